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

U1 = np.uint64(1)
_RUN = 4  # 64-bit pieces that are looked at together; most do not differ
_AT_ONCE = 1024  # 64-bit pieces of which those with something to pick are found first
_SPREAD = {1: 0x0101010101010101, 2: 0x0001000100010001, 4: 0x0000000100000001, 8: 1}  # a word into each of a piece


def pattern(width: int, field: int, limit: int) -> U64s:
    """The constants by which a 64-bit piece is searched at once for small words, (3,) u64: the bits of the exponents,
    the limit and the sign bit of each word.

    width: bytes of a word; field, limit: integers as in `pick`, neither with the sign bit.
    """
    return np.array([field * _SPREAD[width], limit * _SPREAD[width], _SPREAD[width] << (8 * width - 1)], np.uint64)


@njit(nogil=True, cache=True)
def _active(marks: U64s, hits: U32s) -> np.uint64:
    """Numbers of the marks that are not 0; returns how many. Without branches, which nobody could foretell."""
    count = np.uint64(0)
    for k in range(marks.size):
        hits[count] = k
        count += np.uint64(marks[k] != np.uint64(0))
    return count


@njit(inline="always")
def _small_bits(piece: np.uint64, exponents: np.uint64, limits: np.uint64, signs: np.uint64) -> np.uint64:
    """Sign bits of the words of a piece that are small: an exponent less the limit borrows from the sign bit. All
    else: of `pattern`.
    """
    return ~(((piece & exponents) | signs) - limits) & signs


@njit(inline="always")
def _write_small(
    small: np.uint64, start: np.uint64, bits: np.uint64, width: np.uint64, at: I32s, count: np.uint64
) -> np.uint64:
    """Appends the places of a piece's small words to `at`, behind `count` others; returns how many there are then."""
    for word in range(width):
        at[count] = start + np.uint64(word)
        count += (small >> (bits * np.uint64(word) + bits - U1)) & U1
    return count


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
    listed: I32s,
) -> tuple[Int, Int]:
    """Picks the small words of a block, and lists the others that differ; returns how many there are of each.

    base, fine: (n,) unsigned words of one dtype; base_pieces, fine_pieces: what `pieces` gives of them,
    search: of `pattern`. field: the bits of a word that are its exponent; limit: small are those
    whose bits there are below it; both scalars of base's dtype. Written: at: (n,) i32, places of the small words;
    listed: (n,) i32, places of the others.
    """
    exponents, limits, signs = search[0], search[1], search[2]
    bits, width = np.uint64(8 * base.itemsize), np.uint64(8 // base.itemsize)
    count, more = np.uint64(0), np.uint64(0)
    smalls, others = np.empty(_AT_ONCE, np.uint64), np.empty(_AT_ONCE, np.uint64)
    hits = np.empty(_AT_ONCE, np.uint32)
    for begin in range(0, base_pieces.size, _AT_ONCE):
        ours, theirs = base_pieces[begin : begin + _AT_ONCE], fine_pieces[begin : begin + _AT_ONCE]
        first = np.uint64(begin) * width
        any_other = np.uint64(0)
        for k in range(ours.size):
            small = _small_bits(ours[k], exponents, limits, signs)
            other = (ours[k] ^ theirs[k]) & ~((small - (small >> (bits - U1))) | small)
            smalls[k], others[k] = small, other
            any_other |= other
        for hit in range(_active(smalls[: ours.size], hits)):
            piece = np.uint64(hits[hit])
            count = _write_small(smalls[piece], first + piece * width, bits, width, at, count)
        if any_other:
            for hit in range(_active(others[: ours.size], hits)):
                piece = np.uint64(hits[hit])
                for word in range(width):
                    listed[more] = first + piece * width + np.uint64(word)
                    there = (others[piece] >> (bits * np.uint64(word))) << (np.uint64(64) - bits)
                    more += np.uint64(there != np.uint64(0))
    for i in range(base_pieces.size * width, base.size):  # what is no whole run of pieces
        small_word = (base[i] & field) < limit
        at[count], listed[more] = i, i
        count += np.uint64(small_word)
        more += np.uint64((base[i] != fine[i]) & (not small_word))
    return np.int64(count), np.int64(more)


@njit(nogil=True, cache=True)
def pick_base(base: Words, base_pieces: U64s, search: U64s, field: Int, limit: Int, at: I32s) -> Int:
    """The same without a fine-tune: places of the small words; returns how many there are."""
    exponents, limits, signs = search[0], search[1], search[2]
    bits, width = np.uint64(8 * base.itemsize), np.uint64(8 // base.itemsize)
    count = np.uint64(0)
    smalls, hits = np.empty(_AT_ONCE, np.uint64), np.empty(_AT_ONCE, np.uint32)
    for begin in range(0, base_pieces.size, _AT_ONCE):
        ours = base_pieces[begin : begin + _AT_ONCE]
        for k in range(ours.size):
            smalls[k] = _small_bits(ours[k], exponents, limits, signs)
        for hit in range(_active(smalls[: ours.size], hits)):
            piece = np.uint64(hits[hit])
            count = _write_small(smalls[piece], (np.uint64(begin) + piece) * width, bits, width, at, count)
    for i in range(base_pieces.size * width, base.size):
        at[count] = i
        count += np.uint64((base[i] & field) < limit)
    return np.int64(count)


@njit(nogil=True, cache=True)
def gather(words: Array, at: I32s, out: Array) -> None:
    """out[k] = words[at[k]]. at: (n,) i32, inside of `words`; out: (n,)."""
    for k in range(at.size):
        out[k] = words[np.uint32(at[k])]


@njit(nogil=True, cache=True)
def nonzero(values: Array, at: I32s) -> Int:
    """Places of what is not 0; returns how many there are. values: (n,) unsigned; at: (n,) i32, written."""
    count = np.uint64(0)
    for k in range(values.size):
        at[count] = k
        count += np.uint64(values[k] != 0)
    return np.int64(count)


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

    The first seven: as of `pick`; shift, top, contexts_end: of `exponent_classes`; is_float: as of
    `words.difference`. Written: at: (n,) i32, places of the small words and then of the listed; old, new, z: (n,) of
    base's dtype, the words there and their differences; gaps: (n,) u32, how many words lie before each
    listed one; contexts: (2n,) u16, of differences, with `contexts_end` for listed words, then one more for gaps;
    listed: (n,) i32, scratch.
    """
    small, more = pick(base, fine, base_pieces, fine_pieces, search, field, limit, at, listed)
    if more > most:
        return small, np.int64(-1)
    before = np.int64(-1)
    for k in range(more):
        gaps[k] = listed[k] - before - 1
        at[small + k] = listed[k]
        before = np.int64(listed[k])
    count = small + more
    gather(base, at[:count], old)
    gather(fine, at[:count], new)
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
def table_ids(words: Words, field: Int, shift: Int, top: Int, end: Int, table_of: U8s, ids: U8s) -> None:
    """The table of each word by its context. words, field, shift, top, end: of `exponent_classes`; table_of:
    (contexts,) u8; ids: (n,) u8, written.
    """
    for k in range(words.size):
        down = np.int64(top) - np.int64(np.uint64(words[k] & field) >> np.uint64(shift))
        ids[k] = table_of[np.uint64(max(min(down, np.int64(end) - 1), np.int64(0)))]


@njit(nogil=True, cache=True)
def count_contexts(contexts: U16s, counts: I64s) -> None:
    """Adds how often each context occurs. contexts: (n,) u16; counts: (4, contexts) i64, to be summed by columns: one
    row would wait for itself at each word.
    """
    whole = contexts.size - contexts.size % 4
    for i in range(0, whole, 4):
        for row in range(4):
            counts[np.uint64(row), np.uint64(contexts[i + row])] += 1
    for i in range(whole, contexts.size):
        counts[0, np.uint64(contexts[i])] += 1


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
def places(gaps: U64s, size: Int, out: I32s) -> bool:
    """Places of listed words; False if one is outside of the block.

    gaps: (n,) u64, of `symbols`; size: words of the block; out: (n,) i32, written.
    """
    end, at = np.uint64(size), np.uint64(0)
    for k in range(gaps.size):
        if gaps[k] >= end - at:
            return False
        at += gaps[k]
        out[k] = at
        at += U1
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
    bits, width = np.uint64(8 * one.itemsize), np.uint64(8 // one.itemsize)
    count = np.uint64(0)
    marks, hits = np.empty(_AT_ONCE, np.uint64), np.empty(_AT_ONCE, np.uint32)
    for begin in range(0, one_pieces.size, _AT_ONCE):
        ours, theirs = one_pieces[begin : begin + _AT_ONCE], other_pieces[begin : begin + _AT_ONCE]
        for k in range(ours.size):
            marks[k] = ours[k] ^ theirs[k]
        for hit in range(_active(marks[: ours.size], hits)):
            piece = np.uint64(hits[hit])
            for word in range(width):
                at[count] = (np.uint64(begin) + piece) * width + np.uint64(word)
                there = (marks[piece] >> (bits * np.uint64(word))) << (np.uint64(64) - bits)
                count += np.uint64(there != np.uint64(0))
    for i in range(one_pieces.size * width, one.size):
        at[count] = i
        count += np.uint64(one[i] != other[i])
    return np.int64(count)


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
