"""Casts between float formats are those of IEEE 754: checked against exact arithmetic on fractions."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.model_delta.dtypes import word_kind
from sparse_decl.model_delta.reference.cast import CASTABLE, cast


def value(word, dtype):
    """(sign, magnitude as a Fraction, "inf" or "nan") of a word, by the definition of its format."""
    kind = word_kind(dtype)
    field, low = word >> kind.shift & kind.mask, word & ((1 << kind.shift) - 1)
    sign, bias = word >> (8 * kind.bytes - 1), kind.mask >> 1
    if dtype == "F8_E4M3":
        if field == kind.mask and low == 7:
            return sign, "nan"
    elif field == kind.mask:
        return sign, "nan" if low else "inf"
    if field == 0:
        return sign, Fraction(low) * Fraction(2) ** (1 - bias - kind.shift)
    return sign, (Fraction(low) + (1 << kind.shift)) * Fraction(2) ** (field - bias - kind.shift)


def finite_magnitudes(dtype):
    kind = word_kind(dtype)
    return (kind.mask << kind.shift) + (7 if dtype == "F8_E4M3" else 0)


def nearest(size, dtype):
    """Magnitude word nearest to a Fraction, ties to even; the first that is no number beyond the largest."""
    low, high = 0, finite_magnitudes(dtype)
    while high - low > 1:  # value(low) <= size < value(high)
        middle = (low + high) // 2
        low, high = (middle, high) if value(middle, dtype)[1] <= size else (low, middle)
    here = value(low, dtype)[1]
    if high == finite_magnitudes(dtype):
        above = here + (here - value(low - 1, dtype)[1])
    else:
        above = value(high, dtype)[1]
    rest = size - here
    up = rest * 2 > above - here or (rest * 2 == above - here and low % 2)
    return low + int(up)


@pytest.mark.parametrize("source", CASTABLE)
@pytest.mark.parametrize("target", CASTABLE)
@given(data=st.data())
def test_casts_are_to_nearest_even(source, target, data):
    old, new = word_kind(source), word_kind(target)
    bits = 8 * old.bytes
    special = [0, 1, old.mask << old.shift, (old.mask << old.shift) | 1, (1 << bits) - 1, 1 << (bits - 1)]
    near_one = st.integers(-300, 300).map(lambda n: ((old.mask >> 1) << old.shift) + n if bits > 16 else abs(n) % 128)
    words = data.draw(st.lists(st.integers(0, (1 << bits) - 1) | st.sampled_from(special) | near_one, min_size=1))
    got = cast(np.array(words, old.dtype), source, target)
    for word, out in zip(words, got.tolist(), strict=True):
        sign, size = value(word, source)
        if size == "nan":
            assert value(out, target) == (sign, "nan")
        elif size == "inf":
            assert out == (sign << (8 * new.bytes - 1)) | finite_magnitudes(target)
        else:
            assert out == (sign << (8 * new.bytes - 1)) | nearest(size, target)


@pytest.mark.parametrize("narrow", ["BF16", "F16", "F8_E4M3", "F8_E5M2"])
def test_to_wider_and_back_is_the_same_word(narrow):
    every = np.arange(1 << (8 * word_kind(narrow).bytes), dtype=np.uint32).astype(word_kind(narrow).dtype)
    numbers = np.array([not isinstance(value(int(word), narrow)[1], str) for word in every])
    for wide in ("F32", "F64"):
        np.testing.assert_array_equal(cast(cast(every, narrow, wide), wide, narrow)[numbers], every[numbers])
