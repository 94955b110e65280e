"""Base and fine-tune to a delta folder, in bounded memory: scan every tensor, fit every group's model, code its
blocks in order.

Work runs on a thread pool (kernels release the GIL); what is written depends only on the bytes given, never on the
number of threads.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from sparse_decl.base.errors import InputChangedError, SparseError
from sparse_decl.base.parallel import Progress, in_order, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.base.untrusted import DEFAULT_MEMORY, memory_limit
from sparse_decl.formats.arrays import rather_packed
from sparse_decl.formats.container import ContainerWriter
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.model_delta.alike import Batch, batches, scan_all
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.choose import Scan, cheapest, coding_of, rows_of, scan
from sparse_decl.model_delta.coding.blocks import Block, BlockEncoder
from sparse_decl.model_delta.coding.few import fit_few
from sparse_decl.model_delta.coding.fit import Fitted, fit_group
from sparse_decl.model_delta.coding.groups import (
    ALONE,
    BLOCK_MEMORY,
    DELTA,
    DIFFERENCES,
    FEW,
    ROUNDED,
    WITH_BASE,
    Group,
    bundle,
    window,
)
from sparse_decl.model_delta.coding.masks import zeroed
from sparse_decl.model_delta.coding.rounded import WIDE
from sparse_decl.model_delta.effort import DEFAULT, FAST, Effort
from sparse_decl.model_delta.format.file_parts import listed_files, write_head
from sparse_decl.model_delta.format.files import CONTAINER
from sparse_decl.model_delta.format.groups import Beside, Coded, GroupWriter
from sparse_decl.model_delta.format.index import tensor_counts, write_delta
from sparse_decl.model_delta.format.streams import StreamWriter
from sparse_decl.model_delta.format.tensors import COPY, GROUPED, SAME
from sparse_decl.model_delta.made_of import Sources, clauses_of
from sparse_decl.model_delta.placing import place_all, record_of
from sparse_decl.model_delta.proof import prove as prove_delta
from sparse_decl.model_delta.reference.kinds import made_json, read_wide, sources_of, unrounded
from sparse_decl.model_delta.reference.search import ReferenceFinder
from sparse_decl.model_delta.reuse import Fingerprints, Previous

T = TypeVar("T")
R = TypeVar("R")

_READ, _CODE, _PROVE = 1, 16, 1  # how long each takes for a byte of large tensors, as measured on two cores
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
    proved: bool = True  # decoded once and held to the digests
    reused_tensors: int = 0  # of these, taken over from an earlier artifact: the one figure that depends on more than
    # the bytes of base and fine-tune
    made_of: tuple[list[Any], ...] = ()  # rows of `made_of.Clause`
    unread_files: tuple[str, ...] = ()  # called *.safetensors and none; kept byte for byte like any other file

    def to_json(self) -> dict[str, Any]:
        """The figures by name; `proved` only where it is false, `unread_files` and `made_of` where there are any."""
        figures = asdict(self)
        if self.proved:
            del figures["proved"]
        for name in ("unread_files", "made_of"):
            if not figures[name]:
                del figures[name]
        return figures


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
    prove: bool = True,
    effort: Effort = DEFAULT,
    plain: bool = False,
    progress: Progress | None = None,
) -> DeltaStats:
    """Writes the lossless delta of `finetune` to `base` into the folder `out`, which must not exist.

    base, finetune: a folder or one .safetensors file; without a base every tensor is coded on its own; several bases
    for a merge, which decoding needs in the same order.
    base_ref: a small JSON object that names the base in the artifact; a list of one for each base if there are several.
    digests: relative path -> `b3:` digest of the fine-tune's files, where they are known already; else they are hashed.
    threads: 0 for one per core. memory: bytes of working memory to stay under, about.
    previous: an earlier delta to the same base, or to one with some of its tensors: groups of tensors that did not
    change are copied from it. The result is the same with and without it; one that cannot be read is ignored.
    prove: decode the delta once and compare it with the digests before it is published; only tests of speed leave it
    out.
    plain: take files of the fine-tune called *.safetensors that are none as plain bytes, also where there is no other.
    effort: how much time may be spent on making it smaller; the delta names it, and is decoded alike.
    progress: called with (bytes done, bytes in all).

    Raises FormatError (not a whole safetensors file), UnavailableError, InputChangedError (a file was written to
    meanwhile, or the delta does not give the files back), OSError (disk full). On any error `out` is removed.
    """
    refuse_filled(out)
    with ExitStack() as stack:
        stack.enter_context(memory_limit(max(memory, DEFAULT_MEMORY)))  # of headers
        return encode_opened(
            *open_pair(stack, finetune, paths_of(base), plain=plain),
            out,
            base_ref=base_ref,
            digests=digests,
            threads=threads,
            memory=memory,
            previous=previous,
            prove=prove,
            effort=effort,
            progress=progress,
        )


def encode_opened(
    finetune: Checkpoint,
    bases: Sequence[Checkpoint],
    out: Path,
    *,
    base_ref: dict[str, Any] | Sequence[dict[str, Any]] | None = None,
    digests: dict[str, str] | None = None,
    threads: int = 0,
    memory: int = 1 << 30,
    previous: Path | None = None,
    prove: bool = True,
    effort: Effort = DEFAULT,
    progress: Progress | None = None,
) -> DeltaStats:
    """`encode` of checkpoints that are open. `finetune.tensors` may give other bytes than its files hold, in the same
    places; `base.digests` then has the digests of the files with these bytes.
    """
    threads = threads or usable_cores()
    before = _stats(finetune, *bases)
    with whole_folder(out) as made:
        with Pool(threads) as pool:
            job = _Encoding(finetune, bases, made, pool, window(threads, memory), prove, effort, progress)
            refs = list(base_ref) if isinstance(base_ref, Sequence) else [base_ref or {}]
            refs += [{}] * (len(bases) - len(refs))
            stats = replace(job.run(refs, digests, previous), unread_files=finetune.unread)
        if _stats(finetune, *bases) != before:
            raise InputChangedError(
                "a file changed while the delta was made", hint="run again once nothing writes to it"
            )
    return stats


def open_pair(
    stack: ExitStack, finetune: Path, bases: Sequence[Path], *, plain: bool = False
) -> tuple[Checkpoint, list[Checkpoint]]:
    """Opens them, with arrays in files other than safetensors, except for files that the first base has too, or that
    are packed like its own but for little."""
    opened = stack.enter_context(Checkpoint(finetune, arrays=True, again=True, plain=plain))
    others = [stack.enter_context(Checkpoint(path, arrays=True)) for path in bases]
    for name in list(opened.arrays):
        twin = others[0].open_file(name) if others and name in others[0].files else None
        streams = opened.streams(name)
        if twin is None:
            continue
        if twin.holds_the_same(opened.open_file(name)) or (
            streams and rather_packed(opened.files[name], twin.path, streams)
        ):
            opened.forget_arrays(name)
    return opened, others


def paths_of(base: Path | Sequence[Path] | None) -> list[Path]:
    """Bases as a list: none, one or several."""
    return [] if base is None else [base] if isinstance(base, Path) else list(base)


def _stats(*checkpoints: Checkpoint) -> list[tuple[int, int, int, int]]:
    found = (os.stat(p) for c in checkpoints for p in c.files.values())
    return [(s.st_ino, s.st_size, s.st_mtime_ns, s.st_ctime_ns) for s in found]


def _fingerprints(previous: Previous, found: Scan) -> Fingerprints:
    made = made_json(found.base, found.tensor.name) if found.base is not None else None
    return previous.prints(found.tensor.entry.nbytes, found.fingerprint, found.base_fingerprint, made)


Read = tuple[np.ndarray, np.ndarray, list[tuple[int, int, int, int]]]  # fine-tune words, base words or zeros, pieces


class _Blocks:
    """The blocks of a group as they are before a mask, not to be written to; those of a small one are kept as long as
    it is coded alike, since it is fitted and written in several passes.
    """

    def __init__(self, group: Group, read: Callable[[Group, int], Read]):
        self._group, self._read = group, read
        self._small = group.size * (group.kind.bytes + max(WIDE.itemsize, group.kind.bytes)) <= BLOCK_MEMORY
        self._about: Any = None
        self._kept: dict[int, Read] = {}

    def get(self, block: int) -> Read:
        group = self._group
        about = (group.coding, group.factors)
        if self._about is None or any(a is not b for a, b in zip(about, self._about, strict=True)):
            self._about, self._kept = about, {}
        found = self._kept.get(block)
        if found is None:
            found = self._read(replace(group, mask=None), block)
            if self._small:
                self._kept[block] = found
        return found

    def each(self, numbers: Iterable[int] | None = None) -> Iterator[Read]:
        """Those with these numbers, else all."""
        return (self.get(block) for block in (range(self._group.blocks) if numbers is None else numbers))


class _Encoding:
    """One run of `encode`."""

    def __init__(
        self,
        finetune: Checkpoint,
        bases: Sequence[Checkpoint],
        out: Path,
        pool: ThreadPoolExecutor,
        window: int,
        prove: bool,
        effort: Effort,
        progress: Progress | None,
    ):
        self._prove, self._effort = prove, effort
        self._fine, self._out, self._pool, self._window = finetune, out, pool, window
        self._bases = bases
        self._base = bases[0] if bases else None  # of side files and headers
        self._kin = ReferenceFinder(bases, moves=effort != FAST)
        self._progress = progress
        self._size = sum(p.stat().st_size for p in finetune.files.values())
        self._size += sum(finetune.laid_out(name).size - finetune.open_file(name).size for name in finetune.arrays)
        self._total = (_READ + _CODE + (_PROVE if prove else 0)) * self._size
        self._done = 0
        self._writer = ContainerWriter(out / CONTAINER)
        self._previous: Previous | None = None
        self._reused: dict[int, Coded] = {}  # by the number of a group's first member

    def run(self, base_refs: list[dict[str, Any]], digests: dict[str, str] | None, previous: Path | None) -> DeltaStats:
        if previous is not None:
            with suppress(SparseError):
                self._previous = Previous(previous, self._bases, self._effort)
        try:
            return self._run(base_refs, digests)
        finally:
            self._writer.close()
            if self._previous is not None:
                self._previous.close()

    def _run(self, base_refs: list[dict[str, Any]], digests: dict[str, str] | None) -> DeltaStats:
        scans = self._scan_all()
        letters, copies = place_all(scans)
        with_tensors = [name for name in self._fine.files if self._fine.holds_tensors(name)]
        heads = [write_head(self._writer, name, self._fine, self._base) for name in with_tensors]
        groups = bundle(
            [
                (n, s.coding, s.tensor.entry.dtype, s.tensor.words, s.tensor.columns)
                for n, (s, letter) in enumerate(zip(scans, letters, strict=True))
                if letter == GROUPED
            ]
        )
        self._find_reusable(groups, scans)
        coded = sum(scans[n].tensor.entry.nbytes for group in groups for n in group.members)
        self._advance(self._size - coded, _CODE)
        streams = StreamWriter()
        writer = GroupWriter(self._writer, streams)
        for fitted, blocks in self._fitted(groups, scans):
            self._write_group(writer, fitted, blocks)
        based = {n for g in groups if g.coding in WITH_BASE for n in g.members}
        tensors = [record_of(s, letters[n], copies.get(n), n in based) for n, s in enumerate(scans)]
        files = listed_files(self._out, self._fine, self._base, digests or {})
        counts = tensor_counts(tensors, groups)
        named = self._effort if self._effort != DEFAULT else None
        made_of = self._made_of(scans, letters, based)
        repeat = any(base.names_repeat for base in self._bases)
        beside = (counts, base_refs, named, made_of, repeat)
        write_delta(self._out, self._writer, files, heads, tensors, writer, streams, *beside)
        if self._prove:
            prove_delta(self._out, self._bases, self._pool, self._window, partial(self._advance, part=_PROVE))
        return DeltaStats(
            original_bytes=sum(entry["size"] for entry in files),
            stored_bytes=sum(p.stat().st_size for p in self._out.rglob("*") if p.is_file()),
            files=len(files),
            tensors=len(scans),
            same_tensors=counts["same"],
            copied_tensors=counts["copied"],
            delta_tensors=counts["delta"],
            alone_tensors=sum(len(g.members) for g in groups if g.coding not in DIFFERENCES),
            proved=self._prove,
            made_of=tuple(made_of),
            reused_tensors=sum(len(coded.group.members) for coded in self._reused.values()),
        )

    def _made_of(self, scans: Sequence[Scan], letters: str, based: set[int]) -> list[list[Any]]:
        def origins() -> Iterator[tuple[str, int, Sources]]:
            for number, found in enumerate(scans):
                known = letters[number] in SAME + COPY or number in based
                sources = sources_of(found.base) if found.base is not None and known else ()
                yield found.tensor.name, found.tensor.entry.nbytes, sources

        return [clause.to_json() for clause in clauses_of(origins(), len(self._bases))]

    # ------------------------------------------------------------ order and progress

    def _ordered(self, work: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        return in_order(self._pool, self._window, work, items)

    def _advance(self, size: int, part: int) -> None:
        self._done += part * size
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)

    # ------------------------------------------------------------ tensors

    def _scan_all(self) -> list[Scan]:
        tensors = self._fine.tensors
        self._kin.look_at(tensors)
        scans: dict[int, Scan] = {}
        for batch in self._ordered(self._scan_batch, batches(tensors, self._kin)):
            scans |= batch
        left = [number for number in range(len(tensors)) if number not in scans]
        self._advance(sum(tensors[number].entry.nbytes for number in scans), _READ)
        for number, found in zip(left, self._ordered(lambda n: self._scan(tensors[n]), left), strict=True):
            scans[number] = found
            self._advance(tensors[number].entry.nbytes, _READ)
        return [scans[number] for number in range(len(tensors))]

    def _scan_batch(self, batch: Batch) -> dict[int, Scan]:
        return {number: found for number, found in scan_all(batch, self._effort) if found is not None}

    def _scan(self, tensor: Tensor) -> Scan:
        previous = self._previous

        def known(found: Scan) -> bool:
            kind = tensor.entry.dtype
            if previous is None:
                return False
            return previous.has(kind, tensor.words, tensor.columns, _fingerprints(previous, found))

        return scan(tensor, self._kin, known, self._effort)

    def _find_reusable(self, groups: list[Group], scans: list[Scan]) -> None:
        """Fills `_reused`, and in the coding of every other group that was not judged yet."""

        previous = self._previous
        if previous is None:
            return

        def read(group: Group, block: int) -> tuple[np.ndarray, np.ndarray]:
            return self._read_block(group, scans, block)[:2]

        def find(group: Group) -> Coded | None:
            coded = previous.find(group, [_fingerprints(previous, scans[n]) for n in group.members])
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
        return group.coding or coding_of(scans[group.members[0]], self._effort)

    def _comes_out_alike(self, group: Group, coded: Coded, scans: list[Scan]) -> bool:
        """Whether this encoder codes a group to the bytes that the earlier artifact holds."""
        assert self._previous is not None
        again = replace(group, coding=self._judge(group, scans))
        fitted, _ = self._fit(again, scans)
        encoder = BlockEncoder(again, fitted.model)
        if again.coding != coded.group.coding:
            return False
        return all(
            encoder.encode(number, *self._read_block(again, scans, number)[:2]) == earlier
            for number, earlier in enumerate(self._previous.blocks(coded, group.members[0]))
        )

    def _read_block(self, group: Group, scans: list[Scan], block: int) -> Read:
        size = group.block_size(block)
        finetune = np.empty(size, group.kind.dtype)
        base = np.zeros(size, group.compared)
        pieces = list(group.pieces(block))
        for member, first, count, at in pieces:
            found = scans[group.members[member]]
            found.tensor.read_words(first, finetune[at : at + count])
            if found.base is not None and group.coding == ROUNDED:
                read_wide(found.base, first, base)
                if group.factors is not None:
                    base = group.factors.wide(base, first)
                continue
            if found.base is not None and group.coding != ALONE:
                found.base.read_words(first, base[at : at + count])
            if group.factors is not None:
                base = group.factors.predict(group.dtype, base, first)
            if group.mask is not None:
                base = group.mask.without(base, zeroed(finetune, base))
        return finetune, base, pieces

    def _fit(self, group: Group, scans: list[Scan]) -> tuple[Fitted, _Blocks]:
        blocks = _Blocks(group, lambda group, block: self._read_block(group, scans, block))
        found = scans[group.members[0]]
        if group.coding == FEW:
            chosen = fit_few(group, lambda block: self._read_block(group, scans, block)[:2])
            if chosen is not None:
                return Fitted(group, chosen.model, symbols=chosen.symbols), blocks
            group.coding = cheapest(found.tensor, found.base, self._effort) if len(group.members) == 1 else DELTA
        rows = rows_of(found.tensor, found.base) if found.base is not None else None
        is_cast = found.base is not None and unrounded(found.base) is not found.base
        return fit_group(group, blocks.each, rows, is_cast), blocks

    def _fitted(self, groups: list[Group], scans: list[Scan]) -> Iterator[tuple[Fitted, _Blocks | None]]:
        def work(group: Group) -> tuple[Fitted, _Blocks | None]:
            coded = self._reused.get(group.members[0])
            return (Fitted(group, coded.model), None) if coded is not None else self._fit(group, scans)

        return self._ordered(work, groups)

    def _write_group(self, writer: GroupWriter, fitted: Fitted, blocks: _Blocks | None) -> None:
        """blocks: None for a group that is taken over."""
        group = fitted.group
        if blocks is None:
            self._copy_group(writer, group, self._reused[group.members[0]])
            return
        encoder = BlockEncoder(group, fitted.model)

        def work(block: int) -> Block:
            if fitted.symbols:
                return encoder.encode_symbols(fitted.symbols[block])
            finetune, base, _ = blocks.get(block)
            if group.mask is not None:
                base = group.mask.without(base, zeroed(finetune, base))
            return encoder.encode(block, finetune, base)

        beside = None
        if fitted.factors is not None and group.factors is not None:
            times = group.factors.rows
            about = group.factors.rank, group.factors.exponent, times.exponent if times is not None else None
            beside = Beside.factors(*about, fitted.factors.model, fitted.factors.encode_all())
        if fitted.mask is not None:
            beside = Beside.mask(fitted.mask.mask, fitted.mask.model, fitted.mask.encode_all())
        writer.write(group, fitted.model, self._advancing(group, self._ordered(work, range(group.blocks))), beside)

    def _copy_group(self, writer: GroupWriter, group: Group, coded: Coded) -> None:
        """As `_write_group` does it, from an earlier artifact."""
        assert self._previous is not None
        beside = None
        if coded.factors is not None:
            known = coded.factors
            model, about = known.coded.model, (known.rank, known.exponent, known.rows)
            assert model is not None
            beside = Beside.factors(*about, model, self._previous.factors(coded.factors))
        writer.write(group, coded.model, self._advancing(group, self._previous.blocks(coded, group.members[0])), beside)

    def _advancing(self, group: Group, blocks: Iterator[Block]) -> Iterator[Block]:
        """The blocks of a group; reports progress once each is written."""
        for number, block in enumerate(blocks):
            yield block
            self._advance(group.block_size(number) * group.kind.bytes, _CODE)
