"""Arrays made by their buffers are those that pyarrow makes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.dataset_delta.arrays import filled, numbers_of, of_cells, of_numbers

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
CELLS = {
    pa.string(): TEXT,
    pa.large_string(): TEXT,
    pa.binary(): st.binary(max_size=6),
    pa.large_binary(): st.binary(max_size=6),
    pa.int32(): st.integers(-(1 << 31), (1 << 31) - 1),
    pa.int64(): st.integers(-(1 << 63), (1 << 63) - 1),
    pa.float64(): st.floats(allow_nan=False),
    pa.bool_(): st.booleans(),
    pa.null(): st.none(),
}


@given(st.sampled_from(list(CELLS)), st.data())
def test_cells(kind: Any, data: st.DataObject) -> None:
    values = data.draw(st.lists(st.one_of(st.none(), CELLS[kind])))
    made = of_cells(values, kind)
    made.validate(full=True)
    assert made.type == kind
    assert made.equals(pa.array(values, kind))
    assert repr(made.to_pylist()) == repr(values)  # -0.0 too
    if kind != pa.null():
        for value in values[:1]:
            assert filled(made, value).equals(made.fill_null(value) if value is not None else made)


@given(st.sampled_from("?bBhHiIqQfd"), st.binary(max_size=99), st.integers(0, 9), st.booleans())
def test_numbers(code: str, raw: bytes, skip: int, some: bool) -> None:
    size = np.dtype(code).itemsize
    values = np.frombuffer(raw[: len(raw) // size * size], code if code != "?" else "B").copy()
    values = values % 2 == 1 if code == "?" else values
    holes = np.arange(values.size) % 3 == 1 if some else None
    made = of_numbers(values, holes)
    made.validate(full=True)
    right = pa.array(values, mask=holes)
    assert made.type == right.type
    assert made.null_count == right.null_count
    assert [str(one) for one in made] == [str(one) for one in right]
    assert numbers_of(made.slice(skip)).tobytes() == values[skip:].tobytes()


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        of_cells(["\ud800"], pa.string())
