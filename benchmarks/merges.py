"""Merges of real fine-tunes of SmolLM2-135M, made as the common tools make them, kept as deltas to their parents.

Each is restored and compared by SHA-256. Parents come from language_models.py.

usage: python benchmarks/merges.py [NAME ...]       needs torch, transformers, peft, gguf
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from demo import sha256
from language_models import write_pair
from pairs import CACHE
from safetensors.torch import load_file, save_file

from sparse_decl.model_delta import decode, encode

Merge = Callable[..., torch.Tensor]  # the parents' tensors of one name -> the merge's


def linear(weight: float) -> Merge:
    """In f32, rounded at the end."""
    return lambda a, b: (weight * a.float() + (1 - weight) * b.float()).to(a.dtype)


def linear_as_mergekit(*weights: float) -> Merge:
    """Weights and products in the models' dtype, then normalised."""

    def merge(*tensors: torch.Tensor) -> torch.Tensor:
        stacked = torch.stack(tensors)
        scale = torch.tensor(weights, dtype=stacked.dtype).view(-1, *[1] * tensors[0].dim())
        return (scale * stacked).sum(0) / scale.sum(0)

    return merge


def slerp(t: float, most: float = 0.9995) -> Merge:
    """On the arc; on the line where the tensors are nearly parallel (cosine above `most`), as mergekit does."""

    def merge(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        one, two = a.float().numpy(), b.float().numpy()
        with np.errstate(all="ignore"):
            cosine = np.sum(one / np.linalg.norm(one) * (two / np.linalg.norm(two)))
            angle = np.arccos(cosine)
            share = np.sin((1 - t) * angle) / np.sin(angle), np.sin(t * angle) / np.sin(angle)
        if cosine > most or not np.isfinite(share).all():
            share = 1 - t, t
        return torch.from_numpy(np.float32(share[0]) * one + np.float32(share[1]) * two).to(a.dtype)

    return merge


def tasks(*weights: float) -> Merge:
    """Task arithmetic in f32: the base and weighted differences to it, added one by one."""

    def merge(base: torch.Tensor, *tensors: torch.Tensor) -> torch.Tensor:
        out = base.float()
        for weight, tensor in zip(weights, tensors, strict=True):
            out = out + weight * (tensor.float() - base.float())
        return out.to(base.dtype)

    return merge


def tasks_as_mergekit(*weights: float) -> Merge:
    """Every step in the models' dtype."""

    def merge(base: torch.Tensor, *tensors: torch.Tensor) -> torch.Tensor:
        differences = torch.stack([tensor - base for tensor in tensors])
        scale = torch.tensor(weights, dtype=base.dtype).view(-1, *[1] * base.dim())
        return base + (scale * differences).sum(0)

    return merge


MERGES: dict[str, tuple[Merge, tuple[str, ...]]] = {
    "linear 0.5 in f32": (linear(0.5), ("sft", "lora")),
    "linear 0.37 in f32": (linear(0.37), ("sft", "lora")),
    "linear 0.4 + 0.6, bf16 steps": (linear_as_mergekit(0.4, 0.6), ("sft", "lora")),
    "linear 1 + 0.5, normalised, bf16 steps": (linear_as_mergekit(1.0, 0.5), ("sft", "lora")),
    "slerp 0.3": (slerp(0.3), ("sft", "lora")),
    "slerp 0.3, always on the arc": (slerp(0.3, 1.0), ("sft", "lora")),
    "tasks 0.7 + 0.4 in f32": (tasks(0.7, 0.4), ("base", "sft", "lora")),
    "tasks 0.7 + 0.4, bf16 steps": (tasks_as_mergekit(0.7, 0.4), ("base", "sft", "lora")),
    "linear 0.5 in f32, one parent declared": (linear(0.5), ("sft",)),
}


def main() -> None:
    parents: dict[str, Path] = {}
    with tempfile.TemporaryDirectory() as folder:
        parents["base"], parents["sft"] = write_pair("smollm2_sft", CACHE / "pairs" / "smollm2_sft")
        _, parents["lora"] = write_pair("smollm2_lora", CACHE / "pairs" / "smollm2_lora")
        weights = {name: load_file(path / "model.safetensors") for name, path in parents.items()}
        print("| merge | parents | % of the merge | tensors without residue | encode, decode: MB/s of CPU time |")
        print("|---|---|--:|--:|--:|")
        for name, (merge, given) in MERGES.items():
            if not sys.argv[1:] or name in sys.argv[1:]:
                used = ("sft", "lora") if len(given) == 1 else given
                made = {key: merge(*(weights[one][key] for one in used)) for key in weights["base"]}
                work = Path(folder) / "work"
                shutil.copytree(parents["sft"], work / "merge", ignore=shutil.ignore_patterns("*.safetensors"))
                save_file(made, work / "merge" / "model.safetensors", metadata={"format": "pt"})
                print(
                    f"| {name} | {' + '.join(given)} | {measure([parents[one] for one in given], work)} |", flush=True
                )
                shutil.rmtree(work)


def measure(parents: list[Path], work: Path) -> str:
    """Size and speeds of one delta, once it gave back the merge."""
    times = [time.process_time()]
    stats = encode(parents, work / "merge", work / "delta")
    times.append(time.process_time())
    decode(parents, work / "delta", work / "back")
    times.append(time.process_time())
    if sha256(work / "back") != sha256(work / "merge"):
        sys.exit("The restored files are not the originals. This is a bug.")
    speeds = [stats.original_bytes / 1e6 / (end - start) for start, end in pairwise(times)]
    share = 100 * stats.stored_bytes / stats.original_bytes
    return f"{share:.3f} | {stats.same_tensors} of {stats.tensors} | {speeds[0]:.0f}, {speeds[1]:.0f}"


if __name__ == "__main__":
    main()
