"""How complex a request is. Two measures that are not the same: the public function's, by length, and the policy's,
for which a prompt is simple only if something in it shows that."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sparse_decl.routing.requests import check_count, check_prompt
from sparse_decl.routing.tokens import estimate_tokens


class TaskComplexity(StrEnum):
    """simple: under 50 tokens. moderate: under 200. complex: up to 500. extreme: more."""

    SIMPLE = "simple"
    MODERATE = "moderate"
    COMPLEX = "complex"
    EXTREME = "extreme"


LEVELS = tuple(TaskComplexity)
_OF_ANSWER = 4  # an answer counts as long at so many times the tokens of a prompt


def classify_request_complexity(prompt: str, max_tokens: int = 100, context_length: int = 0) -> TaskComplexity:
    """The complexity of a request by its length alone, as documented: tokens of prompt and context below 50, below
    200, up to 500, more. An answer that may be longer than 200, 800 or 2000 tokens makes it at least moderate, complex
    or extreme. Tokens are estimated (`routing.tokens`). Raises ConfigError for what is no prompt or no count.
    """
    check_prompt(prompt)
    check_count("max_tokens", max_tokens, 1)
    check_count("context_length", context_length, 0)
    tokens = estimate_tokens(prompt) + context_length
    of_input = (tokens >= 50) + (tokens >= 200) + (tokens > 500)
    of_answer = sum(max_tokens > _OF_ANSWER * limit for limit in (50, 200, 500))
    return LEVELS[max(of_input, of_answer)]


# Signs of work: words of English prompts, each group with what it adds to a score in thousandths. What they do not
# recognise stays unknown, and unknown is never simple.
_SIGNS: tuple[tuple[frozenset[str], int], ...] = tuple(
    (frozenset(words.split()), weight)
    for words, weight in (
        ("prove proof derive theorem lemma optimize optimise counterexample", 300),
        ("analyze analyse compare evaluate critique tradeoff tradeoffs design architecture diagnose diagnosis", 200),
        ("implement refactor debug algorithm function class compile sql def import include `", 200),
        ("step reason reasoning carefully", 200),
        ("\\ ^ frac sum int", 200),
        ("summarize summarise translate rewrite classify extract", 160),
        ("explain why how", 100),
    )
)
_COURTESY_WORDS = "hi hello hey thank you so much ok okay yes no bye goodbye good morning evening night there ! . ,"
_COURTESY = frozenset(_COURTESY_WORDS.split())
_LENGTHS = ((500, 400), (200, 250), (50, 150))  # tokens at least -> thousandths
_NUMBERS = 3  # so many numbers are a sign as well
_OF_NUMBERS = 150


def score_complexity(words: list[str], tokens: int) -> int | None:
    """A score in thousandths from what a prompt shows; None if nothing is recognised.

    words: as `features.tokens_of` gives them. tokens: of prompt and context. A heuristic, not a measurement: decisions
    that rest on it say so.
    """
    present = set(words)
    if present <= _COURTESY and tokens < 50:
        return 0
    found = sum(weight for signs, weight in _SIGNS if not signs.isdisjoint(present))
    found += next((weight for least, weight in _LENGTHS if tokens >= least), 0)
    if sum(words.count(word) for word in present if word[0] == "0") >= _NUMBERS:
        found += _OF_NUMBERS
    return min(found, 1000) if found else None


def tier_of(score: int | None, boundaries: Mapping[str, Any]) -> TaskComplexity:
    """The policy's class of a score. boundaries: `moderate`, `complex`, `extreme` in thousandths, and `unknown`."""
    if score is None:
        return TaskComplexity(boundaries["unknown"])
    level: TaskComplexity = LEVELS[sum(score >= boundaries[name] for name in ("moderate", "complex", "extreme"))]
    return level
