"""`suggest_optimal_model`: the documented one-shot form. Without a policy it chooses from a small built-in table, whose
quality is declared and whose speed is a formula; what it returns says both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.routing.decide import Decision, decide
from sparse_decl.routing.estimator import PPM, Estimator
from sparse_decl.routing.hardware import HardwareType, hourly_prices
from sparse_decl.routing.models import MODELS, listed_price
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
    prices: Mapping[str, Mapping[str, Any]] | None = None,
    hourly: Mapping[str, float] | None = None,
) -> RoutingDecision:
    """The cheapest (or, without cost_priority, fastest) suitable model for a prompt.

    quality_threshold: 0 to 1, against the lower 95 % bound where quality is measured. policy, estimator: what to choose
    from; without them the built-in table. request: instead of the prompt and its lengths.
    prices: of models, as `routing.prices.prices_from_litellm` gives them; hourly: of machines, US dollars an hour by
    name. Both come before the built-in figures, and a policy's own before them. Raises ConfigError.
    An unknown model is returned as it is, with `reason_code` `unknown_model`.
    """
    threshold = millionths("quality_threshold", quality_threshold)
    asked = request or Request(prompt, requested_model, context_length, max_tokens)
    prefer = "cost" if cost_priority else "latency"
    by_hour = _checked(hourly)
    chosen_from = policy or builtin_policy(prefer, asked.max_tokens or max_tokens, prices, by_hour)
    made = decide(chosen_from, asked, estimator, quality_threshold=threshold, prefer=prefer)
    return as_suggestion(made, chosen_from, asked.requested, prices, by_hour)


def _checked(hourly: Mapping[str, float] | None) -> dict[HardwareType, float]:
    for name, price in (hourly or {}).items():
        if name not in set(HardwareType):
            raise ConfigError(f"there is no machine {name[:40]!r}", why=f"there are {', '.join(HardwareType)}")
        micro(f"the price of {name}", price)
    return hourly_prices(hourly)


def as_suggestion(
    made: Decision,
    policy: Policy,
    requested: str | None,
    prices: Mapping[str, Mapping[str, Any]] | None = None,
    by_hour: Mapping[HardwareType, float] | None = None,
) -> RoutingDecision:
    """A decision in the documented form. prices, by_hour: of models and machines that the policy does not have."""
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
        _price(own.cost if own is not None else None, policy, made, prices, by_hour or hourly_prices()),
        own.latency / 1000 if own is not None and own.latency is not None else None,
        own.quality.estimate / PPM if own is not None and known else None,
        reason,
        saved,
        [_spec(policy, made, one.model) for one in made.candidates if one.model != made.model],
        str(made.code),
        own.quality.basis if own is not None else "prior",
        made,
    )


def builtin_policy(
    prefer: str = "cost",
    max_tokens: int = 100,
    prices: Mapping[str, Mapping[str, Any]] | None = None,
    by_hour: Mapping[HardwareType, float] | None = None,
) -> Policy:
    """The models of a declared quality as a policy: each on the machine that serves it cheapest (or fastest), or at the
    price that is given for it."""
    models = {}
    for model in MODELS.values():
        if model.billions is None or model.quality is None:
            continue
        options = []
        for machine, price in (by_hour or hourly_prices()).items():
            if model.billions * model.width * _OVERHEAD <= machine.memory_gb:
                speed = machine.bandwidth_gb_s / (model.billions * model.width)  # tokens a second
                options.append((cost_per_mtok(price, speed), round(max_tokens * 1e6 / speed), machine))
        cost, latency, machine = min(options, key=lambda one: one[:2] if prefer == "cost" else (one[1], one[0]))
        listed = listed_price(model.model_id, prices)
        models[model.model_id] = {
            "context": model.context,
            "cost_in": listed[0]["cost_in"] if listed else cost,
            "cost_out": listed[0]["cost_out"] if listed else cost,
            "hardware": machine.value,
            "latency": latency,
            "quality": millionths("quality", model.quality),
        }
    return Policy.from_json(
        {"builtin": True, "models": models, "policy_version": POLICY_VERSION, "quality_threshold": 850_000}
    )


def _spec(policy: Policy, made: Decision, name: str) -> ModelSpec:
    one = made.candidate(name)
    assert one is not None
    machine = _hardware(policy, name)
    size = memory = None
    latency: dict[HardwareType, float] = {}
    if policy.source.get("builtin") and name in MODELS:
        size, width = MODELS[name].billions or 0.0, MODELS[name].width
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


def _price(
    cost: int | None,
    policy: Policy,
    made: Decision,
    prices: Mapping[str, Mapping[str, Any]] | None,
    by_hour: Mapping[HardwareType, float],
) -> Price:
    """The price of the chosen model: the policy's, else a listed one, else an estimate by the size that its name says,
    else unknown."""
    price, builtin = _per_million(cost, made), bool(policy.source.get("builtin"))
    listed = listed_price(made.model, prices) if builtin or price is None else None
    if listed is not None:
        row, basis = listed
        cost = made.tokens_in * row["cost_in"] + made.tokens_out * row["cost_out"]
        return Price(_per_million(cost, made), basis)
    if price is not None:
        return Price(price, f"estimate: {_FORMULA}" if builtin else "the policy's prices", estimated=builtin)
    billions = billions_of(made.model)
    costs = {
        one: price / 3600 / (one.bandwidth_gb_s / (billions * _WIDTH)) * 1e6
        for one, price in by_hour.items()
        if billions and billions * _WIDTH * _OVERHEAD <= one.memory_gb
    }
    if not costs:
        return Price(None, "unknown: neither a price nor a size that one machine with a price holds")
    cheapest = min(costs, key=lambda one: costs[one])
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
