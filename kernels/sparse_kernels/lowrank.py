"""Low-rank prediction: a fine-tune that merged a LoRA is round(base + left.T @ right), and most updates are partly
that.

Encoding: alternating least squares on values clamped into each weight's rounding interval (what the true product must
satisfy), with momentum. Every sum runs in a fixed order and none is a reduction that a compiler may regroup, so that
each machine finds the same factors.

Decoding: the factors are integers, so products and sums are exact in float64 below 2**53, in any order and with any
instructions; the sum with the base and the rounding to its dtype are single IEEE 754 operations. Hence the prediction
is the same on every machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sparse_kernels.jit import intrinsic, njit
from sparse_kernels.lanes import ADDED_AT_ONCE, DOTTED_AT_ONCE, SUMS_AT_ONCE
from sparse_kernels.small_matrices import cholesky, eigen, gram, inverse_of, matmul, multiply, solve_into

if TYPE_CHECKING:
    from sparse_kernels.arrays import F32s, F64s, I16s, I32s, Int, Real, U32s, Words

MOST_RANK = 128
_ROWS = 8  # of a matrix in work at once, a multiple of four: they stay in a first-level cache
MOST_FACTOR = 1 << 20  # |factor|; MOST_RANK * MOST_FACTOR**2 < 2**53
BF16, F16, F32 = 0, 1, 2
pair_sums, dot = intrinsic("pair_sums"), intrinsic("dot")
_add_sums, _add_small_sums = intrinsic("add_sums", False), intrinsic("add_sums", True)


@njit(inline="always")
def _add_one(out: F32s, a: Real, x: F32s) -> None:
    for j in range(out.size):
        out[j] += a * x[j]


@njit(inline="always")
def _add_four(out: F32s, a: Real, b: Real, c: Real, d: Real, w: F32s, x: F32s, y: F32s, z: F32s) -> None:
    """out += a w + b x + c y + d z, summed in pairs: the same order on every machine, one pass over `out`."""
    for j in range(out.size):
        out[j] += (a * w[j] + b * x[j]) + (c * y[j] + d * z[j])


@njit(nogil=True, cache=True)
def combine(weights: F32s, rows: F32s, out: F32s) -> None:
    """out = weights @ rows. weights: (r,) f32; rows: (r, n) f32; out: (n,) f32."""
    out[:] = np.float32(0)
    whole = weights.size - weights.size % 4
    for k in range(0, whole, 4):
        four = weights[k : k + 4]
        _add_four(out, four[0], four[1], four[2], four[3], rows[k], rows[k + 1], rows[k + 2], rows[k + 3])
    for k in range(whole, weights.size):
        _add_one(out, weights[k], rows[k])


@njit(nogil=True, cache=True)
def _accumulate(rows: F32s, weights: F32s, out: F32s) -> None:
    """out += weights.T @ rows. rows: (m, n) f32; weights: (m, r) f32; out: (r, n) f32."""
    whole = rows.shape[0] - rows.shape[0] % 4
    for i in range(0, whole, 4):
        for k in range(out.shape[0]):
            four = weights[i : i + 4, k]
            _add_four(out[k], four[0], four[1], four[2], four[3], rows[i], rows[i + 1], rows[i + 2], rows[i + 3])
    for i in range(whole, rows.shape[0]):
        for k in range(out.shape[0]):
            _add_one(out[k], weights[i, k], rows[i])


@njit(inline="always")
def _pull(product: F32s, ahead: Real, pull: Real, before: F32s, low: F32s, high: F32s, out: F32s) -> None:
    """out = the product of one row, extrapolated from the one before (ahead 0: not), pulled towards its intervals."""
    for j in range(out.size):
        p = product[j]
        q = p + ahead * (p - before[j])
        before[j] = p
        inside = q if q > low[j] else low[j]
        inside = inside if inside < high[j] else high[j]
        out[j] = q + pull * (inside - q)


@njit(inline="always")
def _along(row: F32s, directions: F32s, line: F64s) -> None:
    """line = directions @ row, each sum in one order. row: (n,) f32; directions: (r, n) f32; line: (r,) f64."""
    whole = row.size - row.size % DOTTED_AT_ONCE
    for k in range(line.size):
        direction = directions[k]
        found = dot(row, direction, whole)
        for j in range(whole, row.size):
            found += row[j] * direction[j]
        line[k] = np.float64(found)


@njit(inline="always")
def _solved(inverse: F64s, line: F64s, out: F32s) -> None:
    """out = inverse @ line. inverse: (r, r) f64; line: (r,) f64; out: (r,) f32."""
    for k in range(line.size):
        value = 0.0
        for s in range(line.size):
            value += inverse[k, s] * line[s]
        out[k] = np.float32(value)


@njit(nogil=True, cache=True)
def fit_left(target: F32s, left: F32s, right: F32s) -> None:
    """The left factor that is nearest to a target, by least squares. Shapes as in `subspace_round`."""
    inverse = inverse_of(gram(np.ascontiguousarray(right.T)))
    line = np.empty(left.shape[1], np.float64)
    for i in range(target.shape[0]):
        _along(target[i], right, line)
        _solved(inverse, line, left[i])


@njit(nogil=True, cache=True)
def subspace_round(target: F32s, left: F32s, right: F32s) -> None:
    """Fits right to left and then left to right, by least squares: one round of subspace iteration.

    target: (m, n) f32; left: (m, r) f32 and right: (r, n) f32, replaced.
    """
    sums = np.zeros(right.shape, np.float32)
    _accumulate(target, left, sums)
    solve_into(gram(left), sums, right)
    fit_left(target, left, right)


@njit(nogil=True, cache=True)
def update(
    low: F32s, high: F32s, left: F32s, right: F32s, momentum: Real, relax: Real, previous: F32s, target: F32s
) -> None:
    """One round: extrapolates left @ right, pulls it into its intervals, and fits both factors to that.

    low, high: (m, n) f32 intervals of the product; left: (m, r) f32 and right: (r, n) f32, replaced; previous: (m, n)
    f32, the product of the round before (finite numbers in the first), replaced; target: (m, n) f32 scratch.
    momentum 0 and relax 1 give plain alternating projections.
    """
    m, n = low.shape
    row = np.empty(n, np.float32)
    ahead = np.float32(momentum)
    pull = np.float32(relax)
    sums = np.zeros(right.shape, np.float32)
    for start in range(0, m, _ROWS):
        end = min(start + _ROWS, m)
        for i in range(start, end):
            combine(left[i], right, row)
            _pull(row, ahead, pull, previous[i], low[i], high[i], target[i])
        _accumulate(target[start:end], left[start:end], sums)
    solve_into(gram(left), sums, right)
    fit_left(target, left, right)


@njit(inline="always")
def _inside(row: F32s, low: F32s, high: F32s) -> bool:
    """Whether no word of a product's row lies outside its interval."""
    beyond = 0
    for j in range(row.size):
        beyond |= int(row[j] < low[j]) | int(row[j] > high[j])
    return beyond == 0


@njit(nogil=True, cache=True)
def outside(low: F32s, high: F32s, left: F32s, right: F32s, stride: Int) -> Int:
    """How many words of every `stride`-th row have left @ right outside their interval. Shapes as in `update`."""
    row = np.empty(low.shape[1], np.float32)
    count = 0
    for i in range(0, low.shape[0], stride):
        combine(left[i], right, row)
        for j in range(row.size):
            if row[j] < low[i, j] or row[j] > high[i, j]:
                count += 1
    return count


@njit(nogil=True, cache=True)
def update_left(low: F32s, high: F32s, left: F32s, right: F32s, rounds: Int) -> None:
    """Fits the rows of `left` alone, by at most `rounds` projections with momentum for a fixed right factor: of a row
    whose words are all inside their intervals there are no more.

    Shapes as in `update`.
    """
    m, n = low.shape
    inverse = inverse_of(gram(np.ascontiguousarray(right.T)))
    row, target, previous = np.empty(n, np.float32), np.empty(n, np.float32), np.zeros(n, np.float32)
    line = np.empty(left.shape[1], np.float64)
    for i in range(m):
        for step in range(rounds + 1):
            ahead = np.float32(0) if step == 0 else np.float32(min((step - 1) / (step + 2), 0.92))
            combine(left[i], right, row)
            if _inside(row, low[i], high[i]):
                break
            _pull(row, ahead, np.float32(1) if step == 0 else np.float32(1.6), previous, low[i], high[i], target)
            _along(target, right, line)
            _solved(inverse, line, left[i])


def balance(left: F32s, right: F32s) -> tuple[F32s, F32s, F64s]:
    """(left as rows (r, m) f32, right (r, n) f32, singular values (r,) f64, descending), of `balance_into`."""
    out_left, out_right = np.empty(left.shape[::-1], np.float32), np.empty(right.shape, np.float32)
    values = np.empty(left.shape[1])
    balance_into(left, right, out_left, out_right, values)
    return out_left, out_right, values


@njit(nogil=True, cache=True)
def balance_into(left: F32s, right: F32s, out_left: F32s, out_right: F32s, values: F64s) -> None:
    """Rewrites left @ right as its singular value form, each factor with the square roots of the singular values.

    left: (m, r) f32; right: (r, n) f32. Written: out_left: (r, m) f32, out_right: (r, n) f32, values: (r,) f64, the
    singular values, descending.
    """
    rank = left.shape[1]
    rows = np.ascontiguousarray(left.T)
    lower = cholesky(gram(left))
    upper = np.ascontiguousarray(lower.T)
    squares, vectors = eigen(matmul(upper, matmul(gram(np.ascontiguousarray(right.T)), lower)))
    for k in range(rank):
        values[k] = np.sqrt(max(squares[k], 0.0))
    inverse = np.zeros((rank, rank), np.float64)  # of lower
    for c in range(rank):
        for k in range(rank):
            value = 1.0 if k == c else 0.0
            for s in range(k):
                value -= lower[k, s] * inverse[s, c]
            inverse[k, c] = value / lower[k, k]
    to_left, to_right = matmul(vectors, inverse), matmul(vectors, upper)
    for k in range(rank):
        root = np.sqrt(max(values[k], 1e-300))
        for l in range(rank):
            to_left[k, l] *= root
            to_right[k, l] /= root
    multiply(to_left, rows, out_left)
    multiply(to_right, right, out_right)


@njit(nogil=True, cache=True)
def product_row(left: F64s, right: F64s, row: Int, column: Int, out: F64s) -> None:
    """Exact integer products of a row from a column on. left: (r, m) f64 and right: (r, n) f64 of integers up to
    MOST_FACTOR; out: (n,) f64.
    """
    out[:] = 0.0
    rank, end = left.shape[0], column + out.size
    k = 0
    while k + 4 <= rank:  # four at once: `out` is read and written a quarter as often
        a, b, c, d = left[k, row], left[k + 1, row], left[k + 2, row], left[k + 3, row]
        first, second, third = right[k, column:end], right[k + 1, column:end], right[k + 2, column:end]
        fourth = right[k + 3, column:end]
        for j in range(out.size):
            out[j] += (a * first[j] + b * second[j]) + (c * third[j] + d * fourth[j])
        k += 4
    while k < rank:
        a, first = left[k, row], right[k, column:end]
        for j in range(out.size):
            out[j] += a * first[j]
        k += 1


STRETCH = 1024  # words of a row in work at once: they stay in a core's first cache


def scratch() -> tuple[F64s, F32s, U32s, I32s]:
    """What `predict` wants for its work: (products, reals, bits, sums)."""
    reals = np.empty(2 * STRETCH, np.float32)
    return np.empty(STRETCH), reals, reals.view(np.uint32), np.empty(STRETCH + SUMS_AT_ONCE, np.int32)


@njit(nogil=True, cache=True)
def pair_row(left: I16s, right: I16s, pairs: Int, room: Int, row: Int, column: Int, size: Int, sums: I32s) -> None:
    """`product_row` of `size` columns from factors as `predict` takes them in pairs. room: columns of `right`, those
    that pad it included; sums: (size + SUMS_AT_ONCE,) i32.
    """
    for at in range(0, size, SUMS_AT_ONCE):
        pair_sums(left, 2 * pairs * row, right, column + at, pairs, room, sums, at)


@njit(inline="always")
def are_small(sums: I32s, unit: Real) -> bool:
    """Whether each sum * unit is a number in f32: then adding it to one of f32 is rounded as if it were added in f64
    and rounded after that, since 53 bits are at least twice 24 and two more (Figueroa 1995)."""
    used = np.int32(0)
    for j in range(sums.size):
        used = np.int32(used | np.int32(sums[j] ^ np.int32(sums[j] >> np.int32(31))))  # in lanes of 32 bits
    return bool(used < 1 << 24 and 2.0**-126 <= unit <= 2.0**103)


@njit(nogil=True, cache=True)
def _moved(
    words: Words,
    kind: Int,
    values: F32s,
    products: F64s,
    unit: Real,
    reals: F32s,
    bits: U32s,
    small: F32s,
    small_bits: U32s,
    found: Words,
) -> None:
    """The words of base + product for a stretch of a row; each step is a loop of its own, without branches, so that it
    takes several words at once.
    """
    size = words.size
    if kind == F16:
        for j in range(size):
            reals[j] = values[words[j]]
    else:
        shift = np.uint32(16 if kind == BF16 else 0)
        for j in range(size):
            bits[j] = np.uint32(words[j]) << shift
    for j in range(size):
        moved = np.float32(np.float64(reals[j]) + products[j] * unit)
        reals[j] = moved if abs(reals[j]) < np.float32(np.inf) else np.float32(np.nan)
    if kind == BF16:
        for j in range(size):
            rounded = (bits[j] + np.uint32(0x7FFF) + ((bits[j] >> np.uint32(16)) & np.uint32(1))) >> np.uint32(16)
            found[j] = rounded if abs(reals[j]) <= np.float32(np.inf) else np.uint32(words[j])
    elif kind == F16:
        for j in range(size):  # `casts.to_f16` without branches; one half has the step of a subnormal f16 as its ulp
            small[j] = abs(reals[j]) + np.float32(0.5)
        for j in range(size):
            magnitude = bits[j] & np.uint32(0x7FFFFFFF)
            odd = (magnitude >> np.uint32(13)) & np.uint32(1)
            half = (magnitude - np.uint32(0x38000000) + np.uint32(0xFFF) + odd) >> np.uint32(13)
            half = half if magnitude >= np.uint32(0x38800000) else small_bits[j] - np.uint32(0x3F000000)
            half = half if magnitude < np.uint32(0x47800000) else np.uint32(0x7C00)
            half |= (bits[j] >> np.uint32(16)) & np.uint32(0x8000)
            found[j] = half if abs(reals[j]) <= np.float32(np.inf) else np.uint32(words[j])
    else:
        for j in range(size):
            found[j] = bits[j] if abs(reals[j]) <= np.float32(np.inf) else np.uint32(words[j])


def pairs(left: F64s, right: F64s) -> tuple[I16s, I16s]:
    """(left, right) as `predict` is quickest with, two ranks side by side, i16; of size 0 where the factors or the sums
    of their products are too large for that. left: (r, rows) and right: (r, columns) f64 of integers.
    """
    most_left, most_right = (np.maximum(part.max(1), -part.min(1)) for part in (left, right))  # without copies
    if max(most_left.max(), most_right.max()) >= 1 << 15 or float(most_left @ most_right) >= 1 << 31:
        return np.zeros(0, np.int16), np.zeros(0, np.int16)
    rank, rows, columns = left.shape[0], left.shape[1], right.shape[1]
    count = -(-rank // 2)
    tall = np.zeros((rows, 2 * count), np.int16)
    tall[:, :rank] = left.T
    wide = np.zeros((count, columns + SUMS_AT_ONCE, 2), np.int16)
    wide[:, :columns, 0] = right[0::2]
    wide[: rank // 2, :columns, 1] = right[1::2]
    return tall.reshape(-1), wide.reshape(-1)


@njit(nogil=True, cache=True)
def add_product(
    base: Words,
    kind: Int,
    values: F32s,
    left: F64s,
    right: F64s,
    left_pairs: I16s,
    right_pairs: I16s,
    unit: Real,
    row: Int,
    column: Int,
    products: F64s,
    reals: F32s,
    bits: U32s,
    sums: I32s,
    out: Words,
) -> None:
    """The body of `predict`, which kernels may call."""
    columns = right.shape[1]
    room = min(columns, STRETCH)
    small, small_bits = reals[STRETCH:], bits[STRETCH:]
    pairs = (left.shape[0] + 1) >> 1
    done = 0
    while done < out.size:
        size = min(room, columns - column, out.size - done)
        words, found = base[done : done + size], out[done : done + size]
        quick = 0  # words that `add_sums` takes
        if left_pairs.size > 0:
            pair_row(left_pairs, right_pairs, pairs, columns + SUMS_AT_ONCE, row, column, size, sums)
            quick = size - size % ADDED_AT_ONCE if kind != F16 else 0
            if are_small(sums[:quick], unit):
                for at in range(0, quick, ADDED_AT_ONCE):
                    _add_small_sums(words, sums, at, unit, found)
            else:
                for at in range(0, quick, ADDED_AT_ONCE):
                    _add_sums(words, sums, at, unit, found)
            for at in range(quick, size):
                products[at] = sums[at]
        else:
            product_row(left, right, row, column, products[:size])
        if quick < size:
            rest = slice(quick, size)
            _moved(words[rest], kind, values, products[rest], unit, reals, bits, small, small_bits, found[rest])
        done += size
        column += size
        if column == columns:
            column = 0
            row += 1


@njit(nogil=True, cache=True)
def predict(
    base: Words,
    kind: Int,
    values: F32s,
    left: F64s,
    right: F64s,
    left_pairs: I16s,
    right_pairs: I16s,
    unit: Real,
    row: Int,
    column: Int,
    products: F64s,
    reals: F32s,
    bits: U32s,
    sums: I32s,
    out: Words,
) -> None:
    """Words of base + product: what the fine-tune's words probably are.

    base, out: (n,) u16 or u32 words from (row, column) of the matrix on; kind: BF16, F16 or
    F32; values: (65536,) f32 for 16-bit kinds; left: (r, rows) f64, right: (r, columns) f64 of integers; unit: a power
    of two, the product's unit. left_pairs: (rows, pairs, 2) and right_pairs: (pairs, columns + SUMS_AT_ONCE, 2) i16,
    each as one run: the same factors where they and all their sums of products are small enough, else of size 0.
    products, reals, bits, sums: of `scratch`.
    """
    add_product(
        base, kind, values, left, right, left_pairs, right_pairs, unit, row, column, products, reals, bits, sums, out
    )
