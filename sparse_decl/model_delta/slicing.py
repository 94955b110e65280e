"""A part of a tensor: which bytes an index needs, and the part cut out of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS
from sparse_decl.model_delta.frameworks import Shape


class DeltaSlice:
    """One tensor, to be read in part. Indexed by whole numbers, slices with steps from 1 on, and `...`."""

    def __init__(self, entry: TensorEntry, read: Callable[[int, np.ndarray], None], shape: Shape):
        """read: fills (n,) u8 from a byte of the tensor on, checked."""
        self._entry, self._read, self._shape = entry, read, shape

    def get_shape(self) -> list[int]:
        return list(self._entry.shape)

    def get_dtype(self) -> str:
        """As safetensors names it, such as `BF16`."""
        return self._entry.dtype

    def __getitem__(self, index: Any) -> Any:
        """The part as an array or tensor of its own. Raises ConfigError for an index of another kind or out of range,
        and what the delta raises.
        """
        entry, shape = self._entry, self._entry.shape
        if entry.elements and entry.nbytes % entry.elements:
            raise ConfigError(f"a tensor of {entry.dtype} cannot be sliced", where=entry.name, hint="use get_tensor")
        picked, kept = _picked(index, shape, entry.name)
        size = entry.nbytes // entry.elements if entry.elements else 1
        first, rows = (picked[0].start, len(range(picked[0].start, picked[0].stop))) if picked else (0, 1)
        row = math.prod(shape[1:]) * size
        data = np.empty(rows * row, np.uint8)  # of it only what is read takes memory
        for start, stop in _spans(picked, shape, size):
            self._read(start, data[start - first * row : stop - first * row])
        steps = [slice(one.start, one.stop, one.step) for one in picked]
        within = (slice(0, rows, picked[0].step), *steps[1:]) if picked else ()
        cells = data.reshape((rows, *shape[1:], size) if picked else (size,))[within]
        part = np.empty(cells.size, np.uint8)  # of its own: a view would hold all that was read
        part.reshape(cells.shape)[...] = cells
        new = tuple(len(one) for one, keep in zip(picked, kept, strict=True) if keep)
        return self._shape(TensorEntry(entry.name, entry.dtype, new, 0, part.size), part)


def _picked(index: Any, shape: tuple[int, ...], name: str) -> tuple[list[range], list[bool]]:
    """(what is taken along each dimension, whether the dimension stays) of an index."""
    parts = list(index) if isinstance(index, tuple) else [index]
    dots = [place for place, part in enumerate(parts) if part is ...]
    if len(dots) > 1 or len(parts) - len(dots) > len(shape):
        raise ConfigError(f"too many indices for a tensor of shape {list(shape)}", where=name)
    at = dots[0] if dots else len(parts)
    parts[at : at + 1] = [slice(None)] * (len(shape) - len(parts) + len(dots))
    picked, kept = [], []
    for part, size in zip(parts, shape, strict=True):
        if isinstance(part, slice) and (part.step is None or part.step > 0):
            picked.append(range(size)[part])
            kept.append(True)
        elif isinstance(part, int | np.integer) and not isinstance(part, bool) and -size <= part < size:
            picked.append(range(int(part) % size, int(part) % size + 1))
            kept.append(False)
        else:
            raise ConfigError(f"not an index for a dimension of {size}: {part!r}", where=name)
    return picked, kept


def _spans(picked: Sequence[range], shape: Sequence[int], size: int) -> list[tuple[int, int]]:
    """(first byte, last + 1) of the parts of a tensor to read, in order; neighbours nearer than a block are one."""
    if not all(len(one) for one in picked):
        return []
    strides = [math.prod(shape[place + 1 :]) * size for place in range(len(shape))]
    inner = len(picked)  # dimensions from here on are taken whole, and lie in one run
    while inner and len(picked[inner - 1]) == shape[inner - 1]:
        inner -= 1
    starts, length = np.zeros(1, np.int64), math.prod(shape) * size
    for one, stride in zip(picked[: max(inner - 1, 0)], strides, strict=False):
        starts = (starts[:, None] + np.arange(one.start, one.stop, one.step) * stride).reshape(-1)
    if inner:
        last, stride = picked[inner - 1], strides[inner - 1]
        starts, length = starts + last.start * stride, (last[-1] - last.start + 1) * stride
    ends = starts + length
    far = np.flatnonzero(starts[1:] - ends[:-1] >= BLOCK_WORDS)
    firsts, lasts = starts[np.append(0, far + 1)], ends[np.append(far, ends.size - 1)]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))
