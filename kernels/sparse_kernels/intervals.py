"""What a fine-tune says of a product that was added to its base and rounded: for every weight the interval it must lie
in, and the difference itself. Values are taken in f64, halves of two neighbours exactly, and rounded once to f32.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels import lowrank
from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, F64s, Int, Real, U16s, U32s


@njit(inline="always")
def _kept(value: Real) -> np.float32:
    """A number as f32, 0 for what is not finite there."""
    single = np.float32(value)
    return single if abs(single) < np.float32(np.inf) else np.float32(0)


@njit(nogil=True, cache=True)
def differences_by_table(fine: U16s, base: U16s, values: F32s, out: F32s) -> None:
    """fine - base. fine, base: (n,) u16 words; values: (65536,) f32 of each word; out: (n,) f32."""
    for i in range(out.size):
        out[i] = _kept(np.float64(values[fine[i]]) - np.float64(values[base[i]]))


@njit(nogil=True, cache=True)
def differences(fine: F32s, base: F32s, out: F32s) -> None:
    """The same of (n,) f32 values."""
    for i in range(out.size):
        out[i] = _kept(np.float64(fine[i]) - np.float64(base[i]))


@njit(nogil=True, cache=True)
def bounds_by_table(fine: U16s, base: U16s, values: F32s, low: F32s, high: F32s) -> None:
    """What a product lies between for base + product to round to fine: half-way to both neighbours of fine.

    fine, base: (n,) u16 words; values: (65536,) f32 of each word; low, high: (n,) f32, both 0 where one is not
    finite.
    """
    sign, full = np.uint32(0x8000), np.uint32(0xFFFF)
    for i in range(low.size):
        word = np.uint32(fine[i])
        order = word ^ full if word & sign else word | sign
        below, above = (order - np.uint32(1)) & full, (order + np.uint32(1)) & full
        below = below ^ sign if below & sign else below ^ full
        above = above ^ sign if above & sign else above ^ full
        here, old = np.float64(values[word]), np.float64(values[base[i]])
        first = np.float32((here + np.float64(values[below])) / 2.0 - old)
        last = np.float32((here + np.float64(values[above])) / 2.0 - old)
        good = abs(first) < np.float32(np.inf) and abs(last) < np.float32(np.inf)
        low[i] = first if good else np.float32(0)
        high[i] = last if good else np.float32(0)


@njit(nogil=True, cache=True)
def bounds(fine: U32s, base: U32s, low: F32s, high: F32s) -> None:
    """The same of f32 words. fine, base: (n,) u32."""
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
