"""Where steps run: in this process, in processes of their own, or on a Dask cluster.

The scheduling, the checks and the lock are the same for all; only the work itself goes elsewhere, as a StepTask.
"""

from __future__ import annotations

import os
import signal
import threading
import time
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from functools import partial
from typing import Any, Protocol

from sparse_decl.base.digests import digest_value
from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.base.extras import install_line
from sparse_decl.base.parallel import Progress
from sparse_decl.base.version import __version__
from sparse_decl.engine.task import StepTask, run_task
from sparse_decl.store.record import Record

NAMES = ("inline", "processes", "dask")
_TRIES = 3
_PARENT_SECONDS = 0.5
_REPORT_SECONDS = 0.2
_WORKERS_SECONDS = 1.0
_TOPIC = "sparse-progress"
_DISTRIBUTION = "sparse-decl"


class InlineExecutor(Executor):
    """Runs what is submitted at once, in the caller's thread. KeyboardInterrupt passes straight through."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def make_executor(jobs: int) -> Executor:
    """An executor that runs `jobs` steps at a time; steps release the interpreter lock while they compute."""
    return InlineExecutor() if jobs <= 1 else ThreadPoolExecutor(jobs, thread_name_prefix="sparse-step")


class RemoteExecutor(Protocol):
    """Runs tasks outside of this process. jobs: how many it takes at a time."""

    jobs: int

    def run(self, task: StepTask, report: Progress) -> Record:
        """Waits for a task; called from several threads. Raises SparseError, and what `report` raises."""

    def close(self, *, now: bool) -> None:
        """Ends it; `now` without waiting for what still runs."""


def make_elsewhere(name: str, jobs: int, scheduler: str | None = None) -> RemoteExecutor | None:
    """By name; None for this process. scheduler: address of a Dask scheduler, else a cluster on this machine.

    Raises ConfigError for another name, UnavailableError for a missing extra or a scheduler that cannot be reached.
    """
    if name == "inline":
        return None
    if name == "processes":
        return Processes(jobs)
    if name == "dask":
        return Dask(jobs, scheduler)
    raise ConfigError(f"there is no executor {name!r}", hint=f"one of {', '.join(NAMES)}")


class Processes:
    """A pool of processes. One that dies affects no other: its step is tried again in a new pool."""

    def __init__(self, jobs: int):
        self.jobs = jobs
        self._mutex = threading.Lock()
        self._pool: Executor | None = None
        self._closed = False
        # Two numbers for each task that runs, written by its process and read here. No lock guards them: a process
        # that is killed would keep it.
        self._progress: Any = None
        self._slots = list(range(jobs))

    def run(self, task: StepTask, report: Progress) -> Record:
        with self._mutex:
            slot = self._slots.pop()
        try:
            for _ in range(_TRIES):
                try:
                    pool = self._current()
                    self._progress[2 * slot : 2 * slot + 2] = [0, 0]
                    future = pool.submit(_run_in_slot, task, slot)
                    _watched(
                        partial(_has_ended, future),
                        lambda: tuple(self._progress[2 * slot : 2 * slot + 2]),
                        report,
                    )
                    return future.result()
                except BrokenExecutor:
                    if self._closed:
                        break
                    self._drop(pool)
            raise _died(task)
        finally:
            with self._mutex:
                self._slots.append(slot)

    def close(self, *, now: bool) -> None:
        with self._mutex:
            pool, self._pool, self._closed = self._pool, None, True
        if pool is None:
            return
        if now:
            for process in list((getattr(pool, "_processes", None) or {}).values()):
                process.terminate()
        pool.shutdown(wait=True, cancel_futures=True)

    def _current(self) -> Executor:
        with self._mutex:
            if self._closed:
                raise BrokenExecutor("the run is being stopped")
            if self._pool is None:
                from concurrent.futures import ProcessPoolExecutor
                from multiprocessing import get_context

                # Spawned, not forked: a fork would copy locks that threads of ours hold at that moment.
                context = get_context("spawn")
                if self._progress is None:
                    self._progress = context.RawArray("q", 2 * self.jobs)
                given = (os.getpid(), self._progress)
                self._pool = ProcessPoolExecutor(self.jobs, context, initializer=_prepare, initargs=given)
            return self._pool

    def _drop(self, pool: Executor) -> None:
        with self._mutex:
            if self._pool is pool:
                self._pool = None
        pool.shutdown(wait=False)


class Dask:
    """A Dask cluster. Workers take a step only if they have what it needs, where they declare such resources."""

    def __init__(self, jobs: int, scheduler: str | None):
        try:
            from distributed import Client, LocalCluster
            from distributed.versions import VersionMismatchWarning
        except ImportError as error:
            raise UnavailableError(
                "the executor dask needs a package that is not installed",
                why=str(error),
                hint=install_line("dask"),
            ) from error
        self._closed = False
        self._changed = threading.Condition()
        self._taken: defaultdict[tuple[str, str], float] = defaultdict(float)  # by this run, of a worker's resource
        self._heard: dict[str, tuple[int, int]] = {}
        self._asking = threading.Lock()
        self._found: dict[str, Any] = {}
        self._asked_at = -_WORKERS_SECONDS
        self._cluster: Any = None
        if scheduler is None:
            self._cluster = LocalCluster(
                n_workers=jobs,
                threads_per_worker=1,
                processes=True,
                dashboard_address=None,
                resources={"sparse-steps": 1},
                silence_logs=50,
            )
        try:
            with warnings.catch_warnings(action="ignore", category=VersionMismatchWarning):  # see _check_versions
                self._client: Any = Client(self._cluster or scheduler, timeout="20s", set_as_default=False)
        except (OSError, ValueError) as error:
            raise UnavailableError(
                "the Dask scheduler cannot be reached",
                where=scheduler,
                why=str(error)[:300],
                hint="check the address, such as tcp://host:8786, and that it runs the same version of Dask",
            ) from error
        try:
            self._check_versions()
        except SparseError:
            self.close(now=True)
            raise
        if scheduler is not None:
            jobs = max(jobs, sum(worker["nthreads"] for worker in self._workers().values()))
        self.jobs = jobs
        self._client.subscribe_topic(_TOPIC, self._hear)

    def run(self, task: StepTask, report: Progress) -> Record:
        from distributed.comm.core import CommClosedError

        name = f"sparse-{digest_value(task.store)[3:11]}-{task.key}"
        try:
            for attempt in range(_TRIES):
                with self._placed(task) as (worker, asked):
                    record = self._run_on(worker, asked, task, f"{name}-{attempt}", report)
                if record is not None:
                    return record
        except (CancelledError, CommClosedError) as error:
            if self._closed:
                raise
            raise UnavailableError(
                f"the Dask scheduler was lost while {task.step.address} ran",
                where=self._client.scheduler.address,
                why=str(error),
                hint="start it and its workers again, then apply again: what had ended is kept",
            ) from error
        raise _died(task)

    def _run_on(
        self, worker: str | None, asked: dict[str, float], task: StepTask, name: str, report: Progress
    ) -> Record | None:
        """None if that worker is gone. Without one, Dask itself tries another."""
        from distributed import KilledWorker

        future = self._client.submit(
            _run_and_tell,
            task,
            name,
            __version__,
            key=name,
            resources=asked,
            workers=worker,
            retries=_TRIES - 1,
            pure=True,
        )

        def is_over(seconds: float) -> bool:
            return _has_ended_there(future, seconds) or (worker is not None and worker not in self._workers())

        try:
            _watched(is_over, lambda: self._heard.get(name, (0, 0)), report)
            if worker is not None and not future.done():
                return None
            record: Record = future.result()
            return record
        except KilledWorker as error:
            raise _died(task) from error
        except (
            ImportError,
            AttributeError,
            TypeError,
            RuntimeError,
        ):  # what a task ends in that cannot be loaded there
            self._check_versions()
            raise
        finally:
            future.release()
            self._heard.pop(name, None)

    def _check_versions(self) -> None:
        """Raises UnavailableError if the scheduler or a worker has another Sparse than this process, or none."""
        found = self._client.get_versions(packages=[_DISTRIBUTION])
        here = found["client"]["packages"][_DISTRIBUTION]
        places = {f"the scheduler {self._client.scheduler.address}": found["scheduler"]} | {
            f"the worker {address}": about for address, about in found["workers"].items()
        }
        for place, about in sorted(places.items()):
            there = about["packages"][_DISTRIBUTION]
            if here and there != here:  # a Dask that does not know would say None of both
                raise _differs(place, there, here)

    def _hear(self, event: tuple[float, Any]) -> None:
        name, done, total = event[1]
        self._heard[name] = done, total

    def close(self, *, now: bool) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._client.close(timeout=1 if now else 10)
        if self._cluster is not None:
            self._cluster.close(timeout=5 if now else 30)

    def _workers(self) -> dict[str, Any]:
        """By address, as of a second ago at most."""
        with self._asking:
            if time.monotonic() - self._asked_at >= _WORKERS_SECONDS:
                self._found = self._client.scheduler_info(n_workers=-1)["workers"]
                self._asked_at = time.monotonic()
            return self._found

    @contextmanager
    def _placed(self, task: StepTask) -> Iterator[tuple[str | None, dict[str, float]]]:
        """The worker a task goes to and what it asks for there: the one with most left of that, once one has enough.

        Dask gives a task to a worker at once, however busy, and there it waits for what runs, though another is idle.
        Asked for are only names that some worker declares, since else a task would wait for ever.
        """
        worker: str | None = None
        with self._changed:
            while True:
                workers = {address: about.get("resources", {}) for address, about in self._workers().items()}
                declared = {name for has in workers.values() for name in has}
                asked = {name: amount for name, amount in task.needs.items() if name in declared}
                if not asked:
                    break
                if not any(all(has.get(name, 0) >= asked[name] for name in asked) for has in workers.values()):
                    raise _too_large(task, asked, workers)
                left = {
                    address: min(has.get(name, 0) - self._taken[address, name] - asked[name] for name in asked)
                    for address, has in workers.items()
                }
                worker = max(left, key=left.__getitem__)
                if left[worker] >= 0:
                    break
                self._changed.wait(_REPORT_SECONDS)  # a worker may come, too
                if self._closed:
                    raise CancelledError
            for name, amount in asked.items():
                self._taken[str(worker), name] += amount
        try:
            yield worker, asked
        finally:
            with self._changed:
                for name, amount in asked.items():
                    self._taken[str(worker), name] -= amount
                self._changed.notify_all()


def _has_ended(future: Future[Record], seconds: float) -> bool:
    return bool(wait([future], seconds).done)


def _has_ended_there(future: Any, seconds: float) -> bool:
    try:
        future.result(timeout=seconds)
    except TimeoutError:
        return bool(future.done())
    except Exception:
        return True  # whoever asks for the result is told
    return True


def _died(task: StepTask) -> SparseError:
    return SparseError(
        f"the process that ran {task.step.address} died, {_TRIES} times",
        why="most often because the system ran out of memory",
        hint="run fewer steps at a time (`-j 1`) or on a larger machine; nothing half-written was published",
    )


def _too_large(task: StepTask, asked: dict[str, float], workers: dict[str, dict[str, float]]) -> SparseError:
    largest = max(workers.values(), key=lambda has: min(has.get(name, 0) - asked[name] for name in asked))
    return SparseError(
        f"no worker is large enough for {task.step.address}",
        why=f"it needs {_amounts(asked)}, and the largest worker has {_amounts({n: largest.get(n, 0) for n in asked})}",
        hint="start a worker with more, or declare less",
    )


def _amounts(of: dict[str, float]) -> str:
    return " and ".join(f"{amount:g} of {name}" for name, amount in of.items())


def _differs(place: str, there: str | None, here: str) -> UnavailableError:
    return UnavailableError(
        f"{place} runs another version of Sparse" if there else f"{place} has no Sparse",
        why=f"{there or 'nothing'} is installed there, {here} here: the same step could give other bytes",
        hint=f"pip install 'sparse-decl[dask]=={here}' there, and start it again",
    )


def _watched(wait: Callable[[float], bool], look: Callable[[], tuple[int, ...]], report: Progress) -> None:
    """Until a task is over, reports how far it is. wait: for so many seconds; whether it is over."""
    reported: tuple[int, ...] = (0, 0)
    over = False
    while not over:
        over = wait(_REPORT_SECONDS)
        now = look()
        if now != reported and now[1]:
            report(*now)
            reported = now


_progress: Any = None  # of the process that runs a task: where it tells how far it is


def _run_in_slot(task: StepTask, slot: int) -> Record:
    def report(done: int, total: int) -> None:
        _progress[2 * slot : 2 * slot + 2] = [done, total]

    return run_task(task, report=report)


def _run_and_tell(task: StepTask, name: str, version: str) -> Record:
    """On a Dask worker; it reports through the scheduler, so not too often. version: of Sparse where the run is."""
    from distributed import get_worker

    if version != __version__:  # a worker that came after the run began
        raise _differs(f"the worker {get_worker().address}", __version__, version)
    told_at = time.monotonic()

    def report(done: int, total: int) -> None:
        nonlocal told_at
        if time.monotonic() - told_at >= _REPORT_SECONDS:
            told_at = time.monotonic()
            get_worker().log_event(_TOPIC, (name, done, total))

    return run_task(task, report=report)


def _prepare(parent: int, progress: Any) -> None:
    """In a new process: the parent alone answers Ctrl-C, and when it is gone, so is this."""
    global _progress
    _progress = progress
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_PARENT_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, daemon=True, name="sparse-parent").start()
