"""`validate`, `plan` and `check`: what the Sparsefile says, what would be done, whether the lock is current."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, NoRemote, Quiet, Targets, Upgrade, Variables, here, percent, variables


def add_to(app: typer.Typer) -> None:
    app.command()(validate)
    app.command()(plan)
    app.command()(check)


def validate(file: File = None, var: Variables = None, json: AsJson = False) -> None:
    """Check the Sparsefile alone.

    Shows every problem at once, each with its line and a suggestion.

    \b
    Example:
      sparse validate
      sparse validate --json | jq '.diagnostics[].at'
    """
    from sparse_decl.engine.project import find_sparsefile
    from sparse_decl.sparsefile import load_sparsefile, render

    loaded = load_sparsefile(find_sparsefile(file), overrides=variables(var))
    if json:
        diagnostics = [warning.to_json() for warning in loaded.warnings]
        resources = [resource.address for resource in loaded.resources]
        console.out_json({"format_version": "1.0", "valid": True, "resources": resources, "diagnostics": diagnostics})
        return
    for warning in loaded.warnings:
        console.err(render(warning, loaded.texts.get(warning.place.file)))
    console.out(f"{loaded.path.name} is valid: {len(loaded.resources)} resources.")


def plan(
    targets: Targets = None,
    file: File = None,
    var: Variables = None,
    json: AsJson = False,
    out: Annotated[
        Path | None, typer.Option("--out", parser=here, metavar="FILE", help="Save the plan for `sparse apply FILE`.")
    ] = None,
    detailed_exitcode: Annotated[
        bool, typer.Option("--detailed-exitcode", help="Exit with code 2 if anything is stale.")
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="List each step, those that are up to date as well.")] = False,
    upgrade: Upgrade = False,
    no_remote: NoRemote = False,
    quiet: Quiet = False,
) -> int:
    """Show what `apply` would do, and why. Changes nothing.

    \b
    Example:
      sparse plan
      sparse plan model.chat --json
      sparse plan --out plan.json && sparse apply plan.json
    """
    from sparse_decl.cli.run_plan import run_plan

    return run_plan(
        targets or (),
        file,
        variables(var),
        json=json,
        out=out,
        detailed_exitcode=detailed_exitcode,
        every=every,
        upgrade=upgrade,
        quiet=quiet,
        remote=not no_remote,
    )


def check(
    targets: Targets = None,
    file: File = None,
    var: Variables = None,
    sources: Annotated[
        bool, typer.Option("--sources", help="Also ask hubs and buckets whether sources are still as the lock says.")
    ] = False,
    remote: Annotated[
        bool, typer.Option("--remote", help="Also check that the remote has every object, with its size.")
    ] = False,
    deep: Annotated[
        str | None,
        typer.Option(
            "--deep", metavar="[=N%]", help="Also read stored bytes, restore models and compare; a share, or all."
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict/--no-strict", help="Whether what cannot be verified counts as a failure too.")
    ] = True,
    json: AsJson = False,
    quiet: Quiet = False,
) -> int:
    """Check that the lock is up to date, for CI.

    Needs the Sparsefile and the lock alone, no model, no network. Models that are here are compared by content; those
    that are not count as the lock records them. Decisions of routing policies are made again. Exits with code 2
    if anything is stale, and with code 1 if a decision changed or one of the further levels found something
    wrong. On GitHub Actions each finding becomes an annotation at its line.

    \b
    Example:
      sparse check
      sparse check --json
      sparse check --sources --remote --deep=10%
    """
    from sparse_decl.cli.run_plan import run_check

    return run_check(
        targets or (),
        file,
        variables(var),
        json=json,
        quiet=quiet,
        sources=sources,
        remote=remote,
        share=percent(deep) if deep is not None else None,
        strict=strict,
    )
