"""Deltas of datasets."""

from sparse_decl.api import (
    DatasetDeltaStats,
    compress_dataset_delta,
    estimate_dataset_delta_savings,
    reconstruct_from_dataset_delta,
)

__all__ = [
    "DatasetDeltaStats",
    "compress_dataset_delta",
    "estimate_dataset_delta_savings",
    "reconstruct_from_dataset_delta",
]
