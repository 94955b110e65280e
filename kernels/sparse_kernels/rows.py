"""Hashes of cells, and the search for a table's rows in another: where each row probably comes from.

A hash only proposes; whoever uses a proposal compares the values. The mixing steps are those of XXH64 (Collet, the
xxHash specification, section "XXH64"); a row's hash is the xor of its cells' salted hashes, so that "the row without
column k" costs one more xor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import Bools, F64s, I64s, Int, Real, U8s, U64s, Words

P1 = np.uint64(0x9E3779B185EBCA87)
P2 = np.uint64(0xC2B2AE3D27D4EB4F)
P3 = np.uint64(0x165667B19E3779F9)
P4 = np.uint64(0x85EBCA77C2B2AE63)
P5 = np.uint64(0x27D4EB2F165667C5)
NONE = -1  # no row
REACH = 8  # rows that a run may skip before the table of hashes is asked
PROBES = 16  # equal rows that are looked at for one after the last; bounds the work on tables of equal rows


@njit(inline="always")
def _rotate(x: np.uint64, bits: int) -> np.uint64:
    return (x << np.uint64(bits)) | (x >> np.uint64(64 - bits))


@njit(inline="always")
def _mix(h: np.uint64) -> np.uint64:
    h ^= h >> np.uint64(33)
    h *= P2
    h ^= h >> np.uint64(29)
    h *= P3
    return h ^ (h >> np.uint64(32))


@njit(inline="always")
def _round(h: np.uint64, word: np.uint64) -> np.uint64:
    h ^= _rotate(word * P2, 31) * P1
    return _rotate(h, 27) * P1 + P4


@njit(nogil=True, cache=True)
def hash_words(words: Words, out: U64s) -> None:
    """Hash of each value's bits. words: (n,) unsigned of 8 to 64 bits; out: (n,) u64."""
    for i in range(words.size):
        out[i] = _mix(_round(P5 + np.uint64(8), np.uint64(words[i])))


@njit(nogil=True, cache=True)
def hash_slices(data: U8s, offsets: I64s, out: U64s) -> None:
    """Hash of each slice data[offsets[i]:offsets[i+1]]. data: u8; offsets: (n+1,) i64, rising; out: (n,) u64."""
    for i in range(out.size):
        at, end = offsets[i], offsets[i + 1]
        h = P5 + np.uint64(end - at)
        while at + 8 <= end:
            word = np.uint64(0)
            for k in range(8):
                word |= np.uint64(data[at + k]) << np.uint64(8 * k)
            h = _round(h, word)
            at += 8
        if at < end:
            word = np.uint64(0)
            for k in range(end - at):
                word |= np.uint64(data[at + k]) << np.uint64(8 * k)
            h = _round(h, word)
        out[i] = _mix(h)


@njit(nogil=True, cache=True)
def hash_lists(items: U64s, offsets: I64s, out: U64s) -> None:
    """Hash of each run of item hashes, in order. items: u64; offsets: (n+1,) i64; out: (n,) u64."""
    for i in range(out.size):
        h = P4 + np.uint64(offsets[i + 1] - offsets[i])
        for k in range(offsets[i], offsets[i + 1]):
            h = _round(h, items[k])
        out[i] = _mix(h)


@njit(nogil=True, cache=True)
def fold(out: U64s, items: U64s, salt: Int) -> None:
    """Adds one field's hashes to those of a struct, in place. out, items: (n,) u64."""
    for i in range(out.size):
        out[i] = _round(out[i] + np.uint64(salt), items[i])


@njit(nogil=True, cache=True)
def salted(hashes: U64s, salt: Int) -> None:
    """Hashes of column number `salt`, in place: equal values in two columns must not cancel out. hashes: (n,) u64."""
    extra = _mix(np.uint64(salt) * P1 + P5)
    for i in range(hashes.size):
        hashes[i] = _mix(hashes[i] ^ extra)


@njit(inline="always")
def _slot_of(table: I64s, keys: U64s, key: np.uint64) -> np.uint64:
    """Slot that holds a row of this key, or the free one where it belongs. table: rows or NONE, a power of two."""
    mask = np.uint64(table.size - 1)
    slot = (key * P1) >> np.uint64(7) & mask
    while table[slot] != NONE and keys[table[slot]] != key:
        slot = (slot + np.uint64(1)) & mask
    return slot


@njit(nogil=True, cache=True)
def _index(keys: U64s) -> tuple[I64s, I64s]:
    """(first row of each key by slot, next row of the same key by row), both with NONE; rows in rising order."""
    size = 16
    while size < 2 * keys.size:
        size *= 2
    table = np.full(size, NONE, np.int64)
    last = np.full(keys.size, NONE, np.int64)  # by first row: the last row of its key
    following = np.full(keys.size, NONE, np.int64)
    for row in range(keys.size):
        slot = _slot_of(table, keys, keys[row])
        if table[slot] == NONE:
            table[slot] = row
            last[row] = row
        else:
            first = table[slot]
            following[last[first]] = row
            last[first] = row
    return table, following


@njit(nogil=True, cache=True)
def match_rows(base: U64s, derived: U64s, refs: I64s) -> None:
    """Row of `base` with the same hash for each of `derived`, in runs as long as can be; NONE where there is none.

    base, derived: u64 row hashes; refs: (derived.size,) i64. A run goes on while rows follow each other, skips up to
    REACH rows, and else takes the next equal row not used lately. Linear, also on tables of equal rows.
    """
    table, following = _index(base)
    cursor = np.full(base.size, NONE, np.int64)  # by first row of a key: the row taken last
    last = np.int64(-1)
    for i in range(derived.size):
        key = derived[i]
        found = np.int64(NONE)
        for ahead in range(1, REACH + 1):
            if last + ahead < base.size and base[last + ahead] == key:
                found = last + ahead
                break
        slot = _slot_of(table, base, key)
        first = table[slot]
        if first == NONE:
            refs[i] = NONE
            continue
        if found == NONE:
            found = following[cursor[first]] if cursor[first] != NONE else first
            if found == NONE:
                found = first
            probe = found
            for _ in range(PROBES):
                if probe == NONE or probe > last:
                    break
                probe = following[probe]
            if probe != NONE:
                found = probe
        cursor[first] = found
        refs[i] = found
        last = found


@njit(nogil=True, cache=True)
def match_keys(base: U64s, derived: U64s, lone: bool, refs: I64s) -> None:
    """Fills free refs (NONE) by equal keys. lone: a key that many base rows have counts only where the row before or
    after points next to it; else its rows are taken in turn. base, derived: u64; refs: (derived.size,) i64.
    """
    table, following = _index(base)
    cursor = np.full(base.size, NONE, np.int64)
    for i in range(derived.size):
        if refs[i] != NONE:
            continue
        first = table[_slot_of(table, base, derived[i])]
        if first == NONE:
            continue
        if following[first] == NONE:
            refs[i] = first
            continue
        before = refs[i - 1] + 1 if i > 0 and refs[i - 1] != NONE else np.int64(NONE)
        after = refs[i + 1] - 1 if i + 1 < derived.size and refs[i + 1] != NONE else np.int64(NONE)
        if before != NONE and before < base.size and base[before] == derived[i]:
            refs[i] = before
        elif after != NONE and base[after] == derived[i]:
            refs[i] = after
        elif not lone:
            found = following[cursor[first]] if cursor[first] != NONE else first
            refs[i] = found if found != NONE else first
            cursor[first] = refs[i]


@njit(nogil=True, cache=True)
def match_gaps(base: U64s, derived: U64s, refs: I64s, weights: F64s, least: Real) -> None:
    """Fills free refs between two rows that point upwards: the row of the gap with the most equal cells, in order.

    base, derived: (columns, rows) u64 cell hashes; weights: (columns,) f64, what an equal cell counts; least: what a
    row has to come to, and more. At most REACH rows of the gap are tried for each row, so the work stays linear.
    """
    columns = base.shape[0]
    i = 0
    while i < refs.size:
        if refs[i] != NONE:
            i += 1
            continue
        start = refs[i - 1] + 1 if i > 0 else np.int64(0)
        end = i
        while end < refs.size and refs[end] == NONE:
            end += 1
        stop = refs[end] if end < refs.size else np.int64(base.shape[1])
        at = start
        for row in range(i, end):
            most, best = 0.0, np.int64(NONE)
            for candidate in range(at, min(stop, at + REACH)):
                same = 0.0
                for k in range(columns):
                    if base[k, candidate] == derived[k, row]:
                        same += weights[k]
                if same > most:
                    most, best = same, np.int64(candidate)
            if best != NONE and most > least:
                refs[row] = best
                at = best + 1
        i = end


@njit(nogil=True, cache=True)
def slices_differ(a: U8s, a_offsets: I64s, b: U8s, b_offsets: I64s, out: Bools) -> None:
    """Whether slice i of a and of b differ. a, b: u8; offsets: (n+1,) i64; out: (n,) bool."""
    for i in range(out.size):
        start, other = a_offsets[i], b_offsets[i]
        size = a_offsets[i + 1] - start
        differs = b_offsets[i + 1] - other != size
        k = 0
        while not differs and k < size:
            differs = a[start + k] != b[other + k]
            k += 1
        out[i] = differs


@njit(nogil=True, cache=True)
def common_ends(old: U8s, old_offsets: I64s, new: U8s, new_offsets: I64s, head: I64s, tail: I64s) -> None:
    """Bytes that slice i of old and new share at their begin and, of what is left, at their end.

    old, new: u8; offsets: (n+1,) i64; head, tail: (n,) i64, written.
    """
    for i in range(head.size):
        a, b = old_offsets[i], new_offsets[i]
        n, m = old_offsets[i + 1] - a, new_offsets[i + 1] - b
        least = min(n, m)
        k = 0
        while k < least and old[a + k] == new[b + k]:
            k += 1
        e = 0
        while e < least - k and old[a + n - 1 - e] == new[b + m - 1 - e]:
            e += 1
        head[i], tail[i] = k, e


@njit(nogil=True, cache=True)
def copy_slices(data: U8s, starts: I64s, out: U8s, offsets: I64s) -> None:
    """out[offsets[i]:offsets[i+1]] becomes the bytes of data from starts[i] on. starts: (n,) i64; offsets: (n+1,)."""
    for i in range(starts.size):
        shift = starts[i] - offsets[i]
        for k in range(offsets[i], offsets[i + 1]):
            out[k] = data[k + shift]


@njit(nogil=True, cache=True)
def join_ends(
    old: U8s, old_offsets: I64s, head: I64s, tail: I64s, middle: U8s, middle_offsets: I64s, new: U8s, new_offsets: I64s
) -> None:
    """Inverse of `common_ends`: each new slice is the head of the old one, its middle, and the tail of the old one.

    The caller has checked 0 <= head + tail <= size of the old slice, and made room in new.
    """
    for i in range(head.size):
        at = new_offsets[i]
        for k in range(head[i]):
            new[at + k] = old[old_offsets[i] + k]
        at += head[i]
        size = middle_offsets[i + 1] - middle_offsets[i]
        for k in range(size):
            new[at + k] = middle[middle_offsets[i] + k]
        at += size
        start = old_offsets[i + 1] - tail[i]
        for k in range(tail[i]):
            new[at + k] = old[start + k]


@njit(nogil=True, cache=True)
def write_varints(values: U64s, out: U8s) -> Int:
    """Seven bits a byte, least first, the top bit says that more follow (LEB128). Returns the bytes written.

    values: (n,) u64; out: u8, room for 10 bytes each.
    """
    at = 0
    for i in range(values.size):
        value = values[i]
        while value >= np.uint64(128):
            out[at] = np.uint8(value & np.uint64(127)) | np.uint8(128)
            value >>= np.uint64(7)
            at += 1
        out[at] = np.uint8(value)
        at += 1
    return at


@njit(nogil=True, cache=True)
def read_varints(data: U8s, out: U64s) -> bool:
    """Inverse of `write_varints`; False if data is not exactly out.size numbers below 2^63. data: u8; out: (n,) u64."""
    at = 0
    for i in range(out.size):
        value, shift = np.uint64(0), np.uint64(0)
        while True:
            if at >= data.size or shift > np.uint64(56):
                return False
            byte = np.uint64(data[at])
            at += 1
            value |= (byte & np.uint64(127)) << shift
            shift += np.uint64(7)
            if byte < np.uint64(128):
                break
        out[i] = value
    return at == data.size


@njit(nogil=True, cache=True)
def pack(values: U64s, bits: Int, out: U8s) -> None:
    """`bits` (1 to 56) bits of each value, least first. values: (n,) u64 below 2^bits; out: zeroed u8, n*bits/8 up."""
    for i in range(values.size):
        position = i * bits
        value = values[i] << np.uint64(position & 7)
        byte = position >> 3
        while value:
            out[byte] |= np.uint8(value & np.uint64(255))
            value >>= np.uint64(8)
            byte += 1


@njit(nogil=True, cache=True)
def unpack(data: U8s, bits: Int, out: U64s) -> None:
    """Inverse of `pack`; the caller has checked that data holds out.size * bits bits. data: u8; out: (n,) u64."""
    mask = (np.uint64(1) << np.uint64(bits)) - np.uint64(1)
    for i in range(out.size):
        position = i * bits
        value = np.uint64(0)
        first, last = position >> 3, (position + bits + 7) >> 3
        for byte in range(first, last):
            value |= np.uint64(data[byte]) << np.uint64(8 * (byte - first))
        out[i] = (value >> np.uint64(position & 7)) & mask
