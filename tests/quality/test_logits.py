"""Logits side by side, and what 8 bits cost: held against figures computed another way."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from tests.tiny_models import TEXT, make_llama

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")]
PROMPTS = (TEXT[:40], TEXT[20:70])


@pytest.fixture(scope="module")
def folders(tmp_path_factory) -> tuple[Path, Path]:
    pytest.importorskip("torch")
    root = tmp_path_factory.mktemp("pair")
    return make_llama(root / "base"), make_llama(root / "fine", step=0.02)


@pytest.fixture(scope="module")
def models(folders):
    from sparse_decl.quality import load_model

    return tuple(load_model(folder) for folder in folders)


def test_a_model_equals_itself(models) -> None:
    from sparse_decl.quality import compare_logits

    one = models[0]
    found = compare_logits(one.model, one.model, one.tokenizer, PROMPTS)
    assert (found.max_abs_difference, found.kl_divergence) == (0.0, 0.0)
    assert (found.top1_agreement, found.greedy_match) == (1.0, 1.0)
    assert found.greedy_tokens == 32


def test_differences_are_those_of_the_logits(models) -> None:
    import torch

    from sparse_decl.quality import compare_logits

    base, fine = models
    found = compare_logits(fine.model, base.model, fine.tokenizer, PROMPTS[:1], continuation=4)
    ids = fine.tokenizer(PROMPTS[0], return_tensors="pt")["input_ids"]
    with torch.no_grad():
        p, q = (m.model(input_ids=ids).logits[0] for m in (fine, base))
        kl = torch.nn.functional.kl_div(q.log_softmax(1), p.log_softmax(1), log_target=True, reduction="batchmean")
        written = fine.model.generate(ids, max_new_tokens=4, min_new_tokens=4, do_sample=False)
    assert found.positions == ids.shape[1]
    assert found.max_abs_difference == pytest.approx((p - q).abs().max().item(), rel=1e-4)
    assert found.mean_abs_difference == pytest.approx((p - q).abs().mean().item(), rel=1e-4)
    assert found.kl_divergence == pytest.approx(kl.item(), rel=1e-3)
    assert found.top1_agreement == pytest.approx((p.argmax(1) == q.argmax(1)).float().mean().item())
    assert found.greedy_tokens == written.shape[1] - ids.shape[1] == 4
    assert 0 <= found.greedy_match <= 1


def test_no_prompt_is_refused(models) -> None:
    from sparse_decl.quality import compare_logits

    with pytest.raises(ConfigError, match="no prompt"):
        compare_logits(models[0].model, models[1].model, models[0].tokenizer, ())


def test_eight_bits_have_the_error_of_their_rounding(folders) -> None:
    from safetensors.torch import load_file

    from sparse_decl.quality import measure_int8

    found = measure_int8(*folders, sample_layers=3, prompts=PROMPTS)
    assert len(found.layers) == 3
    base, fine = (load_file(folder / "model.safetensors") for folder in folders)
    for layer in found.layers:
        difference = (fine[layer.name].float() - base[layer.name].float()).abs()
        rows, columns = difference.shape
        assert layer.compression_ratio == pytest.approx(2 * rows * columns / (rows * columns + 4 * rows))
        # half a step of the row's scale, and half a unit of bf16
        assert 0 < layer.max_abs_error <= difference.max() / 254 + fine[layer.name].float().abs().max() * 2**-8
        assert 0 < layer.mean_abs_error < layer.max_abs_error
    assert 0 < found.relative_error < 0.2
    assert found.logits.max_abs_difference > 0
    assert found.logits.kl_divergence < 0.01


def test_models_without_a_matrix_in_common_are_refused(folders, tmp_path) -> None:
    from sparse_decl.quality import int8

    other = make_llama(tmp_path / "other")
    from safetensors.torch import load_file, save_file

    renamed = {f"x.{name}": value for name, value in load_file(other / "model.safetensors").items()}
    assert int8.stored_dtypes(other)["lm_head.weight"] == "bfloat16"
    save_file(renamed, other / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(DeltaCompressionError, match="no matrix in common"):
        int8.measure_int8(other, _reshaped(folders[1], tmp_path / "wide"))


def _reshaped(folder: Path, out: Path) -> Path:
    """The same model with another hidden size."""
    import torch
    import transformers

    config = transformers.AutoConfig.from_pretrained(folder)
    config.hidden_size = 48
    config.head_dim = 12
    config.intermediate_size = 40
    config.vocab_size += 3
    torch.manual_seed(0)
    transformers.LlamaForCausalLM(config).save_pretrained(out)
    transformers.AutoTokenizer.from_pretrained(folder).save_pretrained(out)
    return out
