"""The low-rank predictor of a matrix: integer factors whose product, added to the base and rounded, is nearly the
fine-tune.

A merged LoRA is found again to within rounding, so that its exact delta is about as large as the adapter; what a full
fine-tune has of low rank is taken off where that saves more than the factors cost. Encoding is the same on every
machine, decoding is exact (see kernels/lowrank.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sparse_decl.model_delta.dtypes import value_table, values, word_kind
from sparse_kernels import lowrank, scales, tables, words

KINDS = {"BF16": lowrank.BF16, "F16": lowrank.F16, "F32": lowrank.F32}
FACTOR_DTYPE = "I32"
MOST_RANK, MOST_FACTOR = lowrank.MOST_RANK, lowrank.MOST_FACTOR
LEAST_SIDE = 64
_CHUNK_WORDS = 1 << 23  # of a matrix in work at once: about 16 bytes each
_PROBE_ROWS, _PROBE_COLUMNS, _PROBE_RANK = 256, 1024, 16
_QUICK_GAIN, _QUICK_SHARE = 0.35, 0.7  # in bits a weight; chance alone gives about 0.25 in 128 x 256 words
_READ_AT_ONCE = 1 << 22  # words
_FIRST_RANK = 24
_FACTOR_BITS = 8.0  # an entry of a factor takes about this, as measured
_FLOOR_BITS = 0.1  # what is left a weight where the product explains all but rounding
_ROUNDS, _SHORT_ROUNDS = 40, 6
_LEAST_SAVING = 0.03  # of the bytes without a predictor; for less a fit is not worth its time

ReadRows = Callable[[int, int], tuple[np.ndarray, np.ndarray]]  # (first row, rows) -> finetune and base words, flat


@dataclass(frozen=True)
class Factors:
    """left: (r, rows) and right: (r, columns) f64 of integers; the product's unit is 2**exponent."""

    left: np.ndarray
    right: np.ndarray
    exponent: int

    @property
    def rank(self) -> int:
        return int(self.left.shape[0])

    @cached_property
    def _pairs(self) -> tuple[np.ndarray, np.ndarray]:
        left, right = lowrank.pairs(self.left, self.right)
        return left, right

    def predict(self, dtype: str, base: np.ndarray, first: int, out: np.ndarray | None = None) -> np.ndarray:
        """Predicted words from word `first` of the matrix on. base, out: (n,) unsigned."""
        out = np.empty_like(base) if out is None else out
        table = value_table(dtype) if dtype != "F32" else np.zeros(1, np.float32)
        unit = math.ldexp(1.0, self.exponent)
        row, column = divmod(first, self.right.shape[1])
        lowrank.predict(base, KINDS[dtype], table, self.left, self.right, *self._pairs, unit, row, column, out)
        return out

    def integers(self) -> list[np.ndarray]:
        """Rows of left, then rows of right, as two's-complement words, each (n,) u32: one run an entry of the
        product's rank.
        """
        return [row.astype(np.int32).view(np.uint32) for row in (*self.left, *self.right)]


def probe(dtype: str, rows: int, columns: int, read: ReadRows) -> bool:
    """Whether the difference has enough of low rank in a sample of it to be worth a full fit."""
    if dtype not in KINDS or min(rows, columns) < LEAST_SIDE:
        return False
    needed = 1.25 * _FACTOR_BITS * _PROBE_RANK * (rows + columns) / (rows * columns)
    chosen = np.unique(np.linspace(0, rows - 1, min(rows, _PROBE_ROWS)).astype(np.int64))
    across = np.unique(np.linspace(0, columns - 1, min(columns, _PROBE_COLUMNS)).astype(np.int64))
    finetune, base = _read_some(read, chosen, rows, columns)
    finetune, base = (part.reshape(chosen.size, columns)[:, across] for part in (finetune, base))
    # Signs alone, of a part of the sample, rule out what would have to be of low rank through and through: they keep
    # about two thirds of the energy of a product in its directions, and no row outweighs the others.
    few = slice(None, None, max(1, chosen.size // 128)), slice(None, None, max(1, across.size // 256))
    if needed > _QUICK_GAIN:
        signs = np.sign(_centre(dtype, finetune[few], base[few]))
        if not _gain(_share(signs), 0.0) > _QUICK_SHARE * needed:
            return False
    centre = _centre(dtype, finetune, base)
    share = _share(centre)
    if not _gain(share, 0.0) > needed:
        return False
    # what the same magnitudes hold when nothing but chance gives them their signs
    signs = np.where(_pseudo_random(centre.size) < 0, -1, 1).astype(np.float32).reshape(centre.shape)
    chance = _share(centre * signs)
    return share > chance and _gain(share, chance) > needed


def _gain(share: float, chance: float) -> float:
    """Bits a weight that a predictor saves which explains that share of the energy, where chance explains some."""
    return -0.5 * _log2(1 - (share - chance) / (1 - chance))


def fit(dtype: str, rows: int, columns: int, read: ReadRows, bits_without: float) -> Factors | None:
    """The factors that pay best, or None. bits_without: bits a weight that the difference takes with no predictor."""
    stride = max(1, -(-rows * columns // _CHUNK_WORDS))
    sample = np.arange(0, rows, stride)
    finetune, base = read(0, rows) if stride == 1 else _read_some(read, sample, rows, columns)
    centre = _centre(dtype, finetune, base).reshape(sample.size, columns)
    energy = _energy(centre)
    if not 0 < energy < math.inf:
        return None
    rank, left, right, remaining = _choose_rank(centre, energy, rows, columns, bits_without)
    saving = bits_without - remaining - _FACTOR_BITS * rank * (rows + columns) / (rows * columns)
    if saving < _LEAST_SAVING * bits_without:
        return None
    low, high = _interval(dtype, finetune, base)
    rounds = _ROUNDS if remaining <= 2.0 else _SHORT_ROUNDS
    _refine(low.reshape(centre.shape), high.reshape(centre.shape), left, right, rounds, centre)
    if stride > 1:
        left = _solve_rows(dtype, rows, columns, read, left, right, sample, rounds)
    first, second, singular = lowrank.balance(left, right)
    if not np.isfinite(singular).all() or singular[0] <= 0:
        return None
    return _quantised(dtype, finetune, base, first, second, singular, sample, rows * columns)


def _log2(value: float) -> float:
    """log2 of a number in 0..1, from a table of integers: a library's may differ in its last bit between machines."""
    scaled = max(int(value * (1 << 36)), 1)
    return float(tables.n_log2_n(scaled) / scaled / 65536 - 36)


def _read_some(read: ReadRows, chosen: np.ndarray, rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    """Fine and base words of some rows, one after the other; a small matrix is read at once."""
    if rows * columns <= _READ_AT_ONCE:
        finetune, base = (part.reshape(rows, columns)[chosen].ravel() for part in read(0, rows))
        return finetune, base
    pairs = [read(int(row), 1) for row in chosen]
    return np.concatenate([finetune for finetune, _ in pairs]), np.concatenate([base for _, base in pairs])


def _real(dtype: str, words: np.ndarray) -> np.ndarray:
    """Values of words, (n,) f64."""
    table = value_table(dtype)
    return (values(np.ascontiguousarray(words), dtype) if table is None else table[words]).astype(np.float64)


def _centre(dtype: str, finetune: np.ndarray, base: np.ndarray) -> np.ndarray:
    """finetune - base as f32, of their shape; what is not finite is 0."""
    with np.errstate(all="ignore"):
        out: np.ndarray = (_real(dtype, finetune) - _real(dtype, base)).astype(np.float32)
    out[~np.isfinite(out)] = 0
    return out


def _interval(dtype: str, finetune: np.ndarray, base: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What a product must lie between for base + product to round to finetune, each (n,) f32."""
    kind = word_kind(dtype)
    sign = np.array(1 << (8 * kind.bytes - 1), kind.dtype)
    full = np.array((1 << (8 * kind.bytes)) - 1, kind.dtype)
    order = np.where(finetune & sign, finetune ^ full, finetune | sign).astype(kind.dtype)

    def back(value: np.ndarray) -> np.ndarray:
        return _real(dtype, np.where(value & sign, value ^ sign, value ^ full).astype(kind.dtype))

    one = np.array(1, kind.dtype)
    with np.errstate(all="ignore"):
        here, old = _real(dtype, finetune), _real(dtype, base)
        low = ((here + back(order - one)) / 2 - old).astype(np.float32)
        high = ((here + back(order + one)) / 2 - old).astype(np.float32)
    wrong = ~(np.isfinite(low) & np.isfinite(high))
    low[wrong], high[wrong] = 0, 0
    return low, high


def _energy(centre: np.ndarray) -> float:
    return float(scales.total((centre.astype(np.float64) ** 2).ravel()))


def _share(centre: np.ndarray) -> float:
    """How much of a matrix's energy its first directions hold; 0 where it has none, or no finite one."""
    centre = np.ascontiguousarray(centre)
    energy = _energy(centre)
    if not 0 < energy < math.inf:
        return 0.0
    left, right, _ = _start(centre, _PROBE_RANK)
    for _ in range(3):
        lowrank.subspace_round(centre, left, right)
    return float(min(lowrank.product_energy(left, right) / energy, 0.999999))


def _pseudo_random(size: int) -> np.ndarray:
    """The same numbers in -1..1 on every machine, (size,) f32."""
    state = np.arange(1, size + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    state ^= state >> np.uint64(29)
    state *= np.uint64(0xBF58476D1CE4E5B9)
    return (state >> np.uint64(40)).astype(np.float32) / np.float32(1 << 23) - 1


def _start(centre: np.ndarray, rank: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(left, right, empty product) to begin a fit with."""
    m, n = centre.shape
    right = _pseudo_random(rank * n).reshape(rank, n)
    left = np.zeros((m, rank), np.float32)
    left[np.arange(m), np.arange(m) % rank] = 1
    return left, right, np.zeros((m, n), np.float32)


def _plain_round(centre: np.ndarray, left: np.ndarray, right: np.ndarray) -> None:
    """One round of subspace iteration towards `centre` itself."""
    lowrank.update(centre, centre, left, right, 0.0, 1.0, np.zeros_like(centre), np.empty_like(centre))


def _choose_rank(
    centre: np.ndarray, energy: float, rows: int, columns: int, bits_without: float
) -> tuple[int, np.ndarray, np.ndarray, float]:
    """(rank, left, right, bits a weight expected to remain) by estimated bytes; rank 0 where nothing pays."""
    most = min(_FIRST_RANK, *centre.shape)
    while True:
        left, right, _ = _start(centre, most)
        for _ in range(4):
            _plain_round(centre, left, right)
        first, second, singular = lowrank.balance(left, right)
        shares = np.minimum(np.cumsum(singular**2) / energy, 1 - 1e-9)
        remaining = [bits_without] + [max(bits_without + 0.5 * _log2(1 - s), _FLOOR_BITS) for s in shares]
        costs = [bits * rows * columns + _FACTOR_BITS * r * (rows + columns) for r, bits in enumerate(remaining)]
        rank = min(range(most + 1), key=costs.__getitem__)
        limit = min(MOST_RANK, *centre.shape)
        if rank < most or most == limit:
            break
        most = min(most * 2, limit)
    return rank, np.ascontiguousarray(first[:rank].T), np.ascontiguousarray(second[:rank]), remaining[rank]


def _refine(
    low: np.ndarray, high: np.ndarray, left: np.ndarray, right: np.ndarray, rounds: int, scratch: np.ndarray
) -> None:
    """Alternating projections with momentum: left @ right into its rounding intervals. `scratch` is overwritten."""
    previous = np.zeros_like(low)
    lowrank.update(low, high, left, right, 0.0, 1.0, previous, scratch)
    for step in range(rounds):
        lowrank.update(low, high, left, right, min(step / (step + 3), 0.92), 1.6, previous, scratch)


def _solve_rows(
    dtype: str,
    rows: int,
    columns: int,
    read: ReadRows,
    left: np.ndarray,
    right: np.ndarray,
    sample: np.ndarray,
    rounds: int,
) -> np.ndarray:
    """The left factor of every row for a right factor that was fitted on some; in chunks, so that memory stays
    bounded.
    """
    out = np.empty((rows, right.shape[0]), np.float32)
    step = max(1, _CHUNK_WORDS // columns)
    for start in range(0, rows, step):
        count = min(step, rows - start)
        finetune, base = read(start, count)
        low, high = (part.reshape(count, columns) for part in _interval(dtype, finetune, base))
        part = np.ascontiguousarray(
            left[np.minimum(np.searchsorted(sample, np.arange(start, start + count)), sample.size - 1)]
        )
        lowrank.update_left(low, high, part, right, rounds)
        out[start : start + count] = part
    return out


def _quantised(
    dtype: str,
    finetune: np.ndarray,
    base: np.ndarray,
    left: np.ndarray,
    right: np.ndarray,
    singular: np.ndarray,
    sample: np.ndarray,
    size: int,
) -> Factors:
    """The unit that costs least, factors and residual together, judged on some rows."""
    columns = right.shape[1]
    some = np.unique(np.linspace(0, sample.size - 1, min(sample.size, 96)).astype(np.int64))
    finetune = finetune.reshape(sample.size, columns)[some]
    base = base.reshape(sample.size, columns)[some]
    root = math.frexp(math.sqrt(float(singular[0])))[1]
    largest = max(float(np.abs(left).max()), float(np.abs(right).max()))
    best: tuple[float, Factors] | None = None
    for exponent in range(root - 5, root - 26, -1):
        unit = math.ldexp(1.0, exponent)
        if largest / unit >= MOST_FACTOR:
            break
        factors = Factors(
            np.rint(left.astype(np.float64) / unit), np.rint(right.astype(np.float64) / unit), 2 * exponent
        )
        starts = sample[some] * columns
        predicted = [factors.predict(dtype, old, int(start)) for old, start in zip(base, starts, strict=True)]
        residual = _cost(np.concatenate(predicted), finetune.ravel(), True)
        zeros = np.zeros(max(left.shape[1], columns), np.uint32)
        entries = sum(_cost(zeros[: row.size], row, False) for row in factors.integers())
        cost = residual * size / finetune.size + entries
        if best is None or cost < best[0]:
            best = cost, factors
        elif cost > 1.1 * best[0]:
            break
    assert best is not None
    return best[1]


def _cost(base: np.ndarray, finetune: np.ndarray, is_float: bool) -> float:
    """Bits of the difference of two word arrays by one table of its own, table left out."""
    z = np.empty_like(finetune)
    words.difference(base, finetune, is_float, z)
    counts = np.zeros((1, 256), np.int64)
    direct, mantissa = (5, 3) if finetune.itemsize == 2 else (4, 3)
    words.count(z, np.zeros(z.size, np.uint16), direct, mantissa, counts)
    bits, _ = words.token_table(direct, mantissa)
    return float(tables.entropy(counts[0])) / 65536 + float(counts[0] @ bits.astype(np.int64))
