"""The same inputs give the same artifact with any number of threads and on any processor; any of them decodes it."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from sparse_decl.model_delta import inspect
from sparse_decl.model_delta.coding.groups import CODINGS
from tests.model_delta import hostile
from tests.model_delta.checkpoints import bf16, digests, write_safetensors
from tests.model_delta.merges import write_merge, write_rearranged
from tests.model_delta.rounded import write_rounded

BITS = {"F64": np.float64, "F32": np.float32, "F16": np.float16, "I64": np.int64, "I32": np.int32, "I16": np.int16}
OCTETS = ("F8_E4M3", "F8_E5M2", "I8", "U8", "BOOL", "F4_NEWER_THAN_US")


def every_dtype(folder: Path) -> tuple[Path, Path]:
    """A matrix of each dtype that moved a little; one that grew rows, one tied, one product of few directions in each
    float the predictor knows.
    """
    rng = np.random.default_rng(8)
    weights = rng.standard_normal((80, 96))
    moved = weights + 1e-3 * np.exp(rng.standard_normal((80, 1))) * rng.standard_normal((80, 96))
    merged = weights + 0.02 * rng.standard_normal((80, 1)) @ rng.standard_normal((1, 96))
    base, fine = {}, {}
    for name, kind in BITS.items():
        scale = 1 if np.issubdtype(kind, np.floating) else 1000
        base[name], fine[name] = ((name, (80, 96), (scale * v).astype(kind).tobytes()) for v in (weights, moved))
    for name in OCTETS:
        words = rng.integers(0, 2 if name == "BOOL" else 200, 7680).astype(np.uint8)
        changed = words ^ (rng.random(7680) < 0.02)
        base[name], fine[name] = ((name, (80, 96), v.tobytes()) for v in (words, changed))
    for name, cast in (
        ("BF16", bf16),
        ("F16", lambda v: v.astype(np.float16)),
        ("F32", lambda v: v.astype(np.float32)),
    ):
        for which, after in (("moved", moved), ("merged", merged)):
            shape = (80, 96)
            base[f"{which}.{name}"], fine[f"{which}.{name}"] = (
                (name, shape, cast(v).tobytes()) for v in (weights, after)
            )
    more = np.concatenate([moved, rng.standard_normal((3, 96))])
    base["embed"], fine["embed"] = (("BF16", v.shape, bf16(v).tobytes()) for v in (weights, more))
    fine["tied"] = fine["embed"]
    write_safetensors(folder / "base/model.safetensors", base)
    write_safetensors(folder / "fine/model.safetensors", fine)
    return folder / "base", folder / "fine"


_REPRODUCE = """
import sys
from pathlib import Path
from sparse_decl.model_delta import decode, encode
folder, out, threads, earlier = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])
for name in ("linear f32", "slerp", "tasks own", "fused", "dtypes", "small", "rounded"):
    bases = sorted((folder / name).glob("parent-*")) or (folder / name / "base")
    encode(bases, folder / name / "fine", out / "delta" / name, threads=threads)
    if earlier.exists():
        decode(bases, earlier / "delta" / name, out / "back" / name, threads=threads)
"""


def reproduce(folder: Path, runs) -> list[Path]:
    """Where each run left its artifacts, and what it decoded of the first run's. runs: (environment, threads)."""
    for dtype, name in (("BF16", "linear f32"), ("F32", "slerp"), ("F16", "tasks own")):
        _, merge = write_merge(folder / name, dtype, name, shapes={"layers.0.w": (96, 80), "norm": (80,)})
        merge.rename(folder / name / "fine")
    apart, fused = write_rearranged(folder / "fused")
    apart.rename(folder / "fused/base")
    fused.rename(folder / "fused/fine")
    every_dtype(folder / "dtypes")
    _, fine = hostile.pair(folder / "small")
    fine.rename(folder / "small/fine")
    _, fine = write_rounded(folder / "rounded", (72, 232))
    fine.rename(folder / "rounded/fine")
    made = [folder / f"out-{number}" for number in range(len(runs))]
    for number, (environment, threads) in enumerate(runs):
        arguments = [str(folder), str(made[number]), str(threads), str(made[0] if number else folder / "none")]
        command = [sys.executable, "-c", _REPRODUCE, *arguments]
        subprocess.run(command, env=os.environ | environment, check=True, cwd=Path(__file__).parents[2])
    used = {coding for delta in (made[0] / "delta").iterdir() for coding in inspect(delta)["payload_bytes_by_coding"]}
    assert used >= {"delta", "low-rank", "zstd", "rounded"}
    assert used <= set(CODINGS)
    for other in made[1:]:
        assert digests(other / "delta") == digests(made[0] / "delta")
        for name in (made[0] / "delta").iterdir():
            assert digests(other / "back" / name.name) == digests(folder / name.name / "fine")
    return made


def test_any_number_of_threads_writes_the_same(tmp_path):
    reproduce(tmp_path, [({}, 1), ({}, 4)])


@pytest.mark.slow
def test_any_processor_writes_the_same(tmp_path):
    """Without the instructions that this machine has beyond the oldest of its kind."""
    generic = {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": "", "NUMBA_CACHE_DIR": str(tmp_path / "cache")}
    reproduce(tmp_path, [({}, 1), (generic, 2)])
