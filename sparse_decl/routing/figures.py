"""What the lock says of a fit: how well it ranks and how well it is calibrated, out of fold, and the curve."""

from __future__ import annotations

from typing import Any

from sparse_decl.base.errors import SparseError
from sparse_decl.routing.evaluate import Trial, evaluate
from sparse_decl.routing.fitting import Fitted
from sparse_decl.routing.policy import Policy

_RESAMPLES = 200


def pair_of(policy: Policy, means: dict[str, float]) -> tuple[str, str] | None:
    """(weak, strong): the cheapest of these models and the best; None if that is one model. means: mean scores."""
    if len(means) < 2:
        return None
    strong = min(means, key=lambda name: (-means[name], name))
    typical = {name: policy.models[name].cost(500, 500) for name in means}
    weak = min(means, key=lambda name: (typical[name] is None, typical[name] or 0, name))
    return (weak, strong) if weak != strong else None


def figures_of(made: Fitted, policy: Policy) -> dict[str, Any]:
    """The fit's own figures, and the cost-quality curve between the cheapest model and the best."""
    figures = dict(made.figures)
    means = {name: entry["mean"] for name, entry in figures["models"].items() if "mean" in entry}
    pair = pair_of(policy, means)
    if pair is None:
        return figures
    weak, strong = pair
    trials = [
        Trial(entry[weak][0], entry[strong][0], entry[strong][1].score - entry[weak][1].score, group)
        for group, entry in made.held_out
        if weak in entry and strong in entry
    ]
    try:
        found = evaluate(trials, resamples=_RESAMPLES)
    except SparseError as error:
        return {**figures, "curve": {"none": f"{error.what}: {error.why}"}}
    return {**figures, "curve": {"weak": weak, "strong": strong, **found}}
