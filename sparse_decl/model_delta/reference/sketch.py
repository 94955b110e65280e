"""Finds tensors by what they hold, whatever they are called: layers repeated, removed, renumbered, experts copied.

A sketch is 256 words at fixed places and one bit each, whether the word lies above their median; such bits survive
training. Like ones are found by equal bands of bits (locality-sensitive hashing, Indyk and Motwani 1998).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, cast

import numpy as np

from sparse_decl.model_delta.checkpoint import Tensor, read_all
from sparse_decl.model_delta.dtypes import WordKind, real, sign_bit, word_kind
from sparse_decl.model_delta.reference.cast import CASTABLE

if TYPE_CHECKING:
    from sparse_decl.model_delta.reference.kinds import Reassembled, Selected

    Readable = Tensor | Reassembled | Selected

_RUNS, RUN = 4, 64  # runs of a sketch, and words of each
_BITS = _RUNS * RUN
_LEAST_WORDS = 8
_READ_WHOLE = 1 << 13  # words of a tensor
_READ_TOGETHER, _READ_AT_ONCE = 1 << 15, 1 << 20  # words of each of several, and of them all
_LEAST_ALIKE = 0.75  # of the bits; chance gives 0.5 with a deviation of 0.03
_MOST_IN_RUN = 24  # bits of one run that may differ; chance gives 32 with a deviation of 4
_ALL_PAIRS = 256  # tensors of a shape that are compared with every other one
_PER_BAND = 4  # looked at of those with one band of bits alike
_KEPT = 3  # candidates of a tensor
_CHUNK = 4096  # pairs compared at once
_ONES = np.array([value.bit_count() for value in range(256)], np.uint16)

Placed = tuple[int, Tensor]  # number of a base, and a tensor of it
_Class = tuple[str, int]  # dtype and words: a shape may be another one


@dataclass(frozen=True, slots=True)
class Match:
    """distance: bits of the difference a word, about, by the words of the sketch; 0 where they are equal."""

    base: int
    tensor: Tensor
    distance: float


@dataclass(frozen=True, slots=True)
class _Sketches:
    """Of tensors, rows or columns. words: (n, up to 256) i64, in the order of the reals; bits: (n, bytes) u8, even."""

    words: np.ndarray
    bits: np.ndarray


def in_order(words: np.ndarray, kind: WordKind) -> np.ndarray:
    """Words as integers in the order of the numbers they stand for: the format's `order`. words: unsigned, any shape.
    Gives i64, the integers of 64-bit words less 2^63.
    """
    if not kind.is_float:
        return words.astype(np.int64) if kind.bytes < 8 else (words ^ np.uint64(1 << 63)).view(np.int64)
    sign = sign_bit(words)
    ordered = np.where(words & sign, ~words, words | sign)
    return ordered.astype(np.int64) if kind.bytes < 8 else (ordered ^ np.uint64(1 << 63)).view(np.int64)


def sampled(tensor: Readable, runs: int = _RUNS) -> np.ndarray:
    """The words of a tensor's sketch: evenly spaced runs of 64, or all there are; (n,) unsigned."""
    size = tensor.words
    if size <= runs * RUN:
        out = np.empty(size, tensor.kind.dtype)
        tensor.read_words(0, out)
        return out
    out, places = np.empty(runs * RUN, tensor.kind.dtype), places_of(size, runs)
    if size <= _READ_WHOLE:  # one read of them all is quicker than many of parts
        words = np.empty(size, out.dtype)
        tensor.read_words(0, words)
        np.take(words, places, out=out, mode="clip")
        return out
    for at in range(0, out.size, RUN):
        tensor.read_words(int(places[at]), out[at : at + RUN])
    return out


@lru_cache(maxsize=64)
def places_of(size: int, runs: int) -> np.ndarray:
    """Which of so many words those of a sketch are, (n,) i64."""
    if size <= runs * RUN:
        return np.arange(size)
    starts = np.arange(runs) * (size - RUN) // (runs - 1)
    return (starts[:, None] + np.arange(RUN)).ravel()


def _sampled(tensors: Sequence[Readable]) -> np.ndarray:
    """`sampled` of tensors of one dtype and size, a row each; neighbours in a file are read at once."""
    size = tensors[0].words
    if size > _READ_TOGETHER or not isinstance(tensors[0], Tensor):
        return np.stack([sampled(tensor) for tensor in tensors])
    places, step = places_of(size, _RUNS), max(1, _READ_AT_ONCE // size)
    out = np.empty((len(tensors), places.size), tensors[0].kind.dtype)
    words = np.empty((min(step, len(tensors)), size), out.dtype)
    for start in range(0, len(tensors), step):
        part = tensors[start : start + step]
        read_all(cast("Sequence[Tensor]", part), words[: len(part)])
        np.take(words[: len(part)], places, axis=1, out=out[start : start + step], mode="clip")
    return out


def _sketches(words: np.ndarray) -> _Sketches:
    """words: (n, up to 256) i64."""
    above = words > np.partition(words, words.shape[1] // 2, axis=1)[:, words.shape[1] // 2, None]
    packed = np.packbits(above, axis=1)
    bits = np.zeros((len(words), -(-packed.shape[1] // 2) * 2), np.uint8)
    bits[:, : packed.shape[1]] = packed
    return _Sketches(words, bits)


def _sketches_of(tensors: Sequence[Readable], as_real: bool = False) -> _Sketches:
    """as_real: so that those of other dtypes can be compared."""
    words = _sampled(tensors)
    return _sketches(in_real_order(words, tensors[0].entry.dtype) if as_real else in_order(words, tensors[0].kind))


def in_real_order(words: np.ndarray, dtype: str) -> np.ndarray:
    """Words of a float dtype as f64 in the order of the numbers: i64, as of `in_order`."""
    return in_order(real(np.ascontiguousarray(words), dtype).view(np.uint64), word_kind("F64"))


def nearest_of(mine: np.ndarray, its: np.ndarray) -> np.ndarray:
    """For each row of words the nearest of others that is like it, (n,) i64; their number where none is. mine: (n, k)
    i64, its: (m, k).
    """
    found = np.full(len(mine), len(its), np.int64)
    least = np.full(len(mine), np.inf)
    for ones, others, distances in _compared(_sketches(mine), _sketches(its)):
        order = np.lexsort((others, distances, ones))
        first = order[np.unique(ones[order], return_index=True)[1]]
        nearer = first[distances[first] < least[ones[first]]]
        found[ones[nearer]], least[ones[nearer]] = others[nearer], distances[nearer]
    return found


class ContentIndex:
    """Tensors of the bases by their sketches. Time and memory grow with the number of tensors, not with their size."""

    def __init__(self, placed: Iterable[Placed]):
        self._classes: dict[_Class, list[Placed]] = {}
        for base, tensor in placed:
            if tensor.words >= _LEAST_WORDS and tensor.entry.shape:
                self._classes.setdefault((tensor.entry.dtype, tensor.words), []).append((base, tensor))

    def nearest(self, tensors: Sequence[Readable]) -> list[list[Match]]:
        """For each tensor up to three of the bases' of its dtype and size that are like it, the nearest first."""
        found: list[list[Match]] = [[] for _ in tensors]
        for (dtype, words), numbers in _by_class(tensors).items():
            self._compare((dtype, words), [tensors[n] for n in numbers], numbers, found, False)
        return found

    def nearest_cast(self, tensors: Sequence[Readable]) -> list[list[Match]]:
        """The same among those of other float dtypes."""
        found: list[list[Match]] = [[] for _ in tensors]
        for (dtype, words), numbers in _by_class(tensors).items():
            for other in CASTABLE if dtype in CASTABLE else ():
                if other != dtype:
                    self._compare((other, words), [tensors[n] for n in numbers], numbers, found, True)
        return found

    def _compare(
        self, kind: _Class, tensors: Sequence[Readable], numbers: Sequence[int], found: list[list[Match]], as_real: bool
    ) -> None:
        """Adds to `found`, by the numbers of the tensors, what is like them in one class."""
        there = self._classes.get(kind)
        if there:
            mine, its = _sketches_of(tensors, as_real), _sketches_of([tensor for _, tensor in there], as_real)
            for one, matches in _matches(mine, its).items():
                found[numbers[one]] += [Match(*there[other], distance) for distance, other in matches]


def _by_class(tensors: Sequence[Readable]) -> dict[_Class, list[int]]:
    """Numbers of tensors by dtype and words."""
    out: dict[_Class, list[int]] = {}
    for number, tensor in enumerate(tensors):
        if tensor.words >= _LEAST_WORDS:
            out.setdefault((tensor.entry.dtype, tensor.words), []).append(number)
    return out


def _matches(mine: _Sketches, its: _Sketches) -> dict[int, list[tuple[float, int]]]:
    """For each sketch the nearest few others: (distance, number)."""
    found = [np.concatenate(parts) for parts in zip(*_compared(mine, its), strict=True)]
    if not found:
        return {}
    ones, others, distances = found
    order = np.lexsort((others, distances, ones))
    matches: dict[int, list[tuple[float, int]]] = {}
    for one, other, distance in zip(*(part[order].tolist() for part in (ones, others, distances)), strict=True):
        known = matches.setdefault(one, [])
        if len(known) < _KEPT:
            known.append((distance, other))
    return matches


def _compared(mine: _Sketches, its: _Sketches) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Pairs that are alike: (numbers of ones, numbers of others, distances), piece by piece."""
    most = int((1 - _LEAST_ALIKE) * mine.words.shape[1])
    for ones, others in _pairs(mine.bits, its.bits):
        for start in range(0, ones.size, _CHUNK):
            one, other = ones[start : start + _CHUNK], others[start : start + _CHUNK]
            unlike = _ONES[mine.bits[one] ^ its.bits[other]]
            alike = unlike.sum(1) <= most
            if mine.words.shape[1] == _BITS:  # a matrix whose first and last rows stayed is not alike as a whole
                alike &= unlike.reshape(one.size, _RUNS, -1).sum(2).max(1) <= _MOST_IN_RUN
            one, other = one[alike], other[alike]
            yield one, other, _distances(mine.words[one], its.words[other])


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


__all__ = ["RUN", "ContentIndex", "Match", "in_order", "in_real_order", "nearest_of", "places_of", "sampled"]
