"""Tensors of NumPy and torch as words in this machine's memory, without a copy where they lie there contiguously.

torch is never imported here: a torch tensor shows that its owner has done so.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.checkpoint import Described, fits
from sparse_decl.model_delta.dtypes import word_kind

ITEM_BYTES = {
    "F64": 8, "F32": 4, "F16": 2, "BF16": 2, "C64": 8, "C128": 16, "BOOL": 1, "I64": 8, "I32": 4, "I16": 2, "I8": 1,
    "U64": 8, "U32": 4, "U16": 2, "U8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "F8_E4M3FNUZ": 1, "F8_E5M2FNUZ": 1, "F8_E8M0": 1,
}  # fmt: skip
_BY_NAME = {
    "float64": "F64", "float32": "F32", "float16": "F16", "bfloat16": "BF16", "complex64": "C64", "complex128": "C128",
    "bool": "BOOL", "int64": "I64", "int32": "I32", "int16": "I16", "int8": "I8", "uint64": "U64", "uint32": "U32",
    "uint16": "U16", "uint8": "U8", "float8_e4m3fn": "F8_E4M3", "float8_e5m2": "F8_E5M2",
    "float8_e4m3fnuz": "F8_E4M3FNUZ", "float8_e5m2fnuz": "F8_E5M2FNUZ", "float8_e8m0fnu": "F8_E8M0",
}  # fmt: skip
_TORCH = {dtype: name for name, dtype in _BY_NAME.items()}
# What has no dtype in NumPy comes as its bits.
_NUMPY = {dtype: name for name, dtype in _BY_NAME.items()} | {
    "BF16": "uint16", **{name: "uint8" for name in ITEM_BYTES if name.startswith("F8")},
}  # fmt: skip


@dataclass(slots=True)
class Held(Described):
    """A tensor in memory, read like one of a checkpoint. octets: (nbytes,) u8, aligned for its words."""

    entry: TensorEntry
    octets: np.ndarray

    def all_words(self) -> np.ndarray:
        """(words,) unsigned, the tensor's own memory."""
        return self.octets.view(self.kind.dtype)

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size, zeros past the end; out: (n,) of kind.dtype."""
        there = self.all_words()[start : start + out.size]
        out[: there.size] = there
        out[there.size :] = 0

    def blocks(self, size: int) -> Iterator[np.ndarray]:
        """The bytes in pieces of at most `size`, (n,) u8."""
        for start in range(0, self.octets.size, size):
            yield self.octets[start : start + size]


def read(source: Any, start: int, count: int) -> np.ndarray:
    """`count` words of a tensor, zeros past its end: its own memory where it is held, else a copy."""
    if isinstance(source, Held) and start + count <= source.words:
        return source.all_words()[start : start + count]
    out = np.empty(count, source.kind.dtype)
    source.read_words(start, out)
    return out


def relative(of: Mapping[str, Any], entry: TensorEntry) -> Any:
    """The tensor of that name that `entry` can be compared with, or None."""
    found = of.get(entry.name)
    return found if found is not None and fits(found.entry, entry) else None


def is_torch(value: Any) -> bool:
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(value, torch.Tensor)


def entry_of(name: str, value: Any) -> TensorEntry:
    """Name, dtype and shape of an array or a torch tensor. Raises ConfigError for what cannot be published."""
    kind = str(value.dtype).removeprefix("torch.") if hasattr(value, "dtype") else type(value).__name__
    strided = is_torch(value) and str(value.layout) == "torch.strided" and value.device.type != "meta"
    native = isinstance(value, np.ndarray) and value.dtype.isnative
    if kind not in _BY_NAME or not (strided or native):
        raise ConfigError(
            f"this tensor cannot be published: {kind}",
            where=name,
            hint="pass dense NumPy arrays or torch tensors of numbers, in this machine's byte order",
        )
    return entry_for(name, _BY_NAME[kind], tuple(int(n) for n in value.shape))


def entry_for(name: str, dtype: str, shape: tuple[int, ...]) -> TensorEntry:
    """An entry of that dtype and shape; its offsets only give its size."""
    entry = TensorEntry(name, dtype, shape, 0, 0)
    return TensorEntry(name, dtype, shape, 0, entry.elements * ITEM_BYTES[dtype])


def identity(value: Any) -> Any:
    """What is equal for two tensors that are the same memory, such as tied weights."""
    if isinstance(value, Held):
        return id(value.octets)
    if is_torch(value):
        return str(value.device), value.data_ptr(), tuple(value.stride()), value.dtype, tuple(value.shape)
    place = value.__array_interface__["data"][0]
    return "numpy", place, value.strides, str(value.dtype), value.shape


def hold(name: str, value: Any) -> Held:
    """The tensor's words: its own memory where that is contiguous and on this machine's side, else a copy.

    Raises ConfigError as `entry_of`.
    """
    return value if isinstance(value, Held) else _held(entry_of(name, value), value)


def hold_as(entry: TensorEntry, value: Any) -> Held | None:
    """The same of what was published as `entry`; None for a tensor of another dtype or shape. NumPy arrays may hold the
    bits of dtypes that NumPy does not have.
    """
    if isinstance(value, Held):
        return value if value.entry == entry else None
    found = entry_of(entry.name, value)
    bits = not is_torch(value) and str(value.dtype) == _NUMPY[entry.dtype]
    return _held(entry, value) if found.shape == entry.shape and (found.dtype == entry.dtype or bits) else None


def _held(entry: TensorEntry, value: Any) -> Held:
    if is_torch(value):
        import torch

        value = value.detach().cpu().resolve_conj().resolve_neg().contiguous()
        flat = value.reshape(-1)
        octets = flat.view(torch.uint8).numpy() if flat.numel() else np.empty(0, np.uint8)
    else:
        octets = np.ascontiguousarray(value).reshape(-1).view(np.uint8)
    if octets.size and octets.ctypes.data % word_kind(entry.dtype).bytes:
        octets = octets.copy()
    return Held(entry, octets)


def shares_memory(held: Held, value: Any) -> bool:
    """Whether what is written to `held` is written to the tensor."""
    if value is held or not held.octets.size:
        return True
    place = value.data_ptr() if is_torch(value) else value.__array_interface__["data"][0]
    return bool(held.octets.ctypes.data == place)


def writable(value: Any) -> bool:
    return isinstance(value, Held) or is_torch(value) or bool(value.flags.writeable)


def put(value: Any, held: Held, at: np.ndarray) -> None:
    """Copies changed words of `held` to a tensor that does not share its memory. at: (n,) places of words.

    A word is an element but for complex numbers, whose parts are words.
    """
    per = ITEM_BYTES[held.entry.dtype] // held.kind.bytes
    elements = np.unique(at // per) if per > 1 else at
    view = dressed(held.entry, held.octets, torch=is_torch(value)).reshape(-1)
    where = np.unravel_index(elements, held.entry.shape) if held.entry.shape else ()
    if is_torch(value):
        import torch

        index = torch.from_numpy(elements.astype(np.int64))
        with torch.no_grad():
            target = value.detach()
            found = view[index].to(value.device)
            if not where:
                target.copy_(found.reshape(()))
            elif value.is_contiguous():
                target.view(-1)[index.to(value.device)] = found
            else:
                target[tuple(torch.from_numpy(axis).to(value.device) for axis in where)] = found
    elif where:
        value[where] = view[elements]
    else:
        value[...] = view[0]


def dressed(entry: TensorEntry, octets: np.ndarray, *, torch: bool = False) -> Any:
    """Bytes as an array, or a torch tensor, of the entry's dtype and shape, sharing memory. NumPy has no bf16 and fp8:
    those come as their bits.
    """
    if torch:
        import torch as library

        kind = getattr(library, _TORCH[entry.dtype])
        if not octets.size:
            return library.empty(entry.shape, dtype=kind)
        return library.from_numpy(octets).view(kind).reshape(entry.shape)
    return octets.view(_NUMPY[entry.dtype]).reshape(entry.shape)
