"""Routers on real outcomes: APGR on a held-out half, calibration, speed and robustness, beside LiteLLM's router.

    python benchmarks/routing.py DATA [--seed split0] [--litellm /path/to/venv/bin/python] [--json out.json]

DATA holds outcomes as JSON lines, gzipped: `{"prompt", "task", "outcomes": {model: {"quality"}}, "contaminated"?}`.
Nothing of it is part of this project. Prompts that share their first 200 characters, such as questions on one passage,
fall on one side of the split together; so do prompts that differ in case or white space alone.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import subprocess
import sys
import time
from pathlib import Path

import results

from sparse_decl.routing import Policy, Request
from sparse_decl.routing.compiled import Router
from sparse_decl.routing.features import normalise
from sparse_decl.routing.fitting import fit
from sparse_decl.routing.outcomes import Outcome
from sparse_decl.routing.trials import evaluate_rows

MIXTRAL, GPT4 = "mistralai/Mixtral-8x7B-Instruct-v0.1", "gpt-4-1106-preview"
STRONG = "llama-3.1-nemotron-51b-instruct"
DATA = (
    ("MMLU", "routellm_mmlu.jsonl.gz", MIXTRAL, GPT4, 0.63),
    ("GSM8K", "routellm_gsm8k.jsonl.gz", MIXTRAL, GPT4, 0.58),
    ("nine models, 8B / 51B", "llmrouter_9models_train.jsonl.gz", "llama-3.1-8b-instruct", STRONG, 0.65),
    ("nine models, gemma-9b / 51B", "llmrouter_9models_train.jsonl.gz", "gemma-2-9b-it", STRONG, None),
)
LITELLM = """
import json, sys
from unittest.mock import MagicMock
from litellm.router_strategy.complexity_router.complexity_router import ComplexityRouter
router = ComplexityRouter(model_name="auto", ctx=MagicMock(), complexity_router_config=None)
for line in sys.stdin:
    tier, score, _ = router.classify(json.loads(line))
    print(json.dumps(score))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--seed", default="split0", help="names the split")
    parser.add_argument("--litellm", help="a python that has LiteLLM")
    parser.add_argument("--json", type=Path, help="also keep the figures here, by seed")
    told = parser.parse_args()
    found = [
        measure(told.data / file, name, weak, strong, told) | {"bar": bar} for name, file, weak, strong, bar in DATA
    ]
    show(found)
    if told.json:
        kept = (results.earlier(told.json) or {}) | {told.seed: found}
        results.save(told.json, kept, (), "DATA --litellm PYTHON --seed SEED")


def measure(path: Path, name: str, weak: str, strong: str, told: argparse.Namespace) -> dict:
    with gzip.open(path, "rt") as stream:
        rows = [row for row in map(json.loads, stream) if not row.get("contaminated")]
    train = [row for row in rows if side(row["prompt"], told.seed) == 0]
    test = [row for row in rows if side(row["prompt"], told.seed) == 1]
    scores = litellm_scores(told.litellm, [row["prompt"] for row in test]) if told.litellm else [None] * len(test)
    started = time.process_time()
    fitted = fit(list(outcomes(train, (weak, strong))), (weak, strong))
    seconds = time.process_time() - started
    router = Router(policy(weak, strong), fitted.estimator)
    held_out = [row for one, score in zip(test, scores, strict=True) for row in outcomes([one], (weak, strong), score)]
    result = evaluate_rows(router, held_out, weak=weak, strong=strong)
    with_tasks = evaluate_rows(router, held_out, weak=weak, strong=strong, use_tasks=True)
    prompts = [row["prompt"] for row in test]
    return {
        "name": name,
        "fitted_on": fitted.figures["prompts"],
        "fit_cpu_s": round(seconds, 2),
        "apgr_with_task_labels": with_tasks["apgr"],
        "reworded_changes": reworded(router, prompts),
        **speed(router, prompts),
        **result,
    }


def side(prompt: str, seed: str) -> int:
    return hashlib.sha256(f"{seed}:{normalise(prompt)[:200]}".encode()).digest()[0] & 1


def outcomes(rows, models, baseline=None):
    for row in rows:
        for model in models:
            quality = row["outcomes"][model]["quality"]
            yield Outcome(
                row["prompt"], model, quality, row.get("task"), normalise(row["prompt"])[:200], baseline=baseline
            )


def policy(weak: str, strong: str) -> Policy:
    """Prices in a ratio of 1 to 10; only who is cheaper matters here."""
    models = {
        weak: {"context": 1 << 20, "cost_in": 1_000_000, "cost_out": 1_000_000},
        strong: {"context": 1 << 20, "cost_in": 10_000_000, "cost_out": 10_000_000},
    }
    return Policy.from_json({"models": models, "quality_threshold": 850_000, "max_quality_loss": 50_000})


def litellm_scores(python: str, prompts: list[str]) -> list[float]:
    lines = "".join(json.dumps(prompt) + "\n" for prompt in prompts)
    done = subprocess.run([python, "-c", LITELLM], input=lines, capture_output=True, text=True, check=True)
    return [float(json.loads(line)) for line in done.stdout.splitlines()[-len(prompts) :]]


def reworded(router: Router, prompts: list[str]) -> dict[str, float]:
    """Share of decisions that change when a prompt is written a little differently."""
    ways = {
        "upper case": str.upper,
        "white space": lambda text: "  " + text.replace(" ", "  ") + "\n\n",
        "please before": lambda text: "Please " + text,
        "please after": lambda text: text + " please",
    }
    before = [router.decide(Request(prompt)).model for prompt in prompts]
    changed = {}
    for name, way in ways.items():
        after = [router.decide(Request(way(prompt))).model for prompt in prompts]
        changed[name] = round(sum(a != b for a, b in zip(before, after, strict=True)) / len(prompts), 5)
    return changed


def speed(router: Router, prompts: list[str]) -> dict[str, float]:
    """CPU time of whole decisions, of the prompts as they are and of one of 500 tokens; and of a megabyte."""
    times = sorted(timed(router, prompt) for prompt in prompts)
    text = " ".join(prompts)
    of_500 = sorted(timed(router, text[at : at + 2000]) for at in range(0, min(len(text), 2_000_000), 2000))
    return {
        "cpu_us_p50": round(times[len(times) // 2] / 1e3, 1),
        "cpu_us_p99": round(times[len(times) * 99 // 100] / 1e3, 1),
        "cpu_us_p99_500_tokens": round(of_500[len(of_500) * 99 // 100] / 1e3, 1),
        "prompts_per_cpu_s": round(len(times) / (sum(times) / 1e9)),
        "cpu_ms_1mb": round(max(timed(router, (text * 40)[:1_000_000]) for _ in range(3)) / 1e6, 2),
    }


def timed(router: Router, prompt: str) -> int:
    started = time.process_time_ns()
    router.decide(Request(prompt))
    return time.process_time_ns() - started


def show(found: list[dict]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("data", "fit / test", "APGR", "bar", "with task labels", "LiteLLM", "difference, paired", "ECE")
    rest = Table(
        "data", "CPT 80 %", "fit CPU s", "p50 us", "p99 us", "p99 us, 500 tokens", "prompts/s", "1 MB ms", "reworded"
    )
    for one in found:
        other = one.get("baseline", {})
        ece = max(one["ece"].values())
        rest.add_row(
            one["name"], interval(one["cpt80"]), str(one["fit_cpu_s"]), str(one["cpu_us_p50"]), str(one["cpu_us_p99"]),
            str(one["cpu_us_p99_500_tokens"]), str(one["prompts_per_cpu_s"]), str(one["cpu_ms_1mb"]),
            f"{100 * max(one['reworded_changes'].values()):.2f} %",
        )  # fmt: skip
        table.add_row(
            one["name"], f"{one['fitted_on']} / {one['prompts']}", interval(one["apgr"]), str(one["bar"] or "-"),
            interval(one["apgr_with_task_labels"]), interval(other.get("apgr")), interval(other.get("difference")),
            f"{ece:.4f}",
        )  # fmt: skip
    console = Console(width=200)
    console.print(table)
    console.print(rest)


def interval(value: dict | None) -> str:
    return f"{value['value']:.3f} [{value['low']:.3f}, {value['high']:.3f}]" if value else "-"


if __name__ == "__main__":
    sys.exit(main())
