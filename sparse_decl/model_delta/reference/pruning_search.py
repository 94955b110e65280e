"""Finds by which rule weights were set to zero: by magnitude, or by magnitude times a factor a column."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.coding import masks
from sparse_decl.model_delta.coding.cost import MASK_BYTES, masked_cost, sample_cost
from sparse_decl.model_delta.coding.groups import DELTA
from sparse_decl.model_delta.dtypes import magnitudes, single
from sparse_decl.model_delta.reference.cast import CASTABLE
from sparse_decl.model_delta.reference.computed import Steps
from sparse_decl.model_delta.reference.kinds import Computed, Reference
from sparse_decl.model_delta.reference.pruning import FACTOR_SHIFT, MOST_FACTOR, MOST_OF, SCORED, Pruning
from sparse_decl.model_delta.sampling import sample
from sparse_kernels.pruning import best_limit

_LEAST_WORDS, _LEAST_ZEROED = 64, 0.1  # of a tensor; of these, zero where its reference is not
_KEPT = ((2, 4), (4, 8), (1, 4), (1, 2))  # of so many neighbours, that hardware or papers prune to
_RULE_BYTES, _FACTOR_BYTES = 40, 3  # what saying so costs, about
_WRONG = 0.005  # of a sample's words: a rule that gets no more wrong is good enough
_LEAST_ROWS, _MOST_ROWS, _MOST_WORDS = 16, 512, 1 << 22  # that factors are fitted to
_REGULAR = 0.95  # of the groups looked at have the same number of zeros
_FEW_ROWS, _SWEEPS = 128, 4
_HELPED = 0.5  # of what plain magnitudes get wrong is left
_SMALLEST = 1e-30  # that magnitudes are taken for


def pruned(tensor: Tensor, reference: Reference) -> Reference:
    """A reference with zeros where the tensor has most of its own, if a rule says where and that saves bytes."""
    dtype = tensor.entry.dtype
    steps = reference.steps if isinstance(reference, Computed) else Steps(dtype, dtype)
    if dtype not in CASTABLE or steps.quantizing is not None or tensor.words < _LEAST_WORDS:
        return reference
    finetune, other = sample(tensor), sample(reference, tensor.words)
    zeroed = masks.zeroed(finetune, other)
    if int(zeroed.sum()) < _LEAST_ZEROED * zeroed.size:
        return reference
    signed = masks.look(finetune, other, tensor.kind).signed
    inner = reference.inner if isinstance(reference, Computed) else reference
    tried: list[tuple[float, Computed, np.ndarray]] = []

    def try_rules(rules: list[Pruning]) -> None:
        for rule in rules:
            one = Computed.of(inner, replace(steps, pruning=rule))
            its = sample(one, tensor.words)
            takes = sample_cost(DELTA, dtype, finetune, its) / finetune.size * tensor.words
            tried.append((takes + _RULE_BYTES + _FACTOR_BYTES * len(rule.factors), one, its))

    try_rules(
        [Pruning(signed, *rule, last) for rule in _KEPT for last in (False, True) if tensor.columns % rule[1] == 0]
    )
    sizes = magnitudes(other)
    order = np.argsort(sizes, kind="stable")
    limit, _ = best_limit(sizes.astype(np.int64)[order], zeroed[order])
    try_rules([Pruning(signed, int(limit), 0)] if limit >= 0 else [])
    if all(((magnitudes(its) == 0) != (magnitudes(finetune) == 0)).mean() > _WRONG for _, _, its in tried):
        rows = _rows(tensor, reference)
        if rows is not None:
            try_rules([Pruning(signed, rows.kept, rows.of, last) for last in (False, True)])
            fitted = _fitted(rows) if dtype in SCORED else None
            try_rules([Pruning(signed, rows.kept, rows.of, True, fitted)] if fitted is not None else [])
    best = min(tried, key=lambda one: one[0], default=None)
    plain, masked = sample_cost(DELTA, dtype, finetune, other), masked_cost(dtype, finetune, other)
    least = min(plain / finetune.size * tensor.words, masked / finetune.size * tensor.words + MASK_BYTES)
    return best[1] if best is not None and best[0] < least else reference


@dataclass(frozen=True)
class _Rows:
    """Some rows of a pruned matrix. sizes: magnitudes before, (rows, columns) f64 above 0; there: which are not zero
    now; of every `of` neighbours `kept` are not."""

    sizes: np.ndarray
    there: np.ndarray
    kept: int
    of: int

    def every(self, step: int) -> _Rows:
        return replace(self, sizes=self.sizes[::step], there=self.there[::step])

    def wrong(self, factors: np.ndarray) -> float:
        """The share of words that the largest sizes times factors, (columns,) f64, get wrong."""
        within, _ = self._limits(self.sizes * factors)
        return float(((self.sizes * factors >= within) != self.there).mean())

    def improve(self, factors: np.ndarray) -> None:
        """Given those of the others, a column's factor becomes the one that puts most of its words on their side of the
        size at which they would change places with another of their group. The columns of a group take turns; those of
        whole rows are so many that they need not."""
        columns = factors.size
        turns = [slice(None)] if self.of == columns else [slice(place, None, self.of) for place in range(self.of)]
        for turn in turns:
            scores = self.sizes * factors
            within, without = (limits[:, turn] for limits in self._limits(scores))
            limits = np.where(scores[:, turn] >= within, without, within)
            factors[turn] = 1 / _parting(self.sizes[:, turn] / limits, self.there[:, turn])

    def _limits(self, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """For each word the smallest score that is kept of its group, and the largest that is not."""
        groups = scores.reshape(len(scores), -1, self.of)
        ranked = np.sort(groups, axis=2)
        first = self.of - self.kept
        within, without = (np.broadcast_to(ranked[:, :, place, None], groups.shape) for place in (first, first - 1))
        return within.reshape(scores.shape), without.reshape(scores.shape)


def _rows(tensor: Tensor, reference: Reference) -> _Rows | None:
    """Evenly spaced rows of a tensor and of what they were; None where they were not pruned evenly."""
    columns = tensor.columns
    height = tensor.words // columns
    count = min(height, _MOST_ROWS, _MOST_WORDS // columns)
    if columns == tensor.words or columns > MOST_OF or count < _LEAST_ROWS or tensor.kind.bytes > 4:
        return None
    pair = np.empty((2, count, columns), tensor.kind.dtype)
    for row in range(count):
        for one, words in zip((tensor, reference), pair, strict=True):
            one.read_words(row * height // count * columns, words[row])
    mine, its = (single(words.reshape(-1), tensor.entry.dtype).reshape(count, columns) for words in pair)
    there = mine != 0
    for kept, of in (*_KEPT, (int(np.median(there.sum(1))), columns)):
        if columns % of or not 0 < kept < of:
            continue
        if (there.reshape(-1, of).sum(1) == kept).mean() >= _REGULAR:
            return _Rows(np.maximum(np.nan_to_num(np.abs(its)), _SMALLEST).astype(np.float64), there, kept, of)
    return None


def _fitted(rows: _Rows) -> tuple[int, ...] | None:
    """The factors, one a column, with which magnitudes say best which words are there; None where they hardly help.

    First from few rows, then once more from all that there are.
    """
    few = rows.every(-(-len(rows.sizes) // _FEW_ROWS))
    factors = np.ones(rows.sizes.shape[1])
    wrong = few.wrong(factors)
    for _ in range(_SWEEPS):
        few.improve(factors)
    if few.wrong(factors) > _HELPED * wrong:
        return None
    rows.improve(factors)
    with np.errstate(all="ignore"):
        words = (factors / np.median(factors)).astype(np.float32).view(np.uint32)
    rounded = words + np.uint32(1 << FACTOR_SHIFT - 1) >> np.uint32(FACTOR_SHIFT)
    return tuple(np.minimum(rounded, MOST_FACTOR).tolist())


def _parting(values: np.ndarray, there: np.ndarray) -> np.ndarray:
    """For each column the number, (columns,), that most of `there` are above and most of the others are not.

    values: (rows, columns), above 0; there: as large, bool. Of several the middle one. Only operations that IEEE 754
    rounds alike everywhere, so that every machine finds the same.
    """
    rows, columns = values.shape
    order = np.argsort(values, axis=0, kind="stable")
    values, there = np.take_along_axis(values, order, 0), np.take_along_axis(there, order, 0)
    above = np.zeros((rows + 1, columns), np.int32)  # wrong if the number is above so many
    np.cumsum(2 * there.astype(np.int32) - 1, axis=0, out=above[1:])
    first, last = above.argmin(0), rows - above[::-1].argmin(0)
    across = np.arange(columns)

    def between(place: np.ndarray) -> np.ndarray:
        middle: np.ndarray = np.sqrt(
            values[np.maximum(place - 1, 0), across] * values[np.minimum(place, rows - 1), across]
        )
        return middle

    out: np.ndarray = np.sqrt(between(first) * between(last))
    return out
