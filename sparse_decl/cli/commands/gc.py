"""`gc`: delete from the store what no lock needs any more."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.ordering import natural
from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, Quiet, Variables, byte_size, span, variables

if TYPE_CHECKING:
    from sparse_decl.engine.collect import Collected
    from sparse_decl.engine.git_locks import History
    from sparse_decl.store.gc import Garbage
    from sparse_decl.store.workspace import Workspace


def add_to(app: typer.Typer) -> None:
    app.command()(gc)


def gc(
    file: File = None,
    var: Variables = None,
    yes: Annotated[bool, typer.Option("--yes", help="Delete. Without it, only list.")] = False,
    older_than: Annotated[
        str, typer.Option("--older-than", metavar="TIME", help="Keep what is younger than this: 0s, 90m, 24h, 30d.")
    ] = "24h",
    max_size: Annotated[
        str | None,
        typer.Option(
            "--max-size", metavar="SIZE", help="Delete only until the objects fit in this size: 500MB, 200GB."
        ),
    ] = None,
    history: Annotated[
        str,
        typer.Option(
            "--history",
            metavar="all|tags|none|TIME",
            help="Which locks of the git history also count, beside those of branches and work trees: those of every "
            "commit (all), of tags only, none, or those of tags and of commits younger than TIME, such as 90d.",
        ),
    ] = "all",
    only_copies: Annotated[
        bool, typer.Option("--only-copies", help="Also delete what can be neither built nor fetched again.")
    ] = False,
    forget: Annotated[
        list[Path] | None,
        typer.Option("--forget", metavar="PATH", help="Forget a workspace that no longer exists, and what it needed."),
    ] = None,
    forget_after: Annotated[
        str | None,
        typer.Option(
            "--forget-after",
            metavar="TIME",
            help="Forget every workspace that is gone and was not used for this long: 90d.",
        ),
    ] = None,
    remote: Annotated[bool, typer.Option("--remote", help="Clean up the remote instead of the store here.")] = False,
    ignore_ref: Annotated[
        list[str] | None,
        typer.Option("--ignore-ref", metavar="NAME", help="Continue although the lock of this ref cannot be read."),
    ] = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Delete from the store what no lock needs any more.

    What any lock names is kept: in this folder, in every commit, branch, tag, stash and work tree of its git
    repository, and in every other workspace that uses the same store. A workspace that was moved or unmounted keeps
    what it named last. Results that cannot be obtained again are listed and kept. Without `--yes` nothing is deleted.

    With `--remote`, does the same with the remote, where every workspace that ever pushed to it counts.

    \b
    Example:
      sparse gc
      sparse gc --yes --older-than 7d
      sparse gc --yes --history 90d --max-size 200GB
      sparse gc --forget /mnt/old/project
    """
    from sparse_decl.engine.collect import Settings, collect, collect_remote
    from sparse_decl.engine.project import open_project

    settings = Settings(
        older_than=span(older_than, "--older-than"),
        max_size=None if max_size is None else byte_size(max_size, "--max-size"),
        history=_history(history),
        ignored=tuple(ignore_ref or ()),
        forget=tuple(forget or ()),
        forget_after=None if forget_after is None else span(forget_after, "--forget-after"),
        only_copies=only_copies,
        yes=yes,
    )
    if remote and (max_size is not None or forget_after is not None):
        raise ConfigError("--max-size and --forget-after are for the store here", hint="leave them out with --remote")
    project = open_project(file, variables(var))
    with project.workspace() as workspace:
        if remote:
            done = collect_remote(project, workspace, settings)
        else:
            done = collect(project, workspace, settings, lambda error: console.err(f"warning: {error}"))
        if json:
            from sparse_decl.report.garbage import garbage_json

            console.out_json(garbage_json(done, workspace, deleted=yes))
        else:
            _show(done, workspace, deleted=yes, quiet=quiet)


def _history(text: str) -> History:
    from sparse_decl.engine.git_locks import History

    named = {"all": History(), "tags": History(seconds=0.0), "none": History(tags=False, seconds=0.0)}
    return named[text] if text in named else History(seconds=span(text, "--history"))


def _show(done: Collected, workspace: Workspace, *, deleted: bool, quiet: bool) -> None:
    from sparse_decl.report.units import plural, size

    found, roots = done.found, done.survey.roots
    if not quiet:
        verb = "deleted" if deleted else "would delete"
        for line in _by_model(found.garbage):
            console.out(f"{verb} {line}")
        for line in _by_model(found.only_copies):
            console.out(f"kept {line}: the only copy, what it was made from is gone or has changed")
        for note in done.survey.unseen:
            kept = sum(len(named.objects) for named in note.keys.values() if named.stays)
            place = workspace.registry.place(note)
            console.out(f"kept {plural(kept, 'object')} of {place}, which cannot be seen; {_unused(note.seen)}")
        for note in done.forgotten:
            console.out(f"{'forgot' if deleted else 'would forget'} {workspace.registry.place(note)}")
    stays = f"{plural(found.rooted, 'object')} ({size(found.rooted_bytes)}) named by {plural(len(roots.locks), 'lock')}"
    young = f", {plural(found.young, 'object')} ({size(found.young_bytes)}) too young" if found.young else ""
    alone = sum(item.size for item in found.only_copies)
    only = f", {plural(len(found.only_copies), 'object')} ({size(alone)}) of which there is no other" if alone else ""
    outcome = f"Freed {size(done.freed)}" if deleted else f"Would free {size(found.bytes)}"
    advice = "" if deleted or not found.garbage else " Run `sparse gc --yes` to do it."
    if found.only_copies:
        advice += " `--only-copies` deletes the only copies too."
    console.out(f"{outcome}: {plural(len(found.garbage), 'file')}. Kept: {stays}{young}{only}.{advice}")


def _by_model(items: Iterable[Garbage]) -> list[str]:
    """A line for each model and commit that is known, one for each file that is not."""
    from sparse_decl.report.units import plural, size

    groups: dict[tuple[str, str], list[Garbage]] = {}
    lines: list[str] = []
    for item in items:
        if item.address:
            groups.setdefault((item.address, item.where), []).append(item)
        else:
            lines.append(f"{item.what} {item.name}: {size(item.size)}{f' ({item.where})' if item.where else ''}")
    named = [
        f"{address}, {where}: {plural(len(group), 'file')}, {size(sum(item.size for item in group))}"
        for (address, where), group in groups.items()
    ]
    return sorted(named, key=natural) + lines


def _unused(seen: float) -> str:
    days = int((time.time() - seen) / 86_400)
    return f"not used for {days} days" if days > 1 else "used since yesterday"
