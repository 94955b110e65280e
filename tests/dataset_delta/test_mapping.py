"""Labels renamed and classes numbered anew cost a map, not their cells; what does not follow it is an edited cell."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import FormatError
from sparse_decl.dataset_delta import columns, decode, encode
from sparse_decl.dataset_delta.mapping import apply_map, find_map, read_map, write_map
from sparse_decl.dataset_delta.packing import pack_frames


def label(value: str | None, row: int) -> str | None:
    return {"neg": "negative", "pos": "positive", None: "none"}[value] if row % 50 else "odd"


def test_renamed_labels_take_a_map(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    labels = [["neg", "pos", None][n] for n in random.integers(0, 3, 5000)]
    base = pa.table({"n": random.integers(0, 2**60, 5000), "label": labels})
    derived = base.set_column(1, "label", pa.array([label(value, row) for row, value in enumerate(labels)]))
    for name, table in (("base", base), ("derived", derived)):
        pq.write_table(table, tmp_path / f"{name}.parquet")
    stats = encode([tmp_path / "base.parquet"], tmp_path / "derived.parquet", tmp_path / "delta")
    decode([tmp_path / "base.parquet"], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back" / "derived.parquet").read_bytes() == (tmp_path / "derived.parquet").read_bytes()
    assert (stats.edited_cells, stats.edited_rows, stats.new_rows) == (5000, 5000, 0), "cells that differ, map or not"
    assert stats.stored_bytes < 1500, "5000 labels of three kinds take 990 bytes at least"


@given(st.lists(st.tuples(st.sampled_from([None, 0, 1, 2]), st.sampled_from([None, 7, 8])), min_size=20, max_size=60))
def test_a_map_gives_what_it_says(cells: list) -> None:
    old, new = (pa.array([cell[side] for cell in cells], pa.int8()) for side in (0, 1))
    differs = columns.differ(old, new)
    found = find_map(old, new, differs)
    if found is None:
        return
    values, became = read_map(write_map(*found, 3), pa.int8())
    table = dict(zip(values.to_pylist(), became.to_pylist(), strict=True))
    made = apply_map(old, values, became)
    assert made.to_pylist() == [table.get(value, value) for value in old.to_pylist()]
    assert columns.differ(made, new).sum() < differs.sum()


def test_floats_have_no_map_and_hostile_ones_are_refused() -> None:
    zeros = pa.array([0.0, -0.0] * 50)
    assert find_map(zeros, pa.array([1.0] * 100), np.ones(100, bool)) is None
    for data in (pack_frames([]), pack_frames([b"\xff\xff\xff\xff", b"", b""]), pack_frames([b"\1\0\0\0", b"", b""])):
        with pytest.raises(FormatError):
            read_map(data, pa.int8())
