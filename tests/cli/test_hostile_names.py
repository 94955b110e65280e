"""Names and facts that somebody else wrote, in artifacts, locks and configs: no command lets them steer a terminal, and
none makes them a line of their own, which a log of GitHub may take for a command."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from sparse_decl.base.canonical import canonical_json
from sparse_decl.formats.frames import checksum

pytestmark = pytest.mark.slow
EVIL = "x\x1b]0;PWNED\x07\x1b[2J\u202e\x9b31m\r\n::error::PWNED\n##[group]PWNED\n"
OWN_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
STEERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
COMMAND = re.compile(r"^\s*(::error::PWNED|##\[group\]PWNED)", re.MULTILINE)
WAYS: tuple[dict[str, str], ...] = ({}, {"GITHUB_ACTIONS": "true"}, {"FORCE_COLOR": "1"})  # by turns


def steered(text: str) -> bool:
    return bool(STEERS.search(OWN_COLOURS.sub("", text)) or COMMAND.search(text))


def evil_model(folder: Path, like: Path) -> None:
    """The tensors of `like`, one moved and one under a hostile name; hostile words in each side file."""
    folder.mkdir(parents=True)
    tensors = load_file(like / "model.safetensors")
    tensors["layer1.weight"] = tensors["layer1.weight"] + np.float32(1e-3)
    tensors[EVIL] = np.ones((4, 4), np.float32)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt", EVIL: EVIL})
    (folder / "config.json").write_text(json.dumps({"_name_or_path": EVIL, "model_type": EVIL, EVIL: 1}))
    (folder / "README.md").write_text(f"---\nbase_model: {json.dumps(EVIL)}\nlicense: {json.dumps(EVIL)}\n---\n{EVIL}")
    (folder / "tokenizer_config.json").write_text(json.dumps({"chat_template": EVIL}))


def hostile(value: Any) -> Any:
    """Each text that is no name of a kind, a form or a digest made hostile; numbers and shapes as they were."""
    if isinstance(value, dict):
        return {key: hostile(item) if key not in _KEPT else item for key, item in value.items()}
    if isinstance(value, list):
        return [hostile(item) for item in value]
    return value + EVIL if isinstance(value, str) and not value.startswith("b3:") else value


_KEPT = {"format", "codec", "kind", "mode", "path", "checksum", "container", "lock_version", "version", "role", "key"}


def rewrite(path: Path) -> None:
    """A manifest with hostile texts and the right checksum."""
    value = hostile(json.loads(path.read_text()))
    value.pop("checksum", None)
    path.write_text(canonical_json(value | {"checksum": checksum(canonical_json(value).encode())}) + "\n")


def shown(project: Any, *commands: tuple[str, ...]) -> list[str]:
    """What was shown of a command that let something through, and no traceback."""
    found = []
    for number, command in enumerate(commands):
        way = WAYS[number % len(WAYS)]
        done = project.sparse(*command, env=way)
        assert "Traceback" not in done.err, (command, done.err)
        if steered(done.out) or steered(done.err):
            found.append(f"{command} {way}: {done.out!r} {done.err!r}"[:3000])
    return found


@pytest.fixture
def evil(project: Any) -> Any:
    """The project with a model, an adapter and datasets that somebody else named."""
    root = project.root
    evil_model(root / "evil", root / "ckpt" / "base")
    shutil.copytree(root / "evil", root / "run" / "checkpoint-1")
    rows = [{"id": n, EVIL: f"text {n}"} for n in range(50)]
    for name, some in (("old", rows), ("new", [row | {"id": EVIL if n % 9 == 0 else n} for n, row in enumerate(rows)])):
        (root / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in some))
    (root / "lora").mkdir()
    save_file(
        {f"base_model.model.{EVIL}.lora_A.weight": np.ones((2, 4), np.float32)}, root / "lora/adapter_model.safetensors"
    )
    config = {"peft_type": "LORA", "r": 2, "lora_alpha": 4, "target_modules": [EVIL], "base_model_name_or_path": EVIL}
    (root / "lora" / "adapter_config.json").write_text(json.dumps(config))
    return project


def test_models_and_datasets(evil: Any) -> None:
    made = (
        ("compress", "ckpt/base", "evil", "-o", "delta"),
        ("dataset-compress", "old.jsonl", "new.jsonl", "-o", "rows"),
    )
    for command in made:
        assert evil.sparse(*command).code == 0
    assert shown(
        evil,
        *made,
        ("info", "evil"),
        ("info", "evil", "--json"),
        ("info", "delta"),
        ("info", "rows"),
        ("info", "lora"),
        ("diff", "ckpt/base", "evil"),
        ("diff", "ckpt/base", "evil", "--json"),
        ("diff", "ckpt/base", "delta"),
        ("diff", "ckpt/base", "evil", "--html", "diff.html"),
        ("diff", "old.jsonl", "new.jsonl"),
        ("infer-base", "evil", "ckpt/base"),
        ("estimate", "ckpt/base", "evil"),
        ("dataset-estimate", "old.jsonl", "new.jsonl"),
        ("svd-compress", "ckpt/base", "evil", "-o", "svd", "--rank", "2"),
        ("compress-adapter", "ckpt/base", "lora", "-o", "adapter"),
        ("add", "evil"),
        ("add", "evil", "--name", EVIL),
        ("add", EVIL),
        ("init", "--base", EVIL),
        ("hub", "publish", "delta", EVIL),
        ("hub", "publish", "delta", "org/name", "--base", "ckpt/base"),
        ("migrate", "models", ".", "--to", "kept"),
        ("publish", "run", "place", "--once"),
        ("follow", "place", "-o", "followed", "--once"),
        ("cache", "list"),
        ("-v", "info", "delta"),
    ) == []  # fmt: skip
    assert not STEERS.search((evil.root / "diff.html").read_text())


def test_manifests_that_somebody_wrote(evil: Any) -> None:
    for command in (
        ("compress", "ckpt/base", "ckpt/chat", "-o", "delta"),
        ("compress", "ckpt/base", "ckpt/chat", "--mode", "int8", "-o", "int8"),
        ("dataset-compress", "old.jsonl", "new.jsonl", "-o", "rows"),
        ("publish", "run", "place", "--once"),
    ):
        assert evil.sparse(*command).code == 0, command
    root = evil.root
    for name in ("delta/delta.json", "int8/delta.json", "rows/manifest.json"):
        rewrite(root / name)
    for path in (root / "place").glob("*.json"):
        rewrite(path)
    assert shown(
        evil,
        *(("info", name) for name in ("delta", "int8", "rows")),
        ("info", "delta", "--json"),
        ("reconstruct", "ckpt/base", "delta", "-o", "o"),
        ("reconstruct", "ckpt/base", "int8", "-o", "o"),
        ("reconstruct", "ckpt/code", "delta", "-o", "o"),
        ("dataset-reconstruct", "rows", "-o", "o"),
        ("dataset-reconstruct", "rows", "--base", "old.jsonl", "-o", "o"),
        ("diff", "ckpt/base", "delta"),
        ("adopt", "chat", "delta"),
        ("hub", "publish", "delta", "org/name"),
        ("follow", "place", "-o", "followed", "--once"),
    ) == []  # fmt: skip


@pytest.mark.parametrize("wanted", ["facts", "address", "reference"])
def test_locks_and_sparsefiles(applied: Any, wanted: str) -> None:
    lock = json.loads(applied.lock.read_text())
    if wanted == "facts":
        lock["nodes"]["model.chat"] = hostile(lock["nodes"]["model.chat"])
    lock["nodes"][f"model.{EVIL}"] = lock["nodes"]["model.code"]
    applied.lock.write_text(json.dumps(lock, indent=1, sort_keys=True))
    named = json.dumps("m" + EVIL)
    more = {
        "facts": "",
        "address": f"  {named}: {{source: ./ckpt/code, tags: [{named}]}}\n",
        "reference": f"  other: {{source: {named}, base: {named}}}\n",
    }
    applied.write((applied.root / "Sparsefile.yaml").read_text() + more[wanted])
    assert shown(
        applied,
        *((("validate",), ("plan",), ("plan", "--json"), ("check",), ("status",), ("status", "--html", "page.html"))),
        *((("explain", "chat"), ("explain", EVIL), ("graph",), ("verify",), ("gc",), ("lock", "repair"), ("plan",))),
        *((("rebase", "chat", "--onto", "code"), ("restore", "chat", "-o", "out"), ("fmt", "--check"), ("check",))),
    ) == []  # fmt: skip
    page = applied.root / "page.html"
    assert not page.exists() or not STEERS.search(page.read_text())
