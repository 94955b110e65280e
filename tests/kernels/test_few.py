"""Small words and the others that differ, against plain NumPy, for words of every width."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.model_delta.dtypes import word_kind
from sparse_kernels import few as kernel
from sparse_kernels import rans, words

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
    return base, fine.astype(kind.dtype), field, limit


def room(count, size):
    """Places for a block, as kernels want them."""
    return np.empty((count, size + kernel.SPARE), np.int32)


@settings(deadline=None, max_examples=200)
@given(blocks())
def test_pick_and_put(block):
    base, fine, field, limit = block
    at, where, places, listed = room(4, base.size)
    count, differ, more = kernel.pick(base, fine, field, limit, at, where, places, listed)
    small, others = picked(base, fine, field, limit)
    assert at[:count].tolist() == small.tolist()
    assert listed[:more].tolist() == others.tolist()
    assert places[:differ].tolist() == small[base[small] != fine[small]].tolist()
    assert at[where[:differ]].tolist() == places[:differ].tolist()
    found = room(1, base.size)[0]
    assert found[: kernel.differing(base, fine, found)].tolist() == np.flatnonzero(base != fine).tolist()
    out, new = base.copy(), np.empty(count, base.dtype)
    kernel.gather(fine, at[:count], new)
    assert new.tolist() == fine[small].tolist()
    kernel.put(new, at[:count], out)
    kernel.put(fine[others], others.astype(np.int32), out)
    assert out.tolist() == fine.tolist()


@settings(deadline=None, max_examples=100)
@given(blocks(), st.integers(0, 700), st.integers(0, 700))
def test_places_of_a_part(block, begin, size):
    base, fine = block[:2]
    begin = min(begin, base.size)
    size = min(size, base.size - begin)
    at = np.random.default_rng(0).permutation(np.flatnonzero(base != fine)).astype(np.int32)
    part = base[begin : begin + size].copy()
    kernel.put_part(fine[at], at, begin, part)
    assert part.tolist() == fine[begin : begin + size].tolist()
    found = np.empty_like(at)
    mine = at[(at >= begin) & (at < begin + size)] - begin
    assert found[: kernel.within(at, begin, size, found)].tolist() == mine.tolist()


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


@settings(deadline=None, max_examples=100)
@given(blocks(), st.integers(0, 40), st.integers(2, 30))
def test_symbols_of_a_block(block, most, end):
    base, fine, field, limit = block
    shift = (int(field) & -int(field)).bit_length() - 1
    exponents = ((base.astype(object) & int(field)) >> shift).astype(np.int64)
    class_of = (np.arange(exponents.max(initial=0) + 1) * 7 % end).astype(np.uint16)
    at, found = room(4, base.size), np.empty((3, base.size + kernel.SPARE), base.dtype)
    contexts, gaps = np.empty(2 * base.size, np.uint16), np.empty(base.size + kernel.SPARE, np.uint32)
    about = np.array([field, limit, shift, end, True], np.uint64).view(np.int64)
    count, differ, more = kernel.symbols(base, fine, about, class_of, most, at, found, contexts, gaps)
    where, places, (z, new, _) = at[0], at[1], found
    small, others = picked(base, fine, field, limit)
    if others.size > most:
        assert (count, more) == (base.size, -1)
        order, more, others = np.arange(base.size), 0, np.empty(0, np.int64)
        classes = class_of[exponents].tolist()
    else:
        assert (count, more) == (small.size + others.size, others.size)
        order = np.concatenate([small, others])
        classes = class_of[exponents[small]].tolist() + [end] * more
    assert contexts[: count + more].tolist() == classes + [end + 1] * more
    changed = np.flatnonzero(base[order] != fine[order])
    assert where[:differ].tolist() == changed.tolist()
    assert places[:differ].tolist() == order[changed].tolist()
    assert new[:differ].tolist() == fine[order[changed]].tolist()
    difference = np.empty(changed.size, base.dtype)
    words.difference(base[order[changed]], fine[order[changed]], True, difference)
    assert z[:differ].tolist() == difference.tolist()
    assert gaps[:more].tolist() == (np.diff(others, prepend=-1) - 1).tolist()
    again = np.empty(more, np.int32)
    assert kernel.places(gaps[:more].astype(np.uint64), base.size, again)
    assert again.tolist() == others.tolist()


@settings(deadline=None, max_examples=100)
@given(blocks(), st.integers(0, 20))
def test_what_a_block_is_decoded_by(block, listed):
    base, _, field, limit = block
    shift = (int(field) & -int(field)).bit_length() - 1
    exponents = ((base.astype(object) & int(field)) >> shift).astype(np.int64)
    table_of = (np.arange(exponents.max(initial=0) + 1) % 200).astype(np.uint8)
    small = np.flatnonzero((base & field) < limit)
    at, ids = room(1, base.size)[0], np.empty(base.size + 2 * listed, np.uint8)
    few = np.array([201, 202], np.uint8)
    assert kernel.look(base, field, limit, shift, table_of, few, listed, at, ids) == small.size
    assert at[: small.size].tolist() == small.tolist()
    expected = [*table_of[exponents[small]].tolist(), *[201] * listed, *[202] * listed]
    assert ids[: small.size + 2 * listed].tolist() == expected
    every = np.empty(base.size, np.uint8)
    kernel.table_ids(base, field, shift, table_of, every)
    assert every.tolist() == table_of[exponents].tolist()


@settings(deadline=None, max_examples=100)
@given(st.lists(st.integers(0, 3) | st.integers(0, 200), max_size=80), st.integers(0, 20), st.booleans())
def test_changes_of_a_block(tokens, listed, every):
    listed = min(listed, len(tokens) // 2)
    coded = len(tokens) - 2 * listed
    tokens = np.array(tokens, np.uint8)
    at = np.empty(0, np.int32) if every else np.arange(5, 5 + 3 * coded, 3, dtype=np.int32)
    places, changed = np.empty(coded + listed, np.int32), np.empty(coded + listed, np.uint8)
    bits, _ = words.tokens_of(4, 2)
    counts = np.empty(2, np.int64)
    kernel.changes(tokens, at, listed, bits, places, changed, counts)
    found, raw = counts.tolist()
    where = np.flatnonzero(tokens[:coded])
    assert found == where.size + listed
    assert places[: where.size].tolist() == (where if every else 5 + 3 * where).tolist()
    expected = np.concatenate([tokens[where], tokens[coded : coded + listed]])
    assert changed[:found].tolist() == expected.tolist()
    assert raw == (int(bits[expected].sum(dtype=np.int64)) + 31) // 32


@settings(deadline=None, max_examples=50)
@given(st.integers(0, 2**32), st.integers(0, 300), st.integers(0, 30))
def test_tally_and_code(seed, coded, listed):
    rng = np.random.default_rng(seed)
    contexts = rng.integers(0, 6, coded + listed).astype(np.uint16)
    where = np.flatnonzero(rng.random(coded) < 0.2).astype(np.int32)
    z = rng.integers(1, 1 << 16, where.size).astype(np.uint16)
    gaps = rng.integers(0, 1000, listed).astype(np.uint32)
    shape, gap_shape = (4, 2), (5, 1)
    shapes = np.array([*shape, *gap_shape])
    seen, counts = np.zeros((4, 6), np.int64), np.zeros((7, 264), np.int64)
    kernel.tally(contexts, z, where, gaps, shapes, seen, counts)
    assert seen.sum(0).tolist() == np.bincount(contexts, minlength=6).tolist()
    tokens, of_gaps = np.empty(z.size, np.uint8), np.empty(listed, np.uint8)
    words.tokenise(z, *shape, tokens)
    words.tokenise(gaps, *gap_shape, of_gaps)
    expected = np.zeros((7, 264), np.int64)
    np.add.at(expected, (contexts[where], tokens), 1)
    np.add.at(expected[6], of_gaps, 1)
    assert counts.tolist() == expected.tolist()

    frequencies = np.full((2, 256), 16, np.uint32)
    table_of, coding = np.array([0, 1, 0, 1, 0, 1], np.uint8), rans.symbols(frequencies)
    every = np.zeros(coded + listed, np.uint8)
    every[where], every[coded:] = tokens, of_gaps
    plain = np.empty(every.size + 2 * rans.LANES, np.uint16)
    start = rans.encode(every, contexts, table_of, coding, plain)
    raw = np.empty(z.size + gaps.size + 16, np.uint32)
    used = words.split(z, *shape, tokens, raw)
    used += words.split(gaps, *gap_shape, of_gaps, raw[used:])
    mine, its = np.empty_like(plain), np.empty_like(raw)
    scratch = np.full((2, every.size + 3), 7, np.uint8)
    assert kernel.code(z, where, contexts, gaps, shapes, table_of, coding, scratch, its, mine) == (start, used)
    assert mine[start:].tolist() == plain[start:].tolist()
    assert its[:used].tolist() == raw[:used].tolist()


@settings(deadline=None, max_examples=100)
@given(blocks(), st.integers(0, 700))
def test_counting_stops_above_a_limit(block, most):
    base, fine = block[:2]
    differ = int(np.count_nonzero(base != fine))
    count = kernel.count_differing(base, fine, most)
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


@settings(deadline=None, max_examples=100)
@given(st.lists(blocks(), min_size=1, max_size=4), st.data())
def test_several_blocks_at_once(several, data):
    base, _, field, limit = several[0]
    shift = (int(field) & -int(field)).bit_length() - 1
    table_of = (np.arange((int(field) >> shift) + 1) % 200).astype(np.uint8)
    parts = [base[: data.draw(st.integers(1, base.size))] for _ in several]
    listed = [data.draw(st.integers(-1, min(part.size, 3))) for part in parts]
    every, few = np.concatenate(parts), np.array([201, 202], np.uint8)
    sizes, smalls = np.array([part.size for part in parts]), np.zeros(len(parts), np.int64)
    at, ids = room(1, every.size)[0], np.empty(3 * every.size, np.uint8)
    kernel.look_blocks(every, sizes, np.array(listed), int(field), int(limit), shift, table_of, few, at, ids, smalls)
    place = end = 0
    expected, tokens, firsts, moves = every.copy(), [], [], []
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    for part, more, count, begin in zip(parts, listed, smalls.tolist(), np.cumsum(sizes) - sizes, strict=True):
        mine, its = room(1, part.size)[0], np.empty(3 * part.size + 6, np.uint8)
        if more < 0:
            kernel.table_ids(part, field, shift, table_of, its)
            assert count == part.size
            small = np.arange(count)
        else:
            assert count == kernel.look(part, field, limit, shift, table_of, few, more, mine, its)
            small = at[place : place + count]
            assert small.tolist() == mine[:count].tolist()
            place += count
        size = count + 2 * max(more, 0)
        assert ids[end : end + size].tolist() == its[:size].tolist()
        end += size
        others = rng.permutation(np.setdiff1d(np.arange(part.size), small))[: max(more, 0)]
        others = (
            np.sort(others) if others.size == more else np.arange(max(more, 0))
        )  # hostile, and decoded all the same
        coded = np.where(rng.random(count) < 0.3, rng.integers(1, 16, count), 0)
        gaps = np.diff(others, prepend=-1) - 1
        firsts.append(sum(map(len, tokens)))
        tokens.append(np.concatenate([coded, rng.integers(0, 16, others.size), np.minimum(gaps, 15)]).astype(np.uint8))
        reached = np.cumsum(np.minimum(gaps, 15) + 1) - 1
        moves.append((np.concatenate([small[coded > 0], reached]) + begin, tokens[-1][: count + others.size]))
    of, none = words.tokens_of(4, 2), np.zeros(len(parts), np.int64)
    about = (*of, 16, *of, 16, True)
    scratch = (
        np.empty(2 * every.size, np.uint8),
        np.empty(every.size, np.uint64),
        *np.empty((2, 2 * every.size), base.dtype),
    )
    moved, out, work = np.empty(2 * every.size, np.int32), every.copy(), np.empty(5, np.int64)
    raw, symbols = np.zeros(words.RAW_PADDING, np.uint8), np.concatenate(tokens)
    where = np.array(firsts), sizes, np.array(listed), smalls, at
    found = kernel.restore_blocks(symbols, *where, raw, none, none, *about, *scratch, work, moved, out)
    assert moved[:found].tolist() == [place for places, _ in moves for place in places.tolist()]
    values = np.concatenate(
        [mine[(mine > 0) | (np.arange(mine.size) >= n)] for (_, mine), n in zip(moves, smalls, strict=True)]
    )
    at_once = np.unique(moved[:found]).size == found
    if at_once:
        z = np.empty(found, base.dtype)
        words.difference(every[moved[:found]], out[moved[:found]], True, z)
        assert z.tolist() == values.tolist()
    expected[moved[:found]] = out[moved[:found]]
    assert out.tolist() == expected.tolist()
    if values.size and at_once:
        assert kernel.restore_blocks(symbols, *where, raw, none, none + 1, *about, *scratch, work, moved, every) == -1
