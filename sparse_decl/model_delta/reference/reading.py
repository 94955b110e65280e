"""How the steps that compute a reference read what they start from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.dtypes import value_table, word_kind

Read = Callable[[int, np.ndarray], None]  # (first word, out), zeros past the end


def values(read: Read, dtype: str, start: int, size: int) -> np.ndarray:
    """Numbers of some words of a dtype of at most 32 bits, (size,) f32."""
    words = np.empty(size, word_kind(dtype).dtype)
    read(start, words)
    return values_of(words, dtype)


def values_of(words: np.ndarray, dtype: str) -> np.ndarray:
    """Their numbers, (n,) f32."""
    table = value_table(dtype)
    out: np.ndarray = words.view(np.float32) if table is None else table[words]
    return out


def damaged(fields: Any) -> FormatError:
    return FormatError("a computed reference in the delta's index is damaged", why=str(fields)[:80])
