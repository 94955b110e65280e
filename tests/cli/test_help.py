"""Every command explains itself with an example."""

from __future__ import annotations

from typing import Any

import pytest
import typer.main

from sparse_decl.cli.app import PANELS, make_app, make_command

COMMANDS = [name for names in PANELS.values() for name in names]
GROUPS = {"cache", "hub", "lock"}  # have commands of their own


def test_every_command_is_in_a_panel() -> None:
    app = make_app()
    shown = [command for command in app.registered_commands if command.callback and not command.hidden]
    names = [(command.name or command.callback.__name__).replace("_", "-") for command in shown if command.callback]
    groups = [str(group.name) for group in app.registered_groups if not group.hidden]
    assert sorted([*names, *groups]) == sorted(COMMANDS)


def test_help_shows_the_panels(project: Any, snapshot: Any) -> None:
    ran = project.sparse("--help")
    assert ran.code == 0
    assert ran.out == snapshot


def test_commands_made_when_they_are_got_are_those_of_the_whole_app() -> None:
    """Of those that are not run, only descriptions are made."""

    def facts(command: Any) -> list[Any]:
        own = [command.name, command.hidden, command.help, [(one.name, one.opts) for one in command.params]]
        return [*own, *(facts(below) for below in getattr(command, "commands", {}).values())]

    whole: Any = typer.main.get_command(make_app())
    made = make_command()
    assert [one.get_short_help_str(99) for one in made.commands.values()] == [
        one.get_short_help_str(99) for one in whole.commands.values()
    ]
    assert not any(one.params for one in made.commands.values())
    assert {name: facts(made.get_command(None, name)) for name in list(made.commands)} == {
        name: facts(one) for name, one in whole.commands.items()
    }


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in GROUPS])
def test_help_has_an_example(project: Any, command: str) -> None:
    ran = project.sparse(command, "--help")
    assert ran.code == 0
    assert f"Example:\n    sparse {command}" in ran.out


def test_no_command_is_told_in_half_a_sentence(project: Any) -> None:
    told = project.sparse("--help", env={"COLUMNS": "80"}).out
    assert not [line for line in told.splitlines()[1:] if line.endswith("...")]


def test_help_as_a_command_of_its_own(project: Any) -> None:
    assert project.sparse("help").out == project.sparse("--help").out
    assert project.sparse("help", "dataset-compress").out == project.sparse("dataset-compress", "--help").out
    assert project.sparse("help", "hub").code == 0
    wrong = project.sparse("help", "nope")
    assert (wrong.code, "there is no command 'nope'" in wrong.err) == (3, True)
