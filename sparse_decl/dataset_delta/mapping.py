"""Values that were replaced wherever they occur (labels renamed, classes renumbered): the map is kept, not the cells.

A cell that does not follow the map is an edited cell as usual; so a map is never wrong, only more or less useful.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import pyarrow, pyarrow_compute
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.arrays import filled, numbers_of, of_numbers
from sparse_decl.dataset_delta.cells import read_cells, write_cells
from sparse_decl.dataset_delta.packing import pack_frames, unpack_frames

pa = pyarrow()
types = pa.types

_VALUES = 4096  # entries of a map, at most
_CELLS = 8  # edited cells for each entry, at least


def _fits(kind: Any) -> bool:
    """Whether equal values of a plain type are equal bits, and can be looked up: not floats, nothing nested."""
    return columns.is_bytes(kind) or types.is_integer(kind) or types.is_boolean(kind) or types.is_temporal(kind)


def find_map(old: Any, new: Any, differs: np.ndarray) -> tuple[Any, Any] | None:
    """(values, what they became), plain arrays, if most of the cells that differ follow from the old value alone.

    old, new: plain arrays of one type and length; differs: (n,) bool. A value's new one is what it became most often.
    """
    cells = int(np.count_nonzero(differs))
    if not _fits(old.type) or cells < _CELLS:
        return None
    compute = pyarrow_compute()
    if compute.count_distinct(compute.filter(old, of_numbers(differs)), mode="all").as_py() > min(
        _VALUES, cells // _CELLS
    ):
        return None
    coded, other = old.dictionary_encode("encode"), new.dictionary_encode("encode")
    codes, others = (numbers_of(array.indices).astype(np.int64) for array in (coded, other))
    changed = np.unique(codes[differs])
    if not 0 < changed.size <= min(_VALUES, cells // _CELLS):
        return None
    touched = np.isin(codes, changed)
    pairs, counts = np.unique(codes[touched] * len(other.dictionary) + others[touched], return_counts=True)
    order = np.lexsort((pairs, -counts, pairs // len(other.dictionary)))  # the most frequent first, then by order
    values, became = np.divmod(pairs[order], len(other.dictionary))
    first = np.flatnonzero(np.diff(values, prepend=-1))
    values, became = coded.dictionary.take(of_numbers(values[first])), other.dictionary.take(of_numbers(became[first]))
    moved = columns.differ(values, became)
    values, became = compute.filter(values, of_numbers(moved)), compute.filter(became, of_numbers(moved))
    if not len(values):
        return None
    left = np.count_nonzero(columns.differ(new, apply_map(old, values, became)))
    return (values, became) if 2 * left <= cells - _CELLS * len(values) else None


def apply_map(array: Any, values: Any, became: Any) -> Any:
    """The array with each of `values` replaced by what it became. All plain arrays of one type."""
    found = pyarrow_compute().index_in(array, value_set=values)
    picked = numbers_of(filled(found, -1)).astype(np.int64)
    own = np.arange(len(array), dtype=np.int64)
    return pa.concat_arrays([array, became]).take(of_numbers(np.where(picked < 0, own, len(array) + picked)))


def write_map(values: Any, became: Any, level: int) -> bytes:
    """A map as one part."""
    head = len(values).to_bytes(4, "little")
    return pack_frames([head, *(pack_frames(write_cells(array, level)) for array in (values, became))])


def read_map(data: bytes, kind: Any) -> tuple[Any, Any]:
    """Inverse of `write_map`. Raises FormatError."""
    frames = unpack_frames(data)
    count = int.from_bytes(frames[0], "little") if len(frames) == 3 else 0
    if not 0 < count <= _VALUES or not _fits(kind):
        raise FormatError("a map of values is damaged", why=f"{count} values of type {kind}")
    values, became = (read_cells(kind, count, unpack_frames(frame)) for frame in frames[1:])
    return values, became
