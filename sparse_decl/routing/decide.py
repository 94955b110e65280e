"""One decision: hard filters, then rules, then quality, then the cheapest or fastest that is good enough.

A pure function of policy, estimator and request, in whole numbers: no clock, no chance, no locale. Whatever does not
lead to a choice gives back the model that was asked for, with the reason.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.patterns import matches
from sparse_decl.routing.complexity import LEVELS, TaskComplexity, score_complexity, tier_of
from sparse_decl.routing.estimator import PPM, Estimator, Quality
from sparse_decl.routing.features import read_tokens
from sparse_decl.routing.languages import speaks
from sparse_decl.routing.policy import REQUESTED, Policy, PolicyModel, PolicyRule
from sparse_decl.routing.requests import Request


class DecisionCode(StrEnum):
    """Why a decision is what it is; a closed list."""

    CHEAPEST = "cheapest"
    FASTEST = "fastest"
    PINNED = "pinned"
    UNKNOWN_MODEL = "unknown_model"
    NOTHING_FEASIBLE = "nothing_feasible"
    NO_DATA = "no_data"
    BEST_EFFORT = "best_effort"


class RejectCode(StrEnum):
    """Why a model was not chosen; a closed list."""

    CONTEXT = "context_too_small"
    OUTPUT = "answer_too_long"
    CAPABILITY = "capability_missing"
    LANGUAGE = "language_not_spoken"
    LATENCY = "too_slow"
    LATENCY_UNKNOWN = "latency_unknown"
    COST_UNKNOWN = "cost_unknown"
    DENIED = "denied_by_rule"
    NO_QUALITY = "quality_unknown"
    QUALITY = "below_threshold"
    LOSS = "too_much_worse"
    COSTLIER = "costs_more"
    SLOWER = "slower"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model as this decision saw it. cost: of the request in picodollars. rejected: None for the chosen one."""

    model: str
    cost: int | None
    latency: int | None
    quality: Quality
    rejected: RejectCode | None
    detail: str = ""

    def to_json(self) -> dict[str, Any]:
        value: dict[str, Any] = {
            "cost_picousd": self.cost,
            "latency_us": self.latency,
            "model": self.model,
            "quality": self.quality.to_json(),
            "rejected": self.rejected,
        }
        return {**value, "detail": self.detail} if self.detail else value


@dataclass(frozen=True, slots=True)
class Decision:
    """model: what the request should go to. rule: number of the rule that applied, from 1. candidates: every model of
    the policy in the order of preference, the chosen one first if it is among them. request, policy, estimator:
    digests; the prompt itself is not in it."""

    id: str
    model: str
    code: DecisionCode
    reason: str
    tier: TaskComplexity
    rule: int | None
    candidates: tuple[Candidate, ...]
    fallbacks: tuple[str, ...]
    tokens_in: int
    tokens_out: int
    request: str
    policy: str

    def candidate(self, model: str) -> Candidate | None:
        """What is known of a model of the policy."""
        return next((one for one in self.candidates if one.model == model), None)

    def to_json(self) -> dict[str, Any]:
        return {
            "candidates": [one.to_json() for one in self.candidates],
            "code": self.code,
            "fallbacks": list(self.fallbacks),
            "id": self.id,
            "model": self.model,
            "policy": self.policy,
            "reason": self.reason,
            "request": self.request,
            "rule": self.rule,
            "tier": self.tier,
            "tokens_in": self.tokens_in,
            "tokens_out": self.tokens_out,
        }


Qualities = Mapping[str, Quality]
ANY = "auto"  # asked for where any model will do
_UNKNOWN = Quality(0, 0, 0, 0, "prior")
# Of a model whose quality is declared and not measured: a bad answer is held to be so many times as likely, in halves.
# An assumption, not a measurement; every decision that rests on it says `declared`.
_ERROR_HALVES = {"simple": 1, "moderate": 2, "complex": 3, "extreme": 4}


def decide(
    policy: Policy,
    request: Request,
    estimator: Estimator | None = None,
    *,
    qualities: Qualities | None = None,
    quality_threshold: int | None = None,
    prefer: str | None = None,
) -> Decision:
    """The decision. Raises ConfigError only where none can be given back: nothing fits, and no model was asked for.

    qualities: measured ones by model, instead of the estimator's. quality_threshold (millionths), prefer: for this
    request, instead of the policy's.
    """
    measured = qualities
    if measured is None:
        measured = estimator.qualities_of(read_tokens(request.words), request.task) if estimator is not None else {}
    threshold = policy.quality_threshold if quality_threshold is None else quality_threshold
    loss = policy.max_quality_loss if quality_threshold is None else None
    prefer = prefer or policy.prefer
    tokens_out = request.max_tokens or policy.max_tokens
    number, rule = _first_rule(policy, request)
    tier = _tier(policy, request, rule)

    found = []
    for model in policy.models.values():
        cost = model.cost(request.tokens, tokens_out)
        quality = _quality(model, measured, tier)
        code, detail = _hard(policy, model, request, rule, tokens_out, cost) or (None, "")
        found.append(Candidate(model.name, cost, model.latency, quality, code, detail))
    pinned = rule.use if rule is not None else None
    if pinned is None:
        found = _weigh(found, threshold, loss)
    ranked = sorted(found, key=lambda one: (one.rejected is not None, *_key(prefer)(one)))
    requested = None if request.requested == ANY and ANY not in policy.models else request.requested
    usable = [one for one in ranked if one.rejected is None]
    if requested is not None and policy.name_of(requested) is None:
        model_name, why = requested, f"the policy does not know {requested[:100]}, so it is left as it is"
        code_of = DecisionCode.UNKNOWN_MODEL
    elif pinned is not None and any(one.model == pinned for one in usable):
        model_name, why = pinned, f"rule {number} sends this request to {pinned}"
        code_of = DecisionCode.PINNED
    elif pinned is None and usable:
        best = usable[0]
        ranked[1:] = [_beaten(one, best, prefer) for one in ranked[1:]]
        code_of = DecisionCode.CHEAPEST if prefer == "cost" else DecisionCode.FASTEST
        model_name, why = best.model, _why(best, len(usable), code_of, threshold, loss)
    else:
        model_name, code_of, why = _without_usable(policy, requested, ranked, pinned, prefer)
    return _decision(
        policy, request, model_name, code_of, why, tier, number, ranked, tokens_out, threshold, loss, prefer
    )


def _without_usable(
    policy: Policy, requested: str | None, ranked: list[Candidate], pinned: str | None, prefer: str
) -> tuple[str, DecisionCode, str]:
    """(model, code, reason) where no candidate passed. Raises ConfigError if there is no model to name."""
    unknown = pinned is None and all(one.quality.basis == "prior" for one in ranked)
    failed = DecisionCode.NO_DATA if unknown else DecisionCode.NOTHING_FEASIBLE
    why = "no model has outcomes or a declared quality" if unknown else _summary(ranked, pinned)
    if policy.fallback != REQUESTED:
        return policy.fallback, failed, f"{why}; the policy falls back to {policy.fallback}"
    if requested is not None:
        return requested, failed, f"{why}; {requested} was asked for and is left as it is"
    able = [one for one in ranked if one.rejected in (RejectCode.QUALITY, RejectCode.LOSS)]
    if not able:
        raise ConfigError(
            "no model of the policy can take this request",
            why=why,
            hint="name the model that was asked for, or give the policy a `fallback`",
        )
    best = min(able, key=lambda one: (-one.quality.lower, *_key(prefer)(one)))
    return best.model, DecisionCode.BEST_EFFORT, f"{why}; {best.model} comes nearest"


def _decision(
    policy: Policy,
    request: Request,
    model: str,
    code: DecisionCode,
    reason: str,
    tier: TaskComplexity,
    rule: int | None,
    ranked: list[Candidate],
    tokens_out: int,
    threshold: int,
    loss: int | None,
    prefer: str,
) -> Decision:
    own = policy.models.get(model)
    named = f"{policy.digest}\n{request.digest}\n{threshold}\n{loss}\n{prefer}\n{model}\n{code}"
    return Decision(
        hashlib.sha256(named.encode()).hexdigest()[:32],
        model,
        code,
        reason,
        tier,
        rule,
        tuple(ranked),
        own.fallbacks if own is not None else (),
        request.tokens,
        tokens_out,
        request.digest,
        policy.digest,
    )


def qualities_of(policy: Policy, request: Request, estimator: Estimator | None) -> dict[str, Quality]:
    """What a decision takes for the quality of each model of the policy."""
    measured = estimator.qualities_of(read_tokens(request.words), request.task) if estimator is not None else {}
    tier = _tier(policy, request, _first_rule(policy, request)[1])
    return {name: _quality(model, measured, tier) for name, model in policy.models.items()}


def _tier(policy: Policy, request: Request, rule: PolicyRule | None) -> TaskComplexity:
    tier = tier_of(score_complexity(request.words, request.tokens), policy.boundaries)
    if rule is None or rule.min_tier is None:
        return tier
    return LEVELS[max(LEVELS.index(tier), LEVELS.index(TaskComplexity(rule.min_tier)))]


def _first_rule(policy: Policy, request: Request) -> tuple[int | None, PolicyRule | None]:
    for number, rule in enumerate(policy.rules, 1):
        if (
            rule.needs <= request.needs
            and (not rule.task or request.task in rule.task)
            and (not rule.language or (bool(request.languages) and speaks(rule.language, request.languages)))
            and (rule.min_tokens is None or request.tokens >= rule.min_tokens)
            and (rule.max_tokens is None or request.tokens <= rule.max_tokens)
            and (rule.prompt_matches is None or matches(rule.prompt_matches, request.prompt))
        ):
            return number, rule
    return None, None


def _quality(model: PolicyModel, measured: Qualities, tier: TaskComplexity) -> Quality:
    if model.name in measured:
        return measured[model.name]
    if model.quality is None:
        return _UNKNOWN
    declared = max(0, PPM - (PPM - model.quality) * _ERROR_HALVES[tier] // 2)
    return Quality(declared, declared, declared, 0, "declared")


def _hard(
    policy: Policy, model: PolicyModel, request: Request, rule: PolicyRule | None, tokens_out: int, cost: int | None
) -> tuple[RejectCode, str] | None:
    """Why a model cannot or may not take the request at all."""
    missing = request.needs - model.capabilities
    if missing:
        return RejectCode.CAPABILITY, f"it has no {', '.join(sorted(missing))}"
    if request.tokens + tokens_out > model.context:
        return (
            RejectCode.CONTEXT,
            f"about {request.tokens} tokens in and {tokens_out} out, and it takes {model.context}",
        )
    if model.max_output is not None and tokens_out > model.max_output:
        return RejectCode.OUTPUT, f"{tokens_out} tokens out, and it gives {model.max_output}"
    if not speaks(model.languages, request.languages):
        return RejectCode.LANGUAGE, f"{', '.join(sorted(request.languages))} is none of its languages"
    if policy.latency is not None and model.latency is None:
        return RejectCode.LATENCY_UNKNOWN, "the policy bounds latency, and this model's is not known"
    if policy.latency is not None and model.latency is not None and model.latency > policy.latency:
        return RejectCode.LATENCY, f"p99 {model.latency / 1000:g} ms, and at most {policy.latency / 1000:g} ms will do"
    if rule is not None:
        if rule.use is not None and rule.use != model.name:
            return RejectCode.DENIED, f"the rule sends it to {rule.use}"
        if model.name in rule.deny or (rule.allow and model.name not in rule.allow):
            return RejectCode.DENIED, "the rule leaves it out"
    if cost is None:
        return RejectCode.COST_UNKNOWN, "what it costs is not known: `serving` needs `tokens_per_second`"
    return None


def _weigh(found: list[Candidate], threshold: int, loss: int | None) -> list[Candidate]:
    """Rejects models of unknown or insufficient quality."""
    alive = [one.quality for one in found if one.rejected is None and one.quality.basis != "prior"]
    best = max((quality.score for quality in alive), default=0)
    weighed = []
    for one in found:
        quality, code, detail = one.quality, one.rejected, one.detail
        if code is None:
            if quality.basis == "prior":
                code, detail = RejectCode.NO_QUALITY, "no outcomes, and no declared quality"
            elif loss is not None and quality.score < best - loss:
                code = RejectCode.LOSS
                detail = f"{_percent(best - quality.score)} worse than the best, and at most {_percent(loss)} will do"
            elif loss is None and quality.lower < threshold:
                code, detail = RejectCode.QUALITY, f"{_in_words(quality)}, and {_percent(threshold)} is asked for"
        weighed.append(Candidate(one.model, one.cost, one.latency, quality, code, detail))
    return weighed


def _key(prefer: str) -> Callable[[Candidate], tuple[int, int, str]]:
    """Lexicographic and total: cost, latency, name, or latency first; what is not known comes last."""
    last = 1 << 62

    def key(one: Candidate) -> tuple[int, int, str]:
        cost = one.cost if one.cost is not None else last
        latency = one.latency if one.latency is not None else last
        return (cost, latency, one.model) if prefer == "cost" else (latency, cost, one.model)

    return key


def _beaten(one: Candidate, best: Candidate, prefer: str) -> Candidate:
    if one.rejected is not None:
        return one
    code = RejectCode.COSTLIER if prefer == "cost" else RejectCode.SLOWER
    detail = f"{usd(one.cost)} against {usd(best.cost)}" if prefer == "cost" else "it would do, and is slower"
    return Candidate(one.model, one.cost, one.latency, one.quality, code, detail)


def _why(best: Candidate, usable: int, code: DecisionCode, threshold: int, loss: int | None) -> str:
    bar = f"threshold {_percent(threshold)}" if loss is None else f"at most {_percent(loss)} below the best"
    of = f"{code} of {usable} that will do" if usable > 1 else "the only one that will do"
    return f"{best.model} is {of}: {_in_words(best.quality)}, {bar}; {usd(best.cost)} for this request"


def _in_words(quality: Quality) -> str:
    if quality.basis == "measured":
        return f"quality {_percent(quality.estimate)} (at least {_percent(quality.lower)}, measured, n={quality.n})"
    return f"quality {_percent(quality.estimate)} (declared, not measured)"


def _summary(ranked: list[Candidate], pinned: str | None) -> str:
    if pinned is not None:
        own = next(one for one in ranked if one.model == pinned)
        return f"a rule sends this request to {pinned}, which cannot take it: {own.detail}"
    counts: dict[str, int] = {}
    for one in ranked:
        counts[str(one.rejected)] = counts.get(str(one.rejected), 0) + 1
    return "no model will do (" + ", ".join(f"{code}: {count}" for code, count in sorted(counts.items())) + ")"


def _percent(value: int) -> str:
    return f"{value / 10_000:.1f} %"


def usd(cost: int | None) -> str:
    """Picodollars as dollars."""
    return f"${cost / 1e12:.3g}" if cost is not None else "at unknown cost"
