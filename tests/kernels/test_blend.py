"""The blend kernel against NumPy, operation by operation, and against the orders in which common tools compute."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.model_delta.dtypes import value_table
from sparse_kernels import blend, lowrank
from tests.model_delta.checkpoints import bf16

KINDS = {"BF16": lowrank.BF16, "F16": lowrank.F16, "F32": lowrank.F32}


def to_words(dtype, values):
    """f32 values as words of a dtype, rounded to nearest even."""
    if dtype == "F32":
        return values.astype(np.float32).view(np.uint32)
    return bf16(values) if dtype == "BF16" else values.astype(np.float16).view(np.uint16)


def to_values(dtype, words):
    if dtype == "F32":
        return words.view(np.float32).astype(np.float64)
    return value_table(dtype)[words].astype(np.float64)


def rounded(values, level, dtype):
    if level == blend.F64:
        return values
    singles = values.astype(np.float32)
    return (to_values(dtype, to_words(dtype, singles)) if level == blend.OWN else singles).astype(np.float64)


def plain(words, dtype, form, levels, weights, divisor):
    """The same in NumPy: one array operation a step."""
    values = [to_values(dtype, row) for row in words]
    first = values[0]
    terms = values if form == blend.SUM else [rounded(v - first, levels[0], dtype) for v in values[1:]]
    used = weights if form == blend.SUM else weights[1:]
    products = [rounded(term * weight, levels[1], dtype) for term, weight in zip(terms, used, strict=True)]
    total = first if form == blend.STEPS else products.pop(0)
    for product in products:
        total = rounded(total + product, levels[2], dtype)
    if form != blend.STEPS:
        total = rounded(total, levels[3], dtype)
        if divisor != 1:
            total = rounded(total / divisor, levels[3], dtype)
        if form == blend.OFFSETS:
            total = first + total
    singles = total.astype(np.float32)
    keep = np.isnan(singles) | ~np.all([np.isfinite(v) for v in values], axis=0)
    return np.where(keep, words[0], to_words(dtype, singles))


def run(words, dtype, form, levels, weights, divisor=1.0):
    table = np.zeros(1, np.float32) if dtype == "F32" else value_table(dtype)
    out = np.empty_like(words[0])
    about = form, np.array(levels), np.array(weights, np.float64), divisor
    blend.blend(words, KINDS[dtype], table, *about, *blend.scratch(), out)
    return out


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(sorted(KINDS)),
    st.sampled_from([blend.SUM, blend.OFFSETS, blend.STEPS]),
    st.lists(st.integers(0, 2), min_size=4, max_size=4),
    st.integers(2, 4),
    st.sampled_from([1.0, 3.0, 1.2]),
    st.integers(0, 2**32),
)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_every_form_and_rounding(dtype, form, levels, models, divisor, seed):
    """On any bit patterns: what overflows and what is no number included."""
    rng = np.random.default_rng(seed)
    size = int(rng.integers(1, 5000))
    width = np.uint32 if dtype == "F32" else np.uint16
    words = rng.integers(0, np.iinfo(width).max, (models, size), dtype=width, endpoint=True)
    usual = to_words(dtype, (rng.standard_normal((models, size)) * 0.02).astype(np.float32).ravel()).reshape(
        words.shape
    )
    words = np.where(rng.random((1, size)) < 0.9, usual, words)
    weights = rng.standard_normal(models).astype(np.float32)
    expected = plain(words, dtype, form, levels, weights.astype(np.float64), divisor)
    assert np.array_equal(run(words, dtype, form, levels, weights, divisor), expected)


def test_f32_steps_are_those_of_f32_arithmetic():
    rng = np.random.default_rng(3)
    a, b = (rng.standard_normal((2, 20000)) * 0.02).astype(np.float32)
    words = np.stack([a, b]).view(np.uint32)
    w = np.float32([0.3, 0.7])
    expected = w[0] * a + w[1] * b
    assert np.array_equal(run(words, "F32", blend.SUM, [1, 1, 1, 1], w), expected.view(np.uint32))
    expected = a + w[1] * (b - a)
    assert np.array_equal(run(words, "F32", blend.STEPS, [1, 1, 1, 1], w), expected.view(np.uint32))


def test_normal_equations_leave_out_what_is_not_finite():
    rng = np.random.default_rng(5)
    columns, target, weight = rng.standard_normal((2, 300)), rng.standard_normal(300), rng.random(300)
    columns[0, 3], target[7] = np.nan, np.inf
    gram, right = np.zeros((2, 2)), np.zeros(2)
    blend.normal_equations(columns, target, weight, gram, right)
    good = np.isfinite(columns).all(0) & np.isfinite(target)
    scaled = columns[:, good] * weight[good]
    np.testing.assert_allclose(np.tril(gram), np.tril(scaled @ columns[:, good].T))
    np.testing.assert_allclose(right, scaled @ target[good])


@given(st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=50))
def test_distance(values):
    found = blend.distance(np.array(values, np.uint64))
    assert found == (sum(v.bit_length() for v in values), sum(v != 0 for v in values))
