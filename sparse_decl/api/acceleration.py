"""What makes the codec fast, and how fast it is here, measured."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError

_BYTES_OF = {"7B_model": 14e9, "13B_model": 26e9, "70B_model": 140e9}  # 16-bit weights


def is_rust_available() -> bool:
    """False: there is no Rust here. Numba compiles the kernels; see `get_rust_info`."""
    return False


def get_rust_info() -> dict[str, Any]:
    """available (False), backend, its version, the instruction set and cores it has, and what it does (features)."""
    import llvmlite.binding as llvm
    import numba

    from sparse_decl.base.parallel import usable_cores

    return {
        "available": False,
        "backend": "numba",
        "version": numba.__version__,
        "cpu": llvm.get_host_cpu_name(),
        "threads": usable_cores(),
        "features": [
            "integer differences in the order of the floats",
            "context modelling by base exponent, row and column scales",
            "rANS coding",
            "low-rank prediction",
        ],
    }


def benchmark_reconstruction(tensor_size: int = 1_000_000, iterations: int = 10) -> dict[str, Any]:
    """Times real reconstructions: a bf16 tensor and a base it moved away from, encoded once, decoded to disk again and
    again, every file checked by digest.

    tensor_size: elements. iterations: reconstructions timed, after one that is not. Gives tensor_size, iterations,
    delta_bytes, avg_time_s, min_time_s, max_time_s, throughput_mb_s (10^6 bytes restored a second, of the mean) and
    estimated_times: for whole models, an extrapolation from that throughput and marked as such. Raises ConfigError.
    """
    if tensor_size < 1 or iterations < 1:
        raise ConfigError("nothing to measure", why=f"{tensor_size} elements, {iterations} times", hint="1 or more")
    from sparse_decl.model_delta import decode, encode

    with tempfile.TemporaryDirectory(prefix="sparse-") as scratch:
        folder = Path(scratch)
        size = _write_pair(folder, tensor_size)
        stored = encode(folder / "base", folder / "fine", folder / "delta").stored_bytes
        times = []
        for number in range(iterations + 1):
            begun = time.perf_counter()
            decode(folder / "base", folder / "delta", folder / f"back-{number}")
            times.append(time.perf_counter() - begun)
            (folder / f"back-{number}" / "model.safetensors").unlink()
    times = times[1:]  # the first also loads the compiled kernels
    mean = sum(times) / len(times)
    rate = size / mean
    return {
        "tensor_size": tensor_size,
        "iterations": iterations,
        "delta_bytes": stored,
        "avg_time_s": mean,
        "min_time_s": min(times),
        "max_time_s": max(times),
        "throughput_mb_s": rate / 1e6,
        "estimated_times": {
            name: f"{total / rate:.1f} s (estimate: {total / 1e9:.0f} GB at the {rate / 1e6:.0f} MB/s measured here)"
            for name, total in _BYTES_OF.items()
        },
    }


def _write_pair(folder: Path, elements: int) -> int:
    """Writes base/ and fine/ with one bf16 tensor each; bytes of the latter's file."""
    import json

    import numpy as np

    numbers = np.random.default_rng(0)
    base = numbers.standard_normal(elements, np.float32) * np.float32(0.02)
    fine = base + numbers.standard_normal(elements, np.float32) * np.float32(1e-5)
    entry = {"dtype": "BF16", "shape": [elements], "data_offsets": [0, 2 * elements]}
    header = json.dumps({"weight": entry}).encode()
    header += b" " * (-len(header) % 8)
    for name, values in (("base", base), ("fine", fine)):
        (folder / name).mkdir()
        words = (values.view(np.uint32) >> 16).astype("<u2")
        data = len(header).to_bytes(8, "little") + header + words.tobytes()
        (folder / name / "model.safetensors").write_bytes(data)
    return len(data)
