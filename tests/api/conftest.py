"""A small pair of checkpoints without torch, tiny language models with it, and the command in this process."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file
from typer.testing import CliRunner

from tests.tiny_models import make_llama


@dataclass(frozen=True)
class Pair:
    base: Path
    fine: Path
    delta: Path


def write_checkpoint(folder: Path, move: float, seed: int = 0) -> Path:
    """Three matrices and a vector; the first matrix never moves."""
    own, step = np.random.default_rng(seed), np.random.default_rng(7)
    tensors = {}
    for number in range(3):
        weights = own.standard_normal((64, 48)).astype(np.float32)
        moved = step.standard_normal(weights.shape).astype(np.float32) * np.float32(move)
        tensors[f"layer{number}.weight"] = weights + moved if number else weights
    tensors["norm.weight"] = np.ones(48, np.float32)
    folder.mkdir(parents=True)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "config.json").write_text('{"hidden": 48}')
    return folder


def write_adapter(folder: Path) -> Path:
    numbers = np.random.default_rng(3)
    folder.mkdir()
    prefix = "base_model.model.layer1"
    tensors = {
        f"{prefix}.lora_A.weight": numbers.standard_normal((4, 48)).astype(np.float32),
        f"{prefix}.lora_B.weight": numbers.standard_normal((64, 4)).astype(np.float32),
    }
    save_file(tensors, folder / "adapter_model.safetensors", metadata={"format": "pt"})
    config = {"peft_type": "LORA", "r": 4, "lora_alpha": 8, "target_modules": ["layer1"], "bias": "none"}
    (folder / "adapter_config.json").write_text(json.dumps(config))
    return folder


@pytest.fixture(scope="session")
def made_pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    from sparse_decl import compress_delta

    root = tmp_path_factory.mktemp("pair")
    base, fine = write_checkpoint(root / "base", 0.0), write_checkpoint(root / "fine", 1e-3)
    compress_delta(base, fine, root / "delta")
    return Pair(base, fine, root / "delta")


@pytest.fixture
def pair(made_pair: Pair, tmp_path: Path) -> Pair:
    """A copy that a test may change."""
    for name in ("base", "fine", "delta"):
        shutil.copytree(getattr(made_pair, name), tmp_path / name)
    return Pair(tmp_path / "base", tmp_path / "fine", tmp_path / "delta")


@pytest.fixture(scope="session")
def language_pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    pytest.importorskip("torch")
    from sparse_decl import compress_delta

    root = tmp_path_factory.mktemp("language")
    make_llama(root / "base")
    make_llama(root / "fine", step=0.02)
    compress_delta(root / "base", root / "fine", root / "delta")
    return Pair(root / "base", root / "fine", root / "delta")


@pytest.fixture
def sparse() -> Callable[..., Any]:
    """Runs `sparse ARGUMENTS` in this process; raises what the command raises."""
    from sparse_decl.cli.app import make_app

    app = make_app()

    def run(*arguments: Any) -> str:
        done = CliRunner().invoke(app, [str(argument) for argument in arguments], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    return run


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def flip(path: Path, at: float = 0.5) -> None:
    """Turns one bit of a file over."""
    data = bytearray(path.read_bytes())
    data[int(len(data) * at)] ^= 16
    path.write_bytes(data)
