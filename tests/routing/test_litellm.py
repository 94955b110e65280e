"""The custom strategy for LiteLLM, called as LiteLLM calls it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import made
import pytest

from sparse_decl.api.routing import suggest_optimal_model
from sparse_decl.routing.compiled import Router
from sparse_decl.routing.litellm import SparseRoutingStrategy, litellm_config
from sparse_decl.routing.prices import prices_from_litellm


def test_the_strategy_gives_back_deployments(fitted: Any) -> None:
    router = Router(made.policy(max_quality_loss=100_000), fitted.estimator)
    deployments = litellm_config(router.policy)[0]["model_list"]
    strategy = SparseRoutingStrategy(router, deployments)

    def chosen(prompt: str, model: str = "auto", **more: Any) -> str:
        messages = [{"role": "user", "content": prompt}]
        return strategy.get_available_deployment(model, messages, request_kwargs=more)["model_name"]

    assert chosen("What is 5 plus 7 times 9?") == "small"
    assert chosen("Prove that every lamp is a river of stone.") == "large"
    assert chosen("What is 5 plus 7?", tools=[{"type": "function"}]) == "large"
    assert chosen("Prove it.", model="small") == "small"
    assert strategy.get_available_deployment("nobody", []) is None
    found = asyncio.run(strategy.async_get_available_deployment("auto", input="What is 5 plus 7 times 9?"))
    assert found["model_name"] == "small"


def test_what_a_configuration_cannot_say_is_told() -> None:
    config, lost = litellm_config(made.policy(rules=[{"when": {"task": ["t"]}, "use": "large"}]))
    assert config["model_list"][0]["litellm_params"]["input_cost_per_token"] == 1e-7
    assert any(one.startswith("rule 1") for one in lost)
    assert any("fitted quality" in one for one in lost)


@pytest.mark.filterwarnings("default")  # what LiteLLM warns of on import is nothing of ours
def test_litellm_itself_takes_the_configuration_and_the_strategy(fitted: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LITELLM_LOCAL_MODEL_COST_MAP", "True")  # asks no network
    litellm = pytest.importorskip("litellm")
    router = Router(made.policy(max_quality_loss=100_000), fitted.estimator)
    config, _ = litellm_config(router.policy)
    for row in config["model_list"]:
        row["litellm_params"] |= {
            "model": f"openai/{row['model_name']}",
            "api_key": "-",
            "mock_response": row["model_name"],
        }
    proxy = litellm.Router(model_list=config["model_list"], **config["router_settings"])
    proxy.set_custom_routing_strategy(SparseRoutingStrategy(router, proxy.model_list))

    def answered(prompt: str, model: str = "auto") -> str:
        found = proxy.completion(model=model, messages=[{"role": "user", "content": prompt}])
        return str(found.choices[0].message.content)

    assert answered("What is 5 plus 7 times 9?") == "small"
    assert answered("Prove that every lamp is a river of stone.") == "large"
    assert answered("What is 5 plus 7 times 9?", "large") == "large"


@pytest.mark.filterwarnings("default")
def test_litellm_s_own_price_file_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LITELLM_LOCAL_MODEL_COST_MAP", "True")
    litellm = pytest.importorskip("litellm")
    rows = prices_from_litellm(Path(litellm.__file__).with_name("model_prices_and_context_window_backup.json"))
    assert len(rows) > 1000
    model = "Qwen/Qwen3-32B"
    found = suggest_optimal_model(model, "What is the capital of France?", prices=rows).estimated_cost_per_1m_tokens
    assert found.known
    assert not found.estimated
    assert found.basis.endswith(f"/{model} that was given")
