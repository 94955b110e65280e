"""The rows that an estimate codes are spread over those that differ, and stand beside the rows they come from."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("pyarrow")

from sparse_decl.dataset_delta.sampling import Match


def test_rows_that_differ_are_taken_from_all_over_with_what_they_come_from() -> None:
    refs = np.arange(10_000)
    refs[::10] = -1  # each tenth row was edited, where it stands
    match = Match.of(refs, 10_000, False)
    rows, wanted = match.rows(0.1, None)
    fewer, half = match.rows(0.1, 0)
    assert (match.wanted.size, wanted) == (1000, 96)  # twelve pieces of eight rows
    assert half == 48
    assert set(fewer) < set(rows)
    assert rows.min() < 10
    assert rows.max() > 9_980
    assert set(rows) <= set(match.base(rows, 0))


def test_rows_in_the_middle_and_at_the_end_are_looked_for_after_the_row_before() -> None:
    refs = np.concatenate([np.arange(50), np.full(7, -1), np.arange(50, 90), [-1]])
    match = Match.of(refs, 90, False)
    assert match.near[50:57].tolist() == list(range(50, 57))
    assert match.near[-1] == 89
    assert match.rows(1.0, None)[1] == 8


def test_nothing_differs() -> None:
    match = Match.of(np.arange(100), 100, False)
    assert match.rows(1.0, None)[1] == 0
    assert match.references(True) < 40
    assert Match.of(np.arange(100), 100, True).wanted.size == 100
    assert Match.of(np.zeros(0, np.int64), 0, False).base(np.zeros(0, np.int64), 5).size == 0
