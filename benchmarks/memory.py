"""Peak memory of `sparse compress` and `sparse reconstruct` on pairs of several sizes: it should not grow with them.

Each pair is synthesised on disk in bf16 (a full fine-tune: every tensor moves), coded, restored, compared and removed.
Inputs are read, not mapped, so that the peak resident size is all that a run takes.

usage: python benchmarks/memory.py [--gigabytes 3 6] [--memory 1GB] [--folder DIR] [--json FILE]
"""

from __future__ import annotations

import argparse
import filecmp
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import results

ROWS, COLUMNS = 4096, 4096
# A child's `ru_maxrss` begins at its parent's: where the kernel tells the peak of this program alone, that is taken.
PEAK = """
import re, resource
def peak():
    try:
        return 1024 * int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1])
    except (OSError, TypeError):
        return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
"""
RUN = f"""{PEAK}
from sparse_decl.cli import main
code = 0
try:
    code = main()
except SystemExit as stop:
    code = stop.code
use = resource.getrusage(resource.RUSAGE_SELF)
print(peak(), use.ru_utime + use.ru_stime)
raise SystemExit(code)
"""


def bf16(values: np.ndarray) -> np.ndarray:
    """f32 to bf16 words, to nearest even."""
    bits = values.view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def write_pair(base: Path, fine: Path, size: int) -> None:
    """Two checkpoints of about `size` bytes each, in matrices of 32 MiB, written a matrix at a time."""
    count, each = max(1, size // (2 * ROWS * COLUMNS)), 2 * ROWS * COLUMNS
    header = {
        f"layers.{n}.weight": {"dtype": "BF16", "shape": [ROWS, COLUMNS], "data_offsets": [n * each, (n + 1) * each]}
        for n in range(count)
    }
    text = json.dumps(header).encode()
    with open(base, "xb") as old, open(fine, "xb") as new:
        for file in (old, new):
            file.write(len(text).to_bytes(8, "little") + text)
        for n in range(count):
            rng = np.random.default_rng(n)
            weights = rng.standard_normal((ROWS, COLUMNS), np.float32)
            weights *= np.float32(0.02)
            step = rng.standard_normal((ROWS, COLUMNS), np.float32)
            step *= np.float32(1e-4)
            words = bf16(weights)
            old.write(words.data)
            step += (words.astype(np.uint32) << 16).view(np.float32)
            new.write(bf16(step).data)


def sparse(*arguments: str) -> tuple[int, float]:
    """(peak resident bytes, CPU seconds) of one command."""
    command = [sys.executable, "-c", RUN, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    peak, seconds = done.stdout.split()[-2:]
    return int(peak), float(seconds)


def measure(size: int, memory: str, folder: Path | None) -> dict:
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        base, fine = (Path(scratch) / f"{name}.safetensors" for name in ("base", "finetune"))
        delta, back = Path(scratch) / "delta", Path(scratch) / "back"
        write_pair(base, fine, size)
        row: dict = {"bytes": fine.stat().st_size}
        row["compress"] = sparse("compress", str(base), str(fine), "-o", str(delta), "--memory", memory, "-q")
        row["stored"] = sum(p.stat().st_size for p in delta.iterdir())
        row["reconstruct"] = sparse("reconstruct", str(base), str(delta), "-o", str(back), "--memory", memory, "-q")
        restored = next(back.iterdir())
        if not filecmp.cmp(restored, fine, shallow=False):
            raise SystemExit("what was restored is not the original: this is a bug")
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gigabytes", nargs="+", type=float, default=[3.0, 6.0])
    parser.add_argument("--memory", default="1GB", help="given to the commands")
    parser.add_argument("--folder", type=Path, help="where there is room for three times the largest; default: tmp")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    os.environ.setdefault("NUMBA_NUM_THREADS", "1")
    print(f"{'model':>8s}  {'stored':>8s}  {'compress: peak, CPU':>22s}  {'reconstruct: peak, CPU':>24s}")
    rows = []
    for gigabytes in options.gigabytes:
        row = measure(int(gigabytes * 1e9), options.memory, options.folder)
        rows.append(row)
        shown = [f"{row[name][0] / 1e6:.0f} MB, {row[name][1]:.1f} s" for name in ("compress", "reconstruct")]
        stored = f"{row['stored'] / 1e6:.0f} MB"
        print(f"{row['bytes'] / 1e9:5.2f} GB  {stored:>8s}  {shown[0]:>22s}  {shown[1]:>24s}", flush=True)
    if options.json:
        results.save(options.json, rows)


if __name__ == "__main__":
    main()
