"""Bytes and frames come back; what claims too much is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.dataset_delta.packing import pack_frames, squeeze, unpack_frames, unsqueeze


@given(st.binary(max_size=400), st.integers(0, 63), st.booleans())
def test_squeezed_bytes_come_back(data: bytes, note: int, based: bool) -> None:
    dictionary = data[::-1] + data if based else None
    packed = squeeze(data, note, dictionary=dictionary)
    assert unsqueeze(packed, len(data), dictionary=dictionary) == (note if data else 0, data)
    assert len(packed) <= len(data) + 1


@given(st.lists(st.binary(max_size=300), max_size=200))
def test_frames_come_back(frames: list[bytes]) -> None:
    assert unpack_frames(pack_frames(frames)) == frames


@given(st.binary(max_size=40))
def test_any_bytes_are_frames_or_refused(data: bytes) -> None:
    for read in (
        unpack_frames,
        lambda data: unsqueeze(data, 1000),
        lambda data: unsqueeze(data, 1000, dictionary=b"x"),
    ):
        try:
            read(data)
        except FormatError:
            continue


def test_more_than_the_limit_is_refused() -> None:
    for data in (bytes(1000), b"ab"):
        with pytest.raises(FormatError):
            unsqueeze(squeeze(data), len(data) - 1)
    with pytest.raises(FormatError, match="sense here"):
        unsqueeze(b"\x03abc", 100)
    with pytest.raises(FormatError, match="does not end"):
        unpack_frames(b"\xff" * 20)
