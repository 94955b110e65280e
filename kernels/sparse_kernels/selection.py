"""Which words of a block are coded where few changed: those that are small in the base, and the others that differ.

A step of training moves a weight by about the same amount whatever its size, so only weights whose unit in the last
place is as small as that can change: the base's exponent says which they are.
"""

from __future__ import annotations

import numpy as np
from numba import njit

_RUN = 32  # words that are compared at once


@njit(nogil=True, cache=True)
def small(base, field, limit, at):
    """Positions of the words whose exponent bits are below a limit; returns how many there are.

    base: (n,) unsigned words; field: the bits of a word that are its exponent, limit: in the same place; scalars of
    base's dtype. at: (n,) i64, written.
    """
    count = 0
    for i in range(base.size):
        at[count] = i
        count += np.int64((base[i] & field) < limit)
    return count


@njit(nogil=True, cache=True)
def others(base, fine, field, limit, at):
    """Positions of the words that differ though they are not `small`; returns how many there are.

    base, fine: (n,) unsigned words of one dtype; field, limit: as in `small`; at: (n,) i64, written.
    """
    count = 0
    for start in range(0, base.size, _RUN):
        end = min(start + _RUN, base.size)
        differ = base[start] ^ fine[start]
        for i in range(start, end):
            differ |= base[i] ^ fine[i]
        if differ != 0:
            for i in range(start, end):
                at[count] = i
                count += np.int64((base[i] != fine[i]) & ((base[i] & field) >= limit))
    return count


@njit(nogil=True, cache=True)
def exponents(base, fine, shift, mask, counts, changed):
    """Adds how often each exponent occurs in `base`, and how often in words that differ.

    base, fine: (n,) unsigned words of one dtype; counts, changed: (mask + 1,) i64.
    """
    shift, mask = np.uint64(shift), np.uint64(mask)
    for i in range(base.size):
        exponent = (np.uint64(base[i]) >> shift) & mask
        counts[exponent] += 1
        changed[exponent] += np.int64(base[i] != fine[i])
