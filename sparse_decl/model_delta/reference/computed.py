"""What may be computed from a reference: another dtype, a quantized form or blocks, weight decay, pruning by magnitude.

Each step is a value that an index holds as JSON. `read` runs them on any part of a tensor.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from sparse_decl.base.checks import is_whole
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.dtypes import word_kind
from sparse_decl.model_delta.reference.cast import CASTABLE, cast
from sparse_decl.model_delta.reference.decay import Decay
from sparse_decl.model_delta.reference.ggml_blocks import BlockQuantizing
from sparse_decl.model_delta.reference.pruning import Pruning
from sparse_decl.model_delta.reference.reading import Read, damaged, values
from sparse_kernels import quantizing
from sparse_kernels.quantizing import SINGLE

QUANTIZED = ("I8", "F8_E4M3", "F8_E5M2")
QUANTIZED_FROM = ("BF16", "F16", "F32")
BLOCKS = "U8"  # the dtype of quantized blocks
KEYS = ("c", "d", "z", "a", "b")  # in an entry of an index's `relatives`
BLOCKS_SINCE = 4  # the first format version with `b`
MOST_GROUP = 1 << 20  # words that share a scale
_PIECE = 1 << 18  # words read at once to find a tensor's largest


class Source:
    """What is known of a tensor that something is computed from. words: how many it has."""

    def __init__(self, dtype: str, words: int):
        self.dtype, self.words = dtype, words
        self._largest: float | None = None

    def largest(self, read: Read) -> float:
        """Its largest finite magnitude, looked for once."""
        if self._largest is None:
            pieces = range(0, self.words, _PIECE)
            found = np.zeros((len(pieces), 1), np.float32)
            for first, largest in zip(pieces, found, strict=True):
                part = values(read, self.dtype, first, min(_PIECE, self.words - first))
                quantizing.largest(part, largest)
            self._largest = float(found.max(initial=0))
        return self._largest


@dataclass(frozen=True, slots=True)
class Quantizing:
    """Every `group` neighbours (0: all words of the tensor) over their largest magnitude, times `levels`, rounded to
    nearest even. form: of `kernels/quantizing.py`; the first deltas of version 3 scaled groups in f64."""

    group: int
    levels: float
    form: int

    def read(self, read: Read, source: Source, dtype: str, start: int, out: np.ndarray) -> None:
        """What `read` gives of a tensor, quantized."""
        if self.group:
            before = start % self.group
            wide = values(read, source.dtype, start - before, -(-(before + out.size) // self.group) * self.group)
            quantizing.scale_groups(wide, self.group, self.levels, self.form)
            scaled = wide[before : before + out.size]
        else:
            scaled = values(read, source.dtype, start, out.size)
            quantizing.scale(scaled, source.largest(read), self.levels, self.form)
        if dtype == "I8":
            out[:] = np.clip(np.rint(scaled), -128, 127).astype(np.int8).view(np.uint8)
        else:
            out[:] = cast(np.ascontiguousarray(scaled).view(np.uint32), "F32", dtype)

    def to_json(self) -> list[Any]:
        return [self.group, self.levels, self.form]

    @classmethod
    def from_json(cls, fields: Any) -> Quantizing:
        """Raises FormatError on what `to_json` would not write."""
        if not isinstance(fields, list) or len(fields) != 3:
            raise damaged(fields)
        group, levels, form = fields
        whole = is_whole(group, MOST_GROUP + 1) and is_whole(form, 4)
        if (
            not whole
            or (form & SINGLE and not group)
            or type(levels) is not float
            or not math.isfinite(levels)
            or not 1 <= levels <= 65536
        ):
            raise damaged(fields)
        return cls(group, levels, form)


@dataclass(frozen=True, slots=True)
class Steps:
    """All steps from words of dtype `source` to those of `dtype`, in order: cast or quantized, decayed, pruned. blocks:
    the only step, to bytes."""

    source: str
    dtype: str
    decay: Decay | None = None
    pruning: Pruning | None = None
    quantizing: Quantizing | None = None
    blocks: BlockQuantizing | None = None

    @property
    def is_cast(self) -> bool:
        """Whether nothing is done but a cast."""
        computed_on = (self.decay, self.pruning, self.quantizing, self.blocks)
        return self.source != self.dtype and all(step is None for step in computed_on)

    def made_of(self, entry: TensorEntry) -> TensorEntry | None:
        """What a tensor is computed from, in dtype and shape; None if the steps make no such tensor."""
        width, shape, count = word_kind(self.source).bytes, entry.shape, entry.nbytes // word_kind(entry.dtype).bytes
        if self.blocks is not None:
            size, weights = self.blocks.format.size, self.blocks.format.weights
            if not shape or shape[-1] % size:
                return None
            shape, count = (*shape[:-1], shape[-1] // size * weights), count // size * weights
        return replace(entry, dtype=self.source, shape=shape, start=0, end=count * width)

    def made_from(self, entry: TensorEntry) -> TensorEntry:
        """What is computed from a tensor, in dtype and shape; the inverse of `made_of`."""
        shape, count = entry.shape, entry.nbytes // word_kind(entry.dtype).bytes
        if self.blocks is not None:
            size, weights = self.blocks.format.size, self.blocks.format.weights
            shape, count = (*shape[:-1], shape[-1] // weights * size), count // weights * size
        return replace(entry, dtype=self.dtype, shape=shape, start=0, end=count * word_kind(self.dtype).bytes)

    def read(self, read: Read, source: Source, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size of what is computed. read: of the source; out: (n,), written."""
        if self.blocks is not None:
            self.blocks.read(read, self.source, start, out)
        elif self.quantizing is not None:
            self.quantizing.read(read, source, self.dtype, start, out)
        elif self.pruning is not None:
            self.pruning.read(lambda first, part: self._unpruned(read, first, part), self.dtype, start, out)
        else:
            self._unpruned(read, start, out)

    def _unpruned(self, read: Read, start: int, out: np.ndarray) -> None:
        if self.source == self.dtype:
            read(start, out)
        else:
            there = np.empty(out.size, word_kind(self.source).dtype)
            read(start, there)
            out[:] = cast(there, self.source, self.dtype)
        if self.decay is not None:
            self.decay.apply(out, self.dtype, out)

    def to_json(self) -> dict[str, Any]:
        fields: dict[str, Any] = {} if self.source == self.dtype else {"c": self.source}
        for key, step in (("d", self.decay), ("z", self.pruning), ("a", self.quantizing), ("b", self.blocks)):
            if step is not None:
                fields[key] = step.to_json()
        return fields

    @classmethod
    def from_json(cls, fields: dict[str, Any], dtype: str) -> Steps | None:
        """None where nothing is computed. Raises FormatError on what `to_json` would not write."""
        if not any(key in fields for key in KEYS):
            return None
        source = fields.get("c", dtype)
        if "b" in fields:
            if source not in QUANTIZED_FROM or dtype != BLOCKS or any(key in fields for key in ("a", "d", "z")):
                raise damaged(fields)
            return cls(source, dtype, blocks=BlockQuantizing.from_json(fields["b"]))
        if "a" in fields:
            if source not in QUANTIZED_FROM or dtype not in QUANTIZED or "d" in fields or "z" in fields:
                raise damaged(fields)
            return cls(source, dtype, quantizing=Quantizing.from_json(fields["a"]))
        if "c" in fields and (source not in CASTABLE or dtype not in CASTABLE or source == dtype):
            raise damaged(fields)
        decay = Decay.from_json(fields["d"], dtype) if "d" in fields else None
        return cls(source, dtype, decay, Pruning.from_json(fields["z"], dtype) if "z" in fields else None)
