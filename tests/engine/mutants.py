"""Mutants of a chain of deltas on a kept base, in a store; every digest of it, the lock's too, is valid again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import SparseError
from sparse_decl.engine.apply import apply
from sparse_decl.engine.project import open_project
from sparse_decl.engine.restore import restore
from sparse_decl.engine.run import Settings
from sparse_decl.sources import FileEntry, Snapshot
from tests.model_delta import hostile
from tests.model_delta.checkpoints import bf16, write_safetensors
from tests.mutants import change_bytes, files_in

SPARSEFILE = """version: 1
store: {bases: keep}
models:
  base: {source: ./base}
  chat: {source: ./chat, base: base}
  code: {source: ./code, base: chat}
"""


class ChainSubject:
    """A kept base, a delta to it, and a delta to that. One of the three is changed, and the last model restored."""

    kind = "chain"

    def __init__(self, folder: Path):
        self.folder, self.root = folder, folder / "project"
        words = np.random.default_rng(1).standard_normal((48, 64))
        for number, name in enumerate(("base", "chat", "code")):
            words = words + 1e-3 * np.random.default_rng(number).standard_normal(words.shape)
            tensors = {
                "w": ("BF16", words.shape, bf16(words).tobytes()),
                "v": ("BF16", (64,), bf16(words[0]).tobytes()),
            }
            write_safetensors(self.root / name / "model.safetensors", tensors)
            (self.root / name / "config.json").write_text(json.dumps({"name": name}))
        (self.root / "Sparsefile.yaml").write_text(SPARSEFILE)
        project = open_project(self.root)
        with project.workspace() as workspace:
            assert apply(project, workspace, Settings(), lambda event: None).ok
        self.right = files_in(self.root / "code")
        for name in ("base", "chat", "code"):
            shutil.rmtree(self.root / name)
        self.lock: Any = json.loads((self.root / "Sparsefile.lock").read_text())
        self.objects = files_in(self.root / ".sparse" / "objects")

    def _stored(self, address: str) -> dict[str, Any]:
        outputs = self.lock["nodes"][address]["outputs"]
        return next(outputs[name] for name in sorted(outputs) if outputs[name]["stored"])

    def attack(self, case: int) -> str | None:
        rng = np.random.default_rng([case, 6])
        address = ("model.base", "model.chat", "model.code")[int(rng.integers(0, 3))]
        stored = json.loads(json.dumps(self._stored(address)))
        place = self.folder / "artifact"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for name, entry in stored["files"].items():
            data = self.objects[f"{entry['digest'][3:5]}/{entry['digest'][5:]}"]
            (place / name).write_bytes(data)
        if address == "model.base" or rng.integers(0, 4) == 0:
            name = sorted(stored["files"])[int(rng.integers(0, len(stored["files"])))]
            (place / name).write_bytes(change_bytes(rng, (place / name).read_bytes()))
        else:
            parts = (*hostile.streams(place), hostile.beside(place))
            hostile.mutate(rng, *parts)
            shutil.rmtree(place)
            try:
                hostile.write(place, *parts)
            except ValueError:
                return "not written"
        self._put(address, stored, files_in(place))
        try:
            return self._restored()
        finally:
            shutil.rmtree(self.root / ".sparse" / "objects")
            for name, data in self.objects.items():
                self._object(name, data)

    def _object(self, name: str, data: bytes) -> None:
        path = self.root / ".sparse" / "objects" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def _put(self, address: str, stored: dict[str, Any], files: dict[str, bytes]) -> None:
        entries = [FileEntry(name, len(data), digest_bytes(data)) for name, data in sorted(files.items())]
        for entry in entries:
            self._object(f"{entry.digest[3:5]}/{entry.digest[5:]}", files[entry.path])
        old, snapshot = stored["digest"], Snapshot(tuple(entries))
        lock = json.loads(json.dumps(self.lock))
        for output in lock["nodes"][address]["outputs"].values():
            if output["digest"] == old and output["stored"]:
                output["files"] = {entry.path: {"digest": entry.digest, "size": entry.size} for entry in entries}
                output["size"] = snapshot.size
        text = json.dumps(lock, indent=1, sort_keys=True).replace(old, snapshot.digest)
        (self.root / "Sparsefile.lock").write_text(text + "\n")

    def _restored(self) -> str | None:
        out = self.folder / "out"
        project = open_project(self.root)
        try:
            with project.workspace() as workspace:
                restore(project, workspace, "model.code", out, threads=1, memory=64 << 20)
        except SparseError as error:
            assert not out.exists()
            assert not list((self.root / ".sparse" / "tmp").iterdir())
            return type(error).__name__
        found = files_in(out)
        shutil.rmtree(out)
        assert found == self.right
        return None
