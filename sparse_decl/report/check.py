"""`check`: a verdict on each step from Sparsefile and lock, as text, JSON, and annotations for GitHub."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from typing import Literal, NotRequired, TypedDict

from sparse_decl.base.errors import SourceSpan, SparseError, place_json
from sparse_decl.base.json_types import Count, FormatVersion
from sparse_decl.base.outgoing import one_line
from sparse_decl.engine.reach import Base
from sparse_decl.graph.findings import Finding, Level, State
from sparse_decl.graph.plan import Action, Plan, PlannedStep
from sparse_decl.graph.plan_json import BaseJson, DiagnosticJson, ReasonJson, reason_json
from sparse_decl.report.alike import counted, grouped, named
from sparse_decl.report.plan_text import alike
from sparse_decl.report.reasons_text import reason_lines, reason_text
from sparse_decl.report.units import Paint, plural

FORMAT_VERSION = "1.0"
Verdict = Literal["ok", "stale", "unverifiable"]


class CheckNode(TypedDict):
    """One step. Unverifiable: its source is not here, and the lock does not know it."""

    address: str
    verdict: Verdict
    reasons: list[ReasonJson]


class FindingJson(TypedDict):
    """What `--sources`, `--remote` or `--deep` found out about a source, a file or an output, and whether decisions
    would be made again as the lock records."""

    level: Level
    address: str
    name: str
    state: State
    detail: str


class CheckJson(TypedDict):
    """What `check --json` prints. `ok` is false if anything is stale, or a finding is not ok."""

    format_version: FormatVersion
    ok: bool
    summary: dict[Verdict, Count]
    nodes: list[CheckNode]
    diagnostics: list[DiagnosticJson]
    bases: list[BaseJson]
    findings: NotRequired[list[FindingJson]]


def verdict(planned: PlannedStep) -> Verdict:
    """`ok`, `stale`, or `unverifiable`: not here, and the lock does not know it."""
    return "ok" if planned.action is Action.NOOP else "unverifiable" if planned.action is Action.ERROR else "stale"


def is_wrong(plan: Plan, *, strict: bool = True) -> bool:
    """Whether `check` fails. strict: also for what cannot be verified."""
    if strict:
        return plan.stale
    return bool(plan.lock.problems) or any(verdict(planned) == "stale" for planned in plan)


def check_json(
    plan: Plan, bases: Iterable[Base] = (), findings: Iterable[Finding] | None = None, *, ok: bool
) -> CheckJson:
    """findings: None where nothing was looked at beside the lock."""
    counts = _counts(plan)
    nodes: list[CheckNode] = [{"address": address, "verdict": "ok", "reasons": []} for address in plan.untouched]
    for planned in plan:
        reasons = [reason_json(reason) for reason in planned.reasons]
        nodes.append({"address": planned.address, "verdict": verdict(planned), "reasons": reasons})
    made: CheckJson = {
        "format_version": FORMAT_VERSION,
        "ok": ok,
        "summary": counts,
        "nodes": nodes,
        "diagnostics": [
            {"severity": "error", "summary": problem.message, "at": place_json(problem.place)}
            for problem in plan.lock.problems
        ],
        "bases": [base.to_json() for base in bases],
    }
    if findings is not None:
        made["findings"] = [
            {
                "level": finding.level,
                "address": finding.address,
                "name": finding.name,
                "state": finding.state,
                "detail": finding.detail,
            }
            for finding in findings
        ]
    return made


def _counts(plan: Plan) -> dict[Verdict, int]:
    counts: dict[Verdict, int] = {"ok": len(plan.untouched), "stale": 0, "unverifiable": 0}
    for planned in plan:
        counts[verdict(planned)] += 1
    return counts


def check_text(plan: Plan, paint: Paint, *, strict: bool = True) -> str:
    lines: list[str] = []
    for problem in plan.lock.problems:
        lines.append(f"{paint('stale', 'yellow')} {problem.place}: {one_line(problem.message)}")
    for group in grouped((planned for planned in plan if planned.action is not Action.NOOP), alike):
        word, addresses = verdict(group[0]), [planned.address for planned in group]
        what = paint(one_line(addresses[0]) if len(group) == 1 else counted(addresses), "bold")
        more = "" if len(group) == 1 else f": {named(addresses)}"
        lines.append(f"{paint(word, 'red' if word == 'unverifiable' else 'yellow')} {what}{more}")
        lines.extend(reason_lines([planned.reasons for planned in group], paint))
    counts = _counts(plan)
    if not is_wrong(plan, strict=strict):
        open_ones = f", {counts['unverifiable']} unverifiable" if counts["unverifiable"] else ""
        return "\n".join([*lines, f"The lock is up to date: {plural(counts['ok'], 'step')} ok{open_ones}."])
    tail = f"{counts['ok']} ok, {counts['stale']} stale, {counts['unverifiable']} unverifiable."
    tail += f" Run `sparse apply` and commit {plan.lock.name}."
    return "\n".join([*lines, "", f"The lock is not up to date: {tail}"])


def check_annotations(plan: Plan, folder: str = ".") -> Iterator[str]:
    """Commands that make GitHub show each verdict at its line. folder: of the Sparsefile, in the repository."""
    for problem in plan.lock.problems:
        yield annotation("sparse: lock", problem.message, problem.place, folder)
    for planned in plan:
        if planned.action is Action.NOOP:
            continue
        places = [reason.place for reason in planned.reasons] + [planned.step.place if planned.step else None]
        place = next((place for place in places if place is not None), SourceSpan(plan.lock.name, 1, 1))
        message = "; ".join(reason_text(reason) for reason in planned.reasons)
        title = f"sparse: {planned.address} is {verdict(planned)}"
        yield annotation(title, message, place, folder)


def error_annotations(error: SparseError, folder: str = ".") -> Iterator[str]:
    """An error that ended a command: every problem of the Sparsefile at its place, anything else as one line."""
    problems = getattr(error, "diagnostics", None)
    if problems:
        for problem in problems:
            hint = f"; {problem.hint}" if getattr(problem, "hint", None) else ""
            yield annotation(f"sparse: {problem.code}", problem.message + hint, problem.place, folder)
    elif isinstance(error.where, SourceSpan):
        yield annotation("sparse", error.what, error.where, folder)
    else:
        yield f"::error title=sparse::{_data(str(error))}"


def annotation(title: str, message: str, place: SourceSpan, folder: str) -> str:
    """One command for GitHub. folder: of the Sparsefile, in the repository."""
    file = posixpath.normpath(posixpath.join(folder, place.file))
    fields = f"file={_field(file)},line={place.line},col={place.column},title={_field(title)}"
    return f"::error {fields}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _field(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
