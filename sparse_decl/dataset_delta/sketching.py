"""Sketches of datasets: small samples of rows, cells and passages, chosen by hash, so that two datasets choose the
same of what they share, wherever it stands in them (bottom-k sketches: Cohen and Kaplan, "Summarizing data using
bottom-k sketches", 2007).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.extras import pyarrow
from sparse_decl.base.nearness import Score
from sparse_decl.dataset_delta import columns, nested
from sparse_decl.dataset_delta.arrays import of_cells, of_numbers
from sparse_decl.dataset_delta.cells import QUICK, size_of, write_cells
from sparse_decl.dataset_delta.line_readers import SHAPE
from sparse_decl.dataset_delta.tables import Dataset, scratch_file
from sparse_kernels import rows as row_kernels
from sparse_kernels.sketches import windows

pa = pyarrow()
types = pa.types

_ROWS = 2048  # of a sample
_ANCHORS = 6  # columns by whose cells rows are sampled, besides all of a row
_VARIED = 0.5  # different cells for each row, that a column needs to be one of these
_PASSAGES = 8192  # of a sample of passages
_PIECE = 32 << 20  # bytes of text that are looked at at once
_RENAMED = 0.9  # of a column's cells found in another column: it was renamed
_ALL = np.uint64(0xFFFFFFFFFFFFFFFF)
_WHOLE = "\0row"  # as the name of an anchor: all cells of a row
_FILE = "\0file"  # the column that stands for files without a table
_LARGEST = 64 << 20  # bytes of such a file


@dataclass(frozen=True, slots=True)
class Sample:
    """The smallest of a set of hashes, rising: all that are at most `bound`."""

    hashes: np.ndarray
    bound: int

    @classmethod
    def of(cls, hashes: np.ndarray, most: int, bound: int = int(_ALL)) -> Sample:
        """hashes: u64, all of a set that are at most `bound`, in any order and number."""
        different = np.unique(hashes)
        if different.size <= most:
            return cls(different, bound)
        return cls(different[:most].copy(), int(different[most - 1]))

    def share_in(self, other: Sample) -> float:
        """About the share of this set that another holds; 0 where the samples cannot tell."""
        seen = self.hashes[self.hashes <= np.uint64(min(self.bound, other.bound))]
        return float(np.isin(seen, other.hashes, assume_unique=True).mean()) if seen.size else 0.0


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows whose cell in one column has the smallest hashes. keys: those, (n,) u64, rising and different; cells: column
    -> hashes of the cells of these rows, (n,) u64; bound as in `Sample`."""

    keys: np.ndarray
    cells: dict[str, np.ndarray]
    bound: int


@dataclass(slots=True)
class Sketch:
    """bits: column -> bits that each of its cells takes alone. cells: column -> its different cells. anchors: column ->
    rows sampled by it. passages: column -> windows of its text; every: those of all columns together."""

    rows: int = 0
    bits: dict[str, float] = field(default_factory=dict)
    cells: dict[str, Sample] = field(default_factory=dict)
    anchors: dict[str, Rows] = field(default_factory=dict)
    passages: dict[str, Sample] = field(default_factory=dict)
    every: Sample = field(default_factory=lambda: Sample(np.zeros(0, np.uint64), int(_ALL)))


def sketch_of(place: Path) -> Sketch:
    """Reads all of a dataset. Raises FormatError, ConfigError, UnavailableError, OSError."""
    made = Sketch()
    with Dataset(place) as dataset:
        made.rows = sum(unit.rows for unit in dataset.units)
        names = dict.fromkeys(name for unit in dataset.units for name in unit.table.schema.names if name != SHAPE)
        hashed = np.memmap(
            scratch_file(dataset.folder, "hashes"), np.uint64, "w+", shape=(max(1, len(names)), max(1, made.rows))
        )
        whole = np.zeros(made.rows, np.uint64)
        for number, name in enumerate(names):
            _add_column(made, dataset, name, hashed[number][: made.rows])
            row_kernels.fold(whole, hashed[number][: made.rows], _salt(name))
        if made.rows:
            _add_anchors(made, list(names), hashed, whole)
        files = [file.file.read_bytes() for file in dataset.others if file.size <= _LARGEST]
        if files:
            array = of_cells(files, pa.large_binary())
            made.bits[_FILE] = _bits(array, np.arange(len(files)), max(1, made.rows))
            made.passages[_FILE] = _passages([array])
    made.every = _together(list(made.passages.values()))
    return made


def _add_column(made: Sketch, dataset: Dataset, name: str, out: np.ndarray) -> None:
    """Takes a column into a sketch, and the hash of each of its cells into `out`; 0 where a file has no such column."""
    start, arrays = 0, []
    for unit in dataset.units:
        if name in unit.table.schema.names:
            arrays.append(_widest(unit.column(name)))
            out[start : start + unit.rows] = columns.hashes(arrays[-1])
        start += unit.rows
    made.cells[name] = Sample.of(out, _ROWS)
    made.bits[name] = 0.0
    for array in arrays:
        smallest = np.sort(np.argsort(columns.hashes(array), kind="stable")[:_ROWS])
        made.bits[name] += _bits(array, smallest, made.rows)
    texts = [text for array in arrays if (text := _as_text(array)) is not None]
    if texts:
        made.passages[name] = _passages(texts)


def _bits(array: Any, sample: np.ndarray, rows: int) -> float:
    """Bits of a column for each of `rows` rows, from some of its cells."""
    if not sample.size:
        return 0.0
    return 8 * size_of(write_cells(array.take(of_numbers(sample)), QUICK)) * (len(array) / sample.size) / rows


def _widest(array: Any) -> Any:
    """Numbers of all widths in one, since a file of lines does not say which it had."""
    kind = array.type
    if types.is_integer(kind) and not types.is_uint64(kind):
        return array.cast(pa.int64())
    return array.cast(pa.float64()) if types.is_floating(kind) else array


def _as_text(array: Any) -> Any:
    if columns.is_bytes(array.type):
        return array
    return nested.to_bytes(array) if nested.has_form(array.type) else None


def _passages(texts: list[Any]) -> Sample:
    """Windows of text, those with the smallest hashes. texts: plain arrays of bytes."""
    total = sum(columns.slices(text)[0].size for text in texts)
    # Four times what is kept, so that passages which are there many times leave enough.
    bound = int(_ALL) if total <= 4 * _PASSAGES else int(_ALL) // total * 4 * _PASSAGES
    found: list[np.ndarray] = []
    for text in texts:
        data, offsets = columns.slices(text)
        for first, last in _pieces(offsets):
            size = int(offsets[last] - offsets[first])
            out = np.empty(min(size, 64 * _PASSAGES), np.uint64)
            here = data[offsets[first] : offsets[last]]
            found.append(out[: windows(here, offsets[first : last + 1] - offsets[first], np.uint64(bound), out)])
    return Sample.of(np.concatenate(found) if found else np.zeros(0, np.uint64), _PASSAGES, bound)


def _pieces(offsets: np.ndarray) -> Iterator[tuple[int, int]]:
    """(first, end) of runs of cells that hold about as many bytes as are looked at at once."""
    start, count = 0, offsets.size - 1
    while start < count:
        end = int(np.searchsorted(offsets, offsets[start] + _PIECE, "right")) - 1
        end = min(count, max(start + 1, end))
        yield start, end
        start = end


def _together(samples: list[Sample]) -> Sample:
    bound = min((sample.bound for sample in samples), default=int(_ALL))
    hashes = [sample.hashes[sample.hashes <= np.uint64(bound)] for sample in samples]
    return Sample(np.unique(np.concatenate(hashes)) if hashes else np.zeros(0, np.uint64), bound)


def _add_anchors(made: Sketch, names: list[str], hashed: np.ndarray, whole: np.ndarray) -> None:
    """Samples rows by the columns that say most of a row, and by all of it."""
    varied = [name for name in names if _different(made.cells[name]) >= _VARIED * made.rows]
    chosen = sorted(varied, key=lambda name: (-made.bits[name], name))[:_ANCHORS]
    for name in [*chosen, _WHOLE]:
        keys = whole if name == _WHOLE else hashed[names.index(name)][: made.rows]
        near = np.argpartition(keys, _ROWS - 1)[:_ROWS] if keys.size > _ROWS else np.arange(keys.size)
        bound = int(keys[near].max()) if keys.size > _ROWS else int(_ALL)
        order = near[np.lexsort((whole[near], keys[near]))]  # of rows with one key, the same in every order of rows
        order = order[np.unique(keys[order], return_index=True)[1]]
        cells = {other: np.array(hashed[number][order]) for number, other in enumerate(names)}
        made.anchors[name] = Rows(np.array(keys[order]), cells, bound)


def _different(sample: Sample) -> float:
    """About how many cells of a column are different."""
    return sample.hashes.size if sample.bound == int(_ALL) else sample.hashes.size * (2.0**64 / (sample.bound + 1))


def _salt(name: str) -> int:
    """A number for a column, the same wherever it stands."""
    return int.from_bytes(bytes.fromhex(digest_bytes(name.encode()).removeprefix("b3:")[:14]), "little")


# ---------------------------------------------------------------- comparison


def compared(base: Sketch, derived: Sketch) -> Score:
    """How near `base` is to `derived`: what each row of the latter would take."""
    origin = _origins(base, derived)
    found = dict.fromkeys(derived.bits, 0.0)  # share of a column's cells that the base has in the same row
    matched = same = 0.0
    for name, mine in derived.anchors.items():
        theirs = base.anchors.get(origin.get(name, name))
        if theirs is None:
            continue
        here, at, rows = _common(mine, theirs)
        if not rows:
            continue
        equal = np.ones(here.size, bool)
        for column, other in origin.items():
            cells = mine.cells[column][here] == theirs.cells[other][at]
            found[column] = max(found[column], float(cells.sum()) / rows)
            equal &= cells
        matched, same = max(matched, here.size / rows), max(same, float(equal.sum()) / rows)
    for name, passages in derived.passages.items():
        found[name] = max(found[name], passages.share_in(base.every))
    alone = sum(derived.bits.values())
    bits = sum(derived.bits[name] * (1 - share) for name, share in found.items())
    return Score(*(round(value, 4) for value in (bits, alone, matched, same)))


def _common(mine: Rows, theirs: Rows) -> tuple[np.ndarray, np.ndarray, int]:
    """(places in one sample, places in the other, of rows in both; rows of the first that the second could have)."""
    comparable = int(np.searchsorted(mine.keys, np.uint64(min(mine.bound, theirs.bound)), "right"))
    _, here, at = np.intersect1d(mine.keys[:comparable], theirs.keys, assume_unique=True, return_indices=True)
    return here, at, comparable


def _origins(base: Sketch, derived: Sketch) -> dict[str, str]:
    """The base's column for each of the derived ones that it has: of the same name, or one that holds its cells."""
    found = {name: name for name in derived.cells if name in base.cells}
    free = [name for name in base.cells if name not in found]
    for name in [name for name in derived.cells if name not in found]:
        shares = {other: derived.cells[name].share_in(base.cells[other]) for other in free}
        best = max(shares, key=lambda other: shares[other], default=None)
        if best is not None and shares[best] >= _RENAMED:
            found[name] = best
            free.remove(best)
    return found
