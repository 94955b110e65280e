"""Words of a checkpoint as float32 and back, rounded to nearest even: the same on every machine."""

from __future__ import annotations

import numpy as np

from sparse_decl.model_delta.checkpoint import Tensor

FLOATS = ("BF16", "F16", "F32")  # what a lossy mode may change


def to_f32(words: np.ndarray, dtype: str) -> np.ndarray:
    """(n,) u16 or u32 words of one of FLOATS -> (n,) f32."""
    if dtype == "BF16":
        return (words.astype(np.uint32) << 16).view(np.float32)
    if dtype == "F16":
        return words.view(np.float16).astype(np.float32)
    return words.view(np.float32)


def to_words(values: np.ndarray, dtype: str) -> np.ndarray:
    """(n,) f32 -> (n,) words of one of FLOATS. What is too large becomes infinite, NaN stays NaN."""
    if dtype == "BF16":
        bits = values.view(np.uint32)
        out = ((bits + np.uint32(0x7FFF) + ((bits >> 16) & np.uint32(1))) >> 16).astype(np.uint16)
        nan = np.isnan(values)
        if nan.any():
            out[nan] = 0x7FC0
        return out
    if dtype == "F16":
        with np.errstate(over="ignore", under="ignore"):
            return values.astype(np.float16).view(np.uint16)
    return values.view(np.uint32)


def read_f32(tensor: Tensor, start: int, count: int) -> np.ndarray:
    """Elements start .. start + count of a tensor of one of FLOATS, (count,) f32."""
    words = np.empty(count, tensor.kind.dtype)
    tensor.read_words(start, words)
    return to_f32(words, tensor.entry.dtype)


def read_matrix(tensor: Tensor) -> np.ndarray:
    """A whole tensor as f32 in its shape."""
    return read_f32(tensor, 0, tensor.words).reshape(tensor.entry.shape)
