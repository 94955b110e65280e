"""Nested cells as bytes come back whatever they hold; bytes that are no cells are refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")

from sparse_decl.base.errors import FormatError  # noqa: E402
from sparse_decl.dataset_delta import columns, nested  # noqa: E402

TURN = pa.struct(
    [
        ("role", pa.large_string()),
        ("n", pa.int8()),
        ("u", pa.uint64()),
        ("f", pa.float32()),
        ("b", pa.bool_()),
        ("when", pa.timestamp("ms")),
        ("deep", pa.large_list(pa.field("item", pa.int64()))),
        ("pair", pa.list_(pa.field("item", pa.struct([("k", pa.large_string())])), 2)),
        ("none", pa.struct([])),
    ]
)
KIND = pa.large_list(pa.field("item", TURN))


def maybe(inner: Any) -> Any:
    return st.none() | inner


TURNS = st.fixed_dictionaries(
    {
        "role": maybe(st.text(max_size=9)),
        "n": maybe(st.integers(-128, 127)),
        "u": maybe(st.integers(0, 2**64 - 1)),
        "f": maybe(st.floats(width=32)),
        "b": maybe(st.booleans()),
        "when": maybe(st.integers(-(2**62), 2**62)),
        "deep": maybe(st.lists(maybe(st.integers(-(2**63), 2**63 - 1)), max_size=3)),
        "pair": maybe(
            st.lists(maybe(st.fixed_dictionaries({"k": maybe(st.text(max_size=3))})), min_size=2, max_size=2)
        ),
        "none": maybe(st.just({})),
    }
)
CELLS = st.lists(maybe(st.lists(maybe(TURNS), max_size=3)), max_size=6)


@settings(max_examples=80, deadline=None)
@given(CELLS)
def test_cells_come_back(cells: list[Any]) -> None:
    array = columns.to_plain(pa.array(cells, KIND))
    back = nested.from_bytes(nested.to_bytes(array), KIND)
    assert columns.digest(back) == columns.digest(array)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.binary(max_size=30) | st.lists(st.sampled_from([0xF8, 0xF9, 0xFA, 0xFF, 0x31]), max_size=30).map(bytes),
        max_size=4,
    )
)
def test_bytes_that_are_no_cells(cells: list[bytes]) -> None:
    kind = pa.large_list(pa.field("item", pa.struct([("a", pa.large_string()), ("n", pa.int64())])))
    try:
        array = nested.from_bytes(pa.array(cells, pa.large_binary()), kind)
    except FormatError:
        return
    assert len(array) == len(cells)


def test_damaged_cells_are_refused() -> None:
    array = columns.to_plain(
        pa.array([[{"a": "x", "n": 1}], None], pa.list_(pa.struct([("a", pa.string()), ("n", pa.int64())])))
    )
    data = nested.to_bytes(array).to_pylist()
    for place in range(len(data[0])):
        for byte in (0x00, 0xF8, 0xF9, 0xFA, 0xFF):
            broken = data[0][:place] + bytes([byte]) + data[0][place + 1 :]
            try:
                again = nested.from_bytes(pa.array([broken, data[1]], pa.large_binary()), array.type)
            except FormatError:
                continue
            assert len(again) == 2
    with pytest.raises(FormatError, match="bytes are not 2 cells"):
        nested.from_bytes(pa.array([data[0][:-1], data[1]], pa.large_binary()), array.type)
    with pytest.raises(FormatError, match="without bytes"):
        nested.from_bytes(pa.array([None, data[1]], pa.large_binary()), array.type)


def test_which_types_have_the_form() -> None:
    assert nested.has_form(KIND)
    assert not nested.has_form(pa.large_string())
    assert not nested.has_form(pa.large_list(pa.field("item", pa.float32())))
    assert not nested.has_form(pa.large_list(pa.field("item", pa.large_binary())))
    assert not nested.has_form(pa.struct([("a", pa.decimal128(9, 2)), ("b", pa.large_string())]))
    assert np.array_equal(nested.to_bytes(pa.array([], KIND)).to_pylist(), [])
