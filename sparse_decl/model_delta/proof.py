"""Proof of a delta before it is published: decoded once, in memory and in the order of its files, and held to their
digests. Nothing is written, and little more is held than what threads work on.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock

import numpy as np
from blake3 import blake3

from sparse_decl.base.errors import DeltaCompressionError, InputChangedError
from sparse_decl.base.parallel import in_order
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.coding.blocks import BlockDecoder
from sparse_decl.model_delta.format.file_parts import TENSORS, StoredFile
from sparse_decl.model_delta.format.groups import Coded
from sparse_decl.model_delta.format.index import Delta, Layout
from sparse_decl.model_delta.format.tensors import SAME
from sparse_decl.model_delta.reading import BlockReader

_PIECE = 1 << 20
_KEPT_DECODERS = 16
_KEPT_BLOCKS = 32  # decoded blocks of bundles, whose small tensors lie between large ones in a file
Job = Callable[[], np.ndarray]


def prove(
    delta: Path, bases: Sequence[Checkpoint], pool: ThreadPoolExecutor, window: int, report: Callable[[int], None]
) -> None:
    """Raises InputChangedError unless the delta in that folder gives back files with the digests it records, from the
    bases as they are now. window: pieces in work at once. report: told of bytes as they are proved.

    A base that is not what it was is an InputChangedError too. Raises FormatError.
    """
    try:
        _prove(delta, bases, pool, window, report)
    except DeltaCompressionError as error:
        raise InputChangedError(
            "the base changed while the delta was made",
            where=error.where,
            why=error.why,
            hint="run again once nothing writes to it",
        ) from error


def _prove(
    delta: Path, bases: Sequence[Checkpoint], pool: ThreadPoolExecutor, window: int, report: Callable[[int], None]
) -> None:
    with Delta(delta) as opened:
        layout = Layout(opened, bases)
        layout.check_side_files()
        layout.check_base(pool)
        proof = _Proof(layout)
        for file in layout.files:
            digest = blake3()
            for piece in proof.content(file, pool, window):
                digest.update(piece)
                report(len(piece))
            found = f"b3:{digest.hexdigest()}"
            if found != file.digest:
                raise InputChangedError(
                    "the delta does not give the file back, so it was not published",
                    where=file.path,
                    why=f"digest {found}, should be {file.digest}; something wrote to the file while it was read",
                    hint="run again once nothing writes to it",
                )


class _Proof:
    """The bytes of every file, decoded."""

    def __init__(self, layout: Layout):
        self._layout, self._reader, self._mutex = layout, BlockReader(layout), Lock()
        self._decoders: OrderedDict[int, BlockDecoder] = OrderedDict()
        self._blocks: OrderedDict[tuple[int, int], np.ndarray] = OrderedDict()
        self._pieces: dict[int, list[tuple[int, int, int, int]]] = {}  # tensor -> (group, block, first word, words)
        for place, coded in enumerate(layout.groups):
            for block in range(len(coded.blocks)):
                for member, _, count, at in coded.group.pieces(block):
                    self._pieces.setdefault(coded.group.members[member], []).append((place, block, at, count))

    def content(self, file: StoredFile, pool: ThreadPoolExecutor, window: int) -> Iterator[memoryview]:
        """All bytes of a file, piece by piece. Raises FormatError, DeltaCompressionError."""
        layout = self._layout
        if file.kind != TENSORS:
            for data in file.content(layout.delta.container, layout.base, layout.delta.bases):
                yield memoryview(data)
            return
        yield memoryview(layout.headers[file.path].raw)
        for words in in_order(pool, window, lambda job: job(), self._jobs(file.path)):
            yield words.view(np.uint8).data

    def _jobs(self, path: str) -> Iterator[Job]:
        table = self._layout.table
        for number, target in enumerate(self._layout.targets):
            if target.path != path:
                continue
            stored = table.copies.get(number, number)
            if table.letters[stored] == SAME:
                yield from self._of_base(stored)
            for group, block, at, count in self._pieces.get(stored, ()):
                yield lambda g=group, b=block, a=at, c=count: self._block(g, b)[a : a + c]  # type: ignore[misc]

    def _of_base(self, number: int) -> Iterator[Job]:
        tensor = self._layout.base_tensors[number]
        step = _PIECE // tensor.kind.bytes

        def read(first: int) -> np.ndarray:
            words = np.empty(min(step, tensor.words - first), tensor.kind.dtype)
            tensor.read_words(first, words)
            return words

        for first in range(0, tensor.words, step):
            yield lambda at=first: read(at)  # type: ignore[misc]

    def _block(self, group: int, block: int) -> np.ndarray:
        coded = self._layout.groups[group]
        several = len(coded.group.members) > 1
        with self._mutex:
            known = self._blocks.get((group, block))
        if known is not None:
            return known
        words = self._reader.words(coded, self._decoder(group, coded), block)
        if several:
            with self._mutex:
                self._blocks[group, block] = words
                while len(self._blocks) > _KEPT_BLOCKS:
                    self._blocks.popitem(last=False)
        return words

    def _decoder(self, group: int, coded: Coded) -> BlockDecoder:
        with self._mutex:
            if group not in self._decoders:
                self._decoders[group] = self._reader.open(coded)
                while len(self._decoders) > _KEPT_DECODERS:
                    self._decoders.popitem(last=False)
            self._decoders.move_to_end(group)
            return self._decoders[group]
