"""Steps that were published in a released format are followed for ever, one after the other and from each anchor."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.sync import Follower
from tests.golden.streams import FOLDER, sha256_of

WANTED = json.loads((FOLDER / "sha256.json").read_text())


def test_each_committed_step(tmp_path: Path) -> None:
    (tmp_path / "steps").mkdir()
    mine: dict[str, Any] = {}
    with Follower(tmp_path, FOLDER / "base.safetensors", key="golden", threads=1) as follower:
        for number, wanted in enumerate(WANTED):
            for path in (FOLDER / "place/steps").glob(f"{number:012}*"):
                shutil.copy(path, tmp_path / "steps")
            (update,) = follower.update(mine)
            assert (update.step, update.anchor) == (10 * number, number == 0)
            assert sha256_of(mine) == wanted


def test_committed_steps_from_the_newest_anchor() -> None:
    with Follower(FOLDER / "place", FOLDER / "base.safetensors", key="golden", threads=1) as follower:
        mine: dict[str, np.ndarray] = {}
        updates = follower.update(mine)
        assert [(update.number, update.anchor) for update in updates] == [(4, True), (5, False)]
        assert sha256_of(mine) == WANTED[-1]


def test_without_their_key_or_base_they_are_refused() -> None:
    other = Follower(FOLDER / "place", FOLDER / "base.safetensors", key="other", threads=1)
    with other, pytest.raises(FormatError, match="cannot be used"):
        other.update({})
    without = Follower(FOLDER / "place", key="golden", threads=1)
    with without, pytest.raises(DeltaCompressionError, match="needs the base"):
        without.update({})
