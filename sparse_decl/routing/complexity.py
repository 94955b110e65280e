"""How complex a request is. Two measures that must not be mixed up: the documented one, by length, and the policy's,
for which a prompt is simple only if something about it says so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sparse_decl.routing.features import normalise, tokens_of
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


# Signs of work, each with what it adds to a score in thousandths. Plain words of English prompts; what they do not
# recognise stays unknown, and unknown is never simple.
_SIGNS: tuple[tuple[re.Pattern[str], int], ...] = tuple(
    (re.compile(pattern), weight)
    for pattern, weight in (
        (r"\b(prove|proof|derive|theorem|lemma|optimi[sz]e|counterexample)\b", 300),
        (r"\b(step by step|chain of thought|think carefully|reason(ing)?)\b", 250),
        (r"\b(analy[sz]e|compare|evaluate|critique|trade-?offs?|design|architecture|diagnos\w+)\b", 200),
        (r"\b(implement|refactor|debug|algorithm|function|class|compile|sql)\b", 200),
        (r"(```|\bdef \w+\(|#include|;\s*}|=>|\bimport \w+)", 200),
        (r"(\\frac|\\sum|\\int|\$[^$]+\$|\b\w\^\w)", 200),
        (r"\b(explain|why|how (do|does|would|can))\b", 100),
        (r"\b(summari[sz]e|translate|rewrite|classify|extract)\b", 160),
    )
)
_SIMPLE = re.compile(
    r"(hi|hello|hey|thanks?( you)?( so much)?|thank you|ok(ay)?|yes|no|bye|goodbye|good (morning|evening|night))[ !.,]*"
)
_LENGTHS = ((500, 400), (200, 250), (50, 150))  # tokens at least -> thousandths


def score_complexity(prompt: str, tokens: int) -> int | None:
    """A score in thousandths from what a prompt shows; None if nothing is recognised.

    tokens: of prompt and context. A heuristic, not a measurement: decisions that rest on it say so.
    """
    text = normalise(prompt)
    if _SIMPLE.fullmatch(text) and tokens < 50:
        return 0
    found = sum(weight for pattern, weight in _SIGNS if pattern.search(text))
    found += next((weight for least, weight in _LENGTHS if tokens >= least), 0)
    if sum(token[0] == "0" for token in tokens_of(text)) >= 3:
        found += 150
    return min(found, 1000) if found else None


def tier_of(score: int | None, boundaries: Mapping[str, Any]) -> TaskComplexity:
    """The policy's class of a score. boundaries: `moderate`, `complex`, `extreme` in thousandths, and `unknown`."""
    if score is None:
        return TaskComplexity(boundaries["unknown"])
    return LEVELS[sum(score >= boundaries[name] for name in ("moderate", "complex", "extreme"))]
