"""Rows and columns of a matrix in another order, some left out or repeated, and each multiplied by a factor: neurons
that were reordered or pruned, vocabularies that were cut, rows or whole matrices that were rescaled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.checkpoint import Tensor

SCALABLE = ("BF16", "F16", "F32")
MOST_ROW = 8 << 20  # bytes of a row of what is selected from, where columns are
_READ = 4 << 20  # bytes read at once
_MOST_SIDE = 1 << 31
ALL, ROWS, COLUMNS = 0, 1, 2  # what has a factor of its own


@dataclass(frozen=True, slots=True)
class Selection:
    """rows, columns: (n,) i64, which row and column of the source stands there; the number of them for one of zeros;
    None for all as they are. factors: (n,) f32, one, one a row or one a column, as `axis` says; None for 1.
    transposed: whether what was selected and multiplied is transposed at the end.
    """

    def shape(self, source: tuple[int, int]) -> tuple[int, int]:
        """Rows and columns of what is selected from a matrix of that shape, before it is transposed."""
        rows, columns = source
        return (
            rows if self.rows is None else self.rows.size,
            columns if self.columns is None else self.columns.size,
        )

    rows: np.ndarray | None = None
    columns: np.ndarray | None = None
    factors: np.ndarray | None = None
    axis: int = ALL
    transposed: bool = False

    def read(self, source: Tensor, dtype: str, shape: tuple[int, int], first: int, count: int) -> np.ndarray:
        """Words of rows first .. first + count, (count, columns). shape: of the source as a matrix."""
        found = self._picked(source, shape, first, count)
        if self.factors is None:
            return found
        factors = self.factors
        if self.axis == ROWS:
            factors = factors[first : first + count, None]
        return scaled(found, dtype, factors)

    def _picked(self, source: Tensor, shape: tuple[int, int], first: int, count: int) -> np.ndarray:
        height, width = shape
        wanted = self.rows[first : first + count] if self.rows is not None else np.arange(first, first + count)
        across = width if self.columns is None else self.columns.size
        out = np.zeros((count, across), source.kind.dtype)
        step = max(1, _READ // (width * source.kind.bytes))
        ends = np.append(np.flatnonzero(np.diff(wanted) != 1) + 1, count)  # runs of rows that lie together
        start = 0
        for end in ends.tolist():
            for at in range(start, end, step) if wanted[start] < height else ():
                rows = min(step, end - at)
                words = np.empty(rows * width, source.kind.dtype)
                source.read_words(int(wanted[at]) * width, words)
                out[at : at + rows] = self._across(words.reshape(rows, width))
            start = end
        return out

    def _across(self, words: np.ndarray) -> np.ndarray:
        if self.columns is None:
            return words
        out = words[:, np.minimum(self.columns, words.shape[1] - 1)]
        out[:, self.columns == words.shape[1]] = 0
        return out

    def to_json(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for key, order in (("rows", self.rows), ("columns", self.columns)):
            if order is not None:
                out[key] = _packed(order)
        if self.factors is not None:
            out["factors"] = [self.axis, self.factors.view(np.uint32).tolist()]
        if self.transposed:
            out["transposed"] = 1
        return out

    @classmethod
    def from_json(cls, fields: dict[str, Any], dtype: str) -> Selection:
        """Raises FormatError on anything that `to_json` would not write for a tensor of that dtype."""
        rows, columns = (_unpacked(fields[key]) if key in fields else None for key in ("rows", "columns"))
        transposed = "transposed" in fields
        if transposed and (type(fields["transposed"]) is not int or fields["transposed"] != 1):
            raise _damaged("a selection")
        if "factors" not in fields:
            return cls(rows, columns, transposed=transposed)
        recorded = fields["factors"]
        if (
            dtype not in SCALABLE
            or not isinstance(recorded, list)
            or len(recorded) != 2
            or recorded[0] not in (ALL, ROWS, COLUMNS)
        ):
            raise _damaged("factors")
        if (
            isinstance(recorded[0], bool)
            or not isinstance(recorded[1], list)
            or not all(is_whole(v, 1 << 32) for v in recorded[1])
        ):
            raise _damaged("factors")
        factors = np.array(recorded[1], np.uint32).view(np.float32)
        if not np.isfinite(factors).all():
            raise _damaged("factors")
        return cls(rows, columns, factors, recorded[0], transposed)

    def fits(self, words: int, source: tuple[int, int], width: int) -> bool:
        """Whether a tensor of so many words can be selected so. source: shape of the matrix; width: bytes of a word."""
        shape = self.shape(source)
        if 0 in source or max(*shape, *source) >= _MOST_SIDE or shape[0] * shape[1] != words:
            return False
        longest = max(source[1], shape[0] if self.transposed else 0)
        if (self.columns is not None or self.transposed) and longest * width > MOST_ROW:
            return False
        for order, there in zip((self.rows, self.columns), source, strict=True):
            if order is not None and (order.min() < 0 or order.max() > there):
                return False
        return self.factors is None or self.factors.size == (1, *shape)[self.axis]


def scaled(words: np.ndarray, dtype: str, factors: np.ndarray) -> np.ndarray:
    """Words times factors: computed in f64, rounded to f32, then to the dtype, each to nearest even. What is not finite
    stays as it is. words: (rows, columns) of SCALABLE; factors: f32 that broadcast to these.
    """
    with np.errstate(all="ignore"):
        if dtype == "BF16":
            values = (words.astype(np.uint32) << np.uint32(16)).view(np.float32)
        else:
            values = words.view(np.float16 if dtype == "F16" else np.float32)
        moved = (values.astype(np.float64) * factors.astype(np.float64)).astype(np.float32)
        if dtype == "BF16":
            bits = moved.view(np.uint32)
            odd = (bits >> np.uint32(16)) & np.uint32(1)
            out = ((bits + np.uint32(0x7FFF) + odd) >> np.uint32(16)).astype(np.uint16)
        elif dtype == "F16":
            out = moved.astype(np.float16).view(np.uint16)
        else:
            out = moved.view(np.uint32)
        return np.where(np.isfinite(values) & np.isfinite(moved), out, words)


def _packed(order: np.ndarray) -> list[int]:
    """How far each entry is from the one before and one: 0 for what follows it, else zig-zagged."""
    steps = np.diff(order, prepend=-1) - 1
    packed: list[int] = ((steps << 1) ^ (steps >> 63)).tolist()
    return packed


def _unpacked(value: Any) -> np.ndarray:
    if not isinstance(value, list) or not value or not all(is_whole(v, 4 * _MOST_SIDE) for v in value):
        raise _damaged("an order")
    packed = np.array(value, np.int64)
    return np.cumsum((packed >> 1 ^ -(packed & 1)) + 1) - 1


def _damaged(what: str) -> FormatError:
    return FormatError(f"{what} in the delta's index is damaged", hint="fetch or build the delta again")


__all__ = ["ALL", "COLUMNS", "MOST_ROW", "ROWS", "SCALABLE", "Selection", "scaled"]
