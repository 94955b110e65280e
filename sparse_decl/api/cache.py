"""Reconstructed models kept for the next time: each reconstructed once for all callers, and never returned unchecked.

An entry is a folder `KEY` and a record `KEY.json` beside it, written last: a folder without one was left by a killed
process. The key names base, delta and the state of the delta's files: another base or a changed delta is another key.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
import uuid
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sparse_decl.api.deltas import read_facts, restore_files
from sparse_decl.api.manifests import now
from sparse_decl.api.paths import MANIFEST, PathLike, delta_folder
from sparse_decl.base.canonical import pretty_json
from sparse_decl.base.digests import digest_file, digest_value
from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.base.files import remove_tree, remove_unfinished, write_whole
from sparse_decl.base.outgoing import masked
from sparse_decl.base.portable import flush_folder, protect
from sparse_decl.sources import list_files
from sparse_decl.sources.cache import cache_folder, read_record
from sparse_decl.sources.paths import local_path
from sparse_decl.store.index import StatIndex
from sparse_decl.store.keylock import key_lock
from sparse_decl.store.scratch import Scratch, sweep

_ROOM = "room"  # the lock under which entries are published and evicted


@dataclass(slots=True)
class ReconstructionJob:
    """A reconstruction in the background. status: pending, running, completed or failed; progress: 0..1."""

    base_model_id: str
    delta_path: str
    output_path: str | None = None
    status: str = "pending"
    progress: float = 0.0
    error: str | None = None
    started_at: str | None = None
    completed_at: str | None = None


@dataclass(slots=True)
class CacheStats:
    """What this object did, and what lies in the cache (entries, total_bytes). Times in seconds."""

    cache_hits: int = 0
    cache_misses: int = 0
    reconstructions: int = 0
    evictions: int = 0
    failures: int = 0
    total_reconstruction_time_s: float = 0.0


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One delta as asked for: its key, local folder, and the size its manifest states."""

    key: str
    base: str
    delta: str
    folder: Path
    size: int


class DeltaCache:
    """Reconstructed models in `cache_dir/reconstructed`, of at most `max_cache_size_gb` (10^9 bytes) together.

    Safe to use from several threads and processes at once: a caller waits for what another is already reconstructing.
    The least recently used entries are removed first; a model that is being read is not harmed (its files stay until
    they are closed), but one that is opened later has to be asked for again. max_workers: background jobs at once.
    """

    def __init__(self, cache_dir: PathLike | None = None, max_cache_size_gb: float = 100.0, max_workers: int = 2):
        if not max_cache_size_gb > 0 or max_workers < 1:
            raise ConfigError("a cache needs space and a worker", why=f"{max_cache_size_gb} GB, {max_workers} workers")
        home = local_path(cache_dir, "cache_dir") if cache_dir is not None else cache_folder()
        self.root = home / "reconstructed"
        self._limit = int(max_cache_size_gb * 1e9)
        self._stats, self._mutex = CacheStats(), threading.Lock()
        self._jobs: dict[str, ReconstructionJob] = {}
        self._running: dict[str, tuple[str, Future[str]]] = {}  # by key
        self._pool = ThreadPoolExecutor(max_workers, thread_name_prefix="sparse-cache")

    # ------------------------------------------------------------ asking

    def get_or_reconstruct(self, base_model_id: PathLike, delta_path: PathLike, background: bool = False) -> str | None:
        """Path of the reconstructed model; with `background`, None while a job is making it.

        Every file has the digest that the delta records: checked when it was made, and again whenever its size or times
        changed since. Raises DeltaCompressionError (wrong base, damaged delta, larger than the cache; also, once, for a
        background job that failed), ModelNotFoundError, UnavailableError (also where the cache cannot be written to:
        another user's, a full disk, a quota).
        """
        wanted = self._wanted(base_model_id, delta_path)
        if not background:
            return self._get(wanted)
        with self._mutex:
            known = self._running.get(wanted.key)
        if known is None:
            ready = self._ready(wanted)
            if ready is not None:
                return ready
            self._submit(wanted)
            return None
        if not known[1].done():
            return None
        with self._mutex:
            self._running.pop(wanted.key, None)
        return self._get(wanted) if known[1].exception() is None else known[1].result()

    def prefetch_deltas(self, base_model_id: PathLike, delta_paths: Iterable[PathLike]) -> dict[str, str]:
        """Starts a background job for each delta; job ids by delta path. One that cannot be read has a failed job."""
        return {os.fspath(path): self._prefetch(base_model_id, path) for path in delta_paths}

    def get_job_status(self, job_id: str) -> ReconstructionJob:
        """The job of an id that `prefetch_deltas` gave. Raises ConfigError for any other."""
        try:
            return self._jobs[job_id]
        except KeyError as error:
            raise ConfigError(f"there is no job {job_id!r}", hint="ids come from prefetch_deltas") from error

    def get_stats(self) -> dict[str, Any]:
        """Counts of this object (cache_hits, cache_misses, reconstructions, evictions, failures),
        avg_reconstruction_time_s, and what lies in the cache now: entries, total_bytes, max_bytes."""
        with self._mutex:
            counts = asdict(self._stats)
        entries = self._entries()
        made = counts["reconstructions"]
        return counts | {
            "avg_reconstruction_time_s": counts["total_reconstruction_time_s"] / made if made else 0.0,
            "entries": len(entries),
            "total_bytes": sum(size for _, _, size in entries),
            "max_bytes": self._limit,
        }

    def entries(self) -> list[tuple[float, str, int, str]]:
        """(when last used in seconds since 1970, key, bytes, `DELTA on BASE`) of each, the longest unused first."""
        found = []
        for used, key, size in self._entries():
            record = read_record(self._record(key)) or {}
            found.append((used / 1e9, key, size, f"{record.get('delta', key)} on {record.get('base', 'its base')}"))
        return found

    def drop(self, key: str) -> None:
        """Removes the entry of a key; it is made again when it is next asked for."""
        with self._locked(_ROOM):
            self._drop(key)

    def clear(self) -> None:
        """Removes every entry."""
        with self._locked(_ROOM):
            for _, key, _ in self._entries():
                self._drop(key)

    def close(self) -> None:
        """Waits for background jobs."""
        self._pool.shutdown(wait=True)

    def __enter__(self) -> DeltaCache:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ------------------------------------------------------------ one entry

    def _wanted(self, base: PathLike, delta: PathLike) -> _Wanted:
        folder = delta_folder(delta).resolve()
        size = sum(entry["size"] for entry in read_facts(folder)["files"])
        stamps = [
            [file.path, (stat := file.file.stat()).st_size, stat.st_mtime_ns, stat.st_ino]
            for file in list_files(folder)
        ]
        name = [_name_of(base), str(folder), digest_file(folder / MANIFEST), stamps]
        return _Wanted(digest_value(name)[3:35], os.fspath(base), os.fspath(delta), folder, size)

    def _get(self, wanted: _Wanted, job: ReconstructionJob | None = None) -> str:
        ready = self._ready(wanted)
        if ready is None:
            with self._locked(wanted.key):
                ready = self._ready(wanted) or self._reconstruct(wanted, job)  # who waited finds it done
        return ready

    def _ready(self, wanted: _Wanted) -> str | None:
        """The entry's folder if it exists and is complete; counts a hit."""
        record = read_record(self._record(wanted.key))
        if not isinstance(record, dict) or not self._is_whole(wanted.key, record.get("files")):
            return None
        with contextlib.suppress(OSError):
            os.utime(self._record(wanted.key))
        with self._mutex:
            self._stats.cache_hits += 1
        return str(self.root / wanted.key)

    def _is_whole(self, key: str, files: Any) -> bool:
        folder = self.root / key
        if not isinstance(files, dict) or not folder.is_dir():
            return False
        try:
            if {file.path for file in list_files(folder)} != set(files):
                return False
            with StatIndex(self.root / "index", self.root) as index:
                return all(index.digest(folder / name) == digest for name, digest in files.items())
        except Exception:  # whatever is wrong with it, it is made again
            return False

    def _reconstruct(self, wanted: _Wanted, job: ReconstructionJob | None) -> str:
        """Makes the entry. The caller holds its lock."""
        with self._mutex:
            self._stats.cache_misses += 1
        self._refuse_larger(wanted, wanted.size)
        self._drop(wanted.key)
        sweep(self.root / "tmp")
        begun = time.perf_counter()

        def advance(message: str, share: float) -> None:
            if job is not None:
                job.progress = share

        try:
            with Scratch(self.root / "tmp") as scratch:
                made = scratch.path / "model"
                self._publish(wanted, made, restore_files(wanted.base, wanted.folder, made, advance))
        except BaseException:
            with self._mutex:
                self._stats.failures += 1
            raise
        with self._mutex:
            self._stats.reconstructions += 1
            self._stats.total_reconstruction_time_s += time.perf_counter() - begun
        return str(self.root / wanted.key)

    def _publish(self, wanted: _Wanted, made: Path, digests: dict[str, str]) -> None:
        """Frees space and gives the folder its name, then its record: in between it is no entry yet."""
        files = list_files(made)
        for file in files:
            protect(file.file)
        size = sum(file.size for file in files)
        with self._locked(_ROOM):
            self._refuse_larger(wanted, size)
            self._make_room(size)
            folder = self.root / wanted.key
            os.rename(made, folder)
            flush_folder(self.root)
            with StatIndex(self.root / "index", self.root) as index:
                for name, digest in digests.items():  # the codec took them from the bytes it wrote
                    index.record(folder / name, digest)
            record = {"base": masked(wanted.base), "delta": masked(wanted.delta), "bytes": size, "files": digests}
            write_whole(self._record(wanted.key), pretty_json(record).encode())

    def _refuse_larger(self, wanted: _Wanted, size: int) -> None:
        if size > self._limit:
            raise DeltaCompressionError(
                "the model is larger than the cache",
                where=wanted.delta,
                why=f"{size} bytes; the cache may hold {self._limit}",
                hint="give the cache more space: max_cache_size_gb",
            )

    # ------------------------------------------------------------ room

    def _make_room(self, size: int) -> None:
        """Evicts the least recently used until `size` more bytes fit. The caller holds the room's lock."""
        entries = self._entries()
        used = sum(entry[2] for entry in entries)
        for _, key, taken in entries:
            if used + size <= self._limit:
                break
            self._drop(key)
            used -= taken
            with self._mutex:
                self._stats.evictions += 1

    def _entries(self) -> list[tuple[int, str, int]]:
        """(when last used, key, bytes) of every entry, the longest unused first."""
        found = []
        for path in self.root.glob("*.json") if self.root.is_dir() else ():
            record = read_record(path)
            with contextlib.suppress(OSError):
                if isinstance(record, dict) and isinstance(record.get("bytes"), int):
                    found.append((path.stat().st_mtime_ns, path.stem, record["bytes"]))
        return sorted(found)

    def _drop(self, key: str) -> None:
        """Removes an entry, its record first."""
        with contextlib.suppress(OSError):
            self._record(key).unlink()
        remove_unfinished(self._record(key))
        remove_tree(self.root / key)

    def _record(self, key: str) -> Path:
        return self.root / f"{key}.json"

    @contextlib.contextmanager
    def _locked(self, key: str) -> Iterator[None]:
        self.root.mkdir(parents=True, exist_ok=True)
        with key_lock(self.root, key, Path.cwd(), pause=time.sleep):
            yield

    # ------------------------------------------------------------ background jobs

    def _prefetch(self, base: PathLike, delta: PathLike) -> str:
        try:
            return self._submit(self._wanted(base, delta))
        except Exception as error:  # one bad delta of many is its own job's failure
            job_id = uuid.uuid4().hex
            self._jobs[job_id] = ReconstructionJob(
                os.fspath(base), os.fspath(delta), status="failed", error=str(error), completed_at=now()
            )
            return job_id

    def _submit(self, wanted: _Wanted) -> str:
        with self._mutex:
            known = self._running.get(wanted.key)
            if known is not None and not known[1].done():
                return known[0]
            job_id, job = uuid.uuid4().hex, ReconstructionJob(wanted.base, wanted.delta)
            self._jobs[job_id] = job
            self._running[wanted.key] = job_id, self._pool.submit(self._work, wanted, job)
        return job_id

    def _work(self, wanted: _Wanted, job: ReconstructionJob) -> str:
        job.status, job.started_at = "running", now()
        try:
            path = self._get(wanted, job)
            job.output_path, job.progress, job.status = path, 1.0, "completed"
            return path
        except BaseException as error:
            job.error, job.status = str(error), "failed"
            raise
        finally:
            job.completed_at = now()


def _name_of(base: PathLike) -> str:
    """What a base is called in keys: a path in full, anything else as it is. It need not be there any more."""
    path = Path(base).expanduser()
    return str(path.resolve()) if path.exists() or path.is_absolute() else os.fspath(base)


@cache
def default_cache() -> DeltaCache:
    """The cache of this user: `~/.cache/sparse`, or what SPARSE_CACHE says when first asked."""
    return DeltaCache()


def prefetch_deltas(base_model_id: PathLike, delta_paths: Iterable[PathLike]) -> dict[str, str]:
    """`DeltaCache.prefetch_deltas` of this user's cache."""
    return default_cache().prefetch_deltas(base_model_id, delta_paths)
