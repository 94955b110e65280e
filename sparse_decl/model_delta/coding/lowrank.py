"""The low-rank predictor of a matrix: integer factors whose product, added to the base and rounded, is nearly the
fine-tune.

A merged LoRA is recovered to within rounding, so that its exact delta is about as large as the adapter; the low-rank
part of a full fine-tune is predicted where that saves more than the factors cost. Encoding is the same on every
machine, decoding is exact (see kernels/lowrank.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np

from sparse_decl.model_delta.coding import scaled_rows
from sparse_decl.model_delta.coding.rounded import DROPPED, KINDS, rounded
from sparse_decl.model_delta.dtypes import single, value_table, values, widened
from sparse_kernels import intervals, lowrank, scales, tables, words

FACTOR_DTYPE = "I32"
MOST_RANK, MOST_FACTOR = lowrank.MOST_RANK, lowrank.MOST_FACTOR
LEAST_SIDE = 64
_FIT_WORDS, _FIT_ROWS = 1 << 20, 1024  # of a matrix that both factors are fitted to, about; all if it has no more
_RANK_ROWS = 512  # that its rank is chosen by
_CHUNK_WORDS = 1 << 17  # in work at once where the left factor of all rows is solved
_PROBE_ROWS, _PROBE_COLUMNS, _PROBE_RANK = 256, 1024, 16
_SIGN_ROWS, _SIGN_COLUMNS = 128, 256  # of these, or up to twice as many, whose signs are looked at first
_LEAST_STRUCTURE = 0.03  # of the energy of signs, beyond what chance explains
_SURE_STRUCTURE = 0.4  # of which a fit saves enough, whatever a closer look says
_LOOKED_AT_RANK = 4  # of what mostly pays, if anything does
_LEAST_UPDATE, _MOST_UPDATE = 2.0**-60, 2.0**40
_READ_AT_ONCE = 1 << 22  # words
_FIRST_RANK = 8
_FIRST_ROUNDS, _MORE_ROUNDS = 4, 3  # of subspace iteration, for that many directions and for twice those before
_FACTOR_BITS = 8.0  # an entry of a factor takes about this, as measured
_FLOOR_BITS = 0.1  # what is left a weight where the product explains all but rounding
_ROUNDS, _SHORT_ROUNDS = 40, 6
_LOOKED_AFTER, _LOOKED_AT_ROWS = 3, 64  # after how many rounds it is asked whether they still help, and on which rows
_LEAST_GAIN = 0.03  # of the words outside their interval that so many rounds bring inside
_TWICE, _FURTHER = 0.2, 0.25  # of the words of what was rounded twice: outside their interval, and of these still so
_SLACK = 0.5  # where it has room for another rounding
_ROW_ROUNDS = 12  # of fitting what is added and what rows are multiplied by in turn
_ROW_PULLS, _ROW_PULL = 4, 1.6
_ROW_STEP = 5  # bits of a row's factor below half a unit in the last place of its words
_LEAST_ROW_BITS = 40.0  # that a factor saves a row: it takes about half of that
_LEAST_SAVING = 0.03  # of the bytes without a predictor; for less a fit is not worth its time
_COST_ROWS = 96  # that costs are judged on

ReadRows = Callable[[int, int], tuple[np.ndarray, np.ndarray]]  # (first row, rows) -> fine and base words, flat


@dataclass(frozen=True)
class RowFactors:
    """What rows are multiplied by before a product is added: 1 + moves * 2**exponent. moves: (rows,) f64, integers."""

    moves: np.ndarray
    exponent: int

    @cached_property
    def _factors(self) -> np.ndarray:
        return np.asarray(1 + np.ldexp(self.moves, self.exponent))

    def apply(self, wide: np.ndarray, columns: int, first: int) -> np.ndarray:
        """f32 words from word `first` of a matrix on, multiplied in f64 and rounded to f32; what would not be finite
        stays as it is. wide: (n,) u32; returns (n,) u32."""
        row, column = divmod(first, columns)
        rows = self._factors[row : row + -(-(column + wide.size) // columns)]
        factors = np.repeat(rows, columns)[column : column + wide.size]
        with np.errstate(over="ignore", invalid="ignore"):
            moved = (wide.view(np.float32) * factors).astype(np.float32)
        return np.where(np.isfinite(moved), moved.view(np.uint32), wide)


@dataclass(frozen=True)
class Factors:
    """left: (r, rows) and right: (r, columns) f64 of integers; the product's unit is 2**exponent. rows: for predictions
    that are rounded last alone."""

    left: np.ndarray
    right: np.ndarray
    exponent: int
    rows: RowFactors | None = None

    @property
    def rank(self) -> int:
        return int(self.left.shape[0])

    @cached_property
    def _pairs(self) -> tuple[np.ndarray, np.ndarray]:
        left, right = lowrank.pairs(self.left, self.right)
        return left, right

    def predict(self, dtype: str, base: np.ndarray, first: int, out: np.ndarray | None = None) -> np.ndarray:
        """Predicted words from word `first` of the matrix on. base, out: (n,) unsigned."""
        out, table = np.empty_like(base) if out is None else out, value_table(dtype)
        values = table if table is not None else np.zeros(1, np.float32)
        lowrank.predict(base, KINDS[dtype], values, *self.product(first), *lowrank.scratch(), out)  # type: ignore[call-arg]
        return out

    def product(self, first: int) -> tuple[Any, ...]:
        """What kernels want to know of the product from word `first` of the matrix on."""
        place = divmod(first, self.right.shape[1])
        return self.left, self.right, *self._pairs, math.ldexp(1.0, self.exponent), *place

    def wide(self, wide: np.ndarray, first: int) -> np.ndarray:
        """The prediction before it is rounded to the dtype, as f32 words. wide: f32 words of the base from word `first`
        of the matrix on, (n,) u32."""
        if self.rows is not None:
            wide = self.rows.apply(wide, self.right.shape[1], first)
        return self.predict("F32", wide, first)

    def integers(self) -> list[np.ndarray]:
        """Rows of left, rows of right, and what rows are multiplied by, as two's-complement words, each (n,) u32: one
        run an entry of the product's rank.
        """
        return [row for part in self.integers_by_part() for row in part]

    def integers_by_part(self) -> list[np.ndarray]:
        """The same, (runs, n) u32: those of left, those of right, and that of what rows are multiplied by."""
        parts = (self.left, self.right, *([] if self.rows is None else [self.rows.moves[None]]))
        return [np.ascontiguousarray(part).astype(np.int32).view(np.uint32) for part in parts]


def takes(dtype: str, rows: int, columns: int) -> bool:
    """Whether a matrix can have a predictor at all."""
    return dtype in KINDS and min(rows, columns) >= LEAST_SIDE


def may_pay(rows: int, columns: int, bits_without: Any) -> Any:
    """Whether factors of rank one take little enough, of matrices of one shape. bits_without: as in `fit`, of each."""
    return bits_without - _FLOOR_BITS >= 2 * _factor_bits(1, rows, columns)


def _evenly(size: int, most: int) -> np.ndarray:
    return np.linspace(0, size - 1, min(size, most)).astype(np.int64)  # all different: steps are 1, or clearly more


def _few(size: int, most: int) -> slice:
    return slice(None, None, max(1, size // most))


def looked_at(rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    """The rows and the columns of a matrix whose signs `probe` looks at first."""
    chosen, across = _evenly(rows, _PROBE_ROWS), _evenly(columns, _PROBE_COLUMNS)
    return chosen[_few(chosen.size, _SIGN_ROWS)], across[_few(across.size, _SIGN_COLUMNS)]


def probe(dtype: str, rows: int, columns: int, read: ReadRows, bits_without: float) -> bool:
    """Whether the low-rank part of a sample of the difference is large enough for a full fit. bits_without: as in
    `fit`."""
    if not takes(dtype, rows, columns):
        return False
    if not may_pay(rows, columns, bits_without):
        return False
    chosen, across = _evenly(rows, _PROBE_ROWS), _evenly(columns, _PROBE_COLUMNS)
    fine, base = _read_some(read, chosen, rows, columns)
    fine, base = (part.reshape(chosen.size, columns)[:, across] for part in (fine, base))
    centre = _centre(dtype, fine, base)
    # signs alone, of a part of the sample, show whether there is any structure: no row outweighs the others in them
    signs = np.sign(centre[_few(chosen.size, _SIGN_ROWS), _few(across.size, _SIGN_COLUMNS)])
    structure = _shares(signs)[-1] - _shares(_by_chance(signs))[-1]
    if not structure > _LEAST_STRUCTURE:
        return False
    if structure > _SURE_STRUCTURE:
        return True
    # chance explains less of the whole than of a sample, and what it explains there is saved like the rest
    ratio = _edge(rows, columns) / _edge(*centre.shape)
    for rank in (_LOOKED_AT_RANK, _PROBE_RANK):
        found, chance = _shares(centre, rank), _shares(_by_chance(centre), rank)
        beyond = np.maximum(found - chance, 0) / (1 - chance)
        saved = _savings(beyond + (1 - beyond) * chance * ratio, rows, columns, bits_without)
        if max(saved) >= _LEAST_SAVING * bits_without:
            return True
        if saved[-1] < max(saved):  # more directions would only cost more
            return False
    return False


def _edge(rows: int, columns: int) -> float:
    """The share of a matrix of noise that its first direction holds, about (the edge of Marchenko and Pastur's law)."""
    return (math.sqrt(rows) + math.sqrt(columns)) ** 2 / (rows * columns)


def _factor_bits(rank: int, rows: int, columns: int) -> float:
    """What factors cost, in bits per weight."""
    return _FACTOR_BITS * rank * (rows + columns) / (rows * columns)


def _savings(shares: np.ndarray, rows: int, columns: int, bits_without: float) -> list[float]:
    """Bits a weight that a predictor of each rank saves, factors paid, by the share of the energy it explains."""
    most = max(bits_without - _FLOOR_BITS, 0.0)
    return [
        min(-0.5 * _log2(1 - share), most) - _factor_bits(rank, rows, columns)
        for rank, share in enumerate(np.minimum(shares, 1 - 1e-9).tolist(), 1)
    ]


def fit(
    dtype: str, rows: int, columns: int, read: ReadRows, bits_without: float, scaled: bool = False
) -> Factors | None:
    """The factors that save most, or None. bits_without: bits per weight that the difference takes with no
    predictor; scaled: whether rows may be multiplied too."""
    many = min(rows, max(_FIT_ROWS, _FIT_WORDS // columns))
    sample = np.unique(np.linspace(0, rows - 1, many).astype(np.int64))
    fine, base = read(0, rows) if sample.size == rows else _read_some(read, sample, rows, columns)
    centre = _centre(dtype, fine, base).reshape(sample.size, columns)
    if not _is_workable(centre):
        return None
    rank, left, right, saving = _first_fit(centre, rows, columns, bits_without)
    if not rank or not saving >= _LEAST_SAVING * bits_without:
        return None
    remaining = bits_without - saving - _factor_bits(rank, rows, columns)
    low, high = (part.reshape(centre.shape) for part in _interval(dtype, fine, base))
    moves = _row_moves(dtype, centre, base, left, right) if scaled else None
    if moves is None:
        rounds = _ROUNDS if remaining <= 2.0 else _SHORT_ROUNDS
        rounds = _refine(low, high, left, right, rounds, centre)
        slack = _SLACK if dtype in DROPPED and _is_rounded_twice(low, high, left, right) else 0.0
        if slack:
            rounds = _refine(*_widened(low, high, slack), left, right, _ROUNDS, centre)
    else:
        known, rounds, slack = known_values(dtype, base, columns), _ROUNDS, 0.0
        rank, left, right, _ = _first_fit(scaled_rows.less(centre, known, moves), rows, columns, bits_without)
        if not rank:
            return None
        _refine_rows(low, high, known, left, right, moves, centre)
    if sample.size < rows:
        left, moves = _solve_rows(dtype, rows, columns, read, right, rounds, moves is not None, slack)
    first, second, singular = lowrank.balance(left, right)
    if not np.isfinite(singular).all() or singular[0] <= 0:
        return None
    return _quantised(dtype, fine, base, first, second, singular, sample, rows * columns, moves)


def known_values(dtype: str, base: np.ndarray, columns: int) -> np.ndarray:
    """The base's values, 0 for what is not finite. (rows, columns) f32."""
    found = single(base, dtype).reshape(-1, columns)
    return np.where(np.isfinite(found), found, np.float32(0))


def _row_moves(
    dtype: str, centre: np.ndarray, base: np.ndarray, left: np.ndarray, right: np.ndarray
) -> np.ndarray | None:
    """What rows were multiplied by less one, about, (rows,) f64; None where that explains too little of the rest, which
    some of the rows say first."""
    columns, least = centre.shape[1], _LEAST_ROW_BITS / centre.shape[1]
    words = base.reshape(centre.shape)
    for stride, enough in ((max(1, len(centre) // _LOOKED_AT_ROWS), least / 2), (1, least)):
        some = slice(None, None, stride)
        known = known_values(dtype, np.ascontiguousarray(words[some]).reshape(-1), columns)
        here, its_left = np.ascontiguousarray(centre[some]), np.ascontiguousarray(left[some])
        moves, share = scaled_rows.find(here, known, its_left, right)
        if not -0.5 * _log2(share) > enough:
            return None
    return moves


def _refine_rows(
    low: np.ndarray,
    high: np.ndarray,
    known: np.ndarray,
    left: np.ndarray,
    right: np.ndarray,
    moves: np.ndarray,
    scratch: np.ndarray,
) -> None:
    """As `_refine`, of what was added besides `moves` of each row; these in turn."""
    last = 2.0
    for _ in range(_ROW_ROUNDS):
        there = scaled_rows.less(low, known, moves), scaled_rows.less(high, known, moves)
        _refine(*there, left, right, _ROUNDS, scratch)
        out = lowrank.outside(*there, left, right, 1) / low.size
        if out > last * (1 - _LEAST_GAIN):
            break
        last = out
        intervals.scale_rows(low, high, known, left, right, _ROW_PULLS, _ROW_PULL, moves)


def _log2(value: float) -> float:
    """log2 of a number in 0..1, from a table of integers: a library's may differ in its last bit between machines."""
    scaled = max(int(value * (1 << 36)), 1)
    return float(tables.n_log2_n(scaled) / scaled / 65536 - 36)


def _read_some(read: ReadRows, chosen: np.ndarray, rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    """Fine and base words of some rows, one after the other; a small matrix is read at once."""
    if rows * columns <= _READ_AT_ONCE:
        fine, base = (part.reshape(rows, columns)[chosen].ravel() for part in read(0, rows))
        return fine, base
    pairs = [read(int(row), 1) for row in chosen]
    return np.concatenate([fine for fine, _ in pairs]), np.concatenate([base for _, base in pairs])


def _centre(dtype: str, fine: np.ndarray, base: np.ndarray) -> np.ndarray:
    """fine - base as f32, of their shape; what is not finite is 0."""
    out = np.empty(fine.shape, np.float32)
    fine, base = (np.ascontiguousarray(part).ravel() for part in (fine, base))
    if dtype in DROPPED:
        intervals.narrow_differences(fine, base, DROPPED[dtype], out.reshape(-1))
    else:
        intervals.differences(values(fine, dtype), values(base, dtype), out.reshape(-1))
    return out


def _interval(dtype: str, fine: np.ndarray, base: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What a product must lie between for base + product to round to fine, each (n,) f32."""
    low, high = np.empty(fine.shape, np.float32), np.empty(fine.shape, np.float32)
    if dtype in DROPPED:
        intervals.narrow_bounds(fine, base, DROPPED[dtype], low, high)
    else:
        intervals.bounds(fine, base, low, high)
    return low, high


def _widened(low: np.ndarray, high: np.ndarray, slack: float) -> tuple[np.ndarray, np.ndarray]:
    """Intervals that reach further at both ends, by so much of what they span."""
    more = (high - low) * np.float32(slack)
    return low - more, high + more


def _is_rounded_twice(low: np.ndarray, high: np.ndarray, left: np.ndarray, right: np.ndarray) -> bool:
    """Whether many words lie outside their intervals, and hardly any by more than another rounding explains: of sums
    that were rounded in between, as of two LoRAs that were merged in turn. Some of the rows say it."""
    some = _few(len(low), _LOOKED_AT_ROWS)
    low, high, left = low[some], high[some], np.ascontiguousarray(left[some])
    out = lowrank.outside(np.ascontiguousarray(low), np.ascontiguousarray(high), left, right, 1)
    beyond = lowrank.outside(*_widened(low, high, _SLACK), left, right, 1)
    return bool(out > _TWICE * low.size and beyond < _FURTHER * out)


def _energy(centre: np.ndarray) -> float:
    return float(scales.energy(centre.reshape(-1)))


def _is_workable(centre: np.ndarray) -> bool:
    """Whether sums of products of its values stay numbers in f32; no update of weights is larger or smaller."""
    largest = float(max(centre.max(initial=0), -centre.min(initial=0)))
    return _LEAST_UPDATE < largest < _MOST_UPDATE


def _shares(centre: np.ndarray, rank: int = _PROBE_RANK) -> np.ndarray:
    """How much of a matrix's energy its first 1, 2, ... directions hold, (rank,) f64; 0 where unknown."""
    centre = np.ascontiguousarray(centre)
    if not _is_workable(centre):
        return np.zeros(rank)
    left, right = _start(centre, rank)
    for _ in range(3):
        lowrank.subspace_round(centre, left, right)
    _, _, singular = lowrank.balance(left, right)
    shares = np.cumsum(singular**2) / _energy(centre)
    return np.minimum(shares, 0.999999) if np.isfinite(shares).all() else np.zeros(rank)


def _by_chance(centre: np.ndarray) -> np.ndarray:
    """The same magnitudes when nothing but chance gives them their signs."""
    out: np.ndarray = np.copysign(centre, centre * _pseudo_random(centre.size).reshape(centre.shape))
    return out


def _pseudo_random(size: int) -> np.ndarray:
    """The same numbers in -1..1 on every machine, (size,) f32."""
    return _numbers(max(size, _PROBE_ROWS * _PROBE_COLUMNS))[:size]


@lru_cache(maxsize=1)
def _numbers(size: int) -> np.ndarray:
    state = np.arange(1, size + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    state ^= state >> np.uint64(29)
    state *= np.uint64(0xBF58476D1CE4E5B9)
    numbers: np.ndarray = (state >> np.uint64(40)).astype(np.float32) / np.float32(1 << 23) - 1
    numbers.flags.writeable = False
    return numbers


def _start(centre: np.ndarray, rank: int) -> tuple[np.ndarray, np.ndarray]:
    """(left, right) to begin a fit with."""
    m, n = centre.shape
    right = _pseudo_random(rank * n).reshape(rank, n).copy()
    left = np.zeros((m, rank), np.float32)
    left[np.arange(m), np.arange(m) % rank] = 1
    return left, right


def _first_fit(
    centre: np.ndarray, rows: int, columns: int, bits_without: float
) -> tuple[int, np.ndarray, np.ndarray, float]:
    """As `_choose_rank`, which some of the rows are enough for."""
    some = np.ascontiguousarray(centre[:: -(-len(centre) // _RANK_ROWS)])
    rank, left, right, saving = _choose_rank(some, rows, columns, bits_without)
    if rank and len(some) < len(centre):
        left = np.empty((len(centre), rank), np.float32)
        lowrank.fit_left(centre, left, right)
    return rank, left, right, saving


def _choose_rank(
    centre: np.ndarray, rows: int, columns: int, bits_without: float
) -> tuple[int, np.ndarray, np.ndarray, float]:
    """(rank, left, right, bits per weight expected to be saved) by estimated bytes; rank 0 where none saves bytes."""
    energy, most = _energy(centre), min(_FIRST_RANK, *centre.shape)
    first = np.zeros((0, len(centre)), np.float32)
    while True:
        left, right = _start(centre, most)
        left[:, : len(first)] = first.T  # the directions found so far, in the place of as many that are any
        for _ in range(_MORE_ROUNDS if len(first) else _FIRST_ROUNDS):
            lowrank.subspace_round(centre, left, right)
        first, second, singular = lowrank.balance(left, right)
        shares = np.cumsum(singular**2) / energy
        if not np.isfinite(shares).all():
            return 0, left[:, :0], right[:0], 0.0
        savings = [0.0, *_savings(shares, rows, columns, bits_without)]
        rank = max(range(most + 1), key=savings.__getitem__)
        limit = min(MOST_RANK, *centre.shape)
        if rank <= most - most // 4 or most == limit:  # the last directions of a subspace are not found well
            break
        most = min(most * 2, limit)
    return rank, np.ascontiguousarray(first[:rank].T), np.ascontiguousarray(second[:rank]), savings[rank]


def _refine(
    low: np.ndarray,
    high: np.ndarray,
    left: np.ndarray,
    right: np.ndarray,
    rounds: int,
    scratch: np.ndarray,
) -> int:
    """Alternating projections with momentum: left @ right into its rounding intervals. `scratch` is overwritten.

    At most `rounds`; they end when hardly any more words come inside, judged on some rows. Returns the number of
    rounds.
    """
    previous, stride = np.zeros_like(low), -(-low.shape[0] // _LOOKED_AT_ROWS)
    lowrank.update(low, high, left, right, 0.0, 1.0, previous, scratch)
    last = lowrank.outside(low, high, left, right, stride)
    for step in range(rounds):
        lowrank.update(low, high, left, right, min(step / (step + 3), 0.92), 1.6, previous, scratch)
        if step % _LOOKED_AFTER == _LOOKED_AFTER - 1:
            now = lowrank.outside(low, high, left, right, stride)
            if now > last * (1 - _LEAST_GAIN):
                return step + 1
            last = now
    return rounds


def _solve_rows(
    dtype: str,
    rows: int,
    columns: int,
    read: ReadRows,
    right: np.ndarray,
    rounds: int,
    scaled: bool,
    slack: float,
) -> tuple[np.ndarray, np.ndarray | None]:
    """The left factor of every row for a right factor that was fitted on some, and if `scaled` how much of the row was
    added besides; in chunks, so that memory stays bounded. slack: as of `_widened`.
    """
    out, moves = np.zeros((rows, right.shape[0]), np.float32), np.zeros(rows) if scaled else None
    step = max(1, _CHUNK_WORDS // columns)
    for start in range(0, rows, step):
        count = min(step, rows - start)
        fine, base = read(start, count)
        low, high = (part.reshape(count, columns) for part in _interval(dtype, fine, base))
        if slack:
            low, high = _widened(low, high, slack)
        part = out[start : start + count]
        lowrank.update_left(low, high, part, right, rounds)
        if moves is not None:
            known, these = known_values(dtype, base, columns), moves[start : start + count]
            for _ in range(_ROW_ROUNDS):
                intervals.scale_rows(low, high, known, part, right, _ROW_PULLS, _ROW_PULL, these)
                there = scaled_rows.less(low, known, these), scaled_rows.less(high, known, these)
                lowrank.update_left(*there, part, right, _SHORT_ROUNDS)
    return out, moves


def _quantised(
    dtype: str,
    fine: np.ndarray,
    base: np.ndarray,
    left: np.ndarray,
    right: np.ndarray,
    singular: np.ndarray,
    sample: np.ndarray,
    size: int,
    moves: np.ndarray | None = None,
) -> Factors | None:
    """The unit that costs least, factors and residual together, judged on some rows; None if they fit none. moves: of
    rows that are multiplied by 1 + moves."""
    columns = right.shape[1]
    some = np.unique(np.linspace(0, sample.size - 1, min(sample.size, _COST_ROWS)).astype(np.int64))
    fine = fine.reshape(sample.size, columns)[some].ravel()
    base = base.reshape(sample.size, columns)[some].ravel()
    root = math.frexp(math.sqrt(float(singular[0])))[1]
    largest = max(float(np.abs(left).max()), float(np.abs(right).max()))
    zeros = np.zeros(max(left.size, right.size), np.uint32)
    times = times_some = None
    if moves is not None:
        step = DROPPED[dtype] - 24 - _ROW_STEP
        whole_moves = np.rint(np.ldexp(moves, -step))
        if np.abs(whole_moves).max() >= MOST_FACTOR:
            return None
        times, times_some = RowFactors(whole_moves, step), RowFactors(whole_moves[sample[some]], step)
    # a coarse unit costs residual and a fine one entries: first every fourth, then between the neighbours of the best
    tried: dict[int, tuple[float, Factors]] = {}

    def attempt(exponent: int) -> float:
        unit = math.ldexp(1.0, exponent)
        if exponent not in tried and largest / unit < MOST_FACTOR:
            whole = np.rint(left.astype(np.float64) / unit), np.rint(right.astype(np.float64) / unit)
            factors = Factors(*whole, 2 * exponent, times)
            part = Factors(whole[0].take(sample[some], axis=1), whole[1], 2 * exponent, times_some)
            if times is None:
                predicted = part.predict(dtype, base, 0)
            else:
                predicted = rounded(part.wide(widened(base, dtype), 0), dtype).words
            entries = sum(
                _cost(zeros[: part.size], part.reshape(-1), False, len(part)) for part in factors.integers_by_part()
            )
            tried[exponent] = _cost(predicted, fine, True) * size / fine.size + entries, factors
        return tried[exponent][0] if exponent in tried else math.inf

    best = root - 5
    for exponent in range(root - 5, root - 26, -4):
        if attempt(exponent) > 1.1 * attempt(best):
            break
        best = min(best, exponent, key=attempt)
    for step in (2, 1):
        best = min(best, best + step, best - step, key=attempt)
    return tried[best][1] if best in tried else None


def _cost(base: np.ndarray, fine: np.ndarray, is_float: bool, runs: int = 1) -> float:
    """Bits of the difference of two word arrays, cut into runs of one length with a table each; tables left out."""
    z = np.empty_like(fine)
    words.difference(base, fine, is_float, z)
    counts = np.zeros((runs, 256), np.int64)
    direct, mantissa = (5, 3) if fine.itemsize == 2 else (4, 3)
    words.count(z, np.repeat(np.arange(runs, dtype=np.uint16), z.size // runs), direct, mantissa, counts)
    bits, _ = words.tokens_of(direct, mantissa)
    return float(tables.entropies(counts)) / 65536 + float(counts.sum(0) @ bits.astype(np.int64))
