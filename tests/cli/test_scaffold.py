"""`init`: which checkpoint of a family is the base, and what is said where there is none."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl.cli import main
from sparse_decl.cli.scaffold import draft, find_checkpoints


def checkpoint(folder: Path, **config: str) -> None:
    folder.mkdir(parents=True)
    save_file({"w": np.zeros((4, 4), np.float32)}, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(config))


def test_a_folder_called_base_is_the_base(tmp_path: Path) -> None:
    for name in ("a-base-of-sorts", "base", "chat"):
        checkpoint(tmp_path / "ckpt" / name)
    text = draft(find_checkpoints(tmp_path), None)
    assert text.count("base: base\n") == 2
    assert "a guess" not in text


@pytest.mark.parametrize(
    "card", ["base_model: org/llama", "base_model:\n  - org/llama\ntags: [x]", 'base_model: "llama"']
)
def test_a_model_card_names_the_base(tmp_path: Path, card: str) -> None:
    for name in ("chat", "llama", "pretrained"):
        checkpoint(tmp_path / name)
    assert "a guess" in draft(find_checkpoints(tmp_path), None)
    (tmp_path / "chat" / "README.md").write_text(f"---\nlicense: mit\n{card}\n---\n# Chat\n")
    text = draft(find_checkpoints(tmp_path), None)
    assert text.count("base: llama\n") == 2
    assert "a guess" not in text


def test_a_config_names_the_base_and_not_itself(tmp_path: Path) -> None:
    checkpoint(tmp_path / "chat", _name_or_path="/old/machine/zephyr/")
    checkpoint(tmp_path / "zephyr", _name_or_path="zephyr")
    assert "  chat:\n    source: ./chat\n    base: zephyr\n" in draft(find_checkpoints(tmp_path), None)


def test_no_invented_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    def run(*arguments: str) -> str:
        monkeypatch.setattr("sys.argv", ["sparse", "init", *arguments])
        assert main() == 0
        return capsys.readouterr().out

    monkeypatch.chdir(tmp_path)
    assert "$schema" not in run("--print")
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "sparsefile.schema.json").write_text("{}")
    assert run("--print").startswith("# yaml-language-server: $schema=./schemas/sparsefile.schema.json\n")
    told = run("--schema")
    assert "no checkpoint was found" in told
    assert "Declare a base" in told
    assert "$schema=./sparsefile.schema.json\n" in (tmp_path / "Sparsefile.yaml").read_text()
    assert json.loads((tmp_path / "sparsefile.schema.json").read_text())["title"]


def test_a_delta_is_no_checkpoint(tmp_path: Path) -> None:
    checkpoint(tmp_path / "base")
    checkpoint(tmp_path / "chat.delta")
    (tmp_path / "chat.delta" / "delta.json").write_text("{}")
    assert [found.path for found in find_checkpoints(tmp_path)] == ["base"]
