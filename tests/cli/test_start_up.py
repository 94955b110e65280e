"""Start-up stays light: what a command does not need is not imported."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

HEAVY = {"numpy", "numba", "torch", "transformers", "datasets", "huggingface_hub", "fsspec", "zstandard", "tqdm"}

PROBE = """
import json, sys
sys.argv = ["sparse", *sys.argv[1:]]
from sparse_decl.cli import main
code = main()
print(json.dumps([code, sorted(name for name in sys.modules if "." not in name)]), file=sys.stderr)
"""


def modules(project: Any, *arguments: str) -> tuple[int, set[str]]:
    from_project = project.sparse("--version")  # the environment is the project's
    assert from_project.code == 0
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        cwd=project.root,
        env={"PYTHONPATH": ":".join(sys.path), "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    code, names = json.loads(done.stderr.strip().split("\n")[-1])
    return code, set(names)


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["plan", "--help"], ["apply", "--help"]])
def test_help_and_version_import_nothing_heavy(project: Any, arguments: list[str]) -> None:
    code, names = modules(project, *arguments)
    assert code == 0
    assert not names & HEAVY
    if arguments == ["--version"]:
        assert not names & {"typer", "pydantic", "yaml", "rich"}


def test_planning_imports_nothing_heavy(project: Any) -> None:
    assert project.sparse("apply", "-q").code == 0
    for arguments in (
        ["plan"],
        ["plan", "--json"],
        ["check"],
        ["validate"],
        ["explain", "chat"],
        ["apply"],
        ["status"],
    ):
        code, names = modules(project, *arguments)
        assert code == 0, arguments
        assert not names & HEAVY, arguments
