"""Kernels of the lossy modes equal their NumPy twins, however a matrix is cut."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels import lossy

shapes = {"rows": st.integers(1, 9), "columns": st.integers(1, 11), "seed": st.integers(0, 2**32)}


def pieces(size, columns, step=5):
    for start in range(0, size, step):
        yield slice(start, min(start + step, size)), *divmod(start, columns)


def matrix(rows, columns, seed):
    rng = np.random.default_rng(seed)
    made = rng.standard_normal((rows, columns)).astype(np.float32) * np.float32(10.0 ** rng.integers(-6, 3))
    made[rng.random((rows, columns)) < 0.2] = 0
    return made


def by_group(difference, group):
    """(rows, groups, group), padded with zeros."""
    rows, columns = difference.shape
    padded = np.zeros((rows, -(-columns // group) * group), np.float32)
    padded[:, :columns] = difference
    return padded.reshape(rows, -1, group)


@given(**shapes, group=st.integers(1, 12), least=st.sampled_from([0.0, 0.3, 2.0]))
def test_codes(rows, columns, seed, group, least):
    difference = matrix(rows, columns, seed)
    grouped = by_group(difference, group)
    peaks = np.abs(grouped).max(2)
    got = np.zeros(peaks.size, np.float32)
    codes = np.empty(difference.size, np.uint8)
    scales = (peaks / np.float32(127)).ravel()
    restored = np.empty(difference.size, np.float32)
    base = matrix(rows, columns, seed + 1).ravel()
    for part, row, column in pieces(difference.size, columns):
        lossy.peaks(difference.ravel()[part], columns, group, row, column, got)
        lossy.quantise(difference.ravel()[part], scales, columns, group, np.float32(least), row, column, codes[part])
        lossy.add_codes(base[part], codes[part], scales, columns, group, row, column, restored[part])
    np.testing.assert_array_equal(got, peaks.ravel())
    scale = scales.reshape(rows, -1, 1)
    with np.errstate(all="ignore"):
        twin = np.where(scale > 0, np.clip(np.rint(grouped / scale), -127, 127), 0)
    twin[np.abs(grouped) < np.float32(least)] = 0
    values = (codes.astype(np.int64) >> 1) ^ -(codes.astype(np.int64) & 1)
    np.testing.assert_array_equal(values, twin.reshape(rows, -1)[:, :columns].ravel())
    added = (twin.astype(np.float32) * scale).reshape(rows, -1)[:, :columns].ravel()
    np.testing.assert_array_equal(restored, base + added)


@given(**shapes, rank=st.integers(1, 9))
def test_products_do_not_depend_on_the_cut(rows, columns, seed, rank):
    scale, line = 0.5, np.empty(columns, np.float32)
    rng = np.random.default_rng(seed)
    left = rng.standard_normal((rows, rank)).astype(np.float32)
    right = rng.standard_normal((rank, columns)).astype(np.float32)
    base = matrix(rows, columns, seed).ravel()
    whole, cut = np.empty_like(base), np.empty_like(base)
    lossy.add_product(base, left, right, scale, 0, 0, line, whole)
    for part, row, column in pieces(base.size, columns):
        lossy.add_product(base[part], left, right, scale, row, column, line, cut[part])
    np.testing.assert_array_equal(whole, cut)
    twin = base.astype(np.float64) + 0.5 * (left.astype(np.float64) @ right.astype(np.float64)).ravel()
    np.testing.assert_allclose(whole, twin, rtol=1e-4, atol=1e-4)


@given(**shapes)
def test_histogram_and_losses(rows, columns, seed):
    base, fine, got = (matrix(rows, columns, seed + k).ravel() for k in range(3))
    counts, energies = np.zeros(lossy.MAGNITUDES, np.int64), np.zeros(lossy.MAGNITUDES)
    lossy.magnitude_histogram(fine, counts, energies)
    at = (np.abs(fine).view(np.uint32) >> 16).astype(np.int64)
    np.testing.assert_array_equal(counts, np.bincount(at, minlength=lossy.MAGNITUDES))
    squares = np.bincount(at, fine.astype(np.float64) ** 2, minlength=lossy.MAGNITUDES)
    np.testing.assert_allclose(energies, squares, rtol=1e-12)
    out = np.zeros(5)
    for part, _, _ in pieces(base.size, columns):
        lossy.losses(base[part], fine[part], got[part], out)
    b, f, g = (v.astype(np.float64) for v in (base, fine, got))
    twin = [((g - f) ** 2).sum(), ((f - b) ** 2).sum(), (f**2).sum(), np.abs(g - f).sum(), np.abs(g - f).max()]
    np.testing.assert_allclose(out, twin, rtol=1e-12)
