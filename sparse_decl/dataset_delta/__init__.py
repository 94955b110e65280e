"""Deltas of datasets: tables that are mostly another dataset's rows, kept as the rows and cells that differ.

Knows nothing of Sparsefiles, steps or the store; see `docs/dataset-delta.md` for the format.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

FORMAT = "dataset-delta"
FORMAT_VERSION = 1

if TYPE_CHECKING:
    from sparse_decl.dataset_delta.decoding import RestoreStats, decode, inspect, read_rows
    from sparse_decl.dataset_delta.differences import Difference, difference
    from sparse_decl.dataset_delta.encoding import DeltaStats, encode
    from sparse_decl.dataset_delta.estimating import Estimate, estimate
    from sparse_decl.dataset_delta.functions import (
        DatasetDeltaStats,
        compress_dataset_delta,
        estimate_dataset_delta_savings,
        reconstruct_from_dataset_delta,
    )

_HOMES = {
    "encode": "encoding",
    "DeltaStats": "encoding",
    "decode": "decoding",
    "inspect": "decoding",
    "read_rows": "decoding",
    "RestoreStats": "decoding",
    "difference": "differences",
    "Difference": "differences",
    "estimate": "estimating",
    "Estimate": "estimating",
    "DatasetDeltaStats": "functions",
    "compress_dataset_delta": "functions",
    "estimate_dataset_delta_savings": "functions",
    "reconstruct_from_dataset_delta": "functions",
}


def __getattr__(name: str) -> Any:
    """Loads pyarrow and the kernels only when something is done with them."""
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"sparse_decl.dataset_delta.{_HOMES[name]}"), name)
    raise AttributeError(name)


__all__ = [
    "FORMAT",
    "FORMAT_VERSION",
    "DatasetDeltaStats",
    "DeltaStats",
    "Difference",
    "Estimate",
    "RestoreStats",
    "compress_dataset_delta",
    "decode",
    "difference",
    "encode",
    "estimate",
    "estimate_dataset_delta_savings",
    "inspect",
    "read_rows",
    "reconstruct_from_dataset_delta",
]
