"""A search from Sparsefile to restored folder, on recorded trials: what is measured when, and what is not."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from sparse_decl.api.quantize_search import read_decision
from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.engine.apply import apply
from sparse_decl.engine.planning import Planner
from sparse_decl.engine.project import open_project
from sparse_decl.engine.restore import restore
from sparse_decl.engine.run import Settings
from sparse_decl.graph.events import Progressed, Started
from sparse_decl.sparsefile.diagnostics import SpecError
from sparse_decl.steps.step import Step

SERVING = "quantize.serving"
BACKENDS = ("none", "bitsandbytes", "torchao", "hqq", "gptqmodel")


@pytest.fixture
def search(recorded: Any, tmp_path: Path) -> Any:
    return Search(recorded, tmp_path / "project")


class Search:
    """A project with one search; `section` is what its `quantize:` says."""

    def __init__(self, recorded: Any, root: Path):
        self.recorded, self.root = recorded, root
        (root / "model").mkdir(parents=True)
        (root / "model" / "config.json").write_text("{}")
        (root / "model" / "model.safetensors").write_bytes(b"weights")
        (root / "text.txt").write_text("some words to measure on")
        self.section: dict[str, Any] = {
            "model": "chat",
            "constraints": {"max_ppl_delta": 3.0},
            "candidates": ["bnb-int8", "torchao-int8", "bnb-nf4"],
            "eval": {"dataset": "./text.txt", "samples": 16, "window": 256},
            "workload": {"prompt_tokens": 64, "output_tokens": 16},
            "environments": {backend: str(recorded.python) for backend in BACKENDS},
        }

    def open(self) -> Any:
        value = {
            "version": 1,
            "models": {"chat": {"source": "./model"}},
            "quantize": {"serving": self.section},
        }
        (self.root / "Sparsefile.yaml").write_text(yaml.safe_dump(value))
        return open_project(self.root)

    def apply(self, settings: Settings | None = None, **options: Any) -> list[str]:
        """Applies; gives the addresses of steps that ran."""
        started: list[str] = []

        def emit(event: Any) -> None:
            if isinstance(event, Started):
                started.append(event.planned.address)

        project = self.open()
        with project.workspace() as workspace:
            outcome = apply(project, workspace, settings or Settings(), emit, **options)
        if outcome.failures:
            raise next(iter(outcome.failures.values()))
        own = [address.removeprefix(SERVING) for address in started if address.startswith(SERVING)]
        return sorted(address for address in own if not address.startswith("/@"))

    def decision(self) -> dict[str, Any]:
        project = self.open()
        with project.workspace() as workspace:
            return read_decision(workspace, SERVING)


def measured(*names: str) -> list[str]:
    return sorted(f"{task} {name}" for name in names for task in ("quantize", "quality", "latency"))


def test_every_candidate_is_measured_once_and_a_second_apply_measures_nothing(search: Search) -> None:
    search.apply()
    assert search.recorded.calls() == measured("bf16", "bnb-int8", "torchao-int8", "bnb-nf4")
    found = search.decision()
    assert found["winner"] == ["torchao-int8", "here"]
    assert search.apply() == []
    assert search.recorded.calls() == []


def test_a_new_candidate_is_the_only_one_measured(search: Search) -> None:
    search.apply()
    search.recorded.calls()
    search.section["candidates"].append("hqq-4")
    ran = search.apply()
    assert search.recorded.calls() == measured("hqq-4")
    assert ran == ["", "/hqq-4", "/hqq-4/latency", "/hqq-4/more-windows", "/hqq-4/quality"]


def test_a_changed_constraint_or_price_chooses_again_and_measures_nothing(search: Search) -> None:
    search.apply()
    search.recorded.calls()
    search.section["constraints"] = {"max_ppl_delta": 30.0, "min_compression": 1.5}
    search.apply()
    assert search.recorded.calls() == []
    assert search.decision()["winner"] == ["bnb-nf4", "here"]
    search.section["constraints"] = {"min_compression": 10.0}
    search.section["hardware"] = ["a10g"]
    assert search.apply() == [""]
    assert search.recorded.calls() == []
    found = search.decision()
    assert found["winner"] is None
    assert found["nearest"] == ["bnb-nf4", "a10g"]
    assert {option["basis"] for option in found["options"]} == {"estimated"}


def test_going_back_restores_the_choice_from_the_store(search: Search) -> None:
    search.apply()
    search.section["constraints"] = {"max_ppl_delta": 30.0}
    search.apply()
    search.section["constraints"] = {"max_ppl_delta": 3.0}
    assert search.apply() == []


def test_an_undecided_candidate_takes_more_windows_up_to_the_cap(search: Search) -> None:
    search.recorded.write(bnb_int8={"noise": 0.03})
    search.section["constraints"] = {"max_ppl_delta": 2.0}
    search.apply()
    calls = search.recorded.calls()
    assert calls.count("quality bnb-int8") == 3  # 16 windows, then 32, then 64, which is four times the first
    assert calls.count("quality torchao-int8") == 1
    option = next(one for one in search.decision()["options"] if one["candidate"] == "bnb-int8")
    assert option["windows"] == 64
    assert option["checks"][0]["why"] == "undecided after 64 windows"
    search.section["constraints"] = {"max_ppl_delta": 2.0, "min_compression": 1.1}
    assert search.apply() == [""]


def test_another_text_measures_quality_again_and_quantizes_nothing(search: Search) -> None:
    search.apply()
    search.recorded.calls()
    search.section["eval"]["seed"] = 1
    search.apply()
    assert set(search.recorded.calls()) == {f"quality {n}" for n in ("bf16", "bnb-int8", "torchao-int8", "bnb-nf4")}


def test_timings_belong_to_a_machine(search: Search, monkeypatch: pytest.MonkeyPatch) -> None:
    search.apply()
    search.recorded.calls()
    monkeypatch.setattr("sparse_decl.sources.machine.fingerprint", lambda: {"cpu": "another one", "gpus": []})
    project = search.open()
    with project.workspace() as workspace:
        assert not Planner(project, workspace, offline=True).full().stale  # what the lock says needs no machine
    search.apply()
    assert search.recorded.calls() == sorted(f"latency {n}" for n in ("bf16", "bnb-int8", "torchao-int8", "bnb-nf4"))


def test_calibration_text_is_pinned_and_only_what_uses_it_is_made_again(search: Search) -> None:
    search.recorded.write(gptq_4={"bytes": 115_000, "nll": 0.16, "seconds": 1.3})
    search.section["candidates"] = ["bnb-nf4", "gptq-4"]
    search.section["calibration"] = {"dataset": "./calibration.txt", "samples": 8, "window": 64}
    (search.root / "calibration.txt").write_text("words to calibrate with")
    search.apply()
    text = (search.root / "Sparsefile.lock").read_text()
    assert digest_bytes(b"words to calibrate with") in text
    search.recorded.calls()
    (search.root / "calibration.txt").write_text("other words to calibrate with")
    search.apply()
    assert search.recorded.calls() == ["quantize gptq-4"]  # the same bytes came out: nothing to measure
    assert digest_bytes(b"other words to calibrate with") in (search.root / "Sparsefile.lock").read_text()


def test_a_fresh_clone_is_checked_by_the_lock_alone(search: Search) -> None:
    search.apply()
    search.recorded.calls()
    shutil.rmtree(search.root / ".sparse")
    project = search.open()
    with project.workspace() as workspace:
        assert not Planner(project, workspace, offline=True).full().stale
    search.section["constraints"] = {"max_ppl_delta": 30.0}
    project = search.open()
    with project.workspace() as workspace:
        assert Planner(project, workspace, offline=True).full().stale
    assert search.recorded.calls() == []


def test_every_phase_tells_how_far_it_is(search: Search) -> None:
    search.recorded.write(bnb_nf4={"pause": 0.3})
    search.section["candidates"] = ["bnb-nf4"]
    seen: set[str] = set()

    def emit(event: Any) -> None:
        if isinstance(event, Progressed):
            assert (event.done, event.total) in ((0, 1), (1, 2))
            seen.add(event.address.removeprefix(SERVING))

    project = search.open()
    with project.workspace() as workspace:
        apply(project, workspace, Settings(), emit)
    assert {"/bnb-nf4", "/bnb-nf4/quality", "/bnb-nf4/latency"} <= seen


def test_failures_are_results_and_the_others_go_on(search: Search) -> None:
    search.recorded.write(bnb_int8={"quantize": "crash"}, bnb_nf4={"quality": "hang"}, hqq_4={"latency": "killed"})
    search.section["candidates"] += ["hqq-4", "awq-4"]
    search.section["budget"] = {"trial_seconds": 2.0}
    search.apply()
    found = search.decision()
    assert found["winner"] == ["torchao-int8", "here"]
    assert found["others"] == {
        "awq-4": {"status": "unavailable", "reason": "AWQ needs a CUDA device, and there is none here"},
        "bnb-int8": {"status": "failed", "reason": "it crashed with SIGSEGV"},
        "bnb-nf4": {"status": "failed", "reason": "measuring perplexity: it took longer than 2 s"},
        "hqq-4": {
            "status": "failed",
            "reason": "timing: the system killed it, most often because it ran out of memory",
        },
    }
    search.recorded.calls()
    assert search.apply() == []  # a failure is remembered
    search.recorded.write()
    search.apply(again=lambda address, record: record.facts.get("status", "ok") != "ok")
    assert search.recorded.calls() == sorted(
        [*measured("bnb-int8"), "quality bnb-nf4", "latency hqq-4", "quantize awq-4"]
    )
    assert set(search.decision()["others"]) == {"awq-4"}


def test_thread_pools_of_a_tool_are_as_large_as_the_workload_says(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    search.section["workload"]["threads"] = 3
    search.section["candidates"] = ["bnb-nf4"]
    search.apply(Settings(threads=1))
    assert search.decision()["trials"]["bnb-nf4"]["latency"]["threads"] == 3


def test_timings_are_taken_again_when_asked(search: Search) -> None:
    search.apply()
    search.recorded.calls()
    search.apply(again=lambda address, record: record.kind == "quantize-latency")
    assert {call.partition(" ")[0] for call in search.recorded.calls()} == {"latency"}


def test_stopping_keeps_what_was_measured(search: Search) -> None:
    search.recorded.write(bnb_nf4={"quantize": "hang"})

    def emit(event: Any) -> None:
        if type(event).__name__ == "Progressed" and event.address == f"{SERVING}/bnb-nf4":
            raise KeyboardInterrupt

    project = search.open()
    with project.workspace() as workspace, pytest.raises(KeyboardInterrupt):
        apply(project, workspace, Settings(), emit)
    before = search.recorded.calls()
    assert "quantize bnb-int8" in before
    search.recorded.write()
    search.apply()
    assert not set(before) & set(search.recorded.calls()) - {"quantize bnb-nf4"}
    assert search.decision()["winner"] == ["torchao-int8", "here"]


def test_candidates_run_side_by_side(search: Search) -> None:
    search.apply(Settings(jobs=4, threads=4, memory=1 << 32))
    assert search.recorded.calls() == measured("bf16", "bnb-int8", "torchao-int8", "bnb-nf4")
    assert search.decision()["winner"] == ["torchao-int8", "here"]


def test_the_chosen_folder_comes_back(search: Search, tmp_path: Path) -> None:
    search.apply()
    project = search.open()
    shutil.rmtree(search.root / "model")
    with project.workspace() as workspace:
        restore(project, workspace, SERVING, tmp_path / "back")
    note = json.loads((tmp_path / "back" / "sparse-quantize.json").read_text())
    assert note["candidate"]["method"] == "int8-weight-only"
    assert (tmp_path / "back" / "model.safetensors").stat().st_size == 220_500
    assert not (tmp_path / "back" / "model.safetensors").is_symlink()


def test_without_a_baseline_the_search_fails_and_says_why(search: Search) -> None:
    search.recorded.write(bf16={"unavailable": "torch is not installed"})
    with pytest.raises(UnavailableError, match="without it nothing can be compared") as told:
        search.apply()
    assert told.value.why == "torch is not installed"
    assert told.value.hint == "pip install it"
    search.recorded.write(bf16={"quantize": "crash"})
    with pytest.raises(SparseError, match="without it nothing can be compared"):
        search.apply()


def test_a_small_budget_leaves_candidates_out_and_says_so(search: Search) -> None:
    search.section["candidates"] = ["bnb-int8", "hqq-4", "bnb-nf4"]
    search.section["budget"] = {"max_trials": 2}
    search.apply()
    assert search.recorded.calls() == measured("bf16", "hqq-4", "bnb-nf4")
    assert search.decision()["others"]["bnb-int8"]["status"] == "untried"


def test_how_a_trial_is_run_is_no_part_of_its_key(search: Search) -> None:
    def keys() -> dict[str, Step]:
        return {address: step for address, step in search.open().steps.items() if address.startswith(SERVING)}

    before = keys()
    search.section["environments"] = {"hqq": "/elsewhere/python"}
    search.section["budget"] = {"trial_seconds": 5.0, "trial_memory": "3GB"}
    after = keys()
    assert before.keys() == after.keys()
    for address, step in before.items():
        assert (step.params, step.inputs) == (after[address].params, after[address].inputs)
    assert after[f"{SERVING}/bnb-nf4"].settings == {"seconds": 5.0, "memory": 3_000_000_000}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda section: section["candidates"].append("bnb-nf5"), "no known candidate"),
        (lambda section: section["candidates"].append({"name": "x", "backend": "hqq", "bits": 5}), "no 5 bits"),
        (lambda section: section["candidates"].append({"name": "bf16", "backend": "hqq"}), "name of the baseline"),
        (lambda section: section.update(budget={"max_windows": 3}), "fewer than the 16 windows"),
    ],
)
def test_what_cannot_be_searched_is_refused_with_its_place(
    search: Search, change: Callable[[dict[str, Any]], object], message: str
) -> None:
    change(search.section)
    with pytest.raises(SpecError, match=message):
        search.open()
