"""Collects what nothing names: first it is listed, with the reason; only what was listed is then deleted.

Roots are digests and keys that somebody still needs. What is younger than a limit stays, whoever it belongs to.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sparse_decl.store.workspace import Workspace

_OBJECT = re.compile(r"([0-9a-f]{2})/([0-9a-f]{62})")
_ACTION = re.compile(r"([0-9a-f]{2})/([0-9a-f]{62})\.json")


@dataclass(slots=True)
class Roots:
    """What is to stay: digests of objects, keys of action records, and who named them first."""

    objects: dict[str, str] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    locks: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Garbage:
    """One file to delete. what: "object", "action", "quarantine" or "partial". age: seconds since last written."""

    path: Path
    what: str
    name: str
    size: int
    age: float


@dataclass(frozen=True, slots=True)
class Collection:
    """What would be deleted, and what stays: rooted and young objects, in number and bytes."""

    garbage: tuple[Garbage, ...]
    rooted: int
    rooted_bytes: int
    young: int
    young_bytes: int

    @property
    def bytes(self) -> int:
        return sum(item.size for item in self.garbage)


def find_garbage(workspace: Workspace, roots: Roots, *, older_than: float, max_size: int | None = None) -> Collection:
    """Lists what may go. Raises OSError.

    older_than: seconds; what was written later stays. max_size: bytes the objects may take; only as much goes as has
    to, what was not used for longest first. Without it everything goes that may.
    """
    now = time.time()
    found: list[tuple[float, Garbage]] = []
    kept = {"rooted": [0, 0], "young": [0, 0]}
    total = 0
    for path, digest in _named(workspace.objects.folder, _OBJECT):
        stat = path.stat()
        age = now - max(stat.st_mtime, stat.st_ctime)
        total += stat.st_size
        if digest in roots.objects or age < older_than:
            counts = kept["rooted" if digest in roots.objects else "young"]
            counts[0] += 1
            counts[1] += stat.st_size
        else:
            found.append((max(stat.st_atime, stat.st_mtime), Garbage(path, "object", digest, stat.st_size, age)))
    found.sort(key=lambda item: (item[0], item[1].name))
    objects = [item for _, item in found]
    if max_size is not None:
        over = total - max_size
        chosen = []
        for item in objects:
            if over > 0:
                chosen.append(item)
                over -= item.size
        objects = chosen
    # Records go first: a record whose objects are gone would only be a false promise.
    garbage = [*_records(workspace, roots, {item.name for item in objects}, now, older_than, max_size), *objects]
    for folder, what in (
        (workspace.objects.quarantine_folder, "quarantine"),
        (workspace.objects.partial_folder, "partial"),
    ):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            stat = path.stat()
            age = now - max(stat.st_mtime, stat.st_ctime)
            if age >= older_than:
                garbage.append(Garbage(path, what, path.name, stat.st_size, age))
    return Collection(tuple(garbage), *kept["rooted"], *kept["young"])


def delete(collection: Collection) -> int:
    """Deletes what was listed; returns the bytes freed. The caller holds the store alone. Raises OSError."""
    freed = 0
    for item in collection.garbage:
        try:
            item.path.unlink()
        except FileNotFoundError:
            continue
        freed += item.size
        with contextlib.suppress(OSError):
            item.path.parent.rmdir()  # if it is empty now
    return freed


def _records(
    workspace: Workspace, roots: Roots, gone: set[str], now: float, older_than: float, max_size: int | None
) -> Iterator[Garbage]:
    for path, key in _named(workspace.actions.folder, _ACTION):
        if key in roots.keys:
            continue
        record = workspace.actions.get(key)
        names = (
            {entry.digest for output in record.outputs.values() for entry in output.files.files} if record else set()
        )
        stat = path.stat()
        age = now - max(stat.st_mtime, stat.st_ctime)
        if names & gone or (max_size is None and age >= older_than):
            yield Garbage(path, "action", key, stat.st_size, age)


def _named(folder: Path, pattern: re.Pattern[str]) -> Iterator[tuple[Path, str]]:
    """Files whose place is made of a digest; whatever else lies there is not ours."""
    for parent in sorted(folder.iterdir()) if folder.is_dir() else ():
        for name in sorted(os.listdir(parent)) if parent.is_dir() else ():
            match = pattern.fullmatch(f"{parent.name}/{name}")
            if match is not None:
                yield parent / name, f"b3:{match[1]}{match[2]}"
