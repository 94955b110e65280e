"""Mixed predictions: every run of bytes comes back, a decoder in plain Python reads the same, hostile codes end."""

from __future__ import annotations

import contextlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.dataset_delta import mixed as coder
from sparse_kernels import mixing
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


def test_what_is_claimed_of_a_code_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    code = coder.mixed(b"ab" * 100)
    assert code is not None
    for size in (0, coder.MOST + 1, 1 << 40):
        with pytest.raises(FormatError):
            coder.unmixed(code, size)
    monkeypatch.setattr(coder, "_GAIN", 0)  # no byte may be coded bit by bit
    with pytest.raises(FormatError):
        coder.unmixed(code, 200)


def test_tables_are_those_of_the_format() -> None:
    """They come of exp and log, whose last bit differs by machine: none is so near to a half that it matters."""
    scale = np.arange(-mixing.REACH, mixing.REACH + 1) / 256.0
    share = (np.arange(4096) + 0.5) / 4096.0
    for exact in (65536.0 / (1.0 + np.exp(-scale)), 256.0 * np.log(share / (1.0 - share))):
        assert np.abs(exact % 1.0 - 0.5).min() > 1e-6
    assert (mixing.SQUASH[mixing.REACH], mixing.SQUASH[0], mixing.SQUASH[-1]) == (32768, 1, 65535)
    assert (mixing.STRETCH[0], mixing.STRETCH[2048], mixing.STRETCH[4095]) == (-2307, 0, 2307)
