"""`sparse://`: what fsspec users read of a kept model is what the original has, and nothing is restored for it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import fsspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import load, save_file

from sparse_decl.api.filesystem import SparseFileSystem
from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError

ROOT = Path(__file__).resolve().parents[2]
fsspec.register_implementation("sparse", SparseFileSystem, clobber=True)  # what the entry point does, once installed


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base, two fine-tunes in a chain, an adapter-like folder of loose files; applied, the fine-tunes moved away."""
    root, numbers = tmp_path_factory.mktemp("kept"), np.random.default_rng(0)
    weights = {f"layer{n}.weight": numbers.standard_normal((250, 600)).astype(np.float32) for n in range(3)}
    weights |= {"norm.weight": np.ones(48, np.float32), "empty": np.zeros((0, 4), np.float32)}
    for number, name in enumerate(("base", "chat", "code")):
        place = root / name / "sub"
        place.mkdir(parents=True)
        for key in ("layer1.weight", "norm.weight"):
            if number:
                weights[key] = weights[key] + numbers.standard_normal(weights[key].shape).astype(np.float32) * 1e-3
        save_file({**weights, "again": weights["layer1.weight"]}, root / name / "model.safetensors", {"format": "pt"})
        (root / name / "config.json").write_text(json.dumps({"hidden": 48, "n": number}))
        (place / "same.bin").write_bytes(bytes(range(256)) * 300)
        (place / "empty.txt").write_bytes(b"")
    (root / "Sparsefile.yaml").write_text(
        "version: 1\nmodels:\n  base: {source: base}\n  chat: {source: chat, base: base}\n"
        "  code: {source: code, base: chat}\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "sparse_decl.cli", "apply", "-q"], cwd=root, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    for name in ("chat", "code"):
        (root / name).rename(root / f"away-{name}")
    return root


@pytest.fixture
def system(project: Path) -> Iterator[SparseFileSystem]:
    found = SparseFileSystem(project=project)
    yield found
    found.close()


def originals(project: Path, name: str) -> dict[str, bytes]:
    folder = project / (name if name == "base" else f"away-{name}")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["base", "chat", "code"])
def test_every_file_has_the_bytes_of_the_original(project: Path, system: SparseFileSystem, name: str) -> None:
    wanted = originals(project, name)
    found = {path.partition("/")[2]: system.cat_file(path) for path in system.find(f"sparse://model.{name}")}
    assert found == wanted
    for path, data in wanted.items():
        with fsspec.open(f"sparse://model.{name}/{path}", project=project) as file:
            assert file.read() == data
    assert not (project / "chat").exists()


@given(st.data())
def test_any_range_is_that_of_the_original(project: Path, data: st.DataObject) -> None:
    system = _shared(project)
    name = data.draw(st.sampled_from(["chat", "code"]))
    path, whole = data.draw(st.sampled_from(sorted(originals(project, name).items())))
    start = data.draw(st.integers(-len(whole) - 3, len(whole) + 3) | st.none())
    end = data.draw(st.integers(-len(whole) - 3, len(whole) + 3) | st.none())
    assert system.cat_file(f"model.{name}/{path}", start, end) == whole[start:end]


def _shared(project: Path, known: dict[Path, SparseFileSystem] = {}) -> SparseFileSystem:  # noqa: B006
    if project not in known:
        known[project] = SparseFileSystem(project=project)
    return known[project]


def test_one_tensor_decodes_its_own_blocks_alone(project: Path, system: SparseFileSystem) -> None:
    path = "model.chat/model.safetensors"
    whole = originals(project, "chat")["model.safetensors"]
    place = whole.index(load(whole)["layer1.weight"].tobytes())
    assert system.cat_file(path, place, place + 4) == whole[place : place + 4]
    (opened,) = system._kept._opened.values()
    assert opened._reader.blocks == 1  # type: ignore[attr-defined]


def test_listing(system: SparseFileSystem, project: Path) -> None:
    assert system.ls("", detail=False) == ["model.base", "model.chat", "model.code"]
    assert system.ls("sparse://model.chat", detail=False) == [
        "model.chat/config.json", "model.chat/model.safetensors", "model.chat/sub",
    ]  # fmt: skip
    assert system.ls("model.chat/sub", detail=False) == ["model.chat/sub/empty.txt", "model.chat/sub/same.bin"]
    info = system.info("sparse://model.chat/sub/same.bin")
    assert (info["size"], info["type"], info["digest"][:3]) == (76800, "file", "b3:")
    assert system.isdir("model.chat/sub")
    assert not system.exists("model.chat/nothing")
    assert not system.exists("model.nothing/x")
    assert system.glob("model.*/config.json") == [f"model.{name}/config.json" for name in ("base", "chat", "code")]
    for wrong in ("model.chat/nothing", "model.nothing"):
        with pytest.raises(FileNotFoundError):
            system.ls(wrong)
    with pytest.raises(IsADirectoryError):
        system.open("model.chat")


def test_it_is_read_only(system: SparseFileSystem) -> None:
    with pytest.raises(ConfigError, match="can only be read"):
        system.open("model.chat/config.json", "wb")


def test_a_changed_base_is_an_error_and_no_bytes(project: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(project, copy, ignore=shutil.ignore_patterns("away-*"))
    with open(copy / "base" / "model.safetensors", "r+b") as file:
        file.seek(-2000, 2)
        file.write(b"changed")
    system = SparseFileSystem(project=copy)
    with pytest.raises(SparseError):
        system.cat_file("model.chat/model.safetensors")
    system.close()
    with pytest.raises(UnavailableError, match="closed"):
        system.cat_file("model.chat/config.json")


def test_nothing_is_collected_while_a_file_is_open(project: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(project, copy)
    system = SparseFileSystem(project=copy)
    system.cat_file("model.chat/config.json")
    command = [sys.executable, "-m", "sparse_decl.cli", "gc", "--yes"]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True)
    assert "another process is using this store" in done.stderr
    system.close()
    assert subprocess.run(command, cwd=copy, capture_output=True).returncode == 0


def test_fsspec_knows_it_once_installed() -> None:
    entries = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["entry-points"]["fsspec.specs"]
    module, _, name = entries["sparse"].partition(":")
    assert getattr(import_module(module), name) is SparseFileSystem
