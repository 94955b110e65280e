"""`eval`: what goes into its key, and what it measures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sparse_decl.base.errors import UnavailableError
from sparse_decl.sparsefile import load_sparsefile
from sparse_decl.steps import evaluation
from sparse_decl.steps.kind import Work
from sparse_decl.steps.resources import steps_of
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.store.record import Record
from tests.tiny_models import TEXT, make_llama

MODEL = "{ source: ./chat, base: base, mode: svd, eval: %s }"


def step(folder: Path, asked: str, more: str = "") -> Step | None:
    path = folder / "Sparsefile.yaml"
    path.write_text(f"version: 1\nmodels:\n  base: {{ source: ./base }}\n  chat: {MODEL % asked}\n{more}")
    loaded = load_sparsefile(path, env={})
    return evaluation.KIND.step_of(loaded.by_address["model.chat"], loaded)


def test_a_text_of_ones_own(tmp_path: Path) -> None:
    made = step(tmp_path, "{ dataset: ./text.txt, samples: 16, split: test }")
    assert made is not None
    assert (made.address, made.kind, made.params) == ("eval.chat", "eval", {"samples": 16})
    assert made.inputs == {
        "base": FromStep("model.base", "model"),
        "original": FromSource("./chat"),
        "reconstruction": FromStep("model.chat", "model"),
        "text": FromSource("./text.txt"),
    }
    assert str(made.place).startswith("Sparsefile.yaml:4:")


def test_wikitext_is_a_hub_dataset_and_one_config_of_it(tmp_path: Path) -> None:
    made = step(tmp_path, "{ dataset: wikitext }")
    assert made is not None
    assert made.inputs["text"] == FromSource("hf://datasets/Salesforce/wikitext")
    assert made.params == {"folder": "wikitext-2-raw-v1"}


def test_a_dataset_of_the_sparsefile(tmp_path: Path) -> None:
    made = step(tmp_path, "{ dataset: prose }", "datasets:\n  prose: { source: ./prose }\n")
    assert made is not None
    assert made.inputs["text"] == FromStep("dataset.prose", "dataset")


def test_a_base_that_is_looked_for_is_looked_for_here_too(tmp_path: Path) -> None:
    path = tmp_path / "Sparsefile.yaml"
    chat = MODEL.replace("base: base", "base: auto") % "{ dataset: ./text.txt }"
    path.write_text(
        f"version: 1\nmodels:\n  base: {{ source: ./base }}\n  chat: {chat}\n"
        "  lora: { source: ./lora, base: base, mode: adapter }\n  next: { source: ./next, base: chat }\n"
    )
    served = steps_of(load_sparsefile(path, env={})).steps
    for address in ("model.chat", "eval.chat"):
        assert "base" not in served[address].inputs
        assert served[address].nearest_of == ("model.base",)  # no adapter, and nothing that is made from itself
        assert served[address].based_on("model.base", "model", "why").inputs["base"] == FromStep("model.base", "model")


def test_the_text_of_a_goal_is_the_text_of_its_evaluation(tmp_path: Path) -> None:
    path = tmp_path / "Sparsefile.yaml"
    path.write_text(
        "version: 1\nmodels:\n  base: { source: ./base }\n  chat:\n    source: ./chat\n    base: base\n    mode: auto\n"
        "    max_ppl_delta: 1.5\n    max_bytes: 9MB\n    eval: { dataset: ./text.txt, window: 64 }\n"
    )
    served = steps_of(load_sparsefile(path, env={})).steps
    made, beside = served["model.chat"], served["eval.chat"]
    assert made.params == {"max_ppl_delta": 1.5, "max_bytes": 9_000_000, "eval": {"window": 64}}
    assert made.inputs["text"] == beside.inputs["text"] == FromSource("./text.txt")
    assert str(made.place_of("inputs.text")).startswith("Sparsefile.yaml:10:")


def test_a_model_that_asks_for_nothing_has_no_evaluation(tmp_path: Path) -> None:
    path = tmp_path / "Sparsefile.yaml"
    path.write_text("version: 1\nmodels:\n  base: { source: ./base }\n  chat: { source: ./chat, base: base }\n")
    assert set(steps_of(load_sparsefile(path, env={})).steps) == {"model.base", "model.chat"}


def test_it_is_not_served_before_its_model_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert step(tmp_path, "{ dataset: ./text.txt }") is not None
    loaded = load_sparsefile(tmp_path / "Sparsefile.yaml", env={})
    monkeypatch.setattr("sparse_decl.steps.registry.KINDS", {"eval": "sparse_decl.steps.evaluation"})
    assert {"model.chat", "eval.chat"} <= set(steps_of(loaded).unsupported)


def test_it_has_nothing_to_rebuild() -> None:
    with pytest.raises(UnavailableError, match="the model of a `eval` step cannot be made again"):
        evaluation.KIND.rebuild(type("Task", (), {"output": "model"}))  # type: ignore[arg-type]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_it_measures_all_three_on_the_same_windows(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    for name, move in (("base", 0.0), ("original", 0.05), ("reconstruction", 0.05)):
        make_llama(tmp_path / name, step=move)
    (tmp_path / "text.txt").write_text(TEXT * 40)
    made = step(tmp_path, "{ dataset: ./text.txt, samples: 6, window: 64 }")
    assert made is not None
    (tmp_path / "out").mkdir()
    places = {name: tmp_path / name for name in ("base", "original", "reconstruction")}
    places["text"] = tmp_path / "text.txt"
    seen: list[tuple[int, int]] = []
    work = Work(
        made, tmp_path / "out", {}, {}, places.__getitem__, 1, 1 << 30, lambda done, total: seen.append((done, total))
    )
    found = evaluation.KIND.run(work)
    facts = found.facts.to_json()
    perplexity = facts["perplexity"]
    assert perplexity["original"] == perplexity["reconstruction"] != perplexity["base"]
    assert facts["reconstruction_against_original"] == {"ratio": 1.0, "interval_95": [1.0, 1.0]}
    assert (facts["windows"], facts["tokens"]) == (6, 6 * 63)
    kept = facts.get("gain_kept")
    assert (kept is not None) == (perplexity["original"] < perplexity["base"])
    if kept is not None:
        assert kept == {"share": 1.0, "interval_95": [1.0, 1.0]}
    assert seen[-1] == (18, 18)
    report = json.loads((found.artifacts["report"] / "eval.json").read_text())
    assert [len(report["begin_tokens_nll"][name]) for name in ("base", "original", "reconstruction")] == [6, 6, 6]
    assert report["perplexity"] == perplexity


@pytest.mark.parametrize(("share", "warned"), [(0.93, False), (0.5, False), (0.31, True), (-0.2, True), (None, False)])
def test_little_of_the_gain_is_a_warning(share: float | None, warned: bool) -> None:
    facts = {
        "mode": "eval",
        "perplexity": {"base": 9.5, "original": 8.0, "reconstruction": 9.0},
        "reconstruction_against_original": {"ratio": 1.1, "interval_95": None},
        "windows": 4,
        "tokens": 100,
        "text": "b3:0",
        **({"gain_kept": {"share": share, "interval_95": [share - 0.1, share + 0.1]}} if share is not None else {}),
    }
    record = Record("b3:" + "0" * 64, "eval", evaluation.VERSION, {}, {}, {}, facts)
    assert evaluation.KIND.facts(record).to_json() == facts
    found = evaluation.KIND.warnings(record)
    assert len(found) == warned
    if warned and share == 0.31:
        assert found[0].startswith(
            "only 31 % of what the fine-tune gained in log-perplexity is kept (95 %: 21 to 41 %)"
        )
