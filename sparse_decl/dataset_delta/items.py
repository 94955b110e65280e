"""The items of a list in each row of the bases as rows of their own: what a conversation becomes where every turn is a
row. All other columns are repeated."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError, FormatError
from sparse_decl.base.extras import pyarrow
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.arrays import of_cells, of_numbers
from sparse_decl.dataset_delta.bases import BaseRows, cast_to

pa = pyarrow()
types = pa.types

PLACE = "\x1f"  # the column with the item's place in its list
_LOOK = 64  # texts that tell whether a column holds lists
_OBJECT = 200  # bytes of memory that an item of a JSON text takes


@dataclass(frozen=True)
class ItemRows(BaseRows):
    """A row for each item of the lists in column `lists`. row: the base's row of each, (n,) i64. own_columns: the
    item's place, and its fields if it is a struct, else itself under the list's name; they stand before the base's
    columns of their names."""

    lists: str
    row: np.ndarray
    own_columns: dict[str, Any]

    @property
    def rows(self) -> int:
        return int(self.row.size)

    @property
    def names(self) -> list[str]:
        others = BaseRows.names.fget(self)  # type: ignore[attr-defined]
        return [*self.own_columns, *(name for name in others if name not in self.own_columns and name != self.lists)]

    def column(self, name: str, kind: Any) -> Any:
        if name in self.own_columns:
            return cast_to(self.own_columns[name], kind)
        found = BaseRows.column(self, name, kind)
        return columns.taken(found, self.row) if found is not None else None

    def own(self, name: str) -> Any:
        return self.own_columns[name] if name in self.own_columns else BaseRows.own(self, name)  # through `column`

    def start_of(self, split: str) -> tuple[int, int] | None:
        return None


def item_rows(base: BaseRows, of: str) -> ItemRows:
    """The items of a column of lists, or of texts that are JSON lists. Raises FormatError for any other column,
    ConfigError if there is none."""
    array = base.own(of)
    if types.is_large_list(array.type):
        counts, items = columns.lengths(array), array.flatten()
        if types.is_struct(items.type):
            fields = dict(zip((field.name for field in items.type), items.flatten(), strict=True))
        else:
            fields = {of: items}
    elif types.is_large_string(array.type):
        counts, fields = _json_items(array.to_pylist(), of)
    else:
        raise FormatError("the delta is damaged", why=f"items of {array.type}"[:200])
    claim(16 * int(counts.sum()), "items of lists")
    row = np.repeat(np.arange(counts.size), counts)
    place = np.arange(row.size) - np.repeat(np.cumsum(counts) - counts, counts)
    return ItemRows(base.units, of, row, {**fields, PLACE: of_numbers(place)})


def _json_items(texts: list[str | None], of: str) -> tuple[np.ndarray, dict[str, Any]]:
    """(items of each text, their columns). A text that is no list has none."""
    lists = [_parsed(text) for text in texts]
    counts = np.array([len(found) for found in lists], np.int64)
    claim(_OBJECT * int(counts.sum()), "items of lists")
    items = [item for found in lists for item in found]
    if not all(isinstance(item, dict) for item in items):
        return counts, {of: _cells(items)}
    names = dict.fromkeys(name for item in items for name in item)
    claim(_OBJECT * len(items) * len(names), "items of lists")
    return counts, {name: _cells([item.get(name) for item in items]) for name in names}


def _parsed(text: str | None) -> list[Any]:
    try:
        value = json.loads(text) if text and text[0] == "[" else None
    except (ValueError, RecursionError):
        return []
    return value if isinstance(value, list) else []


def _cells(values: list[Any]) -> Any:
    """Texts or whole numbers as such, anything else as JSON text."""
    kinds = {type(value) for value in values} - {type(None)}
    if kinds <= {str}:
        return of_cells([None if value is None else whole_text(value) for value in values], pa.large_string())
    if kinds == {int} and all(value is None or abs(value) < 1 << 62 for value in values):
        return of_cells(values, pa.int64())
    texts = [
        None if value is None else whole_text(json.dumps(value, separators=(",", ":"), ensure_ascii=False))
        for value in values
    ]
    return of_cells(texts, pa.large_string())


def whole_text(text: str) -> str:
    """The text, with a question mark for each half of a pair that JSON escapes may hold and UTF-8 may not."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def lists_of(base: BaseRows) -> list[str]:
    """The columns that `item_rows` may take, by their type and their first cells."""
    found = []
    for name in base.names if base.rows else ():
        try:
            array = base.own(name)
        except ConfigError:  # a column that is not one type in all tables
            continue
        texts = array.slice(0, _LOOK).to_pylist() if types.is_large_string(array.type) else []
        if name[:1] != "\0" and (
            types.is_large_list(array.type) or 2 * sum(bool(_parsed(text)) for text in texts) >= len(texts) > 0
        ):
            found.append(name)
    return found
