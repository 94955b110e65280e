"""The plan for people: what would be done, and why, with the place that says so."""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterator, Sequence

from sparse_decl.base.outgoing import one_line
from sparse_decl.graph.plan import Action, Plan, PlannedStep
from sparse_decl.graph.reasons import ReasonCode
from sparse_decl.report.alike import counted, grouped, named, noun_of
from sparse_decl.report.reasons_text import general_text, reason_lines
from sparse_decl.report.units import Paint, plural
from sparse_decl.steps.step import BASE, FromStep

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
    """What `sparse plan` shows: steps that have the same done for the same reasons as one, where they are many.

    every: each step on its own, those that are up to date as well.
    """
    lines: list[str] = []
    for problem in plan.lock.problems:
        lines.append(paint(f"{problem.place}: {one_line(problem.message)}; apply will rewrite it", "yellow"))
    shown = [planned for planned in plan if every or planned.action is not Action.NOOP]
    groups = grouped(shown, (lambda planned: planned.address) if every else alike)
    for group in groups:
        lines.extend(_steps(group, paint))
    lines += [""] if lines else []
    if len(groups) < len(shown):
        lines.append(paint("`sparse plan --all` lists each step.", "dim"))
    return "\n".join([*lines, summary_text(plan)])


def alike(planned: PlannedStep) -> Hashable:
    """What steps have in common that a list shows as one: what is done with them, and why."""
    sign, _, meaning = _how(planned)
    absent = tuple(role for role, source in sorted(planned.sources.items()) if not source.present)
    reasons = tuple((reason.code, general_text(reason)) for reason in planned.reasons)
    return sign, meaning, reasons, absent, noun_of(planned.address)


def undeclared_text(paths: Sequence[str], paint: Paint) -> str:
    """Two lines about checkpoints that lie beside declared ones."""
    import shlex

    shown = [path if path.startswith(("/", "~", "../")) else f"./{path}" for path in paths]
    what = f"not declared: {named(shown)} ({plural(len(shown), 'checkpoint')} beside declared ones)"
    together = {os.path.dirname(path) for path in shown}
    place = together.pop() if len(shown) > 1 and len(together) == 1 else "."
    advice = f"  next: sparse add {shlex.quote(place if place != '.' else shown[0])}"
    return f"{paint(what, 'dim')}\n{paint(advice, 'dim')}"


def meaning_of(planned: PlannedStep) -> str:
    """What is to be done with a step, in words."""
    return _how(planned)[2]


def errors_text(plan: Plan, *, beyond_first: bool = False) -> Iterator[str]:
    """Each error of the plan; of many of one cause the first, and whom else it is about. beyond_first: only those of
    another cause than the first."""
    failed = [planned for planned in plan if planned.error is not None]
    groups = grouped(failed, lambda planned: (type(planned.error), alike(planned)), most=1)
    for group in groups[1:] if beyond_first else groups:
        others = [planned.address for planned in group[1:]]
        more = f"\n  and the same of {counted(others)}: {named(others)}" if others else ""
        yield f"error: {group[0].error}{more}"


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
        "restore": "from the store",
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


def _steps(group: Sequence[PlannedStep], paint: Paint) -> Iterator[str]:
    """One step, or several that are alike."""
    sign, colour, meaning = _how(group[0])
    addresses = [planned.address for planned in group]
    if len(group) == 1:
        yield f"{paint(sign, colour)} {paint(one_line(addresses[0]), 'bold')} {meaning}"
    else:
        yield f"{paint(sign, colour)} {paint(counted(addresses), 'bold')} {_of_many(meaning)}: {named(addresses)}"
    step = group[0].step
    if step is not None and step.why and len(group) == 1:
        base = step.inputs.get(BASE)
        found = one_line(base.address) if isinstance(base, FromStep) else "?"
        yield paint(f"    base {found}, found by `base: auto`: {one_line(step.why)}", "dim")
    yield from reason_lines([planned.reasons for planned in group], paint)
    for role, source in sorted(group[0].sources.items()):
        if not source.present:
            digests = "digest is" if len(group) == 1 else "digests are"
            yield paint(f"    {role} is not on this machine; the lock's {digests} used", "dim")


def _how(planned: PlannedStep) -> tuple[str, str, str]:
    """Sign, colour and words for what is done with a step."""
    sign, colour = _SIGNS[planned.action]
    if planned.action is Action.BUILD and planned.prior is not None:
        sign, colour = "~", "yellow"
    meaning = _MEANING[planned.action]
    if _is_recorded(planned):
        meaning = "will be recorded"
    elif planned.action is Action.RESTORE and all(reason.code is ReasonCode.RENAMED for reason in planned.reasons):
        meaning = "has the same bytes; only the lock will be written"
    return sign, colour, meaning


def _of_many(meaning: str) -> str:
    verb, _, rest = meaning.partition(" ")
    verb = {"is": "are", "has": "have"}.get(verb, verb)
    return f"{verb} {rest.replace('its input changes', 'their inputs change')}"
