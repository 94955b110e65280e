"""Whether decisions that the lock records would be made again today: what `check` says of routing policies."""

from __future__ import annotations

from collections.abc import Iterator

from sparse_decl.engine.project import Project
from sparse_decl.graph.findings import Finding
from sparse_decl.graph.plan import Plan

LEVEL = "decisions"
_KIND = "route"


def audit_decisions(project: Project, plan: Plan) -> Iterator[Finding]:
    """One finding a locked case of each policy the plan looked at. The store is not asked, and nothing is fitted."""
    for planned in plan:
        step, prior = planned.step, planned.prior
        if step is None or step.kind != _KIND or prior is None or prior.problem() is not None:
            continue
        from sparse_decl.steps.route import KIND, OUTCOMES

        same_fit = prior.params.get("fit") == step.params.get("fit") and (
            prior.inputs.get(OUTCOMES) == planned.inputs.get(OUTCOMES)
        )
        for case, state, detail in KIND.recheck(step, prior, project.root, same_fit):
            yield Finding(LEVEL, step.address, case, state, detail)
