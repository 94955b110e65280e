"""Runs a plan, step by step or several at a time. Whenever it stops, each step is either published whole or not at all.

Order for one step: private folder, run, inputs checked again, files flushed and renamed into the store, action record,
lock. A kill between any two of these leaves at most a folder to sweep or an object nobody names.
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass, replace
from functools import cached_property

from sparse_decl.base.dag import reachable, reverse
from sparse_decl.base.errors import SparseError
from sparse_decl.base.files import STORE_FULL, explain_os_error
from sparse_decl.base.log import timed
from sparse_decl.base.parallel import Stopped
from sparse_decl.engine.budget import MEMORY_PER_JOB, Budget, Share
from sparse_decl.engine.exchange import fetch
from sparse_decl.engine.executors import RemoteExecutor, make_elsewhere, make_executor
from sparse_decl.engine.inputs import StepInputs
from sparse_decl.engine.opening import open_source
from sparse_decl.engine.resolve import Open
from sparse_decl.engine.task import StepTask, perform
from sparse_decl.engine.traceback_log import unexpected
from sparse_decl.graph.events import (
    OUTCOMES,
    Done,
    Emit,
    Event,
    Failed,
    Finished,
    Planned,
    Progressed,
    Reused,
    Settled,
    Skipped,
    Started,
    Waiting,
)
from sparse_decl.graph.plan import Action, Plan, PlannedStep, lock_sources, step_keys
from sparse_decl.graph.reasons import ReasonCode
from sparse_decl.sources import Snapshot
from sparse_decl.steps.step import FromStep, Step
from sparse_decl.store.keylock import key_lock
from sparse_decl.store.lockfile import Edited, LockText
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Record
from sparse_decl.store.scratch import Scratch
from sparse_decl.store.workspace import Workspace

_LOCK_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Settings:
    """jobs: steps at a time. keep_going: past failures.

    threads, memory: of all steps together, see Budget; with a scheduler, of each step, since its workers have machines
    of their own. executor: "inline", "processes" or "dask". scheduler: of a Dask cluster, None for one on this machine.
    prove: whether deltas of models are decoded once before they count.
    """

    jobs: int = 1
    threads: int = 0
    memory: int = 0
    keep_going: bool = False
    executor: str = "inline"
    scheduler: str | None = None
    prove: bool = True


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went. failures: by address. records: what the lock says now. text: the lock as it was last written."""

    failures: Mapping[str, SparseError]
    skipped: tuple[str, ...]
    records: Mapping[str, Record]
    text: str = ""

    @property
    def ok(self) -> bool:
        return not self.failures


def run(plan: Plan, workspace: Workspace, settings: Settings, emit: Emit, *, open: Open = open_source) -> Outcome:
    """Does what the plan says; the caller holds the workspace lock.

    Raises OSError if the lock or the store cannot be written, and KeyboardInterrupt; the lock then records every step
    that was finished. A plan with errors is refused with the first of them, unless `keep_going`, or if all are of steps
    that may wait: then they are failures of their steps.
    """
    if plan.stops and not settings.keep_going:
        raise plan.errors[0]
    return _Run(plan, workspace, settings, emit, open).go()


def nothing_to_do(plan: Plan, workspace: Workspace, emit: Emit) -> Outcome:
    """The run of a plan that is not stale: that is reported, and nothing is written."""
    emit(Planned(plan))
    counters = workspace.index.counters
    counts = dict.fromkeys(OUTCOMES, 0) | {"noop": plan.summary[Action.NOOP]}
    emit(Finished(counts, 0.0, counters.files_hashed, counters.bytes_hashed))
    return Outcome({}, (), plan.lock.nodes, plan.lock.text)


class _Run:
    """One run: what is waiting, what is settled, and when the lock was last written."""

    def __init__(self, plan: Plan, workspace: Workspace, settings: Settings, emit: Emit, open: Open):
        self.plan, self.workspace, self.settings, self.open = plan, workspace, settings, open
        self._emit = emit
        self.planned = {planned.address: planned for planned in plan if planned.step is not None}
        self.steps: dict[str, Step] = {address: item.step for address, item in self.planned.items() if item.step}
        self._mutex = threading.Lock()
        self.upstream = {address: step.upstream for address, step in self.steps.items()}
        self.changes: dict[str, Record | None] = {}  # of the lock's records, None for one that leaves
        self.records: Mapping[str, Record] = Edited(plan.lock.nodes, self.changes)
        self.settled: dict[str, Record] = {}
        self.failures: dict[str, SparseError] = {}
        self.skipped: list[str] = []
        self.counts = dict.fromkeys(OUTCOMES, 0) | {"noop": len(plan.untouched)}
        self.downstream = reverse(self.upstream)
        self.stop = threading.Event()
        self.elsewhere: RemoteExecutor | None = None
        self.text = LockText(plan.lock)
        self.written = plan.lock.text
        self.written_at = 0.0

    def go(self) -> Outcome:
        started = time.monotonic()
        self.emit(Planned(self.plan))
        try:
            self._fail_what_cannot_be_planned()
            self._settle_what_needs_no_work()
            self._work()
        finally:
            self._write_lock(force=True)
        self.counts["failed"], self.counts["skipped"] = len(self.failures), len(self.skipped)
        counters = self.workspace.index.counters
        seconds = time.monotonic() - started
        self.emit(Finished(self.counts, seconds, counters.files_hashed, counters.bytes_hashed))
        return Outcome(self.failures, tuple(self.skipped), self.records, self.written)

    def _fail_what_cannot_be_planned(self) -> None:
        for planned in self.plan:
            if planned.error is not None:
                self.failures[planned.address] = planned.error
                self.emit(Failed(planned.address, planned.error))

    def _settle_what_needs_no_work(self) -> None:
        for planned in self.plan:
            if planned.old_address is not None:
                self.changes[planned.old_address] = None
            if planned.action is Action.PRUNE and planned.prior is not None:
                self.changes[planned.address] = None
                self._count("pruned", planned.address, planned.prior)
            elif planned.record is not None and planned.action in (Action.NOOP, Action.RESTORE):
                self._settled(planned.address, planned.record)
                if planned.action is Action.NOOP:
                    self.counts["noop"] += 1
                else:
                    self._count("restored", planned.address, planned.record)

    def _settled(self, address: str, record: Record) -> None:
        self.settled[address] = record
        if record is not self.plan.lock.nodes.get(address):
            self.changes[address] = record

    def _work(self) -> None:
        todo = [address for address in self.planned if address not in self.settled and not self._broken(address)]
        if not todo:
            return
        self.elsewhere = make_elsewhere(self.settings.executor, self.settings.jobs, self.settings.scheduler)
        try:
            self._work_on(todo)
        except BaseException:
            self.stop.set()
            raise
        finally:
            if self.elsewhere is not None:
                self.elsewhere.close(now=self.stop.is_set())

    def _work_on(self, todo: list[str]) -> None:
        with Scratch(self.workspace.scratch) as scratch, make_executor(self._jobs) as executor:
            step_inputs = StepInputs(
                self.steps,
                self.settled_or_locked,
                self.workspace,
                scratch,
                pinned=self._pinned_of(self.planned),
                open=self.open,
            )
            try:
                self._schedule(todo, executor, scratch, step_inputs)
            except BaseException:
                self.stop.set()
                if self.elsewhere is not None:
                    self.elsewhere.close(now=True)  # else the threads that wait for it would be waited for
                raise

    @property
    def _jobs(self) -> int:
        return self.settings.jobs if self.elsewhere is None else self.elsewhere.jobs

    @property
    def _has_machines_of_their_own(self) -> bool:
        return self.settings.executor == "dask" and self.settings.scheduler is not None

    def _schedule(self, todo: list[str], executor: Executor, scratch: Scratch, step_inputs: StepInputs) -> None:
        """Starts each step when all it depends on is settled, as far as there is room; `todo` is in running order."""
        waiting_for = {address: self._unsettled(address) for address in todo}
        ready = deque(address for address in todo if not waiting_for[address])
        running: dict[Future[Done], tuple[str, Share]] = {}
        if self._has_machines_of_their_own:
            jobs, each = self._jobs, Share(self.settings.threads, self.settings.memory or MEMORY_PER_JOB)
            budget = None
        else:
            budget = Budget(self._jobs, self.settings.threads, self.settings.memory)
            jobs, each = budget.jobs, Share(0, 0)
        waiting = len(todo)
        while ready or running:
            while ready and len(running) < jobs:
                address = ready.popleft()
                share = budget.take(waiting) if budget is not None else each
                waiting -= 1
                future = executor.submit(self._step, self.planned[address], share, scratch, step_inputs)
                running[future] = address, share
            finished, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in finished:
                address, share = running.pop(future)
                if budget is not None:
                    budget.give_back(share)
                if self._collect(address, future):
                    ready.extend(self._released_by(address, waiting_for))
                elif not (self.settings.keep_going or self.steps[address].waits):
                    ready.clear()
            self._write_lock()
        for address in todo:
            if address not in self.settled and address not in self.failures:
                self.skipped.append(address)
                self.emit(Skipped(address, next((need for need in self.upstream[address] if self._broken(need)), None)))

    def _unsettled(self, address: str) -> set[str]:
        return {need for need in self.upstream[address] if need not in self.settled}

    def _released_by(self, address: str, waiting_for: dict[str, set[str]]) -> Iterator[str]:
        for follower in self.downstream[address]:
            if follower in waiting_for and address in waiting_for[follower]:
                waiting_for[follower].discard(address)
                if not waiting_for[follower]:
                    yield follower

    def _broken(self, address: str) -> bool:
        return address in self.failures or address in self.skipped

    def _collect(self, address: str, future: Future[Done]) -> bool:
        """Takes in what a step gave; False if it failed. What is no failure of a step, such as a stop, passes."""
        try:
            done = future.result()
        except SparseError as error:
            self.failures[address] = error
            self.emit(Failed(address, error))
            return False
        self._settled(address, done.record)
        self.counts[done.how] += 1
        self.emit(done)
        return True

    def _step(self, planned: PlannedStep, share: Share, scratch: Scratch, step_inputs: StepInputs) -> Done:
        """Settles one step; runs in a worker. Whatever goes wrong is this step's failure: a SparseError."""
        try:
            with timed("step %s (%s)", planned.address, planned.action):
                return self._settle(planned, share, scratch, step_inputs)
        except SparseError:
            raise
        except (OSError, MemoryError) as error:
            raise explain_os_error(error, f"building {planned.address}", full=STORE_FULL) from error
        except Exception as error:
            raise unexpected(error, planned.address, self.workspace.state) from error

    def _settle(self, planned: PlannedStep, share: Share, scratch: Scratch, step_inputs: StepInputs) -> Done:
        step = self.steps[planned.address]
        if planned.action is Action.FETCH and planned.record is not None:
            return self._fetch(planned, planned.record)
        inputs = {role: digest or self._settled_digest(step, role) for role, digest in planned.inputs.items()}
        keys = list(step_keys(step, inputs))
        key = keys[0]
        sources = lock_sources(step, planned.sources)
        prior = planned.prior
        if planned.key is None and prior is not None and prior.key in keys and self._is_present(prior):
            return Done(step.address, "unchanged", replace(prior, sources=sources))

        def waiting(holder: str) -> None:
            self.emit(Waiting(step.address, holder))

        with key_lock(self.workspace.store, key, self.workspace.root.resolve(), pause=self._pause, waiting=waiting):
            # Not there when this was planned; since then another workspace, or an equal step of this one, may have run.
            records = (self.workspace.actions.get(known) for known in keys)
            record = next((found for found in records if found is not None and self._is_present(found)), None)
            asked = any(reason.code is ReasonCode.FORCED for reason in planned.reasons)
            if record is not None and not asked:
                return Done(step.address, "restored", replace(record, sources=sources))
            self.emit(Started(planned))
            started = time.monotonic()
            record = self._run_step(step, key, inputs, planned, share, scratch, step_inputs, afresh=asked)
            return Done(step.address, "built", replace(record, sources=sources), time.monotonic() - started)

    def _pause(self, seconds: float) -> None:
        if self.stop.wait(seconds):
            raise Stopped

    def _fetch(self, planned: PlannedStep, record: Record) -> Done:
        self.emit(Started(planned))
        started = time.monotonic()

        def report(done: int, total: int) -> None:
            if self.stop.is_set():
                raise Stopped
            self.emit(Progressed(planned.address, done, total))

        for output in record.outputs.values():
            if output.stored:
                fetch(self.workspace, output, report)
        self.workspace.actions.put(record)
        return Done(planned.address, "fetched", record, time.monotonic() - started)

    def _run_step(
        self,
        step: Step,
        key: str,
        inputs: Mapping[str, str],
        planned: PlannedStep,
        share: Share,
        scratch: Scratch,
        step_inputs: StepInputs,
        *,
        afresh: bool,
    ) -> Record:
        files = {role: self._files(planned, role) for role in inputs}
        task = replace(self._task(step, key, inputs, files, share), afresh=afresh)

        def report(done: int, total: int) -> None:
            if self.stop.is_set():
                raise Stopped
            self.emit(Progressed(step.address, done, total))

        def reused(parts: int, total: int) -> None:
            self.emit(Reused(step.address, parts, total))

        if self.elsewhere is not None:
            record = self.elsewhere.run(task, report)
            self._vouch_for(record)
            return record

        within = step_inputs.within(share.threads, share.memory)
        return perform(task, self.workspace, scratch.folder(step.address), within, report, reused)

    def _task(
        self, step: Step, key: str, inputs: Mapping[str, str], files: Mapping[str, Snapshot], share: Share
    ) -> StepTask:
        steps = {address: self.steps[address] for address in reachable(self.upstream, [step.address])}
        records = {address: record for address in steps if (record := self.settled_or_locked(address)) is not None}
        workspace = self.workspace
        return StepTask(
            root=os.path.abspath(workspace.root),
            store=os.path.abspath(workspace.store),
            remote=workspace.remote_url,
            step=step,
            key=key,
            inputs=inputs,
            files=files,
            steps=steps,
            records=records,
            pinned=self._pinned_of(steps),
            threads=share.threads,
            memory=share.memory,
            prove=self.settings.prove,
        )

    def _vouch_for(self, record: Record) -> None:
        """Takes over the digests of what another process has just published."""
        for output in record.outputs.values():
            for entry in output.files.files if output.stored else ():
                self.workspace.index.record(self.workspace.objects.path(entry.digest), entry.digest)

    @cached_property
    def _pinned(self) -> dict[str, dict[str, str | None]]:
        """address -> role -> revision. Of steps that were not looked at, since nothing changed, the lock knows it."""
        pinned: dict[str, dict[str, str | None]] = {}
        for address, planned in self.planned.items():
            recorded = planned.record.sources if planned.record is not None else {}
            roles: dict[str, str | None] = {role: source.get("pinned") for role, source in recorded.items()}
            roles |= {role: found.pinned for role, found in planned.sources.items()}
            pinned[address] = roles
        return pinned

    def _pinned_of(self, addresses: Iterable[str]) -> dict[tuple[str, str], str | None]:
        return {(address, role): found for address in addresses for role, found in self._pinned[address].items()}

    def emit(self, event: Event) -> None:
        """Hands an event on; steps run in several threads, views need not know."""
        with self._mutex:
            self._emit(event)

    def settled_or_locked(self, address: str) -> Record | None:
        return self.settled.get(address) or self.plan.lock.nodes.get(address)

    def _files(self, planned: PlannedStep, role: str) -> Snapshot:
        source = self.steps[planned.address].inputs[role]
        if isinstance(source, FromStep):
            return self.settled[source.address].outputs[source.output].files
        return planned.sources[role].files

    def _settled_digest(self, step: Step, role: str) -> str:
        source = step.inputs[role]
        assert isinstance(source, FromStep)
        return self.settled[source.address].outputs[source.output].digest

    def _is_present(self, record: Record) -> bool:
        states = {self.workspace.objects.output_state(output) for output in record.outputs.values()}
        return states <= {ObjectState.PRESENT}

    def _count(self, how: Settled, address: str, record: Record) -> None:
        self.counts[how] += 1
        self.emit(Done(address, how, record))

    def _write_lock(self, *, force: bool = False) -> None:
        """At most once a second, and only if a fact changed."""
        if not force and time.monotonic() - self.written_at < _LOCK_SECONDS:
            return
        text = self.text.render(self.changes)
        if text != self.written and (self.records or self.written):
            self.workspace.write_lock(text, self.records)
            self.written, self.written_at = text, time.monotonic()
