"""A delta that was made by hand becomes a step's result, if and only if it gives back the declared model."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.store.keylock import key_lock


def compressed(project: Any, base: str, finetune: str) -> Path:
    out = project.root / "by-hand"
    done = project.sparse("compress", f"ckpt/{base}", f"ckpt/{finetune}", "-o", "by-hand", "-q")
    assert done.code == 0, done.err
    return out


def test_adopted_delta_is_up_to_date_and_restores(project: Any, read_files: Callable[[Path], dict[str, bytes]]) -> None:
    delta = compressed(project, "base", "chat")
    before = read_files(delta)
    original = read_files(project.root / "ckpt" / "chat")
    done = project.sparse("adopt", "chat", "by-hand", "--json")
    assert done.code == 0, done.err
    assert (done.json["how"], done.json["reasons"]) == ("adopted", [{"code": "adopted"}])
    assert read_files(delta) == before
    assert project.actions() == {"model.base": "noop", "model.chat": "noop", "model.code": "build"}
    assert set(project.objects().values()) == set(before.values())
    assert list((project.root / ".sparse" / "tmp").iterdir()) == []
    shutil.rmtree(project.root / "ckpt" / "chat")
    assert project.sparse("restore", "chat", "-o", "again", "-q").code == 0
    assert read_files(project.root / "again") == original
    assert project.sparse("verify", "--deep", "-q").code == 0
    facts = json.loads(project.lock.read_text())["nodes"]["model.chat"]["facts"]
    assert facts["original_bytes"] == sum(map(len, original.values()))
    assert facts["stored_bytes"] == sum(map(len, before.values()))


def test_facts_are_those_of_a_build(make_project: Any, applied: Any) -> None:
    project = make_project("mine")
    compressed(project, "base", "chat")
    assert project.sparse("adopt", "model.chat", "by-hand", "-q").code == 0
    nodes = [json.loads(lock.read_text())["nodes"]["model.chat"] for lock in (project.lock, applied.lock)]
    for name in (
        "original_bytes",
        "files",
        "mode",
        "exact",
        "tensors",
        "same_tensors",
        "copied_tensors",
        "delta_tensors",
    ):
        assert nodes[0]["facts"][name] == nodes[1]["facts"][name], name
    assert (nodes[0]["key"], nodes[0]["sources"]) == (nodes[1]["key"], nodes[1]["sources"])


@pytest.mark.parametrize("wrong", ["finetune", pytest.param("base", marks=pytest.mark.slow), "bytes"])
def test_wrong_delta_is_refused_and_nothing_changes(project: Any, wrong: str) -> None:
    pair = {"finetune": ("base", "code"), "base": ("code", "chat"), "bytes": ("base", "chat")}[wrong]
    delta = compressed(project, *pair)
    if wrong == "bytes":
        path = delta / "delta.safetensors"
        data = bytearray(path.read_bytes())
        data[-5000] ^= 1
        path.write_bytes(data)
    done = project.sparse("adopt", "model.chat", "by-hand")
    assert done.code == 1
    assert "this delta does not restore model.chat" in done.err
    assert "Traceback" not in done.err
    assert not project.lock.exists()
    assert project.objects() == {}


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("model.base", "by-hand"), 3, "model.base is not kept as a delta"),
        (("model.chat", "nowhere"), 5, "no delta here"),
        (("model.chat", "ckpt/base"), 5, "no delta here"),
        (("model.cha", "by-hand"), 3, "did you mean model.chat"),
    ],
)
def test_what_cannot_be_adopted_is_one_clear_error(
    project: Any, arguments: tuple[str, ...], code: int, message: str
) -> None:
    done = project.sparse("adopt", *arguments)
    assert done.code == code, done.err
    assert message in done.err


def test_up_to_date_step_is_left_alone(applied: Any) -> None:
    before = applied.lock.read_bytes()
    compressed(applied, "base", "chat")
    done = applied.sparse("adopt", "chat", "by-hand")
    assert done.code == 0
    assert "up to date" in done.out
    assert applied.lock.read_bytes() == before


def test_adopt_waits_for_who_builds_the_same(project: Any) -> None:
    delta = compressed(project, "base", "chat")
    key = next(
        node["key"] for node in project.sparse("plan", "--json").json["nodes"] if node["address"] == "model.chat"
    )
    store = project.root / ".sparse"
    store.mkdir(exist_ok=True)
    with key_lock(store, key, project.root, pause=time.sleep):
        process = project.start("adopt", "chat", str(delta), "--memory", "256MB")
        assert process.stderr is not None
        told = process.stderr.readline()
        assert told.startswith(f"waiting for pid {os.getpid()} on "), told
        assert not project.lock.exists()
    out, err = process.communicate()
    assert process.returncode == 0, err
    assert "adopted model.chat" in out
