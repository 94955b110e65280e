"""Contexts: what the decoder knows of a weight before it decodes it.

The class of the base weight's exponent says how large a unit in its last place is; a quantised log2 of the mean
|difference| per row and per column, sent beside the data, says how far this weight probably moved (Adam leaves a row
and a column profile in an update). Sums run in a fixed order and log2 is taken by comparison, so that two machines
agree to the bit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from sparse_kernels.jit import intrinsic, njit
from sparse_kernels.lanes import CONTEXTS_AT_ONCE, LEVELS

if TYPE_CHECKING:
    from sparse_kernels.arrays import Array, F32s, F64s, I16s, I64s, Int, U8s, U16s, Words

STEPS = 8  # steps an octave of the row and column scales
EXPONENT_CLASSES = 16
LOOKS = LEVELS * EXPONENT_CLASSES  # tables that words of one scale can have
contexts = intrinsic("contexts")
_of_class, _of_class_and_level = (intrinsic("tables_of_classes", levels) for levels in (False, True))
_NORMAL = 2.0**-1022  # below it, a double has no exponent of its own
_MANTISSA, _ONE = np.int64((1 << 52) - 1), np.int64(1023 << 52)  # of a double's bits
_FRACTIONS = np.array([2.0 ** (k / STEPS) for k in range(1, STEPS)])


@njit(nogil=True, cache=True)
def magnitude_sums(base: Array, fine: Array, column: Int, row_sums: F64s, column_sums: F64s) -> None:
    """Adds |fine - base| of the elements to the sums of their rows and columns; what is not finite counts as nothing.

    base, fine: (n,) float, of elements that start at `column` of the first row; row_sums: (rows touched,) f64;
    column_sums: (columns,) f64.
    """
    columns = column_sums.size
    row = 0
    total = 0.0
    for i in range(fine.size):
        size = abs(np.float64(fine[i]) - np.float64(base[i]))
        if size < np.inf:
            total += size
            column_sums[column] += size
        column += 1
        if column == columns:
            row_sums[row] += total
            total = 0.0
            row += 1
            column = 0
    if column > 0:
        row_sums[row] += total


@njit(nogil=True, cache=True)
def magnitude_sums_by_table(
    base: Words, fine: Words, values: F32s, column: Int, row_sums: F64s, column_sums: F64s
) -> None:
    """The same for words of 8 or 16 bits: values[word] is their value, (2**bits,) f32."""
    columns = column_sums.size
    row = 0
    total = 0.0
    for i in range(fine.size):
        size = abs(np.float64(values[fine[i]]) - np.float64(values[base[i]]))
        if size < np.inf:
            total += size
            column_sums[column] += size
        column += 1
        if column == columns:
            row_sums[row] += total
            total = 0.0
            row += 1
            column = 0
    if column > 0:
        row_sums[row] += total


@njit(nogil=True, cache=True)
def total(sums: F64s) -> float:
    """Sum of (n,) f64, first to last: NumPy's own order depends on the processor."""
    out = 0.0
    for i in range(sums.size):
        out += sums[i]
    return out


@njit(nogil=True, cache=True)
def energy(values: F32s) -> float:
    """Sum of the squares of (n,) f32, taken in f64, first to last."""
    out = 0.0
    for i in range(values.size):
        out += np.float64(values[i]) * np.float64(values[i])
    return out


@njit(nogil=True, cache=True)
def quantised_log2(sums: F64s, out: U8s) -> None:
    """floor(STEPS * log2(sum)) less the smallest of them plus one, in 1..255; zero for a sum of zero.

    sums: (n,) f64; out: (n,) u8.
    """
    levels = np.empty(sums.size, np.int64)
    low = np.int64(1 << 30)
    high = np.int64(-(1 << 30))
    for i in range(sums.size):
        if sums[i] > 0.0 and sums[i] < np.inf:
            mantissa, level = sums[i], np.int64(0)
            if mantissa < _NORMAL:
                mantissa, level = mantissa / _NORMAL, np.int64(-1022 * STEPS)
            bits = np.float64(mantissa).view(np.int64)
            level += ((bits >> 52) - 1023) * STEPS
            mantissa = np.int64((bits & _MANTISSA) | _ONE).view(np.float64)  # from 1 up to 2
            for fraction in _FRACTIONS:
                if mantissa >= fraction:
                    level += 1
            levels[i] = level
            low = min(low, level)
            high = max(high, level)
    low = max(low, high - 254)
    for i in range(sums.size):
        if sums[i] > 0.0 and sums[i] < np.inf:
            out[i] = max(levels[i] - low, 0) + 1
        else:
            out[i] = 0


@njit(nogil=True, cache=True)
def bins(
    base: Words,
    shift: Int,
    mask: Int,
    top: Int,
    stride: Int,
    row_scales: U8s,
    column_scales: U8s,
    row: Int,
    column: Int,
    out: U16s,
) -> None:
    """Context of each element: exponent class * stride + row scale + column scale.

    base: (n,) unsigned words from (row, column) on; shift, mask: where the exponent lies (mask 0: no exponent); top:
    exponent of class 0; stride: above every sum of two scales, at most 511; row_scales: (rows,) u8; column_scales:
    (columns,) u8; out: (n,) u16. The class is `top` less the exponent, held between 0 and EXPONENT_CLASSES - 1.
    """
    shift, mask = np.uint64(shift), np.uint64(mask)
    top, none, most = np.int32(top), np.int32(0), np.int32(EXPONENT_CLASSES - 1)
    columns = column_scales.size
    i = 0
    while i < out.size:
        level = np.int32(row_scales[row]) if row < row_scales.size else none
        count = min(columns - column, out.size - i)
        part, words, across = out[i : i + count], base[i : i + count], column_scales[column : column + count]
        for j in range(count):
            kind = np.int32(top - np.int32((np.uint64(words[j]) >> shift) & mask))
            kind = max(min(kind, most), none)
            part[j] = np.uint16(np.int32(kind * np.int32(stride)) + level + np.int32(across[j]))
        i += count
        column = 0
        row += 1


@njit(nogil=True, cache=True)
def _by_class(
    base: Words,
    levels: U8s,
    shift: Any,
    mask: Any,
    top: Any,
    stride: Any,
    level: Any,
    table_of: U8s,
    looks: U8s,
    out: U8s,
) -> None:
    """`table_ids` of words that differ in their class and in what was lost alone: a few tables, looked up at once."""
    word, lane = base.dtype.type, np.int16
    none, most = lane(0), lane(EXPONENT_CLASSES - 1)
    for row in range(LEVELS if levels.size > 0 else 1):
        for each in range(row * EXPONENT_CLASSES, (row + 1) * EXPONENT_CLASSES):
            looks[each] = table_of[np.uint64(each * np.int64(stride) + np.int64(level))]
    whole = out.size - out.size % CONTEXTS_AT_ONCE
    if levels.size > 0:
        for i in range(0, whole, CONTEXTS_AT_ONCE):
            _of_class_and_level(base, levels, i, shift, mask, top, most, looks, out)
    else:
        for i in range(0, whole, CONTEXTS_AT_ONCE):
            _of_class(base, levels, i, shift, mask, top, most, looks, out)
    for i in range(whole, out.size):
        kind = lane(top - lane(word(word(base[i] >> shift) & mask)))
        lost = np.uint64(levels[i]) if levels.size > 0 else np.uint64(0)
        out[i] = looks[lost * np.uint64(EXPONENT_CLASSES) + np.uint64(max(min(kind, most), none))]


@njit(nogil=True, cache=True, error_model="numpy")  # no row has length 0, and IR that is shipped cannot raise
def table_ids(
    base: Words,
    levels: U8s,
    first: Int,
    members: I64s,
    shift: Int,
    mask: Int,
    top: Int,
    stride: Int,
    row_scales: U8s,
    column_scales: U8s,
    table_of: U8s,
    looks: U8s,
    room: I16s,
    out: U8s,
) -> None:
    """The table of each word of a group from word `first` on: table_of[context of `bins`], or where words were rounded
    last, of that context and the level of what was lost. Contexts are held a stretch at a time.

    base: (n,) unsigned; levels: (n,) u8 of `rounding.split`, or of size 0; members: (m, 4) i64, of each member of the
    group its first word, the length of its rows, its first row scale, and its first column scale, -1 where columns have
    none: then column_scales begins with a zero for each place of `room`; shift to stride: as for `bins`; table_of: of
    every context, u8, at most 1 << 15; looks: (LOOKS,) u8, of size 0 where the processor has no shuffle of bytes, and
    room: (r,) i16, scratch; out: (n,) u8.
    """
    word, lane = base.dtype.type, np.int16  # the narrower the lanes, the more of them work at once
    shift, mask = word(shift), word(mask)
    top, stride, none, most = lane(top), lane(stride), lane(0), lane(EXPONENT_CLASSES - 1)
    classes = lane(lane(EXPONENT_CLASSES) * stride)
    member, last = np.int64(0), members.shape[0] - 1
    while member < last and members[member + 1, 0] <= first:
        member += 1
    i = np.int64(0)
    while i < out.size:
        inside, width = first + i - members[member, 0], members[member, 1]
        row, column = members[member, 2] + inside // width, inside % width
        end = out.size if member == last else min(members[member + 1, 0] - first, out.size)
        while i < end:
            level, place = lane(row_scales[row]), column + members[member, 3]
            at_once = members[member, 3] < 0 and looks.size > 0
            count = min(width - column, end - i, end if at_once else room.size)
            words, part = base[i : i + count], out[i : i + count]
            lost = levels[i : i + count] if levels.size > 0 else levels
            if at_once:
                _by_class(words, lost, shift, mask, top, stride, level, table_of, looks, part)
            else:
                across = column_scales[place : place + count] if members[member, 3] >= 0 else column_scales[:count]
                whole = count - count % CONTEXTS_AT_ONCE
                for j in range(0, whole, CONTEXTS_AT_ONCE):
                    contexts(words, across, j, shift, mask, top, stride, level, most, room)
                for j in range(whole, count):
                    kind = lane(top - lane(word(word(words[j] >> shift) & mask)))
                    room[j] = lane(lane(max(min(kind, most), none) * stride) + lane(level + lane(across[j])))
                for j in range(lost.size):
                    room[j] = lane(room[j] + lane(lane(lost[j]) * classes))
                for j in range(count):
                    part[j] = table_of[np.uint16(room[j])]
            i += count
            column += count
            if column == width:
                column = 0
                row += 1
        member += 1


@njit(nogil=True, cache=True)
def exponent_range(base: Words, shift: Int, mask: Int) -> tuple[Int, Int]:
    """(smallest, largest) exponent field of words of a non-empty array."""
    shift, mask = np.uint64(shift), np.uint64(mask)
    low = np.uint64(0xFFFF)
    high = np.uint64(0)
    for i in range(base.size):
        exponent = (np.uint64(base[i]) >> shift) & mask
        low = min(low, exponent)
        high = max(high, exponent)
    return np.int64(low), np.int64(high)
