"""Which words of a matrix were set to zero, said beside what became of the others.

Of every four neighbours one number says which are zero: bit k stands for the word whose magnitude in the base is k-th
of the four, from 0 on, the largest first. That number is coded as a word of a group of its own, compared with a word
that stands for its context, so that all that codes differences codes it too. Pruned weights are mostly the smallest of
their neighbours, or small ones; what prunes by anything else leaves at most a bit a weight.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.dtypes import WordKind, magnitudes, sign_bit
from sparse_kernels import tables

NEIGHBOURS = 4
MANY = 32  # one word in so many that is zeroed
MASK_DTYPE = "F8_E4M3"  # its exponent has a value for each context
BLOCKS = NEIGHBOURS  # of the group itself, that one block of its mask stands for
_CONTEXTS, _PATTERNS, _LEVELS, _GAPS = 16, 1 << NEIGHBOURS, 4, 4


def _tables() -> tuple[np.ndarray, np.ndarray]:
    """(patterns by context and word, words by context and pattern), of the differences to `_word` of a context."""
    word, number = np.arange(256, dtype=np.uint8), np.arange(_CONTEXTS, dtype=np.uint8)[:, None]
    difference = np.where(word & 0x80, ~word, word | 0x80) - (_word(number) | 0x80)
    patterns = difference << 1 ^ np.where(difference & 0x80, 0xFF, 0).astype(np.uint8)
    return patterns, np.argsort(patterns, axis=1)[:, :_PATTERNS].astype(np.uint8)


def _word(context: np.ndarray) -> np.ndarray:
    """What a context's patterns are compared with: the context is how far its exponent is below the largest."""
    return (_CONTEXTS - 1 - context << 3).astype(np.uint8)


_PATTERN_OF, _WORD_OF = _tables()


@dataclass(frozen=True, slots=True)
class Mask:
    """signed: a zero keeps its sign; top: the exponent field from which levels of contexts are counted."""

    signed: bool
    top: int

    def contexts(self, base: np.ndarray, kind: WordKind) -> np.ndarray:
        """The context of every four words, (n / 4,) u8: how far the second largest is below `top`, and the third below
        it. base: (n,) unsigned."""
        sizes = _sizes(base)
        ranks = _ranks(sizes)
        second, third = (np.where(ranks == k, sizes, 0).sum(0, dtype=sizes.dtype) for k in (1, 2))
        gap = np.minimum(second - third >> sizes.dtype.type(kind.shift - 1), _GAPS - 1)
        level = np.clip(self.top - (second >> sizes.dtype.type(kind.shift)).astype(np.int64), 0, _LEVELS - 1)
        out: np.ndarray = (level * _GAPS + gap.astype(np.int64)).astype(np.uint8)
        return out

    def compared(self, base: np.ndarray, kind: WordKind) -> np.ndarray:
        """What the mask of some words is compared with, (n / 4,) u8."""
        return _word(self.contexts(base, kind))

    def words(self, finetune: np.ndarray, base: np.ndarray, kind: WordKind) -> tuple[np.ndarray, np.ndarray]:
        """What is coded of some words, and what it is compared with: (n / 4,) u8 each."""
        contexts, zero = self.contexts(base, kind), _fours(zeroed(finetune, base))
        patterns = (zero.astype(np.uint8) << _ranks(_sizes(base))).sum(0, dtype=np.uint8)
        return _WORD_OF[contexts, patterns], _word(contexts)

    def patterns(self, words: np.ndarray, compared: np.ndarray) -> np.ndarray:
        """The inverse: the pattern of every four words. Raises FormatError where one says nothing."""
        patterns: np.ndarray = _PATTERN_OF[_CONTEXTS - 1 - (compared >> 3), words]
        if patterns.size and int(patterns.max()) >= _PATTERNS:
            raise FormatError("a mask in the delta is damaged", why=f"pattern {patterns.max()} is out of range")
        return patterns

    def apply(self, base: np.ndarray, patterns: np.ndarray) -> np.ndarray:
        """The base's words without those that patterns say are zero. base: (n,), patterns: (n / 4,)."""
        zero = (patterns >> _ranks(_sizes(base)) & 1).astype(bool)
        return self.without(base, zero.T.reshape(-1)[: base.size])

    def without(self, base: np.ndarray, zero: np.ndarray) -> np.ndarray:
        return np.where(zero, base & sign_bit(base) if self.signed else base.dtype.type(0), base)


def look(finetune: np.ndarray, base: np.ndarray, kind: WordKind) -> Mask:
    """The mask's settings that suit some words of a tensor, (n,) each."""
    sign, zero = sign_bit(base), zeroed(finetune, base)
    signed = 2 * int((finetune[zero] == sign).sum()) > int((base[zero] >= sign).sum())
    exponents = magnitudes(base) >> base.dtype.type(kind.shift)
    return Mask(signed, min(int(np.median(exponents)) + 2, kind.mask) if exponents.size else 0)


def zeroed(finetune: np.ndarray, base: np.ndarray) -> np.ndarray:
    """Which words are zero that were not in the base, whatever their signs. (n,) bool."""
    out: np.ndarray = (magnitudes(finetune) == 0) & (magnitudes(base) != 0)
    return out


def cost(mask: Mask, finetune: np.ndarray, base: np.ndarray, kind: WordKind) -> int:
    """About how many bytes the mask of some words takes, tables left out."""
    coded, compared = mask.words(finetune, base, kind)
    both = mask.patterns(coded, compared).astype(np.int64) + _PATTERNS * (compared >> 3).astype(np.int64)
    counts = np.bincount(both, minlength=_PATTERNS * _CONTEXTS).reshape(_CONTEXTS, _PATTERNS)
    return int(tables.entropies(counts)) >> 19


def _sizes(words: np.ndarray) -> np.ndarray:
    """Magnitudes of every four words, (4, n / 4); what is missing at the end is 0."""
    return _fours(magnitudes(words))


def _fours(values: np.ndarray) -> np.ndarray:
    missing = -values.size % NEIGHBOURS
    filled = np.concatenate([values, np.zeros(missing, values.dtype)]) if missing else values
    return np.ascontiguousarray(filled.reshape(-1, NEIGHBOURS).T)


def _ranks(sizes: np.ndarray) -> np.ndarray:
    """The place of each in the order of its four, the largest first, of equals the first. sizes: (4, n); (4, n) u8."""
    ranks = np.zeros(sizes.shape, np.uint8)
    for later in range(NEIGHBOURS):
        for earlier in range(later):
            before = sizes[earlier] >= sizes[later]
            ranks[later] += before
            ranks[earlier] += ~before
    return ranks
