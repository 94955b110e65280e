"""Windows of text as hashes, of which the small ones stand for all: two texts that share passages share such hashes,
wherever these stand. The hash of a window is rolled on byte by byte (Karp and Rabin, 1987).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit
from sparse_kernels.rows import P1, P2, P3

if TYPE_CHECKING:
    from sparse_kernels.arrays import I64s, U8s, U64s

WINDOW = 24  # bytes: of common phrases of a language few are that long


@njit(nogil=True, cache=True)
def windows(data: U8s, offsets: I64s, bound: np.uint64, out: U64s) -> int:
    """Hashes of all windows within the slices data[offsets[i]:offsets[i+1]] that are at most `bound`, and how many.

    data: u8; offsets: (n+1,) i64, rising; out: u64, of which no more than its size is written.
    """
    power = np.uint64(1)
    for _ in range(WINDOW):
        power *= P1
    found = 0
    for i in range(offsets.size - 1):
        start = offsets[i]
        h = np.uint64(0)
        for at in range(start, offsets[i + 1]):
            h = h * P1 + np.uint64(data[at]) + np.uint64(1)
            if at - start >= WINDOW:
                h -= power * (np.uint64(data[at - WINDOW]) + np.uint64(1))
            if at - start >= WINDOW - 1:
                mixed = (h ^ (h >> np.uint64(32))) * P2
                mixed = (mixed ^ (mixed >> np.uint64(29))) * P3
                mixed ^= mixed >> np.uint64(32)
                if mixed <= bound and found < out.size:
                    out[found] = mixed
                    found += 1
    return found
