"""Small runs of bytes in a part: each after one byte that says how it is kept, several after their lengths."""

from __future__ import annotations

from sparse_decl.base.errors import FormatError
from sparse_decl.dataset_delta.mixed import MOST, mixed, unmixed
from sparse_decl.formats.frames import LEVEL, compress, decompress

# As they are; a zstd frame without magic; the same, with a dictionary of the base; by mixed predictions, with that
# dictionary before them or without.
STORED, ZSTD, BASED, MIXED = range(4)
_HOW = 0b11
_TINY, _SMALL = 8, 1 << 15  # bytes that nothing makes smaller; of which each may take a microsecond
_LEFT = 100  # of more, zstd must leave one of so many
_QUICK, _FAR = 3, 0.7  # level of zstd that is tried first; no other is where a code takes so little of what it does
_GAIN = 40_000  # no zstd frame gives more than so many bytes for one


def squeeze(
    data: bytes,
    note: int = 0,
    *,
    level: int = LEVEL,
    dictionary: bytes | None = None,
    wide: bool = False,
    text: bool = False,
) -> bytes:
    """The smallest of the ways to keep `data`, behind a byte of `note` (below 64) and the way; nothing for nothing.

    wide: as `compress` has it. text: worth a microsecond a byte, where zstd leaves something to gain.
    """
    if not data:
        return b""

    def framed(level: int) -> list[tuple[int, bytes]]:
        ways = [(STORED, data)]
        if not wide or not dictionary:
            ways.append((ZSTD, compress(data, level=level, bare=True)))
        if dictionary:
            ways.append((BASED, compress(data, level=level, dictionary=dictionary, bare=True, wide=wide)))
        return ways

    mixes = level >= LEVEL and _TINY < len(data) <= (MOST if text else _SMALL)
    ways = framed(_QUICK if mixes else level)
    least = min(len(body) for _, body in ways)
    if mixes:
        code = mixed(data, dictionary or b"") if len(data) <= _SMALL or _LEFT * least > len(data) else None
        made = varint(len(data) << 1 | bool(dictionary)) + code if code is not None else None
        if made is None or len(made) > _FAR * least:
            ways = framed(level)
        if made is not None:
            ways.append((MIXED, made))
    how, body = min(ways, key=lambda way: len(way[1]))
    return bytes([note << 2 | how]) + body


def unsqueeze(data: bytes, limit: int, *, dictionary: bytes | None = None) -> tuple[int, bytes]:
    """(note, bytes), the inverse of `squeeze`. Raises FormatError, also for more than `limit` bytes."""
    if not data:
        return 0, b""
    note, how, body = data[0] >> 2, data[0] & _HOW, data[1:]
    if how == STORED:
        if len(body) > limit:
            raise FormatError("a stream is damaged", why=f"{len(body)} bytes; at most {limit} make sense here")
        return note, body
    if how == MIXED:
        told, at = read_varint(body, 0)
        size, based = told >> 1, told & 1
        if size > limit or (based and not dictionary):
            raise FormatError("a stream is damaged", why=f"{size} bytes; at most {limit} make sense here")
        return note, unmixed(body[at:], size, (dictionary or b"") if based else b"")
    if how not in (ZSTD, BASED) or (how == BASED and not dictionary):
        raise FormatError("a stream is damaged", why="it is kept in an unknown way")
    room = min(limit, _GAIN * (len(body) + 8))
    return note, decompress(body, room, dictionary=dictionary if how == BASED else None, bare=True)


def pack_frames(frames: list[bytes]) -> bytes:
    """Frames behind their number and their lengths, each as seven bits a byte, least first (LEB128)."""
    return b"".join([varint(len(frames)), *(varint(len(frame)) for frame in frames), *frames])


def unpack_frames(data: bytes) -> list[bytes]:
    """Inverse of `pack_frames`. Raises FormatError."""
    count, at = read_varint(data, 0)
    if count > len(data):
        raise FormatError("a part of the delta is damaged", why=f"{count} frames in {len(data)} bytes")
    sizes = []
    for _ in range(count):
        size, at = read_varint(data, at)
        sizes.append(size)
    if at + sum(sizes) != len(data):
        raise FormatError("a part of the delta is damaged", why=f"{at} + {sum(sizes)} bytes of {len(data)}")
    frames = []
    for size in sizes:
        frames.append(data[at : at + size])
        at += size
    return frames


def varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def read_varint(data: bytes, at: int) -> tuple[int, int]:
    """(value, place behind it)."""
    value = 0
    for shift in range(0, 63, 7):
        if at >= len(data):
            break
        value |= (data[at] & 127) << shift
        at += 1
        if data[at - 1] < 128:
            return value, at
    raise FormatError("a part of the delta is damaged", why="a length that does not end")
