"""A small transformer's checkpoint and fine-tunes of it, for tests of the lossy modes."""

import json
from pathlib import Path

import numpy as np

from tests.model_delta.checkpoints import bf16, write_safetensors

NUMPY = {"F16": np.float16, "F32": np.float32}


def raw(values, dtype):
    values = np.ascontiguousarray(values, np.float32)
    return bf16(values).tobytes() if dtype == "BF16" else values.astype(NUMPY[dtype]).tobytes()


def write_model(folder: Path, tensors, dtype="BF16", config=None):
    """tensors: name -> f32 array."""
    entries = {name: (dtype, value.shape, raw(value, dtype)) for name, value in tensors.items()}
    write_safetensors(folder / "model.safetensors", entries, {"format": "pt"})
    config = {"model_type": "llama", "architectures": ["LlamaForCausalLM"], **(config or {})}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "notes.txt").write_text(folder.name)
    return folder


def read_model(folder: Path):
    """name -> f32 array."""
    from sparse_decl.model_delta.checkpoint import Checkpoint
    from sparse_decl.model_lossy.casts import read_matrix

    with Checkpoint(folder) as checkpoint:
        return {tensor.name: read_matrix(tensor) for tensor in checkpoint.tensors}


def base_tensors(seed=0, layers=2):
    rng = np.random.default_rng(seed)

    def random(*shape):
        return (rng.standard_normal(shape) * 0.05).astype(np.float32)

    made = {"model.embed_tokens.weight": random(80, 48)}
    for layer in range(layers):
        prefix = f"model.layers.{layer}."
        made[prefix + "self_attn.q_proj.weight"] = random(48, 48)
        made[prefix + "self_attn.q_proj.bias"] = random(48)
        made[prefix + "mlp.up_proj.weight"] = random(96, 48)
        made[prefix + "mlp.down_proj.weight"] = random(48, 96)
        made[prefix + "input_layernorm.weight"] = 1 + random(48)
    made["lm_head.weight"] = random(80, 48)
    return made


def moved(tensors, seed=1, scale=3e-3, rank=None):
    """A fine-tune: every tensor moved by noise, or by a product of `rank`."""
    rng = np.random.default_rng(seed)
    out = {}
    for name, value in tensors.items():
        if rank and value.ndim == 2:
            step = rng.standard_normal((value.shape[0], rank)) @ rng.standard_normal((rank, value.shape[1]))
        else:
            step = rng.standard_normal(value.shape)
        out[name] = (value + scale * step).astype(np.float32)
    return out


def pair(folder: Path, dtype="BF16", **how):
    """(base, fine-tune) as folders."""
    base = base_tensors()
    return write_model(folder / "base", base, dtype), write_model(folder / "fine", moved(base, **how), dtype)


def relative_error(base, fine, got, names=None):
    """|got - fine| / |fine - base| over tensors by name, in f64."""
    names = names or base.keys()
    lost = sum(np.square(got[n].astype(np.float64) - fine[n]).sum() for n in names)
    return (lost / sum(np.square(fine[n].astype(np.float64) - base[n]).sum() for n in names)) ** 0.5
