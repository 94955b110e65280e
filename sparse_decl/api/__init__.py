"""The Python API: one function per job, on paths, hub ids and URLs, without a Sparsefile. See docs/python-api.md.

Names are imported when they are first used, so that `import sparse_decl` stays light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sparse_decl.base.lazy import lazy_names

if TYPE_CHECKING:
    from sparse_decl.api.acceleration import benchmark_reconstruction as benchmark_reconstruction
    from sparse_decl.api.acceleration import get_rust_info as get_rust_info
    from sparse_decl.api.acceleration import is_rust_available as is_rust_available
    from sparse_decl.api.cache import CacheStats as CacheStats
    from sparse_decl.api.cache import DeltaCache as DeltaCache
    from sparse_decl.api.cache import ReconstructionJob as ReconstructionJob
    from sparse_decl.api.cache import prefetch_deltas as prefetch_deltas
    from sparse_decl.api.dataset_rows import dataset_batches as dataset_batches
    from sparse_decl.api.dataset_rows import load_dataset as load_dataset
    from sparse_decl.api.datasets import DatasetDeltaStats as DatasetDeltaStats
    from sparse_decl.api.datasets import compress_dataset_delta as compress_dataset_delta
    from sparse_decl.api.datasets import estimate_dataset_delta_savings as estimate_dataset_delta_savings
    from sparse_decl.api.datasets import reconstruct_from_dataset_delta as reconstruct_from_dataset_delta
    from sparse_decl.api.deltas import compress_delta as compress_delta
    from sparse_decl.api.deltas import estimate_delta_savings as estimate_delta_savings
    from sparse_decl.api.deltas import reconstruct_from_delta as reconstruct_from_delta
    from sparse_decl.api.differences import diff_models as diff_models
    from sparse_decl.api.lossy import compress_adapter_delta as compress_adapter_delta
    from sparse_decl.api.lossy import compress_delta_sparse as compress_delta_sparse
    from sparse_decl.api.lossy import compress_delta_svd_full as compress_delta_svd_full
    from sparse_decl.api.lossy import reconstruct_from_svd_delta as reconstruct_from_svd_delta
    from sparse_decl.api.manifests import DeltaManifest as DeltaManifest
    from sparse_decl.api.manifests import SVDDeltaManifest as SVDDeltaManifest
    from sparse_decl.api.opened import load_file as load_file
    from sparse_decl.api.opened import load_tensors as load_tensors
    from sparse_decl.api.opened import open_delta as open_delta
    from sparse_decl.api.optimize import BenchmarkResult as BenchmarkResult
    from sparse_decl.api.optimize import OptimizationConstraints as OptimizationConstraints
    from sparse_decl.api.optimize import OptimizationResult as OptimizationResult
    from sparse_decl.api.optimize import load_quantized as load_quantized
    from sparse_decl.api.optimize import optimize_model as optimize_model
    from sparse_decl.api.pretrained import from_pretrained_with_delta as from_pretrained_with_delta
    from sparse_decl.api.quality import compare_outputs as compare_outputs
    from sparse_decl.api.quality import validate_int8_delta_quality as validate_int8_delta_quality
    from sparse_decl.api.routing import ModelSpec as ModelSpec
    from sparse_decl.api.routing import RoutingDecision as RoutingDecision
    from sparse_decl.api.routing import estimate_routing_savings as estimate_routing_savings
    from sparse_decl.api.routing import suggest_optimal_model as suggest_optimal_model
    from sparse_decl.base.errors import DeltaCompressionError as DeltaCompressionError
    from sparse_decl.routing import HardwareType as HardwareType
    from sparse_decl.routing import TaskComplexity as TaskComplexity
    from sparse_decl.routing import classify_request_complexity as classify_request_complexity

HOMES = {
    "DeltaCompressionError": "sparse_decl.base.errors",
    "DeltaManifest": "sparse_decl.api.manifests",
    "SVDDeltaManifest": "sparse_decl.api.manifests",
    "compress_delta": "sparse_decl.api.deltas",
    "reconstruct_from_delta": "sparse_decl.api.deltas",
    "diff_models": "sparse_decl.api.differences",
    "estimate_delta_savings": "sparse_decl.api.deltas",
    "compare_outputs": "sparse_decl.api.quality",
    "validate_int8_delta_quality": "sparse_decl.api.quality",
    "DeltaCache": "sparse_decl.api.cache",
    "CacheStats": "sparse_decl.api.cache",
    "ReconstructionJob": "sparse_decl.api.cache",
    "prefetch_deltas": "sparse_decl.api.cache",
    "from_pretrained_with_delta": "sparse_decl.api.pretrained",
    "load_file": "sparse_decl.api.opened",
    "load_tensors": "sparse_decl.api.opened",
    "open_delta": "sparse_decl.api.opened",
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
    "DatasetDeltaStats": "sparse_decl.api.datasets",
    "compress_dataset_delta": "sparse_decl.api.datasets",
    "estimate_dataset_delta_savings": "sparse_decl.api.datasets",
    "reconstruct_from_dataset_delta": "sparse_decl.api.datasets",
    "dataset_batches": "sparse_decl.api.dataset_rows",
    "load_dataset": "sparse_decl.api.dataset_rows",
    "HardwareType": "sparse_decl.routing",
    "ModelSpec": "sparse_decl.api.routing",
    "RoutingDecision": "sparse_decl.api.routing",
    "TaskComplexity": "sparse_decl.routing",
    "classify_request_complexity": "sparse_decl.routing",
    "estimate_routing_savings": "sparse_decl.api.routing",
    "suggest_optimal_model": "sparse_decl.api.routing",
}
__all__ = [
    "BenchmarkResult",
    "CacheStats",
    "DatasetDeltaStats",
    "DeltaCache",
    "DeltaCompressionError",
    "DeltaManifest",
    "HardwareType",
    "ModelSpec",
    "OptimizationConstraints",
    "OptimizationResult",
    "ReconstructionJob",
    "RoutingDecision",
    "SVDDeltaManifest",
    "TaskComplexity",
    "benchmark_reconstruction",
    "classify_request_complexity",
    "compare_outputs",
    "compress_adapter_delta",
    "compress_dataset_delta",
    "compress_delta",
    "compress_delta_sparse",
    "compress_delta_svd_full",
    "dataset_batches",
    "diff_models",
    "estimate_dataset_delta_savings",
    "estimate_delta_savings",
    "estimate_routing_savings",
    "from_pretrained_with_delta",
    "get_rust_info",
    "is_rust_available",
    "load_dataset",
    "load_file",
    "load_quantized",
    "load_tensors",
    "open_delta",
    "optimize_model",
    "prefetch_deltas",
    "reconstruct_from_dataset_delta",
    "reconstruct_from_delta",
    "reconstruct_from_svd_delta",
    "suggest_optimal_model",
    "validate_int8_delta_quality",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, HOMES)


def __dir__() -> list[str]:
    return __all__
