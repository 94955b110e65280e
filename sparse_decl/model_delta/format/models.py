"""Context models as bytes: numbers in the index, and streams that all groups share."""

from __future__ import annotations

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.coding.contexts import (
    NO_COLUMNS,
    NO_SCALES,
    ROW_COLUMN_SCALES,
    TENSOR_SCALES,
    ContextModel,
)
from sparse_decl.model_delta.coding.groups import Group
from sparse_decl.model_delta.format.fields import Fields
from sparse_decl.model_delta.format.streams import LENGTHS, MANTISSAS, RUNS, SCALES, StreamReader, StreamWriter
from sparse_kernels import rans, tables

_WRONG_TABLES = (
    "the streams end too early",
    "a bit length is out of range, or not one symbol takes the rest",
    f"its frequencies sum to more than {rans.TOTAL}",
)
MODEL_FIELDS = ("m", "e", "s", "T", "r")  # the numbers of a model, as `write_model` returns them


def write_model(model: ContextModel, streams: StreamWriter) -> dict[str, int]:
    """Appends a model's bytes to the streams; returns the numbers a reader needs."""
    scales_out, runs, lengths_out, mantissas = (streams.data[name] for name in (SCALES, RUNS, LENGTHS, MANTISSAS))
    if model.scale_mode != NO_SCALES:
        for rows in model.row_scales:
            scales_out += rows.tobytes()
    if model.scale_mode == ROW_COLUMN_SCALES:
        for columns in model.column_scales:
            scales_out += columns.tobytes()
    edges = np.flatnonzero(np.diff(model.table_of)) + 1
    starts = np.concatenate([[0], edges])
    for start, end in zip(starts, np.append(edges, model.table_of.size), strict=True):
        runs += bytes([int(model.table_of[start]), (end - start) & 255, (end - start) >> 8])
    for table, rest in zip(model.frequencies.astype(np.int64), model.rest, strict=True):
        table = table[: np.flatnonzero(table).max() + 1]
        lengths = _bit_lengths(table)
        lead = np.where(
            lengths > 3, (table << 3 >> np.maximum(lengths - 1, 0)) & 7, table & ((1 << np.maximum(lengths - 1, 0)) - 1)
        )
        lengths[rest] = tables.REST
        lengths_out.append(table.size - 1)
        lengths_out += lengths.astype(np.uint8).tobytes()
        mantissas += lead[(lengths >= 2) & (lengths != tables.REST)].astype(np.uint8).tobytes()
    return {"m": model.mantissa, "e": model.top, "s": model.scale_mode, "T": len(model.frequencies), "r": len(starts)}


def _bit_lengths(values: np.ndarray) -> np.ndarray:
    """`int.bit_length` of each."""
    return np.searchsorted(1 << np.arange(rans.PRECISION + 1), values, side="right")


def read_model(group: Group, fields: Fields, streams: StreamReader) -> ContextModel:
    """The model of a group from the numbers `write_model` returned. Raises FormatError on any other."""
    mantissa, top, mode, count, runs = (fields.signed(key) for key in MODEL_FIELDS)
    if not (
        0 <= mantissa <= group.kind.most_mantissa and -1 <= top <= 2047 and mode in (0, 1, 2) and 1 <= count <= 255
    ):
        raise FormatError("a context model's numbers are out of range", why=f"{mantissa}, {top}, {mode}, {count}")
    rows, columns = [np.zeros(1, np.uint8)] * len(group.words), [NO_COLUMNS] * len(group.words)
    if mode == TENSOR_SCALES:
        rows = [streams.take(SCALES, 1).copy() for _ in group.words]
    if mode == ROW_COLUMN_SCALES:
        rows = [streams.take(SCALES, -(-n // c)).copy() for n, c in zip(group.words, group.columns, strict=True)]
        columns = [streams.take(SCALES, c).copy() for c in group.columns]
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
    triples = streams.take(RUNS, 3 * runs).reshape(-1, 3)
    lengths = triples[:, 1].astype(np.int64) + (triples[:, 2].astype(np.int64) << 8)
    contexts = group.classes * model.stride
    if lengths.sum() != contexts or (triples[:, 0] >= count).any():
        raise FormatError("a context map does not cover its contexts", why=f"{lengths.sum()} of {contexts}")
    model.table_of = np.repeat(triples[:, 0], lengths)
    _read_tables(model, streams)
    return model


def _read_tables(model: ContextModel, streams: StreamReader) -> None:
    lengths, mantissas = streams.rest(LENGTHS), streams.rest(MANTISSAS)
    read = np.zeros(2, np.int64)
    wrong = tables.unpack(lengths, mantissas, model.frequencies, model.rest, read)
    used, taken = read.tolist()
    if wrong:
        why = _WRONG_TABLES[wrong - 1]
        raise FormatError("a probability table is damaged", why=f"{why}, at byte {streams.at(LENGTHS) + used}")
    streams.take(LENGTHS, used)
    streams.take(MANTISSAS, taken)
