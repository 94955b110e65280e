"""Where the arrays of NumPy's `.npy` and `.npz` files lie (NEP 1); headers are matched, not evaluated."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import BinaryIO

from sparse_decl.formats.safetensors import DTYPE_BITS, TensorEntry

_MOST_HEADER = 1 << 16
_MAGIC = b"\x93NUMPY"
_DTYPES = {
    "<f8": "F64", "<f4": "F32", "<f2": "F16", "<c8": "C64", "<i8": "I64", "<i4": "I32", "<i2": "I16", "|i1": "I8",
    "<u8": "U64", "<u4": "U32", "<u2": "U16", "|u1": "U8", "|b1": "BOOL", "|V2": "BF16",  # as ml_dtypes writes bf16
}  # fmt: skip
_HEADER = re.compile(
    rb"\{'descr': '([<|][a-zA-Z]\d{1,2})', 'fortran_order': (True|False), "
    rb"'shape': \(((?:\d{1,18}, ?){0,32}\d{0,18})\), \} *\n"
)


def npz_arrays(file: BinaryIO, places: Mapping[str, tuple[int, int]]) -> list[TensorEntry]:
    """The arrays of a `.npz`. places: name -> (start, bytes) of each entry that is not compressed."""
    found = []
    for name, (start, size) in places.items():
        if name.endswith(".npy"):
            found += _array(file, name.removesuffix(".npy"), start, size)
    return found


def npy_arrays(file: BinaryIO, file_size: int) -> list[TensorEntry]:
    """The array of a `.npy` file."""
    return _array(file, "array", 0, file_size)


def _array(file: BinaryIO, name: str, start: int, size: int) -> list[TensorEntry]:
    """The array in these bytes of a file; none if it is not one of plain little-endian numbers."""
    file.seek(start)
    head = file.read(min(size, 12))
    if len(head) < 12 or head[:6] != _MAGIC or head[6] not in (1, 2, 3):
        return []
    width = 2 if head[6] == 1 else 4
    length = int.from_bytes(head[8 : 8 + width], "little")
    if length > _MOST_HEADER or 8 + width + length > size:
        return []
    file.seek(start + 8 + width)
    match = _HEADER.fullmatch(file.read(length))
    dtype = _DTYPES.get(match[1].decode()) if match else None
    if match is None or dtype is None:
        return []
    shape = tuple(int(part) for part in match[3].split(b",") if part.strip())
    begin = start + 8 + width + length
    if not shape or math.prod(shape) * DTYPE_BITS[dtype] != 8 * (start + size - begin) or 0 in shape:
        return []
    if match[2] == b"True":
        shape = shape[::-1]  # as it lies
    return [TensorEntry(name, dtype, shape, begin, start + size)]


__all__ = ["npy_arrays", "npz_arrays"]
