"""Single weights of a difference, or of what low-rank factors leave of it: the largest of them stay exact.

A weight counts by its size times the root mean square of what its column is multiplied with (Sun et al. 2023, Wanda,
arXiv:2306.11695), where a text said what that is. Its word in the lossless part is such that adding the product gives
the fine-tune's own word; all other words are the base's, and take the product alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_lossy.casts import read_f32, to_f32, to_words_dithered
from sparse_decl.model_lossy.coverage import Pair
from sparse_kernels import lossy

Product = tuple[np.ndarray, np.ndarray]  # left (rows, r) f32, right (r, columns) f32


def weighted(values: np.ndarray, norms: np.ndarray | None, start: int) -> np.ndarray:
    """Scores, (n,) f32: |values| times the norms of their columns. values: of a tensor's elements from `start` on;
    norms: (columns,) f32, None where none is known, which counts every column alike.
    """
    sizes: np.ndarray = np.abs(values)
    if norms is not None:
        sizes *= norms[np.arange(start, start + values.size) % norms.size]
    return sizes


def _part(product: Product | None, start: int, count: int) -> np.ndarray:
    """Elements start .. start + count of a product, (count,) f32."""
    out = np.zeros(count, np.float32)
    if product is not None:
        row, column = divmod(start, product[1].shape[1])
        lossy.add_product(np.zeros(count, np.float32), *product, np.float32(1), row, column, out)
    return out


@dataclass(frozen=True, slots=True)
class Corrected(Tensor):
    """The base, but for weights whose score is at least `least`: those become the fine-tune's once the product is
    added and the sum is rounded.
    """

    pair: Pair
    product: Product | None = field(compare=False)  # arrays have no hash, and the pair says which tensor it is
    norms: np.ndarray | None = field(compare=False)
    least: np.float32

    @classmethod
    def of(cls, pair: Pair, product: Product | None, norms: np.ndarray | None, least: np.float32) -> Corrected:
        """In place of a pair's tensor."""
        tensor = pair.tensor
        return cls(tensor.path, tensor.entry, tensor.file, tensor.data_start, pair, product, norms, least)

    def read_words(self, start: int, out: np.ndarray) -> None:
        count = min(max(self.words - start, 0), out.size)
        out[count:] = 0
        if not count:
            return
        base = out[:count]
        self.pair.base.read_words(start, base)
        wanted, added = read_f32(self.pair.tensor, start, count), _part(self.product, start, count)
        left = wanted - (to_f32(base, self.entry.dtype) + added)
        chosen = np.flatnonzero(weighted(left, self.norms, start) >= self.least)
        if chosen.size:
            base[chosen] = self._words(start, base, wanted, added)[chosen]

    def _words(self, start: int, base: np.ndarray, wanted: np.ndarray, added: np.ndarray) -> np.ndarray:
        """The base's words where they do, else the nearest that give what is wanted."""
        dtype = self.entry.dtype
        target = np.empty_like(base)
        self.pair.tensor.read_words(start, target)
        if self.product is None:
            return target
        near = to_words_dithered(wanted - added, dtype, start)
        one = near.dtype.type(1)
        best, found = near.copy(), np.zeros(base.size, np.bool_)
        with np.errstate(over="ignore", invalid="ignore"):  # a neighbour may be an infinity
            for trial in (base, near, near + one, near - one):
                got = to_words_dithered(to_f32(trial, dtype) + added, dtype, start)
                fits = (got == target) & ~found
                best[fits] = trial[fits]
                found |= fits
        return best

    def blocks(self, size: int) -> Iterator[np.ndarray]:
        count = size // self.kind.bytes
        for start in range(0, self.words, count):
            out = np.empty(min(count, self.words - start), self.kind.dtype)
            self.read_words(start, out)
            yield out.view(np.uint8)
