"""Restoring needs no Numba: every kind of delta is decoded in a process where it cannot be imported."""

import itertools
import json
import os
import subprocess
import sys
from pathlib import Path

from sparse_decl.model_delta import encode
from tests.model_delta.checkpoints import digests
from tests.model_delta.computed import write_computed, write_pruned
from tests.model_delta.masks import write_zeroed
from tests.model_delta.merges import MERGES, WIDTHS, write_merge, write_rearranged
from tests.model_delta.rounded import write_rounded
from tests.model_delta.test_reproducible import every_dtype

ROOT = Path(__file__).parents[2]
DECODE = """
import json, sys
from pathlib import Path
sys.modules["numba"] = None
from sparse_decl.model_delta import decode
from sparse_decl.model_lossy import restore
from sparse_kernels import jit
from tests.model_delta.checkpoints import digests
out, found = Path(sys.argv[1]), {}
for name, bases, delta in json.load(sys.stdin):
    if name.startswith("lossy"):
        restore(Path(bases[0]), Path(delta), out / name)
    else:
        decode([Path(base) for base in bases], Path(delta), out / name)
    found[name] = digests(out / name)
values = [value for module in list(sys.modules.values()) if module for value in vars(module).values()]
shipped = [value._shipped for value in values if isinstance(value, jit.Kernel) and value._shipped]
print(json.dumps([found, [kernel._name for kernel in shipped if kernel._variants]]))
"""

# What is shipped for restoring a model, but for what is of other processors, and of larger tensors.
DECODING = {
    *("blend.blend", "casts.convert", "lossy.add_codes", "lossy.add_product", "lowrank.predict", "rounding.predict"),
    *("pruning.prune_below", "pruning.prune_groups"),
    *("quantizing.largest", "quantizing.scale", "quantizing.scale_groups"),
    *("rans.fill_lookup", "scales.bins", "scales.table_ids", "shifts.shift", "tables.unpack", "words.restore"),
}


def decoded(deltas, out: Path) -> tuple[dict, list]:
    """The digests of what such a process makes, and what kernels it called. deltas: of (name, bases, delta)."""
    text = json.dumps([(name, [str(base) for base in bases], str(delta)) for name, bases, delta in deltas])
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'kernels'}"}
    command = [sys.executable, "-c", DECODE, str(out)]
    done = subprocess.run(command, env=environment, input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found, called = json.loads(done.stdout)
    return found, called


def test_every_kind_of_delta_and_every_earlier_version(tmp_path):
    pairs = {}
    for write in (every_dtype, write_computed, write_pruned, write_zeroed, write_rounded, write_rearranged):
        base, fine = write(tmp_path / write.__name__)
        pairs[write.__name__] = [base], fine
    for recipe, dtype in zip(MERGES, itertools.cycle(WIDTHS), strict=False):
        pairs[recipe] = write_merge(tmp_path / recipe, dtype, recipe, shapes={"w": (64, 64), "norm": (64,)})
    deltas, wanted = [], {}
    for name, (bases, fine) in pairs.items():
        encode(bases, fine, tmp_path / "deltas" / name)
        deltas.append((name, bases, tmp_path / "deltas" / name))
        wanted[name] = digests(fine)
    for folder in sorted((ROOT / "tests/golden").glob("model-delta-*")):
        deltas.append((folder.name, sorted(folder.glob("base*")), folder / "delta"))
        wanted[folder.name] = json.loads((folder / "sha256.json").read_text())
    for delta in sorted(path.parent for path in (ROOT / "tests/golden").glob("lossy-delta-*/*/delta.json")):
        name = f"{delta.parent.name}-{delta.name}"
        deltas.append((name, [delta.parent / "base"], delta))
        wanted[name] = json.loads((delta.parent / "sha256.json").read_text())[delta.name]
    found, called = decoded(deltas, tmp_path / "back")
    assert found == wanted
    assert set(called) >= DECODING
