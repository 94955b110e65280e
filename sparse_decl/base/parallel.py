"""Threads: how many cores there are, the flag that ends all work, and work on a pool whose results come in order."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
R = TypeVar("R")

Progress = Callable[[int, int], None]
"""Called with (done, in all), in bytes unless said otherwise; may raise to stop the work."""

_PART = 1_000_000


def in_part(progress: Progress | None, number: int, parts: int, share: int = 1) -> Progress | None:
    """What reports the whole work while `share` parts of it, of so many in all, are done from part `number` on."""
    if progress is None:
        return None
    report = progress

    def part(done: int, total: int) -> None:
        report(number * _PART + share * done * _PART // max(total, 1), parts * _PART)

    return part


_stop = threading.Event()


class Stopped(BaseException):
    """Raised in whatever works, because the process was asked to end; no failure, and not to be caught as one."""


def request_stop(*, stop: bool = True) -> None:
    """Makes every working thread end when it next reads the flag: between blocks, pieces of files and reports."""
    if stop:
        _stop.set()
    else:
        _stop.clear()


def check_stop() -> None:
    """Raises Stopped if the process was asked to end. Cheap enough for every block."""
    if _stop.is_set():
        raise Stopped


def usable_cores() -> int:
    """Cores this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(pool: ThreadPoolExecutor, window: int, work: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
    """`map` with at most `window` items in work. When it ends early, what was begun is waited for."""
    waiting: deque[Future[R]] = deque()
    try:
        for item in items:
            check_stop()
            waiting.append(pool.submit(work, item))
            if len(waiting) >= window:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()
        for future in waiting:
            if not future.cancelled():
                future.exception()
