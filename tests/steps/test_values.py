"""Facts and parameters of step kinds: what is written of them, and what is read back."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.graph.plan import step_keys
from sparse_decl.sparsefile.load import load_sparsefile
from sparse_decl.steps.adapter import AdapterFacts
from sparse_decl.steps.auto import AutoFacts, AutoParams
from sparse_decl.steps.dataset_delta import DatasetDeltaFacts, DatasetDeltaParams
from sparse_decl.steps.evaluation import TextParams
from sparse_decl.steps.lossy import LossyFacts, LossyParams
from sparse_decl.steps.model_delta import ModelDeltaFacts
from sparse_decl.steps.quantize_params import (
    CalibrationParams,
    CandidateParams,
    ColumnParams,
    ConstraintParams,
    EvaluationParams,
    LatencyParams,
    MoreParams,
    QualityParams,
    QuantizeParams,
    RequestParams,
    SelectParams,
    ServedParams,
    TextSettings,
    TrialSettings,
    WindowsParams,
)
from sparse_decl.steps.quantize_select import SelectFacts
from sparse_decl.steps.quantize_trials import TrialFacts
from sparse_decl.steps.registry import KINDS, kind_named
from sparse_decl.steps.resources import steps_of
from sparse_decl.steps.route import CaseDecision, FitParams, RouteFacts, RouteParams
from sparse_decl.steps.route import ColumnParams as OutcomeColumns
from sparse_decl.steps.values import Facts, Params
from sparse_decl.store.keys import step_key
from sparse_decl.store.record import Record


@dataclass(frozen=True, slots=True)
class _Counted(Facts):
    files: int
    names: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class _Asked(Params):
    most: int | None = 3
    exact: bool = True


def test_facts_without_a_value_are_not_written_and_unknown_ones_are_passed_over() -> None:
    assert _Counted(1).to_json() == {"files": 1}
    assert _Counted(1, ("a",)).to_json() == {"files": 1, "names": ["a"]}
    assert _Counted.from_json({"files": 1, "names": ["a"], "later": 2}) == _Counted(1, ("a",))
    with pytest.raises(TypeError):
        _Counted.from_json({})


def test_parameters_that_are_defaults_are_not_written() -> None:
    assert _Asked().to_json() == {}
    assert _Asked(None, exact=False).to_json() == {"most": None, "exact": False}
    assert _Asked.from_json({"most": None}) == _Asked(None)
    with pytest.raises(TypeError):
        _Asked.from_json({"later": 1})


_NF4 = CandidateParams(backend="bitsandbytes", method="nf4", bits=4, group_size=64, dtype="bf16")
_CUT = EvaluationParams(split="test", column="text", window=512, seed=0, samples=128, stride=512)
_CUT_WRITTEN = {"split": "test", "column": "text", "window": 512, "seed": 0, "samples": 128, "stride": 512}


@pytest.mark.parametrize(
    ("params", "written"),
    [
        (LossyParams(), {}),
        (LossyParams(rank=16), {"rank": 16}),
        (LossyParams(keep=0.1, rest="drop", mode="sparse"), {"keep": 0.1, "rest": "drop", "mode": "sparse"}),
        (LossyParams(max_bytes=5, rest="exact"), {"max_bytes": 5}),
        (AutoParams(max_error=0.0), {"max_error": 0.0}),
        (AutoParams(max_ppl_delta=1.0), {"max_ppl_delta": 1.0}),
        (AutoParams(max_bytes=9, eval=TextParams(samples=4)), {"max_bytes": 9, "eval": {"samples": 4}}),
        (DatasetDeltaParams(), {}),
        (DatasetDeltaParams(("id",), exact="rows"), {"key": ["id"], "exact": "rows"}),
        (DatasetDeltaParams(splits=("a", "b"), recipe=("shuffle(42)",)),
         {"splits": ["a", "b"], "recipe": ["shuffle(42)"]}),
        (TextParams(stride=8, folder="wikitext-2-raw-v1"), {"stride": 8, "folder": "wikitext-2-raw-v1"}),
        (QuantizeParams(_NF4), {"candidate": {"backend": "bitsandbytes", "method": "nf4", "bits": 4, "group_size": 64,
                                              "dtype": "bf16"}}),
        (QuantizeParams(replace(_NF4, group_size=None), CalibrationParams(
            split="train", column="text", window=512, samples=8, seed=0,
            apart_from=WindowsParams(samples=32, window=512, stride=256, seed=0))),
         {"candidate": {"backend": "bitsandbytes", "method": "nf4", "bits": 4, "dtype": "bf16"},
          "calibration": {"split": "train", "column": "text", "window": 512, "samples": 8, "seed": 0,
                          "apart_from": {"samples": 32, "window": 512, "stride": 256, "seed": 0}}}),
        (QualityParams(_CUT), {"eval": _CUT_WRITTEN}),
        (MoreParams(_CUT, ConstraintParams(max_ppl_delta=0.0)),
         {"eval": _CUT_WRITTEN, "constraints": {"max_ppl_delta": 0.0}}),
        (LatencyParams(RequestParams(prompt_tokens=512, output_tokens=128, batch=1, requests=20),
                       ColumnParams("test", "text")),
         {"workload": {"prompt_tokens": 512, "output_tokens": 128, "batch": 1, "requests": 20},
          "eval": {"split": "test", "column": "text"}}),
        (SelectParams(baseline="bf16", candidates=("bf16", "hqq-4"), constraints=ConstraintParams(), hardware=(),
                      workload=ServedParams(prompt_tokens=512, output_tokens=128, batch=1, utilisation=1.0),
                      prefer="cost", allow_estimates=False),
         {"baseline": "bf16", "candidates": ["bf16", "hqq-4"], "constraints": {}, "hardware": [],
          "workload": {"prompt_tokens": 512, "output_tokens": 128, "batch": 1, "utilisation": 1.0},
          "prefer": "cost", "allow_estimates": False}),
        (RouteParams({"prefer": "cost"}), {"policy": {"prefer": "cost"}}),
        (RouteParams({}, FitParams(bits=14, kind="linear-hash", min_outcomes=200, test_ppm=0, columns=OutcomeColumns(
            group=None, model="model", prompt="prompt", score="score", task=None))),
         {"policy": {}, "fit": {"bits": 14, "columns": {"group": None, "model": "model", "prompt": "prompt",
                                                        "score": "score", "task": None},
                                "kind": "linear-hash", "min_outcomes": 200, "test_ppm": 0}}),
        (TrialSettings(), {}),
        (TrialSettings(text=TextSettings()), {"text": {}}),
    ],
)  # fmt: skip
def test_what_goes_into_the_key(params: Any, written: dict[str, Any]) -> None:
    assert params.to_json() == written
    assert list(params.to_json()) == list(written)
    assert type(params).from_json(written) == params


def _record(kind: str, facts: dict[str, Any]) -> Record:
    return Record("b3:" + "0" * 64, kind, 1, {}, {}, {}, facts)


def test_facts_of_models_are_the_codecs_figures() -> None:
    from sparse_decl.model_delta import DeltaStats

    stats = DeltaStats(10, 5, 1, 4, 1, 1, 1, 1, reused_tensors=3, unread_files=("a.safetensors",), proved=False)
    facts = ModelDeltaFacts.from_json(stats.to_json())
    written = {name: value for name, value in stats.to_json().items() if name != "reused_tensors"}
    assert facts.to_json() == {**written, "unread_files": ["a.safetensors"], "mode": "lossless"}
    assert kind_named("model-delta").facts(_record("model-delta", facts.to_json())) == facts
    usual = ModelDeltaFacts.from_json(replace(stats, proved=True, unread_files=()).to_json()).to_json()
    assert not {"proved", "unread_files"} & set(usual)


def test_facts_of_lossy_models_are_the_codecs_figures() -> None:
    from sparse_decl.model_lossy.encoding import LossyStats

    stats = LossyStats("svd", 10, 5, 1, 4, 3, 0, 0.5, 0.1, "a", 0.6, 0.5, 0.01, 0.001, ranks=(1, 8))
    written = {**stats.to_json(), "fidelity": "lossy"}
    facts = LossyFacts.from_json(written)
    assert facts.to_json() == written
    assert list(facts.to_json()) == list(written)
    assert kind_named("svd").facts(_record("svd", written)) == facts


def test_facts_of_auto_hold_the_figures_of_any_form() -> None:
    from sparse_decl.model_delta import DeltaStats

    exact = DeltaStats(10, 5, 1, 4, 1, 1, 1, 1).to_json() | {"mode": "lossless", "relative_error": 0.0}
    written = {
        **exact,
        "fidelity": "exact",
        "tried": [{"mode": "lossless", "options": {}}],
        "text": "b3:0",
        "windows": 2,
    }
    facts = AutoFacts.from_json(written)
    assert facts.to_json() == written
    assert kind_named("auto").facts(_record("auto", written)) == facts


def test_facts_of_adapters_are_what_their_files_say() -> None:
    from sparse_decl.model_lossy.adapter import AdapterStats

    for stats in (
        AdapterStats("lora", 10, 11, 2, 4, 0, 100, (4, 8), ("q", "v")),
        AdapterStats("ia3", 10, 11, 2, 4, 0, 100, None, (), unmergeable="a bias"),
    ):
        facts = AdapterFacts.from_json(stats.to_json())
        assert facts.to_json() == stats.to_json()
        assert list(facts.to_json()) == list(stats.to_json())


def test_facts_of_datasets_are_the_codecs_figures() -> None:
    pytest.importorskip("pyarrow")
    from sparse_decl.dataset_delta.encoding import DeltaStats

    stats = DeltaStats(10, 5, 1, 100, 90, 5, 5, 5, 100, "rows", {"stored": 1})
    facts = DatasetDeltaFacts.from_json({**stats.to_json(), "mode": "rows", "exact": False})
    assert facts.to_json() == {**asdict(stats), "mode": "rows", "exact": False}
    assert kind_named("dataset-delta").facts(_record("dataset-delta", facts.to_json())) == facts


def test_sizes_of_bases_and_pins() -> None:
    for kind, written in (("snapshot", {"files": 2, "original_bytes": 9}), ("pin", {"files": 1, "bytes": 9})):
        assert kind_named(kind).facts(_record(kind, written)).to_json() == written


def test_facts_of_trials_and_of_the_choice() -> None:
    failed = TrialFacts.of({"status": "failed", "reason": "no memory", "log": ["x"]}, looks=0)
    assert failed.to_json() == {"status": "failed", "reason": "no memory", "looks": 0}
    assert (
        kind_named("quantize-more").failure(_record("quantize-more", failed.to_json())) == "failed, because no memory"
    )
    chosen = SelectFacts(4, 2, 1, "hqq-4", "here")
    written = {"mode": "hqq-4", "options": 4, "passing": 2, "not_measured": 1, "winner": "hqq-4", "hardware": "here"}
    assert list(chosen.to_json().items()) == list(written.items())
    assert SelectFacts.from_json(written) == chosen
    assert SelectFacts(4, 0, 0).to_json() == {"mode": "none passes", "options": 4, "passing": 0, "not_measured": 0}


def test_facts_of_evaluations() -> None:
    written = {
        "mode": "eval",
        "perplexity": {"base": 9.5, "original": 8.0, "reconstruction": 8.25},
        "reconstruction_against_original": {"ratio": 1.03, "interval_95": [1.0, 1.06]},
        "windows": 4,
        "tokens": 100,
        "text": "b3:0",
    }
    facts = kind_named("eval").facts(_record("eval", written))
    assert list(facts.to_json().items()) == list(written.items())


def test_facts_of_routes_and_what_others_ask_of_them() -> None:
    decision = CaseDecision("rule", "large", "it has an image", "b3:1", "b3:2")
    curve = {"apgr": {"value": 0.7, "low": 0.6, "high": 0.8}}
    estimator = {
        "models": {"a": {}, "b": {}},
        "prompts": 1,
        "refused": {"b": "no"},
        "unknown_models": [],
        "curve": curve,
    }
    facts = RouteFacts("b3:0", estimator, {"photo": decision})
    record, kind = _record("route", facts.to_json()), kind_named("route")
    assert list(facts.to_json()) == ["mode", "policy", "estimator", "decisions"]
    assert list(decision.to_json()) == ["code", "model", "reason", "prompt", "request"]
    assert kind.facts(record) == facts
    assert record.shared.decides
    assert facts.refused == {"b": "no"}
    assert facts.gap_recovered == (0.7, (0.6, 0.8))
    assert kind.summary(record) == "a calibrated on 1 prompt; b not calibrated (no); 1 case decided"
    plain = RouteFacts.from_json({"mode": "route", "policy": "b3:0"})
    assert (plain.refused, plain.gap_recovered) == ({}, None)
    assert not _record("route", plain.to_json()).shared.decides


@pytest.mark.parametrize("kind", ["model-delta", "auto"])
def test_files_that_the_codec_cannot_read_are_warned_of(kind: str) -> None:
    sizes = {"mode": "lossless", "original_bytes": 1, "stored_bytes": 1, "files": 1, "tensors": 0, "exact": True}
    facts = {**sizes, "relative_error": 0.0, "fidelity": "exact", "unread_files": ["a.bin"]}
    warned = ("a.bin is not a safetensors file, and is kept as plain bytes",)
    assert kind_named(kind).warnings(_record(kind, facts)) == warned
    assert kind_named("pin").warnings(_record("pin", facts)) == ()


def test_keys_of_the_example_are_what_they_were(snapshot: Any) -> None:
    """Steps of every kind, with inputs that are all the same: how parameters are held may not change a key."""
    example = Path(__file__).parents[2] / "sparsefile.example.yaml"
    steps = steps_of(load_sparsefile(example, env={})).steps.values()
    inputs = "b3:" + "0" * 64
    assert {step.kind for step in steps} == set(KINDS)
    assert snapshot == {
        step.address: step_key(step.kind, step.version, step.params, dict.fromkeys(step.inputs, inputs))
        for step in steps
    }
    small = next(step for step in steps if step.address == "model.chat-small")
    first = "b3:c61a695a893fad4f293f1dd172743596d4bdb367d9d8232e254752bf3e758b09"  # of `auto` in version 1: still valid
    assert first in step_keys(small, dict.fromkeys(small.inputs, inputs))
