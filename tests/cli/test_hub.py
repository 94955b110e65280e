"""A base on the hub: pinned by the lock, fetched only for a step that needs it, never asked in a no-op."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SPARSEFILE = """\
version: 1
models:
  base:
    source: hf://org/base@main
  chat:
    source: ./ckpt/chat
    base: base
  told:
    source: hf://org/chat
    base: base
"""


@pytest.fixture
def on_hub(project: Any, loopback_hub: Any, read_files: Callable[[Path], dict[str, bytes]]) -> Any:
    """The project with its base and one fine-tune on the hub instead of in a folder."""
    loopback_hub.repository("org/base").commit(read_files(project.root / "ckpt" / "base"))
    loopback_hub.repository("org/chat").commit(read_files(project.root / "ckpt" / "code"))
    project.write(SPARSEFILE)
    return project


def test_base_from_the_hub(on_hub: Any, loopback_hub: Any, read_files: Callable[[Path], dict[str, bytes]]) -> None:
    planned = on_hub.sparse("plan", "--json")
    assert planned.code == 0, planned.err
    assert planned.json["summary"]["build"] == 3
    assert not [path for _, path in loopback_hub.requests if "/resolve/" in path], "planning fetches nothing"
    done = on_hub.sparse("apply", "-q")
    assert done.code == 0, done.err
    nodes = json.loads(on_hub.lock.read_text())["nodes"]
    commit = loopback_hub.repository("org/base").refs["main"]
    assert nodes["model.base"]["sources"]["source"] == {"uri": "hf://org/base@main", "pinned": commit}
    assert nodes["model.told"]["sources"]["finetune"]["uri"] == "hf://org/chat"

    loopback_hub.requests.clear()
    assert set(on_hub.actions().values()) == {"noop"}
    assert on_hub.sparse("check").code == 0
    assert loopback_hub.requests == []
    for address, original in (("chat", "chat"), ("told", "code"), ("base", "base")):
        restored = on_hub.sparse("restore", address, "-o", f"out/{address}")
        assert restored.code == 0, restored.err
        assert read_files(on_hub.root / "out" / address) == read_files(on_hub.root / "ckpt" / original)
    assert on_hub.sparse("verify", "--deep", "-q").code == 0


def test_moved_branch_changes_nothing_until_asked(
    on_hub: Any, loopback_hub: Any, read_files: Callable[[Path], dict[str, bytes]]
) -> None:
    assert on_hub.sparse("apply", "-q").code == 0
    pinned = json.loads(on_hub.lock.read_text())["nodes"]["model.base"]["sources"]["source"]["pinned"]
    on_hub.model("base", 7, 0.1)
    newer = loopback_hub.repository("org/base").commit(read_files(on_hub.root / "ckpt" / "base"))
    assert newer != pinned
    assert set(on_hub.actions().values()) == {"noop"}
    on_hub.model("chat", 8)
    assert on_hub.sparse("apply", "-q").code == 0
    assert pinned in on_hub.lock.read_text(), "the changed fine-tune is built on the pinned base"
    assert on_hub.sparse("restore", "chat", "-o", "out").code == 0
    assert on_hub.sparse("plan", "--upgrade", "--json").json["summary"]["build"] == 3
    assert on_hub.sparse("apply", "--upgrade", "-q").code == 0
    assert newer in on_hub.lock.read_text()
    assert pinned not in on_hub.lock.read_text()


def test_offline_without_a_lock_is_one_clear_error(on_hub: Any) -> None:
    done = on_hub.sparse("plan", env={"HF_HUB_OFFLINE": "1"})
    assert done.code == 5
    assert "Traceback" not in done.err
    assert "next:" in done.err
