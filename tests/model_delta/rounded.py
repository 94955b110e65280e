"""A pair whose fine-tune was rounded last from f32: products added to bases, rows multiplied, casts."""

from pathlib import Path

import numpy as np

from tests.model_delta.checkpoints import write_safetensors
from tests.model_delta.computed import as_bytes

STRANGE = {"BF16": (0x7FC1, 0xFF80, 0x8000, 1, 0x80), "F16": (0x7E01, 0xFC00, 0x8000, 1, 0x400)}


def merged(rng, values, rank=2, lengths=0.002):
    """f32 weights with a product added and each row of another length, as DoRA merges it; `lengths` 0: as LoRA."""
    rows, columns = values.shape
    left, right = rng.standard_normal((rows, rank)) * 0.02, rng.standard_normal((rank, columns)) * 0.02
    times = 1 + lengths * rng.standard_normal((rows, 1))
    return ((values + left @ right) * times).astype(np.float32)


def write_rounded(folder: Path, shape=(96, 224)):
    """Writes `base` and `finetune`; returns them."""
    rng = np.random.default_rng(2026)
    base: dict[str, tuple] = {}
    fine: dict[str, tuple] = {}
    for name, old, new, lengths in (
        ("dora", "BF16", "BF16", 0.002),
        ("half", "F16", "F16", 0.002),
        ("lora", "BF16", "BF16", 0),
        ("single", "F32", "BF16", None),
        ("wide", "F32", "F16", None),
        ("other", "F16", "BF16", None),
        ("adapted", "F32", "BF16", 0.002),
    ):
        values = (rng.standard_normal(shape) * 0.03).astype(np.float32)
        data = as_bytes(values, old)
        if old == "BF16":
            values = (np.frombuffer(data, "<u2").astype(np.uint32) << 16).view(np.float32).reshape(shape)
        elif old == "F16":
            values = np.frombuffer(data, np.float16).astype(np.float32).reshape(shape)
        moved = values + 2e-5 * rng.standard_normal(shape) if lengths is None else merged(rng, values, lengths=lengths)
        words = np.frombuffer(as_bytes(moved.astype(np.float32), new), "<u2").copy()
        stored = np.frombuffer(data, "<u4" if old == "F32" else "<u2").copy()
        if old == new:  # words that are no numbers, in the base, the fine-tune and both
            stored[: len(STRANGE[old])] = STRANGE[old]
            words[3 : 3 + len(STRANGE[new])] = STRANGE[new]
        base[name], fine[name] = (old, shape, stored.tobytes()), (new, shape, words.tobytes())
    write_safetensors(folder / "base/model.safetensors", base)
    write_safetensors(folder / "finetune/model.safetensors", fine)
    return folder / "base", folder / "finetune"
