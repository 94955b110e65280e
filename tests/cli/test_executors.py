"""The same lock and the same objects wherever steps run, also if a process that runs one is killed."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import time
from pathlib import Path
from typing import Any

import pytest

needs_dask = pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="needs the extra dask")


def children_of(pid: int) -> list[int]:
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        found.extend(int(child) for child in task.read_text().split())
    return found


def test_processes_make_the_same(applied: Any, make_project: Any) -> None:
    project = make_project("elsewhere")
    done = project.sparse("apply", "-j", "2", "--executor", "processes", "--json")
    assert done.code == 0, done.err
    events = [json.loads(line) for line in done.out.splitlines()]
    progress = [event for event in events if event["event"] == "progress"]
    assert {event["address"] for event in progress} == {"model.chat", "model.code"}
    assert all(0 <= event["done"] <= event["total"] > 0 for event in progress)
    assert project.lock.read_bytes() == applied.lock.read_bytes()
    assert project.objects() == applied.objects()
    assert set(project.actions().values()) == {"noop"}
    assert list((project.root / ".sparse" / "tmp").iterdir()) == []


def test_unknown_executor_is_a_usage_error(applied: Any) -> None:
    done = applied.sparse("apply", "--executor", "cloud")
    assert done.code == 3
    assert "one of inline, processes, dask" in done.err


@pytest.mark.skipif(importlib.util.find_spec("distributed") is not None, reason="the extra dask is installed")
def test_missing_extra_is_named(make_project: Any) -> None:
    done = make_project("none").sparse("apply", "--executor", "dask")
    assert done.code == 5
    assert "pip install 'sparse-decl[dask]'" in done.err


def test_error_of_a_step_comes_back_whole(make_project: Any) -> None:
    project = make_project("broken")
    weights = project.root / "ckpt" / "chat" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    inline = project.sparse("apply", "-k", "--json")
    elsewhere = project.sparse("apply", "-k", "--json", "--executor", "processes")
    assert inline.code == elsewhere.code == 1
    events = [[json.loads(line) for line in ran.out.splitlines()] for ran in (inline, elsewhere)]
    failed = [next(event["error"] for event in told if event["event"] == "failed") for told in events]
    where = [Path(error.pop("where")) for error in failed]
    assert failed[0] == failed[1]
    assert where[0] == where[1].relative_to(project.root)  # a worker may run in any folder


@pytest.mark.slow
@pytest.mark.parametrize("delay", [0.2, 1.0, 2.5])
def test_killed_process_is_replaced(applied: Any, make_project: Any, delay: float) -> None:
    project = make_project("killed")
    process = project.start("apply", "--executor", "processes", "--json")
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(json.loads(line))
        if lines[-1]["event"] == "started" and lines[-1]["address"] == "model.chat":
            break
    time.sleep(delay)
    for child in children_of(process.pid):
        os.kill(child, signal.SIGKILL)
    out, err = process.communicate()
    assert process.returncode == 0, out + err
    assert project.lock.read_bytes() == applied.lock.read_bytes()
    assert project.objects() == applied.objects()


@pytest.mark.slow
def test_children_die_with_the_parent(make_project: Any) -> None:
    project = make_project("orphans")
    process = project.start("apply", "--executor", "processes", "--json")
    assert process.stdout is not None
    for line in process.stdout:
        if json.loads(line)["event"] == "started":
            break
    while not (children := children_of(process.pid)):
        time.sleep(0.01)
    process.kill()
    process.communicate()
    for _ in range(600):
        if not any(_lives(child) for child in children):
            break
        time.sleep(0.1)
    assert not any(_lives(child) for child in children)
    assert project.sparse("apply", "-q").code == 0


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.slow
@needs_dask
def test_dask_makes_the_same(applied: Any, make_project: Any) -> None:
    project = make_project("elsewhere")
    done = project.sparse("apply", "-j", "2", "--executor", "dask")
    assert done.code == 0, done.err
    assert "Traceback" not in done.err
    assert project.lock.read_bytes() == applied.lock.read_bytes()
    assert project.objects() == applied.objects()
    assert set(project.actions().values()) == {"noop"}


@pytest.mark.slow
@needs_dask
def test_scheduler_that_is_not_there_is_one_clear_line(make_project: Any) -> None:
    done = make_project("nobody").sparse("apply", "--executor", "dask", "--scheduler", "tcp://127.0.0.1:1")
    assert done.code == 5
    assert "the Dask scheduler cannot be reached" in done.err
    assert "Traceback" not in done.err
