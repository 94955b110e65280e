"""Reads every object the lock names and holds it against its digest; on request, restores every model as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sparse_decl.base.errors import DeltaCompressionError, FormatError, SparseError
from sparse_decl.base.ordering import natural
from sparse_decl.engine.opening import open_source
from sparse_decl.engine.project import Project
from sparse_decl.engine.restore import inputs_from_lock, restorable
from sparse_decl.graph.findings import UNVERIFIABLE
from sparse_decl.graph.selectors import matching
from sparse_decl.sources import FileEntry, LocalSource
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.store.lockfile import Lock, read_lock
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Record
from sparse_decl.store.sizes import original_of
from sparse_decl.store.workspace import Workspace

VerifiedState = Literal["ok", "missing", "corrupt", "unverifiable"]


@dataclass(frozen=True, slots=True)
class Verified:
    """An object that was read, a model or dataset that was restored, or a record of the lock.

    what: "object", "record", or the output that was restored, such as "model". state: UNVERIFIABLE for one whose base
    is not on this machine. detail: what was found instead, or where the damaged object was put.
    """

    address: str
    what: str
    name: str
    state: VerifiedState
    size: int = 0
    detail: str | None = None


def verify(
    project: Project, workspace: Workspace, *, targets: Sequence[str] = (), deep: bool = False
) -> Iterator[Verified]:
    """Findings, one at a time. A damaged object is put into quarantine, so that `apply` builds it again.

    deep: also restore each stored model into a scratch folder and compare. An artifact that does not restore it is put
    into quarantine too, if what it was made from is here to build it again. Raises OSError, ConfigError.
    """
    lock = read_lock(workspace.lock_path)
    chosen = {address for selector in targets for address in matching(project.every, selector)} or set(lock.nodes)
    for address in sorted(chosen & set(lock.nodes), key=natural):
        record = lock.nodes[address]
        problem = record.problem()
        if problem is not None:
            yield Verified(address, "record", lock.name, "corrupt", detail=problem)
            continue
        whole = True
        for output in record.outputs.values():
            for entry in output.files.files if output.stored else ():
                finding = _object(workspace, address, entry)
                whole = whole and finding.state == "ok"
                yield finding
        if (
            deep
            and whole
            and restorable(record) is not None
            and address in project.steps
            and any(output.stored for output in record.outputs.values())
        ):
            yield _model(project, workspace, lock, address, record)


def _object(workspace: Workspace, address: str, entry: FileEntry) -> Verified:
    state, found = workspace.objects.rehash(entry)
    if state is ObjectState.PRESENT:
        return Verified(address, "object", entry.path, "ok", entry.size)
    if state is ObjectState.MISSING:
        return Verified(address, "object", entry.path, "missing", entry.size, f"{entry.digest} is not in the store")
    try:
        done = f"moved to {workspace.objects.quarantine(entry.digest)}"
    except OSError as error:
        done = f"and cannot be moved out of the way: {error.strerror or error}"
    detail = f"should be {entry.digest}, is {found}; {done}"
    return Verified(address, "object", entry.path, "corrupt", entry.size, detail)


def _model(project: Project, workspace: Workspace, lock: Lock, address: str, record: Record) -> Verified:
    name = restorable(record) or ""
    size = original_of(record) or 0
    step = project.steps[address]
    with workspace.make_scratch() as scratch:
        step_inputs = inputs_from_lock(project, workspace, lock, scratch)
        changed: list[SparseError] = []  # bases that hold other files than the lock records
        try:
            for role, source in step.inputs.items():
                if role not in step.same.values() and isinstance(source, FromStep) and role in record.inputs:
                    step_inputs.path(step, role, record.inputs[role], _unseen, changed)
        except SparseError as error:  # nothing is known of the delta, be the base gone or another one
            return Verified(address, name, name, UNVERIFIABLE, size, f"its {role} is not here: {error.what}")
        try:
            step_inputs.rebuild(step, record, name, scratch.folder("deep") / "files", _unseen)
        except (FormatError, DeltaCompressionError) as error:
            if changed:
                return Verified(address, name, name, UNVERIFIABLE, size, f"{error.what}: {error.why or ''}")
            detail = f"{error.what}: {error.why or ''}; {_set_aside(project, workspace, step, record)}"
            return Verified(address, name, name, "corrupt", size, detail)
        except SparseError as error:
            return Verified(address, name, name, "missing", size, f"{error.what}: {error.why or ''}")
    return Verified(address, name, name, "ok", size)


def _set_aside(project: Project, workspace: Workspace, step: Step, record: Record) -> str:
    """Quarantines an artifact that restores something else, unless nothing could replace it; what was done."""
    for role in step.same.values():
        source = step.inputs.get(role)
        opened = open_source(source.uri, project.root) if isinstance(source, FromSource) else None
        if isinstance(opened, LocalSource) and not opened.place.exists():
            return f"left where it is, since {opened.place} is not here to build it again"
    for output in record.outputs.values():
        for entry in output.files.files if output.stored else ():
            if workspace.objects.state(entry) is ObjectState.PRESENT:
                workspace.objects.condemn(entry.digest)
    return f"moved to {workspace.objects.quarantine_folder}"


def _unseen(done: int, total: int) -> None:
    """Progress that nobody looks at."""
