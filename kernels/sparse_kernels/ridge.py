"""Ridge regression on sparse rows, by conjugate gradients.

Sums run over rows and their entries in the order given, in one thread, so that two machines agree to the bit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, F64s, I32s, I64s, Int, Real


@njit(nogil=True, cache=True)
def solve_ridge(  # noqa: C901 - the iteration of one algorithm
    starts: I64s,
    columns: I32s,
    values: F32s,
    rows: I64s,
    targets: F64s,
    penalty: F64s,
    weights: F64s,
    iterations: Int,
    tolerance: Real,
) -> None:
    """weights = argmin over w of sum((x_i . w - y_i)^2) + sum(penalty * w^2), over the chosen rows, per target.

    starts: (n + 1,) i64, columns: (nnz,) i32 and values: (nnz,) f32 of n rows in CSR form; rows: (m,) i64, those to
    fit on; targets: (n, k) f64; penalty: (p,) f64, >= 0; weights: (p, k) f64, where to start from, and the result.
    Stops after `iterations`, or once the residual of the normal equations is below `tolerance` of where it began.
    Conjugate gradients on the normal equations with a diagonal preconditioner (Saad, Iterative Methods, 9.2).
    """
    size = penalty.size
    diagonal = penalty.copy()
    for at in range(rows.size):
        for entry in range(starts[rows[at]], starts[rows[at] + 1]):
            value = np.float64(values[entry])
            diagonal[columns[entry]] += value * value
    for j in range(size):
        if diagonal[j] <= 0.0:
            diagonal[j] = 1.0
    residual = np.empty(size)
    direction = np.empty(size)
    product = np.empty(size)
    for target in range(targets.shape[1]):
        for j in range(size):
            residual[j] = -penalty[j] * weights[j, target]
        for at in range(rows.size):
            row = rows[at]
            error = targets[row, target]
            for entry in range(starts[row], starts[row + 1]):
                error -= np.float64(values[entry]) * weights[columns[entry], target]
            for entry in range(starts[row], starts[row + 1]):
                residual[columns[entry]] += np.float64(values[entry]) * error
        size_of_residual = 0.0
        for j in range(size):
            direction[j] = residual[j] / diagonal[j]
            size_of_residual += residual[j] * direction[j]
        enough = tolerance * tolerance * size_of_residual
        for _ in range(iterations):
            if size_of_residual <= enough or size_of_residual <= 0.0:
                break
            for j in range(size):
                product[j] = penalty[j] * direction[j]
            for at in range(rows.size):
                row = rows[at]
                along = 0.0
                for entry in range(starts[row], starts[row + 1]):
                    along += np.float64(values[entry]) * direction[columns[entry]]
                for entry in range(starts[row], starts[row + 1]):
                    product[columns[entry]] += np.float64(values[entry]) * along
            curvature = 0.0
            for j in range(size):
                curvature += direction[j] * product[j]
            if curvature <= 0.0:
                break
            step = size_of_residual / curvature
            left = 0.0
            for j in range(size):
                weights[j, target] += step * direction[j]
                residual[j] -= step * product[j]
                left += residual[j] * residual[j] / diagonal[j]
            turn = left / size_of_residual
            size_of_residual = left
            for j in range(size):
                direction[j] = residual[j] / diagonal[j] + turn * direction[j]


@njit(nogil=True, cache=True)
def predict_rows(starts: I64s, columns: I32s, values: F32s, rows: I64s, weights: F64s, out: F64s) -> None:
    """out[i] = x_rows[i] . weights. Arrays as in `solve_ridge`; out: (m, k) f64."""
    for at in range(rows.size):
        row = rows[at]
        for target in range(weights.shape[1]):
            total = 0.0
            for entry in range(starts[row], starts[row + 1]):
                total += np.float64(values[entry]) * weights[columns[entry], target]
            out[at, target] = total
