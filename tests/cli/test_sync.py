"""`sparse publish` and `sparse follow` on checkpoints that a trainer writes as folders."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import load_file, save_file


def write(folder: Path, step: int) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    tensors = {"w": rng.standard_normal((256, 200)).astype(np.float32), "b": np.zeros(5, np.float16)}
    tensors["w"].reshape(-1)[: 9 * step] *= 2
    (folder / f"checkpoint-{step}").mkdir(parents=True)
    save_file(tensors, folder / f"checkpoint-{step}/model.safetensors")
    return tensors


def same(file: Path, tensors: dict[str, np.ndarray]) -> bool:
    found = load_file(file)
    return found.keys() == tensors.keys() and all(found[n].tobytes() == tensors[n].tobytes() for n in tensors)


def test_publish_and_follow(project: Any) -> None:
    root: Path = project.root
    out = root / "out"
    right = {step: write(out, step) for step in (2, 10)}
    (out / "checkpoint-11").mkdir()
    (out / "checkpoint-11/model.safetensors").write_bytes(b"\x10\0\0\0")  # still being written
    ran = project.sparse("publish", "out", "run", "--once")
    assert ran.code == 0, ran.err
    assert [line.split(":")[0] for line in ran.out.splitlines()] == ["step 2", "step 10"]
    assert "(whole)" in ran.out.splitlines()[0]
    script = 'echo "$SPARSE_STEP" > told; test -s "$SPARSE_FILE"'
    ran = project.sparse("follow", "run", "-o", "model", "--once", "--json", "--exec", script)
    assert ran.code == 0, ran.err
    assert [json.loads(line)["step"] for line in ran.out.splitlines()] == [2, 10]
    assert same(root / "model/model.safetensors", right[10])
    assert (root / "told").read_text() == "10\n"

    right[12] = write(out, 12)
    ran = project.sparse("publish", "out", "run", "--once", "--json")
    (told,) = map(json.loads, ran.out.splitlines())
    assert (told["event"], told["step"], told["anchor_bytes"], told["changed"]) == ("published", 12, 0, 18)
    ran = project.sparse("publish", "out", "run", "--once")
    assert (ran.code, ran.out) == (0, "")
    assert "nothing new to publish: its newest checkpoint is step 12, and step 12 is published" in ran.err
    ran = project.sparse("follow", "run", "-o", "model", "--once", "--exec", "exit 7")
    assert (ran.code, "exit code 7" in ran.err) == (1, True)
    assert same(root / "model/model.safetensors", right[12])


def test_mistakes(project: Any) -> None:
    root: Path = project.root
    write(root / "out", 1)
    ran = project.sparse("publish", "nothing", "run", "--once")
    assert (ran.code, "no such folder" in ran.err) == (3, True)
    (root / "empty/last").mkdir(parents=True)
    ran = project.sparse("publish", "empty", "run", "--once")
    assert (ran.code, ran.out, "nothing to publish: no folder in it" in ran.err) == (0, "", True)
    ran = project.sparse("follow", "run", "-o", "model", "--once")
    assert (ran.code, "nothing was published here" in ran.err) == (5, True)
    (root / "key").write_text("secret\n")
    assert project.sparse("publish", "out", "run", "--once", "--key-file", "key").code == 0
    (root / "other").write_text("guess\n")
    ran = project.sparse("follow", "run", "-o", "model", "--once", "--key-file", "other")
    assert (ran.code, "was not signed with this key" in ran.err) == (1, True)
    assert not (root / "model").exists()
    assert project.sparse("follow", "run", "-o", "model", "--once", "--key-file", "key").code == 0
