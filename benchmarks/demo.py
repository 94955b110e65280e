"""The main job on a real fine-tune, every command shown with its output: `make demo`.

ANI-1x is a neural-network potential; ANI-1ccx is its fine-tune. Both come from the public package torchani.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from pairs import write_pair

HERE = Path(__file__).resolve().parent.parent
FOLDER = HERE / ".demo"
SPARSEFILE = """\
version: 1
models:
  ani1x:
    source: ./ani1x          # the base: pinned, never copied
  ani1ccx:
    source: ./ani1ccx        # its fine-tune: kept as the exact difference
    base: ani1x
"""


def show(*command: str) -> None:
    """Runs one command in the demo folder and shows it as typed."""
    print(f"\n$ {' '.join(command)}", flush=True)
    subprocess.run([str(Path(sys.executable).parent / command[0]), *command[1:]], cwd=FOLDER, check=True)


def sha256(folder: Path) -> str:
    return "\n".join(f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}" for p in sorted(folder.iterdir()))


def main() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    base, fine = write_pair("ani1x_to_ani1ccx", FOLDER / "pair")
    base.rename(FOLDER / "ani1x")
    fine.rename(FOLDER / "ani1ccx")
    (FOLDER / "Sparsefile.yaml").write_text(SPARSEFILE)
    print(f"A real pair in {FOLDER.relative_to(HERE)}/, and this Sparsefile.yaml:\n\n{SPARSEFILE}")
    show("sparse", "plan")
    show("sparse", "apply")
    show("sparse", "status")
    show("sparse", "apply")
    show("sparse", "check")
    show("sparse", "restore", "model.ani1ccx", "-o", "restored")
    original, restored = sha256(FOLDER / "ani1ccx"), sha256(FOLDER / "restored")
    print(f"\nsha256 of the original:\n{original}\nsha256 of what was restored:\n{restored}")
    if original != restored:
        sys.exit("The restored files are not the originals. This is a bug.")
    print(f"\nEqual, byte for byte. Look around in {FOLDER.relative_to(HERE)}/.")


if __name__ == "__main__":
    main()
