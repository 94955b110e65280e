"""Writes the published steps that `test_golden` follows: `python -m tests.golden.streams`, once a version."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file

from sparse_decl.sync import Publisher
from tests.sync.conftest import Tensors, model, moved

FOLDER = Path(__file__).parent / "sync-1"


def sha256_of(tensors: Mapping[str, Any]) -> dict[str, str]:
    """Digest of dtype, shape and bytes of each."""
    return {
        name: hashlib.sha256(f"{value.dtype} {list(value.shape)} ".encode() + value.tobytes()).hexdigest()
        for name, value in sorted(tensors.items())
    }


def steps() -> list[Tensors]:
    """A base and six steps: few words move, then many, then names, dtypes and shapes change; two are one memory."""
    found = [model(rows=160)]
    for number, share in enumerate((0.004, 0.01, 0.5, 0.002)):
        found.append(moved(found[-1], number, share))
        found[-1]["tied"] = found[-1]["embed"]
    changed = dict(moved(found[-1], 7, 0.01))
    changed["embed"] = np.concatenate([changed["embed"], changed["embed"][:5]])
    changed["tied"] = changed["embed"]
    changed["norm"] = changed["norm"].astype(np.float32)
    changed.pop("layer.0.w")
    changed["added"] = np.arange(300, dtype=np.uint8).reshape(20, 15)
    return [*found, changed, moved(changed, 8, 0.01) | {"added": changed["added"]}]


def main() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    base, *rest = steps()
    save_file(base, FOLDER / "base.safetensors")
    with Publisher(FOLDER / "place", FOLDER / "base.safetensors", anchor_every=4, key="golden", threads=1) as publisher:
        for number, tensors in enumerate(rest):
            publisher.publish(10 * number, tensors)
    shutil.rmtree(FOLDER / "place/epochs")  # which machine wrote it is of no account
    (FOLDER / "place/publisher.json").unlink()
    (FOLDER / "sha256.json").write_text(json.dumps([sha256_of(tensors) for tensors in rest], indent=1) + "\n")


if __name__ == "__main__":
    main()
