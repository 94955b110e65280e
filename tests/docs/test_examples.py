"""The examples of the documentation run as they are."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

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
