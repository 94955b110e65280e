"""Which folders of a run are whole checkpoints."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from sparse_decl.sync.folders import checkpoints


def test_a_checkpoint_that_was_written_before_the_clock_was_set_back_has_settled(tmp_path: Path) -> None:
    (tmp_path / "checkpoint-3").mkdir()
    file = tmp_path / "checkpoint-3" / "model.safetensors"
    save_file({"w": np.zeros(9, np.float32)}, file)
    for written, settled in ((-3600, True), (0, False), (3600, True)):
        os.utime(file, (time.time() + written,) * 2)
        assert [step for step, _ in checkpoints(tmp_path, 600.0)] == [3] * settled
    os.truncate(file, file.stat().st_size - 1)
    os.utime(file, (time.time() + 3600,) * 2)
    assert checkpoints(tmp_path, 600.0) == []
