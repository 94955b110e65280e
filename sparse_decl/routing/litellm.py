"""LiteLLM: a policy as its router configuration, and as its custom routing strategy. LiteLLM itself is not needed.

A configuration can say models, prices, fallbacks and context limits; it cannot say a fitted estimator, thresholds or
most rules. What is lost is returned in words; the strategy class loses nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sparse_decl.routing.compiled import Router
from sparse_decl.routing.policy import Policy


def litellm_config(policy: Policy) -> tuple[dict[str, Any], list[str]]:
    """(`model_list`, `router_settings`) for LiteLLM's proxy, and what could not be expressed."""
    listed, lost = [], []
    for model in policy.models.values():
        info: dict[str, Any] = {
            "max_input_tokens": model.context,
            "supports_function_calling": "tools" in model.capabilities,
            "supports_vision": "vision" in model.capabilities,
        }
        if model.max_output is not None:
            info["max_output_tokens"] = model.max_output
        params: dict[str, Any] = {"model": model.id}
        if model.cost_in is not None and model.cost_out is not None:
            params |= {"input_cost_per_token": model.cost_in / 1e12, "output_cost_per_token": model.cost_out / 1e12}
        else:
            lost.append(f"{model.name}: its cost is not known")
        if model.languages:
            lost.append(f"{model.name}: its languages")
        listed.append({"litellm_params": params, "model_info": info, "model_name": model.name})
    fallbacks = [{model.name: list(model.fallbacks)} for model in policy.models.values() if model.fallbacks]
    settings: dict[str, Any] = {"enable_pre_call_checks": True, "routing_strategy": "simple-shuffle"}
    if fallbacks:
        settings["fallbacks"] = fallbacks
    lost += [f"rule {number}: rules are decided by the strategy class" for number in range(1, len(policy.rules) + 1)]
    lost.append("thresholds and fitted quality: use sparse_decl.routing.litellm.SparseRoutingStrategy")
    return {"model_list": listed, "router_settings": settings}, lost


class SparseRoutingStrategy:
    """A custom routing strategy for `litellm.Router.set_custom_routing_strategy`.

    For calls to one of `names` ("auto" by default) it decides by the policy, and gives back the deployment of the model
    that was chosen. Calls to any other name get a deployment of that name, untouched.
    """

    def __init__(self, router: Router, model_list: Sequence[Mapping[str, Any]], names: Sequence[str] = ("auto",)):
        self.router, self.model_list, self.names = router, list(model_list), frozenset(names)

    def get_available_deployment(
        self,
        model: str,
        messages: Sequence[Mapping[str, Any]] | None = None,
        input: str | list[Any] | None = None,
        specific_deployment: bool | None = False,
        request_kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        """The deployment, a row of `model_list`; None if there is none of that name. Raises ConfigError."""
        name = model
        if model in self.names:
            # What was asked for is a stand-in: no model of the policy, so nothing to leave as it is.
            body = {**(request_kwargs or {}), "messages": list(messages or ())}
            if not messages and input is not None:
                body = {**(request_kwargs or {}), "input": input}
            body.pop("model", None)
            name = self.router.decide_openai(body).model
        return next((row for row in self.model_list if row.get("model_name") == name), None)

    async def async_get_available_deployment(
        self,
        model: str,
        messages: Sequence[Mapping[str, Any]] | None = None,
        input: str | list[Any] | None = None,
        specific_deployment: bool | None = False,
        request_kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        """The same; a decision takes well under a millisecond and waits for nothing."""
        return self.get_available_deployment(model, messages, input, specific_deployment, request_kwargs)
