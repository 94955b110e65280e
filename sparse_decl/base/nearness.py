"""How near one thing is to others that it may have been made from, and which of them that makes the nearest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

UNITS = {"model": "weight", "dataset": "row"}  # what bits are counted by
_RELATED = 0.85  # of the bits alone
_MARGIN = 0.05  # of the bits alone, between the nearest and the next


@dataclass(frozen=True, slots=True)
class Score:
    """Bits that each weight of a model, or row of a dataset, would take against a candidate (`bits`) and with no base
    (`alone`), judged on a sample.

    matched: share of the sampled weights or rows that have a counterpart in the candidate; same: that are equal to it.
    """

    bits: float
    alone: float
    matched: float
    same: float

    def to_json(self) -> dict[str, float]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Verdict:
    """nearest: number of the candidate, None if none is near. confidence: `sure`, `likely` or `none`.

    margin: bits per weight or row between the nearest and the next, or what no base takes if there is no other.
    """

    nearest: int | None
    confidence: str
    margin: float

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def nearest(scores: Sequence[Score]) -> Verdict:
    """The nearest of candidates by their scores; of equal ones the first."""
    if not scores:
        return Verdict(None, "none", 0.0)
    order = sorted(range(len(scores)), key=lambda number: (scores[number].bits, number))
    best = scores[order[0]]
    nothing = not best.alone and not best.matched  # there was to be compared
    if nothing or best.bits > _RELATED * best.alone:
        return Verdict(None, "none", round(best.alone - best.bits, 4))
    following = scores[order[1]].bits if len(order) > 1 else best.alone
    margin = round(following - best.bits, 4)
    return Verdict(order[0], "sure" if margin >= _MARGIN * best.alone else "likely", margin)
