"""A delta and its bases to the derived dataset's files, or its tables. Every file and table is compared with its
digest."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.base.extras import pyarrow
from sparse_decl.base.parallel import Progress
from sparse_decl.base.untrusted import DEFAULT_MEMORY, damage_told, memory_limit, untrusted
from sparse_decl.dataset_delta.artifact import Delta, is_digest
from sparse_decl.dataset_delta.described import told_of
from sparse_decl.dataset_delta.file_decoding import visible, write_other, write_stored, write_unit
from sparse_decl.dataset_delta.manifest import Unit
from sparse_decl.dataset_delta.mixed import allow
from sparse_decl.dataset_delta.table_decoding import decoded_columns, rebuilt_units, schemas_of
from sparse_decl.dataset_delta.tables import Dataset
from sparse_decl.dataset_delta.writers import Cells
from sparse_decl.formats.folders import refuse_filled, whole_path

pa = pyarrow()
FORMS = ("files", "parquet")


@dataclass(frozen=True, slots=True)
class RestoreStats:
    """What was written: files, their bytes, and rows of tables."""

    files: int
    bytes: int
    rows: int

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@untrusted
def decode(
    bases: Sequence[Path | Any],
    delta: Path,
    out: Path,
    *,
    form: str = "files",
    memory: int = DEFAULT_MEMORY,
    progress: Progress | None = None,
) -> RestoreStats:
    """Writes the derived dataset into the folder `out`, which must be empty or not exist.

    form: "files" as they were (byte for byte if the delta was made with `exact="file"`), or "parquet".
    memory: bytes that sizes the delta claims may ask for, beside 16 for each byte of delta and bases.

    Raises DeltaCompressionError (another base, a digest that does not fit), FormatError (a damaged or hostile delta),
    UnavailableError, OSError. On any error nothing is left behind.
    """
    if form not in FORMS:
        raise ConfigError(f"form is {' or '.join(FORMS)}, not {form!r}")
    refuse_filled(out)
    opened_delta = Delta(delta)
    with ExitStack() as stack:
        opened = [stack.enter_context(Dataset(base, version=opened_delta.manifest.version)) for base in bases]
        beside = stack.enter_context(whole_path(out))
        here = opened_delta.stored_bytes + sum(base.size for base in opened)
        stack.enter_context(memory_limit(memory, beside=here))
        return decode_opened(opened_delta, opened, beside, form=form, progress=progress)


def decode_opened(
    delta: Delta,
    bases: Sequence[Dataset],
    out: Path,
    *,
    form: str = "files",
    trusted: bool = False,
    progress: Progress | None = None,
) -> RestoreStats:
    """The same with opened bases, into a folder that does not exist. trusted: the bases are those it was made from."""
    if not trusted:
        check_bases(delta, bases)
    manifest = delta.manifest
    allow(delta.stored_bytes)
    tell(delta, bases)
    out.mkdir(parents=True)
    files = total = rows = 0
    for unit, cells in rebuilt_units(delta, bases):
        target = out / (unit.path if form == "files" and unit.kind != "table" else _as_parquet(unit.path))
        target.parent.mkdir(parents=True, exist_ok=True)
        write_unit(delta, unit, cells, bases, target, form)
        files, total, rows = files + 1, total + target.stat().st_size, rows + cells.rows
        if progress is not None:
            progress(files, len(manifest.units) + len(manifest.others))
    for unit in manifest.units:
        if unit.bytes == "stored":
            target = out / unit.path
            target.parent.mkdir(parents=True, exist_ok=True)
            write_stored(delta, unit, bases, target)
            files, total, rows = files + 1, total + target.stat().st_size, rows + unit.rows
    for other in manifest.others if form == "files" else ():
        target = out / other.path
        target.parent.mkdir(parents=True, exist_ok=True)
        write_other(delta, other, bases, target)
        files, total = files + 1, total + target.stat().st_size
    return RestoreStats(files, total, rows)


def tables(delta: Delta, bases: Sequence[Dataset]) -> Iterator[tuple[str, Any]]:
    """(split, Arrow table) of each file with a table, in the order of the dataset. Raises as `decode`."""
    with damage_told(), memory_limit(DEFAULT_MEMORY, beside=delta.stored_bytes + sum(base.size for base in bases)):
        yield from _tables(delta, bases)


def _tables(delta: Delta, bases: Sequence[Dataset]) -> Iterator[tuple[str, Any]]:
    check_bases(delta, bases)
    if any(unit.bytes == "stored" for unit in delta.manifest.units):
        with tempfile.TemporaryDirectory() as scratch:
            place = Path(scratch) / "files"
            decode_opened(delta, bases, place, trusted=True)
            with Dataset(place, version=delta.manifest.version) as again:
                for found in again.units:
                    yield found.split, found.table
        return
    for unit, cells in _in_order(delta, bases):
        yield unit.split, cells.table(0, cells.rows)


def _in_order(delta: Delta, bases: Sequence[Dataset]) -> list[tuple[Unit, Cells]]:
    """Every file with a table and its cells, which are mapped, in the order of the dataset."""
    allow(delta.stored_bytes)
    tell(delta, bases)
    order = {unit.path: number for number, unit in enumerate(delta.manifest.units)}
    return sorted(rebuilt_units(delta, bases), key=lambda pair: order[pair[0].path])


def batches(delta: Delta, bases: Sequence[Dataset], split: str, rows: int) -> Iterator[Any]:
    """The rows of a split as Arrow tables of at most `rows`, one at least; memory holds a column of a base, or one of
    these. Raises as `decode`."""
    with damage_told(), memory_limit(DEFAULT_MEMORY, beside=delta.stored_bytes + sum(base.size for base in bases)):
        check_bases(delta, bases)
        if any(unit.bytes == "stored" and unit.split == split for unit in delta.manifest.units):
            pieces = (table for name, table in _tables(delta, bases) if name == split)
            for table in pieces:
                for start in range(0, max(1, table.num_rows), rows):
                    yield table.slice(start, rows)
            return
        for unit, cells in _in_order(delta, bases):
            for start in range(0, max(1, cells.rows), rows) if unit.split == split else ():
                yield cells.table(start, min(rows, cells.rows - start))


@untrusted
def read_rows(bases: Sequence[Path | Any], delta: Path, start: int, stop: int, *, split: str = "train") -> Any:
    """Rows `start` to `stop` of a split as an Arrow table; of the base and of new cells only these are gathered.

    bases: as for `decode`, and checked in the same way. The digest of a whole table says nothing about some of its
    rows, so here only the delta's own checksum is verified. Raises as `decode`, and ConfigError (no such split or
    rows).
    """
    opened_delta = Delta(delta)
    units = [(number, unit) for number, unit in enumerate(opened_delta.manifest.units) if unit.split == split]
    total = sum(unit.rows for _, unit in units)
    if not units or not 0 <= start <= stop <= total:
        raise ConfigError(f"there are no rows {start} to {stop} of {split!r}", why=f"it has {total} rows")
    if any(unit.bytes == "stored" for _, unit in units):
        raise ConfigError("a file of this split is kept whole", hint="restore it: sparse dataset-reconstruct")
    ends = np.cumsum([0, *(unit.rows for _, unit in units)])
    place = {number: int(end) for (number, _), end in zip(units, ends, strict=False)}
    pieces = {}
    with ExitStack() as stack:
        opened = [stack.enter_context(Dataset(base, version=opened_delta.manifest.version)) for base in bases]
        check_bases(opened_delta, opened)
        allow(opened_delta.stored_bytes)
        tell(opened_delta, opened)
        for table in opened_delta.index.tables:
            if not place.keys() & set(table.units):
                continue
            schemas = schemas_of(opened_delta, table)
            made, at = list(decoded_columns(opened_delta, table, opened, schemas[0])), 0
            for number, schema in zip(table.units, schemas, strict=True):
                unit = opened_delta.manifest.units[number]
                first, last = (min(max(row - place.get(number, total), 0), unit.rows) for row in (start, stop))
                if number in place and first < last:
                    window = slice(at + first, at + last)
                    cells = visible(Cells(schema, [column(window) for column in made], last - first), unit.path)
                    pieces[number] = cells.table(0, cells.rows)
                at += unit.rows
    if not pieces:
        return schemas[0].empty_table()
    return pa.concat_tables([pieces[number] for number in sorted(pieces)], promote_options="default")


def check_bases(delta: Delta, bases: Sequence[Dataset]) -> None:
    """Raises DeltaCompressionError unless these are the datasets that the delta was made from."""
    wanted = delta.manifest.bases
    if len(wanted) != len(bases):
        raise DeltaCompressionError(
            f"the delta has {len(wanted)} bases, {len(bases)} given", where=str(delta.folder), hint="give them in order"
        )
    for number, (right, base) in enumerate(zip(wanted, bases, strict=True), 1):
        found = base.digest
        if not is_digest(found, right.digest):
            raise DeltaCompressionError(
                "this is not the base that the delta was made from",
                where=base.where,
                why=f"base {number} has digest {found}, should be {right.digest}",
                hint="give the dataset as it was; one changed byte is another dataset",
            )


def tell(delta: Delta, bases: Sequence[Dataset]) -> None:
    """Gives a delta what its schemas and styles are read with. Raises OSError."""
    delta.tell(told_of(bases, [(unit.path, unit.kind) for unit in delta.manifest.units]))


def _as_parquet(path: str) -> str:
    head, dot, tail = path.rpartition(".")
    return f"{head}.parquet" if dot and "/" not in tail else f"{path}.parquet"


@untrusted
def inspect(folder: Path) -> dict[str, Any]:
    """What a delta holds, without its bases: sizes, rows, files, columns. Raises as `decode`."""
    delta = Delta(folder)
    manifest = delta.manifest
    found = delta.index.tables
    literal = sum(
        column.edited + (table.rows if column.source is None and not column.own else table.new)
        for table in found
        for column in table.columns
    )
    return {
        "format": manifest.format,
        "version": manifest.version,
        "exact": manifest.exact,
        "bases": [base.digest for base in manifest.bases],
        "original_bytes": sum(unit.size for unit in manifest.units) + sum(other.size for other in manifest.others),
        "stored_bytes": delta.stored_bytes,
        "rows": sum(unit.rows for unit in manifest.units),
        "files": [
            {"path": unit.path, "split": unit.split, "kind": unit.kind, "rows": unit.rows, "bytes": unit.bytes}
            for unit in manifest.units
        ],
        "others": [other.path for other in manifest.others],
        "columns": sum(len(table.columns) for table in found),
        "literal_cells": literal,
        "writers": manifest.writers,
    }
