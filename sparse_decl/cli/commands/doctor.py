"""`doctor` and `fmt`: is everything here that Sparse needs; the Sparsefile in one layout."""

from __future__ import annotations

import difflib
from dataclasses import asdict
from typing import Annotated

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File


def add_to(app: typer.Typer) -> None:
    app.command()(doctor)
    app.command()(fmt)


def doctor(file: File = None, json: AsJson = False) -> None:
    """Show what this machine has and lacks for Sparse.

    Extras, the cache of compiled kernels, git, and, where there is a Sparsefile, its store, remote and bases. What is
    merely absent is not a problem; exits with code 1 if something is broken, or if stored models cannot be restored
    here since their base is not on this machine.

    \b
    Example:
      sparse doctor
    """
    from sparse_decl.cli.doctor import examine, is_sound

    findings = examine(file)
    if json:
        console.out_json({"format_version": "1.0", "findings": [asdict(finding) for finding in findings]})
    else:
        paint = console.paint()
        colours = {"ok": "green", "absent": "yellow", "problem": "red"}
        for finding in findings:
            console.out(f"{paint(finding.state, colours[finding.state])}  {finding.subject}: {finding.detail}")
            if finding.hint:
                console.out(f"  next: {finding.hint}")
    if not is_sound(findings):
        raise typer.Exit(1)


def fmt(
    file: File = None,
    check: Annotated[
        bool,
        typer.Option("--check", help="Only show what would change; exit with code 1 if something would."),
    ] = False,
) -> None:
    """Write the Sparsefile in one layout, comments kept.

    Two spaces per indent, even spacing. What it declares stays the same, which is checked before anything is written.

    \b
    Example:
      sparse fmt
      sparse fmt --check
    """
    from sparse_decl.base.files import explain_os_error, write_whole
    from sparse_decl.cli.layout import laid_out
    from sparse_decl.engine.project import find_sparsefile
    from sparse_decl.sparsefile import load_sparsefile

    path = find_sparsefile(file)
    load_sparsefile(path)
    text = path.read_text("utf-8")
    new = laid_out(text, str(path))
    if new == text:
        return
    if check:
        lines = difflib.unified_diff(text.splitlines(), new.splitlines(), str(path), "formatted", lineterm="")
        console.out("\n".join(lines))
        raise typer.Exit(1)
    try:
        write_whole(path, new.encode())
    except OSError as error:
        raise explain_os_error(error, f"writing {path}") from error
    console.out(f"Wrote {path}.")
