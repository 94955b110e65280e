"""Outcomes of models that do not exist, from SHA-256 and nothing else: the same on every machine."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from sparse_decl.routing import Policy
from sparse_decl.routing.outcomes import Outcome

TOPICS = {
    "sums": ("What is {} plus {} times {}?", 0.9, 0.95),
    "proofs": ("Prove that every {} is a {} of {}.", 0.2, 0.85),
    "trivia": ("Who wrote the {} about the {} in {}?", 0.7, 0.72),
}
NAMES = "river stone lamp cloud orchard violin harbour winter copper meadow engine candle forest bridge mirror"
WORDS = NAMES.split()

POLICY = {
    "models": {
        "small": {"context": 8192, "cost_in": 100_000, "cost_out": 100_000, "latency": 400_000, "fallbacks": ["large"]},
        "large": {
            "capabilities": ["text", "tools", "vision"],
            "context": 32768,
            "cost_in": 2_500_000,
            "cost_out": 10_000_000,
            "latency": 900_000,
        },
    },
    "policy_version": 1,
    "quality_threshold": 850_000,
}


def share(*parts: object) -> float:
    digest = hashlib.sha256(repr(parts).encode()).digest()
    return int.from_bytes(digest[:6], "big") / 2**48


def prompt_of(number: int) -> tuple[str, str]:
    task = list(TOPICS)[number % len(TOPICS)]
    words = [WORDS[int(share(number, part) * len(WORDS))] for part in range(3)]
    if task == "sums":
        words = [str(int(share(number, part) * 1000)) for part in range(3)]
    return task, TOPICS[task][0].format(*words) + (f" Number {number}." if number % 2 else "")


def outcomes(count: int = 600, tasks: bool = True) -> list[Outcome]:
    made = []
    for number in range(count):
        task, prompt = prompt_of(number)
        for model, chance in zip(("small", "large"), TOPICS[task][1:], strict=True):
            score = float(share(number, model) < chance)
            made.append(Outcome(prompt, model, score, task if tasks else None))
    return made


def write_outcomes(path: Path, rows: list[Outcome]) -> None:
    lines = [
        json.dumps({"prompt": row.prompt, "model": row.model, "score": row.score, "task": row.task}) for row in rows
    ]
    path.write_text("\n".join(lines) + "\n")


def policy(**changes: object) -> Policy:
    return Policy.from_json({**POLICY, **changes})


ODD = (
    "Größe ÉCOLE naïve", "日本語のテキストです", "한국어 문장", "Привет, мир", "مرحبا بالعالم", "e\u0301cole",
    "\ud800 alone", "İstanbul ISPARTA", "a" * 5000, "1 2 3 4 5 6 7 8 9", "\x00\x01", "def f(x):\n  return {x: [1]}",
    "$\\frac{1}{2}$ 🙂", "ﬁne ligature", "tab\tand\u00a0space", "A?!", "。。。", "ß SS ẞ",
)  # fmt: skip


def prompts(count: int) -> list[str]:
    """Made prompts of many kinds, odd ones among them."""
    return [
        prompt_of(number)[1] if number % 5 else f"{ODD[number // 5 % len(ODD)]} {WORDS[number % 15]} {number // 75}"
        for number in range(count)
    ]
