"""Pushers say what they need before they look; a collector says that it is there before it reads."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

from sparse_decl.base.errors import BusyError, ConfigError
from sparse_decl.base.portable import host
from sparse_decl.store.registry import Named, Note
from sparse_decl.store.remote import Remote, object_name, open_remote
from sparse_decl.store.remote_notes import announce, collecting, forget_remotely, is_of, remote_notes

OBJECT = "b3:" + "ab" * 32


@pytest.fixture(params=["folder", "memory"])
def remote(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Remote]:
    fsspec.filesystem("memory").store.clear()
    yield open_remote("./remote" if request.param == "folder" else "memory://bucket/remote", tmp_path)
    fsspec.filesystem("memory").store.clear()


def note(*keys: str, root: str = "/home/me/work", identity: str = "one") -> Note:
    return Note(Path("x.json"), Path(root), identity, 0.0, (), {key: Named("model.a", (OBJECT,)) for key in keys})


def test_a_note_grows_and_replaces_what_it_holds_whole(remote: Remote) -> None:
    for keys in (["k1"], ["k1"], ["k1", "k2"]):
        announce(remote, note(*keys))
    assert [set(found.keys) for found in remote_notes(remote)] == [{"k1", "k2"}]
    announce(remote, note("k3"))  # after the store here was collected
    assert sorted(sorted(found.keys) for found in remote_notes(remote)) == [["k1", "k2"], ["k3"]]
    announce(remote, note("k1", identity="two"))
    announce(remote, note("k1", root="/home/you/work"))
    found = remote_notes(remote)
    assert len(found) == 4
    assert len([one for one in found if is_of(one, note())]) == 2
    forget_remotely(remote, found[0])
    assert len(remote_notes(remote)) == 3


def test_what_is_known_only_by_name_is_not_said_to_be_needed(remote: Remote) -> None:
    own = note("k1")
    announce(remote, Note(own.path, own.root, own.identity, 0.0, (), {"k1": Named("a", (OBJECT,), stays=False)}))
    assert [set(found.keys) for found in remote_notes(remote)] in ([], [set()])


def test_a_pusher_waits_for_a_collector_and_is_seen_by_it(remote: Remote) -> None:
    with collecting(remote) as go_on:
        go_on()
        with pytest.raises(BusyError, match="is collecting this remote"):
            announce(remote, note("k1"))
        assert [set(found.keys) for found in remote_notes(remote)] == [{"k1"}]  # whoever collects next knows
    announce(remote, note("k1"))


def test_a_collector_that_was_killed_keeps_nobody_waiting_for_ever(remote: Remote) -> None:
    remote.put_text("collecting/dead.json", json.dumps({"until": time.time() - 1}).encode())
    announce(remote, note("k1"))
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    said = {"until": time.time() + 1000, "host": host(), "pid": ended.pid}
    remote.put_text("collecting/killed.json", json.dumps(said).encode())
    announce(remote, note("k1"))
    assert remote.texts("collecting") == {}
    remote.put_text("collecting/away.json", json.dumps({**said, "host": "another"}).encode())
    with pytest.raises(BusyError, match=r"collecting/away\.json(?s:.*)wait \d+ s"):
        announce(remote, note("k1"))
    remote.drop("collecting/away.json")
    remote.put_text("collecting/odd.json", b"?")
    with pytest.raises(BusyError):
        announce(remote, note("k1"))


def test_a_collector_says_that_it_goes_on_though_the_clock_is_set_back(
    remote: Remote, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, since = time.time, time.monotonic
    with collecting(remote) as go_on:
        (first,) = remote.texts("collecting").values()
        monkeypatch.setattr(time, "time", lambda: real() - 7200)
        go_on()
        assert list(remote.texts("collecting").values()) == [first]
        monkeypatch.setattr(time, "monotonic", lambda: since() + 1000)
        go_on()
        (said,) = remote.texts("collecting").values()
        assert json.loads(said)["until"] < json.loads(first)["until"]


def test_a_damaged_note_stops_everything(remote: Remote) -> None:
    remote.put_text("roots/x.json", b"{}")
    with pytest.raises(ConfigError, match="is damaged"):
        remote_notes(remote)


def test_what_is_there_is_listed_and_can_be_removed(remote: Remote, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")
    remote.put(OBJECT, tmp_path / "file", lambda count: None)
    (found,) = remote.listing()
    assert (found.digest, found.size) == (OBJECT, 5)
    assert abs(found.written - time.time()) < 3600
    remote.drop(object_name(OBJECT))
    remote.drop(object_name(OBJECT))
    assert remote.listing() == []
