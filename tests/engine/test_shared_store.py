"""Two workspaces that share a store do not build the same step twice, and one that dies does not stop the other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.store.keylock import key_lock

ROOT = Path(__file__).parents[2]

WORKSPACE = """
import json, os, sys, time
from pathlib import Path
from sparse_decl.engine.resolve import Resolver
from sparse_decl.engine.run import Settings, run
from sparse_decl.graph.decide import make_plan
from sparse_decl.graph.plan import Known
from sparse_decl.report.events import JsonView
from sparse_decl.steps import registry
from sparse_decl.steps.kind import Made, StepKind
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.lockfile import read_lock
from sparse_decl.store.workspace import Workspace

root, store, shared = map(Path, sys.argv[1:])

class Slow(StepKind):
    name, version = "slow", 1

    def run(self, work):
        with open(shared / "runs", "a") as file:
            file.write(f"{os.getpid()}\\n")
        while not (shared / "go").exists():
            time.sleep(0.01)
        out = work.out / "made"
        out.mkdir()
        (out / "whole").write_bytes((work.path("source") / "data.bin").read_bytes())
        return Made({"made": out})

registry.register(Slow())
steps = {"a": Step("a", "slow", 1, {}, {"source": FromSource("in")}, {})}
(root / "in").mkdir(parents=True)
(root / "in" / "data.bin").write_bytes(b"the same")
with Workspace(root, store) as workspace:
    sources = Resolver(root, workspace.index).all(steps, read_lock(workspace.lock_path))
    known = Known(sources, workspace.actions.get, workspace.objects.output_state)
    plan = make_plan(steps, read_lock(workspace.lock_path), known)
    outcome = run(plan, workspace, Settings(), JsonView(lambda line: print(line, flush=True)))
    sys.exit(0 if outcome.ok else 1)
"""


def start(folder: Path, name: str) -> subprocess.Popen[str]:
    path = os.pathsep.join([str(ROOT), str(ROOT / "kernels")])
    return subprocess.Popen(
        [sys.executable, "-c", WORKSPACE, str(folder / name), str(folder / "store"), str(folder)],
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        text=True,
    )


def until(process: subprocess.Popen[str], event: str) -> dict[str, Any]:
    assert process.stdout is not None
    for line in process.stdout:
        told = json.loads(line)
        if told["event"] == event:
            return told
    raise AssertionError(f"{event} was never told")


@pytest.mark.parametrize("killed", [False, True])
def test_the_second_waits_and_takes_what_the_first_built(tmp_path: Path, killed: bool) -> None:
    first = start(tmp_path, "first")
    until(first, "started")
    second = start(tmp_path, "second")
    waiting = until(second, "waiting")
    assert waiting["holder"].startswith(f"pid {first.pid} on ")
    assert waiting["holder"].endswith(str(tmp_path / "first"))
    if killed:
        first.kill()
    (tmp_path / "go").touch()
    done = until(second, "done")
    second.communicate()
    first.communicate()
    assert second.returncode == 0
    runs = (tmp_path / "runs").read_text().split()
    if killed:
        assert done["how"] == "built"
        assert runs[-1] == str(second.pid)
    else:
        assert first.returncode == 0
        assert done["how"] == "restored"
        assert runs == [str(first.pid)]
        locks = [(tmp_path / name / "Sparsefile.lock").read_bytes() for name in ("first", "second")]
        assert locks[0] == locks[1]
    assert list((tmp_path / "store" / "locks").iterdir()) == []


def test_equal_steps_of_one_run_are_built_once(bench: Any) -> None:
    source = bench.source("one", b"one")
    for name in ("a", "b", "c"):
        bench.step(name, source=source, params={"prefix": "x"})
    bench.join.during = lambda work: time.sleep(0.05)
    assert bench.apply(jobs=3).ok
    assert len(bench.join.ran) == 1
    assert bench.output("a") == bench.output("b") == bench.output("c") == b"xone"


def test_a_key_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    inside, most, mutex = [0], [0], threading.Lock()

    def hold() -> None:
        for _ in range(20):
            with key_lock(tmp_path, "b3:" + "0" * 64, tmp_path, pause=lambda seconds: time.sleep(0.001)):
                with mutex:
                    inside[0] += 1
                    most[0] = max(most[0], inside[0])
                time.sleep(0.0002)
                with mutex:
                    inside[0] -= 1

    threads = [threading.Thread(target=hold) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1]


def test_a_wait_can_be_given_up(tmp_path: Path) -> None:
    class Enough(Exception):  # noqa: N818 - not an error
        pass

    def enough(seconds: float) -> None:
        raise Enough

    def lock() -> AbstractContextManager[None]:
        return key_lock(tmp_path, "b3:1", tmp_path, pause=enough)

    with lock(), pytest.raises(Enough), lock():
        pass
    with lock():
        pass
