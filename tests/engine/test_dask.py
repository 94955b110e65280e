"""A Dask cluster: workers that are slow or killed in mid-step, resources that are never exceeded, names on the wire."""

from __future__ import annotations

import os
import pickle
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base.errors import FormatError, SparseError, UnavailableError
from sparse_decl.engine import executors
from sparse_decl.steps import registry
from sparse_decl.steps.kind import Made, StepKind, Work
from sparse_decl.steps.values import Facts

distributed = pytest.importorskip("distributed", reason="needs the extra dask")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default")]


TTL_SECONDS = 4  # after which the scheduler gives a worker up that says nothing
STEPS = 6  # that need nothing of each other


@dataclass(frozen=True, slots=True)
class JoinedFacts(Facts):
    bytes: int


class LoggedKind(StepKind):
    """Output `joined`: the bytes of all inputs. Writes when it starts and ends; dies or hangs where a file says so."""

    name = "join"
    version = 1

    def run(self, work: Work) -> Made:
        root = Path(str(work.step.params["log"]))
        with (root / "log").open("a") as log:
            log.write(f"start {work.step.address} {os.getpid()}\n")
        out = work.out / "joined"
        out.mkdir()
        parts = []
        for role in sorted(work.digests):
            parts.extend(file.read_bytes() for file in sorted(work.path(role).rglob("*")) if file.is_file())
        (out / "whole").write_bytes(b"".join(parts)[: len(parts[0]) // 2])
        time.sleep(0.3)
        try:
            (root / f"kill-{work.step.address}").unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        except FileNotFoundError:
            pass
        try:
            (root / f"stop-{work.step.address}").unlink()
            os.kill(os.getpid(), signal.SIGSTOP)
        except FileNotFoundError:
            pass
        if (root / f"slow-{work.step.address}").exists():
            time.sleep(TTL_SECONDS + 2)
            waits_until = time.monotonic() + 60
            while time.monotonic() < waits_until and (root / "log").read_text().count("end s") < STEPS - 1:
                time.sleep(0.1)
        if (root / f"fail-{work.step.address}").exists():
            raise FormatError("made to fail", where=work.step.address, why="asked for")
        (out / "whole").write_bytes(b"".join(parts))
        with (root / "log").open("a") as log:
            log.write(f"end {work.step.address} {os.getpid()}\n")
        return Made({"joined": out}, JoinedFacts(sum(map(len, parts))))


class Install(distributed.WorkerPlugin):
    """Makes the kind known on every worker, also on one that replaces a dead one."""

    name = "install"

    def setup(self, worker: Any) -> None:
        registry.register(LoggedKind())


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    import cloudpickle
    import dask

    cloudpickle.register_pickle_by_value(sys.modules[__name__])
    with (
        dask.config.set({"distributed.scheduler.worker-ttl": f"{TTL_SECONDS}s"}),
        distributed.LocalCluster(
            n_workers=2,
            threads_per_worker=3,
            processes=True,
            dashboard_address=None,
            resources={"sparse-memory": 2e9},
            silence_logs=50,
        ) as made,
        distributed.Client(made, set_as_default=False) as client,
    ):
        client.register_plugin(Install())
        yield made
    cloudpickle.unregister_pickle_by_value(sys.modules[__name__])


@pytest.fixture
def wide(make_bench: Any, tmp_path: Path) -> Any:
    """Makes benches with six steps side by side and one that joins them."""

    def make(name: str) -> Any:
        registry.register(LoggedKind())
        bench = make_bench(tmp_path / name)
        registry.register(LoggedKind())
        for number in range(STEPS):
            uri = bench.source(f"src{number}", b"%d" % number * 100_000)
            bench.step(f"s{number}", source=uri, params={"log": str(tmp_path)})
        joins = {f"r{number}": (f"s{number}", "joined") for number in range(STEPS)}
        bench.step("all", params={"log": str(tmp_path)}, **joins)
        return bench

    return make


def state(bench: Any) -> tuple[bytes, dict[str, bytes]]:
    return (bench.root / "Sparsefile.lock").read_bytes(), bench.objects()


def most_at_once(log: Path) -> int:
    running, most = set(), 0
    for line in log.read_text().splitlines():
        word, address, _ = line.split()
        (running.add if word == "start" else running.discard)(address)
        most = max(most, len(running))
    return most


def test_same_lock_and_objects_and_small_tasks(wide: Any, cluster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    inline = wide("inline")
    assert inline.apply().ok
    sizes: list[int] = []
    run = executors.Dask.run

    def measured(self: Any, task: Any, report: Any) -> Any:
        sizes.append(len(pickle.dumps(task)))
        return run(self, task, report)

    monkeypatch.setattr(executors.Dask, "run", measured)
    there = wide("there")
    assert there.apply(executor="dask", scheduler=cluster.scheduler_address).ok
    assert state(there) == state(inline)
    assert there.actions() == dict.fromkeys(there.steps, "noop")
    assert len(sizes) == 7
    assert max(sizes) < 20_000  # the inputs are 100 kB each


def test_worker_killed_in_mid_step(wide: Any, cluster: Any, tmp_path: Path) -> None:
    inline = wide("inline")
    assert inline.apply().ok
    for address in ("s1", "s4", "all"):
        (tmp_path / f"kill-{address}").touch()
    there = wide("there")
    outcome = there.apply(executor="dask", scheduler=cluster.scheduler_address)
    assert outcome.ok, outcome.failures
    assert not list(tmp_path.glob("kill-*"))
    assert state(there) == state(inline)
    assert there.apply().ok


def test_declared_memory_is_never_exceeded(wide: Any, cluster: Any, tmp_path: Path) -> None:
    bench = wide("there")
    assert bench.apply(executor="dask", scheduler=cluster.scheduler_address, memory=10**9).ok
    assert most_at_once(tmp_path / "log") <= 4  # two workers with 2 GB each, though they have six threads
    other = wide("other")
    outcome = other.apply(executor="dask", scheduler=cluster.scheduler_address, memory=3 * 10**9)
    assert all("no worker is large enough" in str(error) for error in outcome.failures.values())
    assert outcome.failures


def test_failure_of_a_step_comes_back(wide: Any, cluster: Any, tmp_path: Path) -> None:
    (tmp_path / "fail-s2").touch()
    bench = wide("there")
    outcome = bench.apply(executor="dask", scheduler=cluster.scheduler_address, keep_going=True)
    assert set(outcome.failures) == {"s2"}
    error: SparseError = outcome.failures["s2"]
    assert (type(error), error.where, error.why) == (FormatError, "s2", "asked for")
    assert "all" not in outcome.records
    (tmp_path / "fail-s2").unlink()
    assert bench.apply(executor="dask", scheduler=cluster.scheduler_address).ok


def test_worker_that_hangs_is_given_up(wide: Any, cluster: Any, tmp_path: Path) -> None:
    inline = wide("inline")
    assert inline.apply().ok
    (tmp_path / "stop-s3").touch()
    there = wide("there")
    outcome = there.apply(executor="dask", scheduler=cluster.scheduler_address)
    assert outcome.ok, outcome.failures
    assert not (tmp_path / "stop-s3").exists()
    assert state(there) == state(inline)


def test_slow_worker_is_waited_for(wide: Any, cluster: Any, tmp_path: Path) -> None:
    """A step that takes longer than a silent worker is given is neither given up nor run twice, and holds up only what
    needs it: it waits, for a minute at most, until all others have ended."""
    inline = wide("inline")
    assert inline.apply().ok
    (tmp_path / "log").unlink()
    (tmp_path / "slow-s3").touch()
    there = wide("there")
    outcome = there.apply(executor="dask", scheduler=cluster.scheduler_address)
    assert outcome.ok, outcome.failures
    assert state(there) == state(inline)
    log = [tuple(line.split()[:2]) for line in (tmp_path / "log").read_text().splitlines()]
    assert sorted(log) == sorted((word, step) for step in there.steps for word in ("start", "end"))  # each once
    assert [step for word, step in log if word == "end"][-2:] == ["s3", "all"]


def test_worker_of_another_version_that_came_later(wide: Any, cluster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    there = wide("there")
    monkeypatch.setattr(executors, "__version__", "9.9")
    outcome = there.apply(executor="dask", scheduler=cluster.scheduler_address)
    error = outcome.failures["s0"]
    assert isinstance(error, UnavailableError)
    assert re.fullmatch(r"the worker tcp://[\d.:]+ runs another version of Sparse", error.what)
    assert "9.9 here" in str(error.why)


@pytest.mark.parametrize(("version", "says"), [("9.9", "runs another version of Sparse"), (None, "has no Sparse")])
def test_workers_are_asked_for_their_version_before_anything_runs(
    wide: Any, tmp_path: Path, version: str | None, says: str
) -> None:
    """As the pages on clusters say it: a scheduler and a worker, each started by its command."""
    path = tmp_path / "path"
    path.mkdir()
    if version is None:
        (path / "sitecustomize.py").write_text(
            "import importlib.metadata as md\nreal = md.Distribution.from_name.__func__\n"
            "def named(cls, name):\n"
            "    if name == 'sparse-decl':\n        raise md.PackageNotFoundError(name)\n"
            "    return real(cls, name)\n"
            "md.Distribution.from_name = classmethod(named)\n"
        )
    else:
        about = path / f"sparse_decl-{version}.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: sparse-decl\nVersion: {version}\n")
    with commands(tmp_path, path) as (scheduler, _):
        with distributed.Client(scheduler, timeout="60s", set_as_default=False) as client:
            client.wait_for_workers(1, timeout=60)
        with pytest.raises(UnavailableError, match=says) as caught:
            wide("there").apply(executor="dask", scheduler=scheduler)
        assert "worker tcp://" in caught.value.what


def test_a_scheduler_that_dies_in_mid_run(wide: Any, cluster: Any, tmp_path: Path) -> None:
    """The step that ran there fails in plain words; with another cluster the next run makes the rest. (`cluster`, for
    both: what workers need of this module goes to them by value.)"""
    there = wide("there")
    with commands(tmp_path) as (scheduler, process):
        with distributed.Client(scheduler, timeout="60s", set_as_default=False) as client:
            client.wait_for_workers(1, timeout=60)
            client.register_plugin(Install())
        (tmp_path / "slow-s3").touch()
        threading.Thread(target=kill_once_begun, args=(process, tmp_path / "log", "start s3"), daemon=True).start()
        outcome = there.apply(executor="dask", scheduler=scheduler)
    error: SparseError = outcome.failures["s3"]
    assert isinstance(error, UnavailableError)
    assert (error.what, error.where) == ("the Dask scheduler was lost while s3 ran", scheduler)
    assert "all" not in outcome.records
    (tmp_path / "slow-s3").unlink()
    assert there.apply(executor="dask", scheduler=cluster.scheduler_address).ok


def kill_once_begun(process: subprocess.Popen[bytes], log: Path, line: str) -> None:
    while not log.exists() or line not in log.read_text():
        time.sleep(0.05)
    process.kill()


@contextmanager
def commands(folder: Path, path: Path | None = None) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """(address of a scheduler, its process), with one worker. path: PYTHONPATH of the worker."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    scheduler = f"tcp://127.0.0.1:{port}"
    dask = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--no-dashboard"]
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", scheduler, "--no-nanny", "--no-dashboard"]
    processes = [
        subprocess.Popen([*dask, "--port", str(port)], stderr=subprocess.DEVNULL),
        subprocess.Popen(
            [*worker, "--nthreads", "2", "--resources", "sparse-steps=2 sparse-memory=60e9"],
            env=os.environ | ({"PYTHONPATH": str(path)} if path is not None else {}),
            cwd=folder,
            stderr=subprocess.DEVNULL,
        ),
    ]
    try:
        yield scheduler, processes[0]
    finally:
        for process in processes:
            process.kill()
            process.wait()
