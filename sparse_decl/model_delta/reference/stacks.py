"""Stacks of matrices, and the matrices in them: experts that one model keeps as separate tensors and another as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from sparse_decl.formats.safetensors import DTYPE_BITS, TensorEntry
from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.reference.kinds import (
    MOST_SOURCES,
    Part,
    Reassembled,
    Selected,
    Source,
    Stacked,
    TileCache,
    makes_up,
)
from sparse_decl.model_delta.reference.orders import Matrix
from sparse_decl.model_delta.reference.selection import Selection
from sparse_decl.model_delta.reference.sketch import ContentIndex, Match

if TYPE_CHECKING:
    from sparse_decl.model_delta.reference.sketch import Readable

_WAYS = ((True, False), (True, True), (False, True))  # of fusing two matrices: by columns or by rows; and by turns
_MOST_MATRICES = 1024
_LEAST_SIDE = 16


def matrices(tensor: Tensor, parts: int = 1) -> Iterator[Tensor]:
    """The matrices of a stack, each in so many parts of equal rows: gate and up projections are often kept in one.

    They are arrays at a place of the tensor's file; none if the tensor is no stack.
    """
    shape = tensor.entry.shape
    if len(shape) != 3 or shape[0] > _MOST_MATRICES or DTYPE_BITS.get(tensor.entry.dtype, 1) % 8 or not tensor.words:
        return
    if shape[1] % parts or shape[1] // parts < _LEAST_SIDE or shape[2] < _LEAST_SIDE:
        return
    size = tensor.entry.nbytes // (shape[0] * parts)
    for number in range(shape[0] * parts):
        start = tensor.data_start + tensor.entry.start + number * size
        entry = TensorEntry(
            f"{tensor.name}[{number // parts}]", tensor.entry.dtype, (shape[1] // parts, shape[2]), start, start + size
        )
        yield Tensor(tensor.path, entry, tensor.file, 0, placed=True)


def with_matrices(placed: Sequence[tuple[int, Tensor]]) -> list[tuple[int, Tensor]]:
    """Tensors of bases, and what their stacks hold."""
    inside = [(n, piece) for n, tensor in placed for parts in (1, 2) for piece in matrices(tensor, parts)]
    return [*placed, *inside]


def stacked(tensor: Tensor, content: ContentIndex, tiles: TileCache) -> Reassembled | Stacked | None:
    """A stack put together from matrices that bases keep apart, or in other stacks, as they are or transposed; None if
    one is not found."""
    for parts in (1, 2):
        pieces = list(matrices(tensor, parts))
        if not 0 < len(pieces) <= MOST_SOURCES:
            continue
        for transposed in (False, True):
            found = _found([turned(piece, tiles) for piece in pieces] if transposed else pieces, content)
            if found:
                rows = pieces[0].entry.shape[0]
                made = Reassembled(
                    tensor.entry, tuple(Part(m.base, m.tensor, transposed, 0, rows) for m in found), False, tiles
                )
                if makes_up(made):
                    return made
    return _fused(tensor, content, tiles)


def _fused(tensor: Tensor, content: ContentIndex, tiles: TileCache) -> Stacked | None:
    """A stack of pairs of matrices, or one pair: the columns of one beside those of the other, or rows or columns of
    both by turns."""
    pairs = list(matrices(tensor))
    if not pairs and Matrix.of(tensor) and len(tensor.entry.shape) == 2:
        pairs = [tensor]
    if not 0 < 2 * len(pairs) <= MOST_SOURCES:
        return None
    for by_columns, by_turns in _WAYS:
        for transposed in (False, True):
            wanted = _halves(0, pairs, by_columns, by_turns, transposed, tiles)
            found = _found(wanted, content)
            if found:
                height = pairs[0].entry.shape[1 if by_columns else 0] // 2
                parts = [Part(m.base, m.tensor, transposed ^ by_columns, 0, height) for m in found]
                made = Stacked.of(tensor.entry, parts, 2, by_columns, tiles, int(by_turns))
                if makes_up(made):
                    return made
    return None


def taken_apart(
    placed: Sequence[tuple[int, Tensor]], strangers: Sequence[Tensor], tiles: TileCache
) -> dict[Tensor, Selected]:
    """Matrices that bases keep in pairs, many in a stack: of strangers, what each is like. The way of fusing that one
    stack shows is looked for first in the next."""
    there = ContentIndex((0, tensor) for tensor in strangers)
    nearest: dict[Tensor, tuple[float, Selected]] = {}
    known: list[tuple[bool, bool, bool]] = []
    ways = [(*way, transposed) for way in _WAYS for transposed in (False, True)]
    for base, tensor in placed:
        pairs = list(matrices(tensor))
        for tried in (known, ways) if pairs else ():
            # one matrix says which way it is, and that of the least distance, since another may share half of its words
            first = [(_likest(_halves(base, pairs[:1], *way, tiles)[:1], there), way) for way in tried]
            best = min(((found[0][1].distance, way) for found, way in first if found), default=None)
            if best is None:
                continue
            known = [best[1]]
            for half, match in _likest(_halves(base, pairs, *best[1], tiles), there):
                if match.tensor not in nearest or match.distance < nearest[match.tensor][0]:
                    made = Selected(match.tensor.entry, half.source, half.selection, tiles)
                    nearest[match.tensor] = match.distance, made
            break
    return {tensor: made for tensor, (_, made) in nearest.items()}


def _likest(halves: Sequence[Selected], there: ContentIndex) -> list[tuple[Selected, Match]]:
    """Of each of them what is most like it, if that has its shape."""
    pairs = ((half, matches[0]) for half, matches in zip(halves, there.nearest(halves), strict=True) if matches)
    return [(half, match) for half, match in pairs if match.tensor.entry.shape == half.entry.shape]


def _halves(
    base: int, pairs: Sequence[Tensor], by_columns: bool, by_turns: bool, transposed: bool, tiles: TileCache
) -> list[Selected]:
    """The two matrices fused in each of several of one shape, transposed if so; none where these cannot be halved."""
    size = pairs[0].entry.shape[1 if by_columns else 0]
    if size % 2 or size // 2 < _LEAST_SIDE:
        return []
    halves = [np.arange(size)[k::2] if by_turns else np.arange(size).reshape(2, -1)[k] for k in (0, 1)]
    return [_half(base, pair, half, by_columns, transposed, tiles) for pair in pairs for half in halves]


def _half(base: int, pair: Tensor, half: np.ndarray, by_columns: bool, transposed: bool, tiles: TileCache) -> Selected:
    """Some rows or columns of a matrix, transposed if so."""
    shape = (pair.entry.shape[0], half.size) if by_columns else (half.size, pair.entry.shape[1])
    selection = Selection(columns=half, transposed=transposed) if by_columns else Selection(half, transposed=transposed)
    entry = TensorEntry(pair.name, pair.entry.dtype, shape[::-1] if transposed else shape, 0, pair.entry.nbytes // 2)
    return Selected(entry, Source(base, pair), selection, tiles)


def _found(wanted: Sequence[Readable], content: ContentIndex) -> list[Match]:
    """What is most like each of them; nothing where there is none for one."""
    if not wanted or not content.nearest(wanted[:1])[0]:  # the others need not be read
        return []
    found = [matches[:1] for matches in content.nearest(wanted)]
    return [match for (match,) in found] if all(found) else []


def turned(tensor: Tensor, tiles: TileCache) -> Reassembled:
    """A matrix transposed."""
    rows, columns = tensor.entry.shape
    entry = replace(tensor.entry, shape=(columns, rows))
    return Reassembled(entry, (Part(0, tensor, True, 0, columns),), False, tiles)


__all__ = ["matrices", "stacked", "taken_apart", "turned", "with_matrices"]
