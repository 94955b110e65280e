"""Prices: what they are of and whether they are known, and LiteLLM's price file as a source of them.

A price prints with any format of a number: an unknown one prints "unknown", and is never a number that looks like one.
"""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError, UnavailableError

_SIZE = re.compile(r"(?<![a-z0-9.])(\d{1,4}(?:\.\d{1,3})?)\s?(b|m)(?![a-z0-9])", re.IGNORECASE)
# Billions of parameters of models whose names do not say it; from their model cards, read 2026-11.
_SIZES = {
    "gpt2": 0.124,
    "gpt2-medium": 0.355,
    "gpt2-large": 0.774,
    "gpt2-xl": 1.56,
    "microsoft/phi-2": 2.78,
    "distilgpt2": 0.082,
}


class Price(float):
    """US dollars, per million tokens or an hour. basis: where it is from. estimated: by a formula. known: False if it
    is NaN."""

    basis: str
    estimated: bool

    def __new__(cls, value: float | None, basis: str, *, estimated: bool = False) -> Price:
        made = super().__new__(cls, math.nan if value is None else value)
        made.basis, made.estimated = basis, estimated
        return made

    @property
    def known(self) -> bool:
        return not math.isnan(self)

    def __format__(self, form: str) -> str:
        return super().__format__(form) if self.known else "unknown"

    def __str__(self) -> str:
        return super().__repr__() if self.known else "unknown"

    def __bool__(self) -> bool:
        return self.known and float(self) != 0

    def to_json(self) -> float | None:
        return float(self) if self.known else None


def billions_of(model: str) -> float | None:
    """Billions of parameters as a model's name says them ("Llama-3-8B", "Qwen2.5-72B-Instruct", "SmolLM2-135M")."""
    if model.lower() in _SIZES:
        return _SIZES[model.lower()]
    found = [
        float(number) / (1 if unit.lower() == "b" else 1000) for number, unit in _SIZE.findall(model.split("/")[-1])
    ]
    return max(found, default=None)


def prices_from_litellm(path: str | Path) -> dict[str, dict[str, Any]]:
    """Models of LiteLLM's `model_prices_and_context_window.json`, as `Policy.from_json` takes `models`: `context` in
    tokens, `cost_in` and `cost_out` in millionths of a US dollar per million tokens.

    Only chat and completion models with a price for both are taken. Raises UnavailableError, ConfigError.
    """
    try:
        listed = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise UnavailableError("the price file cannot be read", where=str(path), why=error.strerror) from error
    except ValueError as error:
        raise ConfigError("the price file is not JSON", where=str(path), why=str(error)[:200]) from error
    if not isinstance(listed, dict):
        raise ConfigError("the price file is not LiteLLM's", where=str(path), why="it is no object of models")
    found = {}
    for name, entry in listed.items():
        if not isinstance(entry, dict) or entry.get("mode") not in ("chat", "completion"):
            continue
        costs = [entry[side] for side in ("input_cost_per_token", "output_cost_per_token") if _is_cost(entry.get(side))]
        context = entry.get("max_input_tokens") or entry.get("max_tokens")
        if len(costs) == 2 and type(context) is int:
            cost_in, cost_out = (round(cost * 1e12) for cost in costs)
            found[name] = {"context": context, "cost_in": cost_in, "cost_out": cost_out}
    return found


def _is_cost(value: Any) -> bool:
    return type(value) in (int, float) and 0 <= value < 1
