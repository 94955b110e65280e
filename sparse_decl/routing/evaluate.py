"""How much a router saves: the curve of quality over the share of calls that go to the strong model.

PGR, APGR and CPT as RouteLLM defines them (Ong et al. 2024), on the exact expected curve: prompts that a router scores
alike are taken in random order, and the expectation of that is a straight line.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sparse_decl.base.errors import SparseError

if TYPE_CHECKING:
    import numpy as np

RESAMPLES = 1000
_SHARES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class Trial:
    """One prompt with what two models made of it.

    weak, strong: scores, 0 to 1. router: higher sends it to the strong model first. group: prompts that are drawn
    together. costs: of a call to each, in any one unit; None if not known. baseline: another router's score.
    """

    weak: float
    strong: float
    router: float
    group: int
    costs: tuple[float, float] | None = None
    baseline: float | None = None


@dataclass(frozen=True, slots=True)
class Curve:
    """shares: of calls to the strong model, ascending from 0 to 1, one point a set of prompts with equal scores;
    quality: mean score at each."""

    shares: tuple[float, ...]
    quality: tuple[float, ...]

    def at(self, share: float) -> float:
        """Expected quality at a share, on straight lines between points."""
        import numpy as np

        return float(np.interp(share, self.shares, self.quality))


def curve_of(trials: Sequence[Trial], scores: Sequence[float]) -> Curve:
    """The curve of a router that sends prompts with the highest scores to the strong model first."""
    import numpy as np

    order, ends = _steps(np.array(scores, float))
    weak, gain = _weak_and_gain(trials)
    total = np.concatenate([[0.0], np.cumsum(gain[order])])[np.concatenate([[0], ends])]
    shares = np.concatenate([[0], ends]) / len(trials)
    return Curve(tuple(shares.tolist()), tuple((weak.mean() + total / len(trials)).tolist()))


def apgr(curve: Curve) -> float:
    """Average performance gap recovered: area between the curve and the weak model's quality, over that of a router
    that has the strong model's quality at every share. 0.5 is what chance gives. NaN if the two are equally good."""
    low, high = curve.quality[0], curve.quality[-1]
    if high == low:
        return float("nan")
    area = 0.0
    for at in range(1, len(curve.shares)):
        width = curve.shares[at] - curve.shares[at - 1]
        area += width * ((curve.quality[at] + curve.quality[at - 1]) / 2 - low)
    return area / (high - low)


def cpt(curve: Curve, share_of_gap: float) -> float | None:
    """Call-performance threshold: the least share of strong calls that recovers this share of the quality gap."""
    low, high = curve.quality[0], curve.quality[-1]
    wanted = low + share_of_gap * (high - low)
    for at in range(1, len(curve.shares)):
        before, after = curve.quality[at - 1], curve.quality[at]
        if before < wanted <= after or (at == 1 and before >= wanted):
            inside = (wanted - before) / (after - before) if after > before else 0.0
            return curve.shares[at - 1] + max(inside, 0.0) * (curve.shares[at] - curve.shares[at - 1])
    return None


def evaluate(trials: Sequence[Trial], *, resamples: int = RESAMPLES, seed: int = 0) -> dict[str, Any]:
    """Figures of a router on trials, as JSON: `apgr`, `cpt50`, `cpt80` each with a 95 % interval by bootstrap over
    groups; the curve at eleven shares beside chance and an oracle; costs, if known; with baselines, the paired
    difference in APGR. Raises SparseError where there is nothing to measure.
    """
    if not trials:
        raise SparseError("there is nothing to evaluate", why="no prompt has outcomes of both models")
    router, oracle = [one.router for one in trials], [one.strong - one.weak for one in trials]
    curve, best = curve_of(trials, router), curve_of(trials, oracle)
    weak, strong = curve.quality[0], curve.quality[-1]
    if strong <= weak:
        raise SparseError(
            "there is no gap to recover",
            why=f"the strong model scores {strong:.4f} and the weak one {weak:.4f} on these {len(trials)} prompts",
            hint="swap --weak and --strong, or give other models",
        )
    columns = [router] if any(one.baseline is None for one in trials) else [router, [_baseline(one) for one in trials]]
    drawn = _bootstrap(trials, columns, resamples, seed)
    made: dict[str, Any] = {
        "apgr": _with_interval(apgr(curve), drawn["apgr"][0]),
        "cpt50": _with_interval(cpt(curve, 0.5), drawn["cpt50"]),
        "cpt80": _with_interval(cpt(curve, 0.8), drawn["cpt80"]),
        "curve": {
            "chance": [_rounded(weak + share * (strong - weak)) for share in _SHARES],
            "oracle": [_rounded(best.at(share)) for share in _SHARES],
            "router": [_rounded(curve.at(share)) for share in _SHARES],
            "share_to_strong": list(_SHARES),
        },
        "groups": len({one.group for one in trials}),
        "oracle_apgr": _rounded(apgr(best)),
        "prompts": len(trials),
        "quality": {"always_strong": _rounded(strong), "always_weak": _rounded(weak)},
        "resamples": resamples,
    }
    if all(one.costs is not None for one in trials):
        made["cost_ratio_at_80"] = _cost_ratio(trials, router, cpt(curve, 0.8))
    if len(columns) == 2:
        other = curve_of(trials, columns[1])
        difference = [one - two for one, two in zip(*drawn["apgr"], strict=True)]
        made["baseline"] = {
            "apgr": _with_interval(apgr(other), drawn["apgr"][1]),
            "difference": _with_interval(apgr(curve) - apgr(other), difference),
        }
    return made


def frontier(
    rows: Sequence[Mapping[str, tuple[float, float, float]]], losses: Sequence[float]
) -> list[tuple[float, float, float]]:
    """(loss, mean score, mean cost) of choosing, per prompt, the cheapest model that is expected to be at most `loss`
    worse than the best. rows: per prompt, model -> (score it had, expected quality, cost); ties go by name."""
    points = []
    for loss in losses:
        score = cost = 0.0
        for row in rows:
            best = max(expected for _, expected, _ in row.values())
            fit = [(price, name) for name, (_, expected, price) in row.items() if expected >= best - loss]
            price, name = min(fit)
            score, cost = score + row[name][0], cost + price
        points.append((loss, score / len(rows), cost / len(rows)))
    return points


def _baseline(one: Trial) -> float:
    assert one.baseline is not None
    return one.baseline


def _weak_and_gain(trials: Sequence[Trial]) -> tuple[np.ndarray, np.ndarray]:
    import numpy as np

    weak = np.array([one.weak for one in trials], float)
    return weak, np.array([one.strong for one in trials], float) - weak


def _steps(scores: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows by falling score, and where each run of equal scores ends."""
    import numpy as np

    order = np.argsort(-scores, kind="stable")
    falls = np.flatnonzero(np.diff(scores[order]))
    return order, np.append(falls + 1, scores.size)


def _bootstrap(
    trials: Sequence[Trial], columns: Sequence[Sequence[float]], resamples: int, seed: int
) -> dict[str, Any]:
    """APGR per column, CPT of the first, over groups drawn with replacement; the same draws for every column."""
    import numpy as np

    names = {group: number for number, group in enumerate(sorted({one.group for one in trials}))}
    group = np.array([names[one.group] for one in trials])
    _, gain = _weak_and_gain(trials)
    steps = [_steps(np.array(column, float)) for column in columns]
    chance = np.random.default_rng(seed)
    found: dict[str, Any] = {"apgr": [[] for _ in columns], "cpt50": [], "cpt80": []}
    for _ in range(resamples):
        weight = np.bincount(chance.integers(0, len(names), len(names)), minlength=len(names))[group].astype(float)
        for number, (order, ends) in enumerate(steps):
            shares = np.concatenate([[0.0], np.cumsum(weight[order])[ends - 1]]) / weight.sum()
            quality = np.concatenate([[0.0], np.cumsum((gain * weight)[order])[ends - 1]])
            if quality[-1] <= 0:
                found["apgr"][number].append(float("nan"))
                continue
            quality /= quality[-1]
            area = float(((quality[1:] + quality[:-1]) / 2 * np.diff(shares)).sum())
            found["apgr"][number].append(area)
            if number == 0:
                drawn = Curve(tuple(shares.tolist()), tuple(quality.tolist()))
                found["cpt50"].append(cpt(drawn, 0.5))
                found["cpt80"].append(cpt(drawn, 0.8))
    return found


def _cost_ratio(trials: Sequence[Trial], router: Sequence[float], share: float | None) -> float | None:
    """Cost at that share of strong calls over the cost of sending everything to the strong model."""
    order = sorted(range(len(trials)), key=lambda at: (-router[at], at))
    costs = [one.costs for one in trials if one.costs is not None]
    all_strong = sum(strong for _, strong in costs)
    if share is None or not all_strong:
        return None
    cut = round(share * len(order))
    spent = sum(costs[at][1] for at in order[:cut]) + sum(costs[at][0] for at in order[cut:])
    return _rounded(spent / all_strong)


def _with_interval(value: float | None, drawn: Sequence[float | None]) -> dict[str, float | None]:
    import numpy as np

    kept = np.array([one for one in drawn if one is not None and one == one], float)
    low, high = np.quantile(kept, [0.025, 0.975]) if kept.size else (None, None)
    return {"high": _rounded(high), "low": _rounded(low), "value": _rounded(value)}


def _rounded(value: float | None) -> float | None:
    return None if value is None or value != value else round(float(value), 4)
