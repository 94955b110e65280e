"""`apply`: one writer at a time takes the lock, removes what killed runs left, plans, and runs that plan."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sparse_decl.base.canonical import pretty_json
from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.base.files import STORE_FULL, explain_os_error
from sparse_decl.base.outgoing import masked
from sparse_decl.engine.planning import Planner, never
from sparse_decl.engine.project import Project
from sparse_decl.engine.run import Outcome, Settings, nothing_to_do, run
from sparse_decl.graph.events import Emit
from sparse_decl.graph.plan import Plan
from sparse_decl.graph.plan_json import FORMAT_VERSION, plan_json, same_work
from sparse_decl.store.record import Record
from sparse_decl.store.scratch import sweep
from sparse_decl.store.workspace import Workspace
from sparse_decl.store.workspace_lock import WorkspaceLock


def apply(
    project: Project,
    workspace: Workspace,
    settings: Settings,
    emit: Emit,
    *,
    targets: Sequence[str] = (),
    saved: Mapping[str, Any] | None = None,
    upgrade: bool = False,
    lock_timeout: float | None = 0.0,
    waiting: Callable[[str], None] | None = None,
    remote: bool = True,
    on_problem: Callable[[SparseError], None] = lambda error: None,
    confirm: Callable[[Plan], None] = lambda plan: None,
    again: Callable[[str, Record], bool] | None = None,
) -> Outcome:
    """Brings everything up to date.

    saved: a plan that `plan --out` wrote; refused if a fresh one differs. confirm: sees the plan before anything runs.
    lock_timeout, waiting: see WorkspaceLock. remote, on_problem: see Planner. again: whether a step is to run
    though it is up to date.
    Raises BusyError, SparseError (a plan that cannot be made, a store that cannot be written), KeyboardInterrupt;
    failures of single steps are in the outcome.
    """
    try:
        workspace.make_state()
        lock = WorkspaceLock(workspace.state, "sparse apply", timeout=lock_timeout, waiting=waiting)
        with lock, workspace.using_store():
            workspace.register()
            sweep(workspace.scratch)
            workspace.sweep_unfinished()
            planner = Planner(project, workspace, targets, remote=remote, on_problem=on_problem)
            found = None
            if not upgrade and again is None:
                found = planner.incremental(to_run=True, whole=saved is not None)
            if found is not None:
                plan = found.plan
                if not plan.stale and saved is None:
                    confirm(plan)
                    return nothing_to_do(plan, workspace, emit)
            else:
                # The run is remembered, which is all of the plan and more.
                plan = planner.full(upgrade=upgrade, keep=False, again=again or never)
            if saved is not None:
                _refuse_if_stale(saved, plan_json(plan, project.config(targets)))
            confirm(plan)
            outcome = run(plan, workspace, settings, emit)
            if not targets or found is not None:
                planner.remember_run(plan, outcome, found.cache if found is not None else None)
            return outcome
    except OSError as error:
        raise explain_os_error(error, "writing the store or the lock", full=STORE_FULL) from error


def read_saved_plan(path: Path) -> Mapping[str, Any]:
    """A plan that `sparse plan --out` wrote. Raises ConfigError for any other file."""
    try:
        saved = json.loads(path.read_bytes())
        pretty_json(saved)  # has a form: no number in it is NaN
    except OSError as error:
        raise ConfigError("the saved plan cannot be read", where=str(path), why=error.strerror or str(error)) from error
    except (ValueError, RecursionError):
        saved = None
    version = saved.get("format_version") if isinstance(saved, dict) else None
    if not isinstance(version, str) or not _is_plan(saved):
        raise ConfigError(
            "this file is not a saved plan", where=str(path), hint="create one with `sparse plan --out plan.json`"
        )
    if version.partition(".")[0] != FORMAT_VERSION.partition(".")[0]:
        raise ConfigError(
            f"this plan has format {version}, and this sparse reads {FORMAT_VERSION}",
            where=str(path),
            hint="create it again with `sparse plan --out`",
        )
    value: Mapping[str, Any] = saved
    return value


def _is_plan(saved: dict[str, Any]) -> bool:
    """Whether what is used of a plan before it is held against a fresh one has the right shape."""
    config = saved.get("config")
    if not isinstance(config, dict) or not {"lock", "nodes"} <= set(saved):
        return False
    overrides, lists = config.get("overrides", {}), (config.get("targets", []), config.get("masked", []))
    texts = [*overrides.values()] if isinstance(overrides, dict) else [None]
    for value in lists:
        texts += value if isinstance(value, list) else [None]
    return all(isinstance(text, str) for text in texts)


def _as_shown(plan: Mapping[str, Any]) -> Any:
    """As it is once it was saved: without secrets."""
    return json.loads(masked(pretty_json(plan)))


def _refuse_if_stale(saved: Mapping[str, Any], fresh: Mapping[str, Any]) -> None:
    try:
        why = same_work(_as_shown(saved), _as_shown(fresh))
    except (KeyError, TypeError, AttributeError):
        why = "it is damaged"
    if why is not None:
        raise SparseError("the saved plan is stale", why=why, hint="review a new one: `sparse plan --out plan.json`")
