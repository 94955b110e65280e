"""A file as what differs from another: zstd blocks that may refer to the same place of the other file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sparse_decl.base.errors import FormatError
from sparse_decl.dataset_delta.packing import pack_frames, unpack_frames
from sparse_decl.formats.frames import LEVEL, compress, decompress

_BLOCK = 8 << 20
_SMALL, _QUICK = 1 << 20, 3  # larger blocks are compressed at the quick level: they are compressed already
_AROUND = 1 << 20  # bytes before and after the block's place that it may also refer to


def _near(file: Path | None, start: int) -> bytes | None:
    if file is None:
        return None
    with open(file, "rb") as opened:
        opened.seek(max(0, start - _AROUND))
        return opened.read(_BLOCK + _AROUND + min(start, _AROUND)) or None


def write_patch(new: Path, old: Path | None) -> bytes:
    """One part that gives `new` back with the help of `old`. Raises OSError."""
    frames, start = [], 0
    with open(new, "rb") as file:
        while block := file.read(_BLOCK):
            level = LEVEL if len(block) <= _SMALL else _QUICK
            frames.append(compress(block, dictionary=_near(old, start), level=level, wide=True))
            start += len(block)
    return pack_frames(frames)


def read_patch(data: bytes, old: Path | None) -> Iterator[bytes]:
    """Inverse of `write_patch`, in pieces. Raises FormatError."""
    for number, frame in enumerate(unpack_frames(data)):
        block = decompress(frame, _BLOCK, dictionary=_near(old, number * _BLOCK))
        if not block:
            raise FormatError("a file in the delta is damaged", why="an empty block")
        yield block
