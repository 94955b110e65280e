"""What Windows does otherwise, on Linux: put on PYTHONPATH as `sitecustomize`, it holds a process to rules of Windows.

Names that Windows lacks are gone. Folders cannot be opened; what is open can be neither removed nor renamed nor
replaced; nothing is renamed onto a folder; what is read-only cannot be removed; only what is open for writing can be
flushed; links need a right that nobody has; text has CRLF and cp1252 where neither was named; descriptors of ours that
are not opened as binary are refused, and so are names that Windows cannot hold.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
import signal
import stat
import sys

# Of what Windows lacks, that which no package that we import takes for granted on Linux.
LACKS = {
    os: (
        *("preadv", "pread", "pwrite", "pwritev", "killpg", "nice", "major", "minor", "mkfifo", "fchmod"),
        *("posix_fallocate", "sched_getaffinity", "sysconf", "O_CLOEXEC", "O_NONBLOCK", "O_DIRECTORY", "O_NOFOLLOW"),
    ),
    signal: ("SIGKILL", "SIGHUP", "SIGALRM", "SIGUSR1", "SIGUSR2", "SIGCHLD"),
}
MODULES = ("fcntl", "resource", "pwd", "grp", "termios", "pty")
_RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"{name}{number}" for name in ("COM", "LPT") for number in range(1, 10))}
_BINARY = 1 << 30  # no flag of Linux
_ours = tuple(f"{os.sep}{name}{os.sep}" for name in ("sparse_decl", "sparse_kernels"))


def apply() -> None:
    for module in MODULES:
        sys.modules[module] = None  # type: ignore[assignment]
    for module, names in LACKS.items():
        for name in names:
            if hasattr(module, name):
                delattr(module, name)
    os.O_BINARY = _BINARY  # type: ignore[attr-defined]
    for work in (_open, _fsync, _rename, _replace, _unlink, _rmdir, _symlink, _kill):
        setattr(os, work.__name__[1:], work)
    os.remove = _unlink
    io.open = builtins.open = _text_open  # type: ignore[assignment]
    import tempfile

    tempfile._bin_openflags |= _BINARY  # type: ignore[attr-defined]
    import sparse_decl.base.portable as portable

    portable.POSIX = False


_real = {name: getattr(os, name) for name in ("open", "fsync", "rename", "replace", "unlink", "rmdir", "kill")}
_real_open = open


def _caller_is_ours() -> bool:
    return any(part in sys._getframe(2).f_code.co_filename for part in _ours)


def _refuse_name(path: object) -> None:
    if isinstance(path, int):
        return
    for part in os.fsdecode(path).split("/"):  # type: ignore[arg-type]
        bad = set(part) & set('<>:"|?*\\') or (part not in (".", "..") and part != part.rstrip(". "))
        if bad or part.partition(".")[0].rstrip().upper() in _RESERVED:
            raise OSError(errno.EINVAL, "a name that Windows cannot hold", str(path))


def _refuse_open(path: object) -> None:
    """Raises PermissionError if a descriptor of this process is the file, or lies below the folder."""
    real = os.path.realpath(path)  # type: ignore[type-var]
    for descriptor in os.listdir("/proc/self/fd"):
        try:
            held = os.readlink(f"/proc/self/fd/{descriptor}")
        except OSError:
            continue
        if held == real or held.startswith(f"{real}{os.sep}"):
            raise PermissionError(errno.EACCES, "another program uses it", str(path))


def _open(path, flags, mode=0o777, *, dir_fd=None):  # type: ignore[no-untyped-def]
    assert dir_fd is None or not _caller_is_ours(), "Windows opens nothing relative to a folder's descriptor"
    if flags & os.O_CREAT:
        _refuse_name(path)
    if _caller_is_ours():
        assert flags & _BINARY, f"{path} is opened as text"
        if os.path.isdir(path):
            raise PermissionError(errno.EACCES, "a folder", str(path))
    return _real["open"](path, flags & ~_BINARY, mode, dir_fd=dir_fd)


def _fsync(descriptor):  # type: ignore[no-untyped-def]
    with _real_open(f"/proc/self/fdinfo/{descriptor}", encoding="ascii") as file:
        flags = int(next(line for line in file if line.startswith("flags")).split()[1], 8)
    if not flags & (os.O_WRONLY | os.O_RDWR):
        raise OSError(errno.EBADF, "not open for writing")
    _real["fsync"](descriptor)


def _rename(source, target, **more):  # type: ignore[no-untyped-def]
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, "there is something", str(target))
    _refuse_name(target)
    _refuse_open(source)
    _real["rename"](source, target, **more)


def _replace(source, target, **more):  # type: ignore[no-untyped-def]
    _refuse_name(target)
    _refuse_open(source)
    if os.path.lexists(target):
        _refuse_open(target)
        if os.path.isdir(target):
            raise PermissionError(errno.EACCES, "a folder", str(target))
        _refuse_read_only(target)
    _real["replace"](source, target, **more)


def _refuse_read_only(path: object) -> None:
    found = os.lstat(path)  # type: ignore[call-overload]
    if stat.S_ISREG(found.st_mode) and not found.st_mode & 0o222:
        raise PermissionError(errno.EACCES, "read-only", str(path))


def _unlink(path, *, dir_fd=None):  # type: ignore[no-untyped-def]
    if dir_fd is None and os.path.lexists(path):
        _refuse_open(path)
        _refuse_read_only(path)
    _real["unlink"](path, dir_fd=dir_fd)


def _rmdir(path, *, dir_fd=None):  # type: ignore[no-untyped-def]
    if dir_fd is None:
        _refuse_open(path)
    _real["rmdir"](path, dir_fd=dir_fd)


def _symlink(source, target, *_more, **_named):  # type: ignore[no-untyped-def]
    raise OSError(errno.EPERM, "a required privilege is not held by the client", str(target))


def _kill(pid, number):  # type: ignore[no-untyped-def]
    assert number not in (0, 1), "on Windows this is Ctrl-C, and hits whole consoles"
    _real["kill"](pid, number)


def _text_open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):  # type: ignore[no-untyped-def]
    if "b" not in mode:
        encoding = encoding or "cp1252"
        if set(mode) & set("wax+") and newline is None:
            newline = "\r\n"
    if set(mode) & set("wax"):
        _refuse_name(file)
    return _real_open(file, mode, buffering, encoding, errors, newline, closefd, opener)


if __name__ == "sitecustomize":
    apply()
