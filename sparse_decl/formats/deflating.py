"""Raw DEFLATE (RFC 1951) packed and unpacked piece by piece, and packed again to the bytes it had.

The kernel writes what zlib writes, and what GNU gzip writes, on every machine; zlib itself is faster, and may be here
in a version, or as another library of its name, that writes something else.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator

Buffer = bytes | memoryview
LEVELS = (6, 9, 1, 2, 3, 4, 5, 7, 8)  # the most usual first
_PIECE = 1 << 20
_MARGIN = 1 << 24  # bytes that are known behind a block's first, so that none ends with what is known
Pack = Callable[[Iterable[Buffer], int], Iterator[bytes]]  # (content, level) -> stream


def deflated(content: Iterable[Buffer], level: int, *, gnu: bool = False) -> Iterator[bytes]:
    """The stream of a content, block after block, as zlib packs it at a level of 1 to 9 with its usual memory; as the
    program gzip does, if `gnu`."""
    import numpy as np

    from sparse_kernels import deflating

    state, out = np.zeros(deflating.STATE, np.int64), np.empty(deflating.ROOM, np.uint8)
    heads, chain = np.zeros(deflating.HASHES, np.int64), np.zeros(deflating.WINDOW, np.int64)
    tokens = np.empty((deflating.TOKENS, 2), np.int64)
    state[deflating.ZLIB] = not gnu
    left, known, ended = iter(content), b"", False
    while True:
        if not ended and len(known) - state[deflating.WHERE] - state[deflating.AT] < _MARGIN:
            gone = max(int(state[deflating.WHERE]) - deflating.WINDOW, 0)  # what gzip sees behind the end stays
            known, ended = _more(left, known[gone:])
            state[deflating.WHERE] -= gone
            state[deflating.READ] -= gone
        data = np.frombuffer(known, np.uint8)
        made = int(deflating.next_block(data, level, state, heads, chain, tokens, out))
        yield out[: made if made >= 0 else -1 - made].tobytes()
        if made < 0:
            return


def _more(left: Iterator[Buffer], known: bytes) -> tuple[bytes, bool]:
    """What is known with twice the margin read on, and whether that was all."""
    pieces, size = [known], len(known)
    for piece in left:
        pieces.append(bytes(piece))
        size += len(pieces[-1])
        if size >= 2 * _MARGIN:
            return b"".join(pieces), False
    return b"".join(pieces), True


def by_zlib(content: Iterable[Buffer], level: int) -> Iterator[bytes]:
    """The same by the library that is here, which need not give the same."""
    packing = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
    for piece in content:
        yield packing.compress(piece)
    yield packing.flush()


def level_of(content: Callable[[], Iterable[Buffer]], read: Callable[[int, int], bytes], size: int) -> int | None:
    """The level at which `deflated` gives a stream of so many bytes, which `read` reads (first, how many)."""
    return next((level for level in LEVELS if _gives(content(), level, read, size)), None)


def _gives(content: Iterable[Buffer], level: int, read: Callable[[int, int], bytes], size: int) -> bool:
    at = 0
    for block in deflated(content, level):
        if at + len(block) > size or read(at, len(block)) != block:
            return False
        at += len(block)
    return at == size


def inflated(read: Callable[[int, int], bytes], size: int) -> Iterator[bytes]:
    """What a stream holds that begins a run of so many bytes, which `read` reads (first, how many).

    Raises ValueError where it is damaged or goes on; what is behind its end is not looked at.
    """
    unpacking, at = zlib.decompressobj(-zlib.MAX_WBITS), 0
    waits = b""
    while not unpacking.eof:
        if not waits:
            waits = read(at, min(_PIECE, size - at))
            at += len(waits)
        try:
            piece = unpacking.decompress(waits, _PIECE)
        except zlib.error as error:
            raise ValueError("a deflated stream is damaged") from error
        if not waits and not piece and not unpacking.eof:
            raise ValueError("a deflated stream is cut off")
        waits = unpacking.unconsumed_tail
        if piece:
            yield piece
