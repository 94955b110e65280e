"""Lossy forms of a fine-tune, with the error they measured, and PEFT adapters kept exactly: paths in, a folder out.

Knows nothing of Sparsefiles, steps or the store; see `docs/lossy.md` for the formats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sparse_decl.base.lazy import lazy_names
from sparse_decl.model_lossy.modes import DEFAULT_RANK
from sparse_decl.model_lossy.modes import LOSSY_MODES as MODES

FORMAT = "sparse-lossy-delta"
FORMAT_VERSION = 1
FACTORS_VERSION = 2  # the first format version with factors in few bits
ADAPTER_FORMAT = "sparse-adapter"
ADAPTER_VERSION = 1

if TYPE_CHECKING:
    from sparse_decl.formats.registry import inspect, restore
    from sparse_decl.model_lossy.adapter import (
        AdapterStats,
        check_adapter,
        inspect_adapter,
        merge_adapter,
        restore_adapter,
        store_adapter,
    )
    from sparse_decl.model_lossy.beside import compress_beside
    from sparse_decl.model_lossy.choosing import Candidate, Choice, Goal, choose, judged_again
    from sparse_decl.model_lossy.encoding import LossyStats, compress
    from sparse_decl.model_lossy.options import Options
    from sparse_decl.model_lossy.peft_export import PeftExport, export_peft

_HOMES = {
    "AdapterStats": "adapter",
    "check_adapter": "adapter",
    "inspect_adapter": "adapter",
    "merge_adapter": "adapter",
    "restore_adapter": "adapter",
    "store_adapter": "adapter",
    "Candidate": "choosing",
    "Choice": "choosing",
    "Goal": "choosing",
    "choose": "choosing",
    "judged_again": "choosing",
    "LossyStats": "encoding",
    "Options": "options",
    "PeftExport": "peft_export",
    "export_peft": "peft_export",
    "compress": "encoding",
    "compress_beside": "beside",
}


if not TYPE_CHECKING:
    __getattr__ = lazy_names(
        __name__,
        {name: f"{__name__}.{module}" for name, module in _HOMES.items()}
        | dict.fromkeys(("inspect", "restore"), "sparse_decl.formats.registry"),
    )


__all__ = [
    "ADAPTER_FORMAT",
    "ADAPTER_VERSION",
    "DEFAULT_RANK",
    "FACTORS_VERSION",
    "FORMAT",
    "FORMAT_VERSION",
    "MODES",
    "AdapterStats",
    "Candidate",
    "Choice",
    "Goal",
    "LossyStats",
    "Options",
    "PeftExport",
    "check_adapter",
    "choose",
    "compress",
    "compress_beside",
    "export_peft",
    "inspect",
    "inspect_adapter",
    "judged_again",
    "merge_adapter",
    "restore",
    "restore_adapter",
    "store_adapter",
]
