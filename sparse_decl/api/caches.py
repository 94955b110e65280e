"""What lies in this user's caches, and taking the longest unused out of them. Everything there can be made or fetched
again; compiled kernels are listed and stay, since the next command would only compile them once more."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparse_decl.api.cache import DeltaCache
from sparse_decl.base.files import remove_tree
from sparse_decl.sources.cache import cache_folder

MODELS, KERNELS = "models", "kernels"
_FOLDERS = {  # name of a cache -> what it holds; an entry is a folder or file right inside
    "remote": "copies of sources behind URLs",
    "hub": "what was learnt of hub repositories",
    "optimize": "studies of `sparse optimize`",
}
PURPOSES = {MODELS: "reconstructed models", **_FOLDERS, KERNELS: "compiled kernels"}


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """One thing that can be removed alone. cache: a key of PURPOSES. size: bytes. used: seconds since 1970."""

    cache: str
    name: str
    path: Path
    size: int
    used: float

    def to_json(self) -> dict[str, Any]:
        return {
            "cache": self.cache,
            "name": self.name,
            "path": str(self.path),
            "bytes": self.size,
            "unused_seconds": max(0, round(time.time() - self.used)),
        }


def cache_entries() -> list[CacheEntry]:
    """All there is, the longest unused first."""
    return sorted([*_models(), *_others(), *_kernels()], key=lambda entry: (entry.used, entry.name))


def to_prune(
    entries: Iterable[CacheEntry], *, older_than: float | None = None, max_size: int | None = None
) -> list[CacheEntry]:
    """Those that were not used for `older_than` seconds, and of the others the longest unused until all that may be
    removed fit into `max_size` bytes. Kernels are neither."""
    kept = [entry for entry in entries if entry.cache != KERNELS]
    before = time.time() - older_than if older_than is not None else -1.0
    chosen = [entry for entry in kept if entry.used < before]
    rest = [entry for entry in kept if entry.used >= before]
    left = sum(entry.size for entry in rest)
    for entry in rest if max_size is not None else ():
        if left <= (max_size or 0):
            break
        chosen.append(entry)
        left -= entry.size
    return chosen


def prune(entries: Sequence[CacheEntry]) -> None:
    """Removes them. Raises OSError."""
    models = DeltaCache()
    for entry in entries:
        if entry.cache == MODELS:
            models.drop(entry.path.name)
        elif entry.path.is_dir():
            remove_tree(entry.path, strict=True)
        else:
            entry.path.unlink(missing_ok=True)


def _models() -> Iterator[CacheEntry]:
    for used, key, size, names in DeltaCache().entries():
        yield CacheEntry(MODELS, names, cache_folder("reconstructed", key), size, used)


def _others() -> Iterator[CacheEntry]:
    for cache in _FOLDERS:
        folder = cache_folder(cache)
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            yield _entry(cache, path)


def _kernels() -> Iterator[CacheEntry]:
    from sparse_kernels import caches

    folder = caches.folder()
    if folder is not None and folder.is_dir():
        endings = ("*.o", "*.numba", "*.nbi", "*.nbc")  # the last two: of earlier versions
        kept = [path for ending in endings for path in folder.rglob(ending)]
        if kept:
            size, used = _measured(kept)
            yield CacheEntry(KERNELS, str(folder), folder, size, used)


def _entry(cache: str, path: Path) -> CacheEntry:
    below = [Path(at, name) for at, _, names in os.walk(path) for name in names] if path.is_dir() else [path]
    size, used = _measured(below)
    return CacheEntry(cache, path.name, path, size, used)


def _measured(files: Iterable[Path]) -> tuple[int, float]:
    """(bytes, when last read or written). A file that goes meanwhile counts for nothing."""
    size, used = 0, 0.0
    for file in files:
        with suppress(OSError):
            found = file.lstat()
            size, used = size + found.st_size, max(used, found.st_atime, found.st_mtime)
    return size, used
