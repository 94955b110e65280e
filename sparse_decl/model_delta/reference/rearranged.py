"""Finds references for tensors that are like no tensor of their dtype and size: stacks, tensors of other dtypes and
names, matrices whose rows or columns were reordered or pruned. Everything is judged on samples.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor, fits
from sparse_decl.model_delta.coding.cost import sample_cost
from sparse_decl.model_delta.coding.groups import ALONE, DELTA
from sparse_decl.model_delta.reference.cast import CASTABLE
from sparse_decl.model_delta.reference.computed import Steps
from sparse_decl.model_delta.reference.computed_search import computed_namesake
from sparse_decl.model_delta.reference.kinds import (
    Computed,
    OtherBase,
    Reference,
    Selected,
    Source,
    TileCache,
    reference_to,
)
from sparse_decl.model_delta.reference.orders import Matrix, OrderFinder, cost_of
from sparse_decl.model_delta.reference.quantized_search import quantized
from sparse_decl.model_delta.reference.selection import Selection
from sparse_decl.model_delta.reference.sketch import ContentIndex
from sparse_decl.model_delta.reference.stacks import stacked, taken_apart, turned
from sparse_decl.model_delta.sampling import sample

_RELATED = 0.85  # of the bytes alone


def find_rearranged(
    bases: Sequence[Checkpoint],
    content: ContentIndex,
    strangers: Sequence[Tensor],
    claimed: Collection[Tensor],
    tiles: TileCache,
) -> dict[Tensor, Reference]:
    """References of those for which one is found. strangers: like no tensor of their dtype and size; claimed: tensors
    of the bases that other tensors are like.
    """
    return _Search(bases, content, claimed, tiles).run(strangers)


class _Search:
    def __init__(
        self, bases: Sequence[Checkpoint], content: ContentIndex, claimed: Collection[Tensor], tiles: TileCache
    ):
        self._bases, self._content, self._tiles = bases, content, tiles
        self._free = [(n, t) for n, base in enumerate(bases) for t in base.tensors if t not in claimed]
        self._orders = OrderFinder()
        self._found: dict[Tensor, Reference] = {}

    def run(self, strangers: Sequence[Tensor]) -> dict[Tensor, Reference]:
        self._found |= quantized(strangers, self._content, self._free, self._tiles)
        left = [tensor for tensor in strangers if tensor not in self._found]
        left = [tensor for tensor in left if not self._is_known(tensor) and not self._find_stack(tensor)]
        for tensor, made in taken_apart(self._free, left, self._tiles).items():
            self._keep(tensor, made)
        left = [tensor for tensor in left if tensor not in self._found]
        orphans = [tensor for tensor in left if not self._has_namesake(tensor)]
        for tensor, matches in zip(orphans, self._content.nearest_cast(orphans), strict=True):
            for match in sorted(matches, key=lambda match: match.distance)[:1]:
                if fits(replace(match.tensor.entry, dtype=tensor.entry.dtype), tensor.entry):
                    self._keep(tensor, _cast(reference_to(match.base, match.tensor), tensor.entry.dtype))
        self._find_turned([tensor for tensor in left if tensor not in self._found])
        left = [tensor for tensor in left if tensor not in self._found and len(tensor.entry.shape) > 1]
        while left:
            missed = [tensor for tensor in left if not self._find_selection(tensor)]
            if len(missed) == len(left):
                break
            left = missed  # with the orders that the others have
        return self._found

    def _is_known(self, tensor: Tensor) -> bool:
        """Whether the tensor of its name, in any dtype, is its reference: a vocabulary that grew, a cast."""
        plain = (found for base in self._bases for found in base.namesakes(tensor.path, tensor.entry)[:1])
        if any(self._is_related(tensor, found) for found in plain):
            return True
        return computed_namesake(tensor, self._bases) is not None

    def _has_namesake(self, tensor: Tensor) -> bool:
        return any(base.named(tensor.path, tensor.entry, tensor.name) for base in self._bases)

    def _find_stack(self, tensor: Tensor) -> bool:
        made = stacked(tensor, self._content, self._tiles)
        return made is not None and self._keep(tensor, made)

    def _find_turned(self, tensors: Sequence[Tensor]) -> None:
        """Matrices that are another's transpose, also cast."""
        tensors = [tensor for tensor in tensors if Matrix.of(tensor) and len(tensor.entry.shape) == 2]
        views = [turned(tensor, self._tiles) for tensor in tensors]
        for tensor, *found in zip(
            tensors, self._content.nearest(views), self._content.nearest_cast(views), strict=True
        ):
            for match in sorted(chain(*found), key=lambda match: match.distance)[:1]:
                if match.tensor.entry.shape == tensor.entry.shape[::-1]:
                    self._keep(tensor, self._selected(tensor, match.base, match.tensor, Selection(transposed=True)))

    def _find_selection(self, tensor: Tensor) -> bool:
        for number, other in self._sources(tensor):
            for selection in self._orders.find(tensor, other):
                if self._keep(tensor, self._selected(tensor, number, other, selection), cost_of(selection)):
                    self._orders.remember(selection, other)
                    return True
        return False

    def _sources(self, tensor: Tensor) -> Iterator[tuple[int, Tensor]]:
        """Tensors that it may be selected from: its namesakes, else those whose rows or columns sum up to the same."""
        if self._has_namesake(tensor):
            for number, base in enumerate(self._bases):
                yield from ((number, other) for other in base.named(tensor.path, tensor.entry, tensor.name))
            return
        yield from self._orders.likely(tensor, [one for one in self._free if one[1].entry.dtype in CASTABLE])

    def _selected(self, tensor: Tensor, number: int, other: Tensor, selection: Selection) -> Reference:
        source = Source(number, other)
        if other.entry.dtype == tensor.entry.dtype:
            return Selected(tensor.entry, source, selection, self._tiles)
        size = tensor.words * other.kind.bytes
        entry = replace(tensor.entry, dtype=other.entry.dtype, start=0, end=size)
        return _cast(Selected(entry, source, selection, self._tiles), tensor.entry.dtype)

    def _keep(self, tensor: Tensor, reference: Reference, extra: float = 0) -> bool:
        """Keeps a reference if it is one. extra: bytes that naming it takes."""
        if self._is_related(tensor, reference, extra):
            self._found[tensor] = reference
        return tensor in self._found

    @staticmethod
    def _is_related(tensor: Tensor, reference: Reference, extra: float = 0) -> bool:
        dtype, finetune = tensor.entry.dtype, sample(tensor)
        cost = float(sample_cost(DELTA, dtype, finetune, sample(reference, tensor.words)))
        return cost + extra * finetune.size / tensor.words < _RELATED * sample_cost(ALONE, dtype, finetune, None)


def _cast(reference: Tensor | OtherBase | Selected, dtype: str) -> Computed:
    return Computed.of(reference, Steps(reference.entry.dtype, dtype))


__all__ = ["find_rearranged"]
