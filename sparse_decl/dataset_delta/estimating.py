"""The size of a delta, estimated from a sample of the derived rows. All of the base is searched."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta.artifact import Delta
from sparse_decl.dataset_delta.encoding import Encoding
from sparse_decl.dataset_delta.tables import Dataset

pa = pyarrow()

_BLOCKS = 64  # pieces of the derived tables that the sample is made of, the end among them
_LEAST = 8  # rows of a piece: fewer say little of runs
_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Estimate:
    """base_bytes, original_bytes: of all files, measured. delta_bytes and the rows: scaled up from `sampled_rows`."""

    base_bytes: int
    original_bytes: int
    delta_bytes: int
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
    sample: int = 1000,
    key: Sequence[str] = (),
    splits: Sequence[str] | None = None,
) -> Estimate:
    """Estimates the delta of `derived` to `base` from about `sample` rows. Raises as `encode`."""
    with Dataset(base) as opened, Dataset(derived, splits) as dataset, tempfile.TemporaryDirectory() as scratch:
        rows = sum(unit.rows for unit in dataset.units)
        original = dataset.size or sum(unit.table.nbytes for unit in dataset.units)
        base_bytes = opened.size or sum(unit.table.nbytes for unit in opened.units)
        share = min(1.0, sample / rows) if rows else 1.0
        dataset.units = [replace(unit, table=_sampled(unit.table, share)) for unit in dataset.units]
        taken = sum(unit.rows for unit in dataset.units)
        exact = "file" if share >= 1 and dataset.size else "rows"  # of a sample there is no file
        out = Path(scratch) / "delta"
        out.mkdir()
        job = Encoding([opened], dataset, out, exact, list(key), [], _LEVEL, None)
        stats = job.run([], {})
        delta = Delta(out)
        fixed = {unit.schema_part for unit in delta.manifest.units}
        grows = sum(size for number, size in enumerate(delta.index.parts) if number not in fixed)
        factor = rows / taken if taken else 1.0
        return Estimate(
            base_bytes,
            original,
            int(delta.stored_bytes - grows + grows * factor),
            rows,
            taken,
            round(stats.same_rows * factor),
            round(stats.edited_rows * factor),
            round(stats.new_rows * factor),
        )


def _sampled(table: Any, share: float) -> Any:
    """About that share of the rows, in blocks evenly spaced from the first row to the last."""
    if share >= 1 or not table.num_rows:
        return table
    count = max(1, round(table.num_rows * share))
    blocks = min(_BLOCKS, max(1, count // _LEAST))
    sizes = [count // blocks + (number < count % blocks) for number in range(blocks)]
    stretch = table.num_rows / blocks
    starts = [int(number * stretch + (stretch - size) / 2) for number, size in enumerate(sizes)]
    if blocks > 1:  # rows are added at the end more often than anywhere else, so the last ones stand for their stretch
        starts[0], starts[-1] = 0, table.num_rows - sizes[-1]
    return pa.concat_tables([table.slice(max(0, start), size) for start, size in zip(starts, sizes, strict=True)])
