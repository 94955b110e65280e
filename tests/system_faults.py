"""A library, preloaded into a process, that counts its calls which change files, and at one of them kills or refuses.

Other than functions replaced in Python it sees what the C library is asked for by anybody: Python's own files, Arrow.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

SOURCE = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long left, counted;
static int code, stays;

/* at: the call from now on, from 1; error: an errno, 0 to be killed; on: whether all calls after it that need space
   are refused as well, as by a full disk */
void fault_at(long at, int error, int on) { left = at; code = error; stays = on; counted = 0; }
long fault_calls(void) { return counted; }

static int hit(int takes_space) {
    __atomic_add_fetch(&counted, 1, __ATOMIC_SEQ_CST);
    long now = __atomic_sub_fetch(&left, 1, __ATOMIC_SEQ_CST);
    return now == 0 || (now < 0 && code && stays && takes_space);
}
static long end(void) {
    if (!code) { kill(getpid(), SIGKILL); for (;;) pause(); }
    errno = code;
    return -1;
}
#define REAL(name) ({ \
        static __typeof__(&name) real; \
        if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name); \
        real; \
    })
#define CALL(space, type, name, parameters, arguments) \
    type name parameters { return hit(space) ? (type)end() : REAL(name) arguments; }
/* half of what a killed process wrote is there */
#define WRITE(name, parameters, arguments, half) \
    ssize_t name parameters { \
        if (fd == 1 || fd == 2 || !hit(1)) return REAL(name) arguments; \
        if (!code) REAL(name) half; \
        return end(); \
    }
WRITE(write, (int fd, const void *data, size_t size), (fd, data, size), (fd, data, size / 2))
WRITE(pwrite, (int fd, const void *data, size_t size, off_t at), (fd, data, size, at), (fd, data, size / 2, at))
WRITE(pwrite64, (int fd, const void *data, size_t size, off64_t at), (fd, data, size, at), (fd, data, size / 2, at))
WRITE(writev, (int fd, const struct iovec *data, int count), (fd, data, count), (fd, data, count / 2))
WRITE(sendfile, (int fd, int in, off_t *at, size_t size), (fd, in, at, size), (fd, in, at, size / 2))
WRITE(sendfile64, (int fd, int in, off64_t *at, size_t size), (fd, in, at, size), (fd, in, at, size / 2))
CALL(1, int, fsync, (int fd), (fd))
CALL(1, int, fdatasync, (int fd), (fd))
CALL(1, int, ftruncate, (int fd, off_t size), (fd, size))
CALL(1, int, ftruncate64, (int fd, off64_t size), (fd, size))
CALL(0, int, rename, (const char *a, const char *b), (a, b))
CALL(0, int, renameat, (int d, const char *a, int e, const char *b), (d, a, e, b))
CALL(1, int, mkdir, (const char *a, mode_t m), (a, m))
CALL(1, int, mkdirat, (int d, const char *a, mode_t m), (d, a, m))
CALL(1, int, link, (const char *a, const char *b), (a, b))
CALL(1, int, linkat, (int d, const char *a, int e, const char *b, int f), (d, a, e, b, f))
CALL(1, int, symlink, (const char *a, const char *b), (a, b))
CALL(0, int, unlink, (const char *a), (a))
CALL(0, int, unlinkat, (int d, const char *a, int f), (d, a, f))
CALL(0, int, rmdir, (const char *a), (a))
#define OPEN(name, parameters, arguments) \
    int name parameters { \
        mode_t mode = 0; \
        if (flags & O_CREAT) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); } \
        return flags & (O_WRONLY | O_RDWR | O_CREAT) && hit(1) ? end() : REAL(name) arguments; \
    }
OPEN(open, (const char *a, int flags, ...), (a, flags, mode))
OPEN(open64, (const char *a, int flags, ...), (a, flags, mode))
OPEN(openat, (int d, const char *a, int flags, ...), (d, a, flags, mode))
OPEN(openat64, (int d, const char *a, int flags, ...), (d, a, flags, mode))
"""


@dataclass(frozen=True)
class Fault:
    """call: which of the calls that change files, from 1 on; 0 for none. error: an errno, 0 to be killed there.
    stays: whether it is refused from there on. cpu: seconds after which the process is killed, wherever it is.
    """

    call: int = 0
    error: int = 0
    stays: bool = False
    cpu: float = 0.0


def build_library(folder: Path) -> Path:
    """Skips the test where nothing can be preloaded."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("needs a C compiler and LD_PRELOAD")
    source, library = folder / "faults.c", folder / "faults.so"
    source.write_text(SOURCE)
    options = ["-O1", "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"]
    subprocess.run([compiler, *options], check=True)
    return library
