"""Rounding by a pattern: neighbours only, what is exact stays, the mean is kept, and the words never change."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.model_lossy.casts import to_f32, to_words
from sparse_decl.model_lossy.dither import SEED, pattern_of, read_seed, to_words_dithered


def dithered(values, dtype, places=0, number=0):
    values = np.ascontiguousarray(values, np.float32)
    return to_words_dithered(values, dtype, places, pattern_of(SEED, number))


def test_the_words_are_these_for_ever():
    values = np.array([1.003, -1.003, 1e-3, 0.1, 3.0, -0.0, 65519.0, 1e-7], np.float32)
    assert dithered(values, "BF16").tolist() == [16256, 49025, 14979, 15821, 16448, 32768, 18304, 13271]
    assert dithered(values, "F16").tolist() == [15363, 48131, 5144, 11879, 16896, 32768, 31744, 2]
    assert pattern_of(SEED, 5) == np.uint32((0x5BA25E + 5 * 0x85EBCA6B) % (1 << 32))


@given(st.lists(st.floats(width=32, allow_nan=False), min_size=1, max_size=40), st.integers(0, 1 << 40))
@pytest.mark.parametrize("dtype", ["BF16", "F16", "F32"])
def test_each_word_is_a_neighbour(dtype, values, first):
    values = np.array(values, np.float32)
    got = to_f32(dithered(values, dtype, first), dtype)
    near = to_f32(to_words(values, dtype), dtype)
    digits, least = {"BF16": (8, -133), "F16": (11, -24), "F32": (24, -149)}[dtype]
    unit = np.ldexp(1.0, np.maximum(np.frexp(values.astype(np.float64))[1] - digits, least))
    finite = np.isfinite(got) & np.isfinite(near)
    assert (np.abs(got[finite].astype(np.float64) - values[finite]) < unit[finite]).all()
    assert (np.sign(got) * np.sign(values) >= 0).all()
    exact = near == values
    np.testing.assert_array_equal(got[exact], values[exact])


@pytest.mark.parametrize("dtype", ["BF16", "F16"])
def test_every_word_stays_as_it_is(dtype):
    words = np.arange(1 << 16, dtype=np.uint16)
    got = dithered(to_f32(words, dtype), dtype)
    number = ~np.isnan(to_f32(words, dtype))
    np.testing.assert_array_equal(got[number], words[number])
    assert np.isnan(to_f32(got, dtype)[~number]).all()


@pytest.mark.parametrize("dtype", ["BF16", "F16"])
@pytest.mark.parametrize("part", [0.01, 0.25, 0.9])
def test_the_share_that_moves_is_the_size_of_the_change(dtype, part):
    """One thousandth of a unit is enough to see for 576 weights in a row, where rounding to nearest sees nothing."""
    unit = 2.0**-7 if dtype == "BF16" else 2.0**-10
    values = np.full((64, 576), 1 + part * unit, np.float32)
    for number in range(3):
        got = to_f32(dithered(values.ravel(), dtype, number=number), dtype).reshape(values.shape)
        np.testing.assert_allclose((got == 1 + unit).mean(1), part, atol=3 / 576)


def test_places_one_by_one_are_a_run_of_them():
    values = np.random.default_rng(0).standard_normal(50).astype(np.float32)
    run = dithered(values, "BF16", 1000)
    np.testing.assert_array_equal(dithered(values, "BF16", np.arange(1000, 1050)), run)


@pytest.mark.parametrize("seed", [-1, 1 << 32, 1.0, True, "1", None])
def test_a_seed_is_a_number_of_32_bits(seed):
    with pytest.raises(FormatError, match="seed"):
        read_seed({"rounding_seed": seed})
