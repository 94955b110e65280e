"""Cells as edits of the cells they replace: what each copies of the old one, and the bytes between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import pyarrow
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.packing import squeeze, unsqueeze
from sparse_decl.dataset_delta.refs import numbers, varints
from sparse_kernels import edits as kernels
from sparse_kernels.rows import copy_slices

pa = pyarrow()

_WHAT = "edited text"
_GROWTH = 64  # times the bytes of old cells and new runs that edited cells may take, at most
_ROOM = 1 << 20
_GAIN = 40_000  # no zstd frame gives more than so many bytes for one


class Edits:
    """How cells come from others. counts: copies of each cell, (n,) i64; codes: of each copy its place and bytes as
    `code_edits` has them, (copies, 2) i64; there: which runs of new bytes are not empty, one before each copy and one
    at the end of each cell, bool; runs: these, large binary. valid: cells that are no nulls, (n,) bool.
    """

    def __init__(self, counts: np.ndarray, codes: np.ndarray, there: np.ndarray, runs: Any, valid: np.ndarray):
        self.counts, self.codes, self.there, self.runs, self.valid = counts, codes, there, runs, valid

    def frames(self) -> list[bytes]:
        """All but the runs."""
        counts = np.where(self.valid, self.counts + 1, 0)
        bits = np.packbits(self.there, bitorder="little").tobytes()
        return [varints(counts), varints(self.codes[:, 0]), varints(self.codes[:, 1]), squeeze(bits)]


def find_edits(old: Any, new: Any) -> Edits | None:
    """How `new` comes from `old`, plain arrays of bytes of one length. None if it takes more than a reader allows."""
    (old_data, old_offsets), (new_data, new_offsets) = columns.slices(old), columns.slices(new)
    longest = int(np.diff(old_offsets).max(initial=1))
    table = np.full(1 << max(8, (2 * longest).bit_length()), -1, np.int64)
    counts, lasts = np.zeros(len(new), np.int64), np.zeros(len(new), np.int64)
    room = 4 * len(new) + 1024
    while True:
        ops = np.empty((room, 3), np.int64)
        total = kernels.find_edits(old_data, old_offsets, new_data, new_offsets, counts, lasts, ops, table)
        if total >= 0:
            break
        room *= 4
    codes = np.empty((total, 3), np.int64)
    kernels.code_edits(old_offsets, counts, ops[:total], codes)
    places = np.cumsum(counts + 1) - 1  # of each cell's last run among all runs
    sizes, copied = np.zeros(total + counts.size, np.int64), np.zeros(total + counts.size, np.int64)
    rest = np.ones(sizes.size, bool)
    rest[places] = False
    sizes[rest], copied[rest], sizes[places] = ops[:total, 0], ops[:total, 2], lasts
    starts = np.cumsum(sizes + copied) - sizes - copied
    there = sizes > 0
    ends = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes[there])])
    if new_data.size > _GROWTH * (old_data.size + int(ends[-1])) + _ROOM:
        return None
    out = np.empty(int(ends[-1]), np.uint8)
    copy_slices(new_data, starts[there], out, ends)
    runs = pa.Array.from_buffers(pa.large_binary(), ends.size - 1, [None, pa.py_buffer(ends), pa.py_buffer(out)])
    return Edits(counts, codes[:, 1:], there, runs, columns.valid(new))


def read_edits(kind: Any, count: int, frames: list[bytes], old: Any, runs: Callable[[int], Any]) -> Any:
    """Cells of type `kind` from the cells `old` and the frames of `Edits`. runs(n): the n runs of new bytes.

    Raises FormatError.
    """
    if len(frames) != 4 or len(old) != count:
        raise FormatError("edited text is damaged", why=f"{len(frames)} streams for {count} cells")
    coded = numbers(frames[0], count, _WHAT).astype(np.int64)
    counts = np.maximum(coded - 1, 0)
    if counts.size and (int(counts.max()) >> 40 or int(counts.sum()) > _GAIN * (len(frames[1]) + 8)):
        raise FormatError("edited text is damaged", why=f"{counts.sum()} copies in {len(frames[1])} bytes")
    total = int(counts.sum())
    claim(80 * (total + count), f"{total} copies")
    codes = np.zeros((total, 3), np.int64)
    codes[:, 1] = numbers(frames[1], total, _WHAT).astype(np.int64)
    codes[:, 2] = numbers(frames[2], total, _WHAT).astype(np.int64)
    places = np.cumsum(counts + 1) - 1
    bits = np.frombuffer(unsqueeze(frames[3], (total + count + 7) // 8)[1], np.uint8)
    if bits.size != (total + count + 7) // 8:
        raise FormatError("edited text is damaged", why="a bitmap of another size")
    there = np.unpackbits(bits, count=total + count, bitorder="little").astype(bool)
    data, ends = columns.slices(runs(int(np.count_nonzero(there))))
    sizes = np.zeros(total + count, np.int64)
    sizes[there] = np.diff(ends)
    rest = np.ones(sizes.size, bool)
    rest[places] = False
    codes[:, 0], lasts = sizes[rest], sizes[places]
    old_data, old_offsets = columns.slices(old)
    ops, offsets = np.empty((total, 3), np.int64), np.zeros(count + 1, np.int64)
    if not kernels.read_edits(old_offsets, counts, codes, lasts, ops, offsets):
        raise FormatError("edited text is damaged", why="it copies more of a cell than there is")
    if int(offsets[-1]) > _GROWTH * (old_data.size + data.size) + _ROOM:
        raise FormatError("edited text is damaged", why=f"{offsets[-1]} bytes of {old_data.size + data.size}")
    claim(2 * int(offsets[-1]), "edited text")
    out = np.empty(int(offsets[-1]), np.uint8)
    if not kernels.apply_edits(old_data, old_offsets, counts, ops, lasts, data, out, offsets):
        raise FormatError("edited text is damaged", why="runs of new bytes that do not fit")
    valid = coded > 0
    validity = None if valid.all() else pa.py_buffer(np.packbits(valid, bitorder="little"))
    buffers = [validity, pa.py_buffer(offsets), pa.py_buffer(out)]
    return columns.readable(pa.Array.from_buffers(kind, count, buffers))
