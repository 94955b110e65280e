"""Reconstruction with a cache."""

from sparse_decl.compat.re_exports import offer

_NAMES = (
    "CacheStats",
    "DeltaCache",
    "ReconstructionJob",
    "benchmark_reconstruction",
    "from_pretrained_with_delta",
    "prefetch_deltas",
)
__getattr__, __all__ = offer(__name__, _NAMES)
