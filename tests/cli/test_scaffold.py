"""`init`: which checkpoint of a family is the base, and what is said where there is none."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl.cli import main
from sparse_decl.cli.draft import draft
from sparse_decl.cli.scaffold import find_all, find_checkpoints
from sparse_decl.sparsefile import load_sparsefile
from tests.model_delta.blocks import write_blocks
from tests.model_delta.containers import write_container


def checkpoint(folder: Path, **config: str) -> None:
    folder.mkdir(parents=True)
    save_file({"w": np.zeros((4, 4), np.float32)}, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(config))


def test_a_folder_called_base_is_the_base(tmp_path: Path) -> None:
    for name in ("a-base-of-sorts", "base", "chat"):
        checkpoint(tmp_path / "ckpt" / name)
    text = draft(find_checkpoints(tmp_path))
    assert text.count("base: base\n") == 2
    assert "a guess" not in text


@pytest.mark.parametrize(
    "card", ["base_model: org/llama", "base_model:\n  - org/llama\ntags: [x]", 'base_model: "llama"']
)
def test_a_model_card_names_the_base(tmp_path: Path, card: str) -> None:
    for name in ("chat", "llama", "pretrained"):
        checkpoint(tmp_path / name)
    assert "a guess" in draft(find_checkpoints(tmp_path))
    (tmp_path / "chat" / "README.md").write_text(f"---\nlicense: mit\n{card}\n---\n# Chat\n")
    text = draft(find_checkpoints(tmp_path))
    assert text.count("base: llama\n") == 2
    assert "a guess" not in text


def test_a_config_names_the_base_and_not_itself(tmp_path: Path) -> None:
    checkpoint(tmp_path / "chat", _name_or_path="/old/machine/zephyr/")
    checkpoint(tmp_path / "zephyr", _name_or_path="zephyr")
    assert "  chat:\n    source: ./chat\n    base: zephyr\n" in draft(find_checkpoints(tmp_path))


def test_models_in_other_files_than_safetensors(tmp_path: Path) -> None:
    """GGUFs are compared by their weights, whose names are llama.cpp's; a .bin that holds no weights is none."""
    rng = np.random.default_rng(3)
    write_blocks(tmp_path / "m")
    (tmp_path / "m/finetune").rename(tmp_path / "quants")
    (tmp_path / "quants/model.gguf").rename(tmp_path / "quants/base-Q8_0.gguf")
    (tmp_path / "quants/base-Q4_0.gguf").write_bytes((tmp_path / "quants/base-Q8_0.gguf").read_bytes()[:-1])
    weights = {f"w{n}": (rng.standard_normal((96, 128)) * 0.03).astype(np.float32) for n in range(3)}
    for place, form in (("old", "safetensors"), ("tuned", "bin")):
        tensors = {name: ("F32", value.shape, value.tobytes()) for name, value in weights.items()}
        write_container(tmp_path / place, form, tensors)
        weights = {name: value * np.float32(1.0001) for name, value in weights.items()}
    (tmp_path / "state").mkdir()
    write_container(tmp_path / "state", "bin", {"random": ("F32", (50, 50), bytes(10_000))})
    (tmp_path / "state/pytorch_model.bin").rename(tmp_path / "tuned/rng_state.pth")  # as a trainer leaves it there
    (tmp_path / "state").rmdir()
    (tmp_path / "junk").mkdir()
    (tmp_path / "junk/training_args.bin").write_bytes(rng.bytes(5000))
    found = {item.path: item for item in find_all(tmp_path)}
    assert found["tuned"].layout == found["old"].layout
    text = draft(list(found.values()), ["m/base", "old"])
    assert "  tuned:\n    source: ./tuned\n    base: old\n" in text
    assert "  base-Q8_0:\n    source: ./quants/base-Q8_0.gguf\n    base: base\n" in text
    assert "  base-Q4_0:\n    source: ./quants/base-Q4_0.gguf\n    base: " in text
    assert "junk" not in text
    assert [item.path for item in find_all(tmp_path, tmp_path / "quants/base-Q4_0.gguf")] == ["quants/base-Q4_0.gguf"]


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


def adapter(folder: Path, base: str | None) -> None:
    folder.mkdir(parents=True)
    save_file({"l.lora_A.weight": np.zeros((2, 4), np.float32)}, folder / "adapter_model.safetensors")
    told = {} if base is None else {"base_model_name_or_path": base}
    (folder / "adapter_config.json").write_text(json.dumps({"peft_type": "LORA", **told}))


def card(folder: Path, **fields: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    lines = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (folder / "README.md").write_text(f"---\nlicense: mit\n{lines}---\n# A card\n")


def table(folder: Path, name: str = "train.jsonl") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text('{"a": 1}\n')


def drafted(root: Path, cached: dict[str, str] | None = None, bases: tuple[str, ...] = ()) -> str:
    """The draft, which is also a valid Sparsefile."""
    text = draft(find_all(root), bases, cached=lambda kind, name: (cached or {}).get(f"{kind}:{name}"))
    (root / "Sparsefile.yaml").write_text(text)
    assert load_sparsefile(root / "Sparsefile.yaml", env={}).resources
    return text


def test_adapters_of_a_checkpoint_here_and_of_one_on_the_hub(tmp_path: Path, snapshot: object) -> None:
    checkpoint(tmp_path / "models" / "llama")
    adapter(tmp_path / "adapters" / "support", "org/llama")
    adapter(tmp_path / "adapters" / "sales", "other/mistral")
    assert drafted(tmp_path, {"model:other/mistral": "a" * 40}) == snapshot


def test_an_adapter_that_names_nothing(tmp_path: Path) -> None:
    adapter(tmp_path / "lora", None)
    text = drafted(tmp_path)
    assert "an adapter whose base is not here" in text
    checkpoint(tmp_path / "base")
    text = drafted(tmp_path)
    assert "    base: base   # a guess: it names none\n    mode: adapter\n" in text


def test_fine_tunes_of_a_model_that_only_their_cards_name(tmp_path: Path, snapshot: object) -> None:
    for name in ("chat", "code", "silent"):
        checkpoint(tmp_path / "ckpt" / name)
    for name in ("chat", "code"):
        card(tmp_path / "ckpt" / name, base_model="org/llama-7b")
    cached = drafted(tmp_path, {"model:org/llama-7b": "01c7f73d771dfac7d292323805ebc428287df4f9"})
    assert cached == snapshot
    assert "source: hf://org/llama-7b\n" in drafted(tmp_path), "without the cache the lock will pin it"


def test_numbered_checkpoints_are_one_family(tmp_path: Path, snapshot: object) -> None:
    checkpoint(tmp_path / "ckpt" / "base")
    for step in (100, 200, 1000):
        checkpoint(tmp_path / "ckpt" / f"rl-{step}")
    for step in (1, 2):
        checkpoint(tmp_path / "ckpt" / f"pair-{step}")
    text = drafted(tmp_path)
    assert text == snapshot
    loaded = load_sparsefile(tmp_path / "Sparsefile.yaml", env={})
    assert loaded.by_address["model.rl[step=1000]"].value.source == "./ckpt/rl-1000"


def test_datasets_and_what_they_were_derived_from(tmp_path: Path, snapshot: object) -> None:
    table(tmp_path / "data" / "squad")
    table(tmp_path / "data" / "squad_v2" / "data", "train.parquet")
    card(tmp_path / "data" / "squad_v2", source_datasets="[extended|squad]")
    table(tmp_path / "data" / "mine")
    card(tmp_path / "data" / "mine", source_datasets="org/theirs")
    table(tmp_path / "data" / "first")
    card(tmp_path / "data" / "first", source_datasets="original")
    checkpoint(tmp_path / "model")
    table(tmp_path / "model", "train_log.jsonl")
    (tmp_path / "delta").mkdir()
    (tmp_path / "delta" / "manifest.json").write_text("{}")
    table(tmp_path / "delta")
    text = drafted(tmp_path, {"dataset:org/theirs": "b" * 40})
    assert text == snapshot
    assert "train_log" not in text
    assert "delta" not in text


def test_only_data(tmp_path: Path) -> None:
    table(tmp_path / "squad")
    assert "models:" not in drafted(tmp_path)


def test_init_looks_into_the_hubs_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    checkpoint(tmp_path / "work" / "chat")
    card(tmp_path / "work" / "chat", base_model="org/llama")
    commit = "c" * 40
    cache = tmp_path / "cache" / "models--org--llama"
    (cache / "snapshots" / commit).mkdir(parents=True)
    (cache / "refs").mkdir()
    (cache / "refs" / "main").write_text(commit)
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setattr("sys.argv", ["sparse", "init"])
    assert main() == 0
    assert "with 1 checkpoint. Look it over" in capsys.readouterr().out
    assert f"source: hf://org/llama@{commit}\n" in Path("Sparsefile.yaml").read_text()
