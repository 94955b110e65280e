"""Contexts equal their NumPy twins and do not depend on how a tensor is cut."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels import scales


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**32), st.booleans())
def test_magnitude_sums_in_pieces(rows, columns, seed, by_table):
    rng = np.random.default_rng(seed)
    size = rows * columns
    if by_table:
        values = rng.standard_normal(65536).astype(np.float32)
        values[7] = np.nan
        base, fine = rng.integers(0, 50, (2, size)).astype(np.uint16)
        distance = np.abs(values[fine].astype(np.float64) - values[base])
    else:
        base, fine = rng.standard_normal((2, size)).astype(np.float32)
        fine[0] = np.inf
        distance = np.abs(fine.astype(np.float64) - base)
    distance = np.where(np.isfinite(distance), distance, 0).reshape(rows, columns)
    row_sums, column_sums = np.zeros(rows), np.zeros(columns)
    for start in range(0, size, 5):
        stop = min(start + 5, size)
        row, column = divmod(start, columns)
        if by_table:
            scales.magnitude_sums_by_table(
                base[start:stop], fine[start:stop], values, column, row_sums[row:], column_sums
            )
        else:
            scales.magnitude_sums(base[start:stop], fine[start:stop], column, row_sums[row:], column_sums)
    np.testing.assert_allclose(row_sums, distance.sum(1), rtol=1e-12)
    np.testing.assert_allclose(column_sums, distance.sum(0), rtol=1e-12)


@given(st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False), max_size=40))
def test_energy_is_summed_in_order(values):
    values = np.array(values, np.float32)
    squares = values.astype(np.float64) ** 2
    assert scales.energy(values) == (np.cumsum(squares)[-1] if squares.size else 0)


@given(st.lists(st.one_of(st.just(0.0), st.floats(1e-30, 1e30)), min_size=1, max_size=40))
def test_quantised_log2(sums):
    sums = np.array(sums)
    out = np.empty(sums.size, np.uint8)
    scales.quantised_log2(sums, out)
    assert np.array_equal(out == 0, sums == 0)
    if (sums > 0).any():
        level = np.floor(scales.STEPS * np.log2(np.where(sums > 0, sums, 1)))
        low = max(level[sums > 0].min(), level[sums > 0].max() - 254)
        expected = np.where(sums > 0, np.maximum(level - low, 0) + 1, 0)
        assert np.abs(out - expected).max() <= 1  # a float log2 may fall on the other side of a step


@given(st.integers(1, 7), st.integers(1, 7), st.integers(0, 2**32), st.integers(0, 48), st.integers(1, 20))
def test_bins_of_any_piece(rows, columns, seed, start, length):
    rng = np.random.default_rng(seed)
    base = rng.integers(0, 65536, rows * columns).astype(np.uint16)
    top = int(rng.integers(0, 256))
    row_scales, column_scales = (
        rng.integers(0, 100, rows).astype(np.uint8),
        rng.integers(0, 100, columns).astype(np.uint8),
    )
    expected = (
        np.clip(top - ((base >> 7) & 0xFF).astype(int), 0, 15) * 200
        + np.add.outer(row_scales.astype(int), column_scales).ravel()
    )
    start = min(start, base.size - 1)
    piece = base[start : start + length]
    out = np.empty(piece.size, np.uint16)
    scales.bins(piece, 7, 0xFF, top, 200, row_scales, column_scales, *divmod(start, columns), out)
    assert out.tolist() == expected[start : start + length].tolist()


@given(st.integers(1, 3), st.integers(1, 70), st.integers(0, 2**32), st.sampled_from([1, 2, 4, 8]), st.integers(1, 99))
def test_table_ids_are_the_tables_of_the_bins(rows, columns, seed, width, cut):
    shift, mask = {1: (3, 0x0F), 2: (7, 0xFF), 4: (23, 0xFF), 8: (52, 0x7FF)}[width]
    rng = np.random.default_rng(seed)
    base = rng.integers(0, 1 << (8 * width), rows * columns, np.uint64, endpoint=False).astype(f"u{width}")
    top, stride = int(rng.integers(0, mask + 1)), 511
    row_scales, column_scales = (rng.integers(0, 256, n).astype(np.uint8) for n in (rows, columns))
    table_of = rng.integers(0, 24, scales.EXPONENT_CLASSES * stride).astype(np.uint8)
    for start in range(0, base.size, cut):
        piece = base[start : start + cut]
        contexts, out = np.empty(piece.size, np.uint16), np.empty(piece.size, np.uint8)
        where = (shift, mask, top, stride, row_scales, column_scales, *divmod(start, columns))
        scales.bins(piece, *where, contexts)
        scales.table_ids(piece, *where, table_of, np.empty(24, np.int16), out)
        assert np.array_equal(out, table_of[contexts])


def test_exponent_range():
    words = np.array([1.0, 4.0, 0.5], np.float32).view(np.uint32)
    assert scales.exponent_range(words, 23, 0xFF) == (126, 129)
