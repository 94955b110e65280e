"""Short runs of bytes by mixed predictions, which take a tenth to a third less than zstd and a microsecond a byte.

What is claimed is bounded before it is decoded: the bytes of each run, and the work of all runs of a delta, which is a
unit for each byte that may be repeated and 64 for each that is learnt or decoded.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError, SparseError
from sparse_decl.base.untrusted import claim
from sparse_kernels import mixing

MOST = 1 << 20  # bytes that are coded so
_FOUND, _LEARNT = 4 << 20, 1 << 20  # bytes before these that they may repeat; that are learnt from
_EACH = 16  # of these for each byte that is coded, and at least
_LEAST = 1 << 12
_ROOM, _PER_BYTE = 1 << 31, 1 << 13  # units of work that any delta may take; more for each byte of it
_HARD = 64
_GAIN, _COPIED = 1 << 10, 1 << 17  # bytes for each byte of the code, at most; those that repeat others included
_left: ContextVar[list[int] | None] = ContextVar("work of untrusted input", default=None)  # None: any
# Whether `mixed` codes anything: not where a reader would refuse the work.
used: ContextVar[bool] = ContextVar("mixed predictions are used", default=True)
# Of a longer run so many bytes are coded in the middle, and as long as they say is what stands for it.
_part: ContextVar[int | None] = ContextVar("bytes of a run that are coded for an estimate", default=None)


@contextmanager
def in_part(most: int) -> Iterator[None]:
    """Inside, `mixed` gives bytes of about the length of a code: of a long run it codes so many bytes."""
    token = _part.set(most)
    try:
        yield
    finally:
        _part.reset(token)


def mixed(data: bytes, before: bytes = b"") -> bytes | None:
    """The code of some bytes that follow others; None if they are too many, or the code too short for a reader."""
    if not 0 < len(data) <= MOST or not used.get():
        return None
    part = _part.get()
    if part is not None and len(data) > part:
        end = (len(data) + part) // 2
        piece = mixed(data[end - part : end], before + data[: end - part])
        return None if piece is None else bytes(len(piece) * len(data) // part)
    before = before[-_FOUND:]
    held = np.frombuffer(before + data, np.uint8).copy()
    code = np.empty(len(data) + 64, np.uint8)
    size, slow = _run(held, len(before), code, False)
    made = code[: max(0, size)].tobytes().rstrip(b"\0")
    return made if slow <= _most(made) and len(data) <= _COPIED * len(made) else None


def unmixed(code: bytes, size: int, before: bytes = b"") -> bytes:
    """Inverse of `mixed`; size: of what is coded. Raises FormatError."""
    if not 0 < size <= min(MOST, _COPIED * len(code)):
        raise FormatError("a stream is damaged", why=f"{size} bytes in a code of {len(code)}")
    before = before[-_FOUND:]
    bits, places = _sizes(len(before), size)
    scratch = sum(np.dtype(kind).itemsize * math.prod(shape) for shape, kind in _scratch(bits, places))
    claim(2 * (size + len(before)) + scratch, "a stream of text")
    _take(len(before) + _HARD * (_learnt(len(before), size) + min(size, _most(code))))
    held = np.zeros(len(before) + size, np.uint8)
    held[: len(before)] = np.frombuffer(before, np.uint8)
    if _run(held, len(before), np.frombuffer(code, np.uint8).copy(), True)[0] < 0:
        raise FormatError("a stream is damaged", why=f"{size} bytes in a code of {len(code)}")
    return held[len(before) :].tobytes()


def allow(stored: int | None) -> None:
    """Sets the work that what is decoded next in this thread may take, for a delta of so many bytes; None: any."""
    _left.set(None if stored is None else [_ROOM + _PER_BYTE * stored])


class TooMuchWorkError(SparseError):
    """A delta whose texts take more work than their bytes may ask for."""


def _take(work: int) -> None:
    left = _left.get()
    if left is None:
        return
    left[0] -= work
    if left[0] < 0:
        raise TooMuchWorkError(
            "the delta would take more time than its size allows",
            why="it holds very many very small streams that are dear to decode",
            hint="it may be hostile; if it is yours, report this as a bug",
        )


def _learnt(before: int, size: int) -> int:
    """How many of the bytes before `size` others are learnt from."""
    return min(before, _LEARNT, max(_LEAST, _EACH * size))


def _sizes(before: int, size: int) -> tuple[int, int]:
    """Bits of the places of a context's slots and of those of matches, for `size` bytes after `before` others."""
    coded = 8 * (_learnt(before, size) + size)
    return min(22, max(14, coded.bit_length())), min(22, max(10, (before + size).bit_length()))


def _most(code: bytes | np.ndarray) -> int:
    """Bytes that a code may give bit by bit."""
    return _GAIN * (len(code) + 4)


def _scratch(bits: int, places: int) -> list[tuple[tuple[int, ...], Any]]:
    """(shape, dtype) of each scratch array of the coder."""
    return [
        ((mixing.ORDERS << bits,), np.uint32),
        ((2, 1 << places), np.int32),
        ((mixing.CELLS << (bits - 6),), np.int32),
        ((1024 * mixing.LANES,), np.int64),
        (mixing.STATE, np.int64),
        ((mixing.LANES,), np.int64),
        ((8,), np.uint64),
        ((mixing.SPOTS,), np.uint64),
    ]


def _run(held: np.ndarray, start: int, code: np.ndarray, decoding: bool) -> tuple[int, int]:
    """(bytes of the code, or less than 0; bytes that were coded bit by bit)"""
    shapes = _scratch(*_sizes(start, held.size - start))
    slots, table, fine, weights, state, inputs, contexts, spots = (np.empty(shape, kind) for shape, kind in shapes)
    size, slow = mixing.mix(
        held,
        start - _learnt(start, held.size - start),
        start,
        code,
        int(decoding),
        slots,
        table,
        fine,
        weights,
        state,
        inputs,
        contexts,
        spots,
        mixing.SQUASH,
        mixing.STRETCH,
        mixing.RATES,
        _most(code) if decoding else held.size,
    )
    return int(size), int(slow)
