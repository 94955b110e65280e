"""Proof of what is not exact before it is published: restored once, from what was written, with the files read held to
the digests that they had.

An artifact of a lossy mode says which digests the restored files have, as they were when its losses were measured. One
that restores others, or that was made from a file which was written to meanwhile, is never published.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import DeltaCompressionError, FormatError, InputChangedError
from sparse_decl.base.parallel import Progress
from sparse_decl.formats.registry import restore

_AGAIN = "run again once nothing writes to it"
_FOLDER = "proof"


def prove(
    base: Path,
    artifact: Path,
    *,
    threads: int,
    memory: int,
    look: Callable[[Path], None] | None = None,
    progress: Progress | None = None,
) -> None:
    """Restores the artifact beside its files and discards the result. look: called with the restored folder before.

    Raises InputChangedError if it does not restore to the digests it records from the base as it is now, OSError, and
    what `look` raises; the artifact is not to be kept then.
    """
    restored = artifact / _FOLDER
    try:
        restore(base, artifact, restored, threads=threads, memory=memory, progress=progress)
    except (DeltaCompressionError, FormatError) as error:
        raise InputChangedError(
            "the delta does not give back what was measured, so it was not published",
            where=error.where,
            why=f"{error.what}: {error.why}; something wrote to the files while they were read",
            hint=_AGAIN,
        ) from error
    if look is not None:
        look(restored)
    shutil.rmtree(restored)  # after an error, the artifact goes with it


def digests_of_files(files: dict[str, Path], known: dict[str, str] | None) -> dict[str, str]:
    """The digest of each file by name, as planning knows it or as it is now. Raises OSError."""
    return known if known is not None else {name: digest_file(path) for name, path in files.items()}


def check_unchanged(files: dict[str, Path], wanted: dict[str, str]) -> None:
    """Raises InputChangedError if a file has another digest than the one wanted, and OSError."""
    for name, path in files.items():
        found = digest_file(path)
        if found != wanted.get(name):
            raise InputChangedError(
                "a file changed while it was read, so nothing was published",
                where=name,
                why=f"digest {found}, should be {wanted.get(name)}",
                hint=_AGAIN,
            )
