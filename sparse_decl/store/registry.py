"""Which workspaces use a store, and what their locks named: so that one that cannot be seen loses nothing.

One note a workspace, `roots/NAME.json`. Commands only add to it; only the collector removes, after it has
looked at the workspace itself, or when it is asked to forget it.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import ConfigError, FormatError
from sparse_decl.base.files import read_regular, write_whole
from sparse_decl.base.portable import PLAIN
from sparse_decl.store.keylock import key_lock
from sparse_decl.store.record import Record

OWN = Path(".")
"""Where the workspace lies whose state folder is the store: beside it, wherever both are moved to."""

_FORM = 1
_LOCKS = 64  # how many states of the lock file are remembered, so that they need not be read again
_TOUCH_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Named:
    """What a lock named under one key: the address, the objects, and whether it is to stay.

    stays: False for what the collector saw that nothing needs; it is remembered for its name alone.
    """

    address: str
    objects: tuple[str, ...]
    stays: bool = True


@dataclass(frozen=True, slots=True)
class Note:
    """What is known of one workspace.

    root: where it lay when it was last seen. identity: of its state folder, so that another workspace at that place is
    not taken for it. seen: when a command last ran there, seconds. locks: digests of lock files that are in `keys`.
    """

    path: Path
    root: Path
    identity: str
    seen: float
    locks: tuple[str, ...] = ()
    keys: Mapping[str, Named] = field(default_factory=dict)


class Registry:
    """The notes of a store. store: its folder, which need not be there."""

    def __init__(self, store: Path):
        self._store, self.folder = store, store / "roots"

    def remember(
        self, root: Path, identity: str, lock: str, records: Callable[[], Iterable[tuple[str, Record]]]
    ) -> None:
        """Adds what a lock names to the note of the workspace at `root`; OWN for the one that the store lies in.

        lock: digest of the lock's bytes. records: address and record of all it names; asked only if it is not in the
        note yet. Raises OSError.
        """
        path = self._path(root, identity)
        if self._has(path, lock):
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        with key_lock(self._store, f"roots-{path.stem}", root, pause=time.sleep):
            try:
                note = self._read(path)
            except (FileNotFoundError, FormatError):  # one that cannot be read has nothing to lose any more
                note = None
            keys = dict(note.keys) if note is not None else {}
            keys.update({record.key: Named(address, objects_of(record)) for address, record in records()})
            locks = (*(note.locks if note is not None else ()), lock)[-_LOCKS:]
            self._write(Note(path, root, identity, 0.0, locks, keys))

    def note_of(self, root: Path, identity: str) -> Note | None:
        """The note of a workspace, if it has one that can be read. Raises OSError."""
        try:
            return self._read(self._path(root, identity))
        except (FileNotFoundError, FormatError):
            return None

    def place(self, note: Note) -> Path:
        """The folder where the workspace of a note lay when it was last seen."""
        return self._store.resolve().parent if note.root == OWN else note.root

    def notes(self) -> list[Note]:
        """All notes. Raises FormatError, with advice, for one that is damaged; OSError."""
        if not self.folder.is_dir():
            return []
        return [self._note(path) for path in sorted(self.folder.iterdir()) if not path.name.startswith(".")]

    def keep_only(self, note: Note, stays: Mapping[str, Named], known: Iterable[str]) -> None:
        """Cuts the note of a workspace that was looked at down to what it needs; of the keys in `known`, which still
        have records, the name is kept. For the collector, which has the store for itself. Raises OSError."""
        names = {key: Named(named.address, named.objects, stays=False) for key, named in note.keys.items()}
        kept = {key: names[key] for key in known if key in names}
        with key_lock(self._store, f"roots-{note.path.stem}", note.root, pause=time.sleep):
            try:
                now = self._read(note.path).keys
            except (FileNotFoundError, FormatError):
                now = {}
            added = {key: named for key, named in now.items() if key not in note.keys}  # while it was looked at
            self._write(Note(note.path, note.root, note.identity, note.seen, (), {**kept, **added, **stays}))

    def forget(self, notes: Iterable[Note]) -> None:
        """Forgets what these workspaces named. Raises OSError."""
        for note in notes:
            with contextlib.suppress(FileNotFoundError):
                note.path.unlink()

    def _path(self, root: Path, identity: str) -> Path:
        return self.folder / f"{digest_bytes(os.fsencode(root) + b' ' + identity.encode())[3:35]}.json"

    def _has(self, path: Path, lock: str) -> bool:
        try:
            data = read_regular(path)
            if f'"{lock}"'.encode() not in data:
                return False
            if time.time() - path.stat().st_mtime > _TOUCH_SECONDS:
                with contextlib.suppress(OSError):
                    os.utime(path)
        except FileNotFoundError:
            return False
        return True

    def _note(self, path: Path) -> Note:
        if path.is_symlink():  # as versions before this one noted it: where, and not what
            return Note(path, path.readlink(), "", path.lstat().st_mtime)
        try:
            return self._read(path)
        except FormatError as error:
            raise ConfigError(
                "the note of a workspace that uses this store is damaged, so nothing is collected",
                where=str(path),
                why=error.why,
                hint="run any `sparse` command in that workspace after deleting the note, or delete it to release "
                "what that workspace needs",
            ) from error

    def _read(self, path: Path) -> Note:
        return parse_note(path, read_regular(path), path.stat().st_mtime)

    def _write(self, note: Note) -> None:
        write_whole(note.path, note_bytes(note))


def parse_note(path: Path, data: bytes, seen: float) -> Note:
    """Raises FormatError for what `note_bytes` did not write."""
    try:
        value = json.loads(data)
        if value["form"] != _FORM:
            raise ValueError(f"it has format {value['form']}, and this version reads {_FORM}")
        keys = {
            str(key): Named(str(item["address"]), tuple(map(str, item["objects"])), item.get("stays", True) is True)
            for key, item in value["keys"].items()
        }
        root, locks = Path(value["root"]), tuple(map(str, value["locks"]))
        return Note(path, root, str(value["identity"]), seen, locks, keys)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise FormatError("not a note", where=str(path), why=str(error)) from error


def note_bytes(note: Note) -> bytes:
    """A note as it is written, one field a line."""
    value = {
        "form": _FORM,
        "identity": note.identity,
        "root": str(note.root),
        "locks": note.locks,
        "keys": {key: _to_json(named) for key, named in sorted(note.keys.items())},
    }
    return json.dumps(value, indent=0).encode()


def _to_json(named: Named) -> dict[str, Any]:
    value: dict[str, Any] = {"address": named.address, "objects": named.objects}
    return value if named.stays else {**value, "stays": False}


def objects_of(record: Record) -> tuple[str, ...]:
    """Digests of the objects a record names, each once."""
    entries = (entry for output in record.outputs.values() if output.stored for entry in output.files.files)
    return tuple(dict.fromkeys(entry.digest for entry in entries))


def read_identity(state: Path) -> str:
    """The name of a workspace's state folder, "" if it has none."""
    with contextlib.suppress(OSError, ValueError):
        return (state / "identity").read_text("ascii").strip()
    return ""


def make_identity(state: Path) -> str:
    """The same, given to it if it has none. Raises OSError."""
    found = read_identity(state)
    if not found:
        with contextlib.suppress(FileExistsError):
            descriptor = os.open(state / "identity", os.O_WRONLY | os.O_CREAT | os.O_EXCL | PLAIN, 0o666)
            with open(descriptor, "wb") as file:
                file.write(f"{secrets.token_hex(16)}\n".encode())
        found = read_identity(state)
    return found
