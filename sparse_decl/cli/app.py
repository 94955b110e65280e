"""All commands, in the order `sparse --help` shows them."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated

import typer

_COMMANDS = (
    "init",
    "plan",
    "apply",
    "inspect",
    "restore",
    "lock",
    "remote",
    "gc",
    "oneshot",
    "infer",
    "lossy",
    "datasets",
    "evaluate",
    "optimize",
    "adopt",
    "routing",
    "hub",
    "doctor",
    "schema",
    "aliases",
)

_HELP = """Keep fine-tuned models as exact deltas of what they came from.

\b
  sparse init       write a Sparsefile from the checkpoints in this folder
  sparse plan       show what would be done, and why
  sparse apply      do it
  sparse status     show what is kept, and what that saves
  sparse restore    get a model back, byte for byte

Exit codes: 0 fine, 1 failure, 2 stale (only from `check` and `plan --detailed-exitcode`), 3 invalid Sparsefile or
usage, 4 another process holds the workspace, 5 something needed is not available here, 130 and 143 stopped by a signal.
"""


def make_app() -> typer.Typer:
    """The Typer app; plain help texts, and no tracebacks of its own."""
    app = typer.Typer(
        name="sparse",
        help=_HELP,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    for name in _COMMANDS:
        import_module(f"sparse_decl.cli.commands.{name}").add_to(app)
    return app


def _root(
    version: Annotated[
        bool, typer.Option("--version", "-V", help="Show the version and leave.", is_eager=True)
    ] = False,
) -> None:
    if version:
        from sparse_decl.base.version import __version__
        from sparse_decl.cli.console import out

        out(f"sparse {__version__}")
        raise typer.Exit
