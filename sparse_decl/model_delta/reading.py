"""The words of a delta's groups, block by block, each checked as it is read.

Safe from several threads. It counts what it reads, so that a partial restore can be held to reading no more.
"""

from __future__ import annotations

import threading

import numpy as np
import xxhash

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.coding import lowrank
from sparse_decl.model_delta.coding.blocks import PADDING, BlockDecoder
from sparse_decl.model_delta.coding.groups import WITH_BASE
from sparse_decl.model_delta.format.fields import FETCH_AGAIN
from sparse_decl.model_delta.format.groups import WORDS_CHECKED_SINCE, Coded
from sparse_decl.model_delta.format.index import Layout


class BlockReader:
    """blocks, payload_bytes: read from the delta so far, factors included; base_bytes: read from the base."""

    def __init__(self, layout: Layout):
        self._layout = layout
        self._checks_words = layout.delta.version >= WORDS_CHECKED_SINCE
        self._mutex = threading.Lock()
        self.blocks, self.payload_bytes, self.base_bytes = 0, 0, 0

    def open(self, coded: Coded) -> BlockDecoder:
        """What decodes the blocks of a group; reads its factors, if it has some. Raises FormatError."""
        if coded.factors is not None:
            coded.group.factors = self._factors(coded)
        return BlockDecoder(coded.group, coded.model)

    def words(self, coded: Coded, decoder: BlockDecoder, block: int) -> np.ndarray:
        """The fine-tune's words of one block, (n,) unsigned. Raises FormatError."""
        layout, group = self._layout, coded.group
        pieces = list(group.pieces(block))
        base = np.empty(group.block_size(block), group.kind.dtype)
        if group.coding in WITH_BASE:
            for member, first, count, position in pieces:
                layout.base_tensors[group.members[member]].read_words(first, base[position : position + count])
                if group.factors is not None:
                    base = group.factors.predict(group.dtype, base, first)
            with self._mutex:
                self.base_bytes += base.nbytes
        else:
            base[:] = 0
        name = layout.targets[group.members[pieces[0][0]]].entry.name
        return self.decoded(coded, decoder, block, base, f"tensor {name!r}")

    def _factors(self, coded: Coded) -> lowrank.Factors:
        assert coded.factors is not None
        beside = coded.factors.coded
        decoder = BlockDecoder(beside.group, beside.model)
        words = np.empty(beside.group.size, np.uint32)
        at = 0
        for block in range(beside.group.blocks):
            size = beside.group.block_size(block)
            words[at : at + size] = self.decoded(beside, decoder, block, np.zeros(size, np.uint32), "low-rank factors")
            at += size
        rows, columns = coded.group.words[0] // coded.group.columns[0], coded.group.columns[0]
        values = words.view(np.int32).astype(np.float64)
        if np.abs(values).max() > lowrank.MOST_FACTOR:
            raise FormatError("a low-rank factor is out of range", hint=FETCH_AGAIN)
        left, right = np.split(values, [coded.factors.rank * rows])
        return lowrank.Factors(left.reshape(-1, rows), right.reshape(-1, columns), coded.factors.exponent)

    def decoded(self, coded: Coded, decoder: BlockDecoder, block: int, base: np.ndarray, what: str) -> np.ndarray:
        """The fine-tune's words of one block, checked. base: what it is coded against, prediction included.

        Raises FormatError.
        """
        _, length, words, raw = coded.blocks[block]
        data = self.payload(coded, block, what, padding=PADDING)
        with self._mutex:
            self.blocks += 1
            self.payload_bytes += length
        if not self._checks_words:
            self._check(coded, block, data.data[:length], what)
        try:
            out = decoder.decode(block, data, (words, raw), base)
        except FormatError as error:
            raise FormatError(error.what, where=what, why=error.why, hint=FETCH_AGAIN) from error
        if self._checks_words:
            self._check(coded, block, out.data, what)
        return out

    def _check(self, coded: Coded, block: int, data: memoryview, what: str) -> None:
        if xxhash.xxh3_64_digest(data) != coded.check(block):
            why = f"checksum of the block at {coded.blocks[block].at}"
            raise FormatError("the delta is damaged", where=what, why=why, hint=FETCH_AGAIN)

    def payload(self, coded: Coded, block: int, what: str, *, padding: int = 0) -> np.ndarray:
        """A block's bytes as they are stored, (bytes + padding,) u8; not checked. Raises FormatError."""
        at, length, _, _ = coded.blocks[block]
        size = coded.group.block_size(block)
        if length > size * (coded.group.kind.bytes + 4) + 4096:
            why = f"{length} bytes for {size} words"
            raise FormatError("a block in the delta's index is too large", where=what, why=why, hint=FETCH_AGAIN)
        return self._layout.delta.container.read("payload", at, length, padding=padding)
