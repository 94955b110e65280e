"""Puts files back where the Sparsefile says that they lie: those that are missing, and others only when asked to.

A folder that is not there appears as a whole; into one that is there each file goes by a rename. Nothing is deleted.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.base.files import explain_os_error, sync_tree
from sparse_decl.engine.opening import open_source
from sparse_decl.engine.partial import matching_files, write_some
from sparse_decl.engine.project import Project
from sparse_decl.engine.restore import Restored, finished, inputs_from_lock, locked, restorable
from sparse_decl.formats.folders import private_folder, real_place, sweep
from sparse_decl.sources import LocalSource, Snapshot
from sparse_decl.sources.snapshot import FileEntry
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.index import StatIndex
from sparse_decl.store.lockfile import read_lock
from sparse_decl.store.record import Record
from sparse_decl.store.sizes import figures_of
from sparse_decl.store.workspace import Workspace

_MOST_NAMED = 5  # files


@dataclass(frozen=True, slots=True)
class _Target:
    """Where a resource lies. single: a source that is one file. wanted: paths to be written there."""

    address: str
    record: Record
    name: str
    place: Path
    single: bool
    wanted: tuple[str, ...]


def restore_in_place(
    project: Project,
    workspace: Workspace,
    addresses: Sequence[str],
    *,
    only: Sequence[str] = (),
    replace: bool = False,
    threads: int = 0,
    memory: int = 1 << 30,
    report: Callable[[str, int, int], None] = lambda address, done, total: None,
) -> dict[str, Restored]:
    """Writes what is missing of each source; one that is complete is given back without files.

    only: patterns of paths. replace: files that are there and differ are written over too; else they are an error,
    before anything is written. Of several addresses those whose source is no path on this machine, and those that
    nothing is stored of, are left out.

    Raises ConfigError (nothing that can be put in place), SparseError (other files are there), and as `restore`.
    """
    lock = read_lock(workspace.lock_path)
    records = {address: locked(lock, address) for address in addresses}
    targets = list(_targets(project, workspace.index, records, only, alone=len(addresses) == 1, replace=replace))
    if not targets:
        raise ConfigError("nothing to restore in place", why="no source of these is a path on this machine")
    done: dict[str, Restored] = {}
    try:
        with workspace.using_store(), workspace.make_scratch() as scratch:
            step_inputs = inputs_from_lock(project, workspace, lock, scratch, threads=threads, memory=memory)
            for target in targets:
                step, progress = project.steps[target.address], partial(report, target.address)
                place, files = real_place(target.place), Snapshot(())
                if not target.wanted:
                    sweep(place)
                else:
                    with private_folder(place) as private:
                        made = private / "files"
                        whole = len(target.wanted) == len(target.record.outputs[target.name].files.files)
                        if whole:
                            step_inputs.rebuild(step, target.record, target.name, made, progress)
                            files = finished(target.record, target.name, made, place, "files").files
                        else:
                            patterns = [_literal(path) for path in target.wanted]
                            args = step, target.record, target.name, patterns, made, scratch, workspace.index
                            files = write_some(step_inputs, *args, progress, threads)
                        _put(made, place, files, target.single)
                done[target.address] = Restored(place, files)
    except OSError as error:
        raise explain_os_error(error, "restoring") from error
    return done


def _targets(
    project: Project,
    index: StatIndex,
    records: Mapping[str, Record],
    only: Sequence[str],
    *,
    alone: bool,
    replace: bool,
) -> list[_Target]:
    found = []
    for address, record in records.items():
        name, step = restorable(record), project.steps[address]
        problem = _problem(record, name)
        place = _place(step, name, project.root) if name is not None and problem is None else None
        if problem is None and place is None:
            problem = "its source is not a path on this machine"
        if problem is not None or name is None or place is None:
            if alone:
                raise ConfigError(
                    f"{address} cannot be restored in place", why=problem, hint="name a folder for it with -o"
                )
            continue
        entries = record.outputs[name].files.files
        single = len(entries) == 1 and entries[0].path == place.name and not place.is_dir()
        if only:
            paths = set(matching_files([entry.path for entry in entries], only, address))
            entries = tuple(entry for entry in entries if entry.path in paths)
        missing, other = _look(place, entries, single, index)
        if other and not replace:
            shown = ", ".join(other[:_MOST_NAMED]) + (f" and {len(other) - _MOST_NAMED} more" if other[5:] else "")
            raise SparseError(
                f"{address} is there, with other bytes than {project.path.stem}.lock records",
                where=str(place),
                why=f"these differ: {shown}",
                hint="`--replace` writes over them; `sparse apply` keeps what is there now; -o writes elsewhere",
            )
        found.append(_Target(address, record, name, place, single, tuple(sorted({*missing, *other}))))
    return found


def _problem(record: Record, name: str | None) -> str | None:
    if name is None:
        return "it keeps no files"
    if name not in record.outputs or figures_of(record).exact is False:
        return "it is kept in a lossy form, which would pass for the original there"
    return None


def _place(step: Step, name: str, root: Path) -> Path | None:
    role = step.same.get(name)
    source = step.inputs.get(role) if role is not None else None
    opened = open_source(source.uri, root) if isinstance(source, FromSource) else None
    return opened.place if isinstance(opened, LocalSource) else None


def _look(place: Path, entries: Sequence[FileEntry], single: bool, index: StatIndex) -> tuple[list[str], list[str]]:
    """Paths of the files that are missing at a place, and of those that differ."""
    missing, other = [], []
    for entry in entries:
        file = place if single else place / entry.path
        if not os.path.lexists(file):
            missing.append(entry.path)
        elif not file.is_file() or index.digest(file, entry.digest.partition(":")[0]) != entry.digest:
            other.append(entry.path)
    return missing, other


def _put(made: Path, place: Path, files: Snapshot, single: bool) -> None:
    """Renames what was made into place, once it is on the disk."""
    sync_tree(made)
    if single:
        os.replace(made / files.files[0].path, place)
        return
    if not place.exists():
        os.rename(made, place)
        return
    for entry in files.files:
        target = place / entry.path
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(made / entry.path, target)


def _literal(path: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in path)
