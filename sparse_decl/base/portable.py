"""What not every system has, and what takes its place: reads and writes at an offset, locks, open folders, signals of
process groups, flags of `open`. No other module uses a name that one of them lacks (`mypy --platform` holds it).

The replacements give the same results; where there is none, a function says what it then returns.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import subprocess

try:
    import fcntl
except ImportError:
    fcntl = None  # type: ignore[assignment]

POSIX = os.name == "posix"
FOLDS_NAMES = sys.platform in ("win32", "darwin")  # `A` and `a` are one file, as a rule
# For every `os.open`: bytes as they are, not inherited; a FIFO of that name must not block.
PLAIN = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_NO_FLUSH = (errno.EINVAL, errno.ENOTSUP, errno.ENOTTY)  # a file system that cannot
_position = threading.Lock()  # where reads have to move the descriptor's one position first


def read_at(descriptor: int, view: memoryview, offset: int) -> int:
    """Fills `view` (bytes, contiguous) from an offset on, as far as one read goes: how many. Raises OSError."""
    if hasattr(os, "preadv"):
        return int(os.preadv(descriptor, [view], offset))
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


def flush(descriptor: int) -> None:
    """The bytes of a file that is open for writing reach the disk; on macOS past the disk's own cache, where `fsync`
    ends. Raises OSError.
    """
    if sys.platform != "win32" and hasattr(fcntl, "F_FULLFSYNC"):
        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
        except OSError as error:
            if error.errno not in _NO_FLUSH:
                raise
    os.fsync(descriptor)


def flush_file(path: Path) -> None:
    """The same of a file by name. Raises OSError."""
    # Windows flushes what was opened for writing alone.
    descriptor = os.open(path, (os.O_RDONLY if POSIX else os.O_RDWR) | PLAIN)
    try:
        flush(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(path: Path) -> None:
    """The names in a folder reach the disk, where a folder can be flushed. Raises OSError on real failures."""
    descriptor = open_folder(path)
    if descriptor is None:
        return
    try:
        flush(descriptor)
    except OSError as error:
        if error.errno not in _NO_FLUSH:
            raise
    finally:
        os.close(descriptor)


def open_folder(path: Path) -> int | None:
    """A descriptor of a folder, which may be flushed and locked; None where no folder can be opened (Windows).

    Raises OSError, also for a link.
    """
    return os.open(path, _FOLDER) if POSIX else None


def rename_over_empty(source: Path, target: Path) -> None:
    """Gives a folder its name, in place of nothing or of an empty folder. Raises OSError."""
    try:
        os.rename(source, target)
    except FileExistsError:  # Windows replaces no folder, empty or not
        os.rmdir(target)
        os.rename(source, target)


def remove_and_close(path: Path, descriptor: int) -> None:
    """Removes the name of a file that is open, and closes it; on Windows, where nothing open can be removed, the other
    way round. Raises OSError if the name stays; the descriptor is closed all the same.
    """
    if not POSIX:
        os.close(descriptor)
    try:
        path.unlink()
    finally:
        if POSIX:
            os.close(descriptor)


def protect(path: Path) -> None:
    """Takes the right to write from a file, as far as the umask gives any right to it. Not on Windows, where what is
    read-only can be neither removed nor replaced."""
    if POSIX:
        with contextlib.suppress(OSError):
            path.chmod(path.stat().st_mode & 0o444)


def lock_descriptor(descriptor: int, *, shared: bool = False) -> None:
    """Takes the kernel's lock of an open file or folder until it is closed. Raises BlockingIOError at once if another
    holds it, OSError with ENOSYS where there are no such locks.
    """
    if fcntl is None or sys.platform == "win32":
        raise OSError(errno.ENOSYS, "this system has no such locks")
    fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)


def has_died(note: Mapping[str, object]) -> bool:
    """Whether the `host` and `pid` of a note are those of a process of this machine that is no more."""
    pid = note.get("pid")
    if note.get("host") != host() or type(pid) is not int or pid <= 0 or pid == os.getpid():
        return False
    return is_gone(pid)


def host() -> str:
    """The name of this machine, for notes of who holds what."""
    if hasattr(os, "uname"):
        return str(os.uname().nodename)
    from socket import gethostname

    return gethostname()


def is_gone(pid: int) -> bool:
    """Whether no process of this machine has that number; False where that cannot be asked without doing harm."""
    if not POSIX:
        return False  # there, signal 0 is Ctrl-C
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def kill_with_children(child: subprocess.Popen[Any]) -> None:
    """Ends a process that leads a group (`start_new_session`) and all of that group; elsewhere the process alone."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform != "win32" and hasattr(os, "killpg"):
            os.killpg(child.pid, signal.SIGKILL)
        else:
            child.kill()


def was_killed(code: int) -> bool:
    """Whether an exit code is that of a process which the system ended without asking."""
    return code == -getattr(signal, "SIGKILL", 9)


def page_bytes() -> int:
    """Bytes of a page of memory; Raises OSError where the system does not say."""
    return _sysconf("SC_PAGE_SIZE")


def memory_bytes() -> int | None:
    """Bytes of memory of this machine, None where the system does not say."""
    try:
        return _sysconf("SC_PAGE_SIZE") * _sysconf("SC_PHYS_PAGES")
    except OSError:
        return None


def _sysconf(name: str) -> int:
    if sys.platform == "win32" or not hasattr(os, "sysconf"):
        raise OSError(errno.ENOSYS, "this system does not say")
    try:
        return int(os.sysconf(name))
    except ValueError as error:  # a name that it does not know
        raise OSError(errno.ENOSYS, "this system does not say") from error


def peak_memory() -> int:
    """The most bytes that were resident in this process, 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0
    if sys.platform == "win32":
        return 0
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) * (1 if sys.platform == "darwin" else 1024)


def device_number(device: int) -> str | None:
    """`major:minor` of a device, as mount tables name it; None where devices have no such numbers."""
    if sys.platform == "win32" or not hasattr(os, "major"):
        return None
    return f"{os.major(device)}:{os.minor(device)}"


def user_number() -> int | None:
    """Of whoever runs this process; None where users have no numbers."""
    return int(os.getuid()) if hasattr(os, "getuid") else None


def lower_priority(by: int) -> None:
    """Lets other processes go first, where there is such a thing."""
    if hasattr(os, "nice"):
        os.nice(by)
