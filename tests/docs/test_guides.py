"""Guides for people who work with transformers, word for word, on tiny models."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import sparse_decl
from tests.docs.test_docs import ROOT, blocks
from tests.tiny_models import make_llama

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    make_llama(tmp_path / "models" / "base")
    return tmp_path


def run(page: str, mark: str, **names: Any) -> dict[str, Any]:
    shown = [block.text for block in blocks(ROOT / "docs/how-to" / page) if block.mark == mark]
    assert shown
    space = {"__name__": "example", **names}
    for text in shown:
        exec(compile(text, page, "exec"), space)
    return space


def test_serve(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, step in (("chat", 0.02), ("code", 0.03)):
        make_llama(here / "models" / name, step=step)
        sparse_decl.compress_delta("models/base", f"models/{name}", f"{name}.delta")
    try:
        model = run("serve.md", "transformers")["model"]
    finally:
        sparse_decl.transformers.unregister()
    wanted = transformers.AutoModelForCausalLM.from_pretrained("models/code").state_dict()
    assert all(torch.equal(tensor, wanted[name]) for name, tensor in model.state_dict().items())
    assert f"{len(wanted)} tensors written" in capsys.readouterr().out


@pytest.mark.filterwarnings("ignore:.*pin_memory:UserWarning")  # `Trainer` asks for it on machines without a GPU too
def test_train(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("accelerate")
    numbers = torch.Generator().manual_seed(0)
    rows = [torch.randint(20, (8,), generator=numbers) for _ in range(16)]
    space = run("train.md", "trainer", dataset=[{"input_ids": row, "labels": row} for row in rows])
    assert space["keeping"].failure is None
    assert space["trainer"].state.global_step == 12
    assert sorted(path.name for path in (here / "out" / "deltas").glob("checkpoint-*")) == [
        "checkpoint-12", "checkpoint-4", "checkpoint-8",
    ]  # fmt: skip
    assert [path.name for path in (here / "out").glob("checkpoint-*")] == ["checkpoint-12"]
