"""Factors as small integers: codes within their bits, and the product approximated rather than the factors."""

import numpy as np
import pytest

from sparse_decl.model_lossy import few_bits, svd


def matrix(seed=0, shape=(90, 70)):
    rng = np.random.default_rng(seed)
    low = rng.standard_normal((shape[0], 12)) * 0.8 ** np.arange(12) @ rng.standard_normal((12, shape[1]))
    return (1e-3 * (low + 0.05 * rng.standard_normal(shape))).astype(np.float32)


def error(target, left, right):
    return float(np.linalg.norm(target - left.astype(np.float64) @ right) / np.linalg.norm(target))


@pytest.mark.parametrize("bits", [8, 4])
def test_codes_fit_their_bits_and_feedback_helps(bits):
    target = matrix()
    factors = svd.factorise(target, 8)
    found = few_bits.with_bits(target, factors, bits)
    most = max(np.abs(found.left).max(), np.abs(found.right).max())
    assert most <= 127
    if bits == 4:
        assert np.percentile(np.abs(found.left), 99) <= 8  # the fit to what is rounded may pass 7 a little
    ours = error(target, *found.values())

    def plain(columns):
        step = np.abs(columns).max(0) / ((1 << (bits - 1)) - 1)
        return np.rint(columns / step) * step

    rounded = error(target, plain(factors.left), plain(factors.right.T).T)
    assert error(target, factors.left, factors.right) - 1e-6 <= ours < rounded


def test_a_finer_level_keeps_more():
    target = matrix()
    factors = svd.factorise(target, 12)
    found = [few_bits.at_level(target, factors, level) for level in (1e-2, 1e-3, 3e-4, 1e-4)]
    assert found[0].rank == 0
    errors = [error(target, *one.values()) for one in found]
    assert errors == sorted(errors, reverse=True)
    assert errors[0] == pytest.approx(1, abs=1e-6)
    assert errors[-1] < 0.1
    assert [one.rank for one in found] == sorted(one.rank for one in found)
