"""One publisher and eight followers that join late, lag behind and are killed at random, over 300 steps."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.sync.fleet import EVERY, FOLLOWERS, KEEP, digest, model_at

ROOT = Path(__file__).parents[2]
LAST = 299

pytestmark = pytest.mark.slow


def check(log: Path, last: int) -> Counter[str]:
    """Holds all that was reported against the steps as they were made; returns what happened how often."""
    reports: list[list[Any]] = [json.loads(line) for line in log.read_text().splitlines()]
    expected, at = {}, model_at(0)
    for step in range(last + 1):
        at = model_at(step, (step - 1, at)) if step else at
        expected[step] = digest(at)
    for kind, *told in reports:
        if kind == "has":
            number, step, found = told[:3]
            assert found == expected[step], f"follower {number} at step {step}"
        if kind == "file":
            assert told[1] == expected[told[0]], "a file of weights that no step has"
    came = {number for kind, number, step, *_ in (r for r in reports if r[0] == "has") if step == last}
    assert came == set(range(FOLLOWERS))
    counts = Counter(next(told for kind, told in (r for r in reports if r[0] == "counts")))
    counts["updates"] = sum(r[0] == "has" for r in reports)
    counts["files seen"] = sum(r[0] == "file" for r in reports)
    counts["anchors"] = sum(r[5] for r in reports if r[0] == "has")
    counts["most files"] = max(r[1] for r in reports if r[0] == "files")
    return counts


def run(place: str, folder: Path, last: int) -> Counter[str]:
    folder.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "tests.sync.fleet", place, str(folder / "log"), "1", str(last)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=500, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    return check(folder / "log", last)


def most_files() -> int:
    """What the policy allows: manifests of the window and back to its anchor, two files of each at most, and what
    publishers that were killed have left of steps within it.
    """
    return 3 * (KEEP + EVERY + 1) + 8


def test_a_fleet_on_a_folder(tmp_path: Path) -> None:
    place = tmp_path / "run"
    counts = run(str(place), tmp_path / "fleet", LAST)
    assert counts["killed follower"] >= 10
    assert counts["killed publisher"] >= 2
    assert counts["overtaken"] >= 1
    assert counts["anchors"] > counts["killed follower"]  # some lagged too far behind
    assert counts["updates"] > 300
    assert counts["files seen"] > 20
    assert counts["most files"] <= most_files()
    left = [name.name for folder in ("", "steps", "epochs") for name in (place / folder).iterdir()]
    assert not [name for name in left if name.endswith(".tmp")]
    assert all(int(name[:12]) >= LAST - KEEP - EVERY for name in left if name[:12].isdigit())
