"""The figures of many tensors against those of each, and against NumPy."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.model_delta.coding.contexts import token_shape
from sparse_decl.model_delta.coding.cost import sample_cost, sparse_rows_cost
from sparse_decl.model_delta.coding.groups import ALONE, DELTA, PLANES, XOR_PLANES, Group
from sparse_decl.model_delta.coding.masks import zeroed
from sparse_decl.model_delta.dtypes import word_kind
from sparse_kernels import judging, words

DTYPES = ["BF16", "F16", "F32", "F64", "F8_E4M3", "C64"]


def judged(dtype, fine, base, spans=None, part=1):
    kind = word_kind(dtype)
    direct, mantissa = token_shape(Group(DELTA, dtype), min(1, kind.most_mantissa))
    out = np.full((len(fine), judging.FIGURES), -1)
    spans = np.empty((0, 1), np.int64) if spans is None else spans
    bits, _ = words.tokens_of(direct, mantissa)
    judging.judge(fine, base, kind.is_float, kind.shift, kind.mask, direct, mantissa, bits, spans, part, out)
    return out


def some_words(dtype, size, seed, change):
    rng, kind = np.random.default_rng(seed), word_kind(dtype)
    base = rng.integers(0, 1 << min(8 * kind.bytes, 63), (3, size)).astype(kind.dtype)
    moved = rng.integers(0, 3, base.shape).astype(kind.dtype) * (rng.random(base.shape) < change)
    fine = (base + moved).astype(kind.dtype)
    fine[1:, : size // 4] = rng.choice(np.array([0, 1 << (8 * kind.bytes - 1)], kind.dtype), size // 4)
    fine[2] = base[2]
    return fine, base


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(DTYPES), st.integers(1, 1500), st.integers(0, 1 << 20), st.sampled_from([0.01, 0.2, 1.0]))
def test_costs_are_those_of_each_alone(dtype, size, seed, change):
    fine, base = some_words(dtype, size, seed, change)
    for mine, its, found in zip(fine, base, judged(dtype, fine, base), strict=True):
        assert found[judging.DIFFER] == np.count_nonzero(mine != its)
        assert found[judging.ZEROED] == np.count_nonzero(zeroed(mine, its))
        if not found[judging.DIFFER]:
            assert not found[judging.ALONE :].any() or found[judging.ZEROED]
            continue
        assert found[judging.ALONE] == sample_cost(ALONE, dtype, mine, None)
        plain = sample_cost(DELTA, dtype, mine, its)
        assert min(plain, sparse_rows_cost(dtype, mine, its)) <= found[judging.DELTA] <= plain


@pytest.mark.parametrize("change", [0.002, 0.02, 0.3])
@pytest.mark.parametrize("dtype", ["BF16", "F32"])
def test_frames_are_no_smaller_than_their_floor(dtype, change):
    """Of weights; what a frame takes besides its bytes is left out."""
    rng, kind = np.random.default_rng(1), word_kind(dtype)
    base = (rng.standard_normal((4, 4096)) * 0.02).astype(np.float32).view(np.uint32)
    base = base if dtype == "F32" else (base >> 16).astype(kind.dtype)
    fine = base + (rng.random(base.shape) < change).astype(kind.dtype)
    for mine, its, found in zip(fine, base, judged(dtype, fine, base), strict=True):
        assert found[judging.PLANES] <= sample_cost(PLANES, dtype, mine, its)
        assert found[judging.XOR_PLANES] <= sample_cost(XOR_PLANES, dtype, mine, its)


def test_rows_that_repeat_may_be_framed():
    """A frame may be far smaller than any entropy: that is not ruled out."""
    rng = np.random.default_rng(2)
    base = rng.integers(0, 1 << 16, (1, 4096)).astype(np.uint16)
    fine = np.tile(rng.integers(0, 1 << 16, 64).astype(np.uint16), 64)[None]
    found = judged("BF16", fine, base)[0]
    assert sample_cost(PLANES, "BF16", fine[0], None) < 0.2 * found[judging.DELTA]
    assert found[judging.PLANES] < 0.2 * found[judging.DELTA]


@pytest.mark.parametrize("size", [300, 4096, 9216, 16384])
def test_a_part_says_what_all_words_cost(size):
    rng = np.random.default_rng(6)
    weights = (rng.standard_normal((3, size)) * 0.02).astype(np.float32)
    base, fine = ((w.view(np.uint32) >> 16).astype(np.uint16) for w in (weights, weights * np.float32(1.001)))
    fine[2] = base[2]
    whole, part = judged("BF16", fine, base), judged("BF16", fine, base, part=4)
    exact = [judging.DIFFER, judging.ZEROED, judging.ONE_WAY, judging.CHANGED]
    assert (whole[:, exact] == part[:, exact]).all()
    costs = [judging.ALONE, judging.DELTA]
    np.testing.assert_allclose(part[:2, costs], whole[:2, costs], rtol=0.06 if size >= 4096 else 0.3)
    assert not part[2].any()


def test_a_part_that_is_not_like_the_whole_says_nothing():
    rng = np.random.default_rng(7)
    base = rng.integers(0, 1 << 16, (2, 8192)).astype(np.uint16)
    fine = base.copy()
    fine[0, :400] += np.uint16(1)  # where a run of the part lies, and where none does
    fine[1, 280:500] += np.uint16(1)
    assert (judged("BF16", fine, base, part=4) == judged("BF16", fine, base)).all()


def test_ways_are_counted_span_by_span():
    rng = np.random.default_rng(3)
    base = (rng.standard_normal((2, 256)).astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
    fine = base + rng.integers(0, 2, base.shape).astype(np.uint16)
    fine[1] -= rng.integers(0, 2, 256).astype(np.uint16)
    spans = np.arange(256).reshape(-1, 32)
    for mine, its, found in zip(fine, base, judged("BF16", fine, base, spans), strict=True):
        grew = (mine & 0x7FFF > its & 0x7FFF).reshape(-1, 32).sum(1)
        shrank = (mine & 0x7FFF < its & 0x7FFF).reshape(-1, 32).sum(1)
        many = grew + shrank >= judging.LEAST_IN_SPAN
        assert found[judging.ONE_WAY] == np.abs(grew - shrank)[many].sum()
        assert found[judging.CHANGED] == (grew + shrank)[many].sum()


def excess(fine, base):
    """Of matrices of f32."""
    signs = np.sign(fine.astype(np.float64) - base)
    out = []
    for one in signs:
        products, both = one @ one.T, np.abs(one) @ np.abs(one).T
        low = np.tril_indices(len(one), -1)
        spread = (2 * both * (both - 1))[low].sum()
        out.append((products**2 - both)[low].sum() / np.sqrt(spread) if spread else 0.0)
    return out


@pytest.mark.parametrize("shape", [(5, 3), (64, 64), (9, 200)])
def test_structure_is_that_of_the_signs(shape):
    rng = np.random.default_rng(4)
    base = rng.standard_normal((4, *shape)).astype(np.float32)
    fine = base + (rng.standard_normal(base.shape) * (rng.random(base.shape) < 0.5)).astype(np.float32)
    fine[2] = base[2] + np.outer(rng.standard_normal(shape[0]), rng.standard_normal(shape[1]))
    fine[3] = base[3]
    out = np.empty(4)
    flat = (one.reshape(4, -1).view(np.uint32) for one in (fine, base))
    judging.structure(*flat, shape[1], np.arange(shape[0]), np.arange(shape[1]), out)
    np.testing.assert_allclose(out, excess(fine, base))
    assert out[2] > 5 * abs(out[0]) or shape == (5, 3)
    assert out[3] == 0


@pytest.mark.parametrize("whole", [np.s_[:30], np.s_[:, 20:50]], ids=["rows", "columns"])
def test_what_changed_in_less_than_half_of_the_rows_or_columns_is_structure(whole):
    rng = np.random.default_rng(5)
    base = rng.standard_normal((64, 64)).astype(np.float32)
    fine = base.copy()
    fine[whole] += rng.standard_normal(fine[whole].shape).astype(np.float32)
    out = np.empty(1)
    flat = (one.reshape(1, -1).view(np.uint32) for one in (fine, base))
    judging.structure(*flat, 64, np.arange(64), np.arange(64), out)
    assert out[0] == np.inf
