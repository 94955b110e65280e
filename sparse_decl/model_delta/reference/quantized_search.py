"""Finds what the quantized blocks of a GGUF were computed from: their weights, as nearly as blocks say them, are looked
for like those of any tensor, also with rows in another order, as llama.cpp has those of queries and keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import cast

import numpy as np

from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.checkpoint import Described, Tensor
from sparse_decl.model_delta.coding.cost import sample_cost
from sparse_decl.model_delta.coding.groups import ALONE, DELTA
from sparse_decl.model_delta.reference import cast as casting
from sparse_decl.model_delta.reference.computed import BLOCKS, QUANTIZED_FROM, Steps
from sparse_decl.model_delta.reference.ggml_blocks import FORMATS, BlockQuantizing, Format
from sparse_decl.model_delta.reference.kinds import (
    Computed,
    OtherBase,
    Reference,
    Selected,
    Source,
    TileCache,
    reference_to,
)
from sparse_decl.model_delta.reference.orders import OrderFinder, cost_of
from sparse_decl.model_delta.reference.selection import Selection
from sparse_decl.model_delta.reference.sketch import ContentIndex
from sparse_decl.model_delta.sampling import sample

_RELATED = 0.85  # of the bytes alone
_FULL = 0.9  # of a sample's blocks: those of another format fill theirs by chance
_HEADS = (64, 128, 32, 80, 96, 256)  # rows of an attention head, as models have them
_SEEN = "BF16"  # the dtype in which weights are looked at


@dataclass(frozen=True, slots=True)
class _Weights(Described):
    """What blocks stand for, read like a tensor. number: of their format."""

    tensor: Tensor
    number: int
    entry: TensorEntry

    @classmethod
    def of(cls, tensor: Tensor, number: int) -> _Weights | None:
        """None where they are no such blocks."""
        entry = Steps(_SEEN, BLOCKS, blocks=BlockQuantizing(number)).made_of(tensor.entry)
        if entry is None or FORMATS[number].fills(_whole(sample(tensor), FORMATS[number])) < _FULL:
            return None
        return cls(tensor, number, entry)

    @property
    def path(self) -> str:
        return self.tensor.path

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size; out: (n,) u16."""
        kind = FORMATS[self.number]
        first, end = start // kind.weights, -(-(start + out.size) // kind.weights)
        blocks = np.empty(((end - first), kind.size), np.uint8)
        self.tensor.read_words(first * kind.size, blocks.reshape(-1))
        values = kind.values(blocks).reshape(-1)[start - first * kind.weights :][: out.size]
        out[:] = casting.cast(np.ascontiguousarray(values).view(np.uint32), "F32", _SEEN)


def _whole(sampled: np.ndarray, kind: Format) -> np.ndarray:
    """The blocks at the start of a sample."""
    return sampled[: min(sampled.size, 4096) // kind.size * kind.size].reshape(-1, kind.size)


def quantized(
    tensors: Sequence[Tensor], content: ContentIndex, free: Sequence[tuple[int, Tensor]], tiles: TileCache
) -> dict[Tensor, Reference]:
    """References of those that are blocks of weights of a base. free: tensors of the bases, by their numbers, that no
    other tensor is like.
    """
    floats = [one for one in free if one[1].entry.dtype in QUANTIZED_FROM]
    if not floats:
        return {}
    blocks = (tensor for tensor in tensors if tensor.entry.dtype == BLOCKS and len(tensor.entry.shape) > 1)
    views = [view for tensor in blocks for number in FORMATS if (view := _Weights.of(tensor, number)) is not None]
    found: dict[Tensor, Reference] = {}
    like = cast("list[Tensor]", views)  # which they are to whoever reads them
    for view, *matches in zip(views, content.nearest(like), content.nearest_cast(like), strict=True):
        alike = (match for match in chain(*matches) if match.tensor.entry.shape == view.entry.shape)
        for match in sorted(alike, key=lambda match: match.distance)[:1]:
            _keep(found, view, ((reference_to(match.base, match.tensor), 0),))
    orders = OrderFinder()
    for view in views:
        if view.tensor not in found and len(view.entry.shape) == 2:
            _keep(found, view, _selections(view, floats, orders, tiles))
    return found


def _selections(
    view: _Weights, free: Sequence[tuple[int, Tensor]], orders: OrderFinder, tiles: TileCache
) -> Iterator[tuple[Selected, int]]:
    """Matrices of the bases with rows in another order, and what saying so takes."""
    like = cast("Tensor", view)
    for base, other in orders.likely(like, free):
        for selection in chain(_by_heads(other.entry.shape[0]), orders.find(like, other)):
            entry = replace(view.entry, dtype=other.entry.dtype, end=view.words * other.kind.bytes)
            yield Selected(entry, Source(base, other), selection, tiles), cost_of(selection)


def _by_heads(rows: int) -> Iterator[Selection]:
    """The halves of each head by turns: blocks of few bits do not tell all rows apart."""
    for size in _HEADS:
        if rows % size == 0:
            yield Selection(np.arange(rows).reshape(-1, 2, size // 2).swapaxes(1, 2).reshape(-1))


def _keep(
    found: dict[Tensor, Reference], view: _Weights, candidates: Iterable[tuple[Tensor | OtherBase | Selected, int]]
) -> None:
    """Keeps the first of references whose blocks are the tensor's, or nearly."""
    tensor = view.tensor
    finetune = sample(tensor)
    alone = sample_cost(ALONE, BLOCKS, finetune, None)
    for reference, extra in candidates:
        made = [
            Computed.of(reference, Steps(reference.entry.dtype, BLOCKS, blocks=BlockQuantizing(view.number, fused)))
            for fused in ((False, True) if FORMATS[view.number].fusible else (False,))
        ]
        costs = [sample_cost(DELTA, BLOCKS, finetune, sample(one, tensor.words)) for one in made]
        if min(costs) + extra * finetune.size / tensor.words < _RELATED * alone:
            found[tensor] = made[costs.index(min(costs))]
            return


__all__ = ["quantized"]
