"""Kernels of words that are rounded last, against plain twins."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.model_delta.coding.rounded import KINDS
from sparse_decl.model_delta.dtypes import value_table, widened
from sparse_decl.model_delta.reference.cast import cast
from sparse_kernels import lowrank, rounding
from sparse_kernels import words as kernel_words
from tests.kernels.test_words import restored

DTYPES = {"BF16": (rounding.BF16_DROPS, 7, 0xFF), "F16": (rounding.F16_DROPS, 10, 0x1F)}
WORDS = st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=40).map(lambda w: np.array(w, np.uint32))


def split(wide, dtype):
    out = np.empty(wide.size, np.uint16), np.empty(wide.size, np.uint8), np.empty(wide.size, np.uint16)
    rounding.split(wide, DTYPES[dtype][0], *out)
    return out


def near(dtype):
    """f32 words around every kind of word of a dtype, half way between two among them."""
    wide = widened(np.arange(0, 1 << 16, 7, dtype=np.uint16), dtype)
    half = np.uint32(1 << DTYPES[dtype][0] - 1)
    return np.concatenate([wide, wide + half, wide + half - np.uint32(1), wide + half + np.uint32(1), wide ^ half])


def check(wide, dtype):
    drops, shift, mask = DTYPES[dtype]
    words, levels, turned = split(wide, dtype)
    assert np.array_equal(words, cast(wide, "F32", dtype))
    for word, rounded, level, turn in zip(wide.tolist(), words, levels, turned, strict=True):
        field = int(rounded) >> shift & mask
        lost = 0
        if field not in (0, mask):
            lost = (word & 0x7FFFFFFF) - int(widened(np.array([rounded]), dtype)[0] & 0x7FFFFFFF)
        assert level == min(abs(lost) >> drops - 3, 3)
        assert turn == (0xFFFF if bool(int(rounded) >> 15) != (lost < 0) else 0)


@pytest.mark.parametrize("dtype", DTYPES)
def test_words_beside_every_word(dtype):
    check(near(dtype)[::9].copy(), dtype)
    wide = near(dtype)
    assert np.array_equal(split(wide, dtype)[0], cast(wide, "F32", dtype))


@given(WORDS, st.sampled_from(sorted(DTYPES)))
def test_any_word(wide, dtype):
    check(wide, dtype)


@given(WORDS, st.sampled_from(sorted(DTYPES)), st.data())
def test_differences_come_back(wide, dtype, data):
    words, _, turned = split(wide, dtype)
    fine = np.array(data.draw(st.lists(st.integers(0, 0xFFFF), min_size=wide.size, max_size=wide.size)), np.uint16)
    coded = np.empty_like(fine)
    rounding.difference(fine, words, turned, coded)
    assert np.array_equal(coded == 0, fine == words)
    tokens, raw = np.empty(fine.size, np.uint8), np.zeros(fine.size + 4, np.uint32)
    used = kernel_words.split(coded, 5, 3, tokens, raw)
    assert np.array_equal(restored(tokens, 5, 3, raw[:used], words, True, True, turned), fine)


@given(st.sampled_from(["BF16", "F16", "F32"]), st.sampled_from(sorted(DTYPES)), st.integers(0, 1 << 30))
def test_a_product_is_added_before_rounding(known, dtype, seed):
    """All at once, as `lowrank.predict` of f32 words and then `split` do it; rows may be longer than a stretch."""
    rng = np.random.default_rng(seed)
    columns, rank = int(rng.choice([1, 9, 70, 1500])), int(rng.integers(0, 4))
    source = rng.integers(0, 1 << 32, int(rng.integers(1, 3000)), np.uint64).astype("u4" if known == "F32" else "u2")
    first = int(rng.integers(0, 2 * columns))
    rows, place = -(-(first + source.size) // columns), divmod(first, columns)
    left, right = (np.rint(rng.standard_normal((rank, n)) * rng.choice([30, 3000, 90_000])) for n in (rows, columns))
    pairs = lowrank.pairs(left, right) if rank else (np.zeros(0, np.int16),) * 2
    values = value_table("F16")
    about = (left, right, *pairs, 2.0 ** float(rng.choice([-135, -120, -20, 95])), *place)
    room = (*lowrank.scratch(), np.empty(lowrank.STRETCH, np.uint32))
    drops = DTYPES[dtype][0]
    out = np.empty(source.size, np.uint16), np.empty(source.size, np.uint8), np.empty(source.size, np.uint16)
    rounding.predict(source, KINDS[known], values.view(np.uint32), *about, *room, drops, *out)
    wide = widened(source, known).copy()
    if rank:
        lowrank.predict(wide.copy(), lowrank.F32, values, *about, *lowrank.scratch(), wide)
    for found, wanted in zip(out, split(wide, dtype), strict=True):
        assert np.array_equal(found, wanted)


def test_towards_what_was_lost_is_even():
    """Of a value a little above its rounded word the next word up is nearer than the one below; of negatives too."""
    for sign in (0, 0x80000000):
        wide = np.array([0x3F800000 | 0x7000 | sign, 0x3F810000 - 0x7000 | sign], np.uint32)
        words, _, turned = split(wide, "BF16")
        out = np.empty(2, np.uint16)
        rounding.difference(words + np.array([1, -1]).astype(np.uint16), words, turned, out)
        assert out.tolist() == [2, 2]
