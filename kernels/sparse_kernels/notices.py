"""Says when kernels have to be compiled: whoever waits for a command wants to know why, and that it is done once."""

from __future__ import annotations

from collections.abc import Callable

_WAITING: list[Callable[[], None]] = []


def on_compiling(tell: Callable[[], None]) -> None:
    """`tell` is called once, before the first kernel that is compiled in this process."""
    _WAITING[:] = [tell]


def compiling() -> None:
    """Kernels are about to be compiled."""
    while _WAITING:
        _WAITING.pop()()
