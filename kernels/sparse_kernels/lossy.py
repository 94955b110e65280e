"""Differences that are rounded or thinned on purpose: scales, codes, histograms of magnitude, and what was lost.

Codes are integers in -127..127, zig-zagged into bytes; the restored weight is base + code * scale, one product and
one sum in float32, so that each machine restores the same bits. Positions count through a matrix row by row, so a
tensor can be cut anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit
from sparse_kernels.lowrank import combine

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, F64s, I64s, Int, Real, U8s

MOST_CODE = 127
MAGNITUDES = 1 << 15  # classes of |value|: the upper 15 bits of a float32 without its sign, 1/128 of an octave each


@njit(nogil=True, cache=True)
def peaks(difference: F32s, columns: Int, group: Int, row: Int, column: Int, out: F32s) -> None:
    """Raises out[group of element] to the largest |difference| in it.

    difference: (n,) f32 of elements from (row, column) on; group: neighbours in a row that share a scale; out: (rows *
    ceil(columns / group),) f32.
    """
    groups = (columns + group - 1) // group
    for i in range(difference.size):
        at = row * groups + column // group
        size = abs(difference[i])
        if size > out[at]:
            out[at] = size
        column += 1
        if column == columns:
            column = 0
            row += 1


@njit(nogil=True, cache=True)
def quantise(
    difference: F32s, scales: F32s, columns: Int, group: Int, least: Real, row: Int, column: Int, out: U8s
) -> None:
    """Zig-zagged codes: |difference| < least gives 0, the rest round(difference / scale) to nearest even.

    difference: (n,) f32; scales: (rows * groups,) f32, 0 where all is 0; out: (n,) u8.
    """
    groups = (columns + group - 1) // group
    for i in range(difference.size):
        value = difference[i]
        scale = scales[row * groups + column // group]
        code = np.int64(0)
        if scale > np.float32(0) and abs(value) >= least:
            code = np.int64(np.rint(value / scale))
            code = min(max(code, np.int64(-MOST_CODE)), np.int64(MOST_CODE))
        out[i] = np.uint8((code << 1) ^ (code >> 63))
        column += 1
        if column == columns:
            column = 0
            row += 1


@njit(nogil=True, cache=True, error_model="numpy")
def add_codes(base: F32s, codes: U8s, scales: F32s, columns: Int, group: Int, row: Int, column: Int, out: F32s) -> None:
    """out = base + code * scale; a code of 0 leaves the base as it is. base, out: (n,) f32; the rest as `quantise`."""
    groups = (columns + group - 1) // group
    for i in range(out.size):
        code = np.int64(codes[i])
        code = (code >> 1) ^ -(code & 1)
        if code == 0:
            out[i] = base[i]
        else:
            out[i] = base[i] + np.float32(code) * scales[row * groups + column // group]
        column += 1
        if column == columns:
            column = 0
            row += 1


@njit(nogil=True, cache=True)
def add_product(base: F32s, left: F32s, right: F32s, scale: Real, row: Int, column: Int, line: F32s, out: F32s) -> None:
    """out = base + (left @ right) * scale, summed over the rank in a fixed order.

    base, out: (n,) f32 of elements from (row, column) on; left: (rows, r) f32; right: (r, columns) f32; scale: an
    f32 number; line: (columns,) f32 scratch.
    """
    columns, times = right.shape[1], np.float32(scale)
    i = 0
    while i < out.size:
        combine(left[row], right, line)
        count = min(columns - column, out.size - i)
        for j in range(count):
            out[i + j] = base[i + j] + line[column + j] * times
        i += count
        column = 0
        row += 1


@njit(nogil=True, cache=True)
def magnitude_histogram(difference: F32s, counts: I64s, energies: F64s) -> None:
    """Adds each element to the count and the sum of squares of its class of magnitude.

    difference: (n,) finite f32; counts: (MAGNITUDES,) i64; energies: (MAGNITUDES,) f64.
    """
    bits = difference.view(np.uint32)
    for i in range(difference.size):
        at = (bits[i] >> np.uint32(16)) & np.uint32(MAGNITUDES - 1)
        counts[at] += 1
        energies[at] += np.float64(difference[i]) * np.float64(difference[i])


@njit(nogil=True, cache=True)
def losses(base: F32s, fine: F32s, got: F32s, out: F64s) -> None:
    """Adds to out, (5,) f64: sums of (got - fine)**2, (fine - base)**2, fine**2, |got - fine|, and raises out[4] to the
    largest |got - fine|. base, fine, got: (n,) finite f32. Summed first to last.
    """
    lost, moved, size, apart = 0.0, 0.0, 0.0, 0.0
    for i in range(got.size):
        f = np.float64(fine[i])
        d = np.float64(got[i]) - f
        m = f - np.float64(base[i])
        lost += d * d
        moved += m * m
        size += f * f
        apart += abs(d)
        out[4] = max(out[4], abs(d))
    out[0] += lost
    out[1] += moved
    out[2] += size
    out[3] += apart
