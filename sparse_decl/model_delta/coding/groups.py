"""Tensors that are coded together: one large tensor, or a bundle of small ones that share their tables.

A group is one run of words, cut into blocks that are coded and decoded independently. Which tensors share a group
follows from their order, dtype and coding alone, never from threads or timing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from sparse_decl.model_delta.coding.lowrank import FACTOR_DTYPE, Factors
from sparse_decl.model_delta.coding.masks import MASK_DTYPE, NEIGHBOURS, Mask
from sparse_decl.model_delta.coding.rounded import LEVELS, WIDE
from sparse_decl.model_delta.dtypes import WordKind, word_kind
from sparse_kernels.scales import EXPONENT_CLASSES

BLOCK_WORDS = 1 << 17
BLOCK_MEMORY = 6 << 20  # bytes one block takes while it is coded, 64-bit words and all scratch included, about
BUNDLE_WORDS = 1 << 18

DELTA = "delta"  # difference to the base, rANS
ALONE = "alone"  # exponent by rANS, the rest raw
PLANES = "planes"  # byte planes, zstd
XOR_PLANES = "xor-planes"  # byte planes of the XOR with the base, zstd
RAW = "raw"
LOW_RANK = "low-rank"  # difference to the base plus a low-rank product; always a group of its own
ZSTD = "zstd"  # the words as they are, zstd
FEW = "few"  # difference to the base of words that are small in it, the others' places, rANS
ZEROED = "zeroed"  # difference to the base, of which a mask was set to zero; always a group of its own
# difference to what was rounded last from f32, with or without a product added; always a group of its own
ROUNDED = "rounded"
CODINGS = (
    DELTA,
    ALONE,
    PLANES,
    XOR_PLANES,
    RAW,
    LOW_RANK,
    ZSTD,
    FEW,
    ZEROED,
    ROUNDED,
)  # their numbers are in artifacts
SINCE = {
    coding: {ZSTD: 2, FEW: 3, ZEROED: 3, ROUNDED: 4}.get(coding, 1) for coding in CODINGS
}  # the first format version that has it
DIFFERENCES = (DELTA, LOW_RANK, FEW, ZEROED, ROUNDED)
ALONE_IN_GROUP = (LOW_RANK, ZEROED, ROUNDED)
MODELLED = (*DIFFERENCES, ALONE)  # coded by rANS with a context model
WITH_BASE = (*DIFFERENCES, XOR_PLANES)
FRAMED = (PLANES, XOR_PLANES, ZSTD)  # each block one zstd frame


@dataclass(slots=True)
class Group:
    """members: tensor numbers; words: of each member; columns: row length of each member; factors: of a low-rank or
    rounded group; mask: of one of zeroed words.
    """

    coding: str
    dtype: str
    members: list[int] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    factors: Factors | None = None
    mask: Mask | None = None

    @property
    def kind(self) -> WordKind:
        return word_kind(self.dtype)

    @property
    def compared(self) -> np.dtype:
        """Dtype of the words that its own are compared with: f32 words where these are rounded last."""
        return WIDE if self.coding == ROUNDED else self.kind.dtype

    @property
    def classes(self) -> int:
        """Contexts of words of one scale."""
        return EXPONENT_CLASSES * (LEVELS if self.coding == ROUNDED else 1)

    @property
    def size(self) -> int:
        """Words in all."""
        return sum(self.words)

    @property
    def blocks(self) -> int:
        return -(-self.size // BLOCK_WORDS)

    def block_size(self, block: int) -> int:
        """Words of one block."""
        return min(BLOCK_WORDS, self.size - block * BLOCK_WORDS)

    def run_size(self, block: int, blocks: int) -> int:
        """Words of neighbouring blocks."""
        return min((block + blocks) * BLOCK_WORDS, self.size) - block * BLOCK_WORDS

    def pieces(self, block: int, blocks: int = 1) -> Iterator[tuple[int, int, int, int]]:
        """(member position, first word in the member, words, first word in the blocks) of each piece of a block, or of
        several blocks in turn.
        """
        low, high = block * BLOCK_WORDS, (block + blocks) * BLOCK_WORDS
        begin = end = 0
        for position, words in enumerate(self.words):
            begin, end = end, end + words
            if end <= low or not words:
                continue
            first, last = max(low, begin), min(high, end)
            yield position, first - begin, last - first, first - low
            if end >= high:
                break


def bundle(tensors: list[tuple[int, str, str, int, int]]) -> list[Group]:
    """Groups of (number, coding, dtype, words, columns), in order of their first member.

    Empty tensors belong to no group.
    """
    groups: list[Group] = []
    open_bundles: dict[tuple[str, str], Group] = {}
    for number, coding, dtype, words, columns in tensors:
        if not words:
            continue
        large = words >= BUNDLE_WORDS // 2 or coding in ALONE_IN_GROUP
        group = None if large else open_bundles.get((coding, dtype))
        if group is None:
            group = Group(coding, dtype)
            groups.append(group)
            if not large:
                open_bundles[coding, dtype] = group
        group.members.append(number)
        group.words.append(words)
        group.columns.append(columns)
        if not large and group.size >= BUNDLE_WORDS:
            del open_bundles[coding, dtype]
    return groups


def window(threads: int, memory: int) -> int:
    """Blocks in work at once: enough that no thread waits, as far as so many bytes of memory allow."""
    return min(2 * threads, max(2, memory // BLOCK_MEMORY))


def factor_group(rank: int, rows: int, columns: int, scaled: bool = False) -> Group:
    """The group that a predictor's factors are coded as: a member a row of a factor, and one of what rows are
    multiplied by (`scaled`), as differences to zero.
    """
    sizes = [rows] * rank + [columns] * rank + [rows] * scaled
    return Group(DELTA, FACTOR_DTYPE, list(range(len(sizes))), sizes, list(sizes))


def mask_group(words: int, columns: int) -> Group:
    """The group that the mask of a tensor is coded as: a row for each of its rows, if four divide it."""
    size = -(-words // NEIGHBOURS)
    return Group(DELTA, MASK_DTYPE, [0], [size], [columns // NEIGHBOURS if columns % NEIGHBOURS == 0 else size])
