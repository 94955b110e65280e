"""What schemas and styles of files most likely look like: the dictionary that they are squeezed with since version 7.

It is made of the tables of the bases, in a way that the format fixes: by their names, by the types of their cells, and
by bytes that stand in their files, never by what a library says of these.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.tables import Dataset, Unit

pa = pyarrow()
types = pa.types

_TABLES, _SCHEMA, _FOOTER = 16, 1 << 18, 1 << 24  # tables described; bytes of a schema; of a footer, at most
_STORED = re.compile(rb"ARROW:schema.{1,8}?(/////[A-Za-z0-9+/]+=*)", re.DOTALL)


def told_of(bases: Sequence[Dataset], units: Iterable[tuple[str, str]]) -> bytes:
    """The description of the tables of the bases that are most like some files, each (path, kind). Raises OSError.

    Most like a file is the table of the same path, else the first of the same kind, else the first.
    """
    every = [unit for base in bases for unit in base.units]
    by_path = {unit.path: unit for unit in reversed(every)}
    by_kind = {unit.kind: unit for unit in reversed(every)}
    found: dict[int, Unit] = {}
    for path, kind in units if every else ():
        one = by_path.get(path) or by_kind.get(kind) or every[0]
        found.setdefault(id(one), one)
        if len(found) == _TABLES:
            break
    return b"".join(map(_description, found.values()))


def _description(unit: Unit) -> bytes:
    names = [name for name in unit.table.schema.names if name[:1] != "\0"]
    kinds = [_kind(columns.plain_type(unit.table.schema.field(name).type)) for name in names]
    told, header = canonical_json(names), canonical_json(",".join(names) + "\n")
    text = (
        f'{{"as":"csv","columns":{told},"delimiter":",","end":"\\n","final":true,"header":{header},"hidden":[],'
        f'"kinds":{canonical_json(kinds)},"quote_all":false}}{{"as":"jsonl","ascii":false,"colon":": ",'
        f'"columns":{told},"comma":", ","end":"\\n","final":true,"hidden":[],"kinds":{canonical_json(kinds)},'
        f'"shapes":[{told}]}}'
    )
    return (_schema(unit.file, unit.kind) if unit.file is not None else b"") + text.encode("utf-8", "replace")


def _kind(kind: object) -> str:
    """As styles of lines call a plain type."""
    if types.is_integer(kind):
        return "int"
    if types.is_floating(kind):
        return "float"
    return "bool" if types.is_boolean(kind) else "json" if types.is_nested(kind) else "text"


def _schema(file: Path, kind: str) -> bytes:
    """The bytes of the Arrow schema that stand in a file; nothing where there are none."""
    if kind not in ("parquet", "arrow"):
        return b""
    with open(file, "rb") as opened:
        if kind == "arrow":
            head = opened.read(16)
            start = 8 if head.startswith(b"ARROW1") else 0
            size = 8 + int.from_bytes(head[start + 4 : start + 8], "little")
            opened.seek(start)
            return opened.read(min(size, _SCHEMA))
        end = opened.seek(0, 2)
        opened.seek(max(0, end - 8))
        size = min(int.from_bytes(opened.read(4), "little"), end - 8, _FOOTER)
        opened.seek(end - 8 - size)
        stored = _STORED.search(opened.read(size))
    if stored is None:
        return b""
    text = stored[1].rstrip(b"=")
    try:
        return base64.b64decode(text + b"=" * (-len(text) % 4))[:_SCHEMA]
    except binascii.Error:
        return b""
