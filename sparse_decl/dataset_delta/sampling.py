"""Which rows of a derived dataset an estimate codes: of those that are not in the base a part, spread over all of them,
and beside them the rows of the base that they may come from.

Every row is looked at, by a hash: of its line, where both are files of lines, which are then not parsed; else of cells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.aligning import hashed, origins
from sparse_decl.dataset_delta.bases import BaseRows
from sparse_decl.dataset_delta.matching import Hashes, find_rows, gaps_of, variety
from sparse_decl.dataset_delta.refs import write_refs
from sparse_decl.dataset_delta.tables import Dataset
from sparse_kernels import rows as kernels

pa = pyarrow()

_BLOCKS = 64  # pieces that the sample is made of, the last rows among them
_LEAST = 8  # rows of a piece: fewer say little of runs
_REACH = 2  # rows before and after the likeliest row of the base that are taken too
_CHUNK = 1 << 24  # bytes that are looked through for ends of lines at once
_ROWS, _QUOTE = 1 << 16, b'"'  # lines that are looked through for quotes, and for their first cells, at once
_NAMED = 0.5  # of the rows that have no place in the base, from which on one is looked for by a name
_WIDE = 64  # bytes of a line, at most, that its first cell is looked for in


Names = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True, slots=True)
class Match:
    """Of one derived table. refs: row of the base with the same hash, -1: there is none. paired: the same with rows in
    gaps of equal length. near: where in the base each row would be. wanted: rows that a delta says something of."""

    refs: np.ndarray
    paired: np.ndarray
    near: np.ndarray
    wanted: np.ndarray
    base_rows: int

    @classmethod
    def of(cls, refs: np.ndarray, base_rows: int, everywhere: bool, names: Callable[[], Names] | None = None) -> Match:
        """everywhere: there is something to say of rows that are in the base too, such as a column that is new. names:
        hashes that may name rows of the base, and derived ones, asked for where most rows have no place."""
        paired = refs.copy()
        rows, places = gaps_of(refs, base_rows)
        paired[rows] = places
        at, known = np.arange(refs.size), np.flatnonzero(paired >= 0)
        if known.size:
            before = known[np.maximum(np.searchsorted(known, at, "right") - 1, 0)]
            near = np.clip(paired[before] + at - before, 0, max(base_rows - 1, 0))
        else:
            near = at * base_rows // max(refs.size, 1)
        if names is not None and np.count_nonzero(paired < 0) > _NAMED * refs.size:
            named = _named(*names())
            near = np.where(named >= 0, named, near)
        wanted = at if everywhere else np.flatnonzero(refs < 0)
        return cls(refs, paired, near, wanted, base_rows)

    def rows(self, share: float, half: int | None) -> tuple[np.ndarray, int]:
        """(rows to code, rising; how many of them are wanted ones), of about that share of these, in blocks evenly
        spaced from the first to the last. half: 0: every other block."""
        count = min(self.wanted.size, max(1, round(self.wanted.size * share))) if self.wanted.size else 0
        if not count:
            return self.wanted[:0], 0
        blocks = min(_BLOCKS, max(1, count // _LEAST))
        starts = np.linspace(0, self.wanted.size - count // blocks, blocks).astype(np.int64)
        if half is not None:
            starts = starts[half::2]
        taken = np.unique((starts[:, None] + np.arange(count // blocks)).ravel())
        rows = self.wanted[taken]
        beside = np.clip(np.concatenate([rows - 1, rows + 1]), 0, self.refs.size - 1)
        rows = np.union1d(rows, beside)
        return rows, int(np.isin(rows, self.wanted, assume_unique=True).sum())

    def base(self, rows: np.ndarray, more: int) -> np.ndarray:
        """Rows of the base that `rows` may come from, rising, and so many others, evenly spaced; where no row is equal,
        only those at the same places, since others between them would keep these from being told by their places."""
        if not self.base_rows:
            return np.zeros(0, np.int64)
        if rows.size and (self.refs[rows] < 0).all() and (self.paired[rows] >= 0).all():
            return np.asarray(self.paired[rows])
        likely = np.where(self.paired[rows] >= 0, self.paired[rows], self.near[rows])
        around = np.clip((likely[:, None] + np.arange(-_REACH, _REACH + 1)).ravel(), 0, self.base_rows - 1)
        spread = np.linspace(0, self.base_rows - 1, min(more, self.base_rows)).astype(np.int64)
        return np.union1d(around, spread)

    def references(self, edited: bool) -> int:
        """Bytes of all references. edited: whether rows in gaps of equal length come from those of the base there."""
        return sum(map(len, write_refs(self.paired if edited else self.refs, self.base_rows)[1]))


def _named(theirs: np.ndarray, mine: np.ndarray) -> np.ndarray:
    """The only base row of each derived row's name, (n,) i64; -1 where there is none. theirs, mine: hashes, u64."""
    found, first, count = np.unique(theirs, return_index=True, return_counts=True)
    if not found.size:
        return np.full(mine.size, -1, np.int64)
    at = np.minimum(np.searchsorted(found, mine), found.size - 1)
    return np.where((found[at] == mine) & (count[at] == 1), first[at], -1)


@contextmanager
def sampled(
    base: Path | Any,
    derived: Path | Any,
    splits: Sequence[str] | None,
    key: list[str],
    scratch: Path,
    count_of: Callable[[int], int],
) -> Iterator[tuple[int, int, int, list[Match], list[tuple[Dataset, Dataset, int]]]]:
    """(bytes of the base, of the derived dataset, its rows, the match of each of its tables, samples): of about as
    many rows that differ as `count_of` says for all of them, and of half of these, (part of the base, part of
    the derived dataset, such rows)."""
    with ExitStack() as stack:
        lines = [_lines_file(source) for source in (base, derived)]
        if lines[0] is not None and lines[1] is not None and lines[0].ending == lines[1].ending and not (splits or key):
            yield _of_lines(stack, lines[0], lines[1], scratch, count_of)
        else:
            opened, dataset = stack.enter_context(Dataset(base)), stack.enter_context(Dataset(derived, splits))
            yield _of_tables(opened, dataset, key, scratch, count_of)


def _lines_file(source: Any) -> _Lines | None:
    """The one file of which each line is a row, that a source is; None for anything else, such as a csv whose cells
    hold ends of lines."""
    if not isinstance(source, Path):
        return None
    found = [source] if source.is_file() else [file for file in sorted(source.rglob("*")) if file.is_file()]
    if len(found) != 1 or found[0].suffix.lower() not in (".jsonl", ".ndjson", ".txt", ".csv", ".tsv"):
        return None
    lines = _Lines(found[0])
    return lines if lines.are_rows() else None


def _of_lines(stack: ExitStack, old: _Lines, new: _Lines, scratch: Path, count_of: Any) -> Any:
    count = count_of(new.rows)
    refs = np.full(new.rows, kernels.NONE, np.int64)
    if old.rows and new.rows:
        kernels.match_rows(old.hashes(), new.hashes(), refs)
    match = Match.of(refs, old.rows, False, lambda: (old.first_cells(), new.first_cells()))
    share = count / max(match.wanted.size, 1)
    (rows, wanted), (fewer, half) = (match.rows(share, part) for part in (None, 0))
    opened = stack.enter_context(Dataset(old.write(match.base(rows, count), scratch / "base")))
    dataset = stack.enter_context(Dataset(new.write(rows, scratch / "derived")))
    part = _Part(dataset, [_rows_of(dataset.units[0].table, np.searchsorted(rows, fewer))])
    samples = [(opened, dataset, wanted), (opened, part, half)]
    return old.size, new.size, new.rows, [match], samples


class _Lines:
    """A file of lines, mapped; the first line of a table's is no row."""

    def __init__(self, path: Path):
        self._path, self.size, self.ending = path, path.stat().st_size, path.suffix.lower()
        self._data = np.memmap(path, np.uint8, "r") if self.size else np.zeros(0, np.uint8)
        ends = [np.flatnonzero(self._data[at : at + _CHUNK] == 10) + at + 1 for at in range(0, self.size, _CHUNK)]
        found = np.concatenate([np.zeros(1, np.int64), *ends])
        every = found if found[-1] == self.size else np.append(found, self.size)
        self._table = self.ending in (".csv", ".tsv") and every.size > 1
        self._head = self._data[: every[1]].tobytes() if self._table else b""
        self._starts = every[1:] if self._table else every
        self.rows = self._starts.size - 1

    def are_rows(self) -> bool:
        """Whether no line of a table ends within quotes."""
        if self._head.count(_QUOTE) % 2:
            return False
        for first in range(0, self.rows if self._table else 0, _ROWS):
            starts = self._starts[first : first + _ROWS + 1]
            quotes = self._data[starts[0] : starts[-1]] == _QUOTE[0]
            if np.bitwise_xor.reduceat(quotes, starts[:-1] - starts[0]).any():
                return False
        return True

    def hashes(self) -> np.ndarray:
        out = np.zeros(self.rows, np.uint64)
        kernels.hash_slices(self._data, self._starts, out)
        return out

    def first_cells(self) -> np.ndarray:
        """Hashes of each line up to the first comma (of a tsv, the first tab), or of its first bytes, (rows,) u64."""
        out = np.zeros(self.rows, np.uint64)
        end = b"\t"[0] if self.ending == ".tsv" else b","[0]
        for first in range(0, self.rows, _ROWS):
            starts = self._starts[first : first + _ROWS + 1]
            places = starts[:-1, None] + np.arange(_WIDE)
            cells = self._data[np.minimum(places, self.size - 1)]
            over = (cells == end) | (places >= starts[1:, None])
            cells[np.logical_or.accumulate(over, axis=1)] = 0
            ends = np.arange(cells.shape[0] + 1, dtype=np.int64) * _WIDE
            kernels.hash_slices(cells.reshape(-1), ends, out[first : first + _ROWS])
        return out

    def write(self, rows: np.ndarray, folder: Path) -> Path:
        """Some lines as a file of the same name."""
        folder.mkdir()
        with (folder / self._path.name).open("wb") as file:
            file.write(self._head)
            for row in rows:
                file.write(self._data[self._starts[row] : self._starts[row + 1]].tobytes())
        return folder / self._path.name


def _of_tables(opened: Dataset, dataset: Dataset, key: list[str], scratch: Path, count_of: Any) -> Any:
    base, matches = BaseRows.of([opened]), []
    total = sum(unit.rows for unit in dataset.units)
    count = count_of(total)
    for unit in dataset.units:
        derived = BaseRows(((0, unit),))
        names = unit.table.schema.names
        kinds = [columns.plain_type(kind) for kind in unit.table.schema.types]
        origin = origins(base, derived, names, kinds)
        known = all(one in names and origin[names.index(one)] is not None for one in key)
        theirs, mine, keys = hashed(base, derived, names, kinds, origin, key if known else [], scratch)
        refs = find_rows(theirs, mine, keys)
        same = refs >= 0
        same[same] = theirs.rows[refs[same]] == mine.rows[same]
        everywhere = any(source is None for source in origin)
        match = Match.of(refs, base.rows, everywhere, partial(_most_varied, theirs, mine))
        matches.append(match if everywhere else replace(match, wanted=np.flatnonzero(~same)))
    share = count / max(sum(match.wanted.size for match in matches), 1)
    parts = [[match.rows(share, half) for match in matches] for half in (None, 0)]
    found = [match.base(rows, count) for match, (rows, _) in zip(matches, parts[0], strict=True)]
    taken = np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)
    sizes = dataset.size or sum(unit.table.nbytes for unit in dataset.units)
    base_size = opened.size or sum(unit.table.nbytes for unit in opened.units)
    at, units = 0, []
    for unit in opened.units:
        own = taken[(taken >= at) & (taken < at + unit.rows)] - at
        at += unit.rows
        units.append(replace(unit, table=_rows_of(unit.table, own)))
    opened.units = units
    samples = []
    for part in parts:
        tables = [_rows_of(unit.table, rows) for unit, (rows, _) in zip(dataset.units, part, strict=True)]
        view = _Part(dataset, tables)
        samples.append((opened, view, sum(wanted for _, wanted in part)))
    return base_size, sizes, total, matches, samples


def _most_varied(theirs: Hashes, mine: Hashes) -> Names:
    """Hashes of the column that tells most rows of the base apart."""
    if not theirs.cells.shape[0]:
        return theirs.rows[:0], mine.rows
    column = max(range(theirs.cells.shape[0]), key=variety(theirs).__getitem__)
    return theirs.cells[column], mine.cells[column]


class _Part(Dataset):
    """Some rows of each table of an opened dataset, which it shares the scratch folder with."""

    def __init__(self, whole: Dataset, tables: list[Any]):
        self.folder, self.where, self.others = whole.folder, whole.where, []
        self.units = [replace(unit, table=table) for unit, table in zip(whole.units, tables, strict=True)]


def _rows_of(table: Any, rows: np.ndarray) -> Any:
    """Some rows of a table, rising, in one piece."""
    edges = np.flatnonzero(np.diff(rows) != 1) + 1
    runs = np.split(rows, edges) if rows.size else []
    return pa.concat_tables(
        [table.slice(int(run[0]), run.size) for run in runs] or [table.slice(0, 0)]
    ).combine_chunks()
