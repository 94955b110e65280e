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


@given(st.data())
def test_table_ids_are_the_tables_of_the_bins(data):
    """Of any words of a group of several members, with scales by row and column or one a member, and of what was
    lost."""
    width, by_rows = data.draw(st.sampled_from([1, 2, 4, 8])), data.draw(st.booleans())
    shapes = data.draw(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 70)), min_size=1, max_size=5))
    shift, mask = {1: (3, 0x0F), 2: (7, 0xFF), 4: (23, 0xFF), 8: (52, 0x7FF)}[width]
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    sizes = [rows * columns for rows, columns in shapes]
    base = rng.integers(0, 1 << (8 * width), sum(sizes), np.uint64, endpoint=False).astype(f"u{width}")
    levels = rng.integers(0, 4, base.size if data.draw(st.booleans()) else 0).astype(np.uint8)
    top, stride = int(rng.integers(0, mask + 1)), 511
    members, rows_of, columns_of, contexts, begin = [], [], [], [], 0
    for (rows, columns), size in zip(shapes, sizes, strict=True):
        row_scales = rng.integers(0, 256, rows if by_rows else 1).astype(np.uint8)
        column_scales = rng.integers(0, 256, columns).astype(np.uint8) if by_rows else np.zeros(size, np.uint8)
        place = sum(map(len, columns_of)) if by_rows else -1
        members.append((begin, columns if by_rows else size, sum(map(len, rows_of)), place))
        found = np.empty(size, np.uint16)
        about = (shift, mask, top, stride, row_scales, column_scales, 0, 0)
        scales.bins(base[begin : begin + size], *about, found)
        rows_of.append(row_scales)
        columns_of.append(column_scales)
        contexts.append(found.astype(int))
        begin += size
    wanted = np.concatenate(contexts)
    wanted[: levels.size] += levels.astype(int) * 16 * stride
    table_of = rng.integers(0, 24, 4 * 16 * stride).astype(np.uint8)
    looks = np.empty(data.draw(st.sampled_from([0, scales.LOOKS])), np.uint8)
    room = np.empty(data.draw(st.integers(1, 40)), np.int16)
    scales_of = np.concatenate(rows_of), np.concatenate(columns_of) if by_rows else np.zeros(room.size, np.uint8)
    cut = data.draw(st.integers(1, 99))
    for first in range(0, base.size, cut):
        piece, lost = base[first : first + cut], levels[first : first + cut]
        out = np.empty(piece.size, np.uint8)
        about = (np.array(members), shift, mask, top, stride, *scales_of, table_of)
        scales.table_ids(piece, lost, first, *about, looks, room, out)
        assert np.array_equal(out, table_of[wanted[first : first + cut]])


def test_exponent_range():
    words = np.array([1.0, 4.0, 0.5], np.float32).view(np.uint32)
    assert scales.exponent_range(words, 23, 0xFF) == (126, 129)
