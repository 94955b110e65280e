"""What not every system has, and what takes its place: reads and writes at an offset, kernel locks, flags of `open`.

Windows has none of them. The replacements give the same results, one at a time instead of side by side.
"""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Mapping
from typing import Any

try:
    import fcntl
except ImportError:
    fcntl = None  # type: ignore[assignment]

# For `os.open`: bytes as they are, not inherited; a FIFO of that name must not block.
PLAIN = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_position = threading.Lock()  # where reads have to move the descriptor's one position first


def read_at(descriptor: int, view: memoryview, offset: int) -> int:
    """Fills `view` (bytes, contiguous) from an offset on, as far as one read goes: how many. Raises OSError."""
    if hasattr(os, "preadv"):
        return os.preadv(descriptor, [view], offset)
    with _position:
        os.lseek(descriptor, offset, os.SEEK_SET)
        found = os.read(descriptor, len(view))
    view[: len(found)] = found
    return len(found)


def write_at(descriptor: int, data: Any, offset: int) -> None:
    """Writes all bytes of a buffer at an offset. Raises OSError."""
    view = memoryview(data).cast("B")
    while view:
        if hasattr(os, "pwrite"):
            done = os.pwrite(descriptor, view, offset)
        else:
            with _position:
                os.lseek(descriptor, offset, os.SEEK_SET)
                done = os.write(descriptor, view)
        view, offset = view[done:], offset + done


def lock_descriptor(descriptor: int, *, shared: bool = False) -> None:
    """Takes the kernel's lock of an open file or folder until it is closed. Raises BlockingIOError at once if another
    holds it, OSError with ENOSYS where there are no such locks.
    """
    if fcntl is None:
        raise OSError(errno.ENOSYS, "this system has no such locks")
    fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)


def has_died(note: Mapping[str, object]) -> bool:
    """Whether the `host` and `pid` of a note are those of a process of this machine that is no more."""
    pid = note.get("pid")
    if note.get("host") != host() or type(pid) is not int or pid <= 0 or pid == os.getpid():
        return False
    if os.name == "nt":  # where signal 0 is one that ends processes
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def host() -> str:
    """The name of this machine, for notes of who holds what."""
    if hasattr(os, "uname"):
        return os.uname().nodename
    from socket import gethostname

    return gethostname()
