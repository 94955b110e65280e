"""`init`: a first Sparsefile."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import here


def add_to(app: typer.Typer) -> None:
    app.command()(init)


def init(
    folder: Annotated[Path, typer.Argument(parser=here, metavar="FOLDER", help="Where the Sparsefile goes.")] = Path(),
    base: Annotated[
        list[str] | None,
        typer.Option("--base", metavar="PATH", help="A checkpoint that others were made from. May be repeated."),
    ] = None,
    print_only: Annotated[bool, typer.Option("--print", help="Show the draft instead of writing it.")] = False,
    schema: Annotated[
        bool, typer.Option("--schema", help="Also write the JSON schema beside it, for completion in editors.")
    ] = False,
    git: Annotated[
        bool, typer.Option("--git", help="Also have git merge locks and ignore the models; else the lines are shown.")
    ] = False,
    example: Annotated[
        bool, typer.Option("--example", help="First write a tiny base and a fine-tune of it to try everything with.")
    ] = False,
) -> None:
    """Write a Sparsefile from what is found here.

    That is checkpoints, adapters and datasets. The base of a family is the model that cards and configs name, a folder
    called `base`, or the one that the weights of the others are nearest to; a base that only a card names comes from
    the hub, at the commit its cache holds. Guesses are marked as such. Settings of git are changed with `--git` only.
    If there is a Sparsefile already, `sparse add` continues it.

    \b
    Example:
      sparse init
      sparse init --base checkpoints/llama --base checkpoints/qwen
      sparse init --example
    """
    from sparse_decl.base.errors import ConfigError, UnavailableError
    from sparse_decl.base.files import explain_os_error, write_whole
    from sparse_decl.cli.declared import in_cache
    from sparse_decl.cli.draft import draft
    from sparse_decl.cli.scaffold import ADAPTER, CHECKPOINT, DATASET, SCHEMA_PLACES, find_all
    from sparse_decl.engine.project import SPARSEFILE_NAMES
    from sparse_decl.report.units import plural

    if not folder.is_dir():
        raise UnavailableError("no such folder", where=str(folder), hint="create it first")
    existing = [folder / name for name in SPARSEFILE_NAMES if (folder / name).exists()]
    if existing and not print_only:
        raise ConfigError(
            "there is a Sparsefile already",
            where=str(existing[0]),
            hint="continue it with `sparse add .`, or see a new draft with `sparse init --print`",
        )
    if existing:
        console.err("There is a Sparsefile already; `sparse add . --print` shows what it does not declare.")
    if example:
        from sparse_decl.cli.example import write_example

        write_example(folder)
    found = find_all(folder)
    wanted = [one.removeprefix("./").rstrip("/") for one in base or ()]
    for one in wanted:
        if one not in {item.path for item in found if item.kind == CHECKPOINT}:
            known = ", ".join(item.path for item in found if item.kind == CHECKPOINT) or "none"
            raise ConfigError(f"there is no checkpoint at {one}", why=f"found: {known}", hint="name one of these")
    there = [place for place in SCHEMA_PLACES if schema or (folder / place).is_file()]
    text = draft(found, wanted, there[0] if there else None, in_cache)
    if print_only:
        console.out(text.rstrip("\n"))
        return
    path = folder / SPARSEFILE_NAMES[0]
    try:
        if schema:
            from sparse_decl.sparsefile import write_schema

            write_schema(folder)
        write_whole(path, text.encode())
    except OSError as error:
        raise explain_os_error(error, f"writing {path}") from error
    if found:
        counts = {kind: sum(item.kind == kind for item in found) for kind in (CHECKPOINT, ADAPTER, DATASET)}
        contents = ", ".join(plural(count, kind) for kind, count in counts.items() if count)
        console.out(f"Wrote {path} with {contents}. Look it over, then run `sparse plan`.")
    else:
        console.out(
            f"Wrote {path} as a pattern: no checkpoint was found below {folder.resolve()}. Declare a base and what was "
            "made from it, then run `sparse plan`."
        )

    _with_git(folder, [item.path for item in found], change=git)


def _with_git(folder: Path, paths: list[str], *, change: bool) -> None:
    """Says what git should know of the project, or with `change` has it so. Nothing outside a repository."""
    from sparse_decl.base.files import explain_os_error, write_whole
    from sparse_decl.cli.merge_driver import install, is_in_git, unignored

    if not is_in_git(folder):
        return
    lines = unignored(folder, sorted({path.partition("/")[0] for path in paths if not path.startswith(("/", ".."))}))
    if not change:
        console.out("In git: `sparse lock install` lets it merge locks (`sparse init --git` does this too).")
        if lines:
            console.out("Keep the models out of it with these lines in .gitignore: " + "  ".join(lines))
        return
    install(folder)
    if lines:
        file = folder / ".gitignore"
        try:
            text = file.read_text("utf-8") if file.exists() else ""
            write_whole(
                file, (text + ("" if not text or text.endswith("\n") else "\n") + "\n".join(lines) + "\n").encode()
            )
        except OSError as error:
            raise explain_os_error(error, f"writing {file}") from error
