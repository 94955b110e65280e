"""The model of a group: which context each word is in, which table each context uses, and the tables.

A context is (class of the base's exponent, quantised row scale + column scale). The encoder counts tokens per
context, lets contexts share tables where that is cheaper, and writes scales, map and tables beside the data; the
decoder rebuilds them and checks every number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from sparse_decl.errors import FormatError
from sparse_decl.model_delta.dtypes import value_table, values
from sparse_decl.model_delta.groups import BLOCK_WORDS, DIFFERENCES, Group
from sparse_kernels import rans, scales, tables, words

NO_SCALES, TENSOR_SCALES, ROW_COLUMN_SCALES = 0, 1, 2
MOST_TABLES = 24  # their decoding tables (16 KB each) then fit a core's second-level cache
_CLASSES = scales.EXPONENT_CLASSES
_NO_COLUMNS = np.zeros(BLOCK_WORDS, np.uint8)  # one row as long as a block: no scale of its own
_REST = 15  # marks the symbol that takes the rest of a table

# (fine words, base words or zeros, pieces) of each block
Blocks = Callable[[], Iterator[tuple[np.ndarray, np.ndarray, list[tuple[int, int, int, int]]]]]


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
        return max(int(r.max()) for r in self.row_scales) + max(int(c.max()) for c in self.column_scales) + 1

    def classes(self) -> np.ndarray:
        """Exponent class of every exponent field, (2048,) u8."""
        if self.top < 0:
            return np.zeros(2048, np.uint8)
        return np.clip(self.top - np.arange(2048), 0, scales.EXPONENT_CLASSES - 1).astype(np.uint8)


class Binning:
    """Puts words into context bins by the scales and classes of one model; made once a group."""

    def __init__(self, group: Group, model: ContextModel):
        self._group, self._model = group, model
        self._classes, self.stride = model.classes(), model.stride
        self.contexts = _CLASSES * self.stride

    def bins(self, pieces: list[tuple[int, int, int, int]], base: np.ndarray) -> np.ndarray:
        """Context of every word of a block, (n,) u16. base: the base's words of the block."""
        out = np.empty(base.size, np.uint16)
        for part, arguments in self._parts(pieces):
            scales.bins(base[part], *arguments, out[part])  # type: ignore[call-arg]
        return out

    def tables(self, block: int, base: np.ndarray) -> np.ndarray:
        """Table of every word of a block, (n,) u8."""
        out = np.empty(base.size, np.uint8)
        for part, arguments in self._parts(list(self._group.pieces(block))):
            scales.tables(base[part], self._model.table_of, *arguments, out[part])  # type: ignore[call-arg]
        return out

    def _parts(self, pieces: list[tuple[int, int, int, int]]) -> Iterator[tuple[slice, tuple[Any, ...]]]:
        """(where in the block, exponent field, classes, scales and the place they start at) of each piece."""
        kind, model = self._group.kind, self._model
        fixed = (kind.shift, kind.mask if model.top >= 0 else 0, self._classes, self.stride)
        for member, first, count, at in pieces:
            columns = model.column_scales[member]
            row, column = divmod(first, columns.size) if model.scale_mode == ROW_COLUMN_SCALES else (0, 0)
            yield slice(at, at + count), (*fixed, model.row_scales[member], columns, row, column)


def fit(group: Group, blocks: Blocks) -> tuple[ContextModel, int]:
    """The cheapest model found for a group, and its estimated bytes, tables and scales included.

    blocks: yields the group's words, block by block; it is read three times for a difference with more than one row.
    """
    kind = group.kind
    use_base = group.coding in DIFFERENCES
    top = _top_exponent(group, blocks) if use_base and kind.mask else -1
    best: tuple[int, ContextModel] | None = None
    variants = [(NO_SCALES, [np.zeros(1, np.uint8)] * len(group.words), [_NO_COLUMNS] * len(group.words))]
    if use_base or kind.is_float:
        variants += _scale_variants(group, blocks)
    for mode, rows, columns in variants:
        model = ContextModel(
            0, top, mode, rows, columns, np.zeros(0, np.uint8), np.zeros((1, 256), np.uint32), np.zeros(1)
        )
        if mode == NO_SCALES and len(variants) > 1 and variants[-1][0] == ROW_COLUMN_SCALES:
            continue  # its counts are the sums of the row-and-column ones: fitted with those
        counts = _count(group, blocks, model)
        candidates = [(model, counts)]
        if mode == ROW_COLUMN_SCALES:
            plain = ContextModel(
                0, top, NO_SCALES, variants[0][1], variants[0][2], model.table_of, model.frequencies, model.rest
            )
            candidates.append((plain, counts.reshape(_CLASSES, -1, counts.shape[1]).sum(1)))
        for candidate, its_counts in candidates:
            cost = _choose_tables(group, candidate, its_counts)
            if best is None or cost < best[0]:
                best = cost, candidate
    assert best is not None
    return best[1], best[0]


def _top_exponent(group: Group, blocks: Blocks) -> int:
    top = 0
    for _, base, _ in blocks():
        top = max(top, scales.exponent_range(base, group.kind.shift, group.kind.mask)[1])
    return int(top)


def _scale_variants(group: Group, blocks: Blocks) -> list[tuple[int, list[np.ndarray], list[np.ndarray]]]:
    """Scales by tensor (bundles only) and by row and column, as bytes on one common log2 axis."""
    row_sums = [np.zeros(-(-n // c)) for n, c in zip(group.words, group.columns, strict=True)]
    column_sums = [np.zeros(c) for c in group.columns]
    table = value_table(group.dtype)
    for fine, base, pieces in blocks():
        for member, first, count, at in pieces:
            row, column = divmod(first, group.columns[member])
            part = slice(at, at + count)
            rows = row_sums[member][row:]
            if table is not None:
                scales.magnitude_sums_by_table(base[part], fine[part], table, column, rows, column_sums[member])
            else:
                scales.magnitude_sums(
                    values(base[part], group.dtype), values(fine[part], group.dtype), column, rows, column_sums[member]
                )
    return scale_variants(group, row_sums, column_sums)


def scale_variants(
    group: Group, row_sums: list[np.ndarray], column_sums: list[np.ndarray]
) -> list[tuple[int, list[np.ndarray], list[np.ndarray]]]:
    """(mode, row scales, column scales) that are worth a try, from sums of magnitudes by row and column of each
    member.
    """
    variants = []
    totals = [scales.total(s) / n for s, n in zip(row_sums, group.words, strict=True)]
    if len(group.words) > 1:
        levels = _on_one_axis([np.array([t]) for t in totals], 0)
        variants.append((TENSOR_SCALES, levels, [_NO_COLUMNS] * len(group.words)))
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
    """Quantised log2 of several arrays on one axis; zeros stay 0 and, if there are any, all else lies above `above`."""
    joined = np.concatenate(sums)
    levels = np.zeros(joined.size, np.uint8)
    scales.quantised_log2(joined, levels)
    if above and (levels == 0).any() and (levels > 0).any():
        shift = min(above, 255 - int(levels.max()))
        levels[levels > 0] += np.uint8(shift)
    return np.split(levels, np.cumsum([s.size for s in sums])[:-1])


def _count(group: Group, blocks: Blocks, model: ContextModel) -> np.ndarray:
    """Tokens at the finest mantissa by context, (contexts, 256) i64."""
    binning = Binning(group, model)
    shape = token_shape(group, group.kind.most_mantissa)
    counts = np.zeros((binning.contexts, 256), np.int64)
    for fine, base, pieces in blocks():
        words.count(residual(group, fine, base), binning.bins(pieces, base), *shape, counts)
    return counts


def residual(group: Group, fine: np.ndarray, base: np.ndarray) -> np.ndarray:
    """What is tokenised: the difference to the base, or the exponent-first words. (n,) unsigned."""
    out = np.empty_like(fine)
    if group.coding in DIFFERENCES:
        words.difference(base, fine, group.kind.is_float, out)
    elif group.kind.is_float:
        words.rotate(fine, out)
    else:
        out[:] = fine
    return out


def token_shape(group: Group, mantissa: int) -> tuple[int, int]:
    """(direct, mantissa) of a group's tokens: hybrid integers for a difference, the first byte for words coded
    alone.
    """
    if group.coding in DIFFERENCES:
        return group.kind.direct, mantissa
    return int(words.TOP), 8 * group.kind.bytes - 8


def _choose_tables(group: Group, model: ContextModel, counts: np.ndarray) -> int:
    """Fills in mantissa, map and tables of `model` from its counts; returns the estimated bytes of the group."""
    finest = group.kind.most_mantissa
    mantissas = range(min(1, finest), finest + 1) if group.coding in DIFFERENCES else [0]
    stride = counts.shape[0] // _CLASSES
    by_class = counts.reshape(_CLASSES, stride, -1).sum(1)
    costs = []
    for mantissa in mantissas:
        merged = _coarser(by_class, group, finest, mantissa)
        costs.append(
            (sum(tables.code_cost(row) for row in merged) + _raw_bits(merged, group, mantissa) * 65536, mantissa)
        )
    model.mantissa = min(costs)[1]
    final, cost = share_tables(model, _coarser(counts, group, finest, model.mantissa))
    side = sum(r.size for r in model.row_scales) + sum(c.size for c in model.column_scales)
    raw = _raw_bits(final, group, model.mantissa) // 8
    return int((cost >> 19) + raw + (side * 5 // 8 if model.scale_mode == ROW_COLUMN_SCALES else 0))


def share_tables(model: ContextModel, fine: np.ndarray) -> tuple[np.ndarray, int]:
    """Fills in map and tables of `model`; returns the counts of each table, (tables, 256) i64, and the cost in 1/65536
    bit. fine: tokens by context, (contexts, symbols) i64, overwritten.
    """
    stride = fine.shape[0] // _CLASSES
    symbols = int(np.flatnonzero(fine.any(0)).max()) + 1
    fine = np.ascontiguousarray(fine[:, :symbols])
    used = np.flatnonzero(fine.any(1))
    rows: list[np.ndarray] = []
    segments = np.empty(fine.shape[0], np.int64)
    total = 0
    for start in range(0, fine.shape[0], stride):
        part = fine[start : start + stride]
        segment, live = tables.merge_neighbours(part, 32)
        segments[start : start + stride] = segment + total
        rows.append(part[:live])
        total += live
    stacked = np.concatenate(rows)
    owner, live, cost = tables.merge_any(stacked, total, MOST_TABLES)
    starts = used.copy()
    starts[0] = 0  # contexts that never occur repeat the table before: shorter runs to store
    model.table_of = np.repeat(owner[segments[used]].astype(np.uint8), np.diff(np.append(starts, fine.shape[0])))
    final = np.zeros((live, 256), np.int64)
    final[:, :symbols] = stacked[:live]
    model.frequencies = np.zeros((live, 256), np.uint32)
    model.rest = tables.normalise(final, model.frequencies)
    return final, int(cost)


def _coarser(counts: np.ndarray, group: Group, finest: int, mantissa: int) -> np.ndarray:
    """Counts of tokens with fewer mantissa bits, from those of the finest."""
    if group.coding not in DIFFERENCES or mantissa == finest:
        return counts.copy()
    plain = 1 << group.kind.direct
    token = np.arange(plain, counts.shape[1])
    exponent, lead = (token - plain) >> finest, (token - plain) & ((1 << finest) - 1)
    coarse = plain + (exponent << mantissa) + (lead >> (finest - mantissa))
    targets, first = np.unique(
        coarse, return_index=True
    )  # coarse grows with token, so each target is one run of sources
    out = np.zeros_like(counts)
    out[:, :plain] = counts[:, :plain]
    out[:, targets] = np.add.reduceat(counts[:, plain:], first, axis=1)
    return out


def _raw_bits(counts: np.ndarray, group: Group, mantissa: int) -> int:
    bits, _ = words.token_table(*token_shape(group, mantissa))
    return int(counts.sum(0) @ bits[: counts.shape[1]].astype(np.int64))


# ---------------------------------------------------------------- as bytes


@dataclass(slots=True)
class ModelBytes:
    """Four streams of bytes, each compressed as a whole: scales, map runs, table lengths, table mantissas."""

    scales: bytearray
    runs: bytearray
    lengths: bytearray
    mantissas: bytearray


def write_model(model: ContextModel, out: ModelBytes) -> dict[str, int]:
    """Appends a model's bytes to the streams; returns the numbers a reader needs."""
    if model.scale_mode != NO_SCALES:
        for rows in model.row_scales:
            out.scales += rows.tobytes()
    if model.scale_mode == ROW_COLUMN_SCALES:
        for columns in model.column_scales:
            out.scales += columns.tobytes()
    edges = np.flatnonzero(np.diff(model.table_of)) + 1
    starts = np.concatenate([[0], edges])
    for start, end in zip(starts, np.append(edges, model.table_of.size), strict=True):
        out.runs += bytes([int(model.table_of[start]), (end - start) & 255, (end - start) >> 8])
    for table, rest in zip(model.frequencies.astype(np.int64), model.rest, strict=True):
        table = table[: np.flatnonzero(table).max() + 1]
        lengths = _bit_lengths(table)
        lead = np.where(
            lengths > 3, (table << 3 >> np.maximum(lengths - 1, 0)) & 7, table & ((1 << np.maximum(lengths - 1, 0)) - 1)
        )
        lengths[rest] = _REST
        out.lengths.append(table.size - 1)
        out.lengths += lengths.astype(np.uint8).tobytes()
        out.mantissas += lead[(lengths >= 2) & (lengths != _REST)].astype(np.uint8).tobytes()
    return {"m": model.mantissa, "e": model.top, "s": model.scale_mode, "T": len(model.frequencies), "r": len(starts)}


def _bit_lengths(values: np.ndarray) -> np.ndarray:
    """`int.bit_length` of each."""
    return np.searchsorted(1 << np.arange(rans.PRECISION + 1), values, side="right")


class ModelReader:
    """Reads models back in the order they were written. Raises FormatError on anything that `write_model` would not
    write.
    """

    def __init__(self, streams: dict[str, bytes]):
        self._streams = {name: np.frombuffer(data, np.uint8) for name, data in streams.items()}
        self._at = dict.fromkeys(streams, 0)

    def _take(self, name: str, count: int) -> np.ndarray:
        start = self._at[name]
        if count < 0 or start + count > self._streams[name].size:
            raise FormatError(
                "the context models end too early", why=f"stream {name!r} has no {count} bytes at {start}"
            )
        self._at[name] = start + count
        return self._streams[name][start : start + count]

    def read(self, group: Group, fields: dict[str, int]) -> ContextModel:
        """The model of a group from the numbers `write_model` returned."""
        mantissa, top, mode, count, runs = (fields[k] for k in ("m", "e", "s", "T", "r"))
        if not (
            0 <= mantissa <= group.kind.most_mantissa and -1 <= top <= 2047 and mode in (0, 1, 2) and 1 <= count <= 255
        ):
            raise FormatError("a context model's numbers are out of range", why=str(fields))
        rows, columns = [np.zeros(1, np.uint8)] * len(group.words), [_NO_COLUMNS] * len(group.words)
        if mode == TENSOR_SCALES:
            rows = [self._take("scales", 1).copy() for _ in group.words]
        if mode == ROW_COLUMN_SCALES:
            rows = [self._take("scales", -(-n // c)).copy() for n, c in zip(group.words, group.columns, strict=True)]
            columns = [self._take("scales", c).copy() for c in group.columns]
        model = ContextModel(
            mantissa,
            top,
            mode,
            rows,
            columns,
            np.zeros(0, np.uint8),
            np.zeros((count, 256), np.uint32),
            np.zeros(count, np.int64),
        )
        triples = self._take("runs", 3 * runs).reshape(-1, 3)
        lengths = triples[:, 1].astype(np.int64) + (triples[:, 2].astype(np.int64) << 8)
        if lengths.sum() != _CLASSES * model.stride or (triples[:, 0] >= count).any():
            raise FormatError(
                "a context map does not cover its contexts", why=f"{lengths.sum()} of {_CLASSES * model.stride}"
            )
        model.table_of = np.repeat(triples[:, 0], lengths)
        for table in range(count):
            model.rest[table] = self._read_table(model.frequencies[table])
        return model

    def _read_table(self, out: np.ndarray) -> int:
        symbols = int(self._take("lengths", 1)[0]) + 1
        lengths = self._take("lengths", symbols).astype(np.int64)
        rest = np.flatnonzero(lengths == _REST)
        if rest.size != 1 or ((lengths > rans.PRECISION) & (lengths != _REST)).any():
            raise FormatError("a probability table is damaged", why=f"lengths {lengths.tolist()}")
        lengths[rest] = 0
        long = lengths >= 2
        lead = np.zeros(symbols, np.int64)
        lead[long] = self._take("mantissas", int(long.sum())) & 7
        below = np.maximum(lengths - 1, 0)
        values = np.where(lengths > 3, (8 | lead) << below >> 3, (1 << below) | lead & ((1 << below) - 1))
        values[lengths == 0] = 0
        total = int(values.sum())
        if total >= rans.TOTAL:
            raise FormatError("a probability table is damaged", why=f"its frequencies sum to {total} of {rans.TOTAL}")
        values[rest] = rans.TOTAL - total
        out[:symbols] = values
        return int(rest[0])
