"""A pair of hundreds of small tensors, whose fingerprints are cut."""

from pathlib import Path

import numpy as np

from tests.model_delta.checkpoints import bf16, write_safetensors


def write_small(folder: Path, count=300, words=64):
    """Writes `base` and `finetune`: tuned where they were, tuned under other names, and as in the base."""
    rng = np.random.default_rng(2026)
    base, fine = {}, {}
    for number in range(count):
        values = (rng.standard_normal(words) * 0.05).astype(np.float32)
        moved = values + (number % 5 > 0) * np.float32(3e-4) * rng.standard_normal(words).astype(np.float32)
        base[f"norm.{number}"] = ("BF16", (words,), bf16(values).tobytes())
        fine[f"{'moved.' * (number % 7 == 1)}norm.{number}"] = ("BF16", (words,), bf16(moved).tobytes())
    write_safetensors(folder / "base/model.safetensors", base)
    write_safetensors(folder / "finetune/model.safetensors", fine)
    return [folder / "base"], folder / "finetune"
