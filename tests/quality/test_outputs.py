"""Outputs of models of any kind, side by side: figures held against the formula, and what cannot be compared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

import sparse_decl
from sparse_decl.base.errors import ConfigError
from sparse_decl.quality import compare_outputs

WIDE = 64


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`base`, `fine`: one matrix of f32 each; `small.delta`: the fine-tune by a lossy mode."""
    root = tmp_path_factory.mktemp("matrices")
    random = np.random.default_rng(0)
    weight = random.normal(size=(WIDE, WIDE)).astype(np.float32)
    for name, step in (("base", 0.0), ("fine", 0.01)):
        (root / name).mkdir()
        moved = weight + step * random.normal(size=weight.shape).astype(np.float32)
        save_file({"layer.weight": moved.astype(np.float32)}, root / name / "model.safetensors")
    sparse_decl.compress_delta(root / "base", root / "fine", root / "small.delta", mode="int8")
    return root


def load(folder: Path) -> Callable[[Any], Any]:
    weight = load_file(folder / "model.safetensors")["layer.weight"].astype(np.float64)
    return lambda one: {"y": weight @ one["x"], "parts": [one["x"].sum(), np.abs(weight).max()]}


def test_figures_are_those_of_the_formula(models: Path, tmp_path: Path) -> None:
    inputs = np.random.default_rng(1).normal(size=(7, WIDE))
    np.savez(tmp_path / "inputs.npz", x=inputs)
    found = sparse_decl.compare_outputs(
        models / "base", models / "fine", models / "small.delta", load, tmp_path / "inputs.npz"
    )
    base, fine = (
        load_file(models / name / "model.safetensors")["layer.weight"].astype(float) for name in ("base", "fine")
    )
    assert found.inputs == 7
    assert found.of_change is not None
    assert 0 < found.of_change < 0.02  # 8 bits of 64 values a row
    moved = inputs @ (fine - base).T
    tops = np.abs(fine).max() - np.abs(base).max()
    size = np.linalg.norm(inputs @ fine.T) ** 2 + (inputs.sum(1) ** 2).sum() + 7 * np.abs(fine).max() ** 2
    both = found.of_output / found.of_change
    assert both == pytest.approx(np.sqrt((np.linalg.norm(moved) ** 2 + 7 * tops**2) / size), rel=1e-9)
    assert found.of_change_interval is not None
    assert found.of_change_interval[0] < found.of_change < found.of_change_interval[1]


def test_the_fine_tune_itself_and_the_base(models: Path) -> None:
    inputs = [{"x": np.ones(WIDE)}]
    same = compare_outputs(load, models / "fine", models / "fine", inputs)
    assert (same.of_output, same.largest, same.of_change, same.of_output_interval) == (0.0, 0.0, None, None)
    base = compare_outputs(load, models / "base", models / "fine", inputs, base=models / "base")
    assert base.of_change == 1.0
    assert compare_outputs(load, models / "base", models / "base", inputs, base=models / "base").of_change is None


def test_what_cannot_be_compared_is_refused(models: Path, tmp_path: Path) -> None:
    fine, inputs = models / "fine", [{"x": np.ones(WIDE)}]
    with pytest.raises(ConfigError, match="nothing to compare"):
        compare_outputs(load, fine, fine, [])
    for bad in (np.array([np.nan]), np.array(["text"]), np.array([None])):
        with pytest.raises(ConfigError, match="finite numbers"):
            compare_outputs(lambda _, bad=bad: lambda _: [1.0, bad], fine, fine, inputs)
    shapes = iter([np.ones(3), np.ones(4)])
    with pytest.raises(ConfigError, match="other names or shapes"):
        compare_outputs(lambda _: lambda _: next(shapes), fine, fine, inputs)
    (tmp_path / "no.npz").write_bytes(b"PK\x03\x04 but no archive")
    np.savez(tmp_path / "uneven.npz", a=np.ones(2), b=np.ones(3))
    np.savez(tmp_path / "objects.npz", a=np.array([{}], dtype=object))
    for name in ("no", "uneven", "objects"):
        with pytest.raises(ConfigError):
            sparse_decl.compare_outputs(models / "base", fine, models / "small.delta", load, tmp_path / f"{name}.npz")
