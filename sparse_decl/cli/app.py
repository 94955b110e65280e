"""All commands, and the panels in which `sparse --help` shows them."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command, get_command_from_info, get_command_name, get_group

_MODULES = (
    "init",
    "add",
    "rebase",
    "plan",
    "apply",
    "inspect",
    "restore",
    "lock",
    "remote",
    "gc",
    "oneshot",
    "sync",
    "infer",
    "lossy",
    "datasets",
    "diff",
    "evaluate",
    "optimize",
    "adopt",
    "routing",
    "hub",
    "doctor",
    "schema",
    "cache",
    "aliases",
)
# What `sparse --help` shows, the most used first.
PANELS = {
    "Declare and look": (
        *("init", "add", "plan", "apply", "status", "check", "validate", "explain", "diff", "graph", "lock"),
    ),
    "Restore": ("restore", "verify"),
    "Store and remote": ("push", "pull", "gc", "adopt", "rebase"),
    "Models, without a Sparsefile": (
        *("compress", "reconstruct", "estimate", "info", "infer-base"),
        *("svd-compress", "svd-reconstruct", "compress-adapter"),
    ),
    "Weights of a run, as it trains": ("publish", "follow"),
    "Datasets, without a Sparsefile": ("dataset-compress", "dataset-reconstruct", "dataset-estimate"),
    "Quality and quantization": ("eval", "optimize", "trials"),
    "Routing": ("route", "route-batch", "route-eval", "route-export"),
    "Model hubs": ("hub", "migrate"),
    "Setup": ("doctor", "cache", "fmt", "schema"),
}

_HELP = """Keep fine-tuned models as exact deltas of what they came from.

\b
  sparse init       write a Sparsefile from the checkpoints in this folder
  sparse add        declare another model in it
  sparse plan       show what would be done, and why
  sparse apply      do it
  sparse status     show what is kept, and what that saves
  sparse restore    get a model back, byte for byte

Exit codes: 0 success, 1 failure, 2 stale (only from `check` and `plan --detailed-exitcode`), 3 invalid Sparsefile or
usage, 4 another process holds the workspace, 5 something needed is not available here, 130 and 143 stopped by a signal.
"""


class _Commands(TyperGroup):
    """Shows commands in panels, as plain text: Typer draws panels only with Rich, which takes long to import.

    later: what makes a command of which `commands` has the description alone.
    """

    def __init__(self, **settings: Any):
        super().__init__(**settings)
        self.later: dict[str, Callable[[], Any]] = {}

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name in self.later:
            self.commands[cmd_name] = self.later.pop(cmd_name)()
        return super().get_command(ctx, cmd_name)

    def list_commands(self, ctx: Any) -> list[str]:
        shown = [name for names in PANELS.values() for name in names]
        return [*shown, *(name for name in self.commands if name not in shown)]

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        width = max(map(len, self.commands))
        for panel, names in PANELS.items():
            limit = formatter.width - 6 - width
            rows = [(name.ljust(width), self.commands[name].get_short_help_str(limit)) for name in names]
            with formatter.section(panel):
                formatter.write_dl(rows)


def make_app() -> typer.Typer:
    """The Typer app; plain help texts, and no tracebacks of its own."""
    app = typer.Typer(
        name="sparse",
        cls=_Commands,
        help=_HELP,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    for name in _MODULES:
        import_module(f"sparse_decl.cli.commands.{name}").add_to(app)
    return app


def make_command() -> _Commands:
    """The same, to be run: the parameters of a command are read when it is got, as those of all take most of the time;
    until then only its description is there."""
    app = make_app()
    commands, groups = app.registered_commands, app.registered_groups
    app.registered_commands, app.registered_groups = [], []
    made = get_command(app)
    assert isinstance(made, _Commands)
    for command in commands:
        assert command.callback is not None
        name, about = command.name or get_command_name(command.callback.__name__), inspect.getdoc(command.callback)
        made.commands[name] = TyperCommand(name, help=about, hidden=command.hidden, rich_markup_mode=None)
        made.later[name] = partial(get_command_from_info, command, pretty_exceptions_short=False, rich_markup_mode=None)
    for group in groups:
        assert group.typer_instance is not None
        name, about, hidden = str(group.name), group.typer_instance.info.help, bool(group.hidden)
        made.commands[name] = TyperGroup(name=name, help=about, hidden=hidden, rich_markup_mode=None)
        made.later[name] = partial(_group, group.typer_instance, name, hidden=hidden)
    return made


def _group(app: typer.Typer, name: str, *, hidden: bool) -> TyperGroup:
    made = get_group(app)
    made.name, made.hidden = name, hidden
    return made


def _root(
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version and exit.", is_eager=True)] = False,
    folder: Annotated[
        str | None, typer.Option("-C", metavar="DIR", help="Run as if started in this folder; given first.")
    ] = None,
    debug: Annotated[
        bool,
        typer.Option("--debug", "-v", help="Say what is done and how long it takes, and where errors come from."),
    ] = False,
) -> None:
    if debug:
        from sparse_decl.cli import logs

        logs.start("debug")
    if folder is not None:
        _enter(folder)
    if version:
        from sparse_decl.base.version import __version__
        from sparse_decl.cli.console import out

        out(f"sparse {__version__}")
        raise typer.Exit


def _enter(folder: str) -> None:
    from sparse_decl.base.errors import ConfigError

    try:
        os.chdir(folder)
    except OSError as error:
        raise ConfigError(
            "this folder cannot be entered", where=folder, why=error.strerror, hint="check what is given with -C"
        ) from error
