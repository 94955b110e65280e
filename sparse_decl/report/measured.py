"""What the lock records beyond sizes, as the page shows it: evaluations, routing decisions, searches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sparse_decl.report.scatter import Point, Scatter, scatter
from sparse_decl.report.units import plural, size

Facts = Mapping[str, Mapping[str, Any]]


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
    """Decisions of a routing policy as they are locked: (case, model, code, reason). fit: what its estimator was
    measured to do, in words, "" without one."""

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


def qualities(kinds: Mapping[str, str], facts: Facts) -> list[Quality]:
    """Of every evaluation the lock records."""
    found = []
    for address in _of_kind("eval", kinds, facts):
        told = facts[address]
        against = told["reconstruction_against_original"]
        between = against["interval_95"]
        found.append(
            Quality(
                address,
                told["windows"],
                told["perplexity"]["base"],
                told["perplexity"]["original"],
                told["perplexity"]["reconstruction"],
                100 * (against["ratio"] - 1),
                None if between is None else (100 * (between[0] - 1), 100 * (between[1] - 1)),
            )
        )
    return found


def policies(kinds: Mapping[str, str], facts: Facts) -> list[Policy]:
    """Of every routing policy the lock records."""
    found = []
    for address in _of_kind("route", kinds, facts):
        told = facts[address]
        decisions = tuple(
            (case, made["model"], made["code"], made["reason"])
            for case, made in sorted(told.get("decisions", {}).items())
        )
        found.append(Policy(address, decisions, _fit(told.get("estimator", {}))))
    return found


def searches(kinds: Mapping[str, str], facts: Facts, made: Mapping[str, Mapping[str, Any]]) -> list[Search]:
    """Of every search the lock records. made: address -> its decision as it was written, where it is at hand."""
    return [
        _search(address, facts[address], made.get(address)) for address in _of_kind("quantize-select", kinds, facts)
    ]


def _of_kind(kind: str, kinds: Mapping[str, str], facts: Facts) -> Iterable[str]:
    return sorted(address for address in facts if kinds.get(address) == kind)


def _fit(estimator: Mapping[str, Any]) -> str:
    apgr = estimator.get("curve", {}).get("apgr", {})
    if not apgr or apgr.get("value") is None:
        return ""
    between = f" (95 %: {apgr['low']:.3f} to {apgr['high']:.3f})" if apgr.get("low") is not None else ""
    return f"out of fold, APGR {apgr['value']:.3f}{between}; 0.5 is chance"


def _search(address: str, told: Mapping[str, Any], made: Mapping[str, Any] | None) -> Search:
    counted = f"{told.get('passing', 0)} of {plural(told.get('options', 0), 'option')} pass"
    chosen = f"Chosen: {told['winner']} on {told['hardware']}" if "winner" in told else "Nothing passes"
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
