"""A project with a small real base and two fine-tunes, and the `sparse` command as a process or in this one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from tests.command_server import CommandServer

ROOT = Path(__file__).parents[2]
_COMMANDS = CommandServer()
_AT_START = ("PYTHON", "LD_")  # variables that only the start of a process heeds

SPARSEFILE = """\
version: 1
models:
  base:
    source: ./ckpt/base
  chat:
    source: ./ckpt/chat
    base: base
  code:
    source: ./ckpt/code
    base: base
    tags: [prod]
"""


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def environment(**more: str) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("CI", "COLUMNS", "GITHUB_ACTIONS", "LINES", "NO_COLOR", "SPARSE_REMOTE", "SPARSE_STORE")
    }
    return {**kept, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "kernels")]), **more}


def tensors(seed: int, scale: float) -> dict[str, np.ndarray]:
    base = np.random.default_rng(0)
    own = np.random.default_rng(seed)
    made = {}
    for number in range(3):
        weights = base.standard_normal((64, 48)).astype(np.float32)
        change = own.standard_normal(weights.shape).astype(np.float32) * np.float32(scale)
        made[f"layer{number}.weight"] = weights if number == 0 else weights + change
    return made


def write_model(folder: Path, seed: int, scale: float) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    save_file(tensors(seed, scale), folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "config.json").write_text(json.dumps({"name": folder.name, "hidden": 48}))


@dataclass
class ProjectFolder:
    """A folder with a Sparsefile; `sparse` runs the command there."""

    root: Path

    def sparse(self, *arguments: str, env: dict[str, str] | None = None) -> Ran:
        given = environment(**(env or {}))
        if not any(name.startswith(_AT_START) for name in env or {}):
            return Ran(*_COMMANDS.run([*arguments], self.root, given))
        done = subprocess.run(
            [sys.executable, "-m", "sparse_decl.cli", *arguments],
            cwd=self.root,
            env=given,
            capture_output=True,
            encoding=given.get("PYTHONIOENCODING", "utf-8"),
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "sparse_decl.cli", *arguments],
            cwd=self.root,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def model(self, name: str, seed: int, scale: float = 1e-3) -> None:
        write_model(self.root / "ckpt" / name, seed, scale)

    def write(self, text: str) -> None:
        (self.root / "Sparsefile.yaml").write_text(text)

    def actions(self) -> dict[str, str]:
        return {node["address"]: node["action"] for node in self.sparse("plan", "--json").json["nodes"]}

    @property
    def lock(self) -> Path:
        return self.root / "Sparsefile.lock"

    def objects(self) -> dict[str, bytes]:
        folder = self.root / ".sparse" / "objects"
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def make_project(tmp_path: Path) -> Callable[[str], ProjectFolder]:
    return lambda name: make_small_project(tmp_path / name)


def make_small_project(root: Path) -> ProjectFolder:
    project = ProjectFolder(root)
    project.model("base", 1, 0.0)
    project.model("chat", 2)
    project.model("code", 3)
    project.write(SPARSEFILE)
    return project


@pytest.fixture
def project(make_project: Callable[[str], ProjectFolder]) -> ProjectFolder:
    return make_project("project")


@pytest.fixture(scope="session")
def applied_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the project, applied; for copies only."""
    root = tmp_path_factory.mktemp("applied")
    project = make_small_project(root / "project")
    assert project.sparse("apply", "-q").code == 0
    return project.root


@pytest.fixture
def applied(applied_once: Path, tmp_path: Path) -> ProjectFolder:
    """A copy of an applied project."""
    return ProjectFolder(Path(shutil.copytree(applied_once, tmp_path / "project", symlinks=True)))


@pytest.fixture
def read_files() -> Callable[[Path], dict[str, bytes]]:
    return files_of


@pytest.fixture(scope="session")
def keeps_to_schema() -> Callable[[str, Any], None]:
    """Raises if what a command printed is not what `schemas/<which>.schema.json` says."""
    jsonschema = pytest.importorskip("jsonschema")

    def check(which: str, value: Any) -> None:
        schema = json.loads((ROOT / "schemas" / f"{which}.schema.json").read_text())
        jsonschema.Draft202012Validator(schema).validate(value)

    return check
