"""What small files keep of a fine-tune: share of its gain in log-perplexity against bytes, our modes beside others.

usage: python benchmarks/small_files.py [--pairs NAME ...] [--rows ROW ...] [--json FILE] [--chart SVG]

Needs the extra `torch`. Pairs are those of language_models.py. The text measured on is Python's language reference as
`pydoc` carries it, which no fine-tune saw, in 40 windows of 64 tokens; `mix` and `sparse` are calibrated on the text
that Sparse brings. The constants of `mix` were chosen on these windows, so as many of another text are measured beside
them, of which nothing saw anything: what the packages that Sparse needs say of themselves. Every row is written to the
file when it is measured, and rows that are there are not measured again.

Others have no artifact here: their weights are computed in memory, counted in bytes as their descriptions store them
(16-bit factors, bits of codes and 16-bit scales, no header), and measured unmerged, in f32, as an adapter is served, so
that rounding to bf16 costs them nothing.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib.metadata import metadata
from pathlib import Path
from pydoc_data.topics import topics
from typing import Any

import numpy as np
import results
from language_models import write_pair
from lossy import SPARSE, measured, size_of, tensors
from pairs import CACHE
from small_files_text import ELSEWHERE, LENGTH, WINDOWS, kept

from sparse_decl.model_lossy.svd import Factors, factorise
from sparse_decl.quality import load_model
from sparse_decl.quality.perplexity import choose, spans

NAMES = ("smollm2_sft", "smollm2_lora_short", "smollm2_sft_long")
SHARES = ("0.4", "1", "3")  # of the fine-tune's bytes, in percent
BATCH = 8
DROPPED = 0.9  # of the differences, by DARE
DESCRIBED = ("fsspec", "huggingface_hub", "jinja2", "numba", "pydantic", "rich", "tqdm", "typer", "xxhash", "zstandard")
TEXT = ["--calibration", "default"]
OURS: dict[str, list[str]] = {
    "mix": ["--mode", "mix", *TEXT],
    "mix, no text": ["--mode", "mix"],
    "svd, 8 bits": ["--mode", "svd", "--factor-bits", "8", "--rest", "drop"],
    "sparse": ["--mode", "sparse", *TEXT],
    "sparse-int8": ["--mode", "sparse-int8"],
}
ONE_SIZE = {"lossless": [], "bitdelta": ["--mode", "bitdelta"]}
State = dict[str, np.ndarray]


# ---------------------------------------------------------------- others, in memory


def _linear(base: State, fine: State) -> list[str]:
    """Weights of linear layers that training changed: what LoRA carries."""
    two = [name for name in base if base[name].ndim == 2 and ".layers." in name]
    return [name for name in two if not np.array_equal(base[name], fine[name])]


def _equal_rank(base: State, fine: State, room: float, bits: float) -> int:
    """The rank that these layers have where the factors of all take `room` bytes."""
    sides = sum(sum(base[name].shape) for name in _linear(base, fine))
    return max(int(8 * room / (bits * sides)), 1)


def low_rank(base: State, fine: State, room: float) -> tuple[State, float]:
    """Truncated SVD at one rank, factors of 16 bits: what mergekit-extract-lora writes of the linear layers."""
    rank = _equal_rank(base, fine, room, 16)
    out, size = dict(base), 0
    for name in _linear(base, fine):
        found = factorise(fine[name] - base[name], rank)
        out[name] = base[name] + found.left.astype(np.float16).astype(np.float32) @ found.right.astype(np.float16)
        size += 2 * (found.left.size + found.right.size)
    return out, size


def dare_svd(base: State, fine: State, room: float) -> tuple[State, float]:
    """The same of differences of which all but a tenth were dropped at random and the rest scaled up (Yu et al. 2023,
    arXiv:2311.03099)."""
    numbers = np.random.default_rng(0)
    dropped = {}
    for name in _linear(base, fine):
        kept = numbers.random(base[name].shape, np.float32) >= DROPPED
        dropped[name] = base[name] + (fine[name] - base[name]) * kept / np.float32(1 - DROPPED)
    return low_rank(base, fine | dropped, room)


def _rounded(columns: np.ndarray, bits: int) -> np.ndarray:
    """Columns as integers of so many bits and a 16-bit scale each, the one of least error of four. columns: (m, k)."""
    most = (1 << (bits - 1)) - 1
    peak = np.abs(columns).max(0, keepdims=True) / max(most, 1)
    best, least = columns * 0, np.full((1, columns.shape[1]), np.inf)
    for part in (1.0, 0.8, 0.6, 0.4):
        scale = np.maximum((part * peak).astype(np.float16).astype(np.float32), 1e-12)
        tried = np.clip(np.rint(columns / scale), -most, most) * scale
        error = np.square(tried - columns).sum(0, keepdims=True)
        best, least = np.where(error < least, tried, best), np.minimum(error, least)
    return best


def mixed_precision(base: State, fine: State, room: float) -> tuple[State, float]:
    """Singular vectors in falling precision: two in 8 bits, the next 32 in 3, the rest in 2, as Delta-CoMe has it (Ping
    et al. 2024, arXiv:2406.08903), written from its description; rounded to nearest with the best of four scales."""
    plan, rank = [8, 8], 2
    sides = sum(sum(base[name].shape) for name in _linear(base, fine))
    while sum(plan) * sides / 8 < room and rank < 256:
        plan.append(3 if rank < 34 else 2)
        rank += 1
    while len(plan) > 1 and sum(plan) * sides / 8 > room:
        plan.pop()
    out, size, bits = dict(base), 0.0, np.array(plan)
    for name in _linear(base, fine):
        found: Factors = factorise(fine[name] - base[name], len(plan))
        total = np.zeros_like(base[name])
        for each in sorted(set(plan), reverse=True):
            chosen = np.flatnonzero(bits[: found.singular.size] == each)
            total += _rounded(found.left[:, chosen], each) @ _rounded(found.right[chosen].T, each).T
            size += (each * sum(base[name].shape) + 32) * chosen.size / 8
        out[name] = base[name] + total
    return out, size


OTHERS: dict[str, Callable[[State, State, float], tuple[State, float]]] = {
    "16-bit svd": low_rank,
    "DARE + svd": dare_svd,
    "Delta-CoMe-like": mixed_precision,
}


# ---------------------------------------------------------------- measuring


def read(folder: Path) -> State:
    with tensors(folder) as opened:
        return {name: opened.get_tensor(name).float().numpy() for name in opened.keys()}  # noqa: SIM118


class Bench:
    """A pair, and the fine-tune's distributions over the windows, (windows, LENGTH - 1, vocabulary) f32."""

    def _cut(self, tokenizer: Any, text: str) -> Any:
        """(WINDOWS, LENGTH) tokens of a text."""
        ids = tokenizer(text, return_tensors="pt", verbose=False)["input_ids"][0]
        every = spans(ids.numel(), LENGTH, LENGTH)
        return self.torch.stack([ids[every[k][0] : every[k][1]] for k in choose(len(every) - 1, WINDOWS, 0)])

    def __init__(self, name: str):
        import torch

        self.torch, (self.base, self.fine) = torch, write_pair(name, CACHE / "pairs" / name)
        loaded = load_model(self.fine)
        self._model = loaded.model
        self._windows = self._cut(loaded.tokenizer, "\n\n".join(topics[topic] for topic in sorted(topics)))
        described = "\n\n".join(str(metadata(name).get_payload()) for name in DESCRIBED)
        self._elsewhere = self._cut(loaded.tokenizer, described)
        self._own: Any = None

    def row(self, state: State | None) -> dict[str, Any]:
        """Of each window: nll of its tokens, KL from the fine-tune in nats, tokens with the same likeliest one; and of
        those elsewhere the first alone."""
        torch, found = self.torch, []
        parts, first = [], self._own is None
        with torch.no_grad():
            for name, weight in self._model.named_parameters():
                if state is not None and name in state:
                    weight.copy_(torch.from_numpy(state[name]))
            for nll, scores in self._scored(self._windows):
                if first:
                    parts.append(scores)
                own = parts[-1] if first else self._own[len(found)]
                kl = float((own.exp() * (own - scores)).sum())
                found.append([nll, max(kl, 0.0), int((own.argmax(1) == scores.argmax(1)).sum())])
            elsewhere = [[nll] for nll, _ in self._scored(self._elsewhere)]
        if first:
            self._own = parts
        return {"windows": found, ELSEWHERE: elsewhere}

    def _scored(self, windows: Any) -> Iterator[tuple[float, Any]]:
        """Of each window: nll of its tokens, and logarithms of all likelihoods."""
        for batch in windows.split(BATCH):
            for ids, one in zip(batch, self._model(input_ids=batch).logits[:, :-1], strict=True):
                scores = self.torch.log_softmax(one, 1)
                yield -float(scores.gather(1, ids[1:, None]).double().sum()), scores


def ours(bench: Bench, options: list[str], room: int | None, scratch: Path) -> dict[str, Any]:
    made, back = scratch / "made", scratch / "back"
    size = [] if room is None else ["--max-bytes", str(room)]
    command = [str(SPARSE), "compress", str(bench.base), str(bench.fine), "-o", str(made), *options, *size]
    seconds = measured([*command, "--threads", "1", "--no-prove", "--quiet"])
    measured([str(SPARSE), "reconstruct", str(bench.base), str(made), "-o", str(back), "-q"])
    return {"bytes": size_of(made), "cpu": round(seconds, 1), **bench.row(read(back))}


def measure(name: str, asked: argparse.Namespace, done: dict[str, Any]) -> None:
    mine = done.setdefault(name, {})
    at_sizes = [f"{mode}, {share} %" for share in SHARES for mode in (*OURS, *OTHERS)]
    wanted = ["fine-tune", "base", "lossless", *at_sizes, "bitdelta"]
    missing = [row for row in asked.rows or wanted if row in wanted and row not in mine]
    if not missing:
        return
    bench = Bench(name)
    whole, base, fine = size_of(bench.fine), read(bench.base), read(bench.fine)
    first = bench.row(fine)
    for row in missing:
        mode, _, share = row.removesuffix(" %").rpartition(", ")
        room = float(share) / 100 * whole if mode else None
        with tempfile.TemporaryDirectory() as scratch:
            if row in ("base", "fine-tune"):
                mine[row] = {"bytes": whole, **(first if row == "fine-tune" else bench.row(base))}
            elif row in ONE_SIZE:
                mine[row] = ours(bench, ONE_SIZE[row], None, Path(scratch))
            elif mode in OURS:
                assert room is not None
                mine[row] = ours(bench, OURS[mode], int(room), Path(scratch))
            else:
                assert room is not None
                state, size = OTHERS[mode](base, fine, room)
                mine[row] = {"bytes": int(size), **bench.row(state)}
        done[name] = mine = {row: mine[row] for row in wanted if row in mine}
        results.save(asked.json, done, ("numpy", "torch", "transformers"))
        print(f"{name}: {row}", file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", nargs="*", default=list(NAMES))
    parser.add_argument("--rows", nargs="+", default=[], help="only these, in this order")
    parser.add_argument("--json", type=Path, default=results.FOLDER / "small_files.json")
    parser.add_argument("--chart", type=Path, help="draw the share of the gain against bytes, as .svg")
    asked = parser.parse_args()
    done: dict[str, Any] = results.earlier(asked.json) or {}
    for name in asked.pairs:
        measure(name, asked, done)
    if asked.chart:
        from small_files_chart import draw

        asked.chart.write_text(draw(done, kept), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
