"""Deltas that an attacker wrote, every checksum made valid again: an error or the right file, never anything else.

NUMBA_BOUNDSCHECK=1 makes the kernels check every index; the slow test runs the same cases that way.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sparse_decl.model_delta.coding.groups import CODINGS
from sparse_decl.model_delta.reference.computed import KEYS
from sparse_decl.model_delta.reference.kinds import SELECTED
from tests.model_delta.hostile import subjects

CASES = int(os.environ.get("SPARSE_HOSTILE_CASES", "500"))


def test_hostile_deltas(tmp_path):
    attacked = subjects(tmp_path)
    indices = [subject.index for subject in attacked]
    assert {group["k"] for index in indices for group in index["groups"]} == set(range(len(CODINGS)))
    made = {key for index in indices for entry in index.get("relatives", {}).values() for key in entry}
    assert made >= {"s", "t", "f", *SELECTED, *KEYS}
    refused = sum(attacked[case % len(attacked)].attack(case) is not None for case in range(CASES))
    assert refused > CASES // 2


@pytest.mark.slow
def test_hostile_deltas_with_every_index_checked(tmp_path):
    environment = os.environ | {
        "NUMBA_BOUNDSCHECK": "1",
        "NUMBA_CACHE_DIR": str(tmp_path),
        "SPARSE_HOSTILE_CASES": os.environ.get("SPARSE_HOSTILE_SLOW_CASES", "4000"),
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"{__file__}::test_hostile_deltas"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stdout[-3000:]
