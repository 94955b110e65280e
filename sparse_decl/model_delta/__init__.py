"""Lossless deltas of checkpoints: paths in, a folder out, and the original files back, byte for byte.

Knows nothing of Sparsefiles, steps or the store; see `docs/codec.md` for the format.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sparse_decl.base.lazy import lazy_names

CODEC_ID = "lossless"
FORMAT_VERSION = 4  # what is written; older ones are read for ever
PLAIN_VERSION = 1  # the oldest: differences to tensors of one base

if TYPE_CHECKING:
    from sparse_decl.model_delta.beside import encode_beside
    from sparse_decl.model_delta.decoding import RestoreStats, decode, inspect
    from sparse_decl.model_delta.encoding import DeltaStats, encode
    from sparse_decl.model_delta.loading import PartStats, load_tensors, write_tensors
    from sparse_decl.model_delta.opened import OpenDelta
    from sparse_decl.model_delta.slicing import DeltaSlice
    from sparse_decl.model_delta.taken import is_unaffected

_HOMES = {
    "encode": "encoding",
    "encode_beside": "beside",
    "DeltaStats": "encoding",
    "decode": "decoding",
    "inspect": "decoding",
    "RestoreStats": "decoding",
    "DeltaSlice": "slicing",
    "OpenDelta": "opened",
    "PartStats": "loading",
    "is_unaffected": "taken",
    "load_tensors": "loading",
    "write_tensors": "loading",
}


if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, {name: f"{__name__}.{module}" for name, module in _HOMES.items()})


__all__ = [
    "CODEC_ID",
    "FORMAT_VERSION",
    "DeltaSlice",
    "DeltaStats",
    "OpenDelta",
    "PartStats",
    "RestoreStats",
    "decode",
    "encode",
    "encode_beside",
    "inspect",
    "is_unaffected",
    "load_tensors",
    "write_tensors",
]
