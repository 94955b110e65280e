"""Guides for people who work with transformers, word for word, on tiny models."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import sparse_decl
from sparse_decl.quality.loading import dtype_option
from tests.docs.test_docs import ROOT, blocks
from tests.tiny_models import make_llama

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported
NOW = pytest.mark.skipif("dtype" not in dtype_option("auto"), reason="older transformers call `dtype` otherwise")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    make_llama(tmp_path / "models" / "base")
    return tmp_path


def run(page: str, mark: str, **names: Any) -> dict[str, Any]:
    shown = [block.text for block in blocks(ROOT / "docs/how-to" / page) if block.mark == mark]
    assert shown
    space = {"__name__": "example", **names}
    for text in shown:
        exec(compile(text, page, "exec"), space)
    return space


@NOW
def test_serve(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, step in (("chat", 0.02), ("code", 0.03)):
        make_llama(here / "models" / name, step=step)
        sparse_decl.compress_delta("models/base", f"models/{name}", f"{name}.delta")
    try:
        model = run("serve.md", "transformers")["model"]
    finally:
        sparse_decl.transformers.unregister()
    wanted = transformers.AutoModelForCausalLM.from_pretrained("models/code").state_dict()
    assert all(torch.equal(tensor, wanted[name]) for name, tensor in model.state_dict().items())
    assert f"{len(wanted)} tensors written" in capsys.readouterr().out


@pytest.mark.slow  # the deltas are made by other processes
@pytest.mark.filterwarnings("ignore:.*pin_memory:UserWarning")  # `Trainer` asks for it on machines without a GPU too
def test_train(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("accelerate")
    numbers = torch.Generator().manual_seed(0)
    rows = [torch.randint(20, (8,), generator=numbers) for _ in range(16)]
    space = run("train.md", "trainer", dataset=[{"input_ids": row, "labels": row} for row in rows])
    assert space["keeping"].failure is None
    assert space["trainer"].state.global_step == 12
    assert sorted(path.name for path in (here / "out" / "deltas").glob("checkpoint-*")) == [
        "checkpoint-12", "checkpoint-4", "checkpoint-8",
    ]  # fmt: skip
    assert [path.name for path in (here / "out").glob("checkpoint-*")] == ["checkpoint-12"]


@pytest.mark.slow  # every command is a process
@NOW
def test_publish(here: Path, writable_hub: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    make_llama(here / "models" / "chat", step=0.02)
    files = {path.name: path.read_bytes() for path in (here / "models" / "base").iterdir()}
    writable_hub.repository("org/base").commit(files)
    page = ROOT / "docs/how-to/publish.md"
    commands = [line for block in blocks(page) if block.mark == "hub" for line in block.text.splitlines()]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "kernels")])}
    for line in commands:
        words = shlex.split(line.removeprefix("$ "))
        assert words.pop(0) == "sparse"
        command = [sys.executable, "-m", "sparse_decl.cli", *words]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{line}: {done.stderr}"
    for path in (here / "models" / "chat").iterdir():
        assert (here / "chat" / path.name).read_bytes() == path.read_bytes()
    shown = "".join(block.text for block in blocks(page) if block.mark == "hub-python")
    check = "import torch\nwanted = AutoModelForCausalLM.from_pretrained('models/chat').state_dict()\n"
    check += "assert all(torch.equal(tensor, wanted[name]) for name, tensor in model.state_dict().items())\n"
    command = [sys.executable, "-W", "ignore", "-c", shown + check]  # which reads HF_ENDPOINT when it imports
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
