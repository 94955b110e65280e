"""The examples of the documentation run as they are."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

DIGITS = re.compile(r"[\d,]+")
EXAMPLES = Path(__file__).parents[2] / "docs/examples"


@pytest.mark.slow
def test_a_policy_that_learns_from_what_two_followers_generate(tmp_path: Path) -> None:
    """The example itself holds what each worker has against the weights of its step."""
    pytest.importorskip("torch")
    command = [sys.executable, str(EXAMPLES / "rl_sync.py"), str(tmp_path / "run")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r"^step \d+: \d+ of \d+ bytes, samples of step \d+", done.stdout, re.MULTILINE)) == 60
    first, last = map(float, re.findall(r"ten steps ([\d.]+), of the last ten ([\d.]+)", done.stdout)[0])
    assert last > first + 1
    assert len(list((tmp_path / "run/steps").glob("*.json"))) < 60  # old steps are removed


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported
def test_the_notebook_prints_what_it_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers apart: how far a weight moves in training is the machine's."""
    pytest.importorskip("torch")
    import sparse_decl.transformers

    spec = importlib.util.spec_from_file_location("notebooks", EXAMPLES.parent / "notebooks.py")
    assert spec is not None
    assert spec.loader is not None
    notebooks = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(notebooks)
    notebook = json.loads((EXAMPLES / "use-a-delta.ipynb").read_text(encoding="utf-8"))
    shown = [DIGITS.sub("N", notebooks.printed(cell)) for cell in notebooks.code_cells(notebook)]
    monkeypatch.chdir(tmp_path)
    try:
        got = [DIGITS.sub("N", output) for output in notebooks.run(notebook)]
    finally:
        sparse_decl.transformers.unregister()
    assert got == shown
    assert "False" not in "".join(got)
    assert sum("True" in output for output in got) == 3
