"""Proof of a delta before it is published: decoded once, in memory and in the order of its files, and compared with
their digests. Nothing is written, and hardly more is held in memory than what threads work on.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock

import numpy as np
from blake3 import blake3

from sparse_decl.base.errors import DeltaCompressionError, FormatError, InputChangedError
from sparse_decl.base.parallel import in_order
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.coding.blocks import BlockDecoder
from sparse_decl.model_delta.format.file_parts import ARRAYS, TENSORS, StoredFile
from sparse_decl.model_delta.format.groups import Coded
from sparse_decl.model_delta.format.index import Delta, Layout
from sparse_decl.model_delta.format.tensors import SAME
from sparse_decl.model_delta.reading import BlockReader, runs

_PIECE = 1 << 20
_KEPT_DECODERS = 16
_KEPT_RUNS = 8  # decoded runs of blocks of bundles, whose small tensors lie between large ones in a file
Piece = tuple[int, int, int, slice]  # of a tensor: its group, a run of blocks (first, how many), and words in that run
Job = Callable[[], np.ndarray]


def prove(
    delta: Path, bases: Sequence[Checkpoint], pool: ThreadPoolExecutor, window: int, report: Callable[[int], None]
) -> None:
    """Raises InputChangedError unless the delta in that folder gives back files with the digests it records, from the
    bases as they are now. window: pieces in work at once. report: called with bytes as they are proved.

    A base that is not what it was, and a delta that does not decode, are an InputChangedError too.
    """
    try:
        _prove(delta, bases, pool, window, report)
    except (DeltaCompressionError, FormatError) as error:
        raise InputChangedError(
            "the delta does not give the files back, so it was not published",
            where=error.where,
            why=f"{error.what}: {error.why}; something wrote to the files while they were read",
            hint="run again once nothing writes to it",
        ) from error


def _prove(
    delta: Path, bases: Sequence[Checkpoint], pool: ThreadPoolExecutor, window: int, report: Callable[[int], None]
) -> None:
    with Delta(delta) as opened:
        layout = Layout(opened, bases)
        layout.check_side_files()
        layout.find_base(pool)
        proof = _Proof(layout)
        for file in layout.files:
            with layout.blaming_base():
                found = proof.digest(file, pool, window, report)
            if found != file.digest:
                layout.blame_base()
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
        self._runs: OrderedDict[tuple[int, int], np.ndarray] = OrderedDict()
        self._pieces: dict[int, list[Piece]] = {}
        for place, coded in enumerate(layout.groups):
            for first, blocks in runs(len(coded.blocks)):
                for member, _, count, at in coded.group.pieces(first, blocks):
                    piece = (place, first, blocks, slice(at, at + count))
                    self._pieces.setdefault(coded.group.members[member], []).append(piece)

    def digest(self, file: StoredFile, pool: ThreadPoolExecutor, window: int, report: Callable[[int], None]) -> str:
        """`b3:` digest of what a file is restored to. Raises FormatError, DeltaCompressionError."""

        def content() -> Iterator[memoryview]:
            for piece in self.content(file, pool, window):
                yield piece
                report(len(piece))

        found = ""
        for way in file.again(content):
            digest = blake3()
            for piece in way:
                digest.update(piece)
            found = f"b3:{digest.hexdigest()}"
            if found == file.digest:
                break
        return found

    def content(self, file: StoredFile, pool: ThreadPoolExecutor, window: int) -> Iterator[memoryview]:
        """All bytes of a file, piece by piece, as they are laid out. Raises FormatError, DeltaCompressionError."""
        layout = self._layout
        if file.kind not in (TENSORS, ARRAYS):
            for data in layout.content(file):
                yield memoryview(data)
            return
        for words in in_order(pool, window, lambda job: job(), self._jobs(file)):
            yield words.view(np.uint8).data

    def _jobs(self, file: StoredFile) -> Iterator[Job]:
        """What gives each piece of a file of tensors, in the order of its bytes."""
        layout = self._layout
        beside = [(0, layout.headers[file.path].raw)] if file.kind == TENSORS else layout.arrays[file.path].gaps()
        left = iter(beside)
        for number, target in enumerate(layout.targets):
            if target.path == file.path:
                yield from self._beside(next(left, None))
                yield from self._of_tensor(layout.table.copies.get(number, number))
        for piece in left:
            yield from self._beside(piece)

    def _beside(self, piece: tuple[int, bytes] | None) -> Iterator[Job]:
        """Bytes that belong to no tensor."""
        if piece is not None and piece[1]:
            yield lambda: np.frombuffer(piece[1], np.uint8)

    def _of_tensor(self, number: int) -> Iterator[Job]:
        if self._layout.table.letters[number] == SAME:
            yield from self._of_base(number)
        for group, first, blocks, part in self._pieces.get(number, ()):
            yield lambda g=group, f=first, n=blocks, p=part: self._run(g, f, n)[p]  # type: ignore[misc]

    def _of_base(self, number: int) -> Iterator[Job]:
        tensor = self._layout.base_tensors[number]
        step = _PIECE // tensor.kind.bytes

        def read(first: int) -> np.ndarray:
            words = np.empty(min(step, tensor.words - first), tensor.kind.dtype)
            tensor.read_words(first, words)
            return words

        for first in range(0, tensor.words, step):
            yield lambda at=first: read(at)  # type: ignore[misc]

    def _run(self, group: int, first: int, blocks: int) -> np.ndarray:
        coded = self._layout.groups[group]
        with self._mutex:
            known = self._runs.get((group, first))
        if known is not None:
            return known
        words = self._reader.words(coded, self._decoder(group, coded), first, blocks).copy()
        if len(coded.group.members) > 1:
            with self._mutex:
                self._runs[group, first] = words
                while len(self._runs) > _KEPT_RUNS:
                    self._runs.popitem(last=False)
        return words

    def _decoder(self, group: int, coded: Coded) -> BlockDecoder:
        with self._mutex:
            if group not in self._decoders:
                self._decoders[group] = self._reader.open(coded)
                while len(self._decoders) > _KEPT_DECODERS:
                    self._decoders.popitem(last=False)
            self._decoders.move_to_end(group)
            return self._decoders[group]
