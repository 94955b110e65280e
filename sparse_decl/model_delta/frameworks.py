"""Bytes of a tensor as NumPy or torch has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.extras import load_extra
from sparse_decl.formats.safetensors import TensorEntry

_NUMPY = {
    "F64": "<f8", "F32": "<f4", "F16": "<f2", "C64": "<c8", "BOOL": "|b1", "BF16": "<u2",
    "I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "|i1", "U64": "<u8", "U32": "<u4", "U16": "<u2", "U8": "|u1",
}  # fmt: skip
_TORCH = {
    "F64": "float64", "F32": "float32", "F16": "float16", "BF16": "bfloat16", "C64": "complex64", "BOOL": "bool",
    "I64": "int64", "I32": "int32", "I16": "int16", "I8": "int8", "U64": "uint64", "U32": "uint32", "U16": "uint16",
    "U8": "uint8", "F8_E4M3": "float8_e4m3fn", "F8_E5M2": "float8_e5m2", "F8_E4M3FNUZ": "float8_e4m3fnuz",
    "F8_E5M2FNUZ": "float8_e5m2fnuz", "F8_E8M0": "float8_e8m0fnu",
}  # fmt: skip
Shape = Callable[[TensorEntry, np.ndarray], Any]  # (what it is, its bytes as (n,) u8) -> the tensor, without a copy


def framework_of(name: str, device: str = "cpu") -> Shape:
    """How a framework has a tensor. name: np, numpy, pt or torch; device: of torch.

    Raises ConfigError, and UnavailableError where torch is not installed.
    """
    if name in ("np", "numpy"):
        if device != "cpu":
            raise ConfigError(f"NumPy has no device {device!r}", hint='use framework="pt"')
        return as_numpy
    if name in ("pt", "torch"):
        load_extra("torch", "torch")
        return as_torch if device == "cpu" else lambda entry, data: as_torch(entry, data).to(device)
    raise ConfigError(f"no framework {name!r}", hint='name "np" or "pt"')


def as_numpy(entry: TensorEntry, data: np.ndarray) -> np.ndarray:
    kind = np.dtype(_NUMPY.get(entry.dtype, "|u1"))
    return data.view(kind).reshape(entry.shape) if data.size == entry.elements * kind.itemsize else data


def as_torch(entry: TensorEntry, data: np.ndarray) -> Any:
    import torch

    kind = getattr(torch, _TORCH.get(entry.dtype, ""), None)
    if not data.size and kind is not None:
        return torch.empty(entry.shape, dtype=kind)
    tensor = torch.from_numpy(data)
    return tensor.view(kind).reshape(entry.shape) if kind is not None else tensor
