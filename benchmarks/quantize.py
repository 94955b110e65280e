"""The optimizer on SmolLM2-135M, on this machine's CPU: every configuration below made, measured and compared.

The model is `language_models.py`'s, the text Python's own manual as it comes with the interpreter: half of its topics
to measure on, the other half to calibrate with. Backends that need an environment of their own are taken from the
executables named in SPARSE_PYTHON_LLMC and SPARSE_PYTHON_GPTQMODEL; without them they are tried in this one.

usage: python benchmarks/quantize.py MODEL OUT [WINDOWS]        needs sparse-decl[torch,quant]
"""

from __future__ import annotations

import os
import pydoc_data.topics
import subprocess
import sys
from pathlib import Path

import yaml

CANDIDATES = [
    "bf16", "torchao-int8", "bnb-int8", "quanto-int8", "llmc-w8a8", "gptq-4", "llmc-gptq-4", "hqq-4", "bnb-nf4",
    "bnb-nf4-double", "torchao-int4", "awq-4",
]  # fmt: skip


def write_texts(folder: Path) -> None:
    """test.txt and train.txt: every second topic of the manual each."""
    folder.mkdir(parents=True, exist_ok=True)
    topics = [pydoc_data.topics.topics[name] for name in sorted(pydoc_data.topics.topics)]
    for name, part in (("test", topics[::2]), ("train", topics[1::2])):
        (folder / f"{name}.txt").write_text("\n\n".join(part), encoding="utf-8")


def sparsefile(model: Path, windows: int) -> dict[str, object]:
    named = {
        "llm-compressor": os.environ.get("SPARSE_PYTHON_LLMC"),
        "gptqmodel": os.environ.get("SPARSE_PYTHON_GPTQMODEL"),
    }
    search = {
        "model": "smollm2",
        "constraints": {"max_ppl_delta": 2.0},
        "candidates": CANDIDATES,
        "baseline": "fp32",
        "eval": {"dataset": "./text", "split": "test", "samples": windows, "window": 256},
        "calibration": {"dataset": "./text", "split": "train", "samples": 32, "window": 128},
        "hardware": ["here", "t4", "a10g"],
        "workload": {"prompt_tokens": 128, "output_tokens": 12, "requests": 9, "threads": 1},
        "budget": {"max_windows": windows, "trial_seconds": 900, "trial_memory": "5GB"},
        "environments": {backend: python for backend, python in named.items() if python},
    }
    return {"version": 1, "models": {"smollm2": {"source": str(model.resolve())}}, "quantize": {"smollm2": search}}


def main() -> int:
    model, out = Path(sys.argv[1]), Path(sys.argv[2])
    windows = int(sys.argv[3]) if len(sys.argv) > 3 else 24
    write_texts(out / "text")
    (out / "Sparsefile.yaml").write_text(yaml.safe_dump(sparsefile(model, windows), sort_keys=False), encoding="utf-8")
    sparse = [sys.executable, "-m", "sparse_decl.cli"]
    done = subprocess.run([*sparse, "apply", "-f", str(out)], check=False).returncode
    return done or subprocess.run([*sparse, "trials", "quantize.smollm2", "-f", str(out)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
