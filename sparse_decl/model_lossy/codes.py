"""Differences as small integers: one scale a row or a group, entropy-coded in the context of the base weight.

The contexts are those of the lossless delta (`docs/codec.md`): the class of the base's exponent, and the levels of row
and column. A bf16 weight moves by whole units in its last place, so its exponent says which codes can occur at all.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.parallel import in_order
from sparse_decl.base.untrusted import load_json
from sparse_decl.formats.container import PAYLOAD, ContainerReader, ContainerWriter
from sparse_decl.model_delta.coding import contexts
from sparse_decl.model_delta.coding.contexts import Binning, ContextModel
from sparse_decl.model_delta.coding.groups import DELTA, Group
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.format.fields import Fields
from sparse_decl.model_delta.format.models import read_model, write_model
from sparse_decl.model_delta.format.streams import StreamReader, StreamWriter
from sparse_decl.model_lossy import FORMAT, FORMAT_VERSION
from sparse_decl.model_lossy.casts import to_f32, to_words
from sparse_decl.model_lossy.coverage import Pair
from sparse_decl.model_lossy.residual import Importance, weighted
from sparse_decl.model_lossy.updates import BLOCK_WORDS, Signs, Update
from sparse_kernels import lossy, rans, scales, words

CONTAINER = "delta.safetensors"
INDEX, MODELS = "index", "models"
_DIRECT = 8  # a code is a token
_VALUES = np.abs((np.arange(256) >> 1) ^ -(np.arange(256) & 1)).astype(np.float32)  # |code| of a zig-zagged byte
INDEX_LIMIT = 256 << 20
_AGAIN = "fetch or build the delta again"

Advance = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Matrix:
    """A covered tensor as rows and columns; group: neighbours in a row that share a scale."""

    dtype: str
    words: int
    columns: int
    group: int

    @property
    def scales(self) -> int:
        """Number of scales."""
        return -(-self.words // self.columns) * -(-self.columns // self.group)

    @property
    def blocks(self) -> int:
        return -(-self.words // BLOCK_WORDS)

    def part(self, block: int) -> tuple[int, int]:
        """(first word, words) of a block."""
        return block * BLOCK_WORDS, min(BLOCK_WORDS, self.words - block * BLOCK_WORDS)

    def as_group(self) -> Group:
        """What the lossless delta's contexts take it for."""
        return Group(DELTA, self.dtype, [0], [self.words], [self.columns])


def matrix_of(pair: Pair, group_size: int | None) -> Matrix:
    """A pair's tensor with one scale a row, or one for every `group_size` neighbours in it."""
    columns = pair.tensor.columns
    return Matrix(pair.tensor.entry.dtype, pair.tensor.words, columns, min(group_size or columns, columns))


@dataclass(frozen=True, slots=True)
class Codes:
    """Decodes and adds the codes of one tensor."""

    matrix: Matrix
    scales: np.ndarray  # (scales,) f32
    coded: list[np.ndarray]  # rANS words of each block, padded
    model: ContextModel | None  # None: all codes are 0
    binning: Binning | None
    tables: np.ndarray  # of `rans.lookup`

    def apply(self, words: np.ndarray, block: int) -> np.ndarray:
        if self.model is None or self.binning is None:
            return words
        first, count = self.matrix.part(block)
        if count != words.size:
            raise FormatError("the codes do not fit their tensor", why=f"{words.size} words in block {block}")
        codes = np.empty(count, np.uint8)
        padded = self.coded[block]
        ids = self.model.table_of[self.binning.bins(self.matrix.as_group().pieces(block), words)]
        start, size = np.zeros(1, np.int64), np.array([padded.size - 2 * rans.LANES], np.int64)
        where = (padded.view(np.uint8), start, size, ids, np.array([count], np.int64))
        if rans.decode(*where, self.tables, codes) >= 0:
            raise FormatError("a block does not decode", why="the rANS states do not end where they began", hint=_AGAIN)
        row, column = divmod(first, self.matrix.columns)
        out = np.empty(count, np.float32)
        base = to_f32(words, self.matrix.dtype)
        lossy.add_codes(base, codes, self.scales, self.matrix.columns, self.matrix.group, row, column, out)
        return np.where(codes == 0, words, to_words(out, self.matrix.dtype))


def write_codes(
    path: Path,
    pairs: list[Pair],
    *,
    group_size: int | None,
    least: np.float32,
    importances: Mapping[int, Importance],
    pool: ThreadPoolExecutor,
    window: int,
    advance: Advance,
) -> None:
    """Writes the container of `int8` and `sparse-int8`: differences of at least `least`, rounded to codes.

    importances: by number of a tensor, as in `residual.weighted`.
    """

    def work(pair: Pair) -> _Coded:
        return _encode(pair, matrix_of(pair, group_size), least, importances.get(pair.number))

    _write(path, pairs, in_order(pool, window, work, pairs), advance)


def write_signs(path: Path, pairs: list[Pair], pool: ThreadPoolExecutor, window: int, advance: Advance) -> None:
    """Writes the container of `bitdelta`: the sign of each difference, and their mean magnitude as the step.

    Liu et al. 2024 (arXiv:2402.10193): the mean magnitude is the step of least squared error for these signs.
    """
    _write(path, pairs, in_order(pool, window, _signs, pairs), advance)


@dataclass(slots=True)
class _Coded:
    """What one tensor writes: its fields, its payload, and its model."""

    fields: dict[str, Any]
    payload: list[bytes]
    model: ContextModel | None = None


def _write(path: Path, pairs: list[Pair], coded: Iterator[_Coded], advance: Advance) -> None:
    writer = ContainerWriter(path)
    try:
        streams = StreamWriter()
        entries = []
        for pair, one in zip(pairs, coded, strict=True):
            for data in one.payload:
                writer.append(data)
            if one.model is not None:
                one.fields |= write_model(one.model, streams)
            entries.append(one.fields)
            advance(pair.tensor.entry.nbytes)
        lengths, models = streams.pack()
        index = {"tensors": entries, "models": lengths}
        text = json.dumps(index, separators=(",", ":")).encode()
        writer.finish({MODELS: models, INDEX: artifact.compress(text)}, f"{FORMAT}/{FORMAT_VERSION}")
    finally:
        writer.close()


def _signs(pair: Pair) -> _Coded:
    size, total, bits = pair.tensor.words, 0.0, []
    for start in range(0, size, BLOCK_WORDS):
        difference = pair.difference(start, min(BLOCK_WORDS, size - start))
        bits.append(np.packbits(difference >= 0).tobytes())
        total += scales.total(np.abs(difference).astype(np.float64))
    return _Coded({"a": int(np.array([total / size], np.float32).view(np.uint32)[0])}, [b"".join(bits)])


def _encode(pair: Pair, matrix: Matrix, least: np.float32, importance: Importance | None) -> _Coded:
    def kept(first: int, count: int) -> np.ndarray:
        """The differences that are not dropped, zeros for the others."""
        difference = pair.difference(first, count)
        difference[weighted(difference, importance, first) < least] = 0
        return difference

    peaks = np.zeros(matrix.scales, np.float32)
    for block in range(matrix.blocks):
        first, count = matrix.part(block)
        row, column = divmod(first, matrix.columns)
        lossy.peaks(kept(first, count), matrix.columns, matrix.group, row, column, peaks)
    scale_words = _up_to_bf16(peaks / np.float32(lossy.MOST_CODE))
    step = to_f32(scale_words, "BF16")
    group = matrix.as_group()

    def blocks() -> Iterator[tuple[np.ndarray, np.ndarray]]:
        for block in range(matrix.blocks):
            first, count = matrix.part(block)
            row, column = divmod(first, matrix.columns)
            codes = np.empty(count, np.uint8)
            lossy.quantise(kept(first, count), step, matrix.columns, matrix.group, np.float32(0), row, column, codes)
            base = np.empty(count, group.kind.dtype)
            pair.base.read_words(first, base)
            yield codes, base

    packed = artifact.compress(np.ascontiguousarray(scale_words.view(np.uint8).reshape(-1, 2).T).tobytes())
    model = _fit(group, matrix, blocks)
    if model is None:
        return _Coded({"c": len(packed), "b": []}, [packed])
    coding = rans.symbols(model.frequencies)
    binning, payload = Binning(group, model), [packed]
    for block, (codes, base) in enumerate(blocks()):
        coded = np.empty(codes.size + 2 * rans.LANES, np.uint16)
        at = rans.encode(codes, binning.bins(group.pieces(block), base), model.table_of, coding, coded)
        payload.append(coded[at:].tobytes())
    return _Coded({"c": len(packed), "b": [len(data) // 2 for data in payload[1:]]}, payload, model)


def _up_to_bf16(values: np.ndarray) -> np.ndarray:
    """Words of the next bf16 that is not smaller. values: (n,) f32, not negative."""
    return ((values.view(np.uint32).astype(np.uint64) + 0xFFFF) >> 16).astype(np.uint16)


def _fit(
    group: Group, matrix: Matrix, blocks: Callable[[], Iterator[tuple[np.ndarray, np.ndarray]]]
) -> ContextModel | None:
    """The cheapest context model; None where every code is 0."""
    rows, columns = np.zeros(-(-matrix.words // matrix.columns)), np.zeros(matrix.columns)
    top = 0
    for block, (codes, base) in enumerate(blocks()):
        row, column = divmod(block * BLOCK_WORDS, matrix.columns)
        scales.magnitude_sums_by_table(np.zeros_like(codes), codes, _VALUES, column, rows[row:], columns)
        top = max(top, int(scales.exponent_range(base, group.kind.shift, group.kind.mask)[1]))
    if not rows.any():
        return None
    none = (contexts.NO_SCALES, [np.zeros(1, np.uint8)], [np.zeros(BLOCK_WORDS, np.uint8)])
    best: tuple[int, ContextModel] | None = None
    for mode, row_levels, column_levels in (none, *contexts.scale_variants(group, [rows], [columns])):
        model = ContextModel(
            0, int(top), mode, row_levels, column_levels, np.zeros(0, np.uint8), np.zeros((1, 256), np.uint32), rows
        )
        binning = Binning(group, model)
        counts = np.zeros((binning.contexts, 256), np.int64)
        for block, (codes, base) in enumerate(blocks()):
            words.count(codes, binning.bins(list(group.pieces(block)), base), _DIRECT, 0, counts)
        side = 0 if mode == contexts.NO_SCALES else sum(levels.size for levels in (*row_levels, *column_levels))
        side_cost = (side * 5) << 16
        cost = contexts.share_tables(model, counts, best[0] - side_cost if best is not None else None)
        if cost is not None:
            best = cost + side_cost, model
    return best[1] if best is not None else None


# ---------------------------------------------------------------- reading


def read_updates(path: Path, mode: str, matrices: list[Matrix]) -> list[Update]:
    """The updates of these tensors, in the order they were written. Raises FormatError on anything else."""
    with ContainerReader(path) as container:
        index = read_index(artifact.decompress(container.read(INDEX).tobytes(), INDEX_LIMIT))
        entries = index.get("tensors")
        if not isinstance(entries, list) or len(entries) != len(matrices):
            raise damaged("number of tensors")
        reader = _models(container, index, matrices)
        out: list[Update] = []
        at = 0
        for fields, matrix in zip(entries, matrices, strict=True):
            if not isinstance(fields, dict):
                raise damaged("a tensor's fields")
            if mode == "bitdelta":
                update, at = _read_signs(container, fields, matrix, at)
            else:
                update, at = _read_codes(container, fields, matrix, reader, at)
            out.append(update)
        if at != container.size(PAYLOAD):
            raise damaged("bytes after the last tensor")
        return out


def _models(container: ContainerReader, index: dict[str, Any], matrices: list[Matrix]) -> StreamReader:
    limit = (1 << 16) + sum(matrix.words for matrix in matrices) + (len(matrices) << 18)
    return StreamReader(index.get("models"), container.read(MODELS).tobytes(), limit)


def _read_signs(container: ContainerReader, fields: dict[str, Any], matrix: Matrix, at: int) -> tuple[Update, int]:
    step = np.array([read_number(fields, "a", 1 << 32)], np.uint32).view(np.float32)[0]
    if not np.isfinite(step):
        raise damaged("a step that is not finite")
    size = (matrix.words + 7) // 8
    return Signs(matrix.dtype, container.read(PAYLOAD, at, size), step), at + size


def _read_codes(
    container: ContainerReader, fields: dict[str, Any], matrix: Matrix, reader: StreamReader, at: int
) -> tuple[Update, int]:
    length = read_number(fields, "c", container.size(PAYLOAD) + 1)
    planes = artifact.decompress(container.read(PAYLOAD, at, length).tobytes(), 2 * matrix.scales)
    at += length
    if len(planes) != 2 * matrix.scales:
        raise damaged("number of scales")
    scale_words = np.ascontiguousarray(np.frombuffer(planes, np.uint8).reshape(2, -1).T).reshape(-1).view(np.uint16)
    step = to_f32(scale_words, "BF16")
    if not (np.isfinite(step).all() and (step >= 0).all()):
        raise damaged("a scale that is not a finite positive number")
    sizes = fields.get("b")
    if sizes == []:
        return Codes(matrix, step, [], None, None, rans.lookup(np.zeros((0, 256), np.uint32))), at
    if not isinstance(sizes, list) or len(sizes) != matrix.blocks:
        raise damaged("number of blocks")
    coded = []
    for block in range(matrix.blocks):
        size = sizes[block]
        if type(size) is not int or not 0 <= size <= matrix.part(block)[1] + 2 * rans.LANES:
            raise damaged("size of a block")
        padded = np.zeros(size + 2 * rans.LANES, np.uint16)
        padded[:size] = container.read(PAYLOAD, at, 2 * size).view(np.uint16)
        coded.append(padded)
        at += 2 * size
    group = matrix.as_group()
    model = read_model(group, Fields(fields), reader)
    return Codes(matrix, step, coded, model, Binning(group, model), rans.lookup(model.frequencies)), at


def read_number(fields: dict[str, Any], key: str, end: int, least: int = 0) -> int:
    value = fields.get(key)
    if type(value) is not int or not least <= value < end:
        raise damaged(f"number {key!r} of a tensor")
    return value


def read_index(data: bytes) -> dict[str, Any]:
    try:
        value = load_json(data, "the delta's index")
    except (ValueError, RecursionError) as error:
        raise damaged(str(error)[:200]) from error
    if not isinstance(value, dict):
        raise damaged("it is not an object")
    return value


def damaged(why: str) -> FormatError:
    return FormatError("the delta's index is damaged", where=CONTAINER, why=why, hint=_AGAIN)
