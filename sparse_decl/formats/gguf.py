"""Where the tensors of a GGUF file lie (versions 2 and 3 of ggml's docs/gguf.md, little-endian).

Floats have their dtype; the blocks of quantized tensors are rows of bytes.
"""

from __future__ import annotations

import math
import struct
from typing import BinaryIO

from sparse_decl.base.errors import FormatError
from sparse_decl.formats.safetensors import TensorEntry

_MOST_HEADER = 64 << 20
_MOST_TENSORS = 1 << 20
_MOST_VALUES = 4_000_000  # that are looked at one by one
_MOST_NAME = 1000
_PLAIN = {0: "F32", 1: "F16", 24: "I8", 25: "I16", 26: "I32", 27: "I64", 28: "F64", 30: "BF16"}
_BITS = {"F32": 32, "F16": 16, "I8": 8, "I16": 16, "I32": 32, "I64": 64, "F64": 64, "BF16": 16}
# number of a quantized type -> (weights, bytes) of its blocks, as in ggml-common.h
_BLOCKS = {
    2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 36),  # Q4_0 .. Q8_1
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292),  # Q2_K .. Q8_K
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82),
    23: (256, 136), 29: (256, 56), 34: (256, 54), 35: (256, 66), 39: (32, 17),  # IQ*, TQ1_0, TQ2_0, MXFP4
}  # fmt: skip
_SCALARS = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}  # bytes of a value by its type
_STRING, _ARRAY = 8, 9


def gguf_arrays(file: BinaryIO, file_size: int) -> list[TensorEntry]:
    """The tensors, with their places in the file; those of an unknown type are left out. Raises FormatError."""
    try:
        return _Header(file, min(file_size, _MOST_HEADER)).tensors(file_size)
    except (struct.error, UnicodeDecodeError, KeyError) as error:
        raise FormatError("the GGUF header cannot be read", why=f"{type(error).__name__}: {error}"[:200]) from error


class _Header:
    def __init__(self, file: BinaryIO, end: int):
        self._file, self._end = file, end
        file.seek(0)
        if self._take(4) != b"GGUF":
            raise FormatError("not a GGUF file")
        version = self._number("<I")
        if version not in (2, 3):
            raise FormatError("a GGUF file of another version", why=str(version)[:20])

    def _take(self, size: int) -> bytes:
        if size > self._end - self._file.tell():
            raise FormatError("the GGUF header is cut off, or longer than is read")
        data = self._file.read(size)
        if len(data) != size:
            raise FormatError("the GGUF header is cut off")
        return data

    def _number(self, form: str) -> int:
        return int(struct.unpack(form, self._take(struct.calcsize(form)))[0])

    def _skip(self, size: int) -> None:
        if size > self._end - self._file.tell():
            raise FormatError("the GGUF header is cut off, or longer than is read")
        self._file.seek(size, 1)

    def _skip_value(self, kind: int) -> None:
        if kind == _STRING:
            self._skip(self._number("<Q"))
        elif kind == _ARRAY:
            inner, count = self._number("<I"), self._number("<Q")
            if inner in _SCALARS:
                self._skip(_SCALARS[inner] * count)
            elif inner == _STRING and count <= _MOST_VALUES:
                for _ in range(count):  # each takes at least the eight bytes of its length
                    self._skip(self._number("<Q"))
            else:
                raise FormatError("a GGUF header with an array that is not read")
        else:
            self._skip(_SCALARS[kind])

    def _text(self, most: int) -> str:
        size = self._number("<Q")
        if size > most:
            raise FormatError("a name in the GGUF header is too long")
        return self._take(size).decode()

    def tensors(self, file_size: int) -> list[TensorEntry]:
        count, pairs = self._number("<Q"), self._number("<Q")
        if count > _MOST_TENSORS or pairs > _MOST_TENSORS:
            raise FormatError("a GGUF header of too many entries")
        alignment = 32
        for _ in range(pairs):
            key, kind = self._text(1 << 16), self._number("<I")
            if key == "general.alignment" and kind == 4:
                alignment = self._number("<I")
            else:
                self._skip_value(kind)
        listed = []
        for _ in range(count):
            name, dimensions = self._text(_MOST_NAME), self._number("<I")
            if not 1 <= dimensions <= 8:
                raise FormatError("a GGUF tensor of too many dimensions")
            shape = struct.unpack(f"<{dimensions}Q", self._take(8 * dimensions))[::-1]  # ggml names the columns first
            listed.append((name, shape, self._number("<I"), self._number("<Q")))
        if not 0 < alignment <= 1 << 20:
            raise FormatError("a GGUF header with an impossible alignment")
        start = -(-self._file.tell() // alignment) * alignment
        found = (_entry(*one, start) for one in listed)
        return [entry for entry in found if entry is not None and entry.end <= file_size]


def _entry(name: str, shape: tuple[int, ...], kind: int, offset: int, data_start: int) -> TensorEntry | None:
    elements = math.prod(shape)
    if not elements or elements >= 1 << 48:
        return None
    start = data_start + offset
    if kind in _PLAIN:
        dtype = _PLAIN[kind]
        return TensorEntry(name, dtype, shape, start, start + elements * _BITS[dtype] // 8)
    if kind not in _BLOCKS or shape[-1] % _BLOCKS[kind][0]:
        return None
    weights, size = _BLOCKS[kind]
    rows = (*shape[:-1], shape[-1] // weights * size)
    return TensorEntry(name, "U8", rows, start, start + math.prod(rows))


__all__ = ["gguf_arrays"]
