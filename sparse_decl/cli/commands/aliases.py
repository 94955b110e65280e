"""Other names of commands, from earlier documents: hidden, and the same functions."""

from __future__ import annotations

import typer

from sparse_decl.cli.commands import lossy, oneshot


def add_to(app: typer.Typer) -> None:
    delta = typer.Typer(help="Other names of commands that have shorter ones.", no_args_is_help=True)
    for command in (oneshot.compress, oneshot.reconstruct, oneshot.estimate, lossy.compress_adapter):
        delta.command()(command)
    app.add_typer(delta, name="delta", hidden=True, rich_help_panel=None)
