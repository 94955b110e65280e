"""A pair of which words were set to zero by no rule that an encoder could find, some of those that are left moved."""

from pathlib import Path

import numpy as np

from tests.model_delta.checkpoints import bf16, write_safetensors

WORDS = {"BF16": np.uint16, "F16": np.uint16, "F32": np.uint32, "F64": np.uint64}


def words_of(dtype, values):
    """f64 values as words of a dtype."""
    if dtype == "BF16":
        return bf16(values.astype(np.float32))
    return values.astype({"F16": np.float16, "F32": np.float32, "F64": np.float64}[dtype]).view(WORDS[dtype])


def write_zeroed(folder: Path, shape=(64, 46)):
    """Writes `base` and `finetune`; returns them."""
    rng = np.random.default_rng(2029)
    base, fine = {}, {}
    for dtype, kind in WORDS.items():
        for tuned in (False, True):
            values = rng.standard_normal(shape) * 0.05
            moved = values + rng.standard_normal(shape) * 1e-4 if tuned else values
            mask = rng.random(shape) < 0.5
            new = words_of(dtype, moved)
            sign = kind(1 << (8 * new.itemsize - 1)) if tuned else kind(0)
            name = f"{dtype.lower()}_{tuned}"
            base[name] = (dtype, shape, words_of(dtype, values).tobytes())
            fine[name] = (dtype, shape, np.where(mask, new & sign, new).tobytes())
    write_safetensors(folder / "base/model.safetensors", base)
    write_safetensors(folder / "finetune/model.safetensors", fine)
    return folder / "base", folder / "finetune"
