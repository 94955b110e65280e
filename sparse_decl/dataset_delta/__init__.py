"""Deltas of datasets: tables that are mostly another dataset's rows, kept as the rows and cells that differ.

Knows nothing of Sparsefiles, steps or the store; see `docs/dataset-delta.md` for the format.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sparse_decl.base.lazy import lazy_names

FORMAT = "dataset-delta"
FORMAT_VERSION = 7  # the newest, which all deltas are written in

if TYPE_CHECKING:
    from sparse_decl.dataset_delta.decoding import RestoreStats, decode, inspect, read_rows
    from sparse_decl.dataset_delta.differences import Difference, difference
    from sparse_decl.dataset_delta.encoding import DeltaStats, encode
    from sparse_decl.dataset_delta.estimating import Estimate, estimate

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
}


if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, {name: f"{__name__}.{module}" for name, module in _HOMES.items()})


__all__ = [
    "FORMAT",
    "FORMAT_VERSION",
    "DeltaStats",
    "Difference",
    "Estimate",
    "RestoreStats",
    "decode",
    "difference",
    "encode",
    "estimate",
    "inspect",
    "read_rows",
]
