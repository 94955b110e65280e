"""Streams piece by piece: what pieces they come in, and how much is known at a time, changes nothing."""

import random
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.formats import deflating
from sparse_decl.formats.deflating import by_zlib, deflated, inflated, level_of

TEXT = b" ".join(str(random.Random(5).randrange(3000)).encode() for _ in range(3000)) + bytes(90_000)


def pieces(content, size):
    return (content[at : at + size] for at in range(0, len(content), size))


def reader(data):
    return lambda first, size: data[first : first + size]


@pytest.mark.parametrize("gnu", [False, True])
@pytest.mark.parametrize("level", [1, 6])
def test_a_stream_longer_than_what_is_known(monkeypatch, gnu, level):
    """The window goes on where the first bytes are forgotten."""
    r = random.Random(6)
    content = b"".join(r.randbytes(60_000) + TEXT[: r.randrange(9000)] for _ in range(20))
    whole = b"".join(deflated([content], level, gnu=gnu))
    monkeypatch.setattr(deflating, "_MARGIN", 1 << 18)
    assert b"".join(deflated(pieces(content, 70_001), level, gnu=gnu)) == whole
    assert zlib.decompress(whole, -15) == content


@given(st.binary(max_size=3000), st.integers(1, 9), st.integers(1, 999))
@settings(max_examples=60, deadline=None)
def test_a_content_comes_back_and_its_level_is_found(content, level, size):
    stream = b"".join(deflated(pieces(content, size), level))
    assert b"".join(inflated(reader(stream + b"more"), len(stream) + 4)) == content
    found = level_of(lambda: pieces(content, size), reader(stream), len(stream))
    assert b"".join(deflated([content], found)) == stream
    assert zlib.decompress(b"".join(by_zlib(pieces(content, size), level)), -15) == content


@given(st.binary(max_size=200))
def test_any_bytes_hold_something_or_are_refused(data):
    try:
        size = sum(map(len, inflated(reader(data), len(data))))
    except ValueError:
        return
    assert size <= 1032 * len(data)


def test_what_goes_on_or_is_cut_off():
    stream = b"".join(deflated([TEXT], 6))
    with pytest.raises(ValueError, match="cut off"):
        list(inflated(reader(stream[:-3]), len(stream) - 3))
    assert level_of(lambda: [TEXT], reader(stream + b"x"), len(stream) + 1) is None
    assert level_of(lambda: [TEXT[1:]], reader(stream), len(stream)) is None
