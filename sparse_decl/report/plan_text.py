"""The plan for people: what would be done, and why, with the place that says so."""

from __future__ import annotations

from collections.abc import Iterator

from sparse_decl.base.outgoing import one_line
from sparse_decl.graph.plan import Action, Plan, PlannedStep
from sparse_decl.graph.reasons import ReasonCode
from sparse_decl.report.reasons_text import reason_text
from sparse_decl.report.units import Paint, plural

_SIGNS = {
    Action.BUILD: ("+", "green"),
    Action.MAYBE: ("?", "cyan"),
    Action.RESTORE: ("<", "cyan"),
    Action.FETCH: ("<", "cyan"),
    Action.PRUNE: ("-", "red"),
    Action.ERROR: ("!", "red"),
    Action.NOOP: ("=", "dim"),
}
_MEANING = {
    Action.BUILD: "will be built",
    Action.MAYBE: "will be built if its input changes",
    Action.RESTORE: "is in the store; only the lock will be written",
    Action.FETCH: "will be fetched from the remote",
    Action.PRUNE: "will be removed from the lock",
    Action.ERROR: "cannot be planned",
    Action.NOOP: "is up to date",
}


def plan_text(plan: Plan, paint: Paint, *, every: bool = False) -> str:
    """What `sparse plan` shows. every: list steps that are up to date as well."""
    lines: list[str] = []
    for problem in plan.lock.problems:
        lines.append(paint(f"{problem.place}: {one_line(problem.message)}; apply will rewrite it", "yellow"))
    for planned in plan:
        if every or planned.action is not Action.NOOP:
            lines.extend(_step(planned, paint))
    return "\n".join([*lines, *([""] if lines else []), summary_text(plan)])


def summary_text(plan: Plan) -> str:
    """The last line: counts by action."""
    recorded = sum(_is_recorded(planned) for planned in plan)
    counts = {**plan.summary, "record": recorded}
    counts["build"] -= recorded
    upto = counts["noop"]
    if not plan.stale:
        return f"Nothing to do: {plural(upto, 'step')} up to date."
    words = {
        "build": "to build",
        "record": "to record",
        "maybe": "maybe",
        "restore": "to restore",
        "fetch": "to fetch",
        "prune": "to prune",
        "error": "in error",
    }
    parts = [f"{counts[action]} {word}" for action, word in words.items() if counts[action]]
    return f"Plan: {', '.join([*parts, f'{upto} up to date'])}."


def _is_recorded(planned: PlannedStep) -> bool:
    """A base is named by its content; nothing of it is copied."""
    if planned.action is not Action.BUILD or planned.step is None:
        return False
    from sparse_decl.steps.registry import kind_named

    return not kind_named(planned.step.kind).stores


def _step(planned: PlannedStep, paint: Paint) -> Iterator[str]:
    sign, colour = _SIGNS[planned.action]
    if planned.action is Action.BUILD and planned.prior is not None:
        sign, colour = "~", "yellow"
    meaning = _MEANING[planned.action]
    if _is_recorded(planned):
        meaning = "will be recorded"
    elif planned.action is Action.RESTORE and all(reason.code is ReasonCode.RENAMED for reason in planned.reasons):
        meaning = "has the same bytes; only the lock will be written"
    yield f"{paint(sign, colour)} {paint(one_line(planned.address), 'bold')} {meaning}"
    for reason in planned.reasons:
        place = f"  [{reason.place}]" if reason.place is not None else ""
        yield f"    {reason_text(reason)}{paint(place, 'dim')}"
    for role, source in sorted(planned.sources.items()):
        if not source.present:
            yield paint(f"    {role} is not on this machine; the lock's digest is used", "dim")
