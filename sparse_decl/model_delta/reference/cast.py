"""A tensor of a base in another dtype: rounded to nearest even, or widened exactly."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sparse_decl.model_delta.dtypes import word_kind
from sparse_kernels import casts

CASTABLE = ("F64", "F32", "BF16", "F16", "F8_E4M3", "F8_E5M2")  # those whose values this module knows
_WITHOUT_INFINITY = ("F8_E4M3",)


def cast(words: np.ndarray, source: str, target: str) -> np.ndarray:
    """Words of dtype `source` as those of `target`, both of CASTABLE. words: (n,) unsigned; returns (n,)."""
    if word_kind(source).bytes <= 2:
        out: np.ndarray = _table(source, target)[words]
        return out
    return _converted(words, source, target)


@lru_cache(maxsize=8)
def _table(source: str, target: str) -> np.ndarray:
    """Every word of a narrow dtype in another."""
    kind = word_kind(source)
    return _converted(np.arange(1 << (8 * kind.bytes), dtype=np.uint32), source, target)


def _converted(words: np.ndarray, source: str, target: str) -> np.ndarray:
    """words: (n,) u32, or u64 for F64."""
    old, new = word_kind(source), word_kind(target)
    out = np.empty(words.size, new.dtype)
    formats = (
        old.shift,
        old.mask,
        source not in _WITHOUT_INFINITY,
        new.shift,
        new.mask,
        target not in _WITHOUT_INFINITY,
    )
    casts.convert(words, *formats, out)
    return out
