"""How the steps that compute a reference read what they start from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.dtypes import single, word_kind

Read = Callable[[int, np.ndarray], None]  # (first word, out), zeros past the end


def values(read: Read, dtype: str, start: int, size: int) -> np.ndarray:
    """Numbers of some words of a dtype of at most 32 bits, (size,) f32."""
    words = np.empty(size, word_kind(dtype).dtype)
    read(start, words)
    return single(words, dtype)


def damaged(fields: Any) -> FormatError:
    return FormatError("a computed reference in the delta's index is damaged", why=str(fields)[:80])
