"""Finds the router that a command names: an entry of the Sparsefile's `routing:`, or an exported folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sparse_decl.base.errors import ConfigError, UnavailableError
from sparse_decl.engine.project import open_project
from sparse_decl.routing.compiled import ESTIMATOR_FILE, POLICY_FILE, Router, load_router, read_json
from sparse_decl.routing.estimator import Estimator
from sparse_decl.routing.policy import Policy
from sparse_decl.steps import route
from sparse_decl.store.lockfile import read_lock


def find_router(name: str, file: Path | None, overrides: Mapping[str, str]) -> Router:
    """The router of that name. Of a Sparsefile's policy, prices, rules and thresholds are as the Sparsefile says now;
    the estimator is the one that was applied. Raises ConfigError, UnavailableError, FormatError."""
    if (Path(name) / POLICY_FILE).is_file():
        return load_router(name)
    project = open_project(file, overrides)
    address = name if name.startswith("routing.") else f"routing.{name}"
    step = project.steps.get(address)
    if step is None:
        known = [one.removeprefix("routing.") for one in project.steps if one.startswith("routing.")]
        raise ConfigError(
            f"there is no policy {name[:80]!r}",
            where=str(project.path),
            why=f"it declares {', '.join(known)}" if known else "it has no `routing:`",
            hint="name one of these, or a folder that `sparse route-export --to folder` wrote",
        )
    params = route.RouteParams.from_json(step.params)
    policy = Policy.from_json(params.policy)
    if params.fit is None:
        return Router(policy)
    with project.workspace() as workspace:
        record = read_lock(workspace.lock_path).nodes.get(address)
        if record is None or not route.KIND.fitted_alike(step, record) or record.problem() is not None:
            raise UnavailableError(
                f"{address} was not fitted yet",
                where=step.place,
                why="its quality comes from outcomes",
                hint=f"run `sparse apply {address}`",
            )
        refused = sorted(route.KIND.facts(record).refused.items())
        notes = tuple(f"{model}: not calibrated: {why}" for model, why in refused)
        files = record.outputs[route.POLICY].files.files
        entry = next((one for one in files if one.path == ESTIMATOR_FILE), None)
        if entry is None:
            return Router(policy, None, notes)
        place = workspace.objects.path(entry.digest)
        if not place.is_file():
            raise UnavailableError(
                f"the estimator of {address} is not in the store",
                where=str(place),
                hint=f"run `sparse pull`, or `sparse apply {address}`",
            )
        return Router(policy, Estimator.from_json(read_json(place), str(place)), notes)
