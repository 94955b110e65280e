"""The size of a delta, estimated by coding a sample of the derived rows that are not in the base with the real codec.

The references of all rows are written as a delta would write them. Of all else a sample is coded: a further row takes
a little less than one of the sample, since it may repeat more. Where that says little, half of the sample is coded too,
and what the other half added is what each further row adds, or less if new text brings ever fewer new words (Heaps).
"""

from __future__ import annotations

import math
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sparse_decl.dataset_delta import mixed
from sparse_decl.dataset_delta.artifact import Delta
from sparse_decl.dataset_delta.columns import is_bytes, plain_type
from sparse_decl.dataset_delta.encoding import DeltaStats, Encoding, encode
from sparse_decl.dataset_delta.sampling import Match, sampled
from sparse_decl.dataset_delta.tables import Dataset
from sparse_decl.formats.frames import LEVEL

_EXACT = 1 << 20  # bytes of a dataset that is encoded as a whole, and nothing is estimated
_SHARE, _FEWEST, _MOST = 0.03, 400, 40_000  # of the rows, that are coded if they differ; rows
_SLOPE = 0.9  # of what a row of the sample takes that a further one does, as pairs of six kinds have it
_FEWER = 0.25  # how far from what the second half added to what Heaps' law says it is, as pairs of six kinds have it
_LITTLE = 1024  # bytes of a whole sample, of which much may not grow at all
_HEAD = 16  # bytes of a part that say what it is, whatever its rows
_NEW = 1.5  # cells of a whole sample for each of half of it, of which fewer are repeats
_PART = 1 << 13  # bytes of a longer run of text that are coded by mixed predictions
_FLOOR = 0.12  # of what grows, that its interval is at least wide to either side
_SPREAD = 1.0  # of that divided by the root of the rows coded, that it is wide beside
_SLACK = 64  # bytes that the fixed part may differ by


@dataclass(frozen=True, slots=True)
class Estimate:
    """base_bytes, original_bytes: of all files, measured. delta_bytes: of the whole delta, with its 90 % interval
    low..high. The rows: scaled up from `sampled_rows`, those that were coded of
    all that differ."""

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
    """Estimates the delta of `derived` to `base`. sample: about how many rows to code; by default a thirtieth of them,
    and all of a dataset of at most 1 MiB, of which what is given is exact. Raises as `encode`."""
    with tempfile.TemporaryDirectory(prefix="sparse-estimate-") as folder:
        scratch = Path(folder)
        if sample is None and isinstance(derived, Path) and _bytes_of(derived) <= _EXACT:
            return _whole(base, derived, key, splits, scratch)

        def count(rows: int) -> int:
            return sample if sample is not None else min(_MOST, max(_FEWEST, int(_SHARE * rows)))

        with sampled(base, derived, splits, list(key), scratch, count) as found:
            base_bytes, original, rows, matches, samples = found
            if (sample is None and original <= _EXACT) or (sample is not None and sample >= rows):
                return _whole(base, derived, key, splits, scratch)
            wanted = sum(match.wanted.size for match in matches)
            taken = samples[0][2]
            likely, low, high, stats = _coded(matches, samples, list(key), scratch)
            factor = wanted / taken if taken else 0.0
            new = round(stats.new_rows * factor)
            edited = round(stats.edited_rows * factor)
            return Estimate(base_bytes, original, likely, low, high, rows, taken, rows - new - edited, edited, new)


def _bytes_of(source: Path) -> int:
    return sum(file.stat().st_size for file in ([source] if source.is_file() else source.rglob("*")) if file.is_file())


def _whole(base: Any, derived: Any, key: Sequence[str], splits: Sequence[str] | None, scratch: Path) -> Estimate:
    """What encoding all of it gives."""
    how = "file" if isinstance(derived, Path) else "rows"
    stats = encode([base], derived, scratch / "whole", exact=how, key=key, splits=splits)
    with Dataset(base) as opened:
        base_bytes = opened.size or sum(unit.table.nbytes for unit in opened.units)
    return Estimate(
        base_bytes,
        stats.original_bytes,
        *(stats.stored_bytes,) * 3,
        stats.rows,
        stats.rows,
        stats.same_rows,
        stats.edited_rows,
        stats.new_rows,
    )


def _coded(
    matches: list[Match], samples: list[tuple[Dataset, Dataset, int]], key: list[str], scratch: Path
) -> tuple[int, int, int, DeltaStats]:
    """(bytes of the delta, the least and the most it may take, counts of the whole sample)."""
    taken, fewer = samples[0][2], samples[1][2]
    stats, fixed, whole = _measured(samples[0], key, scratch / "whole")
    wanted = sum(match.wanted.size for match in matches)
    if not any(table.items for table in Delta(scratch / "whole").index.tables):  # rows that were items keep their order
        fixed += sum(match.references(stats.edited_rows > stats.new_rows) for match in matches)
    times = wanted / taken if taken else 1.0
    more = {part: _SLOPE * max(0, size - _HEAD) * (times - 1) for part, size in whole.items()}
    fewest = dict(more)
    if times > 1 and 0 < fewer < taken and any(more.values()) and _unclear(samples, whole):
        _, _, half = _measured(samples[1], key, scratch / "half")
        for part, size in whole.items():
            before = min(half.get(part, 0), size)
            exponent = math.log(size / before, taken / fewer) if before else 1.0
            fewest[part] = min(more[part], size * (times ** min(1.0, exponent) - 1))
            rest = (size - before) * (wanted - taken) / (taken - fewer)
            more[part] = min(more[part], (1 - _FEWER) * rest + _FEWER * fewest[part])
    size = sum(whole.values())
    likely, least = size + sum(more.values()), size + sum(fewest.values())
    unsure = _FLOOR + _SPREAD / math.sqrt(max(taken, 1)) if times > 1 else _FLOOR
    low, high = (1 - unsure) * min(least, likely) - _SLACK, (1 + unsure) * (likely + size * times) / 2 + _SLACK
    return int(fixed + likely), max(0, int(fixed + low)), math.ceil(fixed + high), stats


def _unclear(samples: list[tuple[Dataset, Dataset, int]], sizes: dict[tuple[int, ...], int]) -> bool:
    """Whether half of the sample has to say how much grows: what it takes is little, or text that is mostly of cells
    that came before, of which each further row adds ever less."""
    if sum(sizes.values()) < _LITTLE:
        return True
    for number, (whole, half) in enumerate(zip(samples[0][1].units, samples[1][1].units, strict=True)):
        for place, (name, kind) in enumerate(zip(whole.table.schema.names, whole.table.schema.types, strict=True)):
            if sizes.get((number, place, 0)) and is_bytes(plain_type(kind)):
                cells, before = (unit.column(name).unique() for unit in (whole, half))
                if len(cells) < _NEW * len(before) and cells.nbytes > sizes[number, place, 0] * _NEW:
                    return True
    return False


def _measured(
    sample: tuple[Dataset, Dataset, int], key: list[str], out: Path
) -> tuple[DeltaStats, int, dict[tuple[int, ...], int]]:
    """(counts of a sample, and its bytes as `_sizes` has them)."""
    opened, dataset, _ = sample
    out.mkdir()
    job = Encoding([opened], dataset, out, "rows", key, [], LEVEL, None)  # of a sample there is no file
    with mixed.in_part(_PART):
        return job.run([], {}), *_sizes(out)


def _sizes(folder: Path) -> tuple[int, dict[tuple[int, ...], int]]:
    """Bytes of a delta without its references: what does not grow with its rows, and of what does each kind of part: of
    each column of a table the cells, and all else."""
    delta = Delta(folder)
    sizes = dict(enumerate(delta.index.parts))
    found: dict[tuple[int, ...], int] = {}
    references = 0
    for number, table in enumerate(delta.index.tables):
        references += sizes.pop(table.refs, 0) if table.refs is not None else 0  # those of all rows are known
        for place, column in enumerate(table.columns):
            found[number, place, 0] = sizes.pop(column.part, 0) if column.part is not None else 0
            others = [column.places, column.map, *(taken.places for taken in column.taken)]
            found[number, place, 1] = sum(sizes.pop(part, 0) for part in others if part is not None)
    return delta.stored_bytes - sum(found.values()) - references, found
