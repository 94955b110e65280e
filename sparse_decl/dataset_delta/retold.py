"""A gzip file, whoever wrote it, as what it says beyond its content: headers, blocks, and the matches that were found.

Two files of one program say nearly the same where their contents are alike, so that a patch of one out of the other is
small. It is used where no settings are known that give the file's bytes.
"""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta.compressed import DAMAGED, gzip_header, unpacked
from sparse_decl.dataset_delta.packing import read_varint, varint
from sparse_decl.dataset_delta.tables import scratch_file
from sparse_kernels import retelling

_LARGEST = 64 << 20  # bytes of a file
_FOOT = 8  # bytes behind a stream: the checksum of the content, and its size
_MEMBERS = 1000


def tell(path: Path) -> bytes | None:
    """What a gzip file says beyond its content; None for another file, a damaged one, or one that is too large."""
    if path.stat().st_size > _LARGEST:
        return None
    try:
        content = np.frombuffer(b"".join(unpacked(path)), np.uint8)
    except DAMAGED:
        return None
    data, at, done = np.fromfile(path, np.uint8), 0, 0
    front, heads, tokens = bytearray(), bytearray(), bytearray()
    members = 0
    while at < data.size or not members:
        header = gzip_header(data[at : at + 8192].tobytes())
        members += 1
        if header is None or header[:3] != b"\x1f\x8b\x08" or members > _MEMBERS:
            return None
        at += len(header)
        stream, state = data[at:], np.zeros(4, np.int64)
        room = np.empty(8 * stream.size + 1024, np.uint8), np.empty(16 * stream.size + 64, np.uint8)
        if not retelling.take_apart(stream, content[done:], *room, state):
            return None
        taken, told, found, own = state.tolist()
        done += own
        front += varint(len(header)) + header + varint(told) + varint(found)
        heads += room[0][:told].tobytes()
        tokens += room[1][:found].tobytes()
        at += taken + _FOOT
    return varint(members) + front + heads + tokens if at == data.size else None


def said_by(file: Path, scratch: Path) -> Path:
    """A file of what a gzip file says beyond its content; the file itself where it is none."""
    said = tell(file)
    if said is None:
        return file
    made = scratch_file(scratch, "told")
    made.write_bytes(said)
    return made


def retell(content: Path, said: bytes, size: int, target: Path) -> None:
    """Writes the file of `size` bytes that has this content and says that. Raises FormatError, OSError."""
    claim(2 * size + content.stat().st_size, "a compressed file")
    inner = np.fromfile(content, np.uint8)
    members, at = read_varint(said, 0)
    parts = []
    for _ in range(min(members, _MEMBERS)):
        length, at = read_varint(said, at)
        header, at = said[at : at + length], at + length
        heads, at = read_varint(said, at)
        tokens, at = read_varint(said, at)
        parts.append((header, heads, tokens))
    behind = at + sum(heads for _, heads, _ in parts)
    if behind + sum(tokens for _, _, tokens in parts) != len(said):
        raise _damaged("it says too little, or too much")
    whole, out, state, done = np.frombuffer(said, np.uint8), np.zeros(size, np.uint8), np.zeros(4, np.int64), 0
    with open(target, "xb") as file:
        for header, heads, tokens in parts:
            told, found = whole[at : at + heads], whole[behind : behind + tokens]
            if not retelling.put_together(inner[done:], told, found, out, state) or state[retelling.TAKEN] > size:
                raise _damaged("its matches are not those of its content")
            at, behind = at + heads, behind + tokens
            taken, own = int(state[retelling.TAKEN]), inner[done : done + int(state[retelling.CONTENT])]
            foot = zlib.crc32(own.data).to_bytes(4, "little") + (own.size & 0xFFFFFFFF).to_bytes(4, "little")
            file.write(header + out[:taken].tobytes() + foot)
            out[:taken] = 0
            done += own.size
    if done != inner.size:
        raise _damaged("its content goes on")


def _damaged(why: str) -> FormatError:
    return FormatError("how a file is compressed is damaged", why=why)
