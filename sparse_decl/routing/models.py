"""Models that are known without a policy, with where each row is from and when that was read.

Prices are those of one provider as LiteLLM's price file lists them. Quality is as the earlier documents declare it,
relative to the largest of a family; no other is made up, so a model without one is priced and never chosen instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Model:
    """cost_in, cost_out: micro-dollars for a million tokens, as in a policy; None for one that is priced by a formula.
    billions: of parameters, of so many bytes (width) each. quality: declared, 0 to 1. date: of reading the source."""

    model_id: str
    cost_in: int | None
    cost_out: int | None
    context: int
    source: str
    date: str
    billions: float | None = None
    width: float = 2.0
    quality: float | None = None


_DOCUMENTED = "context and size from its model card, quality as the earlier documents declare it"


def _declared(model_id: str, billions: float, width: float, context: int, quality: float) -> Model:
    return Model(model_id, None, None, context, _DOCUMENTED, "2026-11-29", billions, width, quality)


def _listed(model_id: str, cost_in: int, cost_out: int, context: int, provider: str) -> Model:
    return Model(
        model_id, cost_in, cost_out, context, f"price of {provider}, as LiteLLM 1.110.2 lists it", "2026-11-30"
    )


MODELS = {
    model.model_id: model
    for model in (
        _declared("meta-llama/Llama-2-7b-hf", 7.0, 2.0, 4096, 0.88),
        _declared("mistralai/Mistral-7B-v0.1", 7.0, 2.0, 8192, 0.88),
        _declared("meta-llama/Llama-2-13b-hf", 13.0, 2.0, 4096, 0.92),
        _declared("meta-llama/Llama-2-70b-hf", 70.0, 0.5, 4096, 1.0),
        _listed("meta-llama/Llama-3.1-8B-Instruct", 30_000, 50_000, 131072, "deepinfra"),
        _listed("meta-llama/Llama-3.1-70B-Instruct", 400_000, 400_000, 131072, "deepinfra"),
        _listed("meta-llama/Llama-3.1-405B-Instruct", 1_000_000, 3_000_000, 128000, "nebius"),
        _listed("meta-llama/Llama-3.2-1B-Instruct", 60_000, 60_000, 131072, "together_ai"),
        _listed("meta-llama/Llama-3.2-3B-Instruct", 20_000, 20_000, 131072, "deepinfra"),
        _listed("meta-llama/Llama-3.3-70B-Instruct", 230_000, 400_000, 131072, "deepinfra"),
        _listed("meta-llama/Meta-Llama-3-8B-Instruct", 30_000, 60_000, 8192, "deepinfra"),
        _listed("Qwen/Qwen2.5-7B-Instruct", 40_000, 100_000, 32768, "deepinfra"),
        _listed("Qwen/Qwen2.5-32B-Instruct", 60_000, 200_000, 128000, "nebius"),
        _listed("Qwen/Qwen2.5-72B-Instruct", 360_000, 400_000, 32768, "deepinfra"),
        _listed("Qwen/Qwen3-4B", 80_000, 240_000, 32768, "nebius"),
        _listed("Qwen/Qwen3-14B", 120_000, 240_000, 40960, "deepinfra"),
        _listed("Qwen/Qwen3-32B", 80_000, 280_000, 40960, "deepinfra"),
        _listed("Qwen/Qwen3-30B-A3B-Instruct-2507", 100_000, 300_000, 262144, "nebius"),
        _listed("Qwen/Qwen3-235B-A22B-Instruct-2507", 90_000, 550_000, 262144, "deepinfra"),
        _listed("Qwen/Qwen3.5-397B-A17B", 450_000, 3_000_000, 262144, "deepinfra"),
        _listed("Qwen/Qwen3.6-27B", 320_000, 3_200_000, 262144, "deepinfra"),
        _listed("Qwen/Qwen3.8-27B", 400_000, 3_000_000, 262144, "deepinfra"),
        _listed("mistralai/Mistral-7B-Instruct-v0.3", 200_000, 200_000, 32768, "together_ai"),
        _listed("mistralai/Mistral-Nemo-Instruct-2407", 19_000, 30_000, 131072, "deepinfra"),
        _listed("mistralai/Mistral-Small-3.2-24B-Instruct-2506", 75_000, 200_000, 128000, "deepinfra"),
        _listed("mistralai/Mixtral-8x7B-Instruct-v0.1", 400_000, 400_000, 32768, "deepinfra"),
        _listed("google/gemma-3-4b-it", 50_000, 100_000, 131072, "deepinfra"),
        _listed("google/gemma-3-12b-it", 50_000, 150_000, 131072, "deepinfra"),
        _listed("google/gemma-3-27b-it", 80_000, 160_000, 131072, "deepinfra"),
        _listed("google/gemma-4-31B-it", 200_000, 400_000, 262144, "deepinfra"),
        _listed("deepseek-ai/DeepSeek-R1-0528", 500_000, 2_150_000, 163840, "deepinfra"),
        _listed("deepseek-ai/DeepSeek-V3.2", 260_000, 380_000, 163840, "deepinfra"),
        _listed("deepseek-ai/DeepSeek-V4-Flash", 90_000, 180_000, 1048576, "deepinfra"),
        _listed("deepseek-ai/DeepSeek-V4-Pro", 1_300_000, 2_600_000, 1048576, "deepinfra"),
        _listed("microsoft/phi-4", 70_000, 140_000, 16384, "deepinfra"),
        _listed("openai/gpt-oss-20b", 30_000, 140_000, 131072, "deepinfra"),
        _listed("openai/gpt-oss-120b", 37_000, 170_000, 131072, "deepinfra"),
    )
}


def listed_price(
    model: str, prices: Mapping[str, Mapping[str, Any]] | None = None
) -> tuple[Mapping[str, Any], str] | None:
    """(context, cost_in and cost_out of a model, where they are from); None if it has no listed price.

    prices: rows as `prices.prices_from_litellm` gives them; they come first. A row may be of a provider
    ("deepinfra/Qwen/Qwen3-32B"): of several that end in the model's name, the cheapest.
    """
    rows = prices or {}
    found = [name for name in rows if name == model] or [name for name in rows if name.endswith(f"/{model}")]
    if found:
        name = min(found, key=lambda one: (rows[one]["cost_out"], rows[one]["cost_in"], one))
        return rows[name], f"the price of {name} that was given"
    row = MODELS.get(model)
    if row is None or row.cost_in is None:
        return None
    about = {"context": row.context, "cost_in": row.cost_in, "cost_out": row.cost_out}
    return about, f"{row.source}, {row.date}"
