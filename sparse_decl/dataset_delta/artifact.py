"""The delta on disk: `manifest.json` (what it is, of which bases, which files, tables and columns) and `parts.bin`.

Nothing in it depends on time, place, host or number of threads. Everything read back is checked before it is used.
"""

from __future__ import annotations

import os
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeVar

import xxhash
from blake3 import blake3
from pydantic import BaseModel, ValidationError

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.errors import DeltaCompressionError, FormatError, UnavailableError
from sparse_decl.base.files import open_regular, read_regular
from sparse_decl.base.outgoing import masked_value
from sparse_decl.base.portable import flush
from sparse_decl.base.untrusted import claim, load_json
from sparse_decl.dataset_delta import FORMAT, FORMAT_VERSION
from sparse_decl.dataset_delta.manifest import Index, Manifest
from sparse_decl.dataset_delta.patches import REACH, Reach
from sparse_decl.formats.frames import checksum, compress, decompress
from sparse_decl.formats.names import check_alike, check_name

MANIFEST, PARTS = "manifest.json", "parts.bin"
_INDEX = ("tables", "styles")  # what stands in the index rather than in `manifest.json`
_LIMIT = 64 << 20
# What an index looks like: the dictionary that it is compressed with. Part of the format, never to be changed.
USUAL = (
    b'{"parts":[0,1],"styles":[{"arrow_schema":true,"as":"csv","batches":[[1000,1]],"cdc":false,"compression":"snappy",'
    b'"delimiter":",","dictionary":true,"encodings":{},"header":"","index":false,"ipc":"stream","level":3,"page":"1.0",'
    b'"quote_all":false,"row_groups":[[1000,1]],"statistics":true,"version":"2.6","as":"txt","as":"jsonl","ascii":true,'
    b'"colon":": ","columns":["id","text"],"comma":", ","end":"\\n","final":true,"hidden":[],"kinds":["int","float",'
    b'"bool","json","text","text","text"],"shapes":[["id","text"]]}],"tables":[{"base":[[0,"train.parquet",1000]],'
    b'"columns":[{"edited":1,"from":"id","part":1,"places":2},{"from":"text","map":3,"part":4},{"part":5}],'
    b'"digest":"b3:0123456789abcdef","form":"packed","form":"recipe","form":"runs","new":1,"refs":6,"rows":1000,'
    b'"units":[0]}]}'
)
T = TypeVar("T", bound=BaseModel)


class PartsWriter:
    """Appends parts to a file and remembers their sizes; equal parts are kept once."""

    def __init__(self, path: Path):
        self._file = open(path, "x+b")  # noqa: SIM115 - closed by close
        self.sizes: list[int] = []
        self._numbers: dict[bytes, int] = {}

    def add(self, data: bytes) -> int:
        """The part's number."""
        name = blake3(data).digest()
        if name not in self._numbers:
            self._numbers[name] = len(self.sizes)
            self.sizes.append(len(data))
            self._file.write(data)
        return self._numbers[name]

    def part(self, number: int) -> bytes:
        """Bytes of a part."""
        self._file.seek(sum(self.sizes[:number]))
        data = self._file.read(self.sizes[number])
        self._file.seek(0, os.SEEK_END)
        return data

    def cut(self, count: int) -> None:
        """Drops all parts but the first `count`."""
        del self.sizes[count:]
        self._numbers = {name: number for name, number in self._numbers.items() if number < count}
        self._file.seek(sum(self.sizes))
        self._file.truncate()

    def finish(self, index: dict[str, Any]) -> tuple[int, str]:
        """Writes the index, which is no part itself, and closes the file. (bytes of the index, checksum of the file)"""
        packed = pack_index({**index, "parts": self.sizes})
        self._file.write(packed)
        self._file.seek(0)
        right = _checksum_of(self._file)
        self.close()
        return len(packed), right

    def close(self) -> None:
        if not self._file.closed:
            self._file.flush()
            flush(self._file.fileno())
            self._file.close()


def pack_index(index: dict[str, Any]) -> bytes:
    """The index as written at the end of parts.bin."""
    return compress(canonical_json(index).encode(), dictionary=USUAL)


def _checksum_of(file: Any) -> str:
    """xxh3-64 of a file from its place on."""
    hasher = xxhash.xxh3_64()
    while piece := file.read(1 << 20):
        hasher.update(piece)
    return hasher.hexdigest()


def write_manifest(folder: Path, parts: PartsWriter, manifest: dict[str, Any]) -> None:
    """Writes the index behind the parts, closes them, and writes `manifest.json` with its own checksum; secrets in the
    names of its sources are masked."""
    index = parts.finish({name: manifest[name] for name in _INDEX if manifest[name]})
    rest = {name: value for name, value in manifest.items() if name not in _INDEX}
    rest |= {name: masked_value(rest[name]) for name in ("bases", "source") if name in rest}
    value = {"format": FORMAT, **rest, "index": index}
    value["checksum"] = checksum(canonical_json(value).encode())
    (folder / MANIFEST).write_text(canonical_json(value) + "\n", encoding="utf-8", newline="\n")


class Delta:
    """An opened delta: its manifest, and its parts, all checked before the first is used."""

    def __init__(self, folder: Path):
        self.folder = folder.parent if folder.name == MANIFEST else folder
        self.manifest = _read_manifest(self.folder / MANIFEST)
        self._path = self.folder / PARTS
        self.index = _read_index(self._path, *self.manifest.index)
        _check(self.manifest, self.index, self.folder / MANIFEST)
        self._starts = [0, *accumulate(self.index.parts)]
        found, right = self._path.stat().st_size, self._starts[-1] + self.manifest.index[0]
        if found != right:
            raise FormatError("the delta is damaged", where=str(self._path), why=f"{found} bytes, should be {right}")

    @property
    def stored_bytes(self) -> int:
        return sum((self.folder / name).stat().st_size for name in (MANIFEST, PARTS))

    @property
    def reach(self) -> Reach:
        """How patches in it are cut."""
        return REACH[self.manifest.version]

    def part(self, number: int) -> bytes:
        """Bytes of a part. Raises FormatError."""
        if not 0 <= number < len(self.index.parts):
            raise FormatError("the delta names a part that it does not have", where=str(self.folder), why=str(number))
        with open(open_regular(self._path), "rb") as file:
            file.seek(self._starts[number])
            return file.read(self.index.parts[number])


def _read_manifest(path: Path) -> Manifest:
    try:
        if path.stat().st_size > _LIMIT:
            raise FormatError("the manifest is too large", where=str(path))
        value = load_json(read_regular(path), "the manifest")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnavailableError(
            "no dataset delta here", where=str(path), hint="give the folder that `sparse dataset-compress -o` wrote"
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise FormatError("the manifest cannot be read", where=str(path), why=str(error)[:200]) from error
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise FormatError("not a dataset delta", where=str(path), why=f"its `format` is not {FORMAT!r}")
    if value.get("version") not in range(1, FORMAT_VERSION + 1):
        raise DeltaCompressionError(
            f"the delta has format version {str(value.get('version'))[:40]}",
            where=str(path),
            why=f"this version reads up to {FORMAT_VERSION}",
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
        with open(open_regular(path), "rb") as file:
            found = _checksum_of(file)
            end = file.tell()
            file.seek(max(0, end - size))
            packed = file.read(size)
    except FileNotFoundError as error:
        raise UnavailableError("a file of the delta is missing", where=str(path)) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise FormatError("a file of the delta cannot be read", where=str(path), why=why) from error
    if found != right:
        raise FormatError(
            "the delta is damaged",
            where=str(path),
            why=f"checksum {found}, should be {right}",
            hint="fetch or build the delta again",
        )
    text = decompress(packed, min(_LIMIT, 40_000 * (size + 8)), dictionary=USUAL)
    claim(len(text) + 400 * (text.count(b"[") + text.count(b"{")), "the index of the delta")
    return _valid(Index, text, path)


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
        raise FormatError("a file name occurs twice in the manifest", where=str(path))
    check_alike(names, str(path))
    placed = [unit for table in index.tables for unit in table.units]
    wanted = [number for number, unit in enumerate(manifest.units) if unit.bytes != "stored"]
    if sorted(placed) != wanted:
        raise FormatError("the manifest is damaged", where=str(path), why="files and tables do not fit together")
    for table in index.tables:
        if sum(manifest.units[number].rows for number in table.units) != table.rows:
            raise FormatError("the manifest is damaged", where=str(path), why="rows of a table do not add up")
        if any(number >= len(manifest.bases) for number, _, _ in table.base):
            raise FormatError("the manifest is damaged", where=str(path), why="a table names a base that is not there")
