"""Blocks of which few words changed: only words whose base exponent is small are coded one by one; of the others, those
that changed are listed by their place.

A block is one 16-bit number, of listed words or `DENSE`, then the rANS words, then raw words of differences, then those
of places. Its symbols are the differences of the small words, of the listed words, and the gaps before the listed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

import numpy as np
import xxhash

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.coding.contexts import (
    NO_SCALES,
    ContextModel,
    coarser,
    raw_bits,
    share_tables,
    token_shape,
)
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS, Group
from sparse_decl.model_delta.coding.runs import Run, Scratch
from sparse_kernels import few as kernel
from sparse_kernels import rans, scales, tables, words

DENSE = 0xFFFF  # in the place of a number of listed words: every word of the block is coded
LISTED, GAPS = scales.EXPONENT_CLASSES - 2, scales.EXPONENT_CLASSES - 1  # contexts; exponent classes end before them
_GAP_SHAPE = 4, 2  # (direct, mantissa) of their tokens
_MOST_LISTED = 8  # of so many words of a block one may be listed
_SAMPLE_BLOCKS, _SAMPLE_RUN = 2, 1 << 14  # words of each, by which the limit is chosen
WORD_PRICE = 65536 // 2048  # what coding a word one by one is charged beside its bits, in 1/65536 bit
_MOST_KEPT = 1 << 26  # words of a group whose symbols are kept from the fit until it is written

_WRONG = {-1: "its raw bits are too few or too many", -2: "it lists a word outside itself"}

ReadPair = Callable[[int], tuple[np.ndarray, np.ndarray]]  # block -> (fine-tune's words, base's words)


class Symbols(NamedTuple):
    """What a block is coded as. number: it begins with; z: (changed,) differences that are not 0; where: (changed,)
    i32, which of the coded words have them; contexts: (coded + listed,) u16, of the coded words and then of gaps; gaps:
    (listed,) u32; check: xxh3-64 of the block's words; places, words: (changed,) i32 and words, what changed in it.
    """

    number: int
    z: np.ndarray
    where: np.ndarray
    contexts: np.ndarray
    gaps: np.ndarray
    check: bytes
    places: np.ndarray
    words: np.ndarray


@dataclass(frozen=True, slots=True)
class FittedFew:
    """The model of a group, and the symbols of its blocks where they are kept."""

    model: ContextModel
    symbols: list[Symbols]


class _Scratch(threading.local):
    """Buffers of one thread: fresh pages for every block would cost as much as the coding."""

    def __init__(self) -> None:
        room = 2 * BLOCK_WORDS + kernel.SPARE  # hostile bytes may list words that are coded
        self.at = np.empty((4, room), np.int32)
        self.contexts, self.gaps = np.empty(room, np.uint16), np.empty(room, np.uint32)
        self.tokens = np.empty((2, room), np.uint8)
        self.coded = np.empty(room + 2 * rans.LANES, np.uint16)
        self._words: dict[np.dtype, np.ndarray] = {}

    def words(self, dtype: np.dtype) -> np.ndarray:
        """(3, n) of a dtype, as long as the others."""
        if dtype not in self._words:
            self._words[dtype] = np.empty((3, self.gaps.size), dtype)
        return self._words[dtype]


_scratch = _Scratch()


class FewBlocks:
    """Symbols of the blocks of one group, both ways; safe to use from several threads."""

    def __init__(self, group: Group, model: ContextModel):
        self._group, kind = group, group.kind
        self._shape = token_shape(group, model.mantissa)
        classes = np.clip(max(model.top, 0) - np.arange(kind.mask + 1), 0, LISTED - 1).astype(np.uint16)
        limit = min(model.top + 1, kind.mask) << kind.shift
        self._small = kind.mask << kind.shift, limit, kind.shift
        self._about = np.array([*self._small, LISTED, kind.is_float], np.uint64).view(np.int64)
        self._shapes = np.array([*self._shape, *_GAP_SHAPE])
        self._class_of = classes
        self._gap_bits, self._gap_first = words.tokens_of(*_GAP_SHAPE)
        self._bits, self._values = words.tokens_of(*self._shape)
        if model.table_of.size:
            self._table_of, self._listed_tables = model.table_of[classes], model.table_of[[LISTED, GAPS]]

    def symbols(self, finetune: np.ndarray, base: np.ndarray) -> Symbols:
        """What a block is coded as. finetune, base: (n,) unsigned words."""
        check = xxhash.xxh3_64_digest(finetune.data)
        words, scratch = _scratch.words(base.dtype), _scratch
        where = self._about, self._class_of, _most_listed(base.size), scratch.at, words, scratch.contexts, scratch.gaps
        coded, changed, listed = kernel.symbols(base, finetune, *where)
        number = DENSE if listed < 0 else int(listed)
        listed = max(listed, 0)
        return Symbols(
            number,
            words[0, :changed].copy(),
            scratch.at[0, :changed].copy(),
            scratch.contexts[: coded + listed].copy(),
            scratch.gaps[:listed].copy(),
            check,
            scratch.at[1, :changed].copy(),
            words[1, :changed].copy(),
        )

    def tally(self, symbols: Symbols, seen: np.ndarray, counts: np.ndarray) -> None:
        """Adds a block's symbols to `seen` and `counts`, as of the kernel."""
        kernel.tally(symbols.contexts, symbols.z, symbols.where, symbols.gaps, self._shapes, seen, counts)

    def encode(self, symbols: Symbols, table_of: np.ndarray, coding: np.ndarray) -> tuple[bytes, int, int]:
        """(bytes, 16-bit words, 32-bit raw words) of a block. coding: of `rans.symbols`."""
        z, gaps, contexts, scratch = symbols.z, symbols.gaps, symbols.contexts, _scratch
        raw = np.empty((z.nbytes + gaps.nbytes) // 4 + 8, np.uint32)
        coded = scratch.coded[: contexts.size + 2 * rans.LANES]
        how = self._shapes, table_of, coding, scratch.tokens, raw, coded
        start, used = kernel.code(z, symbols.where, contexts, gaps, *how)
        data = b"".join((symbols.number.to_bytes(2, "little"), coded[start:].data, raw[:used].data))
        return data, 1 + coded.size - int(start), int(used)

    def decode(self, run: Run, base: np.ndarray, decoding: np.ndarray, out: np.ndarray, scratch: Scratch) -> np.ndarray:
        """Writes the fine-tune's words of a run of blocks to `out`; returns the places in it of those that changed,
        (n,) i32, in no order.

        base, out: (n,) unsigned, of all blocks in turn; they may be the same; decoding: of `rans.lookup`. Raises
        FormatError, and then what is in `out` is of no use.
        """
        if base is not out:
            out[:] = base
        sizes = np.full(len(run.starts), BLOCK_WORDS, np.int64)
        sizes[-1] -= sizes.size * BLOCK_WORDS - out.size
        listed, smalls = self._listed(run, sizes), np.empty(sizes.size, np.int64)
        at, ids = scratch.take("small", out.size + kernel.SPARE, np.int32), scratch.take("ids", 3 * out.size)
        field, limit, shift = self._small
        tables_of = self._table_of, self._listed_tables
        kernel.look_blocks(out, sizes, listed, field, limit, shift, *tables_of, at, ids, smalls)
        coded = (smalls + 2 * np.maximum(listed, 0)).tolist()
        order = sorted(range(len(coded)), key=lambda k: -coded[k])  # as `rans.decode` wants them
        ends, its = list(accumulate(coded)), np.array([coded[k] for k in order])
        ids = np.concatenate([ids[ends[k] - coded[k] : ends[k]] for k in order])
        starts, (counts, raw_counts) = np.array(run.starts, np.int64), np.array(run.counts, np.int64).T.copy()
        tokens, work = scratch.take("tokens", ids.size), scratch.take("work", 5, np.int64)
        if rans.decode(run.data, starts[order] + 2, counts[order] - 1, ids, its, decoding, tokens) >= 0:
            raise FormatError("a block does not decode", why="the rANS states do not end where they began")
        firsts = np.empty_like(smalls)
        firsts[order] = np.cumsum(its) - its
        moved = scratch.take("moved", 2 * out.size, np.int32)
        (old, new, _), gaps = _scratch.words(out.dtype), scratch.take("gaps", 2 * BLOCK_WORDS, np.uint64)
        about = (self._bits, self._values, 1 << self._shape[0], self._gap_bits, self._gap_first, 1 << _GAP_SHAPE[0])
        found = kernel.restore_blocks(
            tokens, firsts, sizes, listed, smalls, at, run.data, starts + 2 * counts, raw_counts, *about,
            self._group.kind.is_float, _scratch.tokens[0], gaps, old, new, work, moved, out,
        )  # fmt: skip
        if found < 0:
            raise FormatError("a block does not decode", why=_WRONG[int(found)])
        return moved[:found].copy()

    def _listed(self, run: Run, sizes: np.ndarray) -> np.ndarray:
        """How many words each block lists, -1 where every word is coded. Raises FormatError."""
        found = []
        for start, (count, _), size in zip(run.starts, run.counts, sizes.tolist(), strict=True):
            number = int(run.data[start]) | int(run.data[start + 1]) << 8 if count else size + 1
            if number > size and number != DENSE:
                raise FormatError("a block does not decode", why=f"it lists {number} of {size} words")
            found.append(-1 if number == DENSE else number)
        return np.array(found, np.int64)


def _most_listed(size: int) -> int:
    return min(size // _MOST_LISTED, DENSE - 1)


def fit_few(group: Group, read: ReadPair, word_price: int = WORD_PRICE) -> FittedFew | None:
    """The model of a group of which few words changed; None if the exponents of the base say too little of which.

    word_price: see WORD_PRICE; the more, the fewer words are coded one by one: larger, and faster both ways.
    """
    top = _choose_top(group, read, word_price)
    tally = _tally(group, read, top)
    while tally.coded * 2 > group.size and top >= 0:  # the sample had fewer
        top -= 1
        tally = _tally(group, read, top)
    if not tally.coded or tally.listed * 4 > tally.changed or tally.coded * 2 > group.size:
        return None
    finest, model = group.kind.most_mantissa, tally.model
    direct, _ = token_shape(group, finest)
    counts = np.ascontiguousarray(tally.counts[:GAPS, : (1 << direct) + ((8 * group.kind.bytes - direct) << finest)])
    model.mantissa = min(
        (_cost(coarser(counts, group, finest, mantissa), group, mantissa), mantissa)
        for mantissa in range(min(1, finest), finest + 1)
    )[1]
    merged = np.zeros((scales.EXPONENT_CLASSES, 256), np.int64)
    chosen = coarser(counts, group, finest, model.mantissa)
    merged[:GAPS, : chosen.shape[1]] = chosen
    merged[GAPS] = tally.counts[GAPS, :256]
    share_tables(model, merged)
    return FittedFew(model, tally.kept)


class _Tally(NamedTuple):
    """The symbols of a group. coded, listed, changed: words; counts: (contexts, tokens) i64, of differences, and
    of gaps; kept: of each block, or none of a group that is too large for it.
    """

    model: ContextModel
    coded: int
    listed: int
    changed: int
    counts: np.ndarray
    kept: list[Symbols]


def _tally(group: Group, read: ReadPair, top: int) -> _Tally:
    """What a group is coded as where words of exponents up to `top` are coded one by one."""
    finest = group.kind.most_mantissa
    model = _empty(top, finest)
    coder = FewBlocks(group, model)
    counts = np.zeros((scales.EXPONENT_CLASSES, 264), np.int64)
    seen = np.zeros((4, scales.EXPONENT_CLASSES), np.int64)
    listed = changed = 0
    kept = []
    for block in range(group.blocks):
        symbols = coder.symbols(*read(block))
        coder.tally(symbols, seen, counts)
        listed, changed = listed + symbols.gaps.size, changed + symbols.z.size
        if group.size <= _MOST_KEPT:
            kept.append(symbols)
    counts[:GAPS, 0] += seen.sum(0)[:GAPS] - counts[:GAPS].sum(1)  # tokens of a 0
    return _Tally(model, int(seen[:, :GAPS].sum()), listed, changed, counts, kept)


def _cost(counts: np.ndarray, group: Group, mantissa: int) -> int:
    """About what the differences take, in 1/65536 bit. counts: of tokens by context."""
    return int(tables.code_costs(counts)) + raw_bits(counts, group, mantissa) * 65536


def _empty(top: int, mantissa: int) -> ContextModel:
    """A model without tables yet."""
    none = np.zeros(0, np.uint8)
    return ContextModel(mantissa, top, NO_SCALES, [], [], none, np.zeros((1, 256), np.uint32), np.zeros(1))


def _choose_top(group: Group, read: ReadPair, word_price: int) -> int:
    """The largest exponent whose words are coded one by one, -1 for none: where a sample would take the fewest bits to
    say which words change, by exponent up to it and for all others at once; of at most half of all words.
    """
    kind = group.kind
    counts, changed = np.zeros((2, kind.mask + 1), np.int64)
    for block in sorted({(group.blocks - 1) * n // (_SAMPLE_BLOCKS - 1) for n in range(_SAMPLE_BLOCKS)}):
        finetune, base = (words[:_SAMPLE_RUN] for words in read(block))
        kernel.exponents(base, finetune, kind.shift, kind.mask, counts, changed)
    best, top, hot = int(tables.entropies(_split(counts, changed))), -1, 0
    for exponent in np.flatnonzero(counts[: kind.mask]).tolist():
        hot += int(tables.entropies(_split(counts[exponent : exponent + 1], changed[exponent : exponent + 1])))
        hot += int(counts[exponent]) * word_price
        if 2 * counts[: exponent + 1].sum() > counts.sum():
            break
        rest = int(tables.entropies(_split(counts[exponent + 1 :], changed[exponent + 1 :])))
        if hot + rest < best:
            best, top = hot + rest, exponent
    return top


def _split(counts: np.ndarray, changed: np.ndarray) -> np.ndarray:
    """(words that stay, words that change), (1, 2) i64."""
    total = changed.sum()
    return np.array([[counts.sum() - total, total]])
