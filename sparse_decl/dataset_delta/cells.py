"""Cells of a column as bytes: the smallest of several exact forms, each compressed by zstd.

`P` a Parquet file of one column, `S` the canonical streams, `L` text with a separator, `D` codes into the different
values, `T` decimal fractions as whole numbers, `F` doubles that are floats.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import parquet, pyarrow, pyarrow_compute
from sparse_decl.dataset_delta import columns, nested
from sparse_decl.dataset_delta.arrays import filled, numbers_of, of_cells, of_numbers
from sparse_decl.dataset_delta.packing import squeeze, unsqueeze
from sparse_decl.dataset_delta.parquet_cells import read_parquet

pa = pyarrow()
types = pa.types

QUICK = 3  # zstd level that forms are compared at
_DECIMALS = range(10)
_DICTIONARY = 4 << 20  # bytes of the base's column that new text may refer to
_TOLD = 1 << 20  # bytes of the columns before that it may refer to
_WORTH = 0.95  # a dictionary out of the base must save so much, since it makes reading dearer
_SEPARATORS = b"\n\0\x1e\x1f"
_RAW, _PLANES, _MOVED = 0, 1, 2  # words as they are; their first bytes, then their second ...; differences


# ---------------------------------------------------------------- streams


def _narrow(values: np.ndarray) -> np.ndarray:
    """Unsigned words in the fewest bytes that hold them."""
    if values.dtype.itemsize == 1 or values.dtype.kind != "u":
        return values
    top = int(values.max(initial=0))
    return values.astype(next(f"<u{size}" for size in (1, 2, 4, 8) if top < 1 << (8 * size)))


def _planes(values: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(values.view(np.uint8).reshape(-1, values.itemsize).T).reshape(-1)


def _differences(values: np.ndarray) -> np.ndarray:
    out = values.copy()
    out[1:] -= values[:-1]
    return out


def _forms(values: np.ndarray) -> Iterator[tuple[int, bytes]]:
    yield _RAW, values.tobytes()
    if values.size < 4 or values.ndim > 1:
        return
    moved = _differences(values)
    if values.itemsize > 1:
        yield _PLANES, _planes(values).tobytes()
        yield _PLANES | _MOVED, _planes(moved).tobytes()
    yield _MOVED, moved.tobytes()


def _write_stream(values: np.ndarray, level: int, dictionary: bytes | None, text: bool) -> bytes:
    """The values as they are or transformed, squeezed; the note is the transform and the bytes of a word."""
    if not values.size:
        return b""
    if text:
        return squeeze(values.tobytes(), _RAW, level=level, dictionary=dictionary, text=True)
    values = _narrow(values)
    forms = [(len(squeeze(data, level=QUICK)), code, data) for code, data in _forms(values)]
    _, code, data = min(forms, key=lambda form: form[:2])
    width = values.itemsize if values.ndim == 1 else 1
    return squeeze(data, code | (width.bit_length() - 1) << 2, level=level)


def _read_stream(data: bytes, dtype: Any, count: int | None, dictionary: bytes | None) -> np.ndarray:
    if not data:
        if count:
            raise FormatError("a column is damaged", why=f"a stream of {count} values is missing")
        return np.zeros(0, dtype)
    wanted = np.dtype(dtype)
    note, body = unsqueeze(data, (1 << 40) if count is None else 8 * count, dictionary=dictionary)
    code, width = note & 3, 1 << (note >> 2)
    raw = np.frombuffer(body, np.uint8)
    if width > 8 or raw.size % width or (count is not None and raw.size != count * width) or width > wanted.itemsize:
        raise FormatError("a column is damaged", why=f"a stream of {raw.size} bytes for {count} values")
    if code & _PLANES:
        raw = np.ascontiguousarray(raw.reshape(width, -1).T).reshape(-1)
    values = raw.view(f"<u{width}")
    if code & _MOVED:
        values = np.cumsum(values, dtype=values.dtype)
    return values.astype(wanted)


def _streamed(array: Any, level: int, dictionary: bytes | None = None) -> list[bytes]:
    text = columns.is_bytes(array.type)
    parts = list(columns.streams(array))
    return [
        _write_stream(part.reshape(-1), level, dictionary, text and number == 2) for number, part in enumerate(parts)
    ]


def _from_streams(kind: Any, count: int, frames: list[bytes], dictionary: bytes | None = None) -> Any:
    left = iter(frames)

    def take(dtype: Any, items: int | None) -> np.ndarray:
        frame = next(left, None)
        if frame is None:
            raise FormatError("a column is damaged", why="a stream is missing")
        return _read_stream(frame, dtype, items, dictionary)

    return columns.from_streams(kind, count, take)


def _separated(array: Any, separator: int) -> np.ndarray:
    """Bytes of all cells, each followed by the separator; a null is empty. (b,) u8"""
    empty, end = of_cells([b"", bytes([separator])], pa.large_binary()).cast(array.type)
    join = pyarrow_compute().binary_join_element_wise
    return columns.slices(join(array, empty, end, null_handling="replace", null_replacement=""))[0]


def _joined(array: Any, level: int, dictionary: bytes | None, number: int) -> list[bytes]:
    validity = next(columns.streams(array))
    text = _separated(array, _SEPARATORS[number]).tobytes()
    return [
        _write_stream(validity, level, None, False),
        squeeze(text, number, level=level, dictionary=dictionary, text=True),
    ]


def _from_joined(kind: Any, count: int, frames: list[bytes], dictionary: bytes | None) -> Any:
    if len(frames) != 2:
        raise FormatError("a column is damaged", why=f"{len(frames)} streams of text, not 2")
    note, text = unsqueeze(frames[1], 1 << 40, dictionary=dictionary)
    if note >= len(_SEPARATORS):
        raise FormatError("a column is damaged", why="an unknown separator")
    data = np.frombuffer(text, np.uint8)
    ends = data == _SEPARATORS[note]
    lengths = np.diff(np.flatnonzero(ends), prepend=-1) - 1
    if lengths.size != count or not (data.size == 0 or ends[-1]):
        raise FormatError("a column is damaged", why=f"{lengths.size} cells of text for {count}")
    parts = iter([_read_stream(frames[0], np.uint8, None, None), lengths.view(np.uint64), data[~ends]])
    return columns.from_streams(kind, count, lambda dtype, items: next(parts))


def _separator(array: Any) -> int | None:
    """Number of the first separator that no cell holds."""
    data = columns.slices(array)[0]
    return next((number for number, byte in enumerate(_SEPARATORS) if not (data == byte).any()), None)


# ---------------------------------------------------------------- forms of a column


def _parquet_options(kind: Any) -> Iterator[dict[str, Any]]:
    yield {"use_dictionary": True}
    if types.is_nested(kind):
        return
    if columns.is_bytes(kind):
        yield {"use_dictionary": False, "column_encoding": {"c": "DELTA_BYTE_ARRAY"}}
        yield {"use_dictionary": False, "column_encoding": {"c": "DELTA_LENGTH_BYTE_ARRAY"}}
    elif types.is_integer(kind) and kind.bit_width >= 32:
        yield {"use_dictionary": False, "column_encoding": {"c": "DELTA_BINARY_PACKED"}}
    elif types.is_floating(kind) and kind.bit_width >= 32:
        yield {"use_dictionary": False, "column_encoding": {"c": "BYTE_STREAM_SPLIT"}}


def _to_parquet(array: Any, options: dict[str, Any], level: int) -> bytes:
    sink = pa.BufferOutputStream()
    table = pa.table({"c": array})
    parquet().write_table(
        table,
        sink,
        compression="zstd",
        compression_level=level,
        write_statistics=False,
        store_schema=False,
        dictionary_pagesize_limit=1 << 26,
        data_page_size=1 << 26,
        row_group_size=max(1, len(array)),
        **options,
    )
    return bytes(sink.getvalue().to_pybytes())


def _coded(array: Any, level: int) -> list[bytes]:
    found = array.dictionary_encode()
    codes = (numbers_of(filled(found.indices, -1)).astype(np.int64) + 1).view(np.uint64)
    size = len(found.dictionary)
    head = size.to_bytes(8, "little")
    ways = [[form, *make(level)] for form, make in _text_forms(found.dictionary)]
    return [head, _write_stream(codes, level, None, False), *min(ways, key=size_of)]


def _from_coded(kind: Any, count: int, frames: list[bytes]) -> Any:
    if len(frames) < 2:
        raise FormatError("a column is damaged", why="its values are missing")
    size = int.from_bytes(frames[0], "little")
    if size > count:
        raise FormatError("a column is damaged", why=f"{size} different values in {count} rows")
    if frames[2:3] not in ([b"S"], [b"L"]):
        raise FormatError("a column is damaged", why="its values have an unknown form")
    values = read_cells(kind, size, frames[2:])
    codes = _read_stream(frames[1], np.uint64, count, None)
    if codes.size and int(codes.max()) > size:
        raise FormatError("a column is damaged", why=f"a code past its {size} values")
    places = codes.astype(np.int64) - 1
    return columns.taken(values, places)


def _decimals(array: Any) -> tuple[int, np.ndarray] | None:
    """(d, whole numbers k) such that every value is k / 10^d in its bits; None if there are none."""
    values = np.frombuffer(columns.words(array), f"<f{columns.words(array).itemsize}")
    if not np.isfinite(values).all() or (np.abs(values) > 1e12).any():
        return None
    bits = columns.words(array)
    for places in _DECIMALS:
        scaled = np.rint(values.astype(np.float64) * 10.0**places)
        if (np.abs(scaled) < 2**53).all() and np.array_equal(
            (scaled / 10.0**places).astype(values.dtype).view(bits.dtype), bits
        ):
            return places, scaled.astype(np.int64)
    return None


def _text_forms(array: Any, base: bytes | None = None) -> Iterator[tuple[bytes, Callable[[int], list[bytes]]]]:
    """The forms that may refer to a dictionary: streams, and text with separators."""
    yield b"S", lambda level: _streamed(array, level, base)
    number = _separator(array) if columns.is_bytes(array.type) and len(array) else None
    if number is not None:
        yield b"L", lambda level: _joined(array, level, base, number)


def _candidates(array: Any) -> Iterator[tuple[bytes, Callable[[int], list[bytes]]]]:
    """(form, its frames at a zstd level) of every form that gives this array back."""
    kind = array.type
    yield from _text_forms(array)
    if types.is_null(kind) or not len(array):
        return
    wanted = columns.digest(array)
    if len(array) > 64:
        for options in _parquet_options(kind):
            try:
                same = columns.digest(read_parquet(_to_parquet(array, options, QUICK), kind, len(array))) == wanted
            except (pa.ArrowException, FormatError):
                same = False
            if same:
                yield b"P", lambda level, options=options: [_to_parquet(array, options, level)]  # type: ignore[misc]
    if not types.is_nested(kind) and not types.is_boolean(kind) and not _short_decimal(kind):
        yield b"D", lambda level: _coded(array, level)
    if types.is_float32(kind) or types.is_float64(kind):
        found = _decimals(array)
        if found is not None:
            whole = of_numbers(found[1], ~columns.valid(array))
            yield b"T", lambda level: [bytes([found[0]]), *_streamed(_zigzag(whole), level)]
        if types.is_float64(kind):
            with np.errstate(over="ignore", invalid="ignore"):
                narrow = array.cast(pa.float32())
                if columns.digest(narrow.cast(pa.float64())) == wanted:
                    yield b"F", lambda level: _streamed(narrow, level)


def _short_decimal(kind: Any) -> bool:
    """Whether Arrow cannot tell the different values of this type."""
    return bool(types.is_decimal(kind)) and kind.bit_width < 128


def _zigzag(whole: Any) -> Any:
    values = columns.words(whole).view(np.int64)
    words = ((values << 1) ^ (values >> 63)).view(np.uint64)
    return of_numbers(words, ~columns.valid(whole))


def size_of(frames: list[bytes]) -> int:
    return sum(len(frame) + 4 for frame in frames)


def write_cells(array: Any, level: int, base: bytes | None = None) -> list[bytes]:
    """A plain array in its smallest form. base: bytes of the base's column, which new text may repeat."""
    best: tuple[int, bytes, Callable[[int], list[bytes]]] | None = None
    if nested.has_form(array.type) and len(array):
        text = nested.to_bytes(array)
        frames = write_cells(text, QUICK, base)
        best = (size_of(frames), b"N", lambda level: write_cells(text, level, base))
    for form, make in _candidates(array):
        size = size_of(make(QUICK))
        if best is None or size < best[0]:
            best = (size, form, make)
    assert best is not None
    if base and columns.is_bytes(array.type) and len(array):
        worth = _WORTH * best[0]
        for form, make in _text_forms(array, base):
            size = size_of(make(QUICK))
            if size < min(worth, best[0]):
                best = (size, form, make)
    return [best[1], *best[2](level)]


def read_cells(kind: Any, count: int, frames: list[bytes], base: bytes | None = None) -> Any:
    """Inverse of `write_cells`. Raises FormatError."""
    form, rest = (frames[0], frames[1:]) if frames else (b"", [])
    if form == b"S":
        return _from_streams(kind, count, rest, base)
    if form == b"L" and columns.is_bytes(kind):
        return _from_joined(kind, count, rest, base)
    if form == b"P" and len(rest) == 1:
        return read_parquet(rest[0], kind, count)
    if form == b"D":
        return _from_coded(kind, count, rest)
    if form == b"T" and rest and len(rest[0]) == 1 and (types.is_float32(kind) or types.is_float64(kind)):
        words = _from_streams(pa.uint64(), count, rest[1:])
        raw = columns.words(words)
        whole = (raw >> np.uint64(1)).view(np.int64) ^ -(raw & np.uint64(1)).view(np.int64)
        values = (whole / 10.0 ** rest[0][0]).astype(np.float32 if types.is_float32(kind) else np.float64)
        return of_numbers(values, ~columns.valid(words))
    if form == b"N" and rest[:1] != [b"N"]:
        return nested.from_bytes(read_cells(pa.large_binary(), count, rest, base), kind)
    if form == b"F" and types.is_float64(kind):
        return _from_streams(pa.float32(), count, rest).cast(pa.float64())
    raise FormatError("a column is damaged", why=f"it has the unknown form {form[:8]!r}")


def base_bytes(array: Any) -> bytes:
    """What `write_cells` may refer to: the last cells of the base's column, each on a line, if they have bytes."""
    if columns.is_bytes(array.type):
        return _last_lines(array, _DICTIONARY)
    if not nested.has_form(array.type):
        return b""
    rows = 1024  # of the end of the column, until there are bytes enough
    while True:
        text = nested.to_bytes(array.slice(max(0, len(array) - rows)))
        if rows >= len(array) or columns.slices(text)[0].size + len(text) >= _DICTIONARY:
            return _last_lines(text, _DICTIONARY)
        rows *= 4


def _last_lines(array: Any, size: int) -> bytes:
    """The last `size` bytes of the cells, each followed by a newline."""
    offsets = columns.slices(array)[1]
    first = int(np.searchsorted(offsets, max(0, int(offsets[-1]) - size)))
    return _separated(array.slice(max(0, first - 1)), _SEPARATORS[0])[-size:].tobytes()


class SharedDictionary:
    """Text of new rows in the columns before, which a later column may repeat: the last of it, `bytes`."""

    def __init__(self) -> None:
        self.bytes = b""

    def add(self, cells: Any) -> None:
        """Takes in the literal cells of a column's new rows."""
        if columns.is_bytes(cells.type):
            self.bytes = (self.bytes + _last_lines(cells, _TOLD))[-_TOLD:]
