"""Neighbouring blocks that are decoded together, and the memory that a thread decodes them in."""

from __future__ import annotations

from dataclasses import dataclass
from threading import local
from typing import Any

import numpy as np


class Scratch:
    """Memory for one thread's blocks, reused for the next: fresh pages cost more than the work done in them."""

    def __init__(self) -> None:
        self._held: dict[str, np.ndarray] = {}

    def take(self, name: str, size: int, dtype: Any = np.uint8) -> np.ndarray:
        """(size,) of a dtype, contents any; valid until `name` is taken again."""
        octets = size * np.dtype(dtype).itemsize
        held = self._held.get(name)
        if held is None or held.size < octets:
            held = self._held[name] = np.empty(octets, np.uint8)
        return held[:octets].view(dtype)


class ThreadScratch(Scratch, local):
    """The same for several threads, each of which has its own."""


@dataclass(slots=True)
class Run:
    """The bytes of neighbouring blocks. data: u8, with PADDING bytes after the last block; starts: where each block
    begins in it; counts: (16-bit rANS words, 32-bit raw words) of each, and sizes: bytes of each.
    """

    first: int
    data: np.ndarray
    starts: list[int]
    sizes: list[int]
    counts: list[tuple[int, int]]
