"""What changed between two datasets: rows added, removed and edited, cells and columns, with examples to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.aligning import hashed, origins
from sparse_decl.dataset_delta.arrays import of_numbers
from sparse_decl.dataset_delta.bases import BaseRows
from sparse_decl.dataset_delta.matching import find_rows
from sparse_decl.dataset_delta.tables import Dataset

pa = pyarrow()


@dataclass(slots=True)
class Difference:
    """Counts are of all rows; examples are the first few. Rows are counted from 0 over all tables of a dataset.

    moved: whether rows that both have are in another order. columns: name -> "added", "removed", "renamed from X" or
    "was TYPE". edited: {"row", "base_row", "cells": {column: [old, new]}}; added, removed: {"row", "cells"}.
    """

    base_rows: int = 0
    rows: int = 0
    same_rows: int = 0
    edited_rows: int = 0
    added_rows: int = 0
    removed_rows: int = 0
    edited_cells: int = 0
    moved: bool = False
    columns: dict[str, str] = field(default_factory=dict)
    cells_by_column: dict[str, int] = field(default_factory=dict)
    edited: list[dict[str, Any]] = field(default_factory=list)
    added: list[dict[str, Any]] = field(default_factory=list)
    removed: list[dict[str, Any]] = field(default_factory=list)

    @property
    def same(self) -> bool:
        """Whether the tables hold the same rows in the same order, under the same columns."""
        changed = self.edited_rows or self.added_rows or self.removed_rows or self.moved or self.columns
        return not changed

    def to_json(self) -> dict[str, Any]:
        return {"same": self.same, **asdict(self)}


def difference(
    base: Path | Any,
    derived: Path | Any,
    *,
    key: Sequence[str] = (),
    splits: Sequence[str] | None = None,
    limit: int = 10,
) -> Difference:
    """What changed from `base` to `derived`; at most `limit` examples of each kind. Raises as `encode`."""
    found = Difference()
    with Dataset(base, splits) as opened, Dataset(derived, splits) as dataset:
        theirs = BaseRows.of([opened])
        used = np.zeros(theirs.rows, bool)
        start = 0
        for units in _groups(dataset):
            mine = BaseRows(tuple((0, unit) for unit in units))
            _compare(found, theirs, mine, list(key), opened, used, start, limit)
            start += mine.rows
        found.base_rows, found.rows = theirs.rows, start
        gone = np.flatnonzero(~used)
        found.removed_rows = gone.size
        first = gone[:limit]
        if first.size:
            cells = {name: theirs.own(name) for name in theirs.names if not name.startswith("\0")}
            found.removed = [{"row": int(row), "cells": _row(cells, int(row))} for row in first]
        names = {name for unit in dataset.units for name in unit.table.schema.names}
        renamed = {text.removeprefix("renamed from ") for text in found.columns.values()}
        found.columns |= {
            name: "removed"
            for name in theirs.names
            if name not in names and name not in renamed and not name.startswith("\0")
        }
    return found


def _groups(dataset: Dataset) -> list[list[Any]]:
    groups: dict[bytes, list[Any]] = {}
    for unit in dataset.units:
        groups.setdefault(unit.table.schema.remove_metadata().serialize().to_pybytes(), []).append(unit)
    return list(groups.values())


def _compare(
    found: Difference,
    theirs: BaseRows,
    mine: BaseRows,
    key: list[str],
    opened: Dataset,
    used: np.ndarray,
    start: int,
    limit: int,
) -> None:
    schema = mine.units[0][1].table.schema
    names, kinds = schema.names, [columns.plain_type(kind) for kind in schema.types]
    origin = origins(theirs, mine, names, kinds)
    base_hashes, hashes, keys = hashed(theirs, mine, names, kinds, origin, key, opened.folder)
    refs = find_rows(base_hashes, hashes, keys)
    known = np.flatnonzero(refs >= 0)
    edits = np.zeros(refs.size, bool)
    by_column: dict[str, tuple[Any, Any, np.ndarray]] = {}
    shown = {name: mine.column(name, kind) for name, kind in zip(names, kinds, strict=True) if name[:1] != "\0"}
    for name, kind, source in zip(names, kinds, origin, strict=True):
        if source is None:
            if not name.startswith("\0"):
                found.columns[name] = "added"
            continue
        if source != name:
            found.columns[name] = f"renamed from {source}"
        was = next(u.table.schema.field(source).type for _, u in theirs.units if source in u.table.schema.names)
        if columns.plain_type(was) != kind:
            found.columns[name] = f"was {was}"
        old = theirs.column(source, kind).take(of_numbers(refs[known]))
        new = mine.column(name, kind).take(of_numbers(known))
        differs = np.zeros(refs.size, bool)
        differs[known] = columns.differ(new, old)
        edits |= differs
        if differs.any():
            found.edited_cells += int(differs.sum())
            found.cells_by_column[name] = found.cells_by_column.get(name, 0) + int(differs.sum())
            by_column[name] = (new, old, differs)
    used[refs[known]] = True
    found.moved = found.moved or bool((np.diff(refs[known]) <= 0).any())
    new_rows = np.flatnonzero(refs < 0)
    found.added_rows += new_rows.size
    found.edited_rows += int(edits.sum())
    found.same_rows += refs.size - new_rows.size - int(edits.sum())
    for row in np.flatnonzero(edits)[: limit - len(found.edited)]:
        place = int(np.searchsorted(known, row))
        cells = {
            name: [_shown(old[place]), _shown(new[place])]
            for name, (new, old, differs) in by_column.items()
            if differs[row]
        }
        found.edited.append({"row": start + int(row), "base_row": int(refs[row]), "cells": cells})
    for row in new_rows[: limit - len(found.added)]:
        found.added.append({"row": start + int(row), "cells": _row(shown, int(row))})


def _row(cells: dict[str, Any], row: int) -> dict[str, Any]:
    return {name: _shown(array[row]) for name, array in cells.items()}


def _shown(cell: Any) -> Any:
    """A cell as a JSON value; bytes, times and NaN as text."""
    return _plain(cell.as_py())


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name): _plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float) and not np.isfinite(value):
        return repr(value)
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)
