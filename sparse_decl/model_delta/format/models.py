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
    starts = np.append(0, np.flatnonzero(np.diff(model.table_of)) + 1)
    lengths = np.diff(starts, append=model.table_of.size)
    runs += np.stack([model.table_of[starts], lengths & 255, lengths >> 8], 1).astype(np.uint8).tobytes()
    table = model.frequencies.astype(np.int64)
    bits = np.frexp(table)[1].astype(np.int64)  # `int.bit_length` of each
    below = np.maximum(bits - 1, 0)
    lead = np.where(bits > 3, (table << 3 >> below) & 7, table & ((1 << below) - 1))
    last = table.shape[1] - 1 - (table[:, ::-1] > 0).argmax(1)
    bits[np.arange(len(table)), model.rest.astype(np.int64)] = tables.REST
    written = np.arange(table.shape[1] + 1) <= last[:, None] + 1
    lengths_out += np.concatenate([last[:, None], bits], 1)[written].astype(np.uint8).tobytes()
    mantissas += lead[(bits >= 2) & (bits != tables.REST)].astype(np.uint8).tobytes()
    return {"m": model.mantissa, "e": model.top, "s": model.scale_mode, "T": len(table), "r": len(starts)}


def read_model(group: Group, fields: Fields, streams: StreamReader) -> ContextModel:
    """The model of a group from the numbers `write_model` returned. Raises FormatError on any other."""
    mantissa, top, mode, count, runs = (fields.signed(key) for key in MODEL_FIELDS)
    if not (
        0 <= mantissa <= group.kind.most_mantissa and -1 <= top <= 2047 and mode in (0, 1, 2) and 1 <= count <= 255
    ):
        raise FormatError("a context model's numbers are out of range", why=f"{mantissa}, {top}, {mode}, {count}")
    rows, columns = [np.zeros(1, np.uint8)] * len(group.words), [NO_COLUMNS] * len(group.words)
    if mode == TENSOR_SCALES:
        rows = list(streams.take(SCALES, len(group.words)).copy().reshape(-1, 1))
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
    lengths = triples[:, 1:].copy().view("<u2").reshape(-1)
    contexts = group.classes * model.stride
    if lengths.sum() != contexts or triples[:, 0].max() >= count:
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
