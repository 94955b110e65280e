"""Length alone for the documented classes; for a policy, nothing unrecognised is simple."""

from __future__ import annotations

import pytest

from sparse_decl.base.errors import ConfigError
from sparse_decl.routing import Request, TaskComplexity, classify_request_complexity
from sparse_decl.routing.complexity import score_complexity, tier_of
from sparse_decl.routing.tokens import estimate_tokens

BOUNDARIES = {"moderate": 150, "complex": 350, "extreme": 600, "unknown": "moderate"}


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [(1, "simple"), (49, "simple"), (50, "moderate"), (199, "moderate"), (200, "complex"), (500, "complex"),
     (501, "extreme"), (9000, "extreme")],
)  # fmt: skip
def test_by_tokens_of_prompt_and_context(tokens: int, expected: str) -> None:
    assert classify_request_complexity("abcd" * tokens) == expected
    assert classify_request_complexity("abcd", context_length=tokens - 1) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [(100, "simple"), (200, "simple"), (201, "moderate"), (800, "moderate"), (801, "complex"), (2000, "complex"),
     (2001, "extreme")],
)  # fmt: skip
def test_by_tokens_of_the_answer(answer: int, expected: str) -> None:
    assert classify_request_complexity("What is 2+2?", max_tokens=answer) == expected


def test_the_documented_example() -> None:
    assert classify_request_complexity("What is the capital of France?") is TaskComplexity.SIMPLE


@pytest.mark.parametrize("prompt", ["", "   \n", None, 7])
def test_no_prompt(prompt: object) -> None:
    with pytest.raises(ConfigError, match="prompt"):
        classify_request_complexity(prompt)  # type: ignore[arg-type]


@pytest.mark.parametrize("prompt", ["qwzx", "la la la", "Who was first?", "Ein ganz normaler Satz", "日本"])
def test_absence_of_evidence_is_not_simple(prompt: str) -> None:
    request = Request(prompt)
    assert score_complexity(request.words, request.tokens) is None
    assert tier_of(None, BOUNDARIES) == "moderate"


def test_evidence() -> None:
    def tier(prompt: str) -> str:
        request = Request(prompt)
        return tier_of(score_complexity(request.words, request.tokens), BOUNDARIES)

    assert tier("Hello there!") == "simple"
    assert tier("Summarize this.") == "moderate"
    assert tier("Prove the theorem and explain why") == "complex"
    assert (
        tier("Prove the theorem, compare both designs, and implement the algorithm step by step: \\frac") == "extreme"
    )


def test_tokens() -> None:
    assert [estimate_tokens(text) for text in ("", "a", "abcd", "abcde", "日本", "é" * 3)] == [0, 1, 1, 2, 2, 2]
