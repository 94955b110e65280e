"""Blocks of which few words changed: only words whose base exponent is small are coded one by one; of the others, those
that changed are listed by their place.

A block is one 16-bit number, of listed words or `DENSE`, then the rANS words, then raw words of differences, then those
of places. Its symbols are the differences of the small words, of the listed words, and the gaps before the listed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import xxhash

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.coding.contexts import (
    NO_SCALES,
    ContextModel,
    coarser,
    raw_bits,
    residual,
    share_tables,
    token_shape,
)
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS, Group
from sparse_kernels import few as kernel
from sparse_kernels import rans, scales, tables, words

DENSE = 0xFFFF  # in the place of a number of listed words: every word of the block is coded
LISTED, GAPS = scales.EXPONENT_CLASSES - 2, scales.EXPONENT_CLASSES - 1  # contexts; exponent classes end before them
_GAP_SHAPE = 4, 2  # (direct, mantissa) of their tokens
_MOST_LISTED = 8  # of so many words of a block one may be listed
_SAMPLE_BLOCKS, _SAMPLE_RUN = 2, 1 << 14  # words of each, by which the limit is chosen
_TIME = 65536 // 2048  # what coding a word is charged beside its bits, in 1/65536 bit
_MOST_KEPT = 1 << 26  # words of a group whose symbols are kept from the fit until it is written

ReadPair = Callable[[int], tuple[np.ndarray, np.ndarray]]  # block -> (fine-tune's words, base's words)


class Symbols(NamedTuple):
    """What a block is coded as. number: it begins with; z: (n,) differences; gaps: (listed,) u32; contexts:
    (n + listed,) u16, of differences and then of gaps; check: xxh3-64 of its words.
    """

    number: int
    z: np.ndarray
    contexts: np.ndarray
    gaps: np.ndarray
    check: bytes


@dataclass(frozen=True, slots=True)
class FittedFew:
    """The model of a group, and the symbols of its blocks where they are kept."""

    model: ContextModel
    symbols: list[Symbols]


class _Scratch(threading.local):
    """Buffers of one thread: fresh pages for every block would cost as much as the coding. Words are those picked and
    then those listed, each at most all of a block.
    """

    def __init__(self) -> None:
        self.at, self.listed = np.empty((2, BLOCK_WORDS), np.int32)
        self.contexts, self.gaps = np.empty(2 * BLOCK_WORDS, np.uint16), np.empty(BLOCK_WORDS, np.uint32)
        self.places = np.empty(BLOCK_WORDS, np.int64)
        self._words: dict[np.dtype, np.ndarray] = {}

    def words(self, dtype: np.dtype) -> np.ndarray:
        """(3, 2 * BLOCK_WORDS) of a dtype."""
        if dtype not in self._words:
            self._words[dtype] = np.empty((3, 2 * BLOCK_WORDS), dtype)
        return self._words[dtype]


_scratch = _Scratch()


class FewBlocks:
    """Symbols of the blocks of one group, both ways; safe to use from several threads."""

    def __init__(self, group: Group, model: ContextModel):
        self._group, kind = group, group.kind
        self._shape = token_shape(group, model.mantissa)
        scalar = kind.dtype.type
        self._field = scalar(kind.mask << kind.shift)
        self._limit = scalar(min(model.top + 1, kind.mask) << kind.shift)
        self._search = kernel.pattern(kind.bytes, int(self._field), int(self._limit))
        self._classes = kind.shift, max(model.top, 0), LISTED
        self._gap_bits, self._gap_first = words.tokens_of(*_GAP_SHAPE)
        self._bits, self._values = words.tokens_of(*self._shape)
        self._table_of = model.table_of

    def symbols(self, finetune: np.ndarray, base: np.ndarray) -> Symbols:
        """What a block is coded as. finetune, base: (n,) unsigned words."""
        check = xxhash.xxh3_64_digest(finetune.data)
        (old, new, z), scratch, kind = _scratch.words(base.dtype), _scratch, self._group.kind
        (shift, top, end), most = self._classes, _most_listed(base.size)
        old_pieces, new_pieces = kernel.pieces(base), kernel.pieces(finetune)
        count, listed = kernel.symbols(
            base, finetune, old_pieces, new_pieces, self._search, self._field, self._limit, shift, top, end, most,
            kind.is_float, scratch.at, old, new, scratch.listed, z, scratch.contexts, scratch.gaps,
        )  # fmt: skip
        if listed < 0:
            contexts = np.empty(base.size, np.uint16)
            kernel.exponent_classes(base, self._field, *self._classes, contexts)
            return Symbols(DENSE, residual(self._group, finetune, base), contexts, _NO_GAPS, check)
        contexts = scratch.contexts[: count + listed].copy()
        return Symbols(int(listed), z[:count].copy(), contexts, scratch.gaps[:listed].copy(), check)

    def encode(self, symbols: Symbols, table_of: np.ndarray, coding: np.ndarray) -> tuple[bytes, int, int]:
        """(bytes, 16-bit words, 32-bit raw words) of a block. coding: of `rans.symbols`."""
        number, z, contexts, gaps, _ = symbols
        tokens = np.empty(z.size + gaps.size, np.uint8)
        raw = np.empty((z.nbytes + gaps.nbytes) // 4 + 8, np.uint32)
        used = int(words.split(z, *self._shape, tokens[: z.size], raw))
        if gaps.size:
            used += int(words.split(gaps, *_GAP_SHAPE, tokens[z.size :], raw[used:]))
        coded = np.empty(tokens.size + 2 * rans.LANES, np.uint16)
        start = int(rans.encode(tokens, contexts, table_of, coding, coded))
        data = b"".join((number.to_bytes(2, "little"), coded[start:].data, raw[:used].data))
        return data, 1 + coded.size - start, used

    def decode(
        self,
        data: np.ndarray,
        start: int,
        counts: tuple[int, int],
        base: np.ndarray,
        decoding: tuple[np.ndarray, np.ndarray],
        out: np.ndarray,
    ) -> None:
        """Writes the fine-tune's words of a block, (n,) unsigned.

        data: u8, with padding after the block; start: where it begins; counts: (16-bit words, 32-bit raw words) of it;
        decoding: of `rans.lookup`. Raises FormatError.
        """
        word_count, raw_count = counts
        number = int(data[start]) | int(data[start + 1]) << 8 if word_count else base.size + 1
        listed, small = 0 if number == DENSE else number, base.size
        if listed > base.size:
            raise FormatError("a block does not decode", why=f"it lists {listed} of {base.size} words")
        at, places, (old, new, _) = _scratch.at, _scratch.places[:listed], _scratch.words(base.dtype)
        if number == DENSE:
            old, new = base, out
        else:
            parts = kernel.pieces(base), self._search, self._field, self._limit
            small = int(kernel.pick_base(base, *parts, at, old))
        count = small + listed
        tokens = self._tokens(data, start + 2, word_count - 1, old[:small], listed, decoding)
        begin, first = start + 2 * word_count, int(kernel.raw_words(tokens[:count], self._bits))
        good, is_float = first <= raw_count, self._group.kind.is_float
        if listed and good:
            gaps = np.zeros(listed, np.uint64)
            about = self._gap_bits, self._gap_first, 1 << _GAP_SHAPE[0], data, begin + 4 * first, raw_count - first
            good = words.restore(tokens[count:], *about, gaps, False, False, gaps)
            if good and not kernel.places(gaps, base, places, old[small:]):
                raise FormatError("a block does not decode", why="it lists a word outside itself")
        elif good:
            good = first == raw_count
        about = self._bits, self._values, 1 << self._shape[0], data, begin, first
        if not good or not words.restore(tokens[:count], *about, old[:count], True, is_float, new[:count]):
            raise FormatError("a block does not decode", why="its raw bits are too few or too many")
        if number != DENSE:
            out[:] = base
            kernel.put(new[:small], at[:small], out)
            if listed:
                kernel.put(new[small:count], places, out)

    def _tokens(
        self,
        data: np.ndarray,
        start: int,
        count: int,
        small: np.ndarray,
        listed: int,
        decoding: tuple[np.ndarray, np.ndarray],
    ) -> np.ndarray:
        """Tokens of differences and of gaps of a block whose rANS words lie there. Raises FormatError."""
        size = small.size + 2 * listed
        ids, tokens = np.empty(size, np.uint8), np.empty(size, np.uint8)
        contexts = _scratch.contexts[: small.size]
        kernel.exponent_classes(small, self._field, *self._classes, contexts)
        np.take(self._table_of, contexts, out=ids[: small.size])
        ids[small.size : small.size + listed], ids[small.size + listed :] = self._table_of[[LISTED, GAPS]]
        sizes, begin, most = np.array([[size], [start], [count]], np.int64)
        if rans.decode(data, begin, most, ids, sizes, *decoding, tokens) >= 0:
            raise FormatError("a block does not decode", why="the rANS states do not end where they began")
        return tokens


_NO_GAPS = np.empty(0, np.uint32)


def _most_listed(size: int) -> int:
    return min(size // _MOST_LISTED, DENSE - 1)


def fit_few(group: Group, read: ReadPair) -> FittedFew | None:
    """The model of a group of which few words changed; None if the exponents of the base say too little of which."""
    finest = group.kind.most_mantissa
    model = _empty(_choose_top(group, read), finest)
    coder = FewBlocks(group, model)
    direct, _ = token_shape(group, finest)
    counts, gap_counts = np.zeros((scales.EXPONENT_CLASSES, 264), np.int64), np.zeros((1, 256), np.int64)
    coded = listed = 0
    kept = []
    for block in range(group.blocks):
        symbols = coder.symbols(*read(block))
        words.count(symbols.z, symbols.contexts, direct, finest, counts)
        if symbols.gaps.size:
            words.count(symbols.gaps, np.zeros(symbols.gaps.size, np.uint16), *_GAP_SHAPE, gap_counts)
        coded, listed = coded + symbols.z.size, listed + symbols.gaps.size
        if group.size <= _MOST_KEPT:
            kept.append(symbols)
    changed = coded - int(counts[:, 0].sum())
    if not coded or listed * 4 > changed or coded * 2 > group.size:
        return None
    counts = np.ascontiguousarray(counts[:, : (1 << direct) + ((8 * group.kind.bytes - direct) << finest)])
    model.mantissa = min(
        (_cost(coarser(counts, group, finest, mantissa), group, mantissa), mantissa)
        for mantissa in range(min(1, finest), finest + 1)
    )[1]
    merged = np.zeros((scales.EXPONENT_CLASSES, 256), np.int64)
    chosen = coarser(counts, group, finest, model.mantissa)
    merged[:, : chosen.shape[1]] = chosen
    merged[GAPS] = gap_counts[0]
    share_tables(model, merged)
    return FittedFew(model, kept)


def _cost(counts: np.ndarray, group: Group, mantissa: int) -> int:
    """About what the differences take, in 1/65536 bit. counts: of tokens by context."""
    return int(sum(tables.code_cost(row) for row in counts)) + raw_bits(counts, group, mantissa) * 65536


def _empty(top: int, mantissa: int) -> ContextModel:
    """A model without tables yet."""
    none = np.zeros(0, np.uint8)
    return ContextModel(mantissa, top, NO_SCALES, [], [], none, np.zeros((1, 256), np.uint32), np.zeros(1))


def _choose_top(group: Group, read: ReadPair) -> int:
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
        hot += int(counts[exponent]) * _TIME
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
