"""Another base for models that are stored: each is restored with its old base, encoded against the new one, and proved,
before anything lets go of what there was.

Until the Sparsefile names the new base, all that is new lies beside the old in the store; whatever stops this in
between, the lock still gives every model back, and a later run takes what was made from the store.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sparse_decl.base.dag import reachable
from sparse_decl.base.errors import ConfigError
from sparse_decl.base.files import STORE_FULL, explain_os_error
from sparse_decl.base.ordering import natural
from sparse_decl.base.parallel import Progress
from sparse_decl.engine.inputs import StepInputs
from sparse_decl.engine.opening import open_source
from sparse_decl.engine.planning import Planner
from sparse_decl.engine.project import Project
from sparse_decl.engine.restore import inputs_from_lock, locked
from sparse_decl.engine.task import StepTask, perform
from sparse_decl.graph.plan import PlannedStep, known_output, step_keys
from sparse_decl.sources import LocalSource, Snapshot, Source
from sparse_decl.steps.registry import kind_named
from sparse_decl.steps.step import BASE, FromSource, FromStep, Step
from sparse_decl.store.lockfile import Lock, read_lock
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Record
from sparse_decl.store.scratch import Scratch, sweep
from sparse_decl.store.sizes import main_output
from sparse_decl.store.workspace import Workspace
from sparse_decl.store.workspace_lock import WorkspaceLock


@dataclass(frozen=True, slots=True)
class Rebased:
    """A model whose delta to the new base is in the store. before, after: bytes stored of it."""

    address: str
    old_base: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Selection:
    """chosen: addresses in the order in which they are encoded. left: why others that were named stay as they are.
    settled: those of them that the Sparsefile has on the new base already, perhaps since a run that was then stopped.
    """

    chosen: tuple[str, ...]
    left: Mapping[str, str]
    settled: tuple[str, ...]


def select_for(project: Project, named: Collection[str], onto: str, *, exactly: bool) -> Selection:
    """Which of the named addresses can have another base. exactly: each was named by itself, so that one which cannot
    is an error; else it is left out. Raises ConfigError."""
    steps, upstream = project.steps, project.upstream
    if onto not in steps or _model_output(steps[onto]) is None:
        raise ConfigError(f"{onto} is no model that others can be made from", hint="name a declared model")
    own, chosen, left, settled = reachable(upstream, [onto]), [], {}, []
    for address in sorted(named, key=natural):
        step = steps.get(address)
        source = step.inputs.get(BASE) if step is not None else None
        if step is None or not isinstance(source, FromStep):
            left[address] = "it has not one base"
        elif address not in project.loaded.by_address:
            left[address] = "its stream names its base: change `base` there, and `sparse apply` follows the place again"
        elif _model_output(step) is None:
            left[address] = "what is stored of it is not exact, or needs no base"
        elif source.address == onto:
            left[address] = f"{onto} is its base already"
            settled.append(address)
        elif address in own:
            left[address] = f"{onto} is made from it"
        elif not exactly and source.address in named and BASE in steps[source.address].inputs:
            left[address] = f"its base {source.address} comes along"
        else:
            chosen.append(address)
    for address, why in left.items():
        if exactly and address not in settled:
            raise ConfigError(f"{address} cannot be rebased onto {onto}", why=why)
    return Selection(tuple(chosen), left, tuple(settled))


def behind(lock: Lock, settled: Iterable[str], onto: str) -> tuple[str, ...]:
    """Those that the lock still has against another base than `onto`."""
    found = {output.digest for output in lock.nodes[onto].outputs.values()} if onto in lock.nodes else set()
    return tuple(one for one in settled if one in lock.nodes and lock.nodes[one].inputs.get(BASE) not in found)


def rebase(
    project: Project,
    workspace: Workspace,
    addresses: Iterable[str],
    onto: str,
    finish: Callable[[], None],
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    report: Callable[[str, int, int], None] = lambda address, done, total: None,
    done: Callable[[Rebased], None] = lambda rebased: None,
    lock_timeout: float | None = 0.0,
    waiting: Callable[[str], None] | None = None,
) -> None:
    """Encodes models against the model at `onto`, one after the other, into the store; the lock stays as it is.

    finish: called when all are there, to make the Sparsefile name the new base; `apply` then only writes the lock.
    report: bytes of a model while it is restored and encoded. done: called after each.
    Raises BusyError, ConfigError, UnavailableError, DeltaCompressionError, InputChangedError; what was made until then
    stays in the store.
    """
    try:
        workspace.make_state()
        held = WorkspaceLock(workspace.state, "sparse rebase", timeout=lock_timeout, waiting=waiting)
        with held, workspace.using_store():
            workspace.register()
            sweep(workspace.scratch)
            lock = read_lock(workspace.lock_path)
            base = _base(project, workspace, onto)
            for address in addresses:
                job = _Job(project, workspace, lock, address, base, threads, memory)
                done(job.run(lambda part, total, of=address: report(of, part, total)))  # type: ignore[misc]
            finish()
    except OSError as error:
        raise explain_os_error(error, "writing the store", full=STORE_FULL) from error


@dataclass(frozen=True, slots=True)
class _Base:
    address: str
    output: str
    digest: str
    files: Snapshot
    pinned: Mapping[tuple[str, str], str | None]


def _base(project: Project, workspace: Workspace, address: str) -> _Base:
    """The new base as it is now. Raises SparseError if it cannot be had."""
    planned = Planner(project, workspace, [address]).full(keep=False)[address]
    name = _model_output(project.steps[address]) or ""
    digest, files = known_output(planned, name), _files(planned, name)
    if planned.error is not None:
        raise planned.error
    if digest is None or files is None:
        raise ConfigError(f"it is not known yet what {address} holds", hint=f"run `sparse apply {address}` first")
    pinned = {(address, role): source.pinned for role, source in planned.sources.items()}
    return _Base(address, name, digest, files, pinned)


@dataclass(frozen=True, slots=True)
class _Restored:
    """A source whose files were restored, and held to the digests in the lock, a moment ago into a private folder."""

    place: Path
    files: Snapshot

    @property
    def uri(self) -> str:
        return str(self.place)

    def pinned(self) -> str | None:
        return None

    def snapshot(self, digest_file: Callable[[Path], str]) -> Snapshot:
        return self.files

    def local_path(self, progress: Progress | None = None) -> Path:
        return self.place


class _Job:
    """One model."""

    def __init__(
        self,
        project: Project,
        workspace: Workspace,
        lock: Lock,
        address: str,
        base: _Base,
        threads: int,
        memory: int,
    ):
        self._project, self._workspace, self._lock, self._base = project, workspace, lock, base
        self._threads, self._memory = threads, memory
        self._old = project.steps[address]
        self._record = locked(lock, address)
        self._new = replace(self._old, inputs={**self._old.inputs, BASE: FromStep(base.address, base.output)})
        self._name = main_output(self._record) or ""
        self._role = self._old.same[self._name]

    def run(self, report: Callable[[int, int], None]) -> Rebased:
        old, record = self._old.inputs[BASE], self._record
        inputs = {**record.inputs, BASE: self._base.digest}
        keys = list(step_keys(self._new, inputs))
        found = (self._workspace.actions.get(key) for key in keys)
        made = next((one for one in found if one is not None and self._is_present(one)), None)
        made = made or self._encode(keys[0], inputs, report)
        before = old.address if isinstance(old, FromStep) else ""
        return Rebased(self._old.address, before, _stored(record), _stored(made))

    def _encode(self, key: str, inputs: Mapping[str, str], report: Callable[[int, int], None]) -> Record:
        size = self._record.outputs[self._name].size
        with Scratch(self._workspace.scratch) as scratch:
            place = self._place(scratch, lambda part, total: report(part * size // max(total, 1), 3 * size))
            opened = self._opener(place) if place is not None else open_source
            steps = {**self._project.steps, self._new.address: self._new}
            files = {BASE: self._base.files, self._role: self._record.outputs[self._name].files}
            task = StepTask(
                root=str(self._workspace.root),
                store=str(self._workspace.store),
                remote=self._workspace.remote_url,
                step=self._new,
                key=key,
                inputs=inputs,
                files=files,
                steps=steps,
                records=self._lock.nodes,
                pinned=self._base.pinned,
                threads=self._threads,
                memory=self._memory,
            )
            step_inputs = StepInputs(
                steps,
                self._lock.nodes.get,
                self._workspace,
                scratch,
                pinned=self._base.pinned,
                threads=self._threads,
                memory=self._memory,
                open=opened,
            )
            folder = scratch.folder(self._new.address)
            first = size if place is not None else 0

            def encoded(part: int, total: int) -> None:
                report(first + part * (3 * size - first) // max(total, 1), 3 * size)

            return perform(task, self._workspace, folder, step_inputs, encoded)

    def _place(self, scratch: Scratch, report: Callable[[int, int], None]) -> Path | None:
        """Where the model was restored to; None where its own source is here as the lock records it. Raises
        ConfigError if that is another by now."""
        source = self._old.inputs[self._role]
        opened = open_source(source.uri, self._workspace.root) if isinstance(source, FromSource) else None
        if isinstance(opened, LocalSource) and opened.place.exists():
            if opened.snapshot(self._workspace.index.digest).digest == self._record.inputs[self._role]:
                return None
            raise ConfigError(
                f"{self._old.address} is not what the lock records",
                where=str(opened.place),
                why="its source changed since the last apply",
                hint=f"run `sparse apply {self._old.address}` first, or put the source back",
            )
        out = scratch.folder("restored") / "files"
        step_inputs = inputs_from_lock(
            self._project, self._workspace, self._lock, scratch, threads=self._threads, memory=self._memory
        )
        step_inputs.rebuild(self._old, self._record, self._name, out, report)
        return out

    def _opener(self, place: Path) -> Callable[[str, Path], Source]:
        source, restored = self._old.inputs[self._role], _Restored(place, self._record.outputs[self._name].files)

        def opened(uri: str, root: Path) -> Source:
            return restored if isinstance(source, FromSource) and uri == source.uri else open_source(uri, root)

        return opened

    def _is_present(self, record: Record) -> bool:
        states = {self._workspace.objects.output_state(output) for output in record.outputs.values()}
        return states <= {ObjectState.PRESENT}


def _stored(record: Record) -> int:
    return sum(output.size for output in record.outputs.values() if output.stored)


def _model_output(step: Step) -> str | None:
    """The output of a whole model, which others can be made from."""
    return "model" if "model" in step.same and not kind_named(step.kind).restores_alone else None


def _files(planned: PlannedStep, name: str) -> Snapshot | None:
    if planned.record is not None and name in planned.record.outputs:
        return planned.record.outputs[name].files
    found = planned.sources.get(planned.step.same.get(name, "")) if planned.step is not None else None
    return found.files if found is not None else None
