"""Ridge regression equals the normal equations solved densely, and does not depend on rows that were not chosen."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels.ridge import predict_rows, solve_ridge


@given(st.integers(1, 12), st.integers(1, 8), st.integers(1, 3), st.integers(0, 2**32))
def test_equals_the_dense_solution(rows, size, targets, seed):
    rng = np.random.default_rng(seed)
    dense = (rng.standard_normal((rows, size)) * (rng.random((rows, size)) < 0.5)).astype(np.float32)
    wanted = rng.standard_normal((rows, targets))
    penalty = rng.random(size) + 0.1
    chosen = np.flatnonzero(rng.random(rows) < 0.8)
    starts = np.concatenate([[0], np.cumsum((dense != 0).sum(1))]).astype(np.int64)
    columns = np.nonzero(dense)[1].astype(np.int32)
    values = dense[dense != 0]
    weights = np.zeros((size, targets))
    solve_ridge(starts, columns, values, chosen, wanted, penalty, weights, 500, 1e-12)
    part = dense[chosen].astype(np.float64)
    expected = np.linalg.solve(part.T @ part + np.diag(penalty), part.T @ wanted[chosen])
    np.testing.assert_allclose(weights, expected, atol=1e-6)
    out = np.zeros((rows, targets))
    predict_rows(starts, columns, values, np.arange(rows), weights, out)
    np.testing.assert_allclose(out, dense.astype(np.float64) @ weights, atol=1e-9)
