"""The stat index: digests of files by what `stat` says of them, so that an unchanged file is never read twice.

An entry counts only if size, mtime, ctime and inode are all equal and the file was old enough when it was read for
a later write to show. Append-only lines with a CRC; losing any of them costs a re-read, never a wrong digest.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from sparse_decl.base.errors import InputChangedError
from sparse_decl.base.files import open_regular, read_regular, write_whole
from sparse_decl.base.parallel import check_stop
from sparse_decl.base.portable import PLAIN
from sparse_decl.store.filesystems import stamp_window_ns

_CHUNK = 4 << 20
_WIDE = 64 << 20  # from this size on, hashing uses several threads
_TRIES = 3
_FEW = 16
_SPARE = 64  # superseded lines that are not worth a rewrite
_APPEND = os.O_WRONLY | os.O_CREAT | os.O_APPEND | PLAIN
_SHORT_WAIT_NS = 50_000_000

FileProgress = Callable[[str, int, int], None]


@dataclass(slots=True)
class Counters:
    """What was read in this process: files and bytes put through a digest."""

    files_hashed: int = 0
    bytes_hashed: int = 0


class _Entry(NamedTuple):
    stamp: tuple[int, int, int, int]
    digest: str


class StatIndex:
    """Digest of a file by path, read from disk only if its stat says it may have changed.

    path: the index file, or None for one that lives in memory only.
    root: paths below it are remembered relative to it, so that a moved workspace keeps its index.
    prepare: makes the index file's folder, called before the first entry is written.
    progress: called with (path, bytes done, bytes in all) while a file is read.
    Thread-safe. Failing to write the index is not an error: it is a cache.
    """

    def __init__(
        self,
        path: Path | None,
        root: Path,
        *,
        prepare: Callable[[], None] | None = None,
        progress: FileProgress | None = None,
    ):
        self._prepare = prepare
        self.counters = Counters()
        self.progress = progress
        self._path, self._root = path, os.path.join(os.path.abspath(root), "")
        self._mutex = threading.Lock()
        self._loading = threading.Lock()
        self._loaded: dict[str, _Entry] | None = None
        self._damaged = 0
        self._unread: bytes | None = None  # the file, as long as a few questions can be answered by searching it
        self._asked = 0
        self._fresh: dict[str, _Entry] = {}  # added in this process
        self._settled: dict[str, _Entry] = {}  # racy entries: good for this process, not for the next
        self._descriptor: int | None = None
        self._lines = 0

    @property
    def damaged_lines(self) -> int:
        """How many lines of the file could not be used."""
        return self._damaged if self._entries is not None else 0

    @property
    def _entries(self) -> dict[str, _Entry]:
        """What the file holds; read when first asked for, since a run that finds nothing changed never asks."""
        if self._loaded is None:
            with self._loading:
                if self._loaded is None:
                    self._loaded = self._load()
        return self._loaded

    def digest(self, path: Path, algorithm: str = "b3") -> str:
        """`<algorithm>:<hex>` of the file's bytes; algorithm is b3, sha256 or git-sha1.

        Raises OSError, and InputChangedError if the file is being written while it is read.
        """
        name = self._name(path, algorithm)
        known = self._entry(name) or self._settled.get(name)
        if known is not None and known.stamp == _stamp(os.stat(path)):
            return known.digest
        return self._read(path, name, algorithm)

    def known(self, path: Path, algorithm: str = "b3") -> str | None:
        """The digest if the index still has a valid one; reads no byte of the file. Raises OSError if it is not
        there."""
        entry = self._entry(self._name(path, algorithm))
        return entry.digest if entry is not None and entry.stamp == _stamp(os.stat(path)) else None

    def remembers(self, path: Path, algorithm: str = "b3") -> bool:
        """Whether the index has an entry for the path, whether current or not."""
        return self._entry(self._name(path, algorithm)) is not None

    def record(self, path: Path, digest: str) -> None:
        """Takes a digest the caller computed from the bytes it wrote itself. Raises OSError if the file is gone."""
        self._add(self._name(path, digest.partition(":")[0]), _Entry(_stamp(os.stat(path)), digest))

    def close(self) -> None:
        """Closes the file, rewriting it first if most of its lines are superseded."""
        with self._mutex:
            if self._path is not None and self._lines > _SPARE:
                kept = {**self._entries, **self._fresh}
                if self._lines > 2 * len(kept) + _SPARE:
                    with contextlib.suppress(OSError):
                        write_whole(self._path, b"".join(_line(name, entry) for name, entry in kept.items()))
                        self._lines = len(kept)
            if self._descriptor is not None:
                os.close(self._descriptor)
                self._descriptor = None

    def __enter__(self) -> StatIndex:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _entry(self, name: str) -> _Entry | None:
        """What is known under a name. The first few questions do not have the whole file parsed."""
        if name in self._fresh:
            return self._fresh[name]
        if self._loaded is None and self._asked < _FEW:
            self._asked += 1
            line = self._last_line(name)
            if line is None:
                return None
            body = _body(line)
            if body is not None:
                _, digest, *stamp = json.loads(body)
                return _Entry(tuple(stamp), digest)
        return self._entries.get(name)

    def _last_line(self, name: str) -> bytes | None:
        data = self._text()
        found = data.rfind(b" [%s," % json.dumps(name).encode())
        if found < 0:
            return None
        end = data.find(b"\n", found)
        return data[data.rfind(b"\n", 0, found) + 1 : end] if end >= 0 else b""

    def _text(self) -> bytes:
        if self._unread is None:
            try:
                self._unread = read_regular(self._path) if self._path is not None else b""
            except OSError:
                self._unread = b""
        return self._unread

    def _name(self, path: Path, algorithm: str) -> str:
        text = os.path.abspath(path)
        text = text.removeprefix(self._root)
        return text if algorithm == "b3" else f"{algorithm}:{text}"

    def _read(self, path: Path, name: str, algorithm: str) -> str:
        for _ in range(_TRIES):
            with open(open_regular(path), "rb", buffering=0) as file:
                before = os.fstat(file.fileno())
                racy = _wait_until_stamps_differ(before)
                digest = self._hash(file, path, before.st_size, algorithm)
                after = _stamp(os.fstat(file.fileno()))
            if _stamp(before) == after == _stamp(os.stat(path)):
                entry = _Entry(after, digest)
                if racy:
                    self._settled[name] = entry
                else:
                    self._add(name, entry)
                return digest
        raise InputChangedError(
            "this file is being written while it is read",
            where=str(path),
            why=f"its size or times changed during each of {_TRIES} readings",
            hint="wait until whatever writes it is done, then run the command again",
        )

    def _hash(self, file: Any, path: Path, size: int, algorithm: str) -> str:
        state = _hasher(algorithm, size)
        buffer = bytearray(min(_CHUNK, max(size, 1)))
        done = 0
        while count := file.readinto(buffer):
            check_stop()
            state.update(memoryview(buffer)[:count])
            done += count
            if self.progress is not None:
                self.progress(str(path), done, size)
        with self._mutex:
            self.counters.files_hashed += 1
            self.counters.bytes_hashed += done
        return f"{algorithm}:{state.hexdigest()}"

    def _add(self, name: str, entry: _Entry) -> None:
        with self._mutex:
            if self._loaded is None and self._text() and not self._text().endswith(b"\n"):
                _ = self._entries  # mends the torn tail, which must not swallow the next line
            self._fresh[name] = entry
            if self._path is None:
                return
            # One write per entry, at once: a kill keeps every digest that was paid for.
            with contextlib.suppress(OSError):
                if self._descriptor is None:
                    if self._prepare is not None:
                        self._prepare()
                    self._descriptor = os.open(self._path, _APPEND, 0o666)
                os.write(self._descriptor, _line(name, entry))
                self._lines += 1

    def _load(self) -> dict[str, _Entry]:
        entries: dict[str, _Entry] = {}
        if self._path is None:
            return entries
        try:
            data = read_regular(self._path)
        except OSError:
            return entries
        lines = data.split(b"\n")[:-1]
        self._lines = len(lines)
        bodies = [body for body in map(_body, lines) if body is not None]
        self._damaged = len(lines) - len(bodies)
        try:
            for name, digest, size, mtime, ctime, inode in json.loads(b"[%s]" % b",".join(bodies)):
                entries[name] = _Entry((size, mtime, ctime, inode), digest)
        except (ValueError, TypeError):  # a whole line that no version of this wrote
            self._damaged = len(lines)
        if data and not data.endswith(b"\n"):
            self._damaged += 1
            with contextlib.suppress(OSError):
                write_whole(self._path, b"".join(_line(name, entry) for name, entry in entries.items()))
                self._lines = len(entries)
        return entries


def _stamp(stat: os.stat_result) -> tuple[int, int, int, int]:
    return stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino


def _wait_until_stamps_differ(stat: os.stat_result) -> bool:
    """True if a write right after the reading could leave the same stamps (the entry is racy).

    Where clocks tick finely the wait is short enough to sit out, which spares a second reading in the next run.
    """
    window = stamp_window_ns(stat)
    left = max(stat.st_mtime_ns, stat.st_ctime_ns) + window - time.time_ns()
    if left <= 0:
        return False
    if left > _SHORT_WAIT_NS:
        return True
    time.sleep(left / 1e9)
    return False


def _hasher(algorithm: str, size: int) -> Any:
    if algorithm == "b3":
        from blake3 import blake3

        return blake3(max_threads=min(4, os.cpu_count() or 1) if size >= _WIDE else 1)
    import hashlib

    if algorithm == "sha256":
        return hashlib.sha256()
    if algorithm == "git-sha1":
        return hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)
    raise ValueError(f"no digest algorithm {algorithm!r}")


def _line(name: str, entry: _Entry) -> bytes:
    body = json.dumps([name, entry.digest, *entry.stamp], ensure_ascii=True, separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(body), body)


def _body(line: bytes) -> bytes | None:
    """The JSON of a line whose checksum is right."""
    checksum, _, body = line.partition(b" ")
    return body if checksum == b"%08x" % zlib.crc32(body) else None
