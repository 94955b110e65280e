"""Mixed predictions: every run of bytes comes back, a decoder in plain Python reads the same, hostile codes end."""

from __future__ import annotations

import contextlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numba import njit

from sparse_decl.base.errors import FormatError, SparseError
from sparse_decl.base.untrusted import memory_limit
from sparse_decl.dataset_delta import mixed as coder
from sparse_kernels import mixing, vectors
from tests.docs import dataset_decoder as twin

PIECES = st.lists(
    st.sampled_from([b"a", b"the same words again, ", b"7,8.5,\n", b"x" * 70, b"\x00\xff\x80", "größer ".encode()]),
    max_size=12,
)
TEXT = PIECES.map(b"".join) | st.binary(max_size=80)


@settings(max_examples=200, deadline=None)
@given(TEXT, TEXT)
def test_every_text_comes_back(before: bytes, data: bytes) -> None:
    code = coder.mixed(data, before)
    if code is None:  # nothing to code, or a code that is too short for what it says
        assert not data or len(data) > 1000
        return
    assert coder.unmixed(code, len(data), before) == data


@settings(max_examples=15, deadline=None)
@given(TEXT, TEXT.filter(bool))
def test_the_plain_decoder_reads_the_same(before: bytes, data: bytes) -> None:
    code = coder.mixed(data, before)
    assert code is not None
    assert twin.unmixed(code, len(data), before) == data


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=60), st.integers(1, 5000), TEXT)
def test_any_code_ends_with_so_many_bytes_or_is_refused(code: bytes, size: int, before: bytes) -> None:
    with contextlib.suppress(FormatError):
        assert len(coder.unmixed(code, size, before)) == size


def test_repeats_cost_next_to_nothing_and_new_text_less_than_its_bytes() -> None:
    text = b" ".join(b"%d words of a text that goes on" % k for k in range(400))
    repeated, new = coder.mixed(text, text), coder.mixed(text)
    assert repeated is not None
    assert new is not None
    assert len(repeated) < 32
    assert len(new) < len(text) // 8


def test_pieces_say_how_long_the_code_of_a_long_run_is() -> None:
    text = b" ".join(b"%d words of a text that goes on, %x" % (k, k * k * 2654435761 % 65521) for k in range(2000))
    code = coder.mixed(text)
    with coder.in_part(1 << 13):
        told, short = coder.mixed(text), coder.mixed(text[:5000])
    assert code is not None
    assert told is not None
    assert abs(len(told) - len(code)) < len(code) // 4
    assert short == coder.mixed(text[:5000])


def test_what_is_claimed_of_a_code_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    code = coder.mixed(b"ab" * 100)
    assert code is not None
    for size in (0, coder.MOST + 1, 1 << 40):
        with pytest.raises(FormatError):
            coder.unmixed(code, size)
    monkeypatch.setattr(coder, "_GAIN", 0)  # no byte may be coded bit by bit
    with pytest.raises(FormatError):
        coder.unmixed(code, 200)


def test_what_a_code_is_decoded_in_is_claimed() -> None:
    """Every array is counted, and where one of them is not allowed nothing is decoded."""
    code = coder.mixed(b"ab" * 100, b"c" * 5000)
    assert code is not None
    taken = sum(np.zeros(shape, kind).nbytes for shape, kind in coder._scratch(*coder._sizes(5000, 200)))
    with memory_limit(taken + 2 * 5200):
        assert coder.unmixed(code, 200, b"c" * 5000) == b"ab" * 100
    with memory_limit(taken + 2 * 5200 - 1), pytest.raises(SparseError, match="more memory"):
        coder.unmixed(code, 200, b"c" * 5000)


@njit
def _each(contexts, told, factor, spots, at, inputs, weights, of, error):  # type: ignore[no-untyped-def]
    vectors.prefetch(spots, at)
    vectors.hash_8(contexts, told, factor, spots, at)
    dot = vectors.dot_16(inputs, weights, of)
    vectors.learn_16(inputs, weights, of, error, 20)
    return dot


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 1 << 32), st.integers(0, 40), st.integers(0, 40), st.integers(-(1 << 20), 1 << 20))
def test_vectors_are_those_of_numpy(seed: int, at: int, of: int, error: int) -> None:
    """Eight hashes, sixteen products and sixteen weights at once, at any place; nothing beside them is written."""
    rng = np.random.default_rng(seed)
    contexts, spots = (rng.integers(0, 1 << 64, size, np.uint64) for size in (8, 48))
    told, factor = (np.uint64(value) for value in rng.integers(0, 1 << 64, 2, np.uint64))
    inputs, weights = rng.integers(-4096, 4096, 16), rng.integers(-(1 << 22), 1 << 22, 56)
    hashed = (contexts + told) * factor
    made, learnt = spots.copy(), weights.copy()
    made[at : at + 8] = hashed ^ hashed >> np.uint64(29)
    learnt[of : of + 16] += inputs * error + (1 << 19) >> 20
    dot = int(inputs @ weights[of : of + 16])
    assert _each(contexts, told, factor, spots, at, inputs, weights, of, error) == dot
    np.testing.assert_array_equal(spots, made)
    np.testing.assert_array_equal(weights, learnt)


def test_tables_are_those_of_the_format() -> None:
    """They come of exp and log, whose last bit differs by machine: none is so near to a half that it matters."""
    scale = np.arange(-mixing.REACH, mixing.REACH + 1) / 256.0
    share = (np.arange(4096) + 0.5) / 4096.0
    for exact in (65536.0 / (1.0 + np.exp(-scale)), 256.0 * np.log(share / (1.0 - share))):
        assert np.abs(exact % 1.0 - 0.5).min() > 1e-6
    assert (mixing.SQUASH[mixing.REACH], mixing.SQUASH[0], mixing.SQUASH[-1]) == (32768, 1, 65535)
    assert (mixing.STRETCH[0], mixing.STRETCH[2048], mixing.STRETCH[4095]) == (-2307, 0, 2307)
