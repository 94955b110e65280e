"""An adapter's layers merged into copies of the base's files, as peft's `merge_and_unload` does: in float32, with one
rounding to the base's dtype at the end.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import numpy as np

from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.base.portable import flush
from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_lossy.adapter_layers import Layer
from sparse_decl.model_lossy.casts import FLOATS, read_matrix, to_f32, to_words
from sparse_kernels import lossy

_ROWS_AT_ONCE = 1 << 22  # words


def _words(tensor: Tensor) -> np.ndarray:
    words = np.empty(tensor.words, tensor.kind.dtype)
    tensor.read_words(0, words)
    return words


def _write(folder: Path, tensor: Tensor, words: np.ndarray, start: int = 0) -> None:
    with open(folder / PurePosixPath(tensor.path), "r+b") as file:
        file.seek(tensor.data_start + tensor.entry.start + start * tensor.kind.bytes)
        file.write(np.ascontiguousarray(words).data)
        file.flush()
        flush(file.fileno())


def merge_layer(layer: Layer, kind: str, folder: Path) -> Layer:
    """Writes the merged weight and bias of one layer into the copy of the base in `folder`. kind: lora, dora or ia3."""
    if kind == "ia3":
        _merge_ia3(layer, folder)
        return layer
    first, second = layer.parts.get("lora_A.weight"), layer.parts.get("lora_B.weight")
    if first is None or second is None:
        first, second = layer.parts["lora_embedding_A"], layer.parts["lora_embedding_B"]
    right, left = read_matrix(first), read_matrix(second)
    if layer.transposed:
        left, right = np.ascontiguousarray(right.T), np.ascontiguousarray(left.T)
    rows, columns = layer.weight.entry.shape
    dtype = layer.weight.entry.dtype
    magnitudes = layer.parts.get("lora_magnitude_vector")
    if magnitudes is not None:
        _merge_dora(layer, left, right, to_f32(_words(magnitudes), magnitudes.entry.dtype), folder)
    else:
        step = max(1, _ROWS_AT_ONCE // columns)
        scale, line = float(layer.scale), np.empty(columns, np.float32)
        for row in range(0, rows, step):
            count = min(step, rows - row) * columns
            base, out = layer.values(row * columns, count), np.empty(count, np.float32)
            if first.name.endswith("lora_embedding_A"):  # peft rounds the product to the adapter's dtype and the base's
                lossy.add_product(np.zeros_like(base), left, right, scale, row, 0, line, out)
                for rounded in (first.entry.dtype, dtype):
                    out = to_f32(to_words(out, rounded), rounded)
                out = base + out
            else:
                lossy.add_product(base, left, right, scale, row, 0, line, out)
            _write(folder, layer.weight, to_words(out, dtype), row * columns)
    shift = layer.parts.get("lora_B.bias")
    if shift is not None and layer.bias is not None:
        bias = to_f32(_words(layer.bias), layer.bias.entry.dtype)
        bias = bias + to_f32(_words(shift), shift.entry.dtype) * np.float32(layer.scale)
        _write(folder, layer.bias, to_words(bias, layer.bias.entry.dtype))
    return layer


def _merge_dora(layer: Layer, left: np.ndarray, right: np.ndarray, magnitudes: np.ndarray, folder: Path) -> None:
    """Liu et al. 2024 (arXiv:2402.09353): each output's weights get the length `magnitudes` says."""
    weight = layer.matrix()
    flat, line = np.empty(weight.size, np.float32), np.empty(right.shape[1], np.float32)
    lossy.add_product(weight.ravel(), left, right, float(layer.scale), 0, 0, line, flat)
    moved = flat.reshape(weight.shape)
    axis = 0 if layer.transposed else 1
    lengths = np.sqrt(np.square(moved, dtype=np.float64).sum(axis)).astype(np.float32)
    if not (lengths > 0).all():
        raise DeltaCompressionError(
            "an adapter's output has no length", where=layer.module, why="all its weights are 0 after the update"
        )
    merged = np.expand_dims(magnitudes / lengths, axis) * moved
    _write(folder, layer.weight, to_words(merged.ravel(), layer.weight.entry.dtype))


def _merge_ia3(layer: Layer, folder: Path) -> None:
    """Liu et al. 2022 (arXiv:2205.05638): inputs of feed-forward layers, outputs of the others, are scaled."""
    part = layer.parts["ia3_l"]
    factors = read_matrix(part)
    weight = layer.matrix()
    merged = weight * (factors.T if layer.transposed else factors)
    _write(folder, layer.weight, to_words(merged.ravel(), layer.weight.entry.dtype))
    if part.entry.shape[0] != 1 and layer.bias is not None and layer.bias.entry.dtype in FLOATS:
        bias = (to_f32(_words(layer.bias), layer.bias.entry.dtype) * factors.ravel()).ravel()
        _write(folder, layer.bias, to_words(bias, layer.bias.entry.dtype))


def replace_tensor(old: Tensor, new: Tensor, folder: Path) -> None:
    """Writes a whole tensor that the adapter brings, cast to the base's dtype, over the base's in `folder`."""
    _write(folder, old, to_words(to_f32(_words(new), new.entry.dtype), old.entry.dtype))
