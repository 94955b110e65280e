"""Objects are named by their bytes, read-only, and never used when their bytes are others."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from blake3 import blake3

from sparse_decl.base.errors import UnavailableError
from sparse_decl.sources import FileEntry
from sparse_decl.store.index import StatIndex
from sparse_decl.store.objects import ObjectState, ObjectStore


@pytest.fixture
def store(tmp_path: Path) -> ObjectStore:
    return ObjectStore(tmp_path / "store", StatIndex(None, tmp_path))


def folder(tmp_path: Path, name: str = "made", **files: bytes) -> Path:
    place = tmp_path / name
    for file, data in files.items():
        path = place / file.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return place


def test_publish_moves_files_under_their_digests(store: ObjectStore, tmp_path: Path) -> None:
    output = store.publish(folder(tmp_path, a=b"one", sub__b=b"two"))
    assert [(entry.path, entry.size) for entry in output.files.files] == [("a", 3), ("sub/b", 3)]
    for entry, data in zip(output.files.files, (b"one", b"two"), strict=True):
        assert entry.digest == "b3:" + blake3(data).hexdigest()
        assert store.path(entry.digest).read_bytes() == data
        assert stat.S_IMODE(store.path(entry.digest).stat().st_mode) == 0o444
    assert store.output_state(output) is ObjectState.PRESENT


def test_same_bytes_are_kept_once(store: ObjectStore, tmp_path: Path) -> None:
    first = store.publish(folder(tmp_path, "x", a=b"one"))
    inode = store.path(first.files.files[0].digest).stat().st_ino
    assert store.publish(folder(tmp_path, "y", a=b"one")) == first
    assert store.path(first.files.files[0].digest).stat().st_ino == inode


def test_published_over_a_damaged_object_replaces_it(store: ObjectStore, tmp_path: Path) -> None:
    entry = store.publish(folder(tmp_path, "x", a=b"one")).files.files[0]
    path = store.path(entry.digest)
    path.chmod(0o644)
    path.write_bytes(b"two")
    assert store.state(entry) is ObjectState.CORRUPT
    store.publish(folder(tmp_path, "y", a=b"one"))
    assert path.read_bytes() == b"one"
    assert [file.read_bytes() for file in store.quarantine_folder.iterdir()] == [b"two"]


def test_states(store: ObjectStore, tmp_path: Path) -> None:
    entry = store.publish(folder(tmp_path, a=b"one")).files.files[0]
    assert store.state(FileEntry("a", 3, "b3:" + "0" * 64)) is ObjectState.MISSING
    assert store.state(FileEntry("a", 4, entry.digest)) is ObjectState.CORRUPT
    assert store.state(FileEntry("a", 3, "sha256:" + "0" * 64)) is ObjectState.MISSING
    assert store.rehash(entry) == (ObjectState.PRESENT, entry.digest)


def test_links_and_odd_files_are_refused(store: ObjectStore, tmp_path: Path) -> None:
    place = folder(tmp_path, a=b"one")
    (place / "link").symlink_to("/etc/hosts")
    with pytest.raises(ValueError, match="neither"):
        store.publish(place)


def test_view_shows_the_files_and_refuses_a_damaged_one(store: ObjectStore, tmp_path: Path) -> None:
    output = store.publish(folder(tmp_path, a=b"one", sub__b=b"two"))
    view = store.view(output, tmp_path / "view")
    assert (view / "sub" / "b").read_bytes() == b"two"
    store.path(output.files.files[0].digest).unlink()
    with pytest.raises(UnavailableError, match="missing"):
        store.view(output, tmp_path / "again")


@pytest.mark.parametrize("name", ["b3:../../etc/passwd", "b3:" + "G" * 64, "x", "", "b3:" + "0" * 63 + "/"])
def test_only_digests_name_objects(store: ObjectStore, name: str) -> None:
    with pytest.raises(ValueError, match="does not name"):
        store.path(name)
