"""Which files of a model are programs, so that what is restored can be run as the original could.

It stands in the lock's facts: no digest or key covers it, so that a file system that calls every file executable makes
no other model. Only what is a script or a binary counts, for the same reason.
"""

from __future__ import annotations

import stat
from pathlib import Path

from sparse_decl.base.files import open_regular
from sparse_decl.sources import Snapshot
from sparse_decl.store.record import Record

_MAGIC = (b"#!", b"\x7fELF", b"\xcf\xfa\xed\xfe")


def programs_of(folder: Path, files: Snapshot) -> list[str]:
    """Paths of those of a folder's files that their owner may run. Raises OSError, UnavailableError."""
    found = []
    for entry in files.files if folder.is_dir() else ():
        path = folder / entry.path
        if path.stat().st_mode & stat.S_IXUSR:
            with open(open_regular(path), "rb") as stream:
                if stream.read(4).startswith(_MAGIC):
                    found.append(entry.path)
    return found


def make_runnable(folder: Path, record: Record, name: str) -> None:
    """Gives the programs among restored files the right to be run, to whoever may read them. A file system that knows
    no such right is excused."""
    listed = {entry.path for entry in record.outputs[name].files.files} if name in record.outputs else set()
    for path in record.shared.programs:
        if path in listed:
            file = folder / path
            try:
                mode = file.stat().st_mode
                file.chmod(mode | (mode & 0o444) >> 2)
            except OSError:
                continue
