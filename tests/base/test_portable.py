"""A Python without what Windows lacks: the same bytes, and the main job from end to end."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base import portable

ROOT = Path(__file__).resolve().parents[2]
# Of what Windows lacks, that which no package that we import takes for granted on Linux.
NOT_ON_WINDOWS = ("preadv", "pread", "pwrite", "pwritev", "getuid", "killpg")
# A sitecustomize that takes it away.
LESS = f"""
import os, signal, sys
sys.modules["fcntl"] = sys.modules["resource"] = sys.modules["pwd"] = sys.modules["grp"] = None
for name in {NOT_ON_WINDOWS!r}:
    delattr(os, name)
for name in ("O_CLOEXEC", "O_NONBLOCK", "O_DIRECTORY", "O_NOFOLLOW"):
    delattr(os, name)
"""


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("preadv", "pwrite", "uname"):
        monkeypatch.delattr(os, name)
    monkeypatch.setattr(portable, "fcntl", None)


@given(st.binary(max_size=200), st.integers(0, 250), st.integers(0, 250))
def test_reads_are_those_of_the_system(data: bytes, offset: int, size: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(os, "preadv")
        descriptor = os.memfd_create("x")
        try:
            os.write(descriptor, data)
            buffer = bytearray(size)
            count = portable.read_at(descriptor, memoryview(buffer), offset)
            assert bytes(buffer[:count]) == data[offset : offset + size]
        finally:
            os.close(descriptor)


def test_many_threads_read_and_write_side_by_side(without: None, tmp_path: Path) -> None:
    values = np.arange(1 << 18, dtype=np.uint32)
    octets = values.view(np.uint8).data
    descriptor = os.open(tmp_path / "file", os.O_RDWR | os.O_CREAT | portable.PLAIN)
    places = range(0, len(octets), 1 << 12)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda at: portable.write_at(descriptor, octets[at : at + (1 << 12)], at), places))
        out = np.zeros_like(values)
        into = out.view(np.uint8).data
        list(pool.map(lambda at: portable.read_at(descriptor, into[at : at + (1 << 12)], at), reversed(places)))
    os.close(descriptor)
    assert np.array_equal(out, values)


def test_without_kernel_locks_it_says_so_and_has_a_name(without: None, tmp_path: Path) -> None:
    descriptor = os.open(tmp_path, portable.FOLDER)
    with pytest.raises(OSError) as caught:
        portable.lock_descriptor(descriptor)
    os.close(descriptor)
    assert caught.value.errno == errno.ENOSYS
    assert portable.host()


@pytest.mark.slow  # ten commands
def test_the_main_job_without_them(tmp_path: Path) -> None:
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "sitecustomize.py").write_text(LESS)
    here = tmp_path / "project"
    here.mkdir()
    paths = os.pathsep.join([str(tmp_path / "path"), str(ROOT), str(ROOT / "kernels")])
    for words in (
        ["init", "--example"], ["validate"], ["plan"], ["apply", "--quiet"], ["apply"], ["check"], ["status"],
        ["restore", "chat", "-o", "restored"], ["verify", "--deep"], ["gc", "--yes"],
    ):  # fmt: skip
        command = [sys.executable, "-m", "sparse_decl.cli", *words]
        done = subprocess.run(command, cwd=here, env=os.environ | {"PYTHONPATH": paths}, capture_output=True, text=True)
        assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    for file in (here / "checkpoints" / "chat").iterdir():
        assert (here / "restored" / file.name).read_bytes() == file.read_bytes()
