"""What is gone: the store, a fine-tune, a base. Plans say so before anything is done, and say what helps."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from tests.cli.conftest import ProjectFolder


def test_a_lost_store_and_a_lost_source_are_no_build(applied: Any) -> None:
    before = applied.lock.read_bytes()
    shutil.rmtree(applied.root / ".sparse")
    shutil.rmtree(applied.root / "ckpt" / "chat")
    planned = applied.sparse("plan", "--json")
    assert planned.code == 5
    nodes = {node["address"]: node for node in planned.json["nodes"]}
    assert nodes["model.chat"]["action"] == "error"
    assert [reason["code"] for reason in nodes["model.chat"]["reasons"]] == ["output_missing", "input_unknown"]
    assert nodes["model.code"]["action"] == "build"  # its source is here
    for command in (["plan"], ["apply"]):
        ran = applied.sparse(*command)
        assert ran.code == 5
        assert "Sparsefile.yaml:6:13: the bytes of model.chat cannot be found" in ran.err
        assert "put ./ckpt/chat back" in ran.err
        assert "sparse pull" in ran.err
    assert applied.lock.read_bytes() == before
    status = applied.sparse("status", "--json").json
    states = {row["address"]: (row["state"], row["stored_bytes"]) for row in status["resources"]}
    assert states["model.chat"] == ("missing", None)
    assert states["model.code"] == ("missing", None)
    assert status["total"]["original_bytes"] == status["total"]["stored_bytes"] == 0
    assert "missing" in applied.sparse("status").out
    assert applied.sparse("apply", "-q", "code").code == 0
    status = applied.sparse("status", "--json").json
    assert status["total"]["stored_bytes"] == status["resources"][2]["stored_bytes"] > 0


def test_a_delta_whose_base_changed_is_not_given_up(applied: Any, read_files: Any) -> None:
    original = read_files(applied.root / "ckpt" / "chat")
    before = applied.lock.read_bytes()
    config = applied.root / "ckpt" / "base" / "config.json"
    kept = config.read_bytes()
    digest = applied.sparse("explain", "base", "--json").json["outputs"]["model"]["digest"]
    shutil.rmtree(applied.root / "ckpt" / "chat")
    config.write_text("{}")
    for command in (["plan"], ["apply"]):
        ran = applied.sparse(*command)
        assert ran.code == 5
        assert "model.chat cannot be rebuilt" in ran.err
        assert f"needs model.base with digest {digest}" in ran.err
    assert applied.lock.read_bytes() == before
    ran = applied.sparse("restore", "chat", "-o", "back")
    assert ran.code == 1
    assert "Sparsefile.yaml:4:13: model.base is not what the lock records" in ran.err
    assert f"put back the files with digest {digest}" in ran.err
    assert "sparse apply" not in ran.err
    assert not (applied.root / "back").exists()
    config.write_bytes(kept)
    assert applied.sparse("restore", "chat", "-o", "back").code == 0
    assert read_files(applied.root / "back") == original


def test_a_base_that_is_gone_is_named_with_who_needs_it(applied: Any) -> None:
    shutil.rmtree(applied.root / "ckpt" / "base")
    ran = applied.sparse("restore", "chat", "-o", "back")
    assert ran.code == 5
    assert "Sparsefile.yaml:4:13: model.base is not here, and what is stored of model.chat needs it" in ran.err
    assert "ckpt/base" in ran.err
    applied.model("code", 9)
    assert applied.sparse("plan").code == 5  # model.code changed, and there is nothing to build it from
    ran = applied.sparse("apply")
    assert ran.code == 5
    assert "model.base is not here, and something is to be made from it" in ran.err


def test_in_a_clone_without_store_and_models_the_advice_begins_with_pull(applied: Any, tmp_path: Path) -> None:
    clone = ProjectFolder(tmp_path / "clone")
    clone.root.mkdir()
    for name in ("Sparsefile.yaml", "Sparsefile.lock"):
        (clone.root / name).write_bytes((applied.root / name).read_bytes())
    for arguments in (("restore", "chat", "-o", "back"), ("diff", "model.chat", "model.code")):
        ran = clone.sparse(*arguments)
        assert ran.code == 5, ran.err
        assert "next: get it with `sparse pull`" in " ".join(ran.err.split())
    assert not (clone.root / "back").exists()
