"""A file that several threads write in any order, digested while it is written: what was just written is still in the
core's cache, and no file is read a second time."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

from blake3 import blake3

from sparse_decl.base.portable import PLAIN, flush, read_at, write_at
from sparse_decl.model_delta.format.fields import damaged

_READ_AGAIN = 1 << 20  # bytes of a piece that was written before its turn, for each thread that digests


class OutputFile:
    """A new file of a known size; every byte is to be written once. Raises OSError, as when the disk is full."""

    def __init__(self, path: Path, size: int, threads: int):
        self.size = size
        self._digest, self._threads = blake3(max_threads=threads), threads
        self._mutex = threading.Lock()
        self._done: dict[int, int] = {}  # pieces that were written and not yet digested: start -> end
        self._at, self._busy = 0, False
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | PLAIN, 0o666)
        try:
            if size and hasattr(os, "posix_fallocate"):
                os.posix_fallocate(self._fd, 0, size)  # a full disk is found out now, not at the end
        except BaseException:
            self.close()
            raise

    def write(self, data: Any, offset: int) -> None:
        """Writes the bytes of a buffer at an offset, and digests all that is now without gaps."""
        view = memoryview(data).cast("B")
        write_at(self._fd, view, offset)
        if not view.nbytes:
            return
        with self._mutex:
            mine = offset == self._at and not self._busy  # digested from memory, whatever else can be after it
            if mine:
                self._at += view.nbytes
            else:
                self._done[offset] = offset + view.nbytes
            if self._busy:
                return  # whoever digests will find it
            self._busy = True
        if mine:
            self._digest.update(view)
        while (piece := self._next()) is not None:
            self._digest_again(*piece)

    def _next(self) -> tuple[int, int] | None:
        """The longest run of bytes to digest now, as (start, end); None, with no thread digesting, where there is
        none."""
        with self._mutex:
            start = self._at
            while (end := self._done.pop(self._at, None)) is not None:
                self._at = end
            self._busy = self._at > start
            return (start, self._at) if self._busy else None

    def _digest_again(self, start: int, end: int) -> None:
        buffer = bytearray(min(_READ_AGAIN * self._threads, end - start))
        while start < end:
            size = self._read_into(memoryview(buffer)[: end - start], start)
            self._digest.update(memoryview(buffer)[:size])
            start += size

    def _read_into(self, view: memoryview, offset: int) -> int:
        size = read_at(self._fd, view, offset)
        if not size:
            raise OSError(f"byte {offset} was written and is not there")
        return size

    def read(self, size: int, offset: int) -> bytes:
        """Bytes that were written before."""
        found = bytearray(size)
        return bytes(memoryview(found)[: read_at(self._fd, memoryview(found), offset)])

    def flush(self) -> None:
        """Waits until the disk has it."""
        flush(self._fd)

    def digest(self) -> str:
        """`b3:` digest of the whole file, once every byte is written. Raises FormatError if one was not."""
        if self._at != self.size:
            raise damaged("the delta does not give every byte of a file", f"{self._at} of {self.size} without gaps")
        return "b3:" + self._digest.hexdigest()

    def close(self) -> None:
        os.close(self._fd)
