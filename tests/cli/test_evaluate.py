"""`sparse eval` on a tiny model: figures, a paired comparison, and mistakes in one line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.tiny_models import TEXT, make_llama

IGNORED = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("torch")
    root = tmp_path_factory.mktemp("models")
    make_llama(root / "base")
    make_llama(root / "fine", step=0.05)
    (root / "text.txt").write_text(TEXT * 40)
    return root


@pytest.mark.slow
@IGNORED
def test_eval_tells_perplexity_and_what_it_was_measured_on(project: Any, models: Path) -> None:
    arguments = ["--dataset", str(models / "text.txt"), "--max-length", "64", "--samples", "6"]
    ran = project.sparse("eval", str(models / "fine"), *arguments, "--json")
    assert ran.code == 0, ran.err
    value = json.loads(ran.out)
    assert value["windows"] == 6
    assert value["tokens"] == 6 * 63
    assert value["interval_95"][0] < value["perplexity"] < value["interval_95"][1]
    assert value["dtype"] == "float32"
    assert value["dataset"]["digest"].startswith("b3:")
    told = project.sparse("eval", str(models / "fine"), *arguments)
    assert f"perplexity {value['perplexity']:.4f}" in told.out


@pytest.mark.slow
@IGNORED
def test_eval_against_a_baseline_is_paired(project: Any, models: Path) -> None:
    arguments = ["--dataset", str(models / "text.txt"), "--max-length", "64", "--json"]
    ran = project.sparse("eval", str(models / "fine"), "--baseline", str(models / "base"), *arguments)
    value = json.loads(ran.out)
    ratio = value["against_baseline"]
    assert ratio["ratio"] == pytest.approx(value["perplexity"] / value["baseline"]["perplexity"])
    assert ratio["interval_95"][0] < ratio["ratio"] < ratio["interval_95"][1]
    spread = value["interval_95"][1] / value["interval_95"][0]
    assert ratio["interval_95"][1] / ratio["interval_95"][0] < spread


@pytest.mark.slow
@IGNORED
def test_eval_of_what_is_no_language_model(project: Any, models: Path) -> None:
    ran = project.sparse("eval", str(project.root), "--dataset", str(models / "text.txt"))
    assert ran.code == 5
    assert "no language model here" in ran.err


def test_eval_without_its_text(project: Any) -> None:
    ran = project.sparse("eval", "checkpoints/base", "--dataset", "missing.txt")
    assert ran.code == 5
    assert "no such file" in ran.err
    assert "Traceback" not in ran.err
