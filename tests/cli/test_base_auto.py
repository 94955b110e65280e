"""`base: auto` and `sparse infer-base`: the nearest declared model, how sure, and what is kept of the answer."""

from __future__ import annotations

import random
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


# ---------------------------------------------------------------- datasets

DATASETS = """\
version: 1
datasets:
  other: {source: ./d/other.jsonl}
  v1: {source: ./d/v1.jsonl}
  v2: {source: ./d/v2.jsonl, base: auto}
  v3: {source: ./d/v3.jsonl, base: auto}
  v4: {source: ./d/v4.jsonl, base: auto}
"""


def lines(first: int, count: int) -> list[str]:
    return [f'{{"id": {n}, "text": "{random.Random(n).getrandbits(300):x}"}}\n' for n in range(first, first + count)]


@pytest.fixture
def versions(project: Any) -> Any:
    pytest.importorskip("pyarrow")
    (project.root / "d").mkdir()
    found = lines(0, 600)
    for name in ("v1", "v2", "v3", "v4"):
        (project.root / f"d/{name}.jsonl").write_text("".join(found))
        found = [*found[:-20], *lines(10_000 + len(found), 80)]
    (project.root / "d/other.jsonl").write_text("".join(lines(90_000, 600)))
    project.write(DATASETS)
    return project


def test_each_version_of_a_dataset_is_kept_against_the_nearest(versions: Any) -> None:
    planned = versions.sparse("plan")
    assert "base dataset.v1, found by `base: auto`: " in planned.out, planned.out + planned.err
    assert "bits per row" in planned.out
    nodes = {node["address"]: node for node in versions.sparse("plan", "--json").json["nodes"]}
    assert nodes["dataset.v3"]["base_found"].split(": ")[0] in ("sure", "likely")
    assert versions.sparse("apply").code == 0
    inputs = {name: versions.sparse("explain", name, "--json").json["inputs"][0]["from"] for name in ("v2", "v3", "v4")}
    assert inputs == {"v2": "dataset.v1.dataset", "v3": "dataset.v2.dataset", "v4": "dataset.v3.dataset"}
    assert set(versions.actions().values()) == {"noop"}
    wanted = {name: (versions.root / f"d/{name}.jsonl").read_bytes() for name in ("v3", "v4")}
    for name in wanted:
        (versions.root / f"d/{name}.jsonl").unlink()
    assert versions.sparse("restore", "v4", "-o", "back").code == 0
    assert (versions.root / "back/v4.jsonl").read_bytes() == wanted["v4"]


def test_a_dataset_without_a_relative_is_an_error_with_its_place(versions: Any) -> None:
    versions.write(DATASETS.replace("other: {source: ./d/other.jsonl}", "other: {source: ./d/other.jsonl, base: auto}"))
    assert versions.sparse("plan").code == 5, "v1 is declared after it, and is no relative"
    ran = versions.sparse("plan", "other")
    assert "none of the declared datasets is related to dataset.other" in ran.err
    assert "Sparsefile.yaml:3" in ran.err


def test_auto_stands_alone_and_names_no_dataset(versions: Any) -> None:
    for text, code in (
        ("v2: {source: ./d/v2.jsonl, base: [auto, v1]}", "E206"),
        ("auto: {source: ./d/v1.jsonl}", "E207"),
    ):
        versions.write(f"version: 1\ndatasets:\n  v1: {{source: ./d/v1.jsonl}}\n  {text}\n")
        assert code in versions.sparse("validate").err


def test_infer_base_and_add_know_datasets(versions: Any) -> None:
    ran = versions.sparse("infer-base", "d/v4.jsonl", "d/other.jsonl", "d/v1.jsonl", "d/v3.jsonl", "--json")
    assert (ran.code, ran.json["base"]) == (0, "d/v3.jsonl"), ran.err
    assert set(ran.json["candidates"][0]) == {"candidate", "bits", "alone", "matched", "same"}
    told = versions.sparse("infer-base", "v3", "v1", "dataset.v2", "other").out
    assert told.startswith("v3: made from dataset.v2 ("), told
    assert "% of rows have a counterpart" in told
    assert versions.sparse("infer-base", "d/v4.jsonl", "d/other.jsonl").code == 1
    versions.write("version: 1\ndatasets:\n  other: {source: ./d/other.jsonl}\n  first: {source: ./d/v1.jsonl}\n")
    ran = versions.sparse("add", "d/v2.jsonl", "d/v3.jsonl", "--json")
    assert {one["address"]: one.get("base") for one in ran.json["added"]} == {"dataset.v2": "first", "dataset.v3": "v2"}
