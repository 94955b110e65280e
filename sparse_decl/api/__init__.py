"""The Python API: one function a job, on paths, hub ids and URLs, without a Sparsefile. See docs/python-api.md.

Names are imported when they are first used, so that `import sparse_decl` stays light.
"""

from __future__ import annotations

from importlib import import_module
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
    "compress_delta_svd_full": "sparse_decl.api.lossy",
    "reconstruct_from_svd_delta": "sparse_decl.api.lossy",
    "compress_adapter_delta": "sparse_decl.api.lossy",
    "compress_delta_sparse": "sparse_decl.api.lossy",
    "DatasetDeltaStats": "sparse_decl.dataset_delta",
    "compress_dataset_delta": "sparse_decl.dataset_delta",
    "estimate_dataset_delta_savings": "sparse_decl.dataset_delta",
    "reconstruct_from_dataset_delta": "sparse_decl.dataset_delta",
    "HardwareType": "sparse_decl.routing",
    "ModelSpec": "sparse_decl.routing",
    "RoutingDecision": "sparse_decl.routing",
    "TaskComplexity": "sparse_decl.routing",
    "classify_request_complexity": "sparse_decl.routing",
    "estimate_routing_savings": "sparse_decl.routing",
    "suggest_optimal_model": "sparse_decl.routing",
}
__all__ = sorted(HOMES)


def __getattr__(name: str) -> Any:
    if name in HOMES:
        return getattr(import_module(HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
