"""Quantized blocks of GGUF files computed from floats, to the bit as ggml's reference quantizers do it: 32 weights that
share a scale, and in some formats a minimum; k-quants are in `ggml_superblocks`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from sparse_decl.model_delta.reference.ggml_superblocks import SUPERBLOCKS, SuperblockFormat
from sparse_decl.model_delta.reference.reading import Read, damaged, values

_WEIGHTS = 32  # of a block
_HALF = _WEIGHTS // 2
_STRIP = 2048  # blocks whose arrays stay in the cache


@dataclass(frozen=True, slots=True)
class BlockFormat:
    """size: bytes of a block. bits: of a weight. minimum: whether weights count from the block's least one."""

    size: int
    bits: int
    minimum: bool = False

    weights = _WEIGHTS

    @property
    def fusible(self) -> bool:
        """Whether it matters that a compiler multiplies and adds in one operation."""
        return self.bits < 8

    @property
    def most(self) -> int:
        """The largest quantum."""
        return (1 << self.bits) - 1

    def quanta(self, blocks: np.ndarray) -> np.ndarray:
        """The weights of blocks, (n, size) u8, as whole numbers: (n, 32) f32."""
        if self.bits == 8:
            return blocks[:, 2:].view(np.int8).astype(np.float32)
        low = blocks[:, -_HALF:]
        found = np.concatenate([low & 15, low >> 4], axis=1)
        if self.bits == 5:
            at = self.size - _HALF - 4
            found |= np.unpackbits(blocks[:, at : at + 4], axis=1, bitorder="little") << 4
        return found.astype(np.float32)

    def fills(self, blocks: np.ndarray) -> float:
        """The share of blocks in which a weight has the largest quantum there may be, as one of each must."""
        quanta = self.quanta(blocks)
        if self.bits == 8:
            full = np.abs(quanta).max(1) == 127
        elif self.minimum:
            full = (quanta.min(1) == 0) & (quanta.max(1) == self.most)
        else:
            full = quanta.min(1) == 0
        return float((full | ~blocks[:, :2].any(1)).mean())

    def values(self, blocks: np.ndarray) -> np.ndarray:
        """The weights that blocks stand for, (n, 32) f32."""
        scale = np.ascontiguousarray(blocks[:, :2]).view(np.float16).astype(np.float32)
        quanta = self.quanta(blocks)
        with np.errstate(all="ignore"):
            if self.minimum:
                return quanta * scale + np.ascontiguousarray(blocks[:, 2:4]).view(np.float16).astype(np.float32)
            return (quanta if self.bits == 8 else quanta - (1 << self.bits - 1)) * scale

    def quantized(self, weights: np.ndarray, fused: bool) -> np.ndarray:
        """Blocks of weights, (n, 32) f32: (n, size) u8. fused: multiplied and added in one operation, as compilers may.

        A block with a weight that is not finite is all zeros.
        """
        blocks = np.empty((len(weights), self.size), np.uint8)
        with np.errstate(all="ignore"):
            for start in range(0, len(weights), _STRIP):
                strip = weights[start : start + _STRIP]
                most, made = _most(np.abs(strip)), blocks[start : start + _STRIP]
                made[:] = self._quantized(strip, most, fused)
                made[~np.isfinite(most)] = 0
        return blocks

    def _quantized(self, weights: np.ndarray, most: np.ndarray, fused: bool) -> np.ndarray:
        """most: the largest magnitude of each row, (n,)."""
        rows, least = np.arange(len(weights)), np.zeros(len(weights), np.float32)
        if self.bits == 8:
            scale: np.ndarray = most / np.float32(127)
        elif self.minimum:
            least, largest = weights[rows, weights.argmin(1)], weights[rows, weights.argmax(1)]
            scale = (largest - least) / np.float32(self.most)
        else:
            largest = np.where(most == 0, np.float32(0), weights[rows, np.abs(weights).argmax(1)])
            scale = largest / np.float32(-(1 << self.bits - 1))
        inverse = np.float32(1) / scale
        rate: np.ndarray = np.where(np.isfinite(inverse), inverse, np.float32(0))[:, None]
        moved = weights - least[:, None] if self.minimum else weights
        if self.bits == 8:
            scaled = moved * rate  # at most about 127; the largest number below a half rounds halves away from zero
            scaled += np.copysign(np.float32(0.49999997), scaled)
            quanta = scaled.astype(np.int8).view(np.uint8)
        else:
            half = 0.5 if self.minimum else (1 << self.bits - 1) + 0.5
            wide = moved.astype(np.float64) if fused else moved
            sums = (wide * rate + wide.dtype.type(half)).astype(np.float32)
            quanta = np.clip(np.nan_to_num(sums, nan=0.0), 0, self.most).astype(np.uint8)
        return self._packed(scale, least, quanta)

    def _packed(self, scale: np.ndarray, least: np.ndarray, quanta: np.ndarray) -> np.ndarray:
        heads = [scale, least] if self.minimum else [scale]
        parts = [np.ascontiguousarray(head.astype("<f2")).view(np.uint8).reshape(-1, 2) for head in heads]
        if self.bits == 8:
            return np.concatenate([*parts, quanta], axis=1)
        if self.bits == 5:
            parts.append(np.packbits(quanta >> 4, axis=1, bitorder="little"))
        low = quanta & 15
        return np.concatenate([*parts, low[:, :_HALF] | low[:, _HALF:] << 4], axis=1)


def _most(sizes: np.ndarray) -> np.ndarray:
    """The largest of each row, (n,); NaN where there is one. sizes: (n, 32)."""
    while sizes.shape[1] > 1:
        half = sizes.shape[1] // 2
        sizes = np.maximum(sizes[:, :half], sizes[:, half:])
    return sizes[:, 0]


Format = BlockFormat | SuperblockFormat
FORMATS: dict[int, Format] = {  # by ggml's number of the type: Q8_0, Q5_1, Q5_0, Q4_1, Q4_0
    8: BlockFormat(34, 8),
    7: BlockFormat(24, 5, minimum=True),
    6: BlockFormat(22, 5),
    3: BlockFormat(20, 4, minimum=True),
    2: BlockFormat(18, 4),
    **SUPERBLOCKS,
}


@dataclass(frozen=True, slots=True)
class BlockQuantizing:
    """Bytes of blocks from floats. number: of `FORMATS`."""

    number: int
    fused: bool = False

    @property
    def format(self) -> Format:
        return FORMATS[self.number]

    def read(self, read: Read, source: str, start: int, out: np.ndarray) -> None:
        """Bytes start .. start + out.size of what `read` gives of a tensor of dtype `source`. out: (n,) u8."""
        size, count = self.format.size, self.format.weights
        first, end = start // size, -(-(start + out.size) // size)
        weights = values(read, source, first * count, (end - first) * count).reshape(-1, count)
        made = self.format.quantized(weights, self.fused).reshape(-1)
        out[:] = made[start - first * size : start - first * size + out.size]

    def to_json(self) -> list[int]:
        return [self.number, int(self.fused)]

    @classmethod
    def from_json(cls, fields: Any) -> BlockQuantizing:
        """Raises FormatError on what `to_json` would not write."""
        if not isinstance(fields, list) or len(fields) != 2 or any(type(field) is not int for field in fields):
            raise damaged(fields)
        number, fused = fields
        if number not in FORMATS or fused not in (0, 1) or fused > FORMATS[number].fusible:
            raise damaged(fields)
        return cls(number, bool(fused))
