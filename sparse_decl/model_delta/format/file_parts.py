"""What a delta stores of each file beside the words of its tensors: a header, the whole file, or nothing where the
base has the same. What is stored of a file without tensors lies in a file of its own, and the manifest says it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from blake3 import blake3

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import FormatError
from sparse_decl.formats.container import ContainerWriter
from sparse_decl.formats.deflating import Buffer, by_zlib, deflated
from sparse_decl.formats.frames import compress, decompress
from sparse_decl.formats.inflated import Stream, packed_again
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
    read_streams,
    streams_listing,
)
from sparse_decl.model_delta.format.bases import wrong_base
from sparse_decl.model_delta.format.fields import Cursor, Fields, damaged
from sparse_decl.model_delta.format.payload import BesideWriter, Part, Readable, beside_name, write_part

TENSORS, FILE, CHUNKS, SAME, ARRAYS = "tensors", "file", "chunks", "same", "arrays"
BESIDE_SINCE = 4  # the first format version whose container holds nothing of files without tensors
_HEADER_LIMIT = 100_000_008
_LARGE_HEADER, _LARGE_LEVEL = 1 << 20, 17  # of some ten thousand tensors: two levels more take four times as long
_TRIED, _WORSE = 1 << 18, 1.05  # bytes of a large header that say whether it comes out this much larger as a list
_DICTIONARY_LIMIT = 32 << 20
_CHUNK = 8 << 20
_CHUNK_LIMIT = 1 << 24
_COPY_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class StoredFile:
    """path, size, digest: as the manifest lists it. kind: `tensors` (its header is stored; groups give the rest),
    `arrays` likewise, `file`, `chunks`, or `same` as in the base. twin: whether the base's file of that path was the
    dictionary; ends: how many of its first and last bytes, for `arrays`. beside: name of the file that its parts lie
    in, "" for the container. streams: deflated ones of a file of `arrays`, which are unpacked in what is stored of it;
    inside: its size then, else `size`.
    """

    path: str
    size: int
    digest: str
    kind: str
    parts: tuple[Part, ...]
    twin: bool
    ends: tuple[int, int] = (0, 0)
    beside: str = ""
    streams: tuple[Stream, ...] = ()
    inside: int = 0

    def header(self, container: Readable, base: Checkpoint | None, base_refs: Sequence[Any]) -> SafetensorsHeader:
        """The header of a file of tensors. Raises FormatError, DeltaCompressionError (wrong base)."""
        where, dictionary = f"file {self.path!r}", None
        if self.twin:
            if base is None or self.path not in base.headers:
                raise wrong_base(where, "the base has no such file", base_refs)
            dictionary = base.headers[self.path].raw
        stored = self.parts[0].bytes(container)
        try:
            raw = decompress(stored, min(_HEADER_LIMIT, self.size), dictionary=dictionary)
            return parse_header(raw, Path(self.path), self.size)
        except FormatError as error:  # with another dictionary, bytes come out that are no header
            if dictionary is not None:
                raise wrong_base(where, "its header differs", base_refs) from error
            raise

    def arrays(self, container: Readable, base: Checkpoint | None, base_refs: Sequence[Any]) -> ArrayFile:
        """What is stored of a file of arrays. Raises FormatError, DeltaCompressionError (wrong base)."""
        where, dictionary = f"file {self.path!r}", None
        if self.twin:
            if base is None or self.path not in base.files:
                raise wrong_base(where, "the base has no such file", base_refs)
            dictionary = dictionary_of(base, self.path, self.ends)
            if dictionary is None:
                raise wrong_base(where, "the base's file of that name has other contents", base_refs)
        stored, limit = self.parts[0].bytes(container), min(MOST_BYTES, self.inside + MOST_BYTES // 4)
        try:
            return read_listing(decompress(stored, limit, dictionary=dictionary), self.inside)
        except FormatError as error:
            if dictionary is not None:
                raise wrong_base(where, "the base's file of that name has other contents", base_refs) from error
            raise

    def again(self, content: Callable[[], Iterable[Buffer]]) -> Iterator[Iterator[Buffer]]:
        """Ways of making the file of its bytes as they are laid out; the one that gives its digest is right. content:
        called for each."""
        if not self.streams:
            yield iter(content())
            return
        for pack in (by_zlib, deflated):  # the first is three times as fast, and may be another library
            yield packed_again(content(), self.streams, pack)

    def content(self, container: Readable, base: Checkpoint | None, base_refs: Sequence[Any]) -> Iterator[bytes]:
        """The bytes of any other file, piece by piece. container: what its parts lie in.

        Raises FormatError, DeltaCompressionError (wrong base).
        """
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
            stored = self.parts[0].bytes(container)
            try:
                yield decompress(stored, self.size, dictionary=dictionary)
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
    inside = index.objects("files")
    if len(inside) != sum(not is_beside(entry, version) for entry in listed):
        raise damaged("the delta's index does not fit its manifest", "number of files")
    left, files = iter(inside), []
    for entry in listed:
        file = read_beside(entry) if is_beside(entry, version) else _read_file(entry, next(left), cursor, version)
        if version >= BESIDE_SINCE and (file.kind in (TENSORS, ARRAYS)) == is_beside(entry, version):
            raise damaged("a file is not kept where its kind is", f"{file.path}: {file.kind}")
        files.append(file)
    return files


def is_beside(entry: Mapping[str, Any], version: int) -> bool:
    """Whether the manifest says of a file how it is stored, rather than the index."""
    return version >= BESIDE_SINCE and "kind" in entry


def read_beside(entry: dict[str, Any]) -> StoredFile:
    """A file without tensors, as the manifest says it. Raises FormatError."""
    file = _read_file(entry, Fields(entry), Cursor(), BESIDE_SINCE)
    return replace(file, beside=beside_name(entry.get("part"))) if file.parts else file


def _read_file(entry: Mapping[str, Any], fields: Fields, cursor: Cursor, version: int) -> StoredFile:
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
    streams, inside = read_streams(fields, entry["size"], version) if kind == ARRAYS else ((), entry["size"])
    named = entry["path"], entry["size"], entry["digest"]
    return StoredFile(*named, kind, parts, twin, ends, streams=streams, inside=inside)


def _read_ends(fields: Fields) -> tuple[int, int]:
    ends = fields.numbers("twin")
    if len(ends) != 2:
        raise damaged("a list in the delta's index is missing or out of range", "twin")
    return ends[0], ends[1]


def write_head(writer: ContainerWriter, name: str, finetune: Checkpoint, base: Checkpoint | None) -> dict[str, Any]:
    """Writes what a file of tensors or arrays holds beside these; returns what the index says of it."""
    if name in finetune.headers:
        header = base.headers.get(name) if base is not None else None
        raw = finetune.headers[name].raw
        data = _compressed_header(raw, header.raw if header else None)
        return {"kind": TENSORS, "twin": header is not None, **write_part(writer, data)}
    ends = ends_of(base, name)
    dictionary = dictionary_of(base, name, ends) if base is not None and ends is not None else None
    laid_out = finetune.laid_out(name)
    data = compress(listing(finetune.arrays[name], laid_out), dictionary=dictionary)
    beside = streams_listing(finetune.streams(name), laid_out.size)
    return {"kind": ARRAYS, "twin": list(ends) if ends and dictionary else False, **write_part(writer, data), **beside}


def listed_files(
    delta: Path, finetune: Checkpoint, base: Checkpoint | None, digests: Mapping[str, str]
) -> list[dict[str, Any]]:
    """What the manifest says of all files of the fine-tune; those without tensors are written to the delta. digests: of
    files, by path, where they are known already.
    """
    listed = []
    for name, path in finetune.files.items():
        told = {"path": name, "size": path.stat().st_size, "digest": digests.get(name) or digest_file(path)}
        listed.append(told if finetune.holds_tensors(name) else told | write_beside(delta, name, finetune, base))
    return listed


def write_beside(delta: Path, name: str, finetune: Checkpoint, base: Checkpoint | None) -> dict[str, Any]:
    """Writes a file without tensors, unless the base has the same; returns what the manifest says of it besides."""
    opened = finetune.open_file(name)
    twin = base.open_file(name) if base is not None and name in base.files else None
    if base is not None and twin is not None and name not in base.headers and twin.holds_the_same(opened):
        return {"kind": SAME}
    writer = BesideWriter(delta)
    try:
        return {**_write_file(writer, opened, twin), "part": writer.finish()}
    finally:
        writer.close()


def _write_file(writer: BesideWriter, opened: OpenFile, twin: OpenFile | None) -> dict[str, Any]:
    if opened.size <= _DICTIONARY_LIMIT:
        dictionary = None
        if twin is not None and twin.size <= _DICTIONARY_LIMIT:
            dictionary = twin.read(0, twin.size) or None
        data = compress(opened.read(0, opened.size), dictionary=dictionary)
        return {"kind": FILE, "twin": dictionary is not None, **write_part(writer, data)}
    pieces = (opened.read(at, min(_CHUNK, opened.size - at)) for at in range(0, opened.size, _CHUNK))
    return {"kind": CHUNKS, "parts": [write_part(writer, compress(piece, level=3)) for piece in pieces]}


def _compressed_header(raw: bytes, dictionary: bytes | None) -> bytes:
    """As small as its length leaves time for."""
    if len(raw) <= _LARGE_HEADER:
        return compress(raw, dictionary=dictionary)
    part, known = raw[:_TRIED], dictionary[: 3 * _TRIED // 2] if dictionary else None
    slow = compress(part, dictionary=known, level=_LARGE_LEVEL)
    if len(compress(part, dictionary=known, listed=True)) <= _WORSE * len(slow):
        return compress(raw, dictionary=dictionary, listed=True)
    return compress(raw, dictionary=dictionary, level=_LARGE_LEVEL)
