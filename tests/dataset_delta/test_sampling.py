"""The rows that an estimate codes are spread over those that differ, and stand beside the rows they come from."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pyarrow")

from sparse_decl.dataset_delta import encode, estimate
from sparse_decl.dataset_delta.sampling import Match, _lines_file


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


@pytest.mark.parametrize("text", ["", "a", "a,b\n", 'a,b\n1,"x, ""y"""\n2,z'])
def test_the_lines_of_a_table_without_its_first(tmp_path: Path, text: str) -> None:
    (tmp_path / "t.csv").write_text(text)
    lines = _lines_file(tmp_path / "t.csv")
    assert lines is not None
    every = text.splitlines(keepends=True)
    assert lines.rows == max(0, len(every) - 1)
    written = lines.write(np.arange(lines.rows)[-1:], tmp_path / "some")
    assert written.read_text() == "".join([*every[:1], *every[1:][-1:]])


@pytest.mark.parametrize("text", ['a,b\n1,"x\ny"\n', '"a\nb",c\n1,2\n'])
def test_a_table_whose_cells_hold_ends_of_lines_is_parsed(tmp_path: Path, text: str) -> None:
    (tmp_path / "t.csv").write_text(text)
    assert _lines_file(tmp_path) is None


def test_a_table_of_lines_is_estimated_by_its_lines(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    rows = [[n, f"{rng.integers(0, 1 << 40):x} and more", round(float(rng.random()), 4)] for n in range(6000)]
    for side, table in (
        ("base", rows),
        ("derived", [[n, text + "!" * (n % 9 == 0), x] for n, text, x in rows if n % 5]),
    ):
        (tmp_path / side).mkdir()
        with (tmp_path / side / "t.csv").open("w", newline="") as file:
            csv.writer(file).writerows([["id", "text", "score"], *table])
    stats = encode([tmp_path / "base"], tmp_path / "derived", tmp_path / "delta")
    found = estimate(tmp_path / "base", tmp_path / "derived", sample=900)
    assert found.rows == stats.rows == 4800
    assert found.sampled_rows < 2000
    assert found.low <= stats.stored_bytes <= found.high
