"""One builder a key: whoever else wants the same step of a shared store waits, and finds it done.

An economy, never a safeguard: publishing is safe without it, so a file system that knows no locks goes without.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

from sparse_decl.store.files import same_file

_POLL_SECONDS = 0.05
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL}


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
    waiting: told once who holds it, before the wait begins. Raises OSError.
    """
    path = store / "locks" / key.removeprefix("b3:")
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = _lock(path, pause, waiting)
    try:
        with contextlib.suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, os.fsencode(f"pid {os.getpid()} on {socket.gethostname()} in {who}"), 0)
        yield
    finally:
        with contextlib.suppress(OSError):
            if same_file(descriptor, path):
                path.unlink()
        os.close(descriptor)


def _lock(path: Path, pause: Callable[[float], object], waiting: Callable[[str], None]) -> int:
    """A descriptor that holds the lock of the file of that name."""
    announced = False
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            while True:
                try:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if not announced:
                        waiting(os.pread(descriptor, 4096, 0).decode(errors="replace") or "another process")
                    announced = True
                    pause(_POLL_SECONDS)
                except OSError as error:
                    if error.errno not in _NO_LOCKS:
                        raise
                    return descriptor
            if same_file(descriptor, path):  # else its last holder removed the name before the lock was had
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
