"""Who needs what of a remote: each pusher leaves a note of what its locks named, and then looks for a collector.

A collector first announces itself, and then reads the notes. So one of the two always sees the other: the note
counts, or the pusher waits. A note is never changed: a new one is written, and those it holds whole are removed.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import BusyError, ConfigError, FormatError
from sparse_decl.base.portable import has_died, host
from sparse_decl.store.registry import Named, Note, note_bytes, parse_note
from sparse_decl.store.remote import Remote

_NOTES, _MARKS = "roots", "collecting"
_MARK_SECONDS = 3600.0  # how long a collector that is not heard of any more keeps pushers waiting
_AGAIN_SECONDS = 300.0


def announce(remote: Remote, note: Note) -> None:
    """Leaves a note of what a workspace needs. Raises BusyError while the remote is collected, UnavailableError."""
    needed = {key: named for key, named in note.keys.items() if named.stays}
    earlier = [found for found in remote_notes(remote) if is_of(found, note)]
    if not any(needed.items() <= found.keys.items() for found in earlier):
        replace_notes(remote, note, needed, [found for found in earlier if found.keys.items() <= needed.items()])
    for name, data in remote.texts(_MARKS).items():
        mark, now = _mark(data), time.time()
        if has_died(mark) or mark["until"] <= now:
            remote.drop(f"{_MARKS}/{name}")
            continue
        raise BusyError(
            "`sparse gc --remote` is collecting this remote",
            where=remote.url,
            why=f"process {mark.get('pid')} on {mark.get('host')} wrote {_MARKS}/{name}"[:200],
            hint=f"push again when it is done; if it was killed, delete that file, or wait {mark['until'] - now:.0f} s",
        )


def is_of(found: Note, note: Note) -> bool:
    """Whether a note of the remote is of the same workspace as a note of the store here: of the same folder on this
    machine, and not of a copy of it that lies at that path on another."""
    return found.root == note.root and found.identity == _identity(note)


def replace_notes(remote: Remote, note: Note, needed: Mapping[str, Named], old: Iterable[Note]) -> None:
    """Writes what a workspace needs, then removes its notes that no longer count. Raises UnavailableError."""
    data = note_bytes(Note(note.path, note.root, _identity(note), 0.0, (), needed))
    name = f"{digest_bytes(data)[3:35]}.json"
    remote.put_text(f"{_NOTES}/{name}", data)
    for other in old:
        if other.path.name != name:
            forget_remotely(remote, other)


def _identity(note: Note) -> str:
    return f"{note.identity} on {host()}"


@contextlib.contextmanager
def collecting(remote: Remote) -> Iterator[Callable[[], None]]:
    """Keeps pushers away. Returns a function to call from time to time, which renews the announcement."""
    name = f"{_MARKS}/{secrets.token_hex(8)}.json"
    again = time.monotonic()

    def go_on() -> None:
        nonlocal again
        if time.monotonic() >= again:
            again = time.monotonic() + _AGAIN_SECONDS
            mark = {"until": time.time() + _MARK_SECONDS, "host": host(), "pid": os.getpid()}
            remote.put_text(name, json.dumps(mark).encode())

    go_on()
    try:
        yield go_on
    finally:
        remote.drop(name)


def remote_notes(remote: Remote) -> list[Note]:
    """All notes. Raises ConfigError for one that is damaged, UnavailableError."""
    return list(_read(remote))


def forget_remotely(remote: Remote, note: Note) -> None:
    """Removes a note. Raises UnavailableError."""
    remote.drop(f"{_NOTES}/{note.path.name}")


def _read(remote: Remote) -> Iterator[Note]:
    for name, data in sorted(remote.texts(_NOTES).items()):
        try:
            yield parse_note(Path(name), data, time.time())
        except FormatError as error:
            raise ConfigError(
                "a note of who needs what of the remote is damaged",
                where=f"{remote.url.rstrip('/')}/{_NOTES}/{name}",
                why=error.why,
                hint="delete it there, then run `sparse push` in each workspace that uses this remote",
            ) from error


def _mark(data: bytes) -> dict[str, Any]:
    """What a collector said. until: seconds since 1970."""
    try:
        mark = json.loads(data)
        return {**mark, "until": min(float(mark["until"]), time.time() + _MARK_SECONDS)}
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return {"until": time.time() + _MARK_SECONDS}  # somebody's, though it cannot be read
