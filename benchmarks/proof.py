"""What proving a delta costs: `python benchmarks/proof.py PAIR...`, each a folder with `base` and `finetune` in it.

CPU seconds of encoding without the proof and of the proof alone, the best of three runs by turns; a first run, which
compiles, is left out.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from sparse_decl.model_delta import encode


def main() -> None:
    print("| pair | MB | encoding, CPU s | with the proof | more |\n|---|--:|--:|--:|--:|")
    for name in sys.argv[1:]:
        base, fine = Path(name) / "base", Path(name) / "finetune"
        times: dict[bool, list[float]] = {False: [], True: []}
        for turn in range(4):
            for prove in (False, True):
                with tempfile.TemporaryDirectory() as folder:
                    begin = time.process_time()
                    stats = encode(base, fine, Path(folder) / "delta", prove=prove)
                    if turn:
                        times[prove].append(time.process_time() - begin)
        without, proved = min(times[False]), min(times[True])
        size = stats.original_bytes / 1e6
        print(
            f"| {Path(name).name} | {size:.1f} | {without:.2f} | {proved:.2f} | {100 * (proved / without - 1):.0f} % |",
            flush=True,
        )


if __name__ == "__main__":
    main()
