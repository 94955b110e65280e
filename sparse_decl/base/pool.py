"""A thread pool that can be stopped: what has not begun then never begins."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from sparse_decl.base.parallel import check_stop


class Pool(ThreadPoolExecutor):
    """Work that is begun after `request_stop` raises Stopped; leaving by an exception drops all that waits."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        return super().submit(_unless_stopped, fn, args, kwargs)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.shutdown(wait=True, cancel_futures=kind is not None)


def _unless_stopped(fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    check_stop()
    return fn(*args, **kwargs)
