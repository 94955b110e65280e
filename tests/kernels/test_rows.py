"""Row matching and its small codes equal their plain twins; they stay linear on tables of equal rows."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels import rows

U64 = 2**64
hashes = st.lists(st.integers(0, 5), max_size=60).map(lambda items: np.array(items, np.uint64))
cells = st.lists(st.binary(max_size=40), max_size=20)


def twin_mix(h):
    h ^= h >> 33
    h = h * int(rows.P2) % U64
    h ^= h >> 29
    h = h * int(rows.P3) % U64
    return h ^ (h >> 32)


def rotate(x, bits):
    return ((x << bits) | (x >> (64 - bits))) % U64


def twin_round(h, word):
    h ^= rotate(word * int(rows.P2) % U64, 31) * int(rows.P1) % U64
    return (rotate(h, 27) * int(rows.P1) + int(rows.P4)) % U64


def twin_bytes(data):
    h = (int(rows.P5) + len(data)) % U64
    for at in range(0, len(data), 8):
        h = twin_round(h, int.from_bytes(data[at : at + 8], "little"))
    return twin_mix(h)


def joined(items):
    offsets = np.concatenate([[0], np.cumsum([len(item) for item in items], dtype=np.int64)]).astype(np.int64)
    return np.frombuffer(b"".join(items), np.uint8), offsets


@given(st.lists(st.integers(0, U64 - 1), max_size=30))
def test_hash_words_equals_its_twin(values):
    out = np.empty(len(values), np.uint64)
    rows.hash_words(np.array(values, np.uint64), out)
    assert out.tolist() == [twin_mix(twin_round(int(rows.P5) + 8, value)) for value in values]


@given(cells)
def test_hash_slices_equals_its_twin(items):
    out = np.empty(len(items), np.uint64)
    rows.hash_slices(*joined(items), out)
    assert out.tolist() == [twin_bytes(item) for item in items]


@given(st.lists(st.lists(st.integers(0, U64 - 1), max_size=5), max_size=10))
def test_hash_lists_equals_its_twin(lists):
    items = np.array([item for one in lists for item in one], np.uint64)
    offsets = np.concatenate([[0], np.cumsum([len(one) for one in lists], dtype=np.int64)]).astype(np.int64)
    out = np.empty(len(lists), np.uint64)
    rows.hash_lists(items, offsets, out)

    def twin(one):
        h = (int(rows.P4) + len(one)) % U64
        for item in one:
            h = twin_round(h, item)
        return twin_mix(h)

    assert out.tolist() == [twin(one) for one in lists]


@given(st.lists(st.tuples(st.integers(0, U64 - 1), st.integers(0, U64 - 1)), max_size=20), st.integers(0, 9))
def test_fold_and_salt_equal_their_twins(pairs, salt):
    out, items = (np.array([pair[k] for pair in pairs], np.uint64) for k in (0, 1))
    rows.fold(out, items, salt)
    assert out.tolist() == [twin_round((h + salt) % U64, item) for h, item in pairs]
    salted = items.copy()
    rows.salted(salted, salt)
    extra = twin_mix((salt * int(rows.P1) + int(rows.P5)) % U64)
    assert salted.tolist() == [twin_mix(item ^ extra) for _, item in pairs]


@given(hashes, hashes)
def test_match_rows_finds_a_row_wherever_there_is_one(base, derived):
    refs = np.full(derived.size, 7, np.int64)
    rows.match_rows(base, derived, refs)
    assert [int(base[r]) if r >= 0 else None for r in refs] == [int(key) if key in base else None for key in derived]


def test_match_rows_extends_runs_past_equal_rows():
    base = np.array([1, 0, 2, 0, 3, 0, 4, 0], np.uint64)
    refs = np.empty(5, np.int64)
    rows.match_rows(base, base[3:], refs)
    assert refs.tolist() == [1, 4, 5, 6, 7] or refs.tolist() == [3, 4, 5, 6, 7]


def test_equal_rows_are_taken_in_turn():
    same = np.zeros(50_000, np.uint64)
    refs = np.empty(same.size, np.int64)
    rows.match_rows(same, same, refs)
    assert (refs == np.arange(same.size)).all()


@given(hashes, hashes, st.booleans())
def test_match_keys_only_joins_equal_keys_and_keeps_what_is_known(base, derived, lone):
    refs = np.full(derived.size, -1, np.int64)
    refs[::3] = 0
    rows.match_keys(base, derived, lone, refs)
    for place, ref in enumerate(refs):
        if place % 3 == 0:
            assert ref == 0
        elif ref >= 0:
            assert base[ref] == derived[place]
        elif not lone:
            assert derived[place] not in base
        else:
            assert np.count_nonzero(base == derived[place]) != 1


def test_match_gaps_takes_the_row_with_most_equal_cells():
    base = np.array([[1, 2, 3, 4], [5, 6, 7, 8], [9, 9, 9, 9]], np.uint64)
    derived = np.array([[1, 20, 3, 4], [5, 6, 70, 8], [9, 9, 9, 9]], np.uint64)
    refs = np.array([0, -1, -1, 3], np.int64)
    rows.match_gaps(base, derived, refs, np.array([1.0, 1.0, 2.0]), 2.5)
    assert refs.tolist() == [0, 1, 2, 3]
    refs = np.array([0, -1, -1, 3], np.int64)
    rows.match_gaps(base, derived, refs, np.ones(3), 2.0)
    assert refs.tolist() == [0, -1, -1, 3]


@given(st.lists(st.tuples(st.binary(max_size=12), st.binary(max_size=12)), max_size=20))
def test_slices_differ_and_ends_come_back(pairs):
    old, new = joined([a for a, _ in pairs]), joined([b for _, b in pairs])
    differ = np.empty(len(pairs), bool)
    rows.slices_differ(*old, *new, differ)
    assert differ.tolist() == [a != b for a, b in pairs]
    head, tail = np.empty(len(pairs), np.int64), np.empty(len(pairs), np.int64)
    rows.common_ends(*old, *new, head, tail)
    middles = []
    for (a, b), h, t in zip(pairs, head, tail, strict=True):
        assert h + t <= min(len(a), len(b))
        assert a[:h] == b[:h]
        assert not t or a[-t:] == b[-t:]
        middles.append(b[h : len(b) - t])
    middle = joined(middles)
    cut = np.empty(int(middle[1][-1]), np.uint8)
    rows.copy_slices(new[0], new[1][:-1] + head, cut, middle[1])
    assert cut.tobytes() == b"".join(middles)
    out = np.empty(int(new[1][-1]), np.uint8)
    rows.join_ends(*old, head, tail, *middle, out, new[1])
    assert out.tobytes() == new[0].tobytes()


@given(st.lists(st.integers(0, 2**63 - 1), max_size=40))
def test_varints_come_back_and_nothing_else_is_read(values):
    out = np.empty(10 * len(values), np.uint8)
    size = rows.write_varints(np.array(values, np.uint64), out)
    back = np.empty(len(values), np.uint64)
    assert rows.read_varints(out[:size], back)
    assert back.tolist() == values
    assert not rows.read_varints(np.append(out[:size], np.uint8(1)), back)
    assert not values or not rows.read_varints(out[: size - 1], back)


def test_a_varint_without_end_is_refused():
    assert not rows.read_varints(np.full(20, 255, np.uint8), np.empty(1, np.uint64))


@given(st.integers(1, 56), st.data())
def test_pack_comes_back(bits, data):
    values = data.draw(st.lists(st.integers(0, 2**bits - 1), max_size=30))
    out = np.zeros(len(values) * bits // 8 + 9, np.uint8)
    rows.pack(np.array(values, np.uint64), bits, out)
    stream = 0
    for place, value in enumerate(values):
        stream |= value << (place * bits)
    assert int.from_bytes(out.tobytes(), "little") == stream
    back = np.empty(len(values), np.uint64)
    rows.unpack(out[: (len(values) * bits + 7) // 8], bits, back)
    assert back.tolist() == values
