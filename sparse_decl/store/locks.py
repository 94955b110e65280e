"""Locks between processes, by file: the kernel's where the file system has them, else lock files (`filelock`).

The kernel frees its own when the holder dies. A lock file tells the process and host that hold it, and one whose
process is gone on this host is taken over. All users of a folder must be of one kind: those that see kernel locks do
not see lock files.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path
from typing import Any

from sparse_decl.base import portable
from sparse_decl.base.files import same_file
from sparse_decl.base.portable import PLAIN, lock_descriptor, remove_and_close

_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL}
_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
_GATE_SECONDS = 5.0  # readers hold the gate only while they put their mark down


class Held:
    """A lock that is held. descriptor: of the open file, for notes of who holds it; -1 if there is no file."""

    def __init__(self, path: Path, descriptor: int, files: tuple[Any, ...] = ()):
        self._path, self.descriptor, self._files = path, descriptor, files

    def owns_name(self) -> bool:
        """Whether the name still stands for the file that is locked, and not for a later one."""
        return self.descriptor >= 0 and same_file(self.descriptor, self._path)

    def let_move(self) -> None:
        """Lets the file be renamed. Windows renames nothing that is open: it is closed, and `PATH.held` is the lock."""
        if not portable.POSIX and self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1

    def remove(self) -> None:
        """Takes the file away, if the name still stands for it and nobody else has it open, and frees the lock."""
        if self.owns_name():
            descriptor, self.descriptor = self.descriptor, -1
            with contextlib.suppress(OSError):
                remove_and_close(self._path, descriptor)
        self.close()

    def close(self) -> None:
        for file in self._files:
            with contextlib.suppress(OSError):
                file.release(force=True)
        if self.descriptor >= 0:
            os.close(self.descriptor)
        self.descriptor, self._files = -1, ()


def try_lock(path: Path, *, shared: bool = False) -> Held | None:
    """Takes the lock of a file, which is made if need be, or None at once if another holds it.

    shared: together with others that share it. Whoever may only read a folder shares a lock by reading; if the file is
    not there either, nobody who writes has ever been here, and nothing is locked. Raises OSError that names the path.
    """
    try:
        descriptor = _open(path, shared=shared)
        if descriptor is None:
            return Held(path, -1)
        try:
            lock_descriptor(descriptor, shared=shared)
            return Held(path, descriptor)
        except BlockingIOError:
            os.close(descriptor)
            return None
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                os.close(descriptor)
                raise
            return _by_files(path, descriptor, shared=shared)
    except OSError as error:
        error.filename = error.filename or str(path)
        raise


def _open(path: Path, *, shared: bool) -> int | None:
    """For reading and writing, with whatever rights the umask leaves; for reading alone where it must be."""
    try:
        return os.open(path, PLAIN | os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        if error.errno not in _READ_ONLY:
            raise
        try:
            return os.open(path, PLAIN | os.O_RDONLY)
        except OSError:
            if shared:
                return None
            raise error from None


def _by_files(path: Path, descriptor: int, *, shared: bool) -> Held | None:
    """Alone: `PATH.held`, as long as no mark of a reader is alive. Shared: a mark of one's own."""
    from filelock import SoftFileLock, Timeout

    gate = SoftFileLock(f"{path}.held", thread_local=False)
    try:
        gate.acquire(timeout=_GATE_SECONDS if shared else 0, poll_interval=0.02)
        if shared:
            mark = SoftFileLock(f"{path}.{secrets.token_hex(6)}.shared", thread_local=False)
            mark.acquire(timeout=0)
            gate.release()
            return Held(path, descriptor, (mark,))
        for other in path.parent.glob(f"{path.name}.*.shared"):
            left = SoftFileLock(other, thread_local=False)
            left.acquire(timeout=0)  # its process is gone
            left.release()
        return Held(path, descriptor, (gate,))
    except Timeout:
        gate.release(force=True)
        os.close(descriptor)
        return None
    except BaseException:
        gate.release(force=True)
        os.close(descriptor)
        raise
