"""What a delta stores of each file beside the words of its tensors: a header, the whole file, or nothing where the
base has the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from blake3 import blake3

from sparse_decl.base.errors import FormatError
from sparse_decl.formats.container import ContainerReader, ContainerWriter
from sparse_decl.formats.frames import compress, decompress
from sparse_decl.formats.safetensors import SafetensorsHeader, parse_header
from sparse_decl.model_delta.checkpoint import Checkpoint, OpenFile
from sparse_decl.model_delta.format.array_files import (
    ARRAYS_SINCE,
    MOST_BYTES,
    ArrayFile,
    dictionary_of,
    ends_of,
    listing,
    read_listing,
)
from sparse_decl.model_delta.format.bases import wrong_base
from sparse_decl.model_delta.format.fields import Cursor, Fields, damaged
from sparse_decl.model_delta.format.payload import Part, write_part

TENSORS, FILE, CHUNKS, SAME, ARRAYS = "tensors", "file", "chunks", "same", "arrays"
_HEADER_LIMIT = 100_000_008
_DICTIONARY_LIMIT = 32 << 20
_CHUNK = 8 << 20
_CHUNK_LIMIT = 1 << 24
_COPY_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class StoredFile:
    """path, size, digest: as the manifest lists it. kind: `tensors` (its header is stored; groups give the rest),
    `arrays` likewise, `file`, `chunks`, or `same` as in the base. twin: whether the base's file of that path was the
    dictionary; ends: how many of its first and last bytes, for `arrays`.
    """

    path: str
    size: int
    digest: str
    kind: str
    parts: tuple[Part, ...]
    twin: bool
    ends: tuple[int, int] = (0, 0)

    def header(
        self, container: ContainerReader, base: Checkpoint | None, base_refs: Sequence[Any]
    ) -> SafetensorsHeader:
        """The header of a file of tensors. Raises FormatError, DeltaCompressionError (wrong base)."""
        where, dictionary = f"file {self.path!r}", None
        if self.twin:
            if base is None or self.path not in base.headers:
                raise wrong_base(where, "the base has no such file", base_refs)
            dictionary = base.headers[self.path].raw
        try:
            limit = min(_HEADER_LIMIT, self.size)
            raw = decompress(self.parts[0].bytes(container), limit, dictionary=dictionary)
        except FormatError as error:
            if dictionary is not None:
                raise wrong_base(where, "its header differs", base_refs) from error
            raise
        return parse_header(raw, Path(self.path), self.size)

    def arrays(self, container: ContainerReader, base: Checkpoint | None, base_refs: Sequence[Any]) -> ArrayFile:
        """What is stored of a file of arrays. Raises FormatError, DeltaCompressionError (wrong base)."""
        where, dictionary = f"file {self.path!r}", None
        if self.twin:
            if base is None or self.path not in base.files:
                raise wrong_base(where, "the base has no such file", base_refs)
            dictionary = dictionary_of(base, self.path, self.ends)
            if dictionary is None:
                raise wrong_base(where, "the base's file of that name has other contents", base_refs)
        try:
            limit = min(MOST_BYTES, self.size + MOST_BYTES // 4)
            return read_listing(decompress(self.parts[0].bytes(container), limit, dictionary=dictionary), self.size)
        except FormatError as error:
            if dictionary is not None:
                raise wrong_base(where, "the base's file of that name has other contents", base_refs) from error
            raise

    def content(self, container: ContainerReader, base: Checkpoint | None, base_refs: Sequence[Any]) -> Iterator[bytes]:
        """The bytes of any other file, piece by piece. Raises FormatError, DeltaCompressionError (wrong base)."""
        where, twin = f"file {self.path!r}", None
        if self.kind == SAME or self.twin:
            if base is None or self.path not in base.files:
                raise wrong_base(where, "the base has no such file", base_refs)
            twin = base.open_file(self.path)
        if self.kind == SAME and twin is not None:
            for start in range(0, twin.size, _COPY_CHUNK):
                yield twin.read(start, min(_COPY_CHUNK, twin.size - start))
        elif self.kind == FILE:
            dictionary = twin.read(0, twin.size) if twin is not None else None
            try:
                yield decompress(self.parts[0].bytes(container), self.size, dictionary=dictionary)
            except FormatError as error:
                if twin is not None:
                    raise wrong_base(where, "the base's file of that name has other contents", base_refs) from error
                raise
        else:
            left = self.size
            for part in self.parts:
                data = decompress(part.bytes(container), min(left, _CHUNK_LIMIT))
                left -= len(data)
                yield data

    def check_same(self, base: Checkpoint | None, base_refs: Sequence[Any]) -> None:
        """Finds a file that is taken from the base as it is. Raises DeltaCompressionError."""
        if self.kind == SAME:
            twin = base.open_file(self.path) if base is not None and self.path in base.files else None
            if twin is None or _digest(twin) != self.digest:
                raise wrong_base(f"file {self.path!r}", "the base's file is missing or has other contents", base_refs)


def _digest(file: OpenFile) -> str:
    hasher = blake3()
    for start in range(0, file.size, _COPY_CHUNK):
        hasher.update(file.read(start, min(_COPY_CHUNK, file.size - start)))
    return f"b3:{hasher.hexdigest()}"


def read_files(index: Fields, listed: Sequence[dict[str, Any]], cursor: Cursor, version: int) -> list[StoredFile]:
    """The files of an index. listed: as the manifest has them, checked. Raises FormatError."""
    entries = index.objects("files")
    if len(entries) != len(listed):
        raise damaged("the delta's index does not fit its manifest", "number of files")
    files = []
    for entry, fields in zip(listed, entries, strict=True):
        kind = fields.raw.get("kind")
        if kind == CHUNKS:
            parts = tuple(Part.read(part, cursor) for part in fields.objects("parts"))
        elif kind in (TENSORS, FILE) or (kind == ARRAYS and version >= ARRAYS_SINCE):
            parts = (Part.read(fields, cursor),)
        elif kind == SAME:
            parts = ()
        else:
            raise damaged("the delta's index has an unknown kind of file", f"{entry['path']}: {str(kind)[:40]}")
        twin = kind in (TENSORS, FILE, ARRAYS) and bool(fields.raw.get("twin"))
        ends = _read_ends(fields) if twin and kind == ARRAYS else (0, 0)
        files.append(StoredFile(entry["path"], entry["size"], entry["digest"], kind, parts, twin, ends))
    return files


def _read_ends(fields: Fields) -> tuple[int, int]:
    ends = fields.numbers("twin")
    if len(ends) != 2:
        raise damaged("a list in the delta's index is missing or out of range", "twin")
    return ends[0], ends[1]


def needed_version(parts: Sequence[dict[str, Any]]) -> int:
    """The first format version with all these kinds of files. parts: as `write_file` returned them."""
    return ARRAYS_SINCE if any(fields["kind"] == ARRAYS for fields in parts) else 1


def write_file(writer: ContainerWriter, name: str, finetune: Checkpoint, base: Checkpoint | None) -> dict[str, Any]:
    """Writes what a file of the fine-tune holds beside its tensors; returns what the index says of it."""
    if name in finetune.headers:
        header = base.headers.get(name) if base is not None else None
        data = compress(finetune.headers[name].raw, dictionary=header.raw if header else None)
        return {"kind": TENSORS, "twin": header is not None, **write_part(writer, data)}
    opened = finetune.open_file(name)
    if name in finetune.arrays:
        ends = ends_of(base, name)
        dictionary = dictionary_of(base, name, ends) if base is not None and ends is not None else None
        data = compress(listing(finetune.arrays[name], opened), dictionary=dictionary)
        return {"kind": ARRAYS, "twin": list(ends) if ends and dictionary else False, **write_part(writer, data)}
    twin = base.open_file(name) if base is not None and name in base.files else None
    if base is not None and twin is not None and name not in base.headers and twin.holds_the_same(opened):
        return {"kind": SAME}
    if opened.size <= _DICTIONARY_LIMIT:
        dictionary = None
        if twin is not None and twin.size <= _DICTIONARY_LIMIT:
            dictionary = twin.read(0, twin.size) or None
        data = compress(opened.read(0, opened.size), dictionary=dictionary)
        return {"kind": FILE, "twin": dictionary is not None, **write_part(writer, data)}
    pieces = (opened.read(at, min(_CHUNK, opened.size - at)) for at in range(0, opened.size, _CHUNK))
    return {"kind": CHUNKS, "parts": [write_part(writer, compress(piece, level=3)) for piece in pieces]}
