"""Stacks of matrices, and the matrices in them: experts that one model keeps as separate tensors and another as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sparse_decl.formats.safetensors import DTYPE_BITS, TensorEntry
from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.reference.kinds import MOST_SOURCES, Part, Reassembled, TileCache, makes_up
from sparse_decl.model_delta.reference.sketch import ContentIndex

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


def stacked(tensor: Tensor, content: ContentIndex, tiles: TileCache) -> Reassembled | None:
    """A stack put together from matrices that bases keep apart, or in other stacks, as they are or transposed; None if
    one is not found."""
    for parts in (1, 2):
        pieces = list(matrices(tensor, parts))
        if not 0 < len(pieces) <= MOST_SOURCES:
            continue
        for transposed in (False, True):
            wanted: list[Tensor] | list[Reassembled] = pieces
            if transposed:
                wanted = [turned(piece, tiles) for piece in pieces]
            if not content.nearest(wanted[:1])[0]:  # the others need not be read
                continue
            found = [matches[:1] for matches in content.nearest(wanted)]
            if all(found):
                rows = pieces[0].entry.shape[0]
                made = Reassembled(
                    tensor.entry, tuple(Part(m.base, m.tensor, transposed, 0, rows) for (m,) in found), False, tiles
                )
                if makes_up(made):
                    return made
    return None


def turned(tensor: Tensor, tiles: TileCache) -> Reassembled:
    """A matrix transposed."""
    rows, columns = tensor.entry.shape
    entry = replace(tensor.entry, shape=(columns, rows))
    return Reassembled(entry, (Part(0, tensor, True, 0, columns),), False, tiles)


__all__ = ["matrices", "stacked", "turned", "with_matrices"]
