"""Quantized blocks as ggml's reference quantizers write them, one weight at a time, and a pair with such a GGUF."""

from pathlib import Path

import numpy as np

from tests.model_delta.checkpoints import write_safetensors
from tests.model_delta.computed import as_bytes
from tests.model_delta.containers import write_container

NUMBERS = {"Q4_0": 2, "Q4_1": 3, "Q5_0": 6, "Q5_1": 7, "Q8_0": 8}
_SINGLE = np.float32


def quantized(values, name, fused=False) -> bytes:
    """Blocks of f32 values, a multiple of 32 of them. fused: where compilers multiply and add in one operation."""
    flat = [_SINGLE(value) for value in np.asarray(values, np.float32).ravel()]
    with np.errstate(all="ignore"):
        return b"".join(_block(flat[at : at + 32], name, fused) for at in range(0, len(flat), 32))


def _block(weights, name, fused):
    if not all(np.isfinite(weight) for weight in weights):
        return bytes({"Q4_0": 18, "Q4_1": 20, "Q5_0": 22, "Q5_1": 24, "Q8_0": 34}[name])
    if name == "Q8_0":
        scale = max(abs(weight) for weight in weights) / _SINGLE(127)
        rate = _inverse(scale)
        rounded = [float(weight * rate) for weight in weights]
        whole = [int(np.floor(abs(value) + 0.5)) * (1 if value >= 0 else -1) for value in rounded]
        return _half(scale) + np.array(whole, np.int8).tobytes()
    bits, least = int(name[1]), _SINGLE(0)
    if name.endswith("1"):
        least = min(weights)
        scale, half = (max(weights) - least) / _SINGLE((1 << bits) - 1), 0.5
    else:
        largest = _SINGLE(0)
        for weight in weights:
            largest = weight if abs(weight) > abs(largest) else largest
        scale, half = largest / _SINGLE(-(1 << bits - 1)), (1 << bits - 1) + 0.5
    rate = _inverse(scale)
    quanta = []
    for weight in weights:
        moved = weight - least if name.endswith("1") else weight
        value = _SINGLE(float(moved) * float(rate) + half) if fused else moved * rate + _SINGLE(half)
        quanta.append(0 if np.isnan(value) else min(max(int(np.clip(value, -1e6, 1e6)), 0), (1 << bits) - 1))
    out = _half(scale) + (_half(least) if name.endswith("1") else b"")
    if bits == 5:
        out += sum((quantum >> 4) << at for at, quantum in enumerate(quanta)).to_bytes(4, "little")
    return out + bytes(quanta[at] & 15 | (quanta[at + 16] & 15) << 4 for at in range(16))


def _inverse(scale):
    inverse = _SINGLE(1) / scale
    return inverse if np.isfinite(inverse) else _SINGLE(0)


def _half(value) -> bytes:
    return np.float16(value).tobytes()


def write_blocks(folder: Path, shape=(128, 128)):
    """Writes `base`, of matrices in several dtypes, and `finetune`, a GGUF of their blocks under other names: in every
    format, of rows in another order, and with some bytes changed. Returns them.
    """
    rng = np.random.default_rng(2026)
    base, fine = {}, {}
    dtypes = ("BF16", "F32", "F16", "BF16", "F32")
    for at, (name, dtype) in enumerate(zip([*NUMBERS, "Q8_0", "Q8_0"], [*dtypes, "F16", "BF16"], strict=True)):
        data = as_bytes((rng.standard_normal(shape) * 0.04).astype(np.float32), dtype)
        base[f"layers.{at}.weight"] = (dtype, shape, data)
        words = np.frombuffer(data, {"BF16": "<u2", "F16": "<f2", "F32": "<f4"}[dtype])
        values = (words.astype(np.uint32) << 16).view(np.float32) if dtype == "BF16" else words.astype(np.float32)
        values = values.reshape(shape)
        if at == 5:
            values = values[rng.permutation(shape[0])]
        blocks = bytearray(quantized(values, name, fused=name == "Q5_0"))
        if at == 6:
            blocks[70], blocks[-3] = blocks[70] ^ 1, blocks[-3] ^ 1
        fine[f"blk.{at}.weight"] = (name, shape, bytes(blocks))
    write_safetensors(folder / "base/model.safetensors", base)
    write_container(folder / "finetune", "gguf", fine)
    return [folder / "base"], folder / "finetune"
