"""Rounding that keeps the mean of many small changes: up or down by a pattern of places, the same on every machine.

A change smaller than half a unit in the last place is lost by rounding to nearest, in every weight alike; here the
share of weights that move is the size of the change. The pattern is a Weyl sequence with the golden ratio, whose
members are spread evenly along a row; where it begins in each tensor follows from a seed that the artifact records.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.model_lossy.casts import to_words

SEED = 0x5BA25E
SEED_FIELD = "rounding_seed"  # of a manifest
_GOLDEN = np.uint32(0x9E3779B1)  # 2**32 over the golden ratio, to the next odd number
_APART = 0x85EBCA6B  # odd: the patterns of 2**32 tensors begin at as many places


def read_seed(manifest: Mapping[str, Any]) -> int:
    """The seed that a manifest records. Raises FormatError."""
    seed = manifest.get(SEED_FIELD)
    if type(seed) is not int or not 0 <= seed < 1 << 32:
        raise FormatError("the manifest has no valid seed for rounding", why=repr(seed)[:40])
    return seed


def pattern_of(seed: int, number: int) -> np.uint32:
    """Where the pattern of a tensor begins. number: of the tensor among those that are covered."""
    return np.uint32((seed + number * _APART) % (1 << 32))


def to_words_dithered(values: np.ndarray, dtype: str, places: np.ndarray | int, pattern: np.uint32) -> np.ndarray:
    """(n,) f32 -> (n,) words of one of `casts.FLOATS`, each a neighbour of its value; what is exact stays.

    places: (n,) of the elements in their tensor, or the first of n that follow each other. pattern: of `pattern_of`.
    """
    if isinstance(places, int):
        places = np.arange(places, places + values.size, dtype=np.uint64)
    parts = places.astype(np.uint32) * _GOLDEN + pattern
    bits = values.view(np.uint32)
    if dtype == "BF16":
        out = ((bits + (parts >> 16)) >> 16).astype(np.uint16)
        out[np.isnan(values)] = 0x7FC0
        return out
    if dtype == "F16":  # what the 13 lowest bits are too fine for; subnormal numbers are rounded to nearest
        near = (bits + (parts >> 19)) & np.uint32(0xFFFFE000)
        return to_words(np.where(np.isnan(values), values, near.view(np.float32)), dtype)
    return to_words(values, dtype)
