from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import ConfigError, SourceSpan
from sparse_decl.sparsefile.diagnostics import (
    Diagnostic,
    Problems,
    SpecError,
    TooManyProblems,
    clean,
    closest,
    quote,
    render,
)
from sparse_decl.sparsefile.limits import MAX_PROBLEMS


def test_a_problem_is_shown_with_its_line_and_a_caret() -> None:
    problem = Diagnostic("error", "E201", "unknown key `modle`", SourceSpan("x.yaml", 2, 3, 2, 8), "model", "look")
    shown = render(problem, "a:\n  modle: 1\n")
    assert shown.splitlines() == [
        "x.yaml:2:3: error[E201]: unknown key `modle`",
        "  2 |   modle: 1",
        "    |   ^^^^^",
        "  did you mean `model`?",
        "  next: look",
    ]


def test_carets_stand_below_wide_and_combining_signs() -> None:
    line = "名前: e\u0301x"
    problem = Diagnostic("error", "E1", "m", SourceSpan("x", 1, 5, 1, 8))
    assert render(problem, line).splitlines()[2] == "    |       ^^"


def test_long_lines_are_cut_around_the_place() -> None:
    line = "a" * 500 + "HERE" + "b" * 500
    shown = render(Diagnostic("error", "E1", "m", SourceSpan("x", 1, 501, 1, 505)), line).splitlines()
    assert len(shown[1]) < 130
    start = shown[2].index("^")
    assert shown[1][start : start + 4] == "HERE"
    assert shown[2].count("^") == 4


def test_control_sequences_of_a_file_do_not_reach_the_terminal() -> None:
    evil = "\x1b[2J\u202e\x9b31m"
    problem = Diagnostic("error", "E1", f"bad {quote(evil)}", SourceSpan("x\x1b", 1, 1, 1, 3), evil and quote(evil))
    assert render(problem, f"{evil}: 1").replace("\n", "").isprintable()


@given(st.text(), st.integers(-2, 40), st.integers(-2, 40), st.integers(-2, 40), st.integers(-2, 40))
def test_any_place_in_any_text_can_be_shown(text: str, line: int, column: int, end_line: int, end_column: int) -> None:
    shown = render(Diagnostic("error", "E1", "m", SourceSpan("x", line, column, end_line, end_column)), text)
    assert shown.startswith(f"x:{line}:{column}: error[E1]: m")
    assert clean(shown.replace("\n", "")) == shown.replace("\n", "")


@pytest.mark.parametrize(
    ("name", "meant"),
    [("losless", "lossless"), ("max-bytes", "max_bytes"), ("Rank", "rank"), ("zebra", None), ("rank", None)],
)
def test_did_you_mean(name: str, meant: str | None) -> None:
    assert closest(name, ["lossless", "max_bytes", "rank"]) == meant


def test_problems_are_told_once_in_the_order_of_the_file_and_not_without_end() -> None:
    problems = Problems()
    problems.error("E2", "second", SourceSpan("x", 2, 1))
    problems.error("E1", "first", SourceSpan("x", 1, 1))
    problems.error("E1", "first", SourceSpan("x", 1, 1))
    problems.error("E3", "of what could not be read", SourceSpan("x", 0, 0))
    assert [one.message for one in problems.sorted()] == ["first", "second"]
    for line in range(problems.errors, MAX_PROBLEMS):
        problems.error("E4", "more", SourceSpan("x", line + 10, 1))
    with pytest.raises(TooManyProblems):
        problems.error("E4", "one too many", SourceSpan("x", 1, 1))
    assert problems.errors == MAX_PROBLEMS


def test_the_error_is_a_config_error_with_everything_in_it() -> None:
    problem = Diagnostic("error", "E1", "m", SourceSpan("x", 1, 1), related=((SourceSpan("x", 2, 2), "see"),))
    error = SpecError([problem, problem], {"x": "text"})
    assert isinstance(error, ConfigError)
    assert error.exit_code == 3
    assert "2 problems in the Sparsefile" in str(error)
    assert error.to_json()[0] == {
        "severity": "error",
        "code": "E1",
        "summary": "m",
        "at": {"file": "x", "line": 1, "col": 1},
        "related": [{"at": {"file": "x", "line": 2, "col": 2}, "note": "see"}],
    }
