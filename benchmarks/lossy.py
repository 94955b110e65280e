"""What each lossy mode costs: bytes, perplexity and logits of a fine-tune, of its base and of what every mode restores;
and the same for `mergekit-extract-lora` at equal rank.

usage: python benchmarks/lossy.py OUT [--pairs NAME ...] [--windows 40] [--mergekit PATH] [--rows NAME ...]
       [--json FILE]                                                                    needs the extra `torch`

Pairs are those of language_models.py, trained into the cache if they are not there. The text is Python's language
reference, as `pydoc` carries it: none of the pairs was fine-tuned on it. Every row is written to OUT/NAME.json when it
is measured, and rows that are there are not measured again. A command's cost is its CPU seconds in a process of its
own, start included, with one thread; perplexity is that of `sparse eval`, in paired windows.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path
from pydoc_data.topics import topics
from typing import Any

import numpy as np
import results
from language_models import write_pair
from lossy_text import table
from pairs import CACHE
from safetensors import safe_open

from sparse_decl.api.deltas import read_facts
from sparse_decl.quality import Evaluation, Window, compare_logits, evaluate, gain_kept, load_model, paired_interval

NAMES = ("smollm2_sft", "smollm2_lora", "llama_bf16_sft")
RANKS = (8, 16, 32, 64)
MODES: dict[str, list[str]] = {
    "lossless": [],
    **{f"svd, rank {rank}": ["--mode", "svd", "--rank", str(rank)] for rank in RANKS},
    **{f"svd, energy {share}": ["--mode", "svd", "--energy", share] for share in ("0.9", "0.99", "0.999")},
    "svd, rank 16, rest dropped": ["--mode", "svd", "--rank", "16", "--rest", "drop"],
    "int8": ["--mode", "int8"],
    **{f"sparse, from {least}": ["--mode", "sparse", "--threshold", least] for least in ("1e-4", "3e-4", "1e-3")},
    "sparse-int8, from 1e-4": ["--mode", "sparse-int8", "--threshold", "1e-4"],
    "bitdelta": ["--mode", "bitdelta"],
    "svd, rank 4": ["--mode", "svd", "--rank", "4"],
    "svd, rank 4, 8 bits": ["--mode", "svd", "--rank", "4", "--factor-bits", "8"],
}
SHARES = ("0.4", "1", "3")  # of the fine-tune's bytes, in percent, for `mix`
PEER = "mergekit-extract-lora, rank "
SEED, PROMPTS, PROMPT_TOKENS = 0, 4, 96
SPARSE = Path(sys.executable).with_name("sparse")


def measured(command: list[str]) -> float:
    """CPU seconds of a command in a process of its own, on one thread."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    done = subprocess.run(command, env={**os.environ, **one}, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stderr[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def warm_up(folder: Path) -> None:
    """Has every kernel compiled and cached, so that no row pays for it."""
    import torch
    from safetensors.torch import save_file

    from sparse_decl.model_delta import encode
    from sparse_decl.model_lossy import MODES as LOSSY
    from sparse_decl.model_lossy import compress, restore

    shutil.rmtree(folder, ignore_errors=True)
    torch.manual_seed(SEED)
    weight = torch.randn(512, 512)
    for name, step in (("base", 0.0), ("fine", 1e-2)):
        (folder / name).mkdir(parents=True)
        moved = (weight + step * torch.randn(512, 512)).bfloat16()
        save_file({"layer.weight": moved, "norm.weight": moved[0].clone()}, folder / name / "model.safetensors")
    encode(folder / "base", folder / "fine", folder / "exact")
    for mode in LOSSY:
        compress(folder / "base", folder / "fine", folder / mode, mode=mode)
        restore(folder / "base", folder / mode, folder / f"{mode}.back")
    shutil.rmtree(folder)


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


# ---------------------------------------------------------------- quality


class Bench:
    """One pair: its fine-tune loaded, and what everything is compared with."""

    def __init__(self, base: Path, finetune: Path, windows: int, length: int):
        self.base, self.finetune, self._windows, self._length = base, finetune, windows, length
        self._fine = load_model(finetune)
        self._text = "\n\n".join(topics[name] for name in sorted(topics))
        self._own = self._evaluate(self._fine.model)
        parts = (
            self._text[at : at + 4 * PROMPT_TOKENS] for at in range(0, len(self._text), len(self._text) // PROMPTS)
        )
        self._prompts = list(parts)[:PROMPTS]

    def _evaluate(self, model: Any) -> Evaluation:
        cut = {"max_length": self._length, "samples": self._windows, "seed": SEED}
        return evaluate(model, self._fine.tokenizer, self._text, **cut)

    def quality(self, folder: Path) -> dict[str, Any]:
        """Of the model in a folder, beside the fine-tune."""
        if folder == self.finetune:
            found, other = self._own, self._fine.model
        else:
            other = load_model(folder, tokenizer=self.finetune).model
            found = self._evaluate(other)
        ratio = paired_interval(found, self._own)
        logits = compare_logits(
            self._fine.model, other, self._fine.tokenizer, self._prompts, max_length=PROMPT_TOKENS, continuation=4
        )
        return {
            "perplexity": found.perplexity,
            "windows": [[w.begin, w.tokens, w.nll] for w in found.windows],
            "rise": [100 * (value - 1) for value in (ratio.ratio, ratio.low, ratio.high)],
            "kl": logits.kl_divergence,
            "top1": logits.top1_agreement,
        }


# ---------------------------------------------------------------- errors of low-rank factors, ours and theirs alike


def tensors(folder: Path, name: str = "model.safetensors") -> Any:
    """A checkpoint's tensors as torch gives them, opened."""
    return safe_open(folder / name, framework="pt")


def updates(adapter: Path) -> dict[str, tuple[Any, Any]]:
    """Module -> (B, A) of a PEFT folder whose scale is 1."""
    found: dict[str, tuple[Any, Any]] = {}
    with tensors(adapter, "adapter_model.safetensors") as opened:
        for key in opened.keys():  # noqa: SIM118 (no mapping)
            if key.endswith(".lora_A.weight"):
                module = key.removeprefix("base_model.model.").removesuffix(".lora_A.weight")
                other = key.replace(".lora_A.", ".lora_B.")
                found[module] = opened.get_tensor(other).float(), opened.get_tensor(key).float()
    return found


def merged(base: Any, fine: Any, module: str, factors: tuple[Any, Any]) -> Any:
    """A module's weight with its update, in the checkpoint's dtype."""
    weight = base.get_tensor(f"{module}.weight")
    return (weight.float() + factors[0] @ factors[1]).to(fine.get_tensor(f"{module}.weight").dtype)


def factor_error(pair: Bench, adapter: Path) -> tuple[float, int]:
    """(|merged - fine| / |fine - base| over an adapter's modules but the head, their number).

    The head: mergekit keeps it whole, as it does embeddings.
    """
    lost = moved = 0.0
    found = {module: factors for module, factors in updates(adapter).items() if module != "lm_head"}
    with tensors(pair.base) as base, tensors(pair.finetune) as fine:
        for module, factors in found.items():
            wanted = fine.get_tensor(f"{module}.weight").double()
            lost += float((merged(base, fine, module, factors).double() - wanted).square().sum())
            moved += float((base.get_tensor(f"{module}.weight").double() - wanted).square().sum())
    return float(np.sqrt(lost / moved)), len(found)


def write_merged(pair: Bench, adapter: Path, out: Path) -> None:
    """The fine-tune with the modules of an adapter replaced by what the adapter makes of the base."""
    from safetensors.torch import load_file, save_file

    shutil.copytree(pair.finetune, out)
    state = load_file(out / "model.safetensors")
    with tensors(pair.base) as base, tensors(pair.finetune) as fine:
        for module, factors in updates(adapter).items():
            state[f"{module}.weight"] = merged(base, fine, module, factors).contiguous()
    save_file(state, out / "model.safetensors", {"format": "pt"})


# ---------------------------------------------------------------- rows


def ours(pair: Bench, options: list[str], scratch: Path) -> dict[str, Any]:
    made, back = scratch / "made", scratch / "back"
    command = [str(SPARSE), "compress", str(pair.base), str(pair.finetune), "-o", str(made), *options]
    seconds = measured([*command, "--threads", "1", "--quiet"])
    undone = measured([str(SPARSE), "reconstruct", str(pair.base), str(made), "-o", str(back), "--threads", "1", "-q"])
    facts = read_facts(made)
    row = {"bytes": size_of(made), "cpu": seconds, "back_cpu": undone}
    row["error"] = facts.get("losses", {}).get("relative_error", 0.0)
    row |= {name: facts[name] for name in ("kept_share",) if name in facts}
    if (made / "adapter_model.safetensors").exists():
        row["factor_error"], row["modules"] = factor_error(pair, made)
    return row | pair.quality(back)


def theirs(pair: Bench, tool: Path, rank: int, scratch: Path) -> dict[str, Any]:
    made, back = scratch / "made", scratch / "back"
    command = [str(tool), "--model", str(pair.finetune), "--base-model", str(pair.base), "--out-path", str(made)]
    seconds = measured([*command, "--max-rank", str(rank), "--quiet"])
    error, modules = factor_error(pair, made)
    row = {"bytes": size_of(made), "cpu": seconds, "error": error, "factor_error": error, "modules": modules}
    write_merged(pair, made, back)
    return row | pair.quality(back)


def mix(share: str, pair: Bench) -> list[str]:
    """Options of `mix` for a share of the fine-tune's bytes, in percent."""
    return ["--mode", "mix", "--max-bytes", str(int(float(share) / 100 * size_of(pair.finetune)))]


def rows(name: str, asked: argparse.Namespace) -> dict[str, Any]:
    out, tool, only = asked.out, asked.mergekit, asked.rows
    base, finetune = write_pair(name, CACHE / "pairs" / name)
    path, scratch = out / f"{name}.json", out / f".{name}"
    done: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    mixes = {f"mix, {share} %": share for share in SHARES}
    wanted = ["base", "fine-tune", *MODES, *mixes, *(f"{PEER}{rank}" for rank in RANKS if tool)]
    missing = [row for row in only or wanted if row in wanted and row not in done]
    pair = Bench(base, finetune, asked.windows, asked.length) if missing else None
    if missing:
        warm_up(scratch)
    for row in missing:
        assert pair is not None
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)
        if row in ("base", "fine-tune"):
            folder = base if row == "base" else finetune
            done[row] = {"bytes": size_of(folder), **pair.quality(folder)}
        elif tool is not None and row.startswith(PEER):
            done[row] = theirs(pair, tool, int(row.removeprefix(PEER)), scratch)
        else:
            done[row] = ours(pair, mix(mixes[row], pair) if row in mixes else MODES[row], scratch)
        path.write_text(json.dumps(done, indent=1))
        print(f"{name}: {row}", file=sys.stderr, flush=True)
    shutil.rmtree(scratch, ignore_errors=True)
    return {row: done[row] for row in wanted if row in done}


def gain(found: dict[str, Any], row: str) -> str:
    """Share of the fine-tune's gain in log-perplexity that a row keeps, with its paired 95 % interval."""
    if row in ("base", "fine-tune") or not all("windows" in found.get(one, {}) for one in ("base", "fine-tune", row)):
        return ""
    three = []
    for one in ("base", "fine-tune", row):
        windows = tuple(Window(*window) for window in found[one]["windows"])
        three.append(Evaluation(windows, 0, 0, len(windows)))
    kept = gain_kept(*three)
    return f"{100 * kept.share:.1f} % [{100 * kept.low:.1f}, {100 * kept.high:.1f}]" if kept is not None else "no gain"


def peer_table(found: dict[str, dict[str, Any]]) -> str:
    lines = [
        "| pair | rank | lost in the linear layers, ours / mergekit | ours against it | CPU s, ours / mergekit |",
        "|---|--:|--:|--:|--:|",
    ]
    for name, every in found.items():
        for rank in RANKS:
            mine, peer = every.get(f"svd, rank {rank}"), every.get(f"{PEER}{rank}")
            if mine and peer:
                lines.append(
                    f"| {name} | {rank} | {100 * mine['factor_error']:.3f} % / {100 * peer['factor_error']:.3f} % "
                    f"| {100 * (mine['factor_error'] / peer['factor_error'] - 1):+.2f} % "
                    f"| {mine['cpu']:.1f} / {peer['cpu']:.1f} |"
                )
    return "\n".join(lines)


def _without_windows(found: dict[str, Any]) -> dict[str, Any]:
    return {
        row: {field: value for field, value in one.items() if field != "windows"} | {"gain": gain(found, row)}
        for row, one in found.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pairs", nargs="+", default=list(NAMES))
    parser.add_argument("--windows", type=int, default=40)
    parser.add_argument("--length", type=int, default=128, help="tokens of a window")
    parser.add_argument("--mergekit", type=Path, help="the command mergekit-extract-lora, in an environment of its own")
    parser.add_argument("--rows", nargs="+", default=[], help="only these, in this order")
    parser.add_argument("--json", type=Path, help="what was measured so far, without single windows")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    found = {name: _without_windows(rows(name, asked)) for name in asked.pairs}
    if asked.json:
        short = (results.earlier(asked.json) or {}) | found
        results.save(asked.json, short, ("torch", "transformers"), f"OUT --windows {asked.windows}")
    for name, every in found.items():
        print(f"**{name}**\n\n{table(every)}", end="\n\n")
    print(peer_table(found))


if __name__ == "__main__":
    main()
