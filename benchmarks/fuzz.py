"""Attacks the decoder with deltas whose checksums are valid: `python benchmarks/fuzz.py --cases 100000 --checked`.

Each case changes the parts of a delta in a structured way (see tests/model_delta/hostile.py) and must end in an error
of ours and nothing written, or in the right files. Any other exception, file or byte stops the run with its number.
"""

from __future__ import annotations

import argparse
import collections
import os
import resource
import sys
import tempfile
import time
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--first", type=int, default=0, help="number of the first case, to repeat one or go on")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after so long")
    parser.add_argument("--checked", action="store_true", help="compile the kernels so that they check every index")
    parser.add_argument("--folder", type=Path, help="where to work; a folder in memory spares the disk")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        if given.checked:
            os.environ["NUMBA_BOUNDSCHECK"] = "1"
            os.environ["NUMBA_CACHE_DIR"] = os.path.join(folder, "kernels")  # others are compiled without checks
        attack(Path(folder) / "work", given.first, given.cases, given.seconds)


def attack(folder: Path, first: int, cases: int, seconds: float) -> None:
    """Runs the cases in order and prints what became of them."""
    from tests.model_delta.hostile import subjects

    folder.mkdir()
    attacked = subjects(folder)
    ends: collections.Counter[str] = collections.Counter()
    started = time.monotonic()
    done = 0
    for case in range(first, first + cases):
        if time.monotonic() - started > seconds:
            break
        try:
            ends[attacked[case % len(attacked)].attack(case) or "the right files"] += 1
        except BaseException:
            traceback.print_exc()
            sys.exit(f"case {case} ended otherwise; repeat it with --first {case} --cases 1")
        done += 1
        if done % 5000 == 0:
            print(f"{done} cases, {time.monotonic() - started:.0f} s", flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    checked = "with" if os.environ.get("NUMBA_BOUNDSCHECK") else "without"
    print(f"{done} cases from {first} on, {checked} checked indices: peak {peak:.0f} MiB")
    for end, count in ends.most_common():
        print(f"  {count:>8}  {end}")


if __name__ == "__main__":
    main()
