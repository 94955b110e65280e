"""What a group is coded with: its context model, and a low-rank predictor where one saves bytes.

Everything is judged by estimated bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from sparse_decl.model_delta.coding import lowrank
from sparse_decl.model_delta.coding.blocks import Block, BlockEncoder
from sparse_decl.model_delta.coding.contexts import Blocks, ContextModel, beside_bytes, fit
from sparse_decl.model_delta.coding.few import Symbols
from sparse_decl.model_delta.coding.groups import (
    ALONE_IN_GROUP,
    BLOCK_WORDS,
    DELTA,
    FRAMED,
    LOW_RANK,
    MODELLED,
    RAW,
    ROUNDED,
    XOR_PLANES,
    ZEROED,
    Group,
    factor_group,
    mask_group,
)
from sparse_decl.model_delta.coding.masks import BLOCKS, Mask, look, zeroed
from sparse_decl.model_delta.coding.rounded import DROPPED

_SMALL_WORDS = 1 << 15
_LOOKED_AT_BLOCKS, _APART = 2, 4  # that say what a group takes, at least, and how far they may be from each other
_SURELY_LESS = 0.95  # of that estimate


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
class FittedMask:
    """The mask of zeroed words, ready to be written. blocks: the tensor's, as they are."""

    group: Group
    model: ContextModel
    mask: Mask
    of: Group
    blocks: Blocks

    def encode_all(self) -> Iterator[Block]:
        encoder = BlockEncoder(self.group, self.model)
        for number, (words, compared) in enumerate(_mask_blocks(self.mask, self.of, self.blocks)):
            yield encoder.encode(number, words, compared)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A group and what codes it; no model for groups that rANS does not code. symbols: of the blocks of a group of the
    coding `few`, where they are kept.
    """

    group: Group
    model: ContextModel | None
    factors: FittedFactors | None = None
    mask: FittedMask | None = None
    symbols: list[Symbols] = field(default_factory=list)


def fit_group(group: Group, blocks: Blocks, rows: lowrank.ReadRows | None, is_cast: bool = False) -> Fitted:
    """Settles the group's coding and fits its models. blocks: its words, read anew at each call; rows: of its one
    member, if it has a base; is_cast: whether that base was rounded to the dtype, and what it was before is known.
    """
    if group.coding not in MODELLED:
        return Fitted(group, None)
    wanted = group.coding
    if wanted in ALONE_IN_GROUP:
        group.coding = DELTA
    found = _with_factors(group, blocks, rows) if wanted == LOW_RANK and rows is not None else None
    if found is None:
        model, size = fit(group, blocks)
        found = Fitted(group, model), size
    fitted, size = found
    if is_cast and group.coding == DELTA and wanted in (LOW_RANK, ROUNDED):
        fitted, size = _with_rounding(group, blocks, fitted, size)
    if wanted == ZEROED:
        fitted, size = _with_mask(group, blocks, fitted, size)
    if size >= group.size * group.kind.bytes:
        group.coding, group.factors = RAW, None
    if group.size <= _SMALL_WORDS and group.coding not in ALONE_IN_GROUP and wanted != LOW_RANK:
        with_base = wanted in (DELTA, ZEROED, ROUNDED)
        group.coding = _smallest(group, blocks, min(size, group.size * group.kind.bytes), with_base)
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


def _mask_blocks(mask: Mask, group: Group, blocks: Blocks) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """What is coded of a mask, block by block, and what it is compared with. blocks: of the group of one tensor."""
    parts: list[tuple[np.ndarray, np.ndarray]] = []
    for number, (finetune, base, _) in enumerate(blocks()):
        parts.append(mask.words(finetune, base, group.kind))
        if len(parts) == BLOCKS or number + 1 == group.blocks:
            coded, compared = (np.concatenate(part) for part in zip(*parts, strict=True))
            yield coded, compared
            parts = []


def _with_mask(group: Group, blocks: Blocks, plain: Fitted, plain_size: int) -> tuple[Fitted, int]:
    """What codes a mask and the words that it leaves, where that is smaller."""
    mask = look(*next(blocks())[:2], group.kind)
    of = replace(group)

    def left() -> Iterator[tuple[np.ndarray, np.ndarray, list[tuple[int, int, int, int]]]]:
        return ((fine, mask.without(base, zeroed(fine, base)), pieces) for fine, base, pieces in blocks())

    beside = mask_group(group.size, group.columns[0])

    def read() -> Iterator[tuple[np.ndarray, np.ndarray, list[tuple[int, int, int, int]]]]:
        for number, (words, compared) in enumerate(_mask_blocks(mask, of, blocks)):
            yield words, compared, list(beside.pieces(number))

    mask_model, mask_size = fit(beside, read)
    model, size = fit(group, left)
    if size + mask_size >= plain_size:
        return plain, plain_size
    group.coding, group.mask = ZEROED, mask
    return Fitted(group, model, mask=FittedMask(beside, mask_model, mask, of, blocks)), size + mask_size


def _with_rounding(group: Group, blocks: Blocks, plain: Fitted, plain_size: int) -> tuple[Fitted, int]:
    """What codes words of a cast by what the cast lost, where that is smaller."""
    group.coding = ROUNDED
    model, size = fit(group, blocks)
    if size >= plain_size:
        group.coding = DELTA
        return plain, plain_size
    return Fitted(group, model), size


def _estimated(group: Group, blocks: Blocks) -> float:
    """About what a group takes: some of its blocks say it, the same ones with a predictor and without."""
    step = min(-(-group.blocks // _LOOKED_AT_BLOCKS), _APART)
    some = range(step // 2, group.blocks, step)
    model, size = fit(group, partial(blocks, some))
    fixed = beside_bytes(model)
    return fixed + (size - fixed) * group.size / sum(group.block_size(number) for number in some)


def _with_factors(group: Group, blocks: Blocks, rows: lowrank.ReadRows) -> tuple[Fitted, int] | None:
    """What codes a group by factors and what they leave, where that is smaller; else None."""
    height, width = group.size // group.columns[0], group.columns[0]
    last, plain = group.dtype in DROPPED, _estimated(group, blocks)
    factors = lowrank.fit(group.dtype, height, width, rows, 8 * plain / group.size, scaled=last)
    if factors is None:
        return None
    group.coding, group.factors = ROUNDED if last else LOW_RANK, factors
    model, size = fit(group, blocks)
    beside = factor_group(factors.rank, height, width, factors.rows is not None)
    integers = np.concatenate(factors.integers())

    def read() -> Iterator[tuple[np.ndarray, np.ndarray, list[tuple[int, int, int, int]]]]:
        for block in range(beside.blocks):
            finetune = integers[block * BLOCK_WORDS : block * BLOCK_WORDS + beside.block_size(block)]
            yield finetune, np.zeros_like(finetune), list(beside.pieces(block))

    factor_model, factor_size = fit(beside, read)
    with_factors = Fitted(group, model, FittedFactors(beside, factor_model, integers)), size + factor_size
    sure = _SURELY_LESS * plain
    if size + factor_size < sure and size + factor_size < sure * (size / _estimated(group, blocks)):
        return with_factors  # rows of an embedding move as their words occur, so blocks take what others do not
    coding = group.coding
    group.coding, group.factors = DELTA, None
    plain_model, plain_size = fit(group, blocks)
    if plain_size <= size + factor_size:
        return Fitted(group, plain_model), plain_size
    group.coding, group.factors = coding, factors
    return with_factors
