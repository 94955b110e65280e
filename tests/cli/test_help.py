"""Every command explains itself with an example."""

from __future__ import annotations

from typing import Any

import pytest

from sparse_decl.cli.app import make_app

COMMANDS = [
    "init", "validate", "plan", "check", "apply", "status", "explain", "graph", "restore", "verify",
    "push", "pull", "gc", "compress", "reconstruct", "estimate", "info", "eval", "adopt", "schema",
]  # fmt: skip


def test_every_command_is_in_the_list() -> None:
    names = [
        command.name or command.callback.__name__ for command in make_app().registered_commands if command.callback
    ]
    assert names == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(project: Any, command: str) -> None:
    ran = project.sparse(command, "--help")
    assert ran.code == 0
    assert f"Example:\n    sparse {command}" in ran.out
