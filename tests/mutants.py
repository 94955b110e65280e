"""Mutants of every artifact kind but the model delta, of locks and of files of arrays, every checksum valid again; see
`tests/model_delta/hostile.py` for that one. Shared by the tests and `benchmarks/fuzz.py`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl import model_lossy
from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.digests import digest_bytes, digest_file
from sparse_decl.base.errors import SparseError
from sparse_decl.formats.arrays import read_arrays
from sparse_decl.formats.container import ContainerReader, ContainerWriter
from sparse_decl.formats.frames import checksum, compress, decompress
from sparse_decl.formats.manifest import MANIFEST
from sparse_decl.model_delta import decode, encode
from sparse_decl.model_lossy.adapter import merge_adapter, restore_adapter, store_adapter
from sparse_decl.model_lossy.peft_folder import CONFIG, PREFIX, WEIGHTS
from tests.model_delta.checkpoints import write_safetensors
from tests.model_delta.containers import write_container
from tests.model_delta.hostile import _change_number as change_value
from tests.model_delta.hostile import _rearrange as rearrange

MEMORY = 256 << 20


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def as_text(value: Any) -> str:
    """Canonical JSON where the value has it, else what json makes of it, NaN and all."""
    try:
        return canonical_json(value)
    except (ValueError, TypeError):
        return json.dumps(value)


def change_bytes(rng: np.random.Generator, data: bytes) -> bytes:
    out = bytearray(data)
    for _ in range(rng.integers(1, 4)):
        if not out:
            return rng.bytes(rng.integers(0, 9))
        at, way = int(rng.integers(0, len(out))), rng.integers(0, 4)
        if way == 0:
            out[at] = int(rng.integers(0, 256))
        elif way == 1:
            del out[at : at + int(rng.integers(1, 9))]
        elif way == 2:
            out[at:at] = rng.bytes(rng.integers(1, 9))
        else:
            width = int(rng.choice([2, 4, 8]))
            out[at : at + width] = int(
                rng.choice([0, 1, 2 ** (8 * width - 1), 2 ** (8 * width) - 1], 1)[0] if width < 8 else 2**63 - 1
            ).to_bytes(width, "little")
    return bytes(out)


def change_json(rng: np.random.Generator, value: Any) -> None:
    for _ in range(rng.integers(1, 4)):
        (change_value if rng.integers(0, 2) else rearrange)(rng, value)


class LossySubject:
    """A lossy delta of one mode, with matrices and a vector."""

    def __init__(self, folder: Path, mode: str, **more: Any):
        self.kind, self.folder, self.base = " ".join(["lossy", mode, *more]), folder, folder / "base"
        for name, move in (("base", 0.0), ("fine", 1e-2)):
            (folder / name).mkdir(parents=True)
            rng, step = np.random.default_rng(1), np.random.default_rng(2)
            tensors = {}
            for number, shape in enumerate([(48, 64), (64, 48), (48,)]):
                values = rng.standard_normal(shape) + move * step.standard_normal(shape)
                tensors[f"layers.{number}.weight"] = ("F32", shape, values.astype("<f4").tobytes())
            write_safetensors(folder / name / "model.safetensors", tensors)
            (folder / name / "config.json").write_text("{}")
        options = model_lossy.Options(max_bytes=6000 if mode == "mix" else None, **more)
        model_lossy.compress(self.base, folder / "fine", folder / "delta", mode=mode, options=options)
        model_lossy.restore(self.base, folder / "delta", folder / "right")
        self.right = files_in(folder / "right")
        self.manifest = json.loads((folder / "delta" / "delta.json").read_text())

    def attack(self, case: int) -> str | None:
        rng = np.random.default_rng([case, 2])
        mutant, out = self.folder / "mutant", self.folder / "out"
        shutil.rmtree(mutant, ignore_errors=True)
        shutil.copytree(self.folder / "delta", mutant)
        manifest = json.loads(json.dumps(self.manifest))
        names = [name for name in manifest["parts"] if (mutant / name).is_file()]
        if rng.integers(0, 3) == 0:
            change_json(rng, manifest)
        else:
            name = names[int(rng.integers(0, len(names)))]
            self._change(rng, mutant / name)
        if isinstance(manifest.get("parts"), dict):
            for name in names:
                if manifest["parts"].get(name) == self.manifest["parts"][name]:
                    manifest["parts"][name] = digest_file(mutant / name)
        manifest.pop("checksum", None)
        manifest["checksum"] = checksum(as_text(manifest).encode("utf-8", "replace"))
        (mutant / "delta.json").write_text(as_text(manifest), encoding="utf-8", errors="replace")
        try:
            model_lossy.restore(self.base, mutant, out, threads=1, memory=MEMORY)
        except SparseError as error:
            assert not out.exists()
            return type(error).__name__
        found = files_in(out)
        shutil.rmtree(out)
        changed = [name for name in self.right if found.get(name) != self.right[name]]
        # Digests of its files stand in the manifest alone, so that one who writes it anew says what is right.
        assert not changed or manifest.get("files") != self.manifest["files"], changed
        return None

    def _change(self, rng: np.random.Generator, path: Path) -> None:
        """Changes a part: the streams of a container beneath their compression, or bytes."""
        if path.name != "delta.safetensors":
            path.write_bytes(change_bytes(rng, path.read_bytes()))
            return
        try:
            with ContainerReader(path) as reader:
                payload, packed = reader.read("payload").tobytes(), reader.read("index").tobytes()
            if rng.integers(0, 2):
                index = json.loads(decompress(packed, 1 << 26))
                change_json(rng, index)
                packed = compress(json.dumps(index).encode(), level=1)
            else:
                payload = change_bytes(rng, payload)
        except (SparseError, ValueError):
            path.write_bytes(change_bytes(rng, path.read_bytes()))
            return
        path.unlink()
        writer = ContainerWriter(path)
        writer.append(payload)
        writer.finish({"index": packed}, "hostile")


class AdapterSubject:
    """A stored PEFT adapter, restored and merged into its base."""

    kind = "adapter"

    def __init__(self, folder: Path):
        self.folder, self.base = folder, folder / "base"
        rng = np.random.default_rng(1)
        for name, files in (
            ("base", {"model.safetensors": {"layers.0.weight": (48, 64), "layers.1.weight": (64, 48)}}),
            (
                "lora",
                {
                    WEIGHTS: {
                        f"{PREFIX}layers.{number}.lora_{part}.weight": shape
                        for number, (height, width) in enumerate([(48, 64), (64, 48)])
                        for part, shape in (("A", (4, width)), ("B", (height, 4)))
                    }
                },
            ),
        ):
            (folder / name).mkdir(parents=True)
            for path, shapes in files.items():
                tensors = {
                    tensor: ("F32", shape, rng.standard_normal(shape).astype("<f4").tobytes())
                    for tensor, shape in shapes.items()
                }
                write_safetensors(folder / name / path, tensors)
        config = {"peft_type": "LORA", "r": 4, "lora_alpha": 8, "target_modules": ["layers.0", "layers.1"]}
        (folder / "lora" / CONFIG).write_text(json.dumps(config))
        store_adapter(self.base, folder / "lora", folder / "stored")
        merge_adapter(self.base, folder / "stored", folder / "right")
        self.right, self.own = files_in(folder / "right"), files_in(folder / "lora")
        self.manifest = json.loads((folder / "stored" / MANIFEST).read_text())

    def attack(self, case: int) -> str | None:
        rng = np.random.default_rng([case, 4])
        mutant = self.folder / "mutant"
        shutil.rmtree(mutant, ignore_errors=True)
        shutil.copytree(self.folder / "stored", mutant)
        manifest = json.loads(json.dumps(self.manifest))
        way = rng.integers(0, 3)
        if way == 0:
            change_json(rng, manifest)
        elif way == 1:
            config = json.loads((mutant / CONFIG).read_text())
            change_json(rng, config)
            (mutant / CONFIG).write_text(as_text(config), encoding="utf-8", errors="replace")
        else:
            (mutant / WEIGHTS).write_bytes(change_bytes(rng, (mutant / WEIGHTS).read_bytes()))
        own = files_in(mutant)
        own.pop(MANIFEST)
        if way:
            manifest["files"] = [
                {"path": name, "size": len(data), "digest": digest_bytes(data)} for name, data in sorted(own.items())
            ]
        manifest.pop("checksum", None)
        manifest["checksum"] = checksum(as_text(manifest).encode("utf-8", "replace"))
        (mutant / MANIFEST).write_text(as_text(manifest), encoding="utf-8", errors="replace")
        restored = self._ended(restore_adapter, mutant)
        # Who writes the manifest anew says which files it has.
        assert isinstance(restored, str) or restored == own or manifest["files"] != self.manifest["files"]
        merged = self._ended(lambda mutant, out: merge_adapter(self.base, mutant, out, threads=1), mutant)
        # The adapter is the sender's: any other is merged as it is, into files of the same shapes.
        assert isinstance(merged, str) or merged.keys() == self.right.keys()
        assert isinstance(merged, str) or way or merged == self.right
        return merged if isinstance(merged, str) else None

    def _ended(self, work: Any, mutant: Path) -> str | dict[str, bytes]:
        out = self.folder / "out"
        try:
            work(mutant, out)
        except SparseError as error:
            assert not out.exists()
            return type(error).__name__
        found = files_in(out)
        shutil.rmtree(out)
        return found


def small_project(folder: Path) -> Any:
    """A project with a base and a delta, applied."""
    from sparse_decl.engine.apply import apply
    from sparse_decl.engine.project import open_project
    from sparse_decl.engine.run import Settings

    for name, move in (("base", 0.0), ("fine", 1e-2)):
        (folder / name).mkdir(parents=True)
        values = np.random.default_rng(1).standard_normal((32, 32)) + move
        tensors = {"w": ("F32", (32, 32), values.astype("<f4").tobytes())}
        write_safetensors(folder / name / "model.safetensors", tensors)
    text = "version: 1\nmodels:\n  base: {source: ./base}\n  fine: {source: ./fine, base: base}\n"
    (folder / "Sparsefile.yaml").write_text(text)
    project = open_project(folder)
    with project.workspace() as workspace:
        assert apply(project, workspace, Settings(), lambda event: None).ok
    return project


class LockSubject:
    """The lock of a project with a base and a delta, read and planned from."""

    kind = "lock"

    def __init__(self, folder: Path):
        self.folder = folder
        small_project(folder)
        self.text = (folder / "Sparsefile.lock").read_text()

    def attack(self, case: int) -> str | None:
        from sparse_decl.cli.console import filtered
        from sparse_decl.engine.planning import Planner
        from sparse_decl.engine.project import open_project
        from sparse_decl.report.check import check_text
        from sparse_decl.report.explain import explain_text
        from sparse_decl.report.plan_text import plan_text
        from sparse_decl.report.status import make_status, status_text
        from sparse_decl.report.units import Paint

        rng = np.random.default_rng([case, 3])
        value = json.loads(self.text)
        change_json(rng, value)
        text = (
            json.dumps(value, indent=1)
            if rng.integers(0, 4)
            else change_bytes(rng, self.text.encode()).decode("utf-8", "replace")
        )
        if rng.integers(0, 4) == 0:
            text = text.replace("model.fine", "model.\\u001b[2J\\n::error::x").replace("lossless", "\\u001b]0;x\\u0007")
        (self.folder / "Sparsefile.lock").write_text(text)
        project = open_project(self.folder)
        try:
            with project.workspace() as workspace:
                plan = Planner(project, workspace).full(keep=False)
                shown = [
                    plan_text(plan, Paint()),
                    check_text(plan, Paint()),
                    status_text(make_status(plan), Paint()),
                ]
                shown += [explain_text(planned, (), Paint()) for planned in plan]
        except SparseError as error:
            shown = [str(error)]
        told = "\n".join(shown)
        assert not any(line.startswith("::error") for line in told.split("\n")), told
        left = filtered(told).replace("\n", "").replace("\t", "")
        assert not any(ord(sign) < 32 for sign in left)
        return None


class PlanSubject:
    """A saved plan. It is refused, or says what a fresh one says, and then what is applied is right."""

    kind = "plan"

    def __init__(self, folder: Path):
        from sparse_decl.engine.planning import Planner
        from sparse_decl.graph.plan_json import plan_json

        self.folder = folder
        self.project = small_project(folder)
        self.lock = (folder / "Sparsefile.lock").read_bytes()
        (folder / "Sparsefile.lock").unlink()
        with self.project.workspace() as workspace:
            plan = Planner(self.project, workspace).full(keep=False)
        self.text = json.dumps(plan_json(plan, self.project.config(())))

    def attack(self, case: int) -> str | None:
        from sparse_decl.engine.apply import apply, read_saved_plan
        from sparse_decl.engine.run import Settings

        rng = np.random.default_rng([case, 8])
        value = json.loads(self.text)
        change_json(rng, value)
        path, lock = self.folder / "plan.json", self.folder / "Sparsefile.lock"
        path.write_text(as_text(value), encoding="utf-8", errors="replace")
        if rng.integers(0, 4) == 0:
            path.write_bytes(change_bytes(rng, self.text.encode()))
        lock.unlink(missing_ok=True)
        try:
            saved = read_saved_plan(path)
            assert all(isinstance(target, str) for target in saved["config"].get("targets", []))
            with self.project.workspace() as workspace:
                assert apply(self.project, workspace, Settings(), lambda event: None, saved=saved).ok
        except SparseError as error:
            assert not lock.exists()
            return type(error).__name__
        assert lock.read_bytes() == self.lock
        return None


class ContainerSubject:
    """A fine-tune with a file of raw arrays that an attacker wrote: whatever it holds, it is kept and comes back."""

    def __init__(self, folder: Path, form: str):
        self.kind, self.folder, self.form = f"container {form}", folder, form
        rng = np.random.default_rng(2)
        words = {f"w{number}": rng.standard_normal((24, 32)).astype("<f4") for number in range(3)}
        for name, move in (("base", 0.0), ("fine", 1e-4)):
            tensors = {key: ("F32", (24, 32), (value + np.float32(move)).tobytes()) for key, value in words.items()}
            write_container(folder / name, form, tensors)
        self.path = next((folder / "fine").iterdir())
        self.right = self.path.read_bytes()

    def attack(self, case: int) -> str | None:
        rng = np.random.default_rng([case, 7])
        encodes = not rng.integers(0, 8)  # the rest only read, which takes less
        head = int(rng.choice([64, 512, len(self.right)]))  # where its own format stands
        front = rng.integers(0, 2) if self.form != "gguf" else 1
        part = self.right[:head] if front else self.right[-head:]
        changed = change_bytes(rng, part)
        data = changed + self.right[head:] if front else self.right[:-head] + changed
        self.path.write_bytes(data)
        for entry in read_arrays(self.path):
            assert 0 <= entry.start <= entry.end <= len(data)
        if not encodes:
            return "read"
        delta, out = self.folder / "delta", self.folder / "out"
        try:
            encode(self.folder / "base", self.folder / "fine", delta, threads=1)
            decode(self.folder / "base", delta, out, threads=1)
            assert files_in(out) == {self.path.name: data}
        finally:
            for place in (delta, out):
                shutil.rmtree(place, ignore_errors=True)
        return None


def subjects(folder: Path) -> list[Any]:
    from tests.dataset_delta import mutants as datasets
    from tests.engine.mutants import ChainSubject
    from tests.routing.mutants import RouterSubject
    from tests.sync.mutants import SyncSubject

    lossy = [LossySubject(folder / mode, mode) for mode in ("svd", "int8", "sparse", "sparse-int8", "bitdelta", "mix")]
    lossy.append(LossySubject(folder / "few bits", "svd", rank=8, factor_bits=4))
    containers = [ContainerSubject(folder / form, form) for form in ("bin", "gguf", "npz")]
    own = (
        (AdapterSubject, "adapter"),
        (LockSubject, "lock"),
        (PlanSubject, "plan"),
        (ChainSubject, "chain"),
        (SyncSubject, "sync"),
        (RouterSubject, "router"),
    )
    one_each = (subject(folder / name) for subject, name in own)
    return [*one_each, *datasets.subjects(folder / "datasets"), *lossy, *containers]
