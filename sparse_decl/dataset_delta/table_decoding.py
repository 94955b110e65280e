"""The rows of each table of a delta, out of the delta's parts and the rows of its bases."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.artifact import Delta, is_digest
from sparse_decl.dataset_delta.bases import BaseRows
from sparse_decl.dataset_delta.cells import SharedDictionary, base_bytes
from sparse_decl.dataset_delta.endings import LINES
from sparse_decl.dataset_delta.items import item_rows
from sparse_decl.dataset_delta.line_readers import unique
from sparse_decl.dataset_delta.lines import schema_of
from sparse_decl.dataset_delta.literals import read_literals
from sparse_decl.dataset_delta.manifest import Column, Table
from sparse_decl.dataset_delta.manifest import Unit as UnitWire
from sparse_decl.dataset_delta.mapping import apply_map, read_map
from sparse_decl.dataset_delta.packing import unpack_frames
from sparse_decl.dataset_delta.recipes import recipe_rows
from sparse_decl.dataset_delta.refs import SAME, read_places, read_refs
from sparse_decl.dataset_delta.rules import computed
from sparse_decl.dataset_delta.tables import Dataset
from sparse_decl.dataset_delta.writers import Cells

pa = pyarrow()
FORMS = ("files", "parquet")


def rebuilt_units(delta: Delta, bases: Sequence[Dataset]) -> Iterator[tuple[UnitWire, Cells]]:
    """Every file with a table, and its cells, table after table."""
    for table in delta.index.tables:
        schemas = schemas_of(delta, table)
        with tempfile.TemporaryDirectory(prefix="sparse-rows-") as scratch:
            whole = _cells(delta, table, bases, schemas[0], Path(scratch))
            start = 0
            for number, schema in zip(table.units, schemas, strict=True):
                unit = delta.manifest.units[number]
                yield unit, whole.slice(start, unit.rows, schema)
                start += unit.rows


def schemas_of(delta: Delta, table: Table) -> list[Any]:
    """The schema of each file of a table."""
    schemas = [_schema(delta, delta.manifest.units[number]) for number in table.units]
    if len({len(schema) for schema in schemas} | {len(table.columns)}) != 1:
        raise FormatError("the delta is damaged", where=str(delta.folder), why="columns and schema do not agree")
    return schemas


def _schema(delta: Delta, unit: UnitWire) -> Any:
    if unit.kind in LINES:
        return schema_of(style_of(delta, unit))
    if unit.schema_part is None:
        raise FormatError("the delta is damaged", where=str(delta.folder), why=f"{unit.path} has no schema")
    return schema_part(delta, unit.schema_part)


def schema_part(delta: Delta, number: int) -> Any:
    """The Arrow schema that a part of the delta holds. Raises FormatError."""
    raw = delta.schema(number)
    try:
        return pa.ipc.read_schema(pa.py_buffer(raw))
    except (pa.ArrowException, OSError) as error:
        raise FormatError("the delta is damaged", where=str(delta.folder), why=f"schema: {str(error)[:200]}") from error


def _cells(delta: Delta, table: Table, bases: Sequence[Dataset], schema: Any, scratch: Path) -> Cells:
    made, digests = [], []
    for number, column in enumerate(decoded_columns(delta, table, bases, schema)):
        array = column(slice(None))
        digests.append(columns.digest(array))
        made.append(_parked(array, scratch / f"{number}.arrow"))
        del column, array  # before the next is made
    if not is_digest(digest_bytes(b"".join(digests)), table.digest):
        raise DeltaCompressionError(
            "a table does not come out as recorded",
            where=str(delta.folder),
            why=f"its digest should be {table.digest}",
            hint="fetch or build the delta again",
        )
    return Cells(schema, made, table.rows)


def decoded_columns(
    delta: Delta, table: Table, bases: Sequence[Dataset], schema: Any
) -> Iterator[Callable[[slice], Any]]:
    """For each column, what gives some of its rows as a plain array."""
    base = _base_rows(table, bases)
    refs = _refs(delta, table, base)
    known, new = np.flatnonzero(refs >= 0), np.flatnonzero(refs < 0)
    if new.size != table.new:
        raise FormatError("the delta is damaged", where=str(delta.folder), why="new rows do not add up")
    dictionary = SharedDictionary()
    names = unique(schema.names)
    for field, name, about in zip(schema, names, table.columns, strict=True):
        if about.own and about.source is not None:
            raise FormatError("the delta is damaged", where=str(delta.folder), why="a column of two columns")
        about = replace(about, source=name) if about.own else about
        yield _column(delta, about, base, columns.plain_type(field.type), refs, known, new, dictionary)


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
    base = BaseRows(tuple(units))
    return item_rows(base, table.items) if table.items is not None else base


def _refs(delta: Delta, table: Table, base: BaseRows) -> np.ndarray:
    frames = unpack_frames(part_of(delta, table.refs)) if table.form != SAME else []
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
    dictionary: SharedDictionary,
) -> Callable[[slice], Any]:
    if about.source is None:
        if about.edited:
            raise FormatError("the delta is damaged", where=str(delta.folder), why="a column lacks cells")
        if not refs.size:
            return lambda rows: pa.nulls(0, kind)
        whole = read_literals(part_of(delta, about.part), kind, refs.size, 0, lambda: None, dictionary.bytes)
        dictionary.add(whole)
        return lambda rows: whole[rows]
    origin = base.column(about.source, kind) if about.rule is None else computed(about.rule, about.source, base, kind)
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
        here = known[read_places(part_of(delta, taken.places), taken.count, known.size)]
        picked[here] = refs[here] + sum(map(len, sources))
        sources.append(other)
    if not new.size and not about.edited:
        whole = pa.concat_arrays(sources) if about.taken else origin
        return lambda rows: columns.taken(whole, picked[rows])
    places = np.zeros(0, np.int64)
    if about.edited:
        places = known[read_places(part_of(delta, about.places), about.edited, known.size)]
    literal = read_literals(
        part_of(delta, about.part),
        kind,
        new.size,
        places.size,
        lambda: columns.taken(origin, refs[places]),
        base_bytes(origin) + dictionary.bytes,
    )
    dictionary.add(literal.slice(0, new.size))
    start = sum(map(len, sources))
    picked[new] = start + np.arange(new.size)
    picked[places] = start + new.size + np.arange(places.size)
    return lambda rows: columns.taken(pa.concat_arrays([*sources, literal]), picked[rows])


def part_of(delta: Delta, number: int | None) -> bytes:
    """A part that there has to be. Raises FormatError."""
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


def style_of(delta: Delta, unit: UnitWire) -> dict[str, Any]:
    """How a file was written, as its writer takes it. Raises FormatError."""
    if unit.style is None:
        return {}
    style = delta.style(unit.style)
    if style is None:
        raise FormatError("the delta is damaged", where=str(delta.folder), why=f"style of {unit.path}")
    return style
