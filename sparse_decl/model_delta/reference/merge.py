"""How a merge of declared models was computed: which weights, and where the tool that merged them rounded.

A linear, SLERP or task-arithmetic merge is a few operations a weight. Weights are fitted on a sample by least squares,
snapped to round numbers where those explain it better, and tried in the orders of computing that tools use. What is
found is a recipe of IEEE operations (see kernels/blend.py), so nearly always every bit is predicted.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.coding.rounded import KINDS
from sparse_decl.model_delta.dtypes import value_table, values
from sparse_kernels import blend as kernel
from sparse_kernels import words

MOST_INPUTS = kernel.MOST_INPUTS
_F64, _F32, _OWN = kernel.F64, kernel.F32, kernel.OWN
_SHORT = 2048  # words on which every candidate is tried
_SIGMAS = 8.0
_GRID = {"BF16": 2.0**-13, "F16": 2.0**-16, "F32": 2.0**-29}
_NEARLY = 0.02  # bits a word: a recipe that leaves less needs no better one

# (form, rounding of differences, products, sums, whole), the likeliest first: f32, the dtype at every step as mergekit
# and plain torch code do it, f64, and fused multiply-adds, which round no product
_PLANS = (
    (kernel.SUM, (_F64, _F32, _F32, _F32)),
    (kernel.SUM, (_F64, _OWN, _F32, _OWN)),
    (kernel.SUM, (_F64, _OWN, _OWN, _OWN)),
    (kernel.SUM, (_F64, _F64, _F64, _F64)),
    (kernel.SUM, (_F64, _F64, _F32, _F32)),
    (kernel.OFFSETS, (_F32, _F32, _F32, _F32)),
    (kernel.OFFSETS, (_OWN, _OWN, _F32, _OWN)),
    (kernel.OFFSETS, (_OWN, _OWN, _OWN, _OWN)),
    (kernel.OFFSETS, (_F64, _F64, _F64, _F64)),
    (kernel.OFFSETS, (_F32, _F64, _F32, _F32)),
    (kernel.STEPS, (_F32, _F32, _F32, _F32)),
    (kernel.STEPS, (_OWN, _OWN, _OWN, _OWN)),
    (kernel.STEPS, (_OWN, _F32, _OWN, _OWN)),
    (kernel.STEPS, (_F32, _F64, _F32, _F32)),
    (kernel.STEPS, (_OWN, _F32, _F32, _F32)),
)
Plan = tuple[int, tuple[int, int, int, int]]


@dataclass(frozen=True, slots=True)
class Recipe:
    """form and levels: see kernels/blend.py. weights: one a model, that of the first unused but in sums."""

    form: int
    levels: tuple[int, int, int, int]
    weights: tuple[float, ...]
    divisor: float = 1.0

    def apply(self, dtype: str, inputs: np.ndarray, out: np.ndarray) -> None:
        """Predicted words. inputs: (models, n) words of bf16, f16 or f32; out: (n,) of the same dtype."""
        table, levels = value_table(dtype), np.array(self.levels, np.int64)
        values = table if table is not None else np.zeros(1, np.float32)
        weights, room = np.array(self.weights), kernel.scratch()
        kernel.blend(inputs, KINDS[dtype], values, self.form, levels, weights, self.divisor, *room, out)

    @property
    def sound(self) -> bool:
        """Whether it can be computed and read back: a fit of unrelated models may give weights that cannot."""
        return all(math.isfinite(number) for number in (*self.weights, self.divisor)) and self.divisor != 0

    def to_json(self) -> dict[str, Any]:
        return {"f": self.form, "l": list(self.levels), "w": list(self.weights), "q": self.divisor}

    @classmethod
    def from_json(cls, fields: dict[str, Any], models: int) -> Recipe:
        """Raises FormatError on anything that `to_json` would not write for so many models."""
        form, levels, weights, divisor = (fields.get(key) for key in "flwq")
        good = (
            is_whole(form, 3)
            and isinstance(levels, list)
            and len(levels) == 4
            and all(is_whole(level, 3) for level in levels)
            and isinstance(weights, list)
            and 1 < len(weights) == models <= MOST_INPUTS
            and all(isinstance(number, float) and math.isfinite(number) for number in (*weights, divisor))
            and divisor != 0
        )
        if not good:
            raise FormatError("a recipe in the delta's index is damaged", why=str(fields)[:80])
        return cls(form, tuple(levels), tuple(weights), divisor)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Mix:
    """A recipe and the numbers of the bases it takes, in its order."""

    bases: tuple[int, ...]
    recipe: Recipe

    def cost(self, dtype: str, finetune: np.ndarray, others: np.ndarray) -> int:
        """About how many bits remain on a sample. finetune: (n,) words; others: (bases, n) words."""
        out = np.empty_like(finetune)
        self.recipe.apply(dtype, np.ascontiguousarray(others[list(self.bases)]), out)
        z = np.empty_like(finetune)
        words.difference(out, finetune, True, z)
        bits, wrong = kernel.distance(z)
        return int(bits + wrong)


def find(dtype: str, finetune: np.ndarray, others: np.ndarray, known: Sequence[Mix], finalists: int = 8) -> Mix | None:
    """The best blend of all bases for a sample of one tensor, or None. finetune: (n,), others: (bases, n) words.

    known: blends that other tensors have; one of these that leaves next to nothing ends the search. finalists: how many
    of the candidates, the best on some words, are tried on all.
    """
    if dtype not in KINDS or not 2 <= len(others) <= MOST_INPUTS or not finetune.size:
        return None
    search = _Search(dtype, finetune, others)
    for mix in known:
        search.offer(mix)
    if search.is_near:
        return search.mix
    distinct = [k for k, row in enumerate(others) if not any(np.array_equal(row, other) for other in others[:k])]
    if len(distinct) < len(others):
        fewer = find(dtype, finetune, others[distinct], ()) if len(distinct) > 1 else None
        if fewer is not None:
            search.offer(Mix(tuple(distinct[base] for base in fewer.bases), fewer.recipe))
        return search.mix
    fitted = _fitted(dtype, finetune, others)
    if fitted is None:
        return search.mix
    for mix in _finalists(search, fitted, known, finalists):
        search.offer(mix)
    if search.best is None or search.is_near:
        return search.mix
    return _polished(dtype, finetune, others, search.best, fitted)


class _Search:
    """The best blend so far for a sample. best: its cost in bits, and it; enough: bits that are next to nothing."""

    def __init__(self, dtype: str, finetune: np.ndarray, others: np.ndarray):
        self.dtype, self.finetune, self.others = dtype, finetune, others
        self.enough = int(_NEARLY * finetune.size)
        self.best: tuple[int, Mix] | None = None

    def offer(self, mix: Mix) -> None:
        """Takes a blend if it is better than all before."""
        cost = mix.cost(self.dtype, self.finetune, self.others)
        if self.best is None or cost < self.best[0]:
            self.best = cost, mix

    @property
    def mix(self) -> Mix | None:
        return self.best[1] if self.best is not None else None

    @property
    def is_near(self) -> bool:
        """Whether next to nothing remains."""
        return self.best is not None and self.best[0] <= self.enough


def _finalists(search: _Search, fitted: _Fitted, known: Sequence[Mix], most: int) -> list[Mix]:
    """The likeliest blends with fitted weights, by what they leave on some of the sample's words."""
    dtype, finetune, others = search.dtype, search.finetune, search.others
    plans = [(mix.recipe.form, mix.recipe.levels) for mix in known]
    plans += [plan for plan in _plans(dtype) if plan not in plans]
    some = np.linspace(0, finetune.size - 1, min(finetune.size, _SHORT)).astype(np.int64)
    few, beside = finetune[some], np.ascontiguousarray(others[:, some])
    tried = [(mix.cost(dtype, few, beside), n, mix) for n, mix in enumerate(_mixes(dtype, fitted, plans))]
    if not tried or min(tried)[0] > search.enough * some.size // finetune.size:
        tried += [(mix.cost(dtype, few, beside), n, mix) for n, mix in enumerate(_divided(dtype, fitted), len(tried))]
    return [mix for _, _, mix in sorted(tried, key=lambda item: item[:2])[:most]]


def _plans(dtype: str) -> list[Plan]:
    """All orders of computing that differ for a dtype."""
    return [plan for plan in _PLANS if dtype != "F32" or _OWN not in plan[1]]


@dataclass(frozen=True, slots=True)
class _Fitted:
    """A least-squares fit: total weight, the weights of all bases but the first, and the standard error of each."""

    total: float
    shares: tuple[float, ...]
    errors: tuple[float, ...]


def _fitted(dtype: str, finetune: np.ndarray, others: np.ndarray) -> _Fitted | None:
    """Least squares of relative errors: fine-tune = total x0 + sum of shares (xk - x0). None if that has no answer."""
    with np.errstate(all="ignore"):
        target = _real(dtype, finetune)
        first, *rest = (_real(dtype, row) for row in others)
        columns = np.stack([first, *(row - first for row in rest)])
        weight = 1.0 / (target * target + first * first)
    n = len(columns)
    gram, right = np.zeros((n, n)), np.zeros(n)
    kernel.normal_equations(columns, target, weight, gram, right)
    solved = _solve(gram, right)
    if solved is None:
        return None
    answer, variances = solved
    with np.errstate(all="ignore"):
        left = target - columns[0] * answer[0]
        for column, share in zip(columns[1:], answer[1:], strict=True):
            left = left - column * share
    residual = np.zeros((1, 1))
    kernel.normal_equations(left.reshape(1, -1), left, weight, residual, np.zeros(1))
    spread = math.sqrt(max(float(residual[0, 0]), 0.0) / finetune.size)
    # words of both sides lie on one grid, so their rounding is no plain noise: the fit is off by some of its step
    errors = [spread * math.sqrt(variance) + _GRID[dtype] for variance in variances]
    if not all(map(math.isfinite, (*answer, *errors))):
        return None
    return _Fitted(answer[0], tuple(answer[1:]), tuple(errors))


def _real(dtype: str, words: np.ndarray) -> np.ndarray:
    table = value_table(dtype)
    return (values(words, dtype) if table is None else table[words]).astype(np.float64)


def _solve(gram: np.ndarray, right: np.ndarray) -> tuple[list[float], list[float]] | None:
    """(solution, diagonal of the inverse) of a small positive definite system, by Cholesky's method in plain floats."""
    n = len(right)
    lower = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 1):
            value = float(gram[i, j]) - sum(lower[i][k] * lower[j][k] for k in range(j))
            if i != j:
                lower[i][j] = value / lower[j][j]
            elif not value > 1e-14 * float(gram[i, i]):
                return None
            else:
                lower[i][i] = math.sqrt(value)

    def solve(vector: list[float]) -> list[float]:
        forward = [0.0] * n
        for i in range(n):
            forward[i] = (vector[i] - sum(lower[i][k] * forward[k] for k in range(i))) / lower[i][i]
        back = [0.0] * n
        for i in reversed(range(n)):
            back[i] = (forward[i] - sum(lower[k][i] * back[k] for k in range(i + 1, n))) / lower[i][i]
        return back

    inverse = [solve([1.0 if k == i else 0.0 for k in range(n)])[i] for i in range(n)]
    return solve([float(value) for value in right]), inverse


def _round_numbers(value: float, error: float) -> list[float]:
    """Numbers people write that a fitted weight may stand for, the roundest first, and the weight itself."""
    reach = _SIGMAS * error
    out: list[float] = []
    for parts in (1, 2, 10, 20, 3, 4, 6, 8, 100, 7, 9, 16, 1000, 10000):
        near = round(value * parts) / parts
        if abs(near - value) <= reach and near not in out:
            out.append(near)
        if len(out) == 3:
            break
    return [*out, value]


def _weights(fitted: _Fitted) -> Iterator[tuple[float, ...]]:
    """Weights of all bases, the roundest first."""
    choices = [_round_numbers(share, error) for share, error in zip(fitted.shares, fitted.errors[1:], strict=True)]
    combined = product(*choices) if len(choices) <= 2 else zip(*([c[0], c[-1]] for c in choices), strict=True)
    totals = _round_numbers(fitted.total, fitted.errors[0])
    for shares in combined:
        for total in (totals[0], totals[-1]) if len(totals) > 1 else totals:
            rest = total - sum(shares)
            nice = round(rest, 12)
            yield (nice if abs(nice - rest) < 1e-11 else rest, *shares)


def _mixes(dtype: str, fitted: _Fitted, plans: Sequence[Plan]) -> Iterator[Mix]:
    """Every candidate: weights, in every order of computing, each model as the first where that matters."""
    count = len(fitted.shares) + 1
    seen = set()
    for weights in _weights(fitted):
        for form, levels in plans:
            for first in range(count if form != kernel.SUM else 1):
                rest = [k for k in range(count) if k != first]
                for order in ([first, *rest], [first, *reversed(rest)])[
                    : 2 if count > 2 and form != kernel.OFFSETS else 1
                ]:
                    ordered = tuple(weights[k] for k in order)
                    for stored in _stored(dtype, ordered, levels):
                        mix = Mix(tuple(order), Recipe(form, levels, stored))
                        if mix.recipe.sound and mix not in seen:
                            seen.add(mix)
                            yield mix


def _stored(dtype: str, weights: tuple[float, ...], levels: tuple[int, ...]) -> list[tuple[float, ...]]:
    """Weights as a tool holds them: f64, f32, or the dtype of the tensors."""
    if levels[1] == _F64 and levels[2] == _F64:
        return [weights]
    single = tuple(float(np.float32(weight)) for weight in weights)
    if _OWN not in levels or dtype == "F32":
        return [single]
    return [single, tuple(_in_own(dtype, weight) for weight in single)]


def _in_own(dtype: str, value: float) -> float:
    """A number rounded to f32 and to bf16 or f16, by the recipe that does nothing else."""
    one = np.array([[0x3F80], [0]] if dtype == "BF16" else [[0x3C00], [0]], np.uint16)
    out = np.empty(1, np.uint16)
    Recipe(kernel.SUM, (_F64, _F32, _F32, _F32), (value, 0.0)).apply(dtype, one, out)
    return float(_real(dtype, out)[0])


def _divided(dtype: str, fitted: _Fitted) -> Iterator[Mix]:
    """Sums of weights that a tool brought to a total of one only afterwards, as mergekit does."""
    order = tuple(range(len(fitted.shares) + 1))
    first = next(_weights(fitted))
    for divisor in (2.0, 3.0, 4.0, 5.0, 6.0, *(tenths / 10 for tenths in range(2, 20) if tenths != 10)):
        weights = tuple(round(weight * divisor, 6) for weight in first)
        for form, levels in _plans(dtype):
            if form == kernel.SUM:
                for stored in _stored(dtype, weights, levels):
                    total = float(np.float32(sum(stored)))
                    recipe = Recipe(form, levels, stored, _in_own(dtype, total) if _OWN in levels else total)
                    if recipe.sound:
                        yield Mix(order, recipe)


def _polished(dtype: str, finetune: np.ndarray, others: np.ndarray, best: tuple[int, Mix], fitted: _Fitted) -> Mix:
    """Weights moved step by step, ever finer, while less remains: those a tool computed are no round numbers."""
    cost, mix = best
    recipe = mix.recipe
    if _OWN in recipe.levels or cost == 0:
        return mix
    start = 0 if recipe.form == kernel.SUM else 1
    moves = [
        [(k, 1.0), (start, -1.0)] if k != start and recipe.form == kernel.SUM else [(k, 1.0)]
        for k in range(start, len(mix.bases))
    ]
    step = max(_SIGMAS * max(fitted.errors), 2.0**-26)
    while step >= 2.0**-27 and cost:
        moved = False
        for move in moves:
            for sign in (1.0, -1.0):
                weights = list(recipe.weights)
                for which, way in move:
                    weights[which] = float(np.float32(weights[which] + sign * way * step))
                other = Recipe(recipe.form, recipe.levels, tuple(weights), recipe.divisor)
                its_cost = Mix(mix.bases, other).cost(dtype, finetune, others)
                if its_cost < cost and other.sound:
                    cost, recipe, moved = its_cost, other, True
        if not moved:
            step /= 2
    return Mix(mix.bases, recipe)
