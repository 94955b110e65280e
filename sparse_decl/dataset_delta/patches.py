"""A file as what differs from another: blocks, squeezed after about the same place of the other file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.base.errors import FormatError
from sparse_decl.dataset_delta.packing import pack_frames, squeeze, unpack_frames, unsqueeze
from sparse_decl.formats.frames import LEVEL, decompress

_SMALL, _QUICK = 8 << 20, 9  # larger blocks are compressed at the quick level


@dataclass(frozen=True, slots=True)
class Reach:
    """How a patch is cut. block: bytes of a frame; around: bytes before and after its place that it may refer to;
    squeezed: whether frames are so, or zstd."""

    block: int
    around: int
    squeezed: bool = False

    def near(self, file: Path | None, start: int) -> bytes | None:
        """What the block that begins at byte `start` may refer to."""
        if file is None:
            return None
        with open(file, "rb") as opened:
            opened.seek(max(0, start - self.around))
            return opened.read(self.block + self.around + min(start, self.around)) or None


LATEST = Reach(32 << 20, 32 << 20, True)
_PLAIN = Reach(32 << 20, 32 << 20)
REACH = {  # by format version
    1: Reach(8 << 20, 1 << 20),
    **dict.fromkeys((2, 3, 4), _PLAIN),
    **dict.fromkeys((5, 6, 7), LATEST),
}


def write_patch(new: Path, old: Path | None, level: int | None = None) -> bytes:
    """One part that gives `new` back with the help of `old`. level: None, by the size. Raises OSError."""
    frames, start = [], 0
    with open(new, "rb") as file:
        while block := file.read(LATEST.block):
            effort = level or (LEVEL if len(block) <= _SMALL else _QUICK)
            frames.append(squeeze(block, dictionary=LATEST.near(old, start), level=effort, wide=True, text=True))
            start += len(block)
    return pack_frames(frames)


def read_patch(data: bytes, old: Path | None, reach: Reach = LATEST) -> Iterator[bytes]:
    """Inverse of `write_patch`, in pieces. Raises FormatError."""
    for number, frame in enumerate(unpack_frames(data)):
        near = reach.near(old, number * reach.block)
        if reach.squeezed:
            block = unsqueeze(frame, reach.block, dictionary=near)[1]
        else:
            block = decompress(frame, reach.block, dictionary=near)
        if not block:
            raise FormatError("a file in the delta is damaged", why="an empty block")
        yield block
