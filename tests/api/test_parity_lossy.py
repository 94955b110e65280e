"""The lossy functions of the earlier documents: low-rank deltas, 8 bits, adapters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

import sparse_decl
from sparse_decl import DeltaCache, DeltaCompressionError
from sparse_decl.api.deltas import read_facts, restore_files
from sparse_decl.base.errors import ConfigError
from tests.api.conftest import Pair, files_of, flip, write_adapter, write_checkpoint
from tests.tiny_models import TEXT

pytest.importorskip("sparse_decl.model_lossy")
TORCH = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")]


def error(pair: Pair, restored: Path) -> float:
    """|restored - fine| / |fine - base| over all tensors."""
    base, fine, back = (load_file(folder / "model.safetensors") for folder in (pair.base, pair.fine, restored))
    wrong = sum(float(((back[n].astype(np.float64) - fine[n]) ** 2).sum()) for n in fine)
    moved = sum(float(((fine[n].astype(np.float64) - base[n]) ** 2).sum()) for n in fine)
    return (wrong / moved) ** 0.5


def test_b10_compress_delta_svd_full(pair: Pair, tmp_path: Path) -> None:
    seen: list[float] = []
    made = sparse_decl.compress_delta_svd_full(
        str(pair.base), str(pair.fine), str(tmp_path / "svd"), 8, lambda message, share: seen.append(share)
    )
    assert isinstance(made, sparse_decl.SVDDeltaManifest)
    assert (made.delta_type, made.rank, made.total_params) == ("svd_delta", 8, 3 * 64 * 48 + 48)
    assert made.compressed_size_bytes == sum(map(len, files_of(tmp_path / "svd").values()))
    assert made.original_size_bytes == sum(map(len, files_of(pair.fine).values()))
    assert made.compression_ratio == made.original_size_bytes / made.compressed_size_bytes
    assert 0 < made.avg_reconstruction_error <= made.max_reconstruction_error < 1
    assert seen[-1] == 1.0
    restore_files(pair.base, tmp_path / "svd", tmp_path / "back")
    assert error(pair, tmp_path / "back") == pytest.approx(
        read_facts(tmp_path / "svd")["losses"]["relative_error"], rel=1e-3
    )


def test_an_svd_that_loses_most_of_the_difference_says_so(
    pair: Pair, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    poor = sparse_decl.compress_delta_svd_full(str(pair.base), str(pair.fine), str(tmp_path / "poor"), rank=1)
    assert poor.warning is not None
    assert "rank 1 loses 9" in poor.warning
    assert poor.warning in caplog.text
    caplog.clear()
    good = sparse_decl.compress_delta_svd_full(str(pair.base), str(pair.fine), str(tmp_path / "good"), rank=40)
    assert (good.warning, good.quality, caplog.text) == (None, None, "")


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_the_manifest_of_an_svd_has_its_quality_on_a_text(language_pair: Pair, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text(TEXT * 40)
    made = sparse_decl.compress_delta_svd_full(
        language_pair.base, language_pair.fine, tmp_path / "svd", rank=4, eval_text=text, eval_samples=4, eval_window=32
    )
    assert made.quality is not None
    assert set(made.quality["perplexity"]) == {"base", "original", "reconstruction"}
    assert made.quality["kl_divergence"]["nats"] > 0
    assert 0 < made.quality["top1_agreement"]["share"] < 1


@pytest.mark.parametrize("mode", ["svd", "int8", "sparse", "sparse-int8", "bitdelta"])
def test_compress_delta_in_a_lossy_mode_says_so(pair: Pair, tmp_path: Path, mode: str) -> None:
    made = sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "out", mode=mode, sparsity_threshold=1e-4)
    assert made.exact is False
    with DeltaCache(tmp_path / "kept") as kept:
        path = kept.get_or_reconstruct(pair.base, tmp_path / "out")
    assert 0 < error(pair, Path(path or "")) < 1.1


def test_k2_a_threshold_is_honoured_and_recorded_in_sparse_modes(pair: Pair, tmp_path: Path) -> None:
    sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "out", mode="sparse", sparsity_threshold=1e-3)
    assert read_facts(tmp_path / "out")["options"] == {"threshold": 1e-3}


def test_a_flipped_bit_in_a_lossy_delta_gives_no_model(pair: Pair, tmp_path: Path) -> None:
    sparse_decl.compress_delta_svd_full(pair.base, pair.fine, tmp_path / "svd", 4)
    flip(tmp_path / "svd/adapter_model.safetensors", 0.8)
    with DeltaCache(tmp_path / "kept") as kept, pytest.raises(DeltaCompressionError):
        kept.get_or_reconstruct(pair.base, tmp_path / "svd")


def test_c5_compress_adapter_delta(pair: Pair, tmp_path: Path) -> None:
    adapter = write_adapter(tmp_path / "adapter")
    made = sparse_decl.compress_adapter_delta(str(pair.base), str(adapter), str(tmp_path / "out"))
    assert isinstance(made, sparse_decl.DeltaManifest)
    assert made.delta_type == "adapter"
    assert made.changed_params == 4 * (48 + 64)
    assert made.delta_size_bytes == sum(map(len, files_of(tmp_path / "out").values()))
    kept_files = files_of(tmp_path / "out")
    assert all(kept_files[name] == data for name, data in files_of(adapter).items())
    with DeltaCache(tmp_path / "kept") as kept:
        path = Path(kept.get_or_reconstruct(pair.base, tmp_path / "out") or "")
        assert kept.get_or_reconstruct(pair.base, tmp_path / "out") == str(path)
        assert kept.get_stats()["reconstructions"] == 1
    factors = load_file(adapter / "adapter_model.safetensors")
    left, right = (factors[f"base_model.model.layer1.lora_{part}.weight"] for part in "BA")
    wanted = load_file(pair.base / "model.safetensors")["layer1.weight"] + 2 * (left @ right)
    np.testing.assert_allclose(load_file(path / "model.safetensors")["layer1.weight"], wanted, rtol=1e-5, atol=1e-5)


def test_an_adapter_of_another_base_is_refused(pair: Pair, tmp_path: Path) -> None:
    sparse_decl.compress_adapter_delta(pair.base, write_adapter(tmp_path / "adapter"), tmp_path / "out")
    other = write_checkpoint(tmp_path / "other", 0.0, seed=5)
    with DeltaCache(tmp_path / "kept") as kept, pytest.raises(DeltaCompressionError):
        kept.get_or_reconstruct(other, tmp_path / "out")


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_reconstruct_from_svd_delta(language_pair: Pair, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from safetensors.torch import load_file as load

    sparse_decl.compress_delta_svd_full(language_pair.base, language_pair.fine, tmp_path / "svd", 32)
    model = sparse_decl.reconstruct_from_svd_delta(str(language_pair.base), str(tmp_path / "svd"), "cpu")
    assert isinstance(model, torch.nn.Module)
    state = model.state_dict()
    base, fine = (load(folder / "model.safetensors") for folder in (language_pair.base, language_pair.fine))
    wrong = sum(float((state[n].double() - v.double()).square().sum()) for n, v in fine.items())
    moved = sum(float((base[n].double() - v.double()).square().sum()) for n, v in fine.items())
    assert wrong < 0.05 * moved


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_b9_an_adapter_comes_back_merged_as_peft_merges_it(language_pair: Pair, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    peft = pytest.importorskip("peft")
    from transformers import AutoModelForCausalLM

    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_pretrained(language_pair.base, dtype=torch.float32)
    config = peft.LoraConfig(r=4, target_modules=["q_proj", "v_proj"], init_lora_weights=False)
    peft.get_peft_model(model, config).save_pretrained(tmp_path / "adapter")
    sparse_decl.compress_adapter_delta(language_pair.base, tmp_path / "adapter", tmp_path / "out")
    merged = sparse_decl.reconstruct_from_delta(language_pair.base, tmp_path / "out")
    whole = AutoModelForCausalLM.from_pretrained(language_pair.base, dtype="auto")
    wanted = peft.PeftModel.from_pretrained(whole, tmp_path / "adapter").merge_and_unload().state_dict()
    for name, value in merged.state_dict().items():
        torch.testing.assert_close(value.float(), wanted[name].float(), rtol=1e-2, atol=1e-3)


def test_b7_auto_keeps_what_meets_a_goal(pair: Pair, tmp_path: Path) -> None:
    """Not a table of sparsities: candidates are made, and the best of those that meet the goal is kept."""
    exact = sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "exact", mode="auto")
    assert exact.exact is True
    made = sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "out", mode="auto", max_error=0.2)
    told = read_facts(tmp_path / "out")["losses"]["relative_error"]
    assert made.exact is False
    assert 0 < told <= 0.2
    assert made.delta_size_bytes == sum(map(len, files_of(tmp_path / "out").values())) < exact.delta_size_bytes
    small = sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "small", mode="auto", max_bytes=12_000)
    assert small.delta_size_bytes <= 12_000
    with pytest.raises(DeltaCompressionError, match="no form of this fine-tune meets the goal"):
        sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "none", mode="auto", max_bytes=500)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"max_bytes": 9_000}, "a goal does nothing in mode lossless"),
        ({"mode": "svd", "max_error": 0.5}, "a goal does nothing in mode svd"),
        ({"mode": "auto", "max_ppl_delta": 1.0}, "need each other"),
        ({"mode": "auto", "eval_text": "text.txt"}, "need each other"),
    ],
)
def test_b7_goals_that_make_no_sense(pair: Pair, tmp_path: Path, given: dict, why: str) -> None:
    with pytest.raises(ConfigError, match=why):
        sparse_decl.compress_delta(pair.base, pair.fine, tmp_path / "out", **given)
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_b7_auto_by_perplexity(language_pair: Pair, tmp_path: Path) -> None:
    from tests.tiny_models import TEXT

    (tmp_path / "text.txt").write_text(TEXT * 200)
    made = sparse_decl.compress_delta(
        *(language_pair.base, language_pair.fine, tmp_path / "out"),
        mode="auto",
        max_ppl_delta=50,
        eval_text=tmp_path / "text.txt",
        eval_samples=8,
        eval_window=64,
    )
    assert made.delta_size_bytes <= sum(map(len, files_of(language_pair.delta).values()))


def test_compress_delta_sparse(pair: Pair, tmp_path: Path) -> None:
    made = sparse_decl.compress_delta_sparse(str(pair.base), str(pair.fine), str(tmp_path / "out"), 1e-3)
    assert made.exact is False
    facts = read_facts(tmp_path / "out")
    assert (facts["mode"], facts["options"]) == ("sparse", {"threshold": 1e-3})
    sparse_decl.compress_delta_sparse(pair.base, pair.fine, tmp_path / "tenth")
    assert read_facts(tmp_path / "tenth")["kept_share"] == pytest.approx(0.1, abs=0.02)
