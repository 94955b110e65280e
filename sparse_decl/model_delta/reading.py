"""The words of a delta's groups, block by block, each checked as it is read.

Safe from several threads. It counts what it reads, so that a test can check that a partial restore reads no more.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import xxhash

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.coding import lowrank, masks
from sparse_decl.model_delta.coding.blocks import BLOCKS_AT_ONCE, PADDING, BlockDecoder
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS, FEW, ROUNDED, WITH_BASE
from sparse_decl.model_delta.coding.rounded import Rounded, predicted
from sparse_decl.model_delta.coding.runs import Run, Scratch
from sparse_decl.model_delta.dtypes import widened
from sparse_decl.model_delta.format.fields import FETCH_AGAIN
from sparse_decl.model_delta.format.groups import WORDS_CHECKED_SINCE, Coded, CodedMask
from sparse_decl.model_delta.format.index import Layout
from sparse_decl.model_delta.reference.kinds import unrounded


class BlockReader:
    """blocks, payload_bytes: read from the delta so far, factors included; base_bytes: read from the base."""

    def __init__(self, layout: Layout):
        self._layout = layout
        self._checks_words = layout.delta.version >= WORDS_CHECKED_SINCE
        self._mutex, self._local = threading.Lock(), threading.local()
        self.blocks, self.payload_bytes, self.base_bytes = 0, 0, 0

    def open(self, coded: Coded) -> BlockDecoder:
        """What decodes the blocks of a group; reads its factors, if it has some. Raises FormatError."""
        if coded.factors is not None:
            coded.group.factors = self._factors(coded)
        return BlockDecoder(coded.group, coded.model)

    def words(
        self,
        coded: Coded,
        decoder: BlockDecoder,
        first: int,
        count: int,
        out: np.ndarray | None = None,
        *,
        checked: bool = True,
    ) -> np.ndarray:
        """The fine-tune's words of `count` neighbouring blocks, (n,) unsigned, valid until the thread's next call. out:
        where to write them instead, of that size; on any error what is there is of no use. checked: False where the
        caller holds all of them to a digest before they are given out, and asks again, checked, if it is another.

        Raises FormatError.
        """
        layout, group = self._layout, coded.group
        pieces = list(group.pieces(first, count))
        size, scratch = group.run_size(first, count), self._scratch
        out = scratch.take("out", size, group.kind.dtype) if out is None else out
        name = layout.targets[group.members[pieces[0][0]]].entry.name
        if group.coding == ROUNDED:
            known = self._read_rounded(coded, pieces[0][1], size)
            return self.decoded(coded, decoder, first, count, known, f"tensor {name!r}", out, checked=checked)
        base = out if group.coding == FEW else scratch.take("base", size, group.kind.dtype)  # few of them will change
        if coded.mask is not None:
            self._read_masked(coded, coded.mask, first, base)
        elif group.coding in WITH_BASE:
            for member, start, words, at in pieces:
                layout.base_tensors[group.members[member]].read_words(start, base[at : at + words])
                if group.factors is not None:
                    predicted = scratch.take("predicted", size, group.kind.dtype)
                    base = group.factors.predict(group.dtype, base, start, predicted)
            with self._mutex:
                self.base_bytes += base.nbytes
        return self.decoded(coded, decoder, first, count, base, f"tensor {name!r}", out, checked=checked)

    def _read_rounded(self, coded: Coded, start: int, size: int) -> Rounded:
        """What `size` words of a group are compared with from word `start` on, before and after it is rounded."""
        group, scratch = coded.group, self._scratch
        inner, factors = unrounded(self._layout.base_tensors[group.members[0]]), group.factors
        words, dtype = scratch.take("base", size, inner.kind.dtype), inner.entry.dtype
        inner.read_words(start, words)
        with self._mutex:
            self.base_bytes += words.nbytes
        if factors is not None and factors.rows is not None:
            words, dtype = factors.rows.apply(widened(words, dtype), group.columns[0], start), "F32"
        return predicted(words, dtype, group.dtype, factors.product(start) if factors is not None else None, scratch)

    def _read_masked(self, coded: Coded, coded_mask: CodedMask, first: int, out: np.ndarray) -> None:
        """The base's words of blocks from `first` on, without those that a mask zeroes. Decodes the blocks of the mask
        that these lie in."""
        group, mask, beside = coded.group, coded_mask.mask, coded_mask.coded
        target, scratch = self._layout.targets[group.members[0]].entry.name, self._scratch
        decoder = BlockDecoder(beside.group, beside.model)
        begin, step = first * BLOCK_WORDS, masks.BLOCKS * BLOCK_WORDS
        for number in range(begin // step, -(-(begin + out.size) // step)):
            start = number * step
            words = scratch.take("masked", min(step, group.size - start), group.kind.dtype)
            self._layout.base_tensors[group.members[0]].read_words(start, words)
            compared = mask.compared(words, group.kind)
            coded_words = self.decoded(beside, decoder, number, 1, compared, f"mask of tensor {target!r}")
            left = mask.apply(words, mask.patterns(coded_words, compared))
            low, high = max(start, begin), min(start + words.size, begin + out.size)
            out[low - begin : high - begin] = left[low - start : high - start]
            with self._mutex:
                self.base_bytes += words.nbytes

    @property
    def _scratch(self) -> Scratch:
        if not hasattr(self._local, "scratch"):
            self._local.scratch = Scratch()
        return self._local.scratch  # type: ignore[no-any-return]

    def _factors(self, coded: Coded) -> lowrank.Factors:
        assert coded.factors is not None
        beside = coded.factors.coded
        decoder = BlockDecoder(beside.group, beside.model)
        words = np.empty(beside.group.size, np.uint32)
        at = 0
        for first, count in runs(beside.group.blocks):
            size = beside.group.run_size(first, count)
            zeros = np.zeros(size, np.uint32)
            words[at : at + size] = self.decoded(beside, decoder, first, count, zeros, "low-rank factors")
            at += size
        rows, columns = coded.group.words[0] // coded.group.columns[0], coded.group.columns[0]
        whole = words.view(np.int32)
        if max(int(whole.max()), -int(whole.min())) > lowrank.MOST_FACTOR:
            raise FormatError("a low-rank factor is out of range", hint=FETCH_AGAIN)
        values = whole.astype(np.float64)
        rank, times = coded.factors.rank, None
        left, right, moves = np.split(values, [rank * rows, rank * (rows + columns)])
        if coded.factors.rows is not None:
            times = lowrank.RowFactors(moves, coded.factors.rows)
        return lowrank.Factors(left.reshape(-1, rows), right.reshape(-1, columns), coded.factors.exponent, times)

    def decoded(
        self,
        coded: Coded,
        decoder: BlockDecoder,
        first: int,
        count: int,
        base: np.ndarray | Rounded,
        what: str,
        out: np.ndarray | None = None,
        *,
        checked: bool = True,
    ) -> np.ndarray:
        """As `words`. base: as `BlockDecoder` takes it, prediction included.

        Raises FormatError.
        """
        run = self._payload(coded, first, count, what)
        size = coded.group.run_size(first, count)
        out = self._scratch.take("out", size, coded.group.kind.dtype) if out is None else out
        with self._mutex:
            self.blocks += count
            self.payload_bytes += sum(run.sizes)
        stored = zip(run.starts, run.sizes, strict=True)
        if not self._checks_words:
            self._check(coded, first, [run.data.data[start : start + size] for start, size in stored], what)
        try:
            decoder.decode(run, base, out, self._scratch)
        except FormatError as error:
            raise FormatError(error.what, where=what, why=error.why, hint=FETCH_AGAIN) from error
        if self._checks_words and checked:
            words = range(0, out.size, BLOCK_WORDS)
            self._check(coded, first, [out.data[at : at + BLOCK_WORDS] for at in words], what)
        return out

    def _check(self, coded: Coded, first: int, blocks: list[memoryview], what: str) -> None:
        for number, data in enumerate(blocks, first):
            if xxhash.xxh3_64_digest(data) != coded.check(number):
                why = f"checksum of the block at {coded.blocks[number].at}"
                raise FormatError("the delta is damaged", where=what, why=why, hint=FETCH_AGAIN)

    def payload(self, coded: Coded, block: int, what: str) -> bytes:
        """A block's bytes as they are stored, not checked. Raises FormatError."""
        run = self._payload(coded, block, 1, what)
        return run.data[: run.sizes[0]].tobytes()

    def _payload(self, coded: Coded, first: int, count: int, what: str) -> Run:
        """The bytes of neighbouring blocks, which lie one after the other; not checked."""
        entries = coded.blocks[first : first + count]
        most, left = coded.group.kind.bytes + 4, coded.group.run_size(first, count)
        for block in entries:
            size = min(BLOCK_WORDS, left)
            left -= size
            if block.length > size * most + 4096:
                why = f"{block.length} bytes for {size} words"
                raise FormatError("a block in the delta's index is too large", where=what, why=why, hint=FETCH_AGAIN)
        at, sizes = entries[0].at, [block.length for block in entries]
        total = sum(sizes)
        data = self._scratch.take("payload", total + PADDING)
        self._layout.delta.container.read_into("payload", at, data[:total])
        starts = [block.at - at for block in entries]
        return Run(first, data, starts, sizes, [(block.words, block.raw) for block in entries])


def runs(blocks: int) -> Iterator[tuple[int, int]]:
    """(first block, how many) of the runs that so many blocks are decoded in: no block is left on its own unless it has
    to be."""
    first = 0
    while first < blocks:
        left = blocks - first
        count = min(left, BLOCKS_AT_ONCE) if left != BLOCKS_AT_ONCE + 1 else BLOCKS_AT_ONCE - 1
        yield first, count
        first += count
