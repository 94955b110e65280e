"""What is added to a covered tensor when a model is restored. Words in, words out, the same on every machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from sparse_decl.model_lossy.casts import to_f32, to_words
from sparse_decl.model_lossy.dither import to_words_dithered
from sparse_kernels import lossy

BLOCK_WORDS = 1 << 17


class Update(Protocol):
    """Restores one tensor, block by block; safe to use from several threads."""

    def apply(self, words: np.ndarray, block: int) -> np.ndarray:
        """The restored words of a block of BLOCK_WORDS (the last may be shorter). words: (n,) of the base.

        Raises FormatError on damaged codes.
        """


@dataclass(frozen=True, slots=True)
class LowRank:
    """left: (rows, r) f32; right: (r, columns) f32. pattern: the sum is rounded by `dither.to_words_dithered` with it;
    None: to nearest.
    """

    dtype: str
    left: np.ndarray
    right: np.ndarray
    pattern: np.uint32 | None = None

    def values(self, words: np.ndarray, block: int) -> np.ndarray:
        """The sum before it is rounded, (n,) f32. words, block: as in `Update.apply`."""
        row, column = divmod(block * BLOCK_WORDS, self.right.shape[1])
        base = to_f32(words, self.dtype)
        out, line = np.empty_like(base), np.empty(self.right.shape[1], np.float32)
        lossy.add_product(base, self.left, self.right, 1.0, row, column, line, out)
        return out

    def rounded(self, values: np.ndarray, places: np.ndarray | int) -> np.ndarray:
        """The words of such sums. places: as in `dither.to_words_dithered`."""
        if self.pattern is None:
            return to_words(values, self.dtype)
        return to_words_dithered(values, self.dtype, places, self.pattern)

    def apply(self, words: np.ndarray, block: int) -> np.ndarray:
        """As `Update.apply`."""
        return self.rounded(self.values(words, block), block * BLOCK_WORDS)


@dataclass(frozen=True, slots=True)
class Signs:
    """bits: (ceil(n / 8),) u8, 1 for up, first element in the highest bit; every element moves by `step`."""

    dtype: str
    bits: np.ndarray
    step: np.float32

    def apply(self, words: np.ndarray, block: int) -> np.ndarray:
        start = block * BLOCK_WORDS // 8
        up = np.unpackbits(self.bits[start : start + (words.size + 7) // 8], count=words.size).view(np.bool_)
        return to_words(to_f32(words, self.dtype) + np.where(up, self.step, -self.step), self.dtype)
