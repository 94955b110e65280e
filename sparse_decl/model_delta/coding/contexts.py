"""The model of a group: which context each word is in, which table each context uses, and the tables.

A context is (class of the base's exponent, quantised row scale + column scale). The encoder counts tokens per
context and lets contexts share tables where that is cheaper; `format.models` writes scales, map and tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from sparse_decl.model_delta.coding.groups import BLOCK_WORDS, DIFFERENCES, ROUNDED, Group
from sparse_decl.model_delta.coding.rounded import DROPPED, Rounded, differences, rounded
from sparse_decl.model_delta.dtypes import value_table, values
from sparse_kernels import intervals, scales, tables, words

NO_SCALES, TENSOR_SCALES, ROW_COLUMN_SCALES = 0, 1, 2
MOST_TABLES = 24  # their decoding tables (16 KB each) then fit a core's second-level cache
_CLASSES = scales.EXPONENT_CLASSES
_SEGMENTS = 512  # of neighbouring scales, in all classes, before any two share a table
NO_COLUMNS = np.zeros(BLOCK_WORDS, np.uint8)  # one row as long as a block: no scale of its own

Piece = tuple[int, int, int, int]  # of `Group.pieces`
# of the fine-tune and of the base (zeros without one), and pieces; of all blocks, or of those with the numbers given
Blocks = Callable[..., Iterator[tuple[np.ndarray, np.ndarray, list[Piece]]]]


@dataclass(slots=True)
class ContextModel:
    """mantissa: leading bits in a token; top: largest exponent field of the base (-1: no exponent classes).

    row_scales, column_scales: per member, u8; table_of: (classes * stride,) u8; frequencies: (tables, 256) u32; rest:
    (tables,) the symbol that
    takes the rest.
    """

    mantissa: int
    top: int
    scale_mode: int
    row_scales: list[np.ndarray]
    column_scales: list[np.ndarray]
    table_of: np.ndarray
    frequencies: np.ndarray
    rest: np.ndarray

    @property
    def stride(self) -> int:
        """Scale bins of one exponent class."""
        if self.scale_mode == NO_SCALES:
            return 1
        rows = int(np.concatenate(self.row_scales).max())
        if self.scale_mode == TENSOR_SCALES:  # every column's scale is 0
            return rows + 1
        return rows + int(np.concatenate(self.column_scales).max()) + 1


class Binning:
    """Puts words into context bins by the scales and classes of one model; made once a group."""

    def __init__(self, group: Group, model: ContextModel):
        self._group, self._model = group, model
        self.stride = model.stride
        self.contexts = group.classes * self.stride

    def bins(self, pieces: Iterable[Piece], base: np.ndarray, known: Rounded | None = None) -> np.ndarray:
        """Context of every word of a block, (n,) u16. base: what the words of the block are compared with; known: of
        it, by `known_of`."""
        out = np.empty(base.size, np.uint16)
        base = known.words if known is not None else base
        kind, model = self._group.kind, self._model
        mask = kind.mask if model.top >= 0 else 0
        for member, first, count, at in pieces:
            columns, part = model.column_scales[member], slice(at, at + count)
            row, column = divmod(first, columns.size) if model.scale_mode == ROW_COLUMN_SCALES else (0, 0)
            where = (model.row_scales[member], columns, row, column)
            scales.bins(base[part], kind.shift, mask, max(model.top, 0), self.stride, *where, out[part])
        if known is not None:
            out += np.multiply(known.levels, _CLASSES * self.stride, dtype=np.uint16)  # NumPy 1: u8 by a scalar is u8
        return out


def fit(group: Group, blocks: Blocks) -> tuple[ContextModel, int]:
    """The cheapest model found for a group, and its estimated bytes, tables and scales included.

    blocks: yields the group's words, block by block; it is read twice for a difference with more than one row.
    """
    use_base = group.coding in DIFFERENCES
    seen = _look(group, blocks, use_base or group.kind.is_float)
    top = seen.top if use_base and group.kind.mask else -1
    flat = (NO_SCALES, [np.zeros(1, np.uint8)] * len(group.words), [NO_COLUMNS] * len(group.words))
    variants = scale_variants(group, seen.row_sums, seen.column_sums) if seen.row_sums else []
    best: tuple[int, ContextModel] | None = None
    for mode, rows, columns in variants if variants and variants[-1][0] == ROW_COLUMN_SCALES else [flat, *variants]:
        counts = _count(group, blocks, model := _empty(top, mode, rows, columns))
        by_class = counts.by_class(group.classes)
        candidates = [(model, counts)]
        if mode == ROW_COLUMN_SCALES:  # the counts without scales are their sums
            candidates.append((_empty(top, *flat), by_class))
        mantissa = _cheapest_mantissa(group, by_class)
        for candidate, its_counts in candidates:
            candidate.mantissa = mantissa
            cost = _choose_tables(group, candidate, its_counts, best[0] if best is not None else None)
            if cost is not None:
                best = cost, candidate
    assert best is not None
    return best[1], best[0]


def _empty(top: int, mode: int, rows: list[np.ndarray], columns: list[np.ndarray]) -> ContextModel:
    """A model without tables yet."""
    return ContextModel(0, top, mode, rows, columns, np.zeros(0, np.uint8), np.zeros((1, 256), np.uint32), np.zeros(1))


@dataclass(frozen=True, slots=True)
class Counts:
    """Tokens of contexts that occur. used: (n,) i64, which, ascending; rows: (n, symbols) i64; contexts: how many there
    are in all.
    """

    used: np.ndarray
    rows: np.ndarray
    contexts: int

    @classmethod
    def of(cls, counts: np.ndarray) -> Counts:
        """counts: (contexts, symbols) of integers."""
        used, symbols = tables.used_rows(counts)
        return cls(used, np.ascontiguousarray(counts[used, :symbols], np.int64), counts.shape[0])

    def by_class(self, classes: int) -> Counts:
        """The sums of the contexts of each class."""
        found, starts = np.unique(self.used // (self.contexts // classes), return_index=True)
        return Counts(found, np.add.reduceat(self.rows, starts), classes)


@dataclass(slots=True)
class _Seen:
    """top: largest exponent field of the base; row_sums, column_sums: of |difference| of each member, (rows,) and
    (columns,) f64.
    """

    top: int
    row_sums: list[np.ndarray]
    column_sums: list[np.ndarray]


def _look(group: Group, blocks: Blocks, with_sums: bool) -> _Seen:
    """One pass over a group for what its contexts are made from."""
    kind, seen = group.kind, _Seen(0, [], [])
    if not with_sums and not kind.mask:
        return seen
    if with_sums:
        seen.row_sums = [np.zeros(-(-n // c)) for n, c in zip(group.words, group.columns, strict=True)]
        seen.column_sums = [np.zeros(c) for c in group.columns]
    table = value_table(group.dtype)
    for finetune, base, pieces in blocks():
        known = known_of(group, base)
        base = known.words if known is not None else base
        if kind.mask:
            seen.top = max(seen.top, int(scales.exponent_range(base, kind.shift, kind.mask)[1]))
        for member, first, count, at in pieces if with_sums else ():
            row, column = divmod(first, group.columns[member])
            part = slice(at, at + count)
            rows, columns = seen.row_sums[member][row:], seen.column_sums[member]
            if group.dtype in DROPPED:
                intervals.narrow_sums(finetune[part], base[part], DROPPED[group.dtype], column, rows, columns)
            elif table is not None:
                scales.magnitude_sums_by_table(base[part], finetune[part], table, column, rows, columns)
            else:
                old, new = (values(words[part], group.dtype) for words in (base, finetune))
                if old.dtype.kind != "f":
                    old, new = old.astype(np.float64), new.astype(np.float64)
                scales.magnitude_sums(old, new, column, rows, columns)
    return seen


def scale_variants(
    group: Group, row_sums: list[np.ndarray], column_sums: list[np.ndarray]
) -> list[tuple[int, list[np.ndarray], list[np.ndarray]]]:
    """(mode, row scales, column scales) that are worth trying, by tensor (bundles only) and by row and column, from
    sums of magnitudes by row and column of each member; as bytes on one common log2 axis.
    """
    variants = []
    totals = [scales.total(s) / n for s, n in zip(row_sums, group.words, strict=True)]
    if len(group.words) > 1:
        levels = _on_one_axis([np.array([t]) for t in totals], 0)
        variants.append((TENSOR_SCALES, levels, [NO_COLUMNS] * len(group.words)))
    if any(s.size > 1 and c.size > 1 for s, c in zip(row_sums, column_sums, strict=True)):
        # where a tensor has one row, columns would describe every word by itself: only its row counts
        flat = [s.size == 1 for s in row_sums]
        relative = [
            np.zeros(c.size) if f or not 0 < t < np.inf else c / s.size / t
            for c, s, t, f in zip(column_sums, row_sums, totals, flat, strict=True)
        ]
        columns = [
            np.zeros(c.size, np.uint8) if f else lv
            for c, f, lv in zip(column_sums, flat, _on_one_axis(relative, 0), strict=True)
        ]
        most = max(int(c.max()) for c in columns)
        levels = _on_one_axis([s / c for s, c in zip(row_sums, group.columns, strict=True)], most)
        variants.append((ROW_COLUMN_SCALES, levels, columns))
    return variants


def _on_one_axis(sums: list[np.ndarray], above: int) -> list[np.ndarray]:
    """Quantised log2 of several arrays on one axis; zeros stay 0 and, if there are any, everything else is above
    `above`."""
    joined = np.concatenate(sums)
    levels = np.zeros(joined.size, np.uint8)
    scales.quantised_log2(joined, levels)
    if above and (levels == 0).any() and (levels > 0).any():
        shift = min(above, 255 - int(levels.max()))
        levels[levels > 0] += np.uint8(shift)
    return np.split(levels, np.cumsum([s.size for s in sums])[:-1])


def _count(group: Group, blocks: Blocks, model: ContextModel) -> Counts:
    """Tokens at the finest mantissa by context."""
    binning = Binning(group, model)
    direct, mantissa = token_shape(group, group.kind.most_mantissa)
    tokens = 256
    if group.coding in DIFFERENCES:
        tokens = (1 << direct) + ((8 * group.kind.bytes - direct) << mantissa)
    # rows of no power of two: else the same token of many contexts falls into the same few lines of a cache
    room = tokens + 8 if tokens % 64 == 0 else tokens
    counts = np.zeros((binning.contexts, room), np.uint32 if group.size < 1 << 32 else np.int64)
    for finetune, base, pieces in blocks():
        known = known_of(group, base)
        z, contexts = residual(group, finetune, base, known), binning.bins(pieces, base, known)
        words.count(z, contexts, direct, mantissa, counts)
    return Counts.of(counts)


def known_of(group: Group, base: np.ndarray) -> Rounded | None:
    """What is known of words that are rounded last; None in other groups. base: what the group is compared with."""
    return rounded(base, group.dtype) if group.coding == ROUNDED else None


def residual(group: Group, finetune: np.ndarray, base: np.ndarray, known: Rounded | None = None) -> np.ndarray:
    """What is tokenised: the difference to the base, or the exponent-first words. (n,) unsigned. known: of the base, by
    `known_of`."""
    if known is not None:
        return differences(finetune, known)
    out = np.empty_like(finetune)
    if group.coding in DIFFERENCES:
        words.difference(base, finetune, group.kind.is_float, out)
    elif group.kind.is_float:
        words.rotate(finetune, out)
    else:
        out[:] = finetune
    return out


def token_shape(group: Group, mantissa: int) -> tuple[int, int]:
    """(direct, mantissa) of a group's tokens: hybrid integers for a difference, the first byte for words coded
    alone.
    """
    if group.coding in DIFFERENCES:
        return group.kind.direct, mantissa
    return int(words.TOP), 8 * group.kind.bytes - 8


def _cheapest_mantissa(group: Group, by_class: Counts) -> int:
    """The mantissa bits that take the fewest bytes where scales tell nothing."""
    finest, costs = group.kind.most_mantissa, []
    for mantissa in range(min(1, finest), finest + 1) if group.coding in DIFFERENCES else [0]:
        merged = coarser(by_class.rows, group, finest, mantissa)
        costs.append((int(tables.code_costs(merged)) + raw_bits(merged, group, mantissa) * 65536, mantissa))
    return min(costs)[1]


def _choose_tables(group: Group, model: ContextModel, counts: Counts, best: int | None) -> int | None:
    """Fills in map and tables of `model` from its counts; returns the estimated bytes of the group.

    None if they are not fewer than `best`.
    """
    rows = coarser(counts.rows, group, group.kind.most_mantissa, model.mantissa)
    raw = raw_bits(rows, group, model.mantissa) // 8
    if best is not None and model.scale_mode == NO_SCALES and (int(tables.entropies(rows)) >> 19) + raw >= best:
        return None  # sharing tables, and storing them, can only add to that
    raw += _scale_bytes(model)
    most = None if best is None else (best - raw) << 19
    cost = _share(model, Counts(counts.used, rows, counts.contexts), most, group.classes)
    return None if cost is None else (cost >> 19) + raw


def _scale_bytes(model: ContextModel) -> int:
    """What scales take, about."""
    if model.scale_mode == NO_SCALES:
        return 0
    side = sum(scales.size for scales in model.row_scales)
    if model.scale_mode == ROW_COLUMN_SCALES:
        side += sum(scales.size for scales in model.column_scales)
    return side * 5 // 8


def beside_bytes(model: ContextModel) -> int:
    """What a model itself takes of the bytes that `fit` estimates."""
    entries, many = int(np.count_nonzero(model.frequencies)), len(model.frequencies)
    return _scale_bytes(model) + ((entries * tables.ENTRY_COST + many * tables.TABLE_COST) >> 19)


def share_tables(
    model: ContextModel, counts: np.ndarray, most: int | None = None, classes: int = _CLASSES
) -> int | None:
    """Fills in map and tables of `model`; returns what they cost in 1/65536 bit, or None, nothing filled in, if that
    is not less than `most`. counts: tokens by context, (contexts, symbols) i64; classes: of contexts whose scales are
    neighbours.
    """
    return _share(model, Counts.of(counts), most, classes)


def _share(model: ContextModel, counts: Counts, most: int | None, classes: int) -> int | None:
    """As `share_tables`; the rows of `counts` are overwritten."""
    used, rows = counts.used, counts.rows
    segments = np.empty(used.size, np.int64)
    total = tables.merge_classes(rows, used // (counts.contexts // classes), _SEGMENTS // classes, segments)
    owner = np.empty(total, np.int64)
    live, cost = tables.merge_any(rows, total, MOST_TABLES, owner)
    if most is not None and cost >= most:
        return None
    starts = used.copy()
    starts[0] = 0  # contexts that never occur repeat the table before: shorter runs to store
    model.table_of = np.repeat(owner[segments].astype(np.uint8), np.diff(np.append(starts, counts.contexts)))
    final = np.zeros((live, 256), np.int64)
    final[:, : rows.shape[1]] = rows[:live]
    model.frequencies = np.zeros((live, 256), np.uint32)
    model.rest = np.zeros(live, np.int64)
    tables.normalise(final, model.frequencies, model.rest)
    return int(cost)


def coarser(counts: np.ndarray, group: Group, finest: int, mantissa: int) -> np.ndarray:
    """Counts of tokens with fewer mantissa bits, from those of the finest, (contexts, tokens) i64."""
    if group.coding not in DIFFERENCES or mantissa == finest:
        return counts.astype(np.int64)  # a copy
    out = np.zeros(counts.shape, np.int64)
    words.coarsen(counts, group.kind.direct, finest, mantissa, out)
    return out


def raw_bits(counts: np.ndarray, group: Group, mantissa: int) -> int:
    bits, _ = words.tokens_of(*token_shape(group, mantissa))
    return int(counts.sum(0) @ bits[: counts.shape[1]].astype(np.int64))
