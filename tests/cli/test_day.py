"""A day with forty checkpoints of two bases, as a person would spend it: every message is kept as a snapshot, and all
that is restored is compared byte for byte."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from safetensors.numpy import save_file

from tests.cli.conftest import ProjectFolder, environment, files_of
from tests.cli.test_add import Weights, lora, tuned, weights

pytest.importorskip("pyarrow")

CUSTOMERS = ("acme", "globex", "hooli", "initech", "soylent", "stark", "tyrell", "umbrella", "wayne", "wonka")
COMMIT = "a" * 40
QWEN = f"hf-cache/models--acme--qwen/snapshots/{COMMIT}"
_CHANGING = (  # what differs from run to run, and what is put for it
    (re.compile(r"\b\d+ min \d+ s\b|\b\d+(?:\.\d+)? s\b"), "… s"),
    (re.compile(r"commit [0-9a-f]{10} of \d{4}-\d\d-\d\d"), "commit …"),
    (re.compile(r"\b(?:b3|sha256):[0-9a-f]{12,64}"), "b3:…"),
    (re.compile(r" *\b\d+(?:\.\d+)? (?:[KMGT]?B|%)(?!\w)"), " … B"),
    (re.compile(r" *\b\d+\.\d+x\b"), " …x"),
)  # sizes too: a later encoder may do better


def sharded(folder: Path, tensors: Weights) -> Weights:
    """Two shards and an index, as transformers writes them."""
    folder.mkdir(parents=True)
    names = sorted(tensors)
    halves = {"model-00001-of-00002.safetensors": names[:2], "model-00002-of-00002.safetensors": names[2:]}
    for file, part in halves.items():
        save_file({name: tensors[name] for name in part}, folder / file, metadata={"format": "pt"})
    index = {"metadata": {}, "weight_map": {name: file for file, part in halves.items() for name in part}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    _beside(folder)
    return tensors


def whole(folder: Path, tensors: Weights) -> Weights:
    folder.mkdir(parents=True)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    _beside(folder)
    return tensors


def _beside(folder: Path) -> None:
    (folder / "config.json").write_text(json.dumps({"model_type": "llama", "hidden_size": 48}))
    (folder / "tokenizer.json").write_text(json.dumps({"vocab": {f"tok{number}": number for number in range(200)}}))


def in_cache(snapshot: Path) -> None:
    """The folder as the hub's cache holds it: names that are links to blobs."""
    blobs = snapshot.parents[1] / "blobs"
    blobs.mkdir()
    for number, file in enumerate(sorted(snapshot.iterdir())):
        os.rename(file, blobs / f"{number:064x}")
        file.symlink_to(f"../../blobs/{number:064x}")


class Day:
    """The project, and all that was said since `told` was last taken."""

    def __init__(self, root: Path):
        self.project = ProjectFolder(root)
        self.root = root
        self._lines: list[str] = []

    def sparse(self, *arguments: str, code: int = 0, at: Path | None = None) -> str:
        ran = (ProjectFolder(at) if at is not None else self.project).sparse(*arguments)
        text = (ran.out + ran.err).replace(str(self.root), "ROOT")
        for changing, put in _CHANGING:
            text = changing.sub(put, text)
        self._lines.append(f"$ sparse {' '.join(arguments)}\n{text}{f'[exit {ran.code}]' if ran.code else ''}")
        assert ran.code == code, self._lines[-1]
        return ran.out

    def git(self, *arguments: str, at: Path | None = None) -> None:
        own = ["-c", "user.name=n", "-c", "user.email=n@localhost", "-c", "commit.gpgsign=false"]
        done = subprocess.run(
            ["git", *own, *arguments],
            cwd=at or self.root,
            env=environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (arguments, done.stdout, done.stderr)

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    @property
    def told(self) -> str:
        lines, self._lines = self._lines, []
        return "\n".join(lines)

    def edit(self, before: str, after: str) -> None:
        file = self.root / "Sparsefile.yaml"
        text = file.read_text()
        assert text.count(before) == 1, (before, text)
        file.write_text(text.replace(before, after))


def first_models(root: Path) -> None:
    llama, qwen = sharded(root / "bases/llama", weights(1)), whole(root / QWEN, weights(2, 32))
    in_cache(root / QWEN)
    for number, name in enumerate(CUSTOMERS):
        sharded(root / "customers" / f"{name}-v1", tuned(llama, 10 + number))
    for step in range(100, 1100, 100):
        whole(root / "runs/rl" / f"checkpoint-{step}", tuned(llama, step, 3e-6))
    for number in range(10):
        whole(root / "qwen" / f"sql-{number}", tuned(qwen, 50 + number))


def more(root: Path) -> None:
    llama = weights(1)
    for number, name in enumerate(CUSTOMERS):
        sharded(root / "customers" / f"{name}-v2", tuned(tuned(llama, 10 + number), 30 + number, 2e-6))
    lora(root / "adapters/tone", "meta/llama", 48)
    lora(root / "adapters/legal", "meta/llama", 48)
    (root / "data").mkdir()
    rows = [{"id": number, "prompt": f"question {number}", "answer": f"answer {number} " * 5} for number in range(200)]
    for version in (1, 2):
        text = "".join(json.dumps(row) + "\n" for row in rows)
        (root / f"data/sft_v{version}.jsonl").write_text(text)
        for row in rows[::10]:
            row["answer"] += "corrected"


def originals(root: Path, lock: Any) -> dict[str, dict[str, bytes]]:
    """The files of every declared source that is here, by address."""
    found = {}
    for address, node in lock["nodes"].items():
        for role in ("finetune", "derived", "adapter", "source"):
            if role in node.get("sources", {}):
                place = root / node["sources"][role]["uri"]
                found[address] = files_of(place) if place.is_dir() else {place.name: place.read_bytes()}
    return found


def restored(folder: Path, addresses: Iterable[str]) -> dict[str, dict[str, bytes]]:
    return {address: files_of(folder / address) for address in addresses}


@pytest.mark.slow
def test_a_day_with_forty_checkpoints(tmp_path: Path, snapshot: Any) -> None:
    day = Day(tmp_path / "work")
    root = day.root
    root.mkdir()
    day.git("init", "-q", "-b", "main")
    (root / ".gitignore").write_text("/*/\n!/data/\n")  # the data is small enough for git

    first_models(root)
    day.sparse("init", "--base", "bases/llama", "--base", QWEN)
    day.sparse("plan")
    day.sparse("apply", "-q")
    day.sparse("plan")
    assert day.told == snapshot(name="01 thirty models of two bases")

    more(root)
    day.sparse("plan")
    day.sparse("add", "customers", "adapters", "data")
    day.sparse("plan")
    day.sparse("apply", "-q")
    day.sparse("status")
    day.commit("forty")
    assert day.told == snapshot(name="02 ten more, adapters and data")

    tensors = tuned(weights(1), 99)
    shutil.rmtree(root / "customers/acme-v1")
    sharded(root / "customers/acme-v1", tensors)
    day.sparse("plan")
    day.sparse("apply", "-q")
    day.commit("acme trained again")
    assert day.told == snapshot(name="03 one changed")

    day.edit("\n  wonka-v1:", "\n  chocolate:")
    day.edit("base: wonka-v1", "base: chocolate")
    day.sparse("plan")
    (root / "Sparsefile.yaml").write_text(
        (root / "Sparsefile.yaml").read_text() + "moved: [{ from: model.wonka-v1, to: model.chocolate }]\n"
    )
    day.sparse("plan", code=0)
    day.sparse("apply", "-q")
    day.commit("renamed")
    assert day.told == snapshot(name="04 one renamed")

    (root / "archive").mkdir()
    (root / "bases/llama").rename(root / "archive/llama")
    day.sparse("plan")
    day.edit("source: ./bases/llama", "source: ./archive/llama")
    day.sparse("plan")
    day.sparse("apply", "-q")
    assert day.told == snapshot(name="05 the base moved")

    (root / "archive/llama/README.md").write_text("# About\n")
    day.sparse("plan")
    day.sparse("restore", "acme-v2", "-o", "back")
    assert files_of(root / "back") == files_of(root / "customers/acme-v2")
    day.sparse("apply", "-q")
    day.sparse("check")
    day.commit("a README")
    assert day.told == snapshot(name="06 its README changed")

    (root / "archive/llama").rename(tmp_path / "lost")
    for command in ("plan", "status", "check", "verify"):
        day.sparse(command)
    day.sparse("restore", "umbrella-v1", "-o", "again", code=5)
    day.sparse("restore", "model.sql[step=3]", "-o", "sql")
    assert files_of(root / "sql") == files_of(root / "qwen/sql-3")
    (tmp_path / "lost").rename(root / "archive/llama")
    day.sparse("plan")
    day.sparse("verify", "--deep")
    assert day.told == snapshot(name="07 the base lost and back")

    day.sparse("lock", "install")
    day.commit("the lock's merge driver")
    for branch, seed in (("left", 201), ("right", 202)):
        day.git("checkout", "-q", "-b", branch, "main")
        sharded(root / "customers" / branch, tuned(weights(1), seed))
        if branch == "left":
            day.sparse("add", "customers/left")
        else:
            day.edit("source: ./customers/acme-v1", "source: ./customers/right")
        day.sparse("apply", "-q")
        day.commit(branch)
    day.git("merge", "-q", "-m", "both", "left")
    day.sparse("plan")
    day.sparse("check")
    day.git("checkout", "-q", "main")
    day.git("merge", "-q", "right")
    assert day.told == snapshot(name="08 two branches merged")

    remote = tmp_path / "remote"
    day.edit("version: 1\n", "version: 1\nstore: { remote: ../remote }\n")
    day.sparse("push")
    day.commit("a remote")
    clone = tmp_path / "clone"
    day.git("clone", "-q", str(root), str(clone))
    day.sparse("check", at=clone)
    day.sparse("pull", at=clone)
    day.sparse("restore", "acme-v2", "-o", "back", code=5, at=clone)
    day.edit("store: { remote: ../remote }", "store: { remote: ../remote, bases: keep }")
    day.sparse("apply", "-q")
    day.sparse("push")
    day.commit("bases are kept")
    day.git("pull", "-q", at=clone)
    day.sparse("plan", at=clone)
    day.sparse("pull", at=clone)
    day.sparse("restore", "model.*", "dataset.*", "-o", "all", at=clone)
    wanted = originals(root, json.loads((root / "Sparsefile.lock").read_text()))
    assert len(wanted) >= 45
    assert restored(clone / "all", wanted) == wanted
    remote.rename(tmp_path / "away")
    shutil.rmtree(clone / ".sparse")
    day.sparse("pull", code=5, at=clone)
    (tmp_path / "away").rename(remote)
    assert day.told == snapshot(name="09 a clone")

    sharded(root / "bases/llama-new", tuned(weights(1), 7, 1e-4))
    day.sparse("add", "bases/llama-new", "--base", "bases/llama-new")
    day.sparse("apply", "-q")
    day.sparse("rebase", *(f"model.{name}-v2" for name in CUSTOMERS), "--onto", "llama-new")
    day.sparse("plan")
    day.sparse("restore", "model.*-v2", "-o", "v2")
    assert restored(root / "v2", [f"model.{name}-v2" for name in CUSTOMERS]) == {
        address: files for address, files in wanted.items() if address.endswith("-v2")
    }
    day.commit("on the new base")
    assert day.told == snapshot(name="10 on another base")

    day.sparse("gc")
    day.sparse("gc", "--yes", "--older-than", "0s", "--history", "none")
    day.sparse("verify", "--deep")
    shutil.rmtree(root / "customers")
    day.sparse("restore", "model.*", "dataset.*", "-o", "end")
    assert restored(root / "end", wanted) == wanted
    assert day.told == snapshot(name="11 cleared up")
