"""Which words of a block are coded where few changed: those that are small in the base, and the others that differ.

A step of training moves a weight by about the same amount whatever its size, so only weights whose unit in the last
place is as small as that can change: the base's exponent says which they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import Array, I32s, I64s, Int, U64s, Words

_RUN = 4  # 64-bit pieces that are looked at together; most have nothing to pick
_SPREAD = {1: 0x0101010101010101, 2: 0x0001000100010001, 4: 0x0000000100000001, 8: 1}  # a word into each of a piece


def pattern(width: int, field: int, limit: int) -> U64s:
    """The constants by which a 64-bit piece is searched at once for small words, (3,) u64: the bits of the exponents,
    the limit and the sign bit of each word.

    width: bytes of a word; field, limit: integers as in `pick`, neither with the sign bit.
    """
    return np.array([field * _SPREAD[width], limit * _SPREAD[width], _SPREAD[width] << (8 * width - 1)], np.uint64)


@njit(inline="always")
def _has_small(piece: np.uint64, search: U64s) -> np.uint64:
    """Bits where a word of the piece is small: its exponent less the limit borrows from its sign bit."""
    return ~(((piece & search[0]) | search[2]) - search[1]) & search[2]  # type: ignore[no-any-return]


@njit(nogil=True, cache=True)
def pick(
    base: Words,
    fine: Words,
    base_pieces: U64s,
    fine_pieces: U64s,
    search: U64s,
    field: Int,
    limit: Int,
    at: I32s,
    old: Words,
    new: Words,
    listed: I32s,
) -> tuple[Int, Int]:
    """Picks the small words of a block, and lists the others that differ; returns how many there are of each.

    base, fine: (n,) unsigned words of one dtype; base_pieces, fine_pieces: what `pieces` gives of them,
    search: of `pattern`. field: the bits of a word that are its exponent; limit: small are those
    whose bits there are below it; both scalars of base's dtype. at: (n,) i32, old, new: (n,) of base's dtype, written:
    place, base and fine-tune of each small word; listed: (n,) i32, written: places of the others.
    """
    count = np.int64(0)
    more = np.int64(0)
    width = np.int64(_RUN * 8 // base.itemsize)
    runs = base_pieces.size // _RUN
    start = np.int64(0)
    for run in range(runs + 1):
        end = start + width
        if run < runs:
            found = np.uint64(0)
            for k in range(_RUN):
                piece = base_pieces[_RUN * run + k]
                found |= _has_small(piece, search) | (piece ^ fine_pieces[_RUN * run + k])
            if found == 0:
                start = end
                continue
        else:
            end = np.int64(base.size)
        for i in range(start, end):
            small = (base[i] & field) < limit
            at[count], old[count], new[count] = i, base[i], fine[i]
            listed[more] = i
            count += np.int64(small)
            more += np.int64((base[i] != fine[i]) & (not small))
        start = end
    return count, more


@njit(nogil=True, cache=True)
def pick_base(base: Words, base_pieces: U64s, search: U64s, field: Int, limit: Int, at: I32s, old: Words) -> Int:
    """The same without a fine-tune: places and words of the small; returns how many there are."""
    count = np.int64(0)
    width = np.int64(_RUN * 8 // base.itemsize)
    runs = base_pieces.size // _RUN
    start = np.int64(0)
    for run in range(runs + 1):
        end = start + width
        if run < runs:
            found = np.uint64(0)
            for k in range(_RUN):
                found |= _has_small(base_pieces[_RUN * run + k], search)
            if found == 0:
                start = end
                continue
        else:
            end = np.int64(base.size)
        for i in range(start, end):
            at[count], old[count] = i, base[i]
            count += np.int64((base[i] & field) < limit)
        start = end
    return count


@njit(nogil=True, cache=True)
def differing(one: Words, other: Words, one_pieces: U64s, other_pieces: U64s, at: I32s) -> Int:
    """Writes the places where two runs of words differ, in order; returns how many there are.

    one, other: (n,) unsigned words of one dtype; their pieces: of `pieces`; at: (n,) i32.
    """
    count = np.int64(0)
    width = np.int64(_RUN * 8 // one.itemsize)
    runs = one_pieces.size // _RUN
    start = np.int64(0)
    for run in range(runs + 1):
        end = start + width
        if run < runs:
            found = np.uint64(0)
            for k in range(_RUN):
                found |= one_pieces[_RUN * run + k] ^ other_pieces[_RUN * run + k]
            if found == 0:
                start = end
                continue
        else:
            end = np.int64(one.size)
        for i in range(start, end):
            at[count] = i
            count += np.int64(one[i] != other[i])
        start = end
    return count


def pieces(words: Words) -> U64s:
    """The part of contiguous words that is whole runs of 64-bit pieces, as such."""
    whole = words.nbytes // (8 * _RUN) * (8 * _RUN)
    return words[: whole // words.itemsize].view(np.uint64)


@njit(nogil=True, cache=True)
def put(words: Array, at: Array, out: Array) -> None:
    """out[at] = words. words: (n,); at: (n,) integers inside of `out`, which the caller has checked."""
    for i in range(at.size):
        out[at[i]] = words[i]


@njit(nogil=True, cache=True)
def exponents(base: Words, fine: Words, shift: Int, mask: Int, counts: I64s, changed: I64s) -> None:
    """Adds how often each exponent occurs in `base`, and how often in words that differ.

    base, fine: (n,) unsigned words of one dtype; counts, changed: (mask + 1,) i64.
    """
    shift, mask = np.uint64(shift), np.uint64(mask)
    for i in range(base.size):
        exponent = (np.uint64(base[i]) >> shift) & mask
        counts[exponent] += 1
        changed[exponent] += np.int64(base[i] != fine[i])
