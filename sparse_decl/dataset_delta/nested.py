"""Nested cells as runs of bytes, and back, so that a list of turns can be compared and kept like a text.

A cell is written depth first: a text as its UTF-8 bytes and 0xFF; a number (truth, time, the bits of a float) in
decimal and 0xFF; a list as 0xF9, its items, 0xFA; a struct, or a list of fixed size, as 0xF9 and its fields or items; a
null as 0xF8. No UTF-8 text has these bytes. Types with binary or wider leaves have no such form.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import pyarrow
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.arrays import of_numbers
from sparse_kernels import nested as kernels

pa = pyarrow()
types = pa.types


def has_form(kind: Any) -> bool:
    """Whether cells of this plain type are nested, and have a text or a whole number in them."""
    return types.is_nested(kind) and _fits(kind, 0) and any(_editable(leaf) for leaf in _leaves(kind))


def packs(kind: Any) -> bool:
    """Whether cells of this plain type can stand within such a cell."""
    return _fits(kind, 0)


def _children(kind: Any) -> list[Any]:
    if types.is_struct(kind):
        return [field.type for field in kind]
    return [kind.value_type] if types.is_nested(kind) else []


def _leaves(kind: Any) -> list[Any]:
    return [leaf for child in _children(kind) for leaf in _leaves(child)] if types.is_nested(kind) else [kind]


def _editable(kind: Any) -> bool:
    return bool(types.is_large_string(kind) or types.is_integer(kind))


def _fits(kind: Any, depth: int) -> bool:
    if types.is_nested(kind):
        return depth < kernels.DEPTH // 2 and all(_fits(child, depth + 1) for child in _children(kind))
    if types.is_null(kind) or types.is_large_binary(kind):
        return False
    return bool(types.is_boolean(kind) or types.is_large_string(kind) or kind.bit_width in (8, 16, 32, 64))


# ---------------------------------------------------------------- to bytes


def to_bytes(array: Any) -> Any:
    """A plain array as large binary of the same length, without nulls. The type must have the form, or pack."""
    data, offsets = _written(array)
    return pa.Array.from_buffers(pa.large_binary(), len(array), [None, pa.py_buffer(offsets), pa.py_buffer(data)])


def _written(array: Any) -> tuple[np.ndarray, np.ndarray]:
    """(bytes of all cells, (n+1,) i64 where each begins)"""
    kind, valid = array.type, columns.valid(array)
    if types.is_struct(kind):
        data, offsets = np.zeros(0, np.uint8), np.zeros(len(array) + 1, np.int64)
        for child in array.flatten():
            data, offsets = _joined((data, offsets), _written(child))
        return _framed(data, offsets[:-1], offsets[1:], valid, True, 0)
    if types.is_nested(kind):
        lengths = np.where(valid, kind.list_size, 0) if types.is_fixed_size_list(kind) else columns.lengths(array)
        ends = np.cumsum(lengths)
        data, offsets = _written(array.flatten())
        sign = 0 if types.is_fixed_size_list(kind) else kernels.CLOSE
        return _framed(data, offsets[ends - lengths], offsets[ends], valid, True, sign)
    if not types.is_large_string(kind):
        array = _numbers(array).cast(pa.large_string())
    data, offsets = columns.slices(array)
    return _framed(data, offsets[:-1], offsets[1:], valid, False, kernels.END)


def _numbers(array: Any) -> Any:
    """Whole numbers for the bits of numbers, times and truth."""
    kind = array.type
    if types.is_boolean(kind):
        return array.cast(pa.uint8())
    signed = not (types.is_floating(kind) or types.is_unsigned_integer(kind))
    words = columns.words(array)
    return of_numbers(words.view(np.dtype(f"<i{words.itemsize}")) if signed else words)


def _framed(data: Any, starts: Any, ends: Any, valid: Any, opened: bool, sign: int) -> tuple[np.ndarray, np.ndarray]:
    sizes = np.where(valid, ends - starts + opened + (1 if sign else 0), 1)
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)])
    out = np.empty(int(offsets[-1]), np.uint8)
    data, starts, ends, valid = (np.ascontiguousarray(part) for part in (data, starts, ends, valid))
    kernels.frame_slices(data, starts, ends, valid, opened, sign, out, offsets)
    return out, offsets


def _joined(a: tuple[np.ndarray, np.ndarray], b: tuple[np.ndarray, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    if not a[0].size:
        return b
    offsets = a[1] + b[1]
    out = np.empty(int(offsets[-1]), np.uint8)
    kernels.join_pairs(a[0], a[1], b[0], b[1], out, offsets)
    return out, offsets


# ---------------------------------------------------------------- and back


def from_bytes(array: Any, kind: Any) -> Any:
    """Inverse of `to_bytes` for plain type `kind`. Raises FormatError."""
    if not has_form(kind):
        raise FormatError("a column is damaged", why=f"cells of type {kind} are not kept as bytes")
    if array.null_count:
        raise FormatError("a nested column is damaged", why="a cell without bytes")
    tree: list[list[int]] = []
    leaves: list[Any] = []
    _plant(kind, tree, leaves)
    forms, fields, firsts, nexts = (np.array(part, np.int64) for part in zip(*tree, strict=True))
    data = np.ascontiguousarray(columns.slices(array)[0])
    counts, sizes = np.zeros(len(tree), np.int64), np.zeros(len(tree), np.int64)
    valid, values, text = np.zeros(0, np.uint8), np.zeros(0, np.uint64), np.zeros(0, np.uint8)
    for _ in range(2):  # to count, and to fill
        if not kernels.walk(data, len(array), forms, fields, firsts, nexts, counts, sizes, valid, values, text):
            break
        if not valid.size:
            room = int(counts.sum()) + 1
            claim(9 * room + int(sizes.sum()), "a nested column")
            valid, values = np.zeros(room, np.uint8), np.zeros(room, np.uint64)
            text = np.empty(int(sizes.sum()), np.uint8)
    else:
        return _columns_of(kind, len(array), leaves, counts, sizes, valid, values, text)
    raise FormatError("a nested column is damaged", why=f"its bytes are not {len(array)} cells of type {kind}")


def _columns_of(
    kind: Any, rows: int, leaves: list[Any], counts: Any, sizes: Any, valid: Any, values: Any, text: Any
) -> Any:
    """The column whose nodes, depth first, have these entries one node after the other."""
    starts, places = np.cumsum(counts) - counts, np.cumsum(sizes) - sizes
    parts = []
    for node, leaf in enumerate(leaves):
        here = slice(starts[node], starts[node] + counts[node])
        parts.append((leaf, valid[here].astype(bool), values[here], text[places[node] : places[node] + sizes[node]]))
    found = iter([stream for part in parts for stream in _streams(*part)])
    return columns.readable(columns.from_streams(kind, rows, lambda dtype, items: _taken(next(found), dtype)))


def _plant(kind: Any, tree: list[list[int]], leaves: list[Any]) -> int:
    """Adds the nodes of a type, depth first: [kind, size, first child, next child]. The number of its own."""
    own = len(tree)
    children = _children(kind)
    if types.is_struct(kind):
        node = [kernels.STRUCT, len(children)]
    elif types.is_fixed_size_list(kind):
        node = [kernels.FIXED, kind.list_size]
    elif types.is_nested(kind):
        node = [kernels.LIST, 0]
    else:
        node = [kernels.TEXT if types.is_large_string(kind) else kernels.NUMBER, 0]
    tree.append([*node, -1, -1])
    leaves.append(kind)
    before = -1
    for child in children:
        planted = _plant(child, tree, leaves)
        if before < 0:
            tree[own][2] = planted
        else:
            tree[before][3] = planted
        before = planted
    return own


def _streams(kind: Any, valid: np.ndarray, values: np.ndarray, text: np.ndarray) -> list[np.ndarray]:
    """The streams of one node, as `columns.streams` orders them."""
    validity = np.zeros(0, np.uint8) if valid.all() else np.packbits(valid, bitorder="little")
    if types.is_boolean(kind):
        return [validity, np.packbits(values != 0, bitorder="little")]
    if types.is_large_string(kind):
        return [validity, values, text]
    if types.is_struct(kind) or types.is_fixed_size_list(kind):
        return [validity]
    if types.is_nested(kind):
        return [validity, values]
    return [validity, values.astype(f"<u{kind.bit_width // 8}")]


def _taken(stream: np.ndarray, dtype: Any) -> np.ndarray:
    return stream.astype(dtype, copy=False)
