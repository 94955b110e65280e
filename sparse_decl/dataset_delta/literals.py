"""Cells that the base does not have: new rows as `cells` writes them; an edited text also as what it shares with the
old cell at both ends, and what is new between.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import pyarrow
from sparse_decl.dataset_delta import columns, nested
from sparse_decl.dataset_delta.arrays import of_numbers
from sparse_decl.dataset_delta.cells import QUICK, base_bytes, read_cells, size_of, write_cells
from sparse_decl.dataset_delta.edits import Edits, find_edits, read_edits
from sparse_decl.dataset_delta.packing import pack_frames, unpack_frames
from sparse_decl.dataset_delta.refs import numbers
from sparse_kernels import rows as kernels

pa = pyarrow()
types = pa.types

_SAMPLE = 500  # cells that tell whether edits are of use


def write_literals(new: Any, edited: Any, old: Any, level: int, base: bytes) -> bytes:
    """One part: cells of new rows, and cells that replace those of `old`. All plain arrays of one type."""
    found = find_edits(_as_bytes(old), _as_bytes(edited)) if len(edited) and _has_bytes(new.type) else None
    if found is not None:
        together = size_of(write_cells(pa.concat_arrays([new, edited]), QUICK, base))
        apart = [pack_frames(write_cells(new, QUICK, base)), pack_frames(_edited(found, QUICK, base))]
        if size_of(apart) < together:
            return pack_frames(
                [b"3", pack_frames(write_cells(new, level, base)), pack_frames(_edited(found, level, base))]
            )
    return pack_frames([b"1", *write_cells(pa.concat_arrays([new, edited]), level, base)])


def copied_share(new: Any, old: Any) -> float:
    """About how much of the bytes of `new` its edits copy from `old`, from a sample; 0 for cells that have no bytes."""
    if not _has_bytes(new.type) or not len(new):
        return 0.0
    places = of_numbers(np.unique(np.linspace(0, len(new) - 1, _SAMPLE).astype(np.int64)))
    new, old = _as_bytes(new.take(places)), _as_bytes(old.take(places))
    found, size = find_edits(old, new), columns.slices(new)[0].size
    return 1 - columns.slices(found.runs)[0].size / size if found is not None and size else 0.0


def _has_bytes(kind: Any) -> bool:
    return columns.is_bytes(kind) or nested.has_form(kind)


def _as_bytes(array: Any) -> Any:
    return array if columns.is_bytes(array.type) else nested.to_bytes(array)


def _edited(found: Edits, level: int, base: bytes) -> list[bytes]:
    streams = found.frames()
    return [*streams, *write_cells(found.runs, level, base)]


def _read_edited(kind: Any, count: int, frames: list[bytes], old: Any, base: bytes) -> Any:
    def runs(number: int) -> Any:
        return read_cells(pa.large_binary(), number, frames[4:], base)

    if columns.is_bytes(kind):
        return read_edits(kind, count, frames[:4], old, runs)
    if not nested.has_form(kind):
        raise FormatError("a column is damaged", why=f"edits of cells of type {kind}")
    text = read_edits(pa.large_binary(), count, frames[:4], nested.to_bytes(old), runs)
    return nested.from_bytes(text, kind)


def read_literals(data: bytes, kind: Any, new: int, edited: int, old: Callable[[], Any], base: bytes) -> Any:
    """Inverse of `write_literals`: new rows' cells, then edited cells, in one array. Raises FormatError."""
    form, *frames = unpack_frames(data) or [b""]
    if form == b"1":
        return read_cells(kind, new + edited, frames, base)
    if form == b"2" and len(frames) == 2 and columns.is_bytes(kind):
        first = read_cells(kind, new, unpack_frames(frames[0]), base)
        return pa.concat_arrays([first, _read_ends(kind, edited, unpack_frames(frames[1]), old())])
    if form == b"3" and len(frames) == 2:
        first = read_cells(kind, new, unpack_frames(frames[0]), base)
        return pa.concat_arrays([first, _read_edited(kind, edited, unpack_frames(frames[1]), old(), base)])
    raise FormatError("a column is damaged", why=f"its part has the unknown form {form[:8]!r}")


def _cut(array: Any, data: np.ndarray, offsets: np.ndarray, head: np.ndarray, tail: np.ndarray) -> Any:
    """Cells without their ends, as binary with the same nulls."""
    sizes = np.diff(offsets) - head - tail
    ends = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)])
    out = np.empty(int(ends[-1]), np.uint8)
    kernels.copy_slices(data, offsets[:-1] + head, out, ends)
    valid = columns.valid(array)
    buffers = [None if valid.all() else pa.py_buffer(np.packbits(valid, bitorder="little"))]
    return pa.Array.from_buffers(pa.large_binary(), sizes.size, [*buffers, pa.py_buffer(ends), pa.py_buffer(out)])


def _read_ends(kind: Any, count: int, frames: list[bytes], old: Any) -> Any:
    if len(frames) < 2 or len(old) != count:
        raise FormatError("edited text is damaged", why=f"{len(frames)} streams")
    head = numbers(frames[0], count, "ends of edited text").astype(np.int64)
    tail = numbers(frames[1], count, "ends of edited text").astype(np.int64)
    data, offsets = columns.slices(old)
    sizes = np.diff(offsets)
    if (head > sizes).any() or (tail > sizes - head).any():
        raise FormatError("edited text is damaged", why="it keeps more of a cell than there is")
    was = base_bytes(_cut(old, data, offsets, head, tail))
    middle = read_cells(pa.large_binary(), count, frames[2:], was)
    parts, ends = columns.slices(middle)
    joined = np.concatenate([np.zeros(1, np.int64), np.cumsum(np.diff(ends) + head + tail)])
    out = np.empty(int(joined[-1]), np.uint8)
    kernels.join_ends(data, offsets, head, tail, parts, ends, out, joined)
    valid = columns.valid(middle)
    validity = None if valid.all() else pa.py_buffer(np.packbits(valid, bitorder="little"))
    array = pa.Array.from_buffers(kind, count, [validity, pa.py_buffer(joined), pa.py_buffer(out)])
    return columns.readable(array)
