"""What `apply` does, free of the command line's parser, whose cost a run that finds nothing to do would double."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, nullcontext
from pathlib import Path
from typing import Any

from sparse_decl.cli import console
from sparse_decl.cli.progress import make_bars
from sparse_decl.engine.apply import apply
from sparse_decl.engine.project import Project, open_project
from sparse_decl.engine.run import Settings
from sparse_decl.engine.standings import ask_growing
from sparse_decl.graph.plan import Plan
from sparse_decl.report.events import JsonView, TextView
from sparse_decl.store.record import Record


def run_apply(
    targets: Sequence[str],
    file: Path | None,
    overrides: Mapping[str, str],
    *,
    settings: Settings | None = None,
    saved: Mapping[str, Any] | None = None,
    upgrade: bool = False,
    remote: bool = True,
    lock_timeout: float | None = 0.0,
    again: Callable[[str, Record], bool] | None = None,
    replace: Sequence[str] = (),
    json: bool = False,
    quiet: bool = False,
) -> int:
    """See the help of `sparse apply`, and `engine.apply.apply`. replace: selectors of steps that are built again."""
    project, streams = ask_growing(open_project(file, overrides), targets, remote=remote)
    if replace:
        again = _or_one_of(project, replace, again)
    paint = console.paint()
    bars = make_bars(quiet=quiet or json)
    emit = JsonView(console.out) if json else TextView(_silent if quiet else console.out, paint, bars)

    def confirm(plan: Plan) -> None:
        if bars is not None:
            bars.clear()
        if not plan.stale:
            return
        from sparse_decl.engine.packages import missing_extras
        from sparse_decl.report.packages import missing_text
        from sparse_decl.report.plan_text import errors_text, plan_text

        if plan.stops and not (settings or Settings()).keep_going:
            for message in errors_text(plan, beyond_first=True):  # the first ends the run, and is told then
                console.err(message)
        if not json and not quiet:
            console.out(plan_text(plan, paint) + "\n")
            missing = missing_extras(plan)
            if missing:
                console.err(missing_text(missing, console.paint(sys.stderr)) + "\n")

    shown = closing(bars) if bars is not None else nullcontext()
    with shown, project.workspace(bars.hashing if bars else None, remote=remote) as workspace:
        outcome = apply(
            project,
            workspace,
            settings or Settings(),
            emit,
            targets=targets,
            saved=saved,
            upgrade=upgrade,
            remote=remote,
            on_problem=lambda error: console.err(f"warning: {error}"),
            lock_timeout=lock_timeout,
            waiting=lambda holder: console.err(f"waiting for {holder}"),
            confirm=confirm,
            again=again,
        )
    if quiet or json:
        for address, error in outcome.failures.items():
            console.err(f"error: {address}: {error}")
    unasked = 0
    if streams:
        from sparse_decl.cli.run_plan import tell_unasked

        unasked = tell_unasked(streams.values())
    if outcome.ok:
        return unasked
    kept_going = settings is not None and settings.keep_going
    return 1 if kept_going else max(error.exit_code for error in outcome.failures.values())


def _silent(text: str) -> None:
    """Quiet: errors are printed at the end, on stderr."""
    sys.stdout.flush()


def _or_one_of(
    project: Project, selectors: Sequence[str], again: Callable[[str, Record], bool] | None
) -> Callable[[str, Record], bool]:
    """Whether a step is to run again: because it was asked for, or as `again` says. Raises ConfigError."""
    from sparse_decl.graph.selectors import matching

    replaced = set().union(*(matching(project.every, selector) for selector in selectors))
    return lambda address, record: address in replaced or (again is not None and again(address, record))
