"""Windows of text: their hashes are those of the bytes, wherever these stand; the twin hashes each window anew."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels.rows import P1, P2, P3
from sparse_kernels.sketches import WINDOW, windows

MASK = (1 << 64) - 1


def twin(cells: list[bytes], bound: int) -> list[int]:
    found = []
    for cell in cells:
        for start in range(len(cell) - WINDOW + 1):
            value = 0
            for byte in cell[start : start + WINDOW]:
                value = (value * int(P1) + byte + 1) & MASK
            value = (value ^ value >> 32) * int(P2) & MASK
            value = (value ^ value >> 29) * int(P3) & MASK
            value ^= value >> 32
            if value <= bound:
                found.append(value)
    return found


@given(st.lists(st.binary(max_size=60), max_size=8), st.sampled_from([MASK, MASK // 3]))
def test_windows_are_hashed_as_their_bytes(cells: list[bytes], bound: int) -> None:
    data = np.frombuffer(b"".join(cells), np.uint8)
    offsets = np.concatenate([[0], np.cumsum([len(cell) for cell in cells], dtype=np.int64)]).astype(np.int64)
    out = np.zeros(data.size + 1, np.uint64)
    found = windows(data, offsets, np.uint64(bound), out)
    assert out[:found].tolist() == twin(cells, bound)


def test_no_more_is_written_than_there_is_room_for() -> None:
    data, out = np.arange(200, dtype=np.uint8), np.zeros(5, np.uint64)
    assert windows(data, np.array([0, 200]), np.uint64(MASK), out[:4]) == 4
    assert out[4] == 0
