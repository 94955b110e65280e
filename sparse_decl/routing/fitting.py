"""Fits an estimator to outcomes: ridge regression on hashed features, then isotonic calibration out of fold.

Task labels of the outcomes help the fit where they are given, and are not needed when a request is decided: the
regression is drawn towards the mean of each task, which the text of a prompt mostly tells (learning with privileged
information, Vapnik and Vashist 2009). Fixed order and no library sums: the same outcomes give the same bytes.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sparse_decl.routing.estimator import PPM, UNIT, Calibration, Estimator, Quality
from sparse_decl.routing.features import ONE, SHAPES, read
from sparse_decl.routing.outcomes import Outcome, digest64, group_ids

if TYPE_CHECKING:
    import numpy as np

MIN_OUTCOMES = 200
FOLDS = 5
_RIDGE = 3.0  # penalty on weights; like _TOWARDS_TASK and the features, chosen by cross-validation on development data
_TOWARDS_TASK = 0.8
_PRIOR = 10  # outcomes that a mean of few is mixed with
_LINE = 50  # the same for a knot of the calibration, which is drawn to the regression line
_BINS, _IN_BIN = 20, 50  # at most so many knots, of at least so many outcomes
_Z = 1.959964  # of a 95 % interval
_ITERATIONS, _TOLERANCE = 200, 1e-4


@dataclass(frozen=True, slots=True)
class Fitted:
    """estimator: None if no model has enough outcomes. figures: what the lock records, see `fit`.

    held_out: per prompt that was fitted on, its group and, per model, the score it had and the quality that a fit and
    a calibration gave which never saw the prompt's group.
    """

    estimator: Estimator | None
    figures: Mapping[str, Any]
    held_out: Sequence[tuple[int, Mapping[str, tuple[float, Quality]]]]


@dataclass(slots=True)
class _Prompt:
    text: str
    task: str | None
    group: int
    scores: dict[str, list[float]]


def fit(
    outcomes: Sequence[Outcome],
    models: Sequence[str],
    *,
    kind: str = "linear-hash",
    bits: int = 14,
    min_outcomes: int = MIN_OUTCOMES,
    test: float = 0.0,
) -> Fitted:
    """The estimator of these models' quality.

    kind: `linear-hash` reads the prompt, `task-table` the task label alone. bits: log2 of the feature table's size.
    min_outcomes: a model with fewer prompts is left out, at least MIN_OUTCOMES. test: share of the groups that is kept
    out of the fit altogether. Figures are cross-validated by group: per model `n`, `mean`, `auc`, `ece`.
    """
    import numpy as np

    least = max(min_outcomes, MIN_OUTCOMES)
    prompts = _prompts(outcomes, set(models), test)
    counts = {model: sum(model in prompt.scores for prompt in prompts) for model in models}
    chosen = [model for model in models if counts[model] >= least]
    figures: dict[str, Any] = {
        "calibrated": bool(chosen),
        "models": {model: {"n": counts[model]} for model in models},
        "prompts": len(prompts),
        "unknown_models": sorted({row.model for row in outcomes} - set(models))[:20],
    }
    if len(chosen) < len(models):
        refused = [model for model in models if counts[model] < least]
        figures["refused"] = {model: f"{counts[model]} outcomes, and {least} are needed" for model in refused}
    if not chosen:
        return Fitted(None, figures, ())

    matrix = _matrix(prompts, bits) if kind == "linear-hash" else None
    folds = np.array([_share(prompt.group, "fold") * FOLDS // PPM for prompt in prompts])
    weights, calibrations = [], []
    held_out: list[tuple[int, dict[str, tuple[float, Quality]]]] = [(prompt.group, {}) for prompt in prompts]
    for model in chosen:
        rows = np.array([at for at, prompt in enumerate(prompts) if model in prompt.scores], np.int64)
        truth = np.array([_mean(prompts[at].scores[model]) for at in rows])
        tasks = [prompts[at].task for at in rows]
        scores, own = _cross_fit(matrix, rows, truth, tasks, folds[rows], bits)
        weights.append(own)
        calibrations.append(_calibrate(scores, truth.tolist(), tasks))
        estimates = _cross_calibrate(scores, truth.tolist(), folds[rows].tolist())
        for at, value, estimate in zip(rows.tolist(), truth.tolist(), estimates, strict=True):
            held_out[at][1][model] = value, estimate
        figures["models"][model] |= {
            "auc": _rounded(area_under_curve(scores, truth.tolist())),
            "ece": _rounded(calibration_error([one.estimate / PPM for one in estimates], truth.tolist())),
            "mean": _rounded(_mean(truth.tolist())),
        }
    seen = frozenset(digest64(prompt.text) for prompt in prompts)
    made = Estimator(
        kind, bits if kind == "linear-hash" else 0, tuple(chosen), tuple(weights), tuple(calibrations), seen
    )
    return Fitted(made, figures, held_out)


def area_under_curve(scores: Sequence[float], truth: Sequence[float]) -> float:
    """Chance that an answer of at least 0.5 has a higher score than one below; ties count half. NaN if all are good."""
    order = sorted(range(len(scores)), key=scores.__getitem__)
    good = below = twice = 0
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and scores[order[end]] == scores[order[at]]:
            end += 1
        here = sum(truth[one] >= 0.5 for one in order[at:end])
        bad = end - at - here
        twice += here * (2 * below + bad)
        good, below, at = good + here, below + bad, end
    return twice / (2 * good * below) if good and below else math.nan


def calibration_error(estimates: Sequence[float], truth: Sequence[float], bins: int = 10) -> float:
    """Expected calibration error over bins of equal width (Guo et al. 2017): |mean estimate - mean score| of each bin,
    weighted by how many fall into it."""
    errors: dict[int, list[float]] = defaultdict(list)
    for estimate, value in zip(estimates, truth, strict=True):
        errors[min(int(estimate * bins), bins - 1)].append(estimate - value)
    return math.fsum(abs(math.fsum(own)) for own in errors.values()) / len(estimates)


def is_test(group: int, share: float) -> bool:
    """Whether a group belongs to the share that is kept for testing."""
    return _share(group, "test") < round(share * PPM)


def _share(group: int, use: str) -> int:
    """A number below a million that follows from the group alone, other for each use."""
    digest = hashlib.sha256(f"{use}:{group:016x}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % PPM


def _prompts(outcomes: Sequence[Outcome], models: set[str], test: float) -> list[_Prompt]:
    """Distinct prompts with the scores of each model, in the order of their digests: rows may come in any order."""
    found: dict[int, _Prompt] = {}
    for row, group in zip(outcomes, group_ids(outcomes), strict=True):
        if row.model not in models or is_test(group, test):
            continue
        one = found.setdefault(digest64(row.prompt), _Prompt(row.prompt, row.task, group, {}))
        one.text = min(one.text, row.prompt)
        if row.task is not None:
            one.task = min(one.task, row.task) if one.task is not None else row.task
        one.scores.setdefault(row.model, []).append(row.score)
    return [found[digest] for digest in sorted(found)]


def _matrix(prompts: Sequence[_Prompt], bits: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows in CSR form: hashed counts of length 1, shape, and the constant. Exactly what `Estimator.scores` weighs."""
    import numpy as np

    size, mask = 1 << bits, (1 << bits) - 1
    columns: list[int] = []
    values: list[float] = []
    starts = [0]
    for prompt in prompts:
        reading = read(prompt.text)
        counts = Counter(one & mask for one in reading.hashes)
        length = math.sqrt(sum(count * count for count in counts.values()))
        columns.extend(counts)
        values.extend(count / length for count in counts.values())
        columns.extend(range(size, size + SHAPES + 1))
        values.extend(value / ONE for value in reading.shape)
        values.append(1.0)
        starts.append(len(columns))
    return np.array(starts, np.int64), np.array(columns, np.int32), np.array(values, np.float32)


def _cross_fit(
    matrix: tuple[np.ndarray, np.ndarray, np.ndarray] | None,
    rows: np.ndarray,
    truth: np.ndarray,
    tasks: Sequence[str | None],
    folds: np.ndarray,
    bits: int,
) -> tuple[list[int], tuple[int, ...]]:
    """Scores of each row by a fit on the other folds, and the weights of the fit on all rows, in 1 / UNIT."""
    import numpy as np

    from sparse_kernels.ridge import predict_rows, solve_ridge

    if matrix is None:
        return [0] * rows.size, (0,) * (1 + SHAPES + 1)
    starts, columns, values = matrix
    size = (1 << bits) + SHAPES + 1
    penalty = np.full(size, _RIDGE)
    penalty[-1] = 0.0
    scores = np.zeros((rows.size, 1))
    for fold in [*range(FOLDS), None]:
        inside = np.flatnonzero(folds != fold) if fold is not None else np.arange(rows.size)
        if not inside.size:
            continue
        targets = np.zeros((starts.size - 1, 1))
        targets[rows[inside], 0] = _drawn_to_tasks(truth[inside].tolist(), [tasks[at] for at in inside.tolist()])
        weights = np.zeros((size, 1))
        solve_ridge(starts, columns, values, rows[inside], targets, penalty, weights, _ITERATIONS, _TOLERANCE)
        weights = np.clip(np.rint(weights * UNIT), -(2**31), 2**31 - 1)
        if fold is not None:
            outside = np.flatnonzero(folds == fold)
            found = np.zeros((outside.size, 1))
            predict_rows(starts, columns, values, rows[outside], weights, found)
            scores[outside] = found
    return np.rint(scores[:, 0]).astype(np.int64).tolist(), tuple(weights[:, 0].astype(np.int64).tolist())


def _drawn_to_tasks(truth: Sequence[float], tasks: Sequence[str | None]) -> list[float]:
    """Scores mixed with the mean of their task, itself drawn to the mean of all."""
    mean = _mean(truth)
    by_task: dict[str, list[float]] = defaultdict(list)
    for value, task in zip(truth, tasks, strict=True):
        if task is not None:
            by_task[task].append(value)
    means = {task: (math.fsum(own) + _PRIOR * mean) / (len(own) + _PRIOR) for task, own in by_task.items()}
    return [
        value if task is None else (1 - _TOWARDS_TASK) * value + _TOWARDS_TASK * means[task]
        for value, task in zip(truth, tasks, strict=True)
    ]


def _cross_calibrate(scores: Sequence[int], truth: Sequence[float], folds: Sequence[int]) -> list[Quality]:
    """The quality of each row by a calibration on the other folds."""
    found: dict[int, Quality] = {}
    for fold in range(FOLDS):
        inside = [at for at, own in enumerate(folds) if own != fold]
        if not inside:
            continue
        made = _calibrate([scores[at] for at in inside], [truth[at] for at in inside], [None] * len(inside))
        found |= {at: made.quality(scores[at]) for at, own in enumerate(folds) if own == fold}
    return [found[at] for at in range(len(scores))]


def _calibrate(scores: Sequence[int], truth: Sequence[float], tasks: Sequence[str | None]) -> Calibration:
    """Isotonic regression over bins of equal mass (pool adjacent violators), each drawn to a straight line through all
    outcomes, which is itself drawn to their mean by being a regression."""
    mean = _mean(truth)
    level, slope = _line(scores, truth)
    order = sorted(range(len(scores)), key=lambda at: (scores[at], at))
    count = max(1, min(_BINS, len(order) // _IN_BIN))
    spread = _mean([(value - mean) ** 2 for value in truth])

    def drawn(rows: Sequence[int]) -> float:
        expected = min(1.0, max(0.0, level + slope * _middle(scores, rows)))
        return (math.fsum(truth[at] for at in rows) + _LINE * expected) / (len(rows) + _LINE)

    pools: list[tuple[list[int], float]] = []  # rows, estimate
    for number in range(count):
        rows = order[number * len(order) // count : (number + 1) * len(order) // count]
        pools.append((rows, drawn(rows)))
        while len(pools) > 1 and (
            pools[-2][1] >= pools[-1][1] or _middle(scores, pools[-2][0]) >= _middle(scores, pools[-1][0])
        ):
            last, rows = pools.pop()[0], pools.pop()[0]
            pools.append(([*rows, *last], drawn([*rows, *last])))
    lowers = []
    for rows, estimate in pools:
        own = math.fsum((truth[at] - estimate) ** 2 for at in rows)
        variance = (own + _PRIOR * spread) / (len(rows) + _PRIOR)
        lowers.append(estimate - _Z * math.sqrt(variance / len(rows)))
    for at in range(len(lowers) - 2, -1, -1):
        lowers[at] = min(lowers[at], lowers[at + 1])
    made = Calibration(
        len(truth),
        tuple(_middle(scores, rows) for rows, _ in pools),
        tuple(_millionths(estimate) for _, estimate in pools),
        tuple(_millionths(lower) for lower in lowers),
        {},
    )
    return replace(made, tasks=_task_offsets([made.quality(score) for score in scores], truth, tasks, spread))


def _task_offsets(
    found: Sequence[Quality], truth: Sequence[float], tasks: Sequence[str | None], spread: float
) -> dict[str, tuple[int, int, int]]:
    """Per task label, how far its outcomes lie from what the text alone says, drawn to nothing where there are few."""
    rows: dict[str, list[int]] = defaultdict(list)
    for at, task in enumerate(tasks):
        if task is not None:
            rows[task].append(at)
    offsets = {}
    for task, own in sorted(rows.items()):
        errors = [truth[at] - found[at].estimate / PPM for at in own]
        offset = math.fsum(errors) / (len(own) + _PRIOR)
        squares = math.fsum((error - offset) ** 2 for error in errors)
        variance = (squares + _PRIOR * spread) / (len(own) + _PRIOR)
        compared = math.fsum(truth[at] - found[at].score / PPM for at in own) / (len(own) + _PRIOR)
        half = _millionths(_Z * math.sqrt(variance / len(own)))
        offsets[task] = _millionths(offset, -PPM), half, _millionths(compared, -PPM)
    return offsets


def _middle(scores: Sequence[int], rows: Sequence[int]) -> int:
    return sum(scores[at] for at in rows) // len(rows)


def _line(scores: Sequence[int], truth: Sequence[float]) -> tuple[float, float]:
    """(level, slope) of the least-squares line of outcomes over scores; flat rather than falling."""
    middle, mean = _mean(scores), _mean(truth)
    spread = math.fsum((score - middle) ** 2 for score in scores)
    along = math.fsum((score - middle) * (value - mean) for score, value in zip(scores, truth, strict=True))
    slope = max(0.0, along / spread) if spread else 0.0
    return mean - slope * middle, slope


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)


def _millionths(value: float, least: int = 0) -> int:
    return max(least, min(PPM, round(value * PPM)))


def _rounded(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 4)
