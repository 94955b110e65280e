"""Which words of a block are coded where few changed: those that are small in the base, and the others that differ.

A step of training moves a weight by about the same amount whatever its size, so only weights whose unit in the last
place is as small as that can change: the base's exponent says which they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels import rans
from sparse_kernels.jit import intrinsic, njit
from sparse_kernels.words import count, difference, restore, split

if TYPE_CHECKING:
    from sparse_kernels.arrays import Array, I32s, I64s, Int, U8s, U16s, U32s, U64s, Words

below, unlike, ones, lowest, fetch = (intrinsic(name) for name in ("below", "unlike", "ones", "lowest", "fetch"))
U1 = np.uint64(1)
SPARE = 8  # entries after the places that a kernel finds, which it may write
_AT_ONCE = 64  # words that are compared at once
_LINE = 64  # bytes that come from memory at once
_AHEAD = 1024  # words from those that are looked at to those that are asked for, of which the processor thinks too late
_OFTEN_UNLIKE = 2  # of them, where few words change: more are asked for


@njit(inline="always")
def _append(marks: np.uint64, start: Int, at: I32s, found: np.uint64) -> np.uint64:
    """Appends to `at` the places of the marks of the words from `start` on; returns how many there are then.

    As many at a time as there seldom are more of, and those without asking: what is asked so often has to be foretold.
    """
    after = found + ones(marks)
    while True:
        for k in range(SPARE):
            at[found + np.uint64(k)] = start + np.int64(lowest(marks))
            marks &= marks - U1
        if not marks:
            return after  # type: ignore[no-any-return]
        found += np.uint64(SPARE)


@njit(nogil=True, cache=True)
def pick(
    base: Words, fine: Words, field: Int, limit: Int, at: I32s, where: I32s, places: I32s, listed: I32s
) -> tuple[Int, Int, Int]:
    """Picks the small words of a block, and lists the others that differ; returns how many there are of small words, of
    those of them that differ, and of the others.

    base, fine: (n,) unsigned words of one dtype; field: the bits of a word that are its exponent; limit: small are
    those whose bits there are below it. Written: at: i32, places of the small words;
    where, places: i32, which of the small words differ, and their places; listed: i32, places of the others; each of
    n + SPARE.
    """
    word = base.dtype.type
    field, limit = word(field), word(limit)
    small, differ, more = np.uint64(0), np.uint64(0), np.uint64(0)
    whole = base.size - base.size % _AT_ONCE
    for start in range(0, whole, _AT_ONCE):
        for line in range(base.itemsize):
            fetch(base, start + _AHEAD + line * (_LINE // base.itemsize))
        marks, unequal = below(base, start, field, limit), unlike(base, fine, start)
        while True:
            for _ in range(_OFTEN_UNLIKE):
                bit = lowest(unequal) & np.uint64(_AT_ONCE - 1)  # any, where none is left
                is_small, is_unlike = marks >> bit & U1, np.uint64(unequal != 0)
                where[differ] = small + ones(marks & ((U1 << bit) - U1))
                places[differ] = listed[more] = start + np.int64(bit)
                differ += is_small & is_unlike
                more += ~is_small & is_unlike
                unequal &= unequal - U1
            if not unequal:
                break
        small = _append(marks, start, at, small)
    for i in range(whole, base.size):
        is_small, is_unlike = (base[i] & field) < limit, base[i] != fine[i]
        at[small], where[differ], places[differ], listed[more] = i, small, i, i
        small += np.uint64(is_small)
        differ += np.uint64(is_small and is_unlike)
        more += np.uint64(is_unlike and not is_small)
    return np.int64(small), np.int64(differ), np.int64(more)


@njit(nogil=True, cache=True)
def symbols(
    base: Words, fine: Words, about: I64s, class_of: U16s, most: Int, at: I32s, words: Words, contexts: U16s, gaps: U32s
) -> tuple[Int, Int, Int]:
    """What a block is coded as; returns (how many words, how many of them differ, how many are listed), or -1 for the
    last where more than `most` would be listed: then every word is coded.

    base, fine: as of `pick`; about: (5,) i64, field and limit as of `pick`, shift of the exponent, the context of words
    that are listed (that of their gaps comes next), and is_float as of `words.difference`; class_of: (exponents,) u16,
    the context of a word by its exponent, below these. Written: at: (4, n + SPARE) i32, in its first row which of the
    coded words differ, in its second which of the block they are; words: (3, n + SPARE) of base's dtype, in its first
    row the differences of these, in its second what they are; gaps: (n + SPARE,) u32, how many words lie before each
    listed one; contexts: (2n,) u16, of coded words, those that are listed last, then of gaps.
    """
    field, limit, shift, contexts_end, is_float = about[0], about[1], about[2], about[3], about[4] != 0
    where, places, small_at, listed = at[0], at[1], at[2], at[3]
    z, new, old = words[0], words[1], words[2]
    field = base.dtype.type(field)
    small, differ, more = pick(base, fine, field, limit, small_at, where, places, listed)
    if more > most:
        for k in range(base.size):
            contexts[k] = class_of[np.uint64(base[k] & field) >> np.uint64(shift)]
        small, differ, more = np.int64(base.size), differing(base, fine, places), np.int64(-1)
        for k in range(differ):
            where[k] = places[k]
    else:
        for k in range(small):
            contexts[k] = class_of[np.uint64(base[np.uint32(small_at[k])] & field) >> np.uint64(shift)]
        before = np.int64(-1)
        for k in range(more):
            gaps[k] = listed[k] - before - 1
            before = np.int64(listed[k])
            where[differ + k], places[differ + k] = small + k, listed[k]
        small, differ = small + more, differ + more
        contexts[small - more : small] = contexts_end
        contexts[small : small + more] = contexts_end + 1
    _gather(base, places[:differ], old)
    _gather(fine, places[:differ], new)
    difference(old[:differ], new[:differ], is_float, z[:differ])
    return small, differ, more


@njit(nogil=True, cache=True)
def tally(
    contexts: U16s,
    z: Words,
    where: I32s,
    gaps: U32s,
    shapes: I64s,
    seen: I64s,
    counts: I64s,
) -> None:
    """Adds a block's symbols to what is counted. contexts, z, where, gaps: of `symbols`; shapes: (4,) i64, direct and
    mantissa as of `words.count`, for differences and for gaps; seen: (4, contexts) i64, how often each context occurs,
    to be summed by columns: one row would wait for itself at each word; counts: (contexts, tokens) i64, of differences
    that are not 0, and in its last row of gaps.
    """
    whole = contexts.size - contexts.size % 4
    for i in range(0, whole, 4):
        for row in range(4):
            seen[np.uint64(row), np.uint64(contexts[i + row])] += 1
    for i in range(whole, contexts.size):
        seen[0, np.uint64(contexts[i])] += 1
    of_changed = np.empty(z.size, np.uint16)
    _gather(contexts, where, of_changed)
    count(z, of_changed, shapes[0], shapes[1], counts)
    count(gaps, np.zeros(gaps.size, np.uint16), shapes[2], shapes[3], counts[counts.shape[0] - 1 :])


@njit(nogil=True, cache=True)
def code(
    z: Words,
    where: I32s,
    contexts: U16s,
    gaps: U32s,
    shapes: I64s,
    table_of: U8s,
    coding: U64s,
    scratch: U8s,
    raw: U32s,
    coded: U16s,
) -> tuple[Int, Int]:
    """Codes a block; returns (index of the first 16-bit word used in `coded`, 32-bit words used in `raw`).

    z, where, contexts, gaps: of `symbols`; shapes: of `tally`; table_of, coding, coded: of `rans.encode`; raw: of
    `words.split`, for both. scratch: (2, n) u8, of at least as many as there are contexts.
    """
    tokens, changed = scratch[0, : contexts.size], scratch[1, : z.size]
    used = split(z, shapes[0], shapes[1], changed, raw)
    tokens[:] = 0  # which has no raw bits
    _put(changed, where, tokens)
    used += split(gaps, shapes[2], shapes[3], tokens[contexts.size - gaps.size :], raw[used:])
    return rans.encode(tokens, contexts, table_of, coding, coded), used


@njit(nogil=True, cache=True)
def look(
    base: Words, field: Int, limit: Int, shift: Int, table_of: U8s, listed_tables: U8s, listed: Int, at: I32s, ids: U8s
) -> Int:
    """What a block's symbols are decoded by, where so many words are listed; returns how many words are small.

    base, field, limit: as of `pick`; shift: of the exponent; table_of: (exponents,) u8, the table of a word by its
    exponent; listed_tables: (2,) u8, those of listed words and of gaps. Written: at: (n + SPARE,) i32, places of the
    small words; ids: (n + 2 * listed,) u8, tables of the small words, of the listed, and of gaps.
    """
    word, found = base.dtype.type, np.uint64(0)
    field, limit = word(field), word(limit)
    whole = base.size - base.size % _AT_ONCE
    for start in range(0, whole, _AT_ONCE):
        found = _append(below(base, start, field, limit), start, at, found)
    for i in range(whole, base.size):
        at[found] = i
        found += np.uint64((base[i] & field) < limit)
    small = np.int64(found)
    for k in range(small):
        ids[k] = table_of[np.uint64(base[np.uint32(at[k])] & field) >> np.uint64(shift)]
    ids[small : small + listed] = listed_tables[0]
    ids[small + listed : small + 2 * listed] = listed_tables[1]
    return small


@njit(nogil=True, cache=True)
def changes(tokens: U8s, at: I32s, listed: Int, bits: U8s, places: I32s, changed: U8s, counts: I64s) -> None:
    """Which of a block's words change. counts: (2,) i64, written: how many, and how many 32-bit raw words their
    differences need.

    tokens: (n + 2 * listed,) u8, of coded words, of listed ones, and of gaps; at: (n,) i32, places of the coded, or
    none where they are all words in turn; bits: of `words.token_table`. Written: places: (n + listed,) i32, of the
    words that change, but for listed ones, which are last; changed: (n + listed,) u8, their tokens.
    """
    found = np.uint64(0)
    small = np.uint64(tokens.size - 2 * listed)
    for k in range(small):  # without branches, which nobody could foretell
        places[found], changed[found] = k, tokens[k]
        found += np.uint64(tokens[k] != 0)
    if at.size:
        for k in range(found):
            places[k] = at[np.uint32(places[k])]
    for k in range(np.uint64(listed)):
        changed[found] = tokens[small + k]
        found += U1
    total = np.int64(0)
    for k in range(found):
        total += np.int64(bits[changed[k]])
    counts[0], counts[1] = found, (total + 31) >> 5


@njit(inline="always")
def _gather(words: Array, at: I32s, out: Array) -> None:
    """The body of `gather`, which kernels may call. out: at least as long as `at`."""
    for k in range(at.size):
        out[k] = words[np.uint32(at[k])]


@njit(nogil=True, cache=True)
def gather(words: Words, at: I32s, out: Words) -> None:
    """out[k] = words[at[k]]. at: (n,) i32, inside of `words`; out: (n,)."""
    _gather(words, at, out)


@njit(nogil=True, cache=True)
def table_ids(words: Words, field: Int, shift: Int, table_of: U8s, ids: U8s) -> None:
    """The table of each word by its exponent. words, field, shift, table_of: of `look`; ids: (n,) u8, written."""
    field = words.dtype.type(field)
    for k in range(words.size):
        ids[k] = table_of[np.uint64(words[k] & field) >> np.uint64(shift)]


@njit(nogil=True, cache=True)
def look_blocks(
    base: Words,
    sizes: I64s,
    listed: I64s,
    field: Int,
    limit: Int,
    shift: Int,
    table_of: U8s,
    listed_tables: U8s,
    at: I32s,
    ids: U8s,
    smalls: I64s,
) -> None:
    """`look` at blocks one after the other; where `listed` is negative, at one of which every word is coded.

    base: words of all blocks; sizes, listed: (blocks,) i64, of each its words and how many it lists, at most so many;
    field to listed_tables: of `look`. Written: at: (n + SPARE,) i32, places in their blocks; ids: (3n,) u8; both of all
    blocks in turn; smalls: (blocks,) i64, how many words each codes beside those it lists.
    """
    begin, place, end = np.int64(0), np.int64(0), np.int64(0)
    for k in range(sizes.size):
        words = base[begin : begin + sizes[k]]
        begin += sizes[k]
        if listed[k] < 0:
            table_ids(words, field, shift, table_of, ids[end : end + sizes[k]])
            smalls[k] = sizes[k]
            end += sizes[k]
            continue
        small = look(words, field, limit, shift, table_of, listed_tables, listed[k], at[place:], ids[end:])
        smalls[k] = small
        place += small
        end += small + 2 * listed[k]


@njit(nogil=True, cache=True)
def restore_blocks(
    tokens: U8s,
    firsts: I64s,
    sizes: I64s,
    listed: I64s,
    smalls: I64s,
    at: I32s,
    data: U8s,
    raw: I64s,
    counts: I64s,
    bits: U8s,
    values: U64s,
    plain: Int,
    gap_bits: U8s,
    gap_values: U64s,
    gap_plain: Int,
    is_float: Int,
    changed: U8s,
    gaps: U64s,
    old: Words,
    new: Words,
    work: I64s,
    moved: I32s,
    out: Words,
) -> Int:
    """Writes what changed in blocks to `out`, which holds the words they were compared with; returns how many words
    changed, -1 where raw bits are too few or too many, and -2 where a block lists a word outside itself.

    tokens: u8, those of each block from its `firsts` on; sizes, listed, smalls, at: of `look_blocks`; data: u8, with
    `words.RAW_PADDING` bytes after the last block; raw, counts: (blocks,) i64, where in it the raw words of each
    begin, in bytes, and how many there are; bits, values, plain: of `words.token_table`, for differences and for gaps;
    changed, gaps, old, new: scratch, of twice a block's words; work: (5,) i64, scratch. Written: moved: (2n,) i32,
    places in `out`, in no order.
    """
    begin, place, total = np.int64(0), np.int64(0), np.int64(0)
    seen, one = work[:2], work[2:]
    for k in range(sizes.size):
        more = max(listed[k], np.int64(0))
        size = smalls[k] + 2 * more
        mine, words = tokens[firsts[k] : firsts[k] + size], out[begin : begin + sizes[k]]
        coded = smalls[k] if listed[k] >= 0 else np.int64(0)  # else all words, in turn
        where = moved[total:]
        changes(mine, at[place : place + coded], more, bits, where, changed, seen)
        found, used = seen[0], seen[1]
        where = where[:found]
        if used > counts[k] or (more == 0 and used != counts[k]):
            return -1
        if more > 0:
            one[0], one[1], one[2] = raw[k] + 4 * used, counts[k] - used, more
            part, rest = mine[smalls[k] + more :], gaps[:more]
            about = gap_bits, gap_values, gap_plain, data, one[:1], one[1:2], one[2:]
            if restore(part, *about, rest, rest[:0], False, False, rest) >= 0:
                return -1
            if not places(rest, sizes[k], where[found - more :]):
                return -2
        _gather(words, where, old)
        one[0], one[1], one[2] = raw[k], used, found
        about = bits, values, plain, data, one[:1], one[1:2], one[2:]
        before, after = old[:found], new[:found]
        if restore(changed[:found], *about, before, before[:0], True, is_float != 0, after) >= 0:
            return -1
        _put(after, where, words)
        for i in range(found):
            where[i] += begin
        total += found
        place += coded
        begin += sizes[k]
    return total


@njit(nogil=True, cache=True)
def count_differing(one: Words, other: Words, most: Int) -> Int:
    """How many words of two runs differ; counts no further once there are more than `most`. one, other: (n,) unsigned
    words of one dtype.
    """
    found = np.int64(0)
    whole = one.size - one.size % _AT_ONCE
    for start in range(0, whole, _AT_ONCE):
        found += np.int64(ones(unlike(one, other, start)))
        if found > most:
            return found
    for i in range(whole, one.size):
        found += np.int64(one[i] != other[i])
    return found


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
def differing(one: Words, other: Words, at: I32s) -> Int:
    """Writes the places where two runs of words differ, in order; returns how many there are.

    one, other: (n,) unsigned words of one dtype; at: (n + SPARE,) i32.
    """
    found = np.uint64(0)
    whole = one.size - one.size % _AT_ONCE
    for start in range(0, whole, _AT_ONCE):
        found = _append(unlike(one, other, start), start, at, found)
    for i in range(whole, one.size):
        at[found] = i
        found += np.uint64(one[i] != other[i])
    return np.int64(found)


@njit(inline="always")
def _put(words: Array, at: I32s, out: Array) -> None:
    """The body of `put`, which kernels may call."""
    for i in range(at.size):
        out[at[i]] = words[i]


@njit(nogil=True, cache=True)
def put(words: Words, at: I32s, out: Words) -> None:
    """out[at] = words. words: (n,); at: (n,) i32 inside of `out`, which the caller has checked."""
    _put(words, at, out)


@njit(nogil=True, cache=True)
def put_part(words: Array, at: I32s, begin: Int, out: Array) -> None:
    """The same for those of the places that are of `out`, whose first word has the place `begin`."""
    for i in range(at.size):
        place = np.int64(at[i]) - np.int64(begin)
        if 0 <= place < out.size:
            out[place] = words[i]


@njit(nogil=True, cache=True)
def within(at: I32s, begin: Int, size: Int, out: I32s) -> Int:
    """Writes those of the places that are among `size` from `begin` on, counted from there; returns how many. out: of
    `at`'s size.
    """
    found = np.uint64(0)
    for i in range(at.size):
        place = np.int64(at[i]) - np.int64(begin)
        out[found] = place
        found += np.uint64(0 <= place < size)
    return np.int64(found)


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
