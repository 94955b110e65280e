"""`sparse optimize`, `sparse trials` and `optimize_model` on recorded trials."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from sparse_decl import OptimizationConstraints, optimize_model
from sparse_decl.base.errors import SparseError
from sparse_decl.cli.app import make_app
from sparse_decl.report.trials import draw_front, trials_text

NAMES = "bnb-int8,torchao-int8,bnb-nf4,awq-4"
BACKENDS = ("none", "bitsandbytes", "torchao", "hqq", "gptqmodel")


@pytest.fixture
def study(recorded: Any, tmp_path: Path) -> Any:
    return Study(recorded, tmp_path)


class Study:
    def __init__(self, recorded: Any, root: Path):
        self.recorded, self.root = recorded, root
        (root / "model").mkdir()
        (root / "model" / "config.json").write_text("{}")
        (root / "model" / "model.safetensors").write_bytes(b"weights")
        (root / "text.txt").write_text("some words to measure on")

    @property
    def environments(self) -> dict[str, str]:
        return {backend: str(self.recorded.python) for backend in BACKENDS}

    def optimize(self, *more: str) -> tuple[int, Any]:
        words = ["optimize", str(self.root / "model"), "--study", str(self.root / "study"), "--json"]
        words += ["--dataset", str(self.root / "text.txt"), "--eval-samples", "16", "--candidates", NAMES]
        for backend, python in self.environments.items():
            words += ["--environment", f"{backend}={python}"]
        return self.run(*words, *more)

    def run(self, *words: str) -> tuple[int, Any]:
        ran = CliRunner().invoke(make_app(), list(words), catch_exceptions=False, standalone_mode=False)
        return ran.return_value or 0, json.loads(ran.stdout) if "--json" in words else ran.stdout

    def call(self, **more: Any) -> Any:
        options: dict[str, Any] = {
            "candidates": NAMES.split(","),
            "dataset": self.root / "text.txt",
            "eval_samples": 16,
            "environments": self.environments,
            "study": self.root / "study",
        }
        return optimize_model(self.root / "model", **{**options, **more})


def test_optimize_chooses_measures_once_and_writes_the_folder(study: Study) -> None:
    code, found = study.optimize("--max-ppl-delta", "3", "-o", str(study.root / "small"))
    assert (code, found["winner"]) == (0, ["torchao-int8", "here"])
    assert found["address"] == "quantize.search"
    assert found["others"]["awq-4"]["reason"] == "AWQ needs a CUDA device, and there is none here"
    assert (study.root / "small" / "model.safetensors").stat().st_size == 220_500
    assert len(study.recorded.calls()) == 13  # three of each that works, one of the one that does not
    code, again = study.optimize("--max-ppl-delta", "30", "--min-compression", "1.5")
    assert (code, again["winner"]) == (0, ["bnb-nf4", "here"])
    code, none = study.optimize("--max-ppl-delta", "30", "--min-compression", "1.6")
    assert (code, none["winner"], none["nearest"]) == (1, None, ["bnb-nf4", "here"])
    assert study.recorded.calls() == []


def test_a_price_and_machines_that_are_not_here(study: Study) -> None:
    _, found = study.optimize("--hardware", "here,t4", "--usd-per-hour", "0.4", "--allow-estimates")
    basis = {(option["machine"], option["basis"]) for option in found["options"]}
    assert basis == {("here", "measured"), ("t4", "estimated")}
    assert all(option["usd_per_1m_tokens"] > 0 for option in found["options"])
    _, text = study.run("trials", "quantize.search", "-f", str(study.root / "study"))
    estimated = [line for line in text.splitlines() if " t4 " in line]
    assert estimated
    assert all(line.count("~") == 4 for line in estimated)  # tok/s, p50, p99 and price
    assert "Figures marked ~ are roofline estimates" in text


def test_a_folder_that_is_taken_is_refused_before_any_trial(study: Study) -> None:
    (study.root / "taken").mkdir()
    (study.root / "taken" / "file").touch()
    with pytest.raises(SparseError, match="output folder is not empty"):
        study.optimize("-o", str(study.root / "taken"))
    assert study.recorded.calls() == []


def test_the_table_says_what_a_person_needs(study: Study, snapshot: Any) -> None:
    _, decision = study.optimize("--max-ppl-delta", "3", "--max-latency", "2500")
    assert trials_text(decision, lambda text, *style: text) == snapshot


def test_optimize_model_gives_the_winner_and_everything_else(study: Study) -> None:
    told: list[tuple[str, float]] = []
    limits = OptimizationConstraints(max_ppl_delta=3.0, max_latency_ms=5000.0)
    out = study.root / "small"
    result = study.call(
        constraints=limits, output_path=out, progress_callback=lambda what, share: told.append((what, share))
    )
    assert result.winner.candidate_name == result.winner_candidate == "torchao-int8"
    assert result.winner.ppl_delta_interval[0] <= result.winner.ppl_delta <= result.winner.ppl_delta_interval[1]
    assert result.winner.basis == "measured"
    printed = f"Best: {result.winner.candidate_name}, cost: ${result.winner.cost_per_1m_tokens:.4f}/1M tokens"
    assert printed == "Best: torchao-int8, cost: $unknown/1M tokens"  # `here` has no price
    assert result.compression_vs_baseline == result.winner.compression_ratio == pytest.approx(269_000 / 220_500)
    assert {one.candidate_name for one in result.passing_results} == {"bf16", "torchao-int8", "bnb-int8"}
    assert result.unavailable == {"awq-4": "AWQ needs a CUDA device, and there is none here"}
    assert (result.total_candidates, result.candidates_evaluated) == (4, 3)
    assert (out / "sparse-quantize.json").is_file()
    for part in ("", "/quality", "/latency"):
        assert any(what == f"quantize.search/bnb-nf4{part}" for what, _ in told)
    assert 0 <= min(share for _, share in told) <= max(share for _, share in told) == 1.0


def test_optimize_model_says_what_came_nearest(study: Study) -> None:
    result = study.call(constraints=OptimizationConstraints(max_ppl_delta=3.0, min_compression=1.3))
    assert result.winner is None
    assert result.nearest_miss.candidate_name == "bnb-int8"
    assert result.nearest_miss.failures == ("min_compression: 1.223 against 1.3",)
    assert result.winner_candidate is result.cost_savings_pct is None


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_the_front_as_a_picture(study: Study) -> None:
    pytest.importorskip("matplotlib")
    _, decision = study.optimize("--max-ppl-delta", "3", "--picture", str(study.root / "front.svg"))
    drawn = (study.root / "front.svg").read_bytes()
    draw_front(decision, study.root / "again.svg")
    assert (study.root / "again.svg").read_bytes() == drawn
    assert drawn.startswith(b"<?xml")
