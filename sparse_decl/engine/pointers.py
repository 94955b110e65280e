"""A checkout with pointers of git-lfs in place of files, held to what the lock records of them.

A pointer gives size and SHA-256 of the file that it names. The size can always be compared; the digest only where the
lock has one of that kind, as it has for what came from a hub: of local files it has BLAKE3 digests.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sparse_decl.base.errors import SparseError
from sparse_decl.formats.lfs import read_pointer
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.sources.local import list_files


def pointer_drift(place: Path, recorded: Snapshot, digest_file: Callable[[Path], str]) -> SparseError | None:
    """What differs from the record: the first file that is another, or that a pointer says is another.

    digest_file: digest of a file that is here. None if nothing differs. Raises SparseError, OSError.
    """
    left = {entry.path: entry for entry in recorded.files}
    for file in list_files(place):
        entry = left.pop(file.path, None)
        why = "the lock has no such file" if entry is None else _difference(file.file, file.size, entry, digest_file)
        if why is not None:
            return _drift(file.file, why)
    return _drift(place / next(iter(left)), "it is not here, and neither is its pointer") if left else None


def _difference(file: Path, size: int, entry: FileEntry, digest_file: Callable[[Path], str]) -> str | None:
    pointer = read_pointer(file, size)
    if pointer is None:
        found = digest_file(file)
        if found == entry.digest or not entry.digest.startswith("b3:"):
            return None
        return f"its digest is {found}; the lock records {entry.digest}"
    if pointer.size != entry.size:
        return f"its pointer names {pointer.size} bytes; the lock records {entry.size}"
    named = f"sha256:{pointer.sha256}"
    if entry.digest.startswith("sha256:") and entry.digest != named:
        return f"its pointer names {named}; the lock records {entry.digest}"
    return None


def _drift(file: Path, why: str) -> SparseError:
    return SparseError(
        f"the checkout is not what the lock records: {file.name}: {why}",
        where=str(file),
        hint="run `git lfs pull`, then `sparse apply`, and commit the lock",
    )
