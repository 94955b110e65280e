"""Many small tensors beside what each is compared with, judged in one pass: what a sample of each would cost, and what
speaks for looking at one of them more closely.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import intrinsic, njit
from sparse_kernels.scales import EXPONENT_CLASSES
from sparse_kernels.tables import entropies, entropy, n_log2_n
from sparse_kernels.words import count, difference

if TYPE_CHECKING:
    from sparse_kernels.arrays import Array, I64s, Int, U8s, U64s, Words

# columns of what `judge` gives
DIFFER, ALONE, DELTA, ZEROED, PLANES, XOR_PLANES, ONE_WAY, CHANGED = range(8)
FIGURES = 8
_PART_RUN = 256  # words that are taken together where a part of them is judged
_LIKE = 16  # as many words have to differ in a part as elsewhere, but for one in so many
_RUN = 64  # neighbouring words that are judged together, as in `sparse_rows_cost`
_MOST_KNOWN = 14  # bits of a number of runs of eight bytes that are remembered
_REPEAT_BITS = 10 << 16  # that a repetition takes in a frame, at least, in 1/65536
_LEAST_PART, _PART = 1024, 4  # of a plane with so many bytes one in so many says how often they repeat
LEAST_IN_SPAN = 4  # words of a span that changed, for it to say which way they went
_HASH = np.uint64(0x9E3779B97F4A7C15)
_ones = intrinsic("ones")  # bits of a word that are set


@njit(nogil=True, cache=True)
def _cost(z: Words, classes: Array, direct: Int, mantissa: Int, bits: U8s, counts: I64s) -> Int:
    """Bytes of differences whose tokens have a table a class, tables left out. counts: scratch."""
    counts[:] = 0
    count(z, classes, direct, mantissa, counts)
    raw = np.int64(0)
    for token in range(counts.shape[1]):
        number = np.int64(0)
        for c in range(counts.shape[0]):
            number += counts[c, token]
        raw += number * np.int64(bits[token])
    return (entropies(counts) >> 16) // 8 + raw // 8


@njit(nogil=True, cache=True)
def _named(counts: I64s) -> Int:
    """Bits (in 1/65536) to say which bytes up to the last that occurs do, the least that a table of Huffman's takes."""
    last, some = np.int64(0), np.int64(0)
    for value in range(counts.size):
        if counts[value] > 0:
            last, some = np.int64(value), some + 1
    return n_log2_n(last) - n_log2_n(some - 1) - n_log2_n(last - some + 1)


@njit(nogil=True, cache=True)
def _bits_of(counts: I64s, size: Int, byte: Int) -> Int:
    """Bits of a byte, in 1/65536, by how often each of `size` bytes occurs."""
    return n_log2_n(size) // size - n_log2_n(counts[byte]) // counts[byte]  # type: ignore[no-any-return]


@njit(nogil=True, cache=True)
def _floor(words: Words, shift: Int, counts: I64s, seen: U64s) -> tuple[Int, Int]:
    """Bits (in 1/65536) that a byte plane takes as a zstd frame at least, about: the entropy of its bytes, less what is
    saved where runs of eight or more came before; and where none did, what its table takes.

    counts: (256,), seen: (a power of two,), scratch.
    """
    counts[:] = 0
    for i in range(words.size):
        counts[(np.uint64(words[i]) >> np.uint64(shift)) & np.uint64(0xFF)] += 1
    whole, none, size = np.int64(entropy(counts)), np.int64(0), np.int64(words.size)
    if whole == 0:
        return whole, none
    seen[:] = np.uint64(0)
    seen[0] = np.uint64(1)  # nought is remembered there, and one elsewhere
    bits, room = np.uint64(64), seen.size
    while room > 1:
        bits -= np.uint64(1)
        room >>= 1
    gram, until, run, saved = np.uint64(0), np.int64(-2), none, none
    part = words.size if words.size < _LEAST_PART else words.size // _PART
    for i in range(part):
        byte = (np.uint64(words[i]) >> np.uint64(shift)) & np.uint64(0xFF)
        gram = (gram << np.uint64(8)) | byte
        at = (gram * _HASH) >> bits
        if seen[at] == gram and i >= 7:
            if until + 1 == i:
                run += _bits_of(counts, size, np.int64(byte))
            else:
                saved += max(run - _REPEAT_BITS, none)
                run = none
                for k in range(min(8, i - int(until))):
                    run += _bits_of(counts, size, np.int64((gram >> np.uint64(8 * k)) & np.uint64(0xFF)))
            until = np.int64(i)
        seen[at] = gram
    saved += max(run - _REPEAT_BITS, none)
    return max(whole - saved * size // part, none), np.int64(_named(counts)) if saved == 0 else none


@njit(nogil=True, cache=True)
def _alone(fine: Words, is_float: bool, counts: I64s) -> Int:
    """Bytes of words coded alone: the entropy of the first byte, of a wider float without its sign, and the rest as it
    is.
    """
    width = 8 * fine.itemsize
    shift, turn = np.uint64(width - 8), np.uint64(1 if is_float and width > 8 else 0)
    counts[:] = 0
    for i in range(fine.size):
        counts[((np.uint64(fine[i]) << turn) >> shift) & np.uint64(0xFF)] += 1
    return (entropy(counts) >> 16) // 8 + fine.size * (width - 8) // 8


@njit(nogil=True, cache=True)
def _classify(base: Words, shift: Int, mask: Int, classes: Array) -> None:
    """The exponent class of every word, below the largest exponent there is."""
    top, right, few = np.int64(0), np.uint64(shift), np.uint64(mask)
    for i in range(base.size):
        top = max(top, np.int64((np.uint64(base[i]) >> right) & few))
    for i in range(base.size):
        exponent = np.int64((np.uint64(base[i]) >> right) & few)
        classes[i] = min(top - exponent, np.int64(EXPONENT_CLASSES - 1))


@njit(nogil=True, cache=True)
def _find_still(z: Words, rows: Array) -> Int:
    """How many runs of words have mostly not moved; their words are 1 in `rows`, others 0."""
    still = 0
    for run in range(z.size // _RUN):
        same = 0
        for i in range(run * _RUN, (run + 1) * _RUN):
            same += int(z[i] == 0)
        few = same > _RUN // 2
        still += int(few)
        rows[run * _RUN : (run + 1) * _RUN] = np.uint16(few)
    return still


@njit(nogil=True, cache=True)
def _planes(words: Words, enough: Int, counts: I64s, seen: U64s) -> Int:
    """Bytes of all byte planes by `_floor`, or of so many that it is `enough`; they share a table at best."""
    found, table = np.int64(0), np.int64(0)
    for plane in range(0, 8 * words.itemsize, 8):
        if (found + table) >> 19 < enough:
            bits, its_table = _floor(words, plane, counts, seen)
            found, table = found + np.int64(bits), max(table, np.int64(its_table))
    return min((found + table) >> 19, np.int64(words.size * words.itemsize))


@njit(nogil=True, cache=True)
def _ways(fine: Words, base: Words, low: Int, spans: I64s) -> tuple[Int, Int]:
    """(by how many words of spans one way outnumbers the other, how many changed), where enough did."""
    one_way, changed = np.int64(0), np.int64(0)
    for s in range(spans.shape[0]):
        grew, shrank = np.int64(0), np.int64(0)
        for k in range(spans.shape[1]):
            at = np.uint64(spans[s, k])
            one, other = np.uint64(fine[at]) & low, np.uint64(base[at]) & low
            grew += np.int64(one > other)
            shrank += np.int64(one < other)
        if grew + shrank >= LEAST_IN_SPAN:
            one_way += abs(grew - shrank)
            changed += grew + shrank
    return one_way, changed


@njit(nogil=True, cache=True)
def _differing(fine: Words, base: Words, low: Int) -> tuple[Int, Int]:
    """(words that differ, words that are zero where the base's are not). low: all bits but the sign."""
    differ, zeroed, few = np.int64(0), np.int64(0), fine.dtype.type(low)
    for i in range(fine.size):
        one, other = fine[i], base[i]
        differ += np.int64(one != other)
        zeroed += np.int64((one & few == 0) & (other & few != 0))
    return differ, zeroed


@njit(nogil=True, cache=True)
def _take_part(words: Words, out: Words) -> None:
    """Evenly spaced runs of words; all of them, if `out` is as long."""
    runs, left = out.size // _PART_RUN, words.size - _PART_RUN
    if out.size == words.size or runs < 2:
        for i in range(out.size):
            out[i] = words[i]
        return
    for run in range(runs):
        start, at = left * run // (runs - 1), run * _PART_RUN
        for i in range(_PART_RUN):
            out[at + i] = words[start + i]


@njit(nogil=True, cache=True)
def judge(
    fine: Words,
    base: Words,
    is_float: bool,
    shift: Int,
    mask: Int,
    direct: Int,
    mantissa: Int,
    bits: U8s,
    spans: I64s,
    part: Int,
    out: I64s,
) -> None:
    """Figures of tensors, one a row. fine, base: (n, words) unsigned; bits: of the tokens of (direct, mantissa); spans:
    (s, k) i64, places of the k words of each span in which it is asked whether all that changed went one way; part: one
    in so many runs of words says what all cost; out: (n, FIGURES) i64, written:

    DIFFER: words that differ; if none do, nothing else is said. ALONE, DELTA: bytes, as `coding.cost` estimates them,
    of a difference also where whole rows did not move. ZEROED: words that are zero where the base's are not. PLANES,
    XOR_PLANES: what a zstd frame of byte planes takes at least, about, counted up to DELTA. ONE_WAY, CHANGED: of the
    words of spans of which some changed, how many more grew than shrank or the other way, and how many changed.
    """
    whole, width = fine.shape[1], 8 * fine.itemsize
    size = whole if part == 1 else max(whole // part // _PART_RUN, 1) * _PART_RUN
    size = min(size, whole)
    few_mine, few_its, all_z = np.empty(size, fine.dtype), np.empty(size, fine.dtype), np.empty(whole, fine.dtype)
    classes, rows = np.zeros(whole, np.uint16), np.zeros(whole, np.uint16)
    tokens = (1 << direct) + ((width - direct) << mantissa)
    counts, plane = np.zeros((EXPONENT_CLASSES, tokens), np.int64), np.zeros(256, np.int64)
    room = 2
    while room < size and room < 1 << _MOST_KNOWN:
        room *= 2
    seen = np.zeros(room, np.uint64)
    low = ~np.uint64(0)  # all but the sign
    if is_float:
        low = (np.uint64(1) << np.uint64(width - 1)) - np.uint64(1)
    for r in range(fine.shape[0]):
        out[r, :] = 0
        out[r, DIFFER], out[r, ZEROED] = _differing(fine[r], base[r], low)
        if out[r, DIFFER] == 0:
            continue
        mine, its, differ = fine[r], base[r], out[r, DIFFER]
        if size < whole:
            _take_part(mine, few_mine)
            _take_part(its, few_its)
            there, _ = _differing(few_mine, few_its, low)
            if abs(there * whole - differ * size) * _LIKE <= differ * size:
                mine, its = few_mine, few_its
        z = all_z[: mine.size]
        out[r, ALONE] = _alone(mine, is_float, plane)
        difference(its, mine, is_float, z)
        if mask > 0:
            _classify(its, shift, mask, classes)
        cost = _cost(z, classes, direct, mantissa, bits, counts)
        if 0 < _find_still(z, rows) < mine.size // _RUN:  # else it costs no less
            cost = min(cost, _cost(z, rows, direct, mantissa, bits, counts) + mine.size // _RUN // 8)
        out[r, DELTA] = cost
        out[r, PLANES] = _planes(mine, cost, plane, seen)
        for i in range(mine.size):
            z[i] = mine[i] ^ its[i]
        out[r, XOR_PLANES] = _planes(z, cost, plane, seen)
        for figure in (ALONE, DELTA, PLANES, XOR_PLANES):
            out[r, figure] = out[r, figure] * whole // mine.size
        out[r, ONE_WAY], out[r, CHANGED] = _ways(fine[r], base[r], low, spans)


@njit(nogil=True, cache=True)
def _rows_with(bits: Array) -> Int:
    """Rows of words that have any bit set."""
    found = 0
    for i in range(bits.shape[1]):
        every = np.uint64(0)
        for b in range(bits.shape[0]):
            every |= bits[b, i]
        found += int(every != 0)
    return found


@njit(nogil=True, cache=True)
def _columns_with(bits: Array) -> Int:
    """Bits that are set in any row."""
    found = np.int64(0)
    for b in range(bits.shape[0]):
        every = np.uint64(0)
        for i in range(bits.shape[1]):
            every |= bits[b, i]
        found += np.int64(_ones(every))
    return found


@njit(nogil=True, cache=True)
def structure(fine: Words, base: Words, columns: Int, down: I64s, across: I64s, out: Array) -> None:
    """How much more the signs of what changed go together than by chance, of matrices, one a row; 0 of one in which
    nothing changed.

    fine, base: (n, words) unsigned, of floats; columns: of each matrix; down, across: i64, its rows and columns that
    are looked at; out: (n,) f64, written: the sum of squares of products of any two rows of signs, less what chance
    gives, in standard deviations of that; infinite where all that changed lies in less than half of the rows or of the
    columns.
    """
    blocks = -(-across.size // 64)
    moved = np.zeros((blocks, down.size), np.uint64)
    signs = np.zeros((blocks, down.size), np.uint64)
    both, unlike = np.zeros(down.size, np.int32), np.zeros(down.size, np.int32)
    kind = fine.dtype.type
    top = kind(8 * fine.itemsize - 1)
    sign = kind(kind(1) << top)
    changed, less = np.zeros(64 * blocks, np.uint8), np.zeros(64 * blocks, np.uint8)
    for r in range(fine.shape[0]):
        for i in range(down.size):
            mine, its = fine[r, down[i] * columns :], base[r, down[i] * columns :]
            for j in range(across.size):
                at = np.uint64(across[j])
                one, other = mine[at], its[at]
                changed[j] = one != other
                # larger words of negative floats are smaller: in the order of the reals
                one ^= sign | kind(kind(0) - (one >> top))
                other ^= sign | kind(kind(0) - (other >> top))
                less[j] = one < other
            for b in range(blocks):
                some, fewer = np.uint64(0), np.uint64(0)
                for j in range(64):
                    some |= np.uint64(changed[64 * b + j]) << np.uint64(j)
                    fewer |= np.uint64(less[64 * b + j]) << np.uint64(j)
                moved[b, i], signs[b, i] = some, fewer
        excess, spread = np.int64(0), np.int64(0)
        for i in range(1, down.size):
            both[:i], unlike[:i] = 0, 0
            for b in range(blocks):
                its_moved, its_signs = moved[b, i], signs[b, i]
                for k in range(i):  # a loop that becomes vector instructions
                    common = its_moved & moved[b, k]
                    both[k] += np.int32(_ones(common))
                    unlike[k] += np.int32(_ones(common & (its_signs ^ signs[b, k])))
            for k in range(i):
                product = np.int64(both[k] - 2 * unlike[k])
                excess += product * product - both[k]
                spread += 2 * np.int64(both[k]) * (both[k] - 1)
        out[r] = excess / np.sqrt(np.float64(spread)) if spread > 0 else 0.0
        if 0 < 2 * _rows_with(moved) < down.size or 0 < 2 * _columns_with(moved) < across.size:
            out[r] = np.inf
