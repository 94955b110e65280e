"""What a fine-tune says of a product that was added to its base and rounded: for every weight the interval it must lie
in, and the difference itself. Values are taken in f64, halves of two neighbours exactly, and rounded once to f32.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels import lowrank
from sparse_kernels.jit import intrinsic, njit
from sparse_kernels.lanes import DOTTED_AT_ONCE
from sparse_kernels.rounding import BF16_DROPS

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, F64s, Int, Real, U16s, U32s

dot = intrinsic("dot")
_PIECE = 1024  # words in work at once
_MAGNITUDE = np.uint16(0x7FFF)


@njit(inline="always")
def _limit_of(drops: Int) -> np.uint32:
    """The least magnitude that is not finite, of words of 16 bits."""
    return np.uint32(0x7F80) if drops == BF16_DROPS else np.uint32(0x7C00)


@njit(inline="always")
def _single(word: Int, shift: np.uint32) -> np.uint32:
    """A 16-bit word as the f32 of its sign, and of its exponent and mantissa where f32 has them."""
    wide = np.uint32(word)
    return np.uint32(
        np.uint32(np.uint32(wide & np.uint32(0x7FFF)) << shift) | np.uint32((wide >> np.uint32(15)) << np.uint32(31))
    )


@njit(inline="always")
def _kept(value: Real) -> np.float32:
    """A number as f32, 0 for what is not finite there."""
    single = np.float32(value)
    return single if abs(single) < np.float32(np.inf) else np.float32(0)


@njit(inline="always")
def _scale_of(drops: Int) -> np.float32:
    """What an f32 made of a 16-bit word's bits is to be multiplied by: the exponents of f16 begin elsewhere."""
    return np.float32(1.0) if drops == BF16_DROPS else np.float32(2.0**112)


@njit(nogil=True, cache=True)
def narrow_differences(fine: U16s, base: U16s, drops: Int, out: F32s) -> None:
    """fine - base. fine, base: (n,) u16 words of a dtype that keeps all but `drops` mantissa bits of f32, BF16_DROPS or
    F16_DROPS; out: (n,) f32.
    """
    shift, scale, limit = np.uint32(drops), _scale_of(drops), _limit_of(drops)
    bits = np.empty(2 * _PIECE, np.uint32)
    reals = bits.view(np.float32)
    for start in range(0, out.size, _PIECE):
        size = min(_PIECE, out.size - start)
        new, old, found = fine[start : start + size], base[start : start + size], out[start : start + size]
        for i in range(size):
            bits[i] = _single(new[i], shift)
            bits[_PIECE + i] = _single(old[i], shift)
        for i in range(size):
            good = np.uint32(new[i] & _MAGNITUDE) < limit and np.uint32(old[i] & _MAGNITUDE) < limit
            value = reals[i] * scale - reals[_PIECE + i] * scale
            found[i] = value if good and abs(value) < np.float32(np.inf) else np.float32(0)


@njit(nogil=True, cache=True)
def narrow_sums(fine: U16s, base: U16s, drops: Int, column: Int, row_sums: F64s, column_sums: F64s) -> None:
    """As `scales.magnitude_sums`, of words: |fine - base| added to the sums of rows and columns. A row is added in
    lanes whose order is the same on every machine.

    fine, base, drops: as of `narrow_differences`, of words that start at `column` of the first row.
    """
    columns, row, at = column_sums.size, 0, 0
    found, ones = np.empty(_PIECE, np.float32), np.ones(_PIECE, np.float32)
    while at < fine.size:
        size = min(_PIECE, columns - column, fine.size - at)
        moved, sums = found[:size], column_sums[column : column + size]
        narrow_differences(fine[at : at + size], base[at : at + size], drops, moved)
        for i in range(size):
            moved[i] = abs(moved[i])
            sums[i] += np.float64(moved[i])
        whole = size - size % DOTTED_AT_ONCE
        total = np.float64(dot(moved, ones, whole))
        for i in range(whole, size):
            total += np.float64(moved[i])
        row_sums[row] += total
        at, column = at + size, column + size
        if column == columns:
            row, column = row + 1, 0


@njit(nogil=True, cache=True)
def differences(fine: F32s, base: F32s, out: F32s) -> None:
    """fine - base of (n,) f32 values."""
    for i in range(out.size):
        out[i] = _kept(np.float64(fine[i]) - np.float64(base[i]))


@njit(nogil=True, cache=True)
def narrow_bounds(fine: U16s, base: U16s, drops: Int, low: F32s, high: F32s) -> None:
    """What a product lies between for base + product to round to fine: half-way to both neighbours of fine.

    fine, base, drops: as of `narrow_differences`; low, high: (n,) f32, both 0 where one is not finite. Half-way to a
    neighbour is a word's bits as f32 and half a step of the dtype: all without branches.
    """
    shift, scale, limit = np.uint32(drops), _scale_of(drops), _limit_of(drops)
    half = np.uint32(np.uint32(1) << (shift - np.uint32(1)))
    bits = np.empty(3 * _PIECE, np.uint32)
    reals = bits.view(np.float32)
    for start in range(0, low.size, _PIECE):
        size = min(_PIECE, low.size - start)
        new, old = fine[start : start + size], base[start : start + size]
        first, last = low[start : start + size], high[start : start + size]
        for i in range(size):
            wide = np.uint32(np.uint32(new[i] & _MAGNITUDE) << shift)
            bits[i] = np.uint32(wide + half)
            bits[_PIECE + i] = np.uint32(wide - half) if wide > np.uint32(0) else np.uint32(0)
            bits[2 * _PIECE + i] = _single(old[i], shift)
        for i in range(size):
            # the largest number has a neighbour that is not finite
            size_now = np.uint32(np.uint32(new[i] & _MAGNITUDE) + np.uint32(1))
            good = size_now < limit and np.uint32(old[i] & _MAGNITUDE) < limit
            away, back, known = reals[i] * scale, reals[_PIECE + i] * scale, reals[2 * _PIECE + i] * scale
            negative = new[i] > _MAGNITUDE
            below = (-away if negative else back) - known
            above = (-back if negative else away) - known
            good = good and abs(below) < np.float32(np.inf) and abs(above) < np.float32(np.inf)
            first[i] = below if good else np.float32(0)
            last[i] = above if good else np.float32(0)


@njit(nogil=True, cache=True)
def bounds(fine: U32s, base: U32s, low: F32s, high: F32s) -> None:
    """The same of f32 words, whose halves are taken in f64. fine, base: (n,) u32."""
    sign, full = np.uint32(0x80000000), np.uint32(0xFFFFFFFF)
    room = np.empty(4, np.uint32)  # words whose values are looked at
    reals = room.view(np.float32)
    for i in range(low.size):
        word = np.uint32(fine[i])
        order = word ^ full if word & sign else word | sign
        below, above = np.uint32(order - np.uint32(1)), np.uint32(order + np.uint32(1))
        room[0], room[1] = word, base[i]
        room[2] = below ^ sign if below & sign else below ^ full
        room[3] = above ^ sign if above & sign else above ^ full
        here, old = np.float64(reals[0]), np.float64(reals[1])
        first = np.float32((here + np.float64(reals[2])) / 2.0 - old)
        last = np.float32((here + np.float64(reals[3])) / 2.0 - old)
        good = abs(first) < np.float32(np.inf) and abs(last) < np.float32(np.inf)
        low[i] = first if good else np.float32(0)
        high[i] = last if good else np.float32(0)


@njit(nogil=True, cache=True)
def scale_rows(
    low: F32s, high: F32s, values: F32s, left: F32s, right: F32s, rounds: Int, pull: Real, moves: F64s
) -> float:
    """Fits how much of each row of `values`, added to left @ right, brings its words into their intervals.

    low, high, values: (m, n) f32; left: (m, r) f32; right: (r, n) f32; rounds: of projections; pull: 1 for plain ones;
    moves: (m,) f64, where to begin, replaced. Returns how far all words were from their intervals before the last
    round, as a sum of squares.
    """
    m, n = low.shape
    energy = 0.0
    row = np.empty(n, np.float32)
    for i in range(m):
        lowrank.combine(left[i], right, row)
        squares = 0.0
        for j in range(n):
            squares += np.float64(values[i, j]) * np.float64(values[i, j])
        for step in range(rounds):
            missed = 0.0
            for j in range(n):
                value = np.float64(values[i, j])
                here = np.float64(row[j]) + moves[i] * value
                inside = min(max(here, np.float64(low[i, j])), np.float64(high[i, j]))
                missed += (inside - here) * value
                if step == rounds - 1:
                    energy += (inside - here) * (inside - here)
            if squares > 0.0:
                moves[i] += pull * missed / squares
    return energy
