"""Finds the factors by which a whole matrix, or each of its rows, was multiplied: scaled embeddings, rescaled rows.

A weight that was rounded says between which two numbers its factor lies; what all weights say together is nearly
always one number.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.dtypes import WordKind, real, sign_bit
from sparse_decl.model_delta.reference.selection import ALL, ROWS, SCALABLE, Selection
from sparse_decl.model_delta.reference.sketch import RUN, places_of, sampled
from sparse_kernels.judging import LEAST_IN_SPAN

_LOOKED_AT = 16  # runs of words
_LEAST_WORDS = _LOOKED_AT * RUN
_CHUNK = 1 << 20  # words
_SPAN = RUN // 2  # words that are looked at together
_LEAST_CHANGED, _ONE_WAY = 16, 0.8  # words of the sketch; and the share of them beyond those that went the other way
_LEAST_MOVE = 1e-6  # from 1


def suspected(tensor: Tensor, base: Tensor) -> bool:
    """Whether what changed in each span of some words grew, or else shrank, nearly all of it."""
    if not _takes(tensor) or tensor.entry.shape != base.entry.shape:
        return False
    mine, its = (
        np.abs(real(sampled(one, _LOOKED_AT), tensor.entry.dtype)).reshape(-1, _SPAN) for one in (tensor, base)
    )
    grew, shrank = (mine > its).sum(1), (mine < its).sum(1)
    many = grew + shrank >= LEAST_IN_SPAN
    grew, shrank = grew[many], shrank[many]
    return bool(goes_one_way(np.abs(grew - shrank).sum(), (grew + shrank).sum()))


def _takes(tensor: Tensor) -> bool:
    return tensor.entry.dtype in SCALABLE and tensor.words > _LEAST_WORDS


def goes_one_way(one_way: np.ndarray, changed: np.ndarray) -> np.ndarray:
    """Whether that is said of tensors. changed: words that changed in spans of which enough did; one_way: by how many
    those that grew outnumber the others, or these them, of each span."""
    return (changed >= _LEAST_CHANGED) & (one_way >= _ONE_WAY * changed)


def spans_of(tensor: Tensor) -> np.ndarray:
    """Places of the words that `suspected` looks at, a span a row: (spans, words) i64."""
    if not _takes(tensor):
        return np.empty((0, _SPAN), np.int64)
    places = places_of(tensor.words, _LOOKED_AT)
    return places.reshape(-1, _SPAN)


def find(tensor: Tensor, base: Tensor) -> Iterator[Selection]:
    """Factors to try: one for all, then one a row. Reads both tensors, of one shape, whole."""
    lows, highs, sums = [], [], []
    columns = tensor.words // tensor.entry.shape[0] if tensor.entry.shape[0] else tensor.words
    step = max(1, _CHUNK // columns)
    for first in range(0, tensor.entry.shape[0], step):
        count = min(step, tensor.entry.shape[0] - first)
        pair = np.empty((2, count * columns), tensor.kind.dtype)
        for source, out in zip((tensor, base), pair, strict=True):
            source.read_words(first * columns, out)
        mine, its = pair.reshape(2, count, columns)
        low, high = _between(mine, its, tensor.entry.dtype, tensor.kind)
        lows.append(low.max(1))
        highs.append(high.min(1))
        new, old = real(mine, tensor.entry.dtype), real(its, tensor.entry.dtype)
        with np.errstate(all="ignore"):
            sums.append(np.stack([(new * old).sum(1), (old * old).sum(1)]))
    low, high = np.concatenate(lows), np.concatenate(highs)
    products, squares = np.concatenate(sums, axis=1)
    with np.errstate(all="ignore"):
        one = _inside(low.max(keepdims=True), high.min(keepdims=True), products.sum() / squares.sum())
        each = _inside(low, high, products / squares)
    if one is not None and abs(float(one[0]) - 1) > _LEAST_MOVE:
        yield Selection(factors=one, axis=ALL)
    if each is not None and each.size > 1:
        yield Selection(factors=each, axis=ROWS)


def _between(mine: np.ndarray, its: np.ndarray, dtype: str, kind: WordKind) -> tuple[np.ndarray, np.ndarray]:
    """The factors that round its words to mine: (lowest, highest), f64; of no bound where they say nothing."""
    sign = sign_bit(mine)
    order = np.where(mine & sign, ~mine, mine | sign)

    def back(ordered: np.ndarray) -> np.ndarray:
        return real(np.where(ordered & sign, ordered ^ sign, ~ordered), dtype)

    one = mine.dtype.type(1)
    with np.errstate(all="ignore"):
        here, base = real(mine, dtype), real(its, dtype)
        ends = np.stack([(here + back(order - one)) / 2, (here + back(order + one)) / 2]) / base
        low, high = ends.min(0), ends.max(0)
    finite = np.isfinite(low) & np.isfinite(high) & (here != 0)
    return np.where(finite, low, -np.inf), np.where(finite, high, np.inf)


def _inside(low: np.ndarray, high: np.ndarray, fitted: np.ndarray) -> np.ndarray | None:
    """f32 factors between the bounds, or as they were fitted where the bounds exclude each other."""
    fitted = np.where(np.isfinite(fitted), fitted, 1.0)
    middle = np.where(np.isfinite(low) & np.isfinite(high) & (low <= high), (low + high) / 2, fitted)
    factors = np.atleast_1d(middle).astype(np.float32)
    return factors if np.isfinite(factors).all() else None


__all__ = ["find", "goes_one_way", "spans_of", "suspected"]
