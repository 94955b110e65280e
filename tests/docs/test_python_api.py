"""The Python of the docs runs as shown, and every name of the API is explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparse_decl import api
from tests.docs.test_docs import ROOT, blocks

PAGE = ROOT / "docs/python-api.md"


def write_pair(folder: Path) -> None:
    import numpy as np
    from safetensors.numpy import save_file

    numbers = np.random.default_rng(0)
    weights = numbers.standard_normal((64, 48)).astype(np.float32)
    for name, step in (("base", 0.0), ("chat", 1e-3)):
        place = folder / "checkpoints" / name
        place.mkdir(parents=True)
        moved = weights + np.float32(step) * numbers.standard_normal(weights.shape).astype(np.float32)
        save_file({"layer.weight": moved}, place / "model.safetensors", metadata={"format": "pt"})


def run_examples(page: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_pair(folder)
    monkeypatch.chdir(folder)
    shown = [block.text for block in blocks(page) if block.mark == "python"]
    assert shown
    for text in shown:
        exec(compile(text, str(page), "exec"), {"__name__": "example"})


def test_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    run_examples(PAGE, tmp_path, monkeypatch)
    assert "MB" in capsys.readouterr().out
    assert list((tmp_path / "cache/reconstructed").glob("*/model.safetensors"))


def test_examples_of_a_hub_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_examples(ROOT / "docs/hub.md", tmp_path, monkeypatch)


def test_examples_of_weight_sync_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run_examples(ROOT / "docs/how-to/weight-sync.md", tmp_path, monkeypatch)
    assert "step 2: " in capsys.readouterr().out


PAGES = {"sparse_decl.api.datasets": "datasets.md", "sparse_decl.api.routing": "routing.md"}


@pytest.mark.parametrize("name", [name for name, home in api.HOMES.items() if home.startswith("sparse_decl.api.")])
def test_every_name_is_explained(name: str) -> None:
    page = ROOT / "docs" / PAGES.get(api.HOMES[name], "python-api.md")
    assert name in page.read_text("utf-8")
