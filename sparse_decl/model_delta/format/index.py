"""A delta's index, whole: written by `write_delta`, and read into a `Layout` before anything is restored.

Each part of it writes and reads itself (`file_parts`, `tensors`, `groups`). What an attacker may have written is
checked against the headers, against itself and against the sizes that the manifest declares.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

from blake3 import blake3

from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.base.untrusted import claim
from sparse_decl.formats.container import ContainerWriter
from sparse_decl.formats.safetensors import SafetensorsHeader
from sparse_decl.model_delta import CODEC_ID, FORMAT_VERSION
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.coding.groups import DIFFERENCES, Group
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.format.array_files import ArrayFile
from sparse_decl.model_delta.format.bases import BaseTensors, expect_bases, named_bases
from sparse_decl.model_delta.format.fields import FETCH_AGAIN, Cursor, Fields, Stream
from sparse_decl.model_delta.format.file_parts import ARRAYS, SAME, TENSORS, StoredFile, read_files
from sparse_decl.model_delta.format.groups import GroupWriter, read_groups
from sparse_decl.model_delta.format.payload import BesideReader
from sparse_decl.model_delta.format.streams import ALL_SINCE, StreamReader, StreamWriter
from sparse_decl.model_delta.format.tensors import (
    COPY,
    CUT,
    JOINED,
    WHOLE,
    Target,
    TensorRecord,
    read_tensors,
    sizes_of_hashes,
    write_tensors,
)
from sparse_decl.model_delta.format.tensors import SAME as SAME_TENSOR
from sparse_decl.model_delta.reference.kinds import Reference

_MANY_SMALL, _WORTH_CUTTING = 256, 64  # tensors, and for so many bytes of the payload one that is saved


def write_delta(
    folder: Path,
    writer: ContainerWriter,
    files: Sequence[dict[str, Any]],
    heads: Sequence[dict[str, Any]],
    tensors: Sequence[TensorRecord],
    groups: GroupWriter,
    streams: StreamWriter,
    counts: dict[str, int],
    base_refs: Sequence[dict[str, Any]],
    effort: str | None = None,
    made_of: Sequence[list[Any]] = (),
    names_repeat: bool = False,
) -> None:
    """Completes a delta whose payload is written. files, counts: as the manifest has them; heads: what `write_head`
    returned for each file of tensors; streams: what groups wrote to; base_refs: a small object that names each base.
    effort: a name for it that is recorded; made_of: rows of `made_of.Clause`. names_repeat: whether it takes whole
    fingerprints to tell the tensors of a base apart.
    """
    small, sizes = sizes_of_hashes(tensors)
    worth = [(whole - less) * _WORTH_CUTTING >= writer.payload_bytes for whole, less in pairwise(sizes)]
    ways = [CUT, JOINED] if len(base_refs) == 1 else [CUT]  # of several bases a joined one names none
    cut = max((way for way in ways if worth[way - 1]), default=WHOLE)
    cut = cut if not names_repeat and small >= _MANY_SMALL else WHOLE
    tensor_fields, made, hashes = write_tensors(tensors, cut)
    group_fields, checks = groups.finish(cut == JOINED)
    lengths, models = streams.pack(FORMAT_VERSION)
    index = {"files": heads, **tensor_fields, "relatives": made, "groups": group_fields, "models": lengths}
    streams_of = {
        artifact.MODELS: models,
        artifact.HASHES: hashes + checks,
        artifact.INDEX: artifact.compress(json.dumps(index, separators=(",", ":")).encode()),
    }
    writer.finish(streams_of, f"{artifact.FORMAT}/{FORMAT_VERSION}")
    manifest = {
        "format": artifact.FORMAT,
        "version": FORMAT_VERSION,
        "codec": CODEC_ID,
        "exact": True,
        **({"effort": effort} if effort is not None else {}),
        "tensors": counts,
        **({"made_of": list(made_of)} if made_of else {}),
        "container": {name: artifact.checksum(data) for name, data in streams_of.items()},
    }
    artifact.write_manifest(folder, {**manifest, "files": files, **named_in(base_refs)})


def named_in(base_refs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """How a manifest names the bases."""
    return {"base": base_refs[0], **({"bases": list(base_refs)} if len(base_refs) > 1 else {})}


def tensor_counts(tensors: Sequence[TensorRecord], groups: Sequence[Group]) -> dict[str, int]:
    """Tensors by how they are kept, for people."""
    letters = [record.letter for record in tensors]
    return {
        "all": len(letters),
        "same": letters.count(SAME_TENSOR),
        "copied": letters.count(COPY),
        "delta": sum(len(group.members) for group in groups if group.coding in DIFFERENCES),
    }


class Delta:
    """A delta opened and checked as far as that goes without its base. index: as JSON.

    Raises FormatError, UnavailableError, DeltaCompressionError.
    """

    def __init__(self, folder: Path):
        self.folder = folder if folder.is_dir() else folder.parent
        self.manifest = artifact.read_manifest(folder)
        self.container, small = artifact.open_container(self.folder, self.manifest)
        try:
            limit = (16 << 20) + 64 * len(small[artifact.INDEX])  # of bytes that are here, not of sizes it claims
            self.fields = Fields.parse(artifact.decompress(small[artifact.INDEX], limit))
            self.index = self.fields.raw
            self.hashes = small[artifact.HASHES]
            self.models = small[artifact.MODELS]
        except BaseException:
            self.container.close()
            raise

    def close(self) -> None:
        self.container.close()

    def __enter__(self) -> Delta:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def version(self) -> int:
        return int(self.manifest["version"])

    @property
    def bases(self) -> list[Any]:
        """What the manifest says of each base."""
        return named_bases(self.manifest)

    def expect(self, base: Path | Sequence[Path] | None) -> list[Path]:
        """Bases as a list. Raises DeltaCompressionError if they are more or fewer than the delta was made from."""
        return expect_bases(base, self.bases, str(self.folder))


def _streams(delta: Delta, original: int) -> StreamReader:
    """The shared streams of a delta. original: bytes of all tensors, which bounds them."""
    limit = (1 << 16) + 4 * original + (len(delta.fields.objects("groups")) << 18)
    return StreamReader(delta.fields.numbers("models"), delta.models, limit, delta.version)


class Layout:
    """The index, checked: every file, tensor, group and block. Nothing has been written when it is complete.

    base_tensors: number -> what a tensor is compared with, once `find_base` has found it.
    """

    def __init__(self, delta: Delta, bases: Sequence[Checkpoint]):
        self.delta, self.bases = delta, bases
        self.base = bases[0] if bases else None
        payload, hashes = Cursor(), Stream(delta.hashes)
        self.files = read_files(delta.fields, delta.manifest["files"], payload, delta.version)
        self.headers: dict[str, SafetensorsHeader] = {
            file.path: file.header(delta.container, self.base, delta.bases)
            for file in self.files
            if file.kind == TENSORS
        }
        self.arrays: dict[str, ArrayFile] = {
            file.path: file.arrays(delta.container, self.base, delta.bases)
            for file in self.files
            if file.kind == ARRAYS
        }
        self.targets = [target for file in self.files for target in self._targets_in(file.path)]
        streams = _streams(delta, sum(target.entry.nbytes for target in self.targets))
        self.table = read_tensors(delta.fields, self.targets, len(delta.bases), delta.version, hashes)
        self.groups = read_groups(delta.fields, self.targets, self.table, delta.version, payload, hashes, streams)
        if delta.version >= ALL_SINCE:
            streams.finish()
        self._wanted = BaseTensors(self.targets, self.table, bases, delta.bases)
        self.base_tensors: dict[int, Reference] = {}

    def _targets_in(self, path: str) -> Iterator[Target]:
        if path in self.headers:
            header = self.headers[path]
            yield from (Target(path, entry, header.data_start + entry.start) for entry in header.tensors)
        elif path in self.arrays:
            yield from (Target(path, entry, entry.start) for entry in self.arrays[path].entries)

    def check_side_files(self) -> None:
        """Finds every file the delta takes from the base as it is. Raises DeltaCompressionError."""
        for file in self.files:
            if file.kind == SAME:
                file.check_same(self.base, self.delta.bases)

    def content(self, file: StoredFile) -> Iterator[bytes]:
        """The bytes of a file without tensors, piece by piece; not checked by its digest. Raises FormatError,
        DeltaCompressionError (wrong base).
        """
        stored = BesideReader(self.delta.folder / file.beside) if file.beside else self.delta.container
        return file.content(stored, self.base, self.delta.bases)

    def side_file(self, file: StoredFile) -> bytes:
        """A file without tensors, whole, checked by its digest. Raises FormatError, DeltaCompressionError."""
        claim(file.size, f"file {file.path!r}")
        data = b"".join(self.content(file))
        found = "b3:" + blake3(data).hexdigest()
        if found != file.digest:
            file.check_same(self.base, self.delta.bases)
            why = f"digest {found}, should be {file.digest}"
            raise DeltaCompressionError(
                "a restored file is not the original", where=file.path, why=why, hint=FETCH_AGAIN
            )
        return data

    def find_base(self, pool: ThreadPoolExecutor | None, only: Collection[int] | None = None) -> None:
        """Finds the tensors the delta needs in the base (`only`: for these of its own), by name, and by fingerprint
        where several have it. What was found before stays. Raises DeltaCompressionError.
        """
        self.base_tensors.update(self._wanted.find(pool, only, self.base_tensors))

    def believe_base(self, number: int) -> None:
        """Reads what a tensor is compared with. Raises DeltaCompressionError if it is not what the delta was made
        from.
        """
        self._wanted.blame(number)

    @contextmanager
    def blaming_base(self) -> Iterator[None]:
        """Where what is restored is not right, and the base is not the one: the error that says so, with the tensor."""
        try:
            yield
        except (FormatError, DeltaCompressionError):
            self.blame_base()
            raise

    def blame_base(self) -> None:
        """Raises DeltaCompressionError if the base is not the one."""
        self._wanted.blame()
