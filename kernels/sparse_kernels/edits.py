"""Texts as edits of others: what of each old text a new one copies, and where; and back.

A greedy search as in xdelta (MacDonald, "File system support for delta compression", 2000): the old text's pieces of
GRAM bytes in a hash table, the place that is due tried first, matches extended both ways. Linear in the bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import I64s, Int, U8s

GRAM = 8  # bytes that must be equal for a copy
_MIX = np.uint64(0x9E3779B185EBCA87)


@njit(inline="always")
def _gram(data: U8s, at: Int) -> np.uint64:
    word = np.uint64(0)
    for k in range(GRAM):
        word |= np.uint64(data[at + k]) << np.uint64(8 * k)
    return word


@njit(nogil=True, cache=True)
def find_edits(  # noqa: C901 - one scan of each slice
    old: U8s, old_offsets: I64s, new: U8s, new_offsets: I64s, counts: I64s, lasts: I64s, ops: I64s, table: I64s
) -> Int:
    """Copies that make slice i of `new` out of slice i of `old`. Returns how many; -1 if `ops` has too little room.

    old, new: u8; offsets: (n+1,) i64. Written: counts (n,) i64, copies of each slice; lasts (n,) i64, bytes behind the
    last copy; ops (room, 3) i64, of each copy the new bytes before it, its place in the old slice, its bytes.
    table: i64 scratch, a power of two, all -1; it is left as it was.
    """
    total = 0
    mask = np.uint64(table.size - 1)
    shift = np.uint64(64)
    size = table.size
    while size > 1:
        size >>= 1
        shift -= np.uint64(1)
    for i in range(counts.size):
        a, b = old_offsets[i], new_offsets[i]
        n, m = old_offsets[i + 1] - a, new_offsets[i + 1] - b
        first = total
        head = np.int64(0)
        while head < n and head < m and old[a + head] == new[b + head]:
            head += 1
        tail = np.int64(0)
        while tail < n - head and tail < m - head and old[a + n - 1 - tail] == new[b + m - 1 - tail]:
            tail += 1
        done = np.int64(0)  # of the new slice
        due = np.int64(0)  # in the old one
        if head >= 3 or (head > 0 and head >= min(n, m)):
            if total == ops.shape[0]:
                return -1
            ops[total, 0], ops[total, 1], ops[total, 2] = 0, 0, head
            total += 1
            done = due = head
        if tail < 3 and tail < n and tail < m:
            tail = np.int64(0)
        end, stop = m - tail, n - tail
        if end - done >= GRAM and stop - due >= GRAM:
            for k in range(n - GRAM + 1):
                table[(_gram(old, a + k) * _MIX >> shift) & mask] = k
            at = done
            while at + GRAM <= end:
                place = np.int64(-1)
                word = _gram(new, b + at)
                expected = due + (at - done)
                if expected + GRAM <= n and _gram(old, a + expected) == word:
                    place = expected
                elif due + GRAM <= n and _gram(old, a + due) == word:
                    place = due
                else:
                    found = table[(word * _MIX >> shift) & mask]
                    if found >= 0 and _gram(old, a + found) == word:
                        place = found
                if place < 0:
                    at += 1
                    continue
                length = np.int64(GRAM)
                while at + length < end and place + length < n and old[a + place + length] == new[b + at + length]:
                    length += 1
                while at > done and place > 0 and old[a + place - 1] == new[b + at - 1]:
                    at -= 1
                    place -= 1
                    length += 1
                if total == ops.shape[0]:
                    for k in range(n - GRAM + 1):
                        table[(_gram(old, a + k) * _MIX >> shift) & mask] = -1
                    return -1
                ops[total, 0], ops[total, 1], ops[total, 2] = at - done, place, length
                total += 1
                at += length
                done = at
                due = place + length
            for k in range(n - GRAM + 1):
                table[(_gram(old, a + k) * _MIX >> shift) & mask] = -1
        if tail > 0:
            if total > first and done == m - tail and due == n - tail:
                ops[total - 1, 2] += tail
            else:
                if total == ops.shape[0]:
                    return -1
                ops[total, 0], ops[total, 1], ops[total, 2] = m - tail - done, n - tail, tail
                total += 1
            done = m
        counts[i] = total - first
        lasts[i] = m - done
    return total


@njit(nogil=True, cache=True)
def code_edits(old_offsets: I64s, counts: I64s, ops: I64s, codes: I64s) -> None:
    """Copies as small numbers. codes: (copies, 3) i64, written: the new bytes before, the place less the one that is
    due (zig-zag), and the bytes: twice what is left of the old slice behind, or twice their number less 1.
    """
    at = 0
    for i in range(counts.size):
        size = old_offsets[i + 1] - old_offsets[i]
        due = np.int64(0)
        for _ in range(counts[i]):
            moved = ops[at, 1] - due
            length = ops[at, 2]
            behind = size - ops[at, 1] - length
            codes[at, 0] = ops[at, 0]
            codes[at, 1] = (moved << 1) ^ (moved >> 63)
            codes[at, 2] = 2 * behind if behind < length else 2 * length - 1
            due = ops[at, 1] + length
            at += 1


@njit(nogil=True, cache=True)
def read_edits(old_offsets: I64s, counts: I64s, codes: I64s, lasts: I64s, ops: I64s, new_offsets: I64s) -> bool:
    """Inverse of `code_edits`: (copies, 3) i64 ops and (n+1,) i64 offsets of the new slices, written.

    False for copies outside of the old slices, or for numbers that are too large. counts must add up to codes' rows.
    """
    at = 0
    most = np.int64(1) << 40
    new_offsets[0] = 0
    for i in range(counts.size):
        size = old_offsets[i + 1] - old_offsets[i]
        due = np.int64(0)
        made = np.int64(0)
        for _ in range(counts[i]):
            before, moved, code = codes[at, 0], codes[at, 1], codes[at, 2]
            if before < 0 or before > most or moved < 0 or moved > most or code < 0 or code > most:
                return False
            place = due + ((moved >> 1) ^ -(moved & 1))
            if place < 0 or place > size:
                return False
            length = (code + 1) >> 1 if code & 1 else size - place - (code >> 1)
            if length < 0 or length > size - place:
                return False
            ops[at, 0], ops[at, 1], ops[at, 2] = before, place, length
            made += before + length
            if made > most:
                return False
            due = place + length
            at += 1
        if lasts[i] < 0 or lasts[i] > most:
            return False
        new_offsets[i + 1] = new_offsets[i] + made + lasts[i]
        if new_offsets[i + 1] > most:
            return False
    return True


@njit(nogil=True, cache=True)
def apply_edits(
    old: U8s, old_offsets: I64s, counts: I64s, ops: I64s, lasts: I64s, inserts: U8s, new: U8s, new_offsets: I64s
) -> bool:
    """Writes the new slices: `inserts` in order where nothing is copied. False if these are too few or too many.

    ops and new_offsets as `read_edits` gave them for the same old slices; new: u8 with room for all.
    """
    at, given = 0, np.int64(0)
    for i in range(counts.size):
        place = new_offsets[i]
        for k in range(counts[i] + 1):
            before = ops[at, 0] if k < counts[i] else lasts[i]
            if given + before > inserts.size or place + before > new.size:
                return False
            for j in range(before):
                new[place + j] = inserts[given + j]
            given += before
            place += before
            if k == counts[i]:
                break
            start, length = old_offsets[i] + ops[at, 1], ops[at, 2]
            if place + length > new.size:
                return False
            for j in range(length):
                new[place + j] = old[start + j]
            place += length
            at += 1
    return given == inserts.size  # type: ignore[no-any-return]
