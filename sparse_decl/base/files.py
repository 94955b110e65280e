"""Durable writes: bytes reach the disk before a name points to them, and a name never points to half a file."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from pathlib import Path

from sparse_decl.base.errors import MachineError
from sparse_decl.base.portable import PLAIN, POSIX, flush, flush_file, flush_folder, lock_descriptor

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_UNLOCKED_LIFE = 3600.0
_NO_TEMPORARY = "No usable temporary directory"  # Python's own words
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}


def open_regular(path: Path | str) -> int:
    """A descriptor for reading a regular file. Whatever else has that name, a FIFO or a device, does not make it wait.

    Raises OSError, also for what is no regular file.
    """
    descriptor = os.open(path, os.O_RDONLY | PLAIN)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "not a regular file", str(path))
    return descriptor


def read_regular(path: Path) -> bytes:
    """All bytes of a regular file. Raises OSError, as `open_regular` does."""
    with open(open_regular(path), "rb") as file:
        return file.read()


def link_or_copy(source: Path, target: Path) -> None:
    """Gives a file another name for reading: a symbolic link, where there are none a hard link, else a copy.

    Raises OSError.
    """
    try:
        target.symlink_to(os.path.abspath(source))
    except FileExistsError:
        raise
    except OSError:
        try:
            os.link(source, target)
        except FileExistsError:
            raise
        except OSError:
            import shutil  # with all that unpacks archives: few commands need it

            shutil.copyfile(source, target)


def remove_tree(path: Path, *, strict: bool = False) -> None:
    """Removes a folder, read-only contents included. What cannot be removed stays; strict: and raises OSError."""
    if not path.exists():
        return
    with contextlib.suppress(OSError):
        for folder, _, _ in os.walk(path):
            os.chmod(folder, 0o700)
    import shutil

    shutil.rmtree(path, ignore_errors=not strict)


def sync_tree(folder: Path) -> None:
    """Flushes all files and names below a folder, or a single file. Raises OSError."""
    if not folder.is_dir():
        flush_file(folder)
    for parent, _, files in os.walk(folder):
        for name in files:
            path = Path(parent, name)
            if not path.is_symlink():
                flush_file(path)
        flush_folder(Path(parent))


def write_whole(path: Path, data: bytes, *, mode: int = 0o666, durable: bool = True) -> None:
    """Replaces `path` by `data` in one rename; a reader sees the old bytes or the new ones, never a mixture.

    durable: flushed to the disk, and what killed calls left is removed; a cache that checks itself can do without. The
    folder must exist. Raises OSError, leaving the old file as it was and no scratch file behind.
    """
    if durable:
        remove_unfinished(path)
    descriptor, scratch = _new_scratch(path, mode)
    try:
        try:
            with memoryview(data) as view:
                written = 0
                while written < len(view):
                    written += os.write(descriptor, view[written:])
            if durable:
                flush(descriptor)
            if POSIX:  # elsewhere an open file cannot be renamed, and none is locked
                os.replace(scratch, path)
        finally:
            os.close(descriptor)
        if not POSIX:
            os.replace(scratch, path)
    except BaseException as error:
        with contextlib.suppress(OSError):
            scratch.unlink()
        if isinstance(error, OSError):
            error.filename = str(path)  # nobody but this function knows the scratch file
        raise
    if durable:
        flush_folder(path.parent)


def _new_scratch(path: Path, mode: int) -> tuple[int, Path]:
    """An open file beside `path` that `remove_unfinished` leaves alone while it is open. Raises OSError."""
    while True:
        scratch = path.with_name(f".{path.name}.{os.urandom(6).hex()}.tmp")
        descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL | PLAIN, mode)
        try:
            lock_descriptor(descriptor)
        except OSError as error:
            if not isinstance(error, BlockingIOError):  # no such locks here
                return descriptor, scratch
        else:
            if os.fstat(descriptor).st_nlink:
                return descriptor, scratch
        os.close(descriptor)  # another process took it for one that was left


def remove_unfinished(path: Path) -> None:
    """Removes what killed calls of `write_whole` for this path left: scratch files that no process keeps locked; those
    older than an hour where there are no such locks."""
    start = f".{path.name}."
    with contextlib.suppress(OSError), os.scandir(path.parent) as found:
        left = [entry.path for entry in found if entry.name.startswith(start) and entry.name.endswith(".tmp")]
        for name in left:
            _remove_unless_locked(name)


def _remove_unless_locked(name: str) -> None:
    with contextlib.suppress(OSError):
        descriptor = os.open(name, os.O_RDONLY | PLAIN)
        try:
            lock_descriptor(descriptor)
            os.unlink(name)  # locked, so that nobody can begin to write to it
            return
        except BlockingIOError:
            return
        except OSError:  # there are no such locks
            pass
        finally:
            os.close(descriptor)
        if time.time() - os.stat(name).st_mtime > _UNLOCKED_LIFE:
            os.unlink(name)


def move_into_place(source: Path, target: Path) -> None:
    """Gives a flushed file its final name, on the same file system. Raises OSError."""
    os.replace(source, target)
    flush_folder(target.parent)


def same_file(descriptor: int, path: Path) -> bool:
    """Whether a name still stands for the file that is open."""
    try:
        there = os.stat(path)
    except OSError:
        return False
    here = os.fstat(descriptor)
    return (here.st_dev, here.st_ino) == (there.st_dev, there.st_ino)


STORE_FULL = (
    "free some space or point `store: path` at a larger disk, then run `sparse apply` again; "
    "nothing half-written was published, and finished steps are kept"
)
OUTPUT_FULL = "free some space or write to a larger disk, then run the command again; nothing half-written is left"


def is_full(error: OSError) -> bool:
    """Whether a disk has no room left, or not for this user."""
    return error.errno in _FULL


def explain_os_error(error: OSError | MemoryError, doing: str, *, full: str = OUTPUT_FULL) -> MachineError:
    """The same failure as something a user can act on: `doing` is a gerund, such as "writing the store".

    full: what helps if the disk is full.
    """
    if isinstance(error, MemoryError):
        return MachineError(
            f"there is not enough memory for {doing}",
            why=str(error)[:200] or "an allocation failed",
            hint="free some memory or use a machine with more, or leave out what is too large, then run it again",
        )
    where = str(error.filename) if error.filename is not None else None
    why = error.strerror or str(error)
    if error.errno in _FULL:
        return MachineError(
            f"no space left while {doing}",
            where=where,
            why=why,
            hint=full,
        )
    if error.errno in _DENIED:
        return MachineError(
            f"no permission while {doing}",
            where=where,
            why=why,
            hint="give this user permission to read and write there, then run the command again",
        )
    if error.errno == errno.ENOENT and where is None and _NO_TEMPORARY in why:
        return MachineError(
            f"there is no folder for temporary files while {doing}",
            why=why,
            hint="set TMPDIR to a folder that this user may write to, then run the command again",
        )
    if error.errno == errno.ENOTDIR or (error.errno == errno.EEXIST and os.path.isfile(error.filename or "")):
        return MachineError(
            f"a file is where a folder is needed, while {doing}",
            where=where,
            why=why,
            hint="name a folder, or move the file away, then run the command again",
        )
    return MachineError(
        f"the operating system reported an error while {doing}",
        where=where,
        why=why,
        hint="see the cause above, then run the command again",
    )
