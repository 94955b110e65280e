"""Memory and time of dataset deltas on tables of up to ten million rows; each run is a process of its own.

usage: python benchmarks/dataset_scale.py [--only NAME ...] [--json FILE]
"""

from __future__ import annotations

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[_name] = "1"

import argparse
import filecmp
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import results

from sparse_decl.dataset_delta import decode, encode

pa.set_cpu_count(1)
pa.set_io_thread_count(1)


def tall(rows: int, seed: int, first: int = 0) -> pa.Table:
    """A table of eight columns: a number, two texts, three numbers, a label, a flag."""
    random = np.random.default_rng(seed)
    words = np.array(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
    text = [" ".join(row) for row in words[random.integers(0, 10, (rows, 6))]]
    return pa.table(
        {
            "id": np.arange(first, first + rows),
            "text": [f"{line} {number}" for number, line in enumerate(text, first)],
            "path": [f"part-{number // 1000:05d}/{number % 1000}" for number in range(first, first + rows)],
            "score": random.random(rows, np.float32),
            "weight": np.round(random.random(rows), 3),
            "count": random.integers(0, 1000, rows),
            "label": np.array(["yes", "no", "perhaps"])[random.integers(0, 3, rows)],
            "flag": random.random(rows) < 0.5,
        }
    )


def write_tall(folder: Path, rows: int, change: str) -> tuple[Path, Path]:
    """A table of so many rows, and one derived from it, in pieces of 500,000 rows. change: "equal" (one row all over),
    "edited" (2 % of the texts), "mixed" (a tenth dropped, a tenth new, a twentieth of the texts edited)."""
    paths = folder / "base.parquet", folder / "derived.parquet"
    piece, schema = min(rows, 500_000), tall(1, 0).schema
    with (
        pq.ParquetWriter(paths[0], schema, compression="zstd") as base,
        pq.ParquetWriter(paths[1], schema, compression="zstd") as derived,
    ):
        for start in range(0, rows, piece):
            table = (
                tall(1, 1).take(pa.array(np.zeros(piece, np.int64))) if change == "equal" else tall(piece, start, start)
            )
            base.write_table(table, row_group_size=1 << 17)
            random = np.random.default_rng(start + 1)
            if change == "mixed":
                table = table.take(pa.array(np.sort(random.permutation(piece)[: piece * 9 // 10])))
            text = table["text"].to_pylist()
            for row in random.permutation(len(text))[: len(text) // (50 if change == "edited" else 20)]:
                text[row] += " edited" if change != "equal" else ""
            derived.write_table(table.set_column(1, "text", pa.array(text)), row_group_size=1 << 17)
            if change == "mixed":
                derived.write_table(tall(piece // 10, rows + start, rows + start // 10), row_group_size=1 << 17)
    return paths


def child(*arguments: Any) -> dict[str, float]:
    """Runs `run_child` in a process of its own."""
    command = [sys.executable, __file__, "--child", *map(str, arguments)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def run_child(work: str, again: str, *names: str) -> None:
    """encode BASE DERIVED DELTA, or decode BASE DELTA OUT: bytes, CPU seconds, and peak resident bytes of the process.
    again: "1" to do it twice and time the second, so that no start is counted."""
    base, other, out = map(Path, names)
    figures: dict[str, float] = {}
    for turn in range(1 + int(again)):
        if turn:
            shutil.rmtree(out)
        start = time.process_time()
        if work == "decode":
            decode([base], other, out)
        else:
            figures["bytes"] = encode([base], other, out).stored_bytes
        figures["seconds"] = round(time.process_time() - start, 3)
    figures["rss"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps(figures))


CASES = {
    "1,000,000 rows, 2 % edited": (1_000_000, "edited"),
    "500,000 rows": (500_000, "mixed"),
    "1,000,000 rows": (1_000_000, "mixed"),
    "2,000,000 rows": (2_000_000, "mixed"),
    "10,000,000 rows, 2 % edited": (10_000_000, "edited"),
    "1,000,000 equal rows": (1_000_000, "equal"),
}


def measure(rows: int, change: str, folder: Path) -> dict[str, Any]:
    base, derived = write_tall(folder, rows, change)
    delta, back, again = folder / "delta", folder / "back", int(rows <= 1_000_000)
    made = child("encode", again, base, derived, delta)
    read = child("decode", again, base, delta, back)
    if not filecmp.cmp(derived, back / derived.name, shallow=False):
        raise RuntimeError("a table did not come back")
    return {"parquet": derived.stat().st_size, "encode": made, "decode": read}


def main() -> None:
    if sys.argv[1:2] == ["--child"]:
        run_child(*sys.argv[2:])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="*", choices=list(CASES), default=list(CASES))
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    found = results.earlier(options.json) or {}
    for name in options.only:
        with tempfile.TemporaryDirectory() as folder:
            found[name] = measure(*CASES[name], Path(folder))
        print(name, json.dumps(found[name]), flush=True)
        if options.json:
            results.save(options.json, found, ("pyarrow",))


if __name__ == "__main__":
    main()
