"""A tiny base model and a fine-tune of it, to try everything with: made up, some tens of kilobytes.

The same bytes on every machine: NumPy's generators are stable, and what they give is only added and rounded.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from sparse_decl.base.errors import SparseError
from sparse_decl.base.files import explain_os_error
from sparse_decl.formats.safetensors import write_safetensors

FOLDER = "checkpoints"
_HIDDEN, _LAYERS, _TOKENS = 64, 2, 128


def write_example(folder: Path) -> None:
    """Writes `checkpoints/base` and `checkpoints/chat` below a folder.

    Raises SparseError if `checkpoints` is there already, or cannot be written.
    """
    place = folder / FOLDER
    if place.exists():
        raise SparseError(f"{FOLDER} exists already", where=str(place), hint="make the example in an empty folder")
    rng = np.random.default_rng(1)
    base = {name: (rng.standard_normal(shape) * 0.02).astype(np.float32) for name, shape in _shapes().items()}
    chat = {
        name: values + (rng.standard_normal(values.shape) * 2e-5).astype(np.float32) for name, values in base.items()
    }
    chat["model.embed_tokens.weight"] = base["model.embed_tokens.weight"]
    config = {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": _HIDDEN}
    config |= {"num_hidden_layers": _LAYERS, "vocab_size": _TOKENS, "torch_dtype": "bfloat16"}
    try:
        for name, tensors in (("base", base), ("chat", chat)):
            (place / name).mkdir(parents=True)
            (place / name / "config.json").write_text(
                json.dumps(config, indent=2) + "\n", encoding="utf-8", newline="\n"
            )
            write_safetensors(
                place / name / "model.safetensors",
                {key: ("BF16", values.shape, _bf16(values).tobytes()) for key, values in tensors.items()},
                {"format": "pt"},
            )
    except OSError as error:
        raise explain_os_error(error, f"writing {place}") from error


def _shapes() -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (_TOKENS, _HIDDEN)}
    for layer in range(_LAYERS):
        for name in ("self_attn.q_proj", "self_attn.v_proj", "mlp.up_proj"):
            shapes[f"model.layers.{layer}.{name}.weight"] = (_HIDDEN, _HIDDEN)
    return shapes


def _bf16(values: np.ndarray) -> np.ndarray:
    """The nearest bfloat16, ties to even, as its words. values: float32, finite."""
    words = np.ascontiguousarray(values).view(np.uint32)
    return ((words + 0x7FFF + ((words >> 16) & 1)) >> 16).astype("<u2")
