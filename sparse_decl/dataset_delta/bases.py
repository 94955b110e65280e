"""The rows of all bases as one table, seen through the columns of a derived one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.tables import Dataset, Unit

pa = pyarrow()
types = pa.types


@dataclass(frozen=True, slots=True)
class BaseRows:
    """Tables of the bases, one after the other. units: (number of its base, unit)."""

    units: tuple[tuple[int, Unit], ...]

    @classmethod
    def of(cls, bases: Sequence[Dataset]) -> BaseRows:
        return cls(tuple((number, unit) for number, base in enumerate(bases) for unit in base.units))

    @property
    def rows(self) -> int:
        return sum(unit.rows for _, unit in self.units)

    @property
    def names(self) -> list[str]:
        """Names of all columns, in the order they first occur."""
        return list(dict.fromkeys(name for _, unit in self.units for name in unit.table.schema.names))

    def column(self, name: str, kind: Any) -> Any:
        """A column of all rows as a plain array of type `kind`; null where a table lacks it.

        None if no table has it, or if its values cannot all be given in that type.
        """
        parts, found = [], False
        for _, unit in self.units:
            if unit.table.schema.get_field_index(name) < 0:
                parts.append(pa.nulls(unit.rows, kind))
                continue
            array, found = cast_to(unit.column(name), kind), True
            if array is None:
                return None
            parts.append(array)
        if not found:
            return None
        return parts[0] if len(parts) == 1 else pa.concat_arrays(parts)

    def own(self, name: str) -> Any:
        """A column in the plain form of its own type. Raises ConfigError if there is none, or not one type."""
        kind = next((u.table.schema.field(name).type for _, u in self.units if name in u.table.schema.names), None)
        found = self.column(name, columns.plain_type(kind)) if kind is not None else None
        if found is None:
            raise ConfigError(f"the base has no column {name!r}", why=f"it has {', '.join(self.names)[:300]}")
        return found

    def start_of(self, split: str) -> tuple[int, int] | None:
        """(first row, rows) of the tables of a split, if they are next to each other."""
        places, at = [], 0
        for _, unit in self.units:
            if unit.split == split:
                places.append((at, unit.rows))
            at += unit.rows
        if not places:
            return None
        total = sum(rows for _, rows in places)
        return (places[0][0], total) if places[-1][0] + places[-1][1] == places[0][0] + total else None


def cast_to(array: Any, kind: Any) -> Any:
    """A plain array as one of type `kind`; None if it cannot be given in that."""
    if array.type == kind:
        return array
    if not _may_cast(array.type, kind):
        return None
    try:
        return columns.to_plain(array.cast(kind))
    except pa.ArrowException:
        return None


def _may_cast(a: Any, b: Any) -> bool:
    """Whether a cast gives the same on every machine and version: never from floats to text."""
    if types.is_null(a):
        return True
    number = types.is_integer, types.is_floating
    if any(is_(a) for is_ in number) and any(is_(b) for is_ in number):
        return True
    if types.is_integer(a) and types.is_large_string(b):
        return True
    return (types.is_temporal(a) and types.is_temporal(b)) or (columns.is_bytes(a) and columns.is_bytes(b))
