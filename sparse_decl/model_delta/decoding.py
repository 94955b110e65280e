"""A delta folder and its base back to the original files, byte for byte, or an error and nothing.

The base's fingerprints are checked before anything is written; the files are built in a private folder beside the
target, checked by digest, and appear under their name only when all are right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar
from uuid import uuid4

import numpy as np
from blake3 import blake3

from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.base.parallel import Progress, in_order, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.base.portable import flush
from sparse_decl.base.untrusted import untrusted
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.registry import Codec
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.coding.blocks import BlockDecoder
from sparse_decl.model_delta.coding.groups import window
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.format.fields import FETCH_AGAIN
from sparse_decl.model_delta.format.file_parts import ARRAYS, TENSORS, StoredFile
from sparse_decl.model_delta.format.groups import Coded, stored_bytes
from sparse_decl.model_delta.format.index import Delta, Layout
from sparse_decl.model_delta.format.tensors import SAME
from sparse_decl.model_delta.made_of import read_clauses
from sparse_decl.model_delta.output import OutputFile
from sparse_decl.model_delta.reading import BlockReader, runs
from sparse_decl.model_delta.reference.kinds import Reference

T = TypeVar("T")
_COPY_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class RestoreStats:
    """What was written and checked."""

    files: int
    bytes: int
    digests: dict[str, str]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@untrusted
def decode(
    base: Path | Sequence[Path] | None,
    delta: Path,
    out: Path,
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    progress: Progress | None = None,
) -> RestoreStats:
    """Restores the files of a delta into the folder `out`, which must not exist or be empty.

    base: the folder or file the delta was made from, None if it was made without one, or several in the order they
    were given. threads: 0 for one per core.
    progress: called with (bytes written, bytes in all).

    Raises DeltaCompressionError (wrong base, or bytes that do not match their digest), FormatError (damaged or
    hostile delta),
    UnavailableError, OSError. On any error nothing is left behind.
    """
    refuse_filled(out)
    threads = threads or usable_cores()
    with ExitStack() as stack:
        opened = stack.enter_context(Delta(delta))
        bases = [stack.enter_context(Checkpoint(path)) for path in opened.expect(base)]
        plan = Layout(opened, bases)
        with Pool(threads) as pool:
            plan.check_side_files()
            plan.find_base(pool)
            with whole_folder(out) as private, plan.blaming_base():
                return _Restoring(plan, private, pool, threads, memory, progress).run()


class _Restoring:
    """Writes the files of a plan into a private folder and checks them."""

    def __init__(
        self, plan: Layout, folder: Path, pool: ThreadPoolExecutor, threads: int, memory: int, progress: Progress | None
    ):
        self._plan, self._folder, self._pool, self._threads, self._progress = plan, folder, pool, threads, progress
        self._window = window(threads, memory)
        self._reader = BlockReader(plan)
        self._total = sum(file.inside for file in plan.files)
        self._done = 0
        self._outputs: dict[str, OutputFile] = {}
        self._laid_out: dict[str, Path] = {}  # files whose deflated streams are to be packed
        self._digests: dict[str, str] = {}

    def run(self) -> RestoreStats:
        try:
            for file in self._plan.files:
                self._start_file(file)
            self._write_tensors()
            flushed = [self._pool.submit(output.flush) for output in self._outputs.values()]
            for path, output in self._outputs.items():
                self._digests[path] = output.digest()
            for file in self._plan.files:
                if file.path in self._laid_out:
                    self._pack(file)
            for file in self._plan.files:
                self._check_file(file)
            for done in flushed:
                done.result()
        finally:
            for output in self._outputs.values():
                output.close()
            for laid_out in self._laid_out.values():
                laid_out.unlink(missing_ok=True)
        return RestoreStats(len(self._digests), sum(file.size for file in self._plan.files), self._digests)

    def _pack(self, file: StoredFile) -> None:
        """Writes a file out of its bytes as they are laid out, by the way that gives its digest. Raises FormatError."""
        path, source = self._folder / PurePosixPath(file.path), self._outputs[file.path]
        starts = range(0, file.inside, _COPY_CHUNK)
        for way in file.again(lambda: (source.read(min(_COPY_CHUNK, file.inside - at), at) for at in starts)):
            digest = blake3()
            with open(path, "wb") as out:
                for piece in way:
                    if out.tell() + len(piece) > file.size:  # another way of packing may take more
                        break
                    out.write(piece)
                    digest.update(piece)
                out.flush()
                flush(out.fileno())
            self._digests[file.path] = "b3:" + digest.hexdigest()
            if self._digests[file.path] == file.digest:
                break

    def _check_file(self, file: StoredFile) -> None:
        found, size = self._digests[file.path], (self._folder / PurePosixPath(file.path)).stat().st_size
        if (found, size) != (file.digest, file.size):
            raise DeltaCompressionError(
                "a restored file is not the original",
                where=file.path,
                why=f"digest {found}, {size} bytes; should be {file.digest}, {file.size} bytes",
                hint=FETCH_AGAIN,
            )

    def _start_file(self, file: StoredFile) -> None:
        """Writes all of a file but its tensors' bytes."""
        plan = self._plan
        path = self._folder / PurePosixPath(file.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        if file.kind in (TENSORS, ARRAYS):
            if file.streams:
                path = self._laid_out[file.path] = self._folder / f"{uuid4().hex}.laid-out"
            self._outputs[file.path] = OutputFile(path, file.inside, self._threads)
            beside = [(0, plan.headers[file.path].raw)] if file.kind == TENSORS else plan.arrays[file.path].gaps()
            for at, piece in beside:
                self._outputs[file.path].write(piece, at)
                self._advance(len(piece))
            return
        digest = blake3()
        with open(path, "xb") as out:
            for piece in plan.content(file):
                out.write(piece)
                digest.update(piece)
            out.flush()
            flush(out.fileno())
        self._digests[file.path] = "b3:" + digest.hexdigest()
        self._advance(file.size)

    # ------------------------------------------------------------ tensors

    def _write_tensors(self) -> None:
        plan = self._plan
        for size in in_order(self._pool, self._window, _call, self._jobs()):
            self._advance(size)
        copies = [lambda pair=pair: self._copy_tensor(*pair) for pair in plan.table.copies.items()]
        for size in in_order(self._pool, self._window, _call, copies):
            self._advance(size)

    def _jobs(self) -> Iterator[Callable[[], int]]:
        """Work in the order of the files, so that their digests keep up."""
        plan = self._plan
        firsts = [(coded.group.members[0], coded) for coded in plan.groups]
        same = [(number, None) for number in plan.base_tensors if plan.table.letters[number] == SAME]
        for number, coded in sorted([*firsts, *same], key=lambda item: self._place(item[0])):
            if coded is None:
                yield lambda n=number: self._copy_from_base(n, plan.base_tensors[n])  # type: ignore[misc]
                continue
            parts = list(runs(len(coded.blocks)))
            if len(parts) == 1:
                yield lambda c=coded, n=parts[0][1]: self._decode(c, self._reader.open(c), 0, n)  # type: ignore[misc]
                continue
            decoder = self._pool.submit(self._reader.open, coded)  # begun before the blocks that wait for it
            for block, count in parts:
                yield lambda c=coded, d=decoder, b=block, n=count: self._decode(c, d.result(), b, n)  # type: ignore[misc]

    def _place(self, number: int) -> tuple[str, int]:
        """Where a tensor begins."""
        target = self._plan.targets[number]
        return target.path, target.offset

    def _advance(self, size: int) -> None:
        self._done += size
        if self._progress is not None:
            self._progress(self._done, self._total)

    def _copy_from_base(self, number: int, tensor: Reference) -> int:
        target = self._plan.targets[number]
        offset = target.offset
        for piece in tensor.blocks(_COPY_CHUNK):
            self._outputs[target.path].write(piece, offset)
            offset += piece.size
        return target.entry.nbytes

    def _copy_tensor(self, number: int, source: int) -> int:
        target, origin = self._plan.targets[number], self._plan.targets[source]
        for start in range(0, origin.entry.nbytes, _COPY_CHUNK):
            size = min(_COPY_CHUNK, origin.entry.nbytes - start)
            data = self._outputs[origin.path].read(size, origin.offset + start)
            self._outputs[target.path].write(data, target.offset + start)
        return target.entry.nbytes

    def _decode(self, coded: Coded, decoder: BlockDecoder, block: int, blocks: int) -> int:
        plan, group = self._plan, coded.group
        out = self._reader.words(coded, decoder, block, blocks)
        for member, first, count, position in group.pieces(block, blocks):
            target = plan.targets[group.members[member]]
            part = out[position : position + count].view(np.uint8)
            self._outputs[target.path].write(part, target.offset + first * group.kind.bytes)
        return out.nbytes


def _call(job: Callable[[], int]) -> int:
    return job()


@untrusted
def inspect(delta: Path) -> dict[str, Any]:
    """What a delta is, without its base: the manifest, sizes on disk, and bytes by coding. Raises as `Delta`."""
    with Delta(delta) as opened:
        manifest = opened.manifest
        clauses = read_clauses(manifest.get("made_of"))
        original = sum(entry["size"] for entry in manifest["files"])
        stored = sum((opened.folder / name).stat().st_size for name in artifact.names_of(manifest))
        return {
            "format": f"{manifest['format']}/{manifest['version']}",
            "codec": manifest["codec"],
            "exact": bool(manifest.get("exact")),
            "base": manifest.get("base", {}),
            **({"bases": manifest["bases"]} if "bases" in manifest else {}),
            "original_bytes": original,
            "stored_bytes": stored,
            "ratio": original / stored if stored else 0.0,
            "tensors": manifest["tensors"],
            **({"made_of": [clause.to_json() for clause in clauses]} if clauses else {}),
            "payload_bytes_by_coding": stored_bytes(opened.index),
            "files": [{name: entry[name] for name in ("path", "size", "digest")} for entry in manifest["files"]],
        }


CODEC = Codec("delta", "every file has the digest that the delta records", decode, inspect)
