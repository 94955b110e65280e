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
        str | None, typer.Option("--base", metavar="PATH", help="Which checkpoint the others were made from.")
    ] = None,
    print_only: Annotated[bool, typer.Option("--print", help="Show the draft instead of writing it.")] = False,
    schema: Annotated[
        bool, typer.Option("--schema", help="Also write the JSON schema beside it, for completion in editors.")
    ] = False,
) -> None:
    """Write a Sparsefile from what is found here.

    That is checkpoints, adapters and datasets, of which only headers and cards are read. Which of a family is the base
    is what model cards and configs say, or a folder called `base`; a base that only a card names comes from the hub,
    at the commit its cache holds. What is a guess is marked as one. In a git repository it also lets git merge locks;
    see `sparse lock install`.

    \b
    Example:
      sparse init
      sparse init --base checkpoints/llama
    """
    from sparse_decl.base.errors import ConfigError, UnavailableError
    from sparse_decl.base.files import explain_os_error, write_whole
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
            hint="edit it; or see a draft with `sparse init --print`",
        )
    found = find_all(folder)
    wanted = None if base is None else base.removeprefix("./").rstrip("/")
    if wanted is not None and wanted not in {item.path for item in found if item.kind == CHECKPOINT}:
        known = ", ".join(item.path for item in found if item.kind == CHECKPOINT) or "none"
        raise ConfigError(f"there is no checkpoint at {base}", why=f"found: {known}", hint="name one of these")
    there = [place for place in SCHEMA_PLACES if schema or (folder / place).is_file()]
    text = draft(found, wanted, there[0] if there else None, _in_cache)
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
    from sparse_decl.cli.merge_driver import install, is_in_git

    if is_in_git(folder):
        install(folder)
    if found:
        counts = {kind: sum(item.kind == kind for item in found) for kind in (CHECKPOINT, ADAPTER, DATASET)}
        told = ", ".join(plural(count, kind) for kind, count in counts.items() if count)
        console.out(f"Wrote {path} with {told}. Look it over, then run `sparse plan`.")
    else:
        console.out(
            f"Wrote {path} as a pattern: no checkpoint was found below {folder.resolve()}. Declare a base and what was "
            "made from it, then run `sparse plan`."
        )


def _in_cache(kind: str, name: str) -> str | None:
    """The commit of a model or dataset whose files are in the hub's own cache."""
    from sparse_decl.sources.hub_client import Repo, cached_ref, is_cached

    repo = Repo(kind, name)
    commit = cached_ref(repo, None)
    return commit if commit and is_cached(repo, commit) else None
