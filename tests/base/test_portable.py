"""A Python without what Windows lacks, and with its rules: the same bytes, and the main jobs from end to end."""

from __future__ import annotations

import ast
import errno
import os
import shutil
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
    descriptor = portable.open_folder(tmp_path)
    assert descriptor is not None
    with pytest.raises(OSError) as caught:
        portable.lock_descriptor(descriptor)
    os.close(descriptor)
    assert caught.value.errno == errno.ENOSYS
    assert portable.host()


@pytest.mark.parametrize("posix", [True, False])
def test_a_folder_takes_the_place_of_nothing_or_an_empty_one(
    posix: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = os.rename

    def as_on_windows(source: Path, target: Path) -> None:
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, "there is something", str(target))
        rename(source, target)

    if not posix:
        monkeypatch.setattr(os, "rename", as_on_windows)
    for number, there in enumerate((None, [], ["file"])):
        made, target = tmp_path / f"made{number}", tmp_path / f"target{number}"
        made.mkdir()
        (made / "new").touch()
        if there is not None:
            target.mkdir()
            for name in there:
                (target / name).touch()
        if there:
            with pytest.raises(OSError) as caught:
                portable.rename_over_empty(made, target)
            assert caught.value.errno in (errno.ENOTEMPTY, errno.EEXIST)
            assert os.listdir(target) == there
        else:
            portable.rename_over_empty(made, target)
            assert os.listdir(target) == ["new"]


def test_macos_flushes_past_the_disks_own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Fcntl:
        F_FULLFSYNC = 51

        def fcntl(self, descriptor: int, command: int) -> None:
            asked.append(command)
            if descriptor == refused:
                raise OSError(errno.ENOTSUP, "not supported")

    monkeypatch.setattr(portable, "fcntl", Fcntl())
    monkeypatch.setattr(os, "fsync", lambda descriptor: asked.append(0))
    with open(tmp_path / "file", "wb") as file, open(tmp_path / "other", "wb") as other:
        refused = other.fileno()
        portable.flush(file.fileno())
        portable.flush(refused)  # a network disk: as elsewhere
    assert asked == [51, 51, 0]


def test_a_process_that_is_gone() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, start_new_session=True)
    assert not portable.is_gone(child.pid)
    portable.kill_with_children(child)
    assert portable.was_killed(child.wait())
    assert portable.is_gone(child.pid)
    assert child.stdin is not None
    child.stdin.close()


def test_every_file_is_opened_as_bytes_or_with_its_encoding_and_line_ends() -> None:
    """Else Windows writes CRLF and cp1252, and other bytes are made there."""
    wrong = []
    for path in [*(ROOT / "sparse_decl").rglob("*.py"), *(ROOT / "kernels").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name | ast.Attribute):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            given = {word.arg for word in node.keywords}
            text = ast.unparse(node)
            if text.startswith("os.open("):
                bad = not any(flag in text for flag in ("PLAIN", "_FOLDER", "_APPEND"))
            elif name in ("write_text", "read_text"):
                bad = "encoding" not in given and not node.args[name == "write_text" :]
                bad = bad or (name == "write_text" and "newline" not in given and "/proc/" not in text)
            elif name in ("open", "fdopen"):
                modes = [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
                mode = next((m for m in modes if 0 < len(m) < 4 and set(m) <= set("rwxabt+")), "r")
                bad = set(mode) >= {"w"} and "b" not in mode and "newline" not in given and "devnull" not in text
            else:
                continue
            if bad:
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}: {text[:100]}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.slow  # fifteen commands
def test_the_main_jobs_by_the_rules_of_windows(tmp_path: Path) -> None:
    (tmp_path / "path").mkdir()
    shutil.copyfile(ROOT / "tests" / "windows_rules.py", tmp_path / "path" / "sitecustomize.py")
    paths = os.pathsep.join([str(ROOT), str(ROOT / "kernels")])
    windows = {
        "PYTHONPATH": f"{tmp_path / 'path'}{os.pathsep}{paths}", "PYTHONUTF8": "0", "PYTHONIOENCODING": "cp1252",
        "PYTHONWARNINGS": "ignore:only soft file lock is available",  # of filelock, which has one on Windows
    }  # fmt: skip
    projects = {"windows": windows, "here": {"PYTHONPATH": paths}}
    for name, more in projects.items():
        here = tmp_path / name
        (here / "empty").mkdir(parents=True)
        for words in (
            ["init", "--example"], ["validate"], ["plan"], ["apply", "--quiet"], ["apply"], ["check"], ["status"],
            ["push"], ["restore", "chat", "-o", "restored"], ["verify", "--deep"], ["gc", "--yes"],
            ["compress", "checkpoints/base", "checkpoints/chat", "-o", "delta"],
            ["reconstruct", "checkpoints/base", "delta", "-o", "empty"],
        ):  # fmt: skip
            run(here, words, more)
        shutil.rmtree(here / ".sparse" / "objects")
        run(here, ["pull"], more)
        run(here, ["verify"], more)
        for file in (here / "checkpoints" / "chat").iterdir():
            for folder in ("restored", "empty"):
                assert (here / folder / file.name).read_bytes() == file.read_bytes()
        left = [path.name for place in ("tmp", "locks") for path in (here / ".sparse" / place).iterdir()]
        assert left == []
    first, second = (
        {path.relative_to(tmp_path / name): path.read_bytes() for path in written(tmp_path / name)} for name in projects
    )
    assert first == second


def run(folder: Path, words: list[str], more: dict[str, str]) -> None:
    command = [sys.executable, "-m", "sparse_decl.cli", *words]
    done = subprocess.run(
        command, cwd=folder, env=os.environ | {"SPARSE_REMOTE": "./remote"} | more, capture_output=True, text=True
    )
    assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    assert not done.stderr or "Compiling" in done.stderr or words[0] in ("apply", "push", "pull"), done.stderr


def written(project: Path) -> list[Path]:
    """What is the same wherever it is written."""
    places = [project / ".sparse" / "objects", *(project / name for name in ("checkpoints", "delta", "restored"))]
    files = [path for place in places for path in place.rglob("*") if path.is_file()]
    return [*files, project / "Sparsefile.lock", project / "Sparsefile.yaml"]
