"""What a hub does with a request for inference: a declared share of the request keys is routed, ever the same ones."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sparse_decl.hub.settings import Settings

_STEPS = 10_000  # hundredths of a percent


@dataclass(frozen=True, slots=True)
class Handled:
    """model: the one to ask. routed: whether a routing decision was made for this request. decision: that decision."""

    model: str
    routed: bool
    decision: Any = None


def is_routed(key: str, percentage: float) -> bool:
    """Whether requests of this key are routed at that percentage. A key that is stays so at every higher percentage,
    which is what a roll-out in steps needs; the answer is the same in every process."""
    place = int.from_bytes(hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()[:8], "big") % _STEPS
    return place < round(percentage * _STEPS / 100)


def handle_inference_request(
    model_id: str,
    prompt: str,
    request_key: str,
    *,
    settings: Settings | None = None,
    suggest: Callable[..., Any] | None = None,
    **options: Any,
) -> Handled:
    """The model to ask for a prompt. request_key: of the user or session, so that one user sees one behaviour.

    suggest: called as suggest(model_id, prompt, **options) for a decision with a `recommended_model`; without one,
    `sparse_decl.suggest_optimal_model`. options: quality_threshold, max_tokens and the like.
    """
    chosen = settings or Settings.from_environment()
    if not is_routed(request_key, chosen.smart_routing_percentage):
        return Handled(model_id, False)
    if suggest is None:
        from sparse_decl.api.routing import suggest_optimal_model

        suggest = suggest_optimal_model
    decision = suggest(model_id, prompt, **options)
    return Handled(decision.recommended_model, True, decision)
