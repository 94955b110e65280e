"""Weights set to zero by their magnitude: the smallest of each few, or all up to a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import Bools, I64s, Int, Words


_SMALL = 16  # of a group of so many, counting takes less time than sorting


@njit(nogil=True, cache=True)
def _is_among(sizes: Words, start: Int, of: Int, i: Int, kept: Int, last: bool) -> bool:
    """Whether word `i` is one of the `kept` largest of its group."""
    larger = 0
    for j in range(start, start + of):
        larger += sizes[j] > sizes[i]
    for j in range(i + 1 if last else start, start + of if last else i):
        larger += sizes[j] == sizes[i]
    return bool(larger < kept)


@njit(nogil=True, cache=True)
def _limit(sizes: Words, start: Int, of: Int, kept: Int) -> Int:
    """The largest size of a group's words that are zeroed: the greatest that more than `kept` of them reach, found from
    its highest bit on."""
    word = sizes.dtype.type
    found: Int = word(0)
    for bit in range(8 * sizes.itemsize - 1, -1, -1):
        tried = word(np.uint64(found) | (np.uint64(1) << np.uint64(bit)))
        reach = np.uint32(0)
        for j in range(start, start + of):
            reach = np.uint32(reach + np.uint32(sizes[j] >= tried))
        if reach > kept:
            found = tried
    return found


@njit(nogil=True, cache=True)
def prune_groups(words: Words, sizes: Words, kept: Int, of: Int, signed: bool, last: bool) -> None:
    """Zeroes in place all words but those of the `kept` largest sizes of every `of` neighbours; of equals the first is
    larger, or the last if `last`. Counts what is larger than each in a small group, and what reaches a limit in a large
    one: O(of) a group, times the bits of a size.

    words: (n,) unsigned floats' words, n a multiple of `of`; sizes: (n,) unsigned; 0 <= kept < of; signed: a zero keeps
    its sign.
    """
    one = np.uint64(1)
    sign = one << np.uint64(8 * words.itemsize - 1)
    start = 0
    while start < words.size:
        if of <= _SMALL:
            for i in range(start, start + of):
                if not _is_among(sizes, start, of, i, kept, last):
                    words[i] = np.uint64(words[i]) & sign if signed else np.uint64(0)
        else:
            limit = _limit(sizes, start, of, kept)
            equal = kept  # so many of the words of that size are kept
            for i in range(start, start + of):
                equal -= sizes[i] > limit
            for step in range(of):
                i = start + of - 1 - step if last else start + step
                if sizes[i] > limit:
                    continue
                if sizes[i] == limit and equal > 0:
                    equal -= 1
                    continue
                words[i] = np.uint64(words[i]) & sign if signed else np.uint64(0)
        start += of


@njit(nogil=True, cache=True)
def prune_below(words: Words, limit: Int, signed: bool) -> None:
    """Zeroes in place words whose magnitude, as an integer, is at most `limit`. Otherwise as `prune_groups`."""
    one = np.uint64(1)
    sign = one << np.uint64(8 * words.itemsize - 1)
    for i in range(words.size):
        if np.uint64(words[i]) & (sign - one) <= np.uint64(limit):
            words[i] = np.uint64(words[i]) & sign if signed else np.uint64(0)


@njit(nogil=True, cache=True)
def best_limit(sizes: I64s, zeroed: Bools) -> tuple[Int, Int]:
    """(limit, words that it gets wrong): zeroing all magnitudes up to it is nearest to what was zeroed.

    sizes: (n,) i64 ascending; zeroed: (n,) bool. A limit of -1 zeroes none.
    """
    kept_wrong = 0
    for i in range(zeroed.size):
        kept_wrong += zeroed[i]
    best, wrong = np.int64(-1), kept_wrong
    for i in range(sizes.size):
        kept_wrong += -1 if zeroed[i] else 1
        if (i + 1 == sizes.size or sizes[i + 1] != sizes[i]) and kept_wrong < wrong:
            best, wrong = sizes[i], kept_wrong
    return best, wrong
