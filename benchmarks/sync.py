"""Bytes, speed and memory of one weight sync: published steps beside three formats written here from their
descriptions.

    python benchmarks/sync.py MODEL.safetensors [--lr 1e-6,3e-6,1e-5] [--steps 1,8,32] [--json FILE]

Steps are simulated on a real bf16 model: f32 masters that round to its weights move by Adam-bounded updates of `lr`,
with a profile by row and column. Peers: flat int32 index and value of each changed weight, uncompressed (TRL's sparse
safetensors, vLLM's sparse patches); gaps between indices in the smallest type, and values, as one zstd frame (PULSE);
XOR of the words as one zstd frame (SkyRL). What is published is followed and compared. Memory is what a process takes
beyond the tensors that it is given; it fails where a publisher takes more than a copy of the model and 300 MB, or a
follower more than 300 MB. --json keeps rows: those that FILE has already are not measured again.
"""

from __future__ import annotations

import argparse
import multiprocessing
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import results
import xxhash
import zstandard
from safetensors import safe_open

from sparse_decl.sync import Follower, Publisher
from sparse_decl.sync.tensors import Held, entry_for

LEVEL = 3
_TIMES = 7  # odd: the last step is the one whose bytes are told


def rounded(x: np.ndarray) -> np.ndarray:
    """f32 to the bits of bf16, to nearest even."""
    bits = x.view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def load(path: Path) -> dict[str, np.ndarray]:
    import torch

    with safe_open(path, "pt") as file:
        return {name: file.get_tensor(name).view(torch.uint16).numpy() for name in sorted(file.keys())}


def simulated(model: dict[str, np.ndarray], lr: float, steps: int) -> tuple[dict[str, Held], dict[str, Held]]:
    """The model before and after so many steps."""
    rng = np.random.default_rng(0)
    before, after = {}, {}
    for name, words in model.items():
        master = (words.reshape(-1).astype(np.uint32) << 16).view(np.float32).copy()
        ulp = np.maximum(np.abs(master), 1e-30) * 2.0**-8
        master += (rng.random(master.size, dtype=np.float32) - 0.5) * ulp.astype(np.float32) * np.float32(0.98)
        update = rng.standard_normal(words.shape, dtype=np.float32) * np.float32(0.35)
        if words.ndim == 2:
            update *= np.exp(rng.normal(0, 0.5, words.shape[0])).astype(np.float32)[:, None]
            update *= np.exp(rng.normal(0, 0.5, words.shape[1])).astype(np.float32)[None]
        entry = entry_for(name, "BF16", words.shape)
        before[name] = Held(entry, rounded(master).view(np.uint8))
        moved = master + np.float32(lr * steps) * np.tanh(update).reshape(-1)
        after[name] = Held(entry, rounded(moved).view(np.uint8))
    return before, after


def indices_and_values(old: list[np.ndarray], new: list[np.ndarray]) -> int:
    return sum(6 * int(np.count_nonzero(a != b)) for a, b in zip(old, new, strict=True))


def gaps_zstd(old: list[np.ndarray], new: list[np.ndarray]) -> int:
    parts = []
    for a, b in zip(old, new, strict=True):
        at = np.flatnonzero(a != b)
        gaps = np.diff(at, prepend=0)
        most = int(gaps.max(initial=0))
        kind = np.uint8 if most < 256 else np.uint16 if most < 65536 else np.uint32
        assert np.array_equal(np.cumsum(gaps.astype(kind), dtype=np.int64), at)
        parts.append(gaps.astype(kind).tobytes() + b[at].tobytes())
    return len(zstandard.ZstdCompressor(level=LEVEL).compress(b"".join(parts)))


def xor_zstd(old: list[np.ndarray], new: list[np.ndarray]) -> int:
    raw = b"".join((a ^ b).tobytes() for a, b in zip(old, new, strict=True))
    return len(zstandard.ZstdCompressor(level=LEVEL).compress(raw))


PEERS = {"index_and_value": indices_and_values, "gaps_zstd": gaps_zstd, "xor_zstd": xor_zstd}


def ours(before: dict[str, Held], after: dict[str, Held], threads: int) -> dict[str, Any]:
    """Bytes of a step, and GB of model by CPU second to publish and to apply it, and to only hash and to only copy its
    tensors; the fastest of `_TIMES` each.
    """
    with tempfile.TemporaryDirectory() as scratch:
        place, mine = Path(scratch) / "run", {}
        spent: dict[str, list[float]] = {}

        def timed(what: str, work: Callable[[], Any]) -> Any:
            start = time.process_time()
            result = work()
            spent.setdefault(what, []).append(time.process_time() - start)
            return result

        with Publisher(place, threads=threads, anchor_every=1000) as publisher, Follower(place, threads=threads) as one:
            publisher.publish(0, before)
            one.hold(mine)
            copy = {name: held.octets.copy() for name, held in before.items()}
            for number in range(1, 1 + _TIMES):
                tensors = after if number % 2 else before
                told = timed("publish", partial(publisher.publish, number, tensors))
                timed("apply", partial(one.hold, mine))
                timed("hash", partial(hashed, tensors))
                timed("copy", lambda held=tensors: [np.copyto(copy[name], one.octets) for name, one in held.items()])
                assert all(np.array_equal(mine[name].octets, held.octets) for name, held in tensors.items())
        rates = {name: told.model_bytes / 1e9 / min(found) for name, found in spent.items()}
        return {"bytes": told.bytes, "changed": told.changed / told.words, **rates}


def hashed(tensors: dict[str, Held]) -> list[bytes]:
    """XXH3-64 of blocks of 256 KB, as steps have them."""
    size = 1 << 18
    return [
        xxhash.xxh3_64_digest(held.octets[at : at + size].data)
        for held in tensors.values()
        for at in range(0, held.octets.size, size)
    ]


_ROOM = 300_000_000  # bytes beyond tensors


def memory_of(role: str, place: str, model: str, file: str, results: Any) -> None:
    """Puts into `results` the most bytes that a publisher or a follower took beyond the tensors it was given.

    Runs in a process of its own. file: the tensors before and after a step, as .npz.
    """
    shapes = {name: words.shape for name, words in load(Path(model)).items()}
    data = np.load(file)
    steps = [
        {name: Held(entry_for(name, "BF16", shape), data[f"{when}/{name}"]) for name, shape in shapes.items()}
        for when in (("before", "after") if role == "publisher" else ("before",))
    ]
    before = _resident()
    if role == "publisher":
        with Publisher(place, anchor_every=1000) as publisher:
            for number, tensors in enumerate((*steps, *steps)):
                publisher.publish(number, tensors)
    else:
        with Follower(place) as follower:
            follower.hold(steps[0])
    results.put(_resident("VmHWM") - before)


def _resident(field: str = "VmRSS") -> int:
    """Bytes of this process in memory; VmHWM: the most since its RSS was last asked for."""
    lines = Path("/proc/self/status").read_text().splitlines()
    found = next(int(line.split()[1]) * 1024 for line in lines if line.startswith(field + ":"))
    if field == "VmRSS":
        Path("/proc/self/clear_refs").write_text("5")
    return found


def memory(model: Path, before: dict[str, Held], after: dict[str, Held]) -> dict[str, int]:
    """Bytes that a publisher and a follower take beyond their tensors."""
    found = {}
    with tempfile.TemporaryDirectory() as scratch:
        file, place = f"{scratch}/steps.npz", f"{scratch}/run"
        both = {"before": before, "after": after}
        np.savez(file, **{f"{when}/{name}": one.octets for when, held in both.items() for name, one in held.items()})
        context = multiprocessing.get_context("spawn")
        for role in ("publisher", "follower"):
            results = context.Queue()
            process = context.Process(target=memory_of, args=(role, place, str(model), file, results))
            process.start()
            found[role] = results.get(timeout=600)
            process.join()
    return found


def measure(model: Path, words: dict[str, np.ndarray], lr: float, steps: int, threads: int) -> dict[str, Any]:
    """One row."""
    before, after = simulated(words, lr, steps)
    old, new = ([held.all_words() for held in one.values()] for one in (before, after))
    row = {"lr": lr, "steps": steps, "model_bytes": sum(one.nbytes for one in old)}
    row |= {name: size_of(old, new) for name, size_of in PEERS.items()}
    row |= ours(before, after, threads)
    row["memory"] = memory(model, before, after)
    assert row["memory"]["publisher"] <= row["model_bytes"] + _ROOM, row
    assert row["memory"]["follower"] <= _ROOM, row
    return row


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("model", type=Path)
    parser.add_argument("--lr", default="1e-6,3e-6,1e-5")
    parser.add_argument("--steps", default="1,8,32")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    words = load(asked.model)
    rows = results.earlier(asked.json) or []
    print("lr x steps | changed | index+value | gaps zstd | XOR zstd | published | of best"
          " | publish, apply, hash, copy GB/s of CPU | publisher, follower MB beyond tensors")  # fmt: skip
    for lr in map(float, asked.lr.split(",")):
        for steps in map(int, asked.steps.split(",")):
            row = next((row for row in rows if (row["lr"], row["steps"]) == (lr, steps)), None)
            if row is None:
                row = measure(asked.model, words, lr, steps, asked.threads)
                rows.append(row)
                if asked.json:
                    results.save(asked.json, rows, ("numpy", "zstandard"), "MODEL")
            sizes = [row[name] for name in (*PEERS, "bytes")]
            cells = " | ".join(f"{100 * size / row['model_bytes']:.3f} %" for size in sizes)
            taken = ", ".join(f"{size / 1e6:.0f}" for size in row["memory"].values())
            rates = ", ".join(f"{row[way]:.2f}" for way in ("publish", "apply", "hash", "copy"))
            print(
                f"{lr:g} x {steps} | {100 * row['changed']:.2f} % | {cells} | {sizes[-1] / min(sizes[:-1]):.2f} | "
                f"{rates} | {taken}",
                flush=True,
            )


if __name__ == "__main__":
    main()
