"""The functions of the earlier documents that concern models: names, order of arguments, what comes back."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from pathlib import Path

import pytest

import sparse_decl
from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from tests.api.conftest import Pair, files_of, write_checkpoint

IGNORED = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


def parameters(function) -> list[str]:
    return list(inspect.signature(function).parameters)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("estimate_delta_savings", "base_model_id finetune_model_id compare_method"),
        ("compress_delta", "base_model_id finetune_model_id output_path device progress_callback"),
        ("reconstruct_from_delta", "base_model_id delta_path device progress_callback"),
        ("validate_int8_delta_quality", "base_model_id finetune_model_id sample_layers prompts max_length"),
        ("from_pretrained_with_delta", "model_id_or_delta base_model_id delta_mode torch_dtype"),
        ("benchmark_reconstruction", "tensor_size iterations"),
        ("DeltaCache", "cache_dir max_cache_size_gb max_workers"),
        ("is_rust_available", ""),
        ("get_rust_info", ""),
    ],
)
def test_documented_arguments_in_their_order(name: str, wanted: str) -> None:
    found = parameters(getattr(sparse_decl, name))
    assert found[: len(wanted.split())] == wanted.split()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("compress_adapter_delta", "base_model_id adapter_id output_path progress_callback"),
        ("compress_delta_svd_full", "base_model_id finetune_model_id output_path rank progress_callback"),
        ("reconstruct_from_svd_delta", "base_model_id delta_path device progress_callback"),
    ],
)
def test_documented_arguments_of_lossy_functions(name: str, wanted: str) -> None:
    from sparse_decl.api import lossy

    documented = wanted.split()
    assert parameters(getattr(lossy, name))[: len(documented)] == documented


def test_importing_the_package_stays_light() -> None:
    probe = "import sys, sparse_decl; sparse_decl.DeltaCompressionError; print(' '.join(sys.modules))"
    env = {"PYTHONPATH": ":".join(sys.path)}
    loaded = subprocess.run([sys.executable, "-c", probe], env=env, capture_output=True, text=True, check=True).stdout
    assert not {"numpy", "numba", "torch", "transformers", "fsspec", "pydantic", "typer"} & set(loaded.split())


def test_estimate_delta_savings(pair: Pair) -> None:
    found = sparse_decl.estimate_delta_savings(str(pair.base), str(pair.fine))
    assert found["finetune_size_mb"] == sum(map(len, files_of(pair.fine).values())) / 1e6
    assert found["base_size_mb"] == sum(map(len, files_of(pair.base).values())) / 1e6
    assert found["changed_layers"] == ["layer1.weight", "layer2.weight"]
    assert found["total_params"] == 3 * 64 * 48 + 48
    assert 0 < found["num_changed_params"] <= 2 * 64 * 48
    assert found["savings_pct"] == pytest.approx(100 * (1 - 1 / found["estimated_compression"]))
    assert found["delta_size_mb_low"] <= found["delta_size_mb"] <= found["delta_size_mb_high"]
    assert sparse_decl.estimate_delta_savings(pair.base, pair.fine, "safetensors") == found
    with pytest.raises(ConfigError, match="no such method"):
        sparse_decl.estimate_delta_savings(pair.base, pair.fine, "pickle")


def test_b5_compress_delta_newer_signature_tells_its_progress(pair: Pair, tmp_path: Path) -> None:
    seen: list[tuple[str, float]] = []
    made = sparse_decl.compress_delta(
        str(pair.base),
        str(pair.fine),
        str(tmp_path / "out"),
        "cuda",
        lambda message, share: seen.append((message, share)),
    )
    stored = sum(map(len, files_of(tmp_path / "out").values()))
    original = sum(map(len, files_of(pair.fine).values()))
    assert (made.delta_type, made.version, made.exact) == ("model_delta", "1.0", True)
    assert (made.base_model_id, made.finetune_model_id) == (str(pair.base), str(pair.fine))
    assert made.compression_ratio == original / stored
    assert (made.num_layers, made.total_params) == (4, 3 * 64 * 48 + 48)
    assert made.changed_params == moved(pair)
    assert [share for _, share in seen] == sorted(share for _, share in seen)
    assert seen[-1] == ("done", 1.0)
    assert all(0 <= share <= 1 for _, share in seen)


def test_compress_delta_older_keywords(pair: Pair, tmp_path: Path) -> None:
    made = sparse_decl.compress_delta(
        pair.base, pair.fine, tmp_path / "out", sparsity_threshold=1e-6, compression_format="safetensors"
    )
    assert made.format == "safetensors"
    assert made.changed_layers == ["layer1.weight", "layer2.weight"]
    assert made.changed_params == moved(pair, 1e-6) < moved(pair)
    assert made.sparsity == 1 - made.changed_params / made.total_params
    # the threshold says what is counted, never what is kept
    assert files_of(tmp_path / "out")["delta.safetensors"] == files_of(pair.delta)["delta.safetensors"]


@pytest.mark.parametrize("wrong", [{"compression_format": "zip"}, {"sparsity_threshold": -1.0}, {"device": "abacus"}])
def test_compress_delta_refuses_what_it_does_not_know(pair: Pair, tmp_path: Path, wrong: dict) -> None:
    with pytest.raises(ConfigError):
        sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "out", **wrong)
    assert not (tmp_path / "out").exists()


def moved(pair: Pair, threshold: float = 0.0) -> int:
    import numpy as np
    from safetensors.numpy import load_file

    base, fine = (load_file(folder / "model.safetensors") for folder in (pair.base, pair.fine))
    away = {name: np.abs(fine[name].astype(np.float64) - base[name].astype(np.float64)) for name in fine}
    return int(sum((gap > threshold).sum() for gap in away.values()))


def test_reconstruct_from_delta_refuses_what_is_no_transformers_model(tmp_path: Path) -> None:
    base, fine = write_checkpoint(tmp_path / "base", 0.0), write_checkpoint(tmp_path / "fine", 1e-3)
    (fine / "config.json").unlink()
    sparse_decl.compress_delta(base, fine, tmp_path / "delta")
    with pytest.raises(DeltaCompressionError, match="does not hold a transformers model"):
        sparse_decl.reconstruct_from_delta(base, tmp_path / "delta", output_path=tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@IGNORED
def test_reconstruct_from_delta_newer_signature(language_pair: Pair) -> None:
    import torch
    from safetensors.torch import load_file

    seen: list[float] = []
    model = sparse_decl.reconstruct_from_delta(
        str(language_pair.base), str(language_pair.delta), "cpu", lambda message, share: seen.append(share)
    )
    assert isinstance(model, torch.nn.Module)
    wanted = load_file(language_pair.fine / "model.safetensors")
    state = model.state_dict()
    assert set(wanted) <= set(state)
    assert all(torch.equal(state[name], value) and state[name].dtype == value.dtype for name, value in wanted.items())
    assert seen[-1] == 1.0


@pytest.mark.slow
@IGNORED
@pytest.mark.parametrize("positional", [False, True])
def test_b4_reconstruct_from_delta_older_signature_saves_the_model(
    language_pair: Pair, tmp_path: Path, positional: bool
) -> None:
    arguments = [str(language_pair.base), str(language_pair.delta)]
    if positional:  # the third argument was once the output
        sparse_decl.reconstruct_from_delta(*arguments, str(tmp_path / "out"))
    else:
        sparse_decl.reconstruct_from_delta(*arguments, output_path=str(tmp_path / "out"), device="cpu")
    assert files_of(tmp_path / "out") == files_of(language_pair.fine)


@pytest.mark.slow
@IGNORED
@pytest.mark.parametrize("more", [(), ("cpu",)])
def test_b4_the_output_may_be_a_path_with_a_device_after_it(
    language_pair: Pair, tmp_path: Path, more: tuple[str, ...]
) -> None:
    sparse_decl.reconstruct_from_delta(language_pair.base, language_pair.delta, tmp_path / "out", *more)
    assert files_of(tmp_path / "out") == files_of(language_pair.fine)


def test_b3_compress_delta_older_signature(pair: Pair, tmp_path: Path) -> None:
    pytest.importorskip("torch")
    made = sparse_decl.compress_delta(str(pair.base), str(pair.fine), str(tmp_path / "out"), 1e-3, "torch")
    assert made.format == "torch"
    assert made.changed_params < sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "all").changed_params


def test_a_missing_delta_is_a_missing_file(pair: Pair, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such file or folder"):
        sparse_decl.reconstruct_from_delta(str(pair.base), str(tmp_path / "nothing"))
    with pytest.raises(FileNotFoundError):
        sparse_decl.open_delta(tmp_path / "nothing")


@pytest.mark.slow
@IGNORED
def test_validate_int8_delta_quality(language_pair: Pair) -> None:
    found = sparse_decl.validate_int8_delta_quality(language_pair.base, language_pair.fine, sample_layers=3)
    assert found["status"] == "✅ Completed"
    assert found["rust_acceleration"] is False
    assert len(found["layer_metrics"]) == 3
    for layer in found["layer_metrics"]:
        assert {"name", "compression_ratio", "max_abs_error", "mean_abs_error"} <= set(layer)
        assert 1 < layer["compression_ratio"] < 2
        assert 0 < layer["mean_abs_error"] <= layer["max_abs_error"]
    assert 0 <= found["logits_metrics"]["kl_divergence"] < 0.1
    json.dumps(found)


def test_b19_validate_int8_delta_quality_never_raises(tmp_path: Path) -> None:
    found = sparse_decl.validate_int8_delta_quality(tmp_path / "missing", tmp_path / "also-missing")
    assert found["status"].startswith("❌ Error: ")
    assert "Model files not found" in found["status"]
    assert found["layer_metrics"] == []


def test_b14_is_rust_available_and_get_rust_info() -> None:
    assert sparse_decl.is_rust_available() is False
    info = sparse_decl.get_rust_info()
    assert (info["available"], info["backend"]) == (False, "numba")
    assert info["threads"] >= 1
    assert "rANS coding" in info["features"]
    assert all(isinstance(feature, str) for feature in info["features"])


def test_b14_benchmark_reconstruction_measures() -> None:
    found = sparse_decl.benchmark_reconstruction(tensor_size=50_000, iterations=3)
    assert (found["tensor_size"], found["iterations"]) == (50_000, 3)
    assert 0 < found["min_time_s"] <= found["avg_time_s"] <= found["max_time_s"]
    assert 0 < found["delta_bytes"] < 100_000
    assert found["throughput_mb_s"] > 0
    assert "estimate" in found["estimated_times"]["7B_model"]
    with pytest.raises(ConfigError):
        sparse_decl.benchmark_reconstruction(0)


@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("core.delta", "compress_delta reconstruct_from_delta estimate_delta_savings validate_int8_delta_quality"),
        ("core.fast_reconstruct", "DeltaCache from_pretrained_with_delta benchmark_reconstruction"),
        ("core.delta_rust", "is_rust_available get_rust_info"),
        ("core", "compress_delta DeltaCache is_rust_available DeltaManifest"),
        ("core.dataset_delta", ""),
        ("optimizer", "optimize_model OptimizationConstraints OptimizationResult"),
        ("optimizer.routing", ""),
    ],
)
def test_documented_modules(module: str, names: str) -> None:
    found = __import__(f"sparse_decl.compat.{module}", fromlist=["x"])
    for name in names.split():
        assert getattr(found, name) is getattr(sparse_decl, name)
    assert set(names.split()) <= set(found.__all__)
    assert all(hasattr(found, name) for name in found.__all__)
    with pytest.raises(AttributeError, match="no attribute"):
        _ = found.nonsense
