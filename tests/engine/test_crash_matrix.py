"""The crash and change matrix: one row a scenario. After each, one plain `apply` ends with the right bytes.

The pipeline is a -> b -> c (slow) -> d, each made of the bytes of the one before. "Right" is what an undisturbed run
in another folder gives, lock and objects compared byte for byte.
"""

from __future__ import annotations

import contextlib
import errno
import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import BusyError, FormatError, InputChangedError, SparseError
from sparse_decl.store.scratch import sweep
from sparse_decl.store.workspace_lock import WorkspaceLock

FIRST, SECOND = b"first content", b"other content"  # of one size
SLOW = 0.03


def pipeline(bench: Any, data: bytes = FIRST) -> None:
    """The four steps; the source is written, in place, only if it holds other bytes."""
    path = bench.root / "in" / "data.bin"
    if not path.exists() or path.read_bytes() != data:
        bench.source("in", data)
    bench.step("a", source="in")
    bench.step("b", left=("a", "joined"))
    bench.step("c", left=("b", "joined"), params={"seconds": SLOW})
    bench.step("d", left=("c", "joined"))


def guarded_apply(bench: Any, *, timeout: float | None = 0.0, waiting: Callable[[str], None] | None = None) -> Any:
    """As `sparse apply` does it: the workspace lock, the sweep, the plan, the run."""
    with WorkspaceLock(bench.root / ".sparse", "sparse apply", timeout=timeout, waiting=waiting):
        sweep(bench.root / ".sparse" / "tmp")
        return bench.apply()


def in_child(work: Callable[[], Any], *, own_group: bool = False) -> int:
    child = os.fork()
    if child == 0:
        if own_group:
            os.setsid()
        with contextlib.suppress(BaseException):
            work()
        os._exit(0)
    return child


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def kill(child: int, *, group: bool = False) -> None:
    with contextlib.suppress(ProcessLookupError):
        (os.killpg if group else os.kill)(child, signal.SIGKILL)
    os.waitpid(child, 0)


def object_of(bench: Any, address: str) -> Path:
    name = digest_bytes(bench.output(address)).removeprefix("b3:")
    return bench.root / ".sparse" / "objects" / name[:2] / name[2:]


def keeping_times(path: Path, change: Callable[[Path], Any], shift_ns: int = 0) -> None:
    stat = path.stat()
    change(path)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + shift_ns))


def flip(path: Path) -> None:
    path.chmod(0o644)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    with path.open("r+b") as file:
        file.write(data)
    path.chmod(0o444)


def overwrite(path: Path, data: bytes = SECOND) -> None:
    with path.open("r+b") as file:
        file.write(data)


# -- the scenarios: each leaves the workspace in its state and returns the content of the source by then ---------------


def killed_in_a_write(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    child = in_child(lambda: guarded_apply(bench), own_group=True)
    time.sleep(rng.uniform(0, 0.12))
    kill(child, group=True)
    return FIRST


def killed_and_run_again_at_once(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    first = in_child(lambda: guarded_apply(bench))
    time.sleep(rng.uniform(0, 0.12))
    with contextlib.suppress(ProcessLookupError):
        os.kill(first, signal.SIGKILL)  # and not waited for: its end may still be going on
    second = in_child(lambda: guarded_apply(bench, timeout=None))
    os.waitpid(second, 0)
    os.waitpid(first, 0)
    return FIRST


def step_fails_after_writing(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    victim = rng.choice("abcd")

    def fail(work: Any) -> None:
        if work.step.address == victim:
            (work.out / "joined" / "whole").write_bytes(b"half")
            raise FormatError("made to fail")

    bench.join.during = fail
    assert set(bench.apply().failures) == {victim}
    bench.join.during = lambda work: None
    return FIRST


def two_at_once(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    (bench.root / ".sparse").mkdir()
    first = in_child(lambda: guarded_apply(bench))
    note = bench.root / ".sparse" / "lock.holder"
    wait_until(note.exists)
    time.sleep(rng.uniform(0, 0.01))
    told: list[str] = []
    with pytest.raises(BusyError) as busy:
        guarded_apply(bench)
    assert busy.value.exit_code == 4
    assert f"pid {first}" in str(busy.value)
    assert guarded_apply(bench, timeout=None, waiting=told.append).ok
    os.waitpid(first, 0)
    return FIRST


def output_flipped(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    bench.apply()
    flip(object_of(bench, rng.choice("abcd")))
    return FIRST


def output_flipped_with_its_times_kept(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    bench.apply()
    keeping_times(object_of(bench, rng.choice("abcd")), flip)
    return FIRST


def middle_output_deleted(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    bench.apply()
    object_of(bench, rng.choice("bc")).unlink()
    return FIRST


def input_only_touched(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    bench.apply()
    bench.join.ran.clear()
    (bench.root / "in" / "data.bin").touch()
    assert bench.apply().ok
    assert bench.join.ran == []
    assert bench.counters.files_hashed == 1
    bench.apply()
    assert bench.counters.files_hashed == 0
    return FIRST


def input_changed_in_place_with_its_times_kept(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    bench.apply()
    keeping_times(bench.root / "in" / "data.bin", overwrite)
    return SECOND


def input_replaced_by_an_older_file(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    bench.apply()
    keeping_times(bench.root / "in" / "data.bin", overwrite, shift_ns=-rng.randrange(10**9, 10**15))
    return SECOND


def input_overwritten_right_after_the_run(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    bench.apply()
    for _ in range(rng.randrange(1, 4)):  # written in the tick in which it was read, if luck has it
        overwrite(bench.root / "in" / "data.bin", FIRST)
        bench.look()
        overwrite(bench.root / "in" / "data.bin", SECOND)
    return SECOND


def input_changed_while_its_step_runs(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    bench.join.during = lambda work: overwrite(bench.root / "in" / "data.bin") if work.step.address == "a" else None
    assert isinstance(bench.apply().failures["a"], InputChangedError)
    bench.join.during = lambda work: None
    return SECOND


def state_files_damaged(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    guarded_apply(bench)
    (bench.root / ".sparse" / "lock.holder").write_bytes(b"{")
    files = [bench.root / "Sparsefile.lock", bench.root / ".sparse/index", bench.root / ".sparse/lock.holder"]
    files += sorted((bench.root / ".sparse" / "actions").rglob("*.json"))
    for path in files:
        data = path.read_bytes()
        cut = data[: rng.randrange(len(data))]
        path.write_bytes(rng.choice([b"", b"\xff\x00{[" * 40, cut, cut, data + b"}", b"null", b"[" * 9999]))
        if rng.random() < 0.5:
            bench.look()
    return FIRST


def every_object_damaged(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    bench.apply()
    for path in (bench.root / ".sparse" / "objects").rglob("*"):
        if path.is_file() and rng.random() < 0.7:
            flip(path)
    return FIRST


def disk_full_at_some_write(bench: Any, rng: random.Random) -> bytes:
    pipeline(bench)
    until = rng.randrange(60)
    count = 0
    real = {name: getattr(os, name) for name in ("write", "fsync", "replace", "mkdir")}

    def full(name: str) -> Callable[..., Any]:
        def call(*args: Any, **named: Any) -> Any:
            nonlocal count
            count += 1
            if count > until:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(args[0]))
            return real[name](*args, **named)

        return call

    for name in real:
        setattr(os, name, full(name))
    try:
        with contextlib.suppress(OSError, SparseError):
            bench.apply()
    finally:
        for name, function in real.items():
            setattr(os, name, function)
    return FIRST


ROWS: dict[str, Callable[[Any, random.Random], bytes]] = {
    "A killed in a write": killed_in_a_write,
    "B killed and run again at once": killed_and_run_again_at_once,
    "C step fails after writing": step_fails_after_writing,
    "D two at once": two_at_once,
    "E1 output flipped": output_flipped,
    "E2 output flipped, times kept": output_flipped_with_its_times_kept,
    "E3 middle output deleted": middle_output_deleted,
    "E4 input only touched": input_only_touched,
    "E5 input changed, times kept": input_changed_in_place_with_its_times_kept,
    "E6 input replaced by an older file": input_replaced_by_an_older_file,
    "G input overwritten right after the run": input_overwritten_right_after_the_run,
    "H input changed while its step runs": input_changed_while_its_step_runs,
    "F1 state files damaged": state_files_damaged,
    "F2 stored objects damaged": every_object_damaged,
    "disk full at some write": disk_full_at_some_write,
}
WITH_KILLS = ("A killed in a write", "B killed and run again at once")


def check_row(make_bench: Any, root: Path, row: str, seed: int) -> None:
    bench = make_bench(root / "work")
    data = ROWS[row](bench, random.Random(f"{row} {seed}"))
    for name, content in bench.objects().items():
        if row[:2] not in ("E1", "E2", "F2"):
            assert digest_bytes(content) == "b3:" + name.replace("/", ""), "nothing half-written has a name"
    pipeline(bench, data)
    assert guarded_apply(bench).ok
    assert set(bench.actions().values()) == {"noop"}
    assert os.listdir(bench.root / ".sparse" / "tmp") == []
    truth = make_bench(root / "truth")
    pipeline(truth, data)
    assert truth.apply().ok
    assert (bench.root / "Sparsefile.lock").read_bytes() == (truth.root / "Sparsefile.lock").read_bytes()
    assert truth.objects().items() <= bench.objects().items()


@pytest.mark.parametrize("row", ROWS)
def test_row(make_bench: Any, tmp_path: Path, row: str) -> None:
    for seed in range(3 if row not in WITH_KILLS else 6):
        check_row(make_bench, tmp_path / str(seed), row, seed)


@pytest.mark.slow
@pytest.mark.parametrize("row", ROWS)
def test_row_many_times(make_bench: Any, tmp_path: Path, row: str) -> None:
    for seed in range(100, 220 if row in WITH_KILLS else 150):  # 240 kills in all
        check_row(make_bench, tmp_path / str(seed), row, seed)
        shutil.rmtree(tmp_path / str(seed))
