"""A pair with k-quants in a GGUF, each superblock written by the page's decoder, one weight at a time."""

import importlib.util
from functools import cache
from pathlib import Path

import numpy as np

from tests.model_delta.checkpoints import write_safetensors
from tests.model_delta.computed import as_bytes
from tests.model_delta.containers import write_container

NAMES = {"Q2_K": 10, "Q3_K": 11, "Q4_K": 12, "Q5_K": 13, "Q6_K": 14}


@cache
def decoder_of_the_page():
    """The module `tests/docs/decoder.py`, which is no part of a package."""
    path = Path(__file__).parents[1] / "docs/decoder.py"
    spec = importlib.util.spec_from_file_location("page_decoder", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def superblocks(values, name) -> bytes:
    """Of f32 values, a multiple of 256 of them."""
    made = decoder_of_the_page().superblock
    return b"".join(made(list(row), NAMES[name], 0) for row in np.asarray(values, np.float32).reshape(-1, 256))


def write_superblocks(folder: Path, rows=12):
    """Writes `base`, of matrices in several dtypes, and `finetune`, a GGUF of their superblocks under other names, one
    with some bytes changed, and beside them enough for a file of arrays that is looked into. Returns them.
    """
    rng = np.random.default_rng(2026)
    base, fine, shape = {}, {}, (rows, 256)
    dtypes = ["BF16", "F32", "F16", "BF16", "F32", "BF16"]
    for at, (name, dtype) in enumerate(zip([*NAMES, "Q4_K"], dtypes, strict=True)):
        data = as_bytes((rng.standard_normal(shape) * 0.04).astype(np.float32), dtype)
        base[f"layers.{at}.weight"] = (dtype, shape, data)
        words = np.frombuffer(data, {"BF16": "<u2", "F16": "<f2", "F32": "<f4"}[dtype])
        values = (words.astype(np.uint32) << 16).view(np.float32) if dtype == "BF16" else words.astype(np.float32)
        blocks = bytearray(superblocks(values, name))
        if at == 5:
            blocks[70], blocks[-3] = blocks[70] ^ 1, blocks[-3] ^ 1
        fine[f"blk.{at}.weight"] = (name, shape, bytes(blocks))
    head = rng.standard_normal((130, 128), np.float32).tobytes()
    base["head.weight"] = fine["output.weight"] = ("F32", (130, 128), head)
    write_safetensors(folder / "base/model.safetensors", base)
    write_container(folder / "finetune", "gguf", fine)
    return [folder / "base"], folder / "finetune"
