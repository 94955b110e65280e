"""A delta and its bases to the derived dataset's files, or its tables. Every file and table is compared with its
digest."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.digests import digest_bytes, digest_file
from sparse_decl.base.errors import ConfigError, DeltaCompressionError, FormatError, UnavailableError
from sparse_decl.base.extras import pyarrow
from sparse_decl.base.parallel import Progress
from sparse_decl.base.untrusted import DEFAULT_MEMORY, damage_told, memory_limit, untrusted
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.artifact import Delta
from sparse_decl.dataset_delta.bases import BaseRows
from sparse_decl.dataset_delta.lines import schema_of
from sparse_decl.dataset_delta.literals import SharedDictionary, base_bytes, read_literals
from sparse_decl.dataset_delta.manifest import Column, Other, Table
from sparse_decl.dataset_delta.manifest import Unit as UnitWire
from sparse_decl.dataset_delta.mapping import apply_map, read_map
from sparse_decl.dataset_delta.packing import unpack_frames
from sparse_decl.dataset_delta.patches import read_patch
from sparse_decl.dataset_delta.recipes import recipe_rows
from sparse_decl.dataset_delta.refs import read_places, read_refs
from sparse_decl.dataset_delta.repack import repack
from sparse_decl.dataset_delta.rules import apply_rule
from sparse_decl.dataset_delta.tables import LINES, Dataset
from sparse_decl.dataset_delta.writers import Cells, write_file
from sparse_decl.formats.folders import refuse_filled, whole_path
from sparse_decl.formats.frames import decompress

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
    out.mkdir(parents=True)
    files = total = rows = 0
    for unit, cells in _units(delta, bases):
        target = out / (unit.path if form == "files" and unit.kind != "table" else _as_parquet(unit.path))
        target.parent.mkdir(parents=True, exist_ok=True)
        _write_unit(delta, unit, cells, target, form)
        files, total, rows = files + 1, total + target.stat().st_size, rows + cells.rows
        if progress is not None:
            progress(files, len(manifest.units) + len(manifest.others))
    for unit in manifest.units:
        if unit.bytes == "stored":
            target = out / unit.path
            target.parent.mkdir(parents=True, exist_ok=True)
            _write_stored(delta, unit, bases, target)
            files, total, rows = files + 1, total + target.stat().st_size, rows + unit.rows
    for other in manifest.others if form == "files" else ():
        target = out / other.path
        target.parent.mkdir(parents=True, exist_ok=True)
        _write_other(delta, other, bases, target)
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
            with Dataset(place) as again:
                for found in again.units:
                    yield found.split, found.table
        return
    order = {unit.path: number for number, unit in enumerate(delta.manifest.units)}
    made = sorted(_units(delta, bases), key=lambda pair: order[pair[0].path])
    for unit, cells in made:
        yield unit.split, pa.Table.from_batches([cells.batch(0, cells.rows)], cells.schema)


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
        for table in opened_delta.index.tables:
            if not place.keys() & set(table.units):
                continue
            schemas = _schemas(opened_delta, table)
            made, at = list(_columns(opened_delta, table, opened, schemas[0])), 0
            for number, schema in zip(table.units, schemas, strict=True):
                unit = opened_delta.manifest.units[number]
                first, last = (min(max(row - place.get(number, total), 0), unit.rows) for row in (start, stop))
                if number in place and first < last:
                    window = slice(at + first, at + last)
                    cells = _visible(Cells(schema, [column(window) for column in made], last - first), unit.path)
                    pieces[number] = pa.Table.from_batches([cells.batch(0, cells.rows)], cells.schema)
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
        if found != right.digest:
            raise DeltaCompressionError(
                "this is not the base that the delta was made from",
                where=base.where,
                why=f"base {number} has digest {found}, should be {right.digest}",
                hint="give the dataset as it was; one changed byte is another dataset",
            )


def _as_parquet(path: str) -> str:
    head, dot, tail = path.rpartition(".")
    return f"{head}.parquet" if dot and "/" not in tail else f"{path}.parquet"


# ---------------------------------------------------------------- tables


def _units(delta: Delta, bases: Sequence[Dataset]) -> Iterator[tuple[UnitWire, Cells]]:
    """Every file with a table, and its cells, table after table."""
    for table in delta.index.tables:
        schemas = _schemas(delta, table)
        with tempfile.TemporaryDirectory(prefix="sparse-rows-") as scratch:
            whole = _cells(delta, table, bases, schemas[0], Path(scratch))
            start = 0
            for number, schema in zip(table.units, schemas, strict=True):
                unit = delta.manifest.units[number]
                yield unit, whole.slice(start, unit.rows, schema)
                start += unit.rows


def _schemas(delta: Delta, table: Table) -> list[Any]:
    """The schema of each file of a table."""
    schemas = [_schema(delta, delta.manifest.units[number]) for number in table.units]
    if len({len(schema) for schema in schemas} | {len(table.columns)}) != 1:
        raise FormatError("the delta is damaged", where=str(delta.folder), why="columns and schema do not agree")
    return schemas


def _schema(delta: Delta, unit: UnitWire) -> Any:
    if unit.kind in LINES:
        return schema_of(_style(delta, unit))
    if unit.schema_part is None:
        raise FormatError("the delta is damaged", where=str(delta.folder), why=f"{unit.path} has no schema")
    return _schema_part(delta, unit.schema_part)


def _schema_part(delta: Delta, number: int) -> Any:
    raw = decompress(delta.part(number), 64 << 20)
    try:
        return pa.ipc.read_schema(pa.py_buffer(raw))
    except (pa.ArrowException, OSError) as error:
        raise FormatError("the delta is damaged", where=str(delta.folder), why=f"schema: {str(error)[:200]}") from error


def _cells(delta: Delta, table: Table, bases: Sequence[Dataset], schema: Any, scratch: Path) -> Cells:
    made, digests = [], []
    for number, column in enumerate(_columns(delta, table, bases, schema)):
        array = column(slice(None))
        digests.append(columns.digest(array))
        made.append(_parked(array, scratch / f"{number}.arrow"))
        del column, array  # before the next is made
    if digest_bytes(b"".join(digests)) != table.digest:
        raise DeltaCompressionError(
            "a table does not come out as recorded",
            where=str(delta.folder),
            why=f"its digest should be {table.digest}",
            hint="fetch or build the delta again",
        )
    return Cells(schema, made, table.rows)


def _columns(delta: Delta, table: Table, bases: Sequence[Dataset], schema: Any) -> Iterator[Callable[[slice], Any]]:
    """For each column, what gives some of its rows as a plain array."""
    base = _base_rows(table, bases)
    refs = _refs(delta, table, base)
    known, new = np.flatnonzero(refs >= 0), np.flatnonzero(refs < 0)
    if new.size != table.new:
        raise FormatError("the delta is damaged", where=str(delta.folder), why="new rows do not add up")
    told = SharedDictionary()
    for field, about in zip(schema, table.columns, strict=True):
        yield _column(delta, about, base, columns.plain_type(field.type), refs, known, new, told)


def _base_rows(table: Table, bases: Sequence[Dataset]) -> BaseRows:
    units = []
    for number, path, rows in table.base:
        unit = next((unit for unit in bases[number].units if unit.path == path), None)
        if unit is None or unit.rows != rows:
            raise DeltaCompressionError(
                "the base has another table than the delta needs",
                where=bases[number].where,
                why=f"{path} should have {rows} rows, " + (f"it has {unit.rows}" if unit else "there is no such file"),
            )
        units.append((number, unit))
    return BaseRows(tuple(units))


def _refs(delta: Delta, table: Table, base: BaseRows) -> np.ndarray:
    frames = unpack_frames(delta.part(table.refs))
    if table.form != "recipe":
        return read_refs(table.form, frames, table.rows, base.rows)
    try:
        recipe = json.loads(frames[0])
    except (ValueError, IndexError, RecursionError) as error:
        raise FormatError("the recipe in the delta is damaged", where=str(delta.folder)) from error
    if not isinstance(recipe, list) or not all(isinstance(step, str) for step in recipe):
        raise FormatError("the recipe in the delta is damaged", where=str(delta.folder))
    refs = recipe_rows(base, [delta.manifest.units[number].split for number in table.units], recipe)
    if refs.size != table.rows or (refs.size and int(refs.max()) >= base.rows):
        raise FormatError("the recipe in the delta gives other rows", why=f"{refs.size} of {table.rows}")
    return refs


def _column(
    delta: Delta,
    about: Column,
    base: BaseRows,
    kind: Any,
    refs: np.ndarray,
    known: np.ndarray,
    new: np.ndarray,
    told: SharedDictionary,
) -> Callable[[slice], Any]:
    if about.source is None:
        if about.edited:
            raise FormatError("the delta is damaged", where=str(delta.folder), why="a column lacks cells")
        if not refs.size:
            return lambda rows: pa.array([], kind)
        whole = read_literals(_part(delta, about.part), kind, refs.size, 0, lambda: None, told.bytes)
        told.add(whole)
        return lambda rows: whole[rows]
    origin = (
        base.column(about.source, kind) if about.rule is None else apply_rule(about.rule, base.own(about.source), kind)
    )
    if origin is None:
        raise DeltaCompressionError(
            f"the base has no column {about.source[:100]!r} of type {kind}", why=f"it has {', '.join(base.names)[:300]}"
        )
    if about.map is not None:
        origin = apply_map(origin, *read_map(delta.part(about.map), kind))
    if about.edited > known.size:
        raise FormatError("the delta is damaged", where=str(delta.folder), why="a column lacks cells")
    picked = refs.copy()
    sources = [origin]
    for taken in about.taken:
        other = base.column(taken.source, kind)
        if other is None:
            raise FormatError(
                "the delta is damaged", where=str(delta.folder), why="cells of a column that is not there"
            )
        here = known[read_places(_part(delta, taken.places), taken.count, known.size)]
        picked[here] = refs[here] + sum(map(len, sources))
        sources.append(other)
    if not new.size and not about.edited:
        whole = pa.concat_arrays(sources) if about.taken else origin
        return lambda rows: columns.taken(whole, picked[rows])
    places = np.zeros(0, np.int64)
    if about.edited:
        places = known[read_places(_part(delta, about.places), about.edited, known.size)]
    literal = read_literals(
        _part(delta, about.part),
        kind,
        new.size,
        places.size,
        lambda: columns.taken(origin, refs[places]),
        base_bytes(origin) + told.bytes,
    )
    told.add(literal.slice(0, new.size))
    start = sum(map(len, sources))
    picked[new] = start + np.arange(new.size)
    picked[places] = start + new.size + np.arange(places.size)
    return lambda rows: columns.taken(pa.concat_arrays([*sources, literal]), picked[rows])


def _part(delta: Delta, number: int | None) -> bytes:
    if number is None:
        raise FormatError("the delta is damaged", where=str(delta.folder), why="a column names no part")
    return delta.part(number)


def _parked(array: Any, path: Path) -> Any:
    """The same array, mapped from a file instead of held."""
    batch = pa.record_batch([array], names=["c"])
    with pa.ipc.new_file(str(path), batch.schema) as sink:
        sink.write_batch(batch)
    with pa.memory_map(str(path)) as source:
        return pa.ipc.open_file(source).get_batch(0).column(0)


# ---------------------------------------------------------------- files


def _style(delta: Delta, unit: UnitWire) -> dict[str, Any]:
    if unit.style is None:
        return {}
    if unit.style >= len(delta.index.styles):
        raise FormatError("the delta is damaged", where=str(delta.folder), why=f"style of {unit.path}")
    return delta.index.styles[unit.style]


def _write_unit(delta: Delta, unit: UnitWire, cells: Cells, target: Path, form: str) -> None:
    style = _style(delta, unit)
    if form == "parquet" or unit.kind == "table":
        write_file(_visible(cells, unit.path), "parquet", {}, target)
        return
    if unit.written is not None:
        cells = Cells(_schema_part(delta, unit.written), cells.plain, cells.rows)
    if unit.bytes != "patched":
        write_file(cells, unit.kind, style, target)
    else:
        _write_patched(delta, unit, cells, style, target)
    if unit.bytes != "rows":
        _check_file(delta, unit.path, unit.digest, target)


def _write_patched(delta: Delta, unit: UnitWire, cells: Cells, style: dict[str, Any], target: Path) -> None:
    again, unpacked = target.with_name(target.name + ".again"), target.with_name(target.name + ".unpacked")
    write_file(cells, unit.kind, style, again)
    with open(unpacked if unit.pages is not None else target, "xb") as file:
        file.writelines(read_patch(_part(delta, unit.patch), again, delta.reach))
    again.unlink()
    if unit.pages is not None:
        repack(unpacked, delta.part(unit.pages), target, unit.size)
        unpacked.unlink()


def _visible(cells: Cells, path: str) -> Cells:
    """Without the hidden columns of files of lines. Raises DeltaCompressionError if rows have no cells."""
    hidden = [number for number, field in enumerate(cells.schema) if field.name.startswith("\0")]
    for number in hidden:
        raw = cells.plain[number]
        if columns.is_bytes(raw.type) and raw.null_count < len(raw):
            raise DeltaCompressionError(
                f"{path} has lines that are no rows, so it cannot be given as parquet",
                why=f"{len(raw) - raw.null_count} of {len(raw)} lines are kept as they stand",
                hint="restore the files instead",
            )
    keep = [number for number in range(len(cells.schema)) if number not in hidden]
    schema = pa.schema([cells.schema.field(number) for number in keep], cells.schema.metadata)
    return Cells(schema, [cells.plain[number] for number in keep], cells.rows)


def _write_stored(delta: Delta, unit: UnitWire, bases: Sequence[Dataset], target: Path) -> None:
    style = _style(delta, unit)
    old = _base_file(bases, style.get("base"), str(style.get("file", unit.path)))
    with open(target, "xb") as file:
        file.writelines(read_patch(_part(delta, unit.patch), old, delta.reach))
    _check_file(delta, unit.path, unit.digest, target)


def _write_other(delta: Delta, other: Other, bases: Sequence[Dataset], target: Path) -> None:
    old = _base_file(bases, other.base, other.path)
    if other.part is None:
        if old is None:
            raise FormatError("the delta is damaged", where=str(delta.folder), why=f"{other.path} has no bytes")
        shutil.copyfile(old, target)
    else:
        with open(target, "xb") as file:
            file.writelines(read_patch(delta.part(other.part), old, delta.reach))
    _check_file(delta, other.path, other.digest, target)


def _base_file(bases: Sequence[Dataset], number: Any, path: str) -> Path | None:
    if number is None:
        return None
    if not isinstance(number, int) or not 0 <= number < len(bases):
        raise FormatError("the delta names a base that is not there", why=str(number)[:40])
    base = bases[number]
    found = {unit.path: unit.file for unit in base.units} | {file.path: file.file for file in base.others}
    if found.get(path) is None:
        raise UnavailableError("the base lacks a file that the delta needs", where=base.where, why=path)
    return found[path]


def _check_file(delta: Delta, path: str, right: str, target: Path) -> None:
    found = digest_file(target)
    if found == right:
        return
    made, here = delta.manifest.writers.get("pyarrow"), pa.__version__
    raise DeltaCompressionError(
        f"{path} does not come out as recorded",
        where=str(delta.folder),
        why=f"expected {right}, found {found}"
        + (f"; it was written by pyarrow {made}, here is {here}" if made != here else ""),
        hint=f"pip install pyarrow=={made}, or restore the rows: --format parquet"
        if made != here
        else "build it again",
    )


@untrusted
def inspect(folder: Path) -> dict[str, Any]:
    """What a delta holds, without its bases: sizes, rows, files, columns. Raises as `decode`."""
    delta = Delta(folder)
    manifest = delta.manifest
    found = delta.index.tables
    literal = sum(
        column.edited + (table.rows if column.source is None else table.new)
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
