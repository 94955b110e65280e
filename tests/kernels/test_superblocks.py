"""Scales that are searched for, held against one weight at a time: the page's decoder."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_kernels import superblocks
from tests.model_delta.superblocks import decoder_of_the_page

REALS = st.floats(-1e5, 1e5, width=32) | st.floats(-1, 1, width=32) | st.sampled_from([0.0, -0.01, 0.02])
TENTH = np.float32(0.1)


def drawn(values, width):
    """More groups than lanes, each the values from another place on, and their quanta's room."""
    groups = np.stack([np.resize(np.roll(values, -at), width) for at in range(40)]).astype(np.float32)
    return groups, np.empty(len(groups), np.float32), np.empty_like(groups)


def same(found, quanta, wanted):
    """Whether scales and quanta are those of the twin, to the bit but for the sign of 0."""
    np.testing.assert_array_equal(found, [one[0] for one in wanted])
    np.testing.assert_array_equal(quanta, [one[2] for one in wanted])


@given(st.lists(REALS, min_size=1, max_size=40), st.sampled_from([2, 4, 5]))
@settings(max_examples=15, deadline=None)
def test_with_a_minimum(values, bits):
    with np.errstate(all="ignore"):
        groups, scales, quanta = drawn(values, 16 if bits == 2 else 32)
        weights, minima = np.abs(groups), np.empty_like(scales)
        if bits > 2:
            total = np.zeros(len(groups), np.float32)
            for column in groups.T:
                total += column * column
            weights += np.sqrt(total / np.float32(32))[:, None]
        steps = np.arange(21 if bits == 4 else 16, dtype=np.float32)
        tries = np.float32(-1 if bits == 4 else -0.5) + TENTH * steps
        superblocks.fit_with_minimum(groups, weights, 2**bits - 1, tries, int(bits > 2), scales, minima, quanta)
        wanted = [decoder_of_the_page().fit_minimum(list(group), bits) for group in groups]
    same(scales, quanta, wanted)
    np.testing.assert_array_equal(minima, [one[1] for one in wanted])


@given(st.lists(REALS, min_size=1, max_size=20))
@settings(max_examples=15, deadline=None)
def test_symmetric(values):
    with np.errstate(all="ignore"):
        groups, scales, quanta = drawn(values, 16)
        tries = TENTH * np.array([step for step in range(-9, 10) if step], np.float32)
        superblocks.fit_symmetric(groups, 32, tries, scales, quanta)
        wanted = [decoder_of_the_page().fit_six(list(group), 6) for group in groups]
    same(scales, quanta, wanted)


@given(st.lists(REALS, min_size=1, max_size=20))
@settings(max_examples=15, deadline=None)
def test_one_by_one(values):
    with np.errstate(all="ignore"):
        groups, scales, quanta = drawn(values, 16)
        superblocks.fit_one_by_one(groups, 4, scales, quanta)
        wanted = [decoder_of_the_page().fit_three(list(group), 3) for group in groups]
    same(scales, quanta, wanted)
