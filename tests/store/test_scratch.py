"""Scratch folders: private, removed by their owner, and swept once the owner is dead, however it died."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from sparse_decl.store.scratch import Scratch, sweep

OWNER = """
import sys, time
from pathlib import Path
from sparse_decl.store.scratch import Scratch
scratch = Scratch(Path(sys.argv[1]))
(scratch.folder("step") / "half").write_bytes(b"x" * 1000)
print("ready", flush=True)
time.sleep(60)
"""


def test_removed_on_exit_even_if_read_only(tmp_path: Path) -> None:
    with Scratch(tmp_path / "tmp") as scratch:
        place = scratch.folder("model.rl[step=1]/../x")
        assert place.parent == scratch.path
        (place / "f").write_bytes(b"x")
        place.chmod(0o500)
    assert os.listdir(tmp_path / "tmp") == []


def test_sweep_leaves_the_living_and_removes_the_killed(tmp_path: Path) -> None:
    owner = subprocess.Popen([sys.executable, "-c", OWNER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert owner.stdout is not None
    assert owner.stdout.readline() == "ready\n"
    assert sweep(tmp_path) == 0
    assert len(os.listdir(tmp_path)) == 2
    owner.send_signal(signal.SIGKILL)
    owner.wait()
    owner.stdout.close()
    assert sweep(tmp_path) == 1
    assert os.listdir(tmp_path) == []


def test_sweep_of_nothing_and_of_a_folder_without_owner(tmp_path: Path) -> None:
    assert sweep(tmp_path / "none") == 0
    (tmp_path / "12-ab").mkdir()
    (tmp_path / "12-ab" / "f").write_bytes(b"x")
    assert sweep(tmp_path) == 1
    assert os.listdir(tmp_path) == []
