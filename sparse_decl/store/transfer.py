"""Moves objects between a store and a remote, several at a time; each is checked by digest on the side it arrives.

Both ways can be stopped at any moment and run again: what is whole stays, and a download continues where it left off.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, wait
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.base.errors import FormatError, SparseError, UnavailableError
from sparse_decl.base.files import STORE_FULL, explain_os_error
from sparse_decl.base.parallel import Progress
from sparse_decl.base.pool import Pool
from sparse_decl.base.portable import flush, write_at
from sparse_decl.sources import FileEntry
from sparse_decl.store.index import StatIndex
from sparse_decl.store.locks import Held as HeldLock
from sparse_decl.store.locks import try_lock
from sparse_decl.store.objects import ObjectState, ObjectStore
from sparse_decl.store.remote import Remote, StoppedTransfer

"""Called with (bytes done, bytes in all)."""

_CHUNK = 16 << 20
_JOBS = 8


@dataclass(frozen=True, slots=True)
class Transfer:
    """What was moved: objects and bytes. present: objects that were there already. replaced: damaged ones."""

    objects: int
    bytes: int
    present: int
    replaced: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """What a remote has of the objects that a lock names. there: with the right size. problem: why it could not be
    asked, else None."""

    url: str
    objects: int
    there: int = 0
    missing_bytes: int = 0
    problem: str | None = None

    @property
    def complete(self) -> bool:
        return self.problem is None and self.there == self.objects


def look(remote: Remote, entries: Iterable[FileEntry]) -> Held:
    """Asks a remote for the sizes of objects; reads none. Raises UnavailableError."""
    wanted = list(unique(entries))
    sizes = remote.sizes(entry.digest for entry in wanted)
    absent = [entry.size for entry in wanted if sizes.get(entry.digest) != entry.size]
    return Held(remote.url, len(wanted), len(wanted) - len(absent), sum(absent))


def push(
    remote: Remote,
    objects: ObjectStore,
    index: StatIndex,
    entries: Iterable[FileEntry],
    *,
    jobs: int = _JOBS,
    repair: bool = False,
    report: Progress = lambda done, total: None,
) -> Transfer:
    """Copies objects to a remote. An object is read before it is sent, unless the index vouches for it.

    repair: read what the remote has, and replace what does not match its digest.
    Raises UnavailableError (an object is missing here, the remote cannot be reached or refuses), FormatError (an
    object is damaged, here or there).
    """
    wanted = list(unique(entries))
    remote.prepare()
    there = remote.sizes(entry.digest for entry in wanted)
    damaged = [entry for entry in wanted if entry.digest in there and there[entry.digest] != entry.size]
    if repair:
        damaged = [entry for entry in wanted if entry.digest in there and not _is_right(remote, entry, there)]
    elif damaged:
        raise _damaged_there(remote, damaged[0], f"{there[damaged[0].digest]} bytes", more=len(damaged) - 1)
    todo = [entry for entry in wanted if entry.digest not in there] + damaged

    def send(entry: FileEntry, moved: Callable[[int], None]) -> None:
        path = _own(objects, index, entry)
        remote.put(entry.digest, path, moved, replace=entry.digest in there)

    try:
        if todo:
            remote.sweep()
        _all(todo, send, jobs, report)
    finally:
        remote.close()
    arrived = remote.sizes(entry.digest for entry in todo)
    for entry in todo:
        if arrived.get(entry.digest) != entry.size:
            raise _damaged_there(remote, entry, f"{arrived.get(entry.digest, 'no')} bytes after it was sent")
    size = sum(entry.size for entry in todo)
    return Transfer(len(todo), size, len(wanted) - len(todo), len(damaged))


def pull(
    remote: Remote,
    objects: ObjectStore,
    entries: Iterable[FileEntry],
    *,
    jobs: int = _JOBS,
    report: Progress = lambda done, total: None,
) -> Transfer:
    """Copies missing or damaged objects from a remote; each is published only if it has the digest that was asked for.

    Raises UnavailableError (not there, not reached), FormatError (other bytes than its name promises: put aside in
    quarantine, never used); all other objects have then been fetched.
    """
    wanted = list(unique(entries))
    todo = [entry for entry in wanted if objects.state(entry) is not ObjectState.PRESENT]
    there = remote.sizes(entry.digest for entry in todo) if todo else {}
    missing = [entry for entry in todo if entry.digest not in there]
    found = [entry for entry in todo if entry.digest in there]
    _all(found, lambda entry, moved: _fetch(remote, objects, entry, there[entry.digest], moved), jobs, report)
    if missing:
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        raise UnavailableError(
            f"the remote does not have {missing[0].digest} ({missing[0].path}){more}",
            where=remote.url,
            hint="run `sparse push` on a machine that has it, or build it here with `sparse apply`",
        )
    return Transfer(len(found), sum(entry.size for entry in found), len(wanted) - len(todo))


def unique(entries: Iterable[FileEntry]) -> Iterable[FileEntry]:
    """Each object once."""
    return {entry.digest: entry for entry in entries}.values()


def _all(
    entries: Sequence[FileEntry],
    transfer: Callable[[FileEntry, Callable[[int], None]], None],
    jobs: int,
    report: Progress,
) -> None:
    """Runs transfers side by side. A damaged object does not keep the others from arriving; anything else does."""
    total, done = sum(entry.size for entry in entries), 0
    mutex, stop = threading.Lock(), threading.Event()

    def moved(count: int) -> None:
        nonlocal done
        if stop.is_set():
            raise StoppedTransfer
        with mutex:
            done += count
            report(min(done, total), total)

    def one(entry: FileEntry) -> FormatError | None:
        if stop.is_set():
            raise StoppedTransfer
        try:
            transfer(entry, moved)
        except FormatError as error:
            return error
        except OSError as error:
            raise explain_os_error(error, "writing the store", full=STORE_FULL) from error
        return None

    if not entries:
        return
    with Pool(min(jobs, len(entries)), thread_name_prefix="sparse-transfer") as pool:
        futures: list[Future[FormatError | None]] = [pool.submit(one, entry) for entry in entries]
        try:
            finished, _ = wait(futures, return_when=FIRST_EXCEPTION)
        finally:
            stop.set()
            for future in futures:
                future.cancel()
    failed = [future.exception() for future in finished if future.exception() is not None]
    causes = [error for error in failed if error is not None and not isinstance(error, StoppedTransfer)]
    if causes:
        raise causes[0]
    refused = [error for future in futures if (error := future.result()) is not None]
    if refused:
        raise refused[0]


def _own(objects: ObjectStore, index: StatIndex, entry: FileEntry) -> Path:
    """Place of an object of ours whose bytes are known to be right."""
    path = objects.path(entry.digest)
    try:
        found = index.digest(path)
    except FileNotFoundError as error:
        raise UnavailableError(
            f"object {entry.digest} ({entry.path}) is not in the store",
            where=str(objects.folder),
            hint="run `sparse apply` or `sparse pull` first",
        ) from error
    if found != entry.digest:
        raise FormatError(
            f"object {entry.digest} ({entry.path}) is damaged, and was not sent",
            where=str(path),
            why=f"its bytes are {found}",
            hint="run `sparse verify`, which moves it to quarantine, then `sparse apply`",
        )
    return path


def _fetch(remote: Remote, objects: ObjectStore, entry: FileEntry, size: int, moved: Callable[[int], None]) -> None:
    if size != entry.size:
        raise _damaged_there(remote, entry, f"{size} bytes")
    with _partial(objects, entry) as (file, held):
        descriptor = held.descriptor
        resumed = os.fstat(descriptor).st_size
        if resumed > entry.size:
            os.ftruncate(descriptor, 0)
            resumed = 0
        moved(resumed)
        _receive(remote, entry, descriptor, resumed, moved)
        if resumed and not objects.matches(file, entry.digest):
            os.ftruncate(descriptor, 0)  # what lay here from an earlier try may be to blame
            _receive(remote, entry, descriptor, 0, lambda count: moved(0))
        flush(descriptor)
        held.let_move()
        found, place = objects.admit(file, entry.digest)
    if place is not None:
        raise _damaged_there(remote, entry, f"{found}; put aside as {place}")


def _receive(remote: Remote, entry: FileEntry, descriptor: int, start: int, moved: Callable[[int], None]) -> None:
    while start < entry.size:
        data = remote.read(entry.digest, start, min(start + _CHUNK, entry.size))
        write_at(descriptor, data, start)
        start += len(data)
        moved(len(data))


@contextlib.contextmanager
def _partial(objects: ObjectStore, entry: FileEntry) -> Iterator[tuple[Path, HeldLock]]:
    """Where a download lies until it is whole. One that another process is busy with is left to it."""
    folder = objects.partial_folder
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / entry.digest.removeprefix("b3:")
    held = try_lock(file)
    # Its owner may have published it before the lock was had: then this is an object, and not to be touched.
    mine = held is not None and held.owns_name()
    if not mine:
        if held is not None:
            held.close()
        file = folder / f"{file.name}.{os.getpid()}-{threading.get_ident()}"
        held = try_lock(file)
    if held is None:
        raise UnavailableError("another thread is writing this download", where=str(file), hint="run the command again")
    try:
        if not mine:
            os.ftruncate(held.descriptor, 0)
        yield file, held
    finally:
        if not mine:
            held.remove()
        held.close()


def _is_right(remote: Remote, entry: FileEntry, there: dict[str, int]) -> bool:
    return there[entry.digest] == entry.size and remote_digest(remote, entry) == entry.digest


def remote_digest(remote: Remote, entry: FileEntry) -> str:
    """`b3:` digest of the bytes a remote gives for an object. Raises UnavailableError."""
    from blake3 import blake3

    state = blake3()
    for start in range(0, entry.size, _CHUNK):
        state.update(remote.read(entry.digest, start, min(start + _CHUNK, entry.size)))
    return "b3:" + state.hexdigest()


def _damaged_there(remote: Remote, entry: FileEntry, found: str, *, more: int = 0) -> SparseError:
    return FormatError(
        f"an object of the remote does not match its digest ({entry.path})"
        + (f", and {more} more do not" if more else ""),
        where=remote.name(entry.digest),
        why=f"expected {entry.digest} of {entry.size} bytes, found {found}",
        hint="run `sparse push --repair` where the right bytes are, or build them here: `sparse apply --no-remote`",
    )
