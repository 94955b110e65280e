"""Nested cells as text, and the walk back: the kernels of `dataset_delta.nested`, whose docstring says the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import njit

if TYPE_CHECKING:
    from sparse_kernels.arrays import Bools, I64s, Int, U8s, U64s

NULL, OPEN, CLOSE, END = 0xF8, 0xF9, 0xFA, 0xFF  # no UTF-8 text has these bytes
TEXT, NUMBER, LIST, STRUCT, FIXED = range(5)  # kinds of nodes
DEPTH = 64


@njit(nogil=True, cache=True)
def join_pairs(a: U8s, a_offsets: I64s, b: U8s, b_offsets: I64s, out: U8s, offsets: I64s) -> None:
    """Slice i of a before slice i of b. a, b, out: u8; offsets: (n+1,) i64, those of out given."""
    for i in range(offsets.size - 1):
        at = offsets[i]
        for k in range(a_offsets[i], a_offsets[i + 1]):
            out[at] = a[k]
            at += 1
        for k in range(b_offsets[i], b_offsets[i + 1]):
            out[at] = b[k]
            at += 1


@njit(nogil=True, cache=True)
def frame_slices(
    data: U8s, starts: I64s, ends: I64s, valid: Bools, opened: bool, sign: Int, out: U8s, offsets: I64s
) -> None:
    """Bytes data[starts[i]:ends[i]], behind OPEN if `opened`, before `sign` if that is not 0; NULL where not valid.

    data, out: u8; starts, ends: (n,) i64; valid: (n,) bool; offsets: (n+1,) i64 of out, given.
    """
    for i in range(offsets.size - 1):
        at = offsets[i]
        if not valid[i]:
            out[at] = NULL
            continue
        if opened:
            out[at] = OPEN
            at += 1
        for k in range(starts[i], ends[i]):
            out[at] = data[k]
            at += 1
        if sign:
            out[at] = sign


@njit(nogil=True, cache=True)
def walk(  # noqa: C901 - one reader's states
    data: U8s,
    cells: Int,
    kinds: I64s,
    sizes: I64s,
    firsts: I64s,
    nexts: I64s,
    counts: I64s,
    bytes_: I64s,
    valid: U8s,
    values: U64s,
    text: U8s,
) -> bool:
    """Reads `cells` cells; False for bytes that are not so many cells. Run once to count, once to fill.

    The tree: node 0 is the cell; kinds, sizes (fields, or items of a fixed list), firsts (first child), nexts (next
    child of the same parent; -1), each (nodes,) i64. counts, bytes_: (nodes,) i64, zeroed: entries and bytes of text of
    each node, written. valid, values: per node a run of u8 and u64, from counts' running sums on; text: likewise u8.
    Empty arrays for valid count only.
    """
    filling = valid.size > 0
    nodes = kinds.size
    starts = np.zeros(nodes + 1, np.int64)
    text_starts = np.zeros(nodes + 1, np.int64)
    if filling:
        for node in range(nodes):
            starts[node + 1] = starts[node] + counts[node]
            text_starts[node + 1] = text_starts[node] + bytes_[node]
        counts[:] = 0
        bytes_[:] = 0
    node_of = np.zeros(DEPTH + 1, np.int64)
    left = np.zeros(DEPTH + 1, np.int64)  # entries that the node at this depth still has to give; -1: until CLOSE
    void = np.zeros(DEPTH + 1, np.bool_)  # beneath a null
    entry = np.zeros(DEPTH + 1, np.int64)
    items = np.zeros(DEPTH + 1, np.int64)
    at = np.int64(0)
    for _ in range(cells):
        depth = 0
        node_of[0], left[0], void[0] = 0, 1, False
        while depth >= 0:
            node = node_of[depth]
            if left[depth] == 0:  # all entries of this node were given: the next field, or up
                depth -= 1
                if depth < 0:
                    break
                parent = node_of[depth]
                if kinds[parent] == STRUCT and nexts[node] >= 0:
                    depth += 1
                    node_of[depth], left[depth] = nexts[node], 1
                continue
            if left[depth] < 0:
                if at >= data.size:
                    return False
                if data[at] == CLOSE:
                    at += 1
                    if filling:
                        values[starts[node_of[depth - 1]] + entry[depth - 1]] = np.uint64(items[depth])
                    left[depth] = 0
                    depth -= 1
                    continue
                items[depth] += 1
            else:
                left[depth] -= 1
            one = counts[node]
            counts[node] += 1
            entry[depth] = one
            kind = kinds[node]
            empty = void[depth]
            if not empty:
                if at >= data.size:
                    return False
                if data[at] == NULL:
                    at += 1
                    empty = True
            slot = starts[node] + one
            if filling:
                if slot >= starts[node + 1]:
                    return False
                valid[slot] = np.uint8(0) if empty else np.uint8(1)
            if not empty and kind >= LIST:
                if data[at] != OPEN or depth + 1 >= DEPTH:
                    return False
                at += 1
            if kind == STRUCT:
                if firsts[node] >= 0:
                    if depth + 1 >= DEPTH:
                        return False
                    depth += 1
                    node_of[depth], left[depth], void[depth] = firsts[node], 1, empty
                continue
            if empty:
                continue
            if kind >= LIST:
                depth += 1
                node_of[depth], void[depth], items[depth] = firsts[node], False, 0
                left[depth] = -1 if kind == LIST else sizes[node]
                continue
            begin = at
            while at < data.size and data[at] != END:
                at += 1
            if at >= data.size:
                return False
            length = at - begin
            at += 1
            if kind == TEXT:
                if filling:
                    place = text_starts[node] + bytes_[node]
                    if place + length > text_starts[node + 1]:
                        return False
                    for k in range(length):
                        text[place + k] = data[begin + k]
                    values[slot] = np.uint64(length)
                bytes_[node] += length
            else:
                negative = length > 0 and data[begin] == 45
                if length - negative < 1 or length > 21:
                    return False
                number = np.uint64(0)
                for k in range(begin + (1 if negative else 0), begin + length):
                    digit = np.uint64(data[k]) - np.uint64(48)
                    if digit > np.uint64(9):
                        return False
                    number = number * np.uint64(10) + digit
                if filling:
                    values[slot] = np.uint64(0) - number if negative else number
    return at == data.size  # type: ignore[no-any-return]
