"""The documented functions, with their documented figures where those were right, and honest ones where not."""

from __future__ import annotations

import datetime
import json
import math
from typing import Any

import pytest

from sparse_decl.api.routing import ModelSpec, estimate_routing_savings, suggest_optimal_model
from sparse_decl.base.errors import ConfigError
from sparse_decl.routing import HardwareType
from sparse_decl.routing.hardware import MACHINES
from sparse_decl.routing.models import MODELS
from sparse_decl.routing.prices import Price

LARGE = "meta-llama/Llama-2-70b-hf"


def test_prices_and_values() -> None:
    assert {one.value: one.cost_per_hour for one in HardwareType if one.cost_per_hour.known} == {
        "t4": 0.50, "a10g": 1.00, "a100-40gb": 3.00, "a100-80gb": 5.00, "h100": 8.00,
    }  # fmt: skip
    assert f"${HardwareType.H200.cost_per_hour:.2f}" == "$unknown"


def test_every_row_of_the_tables_says_where_it_is_from_and_when() -> None:
    for row in (*MODELS.values(), *MACHINES.values()):
        assert row.source
        assert datetime.date.fromisoformat(row.date or "")
    assert [one.value for one in HardwareType] == list(MACHINES)


def test_listed_prices_come_before_estimates_and_given_ones_before_both() -> None:
    def price(model: str, **more: Any) -> Price:
        return suggest_optimal_model(model, "What is the capital of France?", **more).estimated_cost_per_1m_tokens

    listed = price("meta-llama/Llama-3.1-70B-Instruct")
    assert (f"${listed:.4f}", listed.estimated) == ("$0.4000", False)
    assert "LiteLLM" in listed.basis
    rows = {
        "dear/meta-llama/Llama-3.1-70B-Instruct": {"context": 8192, "cost_in": 9_000_000, "cost_out": 9_000_000},
        "cheap/meta-llama/Llama-3.1-70B-Instruct": {"context": 8192, "cost_in": 1_000_000, "cost_out": 1_000_000},
        LARGE: {"context": 4096, "cost_in": 10, "cost_out": 10},
    }
    given = price("meta-llama/Llama-3.1-70B-Instruct", prices=rows)
    assert (f"{given:.2f}", given.basis.split()[3]) == ("1.00", "cheap/meta-llama/Llama-3.1-70B-Instruct")
    assert suggest_optimal_model(LARGE, "lamp", prices=rows).recommended_model == LARGE


def test_the_price_of_a_machine_can_be_given() -> None:
    def price(**hourly: float) -> Price:
        return suggest_optimal_model("who/made-80b", "lamp", hourly=hourly).estimated_cost_per_1m_tokens

    assert f"{price():.4f}" == "unknown"  # 176 GB: no machine with a price holds it
    assert price(b200=6.0) == pytest.approx(6 / 3600 * 160 / 8000 * 1e6, abs=1e-5)
    assert "b200" in price(b200=6.0).basis
    with pytest.raises(ConfigError, match="no machine 'abacus'"):
        price(abacus=1.0)
    with pytest.raises(ConfigError, match="price of b200"):
        price(b200=-1.0)


def test_the_documented_example() -> None:
    found = suggest_optimal_model(LARGE, "What is the capital of France?")
    assert (found.recommended_model, found.recommended_hardware) == ("meta-llama/Llama-2-7b-hf", HardwareType.T4)
    assert found.quality_score == 0.88
    assert found.quality_basis == "declared"
    assert "estimates" in found.reasoning
    assert found.cost_savings_pct > 0
    # 14 GB of weights at 320 GB/s is 22.86 tokens a second; $0.50 an hour for that is $6.08 a million.
    assert found.estimated_cost_per_1m_tokens == pytest.approx(0.5 / 3600 / (320 / 14) * 1e6, abs=1e-5)


def test_alternatives_are_specs_and_mappings() -> None:
    spec = suggest_optimal_model(LARGE, "hello").alternatives[0]
    assert isinstance(spec, ModelSpec)
    assert spec["model_id"] == spec.model_id
    assert dict(spec)["quality_score"] == spec.quality_score
    with pytest.raises(KeyError):
        spec["nonsense"]


def test_strictness_and_length_change_the_choice() -> None:
    models = [suggest_optimal_model(LARGE, "lamp", threshold).recommended_model for threshold in (0.80, 0.90, 0.95)]
    assert models == ["meta-llama/Llama-2-7b-hf", "meta-llama/Llama-2-13b-hf", LARGE]
    fast = suggest_optimal_model(LARGE, "lamp", cost_priority=False)
    assert fast.recommended_hardware is HardwareType.H100


def test_an_unknown_model_and_what_fits_nowhere_come_back() -> None:
    unknown = suggest_optimal_model("who/knows", "lamp")
    assert (unknown.recommended_model, unknown.reason_code, unknown.quality_score) == (
        "who/knows",
        "unknown_model",
        None,
    )
    price = unknown.estimated_cost_per_1m_tokens
    assert (price.known, price.to_json(), f"${price:.4f}") == (False, None, "$unknown")
    assert json.loads(json.dumps(unknown.to_json()))["estimated_cost_per_1m_tokens"] is None
    full = suggest_optimal_model(LARGE, "lamp", context_length=100_000)
    assert (full.recommended_model, full.reason_code) == (LARGE, "nothing_feasible")


@pytest.mark.parametrize("threshold", [-0.1, 1.1, math.nan, "high", True])
def test_a_threshold_outside(threshold: object) -> None:
    with pytest.raises(ConfigError, match="quality_threshold"):
        suggest_optimal_model(LARGE, "lamp", threshold)  # type: ignore[arg-type]


def test_savings_are_the_formula() -> None:
    found = estimate_routing_savings(10_000_000, 0.001, 0.25)
    assert found["annual_savings_usd"] == 273_750.0
    assert found["current_annual_cost_usd"] == 3_650_000.0
    assert found["annual_requests"] == 3_650_000_000
    assert found["savings_pct"] == 7.5
    assert "assumption" in found["basis"]
    assert found["arithmetic"] == "10000000 requests/day x 365 x $0.001 x 0.25 routed x 0.3 saved on each"


@pytest.mark.parametrize("given", [(-1,), (1.5,), (10, math.nan), (10, -1.0), (10, 0.1, 2.0), (10, 0.1, 0.1, -0.1)])
def test_bad_savings(given: tuple) -> None:
    with pytest.raises(ConfigError):
        estimate_routing_savings(*given)


@pytest.mark.parametrize("model", ["gpt2", "Qwen/Qwen2.5-7B-Instruct", "meta-llama/Llama-3-8B", "who/knows"])
def test_the_documented_request_handler_prints_a_price_of_any_model(model: str) -> None:
    decision = suggest_optimal_model(requested_model=model, prompt="What is 2+2?", quality_threshold=0.85)
    printed = f"Cost: ${decision.estimated_cost_per_1m_tokens:.4f}/1M tokens"
    assert ("unknown" in printed) == (model == "who/knows")
    assert decision.estimated_cost_per_1m_tokens.estimated == (model in ("gpt2", "meta-llama/Llama-3-8B"))
    assert decision.recommended_model == model


def test_an_estimate_follows_from_the_size_in_the_name() -> None:
    price = suggest_optimal_model("meta-llama/Llama-3-8B", "lamp").estimated_cost_per_1m_tokens
    machines = [one for one in HardwareType if one.cost_per_hour.known and one.memory_gb >= 8 * 2 * 1.1]
    assert price == pytest.approx(
        min(one.cost_per_hour / 3600 * 16e6 / one.bandwidth_gb_s for one in machines), abs=1e-5
    )
    assert "8B parameters" in price.basis
