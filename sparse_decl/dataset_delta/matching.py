"""Which row of the base each derived row comes from: equal rows in runs, declared keys, one edited cell, gaps.

The answer is a proposal. Whoever uses it compares every cell by value; a wrong one costs bytes, never rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from sparse_kernels import rows as kernels

_SAMPLED, _NAMES = 10_000, 0.5  # rows that tell a column's variety; the share of different cells of one that names rows


class Hashes:
    """Salted cell hashes of the shared columns, (columns, rows) u64, on disk and mapped."""

    def __init__(self, path: Path, columns: int, rows: int):
        self.cells = (
            np.memmap(path, np.uint64, "w+", shape=(columns, rows))
            if columns and rows
            else np.zeros((columns, rows), np.uint64)
        )
        self.rows = np.zeros(rows, np.uint64)

    def put(self, column: int, hashes: np.ndarray) -> None:
        """Takes the hashes of a column, (rows,) u64, and salts them."""
        kernels.salted(hashes, column)
        self.cells[column] = hashes
        self.rows ^= hashes


def find_rows(base: Hashes, derived: Hashes, keys: Sequence[int] = ()) -> np.ndarray:
    """Base row of each derived row, (rows,) i64; -1 where there is none. keys: columns that together name a row."""
    refs = np.full(derived.rows.size, kernels.NONE, np.int64)
    columns = base.cells.shape[0]
    if columns == 0 or base.rows.size == 0 or derived.rows.size == 0:
        return refs
    kernels.match_rows(base.rows, derived.rows, refs)
    if keys:
        kernels.match_keys(_xor(base, keys), _xor(derived, keys), False, refs)
    if columns > 1:
        for column in _by_variety(base):
            if (refs != kernels.NONE).all():
                break
            kernels.match_keys(base.rows ^ base.cells[column], derived.rows ^ derived.cells[column], True, refs)
        if (refs == kernels.NONE).any():
            weights = np.log2(1.0 + np.array(variety(base)))
            kernels.match_gaps(base.cells, derived.cells, refs, weights, 0.5 * float(weights.sum()))
    return refs


def naming_columns(base: Hashes, derived: Hashes, refs: np.ndarray) -> list[int]:
    """Columns that may name rows by themselves, those with most different cells first; none if no row is free."""
    if not base.rows.size or not (refs == kernels.NONE).any():
        return []
    counts = [min(pair) for pair in zip(variety(base), variety(derived), strict=True)]
    least = _NAMES * min(_SAMPLED, base.rows.size, derived.rows.size)
    return sorted((number for number, count in enumerate(counts) if count > least), key=lambda one: -counts[one])


def match_by(base: Hashes, derived: Hashes, column: int, refs: np.ndarray) -> None:
    """Fills free references, -1, with the only base row that has the cell of this column."""
    kernels.match_keys(base.cells[column], derived.cells[column], True, refs)


def cells_equal(base: Hashes, derived: Hashes, column: int, rows: np.ndarray, places: np.ndarray) -> float | None:
    """The share of equal cells of derived rows and base rows, without this column's; None if there is no other."""
    others = [number for number in range(len(base.cells)) if number != column]
    if not others:
        return None
    return float(np.mean([(base.cells[n][places] == derived.cells[n][rows]).mean() for n in others]))


def gaps_of(refs: np.ndarray, base_rows: int) -> tuple[np.ndarray, np.ndarray]:
    """(rows without a base row, the base row at the same place) of every gap that is as long on both sides."""
    free = refs < 0
    edges = np.flatnonzero(np.diff(np.concatenate([[False], free, [False]])))
    starts, ends = edges[::2], edges[1::2]
    first = np.where(starts > 0, refs[np.maximum(starts - 1, 0)] + 1, 0)
    last = np.where(ends < refs.size, refs[np.minimum(ends, refs.size - 1)], base_rows)
    fits = last - first == ends - starts
    sizes = (ends - starts)[fits]
    rows = np.repeat(starts[fits] - np.cumsum(sizes) + sizes, sizes) + np.arange(int(sizes.sum()))
    return rows, rows + np.repeat((first - starts)[fits], sizes)


def _by_variety(hashes: Hashes) -> Iterator[int]:
    """Columns, those with few different cells first: a row is most often still identified without them."""
    yield from sorted(range(len(hashes.cells)), key=variety(hashes).__getitem__)


def variety(hashes: Hashes) -> list[int]:
    """Different cells of each column, in a sample of the rows."""
    step = max(1, hashes.rows.size // _SAMPLED)
    return [np.unique(column[::step]).size for column in hashes.cells]


def _xor(hashes: Hashes, columns: Sequence[int]) -> np.ndarray:
    out = np.zeros(hashes.rows.size, np.uint64)
    for column in columns:
        out ^= hashes.cells[column]
    return out
