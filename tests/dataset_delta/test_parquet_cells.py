"""Columns kept as Parquet files: every type and encoding comes back, and no page takes more memory than is allowed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from sparse_decl.base.errors import FormatError, SparseError
from sparse_decl.base.untrusted import memory_limit
from sparse_decl.dataset_delta.columns import plain_type
from sparse_decl.dataset_delta.parquet_cells import read_parquet

LONG = "A" * (1 << 18)
NESTED = pa.struct([("t", pa.large_string()), ("l", pa.large_list(pa.large_binary())), ("n", pa.int64())])


@pytest.fixture
def pool() -> Iterator[Any]:
    """What Arrow allocates, counted from zero."""
    before = pa.default_memory_pool()
    counted = pa.proxy_memory_pool(before)
    pa.set_memory_pool(counted)
    yield counted
    pa.set_memory_pool(before)


def file_of(array: Any, **options: Any) -> bytes:
    sink = pa.BufferOutputStream()
    options = {"dictionary_pagesize_limit": 1 << 26, "data_page_size": 1 << 26} | options
    pq.write_table(pa.table({"c": array}), sink, compression="zstd", store_schema=False, **options)
    return bytes(sink.getvalue().to_pybytes())


def nested(text: str | None, number: int) -> dict[str, Any] | None:
    return {"t": text, "l": [(text or "").encode(), None], "n": number} if number % 7 else None


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        (pa.large_string(), {"use_dictionary": True}),
        (pa.large_string(), {"use_dictionary": False, "column_encoding": {"c": "DELTA_BYTE_ARRAY"}}),
        (pa.large_binary(), {"use_dictionary": False, "column_encoding": {"c": "DELTA_LENGTH_BYTE_ARRAY"}}),
        (pa.large_binary(), {"use_dictionary": False, "data_page_version": "2.0"}),
        (pa.int64(), {"use_dictionary": False, "column_encoding": {"c": "DELTA_BINARY_PACKED"}}),
        (pa.float64(), {"use_dictionary": True}),
        (pa.bool_(), {}),
        (pa.binary(3), {}),
        (NESTED, {"use_dictionary": True, "row_group_size": 100}),
        (NESTED, {"use_dictionary": True, "dictionary_pagesize_limit": 100, "data_page_size": 500}),
        (pa.large_list(NESTED), {"use_dictionary": True}),
    ],
)
def test_columns_come_back(kind: Any, options: dict[str, Any]) -> None:
    rng = np.random.default_rng(1)
    texts = [None if n % 11 == 0 else f"text {rng.integers(0, 40)}" for n in range(700)]
    values: list[Any] = [None if n % 11 == 0 else n % 50 for n in range(700)]
    if pa.types.is_boolean(kind):
        values = [None if n is None else n % 2 == 0 for n in values]
    elif kind in (pa.large_string(), pa.large_binary(), pa.binary(3)):
        values = [
            None if n is None else f"{n:03}" if kind == pa.binary(3) else texts[at] for at, n in enumerate(values)
        ]
    elif kind == NESTED:
        values = [nested(text, n) for n, text in enumerate(texts)]
    elif pa.types.is_large_list(kind):
        values = [[nested(text, n)] * (n % 3) if n % 5 else None for n, text in enumerate(texts)]
    array = pa.array(values, kind)
    with memory_limit(16 << 20):
        assert read_parquet(file_of(array, **options), plain_type(kind), 700).equals(array)


def _repeated(rows: int) -> Any:
    return pa.DictionaryArray.from_arrays(pa.array(np.zeros(rows, np.int32)), pa.array([LONG]))


def _growing(rows: int) -> Any:
    """Each the start of a long text, so that a prefix says nearly all of it."""
    return pa.array([LONG[: len(LONG) - n] for n in range(rows)])


@pytest.mark.parametrize(
    ("array", "kind", "options"),
    [
        (_repeated(4096), pa.large_string(), {}),
        (
            pa.ListArray.from_arrays(pa.array([0, 4096], pa.int32()), _repeated(4096)),
            pa.large_list(pa.large_string()),
            {},
        ),
        (_growing(200), pa.large_string(), {"use_dictionary": False, "column_encoding": {"c": "DELTA_BYTE_ARRAY"}}),
        (pa.array([b"\0" * (24 << 20)]), pa.large_binary(), {"use_dictionary": False}),
        (pa.array(np.zeros(8 << 20, np.int64)), pa.int64(), {}),
    ],
    ids=["dictionary", "dictionary in a list", "prefixes", "one cell", "runs"],
)
def test_pages_of_a_few_bytes_ask_for_no_more_than_is_allowed(
    pool: Any, array: Any, kind: Any, options: dict[str, Any]
) -> None:
    data, rows, allowed = file_of(array, **options), len(array), 16 << 20
    del array
    assert len(data) < allowed // 100
    pa.set_memory_pool(measured := pa.proxy_memory_pool(pool))
    with memory_limit(allowed), pytest.raises(SparseError, match="more memory than is allowed"):
        read_parquet(data, kind, rows)
    assert measured.max_memory() <= allowed, measured.max_memory()


def test_many_chunks_of_the_same_pages_are_damage() -> None:
    data = file_of(pa.array(range(100)), row_group_size=1)
    with pytest.raises(FormatError, match="damaged"):
        read_parquet(data[:40] + data[400:], pa.int64(), 100)
