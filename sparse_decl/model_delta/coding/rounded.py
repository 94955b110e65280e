"""What a reference was before it was rounded to a tensor's dtype: f32 words, of which the dtype keeps the leading bits.

What rounding lost says how sure the rounded word is, and on which side of it the fine-tune's lies if it differs: a
value that lay half way between two words, cast from an f32 base or computed, is wrong as often as right.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from sparse_decl.model_delta.coding.runs import Scratch
from sparse_kernels import rounding

LEVELS = rounding.LEVELS
WIDE = np.dtype("<u4")
DROPPED = {"BF16": rounding.BF16_DROPS, "F16": rounding.F16_DROPS}  # the dtypes that are rounded so


class Rounded(NamedTuple):
    """words: (n,) u16, rounded; levels, turned: (n,) u8 and u16, as `rounding.split` writes them."""

    words: np.ndarray
    levels: np.ndarray
    turned: np.ndarray


def rounded(wide: np.ndarray, dtype: str, scratch: Scratch | None = None) -> Rounded:
    """wide: (n,) u32, f32 words; dtype: of DROPPED; scratch: memory for what is returned, else it is new."""
    take, size = (scratch or Scratch()).take, wide.size
    out = Rounded(take("rounded", size, np.uint16), take("levels", size, np.uint8), take("turned", size, np.uint16))
    rounding.split(wide, DROPPED[dtype], *out)
    return out


def differences(fine: np.ndarray, known: Rounded) -> np.ndarray:
    """What is coded of the fine-tune's words. (n,) u16."""
    out = np.empty_like(fine)
    rounding.difference(fine, known.words, known.turned, out)
    return out
