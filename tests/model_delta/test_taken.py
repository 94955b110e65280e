"""A delta says which files of its base it needs."""

import json
from pathlib import Path

import pytest

from sparse_decl.model_delta import encode, is_unaffected
from tests.cli.conftest import write_model

BEFORE = frozenset({"config.json", "model.safetensors", "notes.md", "optimizer.bin", "tokenizer.json"})


@pytest.fixture(scope="module")
def delta(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its config is coded against the base's, its tokenizer is the base's; the base's notes it has not."""
    root = tmp_path_factory.mktemp("taken")
    for seed, name in enumerate(("base", "chat")):
        write_model(root / name, seed, 1e-3)
        (root / name / "tokenizer.json").write_text(json.dumps({"vocab": 3}))
    (root / "base/notes.md").write_text("a base")
    (root / "base/optimizer.bin").write_bytes(b"not tensors")
    encode([root / "base"], root / "chat", root / "delta", threads=1)
    return root / "delta"


@pytest.mark.parametrize("changed", ["notes.md", "README.md", "new/generation_config.json", "training_args.bin"])
def test_what_it_did_not_take_may_change(delta: Path, changed: str) -> None:
    assert is_unaffected(delta, BEFORE, frozenset({changed}))


@pytest.mark.parametrize(
    "changed", ["config.json", "tokenizer.json", "model.safetensors", "new.safetensors", "optimizer.bin"]
)
def test_what_it_took_may_not_nor_what_may_hold_tensors(delta: Path, changed: str) -> None:
    assert not is_unaffected(delta, BEFORE, frozenset({"notes.md", changed}))
