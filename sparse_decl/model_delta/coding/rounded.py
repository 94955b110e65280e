"""What a reference was before it was rounded to a tensor's dtype: f32 words, of which the dtype keeps the leading bits.

What rounding lost says how sure the rounded word is, and on which side of it the fine-tune's lies if it differs: a
value that lay half way between two words, cast from an f32 base or computed, is wrong as often as right.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from sparse_decl.model_delta.coding.runs import Scratch
from sparse_decl.model_delta.dtypes import value_table
from sparse_kernels import lanes, lowrank, rounding

LEVELS = lanes.LEVELS
WIDE = np.dtype("<u4")
KINDS = {"BF16": lowrank.BF16, "F16": lowrank.F16, "F32": lowrank.F32}
DROPPED = {"BF16": rounding.BF16_DROPS, "F16": rounding.F16_DROPS}  # the dtypes that are rounded so


class Rounded(NamedTuple):
    """words: (n,) u16, rounded; levels, turned: (n,) u8 and u16, as `rounding.split` writes them."""

    words: np.ndarray
    levels: np.ndarray
    turned: np.ndarray


def rounded(wide: np.ndarray, dtype: str) -> Rounded:
    """wide: (n,) u32, f32 words; dtype: of DROPPED."""
    out = _room(wide.size, Scratch())
    rounding.split(wide, DROPPED[dtype], *out)
    return out


def predicted(words: np.ndarray, known: str, dtype: str, product: tuple[Any, ...] | None, scratch: Scratch) -> Rounded:
    """The same of words of a reference to which a product is added first, in one pass. words: (n,) of the dtype
    `known`, of KINDS; product: of `Factors.product`; scratch: memory for what is returned.
    """
    out, values = _room(words.size, scratch), value_table(known)
    table = np.zeros(0, np.uint32) if values is None else values.view(np.uint32)
    room = (*lowrank.scratch(), np.empty(lowrank.STRETCH, np.uint32))
    rounding.predict(words, KINDS[known], table, *(product or _NO_PRODUCT), *room, DROPPED[dtype], *out)  # type: ignore[call-arg]
    return out


def _room(size: int, scratch: Scratch) -> Rounded:
    take = scratch.take
    return Rounded(take("rounded", size, np.uint16), take("levels", size, np.uint8), take("turned", size, np.uint16))


_NO_PRODUCT = (*np.zeros((2, 0, 0)), *np.zeros((2, 0), np.int16), 1.0, 0, 0)


def differences(fine: np.ndarray, known: Rounded) -> np.ndarray:
    """What is coded of the fine-tune's words. (n,) u16."""
    out = np.empty_like(fine)
    rounding.difference(fine, known.words, known.turned, out)
    return out
