"""Small models that move a little, and what is compared of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

Tensors = dict[str, np.ndarray]


def model(seed: int = 0, rows: int = 96) -> Tensors:
    """Weights of a few dtypes; bf16 would be u16 in NumPy, so f16 stands for it here."""
    rng = np.random.default_rng(seed)
    return {
        "embed": (rng.standard_normal((rows, 256)) * 0.02).astype(np.float16),
        "layer.0.w": (rng.standard_normal((64, 64)) * 0.05).astype(np.float32),
        "layer.1.w": (rng.standard_normal((64, 129)) * 0.05).astype(np.float16),
        "norm": np.ones(64, np.float16),
        "step": np.array(7, np.int64),
        "empty": np.empty((0, 3), np.float32),
    }


def moved(tensors: Tensors, seed: int, share: float = 0.01) -> Tensors:
    """The model after a step that changed about that share of its words; nothing is changed in place."""
    rng = np.random.default_rng([seed, 99])
    out = {}
    for name, value in tensors.items():
        mask = rng.random(value.shape) < share
        out[name] = np.where(mask, value * np.asarray(1.03, value.dtype), value).astype(value.dtype)
    return out


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return one.keys() == other.keys() and all(
        one[name].dtype == other[name].dtype
        and one[name].shape == other[name].shape
        and one[name].tobytes() == other[name].tobytes()
        for name in one
    )


def copied(tensors: Tensors) -> Tensors:
    return {name: value.copy() for name, value in tensors.items()}


@pytest.fixture
def steps() -> list[Tensors]:
    """Six steps of one model."""
    found = [model()]
    for number in range(5):
        found.append(moved(found[-1], number))
    return found
