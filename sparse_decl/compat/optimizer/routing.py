"""Which model a request should go to."""

from sparse_decl.compat.re_exports import offer

_NAMES = (
    "HardwareType",
    "ModelSpec",
    "RoutingDecision",
    "TaskComplexity",
    "classify_request_complexity",
    "estimate_routing_savings",
    "suggest_optimal_model",
)
__getattr__, __all__ = offer(__name__, _NAMES)
