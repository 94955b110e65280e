"""How far words moved: figures that add up over blocks, tensors and layers, so that no tensor has to be held whole."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.dtypes import real, row_length, word_kind, words_in

BUCKETS = 65  # of distances: bucket n holds those of n bits, 2**(n - 1) .. 2**n - 1
SAMPLED = 256  # rows and columns of a change whose rank is looked at
_PIECE = 1 << 16  # words that are looked at together: their values stay in the cache
_POWERS = np.left_shift(np.uint64(1), np.arange(64, dtype=np.uint64))


@dataclass(slots=True)
class Moved:
    """Figures of words that were compared. Squares and values are of finite weights, in f64; not finite ones count in
    `moved` where their bits differ.

    words, moved: how many were compared, and how many differ. base_square, change_square: sums of squares of the base
    and of the change. largest: of |change|. distances: (65,) counts of moved words by the bits of their distance in
    representable values (ulp); of floats and whole numbers of one dtype. measured: words whose values are numbers.
    """

    words: int = 0
    moved: int = 0
    measured: int = 0
    base_square: float = 0.0
    change_square: float = 0.0
    largest: float = 0.0
    distances: list[int] = field(default_factory=lambda: [0] * BUCKETS)

    def add(self, other: Moved) -> None:
        self.words += other.words
        self.moved += other.moved
        self.measured += other.measured
        self.base_square += other.base_square
        self.change_square += other.change_square
        self.largest = max(self.largest, other.largest)
        self.distances = [one + two for one, two in zip(self.distances, other.distances, strict=True)]

    @property
    def share(self) -> float:
        """Moved words per word compared; 0 of none."""
        return self.moved / self.words if self.words else 0.0

    @property
    def relative(self) -> float | None:
        """Norm of the change by the norm of the base (Frobenius); None where there is no number, or all are zero."""
        return math.sqrt(self.change_square / self.base_square) if self.base_square > 0 else None

    @property
    def median_distance(self) -> tuple[int, int] | None:
        """Least and greatest distance of the bucket in which half of the moved words lie; None if none is known."""
        half, seen = sum(self.distances) / 2, 0
        for bits, count in enumerate(self.distances):
            seen += count
            if count and seen >= half:
                return span(bits)
        return None

    def to_json(self) -> dict[str, Any]:
        return {
            "compared": self.words,
            "moved": self.moved,
            "moved_share": self.share,
            "base_norm": math.sqrt(self.base_square),
            "change_norm": math.sqrt(self.change_square),
            "relative_change": self.relative,
            "largest_change": self.largest,
            "ulp": [
                {"from": span(bits)[0], "to": span(bits)[1], "weights": count}
                for bits, count in enumerate(self.distances)
                if count
            ],
        }


def span(bits: int) -> tuple[int, int]:
    """Least and greatest distance of so many bits."""
    return (1 << bits) >> 1, (1 << bits) - 1


def total(parts: Iterable[Moved]) -> Moved:
    whole = Moved()
    for part in parts:
        whole.add(part)
    return whole


def measure(
    base: np.ndarray, other: np.ndarray, base_dtype: str, dtype: str, sample: np.ndarray
) -> tuple[Moved, np.ndarray]:
    """Figures of some words of a tensor and of its base, and the change of those at the places `sample`.

    base, other: (n,) unsigned words of these dtypes. sample: (k,) ascending places in them. Gives (k,) f32.
    """
    whole, changes = Moved(), np.zeros(sample.size, np.float32)
    for start in range(0, base.size, _PIECE):
        piece = slice(start, min(start + _PIECE, base.size))
        inside = slice(*np.searchsorted(sample, (piece.start, piece.stop)))
        whole.add(_measure(base[piece], other[piece], base_dtype, dtype, sample[inside] - start, changes[inside]))
    return whole, changes


def _measure(
    base: np.ndarray, other: np.ndarray, base_dtype: str, dtype: str, sample: np.ndarray, changes: np.ndarray
) -> Moved:
    found = Moved(words=base.size)
    kind = word_kind(dtype)
    if base_dtype == dtype:
        at = np.flatnonzero(base != other)
        found.moved = at.size
        if at.size and (kind.is_float or dtype[0] in "IU"):
            counts = np.bincount(bit_lengths(distances(base[at], other[at], dtype)), minlength=BUCKETS)
            found.distances = counts.tolist()
    if not (kind.is_float and word_kind(base_dtype).is_float):
        return found
    with np.errstate(all="ignore"):
        old = real(base, base_dtype)
        if base_dtype == dtype and not found.moved:
            finite = np.isfinite(old)
            found.measured = int(np.count_nonzero(finite))
            found.base_square = _square(old if finite.all() else old[finite])
            return found
        new = real(other, dtype)
        if base_dtype != dtype:
            found.moved = int(np.count_nonzero((old != new) & ~(np.isnan(old) & np.isnan(new))))
        change = new - old
        finite = np.isfinite(change)
        found.measured = int(np.count_nonzero(finite))
        if found.measured < change.size:
            old, change = np.where(finite, old, 0.0), np.where(finite, change, 0.0)
        found.base_square, found.change_square = _square(old), _square(change)
        found.largest = float(np.max(np.abs(change), initial=0.0))
        changes[:] = change[sample]
    return found


def _square(values: np.ndarray) -> float:
    """Sum of squares; of f64 that overflow, the largest number there is. Not by BLAS: its threads and ours would
    wait for each other."""
    return min(float(np.add.reduce(values * values)), float(np.finfo(np.float64).max))


def distances(base: np.ndarray, other: np.ndarray, dtype: str) -> np.ndarray:
    """How many representable values lie between two words, one of them counted: (n,) u64. -0 and +0 are neighbours.

    base, other: (n,) unsigned words of one dtype.
    """
    kind = word_kind(dtype)
    if not kind.is_float and dtype.startswith("U"):
        apart: np.ndarray = np.maximum(base, other) - np.minimum(base, other)
        return apart.astype(np.uint64)
    old, new = (_ordered(words, kind.bytes, is_float=kind.is_float) for words in (base, other))
    lies, stands = old.view(np.uint64), new.view(np.uint64)
    return np.where(new >= old, stands - lies, lies - stands)  # modulo 2**64, where i64 would overflow


def _ordered(words: np.ndarray, width: int, *, is_float: bool) -> np.ndarray:
    """Words as i64 in the order of their values."""
    signed = np.ascontiguousarray(words).view(f"<i{width}").astype(np.int64)
    if not is_float:
        return signed
    magnitude = np.int64((1 << (8 * width - 1)) - 1)
    return signed ^ ((signed >> 63) & magnitude)


def bit_lengths(numbers: np.ndarray) -> np.ndarray:
    """Bits of each number: (n,) u64 in, (n,) 0 .. 64 out."""
    return np.asarray(np.searchsorted(_POWERS, numbers, side="right"))


@dataclass(frozen=True, slots=True)
class Rank:
    """How low the rank of a change is, of at most 256 evenly spaced rows and columns of it.

    rows, columns: of the sample. directions: least number of singular directions that hold 90 % of its square. stable:
    its square by that of its largest singular value, 1 for rank one (stable rank: Rudelson and Vershynin, 2007).
    """

    rows: int
    columns: int
    directions: int
    stable: float

    def to_json(self) -> dict[str, Any]:
        return {
            "sampled_rows": self.rows,
            "sampled_columns": self.columns,
            "directions_90": self.directions,
            "stable_rank": self.stable,
        }


def sample_shape(entry: TensorEntry, words: int) -> tuple[int, int]:
    """Rows and columns of the sample of a matrix of so many words; (0, 0) for what is none."""
    columns = row_length(entry)
    rows = words // columns
    if not word_kind(entry.dtype).is_float or len(entry.shape) < 2 or rows < 2 or columns < 2:
        return 0, 0
    return min(rows, SAMPLED), min(columns, SAMPLED)


def sample_places(entry: TensorEntry, words: int) -> np.ndarray:
    """Which words of a tensor the sample of its change takes, ascending: (rows * columns,) i64."""
    rows, columns = sample_shape(entry, words)
    if not rows:
        return np.empty(0, np.int64)
    length = row_length(entry)
    down = np.arange(rows, dtype=np.int64) * (words // length) // rows
    across = np.arange(columns, dtype=np.int64) * length // columns
    return (down[:, None] * length + across).reshape(-1)


def rank_of(changes: np.ndarray, shape: tuple[int, int]) -> Rank | None:
    """The rank of a sampled change; None where nothing in it moved. changes: (rows * columns,) f32."""
    largest = float(np.max(np.abs(changes), initial=0.0))
    if not largest:
        return None
    matrix = changes.reshape(shape).astype(np.float64) / largest
    if shape[0] > shape[1]:
        matrix = matrix.T
    squares = np.maximum(np.linalg.eigvalsh(matrix @ matrix.T)[::-1], 0.0)
    held = np.cumsum(squares)
    directions = int(np.searchsorted(held, 0.9 * held[-1] * (1 - 1e-12))) + 1
    return Rank(*shape, directions, float(held[-1] / squares[0]))


def words_alike(base: TensorEntry, other: TensorEntry) -> int:
    """How many words of two tensors can be compared one by one: all of one shape, the rows both have where only their
    number differs, else none.
    """
    same_words = base.dtype == other.dtype
    both_floats = (
        word_kind(base.dtype).is_float
        and word_kind(other.dtype).is_float
        and "C64"
        not in (
            base.dtype,
            other.dtype,
        )
    )
    if not (same_words or both_floats):
        return 0
    grown = len(base.shape) == len(other.shape) > 1 and base.shape[1:] == other.shape[1:]
    return min(words_in(base), words_in(other)) if base.shape == other.shape or grown else 0
