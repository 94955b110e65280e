"""Weights moved by a step function of their own mantissa: what an optimiser's weight decay does to a weight without
gradient. It multiplies by one number a step and rounds each time, so the move, in units of the last place, depends on
the mantissa alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import I64s, Int, U64s, Words


@njit(nogil=True, cache=True)
def shift(words: Words, mantissa_bits: Int, mask: Int, starts: U64s, moves: I64s, out: Words) -> None:
    """Adds to each word's magnitude the move of the step its mantissa lies in. Zero, subnormal and non-finite words
    stay, and those that would leave the finite numbers or change sign.

    words, out: (n,) unsigned; mask: largest exponent field; starts: (s,) u64 ascending from 0; moves: (s,) i64.
    """
    bits, most = np.uint64(mantissa_bits), np.uint64(mask)
    one = np.uint64(1)
    fraction, sign = (one << bits) - one, one << np.uint64(8 * words.itemsize - 1)
    end = np.int64(most << bits)
    # where to look: the steps that begin in each of some equal parts of the mantissas
    cut = np.uint64(mantissa_bits - min(mantissa_bits, 8))
    parts = np.zeros((1 << min(mantissa_bits, 8)) + 1, np.int64)
    step = 0
    for part in range(parts.size):
        while step + 1 < starts.size and starts[step + 1] <= (np.uint64(part) << cut):
            step += 1
        parts[part] = step
    for i in range(out.size):
        word = np.uint64(words[i])
        field, low = (word >> bits) & most, word & fraction
        if field == 0 or field == most:
            out[i] = words[i]
            continue
        here = low >> cut
        first, last = parts[here], parts[here + one]
        while first < last:
            middle = (first + last + 1) >> 1
            if starts[middle] <= low:
                first = middle
            else:
                last = middle - 1
        moved = np.int64(word & (sign - one)) + moves[first]
        out[i] = (word & sign) | np.uint64(moved) if 0 <= moved < end else word
