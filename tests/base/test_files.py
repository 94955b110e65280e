"""Files that are written whole: what a killed writer left goes with the next one, and nobody's work is taken away."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from sparse_decl.base import files
from sparse_decl.base.files import explain_os_error, remove_unfinished, write_whole

KILLED = """
import os, signal, sys
from pathlib import Path
from sparse_decl.base import files
os.replace = lambda *names: os.kill(os.getpid(), signal.SIGKILL)
files.write_whole(Path(sys.argv[1]), b"half")
"""


def test_what_a_killed_writer_left_goes_with_the_next(tmp_path: Path) -> None:
    path = tmp_path / "[page].html"  # a name that is no pattern
    path.write_bytes(b"old")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    killed = subprocess.run([sys.executable, "-c", KILLED, str(path)], env=env, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert (len(list(tmp_path.iterdir())), path.read_bytes()) == (2, b"old")
    write_whole(path, b"new")
    assert {left.name: left.read_bytes() for left in tmp_path.iterdir()} == {path.name: b"new"}


def test_what_another_is_writing_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, replace = tmp_path / "file", os.replace

    def swept(source: str, target: Path) -> None:
        remove_unfinished(path)
        replace(source, target)

    monkeypatch.setattr(files.os, "replace", swept)
    write_whole(path, b"whole")
    assert [left.name for left in tmp_path.iterdir()] == ["file"]


def test_writers_beside_each_other(tmp_path: Path) -> None:
    path = tmp_path / "file"
    failed: list[BaseException] = []

    def write(number: int) -> None:
        try:
            for _ in range(50):
                write_whole(path, bytes([number]) * 1000)
        except BaseException as error:
            failed.append(error)

    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert failed == []
    assert len(set(path.read_bytes())) == 1
    assert [left.name for left in tmp_path.iterdir()] == ["file"]


def test_where_there_are_no_locks_only_what_is_old_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(descriptor: int, *, shared: bool = False) -> None:
        raise OSError(38, "no such locks")

    monkeypatch.setattr(files, "lock_descriptor", none)
    young, old = tmp_path / ".file.1.tmp", tmp_path / ".file.2.tmp"
    young.touch()
    old.touch()
    os.utime(old, (0, 0))
    write_whole(tmp_path / "file", b"")
    assert sorted(left.name for left in tmp_path.iterdir()) == [".file.1.tmp", "file"]


def test_no_folder_for_temporary_files_is_told_with_what_helps() -> None:
    error = FileNotFoundError(errno.ENOENT, "No usable temporary directory found in ['/tmp']")
    told = explain_os_error(error, "reading")
    assert (told.what, told.why) == ("there is no folder for temporary files while reading", error.strerror)
    assert "TMPDIR" in str(told.hint)
