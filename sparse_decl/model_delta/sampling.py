"""Samples and fingerprints of tensors and of what they are compared with; functions of the bytes alone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import xxhash

from sparse_decl.model_delta.checkpoint import Tensor

if TYPE_CHECKING:
    from sparse_decl.model_delta.reference.kinds import Reference

_CHUNK = 1 << 20
_PIECES = 16
_PIECE_WORDS = 4096
MOST_WHOLE = _PIECES * _PIECE_WORDS  # words of a tensor of which a sample is all of them


def sample(tensor: Reference, size: int | None = None, most: int = _PIECES) -> np.ndarray:
    """Up to `most` evenly spaced runs of 4,096 words of a tensor taken as `size` words long, (n,) unsigned, not to be
    written to: the last few of tensors are kept, since each is asked for by whatever judges it.
    """
    size = tensor.words if size is None else size
    return _kept(tensor, size, most) if most <= _PIECES and isinstance(tensor, Tensor) else _read(tensor, size, most)


@lru_cache(maxsize=16)
def _kept(tensor: Tensor, size: int, most: int) -> np.ndarray:
    return _read(tensor, size, most)


def _read(tensor: Reference, size: int, most: int) -> np.ndarray:
    pieces = most if size > most * _PIECE_WORDS else 1
    length = _PIECE_WORDS if pieces > 1 else size
    out = np.empty(pieces * length, tensor.kind.dtype)
    for piece in range(pieces):
        start = (size - length) * piece // max(pieces - 1, 1)
        tensor.read_words(start, out[piece * length : (piece + 1) * length])
    out.flags.writeable = False
    return out


def fingerprint(tensor: Reference) -> bytes:
    """xxh3-128 of a tensor's bytes."""
    digest = xxhash.xxh3_128()
    for piece in tensor.blocks(_CHUNK):
        digest.update(piece.data)
    return digest.digest()
