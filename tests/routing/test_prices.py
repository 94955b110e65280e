"""Prices print in any format, sizes are read from names, and LiteLLM's file gives the models of a policy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sparse_decl.base.errors import ConfigError, UnavailableError
from sparse_decl.routing.policy import POLICY_VERSION, Policy
from sparse_decl.routing.prices import Price, billions_of, prices_from_litellm


def test_a_price_is_a_number_that_says_whether_it_is_known() -> None:
    known, unknown = Price(0.25, "list"), Price(None, "nobody says")
    assert (f"{known:.4f}", f"{known}", known.to_json(), bool(known), known.estimated) == (
        "0.2500",
        "0.25",
        0.25,
        True,
        False,
    )
    assert (f"{unknown:.4f}", str(unknown), unknown.to_json(), bool(unknown)) == ("unknown", "unknown", None, False)


@pytest.mark.parametrize(
    ("name", "billions"),
    [
        ("meta-llama/Llama-3.1-8B-Instruct", 8.0),
        ("Qwen/Qwen2.5-0.5B", 0.5),
        ("HuggingFaceTB/SmolLM2-135M", 0.135),
        ("gpt2", 0.124),
        ("mistralai/Mistral-Large", None),
        ("a/model-v2b2", None),
    ],
)
def test_sizes(name: str, billions: float | None) -> None:
    assert billions_of(name) == billions


def test_litellm(tmp_path: Path) -> None:
    chat = {"mode": "chat", "input_cost_per_token": 2.5e-06, "output_cost_per_token": 1e-05, "max_input_tokens": 128000}
    listed = {
        "sample_spec": {"mode": "one of: chat, embedding"},
        "gpt-4o": chat,
        "an-embedding": {**chat, "mode": "embedding"},
        "no-price": {"mode": "chat", "max_input_tokens": 10},
        "odd": {**chat, "input_cost_per_token": "1"},
    }
    path = tmp_path / "prices.json"
    path.write_text(json.dumps(listed))
    models = prices_from_litellm(path)
    assert models == {"gpt-4o": {"context": 128000, "cost_in": 2_500_000, "cost_out": 10_000_000}}
    policy = Policy.from_json({"models": models, "policy_version": POLICY_VERSION, "quality_threshold": 850_000})
    assert policy.models["gpt-4o"].cost(1000, 0) == policy.models["gpt-4o"].cost(0, 250)
    path.write_text("[]")
    with pytest.raises(ConfigError, match="not LiteLLM"):
        prices_from_litellm(path)
    with pytest.raises(UnavailableError, match="cannot be read"):
        prices_from_litellm(tmp_path / "nothing.json")
