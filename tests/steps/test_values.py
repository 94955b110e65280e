"""Facts and parameters of step kinds: what is written of them, and what is read back."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

import pytest

from sparse_decl.steps.adapter import AdapterFacts
from sparse_decl.steps.auto import AutoFacts, AutoParams
from sparse_decl.steps.dataset_delta import DatasetDeltaFacts, DatasetDeltaParams
from sparse_decl.steps.evaluation import TextParams
from sparse_decl.steps.lossy import LossyFacts, LossyParams
from sparse_decl.steps.model_delta import ModelDeltaFacts
from sparse_decl.steps.registry import kind_named
from sparse_decl.steps.values import Facts, Params
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
