"""Deltas of datasets."""

from sparse_decl.compat.re_exports import offer

_NAMES = (
    "DatasetDeltaStats",
    "compress_dataset_delta",
    "estimate_dataset_delta_savings",
    "reconstruct_from_dataset_delta",
)
__getattr__, __all__ = offer(__name__, _NAMES)
