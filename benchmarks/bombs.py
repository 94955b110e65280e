"""Decodes every memory bomb under a limit of address space: `python benchmarks/bombs.py [MIB]`.

Each runs in a process of its own, which has restored the honest delta first and may then take MIB (1024) more. It must
end in an error of the product's own, or in right files. Shown are how it ended, CPU seconds and the peak of memory.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "kernels")]
MEMORY = 256 << 20


def main() -> None:
    from tests.bombs import BOMBS

    room = int(sys.argv[1]) if len(sys.argv) > 1 else 1024
    failed = False
    for name in BOMBS:
        with tempfile.TemporaryDirectory() as scratch:
            done = subprocess.run([sys.executable, __file__, "--one", name, scratch, str(room)], text=True, check=False)
            failed |= done.returncode != 0
    sys.exit(failed)


def one(name: str, scratch: Path, room: int) -> None:
    """Makes a bomb and decodes it. Exit code 1 unless it ends as it should."""
    from sparse_decl import dataset_delta, model_lossy
    from sparse_decl.base.errors import SparseError
    from tests.bombs import BOMBS, DATASETS

    base, delta = BOMBS[name](scratch / "bomb")

    def decode(folder: Path, out: Path) -> None:
        if name in DATASETS:
            dataset_delta.decode([base], folder, out, memory=MEMORY)
        else:
            model_lossy.restore(base, folder, out, memory=MEMORY)

    decode(delta.parent / "honest", scratch / "honest")
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + (room << 20),) * 2)
    begin = time.process_time()
    try:
        decode(delta, scratch / "out")
        end, right = "restored", True
    except SparseError as error:
        end, right = str(error).replace("\n ", ";")[:150], True
    except BaseException as error:
        end, right = f"{type(error).__name__}: {error}"[:150], False
    size = sum(path.stat().st_size for path in delta.rglob("*") if path.is_file())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(f"{name}, {size / 1e3:,.0f} KB: {time.process_time() - begin:.1f} CPU s, peak {peak} MiB: {end}", flush=True)
    sys.exit(not right)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
    else:
        main()
