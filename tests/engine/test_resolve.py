"""Sources: each place is asked once, pinned ones are not asked at all, and failures are values."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.engine.resolve import Resolver, is_remote, pinned_uri
from sparse_decl.graph.decide import make_plan
from sparse_decl.graph.plan import Action, Known, Resolved, lock_sources
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.index import StatIndex
from sparse_decl.store.keys import step_key
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.record import Output, Record

COMMIT = "01c7f73d771dfac7d292323805ebc428287df4f9"


class Hub:
    """A source whose branch stands for a commit, and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.commit = COMMIT

    def open(self, uri: str, root: Path) -> Any:
        hub = self

        class Source:
            def pinned(self) -> str:
                return hub.commit

            def snapshot(self, digest_file: Any) -> Snapshot:
                hub.asked.append(uri)
                return Snapshot((FileEntry("model.safetensors", 5, f"sha256:{int(hub.commit[:8], 16):064x}"),))

        return Source()


def step(uri: str, address: str = "model.base") -> Step:
    return Step(address, "snapshot", 1, {}, {"source": FromSource(uri)}, {"model": "source"})


def lock_of(made: Step, found: Resolved) -> Lock:
    inputs = {"source": found.digest}
    outputs = {"model": Output(found.files, False)}
    key = step_key("snapshot", 1, {}, inputs)
    return Lock(
        {made.address: Record(key, "snapshot", 1, {}, inputs, outputs, {}, lock_sources(made, {"source": found}))}
    )


def resolver(tmp_path: Path, hub: Hub, **more: Any) -> Resolver:
    return Resolver(tmp_path, StatIndex(None, tmp_path), open=hub.open, **more)


def test_branch_is_pinned_by_the_lock_until_asked_to_upgrade(tmp_path: Path) -> None:
    hub, made = Hub(), step("hf://org/name@main")
    first = resolver(tmp_path, hub).all({"model.base": made}, Lock())
    found = first["model.base", "source"]
    assert isinstance(found, Resolved)
    assert found.pinned == COMMIT
    lock = lock_of(made, found)
    assert lock.nodes["model.base"].sources == {"source": {"uri": "hf://org/name@main", "pinned": COMMIT}}
    hub.commit = "f" * 40
    assert resolver(tmp_path, hub).all({"model.base": made}, lock) == first
    assert resolver(tmp_path, hub, offline=True).all({"model.base": made}, lock) == first
    assert len(hub.asked) == 1
    moved = resolver(tmp_path, hub, upgrade=True).all({"model.base": made}, lock)
    assert moved != first
    assert make_plan({"model.base": made}, lock, Known(moved))["model.base"].action is Action.BUILD


def test_other_revision_is_asked(tmp_path: Path) -> None:
    hub, made = Hub(), step("hf://org/name@main")
    found = resolver(tmp_path, hub).all({"model.base": made}, Lock())["model.base", "source"]
    assert isinstance(found, Resolved)
    resolver(tmp_path, hub).all({"model.base": step("hf://org/name@v2")}, lock_of(made, found))
    assert hub.asked == ["hf://org/name@main", "hf://org/name@v2"]


def test_offline_never_asks(tmp_path: Path) -> None:
    hub = Hub()
    found = resolver(tmp_path, hub, offline=True).all({"model.base": step("s3://bucket/x")}, Lock())
    assert isinstance(found["model.base", "source"], UnavailableError)
    assert hub.asked == []


def test_same_place_is_asked_once(tmp_path: Path) -> None:
    hub = Hub()
    resolver(tmp_path, hub).all({name: step("hf://org/name", name) for name in ("a", "b", "c")}, Lock())
    assert len(hub.asked) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_source_is_an_error_with_a_next_step(tmp_path: Path) -> None:
    (tmp_path / "m").mkdir(mode=0o000)
    found = Resolver(tmp_path, StatIndex(None, tmp_path)).all({"m": step("m")}, Lock())["m", "source"]
    assert isinstance(found, SparseError)
    assert found.hint


def test_pinned_addresses() -> None:
    assert pinned_uri("hf://org/name@refs/pr/1", COMMIT) == f"hf://org/name@{COMMIT}"
    assert pinned_uri("hf://datasets/org/name", COMMIT) == f"hf://datasets/org/name@{COMMIT}"
    assert pinned_uri("./a@b", COMMIT) == "./a@b"
    assert [is_remote(uri) for uri in ("./x", "/x", "file:///x", "hf://x", "s3://x")] == [
        False,
        False,
        False,
        True,
        True,
    ]
