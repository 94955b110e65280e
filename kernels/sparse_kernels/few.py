"""Which words of a block are coded where few changed: those that are small in the base, and the others that differ.

A step of training moves a weight by about the same amount whatever its size, so only weights whose unit in the last
place is as small as that can change: the base's exponent says which they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit
from sparse_kernels.words import difference

if TYPE_CHECKING:
    from sparse_kernels.arrays import Array, I32s, I64s, Int, U8s, U16s, U32s, U64s, Words

_RUN = 4  # 64-bit pieces that are looked at together; most have nothing to pick
_AT_ONCE = 1024  # 64-bit pieces of which those with something to pick are found first
_SPREAD = {1: 0x0101010101010101, 2: 0x0001000100010001, 4: 0x0000000100000001, 8: 1}  # a word into each of a piece


def pattern(width: int, field: int, limit: int) -> U64s:
    """The constants by which a 64-bit piece is searched at once for small words, (3,) u64: the bits of the exponents,
    the limit and the sign bit of each word.

    width: bytes of a word; field, limit: integers as in `pick`, neither with the sign bit.
    """
    return np.array([field * _SPREAD[width], limit * _SPREAD[width], _SPREAD[width] << (8 * width - 1)], np.uint64)


@njit(nogil=True, cache=True)
def _active(marks: U64s, begin: Int, hits: I32s) -> Int:
    """Numbers of the marks that are not 0, from `begin` on; returns how many. Without branches, which nobody could
    foretell.
    """
    count = np.int64(0)
    for k in range(marks.size):
        hits[count] = begin + k
        count += np.int64(marks[k] != np.uint64(0))
    return count


@njit(inline="always")
def _small_bits(piece: np.uint64, exponents: np.uint64, limits: np.uint64, signs: np.uint64) -> np.uint64:
    """Bits where a word of the piece is small: its exponent less the limit borrows from its sign bit. All else: of
    `pattern`.
    """
    return ~(((piece & exponents) | signs) - limits) & signs


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
    exponents, limits, signs = search[0], search[1], search[2]
    count, more = np.int64(0), np.int64(0)
    width = np.int64(8 // base.itemsize)
    marks, hits = np.empty(_AT_ONCE, np.uint64), np.empty(_AT_ONCE + 1, np.int32)
    for begin in range(0, base_pieces.size + 1, _AT_ONCE):
        ours, theirs = base_pieces[begin : begin + _AT_ONCE], fine_pieces[begin : begin + _AT_ONCE]
        for k in range(ours.size):
            marks[k] = _small_bits(ours[k], exponents, limits, signs) | (ours[k] ^ theirs[k])
        active = _active(marks[: ours.size], begin, hits)
        last = begin + ours.size == base_pieces.size
        if last:  # what is no whole run of pieces is looked at word by word
            hits[active] = base_pieces.size
        for hit in range(active + np.int64(last)):
            start = hits[hit] * width
            end = base.size if hit == active else start + width
            for i in range(start, end):
                small = (base[i] & field) < limit
                at[count], old[count], new[count] = i, base[i], fine[i]
                listed[more] = i
                count += np.int64(small)
                more += np.int64((base[i] != fine[i]) & (not small))
        if last:
            break
    return count, more


@njit(nogil=True, cache=True)
def pick_base(base: Words, base_pieces: U64s, search: U64s, field: Int, limit: Int, at: I32s, old: Words) -> Int:
    """The same without a fine-tune: places and words of the small; returns how many there are."""
    exponents, limits, signs = search[0], search[1], search[2]
    count = np.int64(0)
    width = np.int64(8 // base.itemsize)
    marks, hits = np.empty(_AT_ONCE, np.uint64), np.empty(_AT_ONCE + 1, np.int32)
    for begin in range(0, base_pieces.size + 1, _AT_ONCE):
        ours = base_pieces[begin : begin + _AT_ONCE]
        for k in range(ours.size):
            marks[k] = _small_bits(ours[k], exponents, limits, signs)
        active = _active(marks[: ours.size], begin, hits)
        last = begin + ours.size == base_pieces.size
        if last:
            hits[active] = base_pieces.size
        for hit in range(active + np.int64(last)):
            start = hits[hit] * width
            end = base.size if hit == active else start + width
            for i in range(start, end):
                at[count], old[count] = i, base[i]
                count += np.int64((base[i] & field) < limit)
        if last:
            break
    return count


@njit(nogil=True, cache=True)
def symbols(
    base: Words,
    fine: Words,
    base_pieces: U64s,
    fine_pieces: U64s,
    search: U64s,
    field: Int,
    limit: Int,
    shift: Int,
    top: Int,
    contexts_end: Int,
    most: Int,
    is_float: bool,
    at: I32s,
    old: Words,
    new: Words,
    listed: I32s,
    z: Words,
    contexts: U16s,
    gaps: U32s,
) -> tuple[Int, Int]:
    """What a block is coded as; returns (how many words, how many of them are listed), or -1 for the second where
    more than `most` would be listed.

    The first seven, at, old, new, listed: as of `pick`; shift, top, contexts_end: of `exponent_classes`; is_float: as
    of `words.difference`. Written: z: (n,) of base's dtype, differences; gaps: (n,) u32, how many words lie before each
    listed one; contexts: (2n,) u16, of differences, with `contexts_end` for listed words, then one more for gaps.
    """
    small, more = pick(base, fine, base_pieces, fine_pieces, search, field, limit, at, old, new, listed)
    if more > most:
        return small, np.int64(-1)
    before = np.int64(-1)
    for k in range(more):
        i = np.int64(listed[k])
        gaps[k] = i - before - 1
        old[small + k], new[small + k] = base[i], fine[i]
        before = i
    count = small + more
    difference(old[:count], new[:count], is_float, z[:count])
    exponent_classes(old[:small], field, shift, top, contexts_end, contexts)
    contexts[small:count] = contexts_end
    contexts[count : count + more] = contexts_end + 1
    return count, more


@njit(nogil=True, cache=True)
def exponent_classes(base: Words, field: Int, shift: Int, top: Int, end: Int, out: U16s) -> None:
    """Context of each word: how far its exponent is below `top`, between 0 and end - 1.

    base: (n,) unsigned; field: the bits that are the exponent, a scalar of its dtype; shift: of these; out: (n,) u16.
    """
    for k in range(base.size):
        down = np.int64(top) - np.int64(np.uint64(base[k] & field) >> np.uint64(shift))
        out[k] = max(min(down, np.int64(end) - 1), np.int64(0))


@njit(nogil=True, cache=True)
def count_differing(one: Words, other: Words, one_pieces: U64s, other_pieces: U64s, most: Int) -> Int:
    """How many words of two runs differ; counts no further once there are more than `most`. All else: of `pick`."""
    count = np.int64(0)
    width = np.int64(8 // one.itemsize)
    run = np.int64(0)
    while run < one_pieces.size and count <= most:
        found = np.uint64(0)
        for k in range(run, run + _RUN):
            found |= one_pieces[k] ^ other_pieces[k]
        if found:
            for i in range(run * width, (run + _RUN) * width):
                count += np.int64(one[i] != other[i])
        run += _RUN
    for i in range(one_pieces.size * width, one.size):
        count += np.int64(one[i] != other[i])
    return count


@njit(nogil=True, cache=True)
def places(gaps: U64s, base: Words, out: I64s, old: Words) -> bool:
    """Places of listed words, and the base's words there; False if one is outside of the block.

    gaps: (n,) u64, of `symbols`; base: the block; written: out: (n,) i64, old: (n,) of base's dtype.
    """
    size, at = np.uint64(base.size), np.uint64(0)
    for k in range(gaps.size):
        if gaps[k] >= size - at:
            return False
        at += gaps[k]
        out[k], old[k] = at, base[at]
        at += np.uint64(1)
    return True


@njit(nogil=True, cache=True)
def raw_words(tokens: U8s, bits: U8s) -> Int:
    """Number of 32-bit raw words that tokens need. tokens: (n,) u8; bits: of `words.token_table`."""
    total = np.int64(0)
    for k in range(tokens.size):
        total += np.int64(bits[tokens[k]])
    return (total + 31) >> 5


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
