"""Which column of the bases each derived column comes from, and the hashes that rows are looked for by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.bases import BaseRows
from sparse_decl.dataset_delta.matching import Hashes
from sparse_decl.dataset_delta.tables import scratch_file

pa = pyarrow()

_RENAMED = 0.9  # of a column's values found in another column: it was renamed
_SKETCH = 2048


def origins(base: BaseRows, derived: BaseRows, names: list[str], kinds: list[Any]) -> list[str | None]:
    """The base's column for each derived one: of the same name, or one that holds the same values; None if it is new.

    kinds: plain types of the derived columns.
    """
    there = base.names
    found = [
        name if name in there and base.column(name, kind) is not None else None
        for name, kind in zip(names, kinds, strict=True)
    ]
    free = [name for name in there if name not in found and not name.startswith("\0")]
    known: dict[tuple[str, str], np.ndarray | None] = {}
    for place, (name, kind) in enumerate(zip(names, kinds, strict=True)):
        if found[place] is not None or not free or not derived.rows or not base.rows or name.startswith("\0"):
            continue
        mine = _sketch(derived.column(name, kind))
        held: dict[str, float] = {}
        for other in free:
            if (other, str(kind)) not in known:
                values = base.column(other, kind)
                known[other, str(kind)] = _sketch(values) if values is not None else None
            theirs = known[other, str(kind)]
            if theirs is not None:
                held[other] = _contained(mine, theirs)
        best = max(held, key=lambda other: held[other], default=None)
        if best is not None and held[best] >= _RENAMED:
            found[place] = best
            free.remove(best)
    return found


def shares(mine: Any, theirs: Any) -> float:
    """About the share of one column's different values that another, of its type, holds."""
    return _contained(_sketch(mine), _sketch(theirs))


def _sketch(array: Any) -> np.ndarray:
    """The smallest hashes of a column's different values, (at most _SKETCH,) u64, rising: a bottom-k sketch (Cohen and
    Kaplan, "Summarizing data using bottom-k sketches", 2007), so that every pair of columns costs the same."""
    return np.unique(columns.hashes(array))[:_SKETCH]


def _contained(mine: np.ndarray, theirs: np.ndarray) -> float:
    """About the share of the values of one sketch's column that the other's holds."""
    seen = mine[mine <= theirs[-1]] if theirs.size == _SKETCH else mine
    return float(np.isin(seen, theirs, assume_unique=True).mean()) if seen.size else 0.0


def hashed(
    base: BaseRows,
    derived: BaseRows,
    names: list[str],
    kinds: list[Any],
    origin: Sequence[str | None],
    key: Sequence[str],
    scratch: Path,
) -> tuple[Hashes, Hashes, list[int]]:
    """(hashes of the base's rows, of the derived rows, numbers of the key's columns). Raises ConfigError for a key that
    one of them does not have.
    """
    shared = [place for place, source in enumerate(origin) if source is not None]
    for name in key:
        if name not in names or origin[names.index(name)] is None:
            raise ConfigError(
                f"the key {name!r} is not a column of both datasets",
                why=f"both have {', '.join(names[place] for place in shared) or 'none'}",
            )
    theirs = Hashes(scratch_file(scratch, "base"), len(shared), base.rows)
    mine = Hashes(scratch_file(scratch, "mine"), len(shared), derived.rows)
    for number, place in enumerate(shared):
        theirs.put(number, columns.hashes(base.column(str(origin[place]), kinds[place])))
        mine.put(number, columns.hashes(derived.column(names[place], kinds[place])))
    return theirs, mine, [shared.index(names.index(name)) for name in key]
