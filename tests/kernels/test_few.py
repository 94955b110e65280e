"""Small words and the others that differ, against plain NumPy, for words of every width."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.model_delta.dtypes import word_kind
from sparse_kernels import few as kernel

DTYPES = ("F8_E4M3", "F8_E5M2", "BF16", "F16", "F32", "F64")


def picked(base, fine, field, limit):
    """The plain twin: (places of small words, places of the others that differ)."""
    small = (base & field) < limit
    return np.flatnonzero(small), np.flatnonzero(~small & (base != fine))


@st.composite
def blocks(draw):
    kind = word_kind(draw(st.sampled_from(DTYPES)))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    size = draw(st.integers(1, 700))
    base = rng.integers(0, 1 << (8 * kind.bytes), size, dtype=np.uint64).astype(kind.dtype)
    few = rng.random(size) < draw(st.sampled_from([0.0, 0.01, 0.3, 1.0]))
    fine = np.where(few, base ^ kind.dtype.type(1 << draw(st.integers(0, 8 * kind.bytes - 1))), base)
    top = draw(st.integers(-1, kind.mask - 1))
    field, limit = kind.dtype.type(kind.mask << kind.shift), kind.dtype.type((top + 1) << kind.shift)
    return base, fine.astype(kind.dtype), field, limit, kind.bytes


@settings(deadline=None, max_examples=200)
@given(blocks())
def test_pick_and_put(block):
    base, fine, field, limit, width = block
    search = kernel.pattern(width, int(field), int(limit))
    at, listed = np.empty((2, base.size), np.int32)
    old, new = np.empty((2, base.size), base.dtype)
    parts = kernel.pieces(base), kernel.pieces(fine)
    count, more = kernel.pick(base, fine, *parts, search, field, limit, at, old, new, listed)
    small, others = picked(base, fine, field, limit)
    assert at[:count].tolist() == small.tolist()
    assert listed[:more].tolist() == others.tolist()
    assert old[:count].tolist() == base[small].tolist()
    assert new[:count].tolist() == fine[small].tolist()
    differ = np.empty(base.size, np.int32)
    assert differ[: kernel.differing(base, fine, *parts, differ)].tolist() == np.flatnonzero(base != fine).tolist()
    again, words = np.empty(base.size, np.int32), np.empty_like(base)
    assert kernel.pick_base(base, parts[0], search, field, limit, again, words) == count
    assert again[:count].tolist() == small.tolist()
    assert words[:count].tolist() == base[small].tolist()
    out = base.copy()
    kernel.put(new[:count], at[:count], out)
    kernel.put(fine[others], others, out)
    assert out.tolist() == fine.tolist()


@settings(deadline=None, max_examples=50)
@given(blocks(), st.sampled_from(DTYPES))
def test_exponents(block, dtype):
    base, fine = block[:2]
    kind = word_kind(next(d for d in DTYPES if word_kind(d).bytes == base.itemsize))
    counts, changed = np.zeros((2, kind.mask + 1), np.int64)
    kernel.exponents(base, fine, kind.shift, kind.mask, counts, changed)
    exponent = ((base.astype(object) >> kind.shift) & kind.mask).astype(np.int64)
    assert counts.tolist() == np.bincount(exponent, minlength=kind.mask + 1).tolist()
    assert changed.tolist() == np.bincount(exponent[base != fine], minlength=kind.mask + 1).tolist()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.uint32, np.uint64])
def test_pieces_are_whole_runs(dtype):
    words = np.arange(100).astype(dtype)
    pieces = kernel.pieces(words)
    assert pieces.size % 4 == 0
    assert pieces.tobytes() == words.tobytes()[: pieces.nbytes]
    assert words.nbytes - pieces.nbytes < 32
