"""A plan for a hub of a million models: bytes, CPU hours and cost of keeping fine-tunes as deltas.

What is stored and how long it takes is measured, by kind of fine-tune and length of its training, and read from the
committed results of steps.py, codec.py, kinds.py and estimates.py. All else is an assumption, stands in a table, and is
yours to change: `--set NAME=VALUE`. Sizes of models are drawn with a fixed seed: the same results give the same plan.

usage: python benchmarks/hub.py [--set NAME=VALUE ...]
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from functools import cache

import numpy as np
import results

ASSUMED: dict[str, tuple[float, str]] = {
    "models": (1_000_000, "models on the hub"),
    "finetunes": (0.70, "share of them that is a fine-tune in safetensors files"),
    "base_known": (0.60, "share of those whose card names a base that the hub has and the weights confirm"),
    "median_gb": (2.0, "median size of a model, GB"),
    "spread": (1.5, "sigma of the logarithm of sizes (log-normal)"),
    "threshold": (60.0, "savings in percent above which a delta is kept"),
    "very_long": (30.0, "percent stored of a full fine-tune that was trained far longer than any measured here"),
    "usd_gb_month": (0.023, "USD a GB and month of storage"),
    "usd_core_hour": (0.04, "USD an hour of one core"),
    "reads": (1.0, "restores of a model a month, on average; each costs its CPU time"),
}
# Kind of fine-tune -> assumed share of the fine-tunes, and what it is measured on: a short training and a long one,
# each as (results file, pair or training, steps or case); the last says whether a very long one stores more.
KINDS: dict[str, tuple[float, tuple[str, ...], tuple[str, ...], bool]] = {
    "bf16, full": (0.35, ("steps", "smollm2_last_blocks", "40"), ("steps", "smollm2_last_blocks", "300"), True),
    "bf16, merged LoRA": (0.30, ("steps", "smollm2_lora", "16"), ("steps", "smollm2_lora", "40"), False),
    "bf16, RL": (0.10, ("steps", "smollm2_rl", "8"), ("steps", "smollm2_rl", "40"), False),
    "f16, full": (0.15, ("kinds", "smollm2_last_blocks", "both as f16"), ("codec", "gpt2_f16_sft"), True),
    "f32, full": (0.10, ("steps", "encoder_f32", "20"), ("steps", "encoder_f32", "200"), True),
}
CASES = ("short", "long", "very long")
_SEED = 0


@dataclass(frozen=True)
class Measured:
    """percent: stored, of the original. Others: CPU seconds a GB of the original, on one core."""

    percent: float
    encode: float
    restore: float


def measured(where: tuple[str, ...]) -> Measured:
    rows = results.load(where[0])["rows"]
    for key in where[1:]:
        rows = rows[key]
    ours = rows.get("sparse (whole artifact)", rows)
    seconds, gigabytes = ours["seconds"], ours["bytes"] / 1e9
    return Measured(ours["percent"], seconds["encode"] / gigabytes, seconds["decode"] / gigabytes)


def estimate_seconds() -> float:
    """CPU seconds a GB of an estimate: the slowest of the trained pairs that are not encoded whole for it."""
    rows = results.load("estimates")["rows"].values()
    sampled = [row for row in rows if row["kind"] == "trained" and row["low"] < row["high"]]
    return max(1e9 * row["estimate_s"] / row["original"] for row in sampled)


def case(name: str, assumed: dict[str, float]) -> dict[str, Measured]:
    """What each kind stores and costs where all trainings are short, long or very long."""
    found = {}
    for kind, (_, short, long, grows) in KINDS.items():
        one = measured(short if name == "short" else long)
        if name == "very long" and grows:
            one = Measured(max(one.percent, assumed["very_long"]), one.encode, one.restore)
        found[kind] = one
    return found


@cache
def _drawn(count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each model: how far the logarithm of its size is from the median, its kind, and a number in [0, 1)."""
    random = np.random.default_rng(_SEED)
    shares = np.array([share for share, *_ in KINDS.values()])
    deviations = random.standard_normal(count)
    return deviations, random.choice(len(KINDS), count, p=shares / shares.sum()), random.random(count)


def plan(kinds: dict[str, Measured], assumed: dict[str, float]) -> dict[str, float]:
    """Bytes, hours and USD. A kind that saves too little is estimated, and kept whole."""
    deviations, kind, chance = _drawn(int(assumed["models"]))
    sizes = assumed["median_gb"] * np.exp(assumed["spread"] * deviations)
    known = chance < assumed["finetunes"] * assumed["base_known"]
    percent, encode, restore = (
        np.array([getattr(one, field) for one in kinds.values()])[kind] for field in ("percent", "encode", "restore")
    )
    kept = known & (100 - percent > assumed["threshold"])
    stored = np.where(kept, sizes * percent / 100, sizes)
    hours = float((sizes * (known * estimate_seconds() + kept * (encode + restore))).sum() / 3600)
    reading = float((sizes * kept * restore).sum() / 3600) * assumed["reads"]
    saved = float((sizes - stored).sum())
    monthly = saved * assumed["usd_gb_month"] - reading * assumed["usd_core_hour"]
    return {
        "original_tb": float(sizes.sum()) / 1e3,
        "stored_tb": float(stored.sum()) / 1e3,
        "saved_percent": 100 * saved / float(sizes.sum()),
        "deltas": float(kept.sum()),
        "cpu_hours_once": hours,
        "usd_once": hours * assumed["usd_core_hour"],
        "cpu_hours_reads_month": reading,
        "usd_saved_month": monthly,
    }


def assumptions(assumed: dict[str, float]) -> str:
    lines = ["| assumption | value | meaning |", "|---|--:|---|"]
    lines += [
        f"| `{name}` | {assumed[name]:{_form(assumed[name])}} | {meaning} |" for name, (_, meaning) in ASSUMED.items()
    ]
    return "\n".join(lines)


def _form(value: float) -> str:
    return ",.0f" if value >= 1000 else "g"


def by_kind(assumed: dict[str, float]) -> str:
    lines = [
        "| kind of fine-tune | share of the fine-tunes (assumed) | stored, short training | long | very long (assumed) "
        "| encode, CPU s a GB | restore |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    cases = {name: case(name, assumed) for name in CASES}
    for kind, (share, *_) in KINDS.items():
        stored = " | ".join(f"{cases[name][kind].percent:.3g} %" for name in CASES)
        long = cases["long"][kind]
        lines.append(f"| {kind} | {100 * share:.0f} % | {stored} | {long.encode:.0f} | {long.restore:.1f} |")
    return "\n".join(lines)


def outcome(assumed: dict[str, float]) -> str:
    """The range: from short trainings whose bases are all known to very long ones and half as many known bases."""
    columns = {
        "short, every base known": ("short", 1.0),
        "short, as assumed": ("short", assumed["base_known"]),
        "long, as assumed": ("long", assumed["base_known"]),
        "very long, as assumed": ("very long", assumed["base_known"]),
        "very long, half as many known": ("very long", assumed["base_known"] / 2),
    }
    found = [plan(case(name, assumed), assumed | {"base_known": known}) for name, known in columns.values()]
    words = {
        "original_tb": "original, TB", "stored_tb": "stored, TB", "saved_percent": "saved, %",
        "deltas": "models kept as deltas", "cpu_hours_once": "CPU hours, once", "usd_once": "USD, once",
        "cpu_hours_reads_month": "CPU hours of restores, a month", "usd_saved_month": "USD saved, a month",
    }  # fmt: skip
    lines = ["| trainings, bases | " + " | ".join(columns) + " |", "|---|" + "--:|" * len(columns)]
    for key, title in words.items():
        form = "{:,.1f}" if key == "saved_percent" else "{:,.0f}"
        lines.append(f"| {title} | {' | '.join(form.format(one[key]) for one in found)} |")
    return "\n".join(lines)


def defaults() -> dict[str, float]:
    return {name: value for name, (value, _) in ASSUMED.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    assumed = defaults()
    for text in parser.parse_args().set:
        name, _, value = text.partition("=")
        if name not in assumed:
            parser.error(f"no such assumption: {name}; there are {', '.join(assumed)}")
        assumed[name] = float(value)
    print(assumptions(assumed), by_kind(assumed), outcome(assumed), sep="\n\n")


if __name__ == "__main__":
    main()
