"""A plan for a hub of a million models from what is measured here: bytes, CPU hours and cost of keeping deltas.

Each class of fine-tune is measured on one real pair: the share that is stored, and CPU seconds a GB to estimate,
encode, and restore for the check, on one core. All else is an assumption, stands in the first table, and is yours to
change: `--set NAME=VALUE`. Sizes of models are drawn with a fixed seed, so that the same measurements give the same
plan. Timings are of a shared machine; only bytes are exact.

usage: python benchmarks/hub.py PAIRS [--set NAME=VALUE ...] [--json FILE]; PAIRS holds NAME/base and NAME/finetune
"""

from __future__ import annotations

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[_name] = "1"

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

CLASSES = {  # class -> (pair it is measured on, assumed share of the fine-tunes)
    "bf16, full": ("smollm2_sft", 0.35),
    "bf16, merged LoRA": ("smollm2_lora", 0.30),
    "bf16, RL": ("llama_bf16_rl", 0.05),
    "bf16, part frozen": ("llama_bf16_frozen", 0.05),
    "fp16, full": ("gpt2_f16_sft", 0.15),
    "fp32, full": ("llama_f32_sft", 0.10),
}
ASSUMED: dict[str, tuple[float, str]] = {
    "models": (1_000_000, "models on the hub"),
    "finetunes": (0.70, "share of them that is a fine-tune in safetensors files"),
    "base_known": (0.60, "share of those whose card names a base that the hub has and the weights confirm"),
    "median_gb": (2.0, "median size of a model, GB"),
    "spread": (1.5, "sigma of the logarithm of sizes (log-normal)"),
    "threshold": (60.0, "savings in percent above which a delta is kept"),
    "usd_gb_month": (0.023, "USD a GB and month of storage"),
    "usd_core_hour": (0.04, "USD an hour of one core"),
    "reads": (1.0, "restores of a model a month, on average; each costs its CPU time"),
}
_SEED = 0


@dataclass(frozen=True)
class Measured:
    """percent: stored, of the original. Others: CPU seconds a GB of the original, on one core."""

    percent: float
    estimate: float
    encode: float
    restore: float


def measure(base: Path, fine: Path) -> Measured:
    """One pair, by the functions that a hub's upload calls; the restored files are compared."""
    from sparse_decl.api.deltas import estimate_delta_savings
    from sparse_decl.hub.uploads import _Models, verify
    from sparse_decl.model_delta import encode
    from sparse_decl.sources import list_files

    size = sum(file.size for file in list_files(fine)) / 1e9
    with tempfile.TemporaryDirectory() as scratch:
        delta = Path(scratch) / "delta"
        estimated = _cpu(lambda: estimate_delta_savings(base, fine))
        encoded = _cpu(lambda: encode(base, fine, delta, threads=1))
        restored = _cpu(lambda: verify(_Models(), base, str(delta), fine))
        stored = sum(file.size for file in list_files(delta)) / 1e9
    return Measured(100 * stored / size, *(seconds / size for seconds in (estimated, encoded, restored)))


def _cpu(work: Callable[[], Any]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def plan(measured: dict[str, Measured], assumed: dict[str, float]) -> dict[str, float]:
    """Bytes, hours and USD. A class that saves too little is estimated, and kept whole."""
    random = np.random.default_rng(_SEED)
    count = int(assumed["models"])
    sizes = assumed["median_gb"] * np.exp(assumed["spread"] * random.standard_normal(count))
    names = list(measured)
    shares = np.array([CLASSES[name][1] for name in names])
    kinds = random.choice(len(names), count, p=shares / shares.sum())
    known = random.random(count) < assumed["finetunes"] * assumed["base_known"]
    percent, estimate, encode, restore = (
        np.array([getattr(measured[name], field) for name in names])[kinds]
        for field in ("percent", "estimate", "encode", "restore")
    )
    kept = known & (100 - percent > assumed["threshold"])
    stored = np.where(kept, sizes * percent / 100, sizes)
    hours = float((sizes * (known * estimate + kept * (encode + restore))).sum() / 3600)
    reading = float((sizes * kept * restore).sum() / 3600) * assumed["reads"]
    saved = float((sizes - stored).sum())
    monthly = saved * assumed["usd_gb_month"] - reading * assumed["usd_core_hour"]
    once = hours * assumed["usd_core_hour"]
    return {
        "original_tb": float(sizes.sum()) / 1e3,
        "stored_tb": float(stored.sum()) / 1e3,
        "saved_percent": 100 * saved / float(sizes.sum()),
        "deltas": float(kept.sum()),
        "cpu_hours_once": hours,
        "usd_once": once,
        "cpu_hours_reads_month": reading,
        "usd_saved_month": monthly,
        "months_to_pay_back": once / monthly if monthly > 0 else float("inf"),
    }


def tables(measured: dict[str, Measured], assumed: dict[str, float]) -> str:
    lines = ["| assumption | value | meaning |", "|---|--:|---|"]
    lines += [f"| `{name}` | {assumed[name]:,g} | {meaning} |" for name, (_, meaning) in ASSUMED.items()]
    lines += [
        "",
        "| class | of the fine-tunes (assumed) | pair | stored, % | estimate | encode | restore and compare |",
    ]
    lines += ["|---|--:|---|--:|--:|--:|--:|"]
    for name, one in measured.items():
        pair, share = CLASSES[name]
        times = " | ".join(f"{value:.1f}" for value in (one.estimate, one.encode, one.restore))
        lines.append(f"| {name} | {100 * share:.0f} % | `{pair}` | {one.percent:.2f} | {times} |")
    lines += ["", "| result | base known: half of it | as assumed | all known |", "|---|--:|--:|--:|"]
    cases = [{**assumed, "base_known": share} for share in (assumed["base_known"] / 2, assumed["base_known"], 1.0)]
    found = [plan(measured, case) for case in cases]
    words = {
        "original_tb": "original, TB", "stored_tb": "stored, TB", "saved_percent": "saved, %",
        "deltas": "models kept as deltas", "cpu_hours_once": "CPU hours, once", "usd_once": "USD, once",
        "cpu_hours_reads_month": "CPU hours of restores, a month", "usd_saved_month": "USD saved, a month",
        "months_to_pay_back": "months until it has paid for itself",
    }  # fmt: skip
    for key, title in words.items():
        form = "{:,.2f}" if key in ("saved_percent", "months_to_pay_back") else "{:,.0f}"
        lines.append(f"| {title} | {' | '.join(form.format(one[key]) for one in found)} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    assumed = {name: value for name, (value, _) in ASSUMED.items()}
    for text in given.set:
        name, _, value = text.partition("=")
        if name not in assumed:
            parser.error(f"no such assumption: {name}; there are {', '.join(assumed)}")
        assumed[name] = float(value)
    measured = {}
    for name, (pair, _) in CLASSES.items():
        folder = given.pairs / pair
        if not folder.is_dir():
            print(f"{pair} is not in {given.pairs}: {name} is left out", file=sys.stderr)
            continue
        if not measured:
            measure(folder / "base", folder / "finetune")  # compiles the kernels
        measured[name] = measure(folder / "base", folder / "finetune")
        print(f"{name}: {measured[name]}", file=sys.stderr, flush=True)
    if not measured:
        parser.error("none of the pairs is there")
    print(tables(measured, assumed))
    if given.json is not None:
        value = {"measured": {name: asdict(one) for name, one in measured.items()}, "plan": plan(measured, assumed)}
        given.json.write_text(json.dumps(value, indent=1))


if __name__ == "__main__":
    main()
