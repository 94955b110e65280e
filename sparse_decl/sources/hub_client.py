"""The few things asked of a hub, through huggingface_hub, with its many errors turned into ours.

The environment (HF_ENDPOINT, HF_HUB_CACHE, HF_HOME, HF_HUB_OFFLINE, HF_TOKEN) is read at each call, not at import.
"""

from __future__ import annotations

import hashlib
import inspect
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import FormatError, MissingError, SparseError, UnavailableError
from sparse_decl.base.parallel import Progress
from sparse_decl.formats.names import check_name
from sparse_decl.sources.snapshot import DIGEST, FileEntry, Snapshot

_NETWORK = {"httpx", "httpx2", "httpcore", "httpcore2", "requests", "urllib3"}  # by version of huggingface_hub
_DOWNLOADS = 4  # at once


@dataclass(frozen=True, slots=True)
class Repo:
    """A repository: `kind` is model or dataset, `name` is org/name.

    maybe_path: what the user wrote, where that might as well be meant as a path; errors then say so.
    """

    kind: str
    name: str
    maybe_path: str = field(default="", compare=False)

    def advice(self, hint: str) -> str:
        """A hint for an error, with the other thing that may be wrong."""
        if not self.maybe_path:
            return hint
        return f"if a file or folder is meant, check its path: there is no {self.maybe_path!r} here; else {hint}"

    def __str__(self) -> str:
        return f"hf://{'datasets/' if self.kind == 'dataset' else ''}{self.name}"


def endpoint() -> str:
    """The hub's address without a trailing slash."""
    return (os.environ.get("HF_ENDPOINT") or "https://huggingface.co").rstrip("/")


def offline() -> bool:
    """Whether HF_HUB_OFFLINE (or TRANSFORMERS_OFFLINE) forbids the network."""
    value = os.environ.get("HF_HUB_OFFLINE") or os.environ.get("TRANSFORMERS_OFFLINE") or ""
    return value.upper() in {"1", "ON", "YES", "TRUE"}


def cache_dir() -> Path:
    """The hub's own cache, shared with every other tool that uses it."""
    named = os.environ.get("HF_HUB_CACHE") or os.environ.get("HUGGINGFACE_HUB_CACHE")
    if not named:
        home = os.environ.get("HF_HOME") or os.path.join(os.environ.get("XDG_CACHE_HOME") or "~/.cache", "huggingface")
        named = os.path.join(home, "hub")
    return Path(os.path.expandvars(named)).expanduser().absolute()


def resolve(repo: Repo, revision: str | None) -> str:
    """The 40-hex commit of a branch, tag or short commit; of the default branch for None. Raises UnavailableError."""
    with _translated(repo, revision):
        commit = _api().repo_info(repo.name, repo_type=repo.kind, revision=revision).sha
        if not isinstance(commit, str) or not DIGEST.fullmatch(f"git-sha1:{commit}"):
            raise ValueError(f"no commit in the answer: {commit!r}")
        return commit


def files(repo: Repo, commit: str) -> list[FileEntry]:
    """Every file of a commit with size and digest, without a download. Raises UnavailableError, FormatError."""
    from huggingface_hub.hf_api import RepoFile

    with _translated(repo, commit):
        tree = list(_api().list_repo_tree(repo.name, repo_type=repo.kind, revision=commit, recursive=True))
        entries = []
        for file in tree:
            if not isinstance(file, RepoFile):
                continue
            digest = f"sha256:{file.lfs.sha256}" if file.lfs is not None else f"git-sha1:{file.blob_id}"
            size = file.lfs.size if file.lfs is not None else file.size
            if not DIGEST.fullmatch(digest) or type(size) is not int or size < 0:
                raise ValueError(f"size {size!r}, digest {digest!r} of {file.path!r}")
            entries.append(FileEntry(check_name(file.path, f"{repo}@{commit}"), size, digest))
        return entries


def names(repo: Repo) -> list[str]:
    """Names of the files in the default branch; none where there is no such repository. Raises UnavailableError."""
    with _translated(repo, None):
        if not _api().repo_exists(repo.name, repo_type=repo.kind):
            return []
        return [str(name) for name in _api().list_repo_files(repo.name, repo_type=repo.kind)]


def upload(
    repo: Repo, contents: Mapping[str, Path], message: str, *, remove: Iterable[str] = (), private: bool = False
) -> str:
    """Puts files into a repository, which is made if it is new, in one commit; its 40-hex name.

    contents: path in the repository -> file. remove: paths that are there and shall go with that commit. private: of a
    new repository. Raises UnavailableError.
    """
    from huggingface_hub import CommitOperationAdd, CommitOperationDelete

    with _translated(repo, None), _without_bars():
        _api().create_repo(repo.name, repo_type=repo.kind, private=private, exist_ok=True)
        added = [CommitOperationAdd(path, str(file)) for path, file in sorted(contents.items())]
        removed = [CommitOperationDelete(path, is_folder=False) for path in sorted(remove)]
        commit = _api().create_commit(repo.name, [*added, *removed], commit_message=message, repo_type=repo.kind)
        return str(commit.oid)


@contextmanager
def _without_bars() -> Iterator[None]:
    """Progress is shown by whoever calls."""
    from huggingface_hub.utils import are_progress_bars_disabled, disable_progress_bars, enable_progress_bars

    if are_progress_bars_disabled():
        yield
        return
    disable_progress_bars()
    try:
        yield
    finally:
        enable_progress_bars()


def cached_ref(repo: Repo, revision: str | None) -> str | None:
    """The commit that the hub's cache remembers for a branch or tag."""
    file = _folder(repo) / "refs" / (revision or "main")
    try:
        return file.read_text("utf-8").strip()
    except (OSError, ValueError):
        return None


def is_cached(repo: Repo, commit: str) -> bool:
    """Whether the hub's cache holds files of a commit; perhaps not all."""
    return (_folder(repo) / "snapshots" / commit).is_dir()


def has_file(repo: Repo, commit: str, path: str) -> bool:
    """Whether the hub's cache holds a file of a commit."""
    return (_folder(repo) / "snapshots" / commit / path).is_file()


def cached_files(repo: Repo, commit: str) -> list[FileEntry]:
    """What `files` says, out of the hub's cache alone: its blobs are named by their digests.

    Raises UnavailableError unless the cache also knows the complete list of names, as newer versions do.
    """
    try:
        from huggingface_hub import get_cached_repo_tree, try_to_load_from_cache

        tree = get_cached_repo_tree(repo.name, repo_type=repo.kind, revision=commit, cache_dir=cache_dir())
        entries = []
        for file in tree:
            cached = try_to_load_from_cache(
                repo.name, file.path, repo_type=repo.kind, revision=commit, cache_dir=cache_dir()
            )
            blob = Path(os.readlink(str(cached))).name
            digest = f"sha256:{blob}" if len(blob) == 64 else f"git-sha1:{blob}"
            if not DIGEST.fullmatch(digest):
                raise ValueError(blob)
            entries.append(FileEntry(check_name(file.path, f"{repo}@{commit}"), file.size, digest))
        return entries
    except SparseError:
        raise
    except Exception as error:  # ImportError: an older huggingface_hub; the rest: not in the cache
        raise MissingError(
            "the list of files of this commit is not known offline",
            where=f"{repo}@{commit}",
            why="HF_HUB_OFFLINE is set, and no complete list is in the cache of this machine",
            hint="unset HF_HUB_OFFLINE and run again once; after that it works offline",
        ) from error


def fetch(
    repo: Repo, commit: str, snapshot: Snapshot, known: dict[str, Any], progress: Progress | None
) -> tuple[Path, dict[str, Any]]:
    """Has every file of the snapshot in the hub's cache, downloaded where missing, and checked against its digest.

    known: {path: stat} of files that were checked before and need no second reading while their stat is the same.
    Returns the commit's folder and the new `known`. Raises UnavailableError, FormatError.
    """
    meter = _Meter(snapshot.size, progress)
    seen: dict[str, Any] = {}

    def one(entry: FileEntry) -> Path:
        bar = meter.bar()
        with _translated(repo, commit, entry.path):
            file = Path(_download(repo, commit, entry.path, bar))
        try:
            stamp = _stamp(file)
            if known.get(entry.path) != stamp:
                _verify(file, entry, repo, commit, meter)
        except OSError as error:
            raise UnavailableError(
                "the downloaded file cannot be read",
                where=str(file),
                why=error.strerror,
                hint=f"check free space and permissions of {cache_dir()}",
            ) from error
        seen[entry.path] = stamp
        bar.finish(entry.size)
        return file.parents[entry.path.count("/")]

    pool = ThreadPoolExecutor(_DOWNLOADS, thread_name_prefix="hub")
    try:
        folders = set(pool.map(one, snapshot.files))
    except BaseException:
        meter.stopped = True  # a Ctrl-C must not wait for the other downloads to end by themselves
        raise
    finally:
        pool.shutdown(cancel_futures=True)
    return folders.pop(), seen


def _download(repo: Repo, commit: str, path: str, bar: _Bar) -> str:
    from huggingface_hub import hf_hub_download

    options: dict[str, Any] = {}
    if "tqdm_class" in inspect.signature(hf_hub_download).parameters:  # not in the oldest versions we support
        options["tqdm_class"] = bar.as_tqdm_class()
    local: str = hf_hub_download(
        repo.name,
        path,
        repo_type=repo.kind,
        revision=commit,
        cache_dir=cache_dir(),
        endpoint=endpoint(),
        token=os.environ.get("HF_TOKEN") or None,
        local_files_only=offline(),
        **options,
    )
    return local


def _verify(file: Path, entry: FileEntry, repo: Repo, commit: str, meter: _Meter) -> None:
    algorithm, _, expected = entry.digest.partition(":")
    size = file.stat().st_size
    digest = hashlib.sha256() if algorithm == "sha256" else hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)
    with file.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
            meter.add(0)
    if size == entry.size and digest.hexdigest() == expected:
        return
    # Bytes known to be wrong must not stay where every tool on this machine would find them.
    for bad in (file.resolve(), file):
        with suppress(OSError):
            bad.unlink()
    raise FormatError(
        "the downloaded file is not the one the hub promised",
        where=f"{repo}@{commit}: {entry.path}",
        why=f"promised {entry.size} bytes, {entry.digest}; got {size} bytes, {algorithm}:{digest.hexdigest()}",
        hint="it was removed from the cache: run again; if it happens twice, do not trust this mirror or network",
    )


def _stamp(file: Path) -> list[int]:
    info = file.stat()
    return [info.st_size, info.st_mtime_ns, info.st_ctime_ns, info.st_ino]


def _folder(repo: Repo) -> Path:
    return cache_dir() / f"{repo.kind}s--{repo.name.replace('/', '--')}"


def _api() -> Any:
    from huggingface_hub import HfApi

    return HfApi(endpoint=endpoint(), token=os.environ.get("HF_TOKEN") or None, library_name="sparse-decl")


@contextmanager
def _translated(repo: Repo, revision: str | None, path: str | None = None) -> Iterator[None]:  # noqa: C901 - a table
    """Turns what huggingface_hub and the HTTP library under it raise into UnavailableError with a next step."""
    from huggingface_hub import errors

    where = f"{repo}{'@' + revision if revision else ''}{': ' + path if path else ''}"
    first = (str(revision) if revision else "the default branch")[:40]

    def say(
        what: str, error: Exception, hint: str, kind: type[UnavailableError] = UnavailableError
    ) -> UnavailableError:
        why = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
        return kind(what, where=where, why=why[:300], hint=repo.advice(hint))

    try:
        yield
    except SparseError:
        raise
    except errors.GatedRepoError as error:
        raise say(
            "access to this repository must be asked for",
            error,
            f"accept its terms on {endpoint()}/{repo.name}, then `hf auth login` or set HF_TOKEN",
            MissingError,
        ) from error
    except errors.RepositoryNotFoundError as error:
        raise say(
            "no such repository on the hub, or it is private",
            error,
            "check the name; for a private one `hf auth login` or set HF_TOKEN"
            + ("" if repo.kind == "dataset" else f"; a dataset is written hf://datasets/{repo.name}"),
            MissingError,
        ) from error
    except errors.RevisionNotFoundError as error:
        raise say(
            f"the repository has no revision {first!r}",
            error,
            "check the branch, tag or commit after the @",
            MissingError,
        ) from error
    except errors.LocalEntryNotFoundError as error:
        if offline():
            hint = f"unset HF_HUB_OFFLINE, or on a connected machine: hf download {repo.name} --revision {first}"
            raise say(
                "not in the cache of this machine, and HF_HUB_OFFLINE is set", error, hint, MissingError
            ) from error
        raise say("the hub cannot be reached", error, _reach()) from error
    except errors.EntryNotFoundError as error:
        raise say("the commit lists the file, and the hub does not have it", error, "try again later") from error
    except errors.HfHubHTTPError as error:
        status = getattr(getattr(error, "response", None), "status_code", None)
        if status in (401, 403):
            raise say("the hub refuses access", error, "`hf auth login`, or set HF_TOKEN to a valid token") from error
        raise say(f"the hub answers with status {status}", error, "try again later") from error
    except (errors.OfflineModeIsEnabled, ConnectionError, TimeoutError) as error:
        raise say("the hub cannot be reached", error, _reach()) from error
    except OSError as error:
        if _is_network(error):
            raise say("the connection to the hub failed", error, _reach()) from error
        # Size mismatch after a cut download, a full disk, an unwritable cache.
        raise say(
            "the download failed", error, f"run again; check free space and permissions of {cache_dir()}"
        ) from error
    except (ValueError, TypeError, KeyError, AttributeError, AssertionError) as error:
        raise say(
            "the answer does not come from a hub", error, f"check HF_ENDPOINT (now {endpoint()}) and any proxy"
        ) from error
    except Exception as error:
        if _is_network(error):
            raise say("the connection to the hub failed", error, _reach()) from error
        raise


def _is_network(error: Exception) -> bool:
    return any(base.__module__.partition(".")[0] in _NETWORK for base in type(error).__mro__)


def _reach() -> str:
    return f"check the network and HF_ENDPOINT (now {endpoint()}); with everything in the cache, set HF_HUB_OFFLINE=1"


class _StoppedError(Exception):
    """Ends a download thread whose result nobody waits for any more."""


class _Meter:
    """Adds up the bytes of several downloads and reports them, never from two threads at once."""

    def __init__(self, total: int, progress: Progress | None):
        self.total, self.done, self.progress, self.lock = total, 0, progress, threading.Lock()
        self.stopped = False

    def add(self, count: int) -> None:
        """Counts bytes. Raises _StoppedError in every download once one has failed or the user has interrupted."""
        with self.lock:
            if self.stopped:
                raise _StoppedError
            if not count:
                return
            self.done += count
            if self.progress is not None:
                self.progress(self.done, self.total)

    def bar(self) -> _Bar:
        return _Bar(self.add)


class _Bar:
    """One file's share of a meter; a retry that starts over is counted back, and the end is always the whole size."""

    def __init__(self, add: Callable[[int], None]):
        self.add, self.count = add, 0

    def update(self, count: float | None = 1) -> None:
        self.count += int(count or 0)
        self.add(int(count or 0))

    def finish(self, size: int) -> None:
        self.update(size - self.count)

    def as_tqdm_class(self) -> type:
        """What huggingface_hub takes for a progress bar: it draws nothing and passes the bytes on."""
        bar = self

        class Silent:
            def __init__(self, *_: Any, total: int | None = None, initial: int = 0, **__: Any):
                self.total, self.n = total, initial
                self.format_dict: dict[str, Any] = {}

            def update(self, count: float | None = 1) -> None:
                self.n += int(count or 0)
                bar.update(count)

            def update_transfer(self, count: float | None = 1) -> None:
                """Bytes on the wire, which compression makes differ from the file's; not shown."""

            def __enter__(self) -> Silent:
                return self

            def __exit__(self, *_: object) -> None:
                return None

            def __getattr__(self, name: str) -> Callable[..., None]:
                if name.startswith("__"):
                    raise AttributeError(name)
                return lambda *_, **__: None

        return Silent
