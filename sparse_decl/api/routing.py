"""`suggest_optimal_model`: the documented one-shot form. Without a policy it chooses from a small built-in table, whose
quality is declared and whose speed is a formula; what it returns says both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.routing.decide import Decision, decide
from sparse_decl.routing.estimator import PPM, Estimator
from sparse_decl.routing.hardware import HardwareType
from sparse_decl.routing.policy import POLICY_VERSION, Policy, cost_per_mtok, micro, millionths
from sparse_decl.routing.prices import Price, billions_of
from sparse_decl.routing.requests import Request


@dataclass(frozen=True)
class ModelSpec(Mapping[str, Any]):
    """A model one could choose; also a mapping of its fields, `spec["model_id"]`.

    size_b: billions of parameters. min_memory_gb: of the device, for the weights. avg_latency_ms: per token and
    machine, see `latency_basis`. quality_score: 0 to 1, see `quality_basis`; None if nothing is known.
    """

    model_id: str
    size_b: float | None = None
    min_memory_gb: float | None = None
    recommended_hardware: tuple[HardwareType, ...] = ()
    avg_latency_ms: Mapping[HardwareType, float] = field(default_factory=dict)
    quality_score: float | None = None
    quality_basis: str = "prior"
    cost_per_1m_tokens: float | None = None
    rejected: str | None = None

    def __getitem__(self, name: str) -> Any:
        if name not in self.__dataclass_fields__:
            raise KeyError(name)
        return getattr(self, name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.__dataclass_fields__)

    def __len__(self) -> int:
        return len(self.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class RoutingDecision:
    """What to send a request to. Figures are None where nothing is known of the model, never invented.

    estimated_cost_per_1m_tokens: a `Price`, US dollars; its `basis` says where it is from, and one that is not
    known prints as "unknown" in any number format (its `known` is False; None in JSON).
    quality_score: 0 to 1, with `quality_basis` saying where it is from. reason_code: see `decide.DecisionCode`.
    cost_savings_pct: against the requested model, for this request; 0 where that is unknown.
    """

    recommended_model: str
    recommended_hardware: HardwareType | None
    estimated_cost_per_1m_tokens: Price
    estimated_latency_p99_ms: float | None
    quality_score: float | None
    reasoning: str
    cost_savings_pct: float
    alternatives: list[ModelSpec]
    reason_code: str
    quality_basis: str
    decision: Decision

    def to_json(self) -> dict[str, Any]:
        value = {name: getattr(self, name) for name in self.__dataclass_fields__ if name != "decision"}
        value["estimated_cost_per_1m_tokens"] = self.estimated_cost_per_1m_tokens.to_json()
        value["alternatives"] = [asdict(spec) for spec in self.alternatives]
        return {**value, "decision": self.decision.to_json()}


# Quality as the documents declare it: relative to the largest of a family, not measured.
# id, billions of parameters, bytes a parameter, context, declared quality
_TABLE = (
    ("meta-llama/Llama-2-7b-hf", 7.0, 2.0, 4096, 0.88),
    ("mistralai/Mistral-7B-v0.1", 7.0, 2.0, 8192, 0.88),
    ("meta-llama/Llama-2-13b-hf", 13.0, 2.0, 4096, 0.92),
    ("meta-llama/Llama-2-70b-hf", 70.0, 0.5, 4096, 1.0),
)
_WIDTH = 2.0  # bytes a parameter, where nothing else is known
_OVERHEAD = 1.1  # device memory over that of the weights
_FORMULA = "bytes of weights / memory bandwidth for each token, one request at a time"


def suggest_optimal_model(
    requested_model: str,
    prompt: str,
    quality_threshold: float = 0.85,
    cost_priority: bool = True,
    max_tokens: int = 100,
    *,
    context_length: int = 0,
    policy: Policy | None = None,
    estimator: Estimator | None = None,
    request: Request | None = None,
) -> RoutingDecision:
    """The cheapest (or, without cost_priority, fastest) suitable model for a prompt.

    quality_threshold: 0 to 1, against the lower 95 % bound where quality is measured. policy, estimator: what to choose
    from; without them the built-in table. request: instead of the prompt and its lengths. Raises ConfigError.
    An unknown model is returned as it is, with `reason_code` `unknown_model`.
    """
    threshold = millionths("quality_threshold", quality_threshold)
    asked = request or Request(prompt, requested_model, context_length, max_tokens)
    prefer = "cost" if cost_priority else "latency"
    chosen_from = policy if policy is not None else builtin_policy(prefer, asked.max_tokens or max_tokens)
    made = decide(chosen_from, asked, estimator, quality_threshold=threshold, prefer=prefer)
    return as_suggestion(made, chosen_from, asked.requested)


def as_suggestion(made: Decision, policy: Policy, requested: str | None) -> RoutingDecision:
    """A decision in the documented form."""
    own = made.candidate(policy.name_of(made.model) or made.model)
    asked = made.candidate(policy.name_of(requested) or requested) if requested is not None else None
    saved = 0.0
    if own is not None and asked is not None and own.cost is not None and asked.cost:
        saved = round(100 * (asked.cost - own.cost) / asked.cost, 4)
    reason = made.reason
    if policy.source.get("builtin"):
        reason += f". Built-in table: quality is declared, cost and latency are estimates ({_FORMULA})"
    known = own is not None and own.quality.basis != "prior"
    return RoutingDecision(
        policy.models[made.model].id if made.model in policy.models else made.model,
        _hardware(policy, made.model),
        _price(own.cost if own is not None else None, policy, made),
        own.latency / 1000 if own is not None and own.latency is not None else None,
        own.quality.estimate / PPM if own is not None and known else None,
        reason,
        saved,
        [_spec(policy, made, one.model) for one in made.candidates if one.model != made.model],
        str(made.code),
        own.quality.basis if own is not None else "prior",
        made,
    )


def builtin_policy(prefer: str = "cost", max_tokens: int = 100) -> Policy:
    """The built-in table as a policy: each model on the machine that serves it cheapest (or fastest)."""
    models = {}
    for name, billions, width, context, quality in _TABLE:
        options = []
        for machine in HardwareType:
            if billions * width * _OVERHEAD <= machine.memory_gb:
                speed = machine.bandwidth_gb_s / (billions * width)  # tokens a second
                options.append((cost_per_mtok(machine.cost_per_hour, speed), round(max_tokens * 1e6 / speed), machine))
        cost, latency, machine = min(options, key=lambda one: one[:2] if prefer == "cost" else (one[1], one[0]))
        models[name] = {
            "context": context,
            "cost_in": cost,
            "cost_out": cost,
            "hardware": machine.value,
            "latency": latency,
            "quality": millionths("quality", quality),
        }
    return Policy.from_json(
        {"builtin": True, "models": models, "policy_version": POLICY_VERSION, "quality_threshold": 850_000}
    )


def _spec(policy: Policy, made: Decision, name: str) -> ModelSpec:
    one = made.candidate(name)
    assert one is not None
    machine = _hardware(policy, name)
    table = {row[0]: row for row in _TABLE}
    size = memory = None
    latency: dict[HardwareType, float] = {}
    if policy.source.get("builtin") and name in table:
        size, width = table[name][1], table[name][2]
        memory = round(size * width * _OVERHEAD, 1)
        latency = {
            one: round(1000 * size * width / one.bandwidth_gb_s, 3) for one in HardwareType if memory <= one.memory_gb
        }
    return ModelSpec(
        policy.models[name].id,
        size,
        memory,
        (machine,) if machine is not None else (),
        latency,
        one.quality.estimate / PPM if one.quality.basis != "prior" else None,
        one.quality.basis,
        _per_million(one.cost, made),
        str(one.rejected) if one.rejected is not None else None,
    )


def _price(cost: int | None, policy: Policy, made: Decision) -> Price:
    """The price of the chosen model: the policy's, else an estimate by the size that its name says, else unknown."""
    price = _per_million(cost, made)
    if price is not None:
        builtin = bool(policy.source.get("builtin"))
        return Price(price, f"estimate: {_FORMULA}" if builtin else "the policy's prices", estimated=builtin)
    billions = billions_of(made.model)
    fits = [one for one in HardwareType if billions and billions * _WIDTH * _OVERHEAD <= one.memory_gb]
    if billions is None or not fits:
        return Price(None, "unknown: neither a price nor a size that one machine holds")
    costs = {one: one.cost_per_hour / 3600 / (one.bandwidth_gb_s / (billions * _WIDTH)) * 1e6 for one in fits}
    cheapest = min(fits, key=lambda one: costs[one])
    return Price(
        round(costs[cheapest], 6), f"estimate: {billions:g}B parameters on {cheapest.value}, {_FORMULA}", estimated=True
    )


def _per_million(cost: int | None, made: Decision) -> float | None:
    return round(cost / (made.tokens_in + made.tokens_out) / 1e6, 6) if cost is not None else None


def _hardware(policy: Policy, name: str) -> HardwareType | None:
    hardware = policy.models[name].hardware if name in policy.models else None
    return HardwareType(hardware) if hardware in set(HardwareType) else None


def estimate_routing_savings(
    current_requests_per_day: int,
    avg_cost_per_request: float = 0.001,
    optimization_rate: float = 0.25,
    avg_savings_per_optimized: float = 0.30,
) -> dict[str, Any]:
    """What routing would save in a year, if a share of the requests became cheaper: the formula and nothing more.

    requests/day x 365 x dollars a request x optimization_rate x avg_savings_per_optimized. Both rates are assumptions
    unless you measured them (`sparse route-eval`); `basis` and `arithmetic` in the result say so. Raises ConfigError.
    """
    if type(current_requests_per_day) is not int or current_requests_per_day < 0:
        shown = str(current_requests_per_day)[:40]
        raise ConfigError("current_requests_per_day must be a whole number, 0 or more", why=f"it is {shown}")
    micro("avg_cost_per_request", avg_cost_per_request)
    millionths("optimization_rate", optimization_rate)
    millionths("avg_savings_per_optimized", avg_savings_per_optimized)
    requests = current_requests_per_day * 365
    cost = requests * avg_cost_per_request
    saved = cost * optimization_rate * avg_savings_per_optimized
    return {
        "annual_requests": requests,
        "annual_savings_usd": round(saved, 2),
        "arithmetic": (
            f"{current_requests_per_day} requests/day x 365 x ${avg_cost_per_request:g} x {optimization_rate:g} routed"
            f" x {avg_savings_per_optimized:g} saved on each"
        ),
        "basis": "assumption: optimization_rate and avg_savings_per_optimized are inputs, not measurements",
        "current_annual_cost_usd": round(cost, 2),
        "optimization_rate": optimization_rate,
        "savings_pct": round(100 * optimization_rate * avg_savings_per_optimized, 4),
    }
