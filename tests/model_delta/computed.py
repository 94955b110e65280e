"""A pair whose tensors are in other dtypes than their base's, and have rows that only decayed."""

from pathlib import Path

import numpy as np

from sparse_decl.model_delta.reference.cast import cast
from tests.model_delta.checkpoints import bf16, write_safetensors

WIDTHS = {"F64": np.float64, "F32": np.float32, "F16": np.float16}


def as_bytes(values, dtype):
    """f32 values in a dtype."""
    if dtype in WIDTHS:
        return values.astype(WIDTHS[dtype]).tobytes()
    words = np.ascontiguousarray(values, np.float32).view(np.uint32).ravel()
    return bf16(values).tobytes() if dtype == "BF16" else cast(words, "F32", dtype).tobytes()


def tuned(rng, values, steps=40, trained=0.3):
    """f32 weights after AdamW's decay at every step; only some rows had a gradient too."""
    out = values.copy()
    for _ in range(steps):
        out = (out * np.float32(1 - 2e-7)).astype(np.float32)
    rows = rng.random(values.shape[0]) < trained
    out[rows] += rng.standard_normal((int(rows.sum()), values.shape[1])).astype(np.float32) * np.float32(2e-4)
    return out


PAIRS = (
    ("F32", "F32"),
    ("F32", "BF16"),
    ("BF16", "F32"),
    ("F16", "BF16"),
    ("F32", "F64"),
    ("F64", "F32"),
    ("BF16", "F16"),
    ("F16", "F8_E4M3"),
    ("F8_E5M2", "F16"),
)


def write_computed(folder: Path, shape=(64, 48)):
    """Writes `base` and `finetune`; returns them."""
    rng, base, fine = np.random.default_rng(2026), {}, {}
    for old, new in PAIRS:
        values = (rng.standard_normal(shape) * 0.04).astype(np.float32)
        words = np.frombuffer(as_bytes(values, old), {"F64": "<u8", "F32": "<u4", "F8_E5M2": "u1"}.get(old, "<u2"))
        stored = values if old == "F32" else cast(words, old, "F32").view(np.float32).reshape(shape)
        name = f"{old}_{new}".lower()
        base[name] = (old, shape, as_bytes(values, old))
        fine[name] = (new, shape, as_bytes(tuned(rng, stored), new))
    base["grown"] = ("F32", (20, 48), rng.standard_normal((20, 48)).astype(np.float32).tobytes())
    grown = np.frombuffer(base["grown"][2], np.float32).reshape(20, 48)
    fine["grown"] = ("BF16", (23, 48), as_bytes(np.concatenate([grown, grown[:3]]), "BF16"))
    write_safetensors(folder / "base/model.safetensors", base)
    write_safetensors(folder / "finetune/model.safetensors", fine)
    return folder / "base", folder / "finetune"
