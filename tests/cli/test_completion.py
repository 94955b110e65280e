"""Shell completion: scripts for the shells people use, and what they answer."""

from __future__ import annotations

from typing import Any

import pytest
import typer.testing

from sparse_decl.cli.app import make_app


def run(arguments: list[str], **env: str) -> typer.testing.Result:
    return typer.testing.CliRunner().invoke(make_app(), arguments, env=env, prog_name="sparse")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell(shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")  # of the shell that runs the tests
    done = run(["--show-completion", shell])
    assert done.exit_code == 0, done.output
    assert "_SPARSE_COMPLETE" in done.output


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("sparse sta", ["status"]),
        ("sparse status --no", ["--no-remote"]),
        ("sparse hub ", ["compress-upload", "publish"]),
    ],
)
def test_what_it_completes(project: Any, line: str, wanted: list[str]) -> None:
    words = line.split()
    at = len(words) - (not line.endswith(" "))
    done = project.sparse(env={"_SPARSE_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(at)})
    assert done.out.split() == wanted
