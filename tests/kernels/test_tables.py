"""Table sharing never costs more than it saves, and tables always sum to the coder's total."""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sparse_kernels import rans, tables

COUNTS = st.lists(st.lists(st.integers(0, 1 << 20), min_size=1, max_size=30), min_size=1, max_size=12)


def matrix(rows):
    out = np.zeros((len(rows), 256), np.int64)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return out


def twin_cost(counts):
    total = sum(counts)
    if not total:
        return 0.0
    bits = sum(-c * math.log2(c / total) for c in counts if c)
    return bits + sum(1 for c in counts if c) * tables.ENTRY_COST / 65536 + tables.TABLE_COST / 65536


@given(st.integers(0, (1 << 40) - 1))
def test_n_log2_n(n):
    exact = n * math.log2(n) if n else 0.0
    assert abs(tables.n_log2_n(n) / 65536 - exact) <= max(n, 1) * 2**-15


@given(COUNTS)
def test_sums_over_rows(rows):
    counts = matrix(rows)
    assert tables.entropies(counts) == sum(tables.entropy(row) for row in counts)
    assert tables.code_costs(counts) == sum(tables.code_cost(row) for row in counts)


def test_log2_entries_are_far_from_rounding_ties():
    exact = np.log2(1.0 + np.arange(4097) / 4096) * 65536
    assert np.abs(exact % 1 - 0.5).min() > 1e-6


@given(st.lists(st.integers(0, 1 << 20), min_size=1, max_size=60))
def test_code_cost(row):
    counts = matrix([row])[0]
    assert abs(tables.code_cost(counts) / 65536 - twin_cost(row)) <= 1 + sum(row) * 2**-14


@given(COUNTS, st.integers(1, 12))
def test_merging_keeps_counts_and_saves_bits(rows, most):
    counts = matrix(rows)
    total, before = counts.sum(0), [twin_cost(r) for r in rows]
    work = counts.copy()
    segment, live = tables.merge_neighbours(work, most)
    assert live <= most or live == sum(any(r) for r in rows)
    assert np.array_equal(work[:live].sum(0), total)
    assert (np.diff(segment) >= 0).all()
    for s in range(live):
        assert np.array_equal(work[s], counts[segment == s].sum(0))
    if live:
        owner = np.empty(live, np.int64)
        left, cost = tables.merge_any(work, live, most, owner)
        assert left <= most
        assert np.array_equal(work[:left].sum(0), total)
        assert set(owner.tolist()) == set(range(left))
        if most >= len(rows):
            assert cost / 65536 <= sum(before) + 2 + total.sum() * 2**-13


@given(COUNTS)
def test_normalised_tables_sum_to_the_total(rows):
    counts = matrix(rows)
    counts = counts[counts.any(1)]
    if not counts.size:
        return
    frequencies = np.zeros((len(counts), 256), np.uint32)
    rest = np.zeros(len(counts), np.int64)
    tables.normalise(counts, frequencies, rest)
    assert (frequencies.sum(1) == rans.TOTAL).all()
    assert np.array_equal(frequencies > 0, counts > 0)
    for table, symbol in zip(frequencies, rest, strict=True):
        others = np.delete(table, symbol)
        assert all(f < 16 or f % (1 << (int(f).bit_length() - 4)) == 0 for f in others)


def test_normalise_makes_room_when_rare_symbols_crowd_a_table():
    counts = np.ones((1, 256), np.int64)
    counts[0, :20] = 10**9
    frequencies = np.zeros((1, 256), np.uint32)
    tables.normalise(counts, frequencies, np.zeros(1, np.int64))
    assert frequencies.sum() == rans.TOTAL
    assert frequencies.min() == 1


def twin_unpack(lengths, mantissas, count):
    """The rules of docs/codec.md, one byte at a time; raises IndexError or ValueError."""
    at, taken, out = 0, 0, []
    for _ in range(count):
        size = lengths[at] + 1
        row = [lengths[at + 1 + s] for s in range(size)]
        at += 1 + size
        table = []
        for length in row:
            if length != tables.REST and length > rans.PRECISION:
                raise ValueError
            value = min(length, 1) if length != tables.REST else 0
            if 2 <= length <= rans.PRECISION:
                lead, taken = mantissas[taken] & 7, taken + 1
                value = 2 ** (length - 1) + lead % 2 ** (length - 1) if length < 4 else (8 + lead) << (length - 1) >> 3
            table.append(value)
        if row.count(tables.REST) != 1 or sum(table) >= rans.TOTAL:
            raise ValueError
        table[row.index(tables.REST)] = rans.TOTAL - sum(table)
        out.append(table + [0] * (256 - size))
    return out, at, taken


@given(st.lists(st.lists(st.sampled_from([0, 1, 2, 3, 4, 6, 9, 15]), max_size=8), max_size=4), st.data())
def test_tables_are_unpacked_as_their_twin_does_whatever_the_bytes(rows, data):
    lengths = [byte for row in rows for byte in (max(len(row) - 1, 0), *row)]
    if data.draw(st.booleans()) and lengths:
        lengths[data.draw(st.integers(0, len(lengths) - 1))] = data.draw(st.integers(0, 255))
    mantissas = data.draw(st.lists(st.integers(0, 255), max_size=20))
    frequencies, rest = np.zeros((len(rows), 256), np.uint32), np.zeros(len(rows), np.int64)
    streams = [np.frombuffer(bytes(part), np.uint8) for part in (lengths, mantissas)]
    read = np.zeros(2, np.int64)
    wrong = tables.unpack(*streams, frequencies, rest, read)
    used, taken = read.tolist()
    try:
        expected = twin_unpack(lengths, mantissas, len(rows))
    except (IndexError, ValueError):
        assert wrong
    else:
        assert (frequencies.tolist(), used, taken, wrong) == (*expected, 0)


@given(COUNTS, st.integers(1, 12), st.data())
def test_classes_are_merged_one_by_one(rows, most, data):
    counts = matrix(rows)
    classes = np.sort(
        np.array(data.draw(st.lists(st.integers(0, 3), min_size=len(rows), max_size=len(rows))), np.int64)
    )
    work = counts.copy()
    segments = np.empty(len(rows), np.int64)
    live = tables.merge_classes(work, classes, most, segments)
    expected, found = [], []
    for number in np.unique(classes):
        part = counts[classes == number].copy()
        segment, few = tables.merge_neighbours(part, most)
        found += (segment + len(expected)).tolist()
        expected += part[:few].tolist()
    assert live == len(expected)
    assert work[:live].tolist() == expected
    assert segments.tolist() == found


@given(COUNTS, st.sampled_from([np.uint32, np.int64]))
def test_rows_that_occur(rows, dtype):
    counts = matrix(rows).astype(dtype)
    used, symbols = tables.used_rows(counts)
    assert used.tolist() == np.flatnonzero(counts.any(1)).tolist()
    assert symbols == max(np.flatnonzero(counts.any(0)).tolist(), default=-1) + 1
