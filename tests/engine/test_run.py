"""Runs of plans: what is rebuilt, what is not, and that a stop at any point leaves nothing half-made."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base import files as store_files
from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import InputChangedError, SparseError, UnavailableError
from sparse_decl.engine.traceback_log import unexpected
from sparse_decl.graph.events import Done, Failed, Finished, Planned, Skipped, Started
from sparse_decl.store.index import StatIndex
from sparse_decl.store.scratch import sweep
from sparse_decl.store.workspace import Workspace


def test_first_run_builds_and_the_second_reads_nothing(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"one"))
    bench.step("b", left=("a", "joined"), right=bench.source("two", b"two"))
    assert bench.actions() == {"a": "build", "b": "build"}
    assert bench.apply().ok
    assert bench.output("b") == b"oneone"[:3] + b"one" + b"two"
    before = bench.root.joinpath("Sparsefile.lock").read_bytes()
    assert bench.actions() == {"a": "noop", "b": "noop"}
    assert (bench.counters.files_hashed, bench.counters.bytes_hashed) == (0, 0)
    assert bench.apply().ok
    assert (bench.counters.files_hashed, bench.counters.bytes_hashed) == (0, 0)
    assert bench.join.ran == ["a", "b"]
    assert bench.root.joinpath("Sparsefile.lock").read_bytes() == before


def test_one_changed_source_rebuilds_one_step(bench: Any) -> None:
    for name in ("one", "two", "three"):
        bench.step(name, source=bench.source(f"src-{name}", name.encode()))
    bench.apply()
    bench.join.ran.clear()
    bench.source("src-two", b"other")
    assert bench.actions() == {"one": "noop", "two": "build", "three": "noop"}
    assert bench.reasons("two") == ["input_changed"]
    bench.apply()
    assert bench.join.ran == ["two"]
    assert bench.output("two") == b"other"


def test_touched_source_is_read_once_and_rebuilds_nothing(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"x" * 1000))
    bench.apply()
    time.sleep(0.05)
    (bench.root / "one" / "data.bin").touch()
    assert bench.actions() == {"a": "noop"}
    assert (bench.counters.files_hashed, bench.counters.bytes_hashed) == (1, 1000)
    assert bench.actions() == {"a": "noop"}
    assert bench.counters.files_hashed == 0
    assert bench.join.ran == ["a"]


@pytest.mark.parametrize("times", ["kept", "older"])
def test_change_that_keeps_size_and_times_is_seen(bench: Any, times: str) -> None:
    bench.step("a", source=bench.source("one", b"abc"))
    bench.apply()
    path = bench.root / "one" / "data.bin"
    stat = path.stat()
    with open(path, "r+b") as file:
        file.write(b"xyz")
    shift = 0 if times == "kept" else -(10**12)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + shift))
    assert bench.actions() == {"a": "build"}


def test_switching_a_parameter_back_restores_without_running(bench: Any) -> None:
    uri = bench.source("one", b"one")
    bench.step("a", source=uri)
    bench.apply()
    bench.step("a", source=uri, params={"prefix": "p"})
    assert bench.reasons("a") == ["param_added"]
    bench.apply()
    bench.step("a", source=uri)
    assert bench.actions() == {"a": "restore"}
    assert bench.reasons("a") == ["param_removed"]
    bench.apply()
    assert bench.join.ran == ["a", "a"]
    assert bench.output("a") == b"one"
    assert [event.how for event in bench.events if isinstance(event, Done)] == ["restored"]


def test_early_cut_off_stops_at_equal_bytes(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"one"), params={"seconds": 0.01})
    bench.step("b", left=("a", "joined"))
    bench.apply()
    bench.step("a", source="one", params={"seconds": 0.02})
    assert bench.actions() == {"a": "build", "b": "maybe"}
    assert bench.reasons("b") == ["upstream_rebuild"]
    bench.apply()
    assert bench.join.ran == ["a", "b", "a"]
    assert [(event.address, event.how) for event in bench.events if isinstance(event, Done)] == [
        ("a", "built"),
        ("b", "unchanged"),
    ]
    assert bench.actions() == {"a": "noop", "b": "noop"}


def test_step_no_longer_declared_leaves_the_lock(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"one"))
    bench.step("b", source=bench.source("two", b"two"))
    bench.apply()
    del bench.steps["b"]
    assert bench.actions() == {"a": "noop", "b": "prune"}
    assert bench.reasons("b") == ["removed"]
    bench.apply()
    assert bench.actions() == {"a": "noop"}
    bench.step("b", source="two")
    assert bench.actions()["b"] == "restore"


def test_two_folders_give_the_same_lock_and_objects(make_bench: Any, tmp_path: Path) -> None:
    made = []
    for name, jobs in (("x", 1), ("y/deeper", 4)):
        bench = make_bench(tmp_path / name)
        for number in range(6):
            bench.step(f"s{number}", source=bench.source(f"src{number}", b"%d" % number))
        bench.step("all", **{f"r{number}": (f"s{number}", "joined") for number in range(6)})
        assert bench.apply(jobs=jobs).ok
        made.append(((bench.root / "Sparsefile.lock").read_bytes(), bench.objects()))
    assert made[0] == made[1]


def test_input_that_changes_while_the_step_runs_fails_it(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"old"))
    bench.join.during = lambda work: bench.source("one", b"new")
    outcome = bench.apply()
    assert isinstance(outcome.failures["a"], InputChangedError)
    assert bench.objects() == {}
    assert not (bench.root / "Sparsefile.lock").exists() or "a" not in (bench.root / "Sparsefile.lock").read_text()
    bench.join.during = lambda work: None
    assert bench.apply().ok
    assert bench.output("a") == b"new"


def test_file_added_to_an_input_while_the_step_runs_fails_it(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"old"))
    bench.join.during = lambda work: (bench.root / "one" / "more").write_bytes(b"!")
    assert isinstance(bench.apply().failures["a"], InputChangedError)


def test_failure_stops_what_follows_and_keeps_what_is_done(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"1"))
    bench.step("b", left=("a", "joined"), params={"fail": True})
    bench.step("c", left=("b", "joined"))
    bench.step("d", source=bench.source("two", b"2"))
    outcome = bench.apply()
    assert set(outcome.failures) == {"b"}
    assert bench.actions()["a"] == "noop"
    assert [event.address for event in bench.events if isinstance(event, Failed)] == ["b"]
    assert ("c", "b") in [(event.address, event.because) for event in bench.events if isinstance(event, Skipped)]
    outcome = bench.apply(keep_going=True)
    assert outcome.skipped == ("c",)
    assert bench.actions()["d"] == "noop"


def test_no_scratch_is_left(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"1"))
    bench.step("b", source=bench.source("two", b"1"), params={"fail": True})
    bench.apply()
    assert os.listdir(bench.root / ".sparse" / "tmp") == []


def test_interrupt_leaves_a_clean_workspace(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"1"))
    bench.step("b", left=("a", "joined"))

    def interrupt(work: Any) -> None:
        if work.step.address == "b":
            raise KeyboardInterrupt

    bench.join.during = interrupt
    with pytest.raises(KeyboardInterrupt):
        bench.apply()
    assert os.listdir(bench.root / ".sparse" / "tmp") == []
    bench.join.during = lambda work: None
    assert bench.actions() == {"a": "noop", "b": "build"}
    assert bench.apply().ok


def test_missing_object_is_built_again(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"one"))
    bench.apply()
    for name in bench.objects():
        (bench.root / ".sparse" / "objects" / name).unlink()
    assert bench.actions() == {"a": "build"}
    assert bench.reasons("a") == ["output_missing"]
    bench.apply()
    assert bench.output("a") == b"one"


def test_flipped_bit_in_an_object_is_seen_and_mended(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"one two"))
    bench.apply()
    name, data = max(bench.objects().items(), key=lambda item: len(item[1]))
    path = bench.root / ".sparse" / "objects" / name
    stat = path.stat()
    path.chmod(0o644)
    path.write_bytes(bytes([data[0] ^ 1]) + data[1:])
    path.chmod(0o444)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert bench.reasons("a") == ["output_corrupt"]
    bench.apply()
    assert bench.output("a") == b"one two"
    assert len(list((bench.root / ".sparse" / "quarantine").iterdir())) == 1


def test_lost_lock_comes_back_from_action_records(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"one"))
    bench.step("b", left=("a", "joined"))
    bench.apply()
    lock = bench.root / "Sparsefile.lock"
    before = lock.read_bytes()
    lock.unlink()
    assert bench.actions() == {"a": "restore", "b": "restore"}
    bench.apply()
    assert lock.read_bytes() == before
    assert bench.join.ran == ["a", "b"]


@pytest.mark.parametrize("state", ["index", "actions", "lock"])
@pytest.mark.parametrize("damage", ["cut", "garbage", "empty"])
def test_damaged_state_never_sticks(bench: Any, state: str, damage: str) -> None:
    bench.step("a", source=bench.source("one", b"one"))
    bench.step("b", left=("a", "joined"))
    bench.apply()
    before = (bench.root / "Sparsefile.lock").read_bytes()
    paths = {
        "index": [bench.root / ".sparse" / "index"],
        "actions": list((bench.root / ".sparse" / "actions").rglob("*.json")),
        "lock": [bench.root / "Sparsefile.lock"],
    }[state]
    for path in paths:
        data = path.read_bytes()
        path.write_bytes({"cut": data[: len(data) // 2], "garbage": b"\xff\x00{" * 99, "empty": b""}[damage])
    assert bench.apply().ok
    assert (bench.root / "Sparsefile.lock").read_bytes() == before
    assert bench.actions() == {"a": "noop", "b": "noop"}


@pytest.mark.parametrize("call", range(12))
def test_full_disk_at_any_write_publishes_nothing_half(bench: Any, monkeypatch: pytest.MonkeyPatch, call: int) -> None:
    bench.step("a", source=bench.source("one", b"one"))
    bench.step("b", left=("a", "joined"))
    seen = 0

    def full(*args: Any) -> None:
        nonlocal seen
        seen += 1
        if seen > call:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(args[0]))

    with monkeypatch.context() as patch:
        patch.setattr(store_files.os, "fsync", full)
        try:
            outcome = bench.apply()
        except OSError:
            pass  # the lock itself could not be written
        else:
            assert all("no space left" in error.what for error in outcome.failures.values())
    for name, data in bench.objects().items():
        with StatIndex(None, bench.root) as index:
            assert index.digest(bench.root / ".sparse" / "objects" / name) == "b3:" + name.replace("/", "")
        assert data
    assert bench.apply().ok
    assert bench.actions() == {"a": "noop", "b": "noop"}
    assert bench.output("b") == b"oneone"


def test_no_permission_is_explained(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.step("a", source=bench.source("one", b"one"))

    def denied(*args: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", "objects")

    monkeypatch.setattr("sparse_decl.store.objects.move_into_place", denied)
    error = bench.apply().failures["a"]
    assert "no permission" in error.what
    assert error.hint


def test_absent_source_counts_as_unchanged(bench: Any) -> None:
    uri = bench.source("one", b"one")
    bench.step("a", kind="keep", same={"kept": "source"}, source=uri)
    bench.step("b", left=("a", "kept"))
    bench.apply()
    (bench.root / "one" / "data.bin").unlink()
    (bench.root / "one").rmdir()
    assert bench.actions() == {"a": "noop", "b": "noop"}
    bench.step("b", left=("a", "kept"), params={"prefix": "p"})
    assert bench.apply().ok, "what is gone is rebuilt from the store"
    assert bench.output("b") == b"pone"


def test_absent_source_under_another_name_is_an_error(bench: Any) -> None:
    bench.step("a", kind="keep", same={"kept": "source"}, source=bench.source("one", b"one"))
    bench.apply()
    bench.step("a", kind="keep", same={"kept": "source"}, source="elsewhere")
    assert bench.actions() == {"a": "error"}
    assert bench.reasons("a") == ["input_unknown"]
    with pytest.raises(SparseError):
        bench.apply()


def test_same_content_under_another_name_only_rewrites_the_lock(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"one"))
    bench.apply()
    bench.step("a", source=bench.source("moved", b"one"))
    assert bench.actions() == {"a": "restore"}
    assert bench.reasons("a") == ["renamed"]
    bench.apply()
    assert bench.actions() == {"a": "noop"}
    assert bench.join.ran == ["a"]


def test_events_tell_the_run(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"one"))
    bench.apply()
    assert [type(event) for event in bench.events] == [Planned, Started, Done, Finished]
    assert bench.events[-1].counts["built"] == 1


def test_workspace_makes_no_folder_to_look(tmp_path: Path) -> None:
    with Workspace(tmp_path):
        pass
    assert os.listdir(tmp_path) == []


def test_source_that_is_here_but_unsafe_is_not_taken_for_absent(bench: Any) -> None:
    bench.step("a", kind="keep", same={"kept": "source"}, source=bench.source("one", b"one"))
    bench.apply()
    (bench.root / "one" / "link").symlink_to("/etc/hosts")
    assert bench.actions() == {"a": "error"}


def test_nothing_finished_writes_no_lock(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"one"), params={"fail": True})
    assert not bench.apply().ok
    assert not (bench.root / "Sparsefile.lock").exists()


def test_output_that_equals_an_output_upstream(bench: Any) -> None:
    bench.step("a", source=bench.source("one", b"one"))
    bench.step("b", same={"again": "left"}, left=("a", "joined"))
    bench.step("c", left=("b", "again"))
    assert bench.apply().ok
    assert bench.output("c") == b"oneone"
    assert bench.actions() == {"a": "noop", "b": "noop", "c": "noop"}


def test_many_steps_at_once_end_like_one_at_a_time(make_bench: Any, tmp_path: Path) -> None:
    locks = []
    for name, jobs in (("x", 1), ("y", 8)):
        bench = make_bench(tmp_path / name)
        for number in range(16):
            inputs = {f"r{other}": (f"s{other:02}", "joined") for other in range(max(0, number - 2), number)}
            bench.step(f"s{number:02}", own=bench.source(f"src{number}", b"%d" % number), **inputs)
        assert bench.apply(jobs=jobs).ok
        locks.append((bench.root / "Sparsefile.lock").read_bytes())
    assert locks[0] == locks[1]


def test_kill_at_random_moments_ends_right(make_bench: Any, tmp_path: Path) -> None:
    bench = make_bench(tmp_path / "work")
    for number in range(6):
        bench.step(f"s{number}", own=bench.source(f"src{number}", b"%d" % number))
    bench.step("all", **{f"r{number}": (f"s{number}", "joined") for number in range(6)})
    for round_number in range(12):
        child = os.fork()
        if child == 0:
            with contextlib.suppress(BaseException):
                bench.apply(jobs=1 + round_number % 3)
            os._exit(0)
        time.sleep(0.002 + 0.004 * round_number)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        for name, data in bench.objects().items():
            assert digest_bytes(data) == "b3:" + name.replace("/", "")
        sweep(bench.root / ".sparse" / "tmp")
    assert bench.apply().ok
    reference = make_bench(tmp_path / "reference")
    reference.steps = bench.steps
    for number in range(6):
        reference.source(f"src{number}", b"%d" % number)
    assert reference.apply().ok
    assert (bench.root / "Sparsefile.lock").read_bytes() == (reference.root / "Sparsefile.lock").read_bytes()
    assert reference.objects().items() <= bench.objects().items()


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_unexpected_error_is_the_failure_of_its_step(bench: Any, jobs: int) -> None:
    """A bug in one kind does not take the others along; its traceback is in a file that the message names."""
    for name in "abc":
        bench.step(name, source=bench.source(name, name.encode()))
    bench.step("d", left=("b", "joined"))
    place = "https://me:hunter2@example.com/x"

    def fail(work: Any) -> None:
        if work.step.address == "b":
            raise ZeroDivisionError(f"in the middle of {place}")

    bench.join.during = fail
    outcome = bench.apply(jobs=jobs, keep_going=True)
    assert set(outcome.failures) == {"b"}
    assert outcome.skipped == ("d",)
    assert set(outcome.records) == {"a", "c"}
    error = outcome.failures["b"]
    log = next((bench.root / ".sparse" / "logs").iterdir())
    assert str(log) in str(error.hint)
    assert "ZeroDivisionError" in str(error)
    text = log.read_text()
    assert "Traceback (most recent call last)" in text
    assert "ZeroDivisionError: in the middle of https://" in text
    assert "hunter2" not in text
    bench.join.during = lambda work: None
    assert bench.apply().ok


def test_only_the_last_logs_are_kept(tmp_path: Path) -> None:
    for number in range(30):
        unexpected(ValueError(str(number)), f"model.{number:02}", tmp_path)
    assert len(list((tmp_path / "logs").iterdir())) == 20


def test_a_source_that_is_not_there_stops_its_own_step_alone(bench: Any) -> None:
    bench.step("a", source=bench.source("a", b"a"))
    bench.step("b", source="mistyped")
    bench.step("c", left=("b", "joined"))
    with pytest.raises(UnavailableError):
        bench.apply()
    assert not (bench.root / "Sparsefile.lock").exists()
    outcome = bench.apply(keep_going=True)
    assert set(outcome.failures) == {"b"}
    assert outcome.skipped == ("c",)
    assert set(outcome.records) == {"a"}
