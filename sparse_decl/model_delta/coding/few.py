"""Blocks of which few words changed: only words whose base exponent is small are coded one by one; of the others, those
that changed are listed by their place.

A block is one 16-bit number, of listed words or `DENSE`, then the rANS words, then raw words of differences, then those
of places. Its symbols are the differences of the small words, of the listed words, and the gaps before the listed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

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
        self.at, self.listed, self.where, self.places = np.empty((4, room), np.int32)
        self.contexts, self.gaps = np.empty(room, np.uint16), np.empty(room, np.uint32)
        self.tokens, self.changed = np.empty((2, room), np.uint8)
        self.coded = np.empty(room + 2 * rans.LANES, np.uint16)
        self._words: dict[np.dtype, np.ndarray] = {}

    def words(self, dtype: np.dtype) -> np.ndarray:
        """(3, n) of a dtype, as long as the others."""
        if dtype not in self._words:
            self._words[dtype] = np.empty((3, self.at.size), dtype)
        return self._words[dtype]


_scratch = _Scratch()


class FewBlocks:
    """Symbols of the blocks of one group, both ways; safe to use from several threads."""

    def __init__(self, group: Group, model: ContextModel):
        self._group, kind = group, group.kind
        self._shape = token_shape(group, model.mantissa)
        scalar = kind.dtype.type
        classes = np.clip(max(model.top, 0) - np.arange(kind.mask + 1), 0, LISTED - 1).astype(np.uint16)
        limit = scalar(min(model.top + 1, kind.mask) << kind.shift)
        self._small = scalar(kind.mask << kind.shift), limit, kind.shift
        self._class_of = classes
        self._gap_bits, self._gap_first = words.tokens_of(*_GAP_SHAPE)
        self._bits, self._values = words.tokens_of(*self._shape)
        if model.table_of.size:
            self._table_of, self._listed_tables = model.table_of[classes], model.table_of[[LISTED, GAPS]]

    def symbols(self, finetune: np.ndarray, base: np.ndarray) -> Symbols:
        """What a block is coded as. finetune, base: (n,) unsigned words."""
        check = xxhash.xxh3_64_digest(finetune.data)
        (old, new, z), scratch = _scratch.words(base.dtype), _scratch
        coded, changed, listed = kernel.symbols(
            base, finetune, *self._small, self._class_of, LISTED, _most_listed(base.size), self._group.kind.is_float,
            scratch.at, scratch.listed, old, z, scratch.where, scratch.places, new, scratch.contexts, scratch.gaps,
        )  # fmt: skip
        number = DENSE if listed < 0 else int(listed)
        listed = max(listed, 0)
        return Symbols(
            number,
            z[:changed].copy(),
            scratch.where[:changed].copy(),
            scratch.contexts[: coded + listed].copy(),
            scratch.gaps[:listed].copy(),
            check,
            scratch.places[:changed].copy(),
            new[:changed].copy(),
        )

    def encode(self, symbols: Symbols, table_of: np.ndarray, coding: np.ndarray) -> tuple[bytes, int, int]:
        """(bytes, 16-bit words, 32-bit raw words) of a block. coding: of `rans.symbols`."""
        z, gaps, contexts, scratch = symbols.z, symbols.gaps, symbols.contexts, _scratch
        raw = np.empty((z.nbytes + gaps.nbytes) // 4 + 8, np.uint32)
        coded = scratch.coded[: contexts.size + 2 * rans.LANES]
        start, used = kernel.code(
            z, symbols.where, contexts, gaps, *self._shape, *_GAP_SHAPE, table_of, coding,
            scratch.tokens[: contexts.size], scratch.changed[: z.size], raw, coded,
        )  # fmt: skip
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
        parts = [out[begin : begin + BLOCK_WORDS] for begin in range(0, out.size, BLOCK_WORDS)]
        coded = [self._look(run, k, part, scratch) for k, part in enumerate(parts)]
        order = sorted(range(len(coded)), key=lambda k: -coded[k].ids.size)  # as `rans.decode` wants them
        ids = np.concatenate([coded[k].ids for k in order])
        starts = np.array([run.starts[k] + 2 for k in order], np.int64)
        counts = np.array([run.counts[k][0] - 1 for k in order], np.int64)
        sizes = [coded[k].ids.size for k in order]
        tokens = scratch.take("tokens", ids.size)
        if rans.decode(run.data, starts, counts, ids, np.array(sizes, np.int64), decoding, tokens) >= 0:
            raise FormatError("a block does not decode", why="the rANS states do not end where they began")
        moved = [np.empty(0, np.int32)] * len(coded)
        end = 0
        for k, size in zip(order, sizes, strict=True):
            moved[k] = self._restore(run, k, coded[k], tokens[end : end + size], parts[k]) + k * BLOCK_WORDS
            end += size
        return np.concatenate(moved)

    def _look(self, run: Run, k: int, base: np.ndarray, scratch: Scratch) -> _Coded:
        """Which words of a block are coded, and by which tables. Raises FormatError."""
        start = run.starts[k]
        number = int(run.data[start]) | int(run.data[start + 1]) << 8 if run.counts[k][0] else base.size + 1
        field, limit, shift = (int(part) for part in self._small)
        if number == DENSE:
            ids = scratch.take(f"ids {k}", base.size)
            kernel.table_ids(base, field, shift, self._table_of, ids)
            return _Coded(_EVERY, 0, ids)
        if number > base.size:
            raise FormatError("a block does not decode", why=f"it lists {number} of {base.size} words")
        at = scratch.take(f"small {k}", base.size + kernel.SPARE, np.int32)
        ids = scratch.take(f"ids {k}", 3 * base.size)
        small = kernel.look(base, field, limit, shift, self._table_of, self._listed_tables, number, at, ids)
        return _Coded(at[:small], number, ids[: small + 2 * number])

    def _restore(self, run: Run, k: int, coded: _Coded, tokens: np.ndarray, out: np.ndarray) -> np.ndarray:
        """Writes what changed in a block; returns the places. tokens: of its words and gaps. Raises FormatError."""
        (word_count, raw_count), start, listed = run.counts[k], run.starts[k], coded.listed
        scratch, size = _scratch, tokens.size - 2 * listed
        counts = np.empty(2, np.int64)
        kernel.changes(tokens, coded.at, listed, self._bits, scratch.places, scratch.changed, counts)
        found, first = counts.tolist()
        places, changed = scratch.places[:found].copy(), scratch.changed[:found]
        begin = start + 2 * word_count
        good = first <= raw_count
        if listed and good:
            gaps = np.zeros(listed, np.uint64)
            about = self._gap_bits, self._gap_first, 1 << _GAP_SHAPE[0], run.data
            part, one = tokens[size + listed :], _one(begin + 4 * first, raw_count - first, listed)
            good = words.restore(part, *about, *one, gaps, gaps[:0], False, False, gaps) == -1
            if good and not kernel.places(gaps, out.size, places[found - listed :]):
                raise FormatError("a block does not decode", why="it lists a word outside itself")
        elif good:
            good = first == raw_count
        if good:
            old, new = scratch.words(out.dtype)[:2, :found]
            kernel.gather(out, places, old)
            about = self._bits, self._values, 1 << self._shape[0], run.data
            one, is_float = _one(begin, first, found), self._group.kind.is_float
            good = words.restore(changed, *about, *one, old, old[:0], True, is_float, new) == -1
        if not good:
            raise FormatError("a block does not decode", why="its raw bits are too few or too many")
        kernel.put(new, places, out)
        return places


def _one(start: Any, count: Any, size: Any) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of one block, what `words.restore` takes of several."""
    return np.array([start], np.int64), np.array([count], np.int64), np.array([size], np.int64)


class _Coded(NamedTuple):
    """The words of a block that are coded. at: (small,) i32, places of the small, none where every word is coded;
    listed: how many others; ids: (small + 2 * listed,) u8, tables of their tokens and of gaps.
    """

    at: np.ndarray
    listed: int
    ids: np.ndarray


_EVERY = np.empty(0, np.int32)


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
    counts = np.ascontiguousarray(tally.counts[:, : (1 << direct) + ((8 * group.kind.bytes - direct) << finest)])
    model.mantissa = min(
        (_cost(coarser(counts, group, finest, mantissa), group, mantissa), mantissa)
        for mantissa in range(min(1, finest), finest + 1)
    )[1]
    merged = np.zeros((scales.EXPONENT_CLASSES, 256), np.int64)
    chosen = coarser(counts, group, finest, model.mantissa)
    merged[:, : chosen.shape[1]] = chosen
    merged[GAPS] = tally.gap_counts
    share_tables(model, merged)
    return FittedFew(model, tally.kept)


class _Tally(NamedTuple):
    """The symbols of a group. coded, listed, changed: words; counts: (contexts, tokens) i64, of differences;
    gap_counts: (tokens,) i64; kept: of each block, or none of a group that is too large for it.
    """

    model: ContextModel
    coded: int
    listed: int
    changed: int
    counts: np.ndarray
    gap_counts: np.ndarray
    kept: list[Symbols]


def _tally(group: Group, read: ReadPair, top: int) -> _Tally:
    """What a group is coded as where words of exponents up to `top` are coded one by one."""
    finest = group.kind.most_mantissa
    model = _empty(top, finest)
    coder = FewBlocks(group, model)
    direct, _ = token_shape(group, finest)
    counts, gap_counts = np.zeros((scales.EXPONENT_CLASSES, 264), np.int64), np.zeros((1, 256), np.int64)
    seen = np.zeros((4, scales.EXPONENT_CLASSES), np.int64)
    listed = changed = 0
    kept = []
    for block in range(group.blocks):
        symbols = coder.symbols(*read(block))
        about = direct, finest, *_GAP_SHAPE, seen, counts, gap_counts
        kernel.tally(symbols.contexts, symbols.z, symbols.where, symbols.gaps, *about)
        listed, changed = listed + symbols.gaps.size, changed + symbols.z.size
        if group.size <= _MOST_KEPT:
            kept.append(symbols)
    counts[:GAPS, 0] += seen.sum(0)[:GAPS] - counts[:GAPS].sum(1)  # tokens of a 0
    return _Tally(model, int(seen[:, :GAPS].sum()), listed, changed, counts, gap_counts[0], kept)


def _cost(counts: np.ndarray, group: Group, mantissa: int) -> int:
    """About what the differences take, in 1/65536 bit. counts: of tokens by context."""
    return int(sum(tables.code_cost(row) for row in counts)) + raw_bits(counts, group, mantissa) * 65536


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
    best, top, hot = int(tables.entropy(_split(counts, changed))), -1, 0
    for exponent in np.flatnonzero(counts[: kind.mask]).tolist():
        hot += int(tables.entropy(_split(counts[exponent : exponent + 1], changed[exponent : exponent + 1])))
        hot += int(counts[exponent]) * word_price
        if 2 * counts[: exponent + 1].sum() > counts.sum():
            break
        rest = int(tables.entropy(_split(counts[exponent + 1 :], changed[exponent + 1 :])))
        if hot + rest < best:
            best, top = hot + rest, exponent
    return top


def _split(counts: np.ndarray, changed: np.ndarray) -> np.ndarray:
    """(words that stay, words that change), (2,) i64."""
    total = changed.sum()
    return np.array([counts.sum() - total, total])
