"""Checkpoints for tests: safetensors files out of raw bytes, so that any dtype, order and bit pattern can be
written.
"""

import hashlib
import json
from pathlib import Path

import numpy as np


def write_safetensors(path: Path, tensors, metadata=None, pad=0):
    """tensors: name -> (dtype, shape, bytes), written in the order given."""
    header, offset = ({"__metadata__": metadata} if metadata else {}), 0
    for name, (dtype, shape, data) in tensors.items():
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [offset, offset + len(data)]}
        offset += len(data)
    text = json.dumps(header).encode() + b" " * pad
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(t[2] for t in tensors.values()))


def digests(folder: Path):
    """relative path -> sha256 of every file."""
    return {
        p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def bf16(values):
    """f32 to bf16 words, rounded to nearest even."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def small_pair(folder: Path, seed=0):
    """A base and its fine-tune in bf16: matrices, a norm, a frozen matrix, a side file that changed and one that did
    not.
    """
    rng = np.random.default_rng(seed)
    base, fine = {}, {}
    for layer in range(2):
        weights = rng.standard_normal((96, 64)) * 0.02
        moved = weights + rng.standard_normal((96, 64)) * 1e-4
        base[f"layers.{layer}.weight"] = ("BF16", (96, 64), bf16(weights).tobytes())
        fine[f"layers.{layer}.weight"] = ("BF16", (96, 64), bf16(moved).tobytes())
    norm = 1 + rng.standard_normal(64) * 0.1
    base["norm.weight"] = ("F32", (64,), norm.astype(np.float32).tobytes())
    fine["norm.weight"] = ("F32", (64,), (norm + 1e-3).astype(np.float32).tobytes())
    base["frozen"] = fine["frozen"] = ("F16", (40, 40), rng.standard_normal(1600).astype(np.float16).tobytes())
    fine["head.weight"] = ("F32", (3, 64), rng.standard_normal(192).astype(np.float32).tobytes())
    fine["head.copy"] = fine["head.weight"]
    write_safetensors(folder / "base/model.safetensors", base, {"format": "pt"})
    write_safetensors(folder / "finetune/model.safetensors", fine, {"format": "pt"})
    for which, text in (("base", "a"), ("finetune", "b")):
        (folder / which / "config.json").write_text(json.dumps({"architectures": ["Llama"], "note": text}))
        (folder / which / "tokenizer.json").write_text(json.dumps({"vocabulary": list(range(300))}))
    (folder / "finetune/empty.txt").write_bytes(b"")
    return folder / "base", folder / "finetune"
