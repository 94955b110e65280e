"""How near `sparse estimate` comes, and what it costs: estimate and truth on the same pairs, in the same run.

Pairs are those that steps.py and language_models.py trained, what kinds.py makes of two of them, averages of many.py,
and the edits and layouts of edited.py, large enough that they are not encoded whole.

usage: python benchmarks/estimates.py [--only WORD ...] [--json FILE]
CPU seconds are those of this process; both sides run once before they are timed, so that no compiling is counted.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import edited
import kinds
import language_models
import many
import pairs
import results
import steps

from sparse_decl.model_delta import encode
from sparse_decl.model_delta.estimate import estimate

TRAINED = ("smollm2_sft", "llama_bf16_sft", "llama_bf16_rl", "llama_f32_sft")  # of language_models.py
LARGE = {"edited": (edited.edits, 1280, 3072), "laid out anew": (edited.layouts, 768, 2048)}


def timed(work: Any) -> tuple[Any, float]:
    """(what the second of two calls gives, its CPU seconds)."""
    work()
    begun = time.process_time()
    return work(), time.process_time() - begun


def measure(base: Path, fine: Path, scratch: Path) -> dict[str, float]:
    """Bytes (original, stored, estimated, and the interval that the estimate gives), CPU seconds of both."""

    def full() -> Any:
        shutil.rmtree(scratch / "delta", ignore_errors=True)
        return encode(base, fine, scratch / "delta", prove=False)

    return beside(full, lambda: estimate(base, fine), lambda found: found.stored_bytes)


def beside(encoded: Callable[[], Any], estimated: Callable[[], Any], size: Callable[[Any], int]) -> dict[str, float]:
    """A row of one pair, of a model or a dataset: what an estimate says beside the truth, with the CPU seconds of both.
    size: bytes that an estimate comes to."""
    truth, whole = timed(encoded)
    found, part = timed(estimated)
    return {
        "original": truth.original_bytes,
        "stored": truth.stored_bytes,
        "estimated": size(found),
        "low": found.low,
        "high": found.high,
        "encode_s": round(whole, 3),
        "estimate_s": round(part, 3),
    }


def pairs_of(scratch: Path) -> Iterator[tuple[str, str, Path, Path]]:
    """(kind, name, base, fine-tune)."""
    for name in steps.STEPS:
        for count, base, fine in steps.trained(name):
            yield "trained", f"{name}, {count} steps", base, fine
    for name in TRAINED:
        yield "trained", name, *language_models.write_pair(name, pairs.CACHE / "pairs" / name)
    for kind, name, base, fine in made():
        yield kind, name, edited.written(scratch / "base", base), edited.written(scratch / "finetune", fine)


def made() -> Iterator[tuple[str, str, edited.Weights, edited.Weights]]:
    for name, wanted in kinds.WANTED.items():
        folders = next((base, fine) for count, base, fine in steps.trained(name) if count == wanted)
        cases = kinds.cases(*map(edited.loaded, folders))
        for what in list(cases)[1:]:  # the first is the pair itself
            pruned = any(word in what for word in ("two of four", "half", "wanda"))
            sort = "pruned" if pruned else "quantized" if "of the base" in what else "another dtype"
            yield sort, f"{name}: {what}", *cases[what]
    for what, base, fine in many.averages():
        yield "averaged", what, base, fine
    for kind, (make, side, wide) in LARGE.items():
        for what, base, fine in make(side, wide):
            yield kind, what, base, fine


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="*", metavar="WORD", help="pairs whose names have one of these")
    parser.add_argument("--json", type=Path, help="the results; what the file has already is not measured again")
    options = parser.parse_args()
    rows = results.earlier(options.json) or {}
    with tempfile.TemporaryDirectory() as scratch:
        for kind, name, base, fine in pairs_of(Path(scratch)):
            if name in rows or (options.only and not any(word in name for word in options.only)):
                continue
            rows[name] = {"kind": kind, **measure(base, fine, Path(scratch))}
            print(name, rows[name], flush=True)
            if options.json:
                results.save(options.json, rows)
    held = [one["low"] <= one["stored"] <= one["high"] for one in rows.values()]
    print(f"{sum(held)} of {len(held)} within their intervals")


if __name__ == "__main__":
    main()
