"""Finds tensors by what they hold, whatever they are called: layers repeated, removed, renumbered, experts copied.

A sketch is 256 words at fixed places and one bit each, whether the word lies above their median; such bits survive
training. Like ones are found by equal bands of bits (locality-sensitive hashing, Indyk and Motwani 1998).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.dtypes import WordKind

_RUNS, _RUN = 4, 64  # runs of a sketch, and words of each
_BITS = _RUNS * _RUN
_LEAST_WORDS = 8
_LEAST_ALIKE = 0.75  # of the bits; chance gives 0.5 with a deviation of 0.03
_ALL_PAIRS = 256  # tensors of a shape that are compared with every other one
_PER_BAND = 4  # looked at of those with one band of bits alike
_KEPT = 3  # candidates of a tensor
_CHUNK = 4096  # pairs compared at once
_ONES = np.array([value.bit_count() for value in range(256)], np.uint16)

Placed = tuple[int, Tensor]  # number of a base, and a tensor of it
_Class = tuple[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Match:
    """distance: bits of the difference a word, about, by the words of the sketch; 0 where they are equal."""

    base: int
    tensor: Tensor
    distance: float


@dataclass(frozen=True, slots=True)
class _Sketches:
    """Tensors of one dtype and shape. words: (n, up to 256) i64, in the order of the reals; bits: (n, 32) u8."""

    words: np.ndarray
    bits: np.ndarray


def in_order(words: np.ndarray, kind: WordKind) -> np.ndarray:
    """Words as integers in the order of the numbers they stand for: the format's `order`. words: unsigned, any shape.
    Gives i64, the integers of 64-bit words less 2^63.
    """
    if not kind.is_float:
        return words.astype(np.int64) if kind.bytes < 8 else (words ^ np.uint64(1 << 63)).view(np.int64)
    sign = words.dtype.type(1 << (8 * kind.bytes - 1))
    ordered = np.where(words & sign, ~words, words | sign)
    return ordered.astype(np.int64) if kind.bytes < 8 else (ordered ^ np.uint64(1 << 63)).view(np.int64)


def sampled(tensor: Tensor) -> np.ndarray:
    """The words of a tensor's sketch: four evenly spaced runs of 64, or all there are; (n,) unsigned."""
    size = tensor.words
    if size <= _BITS:
        out = np.empty(size, tensor.kind.dtype)
        tensor.read_words(0, out)
        return out
    out = np.empty(_BITS, tensor.kind.dtype)
    for run in range(_RUNS):
        tensor.read_words((size - _RUN) * run // (_RUNS - 1), out[run * _RUN : (run + 1) * _RUN])
    return out


def _sketches(tensors: Sequence[Tensor]) -> _Sketches:
    words = in_order(np.stack([sampled(tensor) for tensor in tensors]), tensors[0].kind)
    above = words > np.partition(words, words.shape[1] // 2, axis=1)[:, words.shape[1] // 2, None]
    bits = np.zeros((len(tensors), _BITS // 8), np.uint8)
    packed = np.packbits(above, axis=1)
    bits[:, : packed.shape[1]] = packed
    return _Sketches(words, bits)


class ContentIndex:
    """Tensors of the bases by their sketches. Time and memory grow with the number of tensors, not with their size."""

    def __init__(self, placed: Iterable[Placed]):
        self._classes: dict[_Class, list[Placed]] = {}
        for base, tensor in placed:
            if tensor.words >= _LEAST_WORDS:
                self._classes.setdefault((tensor.entry.dtype, tensor.entry.shape), []).append((base, tensor))

    def nearest(self, tensors: Sequence[Tensor]) -> list[list[Match]]:
        """For each tensor up to three of the bases' of its dtype and shape that are like it, the nearest first."""
        found: list[list[Match]] = [[] for _ in tensors]
        wanted: dict[_Class, list[int]] = {}
        for number, tensor in enumerate(tensors):
            kind = (tensor.entry.dtype, tensor.entry.shape)
            if kind in self._classes:
                wanted.setdefault(kind, []).append(number)
        for kind, numbers in wanted.items():
            there = self._classes[kind]
            mine, its = _sketches([tensors[n] for n in numbers]), _sketches([tensor for _, tensor in there])
            for one, matches in _matches(mine, its).items():
                found[numbers[one]] = [Match(*there[other], distance) for distance, other in matches]
        return found


def _matches(mine: _Sketches, its: _Sketches) -> dict[int, list[tuple[float, int]]]:
    """For each sketch the nearest few others: (distance, number)."""
    least = _LEAST_ALIKE * min(mine.words.shape[1], _BITS)
    matches: dict[int, list[tuple[float, int]]] = {}
    for ones, others in _pairs(mine.bits, its.bits):
        for start in range(0, ones.size, _CHUNK):
            one, other = ones[start : start + _CHUNK], others[start : start + _CHUNK]
            unlike = _ONES[mine.bits[one] ^ its.bits[other]].sum(1)
            alike = unlike <= mine.words.shape[1] - least
            one, other = one[alike], other[alike]
            for a, b, distance in zip(
                one.tolist(), other.tolist(), _distances(mine.words[one], its.words[other]).tolist(), strict=True
            ):
                matches.setdefault(a, []).append((distance, b))
    return {one: sorted(set(found))[:_KEPT] for one, found in matches.items()}


def _distances(mine: np.ndarray, its: np.ndarray) -> np.ndarray:
    """Mean of log2(1 + |difference|) of each row."""
    return np.asarray(np.log2(1 + np.abs(mine.astype(np.float64) - its)).mean(1))


def _pairs(mine: np.ndarray, its: np.ndarray) -> Iterable[tuple[np.ndarray, np.ndarray]]:
    """Pairs of sketches that may be alike, as two lists of numbers: all if they are few, else those with a band of
    sixteen bits in common.
    """
    if len(its) <= _ALL_PAIRS:
        step = max(1, _CHUNK // len(its))
        for start in range(0, len(mine), step):
            ones = np.arange(start, min(start + step, len(mine)))
            yield np.repeat(ones, len(its)), np.tile(np.arange(len(its)), ones.size)
        return
    pairs = []
    for mine_band, its_band in zip(mine.view(np.uint16).T, its.view(np.uint16).T, strict=True):
        order = np.argsort(its_band, kind="stable")
        ordered = its_band[order]
        low, high = np.searchsorted(ordered, mine_band, "left"), np.searchsorted(ordered, mine_band, "right")
        for turn in range(_PER_BAND):
            there = np.flatnonzero(high - low > turn)
            # of many with that band each takes others: those a tensor stands among in its own order
            at = low[there] + (there + turn) % (high - low)[there]
            pairs.append(there.astype(np.int64) * len(its) + order[at])
    both = np.unique(np.concatenate(pairs))
    yield both // len(its), both % len(its)


__all__ = ["ContentIndex", "Match", "in_order", "sampled"]
