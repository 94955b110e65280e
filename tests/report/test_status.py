"""`status` on terminals of every width, of very many resources, and with a remote."""

from __future__ import annotations

import pytest

from sparse_decl.report.status import Row, Status, make_status, status_json, status_text
from sparse_decl.report.units import Paint
from sparse_decl.store.transfer import Held

PLAIN = Paint(False)
ROWS = (
    Row("model.base", "base", "up to date", 10_500_000, None, None),
    Row("model.chat", "lossless", "up to date", 10_500_000, 1_770_000, True),
    Row("model.a-rather-long-name[step=100]", "svd", "stale", 10_500_000, 168_000, False, 0.825),
)
STATUS = Status(ROWS, 21_000_000, 1_938_000, 10_500_000)


@pytest.mark.parametrize("width", [40, 50, 60, 72, 80, 100, 120])
def test_it_fits_the_terminal(width: int) -> None:
    text = status_text(STATUS, PLAIN, width)
    table = text[: text.index("\n\n")]
    assert all(len(line) <= width for line in table.splitlines())
    squeezed = "".join(table.split())
    assert "model.chat" in squeezed
    assert "1.77MB" in squeezed
    assert "resource" in table.splitlines()[0]


def test_a_wide_terminal_and_a_pipe_show_everything() -> None:
    assert status_text(STATUS, PLAIN, 200) == status_text(STATUS, PLAIN)
    head = status_text(STATUS, PLAIN).splitlines()[0].split()
    assert head == ["resource", "mode", "state", "original", "stored", "of", "original", "ratio", "restores"]


def test_fidelity_outlasts_what_can_be_worked_out() -> None:
    text = status_text(STATUS, PLAIN, 95)
    assert "error 82.5 %" in text
    assert "ratio" not in text


def test_colours_are_only_where_they_are_wanted() -> None:
    assert "\x1b[" not in status_text(STATUS, PLAIN, 120)
    painted = status_text(STATUS, Paint(True), 120)
    assert "\x1b[32mup to date" in painted
    assert "\x1b[33mstale" in painted


def test_of_very_many_the_foremost_are_shown() -> None:
    rows = [Row(f"model.m{at:04}", "lossless", "up to date", 1000, at, True) for at in range(500)]
    rows[7] = Row("model.m0007", "lossless", "stale", 1000, 7, True)
    status = Status(tuple(rows), 500_000, 1000, 0)
    text = status_text(status, PLAIN)
    assert text.count("model.m") == 200
    assert "model.m0007" in text, "what is not up to date comes first"
    assert "and 300 resources more, up to date; `sparse status --all` lists them" in text
    assert status_text(status, PLAIN, every=True).count("model.m") == 500
    assert len(status_json(status)["resources"]) == 500


@pytest.mark.parametrize(
    ("held", "sentence", "complete"),
    [
        (Held("s3://b", 4, 4), "The remote s3://b has all 4 objects.", True),
        (Held("s3://b", 4, 1, 900), "The remote s3://b lacks 3 of 4 objects: run `sparse push`.", False),
        (Held("s3://b", 4, problem="no route"), "The remote s3://b could not be asked: no route", False),
    ],
)
def test_what_the_remote_has(held: Held, sentence: str, complete: bool) -> None:
    status = Status(ROWS, 21_000_000, 1_938_000, 10_500_000, held)
    assert status_text(status, PLAIN).endswith(sentence)
    assert status_json(status)["remote"]["complete"] is complete
    assert status_json(STATUS)["remote"] is None


def test_nothing_is_said_of_an_empty_lock(plan) -> None:
    made = make_status(plan)
    assert "remote" not in status_text(made, PLAIN)


def test_a_lossy_row_says_what_its_evaluation_measured() -> None:
    row = Row("model.a", "mix", "up to date", 1000, 10, False, 0.4, 0.974)
    status = Status((row,), 1000, 10, 1000)
    assert "lossy, error 40 %, keeps 97 % of the gain" in status_text(status, PLAIN)
    assert status_json(status)["resources"][0]["gain_kept"] == 0.974
