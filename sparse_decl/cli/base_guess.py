"""Which of the models or datasets at hand another was made from: by its weights or rows, by its name, for an adapter
by what it fits.

Weights decide as in `sparse infer-base`. They cannot say which of two models came first; of three or more, the base is
the one that the others are nearest to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from statistics import median_high
from typing import TYPE_CHECKING

from sparse_decl.base.errors import SparseError
from sparse_decl.cli.scaffold import Found

if TYPE_CHECKING:
    from sparse_decl.base.nearness import Score

_PROBES = 4  # models that are compared with every candidate, to find the one in the middle
_CLEARLY = 0.01  # of the bits alone, by which the middle has to be nearer than the next
_LARGEST = 256 << 20  # bytes of a dataset that is read for a guess
_A, _B = re.compile(r"\.lora_A(?:\.\w+)?\.weight$"), re.compile(r"\.lora_B(?:\.\w+)?\.weight$")


def alike(one: Found, other: Found) -> bool:
    """Whether two checkpoints share most of their tensors, by name and shape."""
    common = len(one.layout & other.layout)
    return common > 0 and 2 * common >= min(len(one.layout), len(other.layout))


def same_name(one: str, other: str) -> bool:
    """Whether two names mean the same model: `meta-llama/Meta-Llama-3-8B` is `llama-3-8b`."""
    words = [re.findall(r"[a-z]+|[0-9]+", name.rpartition("/")[2].lower()) for name in (one, other)]
    short, long = sorted((set(word) for word in words), key=len)
    return words[0] == words[1] or (len(short) > 1 and short <= long and len(long - short) == 1)


def nearest(model: Found, candidates: Sequence[Found], same_names: bool = True) -> Found | None:
    """The candidate a model was made from by its weights, None if none is related; unreadable ones are left out.
    same_names: only those that share most of its tensors by name."""
    from sparse_decl.base.nearness import nearest as judge

    likely = [one for one in candidates if alike(one, model) or not same_names]
    scored = [(one, found) for one in likely if (found := _score(one, model)) is not None]
    verdict = judge([score for _, score in scored])
    return scored[verdict.nearest][0] if verdict.nearest is not None else None


def nearest_table(item: Found, candidates: Sequence[Found]) -> Found | None:
    """The candidate whose rows a dataset shares most with, None if none is related or they are too large to be read
    for a guess; unreadable ones are left out."""
    from sparse_decl.base.nearness import nearest as judge

    small = [one for one in candidates if _bytes(one.place) <= _LARGEST]
    if not small or _bytes(item.place) > _LARGEST or not _has_tables():
        return None
    scored = [(one, found) for one in small if (found := _table_score(one.place, item.place)) is not None]
    verdict = judge([score for _, score in scored])
    return scored[verdict.nearest][0] if verdict.nearest is not None else None


def middle(family: Sequence[Found]) -> Found | None:
    """The one of three or more that the others are clearly nearest to; None if there is no such one."""
    if len(family) < 3:
        return None
    probes = [*family][:: max(1, len(family) // _PROBES)][:_PROBES]
    distances: list[tuple[float, int]] = []
    for number, candidate in enumerate(family):
        scores = [_score(candidate, probe) for probe in probes if probe is not candidate]
        if any(score is None or score.bits > 0.85 * score.alone for score in scores):
            continue
        # a copy says nothing, and one that is nearer than all others little
        known = [score.bits / max(score.alone, 1e-9) for score in scores if score is not None and score.same < 1]
        if known:
            distances.append((median_high(known), number))
    distances.sort()
    if not distances or (len(distances) > 1 and distances[1][0] - distances[0][0] < _CLEARLY):
        return None
    return family[distances[0][1]]


def fits(adapter: Found, model: Found) -> bool:
    """Whether every weight a LoRA adapter changes is in a model, with its shape."""
    shapes = dict(model.layout)
    halves: dict[str, dict[str, tuple[int, ...]]] = {}
    for name, shape in adapter.layout:
        for side, pattern in (("a", _A), ("b", _B)):
            if pattern.search(name):
                stem = pattern.sub(".weight", name).removeprefix("base_model.model.")
                halves.setdefault(stem, {})[side] = shape
    return bool(halves) and all(
        shapes.get(stem) == (half["b"][0], half["a"][1])
        for stem, half in halves.items()
        if len(half) == 2 and all(len(shape) == 2 for shape in half.values())
    )


def _bytes(place: Path) -> int:
    from sparse_decl.sources import list_files

    try:
        return sum(file.size for file in list_files(place))
    except (SparseError, OSError):
        return 0


def _has_tables() -> bool:
    from importlib.util import find_spec

    return find_spec("pyarrow") is not None


@cache
def _scorer() -> Callable[[Path, Path], Score]:
    from sparse_decl.dataset_delta.base_search import scorer

    return scorer()


@cache
def _table_score(candidate: Path, derived: Path) -> Score | None:
    try:
        return _scorer()(candidate, derived)
    except (SparseError, OSError):
        return None


@cache
def _score(candidate: Found, model: Found) -> Score | None:
    from sparse_decl.model_delta.reference.base_search import score

    try:
        return score(candidate.place, model.place)
    except (SparseError, OSError):
        return None
