"""Files of lines (jsonl, csv, tsv, txt) as tables, in such a way that the table gives back every byte.

A record is read, written again in the file's own style, and compared; what does not come out the same is kept as it
is in a hidden column. So a table and a style (a small JSON value) give the file.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta.arrays import of_cells
from sparse_decl.dataset_delta.line_readers import (
    RAW,
    SHAPE,
    Csv,
    JsonArray,
    Jsonl,
    Record,
    Text,
    json_writer,
    quoted_line,
)

pa = pyarrow()

BATCH = 20_000  # records
MOST = (1 << 31) - 1  # bytes of a column's texts in one batch: Arrow counts them in 32 bits
_ARROW = {"null": "null", "bool": "bool_", "int": "int64", "float": "float64", "text": "string", "json": "string"}

Write = Callable[[Any], None]  # takes an Arrow record batch


class _NewColumnsError(Exception):
    """A column or a kind of value that the batches written so far do not have."""


def read_lines(path: Path, kind: str, write: Callable[[Any], Write], version: int = 2) -> dict[str, Any]:
    """Reads a file of lines in batches; returns the style. version: of the delta's format, which decides the form of
    cells.

    write(schema) begins a table and returns the function that takes its batches; a second call throws the first away,
    which happens at most once. Raises ValueError for a `json` file that is no list of objects in one style.
    """
    if kind == "csv":
        try:
            return _read(Csv(path, version), write)
        except (csv.Error, UnicodeDecodeError):
            kind = "txt"
    if kind == "json":
        return _read(JsonArray(path, version), write)
    return _read(Jsonl(path, version) if kind == "jsonl" else Text(path), write)


def _read(reader: Any, write: Callable[[Any], Write]) -> dict[str, Any]:
    kinds: dict[str, str] = {}
    try:
        return _pass(reader, kinds, write)
    except _NewColumnsError:
        pass
    for batch in _batches(reader):
        _learn(reader, batch, kinds)
    return _pass(reader, kinds, write)


def _pass(reader: Any, kinds: dict[str, str], write: Callable[[Any], Write]) -> dict[str, Any]:
    sink: Write | None = None
    for batch in _batches(reader):
        known = dict(kinds)
        _learn(reader, batch, kinds)
        if sink is None:
            schema = _schema(kinds)
            sink = write(schema)
        elif kinds != known:
            raise _NewColumnsError
        sink(_to_arrow(reader, batch, kinds, schema))
    if sink is None:
        write(_schema(kinds))
    return {**reader.style(), "kinds": list(kinds.values()), "columns": list(kinds)}


def _batches(reader: Any) -> Iterator[list[Record]]:
    """Records in pieces; only where the file may hold more than one can, they are measured."""
    batch: list[Record] = []
    measured, size = reader.path.stat().st_size > MOST // 2, 0
    for record in reader.records():
        more = _size(record) if measured else 0
        if batch and (len(batch) == BATCH or size + more > MOST // 2):
            yield batch
            batch, size = [], 0
        batch.append(record)
        size += more
    if batch:
        yield batch


def _size(record: Record) -> int:
    """Bytes of a record's cells, at most."""
    raw, values = record
    return len(raw) or sum(4 * len(value) for value in values or () if type(value) is str)


def _schema(kinds: dict[str, str]) -> Any:
    fields = [(name, getattr(pa, _ARROW[kind])()) for name, kind in kinds.items()]
    return pa.schema([*fields, (SHAPE, pa.int32()), (RAW, pa.binary())])


def schema_of(style: dict[str, Any]) -> Any:
    """The schema of the table that goes with a style. Raises FormatError."""
    try:
        whole = _schema(dict(zip(style["columns"], style["kinds"], strict=True)))
        hidden = [name for name in (RAW, SHAPE) if name not in style["hidden"]]
        return pa.schema([field for field in whole if field.name not in hidden])
    except (KeyError, TypeError, ValueError) as error:
        raise FormatError("the style of a file of lines is damaged", why=str(error)[:200]) from error


def _learn(reader: Any, batch: list[Record], kinds: dict[str, str]) -> None:
    """Widens the kinds of the columns by what a batch holds."""
    seen: dict[str, set[type]] = {}
    for _, values in batch:
        if values is not None:
            for name, value in zip(reader.names(values), values[1:], strict=True):
                seen.setdefault(name, set()).add(type(value))
    for name, found in seen.items():
        kind = kinds.get(name, "null")
        for one in found:
            kind = _wider(kind, reader.kind_of(one), reader.widest)
        kinds[name] = kind


def _wider(a: str, b: str, widest: str) -> str:
    if a == b or b == "null":
        return a
    return b if a == "null" else widest


def _to_arrow(reader: Any, batch: list[Record], kinds: dict[str, str], schema: Any) -> Any:
    columns: dict[str, list[Any]] = {name: [None] * len(batch) for name in kinds}
    shapes: list[int | None] = [None] * len(batch)
    raw: list[bytes | None] = [None] * len(batch)
    for row, (record, values) in enumerate(batch):
        if values is None:
            raw[row] = record
            continue
        shapes[row] = values[0]
        for name, value in zip(reader.names(values), values[1:], strict=True):
            columns[name][row] = reader.cell(value, kinds[name])
    arrays = [of_cells(columns[name], schema.field(name).type) for name in kinds]
    arrays += [of_cells(shapes, pa.int32()), of_cells(raw, pa.binary())]
    return pa.record_batch(arrays, schema=schema)


# ---------------------------------------------------------------- back to bytes


def write_lines(batches: Iterable[Any], style: dict[str, Any]) -> Iterator[bytes]:
    """The file that `read_lines` read, in pieces, from its table in batches. Raises FormatError for another style."""
    try:
        render, end, final = _renderer(style), style["end"].encode(), bool(style["final"])
        array = style["as"] == "json"
        opening = style["header"] if style["as"] == "csv" else style["opening"] if array else ""
        held, cut, raw_end = opening.encode("utf-8"), b"", end if array else b"\n"
        for batch in batches:
            if not len(batch):
                continue
            yield held
            raw = batch.column(batch.schema.get_field_index(RAW)).to_pylist() if RAW in batch.schema.names else None
            parts = []
            for number, text in enumerate(render(batch)):
                kept = raw[number] if raw is not None else None
                parts.append(kept + raw_end if kept is not None else text.encode("utf-8") + end)
            cut = raw_end if kept is not None else end
            held = b"".join(parts)
        yield held if final else held.removesuffix(cut)
        yield style["closing"].encode("utf-8") if array else b""
    except (KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
        raise FormatError("the style of a file of lines is damaged", why=str(error)[:200]) from error


def _renderer(style: dict[str, Any]) -> Callable[[Any], Iterable[str]]:
    form, names, kinds = style["as"], style["columns"], style["kinds"]
    if form == "txt":
        return lambda batch: (text or "" for text in (batch.column("text").to_pylist() if names else [""] * len(batch)))
    if form == "csv":
        return lambda batch: _csv_rows(batch, style)
    if form not in ("jsonl", "json"):
        raise FormatError("the style of a file of lines is damaged", why=f"unknown form {str(form)[:40]!r}")
    dumps = json_writer(style)
    shapes = [tuple(shape) for shape in style["shapes"]]
    json_columns = {name for name, kind in zip(names, kinds, strict=True) if kind == "json"}

    def rows(batch: Any) -> Iterator[str]:
        columns = {name: batch.column(name).to_pylist() for name in names}
        for name in json_columns:
            columns[name] = [None if text is None else json.loads(text) for text in columns[name]]
        numbers = batch.column(SHAPE).to_pylist() if SHAPE in batch.schema.names else [0] * len(batch)
        for row, number in enumerate(numbers):
            yield "" if number is None else dumps({key: columns[key][row] for key in shapes[number]})

    return rows


def _csv_rows(batch: Any, style: dict[str, Any]) -> Iterator[str]:
    columns = []
    for name, kind in zip(style["columns"], style["kinds"], strict=True):
        values = batch.column(name).to_pylist()
        columns.append(values if kind == "text" else ["" if value is None else repr(value) for value in values])
    if "quotes" in style:
        quotes, delimiter = style["quotes"], str(style["delimiter"])
        for row in zip(*columns, strict=True) if columns else [()] * len(batch):
            yield quoted_line(["" if cell is None else cell for cell in row], quotes, delimiter)
        return
    quoting: Any = csv.QUOTE_ALL if style["quote_all"] else csv.QUOTE_MINIMAL
    out = io.StringIO()
    end = style["end"]  # which cells are quoted depends on it
    writer = csv.writer(out, delimiter=style["delimiter"], quoting=quoting, lineterminator=end)
    for row in zip(*columns, strict=True) if columns else [()] * len(batch):
        out.seek(0)
        out.truncate()
        writer.writerow(["" if cell is None else cell for cell in row])
        yield out.getvalue().removesuffix(end)
