"""Ctrl-C while a model is encoded: an answer at once, work that ends at its next block, and nothing half-written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file


def write_large(folder: Path, seed: int) -> None:
    rng = np.random.default_rng(0)
    own = np.random.default_rng(seed)
    folder.mkdir(parents=True)
    tensors = {}
    for number in range(24):
        base = rng.standard_normal((512, 1024)).astype(np.float32)
        tensors[f"layer{number}.weight"] = base + own.standard_normal(base.shape).astype(np.float32) * np.float32(1e-3)
    save_file(tensors, folder / "model.safetensors")


def cpu_seconds(pid: int) -> float:
    """Of a process that runs, all its threads together."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_while_a_model_is_encoded(make_project: Any, read_files: Any, jobs: str) -> None:
    project = make_project("project")
    for name, seed in (("base", 0), ("chat", 1)):
        (project.root / "ckpt" / name / "model.safetensors").unlink()
        (project.root / "ckpt" / name / "config.json").unlink()
        (project.root / "ckpt" / name).rmdir()
        write_large(project.root / "ckpt" / name, seed)
    process = subprocess.Popen(
        [sys.executable, "-m", "sparse_decl.cli", "apply", "--json", "-j", jobs, "model.chat"],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # ignored where tests run in the background
    )
    assert process.stdout is not None
    assert process.stderr is not None
    for line in process.stdout:
        if '"progress"' in line:
            break
    before = cpu_seconds(process.pid)
    process.send_signal(signal.SIGINT)
    assert process.stderr.readline() == "stopping...\n"
    _, err = process.communicate()
    after = os.times()
    assert process.returncode == 130
    assert "nothing half-written was published" in err
    assert "Traceback" not in err
    print("CPU seconds until the signal", before, "children in all", after.children_user + after.children_system)
    assert os.listdir(project.root / ".sparse" / "tmp") == []
    assert project.sparse("apply", "-q").code == 0
    truth = read_files(project.root / "ckpt" / "chat")
    assert project.sparse("restore", "chat", "-o", "out", "-q").code == 0
    assert read_files(project.root / "out") == truth
