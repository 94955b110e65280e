"""A year of a fine-tune that is released every week: what the store takes, and what a push sends.

Each week the README is edited, every eighth week the config, and every fourth week the model is trained on. The
tokenizer is its own and stays. `sparse apply` runs once a week; the store then holds all 52 versions, as a git history
with 52 locks needs them. With `--before`, the same weeks with the Sparse of another checkout.

usage: python benchmarks/weekly.py [--before CHECKOUT] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import results
from safetensors.numpy import save_file

ROOT = Path(__file__).resolve().parents[1]
WEEKS, TRAINED, CONFIG = 52, 4, 8
LAYERS, SHAPE = 8, (512, 512)


def train(rng: np.random.Generator, weights: dict[str, np.ndarray], scale: float) -> dict[str, np.ndarray]:
    step = {name: rng.standard_normal(w.shape).astype(np.float32) * np.float32(scale) for name, w in weights.items()}
    return {name: w + step[name] for name, w in weights.items()}


def write_week(folder: Path, week: int, weights: dict[str, np.ndarray]) -> None:
    if week % TRAINED == 0:
        half = {name: w.astype(np.float16) for name, w in weights.items()}
        save_file(half, folder / "model.safetensors", metadata={"format": "pt"})
    lines = [f"- {what}: {week * n % 17}.{week % 10}" for n, what in enumerate(("helpful", "short", "polite"), 3)]
    (folder / "README.md").write_text(f"# Week {week}\n" + "How this model was made.\n" * 40 + "\n".join(lines) + "\n")
    (folder / "config.json").write_text(json.dumps({"layers": LAYERS, "release": week // CONFIG}, indent=1))


def size_of(folder: Path) -> tuple[int, int]:
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(sizes), sum(sizes)


def year(checkout: Path) -> dict[str, int]:
    """Objects and bytes in the store after a year, and after its first week."""
    rng = np.random.default_rng(2026)
    words = ["".join(chr(97 + c) for c in rng.integers(0, 26, rng.integers(3, 9))) for _ in range(30_000)]
    with tempfile.TemporaryDirectory(prefix="sparse-") as scratch:
        root = Path(scratch)
        for name in ("base", "chat"):
            (root / name).mkdir()
        weights = {f"layers.{n}.weight": rng.standard_normal(SHAPE).astype(np.float32) * 0.03 for n in range(LAYERS)}
        write_week(root / "base", 0, weights)
        (root / "chat/tokenizer.json").write_text(json.dumps({word: n for n, word in enumerate(words)}))
        (root / "Sparsefile.yaml").write_text(
            "version: 1\nmodels:\n  base: { source: ./base }\n  chat: { source: ./chat, base: base }\n"
        )
        path = os.pathsep.join([str(checkout), str(checkout / "kernels")])
        first: tuple[int, int] = (0, 0)
        for week in range(WEEKS):
            if week % TRAINED == 0:
                weights = train(rng, weights, 1e-4)
            write_week(root / "chat", week, weights)
            command = [sys.executable, "-m", "sparse_decl.cli", "apply", "-q"]
            subprocess.run(command, cwd=root, env=os.environ | {"PYTHONPATH": path}, check=True)
            first = first if week else size_of(root / ".sparse/objects")
        objects, stored = size_of(root / ".sparse/objects")
        return {"objects": objects, "bytes": stored, "first_bytes": first[1], "model_bytes": size_of(root / "chat")[1]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--before", type=Path, help="a checkout of an earlier version")
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    rows = {"now": year(ROOT)} | ({"before": year(asked.before.resolve())} if asked.before else {})
    for name, row in rows.items():
        stored, first = row["bytes"] / 1e6, row["first_bytes"] / 1e6
        print(f"{name}: {stored:.2f} MB in {row['objects']} objects; after week 1 {first:.2f} MB")
    if asked.json:
        results.save(asked.json, rows, options="--before CHECKOUT")


if __name__ == "__main__":
    main()
