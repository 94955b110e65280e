"""The delta on disk: `manifest.json` (what it is, of which bases, which files, tables and columns) and `parts.bin`.

Nothing in it depends on time, place, host or number of threads. Everything read back is checked before it is believed.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from sparse_decl.canonical import canonical_json
from sparse_decl.dataset_delta import FORMAT, FORMAT_VERSION
from sparse_decl.dataset_delta.wire import Manifest
from sparse_decl.errors import DeltaCompressionError, FormatError, UnavailableError
from sparse_decl.formats.frames import checksum
from sparse_decl.formats.names import check_name

MANIFEST, PARTS = "manifest.json", "parts.bin"
_LIMIT = 64 << 20


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

    def close(self) -> None:
        if not self._file.closed:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()


def write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    """Writes `manifest.json` with its own checksum."""
    value = {"format": FORMAT, "version": FORMAT_VERSION, **manifest}
    value["checksum"] = checksum(canonical_json(value).encode())
    (folder / MANIFEST).write_text(canonical_json(value) + "\n", encoding="utf-8")


class Delta:
    """An opened delta: its manifest, and its parts, each checked as it is read."""

    def __init__(self, folder: Path):
        self.folder = folder.parent if folder.name == MANIFEST else folder
        self.manifest = _read_manifest(self.folder / MANIFEST)
        self._starts = [0]
        for size, _ in self.manifest.parts:
            self._starts.append(self._starts[-1] + size)
        path = self.folder / PARTS
        try:
            found = path.stat().st_size
        except FileNotFoundError as error:
            raise UnavailableError("a file of the delta is missing", where=str(path)) from error
        if found != self._starts[-1]:
            raise FormatError(
                "the delta is damaged", where=str(path), why=f"{found} bytes, should be {self._starts[-1]}"
            )

    @property
    def stored_bytes(self) -> int:
        return (self.folder / MANIFEST).stat().st_size + self._starts[-1]

    def part(self, number: int) -> bytes:
        """Bytes of a part. Raises FormatError."""
        if not 0 <= number < len(self.manifest.parts):
            raise FormatError("the delta names a part that it does not have", where=str(self.folder), why=str(number))
        size, right = self.manifest.parts[number]
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
    try:
        manifest = Manifest.model_validate_json(canonical_json(value))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise FormatError(
            "the manifest is damaged", where=str(path), why=f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
        ) from error
    _check(manifest, path)
    return manifest


def _check(manifest: Manifest, path: Path) -> None:
    """What the shape alone does not say: safe names, units in one table each, rows that add up."""
    names = [check_name(entry.path, str(path)) for entry in [*manifest.units, *manifest.others]]
    folders = {"/".join(name.split("/")[:depth]) for name in names for depth in range(1, name.count("/") + 1)}
    if len(set(names)) != len(names) or folders & set(names):
        raise FormatError("a file name in the manifest stands twice", where=str(path))
    placed = [unit for table in manifest.tables for unit in table.units]
    wanted = [number for number, unit in enumerate(manifest.units) if unit.bytes != "stored"]
    if sorted(placed) != wanted:
        raise FormatError("the manifest is damaged", where=str(path), why="files and tables do not fit together")
    for table in manifest.tables:
        if sum(manifest.units[number].rows for number in table.units) != table.rows:
            raise FormatError("the manifest is damaged", where=str(path), why="rows of a table do not add up")
        if any(number >= len(manifest.bases) for number, _, _ in table.base):
            raise FormatError("the manifest is damaged", where=str(path), why="a table names a base that is not there")
