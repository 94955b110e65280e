"""`sparse add` and `init` on trees as people have them: bases by weights, runs, versions, the hub's cache layout."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file

from sparse_decl.sparsefile import load_sparsefile

Weights = dict[str, np.ndarray]


def weights(seed: int, hidden: int = 48) -> Weights:
    rng = np.random.default_rng(seed)
    names = [f"model.layers.{layer}.self_attn.{part}_proj.weight" for layer in range(2) for part in "qv"]
    return {name: (rng.standard_normal((hidden, hidden)) * 0.02).astype(np.float32) for name in names}


def tuned(base: Weights, seed: int, step: float = 2e-5) -> Weights:
    rng = np.random.default_rng(seed)
    return {name: w + (rng.standard_normal(w.shape) * step).astype(np.float32) for name, w in base.items()}


def save(folder: Path, tensors: Weights) -> Weights:
    folder.mkdir(parents=True)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "config.json").write_text("{}")
    return tensors


def lora(folder: Path, base: str, hidden: int) -> None:
    folder.mkdir(parents=True)
    halves = {"A": (4, hidden), "B": (hidden, 4)}
    save_file(
        {
            f"base_model.model.model.layers.0.self_attn.q_proj.lora_{half}.weight": np.ones(shape, np.float32)
            for half, shape in halves.items()
        },
        folder / "adapter_model.safetensors",
    )
    config = {
        "peft_type": "LORA",
        "base_model_name_or_path": base,
        "r": 4,
        "lora_alpha": 8,
        "target_modules": ["q_proj"],
    }
    (folder / "adapter_config.json").write_text(json.dumps(config))


def company(root: Path) -> None:
    llama, qwen = save(root / "llama-3-8b", weights(1)), save(root / "qwen2.5-7b", weights(2, 32))
    for number, name in enumerate(("acme", "globex", "initech")):
        first = save(root / "customers" / f"{name}-v1", tuned(llama, 10 + number))
        save(root / "customers" / f"{name}-v2", tuned(first, 20 + number, 2e-6))
    for step in (500, 1000, 1500):
        save(root / "runs" / "rl-qwen" / f"checkpoint-{step}", tuned(qwen, step, 3e-6))
    lora(root / "adapters" / "tone", "meta-llama/Meta-Llama-3-8B", 48)
    lora(root / "adapters" / "other", "mistralai/Mistral-7B-v0.1", 48)
    cache = root / "hf" / "models--acme--llama-ft"
    save(cache / "snapshots" / ("a" * 40), tuned(llama, 77))
    (cache / "refs").mkdir()
    (cache / "refs" / "main").write_text("a" * 40)
    for version in (1, 2):
        (root / f"sft_v{version}.jsonl").write_text('{"a": 1}\n')


def bases(root: Path) -> dict[str, Any]:
    loaded = load_sparsefile(root / "Sparsefile.yaml", env={})
    return {one.address: one.value.base and next(iter(one.value.base)) for one in loaded.resources}


WANTED = {
    "model.llama-3-8b": None,
    "model.qwen2.5-7b": None,
    **{f"model.{name}-v1": "llama-3-8b" for name in ("acme", "globex", "initech")},
    **{f"model.{name}-v2": f"{name}-v1" for name in ("acme", "globex", "initech")},
    **{f"model.rl-qwen[step={step}]": "qwen2.5-7b" for step in (500, 1000, 1500)},
    "model.llama-ft": "llama-3-8b",
    "model.tone": "llama-3-8b",
    "model.Mistral-7B-v0.1": None,
    "model.other": "Mistral-7B-v0.1",
    "dataset.sft_v1": None,
    "dataset.sft_v2": "sft_v1",
}


def test_init_finds_the_bases_of_a_real_tree(project: Any) -> None:
    shutil.rmtree(project.root / "ckpt")
    (project.root / "Sparsefile.yaml").unlink()
    company(project.root)
    assert project.sparse("init").code == 0
    assert bases(project.root) == WANTED
    two = project.sparse("init", "--print", "--base", "llama-3-8b", "--base", "qwen2.5-7b")
    assert two.code == 0
    assert "sparse add . --print" in two.err


def test_a_copy_of_a_fine_tune_does_not_pass_for_the_base(project: Any) -> None:
    shutil.rmtree(project.root / "ckpt")
    (project.root / "Sparsefile.yaml").unlink()
    llama = save(project.root / "llama-3-8b", weights(1))
    for number, name in enumerate(("acme", "globex", "initech", "wayne")):
        save(project.root / "customers" / name, tuned(llama, 10 + number))
    shutil.copytree(project.root / "customers" / "acme", project.root / "a-copy")
    assert project.sparse("init").code == 0
    found = bases(project.root)
    assert found.pop("model.llama-3-8b") is None
    assert set(found.values()) <= {"llama-3-8b", "acme", "a-copy"}
    assert found["model.globex"] == found["model.wayne"] == "llama-3-8b"


def test_add_appends_and_leaves_the_rest_alone(project: Any) -> None:
    shutil.rmtree(project.root / "ckpt")
    company(project.root)
    head = "version: 1   # ours\n\nmodels:\n    # the base of all\n    llama: {source: ./llama-3-8b}\n\n"
    tail = "# where it goes\nstore: {path: .sparse}   # here\n"
    project.write(head + tail)
    ran = project.sparse("add", "customers/acme-v1", "--json")
    assert ran.json["added"] == [{"address": "model.acme-v1", "source": "./customers/acme-v1", "base": "llama"}]
    text = (project.root / "Sparsefile.yaml").read_text()
    added = "    acme-v1: { source: ./customers/acme-v1, base: llama }\n"
    assert text == head[:-1] + added + "\n" + tail
    assert project.sparse("add", "customers/acme-v1").out.startswith("Nothing to add: model.acme-v1 is declared")
    assert project.sparse("add", ".").code == 0
    wanted = {address.replace("llama-3-8b", "llama"): base for address, base in WANTED.items()}
    assert bases(project.root) == {name: "llama" if base == "llama-3-8b" else base for name, base in wanted.items()}
    grown = (project.root / "Sparsefile.yaml").read_text()
    assert grown.startswith(head[:-1] + added)
    assert tail in grown


def test_layouts_and_line_ends_are_kept(project: Any) -> None:
    text = "version: 1\r\nmodels:\r\n   base:\r\n      source: ./ckpt/base # b\r\n...\r\n"
    (project.root / "Sparsefile.yaml").write_bytes(text.encode())
    assert project.sparse("add", "ckpt/chat").code == 0
    found = (project.root / "Sparsefile.yaml").read_bytes().decode()
    added = "   chat:\r\n      source: ./ckpt/chat\r\n      base: base\r\n"
    assert found == text.replace("...", added + "...")
    project.write("version: 1\nmodels: {}")
    assert project.sparse("add", "ckpt/base").code == 0
    assert (project.root / "Sparsefile.yaml").read_text() == "version: 1\nmodels: \n  base:\n    source: ./ckpt/base\n"


def test_what_cannot_be_added_is_refused_and_nothing_is_written(project: Any) -> None:
    text = "version: 1\nmodels: { base: { source: ./ckpt/base } }\n"
    project.write(text)
    ran = project.sparse("add", "ckpt/chat")
    assert ran.code == 3
    assert "source: ./ckpt/chat" in ran.err, "the lines to write are shown"
    (project.root / "empty").mkdir()
    assert project.sparse("add", "empty").code == 5
    assert project.sparse("add", "nothing-here").code == 5
    assert "known: " in project.sparse("add", "ckpt/chat", "--base", "lama").err
    assert (project.root / "Sparsefile.yaml").read_text() == text


def test_a_snapshot_in_the_hubs_own_cache_is_named_as_the_hub_does(project: Any) -> None:
    cache = project.root / "cache"
    save(cache / "models--org--talk" / "snapshots" / ("b" * 40), weights(3))
    ran = project.sparse("add", "cache", env={"HF_HUB_CACHE": os.fspath(cache)})
    assert f"+ model.talk: hf://org/talk@{'b' * 40}" in ran.out


def test_the_example_can_be_followed(project: Any, tmp_path: Path) -> None:
    project.root = tmp_path / "fresh"
    project.root.mkdir()
    assert project.sparse("init", "--example").code == 0
    assert bases(project.root) == {"model.base": None, "model.chat": "base"}
    assert project.sparse("apply", "-q").code == 0
    assert project.sparse("restore", "chat", "-o", "back").code == 0
    for file in ("config.json", "model.safetensors"):
        assert (project.root / "back" / file).read_bytes() == (project.root / "checkpoints/chat" / file).read_bytes()
    (project.root / "Sparsefile.yaml").unlink()
    assert project.sparse("init", "--example").code == 1, "what is there is never written over"


def test_diff_shows_what_changed_in_a_long_cell() -> None:
    from sparse_decl.report.datasets import _around_change

    text = "a" * 500 + "{}" + "b" * 500
    old, new = _around_change(text.format("OLD"), text.format("NEW"))
    assert "OLD" in old
    assert "NEW" in new
    assert max(map(len, (old, new))) < 70
    old, new = _around_change("x" * 300, "x" * 200)
    assert old != new


def test_a_folder_that_could_be_any_is_called_as_its_card_says(project: Any) -> None:
    base = save(project.root / "llama", weights(1))
    for folder, title in (("runs/a/final", "zephyr-support"), ("runs/b/output", "outputs"), ("nice-name", "ignored")):
        save(project.root / folder, tuned(base, len(folder)))
        (project.root / folder / "README.md").write_text(f"---\nbase_model: llama\nmodel_name: {title}\n---\n# x\n")
    project.write("version: 1\nmodels:\n  llama: { source: ./llama }\n")
    added = project.sparse("add", "runs", "nice-name", "--json").json["added"]
    assert {one["source"]: one["address"] for one in added} == {
        "./runs/a/final": "model.zephyr-support",
        "./runs/b/output": "model.output",
        "./nice-name": "model.nice-name",
    }
