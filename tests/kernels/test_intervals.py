"""What a product lies between, against plain arithmetic on one number at a time."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.model_delta.coding.rounded import DROPPED
from sparse_decl.model_delta.dtypes import value_table
from sparse_kernels import intervals, lowrank


def plain(dtype, fine, base):
    """(difference, low, high) of one word."""
    bits = 32 if dtype == "F32" else 16
    sign, full = 1 << (bits - 1), (1 << bits) - 1

    def real(word):
        if dtype == "F32":
            return float(np.uint32(word).view(np.float32))
        return float(value_table(dtype)[word])

    order = fine ^ full if fine & sign else fine | sign
    back = [o ^ sign if o & sign else o ^ full for o in ((order - 1) & full, (order + 1) & full)]
    with np.errstate(all="ignore"):
        difference = np.float32(np.float64(real(fine)) - real(base))
        low, high = (np.float32((np.float64(real(fine)) + real(word)) / 2 - real(base)) for word in back)
    if not np.isfinite(difference):
        difference = np.float32(0)
    if not (np.isfinite(low) and np.isfinite(high)):
        low = high = np.float32(0)
    return difference, low, high


@pytest.mark.parametrize("dtype", ["BF16", "F16", "F32"])
@given(data=st.data())
def test_intervals_and_differences_of_any_bits(dtype, data):
    kind = np.uint32 if dtype == "F32" else np.uint16
    pair = st.tuples(*(st.integers(0, np.iinfo(kind).max) for _ in range(2)))
    near = st.tuples(st.integers(8, np.iinfo(kind).max - 8), st.integers(-8, 8)).map(lambda p: (p[0], p[0] + p[1]))
    words = np.array(data.draw(st.lists(pair | near, min_size=1, max_size=12)), kind)
    fine, base = np.ascontiguousarray(words[:, 0]), np.ascontiguousarray(words[:, 1])
    difference, low, high = (np.empty(fine.size, np.float32) for _ in range(3))
    if dtype == "F32":
        intervals.differences(fine.view(np.float32), base.view(np.float32), difference)
        intervals.bounds(fine, base, low, high)
    else:
        intervals.narrow_differences(fine, base, DROPPED[dtype], difference)
        intervals.narrow_bounds(fine, base, DROPPED[dtype], low, high)
    expected = [plain(dtype, int(f), int(b)) for f, b in zip(fine, base, strict=True)]
    for got, want in zip((difference, low, high), zip(*expected, strict=True), strict=True):
        np.testing.assert_array_equal(got, np.array(want, np.float32))


def test_words_outside_their_intervals_are_counted():
    rng = np.random.default_rng(0)
    left = rng.integers(-4, 5, (23, 3)).astype(np.float32)
    right = rng.integers(-4, 5, (3, 17)).astype(np.float32)
    low = rng.integers(-20, 20, (23, 17)).astype(np.float32)
    high = low + rng.integers(0, 9, low.shape).astype(np.float32)
    wrong = (left @ right < low) | (left @ right > high)
    for stride in (1, 2, 5, 40):
        assert lowrank.outside(low, high, left, right, stride) == wrong[::stride].sum()


@pytest.mark.parametrize("dtype", ["BF16", "F16"])
@given(
    rows=st.integers(1, 4), columns=st.integers(1, 40) | st.just(1100), seed=st.integers(0, 99), cut=st.integers(1, 97)
)
def test_sums_of_rows_and_columns_in_pieces(dtype, rows, columns, seed, cut):
    rng = np.random.default_rng(seed)
    fine, base = rng.integers(0, 65536, (2, rows * columns)).astype(np.uint16) & np.uint16(0xBFFF)
    with np.errstate(all="ignore"):
        sizes = np.abs(value_table(dtype)[fine].astype(np.float64) - value_table(dtype)[base]).astype(np.float32)
    sizes = np.where(np.isfinite(sizes), sizes, 0).astype(np.float64).reshape(rows, columns)
    row_sums, column_sums = np.zeros(rows), np.zeros(columns)
    for start in range(0, fine.size, cut):
        part, (row, column) = slice(start, start + cut), divmod(start, columns)
        intervals.narrow_sums(fine[part], base[part], DROPPED[dtype], column, row_sums[row:], column_sums)
    np.testing.assert_allclose(row_sums, sizes.sum(1), rtol=1e-5)
    np.testing.assert_allclose(column_sums, sizes.sum(0), rtol=1e-12)
