"""Samples and fingerprints of tensors and of what they are compared with; functions of the bytes alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import xxhash

if TYPE_CHECKING:
    from sparse_decl.model_delta.reference.kinds import Reference

_CHUNK = 1 << 20
_PIECES = 16
_PIECE_WORDS = 4096


def sample(tensor: Reference, size: int | None = None, most: int = _PIECES) -> np.ndarray:
    """Up to `most` evenly spaced runs of 4,096 words of a tensor taken as `size` words long, (n,) unsigned."""
    size = tensor.words if size is None else size
    pieces = most if size > most * _PIECE_WORDS else 1
    length = _PIECE_WORDS if pieces > 1 else size
    out = np.empty(pieces * length, tensor.kind.dtype)
    for piece in range(pieces):
        start = (size - length) * piece // max(pieces - 1, 1)
        tensor.read_words(start, out[piece * length : (piece + 1) * length])
    return out


def fingerprint(tensor: Reference) -> bytes:
    """xxh3-128 of a tensor's bytes."""
    digest = xxhash.xxh3_128()
    for piece in tensor.blocks(_CHUNK):
        digest.update(piece.data)
    return digest.digest()
