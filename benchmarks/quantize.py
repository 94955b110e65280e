"""The optimizer on one model, on this machine's CPU: every configuration below made, measured and compared.

The text is Python's own manual as it comes with the interpreter: half of its topics to measure on, the other half to
calibrate with. Backends that need an environment of their own are taken from the executables named in
SPARSE_PYTHON_LLMC and SPARSE_PYTHON_GPTQMODEL; without them they are tried in this one. Writes OUT/table.md,
OUT/front.svg and OUT/decision.json; a second run measures only what is new.

usage: python benchmarks/quantize.py MODEL OUT [WINDOWS [CANDIDATE ...]] [--json FILE]
needs sparse-decl[torch,quant,plot]
"""

from __future__ import annotations

import json
import os
import pydoc_data.topics
import subprocess
import sys
from pathlib import Path
from typing import Any

import results
import yaml

from sparse_decl.quantize.backends import backend_named
from sparse_decl.quantize.candidates import make_candidate

CANDIDATES = [
    "bf16", "torchao-int8", "torchao-int8-dynamic", "bnb-int8", "hqq-8", "quanto-int8", "llmc-w8a8", "gptq-4",
    "llmc-gptq-4", "hqq-4", "bnb-nf4", "bnb-nf4-double", "quanto-int4", "torchao-int4", "awq-4",
]  # fmt: skip
_TITLES = ("candidate", "by", "ppl", "change, paired 95 %", "MB", "ratio", "tok/s", "speed", "verdict")


def write_texts(folder: Path) -> None:
    """test.txt and train.txt: every second topic of the manual each."""
    folder.mkdir(parents=True, exist_ok=True)
    topics = [pydoc_data.topics.topics[name] for name in sorted(pydoc_data.topics.topics)]
    for name, part in (("test", topics[::2]), ("train", topics[1::2])):
        (folder / f"{name}.txt").write_text("\n\n".join(part), encoding="utf-8")


def sparsefile(model: Path, windows: int, candidates: list[str]) -> dict[str, object]:
    named = {
        "llm-compressor": os.environ.get("SPARSE_PYTHON_LLMC"),
        "gptqmodel": os.environ.get("SPARSE_PYTHON_GPTQMODEL"),
    }
    search = {
        "model": "model",
        "constraints": {"max_ppl_delta": 2.0},
        "candidates": candidates,
        "baseline": "fp32",
        "eval": {"dataset": "./text", "split": "test", "samples": windows, "window": 256},
        "calibration": {"dataset": "./text", "split": "train", "samples": 32, "window": 128},
        "hardware": ["here"],
        "workload": {"prompt_tokens": 64, "output_tokens": 12, "requests": 9, "threads": 1},
        "budget": {"max_windows": windows, "trial_seconds": 1500, "trial_memory": "5GB"},
        "environments": {backend: python for backend, python in named.items() if python},
    }
    return {"version": 1, "models": {"model": {"source": str(model.resolve())}}, "quantize": {"model": search}}


def shown(decision: dict[str, Any]) -> dict[str, Any]:
    """What a table shows of a decision: its candidates by perplexity, and why others have no figures."""
    rows = []
    for row in sorted(decision["options"], key=lambda row: row["ppl_delta"]):
        told = decision["trials"][row["candidate"]]
        tool = backend_named(make_candidate(row["candidate"]).backend).packages[0]
        verdict = "passes"
        if row["candidate"] == (decision["winner"] or [None])[0]:
            verdict = "**chosen**"
        elif not row["passed"]:
            verdict = row["checks"][0]["why"] or "too much"
        same = ("candidate", "ppl_delta", "ppl_low", "ppl_high", "weight_bytes", "compression", "tokens_per_second")
        rows.append(
            {name: row[name] for name in (*same, "stable")}
            | {
                "by": f"{tool} {told['made']['versions'][tool]}",
                "perplexity": told["perplexity"],
                "speed": told["latency"].get("speed", 1.0),
                "verdict": verdict,
            }
        )
    others = {name: f"{why['status']}, because {why['reason']}" for name, why in decision["others"].items()}
    return {"baseline": decision["baseline"], "candidates": rows, "others": others}


def table(found: dict[str, Any]) -> str:
    """In Markdown; then what has no figures, and why."""
    lines = ["| " + " | ".join(_TITLES) + " |", "|" + "|".join(["---"] * 2 + ["--:"] * 6 + ["---"]) + "|"]
    for row in found["candidates"]:
        change = f"{row['ppl_delta']:+.2f} % [{row['ppl_low']:+.2f}, {row['ppl_high']:+.2f}]"
        cells = (
            f"`{row['candidate']}`",
            row["by"],
            f"{row['perplexity']:.3f}",
            change if row["candidate"] != found["baseline"] else "baseline",
            f"{row['weight_bytes'] / 1e6:.1f}",
            f"{row['compression']:.2f}x",
            f"{row['tokens_per_second']:.2f}{'' if row['stable'] else ' ?'}",
            f"{row['speed']:.2f}x",
            row["verdict"],
        )
        lines.append("| " + " | ".join(cells) + " |")
    lines += [f"\n`{name}`: {why}" for name, why in found["others"].items()]
    return "\n".join(lines) + "\n"


def main() -> int:
    words, target = sys.argv[1:], None
    if "--json" in words:
        at = words.index("--json")
        target = Path(words[at + 1])
        del words[at : at + 2]
    model, out = Path(words[0]), Path(words[1])
    windows = int(words[2]) if len(words) > 2 else 24
    write_texts(out / "text")
    text = yaml.safe_dump(sparsefile(model, windows, words[3:] or CANDIDATES), sort_keys=False)
    (out / "Sparsefile.yaml").write_text(text, encoding="utf-8")
    sparse = [sys.executable, "-m", "sparse_decl.cli"]
    done = subprocess.run([*sparse, "apply", "--threads", "1", "-f", str(out)], check=False).returncode
    show = [*sparse, "trials", "quantize.model", "-f", str(out)]
    if done or subprocess.run([*show, "--picture", str(out / "front.svg")], check=False).returncode:
        return done or 1
    decision = json.loads(subprocess.run([*show, "--json"], check=True, stdout=subprocess.PIPE).stdout)
    (out / "decision.json").write_text(json.dumps(decision, indent=1) + "\n", encoding="utf-8")
    if target is not None:
        kept = (results.earlier(target) or {}) | {model.name: shown(decision) | {"windows": windows}}
        results.save(target, kept, ("torch", "transformers"), "MODEL OUT WINDOWS CANDIDATE…")
    (out / "table.md").write_text(table(shown(decision)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
