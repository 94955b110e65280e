"""The container of factors in few bits: what is read is what was written, for every mixture of ranks."""

import numpy as np
import pytest

from sparse_decl.base.errors import FormatError
from sparse_decl.model_lossy.casts import to_words
from sparse_decl.model_lossy.factors import read_factors, write_factors
from sparse_decl.model_lossy.few_bits import Rounded


def some(rng, rows, rank, columns, scale):
    def codes(*shape):
        return np.clip(np.rint(rng.standard_normal(shape) * scale), -127, 127).astype(np.int8)

    def steps():
        return to_words(rng.random(rank).astype(np.float32) * np.float32(1e-3), "BF16")

    return Rounded(codes(rows, rank), codes(rank, columns), steps(), steps())


CASES = {
    "none": [],
    "nothing but rank 0": [(7, 0, 5)],
    "several": [(300, 4, 200), (5, 0, 9), (64, 64, 64), (2, 1, 2)],
    "more than a block": [(50_000, 3, 500)],
}


@pytest.mark.parametrize("case", CASES)
def test_round_trip(case, tmp_path):
    rng = np.random.default_rng(0)
    found = [some(rng, *sizes, scale) for sizes, scale in zip(CASES[case], (3, 1, 60, 0.1), strict=False)]
    path = tmp_path / "factors.safetensors"
    write_factors(path, found, "x/1")
    shapes = [(rows, columns) for rows, _, columns in CASES[case]]
    for one, back in zip(found, read_factors(path, shapes), strict=True):
        if one.rank == 0:
            assert back is None
            continue
        for ours, right in zip(back, one.values(), strict=True):
            np.testing.assert_array_equal(ours, right)


def test_of_other_shapes_they_are_refused(tmp_path):
    path = tmp_path / "factors.safetensors"
    write_factors(path, [some(np.random.default_rng(0), 300, 4, 200, 3)], "x/1")
    for shapes in ([], [(300, 200)] * 2, [(200, 300), (1, 1)], [(301, 200)], [(3, 200)]):
        with pytest.raises(FormatError):
            read_factors(path, shapes)
