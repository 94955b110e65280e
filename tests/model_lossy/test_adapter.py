"""Adapters: merged as PEFT's formulas say, kept byte for byte, and refused where they do not fit their base."""

import json
import math
import shutil

import numpy as np
import pytest

from sparse_decl.base.errors import DeltaCompressionError, FormatError, SparseError, UnavailableError
from sparse_decl.model_lossy import (
    check_adapter,
    compress,
    inspect,
    inspect_adapter,
    merge_adapter,
    restore,
    restore_adapter,
    store_adapter,
)
from tests.model_delta.checkpoints import digests, write_safetensors
from tests.model_lossy.models import base_tensors, raw, read_model, write_model

UP, DOWN, Q = "model.layers.0.mlp.up_proj", "model.layers.1.mlp.down_proj", "model.layers.0.self_attn.q_proj"
PREFIX = "base_model.model."


def normal(*shape, seed=0):
    return (np.random.default_rng([seed, *shape]).standard_normal(shape) * 0.1).astype(np.float32)


def write_adapter(folder, tensors, dtype="F32", **config):
    """tensors: name without the prefix -> f32."""
    entries = {PREFIX + name: (dtype, value.shape, raw(value, dtype)) for name, value in tensors.items()}
    write_safetensors(folder / "adapter_model.safetensors", entries, {"format": "pt"})
    targets = sorted({name.split(".lora_")[0].split(".ia3_")[0].rpartition(".")[2] for name in tensors})
    config = {"peft_type": "LORA", "r": 4, "lora_alpha": 8, "target_modules": targets, **config}
    (folder / "adapter_config.json").write_text(json.dumps(config))
    (folder / "README.md").write_text("---\nlibrary_name: peft\n---\n")
    return folder


def lora(module, outputs, inputs, rank=4):
    return {
        f"{module}.lora_A.weight": normal(rank, inputs, seed=1),
        f"{module}.lora_B.weight": normal(outputs, rank, seed=2),
    }


@pytest.fixture
def base(tmp_path):
    return write_model(tmp_path / "base", base_tensors(), "F32")


def merged(base, adapter, folder):
    merge_adapter(base, adapter, folder / "merged", threads=2)
    return read_model(folder / "merged")


def product(parts, module):
    return parts[f"{module}.lora_B.weight"] @ parts[f"{module}.lora_A.weight"]


def expect(got, want):
    assert got.keys() == want.keys()
    for name in want:
        np.testing.assert_allclose(got[name], want[name], rtol=1e-5, atol=1e-6, err_msg=name)


@pytest.mark.parametrize(
    ("config", "scale"),
    [
        ({}, 2.0),
        ({"use_rslora": True}, 8 / math.sqrt(4)),
        ({"lora_alpha": 6}, 1.5),
        ({"alpha_pattern": {"up_proj": 2}}, 0.5),
        ({"alpha_pattern": {r"model\.layers\.0\.mlp\.up_proj": 4}}, 1.0),
        ({"alpha_pattern": {r"layers.[1-9].mlp.up_proj": 4}}, 2.0),
        ({"r": 64, "rank_pattern": {UP: 4}}, 2.0),
        ({"target_modules": r".*\.(up|down)_proj"}, 2.0),
        ({"fan_in_fan_out": True}, 2.0),  # peft takes it back for linear layers
    ],
)
def test_lora(base, tmp_path, config, scale):
    parts = lora(UP, 96, 48)
    adapter = write_adapter(tmp_path / "adapter", parts, **config)
    want = read_model(base)
    want[UP + ".weight"] = want[UP + ".weight"] + np.float32(scale) * product(parts, UP)
    expect(merged(base, adapter, tmp_path), want)
    assert check_adapter(base, adapter).ranks == (4, 4)


def test_lora_with_biases_saved_modules_and_an_embedding(base, tmp_path):
    parts = lora(Q, 48, 48) | {
        f"{Q}.lora_B.bias": normal(48, seed=3),
        "model.embed_tokens.lora_embedding_A": normal(4, 80, seed=4),
        "model.embed_tokens.lora_embedding_B": normal(48, 4, seed=5),
        "lm_head.weight": normal(80, 48, seed=6),
        "model.layers.1.self_attn.q_proj.bias": normal(48, seed=7),
    }
    adapter = write_adapter(
        tmp_path / "adapter", parts, target_modules=["q_proj", "embed_tokens"], modules_to_save=["lm_head"]
    )
    want = read_model(base)
    want[Q + ".weight"] = want[Q + ".weight"] + 2 * product(parts, Q)
    want[Q + ".bias"] = want[Q + ".bias"] + 2 * parts[f"{Q}.lora_B.bias"]
    a, b = parts["model.embed_tokens.lora_embedding_A"], parts["model.embed_tokens.lora_embedding_B"]
    want["model.embed_tokens.weight"] = want["model.embed_tokens.weight"] + 2 * (b @ a).T
    for name in ("lm_head.weight", "model.layers.1.self_attn.q_proj.bias"):
        want[name] = parts[name]
    expect(merged(base, adapter, tmp_path), want)


def test_dora(base, tmp_path):
    parts = lora(DOWN, 48, 96) | {f"{DOWN}.lora_magnitude_vector": np.abs(normal(48, seed=3)) + 1}
    adapter = write_adapter(tmp_path / "adapter", parts, use_dora=True)
    want = read_model(base)
    updated = want[DOWN + ".weight"] + 2 * product(parts, DOWN)
    lengths = np.linalg.norm(updated, axis=1, keepdims=True)
    want[DOWN + ".weight"] = parts[f"{DOWN}.lora_magnitude_vector"][:, None] / lengths * updated
    expect(merged(base, adapter, tmp_path), want)
    assert check_adapter(base, adapter).kind == "dora"


def test_ia3(base, tmp_path):
    parts = {f"{Q}.ia3_l": 1 + normal(48, 1), f"{DOWN}.ia3_l": 1 + normal(1, 96)}
    adapter = write_adapter(tmp_path / "adapter", parts, peft_type="IA3")
    want = read_model(base)
    want[Q + ".weight"] = want[Q + ".weight"] * parts[f"{Q}.ia3_l"]
    want[Q + ".bias"] = want[Q + ".bias"] * parts[f"{Q}.ia3_l"].ravel()
    want[DOWN + ".weight"] = want[DOWN + ".weight"] * parts[f"{DOWN}.ia3_l"]
    expect(merged(base, adapter, tmp_path), want)
    assert check_adapter(base, adapter).ranks is None


@pytest.mark.parametrize("outputs", [40, 120])
def test_conv1d_weights_are_turned(tmp_path, outputs):
    name = "h.0.attn.c_attn"
    base = write_model(tmp_path / "base", {name + ".weight": normal(40, outputs)}, "F32", {"model_type": "gpt2"})
    parts = lora("transformer." + name, outputs, 40)  # the whole model has a name in front, the base's file has none
    adapter = write_adapter(tmp_path / "adapter", parts, fan_in_fan_out=True)
    want = normal(40, outputs) + 2 * product(parts, "transformer." + name).T
    expect(merged(base, adapter, tmp_path), {name + ".weight": want})


@pytest.mark.parametrize("dtype", ["BF16", "F16"])
def test_rounded_once(tmp_path, dtype):
    base = write_model(tmp_path / "base", base_tensors(), dtype)
    parts = lora(UP, 96, 48)
    adapter = write_adapter(tmp_path / "adapter", parts)
    before = read_model(base)[UP + ".weight"].astype(np.float64)
    want = before + 2 * product(parts, UP).astype(np.float64)
    got = merged(base, adapter, tmp_path)[UP + ".weight"]
    half_ulp = np.abs(want) * (2.0**-9 if dtype == "BF16" else 2.0**-12) * 2
    assert (np.abs(got - want) <= half_ulp + 1e-7).all()


def test_kept_and_given_back_byte_for_byte(base, tmp_path, snapshot):
    adapter = write_adapter(tmp_path / "adapter", lora(UP, 96, 48), "BF16")
    stats = store_adapter(base, adapter, tmp_path / "out", base_ref={"digest": "b3:77"})
    files = digests(tmp_path / "out")
    del files["delta.json"]
    assert files == digests(adapter)
    assert stats.stored_bytes == sum(path.stat().st_size for path in (tmp_path / "out").iterdir())
    restore_adapter(tmp_path / "out", tmp_path / "back")
    assert digests(tmp_path / "back") == digests(adapter)
    assert inspect(tmp_path / "out") == inspect_adapter(tmp_path / "out") == snapshot
    restore(base, tmp_path / "out", tmp_path / "merged")
    merge_adapter(base, adapter, tmp_path / "plain")
    assert digests(tmp_path / "merged") == digests(tmp_path / "plain")
    other = write_model(tmp_path / "other", base_tensors(seed=5), "F32")
    with pytest.raises(DeltaCompressionError, match="not the base") as caught:
        restore(other, tmp_path / "out", tmp_path / "wrong")
    assert "b3:77" in str(caught.value)
    assert not (tmp_path / "wrong").exists()
    (tmp_path / "out" / "README.md").write_text("other")
    with pytest.raises(FormatError, match="damaged"):
        restore(base, tmp_path / "out", tmp_path / "wrong")


def test_an_svd_artifact_is_such_an_adapter(base, tmp_path):
    fine = read_model(base)
    fine[UP + ".weight"] = fine[UP + ".weight"] + normal(96, 3) @ normal(3, 48)
    write_model(tmp_path / "fine", fine, "F32")
    compress(base, tmp_path / "fine", tmp_path / "out", mode="svd")
    for name in ("adapter_config.json", "adapter_model.safetensors"):
        (tmp_path / "peft").mkdir(exist_ok=True)
        shutil.copy(tmp_path / "out" / name, tmp_path / "peft")
    restore(base, tmp_path / "out", tmp_path / "back")
    expect(merged(base, tmp_path / "peft", tmp_path), read_model(tmp_path / "back"))


MISFITS = {
    "a layer the base does not have": (lora("model.layers.7.mlp.up_proj", 96, 48), {}, "no tensor model.layers.7"),
    "too many inputs": (lora(UP, 96, 49), {}, "the factors make"),
    "another rank than it says": (lora(UP, 96, 48, 5), {}, "rank 5"),
    "ranks that differ": (
        {f"{UP}.lora_A.weight": normal(4, 48), f"{UP}.lora_B.weight": normal(96, 3)},
        {},
        "different ranks",
    ),
    "half of it": ({f"{UP}.lora_A.weight": normal(4, 48)}, {}, "were expected"),
    "a layer it does not target": (lora(UP, 96, 48), {"target_modules": ["q_proj"]}, "target_modules"),
    "dora without lengths": (lora(UP, 96, 48), {"use_dora": True}, "magnitude"),
    "ia3 of another size": ({f"{UP}.ia3_l": normal(1, 47)}, {"peft_type": "IA3"}, "does not fit"),
    "a bias the base does not have": (lora(UP, 96, 48) | {f"{UP}.lora_B.bias": normal(96)}, {}, "bias"),
    "an unknown tensor": (lora(UP, 96, 48) | {"who.weight": normal(3)}, {}, "no tensor who"),
    "another kind": (lora(UP, 96, 48), {"peft_type": "PREFIX_TUNING"}, "not known"),
    "no rank": (lora(UP, 96, 48), {"r": "four"}, "out of range"),
    "an alpha beyond all": (lora(UP, 96, 48), {"lora_alpha": 1e300}, "out of range"),
}


@pytest.mark.parametrize("what", MISFITS)
def test_what_does_not_fit_is_refused(base, tmp_path, what):
    parts, config, match = MISFITS[what]
    adapter = write_adapter(tmp_path / "adapter", parts, **config)
    for act in (
        lambda: check_adapter(base, adapter),
        lambda: store_adapter(base, adapter, tmp_path / "out"),
        lambda: merge_adapter(base, adapter, tmp_path / "out"),
    ):
        with pytest.raises(SparseError) as caught:
            act()
        assert match in str(caught.value)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("pattern", ["(" * 5, "[" * 3, r"(a)\1"])
def test_expressions_that_re2_does_not_know_are_not_run(base, tmp_path, pattern):
    adapter = write_adapter(tmp_path / "adapter", lora(UP, 96, 48), alpha_pattern={pattern: 3})
    assert "alpha_pattern" in check_adapter(base, adapter).unmergeable
    with pytest.raises(DeltaCompressionError, match="cannot be merged"):
        merge_adapter(base, adapter, tmp_path / "out")


@pytest.mark.parametrize("pattern", ["(a+)+$", "(.*)*x", ".*" * 30 + "Z", "x" * 5000])
def test_expressions_that_would_backtrack_for_ever_are_run_in_linear_time(base, tmp_path, pattern):
    adapter = write_adapter(tmp_path / "adapter", lora(UP, 96, 48), alpha_pattern={pattern: 3})
    assert check_adapter(base, adapter).unmergeable == ""


def test_what_can_be_kept_and_not_merged(base, tmp_path):
    parts = lora(UP, 96, 48) | {"model.embed_tokens.weight": normal(83, 48)}
    adapter = write_adapter(tmp_path / "adapter", parts)
    stats = store_adapter(base, adapter, tmp_path / "out")
    assert "a different number of rows" in stats.unmergeable
    with pytest.raises(DeltaCompressionError, match="cannot be merged"):
        restore(base, tmp_path / "out", tmp_path / "back")


def test_a_pickle_is_never_opened(base, tmp_path):
    adapter = write_adapter(tmp_path / "adapter", lora(UP, 96, 48))
    (adapter / "adapter_model.safetensors").rename(adapter / "adapter_model.bin")
    with pytest.raises(UnavailableError, match=r"adapter_model\.safetensors") as caught:
        check_adapter(base, adapter)
    assert "run code" in str(caught.value)


def test_no_adapter_at_all(base):
    with pytest.raises(UnavailableError, match="no adapter here"):
        check_adapter(base, base)
