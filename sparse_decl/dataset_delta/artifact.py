"""The delta on disk: `manifest.json` (what it is) and `parts.bin`: its parts, then the head (of which bases it is,
which files, tables and columns). Before version 5 some of the head stood in `manifest.json`.

Nothing in it depends on time, place, host or number of threads. Everything read back is checked before it is used.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeVar

import xxhash
from blake3 import blake3

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.errors import DeltaCompressionError, FormatError, UnavailableError
from sparse_decl.base.files import open_regular, read_regular
from sparse_decl.base.outgoing import masked_value
from sparse_decl.base.portable import flush
from sparse_decl.base.strict import read_strict
from sparse_decl.base.untrusted import claim, load_json
from sparse_decl.dataset_delta import FORMAT, FORMAT_VERSION
from sparse_decl.dataset_delta.manifest import Index, Manifest
from sparse_decl.dataset_delta.packing import pack_frames, read_varint, squeeze, unpack_frames, unsqueeze, varint
from sparse_decl.dataset_delta.patches import REACH, Reach
from sparse_decl.dataset_delta.typical import TYPICAL
from sparse_decl.dataset_delta.wire import pack, unpack
from sparse_decl.formats.frames import checksum, decompress
from sparse_decl.formats.names import check_alike, check_name

MANIFEST, PARTS = "manifest.json", "parts.bin"
_NO_DELTA = "fetch or build the delta again; if this is none, give the folder that `sparse dataset-compress -o` wrote"
_LIMIT = 64 << 20
_CHECK = 4  # bytes of the checksum that are kept
_LONGEST = 9  # bytes of a number
# What an index looks like: the dictionary that it, or a head, is compressed with. Never to be changed.
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
# Packed heads of a jsonl, a csv and a parquet file behind it, for heads. Never to be changed.
HEAD = USUAL + (
    b'\'\x00\x01\x01\x01\xff\x02\x0btrain.jsonl\x05train\x02\xc4\x13\xa4\xa7C\x00\x00\x14{"pyarrow":"26.0.1'
    b'"}\x07\x01\xfb\x01\x01\x00\xc4\x13\x01\x00\x0btrain.jsonl\xc4\x13\x00\x02\x06\x01\x02id\x01\x04text'
    b'\x0f\x06answer\xb9\x03\x00\x01\x01\x05score\x01\x08messages\x01\x8d\x02{"as":"jsonl","ascii":true,"co'
    b'lon":": ","columns":["id","text","answer","score","messages"],"comma":", ","end":"\\n","final":true,"'
    b'hidden":[],"kinds":["int","text","text","float","json"],"shapes":[["id","text","answer","score","mess'
    b"ages\"]]}\x02\xb8\x06\x08'\x00\x01\x01\x01\xff\x03\rtrain.parquet\x05train\x00\xc4\x13\xf3\xcc#\x01"
    b'\x00\x00\x14{"pyarrow":"26.0.1"}\x07\x01\xfb\x01\x01\x00\xc4\x13\x01\x00\rtrain.parquet\xc4\x13\x00'
    b'\x03\x06\x01\x02id\x01\x08question\x01\x07context\x01\xd9\x01{"arrow_schema":true,"compression":"snap'
    b'py","dictionary":["id","text","labels"],"index":false,"page":"1.0","row_groups":[[2500,1]],"statistic'
    b's":true,"version":"2.6"}\x04\xf0\x01\xfd\x01\xa5\x06\x08\'\x00\x01\x01\x01\xff\x06\x08data.csv\x05tra'
    b'in\x03\xc4\x13\xb4\xbd1\x03\x00\x00\x14{"pyarrow":"26.0.1"}\x06\x01\n{"base":0}\x013'
)
# What schemas and styles look like, behind that: what they are squeezed with. Never to be changed.
LIKELY = HEAD + TYPICAL
T = TypeVar("T")


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

    def keep(self, used: set[int]) -> dict[int, int]:
        """Drops all parts but those of these numbers; returns the numbers that these have then."""
        starts, sizes = [0, *accumulate(self.sizes)], self.sizes
        now = {number: place for place, number in enumerate(sorted(used))}
        if len(now) == len(sizes):
            return now
        self.sizes, at = [], 0
        for number in now:
            self._file.seek(starts[number])
            data = self._file.read(sizes[number])
            self._file.seek(at)
            self._file.write(data)
            self.sizes.append(len(data))
            at += len(data)
        self._numbers = {name: now[number] for name, number in self._numbers.items() if number in now}
        self._file.truncate()
        return now

    def finish(self, manifest: dict[str, Any], index: dict[str, Any]) -> None:
        """Writes the head, which is no part itself, and the checksum of all before it, and closes the file."""
        self._file.write(pack_head(manifest, {**index, "parts": self.sizes}))
        self._file.seek(0)
        self._file.write(bytes.fromhex(_checksum_of(self._file)[-2 * _CHECK :]))
        self.close()

    def close(self) -> None:
        if not self._file.closed:
            self._file.flush()
            flush(self._file.fileno())
            self._file.close()


def pack_schema(schema: Any, told: bytes) -> bytes:
    """A part with an Arrow schema. told: of the bases, see `described`."""
    return squeeze(schema.serialize().to_pybytes(), dictionary=LIKELY + told)


def pack_styles(styles: list[dict[str, Any]], told: bytes) -> bytes:
    """A part with all styles."""
    return squeeze(canonical_json(styles).encode(), dictionary=LIKELY + told)


def pack_head(manifest: dict[str, Any], index: dict[str, Any]) -> bytes:
    """The head, and how to find its beginning from behind."""
    both = [pack(kind, value) for kind, value in ((Manifest, manifest), (Index, index))]
    return wrap_head(pack_frames([fields for fields, _ in both]), b"".join(one for _, one in both))


def wrap_head(fields: bytes, digests: bytes) -> bytes:
    """The same from packed fields."""
    squeezed = squeeze(fields, dictionary=HEAD)
    head = varint(len(squeezed)) + squeezed + digests
    return head + varint(len(head))[::-1]


def _checksum_of(file: Any, size: int | None = None) -> str:
    """xxh3-64 of a file from its place on, or of the next `size` bytes."""
    hasher = xxhash.xxh3_64()
    left = size
    while piece := file.read(1 << 20 if left is None else min(left, 1 << 20)):
        hasher.update(piece)
        left = None if left is None else left - len(piece)
    return hasher.hexdigest()


def write_manifest(
    folder: Path, parts: PartsWriter, manifest: dict[str, Any], styles: list[dict[str, Any]], told: bytes
) -> None:
    """Writes the head behind the parts, closes them, and writes `manifest.json`; secrets in names are masked.

    The styles are a part or in the head, whichever is smaller. told: of the bases, see `described`.
    """
    rest = {name: value for name, value in manifest.items() if name != "tables"}
    rest |= {name: masked_value(rest[name]) for name in ("bases", "source") if name in rest}
    index = {"tables": manifest["tables"]}
    if styles:
        apart, sizes = pack_styles(styles, told), parts.sizes
        within = pack_head(rest, {**index, "styles": styles, "parts": sizes})
        beside = pack_head(rest, {**index, "said": len(sizes), "parts": [*sizes, len(apart)]})
        index |= {"said": parts.add(apart)} if len(beside) + len(apart) < len(within) else {"styles": styles}
    parts.finish(rest, index)
    text = canonical_json({"format": FORMAT, "version": FORMAT_VERSION})
    (folder / MANIFEST).write_text(text, encoding="utf-8", newline="\n")


class Delta:
    """An opened delta: its manifest, and its parts, all checked before the first is used."""

    def __init__(self, folder: Path):
        self.folder = folder.parent if folder.name == MANIFEST else folder
        self._told = b""
        self._styles: list[dict[str, Any]] | None = None
        self._path = self.folder / PARTS
        value = _read_manifest(self.folder / MANIFEST)
        if value["version"] < 5:
            self.manifest, self.index, behind = _read_earlier(value, self.folder / MANIFEST, self._path)
        else:
            self.manifest, self.index, behind = _read_head(value, self._path)
        _check(self.manifest, self.index, self.folder / MANIFEST)
        self._starts = [0, *accumulate(self.index.parts)]
        found, right = self._path.stat().st_size, self._starts[-1] + behind
        if found != right:
            raise FormatError("the delta is damaged", where=str(self._path), why=f"{found} bytes, should be {right}")

    @property
    def stored_bytes(self) -> int:
        return sum((self.folder / name).stat().st_size for name in (MANIFEST, PARTS))

    @property
    def reach(self) -> Reach:
        """How patches in it are cut."""
        return REACH[self.manifest.version]

    def schema(self, number: int) -> bytes:
        """The IPC bytes of the Arrow schema in a part. Raises FormatError."""
        part = self.part(number)
        if self.manifest.version < 5:
            return decompress(part, _LIMIT)
        return unsqueeze(part, _LIMIT, dictionary=HEAD if self.manifest.version < 7 else LIKELY + self._told)[1]

    def tell(self, told: bytes) -> None:
        """What is known of the bases, see `described`; before schemas and styles are asked for."""
        self._told, self._styles = told, None

    def style(self, number: int) -> dict[str, Any] | None:
        """How files are written; None for a number that it does not have. Raises FormatError."""
        if self._styles is None:
            self._styles = self.index.styles if self.index.said is None else self._read_styles(self.index.said)
        return self._styles[number] if number < len(self._styles) else None

    def _read_styles(self, part: int) -> list[dict[str, Any]]:
        text = unsqueeze(self.part(part), _LIMIT, dictionary=LIKELY + self._told)[1]
        try:
            styles = load_json(text, "the styles of the delta's files")
        except (ValueError, RecursionError) as error:
            raise FormatError(
                "the styles of a delta are damaged", where=str(self.folder), why=str(error)[:200]
            ) from error
        if not isinstance(styles, list) or not all(isinstance(style, dict) for style in styles):
            raise FormatError("the styles of a delta are damaged", where=str(self.folder))
        return styles

    def part(self, number: int) -> bytes:
        """Bytes of a part. Raises FormatError."""
        if not 0 <= number < len(self.index.parts):
            raise FormatError("the delta names a part that it does not have", where=str(self.folder), why=str(number))
        with open(open_regular(self._path), "rb") as file:
            file.seek(self._starts[number])
            return file.read(self.index.parts[number])


def is_digest(found: str, recorded: str) -> bool:
    """Whether a digest is the one that a delta records, of which that may hold the first half."""
    return found.startswith(recorded)


def _read_manifest(path: Path) -> dict[str, Any]:
    """The JSON object, of a version that is known."""
    try:
        if path.stat().st_size > _LIMIT:
            raise FormatError("the manifest is too large", where=str(path))
        value = load_json(read_regular(path), "the manifest")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnavailableError(
            "no dataset delta here", where=str(path), hint="give the folder that `sparse dataset-compress -o` wrote"
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise FormatError(
            "the manifest cannot be read", where=str(path), why=str(error)[:200], hint=_NO_DELTA
        ) from error
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise FormatError("not a dataset delta", where=str(path), why=f"its `format` is not {FORMAT!r}", hint=_NO_DELTA)
    if value.get("version") not in range(1, FORMAT_VERSION + 1):
        raise DeltaCompressionError(
            f"the delta has format version {str(value.get('version'))[:40]}",
            where=str(path),
            why=f"this version reads up to {FORMAT_VERSION}",
            hint="upgrade sparse-decl",
        )
    return value


def _read_head(value: dict[str, Any], path: Path) -> tuple[Manifest, Index, int]:
    """(manifest, index, bytes that they take behind the parts)"""
    if set(value) != {"format", "version"}:
        raise FormatError("the manifest is damaged", where=str(path.parent / MANIFEST), why="fields that are not known")
    with _opened(path) as file:
        end = os.fstat(file.fileno()).st_size - _CHECK
        _check_sum(_checksum_of(file, max(0, end))[-2 * _CHECK :], file.read().hex(), path)
        file.seek(max(0, end - _LONGEST))
        size, taken = read_varint(file.read(min(end, _LONGEST))[::-1], 0)
        if size > min(_LIMIT, end - taken):
            raise FormatError("the delta is damaged", where=str(path), why=f"a head of {size} bytes")
        file.seek(end - taken - size)
        head = file.read(size)
    length, at = read_varint(head, 0)
    both = unpack_frames(unsqueeze(head[at : at + length], _LIMIT, dictionary=HEAD)[1])
    if len(both) != 2 or at + length > size:
        raise FormatError("the delta is damaged", where=str(path), why="a head of another form")
    try:
        manifest, index = unpack(((Manifest, both[0]), (Index, both[1])), head[at + length :])
        manifest |= value
        return (
            _valid(Manifest, manifest, path),
            _valid(Index, index, path),
            size + taken + _CHECK,
        )
    except (ValueError, RecursionError) as error:
        raise FormatError("the delta is damaged", where=str(path), why=str(error)[:200]) from error


def _read_earlier(value: dict[str, Any], path: Path, parts: Path) -> tuple[Manifest, Index, int]:
    """The same of a delta of version 1 to 4: its manifest with a checksum, and an index behind the parts."""
    claimed = value.pop("checksum", None)
    try:
        right = checksum(canonical_json(value).encode())
    except (ValueError, RecursionError) as error:
        raise FormatError(
            "the manifest cannot be read", where=str(path), why=str(error)[:200], hint=_NO_DELTA
        ) from error
    _check_sum(claimed, right, path)
    manifest = _valid(Manifest, value, path)
    if manifest.index is None:
        raise FormatError("the manifest is damaged", where=str(path), why="it has no index")
    size, told = manifest.index
    with _opened(parts) as file:
        found, end = _checksum_of(file), file.tell()
        file.seek(max(0, end - size))
        packed = file.read(size)
    _check_sum(found, told, parts)
    text = decompress(packed, min(_LIMIT, 40_000 * (size + 8)), dictionary=USUAL)
    claim(len(text) + 400 * (text.count(b"[") + text.count(b"{")), "the index of the delta")
    try:
        index = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FormatError("the delta is damaged", where=str(parts), why=str(error)[:200]) from error
    return manifest, _valid(Index, index, parts), size


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    try:
        with open(open_regular(path), "rb") as file:
            yield file
    except FileNotFoundError as error:
        raise UnavailableError("a file of the delta is missing", where=str(path)) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise FormatError("a file of the delta cannot be read", where=str(path), why=why) from error


def _check_sum(found: Any, right: str, path: Path) -> None:
    if found != right:
        what = "manifest" if path.name == MANIFEST else "delta"
        raise FormatError(
            f"the {what} is damaged",
            where=str(path),
            why=f"checksum {str(found)[:40]}, should be {right}",
            hint="fetch or build the delta again",
        )


def _valid(model: type[T], value: Any, path: Path) -> T:
    try:
        return read_strict(model, value)
    except (ValueError, RecursionError) as error:
        raise FormatError("the manifest is damaged", where=str(path), why=str(error)[:200]) from error


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
