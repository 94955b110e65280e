"""Base and fine-tune to a delta folder, in bounded memory: scan every tensor, fit every group's model, code its
blocks in order.

Work runs on a thread pool (kernels release the GIL); what is written depends only on the bytes given, never on the
number of threads.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import xxhash

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import DeltaCompressionError, InputChangedError, SparseError
from sparse_decl.base.parallel import Progress, in_order, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.formats.container import ContainerWriter
from sparse_decl.formats.folders import whole_folder
from sparse_decl.model_delta import CODEC_ID, FORMAT_VERSION, PLAIN_VERSION
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.coding.blocks import Block, BlockEncoder
from sparse_decl.model_delta.coding.choose import Scan, cheapest, rows_of, scan
from sparse_decl.model_delta.coding.contexts import ModelBytes, write_model
from sparse_decl.model_delta.coding.fit import Fitted, fit_group
from sparse_decl.model_delta.coding.groups import (
    ALONE,
    CODINGS,
    DIFFERENCES,
    OF_VERSION_1,
    WITH_BASE,
    Group,
    bundle,
    window,
)
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.format.index import Coded
from sparse_decl.model_delta.reference.kinds import made_json
from sparse_decl.model_delta.reference.search import ReferenceFinder
from sparse_decl.model_delta.reuse import Fingerprints, Previous, relation

T = TypeVar("T")
R = TypeVar("R")

_DICTIONARY_LIMIT = 32 << 20
_SIDE_CHUNK = 8 << 20
_ALIKE_CHUNK = 1 << 20
_MOST_TRIED = 1 << 22  # words of a group that is coded anew to try an earlier artifact's encoder


@dataclass(frozen=True, slots=True)
class DeltaStats:
    """Measured sizes. original_bytes: all files of the fine-tune; stored_bytes: all files of the artifact."""

    original_bytes: int
    stored_bytes: int
    files: int
    tensors: int
    same_tensors: int
    copied_tensors: int
    delta_tensors: int
    alone_tensors: int
    exact: bool = True
    reused_tensors: int = 0  # of these, taken over from an earlier artifact: the one figure that depends on more than
    # the bytes of base and fine-tune
    unread_files: tuple[str, ...] = ()  # called *.safetensors and none; kept byte for byte like any other file

    def to_json(self) -> dict[str, Any]:
        value = asdict(self)
        if not self.unread_files:
            del value["unread_files"]
        return value


def encode(
    base: Path | Sequence[Path] | None,
    finetune: Path,
    out: Path,
    *,
    base_ref: dict[str, Any] | Sequence[dict[str, Any]] | None = None,
    digests: dict[str, str] | None = None,
    threads: int = 0,
    memory: int = 1 << 30,
    previous: Path | None = None,
    progress: Progress | None = None,
) -> DeltaStats:
    """Writes the lossless delta of `finetune` to `base` into the folder `out`, which must not exist.

    base, finetune: a folder or one .safetensors file; without a base every tensor is coded alone; several bases for a
    merge, and the same in the same order to decode.
    base_ref: a small JSON object that names the base in the artifact; one a base if there are several.
    digests: relative path -> `b3:` digest of the fine-tune's files, where they are known already; else they are hashed.
    threads: 0 for one per core. memory: bytes of working memory to stay under, about.
    previous: an earlier delta to the same base, or to one with some of its tensors: what it holds of tensors that are
    the same is copied. The result is the same with it and without; one that cannot be read is left aside.
    progress: called with (bytes done, bytes in all).

    Raises FormatError (not a whole safetensors file), UnavailableError, InputChangedError (a file was written to
    meanwhile), OSError
    (disk full). On any error `out` is removed.
    """
    if out.exists():
        raise DeltaCompressionError(
            "the output folder exists", where=str(out), hint="name a new folder, or remove that one"
        )
    with ExitStack() as stack:
        return encode_opened(
            stack.enter_context(Checkpoint(finetune)),
            [stack.enter_context(Checkpoint(path)) for path in paths_of(base)],
            out,
            base_ref=base_ref,
            digests=digests,
            threads=threads,
            memory=memory,
            previous=previous,
            progress=progress,
        )


def encode_opened(
    fine: Checkpoint,
    bases: Sequence[Checkpoint],
    out: Path,
    *,
    base_ref: dict[str, Any] | Sequence[dict[str, Any]] | None = None,
    digests: dict[str, str] | None = None,
    threads: int = 0,
    memory: int = 1 << 30,
    previous: Path | None = None,
    progress: Progress | None = None,
) -> DeltaStats:
    """`encode` of checkpoints that are open. `fine.tensors` may give other bytes than its files hold, in the same
    places; `base.digests` then has the digests of the files with these bytes.
    """
    threads = threads or usable_cores()
    before = _stats(fine, *bases)
    with whole_folder(out) as made:
        with Pool(threads) as pool:
            job = _Encoding(fine, bases, made, pool, window(threads, memory), progress)
            refs = list(base_ref) if isinstance(base_ref, Sequence) else [base_ref or {}]
            refs += [{}] * (len(bases) - len(refs))
            stats = replace(job.run(refs, digests, previous), unread_files=fine.unread)
        if _stats(fine, *bases) != before:
            raise InputChangedError(
                "a file changed while the delta was made", hint="run again once nothing writes to it"
            )
    return stats


def paths_of(base: Path | Sequence[Path] | None) -> list[Path]:
    """Bases as a list: none, one or several."""
    return [] if base is None else [base] if isinstance(base, Path) else list(base)


def _stats(*checkpoints: Checkpoint) -> list[tuple[int, int, int, int]]:
    found = (os.stat(p) for c in checkpoints for p in c.files.values())
    return [(s.st_ino, s.st_size, s.st_mtime_ns, s.st_ctime_ns) for s in found]


def _flat(sizes: list[tuple[int, int, int]]) -> list[int]:
    return [number for _, words, raw in sizes for number in (words, raw)]


def _alike(one: Tensor, other: Tensor) -> bool:
    """Whether two tensors of one size hold the same bytes: a fingerprint may be forged, and a copy must not depend on
    it.
    """
    return all(np.array_equal(a, b) for a, b in zip_longest(one.blocks(_ALIKE_CHUNK), other.blocks(_ALIKE_CHUNK)))


def _fingerprints(found: Scan) -> Fingerprints:
    made = made_json(found.base, found.tensor.name) if found.base is not None else None
    return found.fingerprint, relation(found.base_fingerprint, made)


class _Encoding:
    """One run of `encode`."""

    def __init__(
        self,
        fine: Checkpoint,
        bases: Sequence[Checkpoint],
        out: Path,
        pool: ThreadPoolExecutor,
        window: int,
        progress: Progress | None,
    ):
        self._fine, self._out, self._pool, self._window = fine, out, pool, window
        self._bases = bases
        self._base = bases[0] if bases else None  # of side files and headers
        self._kin = ReferenceFinder(bases)
        self._progress = progress
        self._total = 2 * sum(p.stat().st_size for p in fine.files.values())
        self._done = 0
        self._writer = ContainerWriter(out / artifact.CONTAINER)
        self._hashes = bytearray()
        self._previous: Previous | None = None
        self._reused: dict[int, Coded] = {}  # by the number of a group's first member

    def run(self, base_refs: list[dict[str, Any]], digests: dict[str, str] | None, previous: Path | None) -> DeltaStats:
        if previous is not None:
            with suppress(SparseError):
                self._previous = Previous(previous, self._bases)
        try:
            return self._run(base_refs, digests)
        finally:
            self._writer.close()
            if self._previous is not None:
                self._previous.close()

    def _run(self, base_refs: list[dict[str, Any]], digests: dict[str, str] | None) -> DeltaStats:
        scans = []
        self._kin.look_at(self._fine.tensors)
        for number, found in enumerate(self._ordered(self._scan, self._fine.tensors)):
            scans.append(found)
            self._advance(self._fine.tensors[number].entry.nbytes)
        codings, copies = self._place(scans)
        file_entries = [self._write_file(name) for name in self._fine.files]
        groups = bundle(
            [
                (n, s.coding, s.tensor.entry.dtype, s.tensor.words, s.tensor.columns)
                for n, (s, coding) in enumerate(zip(scans, codings, strict=True))
                if coding == "g"
            ]
        )
        self._find_reusable(groups, scans)
        streams = ModelBytes(bytearray(), bytearray(), bytearray(), bytearray())
        block_checks = bytearray()
        written = [self._write_group(fitted, scans, streams, block_checks) for fitted in self._fitted(groups, scans)]
        based = {n for g in groups if g.coding in WITH_BASE for n in g.members if scans[n].base is not None}
        made: dict[str, Any] = {}
        for number, (found, coding) in enumerate(zip(scans, codings, strict=True)):
            if coding in "sg":
                self._hashes += found.fingerprint
            if found.base is not None and (number in based or coding == "s"):
                fields = made_json(found.base, found.tensor.name)
                if fields is not None:
                    made[str(number)] = fields
                if number in based or fields is not None:
                    self._hashes += found.base_fingerprint
        names = {
            str(n): found.base.name
            for n, found in enumerate(scans)
            if isinstance(found.base, Tensor)
            and (n in based or codings[n] == "s")
            and found.base.name != found.tensor.name
        }
        models = [artifact.compress(bytes(getattr(streams, name))) for name in artifact.MODEL_STREAMS]
        index = {
            "files": file_entries,
            "tensors": codings,
            "copies": copies,
            "based": sorted(based),
            "names": names,
            "groups": written,
            "models": [len(m) for m in models],
        }
        several = {"bases": base_refs} if len(base_refs) > 1 else {}
        version = PLAIN_VERSION
        if made or several or any(CODINGS[fields["k"]] not in OF_VERSION_1 for fields in written):
            version = FORMAT_VERSION
            index["relatives"] = made
        small = {
            artifact.MODELS: b"".join(models),
            artifact.HASHES: bytes(self._hashes + block_checks),
            artifact.INDEX: artifact.compress(json.dumps(index, separators=(",", ":")).encode()),
        }
        self._writer.finish(small, f"{artifact.FORMAT}/{version}")
        files = [
            {"path": name, "size": path.stat().st_size, "digest": (digests or {}).get(name) or digest_file(path)}
            for name, path in self._fine.files.items()
        ]
        counts = {
            "all": len(scans),
            "same": codings.count("s"),
            "copied": codings.count("c"),
            "delta": sum(len(g.members) for g in groups if g.coding in DIFFERENCES),
        }
        artifact.write_manifest(
            self._out,
            {
                "format": artifact.FORMAT,
                "version": version,
                "codec": CODEC_ID,
                "exact": True,
                "base": base_refs[0],
                **several,
                "files": files,
                "tensors": counts,
                "container": {name: artifact.checksum(data) for name, data in small.items()},
            },
        )
        return DeltaStats(
            original_bytes=sum(path.stat().st_size for path in self._fine.files.values()),
            stored_bytes=sum(p.stat().st_size for p in self._out.iterdir()),
            files=len(files),
            tensors=len(scans),
            same_tensors=counts["same"],
            copied_tensors=counts["copied"],
            delta_tensors=counts["delta"],
            alone_tensors=sum(len(g.members) for g in groups if g.coding not in DIFFERENCES),
            reused_tensors=sum(len(coded.group.members) for coded in self._reused.values()),
        )

    # ------------------------------------------------------------ order and progress

    def _ordered(self, work: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        return in_order(self._pool, self._window, work, items)

    def _advance(self, size: int) -> None:
        self._done += size
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)

    # ------------------------------------------------------------ tensors

    def _place(self, scans: list[Scan]) -> tuple[str, dict[str, int]]:
        """A letter a tensor: e(mpty), s(ame as in the base), c(opy of an earlier one), g(rouped); and copy -> earlier
        one.
        """
        letters: list[str] = []
        copies: dict[str, int] = {}
        earlier: dict[tuple[bytes, int], int] = {}
        for number, found in enumerate(scans):
            size = found.tensor.entry.nbytes
            known = earlier.get((found.fingerprint, size))
            if not size:
                letters.append("e")
            elif found.same:
                letters.append("s")
            elif known is not None and _alike(scans[known].tensor, found.tensor):
                letters.append("c")
                copies[str(number)] = known
            else:
                letters.append("g")
                earlier[found.fingerprint, size] = number
        return "".join(letters), copies

    def _scan(self, tensor: Tensor) -> Scan:
        previous = self._previous

        def known(found: Scan) -> bool:
            kind = tensor.entry.dtype
            return previous is not None and previous.has(kind, tensor.words, tensor.columns, _fingerprints(found))

        return scan(tensor, self._kin, known)

    def _find_reusable(self, groups: list[Group], scans: list[Scan]) -> None:
        """Fills `_reused`, and in the coding of every other group that was not judged yet."""

        previous = self._previous
        if previous is None:
            return

        def read(group: Group, block: int) -> tuple[np.ndarray, np.ndarray]:
            return self._read_block(group, scans, block)[:2]

        def find(group: Group) -> Coded | None:
            coded = previous.find(group, [_fingerprints(scans[n]) for n in group.members])
            return coded if coded is not None and previous.gives_back(coded, group, read) else None

        found = {g.members[0]: (g, c) for g, c in zip(groups, self._ordered(find, groups), strict=True) if c}
        for coding in sorted({coded.group.coding for _, coded in found.values()}):
            alike = {n: pair for n, pair in found.items() if pair[1].group.coding == coding}
            tried = max(alike.values(), key=lambda pair: (pair[0].size <= _MOST_TRIED, pair[0].size))
            if tried[0].size > _MOST_TRIED:
                tried = min(alike.values(), key=lambda pair: pair[0].size)
            if self._comes_out_alike(*tried, scans):
                self._reused |= {n: coded for n, (_, coded) in alike.items()}
        for group in groups:
            if group.members[0] in self._reused:
                group.coding = self._reused[group.members[0]].group.coding
            elif not group.coding:
                group.coding = self._judge(group, scans)

    def _judge(self, group: Group, scans: list[Scan]) -> str:
        first = scans[group.members[0]]
        return group.coding or cheapest(first.tensor, first.base)

    def _comes_out_alike(self, group: Group, coded: Coded, scans: list[Scan]) -> bool:
        """Whether this encoder makes of a group what the earlier artifact holds."""
        assert self._previous is not None
        again = replace(group, coding=self._judge(group, scans))
        fitted = self._fit(again, scans)
        encoder = BlockEncoder(again, fitted.model)
        if again.coding != coded.group.coding:
            return False
        return all(
            encoder.encode(block, *self._read_block(again, scans, block)[:2])[:1] == earlier()[:1]
            for block, earlier in enumerate(self._previous.blocks(coded))
        )

    def _read_block(
        self, group: Group, scans: list[Scan], block: int
    ) -> tuple[np.ndarray, np.ndarray, list[tuple[int, int, int, int]]]:
        """(fine words, base words or zeros, pieces) of one block."""
        size = group.block_size(block)
        fine = np.empty(size, group.kind.dtype)
        base = np.zeros(size, group.kind.dtype)
        pieces = list(group.pieces(block))
        for member, first, count, at in pieces:
            found = scans[group.members[member]]
            found.tensor.read_words(first, fine[at : at + count])
            if found.base is not None and group.coding != ALONE:
                found.base.read_words(first, base[at : at + count])
            if group.factors is not None:
                base = group.factors.predict(group.dtype, base, first)
        return fine, base, pieces

    def _fit(self, group: Group, scans: list[Scan]) -> Fitted:
        def read() -> Iterator[tuple[np.ndarray, np.ndarray, list[tuple[int, int, int, int]]]]:
            return (self._read_block(group, scans, block) for block in range(group.blocks))

        found = scans[group.members[0]]
        rows = rows_of(found.tensor, found.base) if found.base is not None else None
        return fit_group(group, read, rows)

    def _fitted(self, groups: list[Group], scans: list[Scan]) -> Iterator[Fitted]:
        def work(group: Group) -> Fitted:
            coded = self._reused.get(group.members[0])
            return Fitted(group, coded.model) if coded is not None else self._fit(group, scans)

        return self._ordered(work, groups)

    def _copy_group(self, group: Group, coded: Coded, streams: ModelBytes, checks: bytearray) -> dict[str, Any]:
        """As `_write_group` does it, from an earlier artifact."""
        assert self._previous is not None
        fields: dict[str, Any] = {"k": CODINGS.index(group.coding), "t": group.members}
        if coded.factors is not None:
            sizes = [self._write_block(read(), checks) for read in self._previous.blocks(coded.factors.coded)]
            where = {"r": coded.factors.rank, "u": coded.factors.exponent, "b": _flat(sizes)}
            assert coded.factors.coded.model is not None
            fields["p"] = where | {"model": write_model(coded.factors.coded.model, streams)}
        sizes = [self._write_block(read(), checks) for read in self._previous.blocks(coded)]
        self._advance(group.size * group.kind.bytes)
        fields["b"] = _flat(sizes) if coded.model is not None else [size for size, _, _ in sizes]
        return fields | (write_model(coded.model, streams) if coded.model is not None else {})

    def _write_group(self, fitted: Fitted, scans: list[Scan], streams: ModelBytes, checks: bytearray) -> dict[str, Any]:
        reused = self._reused.get(fitted.group.members[0])
        if reused is not None:
            return self._copy_group(fitted.group, reused, streams, checks)
        group, encoder = fitted.group, BlockEncoder(fitted.group, fitted.model)

        def work(block: int) -> Block:
            fine, base, _ = self._read_block(group, scans, block)
            return encoder.encode(block, fine, base)

        fields: dict[str, Any] = {"k": CODINGS.index(group.coding), "t": group.members}
        if fitted.factors is not None and group.factors is not None:
            sizes = [self._write_block(block, checks) for block in fitted.factors.encode_all()]
            where = {"r": group.factors.rank, "u": group.factors.exponent, "b": _flat(sizes)}
            fields["p"] = where | {"model": write_model(fitted.factors.model, streams)}
        sizes = []
        for number, block in enumerate(self._ordered(work, range(group.blocks))):
            sizes.append(self._write_block(block, checks))
            self._advance(group.block_size(number) * group.kind.bytes)
        fields["b"] = _flat(sizes) if fitted.model is not None else [size for size, _, _ in sizes]
        if fitted.model is not None:
            fields |= write_model(fitted.model, streams)
        return fields

    def _write_block(self, block: Block, checks: bytearray) -> tuple[int, int, int]:
        """(bytes, 16-bit words, 32-bit words) of the block written."""
        data, words, raw = block
        self._writer.append(data)
        checks += xxhash.xxh3_64_digest(data)
        return len(data), words, raw

    # ------------------------------------------------------------ files

    def _write_file(self, name: str) -> dict[str, Any]:
        """Writes what a file holds beside its tensors: its header, or all of it; nothing if the base has the same
        file.
        """
        twin = self._base.files.get(name) if self._base is not None else None
        if name in self._fine.headers:
            base_header = self._base.headers.get(name) if self._base is not None else None
            raw = self._fine.headers[name].raw
            data = artifact.compress(raw, dictionary=base_header.raw if base_header else None)
            return self._append_part({"kind": "tensors", "twin": base_header is not None}, data)
        opened = self._fine.open_file(name)
        if twin is not None and self._base is not None and name not in self._base.headers:
            other = self._base.open_file(name)
            if other.size == opened.size and digest_file(twin) == digest_file(self._fine.files[name]):
                return {"kind": "same"}
        if opened.size <= _DICTIONARY_LIMIT:
            dictionary = None
            if twin is not None and self._base is not None and self._base.open_file(name).size <= _DICTIONARY_LIMIT:
                dictionary = self._base.open_file(name).read(0, self._base.open_file(name).size) or None
            data = artifact.compress(opened.read(0, opened.size), dictionary=dictionary)
            return self._append_part({"kind": "file", "twin": dictionary is not None}, data)
        parts = []
        for start in range(0, opened.size, _SIDE_CHUNK):
            data = artifact.compress(opened.read(start, min(_SIDE_CHUNK, opened.size - start)), level=3)
            parts.append(self._append_part({}, data))
        return {"kind": "chunks", "parts": parts}

    def _append_part(self, fields: dict[str, Any], data: bytes) -> dict[str, Any]:
        self._writer.append(data)
        return fields | {"n": len(data), "x": artifact.checksum(data)}
