"""Memory for tensors that are given out. Fresh pages of 4 KB cost as much as half of the decoding that fills them, so
tensors share pieces that the system can give as huge pages, which NumPy asks for where an array is large enough.
"""

from __future__ import annotations

import numpy as np

_PIECE = 16 << 20
_SHARING = range(64 << 10, 8 << 20)  # bytes of the tensors that share: others are too small to keep a piece in memory
_ALIGNED = 64


class Pages:
    """Gives memory that is never taken back; a piece is free once every tensor in it is."""

    def __init__(self) -> None:
        self._piece = np.empty(0, np.uint8)

    def take(self, size: int) -> np.ndarray:
        """(size,) u8, contents any."""
        if size not in _SHARING:
            return np.empty(size, np.uint8)
        if self._piece.size < size:
            self._piece = np.empty(_PIECE, np.uint8)[: _PIECE - _ALIGNED]
        out, end = self._piece[:size], -(-size // _ALIGNED) * _ALIGNED
        self._piece = self._piece[end:]
        return out
