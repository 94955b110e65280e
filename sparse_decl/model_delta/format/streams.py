"""Streams of bytes that the parts of an index share. Each part takes its own bytes in the order of the index; a stream
is compressed as a whole.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError
from sparse_decl.formats.frames import compress, decompress
from sparse_decl.model_delta.format.fields import FETCH_AGAIN, damaged

SCALES, RUNS, LENGTHS, MANTISSAS = "scales", "runs", "lengths", "mantissas"  # of context models
REFERENCES, EXTRAS = "references", "extras"  # what references, and codings beside their models, need
_NAMES = (SCALES, RUNS, LENGTHS, MANTISSAS)
_ALL = (*_NAMES, REFERENCES, EXTRAS)
ALL_SINCE = 3  # the first format version with all of them; there an empty stream has no frame


def stream_names(version: int) -> tuple[str, ...]:
    """The streams of a format version, in order."""
    return _ALL if version >= ALL_SINCE else _NAMES


class StreamWriter:
    """Bytes to be written, by stream."""

    def __init__(self) -> None:
        self.data = {name: bytearray() for name in _ALL}

    def pack(self, version: int = 1) -> tuple[list[int], bytes]:
        """The streams of a format version, compressed, one after the other; and the length of each."""
        parts = [bytes(self.data[name]) for name in stream_names(version)]
        frames = [compress(part) if part or version < ALL_SINCE else b"" for part in parts]
        return [len(frame) for frame in frames], b"".join(frames)


class StreamReader:
    """Takes bytes from streams in the order they were written. Raises FormatError where there are too few."""

    def __init__(self, lengths: Any, packed: bytes, limit: int, version: int = 1):
        """lengths, packed: as `StreamWriter.pack` gave them; limit: bytes that a stream can have at most."""
        names = stream_names(version)
        good = isinstance(lengths, list) and all(is_whole(length, 1 << 62) for length in lengths)
        if not good or len(lengths) != len(names) or sum(lengths) != len(packed):
            raise FormatError("the delta's index does not fit its models", hint=FETCH_AGAIN)
        self._streams = {name: np.zeros(0, np.uint8) for name in _ALL}
        self._at = dict.fromkeys(_ALL, 0)
        start = 0
        for name, length in zip(names, lengths, strict=True):
            if length or version < ALL_SINCE:
                data = decompress(packed[start : start + length], min(limit, 2000 * length + 4096))
                self._streams[name] = np.frombuffer(data, np.uint8)
            start += length

    def at(self, name: str) -> int:
        """How many bytes of a stream were taken."""
        return self._at[name]

    def rest(self, name: str) -> np.ndarray:
        """The bytes of a stream that were not taken yet, (n,) u8."""
        return self._streams[name][self._at[name] :]

    def take(self, name: str, count: int) -> np.ndarray:
        """The next bytes of a stream, (count,) u8."""
        left = self.rest(name)
        if not 0 <= count <= left.size:
            raise FormatError(
                "the context models end too early", why=f"stream {name!r} has no {count} bytes at {self._at[name]}"
            )
        self._at[name] += count
        return left[:count]

    def finish(self) -> None:
        """Raises FormatError unless all bytes of all streams were taken."""
        for name in _ALL:
            if self.rest(name).size:
                raise damaged("the delta's streams are too long", f"{self.rest(name).size} bytes of {name!r} are left")
