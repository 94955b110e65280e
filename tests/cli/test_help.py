"""Every command explains itself with an example."""

from __future__ import annotations

from typing import Any

import pytest

from sparse_decl.cli.app import make_app

COMMANDS = [
    "init",
    "validate",
    "plan",
    "check",
    "apply",
    "status",
    "explain",
    "graph",
    "restore",
    "verify",
    "push",
    "pull",
    "gc",
    "compress",
    "reconstruct",
    "estimate",
    "info",
    "infer-base",
    "svd-compress",
    "svd-reconstruct",
    "compress-adapter",
    "dataset-compress",
    "dataset-reconstruct",
    "dataset-estimate",
    "diff",
    "eval",
    "optimize",
    "trials",
    "adopt",
    "route",
    "route-batch",
    "route-eval",
    "route-export",
    "migrate",
    "doctor",
    "fmt",
    "schema",
]


def test_every_command_is_in_the_list() -> None:
    shown = [command for command in make_app().registered_commands if command.callback and not command.hidden]
    names = [(command.name or command.callback.__name__).replace("_", "-") for command in shown if command.callback]
    assert names == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(project: Any, command: str) -> None:
    ran = project.sparse(command, "--help")
    assert ran.code == 0
    assert f"Example:\n    sparse {command}" in ran.out


def test_no_command_is_told_in_half_a_sentence(project: Any) -> None:
    told = project.sparse("--help", env={"COLUMNS": "80"}).out
    assert not [line for line in told.splitlines()[1:] if line.endswith("...")]
