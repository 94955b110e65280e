"""Weights divided by the largest magnitude of their group, in single operations: what absmax quantizers round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, Int, Real

DIVIDED, MULTIPLIED = 0, 1  # by largest / levels; by levels / largest
SINGLE = 2  # in the form of groups: their operations are in f32, as a whole tensor's are, and not in f64


@njit(inline="always")
def _largest(values: F32s) -> np.float32:
    out = np.float32(0)
    for i in range(values.size):
        size = abs(values[i])
        if size < np.float32(np.inf) and size > out:
            out = size
    return out


@njit(inline="always")
def _scale(values: F32s, most: Real, levels: Real, form: Int) -> None:
    """In the operations of `most`, f32 or f64."""
    none = np.float32(0)
    if not most > none:
        values[:] = none
        return
    step, rate = most / levels, levels / most
    for i in range(values.size):
        scaled = values[i] / step if form == DIVIDED else values[i] * rate
        scaled = min(max(scaled, -levels), levels)
        values[i] = scaled if abs(scaled) <= levels else none


@njit(nogil=True, cache=True)
def largest(values: F32s, out: F32s) -> None:
    """The largest finite magnitude, 0 if there is none. values: (n,) f32; out: (1,) f32, written."""
    out[0] = _largest(values)


@njit(nogil=True, cache=True, error_model="numpy")
def scale(values: F32s, most: Real, levels: Real, form: Int) -> None:
    """Scales in place to at most `levels` in magnitude, 0 for what is no number, in operations of f32.

    values: (n,) f32; most: the `largest` of them all, levels: both f32 numbers; form: DIVIDED or MULTIPLIED.
    """
    _scale(values, np.float32(most), np.float32(levels), form)


@njit(nogil=True, cache=True, error_model="numpy")
def scale_groups(values: F32s, group: Int, levels: Real, form: Int) -> None:
    """The same for every `group` neighbours, by their own largest. form: with SINGLE, or in operations of f64."""
    start, way = 0, form & ~SINGLE
    while start < values.size:
        part = values[start : start + group]
        if form & SINGLE:
            _scale(part, _largest(part), np.float32(levels), way)
        else:
            _scale(part, np.float64(_largest(part)), np.float32(levels), way)
        start += group
