"""Weights moved by a step function of their own mantissa: what an optimiser's weight decay does to a weight without
gradient. It multiplies by one number a step and rounds each time, so the move, in units of the last place, depends on
the mantissa alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import I64s, Int, U16s, U64s, Words


_PARTS = 12  # bits: so many equal parts of the mantissas seldom have more than one step begin in them


def parts(starts: U64s, mantissa_bits: int) -> U16s:
    """Where to look: the step that each of some equal parts of the mantissas begins in, and past the last one the last
    step of all, (parts + 1,) u16. starts: (s,) u64 ascending from 0, fewer than 1 << 16.
    """
    bits = min(mantissa_bits, _PARTS)
    begins = np.arange((1 << bits) + 1, dtype=np.uint64) << np.uint64(mantissa_bits - bits)
    return (np.searchsorted(starts, begins, "right") - 1).astype(np.uint16)


@njit(nogil=True, cache=True)
def shift(words: Words, mantissa_bits: Int, mask: Int, parts: U16s, starts: U64s, moves: I64s, out: Words) -> None:
    """Adds to each word's magnitude the move of the step its mantissa lies in. Zero, subnormal and non-finite words
    stay, and those that would leave the finite numbers or change sign.

    words, out: (n,) unsigned; mask: largest exponent field; parts: of `parts`; starts: (s,) u64 ascending from 0;
    moves: (s,) i64.
    """
    bits, one = np.uint64(mantissa_bits), np.uint64(1)
    fraction, sign = (one << bits) - one, one << np.uint64(8 * words.itemsize - 1)
    least, end = one << bits, np.uint64(mask) << bits  # of the magnitudes that move
    cut = np.uint64(mantissa_bits - min(mantissa_bits, _PARTS))
    for i in range(out.size):
        word = np.uint64(words[i])
        low, magnitude = word & fraction, word & (sign - one)
        here = low >> cut
        first, last = np.uint64(parts[here]), np.uint64(parts[here + one])
        while first + one < last:
            middle = (first + last) >> one
            if starts[middle] <= low:
                first = middle
            else:
                last = middle - one
        step = last if starts[last] <= low else first  # as likely as not: no branch
        moved = np.uint64(np.int64(magnitude) + moves[step])  # below zero: beyond every magnitude
        moves_it = (magnitude >= least) & (magnitude < end) & (moved < end)
        out[i] = (word & sign) | (moved if moves_it else magnitude)
