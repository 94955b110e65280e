"""A DEFLATE stream taken apart and put together is the same bits; what was changed between is refused, or one."""

from __future__ import annotations

import zlib
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels import retelling

CONTENT = st.one_of(
    st.binary(max_size=300),
    st.text("ab", max_size=900).map(str.encode),
    st.builds(lambda part, times, end: part * times + end, st.binary(max_size=40), st.integers(0, 99), st.binary()),
)


def deflated(content: bytes, level: int, memory: int, strategy: int, every: int, flush: int) -> bytes:
    pieces = zlib.compressobj(level, zlib.DEFLATED, -15, memory, strategy)
    made = b""
    for start in range(0, len(content), every):
        made += pieces.compress(content[start : start + every]) + (pieces.flush(flush) if flush else b"")
    return made + pieces.flush()


def apart(stream: bytes, content: bytes) -> tuple[bool, bytes, bytes, list[int]]:
    data = np.frombuffer(stream, np.uint8)
    heads, tokens = np.empty(8 * data.size + 1024, np.uint8), np.empty(16 * data.size + 64, np.uint8)
    state = np.zeros(4, np.int64)
    fine = retelling.take_apart(data, np.frombuffer(content, np.uint8), heads, tokens, state)
    _, told, found, _ = state.tolist()
    return bool(fine), heads[:told].tobytes(), tokens[:found].tobytes(), state.tolist()


def together(content: bytes, heads: bytes, tokens: bytes, room: int) -> tuple[bool, bytes, list[int]]:
    out, state = np.zeros(room, np.uint8), np.zeros(4, np.int64)
    parts = (np.frombuffer(part, np.uint8) for part in (content, heads, tokens))
    fine = retelling.put_together(*parts, out, state)
    return bool(fine), out[: state[0]].tobytes(), state.tolist()


HOW = st.tuples(
    st.integers(0, 9),
    st.integers(1, 9),
    st.sampled_from([zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED]),
    st.integers(1, 500),
    st.sampled_from([0, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_BLOCK]),
)


@given(CONTENT, HOW)
def test_there_and_back(content: bytes, how: Any) -> None:
    stream = deflated(content, *how)
    fine, heads, tokens, state = apart(stream + b"behind", content + b"more")
    assert fine
    assert state == [len(stream), len(heads), len(tokens), len(content)]
    assert together(content + b"more", heads, tokens, len(stream)) == (True, stream, state)
    assert not apart(stream[:-1], content)[0]


@given(CONTENT, HOW)
def test_other_content_or_less_room(content: bytes, how: Any) -> None:
    stream = deflated(content, *how)
    _, heads, tokens, state = apart(stream, content)
    fine, made, again = together(content, heads, tokens, len(stream) // 2)
    assert fine
    assert (made, again) == (stream[: len(stream) // 2], state)
    fine, made, again = together(content[:-1], heads, tokens, len(stream))
    assert not fine or zlib.decompressobj(-15).decompress(made) == content[: again[3]]


@given(st.data())
def test_what_was_changed_is_refused_or_a_stream(data: st.DataObject) -> None:
    content = data.draw(CONTENT)
    stream = deflated(content, 6, 8, 0, 200, data.draw(st.sampled_from([0, zlib.Z_SYNC_FLUSH])))
    _, heads, tokens, _ = apart(stream, content)
    both = bytearray(heads + tokens)
    for _ in range(data.draw(st.integers(1, 3))):
        both[data.draw(st.integers(0, len(both) - 1))] = data.draw(st.integers(0, 255))
    fine, made, state = together(content, bytes(both[: len(heads)]), bytes(both[len(heads) :]), 4 * len(content) + 999)
    if fine and state[0] <= len(made):
        inflate = zlib.decompressobj(-15)
        assert inflate.decompress(made) == content[: state[3]]
    changed = bytearray(stream)
    changed[data.draw(st.integers(0, len(stream) - 1))] ^= data.draw(st.integers(1, 255))
    apart(bytes(changed), content)


def test_what_costs_too_much_is_not_told() -> None:
    """Each of these matches is the furthest of very many that are as good."""
    content = b"abc" * 200_000
    codes = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    stream = codes.compress(content) + codes.flush()
    fine, heads, _, _ = apart(stream, content)
    assert fine
    slow = bytes([0, *(200, 85, 0)]) * 2  # a rank of 10,952
    assert not together(content, heads, b"\x03" + slow * 99_999, len(stream))[0]


@pytest.mark.parametrize("heads", [b"", b"\x06", b"\x01", b"\x01\x80", b"\x05\xff\xff\xff", b"\x03\x01"])
def test_heads_that_end_too_early(heads: bytes) -> None:
    assert not together(b"", heads, b"", 99)[0]
