"""The size of a delta, estimated by coding a sample of the derived rows with the real codec. All of the base is
searched.

The sample is coded as a whole and in two halves: how the size grew from half to whole says how it goes on growing
(Heaps' law: new text brings ever fewer new words), and how far the halves differ how sure that is.
"""

from __future__ import annotations

import math
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta.artifact import Delta
from sparse_decl.dataset_delta.encoding import DeltaStats, Encoding, encode
from sparse_decl.dataset_delta.tables import Dataset

pa = pyarrow()

_EXACT = 8 << 20  # bytes of a dataset that is encoded as a whole, and nothing is estimated
_SHARE, _MOST = 0.04, 40_000  # of the rows that are sampled; rows
_BLOCKS = 64  # pieces of the derived tables that the sample is made of, the end among them
_LEAST = 8  # rows of a piece: fewer say little of runs
_LEVEL = 9
_FLOOR = 0.06  # of the estimate, that its interval is at least wide to either side
_SPREAD = 2.0  # deviations, as far as the halves show them, that it is wide
_LITTLE = 1024  # bytes of a sample that say nothing of growth
_SLACK = 64  # bytes that the fixed part may differ by
_GROWTH = 0.08  # by which the exponent of growth may be off, for each halving that the sample is away from the whole


@dataclass(frozen=True, slots=True)
class Estimate:
    """base_bytes, original_bytes: of all files, measured. delta_bytes: of the whole delta, with its 90 % interval
    low..high. The rows: scaled up from `sampled_rows`."""

    base_bytes: int
    original_bytes: int
    delta_bytes: int
    low: int
    high: int
    rows: int
    sampled_rows: int
    same_rows: int
    edited_rows: int
    new_rows: int

    @property
    def savings(self) -> float:
        """1 - delta / original; below zero if a delta would be larger."""
        return 1 - self.delta_bytes / self.original_bytes if self.original_bytes else 0.0

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "savings": round(self.savings, 6)}


def estimate(
    base: Path | Any,
    derived: Path | Any,
    *,
    sample: int | None = None,
    key: Sequence[str] = (),
    splits: Sequence[str] | None = None,
) -> Estimate:
    """Estimates the delta of `derived` to `base`. sample: about how many rows to code; by default a twenty-fifth of
    them, and all of a dataset of at most 8 MiB, of which what is given is exact. Raises as `encode`."""
    with Dataset(base) as opened, Dataset(derived, splits) as dataset, tempfile.TemporaryDirectory() as scratch:
        rows = sum(unit.rows for unit in dataset.units)
        original = dataset.size or sum(unit.table.nbytes for unit in dataset.units)
        base_bytes = opened.size or sum(unit.table.nbytes for unit in opened.units)
        if (sample is None and original <= _EXACT) or (sample is not None and sample >= rows):
            how = "file" if dataset.size else "rows"
            stats = encode([base], derived, Path(scratch) / "whole", exact=how, key=key, splits=splits)
            low = high = likely = stats.stored_bytes
            taken, factor = rows, 1.0
        else:
            count = sample if sample is not None else min(_MOST, max(1000, int(_SHARE * rows)))
            likely, low, high, taken, stats = _coded(opened, dataset, count / rows, list(key), Path(scratch))
            factor = rows / taken if taken else 1.0
        counts = (round(count * factor) for count in (stats.same_rows, stats.edited_rows, stats.new_rows))
        return Estimate(base_bytes, original, likely, low, high, rows, taken, *counts)


def _coded(
    opened: Dataset, dataset: Dataset, share: float, key: list[str], scratch: Path
) -> tuple[int, int, int, int, DeltaStats]:
    """(bytes of the delta, the least and the most it may take, rows sampled, counts of these)."""
    units, sizes = dataset.units, []
    for number, part in enumerate((None, 0, 1)):
        dataset.units = [replace(unit, table=_sampled(unit.table, share, part)) for unit in units]
        out = scratch / str(number)
        out.mkdir()
        job = Encoding([opened], dataset, out, "rows", key, [], _LEVEL, None)  # of a sample there is no file
        sizes.append((sum(unit.rows for unit in dataset.units), job.run([], {}), *_sizes(out)))
    dataset.units = units
    taken, stats, fixed, whole = sizes[0]
    rows = sum(unit.rows for unit in units)
    doublings = math.log2(rows / taken) if taken else 0.0
    halves = {part: (sizes[1][3].get(part, 0) + sizes[2][3].get(part, 0)) / 2 for part in whole}
    likely = sum(size * 2 ** (_exponent(size, halves[part]) * doublings) for part, size in whole.items())
    grows, first, second = (sum(found.values()) for *_, found in sizes)
    half = (first + second) / 2
    exponent = math.log2(likely / grows) / doublings if grows and doublings else 0.0
    apart = abs(first - second) / (2 * half) if half else 0.0
    unsure = _FLOOR + _SPREAD * apart / math.sqrt(2)
    wide = min(1.0, exponent + _GROWTH) - exponent, exponent - max(0.0, exponent - _GROWTH)
    if grows < _LITTLE:
        wide = wide[0], exponent
    least = likely * max(0.0, 1 - unsure) * 2 ** (-wide[1] * doublings) - _SLACK
    most = likely * (1 + unsure) * 2 ** (wide[0] * doublings) + _SLACK
    return int(fixed + likely), int(fixed + least), math.ceil(fixed + most), taken, stats


def _exponent(whole: float, half: float) -> float:
    """That with which a part grows, from its bytes in the whole sample and in half of it."""
    return min(1.0, max(0.0, math.log2(whole / half))) if whole and half else 1.0


def _sizes(folder: Path) -> tuple[int, dict[tuple[int, ...], int]]:
    """Bytes of a delta: what does not grow with its rows, and of what does each kind of part: of a table its
    references, of each of its columns the cells, and all else."""
    delta = Delta(folder)
    sizes = dict(enumerate(delta.index.parts))
    found: dict[tuple[int, ...], int] = {}
    for number, table in enumerate(delta.index.tables):
        found[number, -1, 0] = sizes.pop(table.refs, 0)
        for place, column in enumerate(table.columns):
            found[number, place, 0] = sizes.pop(column.part, 0) if column.part is not None else 0
            others = [column.places, column.map, *(taken.places for taken in column.taken)]
            found[number, place, 1] = sum(sizes.pop(part, 0) for part in others if part is not None)
    return delta.stored_bytes - sum(found.values()), found


def _sampled(table: Any, share: float, half: int | None) -> Any:
    """About that share of the rows, in blocks evenly spaced from the first row to the last. half: 0, 1: every other
    block, from the first or from the second on."""
    if share >= 1 or not table.num_rows:
        return table
    count = max(1, round(table.num_rows * share))
    blocks = min(_BLOCKS, max(1, count // _LEAST))
    sizes = [count // blocks + (number < count % blocks) for number in range(blocks)]
    stretch = table.num_rows / blocks
    starts = [int(number * stretch + (stretch - size) / 2) for number, size in enumerate(sizes)]
    if blocks > 1:  # rows are added at the end more often than anywhere else, so the last ones stand for their stretch
        starts[0], starts[-1] = 0, table.num_rows - sizes[-1]
    pieces = [table.slice(max(0, start), size) for start, size in zip(starts, sizes, strict=True)]
    if half is not None:
        pieces = pieces[half::2] or [table.slice(0, 0)]
    return pa.concat_tables(pieces)
