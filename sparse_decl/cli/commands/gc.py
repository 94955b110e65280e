"""`gc`: delete from the store what no lock needs any more."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import Annotated

import typer

from sparse_decl.base.errors import ConfigError
from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, Quiet, Variables, byte_size, variables

_SPANS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


def add_to(app: typer.Typer) -> None:
    app.command()(gc)


def gc(
    file: File = None,
    var: Variables = None,
    yes: Annotated[bool, typer.Option("--yes", help="Delete. Without it, only list.")] = False,
    older_than: Annotated[
        str, typer.Option("--older-than", metavar="TIME", help="Keep what was written later: 0s, 90m, 24h, 30d.")
    ] = "24h",
    max_size: Annotated[
        str | None,
        typer.Option("--max-size", metavar="SIZE", help="Delete only until the objects fit: 500MB, 200GB."),
    ] = None,
    ignore_ref: Annotated[
        list[str] | None,
        typer.Option("--ignore-ref", metavar="NAME", help="Go on although the lock of this ref cannot be read."),
    ] = None,
    json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Delete from the store what no lock needs any more.

    Kept is what any lock names: in this folder, in every branch, tag, stash and work tree of its git repository, and in
    every other workspace that uses the same store. Lists what would go; only `--yes` deletes.

    \b
    Example:
      sparse gc
      sparse gc --yes --older-than 7d
      sparse gc --yes --max-size 200GB
    """
    from sparse_decl.engine.project import open_project
    from sparse_decl.engine.roots import find_roots
    from sparse_decl.report.units import plural, size
    from sparse_decl.store.files import explain_os_error
    from sparse_decl.store.gc import delete, find_garbage
    from sparse_decl.store.scratch import sweep

    limit, seconds = None if max_size is None else byte_size(max_size, "--max-size"), _span(older_than)
    project = open_project(file, variables(var))
    with project.workspace(remote=False) as workspace:
        try:
            with workspace.using_store(alone=yes):
                roots = find_roots(workspace, ignored=ignore_ref or ())
                found = find_garbage(workspace, roots, older_than=seconds, max_size=limit)
                freed = delete(found) if yes else 0
                if yes:
                    sweep(workspace.scratch)
        except OSError as error:
            raise explain_os_error(error, "collecting the store") from error
    if json:
        items = [{**asdict(item), "path": str(item.path), "age": round(item.age)} for item in found.garbage]
        console.out_json(
            {
                "format_version": "1.0",
                "deleted": yes,
                "bytes": found.bytes,
                "garbage": items,
                "locks": roots.locks,
                "rooted": {"objects": found.rooted, "bytes": found.rooted_bytes},
                "young": {"objects": found.young, "bytes": found.young_bytes},
            }
        )
        return
    if not quiet:
        for item in found.garbage:
            console.out(f"{'deleted' if yes else 'would delete'} {item.what} {item.name}: {size(item.size)}")
    stays = f"{plural(found.rooted, 'object')} ({size(found.rooted_bytes)}) named by {plural(len(roots.locks), 'lock')}"
    young = f", {plural(found.young, 'object')} ({size(found.young_bytes)}) too young" if found.young else ""
    verb = f"Freed {size(freed)}" if yes else f"Would free {size(found.bytes)}"
    advice = "" if yes or not found.garbage else " Run `sparse gc --yes` to do it."
    console.out(f"{verb}: {plural(len(found.garbage), 'file')}. Kept: {stays}{young}.{advice}")


def _span(text: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([smhdw])", text)
    if match is None:
        raise ConfigError(f"--older-than takes a time, not {text!r}", hint="write, for example, 90m, 24h or 30d")
    return float(match[1]) * _SPANS[match[2]]
