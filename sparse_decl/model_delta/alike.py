"""Many small tensors of one shape, each beside its namesake or the one tensor that is like it: read, digested and
judged together.

What `choose.scan` says of a tensor alone is said of it here too, but for estimates in place of trial frames and trial
fits: a tensor of which they leave anything open is looked at alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import xxhash

from sparse_decl.model_delta.checkpoint import Tensor, read_all
from sparse_decl.model_delta.choose import Scan, few_differ
from sparse_decl.model_delta.coding import lowrank
from sparse_decl.model_delta.coding.contexts import token_shape
from sparse_decl.model_delta.coding.groups import ALONE, DELTA, FEW, RAW, Group
from sparse_decl.model_delta.coding.masks import MANY
from sparse_decl.model_delta.effort import FAST, MAX, Effort
from sparse_decl.model_delta.reference import factors
from sparse_decl.model_delta.reference.kinds import reference_to
from sparse_decl.model_delta.reference.search import RELATED, ReferenceFinder
from sparse_decl.model_delta.sampling import MOST_WHOLE
from sparse_kernels import judging, words

LEAST = 256  # of one shape, so that judging them together pays
_AT_ONCE = 1 << 19  # words
_FRAMED = 0.97  # of the bytes as a difference, that a frame must be below
_PART, _LEAST_IN_PART = 4, 4096  # one in so many runs of words of a tensor of so many says what it costs
_SURE = 1.06  # by how much a part may be off
_STRUCTURED = 2.5  # deviations from chance


@dataclass(frozen=True, slots=True)
class Batch:
    """Tensors of one dtype and shape, by their numbers, and what each is compared with."""

    numbers: list[int]
    tensors: list[Tensor]
    references: list[Tensor]


def batches(tensors: Sequence[Tensor], finder: ReferenceFinder) -> Iterator[Batch]:
    """Those that can be looked at together."""
    classes: dict[tuple[str, tuple[int, ...]], list[tuple[int, Tensor, Tensor]]] = {}
    for number, tensor in enumerate(tensors):
        entry = tensor.entry
        if 0 < tensor.words <= MOST_WHOLE and tensor.kind.is_float:
            reference = finder.likely(tensor)
            if reference is not None:
                classes.setdefault((entry.dtype, entry.shape), []).append((number, tensor, reference))
    for members in classes.values():
        if len(members) < LEAST:
            continue
        step = max(1, _AT_ONCE // members[0][1].words)
        for start in range(0, len(members), step):
            numbers, ones, others = zip(*members[start : start + step], strict=True)
            yield Batch(list(numbers), list(ones), list(others))


def scan_all(batch: Batch, effort: Effort) -> Iterator[tuple[int, Scan | None]]:
    """(number, what `choose.scan` says of the tensor); None where it has to be asked."""
    like = batch.tensors[0]
    fine, base = np.empty((2, len(batch.tensors), like.words), like.kind.dtype)
    read_all(batch.tensors, fine)
    read_all(batch.references, base)
    figures, settled = _judged(like, fine, base, effort)
    codings = np.where(figures[:, judging.DELTA] <= figures[:, judging.ALONE], DELTA, ALONE).tolist()
    differ, is_settled = figures[:, judging.DIFFER].tolist(), settled.tolist()
    for at, number in enumerate(batch.numbers):
        if not is_settled[at]:
            yield number, None
            continue
        mine, its = xxhash.xxh3_128_digest(fine[at].data), xxhash.xxh3_128_digest(base[at].data)
        few = few_differ(like, differ[at])
        coding = RAW if not differ[at] else FEW if few else codings[at]
        reference = reference_to(0, batch.references[at])  # an array is named by its place
        yield number, Scan(batch.tensors[at], reference, mine, its, not differ[at], few, coding)


def _judged(like: Tensor, fine: np.ndarray, base: np.ndarray, effort: Effort) -> tuple[np.ndarray, np.ndarray]:
    """(figures of the kernel, of which tensors they settle everything). A part of a tensor settles what leaves no
    doubt, all of it the rest.
    """
    judge = partial(_figures, like, effort=effort)
    if like.words < _LEAST_IN_PART:
        figures = judge(fine, base, 1)
        return figures, _settled(like, figures, fine, base, 1.0, effort)
    figures = judge(fine, base, _PART)
    settled = _settled(like, figures, fine, base, _SURE, effort)
    left = np.flatnonzero(~settled)
    if left.size:
        figures[left] = judge(fine[left], base[left], 1)
        settled[left] = _settled(like, figures[left], fine[left], base[left], 1.0, effort)
    return figures, settled


def _figures(like: Tensor, fine: np.ndarray, base: np.ndarray, part: int, effort: Effort) -> np.ndarray:
    dtype, kind = like.entry.dtype, like.kind
    direct, mantissa = token_shape(Group(DELTA, dtype), min(1, kind.most_mantissa))
    bits, _ = words.tokens_of(direct, mantissa)
    figures = np.zeros((len(fine), judging.FIGURES), np.int64)
    spans = factors.spans_of(like) if effort != FAST else np.empty((0, 1), np.int64)
    judging.judge(fine, base, True, kind.shift, kind.mask, direct, mantissa, bits, spans, part, figures)
    return figures


def _settled(
    like: Tensor, figures: np.ndarray, fine: np.ndarray, base: np.ndarray, margin: float, effort: Effort
) -> np.ndarray:
    """Of which tensors figures settle everything, even if the bytes they give were off by a factor of `margin`."""
    differ, alone, delta, zeroed, planes, xor_planes, one_way, changed = figures.T
    is_plain = (margin * delta <= RELATED * alone) & (zeroed * MANY <= like.words)
    is_plain &= np.minimum(planes, xor_planes) >= margin * _FRAMED * delta
    is_plain &= ~factors.goes_one_way(one_way, changed)
    rows = like.words // like.columns
    if effort != FAST and lowrank.takes(like.entry.dtype, rows, like.columns):
        asked = is_plain & (differ > 0)
        if effort != MAX:
            bits = 8 * margin * delta / like.words
            asked &= lowrank.may_pay(rows, like.columns, bits)
            excess = np.zeros(int(asked.sum()))
            down, across = lowrank.looked_at(rows, like.columns)
            mine, its = (fine, base) if asked.all() else (fine[asked], base[asked])
            judging.structure(mine, its, like.columns, down, across, excess)
            asked[asked] = excess > _STRUCTURED
            for at in np.flatnonzero(asked):  # nearly all by chance
                read = _reader(fine[at].reshape(rows, -1), base[at].reshape(rows, -1))
                asked[at] = lowrank.probe(like.entry.dtype, rows, like.columns, read, bits[at])
        is_plain &= ~asked
    return np.asarray(is_plain | (differ == 0))


def _reader(fine: np.ndarray, base: np.ndarray) -> lowrank.ReadRows:
    return lambda first, count: (fine[first : first + count].ravel(), base[first : first + count].ravel())


__all__ = ["LEAST", "Batch", "batches", "scan_all"]
