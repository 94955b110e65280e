"""How near `sparse estimate` comes, and what it costs: estimate and truth on the same pairs, in the same run.

usage: python benchmarks/estimates.py PAIR_FOLDER ...      each holds base/ and finetune/, as pairs.py and
                                                           language_models.py write them
CPU seconds are those of this process; both sides run once before they are timed, so that no compiling is counted.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from sparse_decl.model_delta import encode
from sparse_decl.model_delta.estimate import estimate


def timed(work: Any) -> tuple[Any, float]:
    """(what the second of two calls gives, its CPU seconds)."""
    work()
    begun = time.process_time()
    return work(), time.process_time() - begun


def row(pair: Path, scratch: Path) -> str:
    base, fine = pair / "base", pair / "finetune"

    def full() -> Any:
        shutil.rmtree(scratch / pair.name, ignore_errors=True)
        return encode(base, fine, scratch / pair.name)

    truth, whole = timed(full)
    found, part = timed(lambda: estimate(base, fine))
    error = 100 * (found.stored_bytes / truth.stored_bytes - 1)
    half = 100 * (found.high - found.low) / 2 / found.stored_bytes
    inside = "yes" if found.low <= truth.stored_bytes <= found.high else "no"
    return (
        f"| {pair.name} | {truth.original_bytes / 1e6:.1f} | {truth.stored_bytes / 1e6:.3f} "
        f"| {found.stored_bytes / 1e6:.3f} | {error:+.1f} % | ±{half:.1f} % | {inside} "
        f"| {whole:.2f} | {part:.2f} | {100 * part / whole:.1f} % |"
    )


def main(places: list[str]) -> None:
    print("| pair | MB | delta, MB | estimate, MB | error | said | inside | encode, s | estimate, s | of the time |")
    print("|---|--:|--:|--:|--:|--:|---|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as scratch:
        for place in places:
            print(row(Path(place), Path(scratch)), flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
