"""`adopt`: an artifact that was made without a Sparsefile becomes the result of a step, once it restores its model.

A key says nothing of how bytes were made, so any artifact that restores what the step stands for is a right result.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sparse_decl.base.errors import ConfigError, DeltaCompressionError, FormatError, SparseError
from sparse_decl.base.files import STORE_FULL, explain_os_error
from sparse_decl.base.parallel import Progress
from sparse_decl.engine.inputs import StepInputs, check_files
from sparse_decl.engine.planning import Planner
from sparse_decl.engine.project import Project
from sparse_decl.engine.run import Settings, run
from sparse_decl.graph.events import Done
from sparse_decl.graph.plan import Action, Plan, PlannedStep, lock_sources
from sparse_decl.steps.kind import Rebuild
from sparse_decl.steps.registry import kind_named
from sparse_decl.store.keylock import key_lock
from sparse_decl.store.lockfile import read_lock
from sparse_decl.store.record import Output, Record
from sparse_decl.store.scratch import Scratch, sweep
from sparse_decl.store.workspace import Workspace
from sparse_decl.store.workspace_lock import WorkspaceLock


def adopt(
    project: Project,
    workspace: Workspace,
    address: str,
    delta: Path,
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    report: Progress = lambda done, total: None,
    lock_timeout: float | None = 0.0,
    waiting: Callable[[str], None] | None = None,
) -> Done:
    """Takes the artifact in the folder `delta` as the result of the step at `address`, and writes that into the lock.

    The model is restored from a copy of it, with the base the Sparsefile declares, and every file is compared with the
    digest of the declared source, whose bytes need not be here. `delta` stays as it is. A step that is up to date is
    left alone ("unchanged"). Raises BusyError, ConfigError (a step that has no artifact), UnavailableError,
    FormatError, DeltaCompressionError; nothing is then published.
    """
    started = time.monotonic()
    try:
        workspace.make_state()
        lock = WorkspaceLock(workspace.state, "sparse adopt", timeout=lock_timeout, waiting=waiting)
        with lock, workspace.using_store():
            workspace.register()
            sweep(workspace.scratch)
            planned = _planned(project, workspace, address)
            if planned.action is Action.NOOP and planned.record is not None:
                return Done(address, "unchanged", planned.record)
            assert planned.key is not None
            notify = waiting or (lambda holder: None)
            with key_lock(workspace.store, planned.key, workspace.root.resolve(), pause=time.sleep, waiting=notify):
                record = _publish(project, workspace, planned, delta, threads=threads, memory=memory, report=report)
            plan = Planner(project, workspace, [address], remote=False).full()
            # Its base is written down as well, as long as that builds nothing.
            light = [item for item in plan if item.step is not None and not (item.step.upstream and _runs(item))]
            run(Plan(tuple(light), plan.lock), workspace, Settings(), lambda event: None)
            return Done(address, "adopted", record, time.monotonic() - started)
    except OSError as error:
        raise explain_os_error(error, f"adopting {delta}", full=STORE_FULL) from error


def _planned(project: Project, workspace: Workspace, address: str) -> PlannedStep:
    planned = Planner(project, workspace, [address], remote=False).full()[address]
    if planned.error is not None:
        raise planned.error
    if planned.step is None or planned.key is None or not kind_named(planned.step.kind).adopts:
        raise ConfigError(
            f"{address} is not kept as a delta",
            where=str(planned.step.place) if planned.step is not None and planned.step.place else None,
            hint="name a model that has a `base:`",
        )
    return planned


def _runs(planned: PlannedStep) -> bool:
    return planned.action not in (Action.NOOP, Action.RESTORE)


def _publish(
    project: Project,
    workspace: Workspace,
    planned: PlannedStep,
    delta: Path,
    *,
    threads: int,
    memory: int,
    report: Progress,
) -> Record:
    """Copies, checks and publishes; the record is in the store when this returns."""
    step, key = planned.step, planned.key
    assert step is not None
    assert key is not None
    inputs = {role: digest for role, digest in planned.inputs.items() if digest is not None}
    kind = kind_named(step.kind)
    same = {name: Output(planned.sources[role].files, stored=False) for name, role in step.same.items()}
    pinned = {(step.address, role): found.pinned for role, found in planned.sources.items()}
    with Scratch(workspace.scratch) as scratch:
        records = read_lock(workspace.lock_path).nodes
        step_inputs = StepInputs(
            project.steps, records.get, workspace, scratch, pinned=pinned, threads=threads, memory=memory
        )
        made = kind.adopt(delta, scratch.folder("adopted"))
        candidate = Record(key, step.kind, step.version, step.params, inputs, same, made.recorded())
        used: set[str] = set()

        def path(role: str) -> Path:
            used.add(role)
            return step_inputs.path(step, role, inputs[role], report)

        for name, output in same.items():
            out = scratch.folder("restored") / "files"
            try:
                task = Rebuild(candidate, name, made.artifacts, path, out, threads, memory, report)
                kind.rebuild(task)
                check_files(out, output.files, workspace.index, task.digests)
            except (DeltaCompressionError, FormatError) as error:
                raise _refused(step.address, delta, error) from error
            extra = sum(1 for file in out.rglob("*") if file.is_file()) - len(output.files.files)
            if extra:
                raise _refused(
                    step.address, delta, SparseError(f"it restores {extra} files that the source does not have")
                )
        for role in used:
            step_inputs.check_again(step, role, inputs[role])
        stored = {name: workspace.objects.publish(artifact) for name, artifact in made.artifacts.items()}
    record = replace(candidate, outputs={**stored, **same})
    workspace.actions.put(record)
    return replace(record, sources=lock_sources(step, planned.sources))


def _refused(address: str, delta: Path, error: SparseError) -> DeltaCompressionError:
    return DeltaCompressionError(
        f"this delta does not restore {address}",
        where=str(delta),
        why=f"{error.what}: {error.why}" if error.why else error.what,
        hint="it was made from another base or another fine-tune, or it is damaged; nothing was changed. "
        f"`sparse apply {address}` builds a new one",
    )
