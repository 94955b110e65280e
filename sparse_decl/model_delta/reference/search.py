"""Finds for a tensor what it is best compared with in the bases: its namesake, one that holds nearly the same, a
blend of several bases, or matrices that were transposed, split or fused.

Everything is judged on samples that depend on the tensors alone, so that every machine finds the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor, fits
from sparse_decl.model_delta.coding.cost import sample_cost
from sparse_decl.model_delta.coding.groups import ALONE, DELTA
from sparse_decl.model_delta.reference import factors
from sparse_decl.model_delta.reference import merge as blend
from sparse_decl.model_delta.reference.computed_search import Decays, computed_namesake, decayed, learn_decays
from sparse_decl.model_delta.reference.kinds import (
    MOST_SOURCES,
    MergedReference,
    Part,
    Reassembled,
    Reference,
    Selected,
    Source,
    TileCache,
    makes_up,
    matrix_shape,
    numbers_in,
    reference_to,
    source_of,
)
from sparse_decl.model_delta.reference.orders import by_turns, cost_of, gathered
from sparse_decl.model_delta.reference.pruning_search import pruned
from sparse_decl.model_delta.reference.rearranged import find_rearranged
from sparse_decl.model_delta.reference.selection import Selection
from sparse_decl.model_delta.reference.sketch import ContentIndex, Match
from sparse_decl.model_delta.reference.stacks import with_matrices
from sparse_decl.model_delta.sampling import fingerprint, sample

_MODELS_TENSORS = 4  # that the ways of blending are first looked for in
_MODELS_PIECES = 128  # of each: orders of computing often differ in one word of many thousands
_MODELS_CANDIDATES = 32
_LEAST_BLEND = 512  # words; smaller tensors take a blend that others have
_BLEND_BYTES = 48  # what naming a blend costs, fingerprints included
_NAME_BYTES = 24  # what naming another tensor than the namesake costs
RELATED = 0.85  # of the bytes alone: what costs more than this against another tensor is not near it
_JUDGED_WORDS = 1 << 14
_MOST_LOOKED_AT = 64  # tensors of a base, for one that has no namesake


@dataclass(frozen=True, slots=True)
class _Piece:
    """A matrix of a base that may be a part of a tensor, or have one as its part."""

    base: int
    tensor: Tensor
    transposed: bool
    height: int


class ReferenceFinder:
    """The bases of a delta, and what their tensors are to those of the fine-tune; safe to use from several threads."""

    def __init__(self, bases: Sequence[Checkpoint], moves: bool = True):
        """moves: whether to look for what moves a whole tensor, weight decay and factors."""
        self._bases, self._looks_for_moves = bases, moves
        self._mixes: tuple[blend.Mix, ...] = ()
        self._decays: Decays = []
        placed = [(number, tensor) for number, base in enumerate(bases) for tensor in base.tensors]
        self._content = ContentIndex(with_matrices(placed))
        self._alike: dict[Tensor, list[Match]] = {}  # those that may beat the namesake
        self._found: dict[Tensor, Reference] = {}  # of those that are like no tensor of their shape
        self._tiles = TileCache()
        self._fingerprints: dict[tuple[int, int, str, int], bytes] = {}

    @cached_property
    def _by_numbers(self) -> dict[tuple[str, tuple[str, ...]], list[tuple[int, Tensor]]]:
        """(dtype, numbers in the name) -> tensors of the bases."""
        found: dict[tuple[str, tuple[str, ...]], list[tuple[int, Tensor]]] = {}
        for number, base in enumerate(self._bases):
            for tensor in base.tensors:
                found.setdefault((tensor.entry.dtype, numbers_in(tensor.name)), []).append((number, tensor))
        return found

    def look_at(self, tensors: Sequence[Tensor]) -> None:
        """Finds what is like these tensors whatever its name, and learns from the largest how bases were blended."""
        strangers: list[Tensor] = []
        claimed: set[Tensor] = set()
        for tensor, matches in zip(tensors, self._content.nearest(tensors), strict=True):
            named = {id(other) for base in self._bases if (other := self._named(tensor, base))}
            known = min((match.distance for match in matches if id(match.tensor) in named), default=np.inf)
            nearer = [match for match in matches if match.distance < known]
            if nearer:
                self._alike[tensor] = nearer
            claimed |= {match.tensor for match in matches[:1]}
            if not matches and tensor.words:
                strangers.append(tensor)
        self._found = find_rearranged(self._bases, self._content, strangers, claimed, self._tiles)
        large = sorted((t for t in tensors if t.words), key=lambda t: -t.words)
        namesakes = ((tensor, self._any_namesake(tensor)) for tensor in large)
        if self._looks_for_moves:
            self._decays = learn_decays((tensor, found) for tensor, found in namesakes if found is not None)
        if len(self._bases) < 2:
            return
        found: list[blend.Mix] = []
        looked = 0
        for tensor in large:
            references = [self._named(tensor, base) for base in self._bases]
            if any(r is None for r in references):
                continue
            finetune = sample(tensor, most=_MODELS_PIECES)
            others = np.stack([sample(r, tensor.words, _MODELS_PIECES) for r in references if r is not None])
            if (others == finetune).all(1).any():
                continue
            mix = blend.find(tensor.entry.dtype, finetune, others, (), _MODELS_CANDIDATES)
            if mix is not None and mix not in found:
                found.append(mix)
            looked += 1
            if looked == _MODELS_TENSORS:
                break
        self._mixes = tuple(found)

    def likely(self, tensor: Tensor) -> Tensor | None:
        """The one tensor of its shape that `find` would return if its words are like it as a whole and nothing speaks
        for more; None where there may be others.
        """
        if len(self._bases) != 1 or self._decays or tensor in self._found:
            return None
        named, alike = self._named(tensor, self._bases[0]), self._alike.get(tensor, [])
        if named is not None and alike:
            return None
        if len(alike) == 1 and not self._bases[0].has_named(tensor.name):
            named = alike[0].tensor
        return named if named is not None and named.entry.shape == tensor.entry.shape else None

    def find(self, tensor: Tensor) -> Reference | None:
        """What `tensor` is coded against, or None."""
        if not tensor.words:
            return self._named(tensor, self._bases[0]) if self._bases else None
        found = self._as_it_was(tensor)
        if found is None or tensor in self._found:
            return found
        moved, scaled = decayed(tensor, found, self._decays), self._scaled(tensor, found)
        if scaled is not None and (moved is found or self._costs(tensor, scaled) <= self._costs(tensor, moved)):
            moved = scaled  # rounded, a factor is a step function too, and takes more to say as one
        return pruned(tensor, moved)

    @staticmethod
    def _costs(tensor: Tensor, reference: Reference) -> int:
        return sample_cost(DELTA, tensor.entry.dtype, sample(tensor), sample(reference, tensor.words))

    def _as_it_was(self, tensor: Tensor) -> Reference | None:
        """The reference before any weight decay or pruning."""
        if tensor in self._found:
            return self._found[tensor]
        plain = [(number, found) for number, base in enumerate(self._bases) if (found := self._named(tensor, base))]
        if not plain:
            return computed_namesake(tensor, self._bases) or self._without_namesake(tensor)
        known = (
            reference_to(*plain[0]) if len(self._bases) == 1 and not _square(tensor) else self._cheapest(tensor, plain)
        )
        if tensor not in self._alike:
            return known
        finetune = sample(tensor)
        best = self._alike_best(tensor, finetune)
        cost = sample_cost(DELTA, tensor.entry.dtype, finetune, sample(known, tensor.words))
        return best[1] if best is not None and (cost - best[0]) * tensor.words > _NAME_BYTES * finetune.size else known

    def _scaled(self, tensor: Tensor, known: Reference) -> Selected | None:
        """What the tensor is compared with, times a factor or one a row, where that pays."""
        source = source_of(known)
        if not self._looks_for_moves or source is None or not factors.suspected(tensor, source.tensor):
            return None
        dtype, finetune = tensor.entry.dtype, sample(tensor)
        best, cost = None, float(sample_cost(DELTA, dtype, finetune, sample(known)))
        for selection in factors.find(tensor, source.tensor):
            made = Selected(tensor.entry, source, selection, self._tiles)
            its_cost = (
                sample_cost(DELTA, dtype, finetune, sample(made)) + cost_of(selection) * finetune.size / tensor.words
            )
            if its_cost < cost:
                best, cost = made, its_cost
        return best

    def fingerprints(self, reference: Reference) -> bytes:
        """xxh3-128 of the bytes of each source of a made reference, one after the other."""
        out = b""
        assert not isinstance(reference, Tensor)
        for source in reference.sources:
            key = (source.base, id(source.tensor.file), source.tensor.name, source.tensor.entry.start)
            if key not in self._fingerprints:
                self._fingerprints[key] = fingerprint(source.tensor)
            out += self._fingerprints[key]
        return out

    @staticmethod
    def _named(tensor: Tensor, base: Checkpoint) -> Tensor | None:
        found = base.namesakes(tensor.path, tensor.entry)
        return found[0] if found else None

    def _any_namesake(self, tensor: Tensor) -> Reference | None:
        """Of its dtype, else of another."""
        plain = (self._named(tensor, base) for base in self._bases)
        return next((found for found in plain if found is not None), None) or computed_namesake(tensor, self._bases)

    def _cheapest(self, tensor: Tensor, plain: list[tuple[int, Tensor]]) -> Reference:
        """Of the namesakes in the bases, their blend and, for a square matrix, its transposed namesakes."""
        dtype, finetune = tensor.entry.dtype, sample(tensor)
        others = np.stack([sample(found, tensor.words) for _, found in plain])
        costs = [sample_cost(DELTA, dtype, finetune, other) for other in others]
        least = costs.index(min(costs))
        number, nearest = plain[least]
        best: Reference = reference_to(number, nearest)
        if (finetune == others[least]).all():
            return best
        cost = costs[least]
        blended = self._blended(tensor, plain, finetune, others)
        if blended is not None:
            predicted = np.empty_like(finetune)
            inputs = others[[[n for n, _ in plain].index(source.base) for source in blended.sources]]
            blended.recipe.apply(dtype, np.ascontiguousarray(inputs), predicted)
            its_cost = sample_cost(DELTA, dtype, finetune, predicted)
            if (cost - its_cost) * tensor.words > _BLEND_BYTES * finetune.size:
                best, cost = blended, its_cost
        if _square(tensor) and cost > RELATED * sample_cost(ALONE, dtype, finetune, None):
            for base, found in plain:
                transposed = self._whole(tensor, _Piece(base, found, True, tensor.entry.shape[0]))
                if transposed is not None:
                    return transposed
        return best

    def _blended(
        self, tensor: Tensor, plain: list[tuple[int, Tensor]], finetune: np.ndarray, others: np.ndarray
    ) -> MergedReference | None:
        if len(plain) < 2:
            return None
        known = self._mixes if len(plain) == len(self._bases) else ()
        if tensor.words < _LEAST_BLEND and known:
            mix = min(known, key=lambda one: one.cost(tensor.entry.dtype, finetune, others))
        else:
            mix = blend.find(tensor.entry.dtype, finetune, others, known)  # type: ignore[assignment]
        if mix is None:
            return None
        return MergedReference(tensor.entry, tuple(Source(*plain[at]) for at in mix.bases), mix.recipe)

    # ------------------------------------------------------------ other names, other shapes

    def _without_namesake(self, tensor: Tensor) -> Reference | None:
        """The best of the tensors that hold nearly the same, or matrices that make it up."""
        finetune = sample(tensor)
        alone = sample_cost(ALONE, tensor.entry.dtype, finetune, None)
        best = self._alike_best(tensor, finetune)
        if best is not None and best[0] <= RELATED * alone:
            return best[1]
        made = self._made_up(tensor)
        if made is not None:
            return made
        return best[1] if best is not None and best[0] < alone else None

    def _alike_best(self, tensor: Tensor, finetune: np.ndarray) -> tuple[int, Reference] | None:
        """(cost of a sample, tensor): the cheapest of those that hold nearly the same. finetune: the sample."""
        best: tuple[int, Reference] | None = None
        for match in self._alike.get(tensor, ()):
            cost = sample_cost(DELTA, tensor.entry.dtype, finetune, sample(match.tensor))
            if best is None or cost < best[0]:
                best = cost, self._as_shaped(tensor, match)
        return best

    def _as_shaped(self, tensor: Tensor, match: Match) -> Reference:
        """A tensor of as many words, as the reference of one of perhaps another shape."""
        if fits(match.tensor.entry, tensor.entry):
            return reference_to(match.base, match.tensor)
        part = Part(match.base, match.tensor, False, 0, match.tensor.entry.shape[0])
        return Reassembled(tensor.entry, (part,), False, self._tiles)

    def _made_up(self, tensor: Tensor) -> Reassembled | Selected | None:
        """The tensor as a transposed matrix, a part of a larger one, or several smaller ones; or None.

        Candidates have the same numbers in their names, so that layer 3 is only compared with layer 3.
        """
        height, width = matrix_shape(tensor, False)
        if not width:
            return None
        known = self._by_numbers.get((tensor.entry.dtype, numbers_in(tensor.name)), [])[:_MOST_LOOKED_AT]
        for transposed in (False, True) if len(tensor.entry.shape) == 2 else (False,):
            tall, across = (width, height) if transposed else (height, width)
            pieces = []
            for base, other in known:
                for its_transposed in (False, True) if len(other.entry.shape) == 2 else (False,):
                    rows, columns = matrix_shape(other, its_transposed)
                    if columns == across and len(other.entry.shape) == len(tensor.entry.shape):
                        pieces.append(_Piece(base, other, its_transposed, rows))
            for make in (self._equal, self._split, self._fused):
                made = make(tensor, transposed, tall, pieces)
                if made is not None:  # which a few rows have said
                    return self._gathered(tensor, known, self._costs(tensor, made)) or made
        return self._gathered(tensor, known, RELATED * sample_cost(ALONE, tensor.entry.dtype, sample(tensor), None))

    def _gathered(
        self, tensor: Tensor, known: Sequence[tuple[int, Tensor]], most: float
    ) -> Reassembled | Selected | None:
        """Rows of one or several matrices in any order, if they cost less than `most`: query, key and value by turns,
        one head of each.
        """
        known = [one for one in known if len(one[1].entry.shape) == len(tensor.entry.shape) == 2]
        stretches = gathered(tensor, [other for _, other in known])
        if not stretches:
            return None
        made: Reassembled | Selected
        turns = by_turns(stretches)
        if turns is not None:
            height = tensor.entry.shape[0] // len(turns)
            parts = tuple(Part(*known[number], False, first, height) for number, first, _ in turns)
            made, extra = Reassembled(tensor.entry, parts, False, self._tiles, turns[0][2]), _NAME_BYTES * len(parts)
            if len(parts) > MOST_SOURCES or not makes_up(made):
                return None
        elif len({number for number, _, _ in stretches}) == 1:
            rows = np.concatenate([np.arange(first, first + count) for _, first, count in stretches])
            selection = Selection(rows)
            made = Selected(tensor.entry, Source(*known[stretches[0][0]]), selection, self._tiles)
            extra = cost_of(selection)
        elif len(stretches) <= MOST_SOURCES:
            parts = tuple(Part(*known[number], False, first, count) for number, first, count in stretches)
            made, extra = Reassembled(tensor.entry, parts, False, self._tiles), _NAME_BYTES * len(parts)
            if not makes_up(made):
                return None
        else:
            return None
        return made if self._costs(tensor, made) + extra * sample(tensor).size / tensor.words < most else None

    def _equal(self, tensor: Tensor, transposed: bool, height: int, pieces: list[_Piece]) -> Reassembled | None:
        found = [
            self._whole(tensor, replace(p, transposed=p.transposed ^ transposed)) for p in pieces if p.height == height
        ]
        return next((made for made in found if made is not None), None)

    def _whole(self, tensor: Tensor, piece: _Piece) -> Reassembled | None:
        rows, _ = matrix_shape(piece.tensor, piece.transposed)
        made = Reassembled(
            tensor.entry, (Part(piece.base, piece.tensor, piece.transposed, 0, rows),), False, self._tiles
        )
        if not makes_up(made):
            return None
        return made if self._likeness(tensor, False, 0, piece, 0, rows) < RELATED else None

    def _split(self, tensor: Tensor, transposed: bool, height: int, pieces: list[_Piece]) -> Reassembled | None:
        """The tensor as rows of a taller matrix: at either end of it, or some heights of its own from there."""
        best: tuple[float, Reassembled] | None = None
        for piece in pieces:
            if piece.height <= height:
                continue
            starts = {k * height for k in range(4)} | {piece.height - k * height for k in range(1, 5)}
            for first in sorted(start for start in starts if 0 <= start <= piece.height - height):
                ratio = self._likeness(tensor, transposed, 0, piece, first, height)
                if ratio < RELATED and (best is None or ratio < best[0]):
                    part = Part(piece.base, piece.tensor, piece.transposed, first, height)
                    best = ratio, Reassembled(tensor.entry, (part,), transposed, self._tiles)
        return best[1] if best is not None and makes_up(best[1]) else None

    def _fused(self, tensor: Tensor, transposed: bool, height: int, pieces: list[_Piece]) -> Reassembled | None:
        """Lower matrices one below the other: at each place the one that is most like what stands there."""
        parts: list[Part] = []
        left = [piece for piece in pieces if piece.height < height]
        at = 0
        while at < height:
            scored = [
                (self._likeness(tensor, transposed, at, piece, 0, piece.height), number)
                for number, piece in enumerate(left)
                if piece.height <= height - at
            ]
            if not scored or min(scored)[0] >= RELATED:
                return None
            piece = left[min(scored)[1]]
            parts.append(Part(piece.base, piece.tensor, piece.transposed, 0, piece.height))
            at += piece.height
            left = [other for other in left if (other.base, other.tensor) != (piece.base, piece.tensor)]
        made = Reassembled(tensor.entry, tuple(parts), transposed, self._tiles)
        return made if makes_up(made) else None

    def _likeness(self, tensor: Tensor, transposed: bool, at: int, piece: _Piece, first: int, count: int) -> float:
        """Bytes of some rows of a tensor (transposed before, if so) against rows of a piece, over those alone."""
        finetune = _view(tensor, transposed, self._tiles)
        other = _view(piece.tensor, piece.transposed, self._tiles)
        rows = max(1, min(count, _JUDGED_WORDS // 2 // finetune.width))
        mine, its = [], []
        for start in sorted({(count - rows) // 4, (count - rows) * 3 // 4}):
            mine.append(finetune.rows(at + start, rows).ravel())
            its.append(other.rows(first + start, rows).ravel())
        words, beside = np.concatenate(mine), np.concatenate(its)
        alone = sample_cost(ALONE, tensor.entry.dtype, words, None)
        return sample_cost(DELTA, tensor.entry.dtype, words, beside) / max(alone, 1)


def _view(tensor: Tensor, transposed: bool, tiles: TileCache) -> Reassembled:
    rows, _ = matrix_shape(tensor, transposed)
    return Reassembled(tensor.entry, (Part(0, tensor, transposed, 0, rows),), False, tiles)


def _square(tensor: Tensor) -> bool:
    return len(tensor.entry.shape) == 2 and tensor.entry.shape[0] == tensor.entry.shape[1] > 1
