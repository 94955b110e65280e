"""How `mix` spends its bytes: one dial, of which the estimates only fall, and a size that is met."""

import numpy as np
import pytest

from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.model_lossy import Options, compress, mixing, svd
from sparse_kernels import lossy
from tests.model_lossy.models import pair


@pytest.fixture(scope="module")
def looked():
    rng = np.random.default_rng(0)
    counts, energies = np.zeros(lossy.MAGNITUDES, np.int64), np.zeros(lossy.MAGNITUDES)
    factors = []
    for shape in ((90, 60), (200, 40)):
        matrix = (1e-3 * rng.standard_normal(shape)).astype(np.float32)
        factors.append(svd.factorise(matrix, 8))
        matrix -= factors[-1].left @ factors[-1].right
        lossy.magnitude_histogram(np.abs(matrix.ravel()), counts, energies)
    return factors, counts


def test_more_room_gives_a_finer_level(looked):
    levels = [mixing.level_for(*looked, room) for room in (100, 1000, 3000, 9000, 20_000)]
    assert levels == sorted(levels, reverse=True)
    assert len(set(levels)) == len(levels)
    assert mixing.level_for(*looked, 0) is None


def test_what_fits_by_the_estimate_fits_it(looked):
    factors, counts = looked
    for room in (500, 5000):
        level = mixing.level_for(factors, counts, room, (1.2, 0.8))
        spent = 1.2 * mixing.factor_bytes(factors, level) + 0.8 * mixing.single_bytes(counts, mixing.SINGLE * level)
        assert 0.9 * room < spent <= room


def test_the_size_is_met_and_nearly_used(tmp_path):
    base, fine = pair(tmp_path, rank=3, scale=1e-3)
    errors = []
    for budget in (14_000, 24_000, 40_000):
        stats = compress(base, fine, tmp_path / f"{budget}", mode="mix", options=Options(max_bytes=budget), prove=False)
        assert 0.5 * budget < stats.stored_bytes <= budget
        errors.append(stats.relative_error)
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] < 0.5 * errors[0]


def test_a_size_that_cannot_be_met(tmp_path):
    base, fine = pair(tmp_path)
    with pytest.raises(DeltaCompressionError, match="cannot be as small as 3000 bytes"):
        compress(base, fine, tmp_path / "out", mode="mix", options=Options(max_bytes=3000))
    assert not (tmp_path / "out").exists()
