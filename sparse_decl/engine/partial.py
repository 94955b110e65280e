"""Some files of what a lock keeps, written without the others: read in ranges where the kind can do that, else all is
rebuilt in scratch. Every file is held against the lock.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.parallel import Progress, in_order, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.engine.inputs import StepInputs, check_files
from sparse_decl.engine.programs import make_runnable
from sparse_decl.sources import Snapshot, list_files
from sparse_decl.sources.snapshot import FileEntry
from sparse_decl.steps.kind import Files
from sparse_decl.steps.step import Step
from sparse_decl.store.index import StatIndex
from sparse_decl.store.record import Record
from sparse_decl.store.scratch import Scratch

_PIECE = 8 << 20  # bytes that a thread reads at once


def matching_files(paths: Sequence[str], patterns: Sequence[str], address: str) -> list[str]:
    """The paths that one of the patterns matches; `*` matches slashes too. Raises ConfigError for a pattern that
    matches none.
    """
    for pattern in patterns:
        if not any(fnmatchcase(path, pattern) for path in paths):
            shown = ", ".join(paths[:5]) + (f" and {len(paths) - 5} more" if len(paths) > 5 else "")
            raise ConfigError(f"{address} has no file that matches {pattern!r}", hint=f"it has {shown}")
    return [path for path in paths if any(fnmatchcase(path, pattern) for pattern in patterns)]


def write_some(
    step_inputs: StepInputs,
    step: Step,
    record: Record,
    name: str,
    patterns: Sequence[str],
    out: Path,
    scratch: Scratch,
    index: StatIndex,
    report: Progress,
    threads: int = 0,
) -> Snapshot:
    """Writes the files that match into the folder `out` (must not exist), and gives what they are.

    Raises ConfigError (nothing matches), DeltaCompressionError, UnavailableError, OSError.
    """
    listed = record.outputs[name].files.files if name in record.outputs else ()
    entries = {entry.path: entry for entry in listed}
    if entries:
        chosen = [entries[path] for path in matching_files(list(entries), patterns, step.address)]
        opened = step_inputs.open_files(step, record, name)
        if opened is not None:
            try:
                _copy(opened, chosen, out, report, threads or usable_cores())
            finally:
                opened.close()
            return _checked(out, chosen, record, name, index)
    whole = scratch.folder("whole") / "files"
    step_inputs.rebuild(step, record, name, whole, report)
    paths = list(entries) or [file.path for file in list_files(whole)]
    for path in matching_files(paths, patterns, step.address):
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        os.replace(whole / path, out / path)
    shutil.rmtree(whole)
    found = [entries[file.path] if entries else _entry(file.path, out, index) for file in list_files(out)]
    return _checked(out, found, record, name, index)


def _copy(opened: Files, entries: Sequence[FileEntry], out: Path, report: Progress, threads: int) -> None:
    done, total = 0, sum(entry.size for entry in entries)
    with Pool(threads) as pool:
        for entry in entries:
            target = out / entry.path
            target.parent.mkdir(parents=True, exist_ok=True)

            def read(start: int, path: str = entry.path, size: int = entry.size) -> bytes:
                return opened.read(path, start, min(start + _PIECE, size))

            with open(target, "xb") as file:
                for piece in in_order(pool, threads + 1, read, range(0, entry.size, _PIECE)):
                    file.write(piece)
                    done += len(piece)
                    report(done, total)


def _checked(out: Path, entries: Sequence[FileEntry], record: Record, name: str, index: StatIndex) -> Snapshot:
    files = Snapshot(tuple(entries))
    check_files(out, files, index)
    make_runnable(out, record, name)
    return files


def _entry(path: str, out: Path, index: StatIndex) -> FileEntry:
    return FileEntry(path, (out / path).stat().st_size, index.digest(out / path))
