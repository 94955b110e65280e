"""`base: auto` and `sparse infer-base`: the nearest declared model, how sure, and what is kept of the answer."""

from __future__ import annotations

import shutil
from typing import Any

import pytest

from tests.cli.conftest import files_of
from tests.model_delta.merges import family, write_model

SPARSEFILE = """\
version: 1
models:
  llama: {source: ./m/llama}
  other: {source: ./m/other}
  chat: {source: ./m/chat, base: auto}
  later: {source: ./m/later, base: chat}
"""


@pytest.fixture
def near(project: Any) -> Any:
    for name, seed, which in (("llama", 0, 0), ("chat", 0, 1), ("later", 0, 2), ("other", 5, 0)):
        write_model(project.root / "m" / name, "BF16", family("BF16", seed=seed)[which])
    project.write(SPARSEFILE)
    return project


def test_auto_is_planned_applied_and_recorded(near: Any) -> None:
    ran = near.sparse("apply")
    assert ran.code == 0, ran.err
    explained = near.sparse("explain", "chat", "--json").json
    assert explained["inputs"][0] == {**explained["inputs"][0], "role": "base", "from": "model.llama.model"}
    assert explained["base_found"].startswith("sure: ")
    assert "model.other" in explained["base_found"]
    assert '"pinned": "model.llama"' in near.lock.read_text()
    assert set(near.actions().values()) == {"noop"}
    auto = near.lock.read_bytes()
    near.write(SPARSEFILE.replace("auto", "llama"))
    assert {action for address, action in near.actions().items() if address != "model.chat"} == {"noop"}
    assert near.actions()["model.chat"] == "restore"  # the same key: only what the lock says of its source changes
    near.write(SPARSEFILE)
    assert near.sparse("apply").code == 0
    assert near.lock.read_bytes() == auto


def test_scores_are_kept_by_digest(near: Any) -> None:
    """Planning again reads no model: the estimator is not even loaded where every score is known."""
    near.sparse("apply")
    kept = (near.root / ".sparse/nearest").read_bytes()
    assert near.sparse("plan", "--json").json["summary"]["noop"] == 4
    assert (near.root / ".sparse/nearest").read_bytes() == kept
    (near.root / ".sparse/nearest").write_bytes(b"damaged")
    assert near.sparse("plan", "--json").json["summary"]["noop"] == 4
    assert (near.root / ".sparse/nearest").read_bytes() == kept


def test_the_answer_stands_while_models_are_away(near: Any) -> None:
    near.sparse("apply")
    original = files_of(near.root / "m/chat")
    shutil.rmtree(near.root / "m/chat")
    shutil.rmtree(near.root / ".sparse/nearest", ignore_errors=True)
    assert near.sparse("restore", "chat", "-o", "back").code == 0
    assert files_of(near.root / "back") == original
    assert set(near.actions().values()) == {"noop"}


def test_another_nearest_model_rebuilds(near: Any) -> None:
    near.sparse("apply")
    models = family("BF16", seed=0)
    closer = {name: (models[1][name] * 0.9999).astype("f4") for name in models[1]}
    write_model(near.root / "m/other", "BF16", closer)
    actions = near.actions()
    assert actions["model.chat"] == "build"
    assert near.sparse("explain", "chat", "--json").json["inputs"][0]["from"] == "model.other.model"


def test_no_relative_is_an_error_with_its_place(near: Any) -> None:
    shutil.rmtree(near.root / "m/llama")
    near.write(SPARSEFILE.replace("  llama: {source: ./m/llama}\n", ""))
    for command in ("plan", "apply", "check"):
        ran = near.sparse(command)
        assert ran.code == 5, (command, ran.err)
        assert "none of the declared models is related to model.chat" in ran.err
        assert "Sparsefile.yaml:4" in ran.err
    assert near.sparse("plan", "other").code == 0
    assert near.sparse("status").code == 0


def test_infer_base(near: Any) -> None:
    ran = near.sparse("infer-base", "m/chat", "m/other", "m/llama", "--json")
    assert ran.code == 0, ran.err
    assert (ran.json["base"], ran.json["confidence"]) == ("m/llama", "sure")
    assert [one["candidate"] for one in ran.json["candidates"]] == ["m/other", "m/llama"]
    bits = {one["candidate"]: one["bits"] for one in ran.json["candidates"]}
    assert abs(bits["m/other"] - bits["m/llama"] - ran.json["margin"]) < 0.01
    for one in ("chat", "m/chat", "./m/../m/chat"):
        told = near.sparse("infer-base", one).out
        assert told.startswith(f"{one}: made from model.")
        assert "  model.chat: " not in told, "no model is its own relative"
    ran = near.sparse("infer-base", "m/chat", "m/other")
    assert ran.code == 1
    assert "none of 1 candidates is related" in ran.out
    assert near.sparse("infer-base", "m/chat", "m/nowhere").code == 5
