"""Which kind of table a file holds. Up to version 6 of the format its name alone says so; since version 7 its first
bytes do where they can, and the name where these leave it open, so that no table is refused for what it is called.

A delta is decoded with the tables of its base: what is said here for a version never changes.
"""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

from sparse_decl.dataset_delta.compressed import compressor_of, first_content
from sparse_decl.dataset_delta.endings import EARLIER, KINDS, LINES, inner_name

_PARQUET, _ARROW, _STREAM = b"PAR1", b"ARROW1", b"\xff\xff\xff\xff"
_OTHERS = (_PARQUET, b"FEA1")  # the second: Feather of the time before it was Arrow
_HEAD, _EARLIER_HEAD, _LINE = 1 << 20, 1 << 16, 1 << 24  # bytes that are looked at; in .json; of a line there
_ROWS = 20  # lines that show whether a file is one of cells
_DELIMITERS = (b",", b"\t", b";", b"|")


def kind_of(file: Path, path: str, version: int) -> str | None:
    """The kind of table that a file is called; None: it is kept as bytes. Since version 7 what it holds comes first.
    Raises OSError."""
    name = inner_name(path, version)
    named = (KINDS if version > 6 else EARLIER).get(PurePosixPath(name).suffix.lower())
    if version < 7:
        if name != path and (named not in LINES or version < 3):
            return None
        return None if named == "json" and version < 3 else named
    if named is None:
        return None
    how, head = compressor_of(file), first_content(file, _HEAD)
    found = _by_mark(file, head, named) if how is None else None
    if found is None and named in LINES:
        return named
    return found or _lines_in(head)


def kind_inside(file: Path) -> str | None:
    """The same of a file whose name says nothing, where no name beside it says that it is a table. Raises OSError."""
    how, head = compressor_of(file), first_content(file, _HEAD)
    return (_by_mark(file, head, None) if how is None else None) or _lines_in(head)


def _by_mark(file: Path, head: bytes, named: str | None) -> str | None:
    if head.startswith(_ARROW) and (named == "arrow" or (head[6:8] == b"\0\0" and _ends_in(file, _ARROW))):
        return "arrow"
    if head.startswith(_STREAM) and len(head) > 8 and (named == "arrow" or _holds_message(file, head)):
        return "arrow"
    if head.startswith(_PARQUET) and (named == "parquet" or _ends_in(file, _PARQUET)):
        return "parquet"
    if named == "arrow" and b"\0" in head and not head.startswith(_OTHERS):
        return "arrow"  # a stream of the time before there was a mark
    return None


def _lines_in(head: bytes) -> str | None:
    """Lines of JSON objects, or of equally many cells."""
    lines = head.split(b"\n")[: _ROWS + 1]
    if b"\0" in head or len(lines) < 3:
        return None
    if head[:1] == b"{" and _are_objects(lines[:2]):
        return "jsonl"
    counts = [{line.count(one) for line in lines[:-1]} for one in _DELIMITERS]
    return "csv" if any(len(found) == 1 and 0 not in found for found in counts) else None


def json_kind(path: Path) -> str | None:
    """What a file called .json holds: a list of objects, or lines; None for any other value. Raises OSError."""
    with open(path, "rb") as file:
        head = file.read(_EARLIER_HEAD).lstrip()
        if head[:1] == b"[":
            return "json"
        file.seek(0)
        lines = [file.readline(_LINE) for _ in range(2)]
    return "jsonl" if head[:1] == b"{" and _are_objects(lines) else None


def _are_objects(lines: list[bytes]) -> bool:
    try:
        return all(type(json.loads(line)) is dict for line in lines)
    except (ValueError, RecursionError):
        return False


def _holds_message(file: Path, head: bytes) -> bool:
    """Whether the first message of a stream is as long as that says: other files begin like that, too."""
    return 0 < int.from_bytes(head[4:8], "little") <= file.stat().st_size - 8


def _ends_in(file: Path, mark: bytes) -> bool:
    with open(file, "rb") as opened:
        size = opened.seek(0, 2)
        opened.seek(max(0, size - len(mark)))
        return opened.read() == mark
