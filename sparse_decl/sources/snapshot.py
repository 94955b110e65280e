"""What a source is: a list of files with size and digest (a snapshot), and a way to have them here.

Two snapshots with one digest hold the same names and the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

from sparse_decl.base.digests import digest_value
from sparse_decl.base.errors import FormatError
from sparse_decl.base.parallel import Progress
from sparse_decl.formats.names import check_alike, check_name

DIGEST = re.compile(r"(b3|sha256):[0-9a-f]{64}|git-sha1:[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file: `path` relative, posix; `size` in bytes; `digest` in hex after `b3:`, `sha256:` or `git-sha1:`."""

    path: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The files of a source, sorted by path."""

    files: tuple[FileEntry, ...]

    @property
    def digest(self) -> str:
        """`b3:` digest of names, sizes and digests."""
        return digest_value([[file.path, file.size, file.digest] for file in self.files])

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(file.size for file in self.files)

    def changes(self, now: Snapshot) -> list[tuple[str, str]]:
        """What became of these files in a later snapshot: (such as "README.md is new", its digest here or "") for each
        that differs, sorted by path."""
        before, after = ({file.path: file for file in snapshot.files} for snapshot in (self, now))
        listed = []
        for path in sorted(self.differing(now)):
            if path not in after:
                listed.append((f"{path} is gone", before[path].digest))
            elif path not in before:
                listed.append((f"{path} is new", ""))
            else:
                listed.append((f"{path} changed", before[path].digest))
        return listed

    def differing(self, other: Snapshot) -> frozenset[str]:
        """Paths of the files that are not the same in both."""
        return frozenset(entry.path for entry in {*self.files} ^ {*other.files})

    def to_json(self) -> dict[str, Any]:
        """A JSON value that `from_json` reads back."""
        return {"files": [[file.path, file.size, file.digest] for file in self.files]}

    @classmethod
    def from_json(cls, value: Any, where: str = "snapshot") -> Snapshot:
        """The snapshot that `to_json` wrote. Raises FormatError; every name is checked again."""
        rows = value.get("files") if isinstance(value, dict) else None
        if not isinstance(rows, list):
            raise _bad(where, "an object with a list `files` was expected")
        entries = []
        for row in rows:
            if not isinstance(row, (list, tuple)) or len(row) != 3:
                raise _bad(where, "each file must be [path, size, digest]")
            path, size, digest = row
            if not isinstance(path, str) or type(size) is not int or size < 0:
                raise _bad(where, f"bad path or size: {str(row)[:120]}")
            if not isinstance(digest, str) or not DIGEST.fullmatch(digest):
                raise _bad(where, f"bad digest: {str(row)[:120]}")
            entries.append(FileEntry(check_name(path, where), size, digest))
        return make_snapshot(entries, where)


class Source(Protocol):
    """Where a model's or a dataset's bytes come from."""

    @property
    def uri(self) -> str:
        """As the user wrote it."""
        ...

    def pinned(self) -> str | None:
        """The immutable version the source stands for (a hub's 40-hex commit); None where there is no such thing."""
        ...

    def snapshot(self, digest_file: Callable[[Path], str]) -> Snapshot:
        """Names, sizes and digests. `digest_file` is asked only for files whose digest nobody else vouches for."""
        ...

    def local_path(self, progress: Progress | None = None) -> Path:
        """The folder or the single file, fetched first where needed, complete and checked."""
        ...


def make_snapshot(entries: list[FileEntry], where: str) -> Snapshot:
    """A sorted snapshot. Raises FormatError if a name comes twice, is both a file and a folder, or is one with
    another on this system."""
    files = sorted(entries, key=lambda entry: entry.path)
    names = {entry.path for entry in files}
    if len(names) != len(files):
        twice = next(a.path for a, b in pairwise(files) if a.path == b.path)
        raise _bad(where, f"the name {twice!r} appears twice")
    for name in names:
        parts = name.split("/")
        for depth in range(1, len(parts)):
            if "/".join(parts[:depth]) in names:
                raise _bad(where, f"{'/'.join(parts[:depth])!r} is both a file and a folder")
    check_alike(sorted(names), where)
    return Snapshot(tuple(files))


def _bad(where: str, why: str) -> FormatError:
    return FormatError("not a valid list of files", where=where, why=why, hint="make it again from the source")
