"""The low-rank kernels against NumPy: factors are found, products exact, rounding that of IEEE 754."""

import os
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels import casts, lowrank

FLOATS = st.floats(width=32, allow_nan=True, allow_infinity=True)


@given(st.lists(FLOATS, min_size=1, max_size=50))
def test_f16_rounding_is_numpy_s(values):
    values = np.array(values, np.float32)
    with np.errstate(all="ignore"):
        expected = values.astype(np.float16)
    words = np.array([casts.to_f16(np.uint32(bits)) for bits in values.view(np.uint32)], np.uint16).view(np.float16)
    np.testing.assert_array_equal(np.isnan(words), np.isnan(expected))
    right = ~np.isnan(expected)
    assert words[right].view(np.uint16).tolist() == expected[right].view(np.uint16).tolist()


def nearest_bf16(value):
    """The bf16 nearest to an f32, ties to even, by looking at both neighbours."""
    bits = int(np.float32(value).view(np.uint32))
    low = bits >> 16
    half, rest = 0x8000, bits & 0xFFFF
    return low + (rest > half or (rest == half and low & 1))


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_bf16_rounding(value):
    assert int(casts.to_bf16(np.float32(value).view(np.uint32))) == nearest_bf16(value)


@given(
    st.integers(1, 6),
    st.integers(1, 5),
    st.integers(1, 45),
    st.integers(0, 2**32),
    st.sampled_from([0, 1, 2]),
    st.sampled_from([4, 13, 15, 20]),
    st.sampled_from([5, 23]),
    st.sampled_from([None, -149, -140, -127, -126, -110, 90, 103, 104]),
)
def test_predict_is_exact_and_does_not_depend_on_the_cut(rank, rows, columns, seed, kind, bits, cut, exponent):
    """Of usual numbers, and of any: what is added in f32 is rounded as in f64 and then f32, which it is no further than
    where units, sums and words allow it."""
    rng = np.random.default_rng(seed)
    left = rng.integers(-(1 << bits) + 1, 1 << bits, (rank, rows)).astype(np.float64)
    right = rng.integers(-(1 << bits) + 1, 1 << bits, (rank, columns)).astype(np.float64)
    pairs = lowrank.pairs(left, right)
    assert (pairs[0].size > 0) == (bits < 15 or (bits == 15 and (np.abs(left).max(1) @ np.abs(right).max(1)) < 2**31))
    unit = 2.0 ** (-2 * bits - 5 if exponent is None else exponent)
    values = np.zeros(65536, np.float32)
    if kind == lowrank.F32:
        base = rng.standard_normal(rows * columns).astype(np.float32).view(np.uint32)
        if exponent is not None:  # subnormal, infinite and no numbers among them; half of them near the products
            base = rng.integers(0, 1 << 32, base.size, np.uint64).astype(np.uint32)
            field = np.clip(exponent + 127 + rng.integers(-3, 28, base.size), 0, 255).astype(np.uint32)
            base = np.where(rng.random(base.size) < 0.5, base, base & 0x807FFFFF | field << 23)
        real = base.view(np.float32)
    else:
        words = np.arange(65536, dtype=np.uint32)
        values = (
            (words << 16).view(np.float32)
            if kind == lowrank.BF16
            else words.astype(np.uint16).view(np.float16).astype(np.float32)
        )
        base = rng.integers(0, 65536, rows * columns).astype(np.uint16)
        real = values[base]
    exact = [
        [sum(int(left[k, i]) * int(right[k, j]) for k in range(rank)) for j in range(columns)] for i in range(rows)
    ]
    with np.errstate(all="ignore"):
        single = (real.astype(np.float64) + np.array(exact, np.float64).ravel() * unit).astype(np.float32)
    out = np.empty_like(base)
    for start in range(0, base.size, cut):
        piece = slice(start, min(start + cut, base.size))
        where = divmod(start, columns)
        lowrank.predict(base[piece], kind, values, left, right, *pairs, unit, *where, *lowrank.scratch(), out[piece])
    for word, value, original, got in zip(base, single, real, out, strict=True):
        if not np.isfinite(original):
            assert got == word
        elif kind == lowrank.F32:
            assert got == value.view(np.uint32)
        elif kind == lowrank.BF16:
            assert got == (nearest_bf16(value) if np.isfinite(value) else value.view(np.uint32) >> 16)
        else:
            with np.errstate(all="ignore"):
                assert got == np.float16(value).view(np.uint16)


def test_update_finds_a_product_from_its_intervals():
    rng = np.random.default_rng(0)
    truth = rng.standard_normal((90, 4)) @ rng.standard_normal((4, 120))
    width = 0.02
    low = (np.round(truth / width) * width - width / 2).astype(np.float32)
    high = low + np.float32(width)
    left, right = rng.standard_normal((90, 4)).astype(np.float32), rng.standard_normal((4, 120)).astype(np.float32)
    previous, scratch = np.zeros_like(low), np.zeros_like(low)
    for _ in range(4):
        lowrank.update(low, high, left, right, 0.0, 1.0, previous, scratch)
    for step in range(60):
        lowrank.update(low, high, left, right, min(step / (step + 3), 0.9), 1.6, previous, scratch)
    product = left @ right
    assert ((product >= low) & (product <= high)).mean() > 0.98
    first, second, singular = lowrank.balance(left, right)
    np.testing.assert_allclose(first.T @ second, product, atol=1e-3 * np.abs(product).max())
    np.testing.assert_allclose(singular, np.linalg.svd(product.astype(np.float64))[1][:4], rtol=1e-3)
    again = np.zeros_like(left)
    lowrank.update_left(low, high, again, right, 60)
    assert (((again @ right) >= low) & ((again @ right) <= high)).mean() > 0.98


ONE_FIT = """
import hashlib, numpy as np
from sparse_kernels import lowrank
rng = np.random.default_rng(3)
truth = (rng.standard_normal((70, 5)) @ rng.standard_normal((5, 83))).astype(np.float32)
left, right = rng.standard_normal((70, 5)).astype(np.float32), rng.standard_normal((5, 83)).astype(np.float32)
previous, scratch = np.zeros_like(truth), np.zeros_like(truth)
for step in range(20):
    low, high = truth - np.float32(.01), truth + np.float32(.01)
    lowrank.update(low, high, left, right, min(step / (step + 3), .9) if step > 4 else 0, 1, previous, scratch)
a, b, s = lowrank.balance(left, right)
lowrank.update_left(truth, truth, left, right, 5)
print(hashlib.sha256(a.tobytes() + b.tobytes() + s.tobytes() + left.tobytes()).hexdigest())
"""


@pytest.mark.slow
def test_the_same_factors_without_vector_instructions(tmp_path):
    """Byte for byte the same fit with this processor's features and with the plainest x86-64."""
    seen = set()
    for number, extra in enumerate(({}, {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": ""}, {"NUMBA_OPT": "1"})):
        environment = os.environ | extra | {"NUMBA_CACHE_DIR": str(tmp_path / str(number))}
        done = subprocess.run(
            [sys.executable, "-c", ONE_FIT], env=environment, capture_output=True, text=True, check=True
        )
        seen.add(done.stdout)
    assert len(seen) == 1
