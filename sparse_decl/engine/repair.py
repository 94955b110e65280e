"""`lock repair`: the lock again from what is still known, without running a step.

Facts come from the whole records of the lock as it is (both sides of a conflict) and from the store's action records.
"""

from __future__ import annotations

from dataclasses import dataclass

from sparse_decl.base.files import explain_os_error
from sparse_decl.engine.planning import Planner
from sparse_decl.engine.project import Project
from sparse_decl.graph.plan import Action
from sparse_decl.store.lockfile import LockProblem, render_lock
from sparse_decl.store.workspace import Workspace
from sparse_decl.store.workspace_lock import WorkspaceLock


@dataclass(frozen=True, slots=True)
class Repaired:
    """problems: what was wrong with the file. kept: addresses whose record stands. recovered: found in the store.
    stale: declared ones that `apply` has to look at. changed: whether the file was written."""

    problems: tuple[LockProblem, ...]
    kept: tuple[str, ...]
    recovered: tuple[str, ...]
    stale: tuple[str, ...]
    changed: bool


def repair(project: Project, workspace: Workspace, *, lock_timeout: float | None = 0.0) -> Repaired:
    """Rewrites the lock. Raises BusyError, ConfigError, SparseError if it cannot be written."""
    try:
        workspace.make_state()
        with WorkspaceLock(workspace.state, "sparse lock repair", timeout=lock_timeout):
            plan = Planner(project, workspace, strict=False).full()
            records = {
                address: plan.lock.nodes[address]
                for address in project.unsupported
                if address in plan.lock.nodes and plan.lock.nodes[address].problem() is None
            }
            kept: list[str] = []
            recovered: list[str] = []
            stale: list[str] = []
            for planned in plan:
                if planned.record is not None and planned.action in (Action.NOOP, Action.RESTORE):
                    records[planned.address] = planned.record
                    (kept if planned.address in plan.lock.nodes else recovered).append(planned.address)
                elif planned.action is not Action.PRUNE:
                    stale.append(planned.address)
                    prior = planned.prior
                    if prior is not None and prior.problem() is None:
                        records[planned.address] = prior  # an older fact, and still a true one
            text = render_lock(records)
            changed = text != plan.lock.text
            if changed:
                workspace.write_lock(text, records)
    except OSError as error:
        raise explain_os_error(error, "writing the lock") from error
    return Repaired(plan.lock.problems, tuple(kept), tuple(recovered), tuple(stale), changed)
