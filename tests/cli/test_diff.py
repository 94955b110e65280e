"""`sparse diff` of models: resources, folders and deltas, as a table, a page and JSON."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from tests.cli.conftest import ProjectFolder, Ran
from tests.terminal import read_terminal


def write(folder: Path, move: float, *, grown: bool = False) -> None:
    """Twelve layers with long names, of which the odd ones move by so much; a grown one has a vocabulary more."""
    own, step = np.random.default_rng(0), np.random.default_rng(1)
    tensors = {"model.embed_tokens.weight": own.standard_normal((20, 32)).astype(np.float32)}
    for layer in range(12):
        for role in ("self_attn.q_proj", "block_sparse_moe.experts.0.down_projection"):
            weights = own.standard_normal((24, 32)).astype(np.float32)
            change = step.standard_normal(weights.shape).astype(np.float32) * np.float32(move * (layer % 2))
            tensors[f"model.layers.{layer}.{role}.weight"] = weights + change
    if grown:
        tensors["score.weight"] = np.ones((2, 32), np.float32)
    folder.mkdir(parents=True)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "config.json").write_text(json.dumps({"hidden_size": 32, "num_labels": 2 if grown else 0}))


@pytest.fixture(scope="module")
def kept_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("diff") / "project"
    write(root / "base", 0.0)
    write(root / "chat", 1e-3, grown=True)
    write(root / "small", 1e-3)
    text = "version: 1\nmodels:\n  base: {source: ./base}\n  chat: {source: ./chat, base: base}\n"
    (root / "Sparsefile.yaml").write_text(text + "  small: {source: ./small, base: base, mode: int8}\n")
    project = ProjectFolder(root)
    ran = project.sparse("apply", "-q")
    assert ran.code == 0, ran.err
    assert project.sparse("compress", "base", "chat", "-o", "chat.delta", "-q").code == 0
    return root


@pytest.fixture
def kept(kept_once: Path, tmp_path: Path) -> ProjectFolder:
    return ProjectFolder(Path(shutil.copytree(kept_once, tmp_path / "project", symlinks=True)))


@pytest.fixture
def diff(kept: ProjectFolder) -> Callable[..., Ran]:
    """`sparse diff ARGUMENTS` in the project."""
    return partial(kept.sparse, "diff")


def figures(found: Any) -> Any:
    return {name: value for name, value in found.items() if name not in ("base", "other")}


def test_resources_folders_and_deltas_give_the_same_figures(kept: ProjectFolder, diff: Callable[..., Ran]) -> None:
    ran = diff("model.base", "chat", "--json")
    assert ran.code == 0, ran.err
    found = ran.json
    assert (found["kind"], found["same"], found["base"], found["other"]) == ("model", False, "model.base", "chat")
    assert (found["total"]["moved_tensors"], found["total"]["added_tensors"]) == (12, 1)
    for other in ("./chat", "./chat.delta", "chat.delta/delta.json", "model.chat"):
        assert figures(diff("./base", other, "--json").json) == figures(found), other
    shutil.rmtree(kept.root / "chat")  # now it is decoded from what is kept
    before = kept.objects()
    assert figures(diff("base", "model.chat", "--json").json) == figures(found)
    assert kept.objects() == before
    assert list((kept.root / ".sparse/tmp").iterdir()) == []


def test_a_lossy_model_is_what_a_restore_gives(kept: ProjectFolder, diff: Callable[..., Ran]) -> None:
    found = diff("./small", "model.small", "--json").json
    assert 0 < found["total"]["relative_change"] < 1e-4
    assert kept.sparse("restore", "model.small", "-o", "again", "-q").code == 0
    assert diff("model.small", "./again", "--json").json["same"] is True


def test_a_model_without_changes(kept: ProjectFolder, diff: Callable[..., Ran]) -> None:
    ran = diff("model.base", "./base")
    assert (ran.code, ran.out) == (*(0, "model.base → ./base\nAll tensors and all other files are the same.\n"),)


def test_the_table(kept: ProjectFolder, diff: Callable[..., Ran], snapshot: Any) -> None:
    ran = diff("model.base", "model.chat", "--limit", "2")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == snapshot


def test_it_fits_80_columns(kept: ProjectFolder) -> None:
    command = [sys.executable, "-m", "sparse_decl.cli", "diff", "model.base", "model.chat"]
    with read_terminal(command, kept.root, 80, NO_COLOR="1") as (running, text):
        running.wait(timeout=120)
    lines = [re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", line) for line in text.decode().replace("\r", "\n").splitlines()]
    assert any("model.layers.11" in line for line in lines)
    assert max(map(len, lines)) <= 80


def test_the_page_needs_no_network_and_escapes(kept: ProjectFolder, diff: Callable[..., Ran]) -> None:
    (kept.root / "chat/<b>&.txt").write_text("x")
    assert diff("./base", "./chat", "--html", "moved.html", "-q").code == 0
    page = (kept.root / "moved.html").read_text()
    assert page.count('<rect class="moved"') == 12
    assert page.count('<rect class="still"') == 12
    assert "&lt;b&gt;&amp;.txt" in page
    assert not re.search(r"<script|https?://|<b>&", page)


def test_mistakes_are_told(kept: ProjectFolder, diff: Callable[..., Ran], snapshot: Any) -> None:
    (kept.root / "rows.jsonl").write_text('{"a": 1}\n')
    (kept.root / "cut.safetensors").write_bytes((kept.root / "base/model.safetensors").read_bytes()[:5000])
    told = []
    for arguments in (
        ["model.base", "model.chatt"],
        ["./base", "./nothing"],
        ["./base", "rows.jsonl"],
        ["./base", "cut.safetensors"],
        ["./base", "./chat", "--key", "id"],
        ["rows.jsonl", "rows.jsonl", "--html", "x.html"],
        ["./base", "Sparsefile.yaml"],
    ):
        ran = diff(*arguments)
        assert ran.code in (1, 3, 5), ran.out
        assert "Traceback" not in ran.err
        told.append(f"{arguments} {ran.code}\n{ran.err}".replace(str(kept.root), "<here>"))
    assert "\n".join(told) == snapshot


def test_a_delta_that_was_damaged_is_an_error(kept: ProjectFolder, diff: Callable[..., Ran]) -> None:
    container = kept.root / "chat.delta/delta.safetensors"
    data = bytearray(container.read_bytes())
    data[len(data) // 2] ^= 1
    container.write_bytes(data)
    ran = diff("./base", "./chat.delta")
    assert ran.code == 1
    assert "damaged" in ran.err or "not the original" in ran.err or "checksum" in ran.err, ran.err
