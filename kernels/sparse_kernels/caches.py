"""Where compiled kernels are kept: beside the package; else in the user's cache; else in a temporary folder of the
user's own; else nowhere, and they are compiled in every process.

Code that is loaded must have been written by whoever runs it, or by whoever installed the package: a folder that others
may write into is not used. It stands behind its digest, as a disk or a power cut may have damaged it.
"""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

BESIDE = Path(__file__).parent / "__pycache__"
_DIGEST = 16  # bytes


@cache
def folder() -> Path | None:
    """The first folder of `candidates` that can be used."""
    return next((path for path in candidates() if _usable(path)), None)


def candidates() -> list[Path]:
    """Where kernels may be kept, the best place first."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    own = f"sparse-kernels-{os.getuid()}" if hasattr(os, "getuid") else "sparse-kernels"
    places = [Path(chosen)] if chosen else []
    if os.path.isabs(home):
        places += [BESIDE, Path(home, "sparse", "kernels")]
    else:
        places.append(BESIDE)
    with suppress(FileNotFoundError):  # a machine on which nothing can be written, as in a container
        places.append(Path(tempfile.gettempdir(), own))
    return places


def _usable(path: Path) -> bool:
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = path.lstat()
        if not stat.S_ISDIR(found.st_mode) or not os.access(path, os.W_OK | os.X_OK):
            return False
        return path == BESIDE or not hasattr(os, "getuid") or _own(found)
    except OSError:
        return False


def _own(found: os.stat_result) -> bool:
    """Nobody else may write there."""
    return (not hasattr(os, "getuid") or found.st_uid == os.getuid()) and not found.st_mode & 0o022


def read(name: str) -> bytes | None:
    """What was kept under a name, here or beside the package, if it is whole."""
    for place in dict.fromkeys((folder(), BESIDE)):
        if place is not None:
            with suppress(OSError):
                kept = (place / name).read_bytes()
                if _digest(kept[_DIGEST:]) == kept[:_DIGEST]:
                    return kept[_DIGEST:]
    return None


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_DIGEST).digest()


def write(name: str, data: bytes) -> None:
    """Keeps a file, if there is a place for it; readers see all of it or nothing."""
    place = folder()
    if place is None:
        return
    with suppress(OSError):
        descriptor, private = tempfile.mkstemp(prefix=f".{name}.", dir=place)
        try:
            with open(descriptor, "wb") as file:
                file.write(_digest(data) + data)
            os.replace(private, place / name)
        except BaseException:
            os.unlink(private)
            raise


def any_kept(ending: str) -> bool:
    """Whether anything with this ending is kept there."""
    place = folder()
    return place is not None and next(place.glob(f"*{ending}"), None) is not None
