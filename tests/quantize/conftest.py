"""Recorded trials, and a python executable that plays them back, so that no quantizer is needed."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

TRIALS: dict[str, dict[str, Any]] = {
    "bf16": {"bytes": 269_000, "nll": 0.0, "seconds": 2.0},
    "bnb-int8": {"bytes": 220_000, "nll": 0.0198, "seconds": 2.6},
    "torchao-int8": {"bytes": 220_500, "nll": -0.0018, "seconds": 1.7},
    "hqq-4": {"bytes": 180_000, "nll": 0.19, "seconds": 1.5},
    "bnb-nf4": {"bytes": 173_000, "nll": 0.21, "seconds": 2.4},
    "awq-4": {"unavailable": "AWQ needs a CUDA device, and there is none here"},
}


@dataclass
class Recorded:
    """home: where the executable, what it plays and the list of its calls lie."""

    home: Path

    @property
    def python(self) -> Path:
        return self.home / "python"

    def write(self, **changes: dict[str, Any]) -> None:
        """What to play: TRIALS with changes by candidate, `_` in names for `-`."""
        trials = {name: dict(told) for name, told in TRIALS.items()}
        for name, told in changes.items():
            trials.setdefault(name.replace("_", "-"), {}).update(told)
        (self.home / "trials.json").write_text(json.dumps(trials))

    def calls(self) -> list[str]:
        """`task candidate` of every trial run since the last time this was asked."""
        file = self.home / "calls"
        if not file.exists():
            return []
        lines = sorted(file.read_text().splitlines())
        file.unlink()
        return lines


@pytest.fixture
def recorded(tmp_path: Path) -> Recorded:
    home = tmp_path / "environment"
    home.mkdir()
    script = Path(__file__).with_name("fake_python.py")
    made = Recorded(home)
    made.python.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "{script}" "{home}" "$@"\n')
    made.python.chmod(0o755)
    made.write()
    return made
