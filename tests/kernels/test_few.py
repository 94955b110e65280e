"""Small words and the others that differ, against plain NumPy, for words of every width."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.model_delta.dtypes import word_kind
from sparse_kernels import few as kernel
from sparse_kernels import words

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
    parts = kernel.pieces(base), kernel.pieces(fine)
    count, more = kernel.pick(base, fine, *parts, search, field, limit, at, listed)
    small, others = picked(base, fine, field, limit)
    assert at[:count].tolist() == small.tolist()
    assert listed[:more].tolist() == others.tolist()
    differ = np.empty(base.size, np.int32)
    assert differ[: kernel.differing(base, fine, *parts, differ)].tolist() == np.flatnonzero(base != fine).tolist()
    assert differ[: kernel.nonzero(base ^ fine, differ)].tolist() == np.flatnonzero(base != fine).tolist()
    again, new = np.empty(base.size, np.int32), np.empty(base.size, base.dtype)
    assert kernel.pick_base(base, parts[0], search, field, limit, again) == count
    assert again[:count].tolist() == small.tolist()
    kernel.gather(fine, at[:count], new)
    assert new[:count].tolist() == fine[small].tolist()
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


@settings(deadline=None, max_examples=100)
@given(blocks(), st.integers(0, 40), st.integers(2, 30))
def test_symbols_of_a_block(block, most, end):
    base, fine, field, limit, width = block
    shift = (int(field) & -int(field)).bit_length() - 1
    top = max((int(limit) >> shift) - 1, 0)
    search = kernel.pattern(width, int(field), int(limit))
    at, listed = np.empty((2, base.size), np.int32)
    old, new, z = np.empty((3, base.size), base.dtype)
    contexts, gaps = np.empty(2 * base.size, np.uint16), np.empty(base.size, np.uint32)
    parts = base, fine, kernel.pieces(base), kernel.pieces(fine)
    about = search, field, limit, shift, top, end, most, True
    count, more = kernel.symbols(*parts, *about, at, old, new, listed, z, contexts, gaps)
    small, others = picked(base, fine, field, limit)
    if others.size > most:
        assert more == -1
        return
    assert (count, more) == (small.size + others.size, others.size)
    order = np.concatenate([small, others])
    difference = np.empty(count, base.dtype)
    words.difference(base[order], fine[order], True, difference)
    assert z[:count].tolist() == difference.tolist()
    exponents = (base[small].astype(object) & int(field)) >> shift
    classes = [min(max(top - int(exponent), 0), end - 1) for exponent in exponents]
    assert contexts[: count + more].tolist() == classes + [end] * others.size + [end + 1] * others.size
    assert gaps[:more].tolist() == (np.diff(others, prepend=-1) - 1).tolist()
    assert at[:count].tolist() == order.tolist()
    assert new[:count].tolist() == fine[order].tolist()
    table_of, ids = np.arange(100, 100 + end, dtype=np.uint8), np.empty(small.size, np.uint8)
    kernel.table_ids(base[small], field, shift, top, end, table_of, ids)
    assert ids.tolist() == [100 + one for one in classes]
    seen = np.zeros((4, end + 2), np.int64)
    kernel.count_contexts(contexts[: count + more], seen)
    assert seen.sum(0).tolist() == np.bincount(contexts[: count + more], minlength=end + 2).tolist()
    where = np.empty(more, np.int32)
    assert kernel.places(gaps[:more].astype(np.uint64), base.size, where)
    assert where.tolist() == others.tolist()


@settings(deadline=None, max_examples=100)
@given(blocks(), st.integers(0, 700))
def test_counting_stops_above_a_limit(block, most):
    base, fine = block[:2]
    differ = int(np.count_nonzero(base != fine))
    count = kernel.count_differing(base, fine, kernel.pieces(base), kernel.pieces(fine), most)
    assert count == differ if differ <= most else most < count <= differ


@settings(deadline=None, max_examples=100)
@given(st.lists(st.one_of(st.integers(0, 40), st.integers(0, 2**64 - 1)), max_size=20), st.integers(0, 100))
def test_places_outside_of_a_block(gaps, size):
    where = np.zeros(len(gaps), np.int32)
    expected = np.cumsum([gap + 1 for gap in gaps], dtype=object) - 1 if gaps else []
    inside = all(place < size for place in expected)
    assert kernel.places(np.array(gaps, np.uint64), size, where) == inside
    if inside:
        assert where.tolist() == list(expected)


@given(st.binary(max_size=200), st.integers(0, 8), st.integers(0, 4))
def test_raw_words_of_tokens(data, direct, mantissa):
    bits, _ = words.tokens_of(direct, min(mantissa, direct))
    tokens = np.frombuffer(data, np.uint8)
    assert kernel.raw_words(tokens, bits) == (int(bits[tokens].sum(dtype=np.int64)) + 31) // 32
