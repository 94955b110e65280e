"""Rows that are multiplied before a low-rank product is added: DoRA, whose merge is round(m (base + product))."""

from __future__ import annotations

import numpy as np

from sparse_kernels import intervals


def find(centre: np.ndarray, base: np.ndarray, left: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, float]:
    """How much of each of its rows was added to the base besides left @ right, about, (m,) f64, and the share of the
    rest of the energy that this leaves. centre: (m, n) f32, what was added in all; base: (m, n) f32, its finite values;
    left: (m, r) and right: (r, n) f32.
    """
    moves = np.zeros(len(base))
    before = intervals.scale_rows(centre, centre, base, left, right, 1, 1.0, moves)
    after = intervals.scale_rows(centre, centre, base, left, right, 1, 1.0, moves)
    return moves, float(after / before) if before > 0 else 1.0


def less(bounds: np.ndarray, base: np.ndarray, moves: np.ndarray) -> np.ndarray:
    """Bounds of what was added in all as those of what was added besides. (m, n) f32."""
    with np.errstate(over="ignore"):
        moved = (base * moves[:, None]).astype(np.float32)
    out: np.ndarray = bounds - np.where(np.isfinite(moved), moved, np.float32(0))
    return out
