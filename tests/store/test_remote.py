"""Remotes: only whole, right objects, whoever else writes; what comes back is checked; stopped transfers go on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest

from sparse_decl.base.errors import FormatError, UnavailableError
from sparse_decl.sources import FileEntry
from sparse_decl.store import remote as remote_module
from sparse_decl.store import transfer
from sparse_decl.store.index import StatIndex
from sparse_decl.store.objects import ObjectState, ObjectStore
from sparse_decl.store.remote import FolderRemote, FsspecRemote, Remote, object_name, open_remote
from sparse_decl.store.transfer import pull, push


class Store:
    """An object store in a folder of its own."""

    def __init__(self, root: Path):
        self.root = root
        self.index = StatIndex(None, root)
        self.objects = ObjectStore(root / "store", self.index)

    def publish(self, *parts: bytes) -> tuple[FileEntry, ...]:
        made = self.root / "made"
        made.mkdir(parents=True, exist_ok=True)
        for number, part in enumerate(parts):
            (made / f"{number}.bin").write_bytes(part)
        return self.objects.publish(made).files.files

    def has(self, entry: FileEntry) -> bool:
        return self.objects.state(entry) is ObjectState.PRESENT

    def push(self, remote: Remote, *entries: FileEntry, **options: Any) -> transfer.Transfer:
        return push(remote, self.objects, self.index, entries, **options)


@pytest.fixture
def here(tmp_path: Path) -> Store:
    return Store(tmp_path / "here")


@pytest.fixture
def there(tmp_path: Path) -> Store:
    return Store(tmp_path / "there")


@pytest.fixture(params=["folder", "file-url", "memory", "dirfs", "bucket"])
def remote(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Remote]:
    if request.param == "folder":
        yield open_remote("shared/sparse", tmp_path)
    elif request.param == "file-url":
        yield open_remote(f"file://{tmp_path}/with%20space", tmp_path)
    elif request.param == "bucket":
        made = FsspecRemote(f"{request.getfixturevalue('hub_bucket')}/run")
        assert made._whole_writes
        yield made
    elif request.param == "memory":
        made = FsspecRemote("memory://bucket/prefix")
        yield made
        fsspec.filesystem("memory").store.clear()
    else:  # a back end whose writes show while they go on: bytes go under another name first
        made = FsspecRemote(f"local://{tmp_path}/plain")
        assert not made._whole_writes
        yield made


def damage(remote: Remote, digest: str, data: bytes) -> None:
    if isinstance(remote, FolderRemote):
        path = remote._path(digest)
        path.chmod(0o644)
        path.write_bytes(data)
    else:
        assert isinstance(remote, FsspecRemote)
        address = remote._address(digest)
        if not remote._whole_writes:
            os.chmod(address, 0o644)
        remote._system.pipe_file(address, data)


def test_there_and_back(here: Store, there: Store, remote: Remote) -> None:
    entries = here.publish(b"one", b"two" * 1000, b"")
    assert here.push(remote, *entries) == transfer.Transfer(3, 3003, 0)
    assert here.push(remote, *entries) == transfer.Transfer(0, 0, 3)
    assert remote.sizes(entry.digest for entry in entries) == {entry.digest: entry.size for entry in entries}
    assert pull(remote, there.objects, entries) == transfer.Transfer(3, 3003, 0)
    for entry in entries:
        assert there.objects.path(entry.digest).read_bytes() == here.objects.path(entry.digest).read_bytes()
    assert pull(remote, there.objects, entries) == transfer.Transfer(0, 0, 3)
    assert list(there.objects.partial_folder.iterdir()) == []


def test_an_object_that_is_there_is_never_written_over(here: Store, remote: Remote) -> None:
    (entry,) = here.publish(b"one")
    here.push(remote, entry)
    damage(remote, entry.digest, b"two")
    remote.put(entry.digest, here.objects.path(entry.digest), lambda count: None)
    if not isinstance(remote, FsspecRemote) or remote._whole_writes:
        assert remote.read(entry.digest, 0, 3) == b"two"


def test_tampered_object_is_put_aside_and_the_others_arrive(here: Store, there: Store, remote: Remote) -> None:
    entries = here.publish(b"one", b"two", b"three")
    here.push(remote, *entries)
    damage(remote, entries[1].digest, b"evl")
    with pytest.raises(FormatError, match="does not match its digest") as caught:
        pull(remote, there.objects, entries)
    assert entries[1].digest in str(caught.value.why)
    assert [there.has(entry) for entry in entries] == [True, False, True]
    assert [file.read_bytes() for file in there.objects.quarantine_folder.iterdir()] == [b"evl"]
    assert list(there.objects.partial_folder.iterdir()) == []


def test_object_of_another_size_is_refused_unread(here: Store, there: Store, remote: Remote) -> None:
    (entry,) = here.publish(b"one")
    here.push(remote, entry)
    damage(remote, entry.digest, b"one and more")
    with pytest.raises(FormatError, match="does not match its digest"):
        pull(remote, there.objects, [entry])
    assert not there.objects.quarantine_folder.exists()
    with pytest.raises(FormatError, match="does not match its digest"):
        here.push(remote, entry)


def test_repair_replaces_what_is_damaged(here: Store, there: Store, remote: Remote) -> None:
    entries = here.publish(b"one", b"two", b"three")
    here.push(remote, *entries)
    damage(remote, entries[0].digest, b"evl")
    damage(remote, entries[1].digest, b"tw")
    done = here.push(remote, *entries, repair=True)
    assert (done.objects, done.replaced, done.present) == (2, 2, 1)
    assert pull(remote, there.objects, entries).objects == 3


def test_damaged_object_is_not_sent(here: Store, remote: Remote) -> None:
    (entry,) = here.publish(b"one")
    path = here.objects.path(entry.digest)
    path.chmod(0o644)
    path.write_bytes(b"two")
    with pytest.raises(FormatError, match="damaged, and was not sent"):
        here.push(remote, entry)
    assert remote.sizes([entry.digest]) == {}


def test_missing_objects_are_named(here: Store, there: Store, remote: Remote) -> None:
    first, second = here.publish(b"one", b"two")
    here.push(remote, first)
    with pytest.raises(UnavailableError, match=second.digest):
        pull(remote, there.objects, [first, second])
    assert there.has(first)
    with pytest.raises(UnavailableError, match="not in the store"):
        there.push(remote, first, second)


def test_download_goes_on_where_it_stopped(
    here: Store, there: Store, remote: Remote, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "_CHUNK", 10)
    (entry,) = here.publish(bytes(range(100)))
    here.push(remote, entry)
    asked: list[int] = []
    read = remote.read

    def failing(digest: str, start: int, stop: int) -> bytes:
        if len(asked) == 4:
            raise UnavailableError("cut off")
        asked.append(start)
        return read(digest, start, stop)

    monkeypatch.setattr(remote, "read", failing)
    with pytest.raises(UnavailableError, match="cut off"):
        pull(remote, there.objects, [entry])
    assert not there.has(entry)
    monkeypatch.setattr(remote, "read", lambda *where: asked.append(where[1]) or read(*where))
    pull(remote, there.objects, [entry])
    assert asked == list(range(0, 100, 10))
    assert there.has(entry)


def test_a_wrong_start_from_an_earlier_try_is_thrown_away(here: Store, there: Store, remote: Remote) -> None:
    (entry,) = here.publish(b"right bytes")
    here.push(remote, entry)
    there.objects.partial_folder.mkdir(parents=True)
    (there.objects.partial_folder / entry.digest[3:]).write_bytes(b"wrong")
    assert pull(remote, there.objects, [entry]).objects == 1
    assert there.has(entry)
    assert not there.objects.quarantine_folder.exists()


def test_many_objects_are_listed_instead_of_asked_for(
    here: Store, remote: Remote, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sparse_decl.store.remote._FEW", 3)
    entries = here.publish(*(b"%d" % number for number in range(9)))
    here.push(remote, *entries)
    missing = "b3:" + "0" * 64
    sizes = remote.sizes([missing, *(entry.digest for entry in entries)])
    assert sizes == {entry.digest: entry.size for entry in entries}


def test_progress_ends_at_the_sum(here: Store, there: Store, remote: Remote) -> None:
    entries = here.publish(b"a" * 1000, b"b" * 500)
    told: list[tuple[int, int]] = []
    pull_told: list[tuple[int, int]] = []
    here.push(remote, *entries, report=lambda done, total: told.append((done, total)))
    pull(remote, there.objects, entries, report=lambda done, total: pull_told.append((done, total)))
    assert pull_told[-1] == (1500, 1500)
    assert all(total == 1500 for _, total in told)


def test_a_killed_writer_leaves_nothing_under_an_objects_name(here: Store, tmp_path: Path) -> None:
    remote = FolderRemote("shared", tmp_path / "shared")
    (entry,) = here.publish(b"x" * (9 << 20))
    child = os.fork()
    if child == 0:
        remote.put(entry.digest, here.objects.path(entry.digest), lambda count: os._exit(9))
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert remote.sizes([entry.digest]) == {}
    assert list((tmp_path / "shared" / "tmp").iterdir()) != []
    here.push(FolderRemote("shared", tmp_path / "shared"), entry)
    assert list((tmp_path / "shared" / "tmp").iterdir()) == []
    assert remote.sizes([entry.digest]) == {entry.digest: entry.size}


def test_a_folder_that_cannot_be_written_is_one_clear_line(here: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (entry,) = here.publish(b"one")
    with pytest.raises(UnavailableError, match=r"a file is where a folder is needed, while (read|writ)ing the remote"):
        here.push(open_remote("file/below", tmp_path), entry)


@pytest.mark.parametrize(
    ("scheme", "package", "extra"),
    [("s3", "s3fs", "s3"), ("gs", "gcsfs", "gcs"), ("https", "aiohttp", "http"), ("az", "adlfs", "azure")],
)
def test_missing_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scheme: str, package: str, extra: str
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, "fsspec.implementations.http", raising=False)
    monkeypatch.delitem(sys.modules["fsspec.registry"]._registry, scheme, raising=False)
    with pytest.raises(UnavailableError) as caught:
        open_remote(f"{scheme}://bucket/prefix", tmp_path)
    assert caught.value.hint == f"pip install 'sparse-decl[{extra}]'"


@pytest.mark.parametrize("digest", ["b3:../../x", "sha256:" + "0" * 64, "b3:" + "0" * 63, "", "b3:" + "A" * 64])
def test_only_digests_become_names(digest: str) -> None:
    with pytest.raises(ValueError, match="does not name"):
        object_name(digest)


@pytest.mark.parametrize("kind", ["folder", "memory"])
def test_a_text_that_is_removed_while_texts_are_read_is_left_out(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when a collector takes back its mark beside one who pushes."""
    url = str(tmp_path / "remote") if kind == "folder" else f"memory://{tmp_path.name}"
    remote = open_remote(url, tmp_path)
    for name in "abc":
        remote.put_text(f"notes/{name}", name.encode())

    def removing(read: Any) -> Any:
        def wrapped(place: Any) -> bytes:
            remote.drop("notes/b")
            return read(place)

        return wrapped

    if isinstance(remote, FolderRemote):
        monkeypatch.setattr(remote_module, "read_regular", removing(remote_module.read_regular))
    else:
        assert isinstance(remote, FsspecRemote)
        monkeypatch.setattr(remote._system, "cat_file", removing(remote._system.cat_file))
    assert remote.texts("notes") == {"a": b"a", "c": b"c"}
