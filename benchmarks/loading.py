"""CPU and peak memory of a transformers model out of a delta, beside plain loading and beside restoring it first.

    python benchmarks/loading.py BASE FINETUNE [--repeat 3] [--json FILE]

Each way runs in a process of its own, on one thread, and loads several times: the first is cold (imports, compiled
kernels), the fastest of the others is warm. Memory is the most the process took, beyond what it had before it loaded.
What a delta gave is compared with plain loading, tensor by tensor.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import multiprocessing
import resource
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

WAYS = ("plain", "delta", "restore", "switch")


def digest(model: Any) -> str:
    """Of all tensors."""
    import torch

    found = hashlib.blake2b()
    for name, tensor in sorted(model.state_dict().items()):
        found.update(name.encode())
        found.update(tensor.contiguous().view(-1).view(torch.uint8).numpy().data)
    return found.hexdigest()


def one(way: str, base: Path, finetune: Path, delta: Path, scratch: Path) -> Callable[[], Any]:
    """What loads the model once."""
    from transformers import AutoModelForCausalLM

    import sparse_decl
    from sparse_decl.model_delta import decode
    from sparse_decl.transformers import switch

    def load(folder: Path) -> Any:
        return AutoModelForCausalLM.from_pretrained(folder, dtype="auto", local_files_only=True)

    def restored() -> Any:
        shutil.rmtree(scratch, ignore_errors=True)
        decode(base, delta, scratch)
        return load(scratch)

    if way == "plain":
        return lambda: load(finetune)
    if way == "delta":
        return lambda: sparse_decl.from_pretrained_with_delta(delta, base)
    if way == "restore":
        return restored
    model = load(base)

    def switched() -> Any:
        switch(model, to=delta, base=base)
        return model

    return switched


def measure(way: str, base: Path, finetune: Path, delta: Path, repeat: int, results: Any) -> None:
    """Puts CPU seconds of each time, and the most bytes of memory, into `results`."""
    import torch
    import transformers

    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    with tempfile.TemporaryDirectory() as scratch:
        load = one(way, base, finetune, delta, Path(scratch) / "restored")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        seconds, model = [], None
        for _ in range(1 + repeat):
            model = None
            start = time.process_time()
            model = load()
            seconds.append(time.process_time() - start)
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        found = digest(model)
    results.put({"cold": seconds[0], "warm": min(seconds[1:]), "slowest": max(seconds[1:]), "bytes": most * 1024,
                 "digest": found})  # fmt: skip


def main() -> None:
    import sparse_decl

    parser = argparse.ArgumentParser()
    parser.add_argument("base", type=Path)
    parser.add_argument("finetune", type=Path)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        delta = Path(folder) / "delta"
        sparse_decl.compress_delta(asked.base, asked.finetune, delta)
        context = multiprocessing.get_context("spawn")
        for way in WAYS:
            results = context.Queue()
            arguments = (way, asked.base, asked.finetune, delta, asked.repeat, results)
            process = context.Process(target=measure, args=arguments)
            process.start()
            found[way] = results.get(timeout=1800)
            process.join()
            shown = found[way]
            print(f"{way}: {shown['cold']:.2f} s of CPU, then {shown['warm']:.2f} to {shown['slowest']:.2f} s; "
                  f"{shown['bytes'] / 1e6:.0f} MB", flush=True)  # fmt: skip
    assert len({one.pop("digest") for one in found.values()}) == 1, "the ways gave other tensors"
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
