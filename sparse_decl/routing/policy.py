"""A policy as a value: models, prices, rules and thresholds, all numbers whole, so that its digest names it."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.errors import ConfigError
from sparse_decl.routing.complexity import LEVELS

POLICY_VERSION = 1
REQUESTED = "requested"
PREFERENCES = ("cost", "latency")


@dataclass(frozen=True, slots=True)
class PolicyModel:
    """A model that requests can go to.

    cost_in, cost_out: micro-dollars for a million tokens; None if what it costs is not known. latency: 99th percentile
    in microseconds. quality: declared, in millionths. hardware: where it is served, for those you run yourself.
    """

    name: str
    id: str
    context: int
    max_output: int | None
    capabilities: frozenset[str]
    languages: frozenset[str]
    cost_in: int | None
    cost_out: int | None
    latency: int | None
    quality: int | None
    hardware: str | None
    fallbacks: tuple[str, ...]

    def cost(self, tokens_in: int, tokens_out: int) -> int | None:
        """Of one request, in picodollars (10^-12): exact, since prices are whole micro-dollars a million tokens."""
        if self.cost_in is None or self.cost_out is None:
            return None
        return tokens_in * self.cost_in + tokens_out * self.cost_out


@dataclass(frozen=True, slots=True)
class PolicyRule:
    """Conditions that must all hold, and what then follows."""

    needs: frozenset[str]
    task: frozenset[str]
    language: frozenset[str]
    prompt_matches: str | None
    min_tokens: int | None
    max_tokens: int | None
    use: str | None
    allow: frozenset[str]
    deny: frozenset[str]
    min_tier: str | None


@dataclass(frozen=True)
class Policy:
    """quality_threshold: in millionths, against the lower bound where quality is measured.

    max_quality_loss: in millionths; if given, a model will do that is at most so much worse than the best one.
    latency: bound in microseconds. boundaries: of the complexity classes, in thousandths.
    """

    models: Mapping[str, PolicyModel]
    rules: tuple[PolicyRule, ...]
    quality_threshold: int
    max_quality_loss: int | None
    prefer: str
    latency: int | None
    max_tokens: int
    boundaries: Mapping[str, Any]
    fallback: str
    source: Mapping[str, Any]

    @cached_property
    def digest(self) -> str:
        """SHA-256 of what the policy says, in canonical form."""
        return hashlib.sha256(canonical_json(self.source).encode()).hexdigest()

    def name_of(self, model: str) -> str | None:
        """The name here of a model that is called so, or by an `id` that is no other model's; None for an unknown."""
        if model in self.models:
            return model
        by_id = [one.name for one in self.models.values() if one.id == model]
        return by_id[0] if len(by_id) == 1 else None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Policy:
        """From the value that `compile_policy` or a step made. Raises ConfigError for any other shape."""
        try:
            if value.get("policy_version", POLICY_VERSION) != POLICY_VERSION:
                raise ConfigError(
                    f"a policy of version {str(value['policy_version'])[:20]}",
                    why=f"this version reads version {POLICY_VERSION}",
                    hint="update sparse-decl",
                )
            models = {name: _model(name, fields) for name, fields in value["models"].items()}
            made = cls(
                models,
                tuple(_rule(fields) for fields in value.get("rules", ())),
                value["quality_threshold"],
                value.get("max_quality_loss"),
                value.get("prefer", "cost"),
                value.get("latency"),
                value.get("max_tokens", 100),
                value.get("boundaries", {"moderate": 150, "complex": 350, "extreme": 600, "unknown": "moderate"}),
                _word(value, "fallback") or REQUESTED,
                value,
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ConfigError("not a compiled policy", why=f"{type(error).__name__}: {error}") from error
        _check(made)
        return made


def millionths(name: str, value: float) -> int:
    """A share of 0 to 1 in millionths. Raises ConfigError outside it, and for what is no number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ConfigError(f"{name} must be a number from 0 to 1", why=f"it is {str(value)[:40]}")
    return round(value * 1_000_000)


def micro(name: str, value: float) -> int:
    """A price or a time times a million, whole. Raises ConfigError for what is negative, NaN or infinite."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) or value < 0:
        raise ConfigError(f"{name} must be a number, 0 or more", why=f"it is {str(value)[:40]}")
    return round(value * 1_000_000)


def cost_per_mtok(usd_per_hour: float, tokens_per_second: float) -> int:
    """Micro-dollars for a million tokens of a machine that makes so many tokens a second all the time."""
    return round(micro("usd_per_hour", usd_per_hour) * 1_000_000 / (3600 * tokens_per_second))


def _model(name: str, fields: Mapping[str, Any]) -> PolicyModel:
    return PolicyModel(
        name,
        _word(fields, "id") or name,
        fields["context"],
        fields.get("max_output"),
        frozenset(_words(fields, "capabilities")) | {"text"},
        frozenset(_words(fields, "languages")),
        fields.get("cost_in"),
        fields.get("cost_out"),
        fields.get("latency"),
        fields.get("quality"),
        _word(fields, "hardware"),
        _words(fields, "fallbacks"),
    )


def _rule(fields: Mapping[str, Any]) -> PolicyRule:
    when = fields["when"]
    return PolicyRule(
        frozenset(_words(when, "needs")),
        frozenset(_words(when, "task")),
        frozenset(_words(when, "language")),
        _word(when, "prompt_matches"),
        when.get("min_tokens"),
        when.get("max_tokens"),
        _word(fields, "use"),
        frozenset(_words(fields, "allow")),
        frozenset(_words(fields, "deny")),
        _word(fields, "min_tier"),
    )


def _word(fields: Mapping[str, Any], name: str) -> str | None:
    value = fields.get(name)
    if not isinstance(value, str | None):
        raise TypeError(f"{name} is no text")
    return value


def _words(fields: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = fields.get(name, ())
    if not isinstance(value, (list, tuple)) or not all(isinstance(word, str) for word in value):
        raise TypeError(f"{name} is no list of texts")
    return tuple(value)


def _check(policy: Policy) -> None:
    """A policy may come from a file that somebody wrote: every number is checked against its range."""
    boundaries = policy.boundaries if isinstance(policy.boundaries, Mapping) else {}
    numbers: list[tuple[str, Any, int, int | None]] = [
        ("quality_threshold", policy.quality_threshold, 0, 1_000_000),
        ("max_tokens", policy.max_tokens, 1, None),
        *((f"boundaries.{level}", boundaries.get(level), 0, None) for level in LEVELS[1:]),
    ]
    optional = [("max_quality_loss", policy.max_quality_loss, 0, 1_000_000), ("latency", policy.latency, 0, None)]
    for model in policy.models.values():
        numbers.append((f"models.{model.name}.context", model.context, 1, None))
        optional += [
            (f"models.{model.name}.{field}", getattr(model, field), 0, 1_000_000 if field == "quality" else None)
            for field in ("max_output", "cost_in", "cost_out", "latency", "quality")
        ]
    for at, rule in enumerate(policy.rules):
        optional += [(f"rules.{at}.when.{name}", getattr(rule, name), 0, None) for name in ("min_tokens", "max_tokens")]
    for name, number, least, most in [*numbers, *(one for one in optional if one[1] is not None)]:
        if type(number) is not int or number < least or (most is not None and number > most):
            raise ConfigError(f"{name} is out of range", why=f"it is {str(number)[:40]}")
    if not policy.models:
        raise ConfigError("a policy needs models")
    if boundaries.get("unknown") not in LEVELS:
        raise ConfigError(
            f"boundaries.unknown is one of {', '.join(LEVELS)}, not {str(boundaries.get('unknown'))[:40]!r}"
        )
    if policy.prefer not in PREFERENCES:
        raise ConfigError(f"prefer is `cost` or `latency`, not {str(policy.prefer)[:40]!r}")
    for rule in policy.rules:
        if rule.min_tier is not None and rule.min_tier not in LEVELS:
            raise ConfigError(f"min_tier is one of {', '.join(LEVELS)}, not {str(rule.min_tier)[:40]!r}")
    named = [name for rule in policy.rules for name in (rule.use, *sorted(rule.allow | rule.deny)) if name is not None]
    named += [] if policy.fallback == REQUESTED else [policy.fallback]
    for name in named:
        if name not in policy.models:
            raise ConfigError(f"the policy has no model {name[:60]!r}", why=f"it has {', '.join(policy.models)[:200]}")
