"""Arrow arrays out of NumPy's and Python's values, and NumPy's out of them.

`pa.array`, `pa.scalar` and `to_numpy` do the same, but import pandas to see whether they were given something of it: a
quarter of a second, more than most small datasets take.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from sparse_decl.base.extras import pyarrow

pa = pyarrow()
types = pa.types


def of_numbers(values: np.ndarray, holes: np.ndarray | None = None, kind: Any = None) -> Any:
    """(n,) numbers or booleans, which are shared, not copied. holes: (n,) bool, which are null. kind: a type of the
    same width, if it is not NumPy's own."""
    values = np.ascontiguousarray(values)
    data = np.packbits(values, bitorder="little") if values.dtype == bool else values
    return _made(kind or pa.from_numpy_dtype(values.dtype), values.size, [pa.py_buffer(data)], holes)


def of_cells(values: Sequence[Any], kind: Any) -> Any:
    """Python's values, or None, as a column of text, bytes, 64-bit numbers or booleans. Raises UnicodeEncodeError."""
    holes = np.fromiter((value is None for value in values), bool, len(values))
    if types.is_null(kind) or holes.all():
        return pa.nulls(len(values), kind)
    if types.is_boolean(kind) or types.is_primitive(kind):
        return of_numbers(np.array(_whole(values, holes, 0), kind.to_pandas_dtype()), holes)
    text = types.is_string(kind) or types.is_large_string(kind)
    cells = _whole(values, holes, "" if text else b"")
    if text and not "".join(cells).isascii():
        cells = [cell.encode() for cell in cells]
        text = False
    data = "".join(cells).encode() if text else b"".join(cells)
    ends = np.cumsum(np.fromiter(map(len, cells), np.int64, len(cells)))
    wide = types.is_large_string(kind) or types.is_large_binary(kind)
    if not wide and len(data) >= 1 << 31:
        raise pa.ArrowInvalid(f"{len(data)} bytes in one batch of cells")
    offsets = np.concatenate([np.zeros(1, np.int64), ends]).astype(np.int64 if wide else np.int32)
    return _made(kind, len(cells), [pa.py_buffer(offsets), pa.py_buffer(data)], holes)


def _whole(values: Sequence[Any], holes: np.ndarray, nothing: Any) -> Sequence[Any]:
    return [nothing if value is None else value for value in values] if holes.any() else values


def _made(kind: Any, count: int, buffers: list[Any], holes: np.ndarray | None) -> Any:
    gone = 0 if holes is None else int(np.count_nonzero(holes))
    validity = pa.py_buffer(np.packbits(~holes, bitorder="little")) if holes is not None and gone else None
    return pa.Array.from_buffers(kind, count, [validity, *buffers], gone)


def filled(array: Any, value: Any) -> Any:
    """The array with its nulls as `value`, of the kinds that `of_cells` makes."""
    return array.fill_null(of_cells([value], array.type)[0]) if array.null_count else array


def numbers_of(array: Any) -> np.ndarray:
    """(n,) the numbers or booleans of an array; anything where null. Shared, as a rule."""
    count, first, buffer = len(array), array.offset, array.buffers()[1]
    bits = types.is_boolean(array.type)
    dtype = np.dtype(bool if bits else array.type.to_pandas_dtype())
    if buffer is None:
        return np.zeros(count, dtype)
    if bits:
        found = np.unpackbits(np.frombuffer(buffer, np.uint8), count=first + count, bitorder="little")
        return found[first:].view(bool)
    return np.frombuffer(buffer, dtype, first + count)[first:]
