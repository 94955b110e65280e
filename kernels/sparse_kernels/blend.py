"""Merges of several models, computed again step by step as the tool that merged them did: products, sums and
differences, each rounded where that tool rounded.

Every step is one IEEE 754 operation in f64 followed by a rounding. Sums, products and quotients of f32 numbers that go
through f64 round to the same f32 as if they were computed in f32 (f64 has more than twice its bits), so a merge done
in f32 is met bit for bit, on every machine: nothing is fused, regrouped or left to a library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels import lowrank
from sparse_kernels.casts import to_bf16, to_f16
from sparse_kernels.jit import njit
from sparse_kernels.lowrank import BF16, F16

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, F64s, I64s, Int, Real, U8s, U32s, Words

MOST_INPUTS = 16
F64, F32, OWN = 0, 1, 2  # how far a step rounds: not at all, to f32, or to f32 and then to the tensors' own dtype
SUM, OFFSETS, STEPS = 0, 1, 2  # forms, see `blend`
_CHUNK = 2048  # words in work at once: all scratch stays in the first-level cache


def scratch() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """What `blend` works in: three stretches of f64, one of f32, that as u32, and one of u8."""
    singles = np.empty(_CHUNK, np.float32)
    return np.empty((3, _CHUNK)), singles, singles.view(np.uint32), np.empty(_CHUNK, np.uint8)


@njit(nogil=True, cache=True)
def _load(words: Words, kind: Int, table: F32s, singles: F32s, bits: U32s, out: F64s) -> None:
    """Values of words, f64. singles: (>= n,) f32 scratch, bits: the same memory as u32."""
    if kind == lowrank.F32:
        for i in range(out.size):
            bits[i] = words[i]
        for i in range(out.size):
            out[i] = singles[i]
    else:
        for i in range(out.size):
            out[i] = table[words[i]]


@njit(nogil=True, cache=True)
def _round(values: F64s, level: Int, kind: Int, table: F32s, singles: F32s, bits: U32s) -> None:
    """Rounds f64 values in place. singles, bits: scratch of `_load`."""
    if level == F64:
        return
    n = values.size
    for i in range(n):
        singles[i] = np.float32(values[i])
    if level == OWN and kind == BF16:
        for i in range(n):
            bits[i] = to_bf16(bits[i]) << np.uint32(16)
    elif level == OWN and kind == F16:
        for i in range(n):
            singles[i] = table[to_f16(bits[i])]
    for i in range(n):
        values[i] = np.float64(singles[i])


@njit(nogil=True, cache=True, error_model="numpy")
def blend(  # noqa: C901 - one loop over words, a branch for each form
    words: Words,
    kind: Int,
    table: F32s,
    form: Int,
    levels: I64s,
    weights: F64s,
    divisor: Real,
    stretches: F64s,
    singles: F32s,
    bits: U32s,
    good: U8s,
    out: Words,
) -> None:
    """What a merge of `words` gives, as words.

    words: (k, n) u16 or u32, a row a model; kind: BF16, F16 or lowrank.F32; table: (65536,) f32, the value of every
    word of a 16-bit dtype. weights: (k,) f64. levels: (4,) i64, the rounding of differences, products, sums, and the
    whole (and its quotient). stretches to good: of `scratch`. out: (n,) as `words`.

    form SUM:     ((w0 x0 + w1 x1) + ...) / divisor
    form OFFSETS: x0 + ((w1 (x1 - x0) + w2 (x2 - x0)) + ...) / divisor
    form STEPS:   (x0 + w1 (x1 - x0)) + w2 (x2 - x0) + ...            (no divisor)

    The last sum is rounded to f32 and to the dtype. A word for which any model is not finite, or whose result is not a
    number, is that of the first model.
    """
    models, size = words.shape
    for start in range(0, size, _CHUNK):
        n = min(_CHUNK, size - start)
        a, t, p = stretches[0, :n], stretches[1, :n], stretches[2, :n]
        _load(words[0, start : start + n], kind, table, singles, bits, a)
        for i in range(n):
            good[i] = np.isfinite(a[i])
            t[i] = a[i] if form == STEPS else 0.0
        begun = form == STEPS
        for k in range(0 if form == SUM else 1, models):
            _load(words[k, start : start + n], kind, table, singles, bits, p)
            for i in range(n):
                good[i] &= np.isfinite(p[i])
            if form != SUM:
                for i in range(n):
                    p[i] = p[i] - a[i]
                _round(p, levels[0], kind, table, singles, bits)
            weight = weights[k]
            for i in range(n):
                p[i] = p[i] * weight
            _round(p, levels[1], kind, table, singles, bits)
            if begun:
                for i in range(n):
                    t[i] = t[i] + p[i]
                _round(t, levels[2], kind, table, singles, bits)
            else:
                for i in range(n):
                    t[i] = p[i]
                begun = True
        if form != STEPS:
            _round(t, levels[3], kind, table, singles, bits)
            if divisor != 1.0:
                for i in range(n):
                    t[i] = t[i] / divisor
                _round(t, levels[3], kind, table, singles, bits)
            if form == OFFSETS:
                for i in range(n):
                    t[i] = a[i] + t[i]
        for i in range(n):
            value = np.float32(t[i])
            if not good[i] or np.isnan(value):
                out[start + i] = words[0, start + i]
                continue
            singles[0] = value
            if kind == BF16:
                out[start + i] = to_bf16(bits[0])
            elif kind == F16:
                out[start + i] = to_f16(bits[0])
            else:
                out[start + i] = bits[0]


@njit(nogil=True, cache=True)
def normal_equations(columns: F64s, target: F64s, weight: F64s, gram: F64s, right: F64s) -> None:
    """Adds up gram += A.T W A and right += A.T W y in the order of the rows. columns: (k, n) f64, the columns of A;
    target, weight: (n,) f64; rows that are not finite, or whose weight is not, count for nothing."""
    models, size = columns.shape
    for i in range(size):
        fine = np.isfinite(target[i]) and np.isfinite(weight[i])
        for k in range(models):
            fine = fine and np.isfinite(columns[k, i])
        if not fine:
            continue
        for k in range(models):
            scaled = columns[k, i] * weight[i]
            right[k] += scaled * target[i]
            for l in range(k + 1):
                gram[k, l] += scaled * columns[l, i]


@njit(nogil=True, cache=True)
def distance(z: Words) -> tuple[Int, Int]:
    """Sum over n zig-zagged differences of the bits each has, and how many are not 0: about what coding them costs."""
    total = 0
    other = 0
    for i in range(z.size):
        value = np.uint64(z[i])
        if value:
            other += 1
        while value:
            total += 1
            value >>= np.uint64(1)
    return total, other
