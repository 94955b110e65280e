"""Scales and minima of ggml's k-quants, searched for as its reference quantizers do, each operation in f32 and in their
order: the scale of a group of weights is the best of a few tries by a weighted error.

The groups of a call go side by side, one a lane, so that sums keep their order within a group and vectors are full.
Source: `make_qkx2_quants`, `make_qx_quants` and `make_q3_quants` of ggml-quants.c in llama.cpp.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, Int, Real

_LANES = 32
_TINY = np.float32(1e-15)  # a group whose largest magnitude is smaller is all zeros
_NONE, _ONE = np.float32(0), np.float32(1)
_SHIFT = np.float32(12582912)  # 1.5 * 2**23: what is added to it loses its fraction, to nearest even
_ROUNDS = 5  # of improving single weights


@njit(inline="always")
def _nearest(value: Real, least: Real, most: Real) -> Real:
    """Without its fraction, between two bounds; the upper one for what is no number."""
    whole = (value + _SHIFT) - _SHIFT
    below = whole if whole < most else most
    return below if below > least else least


@njit(inline="always")
def _load(groups: F32s, start: Int, out: F32s) -> None:
    """Groups start .. start + lanes by columns; past the last one that again. out: (width, lanes)."""
    for lane in range(_LANES):
        at = min(start + lane, groups.shape[0] - 1)
        for i in range(groups.shape[1]):
            out[i, lane] = groups[at, i]


@njit(inline="always")
def _store(found: F32s, start: Int, out: F32s) -> None:
    for lane in range(min(_LANES, out.size - start)):
        out[start + lane] = found[lane]


@njit(inline="always")
def _add_errors(
    x: F32s, w: F32s, rate: F32s, least: F32s, scale: F32s, low: F32s, most: Real, squared: Int, out: F32s
) -> None:
    """Adds to `out` the errors of each lane's scale and minimum, with the quanta of a rate and another minimum."""
    for i in range(x.shape[0]):
        for k in range(_LANES):
            whole = _nearest(rate[k] * (x[i, k] - least[k]), _NONE, most)
            gap = scale[k] * whole + low[k] - x[i, k]
            gap = gap * gap if squared != 0 else abs(gap)
            out[k] += w[i, k] * gap


@njit(nogil=True, cache=True, error_model="numpy")
def fit_with_minimum(
    groups: F32s,
    importance: F32s,
    most: Real,
    tries: F32s,
    squared: Int,
    scales: F32s,
    minima: F32s,
    quanta: F32s,
) -> None:
    """The scale and the minimum of each group whose quanta go from 0 to `most`.

    groups, importance: (n, width) f32, weights and how much each error counts; tries: (t,) f32, what is added to `most`
    for the scales that are tried; squared: 1 if errors are
    squares, 0 if magnitudes. Written: scales, minima, the latter of
    the other sign: (n,) f32; quanta: (n, width) f32, those of the scale that was best.
    """
    count, width = groups.shape
    most = np.float32(most)
    x, w = np.empty((width, _LANES), np.float32), np.empty((width, _LANES), np.float32)
    low, high = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    sum_w, sum_x, least = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    sum_l, sum_ll, sum_xl = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    scale, rate, error = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    best, best_rate, best_low = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    tried, tried_low = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    start = 0
    while start < count:
        _load(groups, start, x)
        _load(importance, start, w)
        for k in range(_LANES):
            low[k] = high[k] = x[0, k]
            sum_w[k] = w[0, k]
            sum_x[k] = w[0, k] * x[0, k]
        for i in range(1, width):
            for k in range(_LANES):
                low[k] = min(low[k], x[i, k])
                high[k] = max(high[k], x[i, k])
                sum_w[k] += w[i, k]
                sum_x[k] += w[i, k] * x[i, k]
        for k in range(_LANES):
            low[k] = min(low[k], _NONE)
            least[k] = best_low[k] = low[k]
            rate[k] = best_rate[k] = most / (high[k] - low[k])
            scale[k] = _ONE / rate[k]
            best[k] = _NONE
        _add_errors(x, w, rate, low, scale, low, most, squared, best)
        for t in range(tries.size):
            for k in range(_LANES):
                rate[k] = (tries[t] + most) / (high[k] - least[k])
                sum_l[k] = sum_ll[k] = sum_xl[k] = error[k] = _NONE
            for i in range(width):
                for k in range(_LANES):
                    whole = _nearest(rate[k] * (x[i, k] - least[k]), _NONE, most)
                    part = w[i, k] * whole
                    sum_l[k] += part
                    sum_ll[k] += part * whole
                    sum_xl[k] += part * x[i, k]
            for k in range(_LANES):
                spread = sum_w[k] * sum_ll[k] - sum_l[k] * sum_l[k]
                tried[k] = (sum_w[k] * sum_xl[k] - sum_x[k] * sum_l[k]) / spread
                tried_low[k] = (sum_ll[k] * sum_x[k] - sum_l[k] * sum_xl[k]) / spread
                above = tried_low[k] > _NONE
                tried[k] = sum_xl[k] / sum_ll[k] if above else tried[k]
                tried_low[k] = _NONE if above else tried_low[k]
                error[k] = _NONE if spread > _NONE else np.float32(np.inf)
            _add_errors(x, w, rate, least, tried, tried_low, most, squared, error)
            for k in range(_LANES):
                better = error[k] < best[k]
                best_rate[k] = rate[k] if better else best_rate[k]
                best_low[k] = least[k] if better else best_low[k]
                best[k] = error[k] if better else best[k]
                scale[k] = tried[k] if better else scale[k]
                least[k] = tried_low[k] if better else least[k]
        for k in range(min(_LANES, count - start)):
            flat = high[k] == low[k]
            for i in range(width):
                whole = _nearest(best_rate[k] * (x[i, k] - best_low[k]), _NONE, most)
                quanta[start + k, i] = _NONE if flat else whole
            scale[k] = _NONE if flat else scale[k]
            least[k] = -(low[k] if flat else least[k])
        _store(scale, start, scales)
        _store(least, start, minima)
        start += _LANES


@njit(nogil=True, cache=True, error_model="numpy")
def fit_symmetric(groups: F32s, most: Real, tries: F32s, scales: F32s, quanta: F32s) -> None:
    """The scale of each group whose quanta go from -most to most - 1; the error of a weight counts by its square.

    groups: (n, width) f32; tries: (t,) f32, what is added to `most` for the scales that are tried. Written: scales,
    (n,) f32; quanta: (n, width) f32, those of the scale that was best.
    """
    count, width = groups.shape
    most = np.float32(most)
    x = np.empty((width, _LANES), np.float32)
    size, largest = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    sum_xl, sum_ll = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    scale, rate = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    best, best_rate = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    start = 0
    while start < count:
        _load(groups, start, x)
        _find_largest(x, size, largest)
        for t in range(tries.size + 1):
            for k in range(_LANES):
                rate[k] = -most / largest[k] if t == 0 else -(most + tries[t - 1]) / largest[k]
                sum_xl[k] = sum_ll[k] = _NONE
            for i in range(width):
                for k in range(_LANES):
                    whole = _nearest(rate[k] * x[i, k], -most, most - _ONE)
                    part = x[i, k] * x[i, k]
                    sum_xl[k] += part * x[i, k] * whole
                    sum_ll[k] += part * whole * whole
            for k in range(_LANES):
                found = sum_xl[k] / sum_ll[k] if sum_ll[k] > _NONE else _NONE
                better = t == 0 or (sum_ll[k] > _NONE and sum_xl[k] * sum_xl[k] > best[k] * sum_ll[k])
                scale[k] = found if better else scale[k]
                best[k] = found * sum_xl[k] if better else best[k]
                best_rate[k] = rate[k] if better else best_rate[k]
        for k in range(min(_LANES, count - start)):
            for i in range(width):
                whole = _nearest(best_rate[k] * x[i, k], -most, most - _ONE)
                quanta[start + k, i] = whole if size[k] >= _TINY else -most
            scale[k] = scale[k] if size[k] >= _TINY else _NONE
        _store(scale, start, scales)
        start += _LANES


@njit(nogil=True, cache=True, error_model="numpy")
def fit_one_by_one(groups: F32s, most: Real, scales: F32s, quanta: F32s) -> None:
    """The same, where each quantum in turn is moved to what is best with the others, five times over.

    groups: (n, width) f32. Written: scales, (n,) f32; quanta: (n, width) f32.
    """
    count, width = groups.shape
    most = np.float32(most)
    x, q = np.empty((width, _LANES), np.float32), np.empty((width, _LANES), np.float32)
    size, largest = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    sum_xl, sum_ll = np.empty(_LANES, np.float32), np.empty(_LANES, np.float32)
    start = 0
    while start < count:
        _load(groups, start, x)
        _find_largest(x, size, largest)
        for k in range(_LANES):
            sum_xl[k] = sum_ll[k] = _NONE
        for i in range(width):
            for k in range(_LANES):
                whole = _nearest(-most / largest[k] * x[i, k], -most, most - _ONE)
                part = x[i, k] * x[i, k]
                sum_xl[k] += part * x[i, k] * whole
                sum_ll[k] += part * whole * whole
                q[i, k] = whole
        for _ in range(_ROUNDS):
            for i in range(width):
                for k in range(_LANES):
                    part = x[i, k] * x[i, k]
                    other_xl = sum_xl[k] - part * x[i, k] * q[i, k]
                    other_ll = sum_ll[k] - part * q[i, k] * q[i, k]
                    whole = _nearest(x[i, k] * other_ll / other_xl, -most, most - _ONE)
                    new_xl, new_ll = other_xl + part * x[i, k] * whole, other_ll + part * whole * whole
                    better = other_xl > _NONE and whole != q[i, k] and new_ll > _NONE
                    better = better and new_xl * new_xl * sum_ll[k] > sum_xl[k] * sum_xl[k] * new_ll
                    q[i, k] = whole if better else q[i, k]
                    sum_xl[k] = new_xl if better else sum_xl[k]
                    sum_ll[k] = new_ll if better else sum_ll[k]
        for k in range(min(_LANES, count - start)):
            for i in range(width):
                quanta[start + k, i] = q[i, k] if size[k] >= _TINY else -most
            scales[start + k] = sum_xl[k] / sum_ll[k] if size[k] >= _TINY and sum_ll[k] > _NONE else _NONE
        start += _LANES


@njit(inline="always")
def _find_largest(x: F32s, size: F32s, largest: F32s) -> None:
    """The largest magnitude of each lane, and the first weight that has it. x: (width, lanes); others: (lanes,)."""
    for k in range(_LANES):
        size[k] = largest[k] = _NONE
    for i in range(x.shape[0]):
        for k in range(_LANES):
            more = abs(x[i, k]) > size[k]
            size[k] = abs(x[i, k]) if more else size[k]
            largest[k] = x[i, k] if more else largest[k]
