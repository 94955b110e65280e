"""A zip archive as it would lie with its deflated entries unpacked: where NumPy's compressed arrays can be reached.

Only streams that can be packed again to the same bytes are unpacked where the file itself is wanted back.
"""

from __future__ import annotations

import tempfile
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import BinaryIO, cast

from sparse_decl.base.parallel import usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.base.portable import read_at, write_at
from sparse_decl.formats.deflating import Buffer, Pack, inflated, level_of
from sparse_decl.formats.zip_entries import ZipEntry

MOST_RATIO = 64  # bytes of content for one of a stream; what is packed better stays as it is
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Stream:
    """A deflated run of a file. start, packed: its place there, and its bytes; begin, size: those of its content in the
    file as it is laid out; level: at which zlib packs it again, 0 where that is not asked.
    """

    start: int
    packed: int
    begin: int
    size: int
    level: int = 0


class Scratch:
    """One file for all that is unpacked, a piece behind the other, deleted when it is closed: archives may be many, and
    hold many streams, and open files are few. What is there may be read while more is written, by one thread at a time.
    """

    def __init__(self) -> None:
        self.end = 0
        self._opened: BinaryIO | None = None

    @property
    def file(self) -> BinaryIO:
        """Made when it is needed. Raises OSError."""
        if self._opened is None:
            self._opened = cast(BinaryIO, tempfile.TemporaryFile(buffering=0))  # noqa: SIM115 - closed by close
        return self._opened

    def write(self, data: Buffer) -> None:
        """Raises OSError."""
        write_at(self.file.fileno(), data, self.end)
        self.end += len(data)

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()
        self._opened, self.end = None, 0


def lay_out(file: BinaryIO, entries: Mapping[str, ZipEntry], again: bool, out: Scratch) -> Streams | None:
    """Writes a file with its deflated entries unpacked to the end of `out`; None if there are none, and then nothing.
    again: only those that can be packed again. Raises OSError.
    """
    fd, size = file.fileno(), file.seek(0, 2)
    chosen, end = [], 0
    for entry in sorted(entries.values(), key=lambda entry: entry.start):
        fair = 0 < entry.size <= MOST_RATIO * entry.packed
        if entry.deflated and fair and entry.start >= end and entry.start + entry.packed <= size:
            chosen.append(entry)
            end = entry.start + entry.packed
    if not chosen:
        return None
    with Pool(usable_cores()) as pool:
        levels = list(pool.map(lambda entry: _level(fd, entry, again), chosen))
    kept = [(entry, level) for entry, level in zip(chosen, levels, strict=True) if level is not None]
    if not kept:
        return None
    first, streams, at = out.end, [], 0
    for entry, level in kept:
        _copy(fd, at, entry.start, out)
        begin = out.end - first
        for piece in inflated(_reader(fd, entry.start), entry.packed):
            out.write(piece)
        streams.append(Stream(entry.start, entry.packed, begin, entry.size, level))
        at = entry.start + entry.packed
    _copy(fd, at, size, out)
    return Streams(streams)


def _level(fd: int, entry: ZipEntry, again: bool) -> int | None:
    """The level at which an entry is packed again, 0 if that is not asked; None for one that cannot be, is damaged, or
    holds another number of bytes than it says."""
    read, size = _reader(fd, entry.start), 0
    try:
        for piece in inflated(read, entry.packed):
            size += len(piece)
            if size > entry.size:
                return None
        if size < entry.size:
            return None
        return level_of(lambda: inflated(read, entry.packed), read, entry.packed) if again else 0
    except ValueError:
        return None


def _reader(fd: int, start: int) -> Callable[[int, int], bytes]:
    def read(first: int, size: int) -> bytes:
        out = bytearray(size)
        done = 0
        while done < size:
            got = read_at(fd, memoryview(out)[done:], start + first + done)
            if not got:
                break
            done += got
        return bytes(out[:done])

    return read


def _copy(fd: int, start: int, end: int, target: Scratch) -> None:
    read = _reader(fd, 0)
    for at in range(start, end, _PIECE):
        target.write(read(at, min(_PIECE, end - at)))


class Streams:
    """Streams of one file, in order, and where its other bytes are before and after it is laid out."""

    def __init__(self, streams: Sequence[Stream]):
        self.all = tuple(streams)
        self._starts, self._begins = [s.start for s in self.all], [s.begin for s in self.all]
        self._grown = [0, *accumulate(s.size - s.packed for s in self.all)]

    def moved(self, start: int) -> int:
        """Where a byte that is in no stream lies in the file as it is laid out."""
        return start + self._grown[bisect_right(self._starts, start)]

    def place(self, at: int) -> tuple[int, int | None]:
        """Where a byte of the laid out file is: (place in a stream's content, where that begins in the file), else
        (place in the file, None)."""
        number = bisect_right(self._begins, at)
        if number and at < self.all[number - 1].begin + self.all[number - 1].size:
            return at - self.all[number - 1].begin, self.all[number - 1].start
        return at - self._grown[number], None


def packed_again(content: Iterable[Buffer], streams: Sequence[Stream], pack: Pack) -> Iterator[Buffer]:
    """A file out of the bytes it has laid out, with these streams packed. Raises ValueError where it is too short."""
    rest, at = _Rest(content), 0
    for stream in streams:
        yield from rest.take(stream.begin - at)
        yield from pack(rest.take(stream.size), stream.level)
        at = stream.begin + stream.size
    yield from rest.all()


class _Rest:
    """Pieces of bytes, cut where it is asked."""

    def __init__(self, pieces: Iterable[Buffer]):
        self._pieces, self._left = iter(pieces), memoryview(b"")

    def take(self, size: int) -> Iterator[memoryview]:
        while size:
            if not self._left:
                piece = next(self._pieces, None)
                if piece is None:
                    raise ValueError("the content of a deflated file is cut off")
                self._left = memoryview(piece).cast("B")
            part, self._left = self._left[:size], self._left[size:]
            size -= len(part)
            if part:
                yield part

    def all(self) -> Iterator[Buffer]:
        yield self._left
        yield from self._pieces
