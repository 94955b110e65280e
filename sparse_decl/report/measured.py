"""What the lock records beyond sizes, as the page shows it: evaluations, routing decisions, searches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from sparse_decl.report.scatter import Point, Scatter, scatter
from sparse_decl.report.units import plural, size
from sparse_decl.steps.evaluation import EvaluationFacts
from sparse_decl.steps.quantize_select import SelectFacts
from sparse_decl.steps.registry import kind_of_record
from sparse_decl.steps.route import RouteFacts
from sparse_decl.store.record import Record

F = TypeVar("F")

Facts = Mapping[str, Any]  # address -> what its kind says of the result, see `StepKind.facts`


@dataclass(frozen=True, slots=True)
class Quality:
    """Perplexity of an original and of what is kept of it, on the same windows. change: of the second against the
    first, in percent, with its paired 95 % interval if there is one."""

    address: str
    windows: int
    base: float
    original: float
    kept: float
    change: float
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Policy:
    """Decisions of a routing policy as they are locked: (case, model, code, reason). fit: the measured quality
    of its estimator, in words, "" without one."""

    address: str
    decisions: tuple[tuple[str, str, str, str], ...]
    fit: str


@dataclass(frozen=True, slots=True)
class Search:
    """A search for a quantized form. front: size against quality of the options, None where the store does not have
    them any more. verdict: what was chosen, in words."""

    address: str
    verdict: str
    front: Scatter | None
    others: tuple[tuple[str, str], ...] = ()


def facts_of(record: Record) -> Any:
    """What a record says of its result, as its kind's own value; None where the lock holds another shape."""
    try:
        return kind_of_record(record.kind).facts(record)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return None


def qualities(facts: Facts) -> list[Quality]:
    """Of every evaluation the lock records."""
    found = []
    for address, measured in _of(EvaluationFacts, facts):
        between, perplexity = measured.interval, measured.perplexity
        found.append(
            Quality(
                address,
                measured.windows,
                perplexity["base"],
                perplexity["original"],
                perplexity["reconstruction"],
                100 * (measured.ratio - 1),
                None if between is None else (100 * (between[0] - 1), 100 * (between[1] - 1)),
            )
        )
    return found


def policies(facts: Facts) -> list[Policy]:
    """Of every routing policy the lock records."""
    found = []
    for address, routed in _of(RouteFacts, facts):
        decided = sorted((routed.decisions or {}).items())
        rows = tuple((case, decision.model, decision.code, decision.reason) for case, decision in decided)
        found.append(Policy(address, rows, _fit(routed)))
    return found


def searches(facts: Facts, made: Mapping[str, Mapping[str, Any]]) -> list[Search]:
    """Of every search the lock records. made: address -> its decision as it was written, where it is at hand."""
    return [_search(address, chosen, made.get(address)) for address, chosen in _of(SelectFacts, facts)]


def _of(kind: type[F], facts: Facts) -> Iterator[tuple[str, F]]:
    return ((address, facts[address]) for address in sorted(facts) if isinstance(facts[address], kind))


def _fit(routed: RouteFacts) -> str:
    if routed.gap_recovered is None:
        return ""
    share, interval = routed.gap_recovered
    between = f" (95 %: {interval[0]:.3f} to {interval[1]:.3f})" if interval is not None else ""
    return f"out of fold, APGR {share:.3f}{between}; 0.5 is chance"


def _search(address: str, facts: SelectFacts, made: Mapping[str, Any] | None) -> Search:
    counted = f"{facts.passing} of {plural(facts.options, 'option')} pass"
    chosen = f"Chosen: {facts.winner} on {facts.hardware}" if facts.winner is not None else "Nothing passes"
    if made is None:
        return Search(address, f"{chosen}; {counted}.", None)
    from sparse_decl.quantize.select import ESTIMATED, Decision

    decision = Decision.from_json(made)
    places = {(one.candidate, one.machine): f"{one.candidate} on {one.machine}" for one in decision.options}
    points = []
    for option in decision.options:
        place = (option.candidate, option.machine)
        if option.ppl_delta is None:
            continue
        style = "chosen" if place == decision.winner else "front" if place in decision.pareto else "rest"
        about = "about " if option.basis == ESTIMATED else ""
        cost = f", {about}{option.usd_per_1m_tokens:.4g} USD per 1M tokens" if option.usd_per_1m_tokens else ""
        between = "" if option.ppl_low is None else f" (95 %: {option.ppl_low:+.2f} to {option.ppl_high:+.2f})"
        words = {"chosen": "chosen", "front": "on the front", "rest": ""}[style]
        note = f"{size(option.weight_bytes)}, perplexity {option.ppl_delta:+.2f} %{between}{cost}"
        points.append(
            Point(
                places[place],
                option.weight_bytes / 1e6,
                option.ppl_delta,
                f"{note}; {words}" if words else note,
                style,
                option.ppl_low,
                option.ppl_high,
            )
        )
    joined = [places[place] for place in decision.pareto if place in places]
    front = scatter(points, "weights, MB", "perplexity, change in %", joined) if points else None
    others = tuple((name, f"{why['status']}, because {why['reason']}") for name, why in sorted(decision.others.items()))
    return Search(address, f"{chosen}; {counted}.", front, others)
