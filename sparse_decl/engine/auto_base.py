"""`base: auto`: which of the declared models or datasets another was made from.

Scores are kept by the digests of both, so that files which did not change are not read again. What is not on
this machine takes no part, except that the lock's own answer stands while its sources are away.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.base.nearness import UNITS
from sparse_decl.engine.opening import open_source
from sparse_decl.engine.resolve import is_remote
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.cache_file import read_checked, write_checked
from sparse_decl.store.index import StatIndex
from sparse_decl.store.lockfile import Lock, read_lock
from sparse_decl.store.workspace import Workspace

if TYPE_CHECKING:
    from sparse_decl.base.nearness import Score

FORM = "sparse-nearest/1"
CACHE = "nearest"
AUTO = "auto"
_SCORING = {
    "model": "sparse_decl.model_delta.reference.base_search",
    "dataset": "sparse_decl.dataset_delta.base_search",
}


def scoring(sort: str) -> Any:
    """What says how near models, or datasets, are to each other: a module with `SCORE_VERSION` and `scorer()`, which
    gives a function of two paths, a candidate's and that of what may be made from it. sort: `model`, `dataset`."""
    return import_module(_SCORING[sort])


def _sort_of(step: Step) -> str:
    """What a step's base is, `model` or `dataset`: the sort of resource, and the output of its step."""
    return next(
        (one.partition(".")[0] for one in (*step.nearest_of, step.address) if one.startswith("dataset.")), "model"
    )


class Scores:
    """Scores of pairs, from the cache in the workspace's state folder where it has them."""

    def __init__(self, workspace: Workspace):
        self._path, self._prepare = workspace.state / CACHE, workspace.make_state
        self._known: dict[str, Any] = {}
        self._grown = False
        self._scorers: dict[str, Callable[[Path, Path], Score]] = {}
        checked = read_checked(self._path, FORM)
        if checked is not None:
            try:
                self._known = dict(json.loads(checked[1]))
            except (ValueError, TypeError):
                self._known = {}

    def get(self, sort: str, candidate: tuple[str, Path], made: tuple[str, Path]) -> Score:
        """The score of a candidate for what may be made from it; each: (digest, local path). sort: `model`, `dataset`.

        Raises FormatError, ConfigError, UnavailableError, OSError.
        """
        from sparse_decl.base.nearness import Score

        how = scoring(sort)
        key = f"{sort} {how.SCORE_VERSION} {made[0]} {candidate[0]}"
        try:
            return Score(*map(float, self._known[key]))
        except (KeyError, TypeError, ValueError):
            if sort not in self._scorers:
                self._scorers[sort] = how.scorer()
            found = self._scorers[sort](candidate[1], made[1])
            self._known[key] = list(found.to_json().values())
            self._grown = True
            return found

    def keep(self) -> None:
        """Writes what was learnt; failing to is no error."""
        if self._grown:
            self._prepare()
            write_checked(self._path, FORM, json.dumps(self._known, sort_keys=True).encode())


def resolve_auto(
    steps: Mapping[str, Step], auto: Iterable[str], workspace: Workspace
) -> tuple[dict[str, Step], dict[str, SparseError]]:
    """The steps called `auto` with the nearest as their base, and why none was found for the others."""
    lock = read_lock(workspace.lock_path)
    scores = Scores(workspace)
    places: dict[str, tuple[str, Path] | None] = {}

    def place_of(address: str) -> tuple[str, Path] | None:
        if address not in places:
            places[address] = _local(steps[address], workspace.root, workspace.index)
        return places[address]

    done: dict[str, Step] = {}
    failed: dict[str, SparseError] = {}
    for address in auto:
        step = steps[address]
        try:
            chosen, why = _choose(address, step, place_of, scores, lock)
        except (SparseError, OSError) as error:
            failed[address] = error if isinstance(error, SparseError) else UnavailableError(str(error))
            continue
        done[address] = step.based_on(chosen, _sort_of(step), why)
    scores.keep()
    return done, failed


def _choose(
    address: str, step: Step, place_of: Callable[[str], tuple[str, Path] | None], scores: Scores, lock: Lock
) -> tuple[str, str]:
    """(address of the nearest, why it)."""
    from sparse_decl.base.nearness import nearest

    sort = _sort_of(step)
    mine = place_of(address)
    recorded = _in_lock(lock, address)
    here = [(candidate, found) for candidate in step.nearest_of if (found := place_of(candidate)) is not None]
    if recorded is not None and recorded[0] in step.nearest_of and (mine is None or len(here) < len(step.nearest_of)):
        return recorded
    if mine is None:
        raise UnavailableError(
            f"the base of {address} cannot be found: it is not on this machine",
            where=step.place_of("inputs.base"),
            hint="put its source here, or name its base",
        )
    scored = [scores.get(sort, place, mine) for _, place in here]
    verdict, unit = nearest(scored), UNITS[sort]
    if verdict.nearest is None:
        best = min((score.bits for score in scored), default=None)
        told_best = f"the nearest leaves {best:.2f} bits per {unit}" if best is not None else "none of them is here"
        raise UnavailableError(
            f"none of the declared {sort}s is related to {address}",
            where=step.place_of("inputs.base"),
            why=f"looked at {', '.join(step.nearest_of) or 'nothing'}; {told_best}",
            hint=f"declare the {sort} it was made from, or name a base; see `sparse infer-base`",
        )
    others = "; ".join(
        f"{candidate} {score.bits:.2f}"
        for number, ((candidate, _), score) in enumerate(zip(here, scored, strict=True))
        if number != verdict.nearest
    )
    best_score = scored[verdict.nearest]
    why = f"{verdict.confidence}: {best_score.bits:.2f} bits per {unit}, alone {best_score.alone:.2f}"
    return here[verdict.nearest][0], f"{why}; {others}" if others else why


def _in_lock(lock: Lock, address: str) -> tuple[str, str] | None:
    """What the lock says of an earlier choice."""
    record = lock.nodes.get(address)
    source = record.sources.get("base") if record is not None else None
    chosen = source.get("pinned") if source is not None and source.get("uri") == AUTO else None
    return (chosen, "as the lock says") if isinstance(chosen, str) else None


def _local(step: Step, root: Path, index: StatIndex) -> tuple[str, Path] | None:
    """(digest, path) of the bytes of a source, None if they are not on this machine."""
    source = next((one for one in step.inputs.values() if isinstance(one, FromSource)), None)
    if source is None or is_remote(source.uri):
        return None
    try:
        opened = open_source(source.uri, root)
        return opened.snapshot(index.digest).digest, opened.local_path()
    except (SparseError, OSError):
        return None
