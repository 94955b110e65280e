"""Deltas of models."""

from sparse_decl.api import (
    DeltaCompressionError,
    DeltaManifest,
    SVDDeltaManifest,
    compress_adapter_delta,
    compress_delta,
    compress_delta_sparse,
    compress_delta_svd_full,
    estimate_delta_savings,
    reconstruct_from_delta,
    reconstruct_from_svd_delta,
    validate_int8_delta_quality,
)

__all__ = [
    "DeltaCompressionError",
    "DeltaManifest",
    "SVDDeltaManifest",
    "compress_adapter_delta",
    "compress_delta",
    "compress_delta_sparse",
    "compress_delta_svd_full",
    "estimate_delta_savings",
    "reconstruct_from_delta",
    "reconstruct_from_svd_delta",
    "validate_int8_delta_quality",
]
