"""Single weights of a difference, or of what low-rank factors leave of it: the largest of them stay exact.

A weight counts by its size times what its row and its column are worth, where a text said what that is. Beside factors,
its word in the lossless part is such that adding the product gives the fine-tune's own word, or one near it where the
sum is too coarse for it; all other words are the base's, and take the product alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from sparse_decl.base.parallel import in_order
from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_lossy.casts import read_f32, to_f32
from sparse_decl.model_lossy.coverage import Pair
from sparse_decl.model_lossy.updates import BLOCK_WORDS, LowRank


@dataclass(frozen=True, slots=True, eq=False)
class Importance:
    """What a matrix's weights are worth: the product of a number of their row, (m,) f32, and one of their column,
    (n,) f32; about 1 in the middle."""

    rows: np.ndarray
    columns: np.ndarray


def fits(importance: Importance, pair: Pair) -> bool:
    """Whether it is one of a matrix of that shape."""
    return (importance.rows.size, importance.columns.size) == pair.tensor.entry.shape


def weighted(values: np.ndarray, importance: Importance | None, start: int) -> np.ndarray:
    """Scores, (n,) f32: |values| times their importance. values: of a tensor's elements from `start` on; importance:
    None where all count alike.
    """
    sizes: np.ndarray = np.abs(values)
    if importance is not None:
        width = importance.columns.size
        row, first = divmod(start, width)
        sizes *= np.resize(np.roll(importance.columns, -first), sizes.size)
        rows = importance.rows[row : row + -(-(first + sizes.size) // width)]
        sizes *= np.repeat(rows, width)[first : first + sizes.size]
    return sizes


@dataclass(frozen=True, slots=True)
class _Replaced(Tensor):
    """A tensor of which the words are not those of its file."""

    def blocks(self, size: int) -> Iterator[np.ndarray]:
        count = size // self.kind.bytes
        for start in range(0, self.words, count):
            out = np.empty(min(count, self.words - start), self.kind.dtype)
            self.read_words(start, out)
            yield out.view(np.uint8)


@dataclass(frozen=True, slots=True)
class Selected(_Replaced):
    """The fine-tune where its difference has a score of at least `least`, and the base everywhere else."""

    pair: Pair
    importance: Importance | None = field(compare=False)  # arrays have no hash, and the pair says which tensor it is
    least: np.float32

    @classmethod
    def of(cls, pair: Pair, importance: Importance | None, least: np.float32) -> Selected:
        """In place of a pair's tensor."""
        tensor = pair.tensor
        return cls(tensor.path, tensor.entry, tensor.file, tensor.data_start, pair, importance, least)

    def read_words(self, start: int, out: np.ndarray) -> None:
        count = min(max(self.words - start, 0), out.size)
        out[count:] = 0
        if not count:
            return
        kept = out[:count]
        self.pair.tensor.read_words(start, kept)
        base = np.empty(count, out.dtype)
        self.pair.base.read_words(start, base)
        moved = to_f32(kept, self.entry.dtype) - to_f32(base, self.entry.dtype)
        kept[:] = np.where(weighted(moved, self.importance, start) >= self.least, kept, base)


@dataclass(frozen=True, slots=True)
class Patched(_Replaced):
    """The base with some words of its own. places: (n,) i64, rising; patches: (n,) words."""

    base: Tensor
    places: np.ndarray = field(compare=False)
    patches: np.ndarray = field(compare=False)

    def read_words(self, start: int, out: np.ndarray) -> None:
        count = min(max(self.words - start, 0), out.size)
        out[count:] = 0
        if not count:
            return
        self.base.read_words(start, out[:count])
        first, end = np.searchsorted(self.places, (start, start + count))
        out[self.places[first:end] - start] = self.patches[first:end]


def corrected(
    pair: Pair,
    product: LowRank | None,
    importance: Importance | None,
    least: np.float32,
    pool: ThreadPoolExecutor,
    window: int,
) -> Patched:
    """The base, but for weights of which the product leaves a score of at least `least`: those are such that they
    become the fine-tune's once it is added and the sum is rounded. Takes 10 bytes of memory for each of them.
    """

    def work(block: int) -> tuple[np.ndarray, np.ndarray]:
        start = block * BLOCK_WORDS
        base = np.empty(min(BLOCK_WORDS, pair.tensor.words - start), pair.tensor.kind.dtype)
        pair.base.read_words(start, base)
        now = to_f32(base, pair.tensor.entry.dtype)
        if product is not None:
            added = product.values(np.zeros_like(base), block)  # zero words are zeros in every dtype
            now = now + added
        left = read_f32(pair.tensor, start, base.size) - now
        chosen = np.flatnonzero(weighted(left, importance, start) >= least)
        target = np.empty_like(base)
        pair.tensor.read_words(start, target)
        target, places = target[chosen], chosen + start
        if product is None or not chosen.size:
            return places, target
        return places, _before(target, base[chosen], added[chosen], places, product)

    blocks = range(-(-pair.tensor.words // BLOCK_WORDS))
    found = list(in_order(pool, window, work, blocks))
    tensor = pair.tensor
    return Patched(
        tensor.path,
        tensor.entry,
        tensor.file,
        tensor.data_start,
        pair.base,
        np.concatenate([places for places, _ in found]),
        np.concatenate([patches for _, patches in found]),
    )


def _before(
    target: np.ndarray, base: np.ndarray, added: np.ndarray, places: np.ndarray, product: LowRank
) -> np.ndarray:
    """Words that become `target` once `added` is added and the sum is rounded: the base's where they do, else the
    nearest. All (n,): words, words, f32, i64 places in the tensor.
    """
    dtype = product.dtype

    def after(words: np.ndarray) -> np.ndarray:
        values = to_f32(words, dtype) + added
        return product.rounded(values, places)

    near = product.rounded(to_f32(target, dtype) - added, places)
    one = near.dtype.type(1)
    best, open_ones = near.copy(), np.ones(base.size, np.bool_)
    with np.errstate(over="ignore", invalid="ignore"):  # a neighbour may be an infinity
        for trial in (base, near, near + one, near - one):
            fits = open_ones & (after(trial) == target)
            best[fits] = trial[fits]
            open_ones &= ~fits
    return best
