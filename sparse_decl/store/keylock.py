"""One builder per key: whoever else wants the same step of a shared store waits, and finds it done.

An economy, never a safeguard: publishing is safe without it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from sparse_decl.base.files import read_regular
from sparse_decl.base.portable import host, write_at
from sparse_decl.store.locks import Held, try_lock

_POLL_SECONDS = 0.05


@contextlib.contextmanager
def key_lock(
    store: Path,
    key: str,
    who: Path,
    *,
    pause: Callable[[float], object],
    waiting: Callable[[str], None] = lambda holder: None,
) -> Iterator[None]:
    """Held by one process, and one thread of it, at a time; the kernel frees it when its holder dies.

    who: the workspace that asks, for the message of others. pause: waits that many seconds, and raises to give up.
    waiting: called once with who holds it, before the wait begins. Raises OSError.
    """
    path = store / "locks" / key.removeprefix("b3:")
    path.parent.mkdir(parents=True, exist_ok=True)
    held = _lock(path, pause, waiting)
    try:
        with contextlib.suppress(OSError):
            os.ftruncate(held.descriptor, 0)
            write_at(held.descriptor, os.fsencode(f"pid {os.getpid()} on {host()} in {who}"), 0)
        yield
    finally:
        held.remove()


def _lock(path: Path, pause: Callable[[float], object], waiting: Callable[[str], None]) -> Held:
    """The lock of the file of that name, had after waiting for whoever else has it."""
    announced = False
    while True:
        held = try_lock(path)
        if held is None:
            if not announced:
                waiting(_holder(path))
            announced = True
            pause(_POLL_SECONDS)
        elif held.owns_name():  # else its last holder removed the name before the lock was had
            return held
        else:
            held.close()


def _holder(path: Path) -> str:
    with contextlib.suppress(OSError):
        return read_regular(path)[:4096].decode(errors="replace") or "another process"
    return "another process"
