"""Restores a model: rebuilt in a folder beside the target, every file checked against the lock, then renamed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.base.files import explain_os_error
from sparse_decl.base.parallel import Progress
from sparse_decl.engine.inputs import StepInputs
from sparse_decl.engine.partial import write_some
from sparse_decl.engine.programs import make_runnable
from sparse_decl.engine.project import Project
from sparse_decl.formats.folders import real_place, sweep, whole_path
from sparse_decl.sources import Snapshot, list_files, snapshot_of
from sparse_decl.sources.snapshot import FileEntry
from sparse_decl.steps.registry import kind_named, kind_of_record
from sparse_decl.steps.step import evaluation_of
from sparse_decl.store.lockfile import Lock, read_lock
from sparse_decl.store.record import Record
from sparse_decl.store.scratch import Scratch
from sparse_decl.store.sizes import figures_of, main_output
from sparse_decl.store.workspace import Workspace

FORMS = ("files", "parquet")


@dataclass(frozen=True, slots=True)
class Restored:
    """What was written: where, and the files. by_lock: checked against the lock; else by the artifact's own digests.
    lossy: these are not the original's bytes; error: relative to the change, as it was measured. gain: share of the
    fine-tune's gain in log-perplexity that is kept, and its 95 % interval, where the lock has an evaluation."""

    path: Path
    files: Snapshot
    by_lock: bool = True
    lossy: bool = False
    error: float | None = None
    gain: tuple[float, tuple[float, float] | None] | None = None


def restore(
    project: Project,
    workspace: Workspace,
    address: str,
    out: Path,
    *,
    tensors: tuple[str, ...] = (),
    threads: int = 0,
    memory: int = 1 << 30,
    merge: bool = False,
    report: Progress = lambda done, total: None,
    form: str = "files",
    only: Sequence[str] = (),
) -> Restored:
    """Writes the model or dataset at `address` into the folder `out`, which must be empty or not exist yet.

    form: "files" as they were, or "parquet" for the tables of a dataset.

    tensors: names or patterns; `out` is then a new safetensors file of these alone. only: patterns of paths; the files
    that match none are not written.

    merge: an adapter is merged into its base; no digests are recorded for that.

    Bytes come from the store and from the sources of its bases. Raises SparseError (not empty), ConfigError,
    UnavailableError (not in the lock), DeltaCompressionError; `out` is then as it was.
    """
    lock = read_lock(workspace.lock_path)
    record = locked(lock, address)
    kind = kind_named(record.kind)
    if merge and kind.merged_output is None:
        raise ConfigError(f"{address} is not an adapter", hint="leave out `--merge`: what is restored is whole already")
    name = kind.merged_output if merge else restorable(record)
    if name is None:
        raise ConfigError(f"{address} has nothing to restore", hint=f"see `sparse explain {address}`")
    if form not in FORMS or (form != "files" and name not in kind.verified_outputs):
        raise ConfigError(
            f"{address} cannot be restored as {form}",
            why="only a dataset that was derived from another can, and only as parquet",
            hint="leave --format out",
        )
    out = _free_place(out, "file" if tensors else "folder")
    try:
        with workspace.using_store(), whole_path(out) as made, workspace.make_scratch(made.parent) as scratch:
            step_inputs = inputs_from_lock(project, workspace, lock, scratch, threads=threads, memory=memory)
            step = project.steps[address]
            if only:
                args = step_inputs, step, record, name, only, made, scratch, workspace.index, report, threads
                files = write_some(*args)
                return _with_gain(_restored(record, out, files, by_lock=name in record.outputs), lock, address)
            step_inputs.rebuild(step, record, name, made, report, tensors=tensors, form=form)
            if tensors:
                files = Snapshot((FileEntry(out.name, made.stat().st_size, digest_file(made)),))
                return Restored(out, files, by_lock=False)
            return _with_gain(finished(record, name, made, out, form), lock, address)
    except OSError as error:
        raise explain_os_error(error, f"restoring {address}") from error


def restore_all(
    project: Project,
    workspace: Workspace,
    addresses: Sequence[str],
    out: Path,
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    report: Callable[[str, int, int], None] = lambda address, done, total: None,
    only: Sequence[str] = (),
) -> dict[str, Restored]:
    """Writes each of several models and datasets into a folder of its address in `out`, which must be empty or not
    exist yet; what has nothing to restore is left out. The lock is read once, and a base that has to be rebuilt for
    several of them is rebuilt once. only: patterns of paths; the files that match none are not written.

    Each folder appears when it is whole: on an error those before it stay. Raises as `restore`.
    """
    lock = read_lock(workspace.lock_path)
    records = {address: locked(lock, address) for address in addresses}
    names = {address: name for address, record in records.items() if (name := restorable(record)) is not None}
    if not names:
        raise ConfigError("nothing to restore", why=f"none of {', '.join(addresses)} is a model or a dataset")
    out, done = _free_place(out, "folder"), {}
    try:
        with workspace.using_store(), workspace.make_scratch(out.parent) as scratch:
            step_inputs = inputs_from_lock(project, workspace, lock, scratch, threads=threads, memory=memory)
            for address, name in names.items():
                step, record, progress = project.steps[address], records[address], partial(report, address)
                with whole_path(out / address) as made:
                    if only:
                        args = step_inputs, step, record, name, only, made, scratch, workspace.index, progress, threads
                        files = write_some(*args)
                        done[address] = _restored(record, out / address, files, by_lock=name in record.outputs)
                        continue
                    step_inputs.rebuild(step, record, name, made, progress)
                    done[address] = finished(records[address], name, made, out / address, "files")
    except OSError as error:
        raise explain_os_error(error, "restoring") from error
    return {address: _with_gain(restored, lock, address) for address, restored in done.items()}


def _with_gain(restored: Restored, lock: Lock, address: str) -> Restored:
    """With what the evaluation of a lossy model says."""
    beside = lock.nodes.get(evaluation_of(address))
    return replace(restored, gain=beside.shared.gain_kept) if restored.lossy and beside is not None else restored


def _free_place(out: Path, what: str) -> Path:
    """Where `out` leads. Raises SparseError if something is there."""
    out = real_place(out)
    if out.exists() and (what == "file" or not out.is_dir() or any(out.iterdir())):
        sweep(out)
        raise SparseError(
            "the output exists" if what == "file" else "the output folder is not empty",
            where=str(out),
            hint="name a new folder: nothing is ever written over",
        )
    return out


def finished(record: Record, name: str, made: Path, out: Path, form: str) -> Restored:
    """What was written to `made`, and will be at `out`."""
    by_lock = form == "files" and name in record.outputs
    files = record.outputs[name].files if by_lock else snapshot_of(list_files(made), digest_file, str(made))
    if form == "files":
        make_runnable(made, record, name)
    return _restored(record, out, files, by_lock=by_lock)


def _restored(record: Record, out: Path, files: Snapshot, *, by_lock: bool) -> Restored:
    figures = figures_of(record)
    lossy = figures.exact is False and figures.stored is not None
    return Restored(out, files, by_lock, lossy, figures.error if lossy else None)


def restorable(record: Record) -> str | None:
    """Name of the output that `restore` gives: the one that is recorded, or one that the kind checks itself."""
    return main_output(record) or next(iter(kind_of_record(record.kind).verified_outputs), None)


def locked(lock: Lock, address: str) -> Record:
    """The lock's record of an address. Raises UnavailableError if there is none, or it contradicts itself."""
    record = lock.nodes.get(address)
    if record is None:
        raise UnavailableError(f"{address} was never applied", hint=f"run `sparse apply {address}`")
    problem = record.problem()
    if problem is not None:
        raise UnavailableError(
            f"the lock's record of {address} cannot be trusted",
            why=problem,
            hint=f"run `sparse apply`, or restore {lock.name} from git",
        )
    return record


def inputs_from_lock(
    project: Project, workspace: Workspace, lock: Lock, scratch: Scratch, *, threads: int = 0, memory: int = 1 << 30
) -> StepInputs:
    """Inputs as the lock knows them, with nothing planned."""
    pinned = {
        (address, role): source.get("pinned")
        for address, record in lock.nodes.items()
        for role, source in record.sources.items()
    }
    return StepInputs(
        project.steps,
        lock.nodes.get,
        workspace,
        scratch,
        pinned=pinned,
        planned=False,
        threads=threads,
        memory=memory,
    )
