"""PEFT itself reads what is written here, and merges as is merged here."""

import json

import numpy as np
import pytest

from sparse_decl.base.errors import ConfigError, FormatError
from sparse_decl.model_lossy import Options, check_adapter, compress, export_peft, merge_adapter, restore
from tests.model_delta.checkpoints import write_safetensors
from tests.model_lossy.models import pair, read_model

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default")]


@pytest.fixture(scope="module")
def torch():
    pytest.importorskip("peft")
    return pytest.importorskip("torch")


def small(kind, seed=0):
    import torch
    from transformers import GPT2Config, GPT2LMHeadModel, LlamaConfig, LlamaForCausalLM

    torch.manual_seed(seed)
    if kind == "gpt2":
        return GPT2LMHeadModel(GPT2Config(vocab_size=96, n_embd=64, n_layer=2, n_head=4, n_positions=64)).eval()
    sizes = {"hidden_size": 64, "intermediate_size": 160, "num_hidden_layers": 2, "num_attention_heads": 4}
    config = LlamaConfig(vocab_size=96, num_key_value_heads=2, attention_bias=True, tie_word_embeddings=False, **sizes)
    model = LlamaForCausalLM(config).eval()
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if name.endswith("bias"):
                weight.normal_(0, 0.1)
    return model


def load(kind, folder):
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(folder).eval()


def logits(model):
    import torch

    with torch.no_grad():
        return model(input_ids=torch.arange(40).reshape(2, 20)).logits.float().numpy()


def close(ours, theirs, relative):
    assert np.abs(ours - theirs).max() <= relative * np.abs(theirs).max()


@pytest.mark.parametrize("kind", ["llama", "gpt2"])
@pytest.mark.parametrize("options", [Options(rank=8), Options(energy=0.9), Options(max_bytes=90_000)], ids=str)
def test_the_svd_folder_loads_with_peft(torch, tmp_path, kind, options):
    from peft import PeftModel

    model = small(kind)
    model.save_pretrained(tmp_path / "base")
    with torch.no_grad():
        torch.manual_seed(1)
        for name, weight in model.named_parameters():
            if weight.ndim == 2 and (".layers." in name or ".h." in name):  # nothing but what LoRA carries
                weight += 0.02 * torch.randn(weight.shape[0], 6) @ torch.randn(6, weight.shape[1])
    model.save_pretrained(tmp_path / "fine")
    stats = compress(tmp_path / "base", tmp_path / "fine", tmp_path / "out", mode="svd", options=options)
    assert stats.carried_tensors == (14 if kind == "llama" else 8)
    restore(tmp_path / "base", tmp_path / "out", tmp_path / "back")
    adapted = PeftModel.from_pretrained(load(kind, tmp_path / "base"), str(tmp_path / "out"))
    ours, theirs = logits(load(kind, tmp_path / "back")), logits(adapted)
    close(ours, theirs, 1e-3)
    close(ours, logits(adapted.merge_and_unload()), 1e-3)
    moved = np.abs(logits(load(kind, tmp_path / "base")) - theirs).max()
    assert moved > 20 * np.abs(ours - theirs).max()  # it would notice an adapter that does nothing


def test_the_svd_folder_loads_with_an_auto_class_of_peft(torch, tmp_path):
    from peft import AutoPeftModelForCausalLM

    import sparse_decl

    model = small("llama")
    model.save_pretrained(tmp_path / "base")
    with torch.no_grad():
        model.model.layers[0].mlp.up_proj.weight += 0.02 * torch.randn(160, 3) @ torch.randn(3, 64)
    model.save_pretrained(tmp_path / "fine")
    sparse_decl.compress_delta(tmp_path / "base", tmp_path / "fine", tmp_path / "out", mode="svd")
    adapted = AutoPeftModelForCausalLM.from_pretrained(tmp_path / "out")
    close(logits(load("llama", tmp_path / "fine")), logits(adapted), 1e-3)


@pytest.mark.parametrize("kind", ["llama", "gpt2"])
@pytest.mark.parametrize(("mode", "bits"), [("svd", 8), ("svd", 4), ("svd", 16), ("mix", None)])
def test_factors_in_few_bits_are_exported_to_a_folder_that_peft_loads(torch, tmp_path, kind, mode, bits):
    from peft import AutoPeftModelForCausalLM

    model = small(kind)
    model.save_pretrained(tmp_path / "base")
    with torch.no_grad():
        torch.manual_seed(1)
        for name, weight in model.named_parameters():
            if weight.ndim == 2 and (".layers." in name or ".h." in name):
                weight += 0.02 * torch.randn(weight.shape[0], 6) @ torch.randn(6, weight.shape[1])
    model.save_pretrained(tmp_path / "fine")
    options = Options(max_bytes=70_000) if mode == "mix" else Options(rank=6, factor_bits=bits)
    how = {"mode": mode, "options": options, "base_ref": {"source": str(tmp_path / "base")}}
    compress(tmp_path / "base", tmp_path / "fine", tmp_path / "out", **how)
    stats = export_peft(tmp_path / "base", tmp_path / "out", tmp_path / "adapter")
    assert (stats.modules, stats.left_out) == (14 if kind == "llama" else 8, 0)
    restore(tmp_path / "base", tmp_path / "out", tmp_path / "back")
    ours = logits(load(kind, tmp_path / "back"))
    theirs = logits(AutoPeftModelForCausalLM.from_pretrained(tmp_path / "adapter").eval())
    base = logits(load(kind, tmp_path / "base"))
    # the single weights of `mix` are no part of an adapter
    close(ours, theirs, 1e-3 if mode == "svd" else 5e-2)
    assert np.abs(base - theirs).max() > 20 * np.abs(ours - theirs).max()


def test_an_export_of_what_has_no_factors_is_refused(tmp_path):
    base, fine = pair(tmp_path)
    compress(base, fine, tmp_path / "out", mode="int8")
    with pytest.raises(ConfigError, match="no factors for an adapter"):
        export_peft(base, tmp_path / "out", tmp_path / "adapter")
    compress(base, fine, tmp_path / "few", mode="svd", options=Options(rank=2, factor_bits=8))
    other = tmp_path / "other"
    other.mkdir()
    write_safetensors(other / "model.safetensors", {"x": ("F32", (2, 2), bytes(16))})
    with pytest.raises(FormatError, match="the base has no matrix"):
        export_peft(other, tmp_path / "few", tmp_path / "adapter")
    assert not (tmp_path / "adapter").exists()


def lora_config(kind, **more):
    from peft import LoraConfig

    targets = ["c_attn", "c_proj", "c_fc"] if kind == "gpt2" else ["q_proj", "v_proj", "down_proj"]
    own = {"r": 4, "lora_alpha": 10, "target_modules": targets, "init_lora_weights": False}
    return LoraConfig(**{**own, "fan_in_fan_out": kind == "gpt2", **more})


def ia3_config(kind):
    from peft import IA3Config

    targets, forward = (
        (["c_attn", "mlp.c_proj"], ["mlp.c_proj"])
        if kind == "gpt2"
        else (
            ["k_proj", "v_proj", "down_proj"],
            ["down_proj"],
        )
    )
    return IA3Config(
        target_modules=targets,
        feedforward_modules=forward,
        fan_in_fan_out=kind == "gpt2",
        init_ia3_weights=False,
    )


CONFIGS = {
    "lora": lambda kind: lora_config(kind),
    "rslora": lambda kind: lora_config(kind, use_rslora=True),
    "patterns": lambda kind: lora_config(
        kind,
        rank_pattern={"c_attn" if kind == "gpt2" else "q_proj": 7},
        alpha_pattern={"h.0.attn.c_attn" if kind == "gpt2" else r"model.layers.1.self_attn.v_proj": 3},
    ),
    "saved": lambda kind: lora_config(kind, modules_to_save=["ln_f" if kind == "gpt2" else "lm_head"]),
    "bias": lambda kind: lora_config(kind, bias="all"),
    "embedding": lambda kind: lora_config(kind, target_modules=["wpe" if kind == "gpt2" else "embed_tokens"]),
    "dora": lambda kind: lora_config(kind, use_dora=True),
    "ia3": ia3_config,
}


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
@pytest.mark.parametrize("kind", ["llama", "gpt2"])
@pytest.mark.parametrize("what", CONFIGS)
def test_merged_as_peft_merges(torch, tmp_path, what, kind, dtype):
    from peft import PeftModel, get_peft_model

    model = small(kind).to(getattr(torch, dtype))
    model.save_pretrained(tmp_path / "base")
    adapted = get_peft_model(model, CONFIGS[what](kind))
    with torch.no_grad():
        torch.manual_seed(2)
        for weight in adapted.parameters():
            if weight.requires_grad:
                weight += 0.05 * torch.randn_like(weight)
    adapted.save_pretrained(tmp_path / "adapter")
    assert check_adapter(tmp_path / "base", tmp_path / "adapter").unmergeable == ""
    merge_adapter(tmp_path / "base", tmp_path / "adapter", tmp_path / "ours")
    fresh = PeftModel.from_pretrained(load(kind, tmp_path / "base"), str(tmp_path / "adapter"))
    fresh.merge_and_unload().save_pretrained(tmp_path / "theirs")
    ours, theirs, base = (read_model(tmp_path / name) for name in ("ours", "theirs", "base"))
    assert ours.keys() == theirs.keys()
    changed = 0
    for name in theirs:
        scale = np.abs(theirs[name]).max()
        if dtype == "float32":
            np.testing.assert_allclose(ours[name], theirs[name], rtol=1e-4, atol=1e-6 * scale, err_msg=name)
        else:
            # a sum in another order may round to the neighbour; nearly all must not
            assert (ours[name] != theirs[name]).mean() < 0.01, name
            np.testing.assert_allclose(ours[name], theirs[name], rtol=2.0**-6, atol=1e-4 * scale, err_msg=name)
        changed += not np.array_equal(theirs[name], base[name])
    assert changed >= 1
    config = json.loads((tmp_path / "adapter" / "adapter_config.json").read_text())
    assert config["peft_type"] == ("IA3" if what == "ia3" else "LORA")
