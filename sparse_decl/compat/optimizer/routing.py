"""Which model a request should go to."""

from sparse_decl.api import (
    HardwareType,
    ModelSpec,
    RoutingDecision,
    TaskComplexity,
    classify_request_complexity,
    estimate_routing_savings,
    suggest_optimal_model,
)

__all__ = [
    "HardwareType",
    "ModelSpec",
    "RoutingDecision",
    "TaskComplexity",
    "classify_request_complexity",
    "estimate_routing_savings",
    "suggest_optimal_model",
]
