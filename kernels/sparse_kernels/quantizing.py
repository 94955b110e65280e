"""Weights divided by the largest magnitude of their group, in single operations: what absmax quantizers round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, Int, Real

DIVIDED, MULTIPLIED = 0, 1  # by largest / levels; by levels / largest


@njit(nogil=True, cache=True)
def largest(values: F32s) -> np.float32:
    """The largest finite magnitude, 0 if there is none. values: (n,) f32."""
    out = np.float32(0)
    for i in range(values.size):
        size = abs(values[i])
        if size < np.float32(np.inf) and size > out:
            out = size
    return out


@njit(nogil=True, cache=True)
def scale(values: F32s, most: Real, levels: Real, form: Int) -> None:
    """Scales in place to at most `levels` in magnitude, 0 for what is no number.

    values: (n,) f32; most: the `largest` of their group, f32, or f64 for operations in f64; levels: f32.
    """
    none = np.float32(0)
    if not most > none:
        values[:] = none
        return
    step, rate = most / levels, levels / most
    for i in range(values.size):
        scaled = values[i] / step if form == DIVIDED else values[i] * rate
        scaled = min(max(scaled, -levels), levels)
        values[i] = scaled if abs(scaled) <= levels else none
