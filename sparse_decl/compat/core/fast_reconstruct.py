"""Reconstruction with a cache."""

from sparse_decl.api import (
    CacheStats,
    DeltaCache,
    ReconstructionJob,
    benchmark_reconstruction,
    from_pretrained_with_delta,
    prefetch_deltas,
)

__all__ = [
    "CacheStats",
    "DeltaCache",
    "ReconstructionJob",
    "benchmark_reconstruction",
    "from_pretrained_with_delta",
    "prefetch_deltas",
]
