"""Records of files of lines (jsonl, csv, tsv, txt): each as values if writing these again in the file's style gives its
bytes, else as it stands.
"""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

RAW, SHAPE = "\0raw", "\0shape"  # hidden columns: a record as it stands; which keys a jsonl record has
_MAX_SHAPES = 1000
_JSON_STYLES = [
    {"ascii": ascii, "comma": comma, "colon": colon, **slash}
    for comma, colon in ((", ", ": "), (",", ":"), (",", ": "))
    for ascii in (False, True)
    for slash in ({}, {"slash": True})
]
_SAMPLE, _PIECE = 200, 1 << 20  # records that decide the style; characters read at a time
_DELIMITERS = ",\t;|"
_SCALARS = {type(None): "null", bool: "bool", int: "int", float: "float", str: "text"}

Record = tuple[bytes, list[Any] | None]  # the bytes without line end, and the values; None: kept as it stands


def unique(names: Sequence[str]) -> list[str]:
    """The names, the second of a kind and those after it with a number."""
    found: dict[str, int] = {}  # name -> the number of the next of its kind
    for name in names:
        number, free = found.get(name, 2), name
        while free in found:
            number, free = number + 1, f"{name}\x1f{number}"
        found[free] = 2
        found[name] = number
    return list(found)


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


class Text(_Lines):
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


class Jsonl(_Lines):
    widest = "json"

    def __init__(self, path: Path, version: int):
        super().__init__(path)
        self.shapes: dict[tuple[str, ...], int] = {}
        self.by_number: list[list[str]] = []
        self.form = self.find_form(_JSON_STYLES[:: 1 if version > 2 else 2])
        self.write = json_writer(self.form)
        self.cells = _CANONICAL if version > 1 else self.write  # of nested values

    def find_form(self, forms: list[dict[str, Any]]) -> dict[str, Any]:
        with open(self.path, "rb") as file:
            return likeliest(forms, [line.strip() for line in file.readlines(_PIECE)[:_SAMPLE]])

    def records(self) -> Iterator[Record]:
        for line, usual in self.lines():
            yield line, self.values(usual) if usual is not None else None

    def values(self, line: bytes) -> list[Any] | None:
        """The number of the record's keys and its values; None if writing them gives other bytes."""
        try:
            text = line.decode("utf-8")
            value = json.loads(text)
            if type(value) is not dict or self.write(value) != text:
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
        return {"as": "jsonl", **self.form, **super().style(), "shapes": self.by_number}


class JsonArray(Jsonl):
    """A file that is one list of objects, each followed by the same characters. Raises ValueError for any other."""

    def __init__(self, path: Path, version: int):
        self.opening, self.between, self.closing = "[", ",", "]"
        seen: list[str] = []
        for number, (before, element, after) in enumerate(_elements(path)):
            if number == 0:
                self.opening = before
            elif number == 1:
                self.between = before
            elif before != self.between:
                raise ValueError("a list that is not written in one style")
            self.closing = after
            if number < _SAMPLE:
                seen.append(element)
        if not seen:
            self.opening, self.closing = path.read_bytes().decode("utf-8"), ""
        self._seen = [element.encode("utf-8") for element in seen]
        super().__init__(path, version)

    def find_form(self, forms: list[dict[str, Any]]) -> dict[str, Any]:
        lead = self.opening.rpartition("\n")[2]
        if "\n" in self.between and lead and not lead.strip(" "):
            forms = [*forms, *({**form, "indent": len(lead)} for form in forms if form["comma"] == ",")]
        return likeliest(forms, self._seen)

    def records(self) -> Iterator[Record]:
        for _, element, _ in _elements(self.path):
            yield element.encode("utf-8"), self.values(element.encode("utf-8"))

    def style(self) -> dict[str, Any]:
        ends = {"opening": self.opening, "end": self.between, "closing": self.closing, "final": False}
        return {**super().style(), "as": "json", **ends}


def _elements(path: Path) -> Iterator[tuple[str, str, str]]:
    """(text before it, element, all text left if it is the last), of a list of objects. Raises ValueError."""
    scan = json.JSONDecoder().raw_decode
    with open(path, encoding="utf-8", newline="") as file:
        held, start = file.read(_PIECE), 0
        at = len(held) - len(held.lstrip())
        if held[at : at + 1] != "[":
            raise ValueError("no list")
        at += 1
        while True:
            begin = held.find("{", at)
            try:
                if begin < 0:
                    raise ValueError("no object")
                _, end = scan(held, begin)
            except (ValueError, RecursionError):
                more = file.read(max(_PIECE, len(held) - start))
                if more:
                    held, at, start = held[start:] + more, at - start, 0
                    continue
                if start or begin >= 0 or held[at:].strip() != "]":
                    raise ValueError("a list that is not closed") from None
                return
            if held[at:begin].strip():
                raise ValueError("a list of other things than objects")
            while (separator := held.find("{", end)) < 0 and (more := file.read(_PIECE)):  # is it the last?
                held += more
            last = separator < 0
            if last and held[end:].strip() != "]":
                raise ValueError("a list that is not closed")
            yield held[start:begin], held[begin:end], held[end:] if last else ""
            if last:
                return
            if held[end:separator].strip() != ",":
                raise ValueError("a list of other things than objects")
            at = start = end
            at += held[end:separator].index(",") + 1
            if start > _PIECE:
                held, at, start = held[start:], at - start, 0


def likeliest(forms: list[dict[str, Any]], sample: list[bytes]) -> dict[str, Any]:
    """The style that gives most of these records; the first of those."""
    records = []
    for line in sample:
        with suppress(ValueError, RecursionError):
            records.append((json.loads(line), line.decode("utf-8")))
    likely, most = forms[0], -1
    for form in forms:
        count, write = 0, json_writer(form)
        for value, text in records:
            with suppress(RecursionError):
                count += write(value) == text
        if count > most:
            likely, most = form, count
        if count == len(records):
            break
    return likely


def json_writer(form: dict[str, Any]) -> Callable[[Any], str]:
    """What writes a value in a style: `ascii`, `comma`, `colon` and `indent` (spaces; of a list's elements) as
    `json.dumps` takes them; slash: whether each slash is escaped, as pandas does. Raises KeyError, TypeError."""
    indent = form.get("indent")
    if indent is not None and not (type(indent) is int and 0 < indent <= 64):
        raise ValueError(f"an indent of {str(indent)[:40]}")
    write = json.JSONEncoder(
        ensure_ascii=form["ascii"], separators=(form["comma"], form["colon"]), indent=indent
    ).encode
    changes = [("/", "\\/")] if form.get("slash") else []  # a slash stands in texts alone
    changes += [("\n", "\n" + " " * indent)] if indent else []

    def changed(value: Any) -> str:
        text = write(value)
        for old, new in changes:
            text = text.replace(old, new)
        return text

    return changed if changes else write


_CANONICAL = json_writer({"ascii": False, "comma": ",", "colon": ":"})  # the same value is the same cell everywhere


class Csv(_Lines):
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
        self.quotes: list[int] | None = None  # by column, where columns differ
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
        same = {q: sum(self._written(row, q) == text for text, row in first[1:]) for q in styles}
        self.quoting = max(styles, key=lambda q: same[q])
        if self.version > 3 and same[self.quoting] < len(first) - 1:
            self._find_quotes()

    def _find_quotes(self) -> None:
        """Which cells of each column are quoted, if that writes more of the records than one way for all."""
        votes = [_Votes() for _ in self.columns]
        sample = [(text, row) for text, row in _take(self._rows(), _QUOTED_RECORDS) if len(row) == len(self.columns)]
        for text, row in sample[1:]:
            at = 0
            for cell, vote in zip(row, votes, strict=True):
                quoted = text[at : at + 1] == '"'
                vote.add(cell, quoted)
                at += len(cell) + 1 + (2 + cell.count('"') if quoted else 0)
        quotes = [vote.quoting() for vote in votes]
        ways = {None: 0, True: 0}
        for text, row in sample[1:]:
            ways[None] += self._written(row, self.quoting) == text
            ways[True] += quoted_line(row, quotes, self.delimiter) + self.end == text
        if ways[True] > ways[None]:
            self.quotes = quotes

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

    def _line(self, row: list[str]) -> str:
        if self.quotes is not None:
            return quoted_line(row, self.quotes, self.delimiter) + self.end
        return self._written(row, self.quoting)

    def records(self) -> Iterator[Record]:
        rows = self._rows()
        next(rows, None)
        for text, row in rows:
            usual = len(row) == len(self.columns) and self._line(row) == (
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
        own: dict[str, Any] = {"as": "csv", "delimiter": self.delimiter}
        own |= {"quotes": self.quotes} if self.quotes else {"quote_all": self.quoting == csv.QUOTE_ALL}
        return {**own, **super().style(), "header": self.header}


_NEEDED, _ALWAYS, _TEXTS = 0, 1, 2  # which cells of a column are quoted: those that have to be, all, all but numbers
_EMPTY = 4  # added: empty ones too
_QUOTED_RECORDS = 20_000  # that tell which
_NUMERIC = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


class _Votes:
    """How the cells of a column are quoted: counts by (number, quoted), and of empty ones."""

    def __init__(self) -> None:
        self.seen = {(number, quoted): 0 for number in (False, True) for quoted in (False, True)}
        self.empty = 0

    def add(self, cell: str, quoted: bool) -> None:
        if not cell:
            self.empty += 1 if quoted else -1
        else:
            self.seen[_NUMERIC.fullmatch(cell) is not None, quoted] += 1

    def quoting(self) -> int:
        (text, quoted_text), (number, quoted_number) = (
            (self.seen[kind, False], self.seen[kind, True]) for kind in (False, True)
        )
        wrong = {
            _NEEDED: quoted_text + quoted_number,
            _ALWAYS: text + number,
            _TEXTS: text + quoted_number,
        }
        if not any(wrong.values()):  # no cell says
            return _TEXTS + (_EMPTY if self.empty > 0 else 0)
        return min(wrong, key=lambda way: wrong[way]) + (_EMPTY if self.empty > 0 else 0)


def quoted_line(row: Sequence[str], quotes: Sequence[int], delimiter: str) -> str:
    """A csv record without line end, its cells quoted column by column. Raises ValueError for unknown ways."""
    cells = []
    for cell, how in zip(row, quotes, strict=True):
        if how not in range(8) or how & 3 == 3:
            raise ValueError("an unknown way to quote")
        if not cell:
            cells.append('""' if how & _EMPTY else "")
        elif (
            how & 3 == _ALWAYS
            or (how & 3 == _TEXTS and _NUMERIC.fullmatch(cell) is None)
            or delimiter in cell
            or '"' in cell
            or "\n" in cell
            or "\r" in cell
        ):
            cells.append('"' + cell.replace('"', '""') + '"')
        else:
            cells.append(cell)
    return delimiter.join(cells)


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
