"""Kills every command that writes, hundreds of times, and has the system refuse calls: `python benchmarks/kills.py`.

Each kill comes in the midst of a call that changes files, or after some CPU time; each refusal is of one call, or of
all from one on that need space (see tests/system_faults.py). After each, whatever has a name must be whole, and the
same command run again must end as if nothing had been; tests/cli/test_kills.py says how that is checked.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "kernels")]

_TURN = 50  # runs after which everything is checked


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--refusals", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where to work; a folder in memory spares the disk")
    given = parser.parse_args()
    from tests.cli.conftest import make_small_project
    from tests.cli.test_kills import COMMANDS, kill_some, prepared, refuse_some

    with tempfile.TemporaryDirectory(dir=given.folder) as made:
        folder = Path(made)
        killed = prepared(lambda name: make_small_project(folder / name), folder)
        for what, work, count in (("killed", kill_some, given.kills), ("refused", refuse_some, given.refusals)):
            began, cpu, own, ended = time.monotonic(), killed.cpu, time.process_time(), 0
            for first in range(0, count, _TURN):
                ended += work(killed, given.seed + first, min(_TURN, count - first))
                print(f"  {what} {ended} of the first {min(first + _TURN, count)}", flush=True)
            spent = killed.cpu - cpu + time.process_time() - own
            took = f"{spent:.0f} CPU s, {time.monotonic() - began:.0f} s"
            print(f"{count} runs of {len(COMMANDS)} commands, {ended} {what}, all ended right: {took}", flush=True)


if __name__ == "__main__":
    main()
