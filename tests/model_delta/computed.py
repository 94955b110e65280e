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
    rng = np.random.default_rng(2026)
    base: dict[str, tuple] = {}
    fine: dict[str, tuple] = {}
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


def keep_largest(values, kept, of, last):
    """Zeroes all but the largest of each few; of equals the first, or the last, is larger."""
    groups = abs(values).reshape(-1, of)[:, ::-1] if last else abs(values).reshape(-1, of)
    ranks = np.argsort(np.argsort(-groups, axis=1, kind="stable"), axis=1)
    mask = (ranks < kept)[:, ::-1] if last else ranks < kept
    return np.where(mask.reshape(values.shape), values, np.float32(0))


def write_pruned(folder: Path, shape=(64, 48), with_scores=True):
    """Writes `base` and `finetune`: pruned and quantized tensors, with a few words that follow no rule."""
    rng = np.random.default_rng(2027)
    base: dict[str, tuple] = {}
    fine: dict[str, tuple] = {}

    def add(name, old, new, make):
        values = (rng.standard_normal(shape) * 0.04).astype(np.float32)
        words = np.frombuffer(as_bytes(values, old), {"F32": "<u4"}.get(old, "<u2"))
        stored = values if old == "F32" else cast(words, old, "F32").view(np.float32).reshape(shape)
        base[name], made = (old, shape, as_bytes(values, old)), make(stored)
        made.reshape(-1)[[5, 700]] = made.reshape(-1)[[700, 5]]
        data = made.astype(np.int8).tobytes() if new == "I8" else as_bytes(made, new)
        fine[name] = (new, shape, data)

    def scored(values, kept, of):
        """By magnitude times a factor a column; of whole rows where `of` is 0."""
        factors = np.exp(np.random.default_rng(3).standard_normal(shape[1])).astype(np.float32)
        return np.where(keep_largest(values * factors, kept, of or shape[1], True) != 0, values, np.float32(0))

    def absmax(values, levels, axis):
        return (values / (abs(values).max(axis, keepdims=True) / np.float32(levels))).astype(np.float32)

    for last in (False, True):
        add(f"two_four_{last}", "BF16", "BF16", lambda v, last=last: keep_largest(v, 2, 4, last))
    add("four_eight", "F32", "BF16", lambda v: keep_largest(v, 4, 8, False))
    add("limit", "F16", "F16", lambda v: np.where(abs(v) > 0.03, v, np.float32(0)))
    add("signed", "F32", "F32", lambda v: v * (abs(v) > 0.03).astype(np.float32))
    if with_scores:
        for old in ("BF16", "F16", "F32"):
            add(f"scored_{old.lower()}", old, old, lambda v: scored(v, 2, 4))
        add("scored_rows", "F32", "BF16", lambda v: scored(v, 30, 0))
        add("rows_by_magnitude", "BF16", "BF16", lambda v: keep_largest(v, 30, shape[1], True))
    add("rows", "BF16", "I8", lambda v: np.rint(absmax(v, 127, 1)))
    add("whole", "F32", "I8", lambda v: np.clip(np.rint(absmax(v, 128, None)), -128, 127))
    add("eight", "F16", "F8_E4M3", lambda v: absmax(v, 448, 1))
    add("eight_whole", "BF16", "F8_E5M2", lambda v: absmax(v, 57344, None))
    write_safetensors(folder / "base/model.safetensors", base)
    write_safetensors(folder / "finetune/model.safetensors", fine)
    return folder / "base", folder / "finetune"
