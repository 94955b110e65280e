"""Collects what nothing names: first it is listed, with the reason; only what was listed is then deleted.

Roots are digests and keys that somebody still needs. What is younger than a limit stays, whoever it belongs to, and so
do copies of which there are no others.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sparse_decl.base.files import remove_tree
from sparse_decl.store.registry import Named, objects_of
from sparse_decl.store.workspace import Workspace

_OBJECT = re.compile(r"([0-9a-f]{2})/([0-9a-f]{62})")
_ACTION = re.compile(r"([0-9a-f]{2})/([0-9a-f]{62})\.json")


@dataclass(frozen=True, slots=True)
class Known:
    """What is remembered of a key. where: the branch, commit or folder whose lock names it, in words."""

    address: str
    where: str
    objects: tuple[str, ...] = ()


@dataclass(slots=True)
class Roots:
    """What is to stay: digests of objects, keys of action records, and who named them first; and by what names the
    rest was known."""

    objects: dict[str, str] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    locks: list[str] = field(default_factory=list)
    known: dict[str, Known] = field(default_factory=dict)

    def add(self, lock: str, names: Iterable[tuple[str, Named]]) -> None:
        """Takes in what a lock names, by key."""
        self.locks.append(lock)
        for key, named in names:
            self.keys.add(key)
            for digest in named.objects:
                self.objects.setdefault(digest, lock)

    def know(self, key: str, known: Known) -> None:
        """Remembers a key for its name; the first call for a key wins."""
        self.known.setdefault(key, known)


@dataclass(frozen=True, slots=True)
class Garbage:
    """One file to delete. what: "object", "action", "quarantine" or "partial". age: seconds since last written.

    address, where: of the lock that named it, "" if none is known to. only_copy: whether it cannot be obtained again.
    """

    path: Path
    what: str
    name: str
    size: int
    age: float
    address: str = ""
    where: str = ""
    only_copy: bool = False


@dataclass(frozen=True, slots=True)
class Collection:
    """What would be deleted, and what stays: rooted and young objects, in number and bytes, and only copies."""

    garbage: tuple[Garbage, ...]
    rooted: int
    rooted_bytes: int
    young: int
    young_bytes: int
    only_copies: tuple[Garbage, ...] = ()

    @property
    def bytes(self) -> int:
        return sum(item.size for item in self.garbage)


def unrooted(workspace: Workspace, roots: Roots) -> dict[str, Known]:
    """Keys that no root names and whose objects may lie in the store, with what is known of them. Raises OSError."""
    found = {key: known for key, known in roots.known.items() if key not in roots.keys}
    for _, key in _named(workspace.actions.folder, _ACTION):
        record = workspace.actions.get(key) if key not in roots.keys and key not in found else None
        if record is not None:
            found[key] = Known("", f"a {record.kind} that no lock is known to name", objects_of(record))
    return found


def find_garbage(
    workspace: Workspace,
    roots: Roots,
    *,
    older_than: float,
    max_size: int | None = None,
    only_copies: Iterable[str] = (),
    spare: bool = True,
) -> Collection:
    """Lists what may go. Raises OSError.

    older_than: seconds; what was written later stays. max_size: bytes the objects may take; only as much goes as has
    to, what was not used for longest first. Without it everything goes that may. only_copies: keys of what could not be
    obtained again. spare: whether they stay.
    """
    now = time.time()
    names, only = _by_digest(workspace, roots, only_copies)
    found: list[tuple[float, Garbage]] = []
    alone: list[Garbage] = []
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
            continue
        item = _item(path, "object", digest, stat.st_size, age, names.get(digest), digest in only)
        if item.only_copy and spare:
            alone.append(item)
        else:
            found.append((max(stat.st_atime, stat.st_mtime), item))
    found.sort(key=lambda pair: (pair[0], pair[1].name))
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
    stay = set(only_copies) if spare else set()
    records = _records(workspace, roots, {item.name for item in objects}, stay, now, older_than, max_size)
    garbage = [*records, *objects]
    for folder, what in (
        (workspace.objects.quarantine_folder, "quarantine"),
        (workspace.objects.partial_folder, "partial"),
    ):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            stat = path.lstat()
            age = now - max(stat.st_mtime, stat.st_ctime)
            if age >= older_than:
                garbage.append(Garbage(path, what, path.name, stat.st_size, age))
    (rooted, rooted_bytes), (young, young_bytes) = kept["rooted"], kept["young"]
    return Collection(tuple(garbage), rooted, rooted_bytes, young, young_bytes, tuple(alone))


def _by_digest(
    workspace: Workspace, roots: Roots, only_copies: Iterable[str]
) -> tuple[dict[str, Known], frozenset[str]]:
    """What is known of each object that no root names, and those of them that are only copies."""
    names: dict[str, Known] = {}
    loose = unrooted(workspace, roots)
    for known in loose.values():
        for digest in known.objects:
            if known.address or digest not in names:
                names[digest] = known
    return names, frozenset(digest for key in only_copies if key in loose for digest in loose[key].objects)


def _item(path: Path, what: str, name: str, size: int, age: float, known: Known | None, only_copy: bool) -> Garbage:
    address, where = (known.address, known.where) if known is not None else ("", "")
    return Garbage(path, what, name, size, age, address, where, only_copy)


def delete(collection: Collection) -> int:
    """Deletes what was listed; returns the bytes freed. The caller holds the store alone. Raises OSError."""
    freed = 0
    for item in collection.garbage:
        try:
            if item.path.is_dir() and not item.path.is_symlink():  # it took the place of an object
                remove_tree(item.path, strict=True)
            else:
                item.path.unlink()
        except FileNotFoundError:
            continue
        freed += item.size
        with contextlib.suppress(OSError):
            item.path.parent.rmdir()  # if it is empty now
    return freed


def _records(
    workspace: Workspace,
    roots: Roots,
    gone: set[str],
    stay: set[str],
    now: float,
    older_than: float,
    max_size: int | None,
) -> Iterator[Garbage]:
    for path, key in _named(workspace.actions.folder, _ACTION):
        if key in roots.keys or key in stay:
            continue
        record = workspace.actions.get(key)
        names = set(objects_of(record)) if record else set()
        stat = path.stat()
        age = now - max(stat.st_mtime, stat.st_ctime)
        if names & gone or (max_size is None and age >= older_than):
            yield _item(path, "action", key, stat.st_size, age, roots.known.get(key), only_copy=False)


def _named(folder: Path, pattern: re.Pattern[str]) -> Iterator[tuple[Path, str]]:
    """Files whose place is made of a digest; whatever else lies there is not ours."""
    for parent in sorted(folder.iterdir()) if folder.is_dir() else ():
        for name in sorted(os.listdir(parent)) if parent.is_dir() else ():
            match = pattern.fullmatch(f"{parent.name}/{name}")
            if match is not None:
                yield parent / name, f"b3:{match[1]}{match[2]}"
