"""The Python API: one function a job, on paths, hub ids and URLs, without a Sparsefile. See docs/python-api.md.

Names are imported when they are first used, so that `import sparse_decl` stays light.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

HOMES = {
    "DeltaCompressionError": "sparse_decl.errors",
    "DeltaManifest": "sparse_decl.api.manifests",
    "SVDDeltaManifest": "sparse_decl.api.manifests",
    "compress_delta": "sparse_decl.api.deltas",
    "reconstruct_from_delta": "sparse_decl.api.deltas",
    "estimate_delta_savings": "sparse_decl.api.deltas",
    "validate_int8_delta_quality": "sparse_decl.api.quality",
    "DeltaCache": "sparse_decl.api.cache",
    "CacheStats": "sparse_decl.api.cache",
    "ReconstructionJob": "sparse_decl.api.cache",
    "prefetch_deltas": "sparse_decl.api.cache",
    "from_pretrained_with_delta": "sparse_decl.api.pretrained",
    "is_rust_available": "sparse_decl.api.acceleration",
    "get_rust_info": "sparse_decl.api.acceleration",
    "benchmark_reconstruction": "sparse_decl.api.acceleration",
    "BenchmarkResult": "sparse_decl.api.optimize",
    "OptimizationConstraints": "sparse_decl.api.optimize",
    "OptimizationResult": "sparse_decl.api.optimize",
    "load_quantized": "sparse_decl.api.optimize",
    "optimize_model": "sparse_decl.api.optimize",
}
# A version without one of these domains does not offer its names.
_OF_DOMAINS = {
    "sparse_decl.model_lossy": {
        "compress_delta_svd_full": "sparse_decl.api.lossy",
        "reconstruct_from_svd_delta": "sparse_decl.api.lossy",
        "compress_adapter_delta": "sparse_decl.api.lossy",
    },
    "sparse_decl.dataset_delta": dict.fromkeys(
        (
            "DatasetDeltaStats",
            "compress_dataset_delta",
            "estimate_dataset_delta_savings",
            "reconstruct_from_dataset_delta",
        ),
        "sparse_decl.dataset_delta",
    ),
    "sparse_decl.routing": dict.fromkeys(
        (
            "HardwareType",
            "ModelSpec",
            "RoutingDecision",
            "TaskComplexity",
            "classify_request_complexity",
            "estimate_routing_savings",
            "suggest_optimal_model",
        ),
        "sparse_decl.routing",
    ),
}
for _domain, _names in _OF_DOMAINS.items():
    if find_spec(_domain) is not None:
        HOMES |= _names
__all__ = sorted(HOMES)


def __getattr__(name: str) -> Any:
    if name in HOMES:
        return getattr(import_module(HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
