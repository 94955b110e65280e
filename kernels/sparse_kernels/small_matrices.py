"""Symmetric matrices of a few rows, in f64: products, factors, inverses and eigenvalues.

Every sum runs in a fixed order and none is a reduction that a compiler may regroup: each machine finds the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, F64s


@njit(nogil=True, cache=True)
def gram(tall: F32s) -> F64s:
    """tall.T @ tall in f64. tall: (n, r) f32."""
    rank = tall.shape[1]
    out = np.zeros((rank, rank), np.float64)
    for i in range(tall.shape[0]):
        for k in range(rank):
            a = np.float64(tall[i, k])
            for l in range(rank):
                out[k, l] += a * np.float64(tall[i, l])
    return out


@njit(nogil=True, cache=True)
def cholesky(matrix: F64s) -> F64s:
    """Lower factor of a symmetric (r, r) f64 matrix with a little of its trace added to the diagonal."""
    rank = matrix.shape[0]
    trace = 0.0
    for k in range(rank):
        trace += matrix[k, k]
    ridge = trace * 1e-10 + 1e-300
    out = np.zeros((rank, rank), np.float64)
    for k in range(rank):
        for l in range(k + 1):
            value = matrix[k, l]
            if k == l:
                value += ridge
            for s in range(l):
                value -= out[k, s] * out[l, s]
            if k == l:
                out[k, k] = np.sqrt(max(value, ridge))
            else:
                out[k, l] = value / out[l, l]
    return out


@njit(nogil=True, cache=True)
def solve_into(matrix: F64s, right_side: F32s, out: F32s) -> None:
    """out = inverse_of(matrix) @ right_side by Cholesky. matrix: (r, r) f64; right_side, out: (r, n) f32."""
    multiply(inverse_of(matrix), right_side, out)


@njit(nogil=True, cache=True)
def inverse_of(matrix: F64s) -> F64s:
    """Inverse of a symmetric positive (r, r) f64 matrix by Cholesky."""
    rank = matrix.shape[0]
    lower = cholesky(matrix)
    inverse = np.zeros((rank, rank), np.float64)
    column = np.empty(rank, np.float64)
    for c in range(rank):
        for k in range(rank):
            value = 1.0 if k == c else 0.0
            for s in range(k):
                value -= lower[k, s] * column[s]
            column[k] = value / lower[k, k]
        for k in range(rank - 1, -1, -1):
            value = column[k]
            for s in range(k + 1, rank):
                value -= lower[s, k] * inverse[s, c]
            inverse[k, c] = value / lower[k, k]
    return inverse


@njit(nogil=True, cache=True)
def multiply(small: F64s, wide: F32s, out: F32s) -> None:
    """out = small @ wide. small: (r, r) f64; wide, out: (r, n) f32."""
    row = np.empty(wide.shape[1], np.float64)
    for k in range(small.shape[0]):
        row[:] = 0.0
        for s in range(small.shape[1]):
            a = small[k, s]
            for j in range(row.size):
                row[j] += a * np.float64(wide[s, j])
        for j in range(row.size):
            out[k, j] = np.float32(row[j])


@njit(nogil=True, cache=True)
def eigen(matrix: F64s) -> tuple[F64s, F64s]:  # noqa: C901 - the sweeps of one algorithm
    """Eigenvalues (r,) descending and eigenvectors (r, r, as rows) of a symmetric f64 matrix: cyclic Jacobi (Golub &
    Van Loan, 8.5).
    """
    rank = matrix.shape[0]
    a = np.empty((rank, rank), np.float64)
    v = np.zeros((rank, rank), np.float64)
    for p in range(rank):
        v[p, p] = 1.0
        for q in range(rank):
            a[p, q] = matrix[p, q]
    for _ in range(30):
        off = 0.0
        for p in range(rank):
            for q in range(p):
                off += a[p, q] * a[p, q]
        size = 0.0
        for p in range(rank):
            size += a[p, p] * a[p, p]
        if off <= 1e-26 * size:
            break
        for p in range(rank - 1):
            for q in range(p + 1, rank):
                if a[p, q] == 0.0:
                    continue
                theta = (a[q, q] - a[p, p]) / (2.0 * a[p, q])
                t = 1.0 / (abs(theta) + np.sqrt(theta * theta + 1.0))
                if theta < 0.0:
                    t = -t
                c = 1.0 / np.sqrt(t * t + 1.0)
                s = t * c
                for k in range(rank):
                    x, y = a[k, p], a[k, q]
                    a[k, p], a[k, q] = c * x - s * y, s * x + c * y
                for k in range(rank):
                    x, y = a[p, k], a[q, k]
                    a[p, k], a[q, k] = c * x - s * y, s * x + c * y
                for k in range(rank):
                    x, y = v[p, k], v[q, k]
                    v[p, k], v[q, k] = c * x - s * y, s * x + c * y
    values = np.empty(rank, np.float64)
    vectors = np.empty((rank, rank), np.float64)
    taken = np.zeros(rank, np.bool_)
    for k in range(rank):
        best = -1
        for p in range(rank):
            if not taken[p] and (best < 0 or a[p, p] > a[best, best]):
                best = p
        taken[best] = True
        values[k] = a[best, best]
        for q in range(rank):
            vectors[k, q] = v[best, q]
    return values, vectors


@njit(nogil=True, cache=True)
def matmul(a: F64s, b: F64s) -> F64s:
    """a @ b of f64 matrices."""
    out = np.zeros((a.shape[0], b.shape[1]), np.float64)
    for i in range(a.shape[0]):
        for s in range(a.shape[1]):
            value = a[i, s]
            for j in range(b.shape[1]):
                out[i, j] += value * b[s, j]
    return out
