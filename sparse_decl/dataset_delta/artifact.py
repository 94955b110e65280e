"""The delta on disk: `manifest.json` (what it is, of which bases, which files, tables and columns) and `parts.bin`.

Nothing in it depends on time, place, host or number of threads. Everything read back is checked before it is believed.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from sparse_decl.canonical import canonical_json
from sparse_decl.dataset_delta import FORMAT, FORMAT_VERSION
from sparse_decl.dataset_delta.wire import Index, Manifest
from sparse_decl.errors import DeltaCompressionError, FormatError, UnavailableError
from sparse_decl.formats.frames import checksum, compress, decompress
from sparse_decl.formats.names import check_name

MANIFEST, PARTS = "manifest.json", "parts.bin"
_LIMIT = 64 << 20
T = TypeVar("T", bound=BaseModel)


class PartsWriter:
    """Appends parts and remembers their sizes and checksums; equal parts are kept once."""

    def __init__(self, folder: Path):
        self._file = open(folder / PARTS, "xb")  # noqa: SIM115 - closed by close
        self.parts: list[tuple[int, str]] = []
        self._numbers: dict[tuple[int, str], int] = {}

    def add(self, data: bytes) -> int:
        """The part's number."""
        about = (len(data), checksum(data))
        if about not in self._numbers:
            self._numbers[about] = len(self.parts)
            self.parts.append(about)
            self._file.write(data)
        return self._numbers[about]

    def finish(self, index: bytes) -> None:
        """Writes the index, which is no part itself, and closes the file."""
        self._file.write(index)
        self.close()

    def close(self) -> None:
        if not self._file.closed:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()


def write_manifest(folder: Path, parts: PartsWriter, manifest: dict[str, Any]) -> None:
    """Writes the index behind the parts, closes them, and writes `manifest.json` with its own checksum."""
    index = {"tables": manifest["tables"], "parts": parts.parts}
    packed = compress(canonical_json(index).encode())
    parts.finish(packed)
    rest = {name: value for name, value in manifest.items() if name != "tables"}
    value = {"format": FORMAT, "version": FORMAT_VERSION, **rest, "index": [len(packed), checksum(packed)]}
    value["checksum"] = checksum(canonical_json(value).encode())
    (folder / MANIFEST).write_text(canonical_json(value) + "\n", encoding="utf-8")


class Delta:
    """An opened delta: its manifest, and its parts, each checked as it is read."""

    def __init__(self, folder: Path):
        self.folder = folder.parent if folder.name == MANIFEST else folder
        self.manifest = _read_manifest(self.folder / MANIFEST)
        self.index = _read_index(self.folder / PARTS, *self.manifest.index)
        _check(self.manifest, self.index, self.folder / MANIFEST)
        self._starts = [0]
        for size, _ in self.index.parts:
            self._starts.append(self._starts[-1] + size)
        path = self.folder / PARTS
        found, right = path.stat().st_size, self._starts[-1] + self.manifest.index[0]
        if found != right:
            raise FormatError("the delta is damaged", where=str(path), why=f"{found} bytes, should be {right}")

    @property
    def stored_bytes(self) -> int:
        return sum((self.folder / name).stat().st_size for name in (MANIFEST, PARTS))

    def part(self, number: int) -> bytes:
        """Bytes of a part. Raises FormatError."""
        if not 0 <= number < len(self.index.parts):
            raise FormatError("the delta names a part that it does not have", where=str(self.folder), why=str(number))
        size, right = self.index.parts[number]
        with open(self.folder / PARTS, "rb") as file:
            file.seek(self._starts[number])
            data = file.read(size)
        if len(data) != size or checksum(data) != right:
            raise FormatError(
                "the delta is damaged",
                where=str(self.folder / PARTS),
                why=f"checksum of part {number}",
                hint="fetch or build the delta again",
            )
        return data


def _read_manifest(path: Path) -> Manifest:
    try:
        if path.stat().st_size > _LIMIT:
            raise FormatError("the manifest is too large", where=str(path))
        value = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnavailableError(
            "no dataset delta here", where=str(path), hint="give the folder that `sparse dataset-compress -o` wrote"
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise FormatError("the manifest cannot be read", where=str(path), why=str(error)[:200]) from error
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise FormatError("not a dataset delta", where=str(path), why=f"its `format` is not {FORMAT!r}")
    if value.get("version") != FORMAT_VERSION:
        raise DeltaCompressionError(
            f"the delta has format version {str(value.get('version'))[:40]}",
            where=str(path),
            why=f"this version reads {FORMAT_VERSION}",
            hint="upgrade sparse-decl",
        )
    claimed = value.pop("checksum", None)
    try:
        right = checksum(canonical_json(value).encode())
    except (ValueError, RecursionError) as error:
        raise FormatError("the manifest cannot be read", where=str(path), why=str(error)[:200]) from error
    if claimed != right:
        raise FormatError(
            "the manifest is damaged",
            where=str(path),
            why=f"checksum {str(claimed)[:40]}, should be {right}",
            hint="fetch or build the delta again",
        )
    return _valid(Manifest, canonical_json(value), path)


def _read_index(path: Path, size: int, right: str) -> Index:
    try:
        with open(path, "rb") as file:
            end = file.seek(0, os.SEEK_END)
            file.seek(max(0, end - size))
            packed = file.read(size)
    except FileNotFoundError as error:
        raise UnavailableError("a file of the delta is missing", where=str(path)) from error
    if len(packed) != size or checksum(packed) != right:
        raise FormatError(
            "the delta is damaged", where=str(path), why="checksum of its index", hint="fetch or build the delta again"
        )
    return _valid(Index, decompress(packed, min(_LIMIT, 2000 * size + 4096)), path)


def _valid(model: type[T], text: str | bytes, path: Path) -> T:
    try:
        return model.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise FormatError(
            "the manifest is damaged", where=str(path), why=f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
        ) from error


def _check(manifest: Manifest, index: Index, path: Path) -> None:
    """What the shape alone does not say: safe names, units in one table each, rows that add up."""
    names = [unit.path for unit in manifest.units] + [other.path for other in manifest.others]
    for name in names:
        check_name(name, str(path))
    folders = {"/".join(name.split("/")[:depth]) for name in names for depth in range(1, name.count("/") + 1)}
    if len(set(names)) != len(names) or folders & set(names):
        raise FormatError("a file name in the manifest stands twice", where=str(path))
    placed = [unit for table in index.tables for unit in table.units]
    wanted = [number for number, unit in enumerate(manifest.units) if unit.bytes != "stored"]
    if sorted(placed) != wanted:
        raise FormatError("the manifest is damaged", where=str(path), why="files and tables do not fit together")
    for table in index.tables:
        if sum(manifest.units[number].rows for number in table.units) != table.rows:
            raise FormatError("the manifest is damaged", where=str(path), why="rows of a table do not add up")
        if any(number >= len(manifest.bases) for number, _, _ in table.base):
            raise FormatError("the manifest is damaged", where=str(path), why="a table names a base that is not there")
