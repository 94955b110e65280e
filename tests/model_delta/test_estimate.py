"""Estimates are near what the codec writes, and say how near."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl.model_delta import encode
from sparse_decl.model_delta.estimate import estimate


def write(folder: Path, tensors: dict[str, np.ndarray], **files: bytes) -> Path:
    folder.mkdir()
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    for name, data in files.items():
        (folder / name.replace("_", ".")).write_bytes(data)
    return folder


def layers(move: float, *, frozen: int = 0, low_rank: bool = False) -> dict[str, np.ndarray]:
    """Eight layers of two matrices and a norm, and an embedding: 4.6 MB in f16."""
    numbers, steps = np.random.default_rng(0), np.random.default_rng(1)
    tensors = {"embed.weight": numbers.standard_normal((4096, 128))}
    for layer in range(8):
        tensors[f"layers.{layer}.up.weight"] = numbers.standard_normal((512, 192))
        tensors[f"layers.{layer}.down.weight"] = numbers.standard_normal((192, 512))
        tensors[f"layers.{layer}.norm.weight"] = np.ones(192)
    made = {}
    for name, weights in tensors.items():
        rows, columns = (weights.shape[0], weights.shape[-1])
        still = "layers." in name and int(name.split(".")[1]) < frozen
        if weights.ndim == 1 or still:
            step: np.ndarray | float = 0.0
        elif low_rank:
            step = steps.standard_normal((rows, 4)) @ steps.standard_normal((4, columns)) / 2
        else:
            step = steps.standard_normal(weights.shape)
        made[name] = (weights + move * np.asarray(step)).astype(np.float16)
    return made


@pytest.fixture(autouse=True)
def smaller(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is coded whole otherwise is sampled here."""
    if "whole" not in request.node.name:
        monkeypatch.setattr("sparse_decl.model_delta.estimate._EXACT_BYTES", 2 << 20)


@pytest.mark.parametrize(
    "how",
    [
        {"move": 1e-3},
        {"move": 1e-2},
        {"move": 1e-3, "frozen": 6},
        pytest.param({"move": 3e-3, "low_rank": True}, marks=pytest.mark.slow),
    ],
)
def test_within_a_tenth_of_the_truth(tmp_path: Path, how: dict) -> None:
    base, fine = write(tmp_path / "base", layers(0.0)), write(tmp_path / "fine", layers(**how))
    found = estimate(base, fine)
    truth = encode(base, fine, tmp_path / "delta")
    assert found.original_bytes == truth.original_bytes
    assert abs(found.stored_bytes / truth.stored_bytes - 1) < 0.1
    assert found.low <= truth.stored_bytes <= found.high
    assert found.low < found.stored_bytes < found.high
    assert found.sampled_bytes < 0.35 * truth.original_bytes
    changed = 17 - 2 * how.get("frozen", 0)
    assert len(found.changed) == changed
    assert found.parameters == sum(tensor.size for tensor in layers(0.0).values())


def test_a_small_checkpoint_is_coded_whole(tmp_path: Path) -> None:
    part = {name: value for name, value in layers(1e-3).items() if name.startswith("layers.0")}
    old = {name: layers(0.0)[name] for name in part}
    base, fine = write(tmp_path / "base", old), write(tmp_path / "fine", part, config_json=b"{}")
    found = estimate(base, fine)
    assert found.low == found.stored_bytes == found.high
    assert found.stored_bytes == encode(base, fine, tmp_path / "delta").stored_bytes


def test_several_megabytes_are_coded_whole(tmp_path: Path) -> None:
    """An estimate of so little is no faster, and missed its own interval on most such pairs."""
    base, fine = write(tmp_path / "base", layers(0.0)), write(tmp_path / "fine", layers(1e-3))
    found = estimate(base, fine)
    truth = encode(base, fine, tmp_path / "delta").stored_bytes
    assert found.sampled_bytes > 4_000_000
    assert found.low == found.stored_bytes == found.high == truth


def test_identical_models_cost_next_to_nothing(tmp_path: Path) -> None:
    base = write(tmp_path / "base", layers(0.0), tokenizer_json=b"x" * 100_000)
    found = estimate(base, base)
    assert (found.changed, found.changed_parameters) == ((), 0)
    truth = encode(base, base, tmp_path / "delta").stored_bytes
    assert abs(found.stored_bytes - truth) < 1000


def test_repeated_tensors_and_side_files_are_seen(tmp_path: Path) -> None:
    tensors = layers(1e-3)
    twice = {**tensors, **{f"copy.{name}": value for name, value in tensors.items()}}
    noise = np.random.default_rng(2).bytes(300_000)
    base = write(tmp_path / "base", layers(0.0))
    fine = write(tmp_path / "fine", twice, notes_bin=noise)
    truth = encode(base, fine, tmp_path / "delta").stored_bytes
    assert abs(estimate(base, fine).stored_bytes / truth - 1) < 0.1


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    base, fine = write(tmp_path / "base", layers(0.0)), write(tmp_path / "fine", layers(1e-3))
    estimate(base, fine)
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.parametrize("dtype", [np.float16, np.float64])
def test_a_base_of_another_dtype_counts(tmp_path, dtype):
    before, after = layers(0.0), layers(1e-4)
    base = write(tmp_path / "base", {name: value.astype(np.float32) for name, value in before.items()})
    fine = write(tmp_path / "fine", {name: value.astype(np.float32).astype(dtype) for name, value in after.items()})
    guess = estimate(base, fine)
    real = encode(base, fine, tmp_path / "delta").stored_bytes
    assert 0.8 * real < guess.stored_bytes < 1.25 * real


def reordered(tensors: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Neurons of each layer in another order: rows of one matrix, columns of the next."""
    out = dict(tensors)
    for layer in range(8):
        order = np.random.default_rng(layer).permutation(512)
        up, down = f"layers.{layer}.up.weight", f"layers.{layer}.down.weight"
        out[up], out[down] = tensors[up][order], np.ascontiguousarray(tensors[down][:, order])
    return out


def decayed(tensors: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {name: (value.astype(np.float32) * np.float32(0.95)).astype(np.float16) for name, value in tensors.items()}


def in_int8(tensors: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """One scale a tensor, which a part of its rows does not tell."""
    out = {}
    for name, value in tensors.items():
        single = value.astype(np.float32)
        scale = np.abs(single).max() / np.float32(127)
        out |= {name: np.rint(single / scale).astype(np.int8), f"{name}_scale": np.array([scale])}
    return out


@pytest.mark.parametrize("made", [reordered, decayed, in_int8])
def test_what_the_codec_makes_of_a_base_is_known_to_an_estimate(tmp_path: Path, made) -> None:
    base, fine = write(tmp_path / "base", layers(0.0)), write(tmp_path / "fine", made(layers(0.0)))
    truth = encode(base, fine, tmp_path / "delta").stored_bytes
    found = estimate(base, fine)
    assert truth < 0.02 * found.original_bytes
    assert found.low <= truth <= found.high < 2 * truth + 20_000
