"""What proving a delta costs: `python benchmarks/proof.py PAIR...`, each a folder with `base` and `finetune` in it.

CPU and wall seconds of encoding with and without the proof, the best of --runs by turns; a first run, which compiles,
is left out.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import results

from sparse_decl.model_delta import encode


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", nargs="+", type=Path, metavar="PAIR")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path, help="the results, added to those that the file has of other pairs")
    given = parser.parse_args()
    print("| pair | MB | without, CPU s | with | more | without, wall s | with | more |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    rows = results.earlier(given.json) or {}
    for pair in given.pairs:
        times: dict[bool, list[tuple[float, float]]] = {False: [], True: []}
        for turn in range(given.runs + 1):
            for prove in (False, True):
                with tempfile.TemporaryDirectory() as folder:
                    cpu, wall = time.process_time(), time.monotonic()
                    stats = encode(pair / "base", pair / "finetune", Path(folder) / "delta", prove=prove)
                    if turn:
                        times[prove].append((time.process_time() - cpu, time.monotonic() - wall))
        cells, row = [], {"bytes": stats.original_bytes}
        for number in range(2):
            without, proved = (min(one[number] for one in times[prove]) for prove in (False, True))
            row[("cpu", "wall")[number]] = [without, proved]
            cells.append(f"{without:.2f} | {proved:.2f} | {100 * (proved / without - 1):+.0f} %")
        print(f"| {pair.name} | {stats.original_bytes / 1e6:.1f} | {' | '.join(cells)} |", flush=True)
        rows[pair.name] = row
        if given.json:
            results.save(given.json, rows)


if __name__ == "__main__":
    main()
