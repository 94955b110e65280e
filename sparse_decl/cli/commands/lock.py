"""`lock merge`, `lock repair` and `lock install`: what git and people do to the lock."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, Variables, here, variables


def add_to(app: typer.Typer) -> None:
    lock = typer.Typer(help="Merge or repair Sparsefile.lock.", rich_markup_mode=None, no_args_is_help=True)
    lock.command()(merge)
    lock.command()(repair)
    lock.command()(install)
    app.add_typer(lock, name="lock")


_SIDE = typer.Argument(exists=True, dir_okay=False, help="A lock, as git passes it.")


def merge(
    base: Annotated[Path, _SIDE],
    ours: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Our side; the result is written here.")],
    theirs: Annotated[Path, _SIDE],
) -> int:
    """Merge two locks record by record.

    For git, which runs it as a merge driver; see `sparse lock install`. Exits with code 1 if both sides changed one
    record in different ways: both then stand between conflict markers, and the next `sparse apply` keeps the one that
    fits the Sparsefile.

    \b
    Example:
      sparse lock merge base.lock ours.lock theirs.lock
    """
    from sparse_decl.base.files import explain_os_error, write_whole
    from sparse_decl.store.lockfile import read_lock
    from sparse_decl.store.lockmerge import merge_locks, merged_text

    try:
        merged = merge_locks(read_lock(base), read_lock(ours), read_lock(theirs))
        write_whole(ours, merged_text(merged).encode())
    except OSError as error:
        raise explain_os_error(error, f"merging into {ours}") from error
    for address in merged.conflicts:
        console.err(f"conflict: {address} was changed on both sides; merge the Sparsefile, then run `sparse apply`")
    return 1 if merged.conflicts else 0


def repair(file: File = None, var: Variables = None, json: AsJson = False) -> None:
    """Rewrite the lock from what is still known.

    Takes the intact records from a damaged or conflicted lock, and the rest from the store's action records. Runs no
    step.

    \b
    Example:
      sparse lock repair
    """
    from dataclasses import asdict

    from sparse_decl.engine.project import open_project
    from sparse_decl.engine.repair import repair as run_repair
    from sparse_decl.report.units import plural

    project = open_project(file, variables(var))
    with project.workspace() as workspace:
        done = run_repair(project, workspace)
    if json:
        console.out_json({"format_version": "1.0", **asdict(done)})
        return
    for problem in done.problems:
        console.out(f"{problem.place}: {problem.message}")
    console.out(
        f"{plural(len(done.kept), 'record')} kept, {len(done.recovered)} from the store, {len(done.stale)} stale."
        + (f" {workspace.lock_path.name} was written." if done.changed else " Nothing to repair.")
    )
    if done.stale:
        console.out("Run `sparse apply` for the rest.")


def install(
    folder: Annotated[Path, typer.Argument(parser=here, metavar="FOLDER", help="Where the Sparsefile is.")] = Path(),
) -> None:
    """Let git merge locks with `sparse lock merge`.

    Adds a line to .gitattributes and two settings to this clone. `sparse init` does the same.

    \b
    Example:
      sparse lock install
    """
    from sparse_decl.cli.merge_driver import install as run_install

    changed = run_install(folder)
    console.out("\n".join(f"set {what}" for what in changed) if changed else "Already installed.")
