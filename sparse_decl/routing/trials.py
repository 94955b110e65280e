"""A router on outcomes it was not fitted on."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.routing.compiled import Router
from sparse_decl.routing.decide import qualities_of
from sparse_decl.routing.estimator import PPM
from sparse_decl.routing.evaluate import RESAMPLES, Trial, evaluate
from sparse_decl.routing.figures import pair_of
from sparse_decl.routing.fitting import calibration_error
from sparse_decl.routing.outcomes import Columns, Outcome, digest64, group_ids, named_by, read_outcomes
from sparse_decl.routing.requests import Request


def evaluate_router(
    router: Router,
    outcomes: Path,
    *,
    weak: str | None = None,
    strong: str | None = None,
    group: str | None = None,
    baseline: str | None = None,
    resamples: int = RESAMPLES,
) -> dict[str, Any]:
    """What `evaluate` finds, with the names of the pair, the calibration error of each, and how many prompts were left
    out because the router was fitted on them. A prompt goes to the strong model in the order of the expected gain.

    group, baseline: columns. Raises SparseError, FormatError with the line, ConfigError for an unknown model.
    """
    rows = named_by(router.policy, read_outcomes(outcomes, Columns(group=group, baseline=baseline)))
    return evaluate_rows(router, rows, weak=weak, strong=strong, resamples=resamples)


def evaluate_rows(
    router: Router,
    rows: list[Outcome],
    *,
    weak: str | None = None,
    strong: str | None = None,
    resamples: int = RESAMPLES,
    use_tasks: bool = False,
) -> dict[str, Any]:
    """The same on rows. use_tasks: whether the router is given the task labels; false, since requests have none."""
    groups = dict(zip((digest64(row.prompt) for row in rows), group_ids(rows), strict=True))
    by_prompt: dict[int, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    first: dict[int, Outcome] = {}
    for row in rows:
        if row.model in router.policy.models:
            digest = digest64(row.prompt)
            by_prompt[digest][row.model].append(row.score)
            first.setdefault(digest, row)
    seen = router.estimator.seen if router.estimator is not None else frozenset()
    left_out = sum(digest in seen for digest in by_prompt)
    kept = {digest: outcomes for digest, outcomes in by_prompt.items() if digest not in seen}
    if by_prompt and not kept:
        raise SparseError(
            "there is nothing to evaluate on",
            why=f"all {left_out} prompts were used to fit the policy",
            hint="give outcomes that it was not fitted on, or set `test:` in its `outcomes:`",
        )
    weak, strong = _pair(router, kept, weak, strong)
    trials = []
    said: dict[str, list[tuple[float, float]]] = {weak: [], strong: []}
    for digest in sorted(kept):
        outcomes = kept[digest]
        if weak not in outcomes or strong not in outcomes:
            continue
        row = first[digest]
        request = Request(row.prompt, task=row.task if use_tasks else None)
        found = qualities_of(router.policy, request, router.estimator)
        scores = {name: sum(outcomes[name]) / len(outcomes[name]) for name in (weak, strong)}
        for name in (weak, strong):
            said[name].append((found[name].estimate / PPM, scores[name]))
        gain = (found[strong].score - found[weak].score) / PPM
        costs = _costs(router, request, weak, strong)
        trials.append(Trial(scores[weak], scores[strong], gain, groups[digest], costs, row.baseline))
    if not trials:
        raise SparseError("there is nothing to evaluate on", why=f"no prompt has outcomes of both {weak} and {strong}")
    ece = {
        name: round(calibration_error([one for one, _ in pairs], [other for _, other in pairs]), 4)
        for name, pairs in said.items()
    }
    found_all = evaluate(trials, resamples=resamples)
    return {"weak": weak, "strong": strong, "left_out": left_out, "ece": ece, **found_all}


def _pair(
    router: Router, kept: dict[int, dict[str, list[float]]], weak: str | None, strong: str | None
) -> tuple[str, str]:
    for name in (weak, strong):
        if name is not None and name not in router.policy.models:
            raise ConfigError(f"the policy has no model {name[:80]!r}", why=f"it has {', '.join(router.policy.models)}")
    scores: dict[str, list[float]] = defaultdict(list)
    for outcomes in kept.values():
        for name, own in outcomes.items():
            scores[name].append(sum(own) / len(own))
    pair = pair_of(router.policy, {name: sum(own) / len(own) for name, own in sorted(scores.items())})
    if pair is None and (weak is None or strong is None):
        raise SparseError(
            "there are no two models to choose between",
            why=f"outcomes of {', '.join(sorted(scores)) or 'no model of the policy'}; the cheapest may be the best",
            hint="name them with --weak and --strong",
        )
    return weak or (pair or ("", ""))[0], strong or (pair or ("", ""))[1]


def _costs(router: Router, request: Request, weak: str, strong: str) -> tuple[float, float] | None:
    costs = [router.policy.models[name].cost(request.tokens, router.policy.max_tokens) for name in (weak, strong)]
    return (float(costs[0]), float(costs[1])) if costs[0] is not None and costs[1] is not None else None
