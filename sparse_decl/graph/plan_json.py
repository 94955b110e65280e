"""The plan as JSON: what scripts read, and what `plan --out` saves for `apply` to hold a fresh plan against."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import SourceSpan, SparseError, place_json
from sparse_decl.base.outgoing import masked_value
from sparse_decl.base.version import __version__
from sparse_decl.graph.plan import Action, Plan, PlannedStep
from sparse_decl.graph.reasons import Reason

FORMAT_VERSION = "1.2"  # minor: something was added; major: readers must refuse


def plan_json(
    plan: Plan,
    config: Mapping[str, Any],
    *,
    hashed: Mapping[str, int] | None = None,
    bases: Sequence[Mapping[str, Any]] = (),
    missing: Sequence[Mapping[str, Any]] = (),
    undeclared: Sequence[str] = (),
) -> dict[str, Any]:
    """A JSON value to `schemas/plan.schema.json`.

    config: what the plan was made from: `files` (path and digest), `vars`, `overrides`, `targets`.
    hashed: what was read to make it: `files`, `bytes`. bases: each declared base, and where its bytes are. missing:
    each extra that a step to be built needs, and that is not installed. undeclared: paths of checkpoints beside the
    declared ones.
    """
    return {
        "format_version": FORMAT_VERSION,
        "tool_version": __version__,
        "complete": not plan.errors,
        "stale": plan.stale,
        "config": masked_value(dict(config)),
        "lock": digest_bytes(plan.lock.text.encode()),
        "hashed": dict(hashed or {"files": 0, "bytes": 0}),
        "summary": plan.summary,
        "nodes": [_node(planned) for planned in plan],
        "bases": [dict(base) for base in bases],
        "missing_extras": [dict(extra) for extra in missing],
        "undeclared": list(undeclared),
        "diagnostics": [
            {"severity": "warning", "summary": problem.message, "at": place_json(problem.place)}
            for problem in plan.lock.problems
        ]
        + [error_json(error) for error in plan.errors],
    }


def same_work(saved: Mapping[str, Any], fresh: Mapping[str, Any]) -> str | None:
    """Why a saved plan is not the fresh one any more, in words; None if `apply` would do the same."""
    if saved["config"] != fresh["config"]:
        return "the Sparsefile or its variables changed"
    if saved["lock"] != fresh["lock"]:
        return "the lock changed"
    before = {node["address"]: (node["action"], node["key"], node["inputs"]) for node in saved["nodes"]}
    after = {node["address"]: (node["action"], node["key"], node["inputs"]) for node in fresh["nodes"]}
    for address in sorted({*before, *after}):
        if before.get(address) != after.get(address):
            was = before[address][0] if address in before else "absent"
            now = after[address][0] if address in after else "absent"
            return f"{address} was planned as {was}" + (f" and is {now} now" if was != now else " with other inputs")
    return None


def reason_json(reason: Reason) -> dict[str, Any]:
    value: dict[str, Any] = {"code": reason.code.value, "before": reason.before, "after": reason.after}
    for name in ("path", "role", "via", "note"):
        if getattr(reason, name) is not None:
            value[name] = getattr(reason, name)
    if reason.place is not None:
        value["at"] = place_json(reason.place)
    return value


def error_json(error: SparseError) -> dict[str, Any]:
    """An error as a diagnostic."""
    value: dict[str, Any] = {"severity": "error", "summary": error.what}
    if isinstance(error.where, SourceSpan):
        value["at"] = place_json(error.where)
    elif error.where is not None:
        value["where"] = str(error.where)
    if error.why is not None:
        value["why"] = error.why
    if error.hint is not None:
        value["hint"] = error.hint
    return value


def _node(planned: PlannedStep) -> dict[str, Any]:
    prior = planned.prior
    step = planned.step
    cached = {Action.NOOP: "store", Action.RESTORE: "store", Action.FETCH: "remote"}
    return {
        "address": planned.address,
        "action": planned.action.value,
        "kind": step.kind if step is not None else prior.kind if prior is not None else None,
        "key": planned.key,
        "prior_key": prior.key if prior is not None else None,
        "inputs": dict(planned.inputs),
        "reasons": [reason_json(reason) for reason in planned.reasons],
        "cached": cached.get(planned.action, "none"),
        "outputs_prior": {
            name: {"digest": output.digest, "size": output.size}
            for name, output in (prior.outputs.items() if prior is not None else ())
        },
    }
