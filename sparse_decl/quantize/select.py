"""From measurements to a decision: what passes, what it costs, which is cheapest, and why the others were not chosen.

A pure function of recorded figures: a new constraint or price decides anew and measures nothing. A constraint is
compared with the unfavourable end of what was measured; what was not measured, or only estimated, passes nothing unless
that is allowed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from sparse_decl.quantize.hardware import Shape, Workload, roofline, usd_per_million_tokens
from sparse_decl.routing.hardware import Machine

MEASURED, ESTIMATED, UNKNOWN = "measured", "estimated", "unknown"


@dataclass(frozen=True, slots=True)
class Constraints:
    """None for no limit. max_ppl_delta: percent. max_latency_p99_ms: of one request. min_compression: baseline's bytes
    over the candidate's. min_throughput_tps: generated tokens per second. max_memory_gb: 10^9 bytes."""

    max_ppl_delta: float | None = None
    max_latency_p99_ms: float | None = None
    min_compression: float | None = None
    min_throughput_tps: float | None = None
    max_memory_gb: float | None = None


@dataclass(frozen=True, slots=True)
class Quality:
    """Change of perplexity against the baseline, in percent, with its paired 95 % interval."""

    delta: float
    low: float
    high: float
    windows: int


@dataclass(frozen=True, slots=True)
class Trial:
    """What is known of a candidate.

    status: ok, failed, unavailable or untried; reason: why it is not ok. weight_bytes, peak_memory: bytes.
    latency: the result of the latency task. shape: of the baseline, for estimates.
    """

    name: str
    status: str
    reason: str | None = None
    weight_bytes: int = 0
    peak_memory: int = 0
    quality: Quality | None = None
    latency: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One constraint. bound: what it was compared with, None if unknown; excess: how far off, as a share of the limit
    (0 if it passed, None if unknown)."""

    constraint: str
    limit: float
    bound: float | None
    passed: bool
    excess: float | None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """A candidate on a machine. latency figures are of one request, in ms; basis says where they and the cost are from.
    stable: whether timings were steady, None for estimates."""

    candidate: str
    machine: str
    basis: str
    ppl_delta: float | None
    ppl_low: float | None
    ppl_high: float | None
    windows: int
    weight_bytes: int
    compression: float
    peak_memory_gb: float
    latency_p50_ms: float | None
    latency_p95_ms: float | None
    latency_p99_ms: float | None
    tokens_per_second: float | None
    usd_per_1m_tokens: float | None
    stable: bool | None
    checks: tuple[Check, ...] = ()

    @property
    def passed(self) -> bool:
        return all(check.passed for check in self.checks)

    @property
    def seconds_per_token(self) -> float:
        return 1 / self.tokens_per_second if self.tokens_per_second else math.inf

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "checks": [asdict(check) for check in self.checks], "passed": self.passed}


@dataclass(frozen=True, slots=True)
class Decision:
    """winner, nearest: (candidate, machine). options: every candidate that was measured, on every machine. others: name
    -> status and reason of those that were not. pareto: the options that no other beats in all of perplexity, cost and
    bytes."""

    winner: tuple[str, str] | None
    nearest: tuple[str, str] | None
    options: tuple[Option, ...]
    others: Mapping[str, Mapping[str, str]]
    pareto: tuple[tuple[str, str], ...]
    baseline: str
    notes: tuple[str, ...] = field(default=())

    def option(self, place: tuple[str, str]) -> Option:
        return next(one for one in self.options if (one.candidate, one.machine) == place)

    def to_json(self) -> dict[str, Any]:
        return {
            "baseline": self.baseline,
            "winner": list(self.winner) if self.winner else None,
            "nearest": list(self.nearest) if self.nearest else None,
            "options": [option.to_json() for option in self.options],
            "others": {name: dict(why) for name, why in self.others.items()},
            "pareto": [list(place) for place in self.pareto],
            "notes": list(self.notes),
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Decision:
        """What `to_json` gave. Raises KeyError, TypeError."""
        options = []
        for row in value["options"]:
            fields = {name: item for name, item in row.items() if name not in ("passed", "checks")}
            options.append(Option(**fields, checks=tuple(Check(**check) for check in row["checks"])))

        def pair(item: Sequence[str] | None) -> tuple[str, str] | None:
            return (item[0], item[1]) if item else None

        return cls(
            pair(value["winner"]),
            pair(value["nearest"]),
            tuple(options),
            value["others"],
            tuple((one[0], one[1]) for one in value["pareto"]),
            value["baseline"],
            tuple(value["notes"]),
        )


def decide(
    trials: Sequence[Trial],
    baseline: str,
    constraints: Constraints,
    machines: Iterable[tuple[Machine, bool]],
    workload: Workload,
    shape: Shape,
    *,
    prefer: str = "cost",
    allow_estimates: bool = False,
) -> Decision:
    """The cheapest candidate on the cheapest machine that meets all constraints.

    trials: with the baseline's, whose name is `baseline`; it may win. machines: each with whether it is the one that
    latency was measured on. Ties go to fewer bytes, then to the first name. Raises KeyError without a baseline.
    """
    base = next((trial for trial in trials if trial.name == baseline and trial.status == "ok"), None)
    if base is None:
        raise KeyError(baseline)
    places = list(machines)
    measured = [trial for trial in trials if trial.status == "ok"]
    options = []
    for trial in measured:
        for machine, here in places:
            option = _option(trial, base, machine, here, workload, shape)
            checks = tuple(_checks(option, trial, constraints, here, machine, workload, shape, allow_estimates))
            options.append(replace(option, checks=checks))
    options.sort(key=lambda option: _order(option, prefer))
    winner = next((option for option in options if option.passed), None)
    nearest = None if winner else min(options, key=lambda option: (_distance(option), _order(option, prefer)))
    others = {
        trial.name: {"status": trial.status, "reason": trial.reason or trial.status}
        for trial in trials
        if trial.status != "ok"
    }
    return Decision(
        _place(winner),
        _place(nearest),
        tuple(options),
        others,
        tuple((one.candidate, one.machine) for one in options if not any(_dominates(other, one) for other in options)),
        baseline,
        tuple(_notes(options, places)),
    )


def undecided(low: float, high: float, limit: float) -> bool:
    """Whether an interval leaves open on which side of a limit the truth lies."""
    return low <= limit < high


def _option(trial: Trial, base: Trial, machine: Machine, here: bool, workload: Workload, shape: Shape) -> Option:
    quality = trial.quality
    speed: dict[str, Any] = {"basis": UNKNOWN, "p50": None, "p95": None, "p99": None, "tps": None, "stable": None}
    if here and trial.latency is not None:
        ours = trial.latency["candidate"]
        request = ours["request"]
        tokens = ours["tokens_per_second"]
        if "speed" in trial.latency and base.latency is not None:
            # Timed by turns with the baseline: what slowed both down at that time cancels.
            tokens = base.latency["candidate"]["tokens_per_second"] * trial.latency["speed"]
        speed = {
            "basis": MEASURED,
            **{name: 1000 * request[name] for name in ("p50", "p95", "p99")},
            "tps": tokens,
            "stable": request["stable"],
        }
    elif not here and (bound := roofline(trial.weight_bytes, shape, workload, machine)) is not None:
        same = 1000 * bound.request
        speed |= {"basis": ESTIMATED, "p50": same, "p95": same, "p99": same, "tps": bound.tokens_per_second}
    cost = None
    if speed["tps"]:
        cost = usd_per_million_tokens(machine, speed["tps"], workload.utilisation)
    return Option(
        candidate=trial.name,
        machine=machine.name,
        basis=speed["basis"],
        ppl_delta=quality.delta if quality else None,
        ppl_low=quality.low if quality else None,
        ppl_high=quality.high if quality else None,
        windows=quality.windows if quality else 0,
        weight_bytes=trial.weight_bytes,
        compression=base.weight_bytes / trial.weight_bytes,
        peak_memory_gb=trial.peak_memory / 1e9,
        latency_p50_ms=speed["p50"],
        latency_p95_ms=speed["p95"],
        latency_p99_ms=speed["p99"],
        tokens_per_second=speed["tps"],
        usd_per_1m_tokens=cost,
        stable=speed["stable"],
    )


def _checks(
    option: Option,
    trial: Trial,
    limits: Constraints,
    here: bool,
    machine: Machine,
    workload: Workload,
    shape: Shape,
    allow_estimates: bool,
) -> Iterable[Check]:
    usable = option.basis == MEASURED or (option.basis == ESTIMATED and allow_estimates)
    unusable = None
    if not usable:
        unusable = "only an estimate, and those are not allowed" if option.basis == ESTIMATED else "not measured here"
    ours = trial.latency["candidate"] if here and trial.latency is not None else None
    if limits.max_ppl_delta is not None:
        open_ = option.ppl_low is not None and undecided(option.ppl_low, option.ppl_high or 0.0, limits.max_ppl_delta)
        why = f"undecided after {option.windows} windows" if open_ else None
        yield _at_most("max_ppl_delta", limits.max_ppl_delta, option.ppl_high, why)
    if limits.max_latency_p99_ms is not None:
        bound = 1000 * ours["request"]["worst_p99"] if ours else option.latency_p99_ms
        yield _at_most("max_latency_p99_ms", limits.max_latency_p99_ms, bound if usable else None, unusable)
    if limits.min_compression is not None:
        yield _at_least("min_compression", limits.min_compression, option.compression)
    if limits.min_throughput_tps is not None:
        low = ours["tokens_per_second_low"] if ours else option.tokens_per_second
        yield _at_least("min_throughput_tps", limits.min_throughput_tps, low if usable else None, unusable)
    if limits.max_memory_gb is not None:
        yield _at_most("max_memory_gb", limits.max_memory_gb, option.peak_memory_gb)
    if not here and machine.memory_gb is not None and (guess := roofline(1, shape, workload, machine)) is not None:
        need = (trial.weight_bytes + guess.memory - 1) / 1e9
        if need > machine.memory_gb:
            yield _at_most("memory of the machine", machine.memory_gb, need, "it does not fit")


def _at_most(name: str, limit: float, bound: float | None, why: str | None = None) -> Check:
    if bound is None:
        return Check(name, limit, None, False, None, why or "not known")
    passed = bound <= limit
    excess = 0.0 if passed else (bound - limit) / limit if limit else bound
    return Check(name, limit, bound, passed, excess, None if passed else why)


def _at_least(name: str, limit: float, bound: float | None, why: str | None = None) -> Check:
    if bound is None:
        return Check(name, limit, None, False, None, why or "not known")
    passed = bound >= limit
    return Check(name, limit, bound, passed, 0.0 if passed else (limit - bound) / limit, None if passed else why)


def _order(option: Option, prefer: str) -> tuple[Any, ...]:
    """Cheapest first, what has no price last; then fastest, smallest, first by name."""
    cost = (option.usd_per_1m_tokens is None, option.usd_per_1m_tokens or 0.0, option.seconds_per_token)
    wait = (option.latency_p99_ms is None, option.latency_p99_ms or 0.0)
    first = (*wait, *cost) if prefer == "latency" else (*cost, *wait)
    return (*first, option.weight_bytes, option.candidate, option.machine)


def _distance(option: Option) -> tuple[int, float]:
    """Constraints missed, and the largest miss; an unknown figure counts as the largest miss."""
    missed = [check for check in option.checks if not check.passed]
    excesses = [math.inf if check.excess is None else check.excess for check in missed]
    return len(missed), max(excesses, default=0.0)


def _dominates(a: Option, b: Option) -> bool:
    ours, theirs = _objectives(a), _objectives(b)
    return ours != theirs and all(x <= y for x, y in zip(ours, theirs, strict=True))


def _objectives(option: Option) -> tuple[float, ...]:
    cost = option.usd_per_1m_tokens
    return (
        option.ppl_delta if option.ppl_delta is not None else math.inf,
        cost if cost is not None else math.inf,
        option.seconds_per_token,
        option.weight_bytes,
    )


def _notes(options: Sequence[Option], machines: Sequence[tuple[Machine, bool]]) -> Iterable[str]:
    if any(option.basis == ESTIMATED for option in options):
        yield "Figures marked ~ are roofline estimates: a bound for hardware that is not here, never fully reached."
    shaky = sorted({option.candidate for option in options if option.stable is False})
    if shaky:
        yield f"Timings were not stable for {', '.join(shaky)}: constraints are held against the slowest block."
    for machine, _ in machines:
        if machine.usd_per_hour is None:
            yield f"{machine.name} has no price, so its candidates are ranked by speed: set `usd_per_hour`."


def _place(option: Option | None) -> tuple[str, str] | None:
    return (option.candidate, option.machine) if option is not None else None
