"""How near `sparse estimate` comes, and what it costs: estimate and truth on the same pairs, in the same run.

usage: python benchmarks/estimates.py PAIR_FOLDER ... [--json FILE]     each holds base/ and finetune/, as pairs.py and
                                                                        language_models.py write them
CPU seconds are those of this process; both sides run once before they are timed, so that no compiling is counted.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import results

from sparse_decl.model_delta import encode
from sparse_decl.model_delta.estimate import estimate


def timed(work: Any) -> tuple[Any, float]:
    """(what the second of two calls gives, its CPU seconds)."""
    work()
    begun = time.process_time()
    return work(), time.process_time() - begun


def measure(pair: Path, scratch: Path) -> dict[str, float]:
    """Bytes (original, stored, estimated, and the interval that the estimate gives), CPU seconds of both."""
    base, fine = pair / "base", pair / "finetune"

    def full() -> Any:
        shutil.rmtree(scratch / pair.name, ignore_errors=True)
        return encode(base, fine, scratch / pair.name)

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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", nargs="+", type=Path)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    rows = results.earlier(options.json) or {}
    with tempfile.TemporaryDirectory() as scratch:
        for pair in options.pairs:
            rows[pair.name] = measure(pair, Path(scratch))
            print(pair.name, rows[pair.name], flush=True)
            if options.json:
                results.save(options.json, rows, options="PAIR ...")


if __name__ == "__main__":
    main()
