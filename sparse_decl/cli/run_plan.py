"""`plan`, `check` and `status` behind their options: make the plan, show it, say the exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.cli import console
from sparse_decl.engine.planning import Planner
from sparse_decl.engine.project import SPARSEFILE_NAMES, Project, open_project
from sparse_decl.engine.reach import bases_of
from sparse_decl.engine.standings import StreamState, ask_growing
from sparse_decl.engine.undeclared import undeclared
from sparse_decl.graph.findings import UNVERIFIABLE
from sparse_decl.graph.plan import Action
from sparse_decl.store.workspace import Workspace

if TYPE_CHECKING:
    from sparse_decl.engine.packages import MissingExtra
    from sparse_decl.engine.reach import Base
    from sparse_decl.graph.findings import Finding
    from sparse_decl.graph.plan import Plan
    from sparse_decl.graph.plan_json import PlanJson
    from sparse_decl.report.status import Status

STALE = 2


def run_plan(
    targets: Sequence[str],
    file: Path | None,
    overrides: Mapping[str, str],
    *,
    json: bool = False,
    out: Path | None = None,
    detailed_exitcode: bool = False,
    every: bool = False,
    upgrade: bool = False,
    quiet: bool = False,
    remote: bool = True,
) -> int:
    """See the help of `sparse plan`."""
    from sparse_decl.cli.progress import make_bars

    project, streams = ask_growing(open_project(file, overrides), targets, remote=remote)
    bars = make_bars(quiet=quiet or json)
    whole = json or every or out is not None
    try:
        with project.workspace(bars.hashing if bars else None) as workspace:
            planner = Planner(project, workspace, targets, remote=remote, on_problem=_warn)
            made = planner.plan(whole=whole, upgrade=upgrade)
            counters = workspace.index.counters
            bases = bases_of(project, workspace, made.lock.nodes)
    finally:
        if bars is not None:
            bars.close()
    missing = _missing(made)
    beside = [] if targets else _undeclared(project, workspace)
    if json or out is not None:
        from sparse_decl.graph.plan_json import plan_json

        value = plan_json(
            made,
            project.config(targets),
            hashed={"files": counters.files_hashed, "bytes": counters.bytes_hashed},
            bases=[base.to_json() for base in bases],
            missing=[extra.to_json() for extra in missing],
            undeclared=beside,
        )
        if out is not None:
            _save(out, value)
        if json:
            console.out_json(value)
    if not json:
        from sparse_decl.report.plan_text import plan_text
        from sparse_decl.report.streams import growing_text

        console.out(plan_text(made, console.paint(), every=every))
        for text in growing_text(streams.values()):
            console.out(text)
        _tell_bases(bases)
        if beside:
            from sparse_decl.report.plan_text import undeclared_text

            console.out(undeclared_text(beside, console.paint()))
        if missing:
            from sparse_decl.report.packages import missing_text

            console.err(missing_text(missing, console.paint(sys.stderr)))
        if out is not None:
            console.out(f"Saved. Run `sparse apply {out}` to do exactly this.")
    if made.errors:
        from sparse_decl.report.plan_text import errors_text

        for message in errors_text(made):
            console.err(message)
        return made.errors[0].exit_code
    unasked = tell_unasked(streams.values())
    return unasked or (STALE if detailed_exitcode and made.stale else 0)


def tell_unasked(streams: Iterable[StreamState]) -> int:
    """Says on stderr which places of growing streams could not be asked; returns the exit code, 0 if none."""
    errors = [(stream.address, stream.error) for stream in streams if stream.error is not None]
    for address, error in errors:
        console.err(f"error: {address}: {error}")
    return max((error.exit_code for _, error in errors), default=0)


def _undeclared(project: Project, workspace: Workspace) -> list[str]:
    """Checkpoints beside declared ones; of a Sparsefile beside the usual one nobody expects that it has them all."""
    if project.path.name not in SPARSEFILE_NAMES:
        return []
    return undeclared(project.root, project.compiled.folders, workspace.state)


def _missing(plan: Plan) -> Sequence[MissingExtra]:
    if not plan.stale:
        return ()
    from sparse_decl.engine.packages import missing_extras

    return missing_extras(plan)


def _tell_bases(bases: Sequence[Base], *, fetched: bool = False) -> None:
    """Says which bases are not here, if something needs one."""
    if any(base.needed_by for base in bases):
        from sparse_decl.report.bases import bases_text

        text = bases_text(bases, console.paint(), fetched=fetched)
        if text:
            console.out(text)


def _warn(error: SparseError) -> None:
    console.err(f"warning: {error}")


def run_check(
    targets: Sequence[str],
    file: Path | None,
    overrides: Mapping[str, str],
    *,
    json: bool = False,
    quiet: bool = False,
    sources: bool = False,
    remote: bool = False,
    share: float | None = None,
    strict: bool = True,
) -> int:
    """See the help of `sparse check`. share: of what is stored, to be read again; None for nothing."""
    from sparse_decl.report.check import check_annotations, check_json, check_text, is_wrong

    project = open_project(file, overrides)
    further = sources or remote or share is not None
    findings: list[Finding] = []
    with project.workspace() as workspace:
        made = Planner(project, workspace, targets, offline=True).plan()
        bases = bases_of(project, workspace, made.lock.nodes)
        findings = _decisions(project, made)
        if further:
            findings += _look_further(project, workspace, targets, sources, remote, share)
    states = {finding.state for finding in findings} - {"ok"}
    wrong = is_wrong(made, strict=strict)
    failed = states if strict else states - {UNVERIFIABLE}
    if json:
        looked = findings if further or findings else None
        console.out_json(check_json(made, bases, looked, ok=not wrong and not failed))
    elif not quiet or wrong:
        console.out(check_text(made, console.paint(), strict=strict))
        _tell_bases(bases)
    if findings and not json and (states or not quiet):
        from sparse_decl.report.findings import findings_text

        console.out(findings_text(findings, console.paint()))
    if os.environ.get("GITHUB_ACTIONS") == "true" and not json:
        home = os.environ.get("GITHUB_WORKSPACE") or os.getcwd()
        folder = os.path.relpath(project.root.resolve(), home)
        for line in check_annotations(made, folder):
            console.out_command(line)
        if states:
            from sparse_decl.report.findings import findings_annotations

            for line in findings_annotations(findings, project.root / made.lock.name, folder):
                console.out_command(line)
    if failed - {UNVERIFIABLE}:
        return UnavailableError.exit_code if failed == {"unreachable"} else SparseError.exit_code
    return STALE if wrong or failed else 0


def _decisions(project: Project, plan: Plan) -> list[Finding]:
    """Whether decisions would be made as the lock records. A step that is up to date and has none is not asked."""
    if all(
        planned.action is Action.NOOP and planned.prior is not None and not planned.prior.shared.decides
        for planned in plan
    ):
        return []
    from sparse_decl.engine.audit import audit_decisions

    return list(audit_decisions(project, plan))


def _look_further(
    project: Project, workspace: Workspace, targets: Sequence[str], sources: bool, remote: bool, share: float | None
) -> list[Finding]:
    from sparse_decl.base.files import explain_os_error
    from sparse_decl.engine.audit import audit_deep, audit_remote, audit_sources

    findings: list[Finding] = []
    try:
        if sources:
            findings.extend(audit_sources(project, workspace, targets=targets))
        if remote:
            findings.extend(audit_remote(project, workspace, targets=targets))
        if share is not None:
            findings.extend(audit_deep(project, workspace, share, targets=targets))
    except OSError as error:
        raise explain_os_error(error, "reading the store") from error
    return findings


def run_status(
    targets: Sequence[str],
    file: Path | None,
    overrides: Mapping[str, str],
    *,
    json: bool = False,
    html: Path | None = None,
    remote: bool = True,
    every: bool = False,
) -> int:
    """See the help of `sparse status`."""
    from sparse_decl.engine.exchange import held_of
    from sparse_decl.engine.standings import streams_of
    from sparse_decl.report.status import make_status, status_json, status_text

    project, streams = ask_growing(open_project(file, overrides), targets, remote=remote)
    unsupported = () if targets else project.unsupported
    with project.workspace() as workspace:
        planner = Planner(project, workspace, targets, strict=False, remote=remote)
        found = None if html else planner.incremental(whole=bool(targets))
        plan = found.plan if found is not None else planner.full()
        if found is not None and not targets:
            made = make_status(plan, found.cache.figures, planner.totals(found), unsupported, project.every)
        else:
            made = make_status(plan, unsupported=unsupported, declared=project.every)
        bases = bases_of(project, workspace, plan.lock.nodes)
        if remote and workspace.remote_url is not None:
            made = replace(made, remote=held_of(workspace, plan.lock, project.steps, targets))
        made = replace(
            made, streams=streams_of(project, (row.address for row in made.rows), remote=remote, asked=streams)
        )
        if html is not None:
            _save_page(html, made, plan, project, workspace)
    for problem in plan.lock.problems:
        console.err(f"warning: {problem.place}: {problem.message}; see `sparse lock repair`")
    if json:
        console.out_json(status_json(made, bases))
    else:
        console.out(status_text(made, console.paint(), console.width(), every=every))
        _tell_bases(bases, fetched=True)
    return 0


def _save_page(path: Path, status: Status, plan: Plan, project: Project, workspace: Workspace) -> None:
    from sparse_decl.report.measured import facts_of
    from sparse_decl.report.page import status_page

    steps = {planned.address: planned.step for planned in plan if planned.step is not None}
    page = status_page(
        status,
        kinds={address: step.kind for address, step in steps.items()},
        upstream={address: [need for need in step.upstream if need in steps] for address, step in steps.items()},
        facts={planned.address: facts_of(planned.prior) for planned in plan if planned.prior is not None},
        title=project.root.resolve().name,
        decisions=_searches(plan, workspace),
    )
    write_page(path, page)


def write_page(path: Path, page: str) -> None:
    """Writes an HTML page whole, with secrets masked. Raises SparseError."""
    _write(path, console.filtered(page).encode())


def _searches(plan: Plan, workspace: Workspace) -> dict[str, Any]:
    """What searches decided, of those whose decision is in the store; nothing is fetched for a page."""
    from sparse_decl.api.quantize_search import stored_decision

    records = {planned.address: planned.prior for planned in plan if planned.prior is not None}
    found = {address: stored_decision(workspace, record) for address, record in records.items()}
    return {address: decision for address, decision in found.items() if decision is not None}


def _save(path: Path, value: PlanJson) -> None:
    from sparse_decl.base.canonical import pretty_json

    _write(path, console.filtered(pretty_json(value)).encode())


def _write(path: Path, content: bytes) -> None:
    from sparse_decl.base.files import explain_os_error, write_whole

    try:
        write_whole(path, content)
    except OSError as error:
        raise explain_os_error(error, f"writing {path}") from error
