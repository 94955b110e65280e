"""Files of lines (jsonl, csv, tsv, txt) as tables, in such a way that the table gives back every byte.

A record is read, written again in the file's own style, and compared; what does not come out the same is kept as it
is in a hidden column. So a table and a style (a small JSON value) give the file.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import pyarrow

pa = pyarrow()

RAW, SHAPE = "\0raw", "\0shape"  # hidden columns: a record as it stands; which keys a jsonl record has
BATCH = 20_000  # records
_MAX_SHAPES = 1000
_JSON_STYLES = [(ascii, *signs) for signs in ((", ", ": "), (",", ":"), (",", ": ")) for ascii in (False, True)]
_DELIMITERS = ",\t;|"
_ARROW = {"null": "null", "bool": "bool_", "int": "int64", "float": "float64", "text": "string", "json": "string"}
_SCALARS = {type(None): "null", bool: "bool", int: "int", float: "float", str: "text"}

Record = tuple[bytes, list[Any] | None]  # the bytes without line end, and the values; None: kept as it stands
Write = Callable[[Any], None]  # takes an Arrow record batch


class _NewColumnsError(Exception):
    """A column or a kind of value that the batches written so far do not have."""


def unique(names: Sequence[str]) -> list[str]:
    """The names, the second of a kind and those after it with a number."""
    found: dict[str, None] = {}
    for name in names:
        number, free = 2, name
        while free in found:
            number, free = number + 1, f"{name}\x1f{number}"
        found[free] = None
    return list(found)


def read_lines(path: Path, kind: str, write: Callable[[Any], Write], version: int = 2) -> dict[str, Any]:
    """Reads a file of lines in batches; returns the style. version: of the delta's format, which decides the form of
    cells.

    write(schema) begins a table and returns the function that takes its batches; a second call throws the first away,
    which happens at most once.
    """
    if kind == "csv":
        try:
            return _read(_Csv(path, version), write)
        except (csv.Error, UnicodeDecodeError):
            kind = "txt"
    return _read(_Jsonl(path, version) if kind == "jsonl" else _Text(path), write)


def _read(reader: Any, write: Callable[[Any], Write]) -> dict[str, Any]:
    kinds: dict[str, str] = {}
    try:
        return _pass(reader, kinds, write)
    except _NewColumnsError:
        pass
    for batch in _batches(reader.records()):
        _learn(reader, batch, kinds)
    return _pass(reader, kinds, write)


def _pass(reader: Any, kinds: dict[str, str], write: Callable[[Any], Write]) -> dict[str, Any]:
    sink: Write | None = None
    for batch in _batches(reader.records()):
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


def _batches(records: Iterable[Record]) -> Iterator[list[Record]]:
    batch: list[Record] = []
    for record in records:
        batch.append(record)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


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
    arrays = [pa.array(columns[name], schema.field(name).type) for name in kinds]
    arrays += [pa.array(shapes, pa.int32()), pa.array(raw, pa.binary())]
    return pa.record_batch(arrays, schema=schema)


def _ended(path: Path) -> tuple[str, bool]:
    """(line end, whether the last line has one)."""
    with open(path, "rb") as file:
        first = file.readline(1 << 26)
        size = file.seek(0, io.SEEK_END)
        file.seek(max(0, size - 1))
        last = file.read(1)
    return ("\r\n" if first.endswith(b"\r\n") else "\n"), last == b"\n" or size == 0


class _Lines:
    """What the readers share: lines without their end. A line that does not end as the first one is kept whole."""

    def __init__(self, path: Path):
        self.path = path
        self.end, self.final = _ended(path)

    def lines(self) -> Iterator[tuple[bytes, bytes | None]]:
        """(the line without its newline, the same without all of this file's line end; None if it ends otherwise)."""
        end = self.end.encode()
        with open(self.path, "rb") as file:
            for line in file:
                bare = line.removesuffix(b"\n")
                if line.endswith(end):
                    yield bare, line[: -len(end)]
                else:
                    yield bare, bare if self.end == "\n" else None

    def style(self) -> dict[str, Any]:
        return {"end": self.end, "final": self.final}

    def kind_of(self, found: type) -> str:
        return _SCALARS.get(found, "json")


class _Text(_Lines):
    widest = "text"

    def records(self) -> Iterator[Record]:
        for line, usual in self.lines():
            try:
                yield line, [0, usual.decode("utf-8")] if usual is not None else None
            except UnicodeDecodeError:
                yield line, None

    def names(self, values: list[Any]) -> list[str]:
        return ["text"]

    def cell(self, value: Any, kind: str) -> Any:
        return value

    def style(self) -> dict[str, Any]:
        return {"as": "txt", **super().style()}


class _Jsonl(_Lines):
    widest = "json"

    def __init__(self, path: Path, version: int):
        super().__init__(path)
        self.shapes: dict[tuple[str, ...], int] = {}
        self.by_number: list[list[str]] = []
        self.ascii, self.comma, self.colon = self._find_style()
        self.dumps = _dumper(self.ascii, self.comma, self.colon)
        self.cells = _CANONICAL if version > 1 else self.dumps  # of nested values

    def _find_style(self) -> tuple[bool, str, str]:
        with open(self.path, "rb") as file:
            sample = [line.strip() for line in file.readlines(1 << 20)[:200]]

        def same(style: tuple[bool, str, str]) -> int:
            dumps = _dumper(*style)
            count = 0
            for line in sample:
                try:
                    count += dumps(json.loads(line)) == line.decode("utf-8")
                except (ValueError, RecursionError):
                    continue
            return count

        return max(_JSON_STYLES, key=same)

    def records(self) -> Iterator[Record]:
        for line, usual in self.lines():
            yield line, self._parse(usual) if usual is not None else None

    def _parse(self, line: bytes) -> list[Any] | None:
        try:
            text = line.decode("utf-8")
            value = json.loads(text)
            if type(value) is not dict or self.dumps(value) != text:
                return None
            if "\\ud" in text:  # escaped surrogates: a lone one is no Unicode text
                json.dumps(value, ensure_ascii=False).encode("utf-8")
        except (ValueError, RecursionError):
            return None
        keys = tuple(value)
        number = self.shapes.get(keys)
        if number is None:
            if len(self.shapes) == _MAX_SHAPES or RAW in keys or SHAPE in keys:
                return None
            number = self.shapes[keys] = len(self.shapes)
            self.by_number.append(list(keys))
        for item in value.values():
            if type(item) is int and not -(1 << 63) <= item < 1 << 63:
                return None
        return [number, *value.values()]

    def names(self, values: list[Any]) -> list[str]:
        return self.by_number[values[0]]

    def cell(self, value: Any, kind: str) -> Any:
        return self.cells(value) if kind == "json" and value is not None else value

    def style(self) -> dict[str, Any]:
        own = {"as": "jsonl", "ascii": self.ascii, "comma": self.comma, "colon": self.colon}
        return {**own, **super().style(), "shapes": self.by_number}


def _dumper(ascii: bool, comma: str, colon: str) -> Callable[[Any], str]:
    return json.JSONEncoder(ensure_ascii=ascii, separators=(comma, colon)).encode


_CANONICAL = _dumper(False, ",", ":")  # the same value is the same cell, whatever the style of its file


class _Csv(_Lines):
    """Cells are text, or numbers where every one is written as Python writes it; an empty cell is then a null."""

    widest = "text"

    def __init__(self, path: Path, version: int):
        super().__init__(path)
        self.version = version
        csv.field_size_limit(sys.maxsize)
        with open(path, encoding="utf-8", newline="") as file:
            head = file.readline(1 << 20)
        self.delimiter = max(_DELIMITERS, key=head.count)
        self.header, self.quoting = "", csv.QUOTE_MINIMAL
        self.columns: list[str] = []
        self._find_header()

    def _find_header(self) -> None:
        first = list(_take(self._rows(), 50))
        if not first or not first[0][1] or {RAW, SHAPE} & set(first[0][1]):
            raise csv.Error("no header")
        self.header, self.columns = first[0][0], unique(first[0][1])
        if self.version == 1 and self.columns != first[0][1]:
            raise csv.Error("no header")
        styles = (csv.QUOTE_MINIMAL, csv.QUOTE_ALL)
        self.quoting = max(styles, key=lambda q: sum(self._written(row, q) == text for text, row in first[1:]))

    def _rows(self) -> Iterator[tuple[str, list[str]]]:
        """(a record as it is without line end, its cells). A record may take several lines."""
        taken: list[str] = []

        def lines() -> Iterator[str]:
            with open(self.path, encoding="utf-8", newline="") as file:
                for line in file:
                    taken.append(line)
                    yield line

        for row in csv.reader(lines(), delimiter=self.delimiter):
            text = "".join(taken)
            taken.clear()
            if text.endswith("\r"):
                raise csv.Error("lines that end in a carriage return alone")
            yield text, row

    def _written(self, row: list[str], quoting: Any) -> str:
        out = io.StringIO()
        csv.writer(out, delimiter=self.delimiter, quoting=quoting, lineterminator=self.end).writerow(row)
        return out.getvalue()

    def records(self) -> Iterator[Record]:
        rows = self._rows()
        next(rows, None)
        for text, row in rows:
            usual = len(row) == len(self.columns) and self._written(row, self.quoting) == (
                text if text.endswith(self.end) else text + self.end
            )
            if usual:
                yield b"", [0, *(_number(cell) for cell in row)]
            else:
                yield text.removesuffix("\n").encode("utf-8"), None

    def names(self, values: list[Any]) -> list[str]:
        return self.columns

    def cell(self, value: Any, kind: str) -> Any:
        if kind == "text":
            return "" if value is None else value if type(value) is str else repr(value)
        return value

    def style(self) -> dict[str, Any]:
        own = {"as": "csv", "delimiter": self.delimiter, "quote_all": self.quoting == csv.QUOTE_ALL}
        return {**own, **super().style(), "header": self.header}


def _take(items: Iterator[Any], count: int) -> Iterator[Any]:
    for item, _ in zip(items, range(count), strict=False):
        yield item


def _number(cell: str) -> Any:
    """None for an empty cell, a number that is written as this cell, or the text."""
    if not cell:
        return None
    if cell[0] in "-0123456789" and len(cell) < 25:
        try:
            whole = int(cell)
            if str(whole) == cell and -(1 << 63) <= whole < 1 << 63:
                return whole
        except ValueError:
            try:
                value = float(cell)
                if repr(value) == cell:
                    return value
            except ValueError:
                pass
    return cell


# ---------------------------------------------------------------- back to bytes


def write_lines(batches: Iterable[Any], style: dict[str, Any]) -> Iterator[bytes]:
    """The file that `read_lines` read, in pieces, from its table in batches. Raises FormatError for another style."""
    try:
        render, end, final = _renderer(style), style["end"].encode(), bool(style["final"])
        held, cut = (style["header"].encode("utf-8") if style["as"] == "csv" else b""), b""
        for batch in batches:
            if not len(batch):
                continue
            yield held
            raw = batch.column(batch.schema.get_field_index(RAW)).to_pylist() if RAW in batch.schema.names else None
            parts = []
            for number, text in enumerate(render(batch)):
                kept = raw[number] if raw is not None else None
                parts.append(kept + b"\n" if kept is not None else text.encode("utf-8") + end)
            cut = b"\n" if kept is not None else end
            held = b"".join(parts)
        yield held if final else held.removesuffix(cut)
    except (KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
        raise FormatError("the style of a file of lines is damaged", why=str(error)[:200]) from error


def _renderer(style: dict[str, Any]) -> Callable[[Any], Iterable[str]]:
    form, names, kinds = style["as"], style["columns"], style["kinds"]
    if form == "txt":
        return lambda batch: (text or "" for text in (batch.column("text").to_pylist() if names else [""] * len(batch)))
    if form == "csv":
        return lambda batch: _csv_rows(batch, style)
    if form != "jsonl":
        raise FormatError("the style of a file of lines is damaged", why=f"unknown form {str(form)[:40]!r}")
    dumps = _dumper(style["ascii"], style["comma"], style["colon"])
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
    quoting: Any = csv.QUOTE_ALL if style["quote_all"] else csv.QUOTE_MINIMAL
    out = io.StringIO()
    end = style["end"]  # which cells are quoted depends on it
    writer = csv.writer(out, delimiter=style["delimiter"], quoting=quoting, lineterminator=end)
    for row in zip(*columns, strict=True) if columns else [()] * len(batch):
        out.seek(0)
        out.truncate()
        writer.writerow(["" if cell is None else cell for cell in row])
        yield out.getvalue().removesuffix(end)
