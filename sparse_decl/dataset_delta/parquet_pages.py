"""The page headers of a Parquet file, which say more of its writer's settings than the footer does.

Format: Apache Parquet, `parquet.thrift` (PageHeader), in Thrift's compact protocol.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparse_decl.base.extras import pyarrow

_STRUCT, _LIST, _SET, _MAP, _BINARY, _DOUBLE, _BYTE, _TRUE, _FALSE, _STOP = 12, 9, 10, 11, 8, 7, 3, 1, 2, 0
_MOST = 1 << 16  # bytes of a header, with its statistics
DATA, DICTIONARY, DATA_V2 = 0, 2, 3


@dataclass(frozen=True, slots=True)
class Page:
    """One page. kind: DATA, DICTIONARY or DATA_V2; size, stored: bytes before and after compression; start: of the
    stored bytes in the file; apart: bytes of levels at the begin that are not compressed (DATA_V2); encoding: number of
    how its values are written, as in `parquet.thrift`."""

    kind: int
    size: int
    stored: int
    values: int
    checked: bool
    start: int
    apart: int = 0
    encoding: int = 0


def pages_of(where: Path | Any, chunk: Any, most: int = 4096) -> list[Page]:
    """Pages of a column chunk (a pyarrow ColumnChunkMetaData), at most so many. where: a path, or a pyarrow Buffer.

    Raises ValueError, OSError.
    """
    at = chunk.dictionary_page_offset if chunk.has_dictionary_page else chunk.data_page_offset
    at = min(at or chunk.data_page_offset, chunk.data_page_offset)
    end = at + chunk.total_compressed_size
    found: list[Page] = []
    with open(where, "rb") if isinstance(where, Path) else pyarrow().BufferReader(where) as file:
        while at < end and len(found) < most:
            page, at = _page(file, at)
            found.append(page)
    return found


def _page(file: Any, at: int) -> tuple[Page, int]:
    """(the page whose header stands at this byte, place of the next)."""
    file.seek(at)
    fields, size = _struct(file.read(_MOST), 0, 0)
    inner: dict[int, Any] = next((fields[number] for number in (5, 7, 8) if isinstance(fields.get(number), dict)), {})
    again = isinstance(fields.get(8), dict)
    apart = _whole(inner, 5, 0) + _whole(inner, 6, 0) if again else 0
    kind, raw, stored = (_whole(fields, number) for number in (1, 2, 3))
    values, encoding = _whole(inner, 1, 0), _whole(inner, 4 if again else 2, 0)
    page = Page(kind, raw, stored, values, 4 in fields, at + size, apart, encoding)
    return page, page.start + page.stored


def _whole(fields: dict[int, Any], number: int, default: int | None = None) -> int:
    """A field that is a whole number, 0 or more."""
    value = fields.get(number, default)
    if type(value) is not int or value < 0:
        raise ValueError("a page header without its numbers")
    return value


def _struct(data: bytes, at: int, depth: int) -> tuple[dict[int, Any], int]:
    """(fields by number, place behind the struct); only whole numbers and structs are kept."""
    fields: dict[int, Any] = {}
    number = 0
    if depth > 8:
        raise ValueError("a header nested too deep")
    while True:
        head = _byte(data, at)
        at += 1
        if head == _STOP:
            return fields, at
        if head >> 4:
            number += head >> 4
        else:
            number, at = _zigzag(data, at)
        fields[number], at = _value(data, at, head & 15, depth)


def _value(data: bytes, at: int, kind: int, depth: int) -> tuple[Any, int]:
    if kind in (_TRUE, _FALSE):
        return kind == _TRUE, at
    if kind == _STRUCT:
        return _struct(data, at, depth + 1)
    if kind == _BINARY:
        size, at = _varint(data, at)
        return None, at + size
    if kind == _BYTE:
        return _byte(data, at), at + 1
    if kind == _DOUBLE:
        return None, at + 8
    if kind in (_LIST, _SET):
        head = _byte(data, at)
        count, at = _varint(data, at + 1) if head >> 4 == 15 else (head >> 4, at + 1)
        for _ in range(min(count, _MOST)):
            _, at = _value(data, at, head & 15, depth + 1)
        return None, at
    if kind == _MAP:
        raise ValueError("a map in a page header")
    return _zigzag(data, at)


def _byte(data: bytes, at: int) -> int:
    if at >= len(data):
        raise ValueError("a header that does not end")
    return data[at]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = _byte(data, at)
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at
        if shift > 63:
            raise ValueError("a number that does not end")


def _zigzag(data: bytes, at: int) -> tuple[int, int]:
    value, at = _varint(data, at)
    return (value >> 1) ^ -(value & 1), at
