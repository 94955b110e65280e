"""Other names of commands, from earlier documents: hidden, and the same functions."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from sparse_decl.cli import console
from sparse_decl.cli.commands import lossy, oneshot


def add_to(app: typer.Typer) -> None:
    about = "Other names of commands that have shorter ones."
    delta = typer.Typer(help=about, rich_markup_mode=None, no_args_is_help=True)
    for command in (oneshot.compress, oneshot.reconstruct, oneshot.estimate, lossy.compress_adapter):
        delta.command()(command)
    app.add_typer(delta, name="delta", hidden=True, rich_help_panel=None)
    app.command("help", hidden=True)(show_help)


def show_help(
    ctx: typer.Context,
    command: Annotated[list[str] | None, typer.Argument(metavar="[COMMAND]...", help="Default: all commands.")] = None,
) -> None:
    """Show the help of a command, as --help does."""
    from sparse_decl.base.errors import ConfigError

    shown: Any = ctx.find_root()
    for name in command or ():
        found = shown.command.get_command(shown, name) if hasattr(shown.command, "get_command") else None
        if found is None:
            raise ConfigError(f"there is no command {name!r}", hint="sparse --help lists them")
        shown = type(shown)(found, info_name=name, parent=shown)
    console.out(shown.get_help())
