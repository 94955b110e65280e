"""Figures of moved words against plain twins: distances, shares, norms, ranks."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.moved import (
    BUCKETS,
    Moved,
    bit_lengths,
    distances,
    measure,
    rank_of,
    sample_places,
    sample_shape,
    span,
    total,
    words_alike,
)

NONE = np.empty(0, np.int64)


def entry(dtype: str, *shape: int, width: int = 4) -> TensorEntry:
    return TensorEntry("w", dtype, shape, 0, math.prod(shape) * width)


ROW = [0xFFFF - n for n in range(0x8000)] + list(range(0x8000))  # words of f16 from the least to the greatest
PLACE = {word: at for at, word in enumerate(ROW)}


@given(st.integers(0, 0xFFFF), st.integers(0, 0xFFFF))
def test_the_distance_of_f16_is_a_count_of_values_between(one: int, other: int) -> None:
    found = distances(np.array([one], np.uint16), np.array([other], np.uint16), "F16")
    assert found.tolist() == [abs(PLACE[one] - PLACE[other])]


@pytest.mark.parametrize(("dtype", "width", "signed"), [("I64", 8, True), ("U64", 8, False), ("I8", 1, True)])
@given(data=st.data())
def test_the_distance_of_whole_numbers_is_their_difference(
    dtype: str, width: int, signed: bool, data: st.DataObject
) -> None:
    low, high = (-(1 << (8 * width - 1)), (1 << (8 * width - 1)) - 1) if signed else (0, (1 << (8 * width)) - 1)
    one, other = data.draw(st.integers(low, high)), data.draw(st.integers(low, high))
    words = [np.array([n & ((1 << (8 * width)) - 1)], f"<u{width}") for n in (one, other)]
    assert distances(*words, dtype).tolist() == [abs(one - other)]


@given(st.lists(st.integers(0, (1 << 64) - 1)))
def test_bits_of_a_number(numbers: list[int]) -> None:
    assert bit_lengths(np.array(numbers, np.uint64)).tolist() == [n.bit_length() for n in numbers]
    assert all(low <= n <= high for n in numbers for low, high in [span(n.bit_length())])


@settings(max_examples=25)
@given(st.integers(0, 2**32 - 1), st.integers(1, 3), st.sampled_from([1, 700, 150_000]))
def test_figures_are_those_of_numpy_whatever_the_blocks(seed: int, kept: int, size: int) -> None:
    numbers = np.random.default_rng(seed)
    old = numbers.standard_normal(size).astype(np.float32)
    new = np.where(numbers.integers(0, 4, size) < kept, old, old * np.float32(1.01))
    places = np.unique(numbers.integers(0, size, 50))
    words = old.view(np.uint32), new.view(np.uint32)
    found, changes = measure(*words, "F32", "F32", places)
    change = new.astype(np.float64) - old
    assert (found.words, found.moved, sum(found.distances)) == (size, *[np.count_nonzero(old != new)] * 2)
    assert found.relative == pytest.approx(np.linalg.norm(change) / np.linalg.norm(old.astype(np.float64)), rel=1e-9)
    assert found.largest == np.max(np.abs(change))
    assert np.array_equal(changes, change[places].astype(np.float32))
    halves = [measure(words[0][cut], words[1][cut], "F32", "F32", NONE)[0] for cut in (slice(0, 7), slice(7, None))]
    whole = total(halves)
    assert (whole.words, whole.moved, whole.distances) == (found.words, found.moved, found.distances)


def test_what_is_no_number_moves_and_has_no_size() -> None:
    old = np.array([1, np.nan, np.inf, 2, -0.0], np.float32)
    new = np.array([1, 5, 3, np.nan, 0.0], np.float32)
    found, _ = measure(old.view(np.uint32), new.view(np.uint32), "F32", "F32", NONE)
    assert (found.words, found.moved, found.measured) == (5, 4, 2)
    assert (found.change_square, found.base_square, found.distances[1]) == (0.0, 1.0, 1)  # -0 and 0 are neighbours


def test_other_dtypes_are_compared_by_value() -> None:
    old = np.array([1, 0.5, np.nan], np.float32)
    new = np.array([1, 0.25, np.nan], np.float16)
    found, _ = measure(old.view(np.uint32), new.view(np.uint16), "F32", "F16", NONE)
    assert (found.moved, sum(found.distances), found.largest) == (1, 0, 0.25)


def test_opaque_bytes_have_no_distance() -> None:
    found, _ = measure(np.array([1, 2], np.uint8), np.array([1, 3], np.uint8), "BOOL", "BOOL", NONE)
    assert (found.moved, found.distances, found.relative) == (1, [0] * BUCKETS, None)


@pytest.mark.parametrize("rank", [1, 3, 8])
def test_a_change_of_low_rank_is_seen_in_a_sample(rank: int) -> None:
    numbers = np.random.default_rng(rank)
    change = (numbers.standard_normal((700, rank)) @ numbers.standard_normal((rank, 300))).astype(np.float32)
    places = sample_places(entry("F32", 700, 300), change.size)
    found = rank_of(change.reshape(-1)[places], sample_shape(entry("F32", 700, 300), change.size))
    assert found is not None
    assert (found.rows, found.columns) == (256, 256)
    assert rank / 2 < found.directions <= rank
    assert 1 <= found.stable <= rank + 1e-6


def test_noise_has_no_low_rank() -> None:
    noise = np.random.default_rng(0).standard_normal(256 * 256).astype(np.float32)
    found = rank_of(noise, (256, 256))
    assert found is not None
    assert found.directions > 100
    assert found.stable > 50
    assert rank_of(np.zeros(16, np.float32), (4, 4)) is None
    assert rank_of(np.full(16, 3e38, np.float32), (4, 4)).directions == 1  # type: ignore[union-attr]


def test_the_sample_is_spread_over_all_of_a_matrix() -> None:
    places = sample_places(entry("F32", 1000, 5), 5000)
    assert places.size == 256 * 5
    assert (places[0], places[-1]) == (0, 996 * 5 + 4)
    assert np.all(np.diff(places) > 0)
    for shape in ((1, 40), (40, 1), (40,), (0, 4)):
        assert sample_places(entry("F32", *shape), math.prod(shape)).size == 0


def test_what_can_be_compared_word_by_word() -> None:
    assert words_alike(entry("F32", 8, 4), entry("F32", 10, 4)) == 32
    assert words_alike(entry("F32", 8, 4), entry("BF16", 8, 4, width=2)) == 32
    for other in (entry("F32", 8, 5), entry("I32", 8, 4), entry("F32", 32), entry("C64", 8, 4, width=8)):
        assert words_alike(entry("F32", 8, 4), other) == 0


def test_the_middle_distance() -> None:
    found = Moved(distances=[0] * BUCKETS)
    assert found.median_distance is None
    found.distances[1], found.distances[4], found.distances[9] = 2, 5, 2
    assert found.median_distance == (8, 15)
