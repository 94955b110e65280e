"""CPU and peak memory of a transformers model out of a delta, beside plain loading and beside restoring it first.

usage: python benchmarks/loading.py [--pair smollm2_sft] [--repeat 3] [--json FILE]

The pair is one of language_models.py. Each way runs in a process of its own, on one thread, and goes several times: the
first is cold (imports, compiled kernels), the others are warm; ways take turns, so that a slow minute of the machine is
everybody's. Memory is the most that the process took beyond what it had before. `decode` writes the files and checks
them, as `sparse reconstruct` does, and loads nothing: `switch` is held to it. What a delta gave is compared with plain
loading, tensor by tensor.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import resource
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import results
from language_models import write_pair
from pairs import CACHE

WAYS = ("plain", "delta", "restore", "decode", "switch")


def digest(model: Any) -> str:
    """Of all tensors."""
    import torch

    found = hashlib.blake2b()
    for name, tensor in sorted(model.state_dict().items()):
        found.update(name.encode())
        found.update(tensor.contiguous().view(-1).view(torch.uint8).numpy().data)
    return found.hexdigest()


def one(way: str, base: Path, finetune: Path, delta: Path, scratch: Path) -> Callable[[], Any]:
    """What goes that way once, and gives the model."""
    from transformers import AutoModelForCausalLM

    import sparse_decl
    from sparse_decl.model_delta import decode
    from sparse_decl.transformers import switch

    def load(folder: Path) -> Any:
        return AutoModelForCausalLM.from_pretrained(folder, dtype="auto", local_files_only=True)

    def decoded() -> Any:
        shutil.rmtree(scratch, ignore_errors=True)
        decode(base, delta, scratch)
        return scratch

    if way == "switch":
        model = load(base)

        def switched() -> Any:
            switch(model, to=delta, base=base)
            return model

        return switched
    return {
        "plain": lambda: load(finetune),
        "delta": lambda: sparse_decl.from_pretrained_with_delta(delta, base),
        "restore": lambda: load(decoded()),
        "decode": decoded,
    }[way]


def measure(way: str, base: Path, finetune: Path, delta: Path, pipe: Any) -> None:
    """Sends CPU seconds of each time that is asked for, and at the end the most bytes of memory and a digest."""
    import torch
    import transformers

    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    with tempfile.TemporaryDirectory() as scratch:
        go = one(way, base, finetune, delta, Path(scratch) / "restored")
        before, model = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, None
        while pipe.recv():
            model = None
            start = time.process_time()
            model = go()
            pipe.send(time.process_time() - start)
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        if isinstance(model, Path):
            model = transformers.AutoModelForCausalLM.from_pretrained(model, dtype="auto", local_files_only=True)
        pipe.send((most * 1024, digest(model)))


def main() -> None:
    import sparse_decl

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pair", default="smollm2_sft")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    base, finetune = write_pair(asked.pair, CACHE / "pairs" / asked.pair)
    with tempfile.TemporaryDirectory() as folder:
        delta = Path(folder) / "delta"
        sparse_decl.compress_delta(base, finetune, delta)
        context = multiprocessing.get_context("spawn")
        pipes, processes = {}, []
        for way in WAYS:
            pipes[way], theirs = context.Pipe()
            processes.append(context.Process(target=measure, args=(way, base, finetune, delta, theirs)))
            processes[-1].start()
        seconds: dict[str, list[float]] = {way: [] for way in WAYS}
        for _ in range(1 + asked.repeat):
            for way, pipe in pipes.items():
                pipe.send(True)
                seconds[way].append(pipe.recv())
        ends = {}
        for way, pipe in pipes.items():
            pipe.send(False)
            ends[way] = pipe.recv()
        for process in processes:
            process.join()
    assert len({found for _, found in ends.values()}) == 1, "the ways gave other tensors"
    size = sum(file.stat().st_size for file in finetune.glob("*.safetensors"))
    found = {}
    for way, (cold, *warm) in seconds.items():
        found[way] = {"cold": cold, "warm": sorted(warm), "memory": ends[way][0]}
        middle, most = statistics.median(warm), ends[way][0] / 1e6
        print(f"{way}: {cold:.2f} s of CPU, then {min(warm):.2f} to {max(warm):.2f}, median {middle:.2f} s "
              f"({size / middle / 1e6:.0f} MB/s); {most:.0f} MB")  # fmt: skip
    if asked.json:
        results.save(asked.json, {asked.pair: {"bytes": size, "ways": found}}, ["torch", "transformers"])


if __name__ == "__main__":
    main()
