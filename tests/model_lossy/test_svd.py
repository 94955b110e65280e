"""Factors are as good as the best there are, and a budget goes where it holds most."""

import itertools

import numpy as np
import pytest

from sparse_decl.model_lossy import svd


def spectrum(rows, columns, decay, seed=0):
    rng = np.random.default_rng(seed)
    left, _ = np.linalg.qr(rng.standard_normal((rows, min(rows, columns))))
    right, _ = np.linalg.qr(rng.standard_normal((columns, min(rows, columns))))
    return (left * np.arange(1, min(rows, columns) + 1) ** -decay @ right.T).astype(np.float32)


@pytest.mark.parametrize("shape", [(60, 40), (40, 60), (420, 280), (280, 330)])
@pytest.mark.parametrize("decay", [0.0, 0.5, 1.5])
@pytest.mark.parametrize("rank", [1, 24])
def test_within_one_percent_of_the_best(shape, decay, rank):
    matrix = spectrum(*shape, decay)
    found = svd.factorise(matrix, rank)
    assert found.left.shape == (shape[0], rank)
    best = np.sqrt((np.linalg.svd(matrix.astype(np.float64), compute_uv=False)[rank:] ** 2).sum())
    assert np.linalg.norm(matrix - found.left @ found.right) <= 1.01 * best + 1e-6 * np.linalg.norm(matrix)
    assert found.energy == pytest.approx(np.square(matrix, dtype=np.float64).sum(), rel=1e-6)


@pytest.mark.parametrize("shape", [(50, 80), (280, 330)])
def test_to_energy(shape):
    matrix = spectrum(*shape, 1.0)
    true = np.linalg.svd(matrix.astype(np.float64), compute_uv=False) ** 2
    for share in (0.5, 0.9, 0.999):
        found = svd.factorise_to_energy(matrix, share)
        least = int(np.searchsorted(np.cumsum(true), share * true.sum()) + 1)
        assert least <= found.singular.size <= least + 1
        assert np.linalg.norm(matrix - found.left @ found.right) ** 2 <= (1 - share) * true.sum() * 1.001


def test_nothing_has_no_factors():
    assert svd.factorise(np.zeros((5, 7), np.float32), 3).singular.size == 0


def test_a_share_out_holds_as_much_as_any():
    rng = np.random.default_rng(3)
    spectra = [(np.sort(rng.random(3))[::-1], 1) for _ in range(3)]
    for budget in range(10):
        ranks = svd.share_out(spectra, budget)
        assert sum(ranks) == min(budget, 9)
        held = sum((singular[:rank] ** 2).sum() for (singular, _), rank in zip(spectra, ranks, strict=True))
        every = itertools.product(range(4), repeat=3)
        best = max(
            sum((singular[:rank] ** 2).sum() for (singular, _), rank in zip(spectra, one, strict=True))
            for one in every
            if sum(one) <= budget
        )
        assert held == pytest.approx(best)


def test_costs_count():
    wide, narrow = (np.array([1.0, 0.5]), 100), (np.array([0.9, 0.4]), 10)
    assert svd.share_out([wide, narrow], 110) == [0, 2]
    assert svd.share_out([wide, narrow], 120) == [1, 2]
