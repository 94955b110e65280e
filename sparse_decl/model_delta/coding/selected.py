"""Blocks of which few words changed: only words whose base exponent is small are coded one by one; of the others, those
that changed are listed by their place.

A block is one 16-bit number, of listed words or `DENSE`, then the rANS words, then raw words of differences, then those
of places. Its symbols are the differences of the small words, of the listed words, and the gaps before the listed.
"""

from __future__ import annotations

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.coding.contexts import (
    NO_COLUMNS,
    NO_SCALES,
    Blocks,
    ContextModel,
    coarser,
    raw_bits,
    residual,
    share_tables,
    token_shape,
)
from sparse_decl.model_delta.coding.groups import Group
from sparse_kernels import rans, scales, selection, tables, words

DENSE = 0xFFFF  # in the place of a number of listed words: every word of the block is coded
LISTED, GAPS = scales.EXPONENT_CLASSES - 2, scales.EXPONENT_CLASSES - 1  # contexts; exponent classes end before them
_GAP_SHAPE = 4, 2  # (direct, mantissa) of their tokens
_MOST_LISTED = 8  # of so many words of a block one may be listed
_SAMPLE_RUNS, _SAMPLE_RUN = 8, 1 << 14  # of a group, in words, by which the limit is chosen
_LEAST_CHANGED = 512  # a word in so many of an exponent has to change for its words to be coded one by one
_LEAST_SEEN = 64  # words of an exponent, for a decision


class SelectedBlocks:
    """Symbols of the blocks of one group, both ways; safe to use from several threads."""

    def __init__(self, group: Group, model: ContextModel):
        self._group, self._top, kind = group, model.top, group.kind
        self._shape = token_shape(group, model.mantissa)
        scalar = kind.dtype.type
        self._field = scalar(kind.mask << kind.shift)
        self._limit = scalar(min(model.top + 1, kind.mask + 1) << kind.shift)
        self._gap_bits, self._gap_first = words.token_table(*_GAP_SHAPE)
        self._bits, first = words.token_table(*self._shape)
        self._first = first.astype(kind.dtype)

    def symbols(self, finetune: np.ndarray, base: np.ndarray) -> tuple[int, np.ndarray, np.ndarray, np.ndarray]:
        """(first number of a block, (n,) differences, (n,) u16 their contexts, (listed,) u32 gaps)."""
        at = np.empty(base.size, np.int64)
        count = selection.others(base, finetune, self._field, self._limit, at)
        if count * _MOST_LISTED > base.size or count >= DENSE:
            return DENSE, residual(self._group, finetune, base), self._classes(base), np.empty(0, np.uint32)
        listed = at[:count].copy()
        small = at[: selection.small(base, self._field, self._limit, at)]
        where = np.concatenate([small, listed])
        old = base[where]
        contexts = self._classes(old)
        contexts[small.size :] = LISTED
        gaps = (np.diff(listed, prepend=-1) - 1).astype(np.uint32)
        return count, residual(self._group, finetune[where], old), contexts, gaps

    def _classes(self, base: np.ndarray) -> np.ndarray:
        """Exponent class of each word, (n,) u16."""
        out, kind = np.empty(base.size, np.uint16), self._group.kind
        scales.bins(base, kind.shift, kind.mask, max(self._top, 0), 1, np.zeros(1, np.uint8), NO_COLUMNS, 0, 0, out)
        return np.minimum(out, np.uint16(LISTED - 1), out=out)

    def encode(
        self, finetune: np.ndarray, base: np.ndarray, table_of: np.ndarray, coding: np.ndarray
    ) -> tuple[bytes, int, int]:
        """(bytes, 16-bit words, 32-bit raw words) of a block. coding: of `rans.symbols`."""
        number, z, contexts, gaps = self.symbols(finetune, base)
        tokens = np.empty(z.size + gaps.size, np.uint8)
        raw = np.empty((z.nbytes + gaps.nbytes) // 4 + 8, np.uint32)
        used = words.split(z, *self._shape, tokens[: z.size], raw)
        used += words.split(gaps, *_GAP_SHAPE, tokens[z.size :], raw[used:])
        contexts = np.concatenate([contexts, np.full(gaps.size, GAPS, np.uint16)])
        coded = np.empty(tokens.size + 2 * rans.LANES, np.uint16)
        start = rans.encode(tokens, contexts, table_of, coding, coded)
        data = b"".join((np.uint16(number).tobytes(), coded[start:].data, raw[:used].data))
        return data, 1 + coded.size - start, used

    def decode(
        self, halves: np.ndarray, counts: tuple[int, int], base: np.ndarray, table_of: np.ndarray, lut: np.ndarray
    ) -> np.ndarray:
        """The fine-tune's words, (n,) unsigned. halves: the block's bytes and padding, (n,) u16; counts: as `encode`
        returned them. table_of, lut: as `rans.decode` takes them. Raises FormatError.
        """
        word_count, raw_count = counts
        number = int(halves[0]) if word_count else base.size
        at = np.empty(base.size, np.int64)
        small = at[: base.size if number == DENSE else selection.small(base, self._field, self._limit, at)]
        listed = 0 if number == DENSE else number
        if listed > base.size:
            raise FormatError("a block does not decode", why=f"it lists {listed} of {base.size} words")
        contexts = np.empty(small.size + 2 * listed, np.uint16)
        contexts[: small.size] = self._classes(base if number == DENSE else base[small])
        contexts[small.size : small.size + listed], contexts[small.size + listed :] = LISTED, GAPS
        tokens = np.empty(contexts.size, np.uint8)
        if not rans.decode(halves[1:], word_count - 1, contexts, table_of, lut, tokens):
            raise FormatError("a block does not decode", why="the rANS states do not end where they began")
        of_words, of_gaps = tokens[: small.size + listed], tokens[small.size + listed :]
        first = words.raw_words(of_words, self._bits)
        if first + words.raw_words(of_gaps, self._gap_bits) != raw_count:
            raise FormatError("a block does not decode", why="its raw bits are too few or too many")
        raw = halves[word_count : word_count + 2 * raw_count]
        z = self._joined(of_words, self._bits, self._first, raw[: 2 * first], base.dtype)
        if number == DENSE:
            words.undo_difference(base, self._group.kind.is_float, z)
            return z
        gaps = self._joined(of_gaps, self._gap_bits, self._gap_first, raw[2 * first :], np.dtype(np.uint64))
        where = np.concatenate([small, self._places(gaps, base.size)])
        words.undo_difference(base[where], self._group.kind.is_float, z)
        out = base.copy()
        out[where] = z
        return out

    @staticmethod
    def _joined(
        tokens: np.ndarray, bits: np.ndarray, first: np.ndarray, halves: np.ndarray, dtype: np.dtype
    ) -> np.ndarray:
        raw, out = np.empty(halves.size // 2 + 2, np.uint64), np.empty(tokens.size, dtype)
        raw[-1] = 0
        words.spans(halves, raw[:-1])
        words.join(tokens, bits, first, raw, out)
        return out

    @staticmethod
    def _places(gaps: np.ndarray, size: int) -> np.ndarray:
        """Places of listed words, (n,) i64. Raises FormatError where one is outside the block."""
        if gaps.size and int(gaps.max()) >= size:
            raise FormatError("a block does not decode", why="it lists a word outside itself")
        places = np.cumsum(gaps.astype(np.int64) + 1) - 1
        if places.size and int(places[-1]) >= size:
            raise FormatError("a block does not decode", why="it lists a word outside itself")
        return places


def fit_selected(group: Group, blocks: Blocks) -> ContextModel | None:
    """The model of a group of which few words changed; None if the exponents of the base say too little of which.

    blocks: the group's words, read anew at each call.
    """
    kind, finest = group.kind, group.kind.most_mantissa
    model = _empty(_limit(group, blocks))
    coder = SelectedBlocks(group, _with_mantissa(model, finest))
    direct, _ = token_shape(group, finest)
    counts = np.zeros((scales.EXPONENT_CLASSES, 264), np.int64)
    gap_counts = np.zeros((1, 256), np.int64)
    coded = listed = 0
    for finetune, base, _ in blocks():
        _, z, contexts, gaps = coder.symbols(finetune, base)
        words.count(z, contexts, direct, finest, counts)
        words.count(gaps, np.zeros(gaps.size, np.uint16), *_GAP_SHAPE, gap_counts)
        coded, listed = coded + z.size, listed + gaps.size
    zeros = int(counts[:, 0].sum())
    if listed * 4 > coded - zeros or coded * 2 > group.size:
        return None
    counts = counts[:, : (1 << direct) + ((8 * kind.bytes - direct) << finest)]
    costs = []
    for mantissa in range(min(1, finest), finest + 1):
        merged = coarser(counts, group, finest, mantissa)
        bits = sum(tables.code_cost(row) for row in merged) + raw_bits(merged, group, mantissa) * 65536
        costs.append((int(bits), mantissa))
    model.mantissa = min(costs)[1]
    merged = np.zeros((scales.EXPONENT_CLASSES, 256), np.int64)
    chosen = coarser(counts, group, finest, model.mantissa)
    merged[:, : chosen.shape[1]] = chosen
    merged[GAPS] = gap_counts[0]
    if not merged.any():
        return None
    share_tables(model, merged)
    return model


def _empty(top: int) -> ContextModel:
    return ContextModel(0, top, NO_SCALES, [], [], np.zeros(0, np.uint8), np.zeros((1, 256), np.uint32), np.zeros(1))


def _with_mantissa(model: ContextModel, mantissa: int) -> ContextModel:
    model.mantissa = mantissa
    return model


def _limit(group: Group, blocks: Blocks) -> int:
    """The largest exponent whose words are coded one by one, -1 for none: from the smallest up to the first at which
    too few words of a sample change.
    """
    kind = group.kind
    counts, changed = np.zeros((2, kind.mask + 1), np.int64)
    runs = {(group.size - _SAMPLE_RUN) * n // (_SAMPLE_RUNS - 1) for n in range(_SAMPLE_RUNS)}
    start = 0
    for finetune, base, _ in blocks():
        for run in runs:
            low, high = max(run - start, 0), min(run + _SAMPLE_RUN - start, base.size)
            if low < high:
                selection.exponents(base[low:high], finetune[low:high], kind.shift, kind.mask, counts, changed)
        start += base.size
    top = -1
    for exponent in range(kind.mask + 1):
        if counts[exponent] >= _LEAST_SEEN and changed[exponent] * _LEAST_CHANGED < counts[exponent]:
            break
        top = exponent if counts[exponent] else top
    return top
