"""Edits of texts: whatever the search finds gives the new text back, and hostile numbers are refused."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_kernels import edits as kernels

PIECES = st.lists(
    st.sampled_from([b"", b"a", b"words that repeat ", b"x" * 20, b"\x00\xff", b"another piece of it"]), max_size=8
)
TEXT = PIECES.map(b"".join) | st.binary(max_size=60)


def flat(texts: list[bytes]) -> tuple[np.ndarray, np.ndarray]:
    ends = np.cumsum([0, *map(len, texts)]).astype(np.int64)
    return np.frombuffer(b"".join(texts), np.uint8), ends


def applied(old: bytes, ops: np.ndarray, runs: list[bytes]) -> bytes:
    """The plain twin of `apply_edits`, for one cell."""
    made = b"".join(
        run + old[place : place + length] for run, (_, place, length) in zip(runs, ops.tolist(), strict=False)
    )
    return made + runs[-1]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT), max_size=6))
def test_every_text_comes_back(pairs: list[tuple[bytes, bytes]]) -> None:
    old, new = [a for a, _ in pairs], [b[:7] + a[3:] + b for a, b in pairs]
    (old_data, old_ends), (new_data, new_ends) = flat(old), flat(new)
    counts, lasts = np.zeros(len(pairs), np.int64), np.zeros(len(pairs), np.int64)
    ops, table = np.empty((1000, 3), np.int64), np.full(1024, -1, np.int64)
    total = kernels.find_edits(old_data, old_ends, new_data, new_ends, counts, lasts, ops, table)
    assert total == counts.sum()
    assert (table == -1).all()
    codes = np.empty((total, 3), np.int64)
    kernels.code_edits(old_ends, counts, ops[:total], codes)
    again, ends = np.empty((total, 3), np.int64), np.zeros(len(pairs) + 1, np.int64)
    assert kernels.read_edits(old_ends, counts, codes, lasts, again, ends)
    assert np.array_equal(again, ops[:total])
    assert np.array_equal(ends, new_ends)
    at, inserts = 0, b""
    for i, (text, was) in enumerate(zip(new, old, strict=True)):
        own, place, runs = again[at : at + counts[i]], 0, []
        for before, _, length in own.tolist():
            runs.append(text[place : place + before])
            place += before + length
        runs.append(text[place:])
        assert applied(was, own, runs) == text
        inserts += b"".join(runs)
        at += counts[i]
    out = np.empty(int(ends[-1]), np.uint8)
    given_ = np.frombuffer(inserts, np.uint8)
    assert kernels.apply_edits(old_data, old_ends, counts, again, lasts, given_, out, ends)
    assert out.tobytes() == b"".join(new)
    assert not kernels.apply_edits(old_data, old_ends, counts, again, lasts, given_[:-1], out, ends) or not inserts


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(*[st.integers(-(2**62), 2**62) | st.integers(0, 40)] * 3), min_size=1, max_size=5))
def test_hostile_numbers_never_reach_outside(numbers: list[tuple[int, int, int]]) -> None:
    codes = np.array(numbers, np.int64)
    ends = np.array([0, 20], np.int64)
    ops, new_ends = np.zeros_like(codes), np.zeros(2, np.int64)
    if kernels.read_edits(ends, np.array([len(codes)]), codes, np.zeros(1, np.int64), ops, new_ends):
        assert ((ops[:, 1] >= 0) & (ops[:, 2] >= 0) & (ops[:, 1] + ops[:, 2] <= 20)).all()


def test_too_little_room_is_told() -> None:
    (old, ends), (new, new_ends) = flat([b"0123456789 abcdefghij"]), flat([b"abcdefghij 0123456789"])
    counts, table = np.zeros(1, np.int64), np.full(256, -1, np.int64)
    assert kernels.find_edits(old, ends, new, new_ends, counts, counts.copy(), np.empty((0, 3), np.int64), table) == -1
    assert (table == -1).all()
