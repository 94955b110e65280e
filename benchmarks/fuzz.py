"""Attacks decoders with artifacts of every kind, and locks, whose checksums are valid:
`python benchmarks/fuzz.py --cases 100000 --checked`.

Each case changes the parts of an artifact in a structured way (see tests/model_delta/hostile.py and tests/mutants.py)
and must end in an error of ours and nothing written, or in the right files. Any other exception, file or byte stops the
run with its number. After a first round of all subjects the process may take --room MiB of address space more.
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
    parser.add_argument("--kernels", type=Path, help="where kernels that check indices are kept, to compile them once")
    parser.add_argument("--room", type=int, default=1024, help="MiB of address space above what a first round takes")
    parser.add_argument("--kind", help="only subjects whose kind holds this")
    parser.add_argument("--folder", type=Path, help="where to work; a folder in memory spares the disk")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        if given.checked:
            os.environ["NUMBA_BOUNDSCHECK"] = "1"
            os.environ["NUMBA_CACHE_DIR"] = str(
                given.kernels or Path(folder, "kernels")
            )  # others are compiled without checks
        attack(Path(folder) / "work", given.first, given.cases, given.seconds, given.room, given.kind or "")


def attack(folder: Path, first: int, cases: int, seconds: float, room: int, kind: str) -> None:
    """Runs the cases in order and prints what became of them."""
    from tests import mutants
    from tests.model_delta import hostile

    for name in ("models", "others"):
        (folder / name).mkdir(parents=True)
    attacked = [*hostile.subjects(folder / "models"), *mutants.subjects(folder / "others")]
    attacked = [subject for subject in attacked if kind in getattr(subject, "kind", "model")]
    for number, subject in enumerate(attacked):
        subject.attack(1 << 40 | number)
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + (room << 20),) * 2)
    slowest = (0.0, 0)
    ends: collections.Counter[str] = collections.Counter()
    started = time.monotonic()
    done = 0
    for case in range(first, first + cases):
        if time.monotonic() - started > seconds:
            break
        subject, begin = attacked[case % len(attacked)], time.process_time()
        try:
            end = subject.attack(case) or "the right files"
            ends[f"{getattr(subject, 'kind', 'model')}: {end}"] += 1
        except BaseException:
            traceback.print_exc()
            sys.exit(f"case {case} ended otherwise; repeat it with --first {case} --cases 1")
        slowest = max(slowest, (time.process_time() - begin, case))
        done += 1
        if done % 1000 == 0:
            print(f"{done} cases, {time.monotonic() - started:.0f} s", flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    checked = "with" if os.environ.get("NUMBA_BOUNDSCHECK") else "without"
    print(f"{done} cases from {first} on, {checked} checked indices: peak {peak:.0f} MiB")
    print(f"the slowest, case {slowest[1]}: {slowest[0]:.1f} CPU s")
    for end, count in ends.most_common():
        print(f"  {count:>8}  {end}")


if __name__ == "__main__":
    main()
