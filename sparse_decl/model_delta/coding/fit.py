"""What a group is coded with: its context model, and a low-rank predictor where one saves bytes.

Everything is judged by estimated bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from sparse_decl.model_delta.coding import lowrank
from sparse_decl.model_delta.coding.blocks import Block, BlockEncoder
from sparse_decl.model_delta.coding.contexts import Blocks, ContextModel, fit
from sparse_decl.model_delta.coding.few import Symbols
from sparse_decl.model_delta.coding.groups import (
    BLOCK_WORDS,
    DELTA,
    FRAMED,
    LOW_RANK,
    MODELLED,
    RAW,
    XOR_PLANES,
    Group,
    factor_group,
)

_SMALL_WORDS = 1 << 15


@dataclass(frozen=True, slots=True)
class FittedFactors:
    """The factors of a low-rank group as a group of their own, ready to be written."""

    group: Group
    model: ContextModel
    words: np.ndarray

    def encode_all(self) -> Iterator[Block]:
        encoder = BlockEncoder(self.group, self.model)
        for block in range(self.group.blocks):
            finetune = self.words[block * BLOCK_WORDS : block * BLOCK_WORDS + self.group.block_size(block)]
            yield encoder.encode(block, finetune, np.zeros_like(finetune))


@dataclass(frozen=True, slots=True)
class Fitted:
    """A group and what codes it; no model for groups that rANS does not code. symbols: of the blocks of a group of the
    coding `few`, where they are kept.
    """

    group: Group
    model: ContextModel | None
    factors: FittedFactors | None = None
    symbols: list[Symbols] = field(default_factory=list)


def fit_group(group: Group, blocks: Blocks, rows: lowrank.ReadRows | None) -> Fitted:
    """Settles the group's coding and fits its models. blocks: its words, read anew at each call; rows: of its one
    member, if it has a base.
    """
    if group.coding not in MODELLED:
        return Fitted(group, None)
    wanted = group.coding
    if wanted == LOW_RANK:
        group.coding = DELTA
    model, size = fit(group, blocks)
    fitted = Fitted(group, model)
    if wanted == LOW_RANK and rows is not None:
        fitted, size = _with_factors(group, blocks, rows, model, size)
    if size >= group.size * group.kind.bytes:
        group.coding, group.factors = RAW, None
    if group.size <= _SMALL_WORDS and wanted != LOW_RANK:
        group.coding = _smallest(group, blocks, min(size, group.size * group.kind.bytes), wanted == DELTA)
    return fitted if group.coding in MODELLED else Fitted(group, None)


def _smallest(group: Group, blocks: Blocks, size: int, with_base: bool) -> str:
    """The group's coding, or a zstd frame where that is smaller than `size` bytes: of few words, tables are a large
    part, and no sample says how large.
    """
    best = size, group.coding
    for coding in FRAMED:
        if coding != XOR_PLANES or with_base:
            encoder = BlockEncoder(replace(group, coding=coding), None)
            framed = sum(len(encoder.encode(at, finetune, base)[0]) for at, (finetune, base, _) in enumerate(blocks()))
            best = min(best, (framed, coding))
    return best[1]


def _with_factors(
    group: Group, blocks: Blocks, rows: lowrank.ReadRows, plain: ContextModel, plain_size: int
) -> tuple[Fitted, int]:
    height, width = group.size // group.columns[0], group.columns[0]
    factors = lowrank.fit(group.dtype, height, width, rows, 8 * plain_size / group.size)
    if factors is None:
        return Fitted(group, plain), plain_size
    group.coding, group.factors = LOW_RANK, factors
    model, size = fit(group, blocks)
    beside = factor_group(factors.rank, height, width)
    integers = np.concatenate(factors.integers())

    def read() -> Iterator[tuple[np.ndarray, np.ndarray, list[tuple[int, int, int, int]]]]:
        for block in range(beside.blocks):
            finetune = integers[block * BLOCK_WORDS : block * BLOCK_WORDS + beside.block_size(block)]
            yield finetune, np.zeros_like(finetune), list(beside.pieces(block))

    factor_model, factor_size = fit(beside, read)
    if size + factor_size >= plain_size:
        group.coding, group.factors = DELTA, None
        return Fitted(group, plain), plain_size
    return Fitted(group, model, FittedFactors(beside, factor_model, integers)), size + factor_size
