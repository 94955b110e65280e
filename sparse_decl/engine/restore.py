"""Gives a model back: rebuilt in a folder beside the target, every file checked against the lock, then renamed."""

from __future__ import annotations

import contextlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.digests import digest_file
from sparse_decl.engine.materials import Materials
from sparse_decl.engine.project import Project
from sparse_decl.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.sources import Snapshot, list_files, snapshot_of
from sparse_decl.steps.kind import Report
from sparse_decl.steps.registry import kind_named
from sparse_decl.store.files import explain_os_error, sync_folder
from sparse_decl.store.lockfile import Lock, read_lock
from sparse_decl.store.record import Record
from sparse_decl.store.scratch import Scratch, remove_tree
from sparse_decl.store.workspace import Workspace

MODEL = "model"


@dataclass(frozen=True, slots=True)
class Restored:
    """What was written: where, and the files with the digests they were checked against."""

    path: Path
    files: Snapshot


def restore(
    project: Project,
    workspace: Workspace,
    address: str,
    out: Path,
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    merge: bool = False,
    report: Report = lambda done, total: None,
) -> Restored:
    """Writes the model at `address` into the folder `out`, which must be empty or not exist yet.

    merge: an adapter is merged into its base; no digests are recorded for that.

    Bytes come from the store and from the sources of its bases. Raises SparseError (not empty), ConfigError,
    UnavailableError (not in the lock), DeltaCompressionError; `out` is then as it was.
    """
    lock = read_lock(workspace.lock_path)
    record = locked(lock, address)
    if MODEL not in record.outputs:
        raise ConfigError(f"{address} has no model to restore", hint=f"see `sparse explain {address}`")
    merged = getattr(kind_named(record.kind), "merges", None)
    if merge and merged is None:
        raise ConfigError(f"{address} is not an adapter", hint="leave out `--merge`: what is restored is whole already")
    name = str(merged) if merge else MODEL
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise SparseError(
            "the output folder is not empty",
            where=str(out),
            hint="name a new folder: nothing is ever written over",
        )
    beside = out.parent / f".{out.name}.{secrets.token_hex(6)}.restoring"
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with workspace.using_store(), Scratch(workspace.scratch) as scratch:
            materials = materials_from_lock(project, workspace, lock, scratch, threads=threads, memory=memory)
            materials.rebuild(project.steps[address], record, name, beside, report)
        _sync_all(beside)
        if out.exists():
            out.rmdir()
        os.replace(beside, out)
        sync_folder(out.parent)
    except OSError as error:
        raise explain_os_error(error, f"restoring {address}") from error
    finally:
        with contextlib.suppress(OSError):
            remove_tree(beside)
    return Restored(out, snapshot_of(list_files(out), digest_file, str(out)) if merge else record.outputs[MODEL].files)


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
            hint=f"run `sparse apply`, or take {lock.name} from git again",
        )
    return record


def materials_from_lock(
    project: Project, workspace: Workspace, lock: Lock, scratch: Scratch, *, threads: int = 0, memory: int = 1 << 30
) -> Materials:
    """Materials as the lock knows them, with nothing planned."""
    pinned = {
        (address, role): source.get("pinned")
        for address, record in lock.nodes.items()
        for role, source in record.sources.items()
    }
    return Materials(
        project.steps,
        lock.nodes.get,
        workspace,
        scratch,
        pinned=pinned,
        planned=False,
        threads=threads,
        memory=memory,
    )


def _sync_all(folder: Path) -> None:
    for parent, _, files in os.walk(folder):
        for name in files:
            descriptor = os.open(Path(parent, name), os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        sync_folder(Path(parent))
