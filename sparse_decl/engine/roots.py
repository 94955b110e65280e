"""What must not be collected: all that any lock names, in work trees, in the history of git, in other workspaces.

It fails closed: a lock that cannot be read could name anything, so it stops the collection; a workspace that cannot be
seen keeps what it named last (see `store.registry`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.base.files import read_regular
from sparse_decl.engine.git_locks import History, is_in_git, is_lock, locks_in_git
from sparse_decl.store.gc import Known, Roots
from sparse_decl.store.lockfile import LOCK_NAME, LOCK_VERSION, every_record, parse_lock, split_records
from sparse_decl.store.record import Record
from sparse_decl.store.registry import Named, Note, objects_of, read_identity
from sparse_decl.store.workspace import STATE_NAME, Workspace

_Names = list[tuple[str, Named]]  # key, and what a lock names under it


@dataclass
class Survey:
    """What a look around has found. unseen: workspaces that could not be looked at, and keep what they named last.
    seen: notes of those that could, with what they need."""

    roots: Roots = field(default_factory=Roots)
    unseen: list[Note] = field(default_factory=list)
    seen: list[tuple[Note, dict[str, Named]]] = field(default_factory=list)


def find_roots(
    workspace: Workspace, *, ignored: Iterable[str] = (), history: History | None = None, forgotten: Iterable[Note] = ()
) -> Survey:
    """Roots of this workspace and of all others that use its store.

    ignored: names of refs, commits and folders whose locks need not be readable, as the error names them. history:
    which commits count. forgotten: workspaces that no longer do. Raises ConfigError naming what holds a lock that
    cannot be read, UnavailableError if git fails here.
    """
    survey = Survey()
    look = _Look(survey.roots, set(ignored), history or History())
    own = workspace.root.resolve()
    left = {note.path for note in forgotten}
    notes = [note for note in workspace.registry.notes() if note.path not in left]
    places: dict[Path, dict[str, Named] | None] = {own: look.folder(own)}
    for note in notes:
        place = workspace.registry.place(note)
        if place not in places:
            places[place] = _visit(look, place, note)
        needed = places[place]
        if needed is not None and _is_same(place, note):
            survey.seen.append((note, needed))
            for key, named in note.keys.items():
                survey.roots.know(key, Known(named.address, "in no commit", named.objects))
        else:
            survey.unseen.append(note)
            _keep(survey.roots, workspace.registry.place(note), note)
    if look.unused:
        raise ConfigError(f"--ignore-ref {sorted(look.unused)[0]}: no unreadable lock has this name")
    return survey


def _visit(look: _Look, place: Path, note: Note) -> dict[str, Named] | None:
    """What another workspace needs; None if it cannot be seen, or not as a whole: its note then stands for it."""
    if not _is_same(place, note):
        return None
    try:
        return look.folder(place)
    except (OSError, UnavailableError):
        return None


def _is_same(place: Path, note: Note) -> bool:
    """Whether the workspace that lies there is the one that a note is about, with a lock."""
    try:
        known = note.path.is_symlink() or read_identity(place / STATE_NAME) == note.identity
        return known and any(_locks_of(place))
    except OSError:
        return False


def _keep(roots: Roots, place: Path, note: Note) -> None:
    if not note.keys and note.path.is_symlink():
        raise ConfigError(
            "a workspace that uses this store cannot be seen, and an earlier version did not note what it needs",
            where=str(place),
            hint=f"run `sparse status` there; or, if it is gone for good, `sparse gc --forget {place}`",
        )
    kept = [(key, named) for key, named in note.keys.items() if named.stays]
    roots.add(f"{place}, which cannot be seen", kept)
    for key, named in note.keys.items():
        roots.know(key, Known(named.address, f"in {place}", named.objects))


def _locks_of(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """The locks of Sparsefiles beside each other in a folder. Raises OSError for one that cannot be read."""
    for path in sorted(folder.glob("*.lock")):
        try:
            data = read_regular(path)
        except FileNotFoundError:
            continue
        if is_lock(path.name, data):
            yield path, data


class _Look:
    """Reads locks into roots, each record's text once."""

    def __init__(self, roots: Roots, unused: set[str], history: History):
        self.roots, self.unused, self._history = roots, unused, history
        self._ignored = frozenset(unused)
        self._known: dict[str, _Names] = {}

    def folder(self, folder: Path) -> dict[str, Named]:
        """All that a workspace's locks name, here and in git."""
        needed: dict[str, Named] = {}
        try:
            here = list(_locks_of(folder))
        except OSError as error:
            self._unreadable(str(folder), str(error))
            here = []
        for path, data in here:
            needed.update(self._add(str(folder if path.name == LOCK_NAME else path), data))
        if is_in_git(folder):
            for lock in locks_in_git(folder, self._history):
                if lock.counts:
                    needed.update(self._add(lock.name, lock.text, strict=lock.stands))
                else:
                    self._know(lock.name, lock.text)
        return needed

    def _add(self, name: str, data: bytes, *, strict: bool = True) -> _Names:
        names = self._names(name, data, strict=strict)
        if names is None:
            return []
        self.roots.add(name, names)
        return names

    def _know(self, name: str, data: bytes) -> None:
        for key, named in self._names(name, data, strict=False) or ():
            self.roots.know(key, Known(named.address, name, named.objects))

    def _names(self, name: str, data: bytes, *, strict: bool) -> _Names | None:
        """None for one that cannot be read and is ignored. strict: what the tolerant reader would leave out is what
        must not be lost; of a commit of long ago, `restore` could not read more than that reader either."""
        try:
            text = data.decode()
            blocks = split_records(text)
            if blocks is not None:
                return [named for block in blocks for named in self._block(block)]
            return [(record.key, _named(address, record)) for address, record in _records(text)]
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, SparseError) as error:
            if strict:
                self._unreadable(name, str(error))
                return None
        try:
            lock = parse_lock(Path(LOCK_NAME), data)
        except ConfigError as error:
            self._unreadable(name, str(error))
            return None
        return [(record.key, _named(address, record)) for address, record in every_record(lock)]

    def _block(self, block: str) -> _Names:
        known = self._known.get(block)
        if known is None:
            known = [(record.key, _named(address, record)) for address, record in _checked(json.loads(f"{{{block}}}"))]
            self._known[block] = known
        return known

    def _unreadable(self, name: str, why: str) -> None:
        if name in self._ignored:
            self.unused.discard(name)
            return
        raise ConfigError(
            f"the lock of {name} cannot be read, so nothing is collected",
            why=why,
            hint=f"correct it, or continue without what it names: `sparse gc --ignore-ref {_quoted(name)}`",
        )


def _records(text: str) -> Iterator[tuple[str, Record]]:
    """Every record, strictly."""
    value = json.loads(text)
    if value["lock_version"] > LOCK_VERSION:
        raise ValueError(f"it has version {value['lock_version']}, later than {LOCK_VERSION}")
    return _checked(value["nodes"])


def _checked(nodes: dict[str, Any]) -> Iterator[tuple[str, Record]]:
    for address, item in nodes.items():
        try:
            yield address, Record.from_json(item)
        except (ValueError, AttributeError) as error:
            raise ValueError(f"{address}: {error}") from error


def _named(address: str, record: Record) -> Named:
    return Named(address, objects_of(record))


def _quoted(name: str) -> str:
    return f"'{name}'" if " " in name else name
