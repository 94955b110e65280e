"""Which contexts share a probability table, and what the tables are.

Contexts that code alike are merged while the bits lost are fewer than the bits a table costs: first neighbours along
the scale axis of one exponent class, then any two. All costs are integers (1/65536 bit), so that every machine makes
the same choice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit
from sparse_kernels.rans import PRECISION, TOTAL

if TYPE_CHECKING:
    from sparse_kernels.arrays import Array, I64s, Int, U8s, U32s

_FRACTION_BITS = 12
# log2(1 + k / 4096) in 1/65536 bit; no entry lies within 1e-6 of a rounding tie, so any correct libm gives these
# integers.
_LOG2 = np.rint(np.log2(1.0 + np.arange((1 << _FRACTION_BITS) + 1) / (1 << _FRACTION_BITS)) * 65536).astype(np.int64)
_NEVER = np.int64(-(1 << 62))
ENTRY_COST = 7 << 16  # bits one table entry takes in the artifact, as measured
TABLE_COST = 24 << 16
REST = 15  # in the artifact, instead of a bit length: the symbol that takes the rest of a table


@njit(nogil=True, cache=True)
def n_log2_n(n: Int) -> Int:
    """n * log2(n) in 1/65536 bit, for 0 <= n < 2**40, by table and linear interpolation."""
    if n <= 1:
        return np.int64(0)
    exponent = (np.float64(n).view(np.int64) >> 52) - 1023
    fraction = (n << (40 - exponent)) & ((np.int64(1) << 40) - 1)
    index = fraction >> (40 - _FRACTION_BITS)
    rest = (fraction >> (40 - _FRACTION_BITS - 16)) & 0xFFFF
    low = _LOG2[index]
    return n * ((exponent << 16) + low + (((_LOG2[index + 1] - low) * rest) >> 16))  # type: ignore[no-any-return]


@njit(nogil=True, cache=True)
def entropy(counts: I64s) -> Int:
    """Bits (in 1/65536) to code symbols with these counts, the table left out. counts: (symbols,) i64."""
    total = np.int64(0)
    bits = np.int64(0)
    for i in range(counts.size):
        total += counts[i]
        bits -= n_log2_n(counts[i])
    return bits + n_log2_n(total)


@njit(nogil=True, cache=True)
def code_cost(counts: I64s) -> Int:
    """`entropy` and the table's own bits."""
    total = np.int64(0)
    bits = np.int64(0)
    used = np.int64(0)
    for i in range(counts.size):
        n = counts[i]
        if n > 0:
            total += n
            bits -= n_log2_n(n)
            used += 1
    if total == 0:
        return np.int64(0)
    return bits + n_log2_n(total) + used * ENTRY_COST + TABLE_COST


@njit(nogil=True, cache=True)
def entropies(counts: I64s) -> Int:
    """Sum of `entropy` of each row. counts: (rows, symbols) i64."""
    bits = np.int64(0)
    for row in range(counts.shape[0]):
        bits += entropy(counts[row])
    return bits


@njit(nogil=True, cache=True)
def code_costs(counts: I64s) -> Int:
    """Sum of `code_cost` of each row. counts: (rows, symbols) i64."""
    bits = np.int64(0)
    for row in range(counts.shape[0]):
        bits += code_cost(counts[row])
    return bits


@njit(nogil=True, cache=True)
def list_rows(counts: Array, out: I64s) -> tuple[Int, Int]:
    """(how many rows are not all 0, symbols up to the last that occurs). counts: (rows, symbols) of integers; out:
    (rows,) i64, the numbers of those rows, written."""
    found = symbols = 0
    for row in range(counts.shape[0]):
        some = counts[row, 0]
        for symbol in range(1, counts.shape[1]):
            some |= counts[row, symbol]
        if some:
            out[found] = row
            found += 1
            for symbol in range(counts.shape[1] - 1, symbols - 1, -1):
                if counts[row, symbol]:
                    symbols = symbol + 1
                    break
    return found, symbols


def used_rows(counts: Array) -> tuple[I64s, int]:
    """(numbers of the rows that are not all 0 (n,) i64, symbols up to the last that occurs), of `list_rows`."""
    out = np.empty(counts.shape[0], np.int64)
    found, symbols = list_rows(counts, out)
    return out[:found], int(symbols)


@njit(inline="always")
def _sum_cost(counts: I64s, sizes: I64s, first: Int, second: Int) -> Int:
    """`code_cost` of the sum of two rows. sizes: (rows,) i64, symbols of each up to the last that occurs."""
    total = np.int64(0)
    bits = np.int64(0)
    used = np.int64(0)
    for i in range(max(sizes[first], sizes[second])):
        n = counts[first, i] + counts[second, i]
        if n > 0:
            total += n
            bits -= n_log2_n(n)
            used += 1
    if total == 0:
        return np.int64(0)
    return bits + n_log2_n(total) + used * ENTRY_COST + TABLE_COST


@njit(inline="always")
def _size(counts: I64s) -> Int:
    """Symbols up to the last that occurs."""
    size = counts.size
    while size > 0 and counts[size - 1] == 0:
        size -= 1
    return size


@njit(inline="always")
def _add_row(counts: I64s, sizes: I64s, source: Int, target: Int) -> None:
    for j in range(sizes[source]):
        counts[target, j] += counts[source, j]
    sizes[target] = max(sizes[target], sizes[source])


@njit(inline="always")
def _copy_row(counts: I64s, source: Int, target: Int) -> None:
    for j in range(counts.shape[1]):
        counts[target, j] = counts[source, j]


@njit(nogil=True, cache=True)
def merge_neighbours(counts: I64s, most: Int) -> tuple[I64s, Int]:
    """Merges neighbouring rows of counts (bins, symbols) i64 in place while that saves bits, and on to at most `most`
    segments.

    Returns (segment of each bin (bins,) i64, segments): the counts of segment s are then in row s; bins that never
    occur join the
    segment before them.
    """
    size = counts.shape[0]
    after = np.full(size, -1, np.int64)  # next live bin
    before = np.full(size, -1, np.int64)
    sizes = np.zeros(size, np.int64)
    cost = np.zeros(size, np.int64)
    gain = np.full(size, _NEVER, np.int64)  # of merging a live bin with the next
    first = -1
    last = -1
    live = 0
    for i in range(size):
        sizes[i] = _size(counts[i])
        if sizes[i] > 0:
            cost[i] = code_cost(counts[i, : sizes[i]])
            if last >= 0:
                after[last] = i
                before[i] = last
                gain[last] = cost[last] + cost[i] - _sum_cost(counts, sizes, last, i)
            else:
                first = i
            last = i
            live += 1
    segment = np.zeros(size, np.int64)
    if live == 0:
        return segment, 0
    while live > 1:
        best = first
        i = after[first]
        while i >= 0:
            if gain[i] > gain[best]:
                best = i
            i = after[i]
        if gain[best] <= 0 and live <= most:
            break
        gone = after[best]
        cost[best] = cost[best] + cost[gone] - gain[best]
        _add_row(counts, sizes, gone, best)
        after[best] = after[gone]
        if after[gone] >= 0:
            before[after[gone]] = best
            gain[best] = cost[best] + cost[after[best]] - _sum_cost(counts, sizes, best, after[best])
        else:
            gain[best] = _NEVER
        if before[best] >= 0:
            i = before[best]
            gain[i] = cost[i] + cost[best] - _sum_cost(counts, sizes, i, best)
        live -= 1
    row = 0
    i = first
    while i >= 0:
        end = after[i] if after[i] >= 0 else size
        for j in range(i, end):
            segment[j] = row
        _copy_row(counts, i, row)
        row += 1
        i = after[i]
    return segment, live


@njit(nogil=True, cache=True)
def merge_classes(counts: I64s, classes: I64s, most: Int, segments: I64s) -> Int:
    """`merge_neighbours` among the rows of each class, at most `most` segments of each; returns how many there are of
    all. classes: (rows,) i64, ascending; segments: (rows,) i64, that of each row, written.
    """
    first = total = 0
    while first < counts.shape[0]:
        end = first + 1
        while end < counts.shape[0] and classes[end] == classes[first]:
            end += 1
        segment, live = merge_neighbours(counts[first:end], most)
        for i in range(end - first):
            segments[first + i] = total + segment[i]
        for i in range(live):
            _copy_row(counts, first + i, total + i)
        total += live
        first = end
    return total


@njit(nogil=True, cache=True)
def merge_any(counts: I64s, live: Int, most: Int, owner: I64s) -> tuple[Int, Int]:  # noqa: C901 - one greedy loop with its sums
    """Merges any two of the first `live` rows of counts (rows, symbols) i64 while that saves bits, and on to at most
    `most`.

    Returns (rows left, cost); the rows left are packed to the front of counts. owner: (live,) i64, the new row of each
    old row, written.
    """
    for a in range(live):
        owner[a] = a
    alive = np.ones(live, np.bool_)
    cost, sizes = np.empty(live, np.int64), np.empty(live, np.int64)
    for a in range(live):
        sizes[a] = _size(counts[a])
        cost[a] = code_cost(counts[a, : sizes[a]])
    partner = np.full(live, -1, np.int64)  # best b > a, and its gain
    gain = np.full(live, _NEVER, np.int64)
    for a in range(live):
        for b in range(a + 1, live):
            g = cost[a] + cost[b] - _sum_cost(counts, sizes, a, b)
            if g > gain[a]:
                gain[a] = g
                partner[a] = b
    left = live
    while left > 1:
        best = -1
        for a in range(live):
            if alive[a] and partner[a] >= 0 and (best < 0 or gain[a] > gain[best]):
                best = a
        if best < 0 or (gain[best] <= 0 and left <= most):
            break
        gone = partner[best]
        cost[best] = cost[best] + cost[gone] - gain[best]
        _add_row(counts, sizes, gone, best)
        alive[gone] = False
        left -= 1
        for a in range(live):
            if owner[a] == gone:
                owner[a] = best
        for a in range(live):
            if not alive[a]:
                continue
            if a == best or partner[a] == best or partner[a] == gone:
                gain[a] = _NEVER
                partner[a] = -1
                for b in range(a + 1, live):
                    if alive[b]:
                        g = cost[a] + cost[b] - _sum_cost(counts, sizes, a, b)
                        if g > gain[a]:
                            gain[a] = g
                            partner[a] = b
            elif a < best:
                g = cost[a] + cost[best] - _sum_cost(counts, sizes, a, best)
                if g > gain[a]:
                    gain[a] = g
                    partner[a] = best
    new = np.zeros(live, np.int64)
    row = 0
    total = np.int64(0)
    for a in range(live):
        if alive[a]:
            new[a] = row
            total += cost[a]
            _copy_row(counts, a, row)
            row += 1
    for a in range(live):
        owner[a] = new[owner[a]]
    return row, total


@njit(nogil=True, cache=True)
def _rounded(value: Int) -> Int:
    """Nearest integer of four significant bits: what the artifact's table entries can say."""
    step = 1
    while (value // step) >= 16:
        step *= 2
    return ((value + step // 2) // step) * step


@njit(nogil=True, cache=True)
def normalise(counts: I64s, frequencies: U32s, rest_of: I64s) -> None:
    """Frequencies that sum to TOTAL: at least 1 where the count is not 0, four significant bits, the most frequent
    symbol takes the rest.

    counts: (tables, 256) i64, each row with at least one count; frequencies: (tables, 256) u32, rest_of:
    (tables,) i64, the symbol of each that takes the rest; both written.
    """
    for t in range(counts.shape[0]):
        total = counts[t].sum()
        top = np.argmax(counts[t])
        rest = np.int64(TOTAL)
        for s in range(256):
            frequencies[t, s] = 0
            if counts[t, s] > 0 and s != top:
                f = np.int64(_rounded(max((counts[t, s] * TOTAL + total // 2) // total, 1)))
                frequencies[t, s] = f
                rest -= f
        while rest < 1:  # many rare symbols were lifted to 1: the largest of the others give way
            largest = -1
            for s in range(256):
                if s != top and frequencies[t, s] > 1 and (largest < 0 or frequencies[t, s] > frequencies[t, largest]):
                    largest = s
            step = np.int64(1)  # f - step has four significant bits again
            while np.int64(frequencies[t, largest]) // step >= 16:
                step *= 2
            frequencies[t, largest] -= step
            rest += step
        frequencies[t, top] = rest
        rest_of[t] = top


@njit(inline="always")
def _used(used: I64s, at: Int, taken: Int, wrong: Int) -> Int:
    used[0], used[1] = at, taken
    return wrong


@njit(nogil=True, cache=True)
def unpack(lengths: U8s, mantissas: U8s, frequencies: U32s, rest_of: I64s, used: I64s) -> Int:
    """Reads tables as the artifact holds them; returns what is wrong.

    lengths, mantissas: (n,) u8, the streams from the first table on; frequencies: (tables, 256) u32 of zeros, written;
    rest_of: (tables,) i64, the symbol of each that takes the rest, written; used: (2,) i64, bytes of lengths and of
    mantissas that were read, written. Wrong: 0 nothing, 1 the streams end too
    early, 2 a bit length is out of range or not one symbol takes the rest, 3 the frequencies sum to too much.
    """
    at, taken = np.int64(0), np.int64(0)
    for t in range(frequencies.shape[0]):
        if at >= lengths.size or at + 2 + lengths[at] > lengths.size:
            return _used(used, at, taken, 1)
        symbols = np.int64(lengths[at]) + 1
        at += np.int64(1)
        rest, total = np.int64(-1), np.int64(0)
        for s in range(symbols):
            length = np.int64(lengths[at + s])
            if length == REST:
                if rest >= 0:
                    return _used(used, at, taken, 2)
                rest = np.int64(s)
                continue
            if length > PRECISION:
                return _used(used, at, taken, 2)
            value = np.int64(length > 0)
            if length >= 2:
                if taken >= mantissas.size:
                    return _used(used, at, taken, 1)
                lead, below = np.int64(mantissas[taken]) & 7, length - 1
                taken += np.int64(1)
                few = (np.int64(1) << below) | (lead & ((np.int64(1) << below) - 1))
                value = (8 | lead) << below >> 3 if length > 3 else few
            frequencies[t, s] = value
            total += value
        if rest < 0:
            return _used(used, at, taken, 2)
        if total >= TOTAL:
            return _used(used, at, taken, 3)
        frequencies[t, rest] = TOTAL - total
        rest_of[t] = rest
        at += np.int64(symbols)
    return _used(used, at, taken, 0)
