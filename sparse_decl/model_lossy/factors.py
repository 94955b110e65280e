"""Rounded factors in one container: all codes of all tensors as one run of symbols, rANS with tables by size.

A component's codes are alike in size, and components differ: the tables are chosen by the level of each
(`TENSOR_SCALES` of the lossless delta's contexts, see `docs/codec.md`), and so is the entropy coder.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.untrusted import claim
from sparse_decl.formats.container import PAYLOAD, ContainerReader, ContainerWriter
from sparse_decl.model_delta.coding import contexts
from sparse_decl.model_delta.coding.contexts import NO_COLUMNS, TENSOR_SCALES, Binning, ContextModel
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS, DELTA, Group
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.format.fields import Fields
from sparse_decl.model_delta.format.models import read_model, write_model
from sparse_decl.model_delta.format.streams import StreamReader, StreamWriter
from sparse_decl.model_lossy.casts import to_f32
from sparse_decl.model_lossy.codes import INDEX, INDEX_LIMIT, MODELS, damaged, read_index, read_number
from sparse_decl.model_lossy.few_bits import Rounded
from sparse_kernels import rans, scales
from sparse_kernels.lossy import MOST_CODE

FACTORS = "factors.safetensors"
MOST_RANK = 1 << 16
_MOST_STEP = 2.0**60  # products of factors, and sums of a rank of them, stay finite
_NO_BASE = np.zeros(BLOCK_WORDS, np.uint32)

Sizes = tuple[int, int, int]  # rows, rank, columns


def _group(sizes: Sequence[Sizes]) -> Group:
    """One member for each component of each factor: left ones of a tensor, then its right ones."""
    lengths = [side for rows, rank, columns in sizes for side in (*[rows] * rank, *[columns] * rank)]
    return Group(DELTA, "F32", list(range(len(lengths))), lengths, lengths)


def write_factors(path: Path, found: Sequence[Rounded], format_name: str) -> None:
    """Writes the container. Raises OSError."""
    path.unlink(missing_ok=True)
    writer = ContainerWriter(path)
    try:
        streams, index = StreamWriter(), dict[str, Any]()
        sizes = [(one.left.shape[0], one.rank, one.right.shape[1]) for one in found]
        steps = [words for one in found for words in (one.left_steps, one.right_steps)]
        packed = artifact.compress(_planes(np.concatenate(steps) if steps else np.zeros(0, np.uint16)))
        writer.append(packed)
        index |= {"ranks": [rank for _, rank, _ in sizes], "c": len(packed), "b": []}
        group = _group(sizes)
        if group.size:
            codes = np.concatenate([part for one in found for part in (one.left.T.ravel(), one.right.ravel())])
            tokens = ((codes.astype(np.int16) << 1) ^ (codes.astype(np.int16) >> 15)).astype(np.uint8)
            model = _fit(group, tokens)
            coding, binning = rans.symbols(model.frequencies), Binning(group, model)
            for block, part in enumerate(_blocks(tokens)):
                coded = np.empty(part.size + 2 * rans.LANES, np.uint16)
                bins = binning.bins(group.pieces(block), _NO_BASE[: part.size])
                at = rans.encode(part, bins, model.table_of, coding, coded)
                writer.append(coded[at:].tobytes())
                index["b"].append(coded.size - at)
            index |= write_model(model, streams)
        lengths, models = streams.pack()
        text = json.dumps(index | {"models": lengths}, separators=(",", ":")).encode()
        writer.finish({MODELS: models, INDEX: artifact.compress(text)}, format_name)
    finally:
        writer.close()


def _planes(words: np.ndarray) -> bytes:
    return np.ascontiguousarray(words.view(np.uint8).reshape(-1, 2).T).tobytes()


def _blocks(tokens: np.ndarray) -> Iterator[np.ndarray]:
    for start in range(0, tokens.size, BLOCK_WORDS):
        yield tokens[start : start + BLOCK_WORDS]


def _fit(group: Group, tokens: np.ndarray) -> ContextModel:
    """Tables by the level of each component: log2 of its mean |code|."""
    ends = np.cumsum(group.words)
    magnitudes = (tokens.astype(np.int64) + 1) >> 1
    sums = np.diff(np.append(0, np.cumsum(magnitudes)[ends - 1])) / np.array(group.words)
    levels = np.zeros(sums.size, np.uint8)
    scales.quantised_log2(sums, levels)
    rows = [levels[k : k + 1] for k in range(levels.size)]
    empty = np.zeros((1, 256), np.uint32)
    model = ContextModel(
        0, 0, TENSOR_SCALES, rows, [NO_COLUMNS] * levels.size, np.zeros(0, np.uint8), empty, np.zeros(1)
    )
    binning = Binning(group, model)
    counts = np.zeros((binning.contexts, 256), np.int64)
    for block, part in enumerate(_blocks(tokens)):
        bins = binning.bins(group.pieces(block), _NO_BASE[: part.size])
        np.add.at(counts, (bins, part), 1)
    contexts.share_tables(model, counts)
    return model


def read_factors(path: Path, shapes: Sequence[tuple[int, int]]) -> list[tuple[np.ndarray, np.ndarray] | None]:
    """(left (rows, rank) f32, right (rank, columns) f32) of tensors of these shapes, None for rank 0.

    Raises FormatError where the container is damaged or does not fit the shapes.
    """
    with ContainerReader(path) as container:
        index = read_index(artifact.decompress(container.read(INDEX).tobytes(), INDEX_LIMIT))
        ranks = index.get("ranks")
        if not isinstance(ranks, list) or len(ranks) != len(shapes):
            raise damaged("number of tensors")
        for rank, shape in zip(ranks, shapes, strict=True):
            if type(rank) is not int or not 0 <= rank <= min(MOST_RANK, *shape):
                raise damaged("rank of a tensor")
        sizes = [(rows, rank, columns) for rank, (rows, columns) in zip(ranks, shapes, strict=True)]
        group = _group(sizes)
        claim(6 * group.size, "the factors")
        length = read_number(index, "c", container.size(PAYLOAD) + 1)
        planes = artifact.decompress(container.read(PAYLOAD, 0, length).tobytes(), 4 * sum(ranks))
        if len(planes) != 4 * sum(ranks):
            raise damaged("number of scales")
        words = np.ascontiguousarray(np.frombuffer(planes, np.uint8).reshape(2, -1).T).reshape(-1).view(np.uint16)
        steps = to_f32(words, "BF16")
        if not ((steps >= 0) & (steps <= _MOST_STEP)).all():  # not so for NaN
            raise damaged("a scale that is not a positive number, or too large")
        codes = _read_codes(container, index, group, length)
    return _split(sizes, steps, codes)


def _read_codes(container: ContainerReader, index: dict[str, Any], group: Group, at: int) -> np.ndarray:
    """(n,) i8."""
    blocks = index.get("b")
    if not isinstance(blocks, list) or len(blocks) != group.blocks:
        raise damaged("number of blocks")
    reader = StreamReader(index.get("models"), container.read(MODELS).tobytes(), (1 << 20) + group.size)
    tokens = np.empty(group.size, np.uint8)
    if group.size:
        model = read_model(group, Fields(index), reader)
        binning, tables = Binning(group, model), rans.lookup(model.frequencies)
        for block, size in enumerate(blocks):
            count = group.block_size(block)
            if type(size) is not int or not 0 <= size <= count + 2 * rans.LANES:
                raise damaged("size of a block")
            padded = np.zeros(size + 2 * rans.LANES, np.uint16)
            padded[:size] = container.read(PAYLOAD, at, 2 * size).view(np.uint16)
            at += 2 * size
            ids = model.table_of[binning.bins(group.pieces(block), _NO_BASE[:count])]
            part = tokens[block * BLOCK_WORDS : block * BLOCK_WORDS + count]
            start, taken, wanted = np.zeros(1, np.int64), np.array([size], np.int64), np.array([count], np.int64)
            if rans.decode(padded.view(np.uint8), start, taken, ids, wanted, tables, part) >= 0:
                raise damaged("a block does not decode")
    reader.finish()
    if at != container.size(PAYLOAD):
        raise damaged("bytes after the last block")
    if tokens.size and int(tokens.max()) > 2 * MOST_CODE:
        raise damaged("a code that is out of range")
    wide = tokens.astype(np.int16)
    return ((wide >> 1) ^ -(wide & 1)).astype(np.int8)


def _split(sizes: Sequence[Sizes], steps: np.ndarray, codes: np.ndarray) -> list[tuple[np.ndarray, np.ndarray] | None]:
    out: list[tuple[np.ndarray, np.ndarray] | None] = []
    step = code = 0
    for rows, rank, columns in sizes:
        if not rank:
            out.append(None)
            continue
        parts = []
        for side in (rows, columns):
            part = codes[code : code + rank * side].reshape(rank, side)
            parts.append(part.astype(np.float32) * steps[step : step + rank, None])
            code, step = code + rank * side, step + rank
        out.append((np.ascontiguousarray(parts[0].T), parts[1]))
    return out
