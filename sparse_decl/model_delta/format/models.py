"""Context models as bytes: numbers in the index, and four streams that all groups share."""

from __future__ import annotations

from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.formats.frames import compress, decompress
from sparse_decl.model_delta.coding.contexts import (
    NO_COLUMNS,
    NO_SCALES,
    ROW_COLUMN_SCALES,
    TENSOR_SCALES,
    ContextModel,
)
from sparse_decl.model_delta.coding.groups import Group
from sparse_decl.model_delta.format.fields import FETCH_AGAIN
from sparse_kernels import rans, tables
from sparse_kernels.scales import EXPONENT_CLASSES

_WRONG_TABLES = (
    "the streams end too early",
    "a bit length is out of range, or not one symbol takes the rest",
    f"its frequencies sum to more than {rans.TOTAL}",
)
_STREAMS = ("scales", "runs", "lengths", "mantissas")
MODEL_FIELDS = ("m", "e", "s", "T", "r")  # the numbers of a model, as `write_model` returns them


class ModelStreams:
    """Four streams of bytes, each compressed as a whole: scales, map runs, table lengths, table mantissas."""

    def __init__(self) -> None:
        self.data = {name: bytearray() for name in _STREAMS}

    def pack(self) -> tuple[list[int], bytes]:
        """The streams, compressed, one after the other; and the length of each."""
        frames = [compress(bytes(data)) for data in self.data.values()]
        return [len(frame) for frame in frames], b"".join(frames)


def write_model(model: ContextModel, streams: ModelStreams) -> dict[str, int]:
    """Appends a model's bytes to the streams; returns the numbers a reader needs."""
    scales_out, runs, lengths_out, mantissas = streams.data.values()
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


class ModelReader:
    """Reads models back in the order they were written. Raises FormatError on anything that `write_model` would not
    write.
    """

    def __init__(self, lengths: Any, packed: bytes, limit: int):
        """lengths, packed: as `ModelStreams.pack` gave them; limit: bytes that a stream can have at most."""
        good = isinstance(lengths, list) and all(type(length) is int and length >= 0 for length in lengths)
        if not good or len(lengths) != len(_STREAMS) or sum(lengths) != len(packed):
            raise FormatError("the delta's index does not fit its models", hint=FETCH_AGAIN)
        self._streams: dict[str, np.ndarray] = {}
        self._at = dict.fromkeys(_STREAMS, 0)
        start = 0
        for name, length in zip(_STREAMS, lengths, strict=True):
            data = decompress(packed[start : start + length], min(limit, 2000 * length + 4096))
            self._streams[name] = np.frombuffer(data, np.uint8)
            start += length

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
        rows, columns = [np.zeros(1, np.uint8)] * len(group.words), [NO_COLUMNS] * len(group.words)
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
        if lengths.sum() != EXPONENT_CLASSES * model.stride or (triples[:, 0] >= count).any():
            raise FormatError(
                "a context map does not cover its contexts", why=f"{lengths.sum()} of {EXPONENT_CLASSES * model.stride}"
            )
        model.table_of = np.repeat(triples[:, 0], lengths)
        self._read_tables(model)
        return model

    def _read_tables(self, model: ContextModel) -> None:
        lengths, mantissas = (self._streams[name][self._at[name] :] for name in ("lengths", "mantissas"))
        used, taken, wrong = tables.unpack(lengths, mantissas, model.frequencies, model.rest)
        if wrong:
            why = _WRONG_TABLES[wrong - 1]
            raise FormatError("a probability table is damaged", why=f"{why}, at byte {self._at['lengths'] + used}")
        self._at["lengths"] += used
        self._at["mantissas"] += taken
