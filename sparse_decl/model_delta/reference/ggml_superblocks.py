"""K-quants of GGUF files computed from floats, to the bit as ggml's reference quantizers do it on x86 and without an
importance matrix: 256 weights in groups that each have a scale, and in some formats a minimum, of few bits.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sparse_kernels import superblocks

WEIGHTS = 256  # of a superblock
_STRIP = 512  # superblocks whose arrays stay in the cache
_TENTH = np.float32(0.1)
_TINY = np.float32(1e-15)
_MOST = np.float32(1e5)  # of a magnitude: the search's sums of larger ones may not be finite


@dataclass(frozen=True, slots=True)
class _Parts:
    """Superblocks taken apart. scale, minimum: (n,) f16; scales, minima: (n, groups) f32, whole; quanta: (n, 256) u8.

    Weights are quanta, moved by the format's offset, times `scale * scales`, less `minimum * minima`.
    """

    scale: np.ndarray
    scales: np.ndarray
    quanta: np.ndarray
    minimum: np.ndarray
    minima: np.ndarray


@dataclass(frozen=True, slots=True)
class SuperblockFormat:
    """size: bytes of a superblock. bits: of a weight. width: weights of a group. top: the largest scale of a group, or
    the least, where they have a sign.
    """

    size: int
    bits: int
    width: int
    top: int

    weights = WEIGHTS
    fusible = False  # known for compilers that do not multiply and add in one operation alone

    @property
    def minimum(self) -> bool:
        """Whether a group has one; if not, quanta and scales have signs."""
        return self.top > 0

    @property
    def most(self) -> int:
        """The largest quantum."""
        return (1 << self.bits) - 1

    @property
    def offset(self) -> int:
        """The quantum that stands for 0."""
        return 0 if self.minimum else 1 << self.bits - 1

    def fills(self, blocks: np.ndarray) -> float:
        """The share of superblocks in which a group has the largest scale there may be, as one of each must."""
        parts = self._parts(blocks)
        if self.minimum:
            full = parts.scales.max(1) == self.top
            full &= (parts.minima.max(1) == self.top) | (parts.minimum == 0)
        else:
            full = parts.scales.min(1) == self.top
        return float((full | (parts.scale == 0)).mean())

    def values(self, blocks: np.ndarray) -> np.ndarray:
        """The weights that superblocks stand for, (n, 256) f32."""
        parts = self._parts(blocks)
        with np.errstate(all="ignore"):
            factors = parts.scale.astype(np.float32)[:, None] * parts.scales
            quanta = (parts.quanta.astype(np.float32) - self.offset).reshape(len(blocks), -1, self.width)
            out: np.ndarray = quanta * factors[:, :, None]
            if self.minimum:
                out -= (parts.minimum.astype(np.float32)[:, None] * parts.minima)[:, :, None]
        return out.reshape(len(blocks), WEIGHTS)

    def quantized(self, weights: np.ndarray, fused: bool) -> np.ndarray:
        """Superblocks of weights, (n, 256) f32: (n, size) u8; those with a weight of 100,000 or more are all zeros."""
        blocks = np.empty((len(weights), self.size), np.uint8)
        with np.errstate(all="ignore"):
            for start in range(0, len(weights), _STRIP):
                strip = np.ascontiguousarray(weights[start : start + _STRIP], np.float32)
                made = blocks[start : start + _STRIP]
                made[:] = self._packed(self._with_minimum(strip) if self.minimum else self._symmetric(strip))
                made[~(np.abs(strip) < _MOST).all(1)] = 0
        return blocks

    def _with_minimum(self, weights: np.ndarray) -> _Parts:
        groups, scales, minima, quanta = self._room(weights)
        squared = self.bits > 2
        sizes = np.abs(groups)
        if squared:
            total = np.zeros(len(groups), np.float32)
            for column in groups.T:  # one after the other, as the sum of floats is that of their order
                total += column * column
            sizes += np.sqrt(total / np.float32(self.width))[:, None]
        first, count = (-1.0, 21) if self.bits == 4 else (-0.5, 16)
        tries = np.float32(first) + _TENTH * np.arange(count, dtype=np.float32)
        superblocks.fit_with_minimum(groups, sizes, self.most, tries, int(squared), scales, minima, quanta)
        scale, stored = self._shared(scales.reshape(len(weights), -1))
        least, stored_least = self._shared(minima.reshape(len(weights), -1))
        factors = (scale.astype(np.float32)[:, None] * stored)[:, :, None]
        moved = groups.reshape(len(weights), -1, self.width)
        moved = moved + (least.astype(np.float32)[:, None] * stored_least)[:, :, None]
        return _Parts(scale, stored, self._final(moved, factors, quanta), least, stored_least)

    def _shared(self, found: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """One scale for the groups of each superblock, (n,) f16, and how often it is in each, (n, groups)."""
        largest = np.fmax.reduce(found, axis=1)
        largest = np.where(largest > 0, largest, np.float32(0))
        rate = np.where(largest > 0, np.float32(self.top) / largest, np.float32(0)).astype(np.float32)
        stored = np.minimum(_whole(rate[:, None] * found) & 255, self.top).astype(np.float32)
        return (largest / np.float32(self.top)).astype(np.float16), stored

    def _symmetric(self, weights: np.ndarray) -> _Parts:
        groups, scales, _, quanta = self._room(weights)
        if self.bits == 6:
            tries = _TENTH * np.array([step for step in range(-9, 10) if step], np.float32)
            superblocks.fit_symmetric(groups, self.offset, tries, scales, quanta)
        else:
            superblocks.fit_one_by_one(groups, self.offset, scales, quanta)
        scales = scales.reshape(len(weights), -1)
        sizes = np.abs(scales)
        largest = np.take_along_axis(scales, sizes.argmax(1)[:, None], axis=1)[:, 0]
        rate = np.float32(self.top) / largest
        empty = sizes.max(1) < _TINY if self.bits == 6 else largest == 0
        scale = np.where(empty, np.float32(0), np.float32(1) / rate).astype(np.float16)
        stored = np.clip(_whole(rate[:, None] * scales), self.top, -self.top - 1).astype(np.float32)
        stored[empty] = 0 if self.bits == 6 else self.top
        factors = (scale.astype(np.float32)[:, None] * stored)[:, :, None]
        final = self._final(groups.reshape(len(weights), -1, self.width), factors, quanta)
        if self.bits == 6:
            final[empty] = 0
        none = np.zeros(len(weights), np.float16)
        return _Parts(scale, stored, final, none, stored)

    def _room(self, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """The weights of each group, and arrays for what is found of it: scales, minima, quanta."""
        groups = weights.reshape(-1, self.width)
        return groups, np.empty(len(groups), np.float32), np.empty(len(groups), np.float32), np.empty_like(groups)

    def _final(self, weights: np.ndarray, factors: np.ndarray, searched: np.ndarray) -> np.ndarray:
        """Quanta of the stored scales; where one is 0, those of the search. weights: (n, groups, width)."""
        rounded = np.rint(weights / factors)
        quanta = np.where(factors == 0, searched.reshape(weights.shape), rounded) + np.float32(self.offset)
        quanta = np.clip(np.nan_to_num(quanta, nan=0.0), 0, self.most).astype(np.uint8)
        return quanta.reshape(-1, WEIGHTS)

    def _parts(self, blocks: np.ndarray) -> _Parts:
        scale, scales, quanta, minimum, minima = _TAKEN_APART[self.bits](blocks)
        halves = [np.ascontiguousarray(half).view("<f2")[:, 0] for half in (scale, minimum)]
        return _Parts(halves[0], scales.astype(np.float32), quanta, halves[1], minima.astype(np.float32))

    def _packed(self, parts: _Parts) -> np.ndarray:
        halves = [half.astype("<f2").view(np.uint8).reshape(-1, 2) for half in (parts.scale, parts.minimum)]
        scales, minima = (stored.astype(np.int64) for stored in (parts.scales, parts.minima))
        return np.concatenate(_PUT_TOGETHER[self.bits](halves, scales, minima, parts.quanta), axis=1).astype(np.uint8)


def _whole(numbers: np.ndarray) -> np.ndarray:
    """To nearest even, as i64; 0 for what is no number below 2^31 in magnitude."""
    rounded = np.rint(numbers)
    return np.where(np.abs(rounded) < 2**31, rounded, 0).astype(np.int64)


# Where things lie in a superblock. Quanta are (n, 256) u8; halves are the bytes of f16.


def _pairs(quanta: np.ndarray) -> np.ndarray:
    """The lower four bits of 32 weights below those of the next 32: (n, 128)."""
    low = quanta.reshape(len(quanta), 4, 2, 32) & 15
    return (low[:, :, 0] | low[:, :, 1] << 4).reshape(len(quanta), -1)


def _unpaired(data: np.ndarray) -> np.ndarray:
    runs = data.reshape(len(data), 4, 32)
    return np.stack([runs & 15, runs >> 4], axis=2).reshape(len(data), WEIGHTS)


def _fours(quanta: np.ndarray) -> np.ndarray:
    """Two bits each of 128 weights in 32 bytes, the first 32 weights lowest: (n, 64)."""
    few = quanta.reshape(len(quanta), 2, 4, 32) & 3
    return (few[:, :, 0] | few[:, :, 1] << 2 | few[:, :, 2] << 4 | few[:, :, 3] << 6).reshape(len(quanta), -1)


def _unfoured(data: np.ndarray) -> np.ndarray:
    runs = data.reshape(len(data), 2, 1, 32)
    return (runs >> np.array([0, 2, 4, 6], np.uint8)[:, None] & 3).reshape(len(data), WEIGHTS)


def _eights(bits: np.ndarray) -> np.ndarray:
    """One bit each of 256 weights in 32 bytes, the first 32 weights lowest: (n, 32)."""
    return np.packbits(bits.reshape(len(bits), 8, 32), axis=1, bitorder="little")[:, 0]


def _uneighted(data: np.ndarray) -> np.ndarray:
    return np.unpackbits(data[:, None], axis=1, bitorder="little").reshape(len(data), WEIGHTS)


def _sixes(scales: np.ndarray, minima: np.ndarray) -> np.ndarray:
    """Eight scales and eight minima of six bits: (n, 12)."""
    first = [stored[:, :4] | stored[:, 4:] >> 4 << 6 for stored in (scales, minima)]
    return np.concatenate([*first, scales[:, 4:] & 15 | (minima[:, 4:] & 15) << 4], axis=1)


def _unsixed(data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    low, least, rest = data[:, :4], data[:, 4:8], data[:, 8:]
    upper = [rest & 15 | low >> 6 << 4, rest >> 4 | least >> 6 << 4]
    return np.concatenate([low & 63, upper[0]], axis=1), np.concatenate([least & 63, upper[1]], axis=1)


def _signed_sixes(scales: np.ndarray) -> np.ndarray:
    """Sixteen scales of six bits, counted from the least: (n, 12)."""
    moved = scales + 32
    upper = (moved >> 4).reshape(len(moved), 4, 4)
    tops = upper[:, 0] | upper[:, 1] << 2 | upper[:, 2] << 4 | upper[:, 3] << 6
    return np.concatenate([moved[:, :8] & 15 | (moved[:, 8:] & 15) << 4, tops], axis=1)


def _unsigned_sixes(data: np.ndarray) -> np.ndarray:
    upper = (data[:, None, 8:] >> np.array([0, 2, 4, 6], np.uint8)[:, None] & 3).reshape(len(data), 16)
    low = np.concatenate([data[:, :8] & 15, data[:, :8] >> 4], axis=1)
    signed: np.ndarray = (low | upper << 4).astype(np.int64) - 32
    return signed


def _take_q2(b: np.ndarray) -> tuple[np.ndarray, ...]:
    return b[:, 80:82], b[:, :16] & 15, _unfoured(b[:, 16:80]), b[:, 82:84], b[:, :16] >> 4


def _take_q3(b: np.ndarray) -> tuple[np.ndarray, ...]:
    scales = _unsigned_sixes(b[:, 96:108])
    return b[:, 108:110], scales, _unfoured(b[:, 32:96]) | _uneighted(b[:, :32]) << 2, b[:, 108:110], scales


def _take_q4(b: np.ndarray) -> tuple[np.ndarray, ...]:
    scales, minima = _unsixed(b[:, 4:16])
    return b[:, :2], scales, _unpaired(b[:, 16:]), b[:, 2:4], minima


def _take_q5(b: np.ndarray) -> tuple[np.ndarray, ...]:
    scales, minima = _unsixed(b[:, 4:16])
    return b[:, :2], scales, _unpaired(b[:, 48:]) | _uneighted(b[:, 16:48]) << 4, b[:, 2:4], minima


def _take_q6(b: np.ndarray) -> tuple[np.ndarray, ...]:
    runs = b[:, :128].reshape(len(b), 2, 1, 64)
    low = np.concatenate([runs & 15, runs >> 4], axis=2).reshape(len(b), WEIGHTS)
    scales = b[:, 192:208].view(np.int8).astype(np.int64)
    return b[:, 208:210], scales, low | _unfoured(b[:, 128:192]) << 4, b[:, 208:210], scales


def _put_q6(quanta: np.ndarray) -> np.ndarray:
    low = quanta.reshape(len(quanta), 2, 2, 64) & 15
    packed: np.ndarray = low[:, :, 0] | low[:, :, 1] << 4
    return packed.reshape(len(quanta), -1)


_TAKEN_APART = {2: _take_q2, 3: _take_q3, 4: _take_q4, 5: _take_q5, 6: _take_q6}  # by bits of a weight
_PUT_TOGETHER = {
    2: lambda halves, scales, minima, q: [scales | minima << 4, _fours(q), *halves],
    3: lambda halves, scales, minima, q: [_eights(q >> 2), _fours(q), _signed_sixes(scales), halves[0]],
    4: lambda halves, scales, minima, q: [*halves, _sixes(scales, minima), _pairs(q)],
    5: lambda halves, scales, minima, q: [*halves, _sixes(scales, minima), _eights(q >> 4), _pairs(q)],
    6: lambda halves, scales, minima, q: [_put_q6(q), _fours(q >> 4), scales & 255, halves[0]],
}

SUPERBLOCKS = {  # by ggml's number of the type: Q2_K to Q6_K
    10: SuperblockFormat(84, 2, 16, 15),
    11: SuperblockFormat(110, 3, 16, -32),
    12: SuperblockFormat(144, 4, 32, 63),
    13: SuperblockFormat(176, 5, 32, 63),
    14: SuperblockFormat(210, 6, 16, -128),
}
