"""One step as a value that any process can run: names, digests and file lists. Its bytes stay in sources and store.

Whoever runs it publishes into the shared store, exactly as if it ran in the process that planned it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.base.errors import UnavailableError
from sparse_decl.base.files import explain_os_error
from sparse_decl.base.parallel import Progress
from sparse_decl.engine.inputs import StepInputs
from sparse_decl.engine.opening import open_source
from sparse_decl.engine.programs import programs_of
from sparse_decl.engine.resolve import Open
from sparse_decl.sources import Snapshot
from sparse_decl.steps.kind import Work
from sparse_decl.steps.registry import kind_named
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.record import PROGRAMS, Output, Record
from sparse_decl.store.scratch import Scratch
from sparse_decl.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class StepTask:
    """A step whose inputs are all known.

    root, store, remote: of the workspace, as every process that may run it sees them.
    inputs, files: digest and file list by role. steps, records: of the step and all it depends on.
    pinned: (address, role) -> revision of a source. afresh: run it whatever is recorded.
    """

    root: str
    store: str
    remote: str | None
    step: Step
    key: str
    inputs: Mapping[str, str]
    files: Mapping[str, Snapshot]
    steps: Mapping[str, Step]
    records: Mapping[str, Record]
    pinned: Mapping[tuple[str, str], str | None]
    threads: int
    memory: int
    prove: bool = True
    afresh: bool = False

    @property
    def needs(self) -> dict[str, float]:
        """What a worker has to have free, by name: room for one step, and its bytes of memory."""
        return {"sparse-steps": 1.0, "sparse-memory": float(self.memory)}


def perform(
    task: StepTask,
    workspace: Workspace,
    folder: Path,
    step_inputs: StepInputs,
    report: Progress,
    reused: Progress = lambda done, total: None,
) -> Record:
    """Runs a step in `folder` and publishes what it made. Raises SparseError, OSError; nothing is then published."""
    step, used = task.step, set()

    def path(role: str) -> Path:
        used.add(role)
        return step_inputs.path(step, role, task.inputs[role], report)

    def previous(name: str) -> Path | None:
        return step_inputs.earlier(step, name)

    pinned = {role: revision for role in step.inputs if (revision := _pinned(task, step, role)) is not None}
    work = Work(
        step,
        folder,
        task.inputs,
        task.files,
        path,
        task.threads,
        task.memory,
        report,
        previous,
        reused,
        pinned,
        task.prove,
        task.records.get(step.address) if not task.afresh else None,
    )
    made = kind_named(step.kind).run(work)
    for role in used:
        step_inputs.check_again(step, role, task.inputs[role])
    outputs: dict[str, Output] = {}
    for name, artifact in made.artifacts.items():
        outputs[name] = workspace.objects.publish(artifact, made.kept.get(name, ()))
    for name, files in made.derived.items():
        outputs[name] = Output(files, stored=False)
    for name, role in step.same.items():
        outputs[name] = Output(task.files[role], stored=False)
    kept_whole = set(step.same.values()) & used
    programs = sorted({name for role in kept_whole for name in programs_of(path(role), task.files[role])})
    facts = made.recorded() | ({PROGRAMS: programs} if programs else {})
    record = Record(task.key, step.kind, step.version, step.params, task.inputs, outputs, facts)
    workspace.actions.put(record)
    return record


def _pinned(task: StepTask, step: Step, role: str) -> str | None:
    """The revision of the source that an input comes from, by however many steps."""
    source = step.inputs[role]
    if isinstance(source, FromSource):
        return task.pinned.get((step.address, role))
    provider = task.steps[source.address]
    same = provider.same.get(source.output)
    return _pinned(task, provider, same) if same is not None else None


def run_task(task: StepTask, open: Open = open_source, *, report: Progress = lambda done, total: None) -> Record:
    """Runs a step in a process of its own, with nothing but the task. Raises SparseError."""
    root, store = Path(task.root), Path(task.store)
    if not root.is_dir() or not store.is_dir():
        raise UnavailableError(
            "a worker does not see the workspace or its store",
            where=str(store if root.is_dir() else root),
            hint="workers need the same paths: put both on a disk that all of them share",
        )
    try:
        # What is known of files is kept in memory: the index on disk belongs to the process that planned.
        with (
            Workspace(root, store, remote=task.remote, remember=False) as workspace,
            workspace.using_store(),
            Scratch(workspace.scratch) as scratch,
        ):
            step_inputs = StepInputs(
                task.steps,
                task.records.get,
                workspace,
                scratch,
                pinned=task.pinned,
                threads=task.threads,
                memory=task.memory,
                open=open,
            )
            folder = scratch.folder(task.step.address)
            return perform(task, workspace, folder, step_inputs, report)
    except (OSError, MemoryError) as error:
        raise explain_os_error(error, f"building {task.step.address}") from error
