"""The stat index: a digest is trusted only while every stamp agrees, and losing it costs reading, nothing else."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

import pytest
from blake3 import blake3

from sparse_decl.base.errors import InputChangedError
from sparse_decl.store import index as index_module
from sparse_decl.store.index import StatIndex


def fresh(tmp_path: Path) -> StatIndex:
    return StatIndex(tmp_path / "index", tmp_path)


def digest(data: bytes) -> str:
    return "b3:" + blake3(data).hexdigest()


def test_unchanged_file_is_read_once_even_by_the_next_process(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    with fresh(tmp_path) as index:
        assert index.digest(file) == index.digest(file) == digest(b"abc")
        assert (index.counters.files_hashed, index.counters.bytes_hashed) == (1, 3)
    with fresh(tmp_path) as index:
        assert index.digest(file) == digest(b"abc")
        assert index.counters.files_hashed == 0


def test_entry_is_on_disk_as_soon_as_it_is_paid_for(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    first = fresh(tmp_path)  # never closed, as after a kill
    first.digest(file)
    second = fresh(tmp_path)
    assert second.known(file) == digest(b"abc")
    first.close()
    second.close()


@pytest.mark.parametrize("algorithm", ["b3", "sha256", "git-sha1"])
@pytest.mark.parametrize("size", [0, 1, 5 << 20])
def test_algorithms(tmp_path: Path, algorithm: str, size: int) -> None:
    data = os.urandom(size)
    file = tmp_path / "f"
    file.write_bytes(data)
    expected = {
        "b3": blake3(data).hexdigest(),
        "sha256": hashlib.sha256(data).hexdigest(),
        "git-sha1": hashlib.sha1(b"blob %d\0" % size + data).hexdigest(),
    }[algorithm]
    with fresh(tmp_path) as index:
        assert index.digest(file, algorithm) == f"{algorithm}:{expected}"
        assert index.known(file, "b3") is None or algorithm == "b3"


def test_write_right_after_the_reading_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "f"
    for number in range(20):
        file.write_bytes(b"%04d" % number)
        with fresh(tmp_path) as index:
            assert index.digest(file) == digest(b"%04d" % number)


def test_racy_entry_is_not_kept_where_stamps_are_coarse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_module, "stamp_window_ns", lambda stat: 2_000_000_000)
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    with fresh(tmp_path) as index:
        assert index.digest(file) == index.digest(file)
        assert index.counters.files_hashed == 1
    with fresh(tmp_path) as index:
        assert index.known(file) is None


def test_file_written_during_every_reading_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    with (
        StatIndex(None, tmp_path, progress=lambda *_: file.write_bytes(os.urandom(9))) as index,
        pytest.raises(InputChangedError, match="being written"),
    ):
        index.digest(file)


def test_file_replaced_during_the_reading_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"old")
    todo = [b"new"]

    def replace(*_: object) -> None:
        if todo:
            other = tmp_path / "other"
            other.write_bytes(todo.pop())
            os.replace(other, file)

    with StatIndex(None, tmp_path, progress=replace) as index:
        assert index.digest(file) == digest(b"new")


@pytest.mark.parametrize("cut", range(0, 400, 7))
def test_any_truncation_is_survived(tmp_path: Path, cut: int) -> None:
    names = [tmp_path / name for name in ("a", "b", "c")]
    for file in names:
        file.write_bytes(file.name.encode())
    with fresh(tmp_path) as index:
        for file in names:
            index.digest(file)
    path = tmp_path / "index"
    path.write_bytes(path.read_bytes()[:cut])
    with fresh(tmp_path) as index:
        assert [index.digest(file) for file in names] == [digest(file.name.encode()) for file in names]
    with fresh(tmp_path) as index:
        assert index.damaged_lines == 0
        assert all(index.known(file) for file in names)


def test_flipped_digit_in_an_entry_is_not_believed(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    with fresh(tmp_path) as index:
        right = index.digest(file)
    path = tmp_path / "index"
    path.write_bytes(path.read_bytes().replace(right[3:9].encode(), b"000000"))
    with fresh(tmp_path) as index:
        assert index.digest(file) == right
        assert index.damaged_lines == 1


def test_superseded_lines_are_dropped(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    with fresh(tmp_path) as index:
        for _ in range(200):
            index.record(file, digest(b"abc"))
    assert len((tmp_path / "index").read_bytes().splitlines()) == 1


def test_unwritable_index_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    with StatIndex(tmp_path / "missing" / "index", tmp_path) as index:
        assert index.digest(file) == digest(b"abc")


def test_touch_costs_one_reading(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    with fresh(tmp_path) as index:
        index.digest(file)
        time.sleep(0.05)
        file.touch()
        index.digest(file)
        index.digest(file)
        assert index.counters.files_hashed == 2


def test_moved_workspace_keeps_its_index(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    (old / "f").write_bytes(b"abc")
    with StatIndex(old / "index", old) as index:
        index.digest(old / "f")
    old.rename(new)
    with StatIndex(new / "index", new) as index:
        assert index.known(new / "f") == digest(b"abc")
