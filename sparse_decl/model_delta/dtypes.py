"""What the codec must know of a dtype: how wide its words are and where the exponent lies.

A dtype that is not listed is opaque: bytes without meaning, kept exactly.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from sparse_decl.formats.safetensors import TensorEntry


@dataclass(frozen=True, slots=True)
class WordKind:
    """bytes: width of a word; exponent bits at `shift` for floats (mask 0 for integers and opaque bytes)."""

    bytes: int
    is_float: bool = False
    shift: int = 0
    mask: int = 0

    @property
    def dtype(self) -> np.dtype:
        return _DTYPES[self.bytes]

    @property
    def direct(self) -> int:
        """Bits of a difference that are a token each (see kernels/words.py)."""
        return {1: 8, 2: 5, 4: 4, 8: 4}[self.bytes]

    @property
    def most_mantissa(self) -> int:
        """Leading bits a token may hold so that no token passes 255."""
        return {1: 0, 2: 3, 4: 3, 8: 2}[self.bytes]


_DTYPES = {width: np.dtype(f"<u{width}") for width in (1, 2, 4, 8)}  # made once: they are asked for at every read
_BYTE = WordKind(1)
_KINDS = {
    "F64": WordKind(8, True, 52, 0x7FF),
    "F32": WordKind(4, True, 23, 0xFF),
    "C64": WordKind(4, True, 23, 0xFF),  # pairs of f32
    "F16": WordKind(2, True, 10, 0x1F),
    "BF16": WordKind(2, True, 7, 0xFF),
    "F8_E4M3": WordKind(1, True, 3, 0x0F),
    "F8_E4M3FNUZ": WordKind(1, True, 3, 0x0F),
    "F8_E5M2": WordKind(1, True, 2, 0x1F),
    "F8_E5M2FNUZ": WordKind(1, True, 2, 0x1F),
    "I64": WordKind(8),
    "U64": WordKind(8),
    "I32": WordKind(4),
    "U32": WordKind(4),
    "I16": WordKind(2),
    "U16": WordKind(2),
}


def words_in(entry: TensorEntry) -> int:
    """Number of words of a tensor, whatever its shape says (C64 counts twice, sub-byte dtypes by bytes)."""
    return (entry.end - entry.start) // _KINDS.get(entry.dtype, _BYTE).bytes


def row_length(entry: TensorEntry) -> int:
    """Words in a row, for row and column scales: the last dimension, or all but the first where the last is a small
    kernel; all words where there are no rows.
    """
    shape, words = entry.shape, words_in(entry)
    if len(shape) < 2 or not words:
        return max(words, 1)
    columns = shape[-1]
    if len(shape) > 2 and columns < 16:
        columns = math.prod(shape[1:])
    if entry.dtype == "C64":
        columns *= 2
    return columns if columns and words % columns == 0 else words


def word_kind(dtype: str) -> WordKind:
    """The words of a safetensors dtype; single opaque bytes for I8, U8, BOOL and whatever is newer than this table."""
    return _KINDS.get(dtype, _BYTE)


@lru_cache
def value_table(dtype: str) -> np.ndarray | None:
    """Value of every word of an 8- or 16-bit dtype, (2**bits,) f32; None for wider words.

    fp8 values are those of the bit fields with the usual bias (OCP 8-bit Floating Point, rev 1.0); they only scale
    contexts, so the
    special codes of the FNUZ variants need no care.
    """
    kind = word_kind(dtype)
    if kind.bytes > 2:
        return None
    words = np.arange(1 << (8 * kind.bytes), dtype=np.uint32)
    if dtype == "BF16":
        return (words << 16).view(np.float32)
    if dtype == "F16":
        return words.astype(np.uint16).view(np.float16).astype(np.float32)
    if kind.is_float:
        exponent = (words >> kind.shift).astype(np.int64) & kind.mask
        fraction = (words & ((1 << kind.shift) - 1)) / float(1 << kind.shift)
        bias = kind.mask >> 1
        magnitude = np.where(exponent == 0, np.ldexp(fraction, 1 - bias), np.ldexp(1 + fraction, exponent - bias))
        return np.where(words >> 7, -magnitude, magnitude).astype(np.float32)
    view = {"I8": np.int8, "I16": np.int16, "U16": np.uint16}.get(dtype, np.uint8)
    return words.astype(f"<u{kind.bytes}").view(view).astype(np.float32)


def values(words: np.ndarray, dtype: str) -> np.ndarray:
    """The same bytes as numbers, for words of 32 or 64 bits. words: (n,) unsigned, contiguous."""
    view = {"F64": np.float64, "F32": np.float32, "C64": np.float32, "I64": np.int64, "I32": np.int32}.get(dtype)
    return words.view(view) if view is not None else words


def single(words: np.ndarray, dtype: str) -> np.ndarray:
    """Values of words of at most 32 bits, f32 of their shape. words: unsigned, contiguous if of 32 bits."""
    if dtype == "BF16":  # three times as fast as its table
        return (words.astype(np.uint32) << np.uint32(16)).view(np.float32)
    table = value_table(dtype)
    return words.view(np.float32) if table is None else table[words]


def widened(words: np.ndarray, dtype: str) -> np.ndarray:
    """Words of BF16, F16 or F32 as f32 words of the same values. (n,) u32."""
    if dtype == "F32":
        return words
    out = np.empty(words.shape, np.uint32)
    widen(words, dtype, out)
    return out


def widen(words: np.ndarray, dtype: str, out: np.ndarray) -> None:
    """The same of BF16 or F16, into `out`, (n,) u32."""
    if dtype == "BF16":
        np.copyto(out, words)
        np.left_shift(out, np.uint32(16), out=out)
        return
    table = value_table(dtype)
    assert table is not None
    np.take(table.view(np.uint32), words, out=out, mode="clip")  # no word is beyond it; `raise` would copy


def sign_bit(words: np.ndarray) -> Any:
    """The bit of a word that is the sign of a float, a scalar of their dtype."""
    return words.dtype.type(1 << (8 * words.itemsize - 1))


def magnitudes(words: np.ndarray) -> np.ndarray:
    """Words of floats without their signs: integers in the order of the magnitudes."""
    out: np.ndarray = words & ~sign_bit(words)
    return out


def real(words: np.ndarray, dtype: str) -> np.ndarray:
    """Values of the words of a float dtype, f64 of their shape. words: unsigned, contiguous if of 32 or 64 bits."""
    table = value_table(dtype)
    with np.errstate(invalid="ignore"):  # signalling NaNs
        return np.asarray(table[words] if table is not None else values(words, dtype), np.float64)
