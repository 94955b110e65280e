"""Every other place that fsspec reaches: s3://, gs://, https://, hf://buckets/, memory://.

Such places give no digests, so the files are fetched to be named; a copy is used again as long as the place
gives the same names, sizes and version marks (ETag, checksum, time of change), and fetched anew where it gives none.
"""

from __future__ import annotations

import os
import shutil
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sparse_decl.base.digests import digest_value
from sparse_decl.base.errors import ConfigError, FormatError, InputChangedError, MissingError, UnavailableError
from sparse_decl.base.outgoing import masked
from sparse_decl.base.parallel import Progress
from sparse_decl.formats.names import check_name
from sparse_decl.sources.cache import cache_folder, write_record
from sparse_decl.sources.local import is_ignored, list_files, snapshot_of
from sparse_decl.sources.snapshot import FileEntry, Snapshot
from sparse_decl.sources.systems import behind_absence, open_system, translated

# Marks of a version, as the back ends of fsspec call them in their listings.
_MARKS = (
    "ETag", "etag", "md5Hash", "content_md5", "crc32c", "generation", "VersionId", "version_id", "xet_hash",
    "LastModified", "last_modified", "updated", "mtime", "created",
)  # fmt: skip
_UNMARKED_LIFE = 24 * 3600  # seconds a copy without marks is kept for the run that fetched it


@dataclass(frozen=True, slots=True)
class _RemoteFile:
    path: str
    address: str
    size: int | None
    mark: str | None


@dataclass(slots=True)
class RemoteSource:
    """A folder or a single file behind an fsspec URL."""

    uri: str
    _local: Path | None = field(default=None, repr=False)

    def pinned(self) -> None:
        """Such places have no immutable version for a whole folder."""
        return None

    def snapshot(self, digest_file: Callable[[Path], str]) -> Snapshot:
        """Digests of the fetched copy. Raises UnavailableError, FormatError, InputChangedError, ConfigError."""
        return snapshot_of(list_files(self.local_path()), digest_file, self.uri)

    def listing(self) -> list[FileEntry]:
        """Names and sizes as the place lists them now; it gives no digests, so those are empty.

        Raises UnavailableError, FormatError, ConfigError.
        """
        files, _ = _listing(self.uri, *open_system(self.uri))
        return [FileEntry(file.path, -1 if file.size is None else file.size, "") for file in files]

    def local_path(self, progress: Progress | None = None) -> Path:
        """The copy in the cache, fetched where there is none of this version."""
        if self._local is None:
            self._local = self._fetch(progress)
        return self._local

    def _fetch(self, progress: Progress | None) -> Path:
        system, root = open_system(self.uri)
        listed, single = _listing(self.uri, system, root)
        place = cache_folder("remote", digest_value(self.uri)[3:35])
        marks = [[file.path, file.size, file.mark] for file in listed]
        unmarked = any(file.mark is None for file in listed)
        version = uuid.uuid4().hex if unmarked else digest_value(marks)[3:35]
        target = place / version
        if not target.is_dir():
            temporary = place / f".{uuid.uuid4().hex}"
            try:
                self._download(system, listed, temporary, progress)
                if [[file.path, file.size, file.mark] for file in _listing(self.uri, system, root)[0]] != marks:
                    raise InputChangedError(
                        "the files changed while they were fetched",
                        where=self.uri,
                        why="two listings, before and after, differ",
                        hint="wait until nothing writes there, then run again",
                    )
                self._publish(temporary, target, place, keep_others=not unmarked)
            finally:
                shutil.rmtree(temporary, ignore_errors=True)
        return target / listed[0].path if single else target

    def _download(self, system: Any, listed: list[_RemoteFile], folder: Path, progress: Progress | None) -> None:
        total, done = sum(file.size or 0 for file in listed), 0
        for file in listed:
            target = folder / file.path
            with translated(self.uri):
                target.parent.mkdir(parents=True, exist_ok=True)
                with system.open(file.address, "rb") as stream, target.open("wb") as out:
                    while chunk := stream.read(1 << 20):
                        out.write(chunk)
                        done += len(chunk)
                        if progress is not None:
                            progress(done, max(total, done))
            got = target.stat().st_size
            if file.size is not None and got != file.size:
                raise UnavailableError(
                    "the download is not complete",
                    where=f"{self.uri}: {file.path}",
                    why=f"{file.size} bytes listed, {got} received",
                    hint="run again",
                )

    def _publish(self, temporary: Path, target: Path, place: Path, *, keep_others: bool) -> None:
        try:
            os.rename(temporary, target)
        except OSError as error:
            if not target.is_dir():  # else another process fetched the same version first
                raise UnavailableError(
                    "the cache cannot be written to", where=str(place), why=str(error), hint="set SPARSE_CACHE"
                ) from error
        write_record(place / "source.json", masked(self.uri))
        if not keep_others:  # without marks no copy is ever used again, so none is kept for long
            for other in place.iterdir():
                if other.is_dir() and time.time() - other.stat().st_mtime > _UNMARKED_LIFE:
                    shutil.rmtree(other, ignore_errors=True)


_HADOOP_MARKER = "_$folder$"


def _only_file(uri: str, system: Any, root: str) -> dict[str, Any] | None:
    """What the place says of a root that is a single file, None for a folder. A web server has no folders: it answers
    for one with a page of links, and so HTTP calls every address a file. Raises ConfigError for a page with a query.
    """
    if root.endswith("/") or not system.isfile(root):
        return None
    info: dict[str, Any] = system.info(root)
    path, _, query = root.partition("?")
    if info.get("mimetype") != "text/html" or path.lower().endswith((".html", ".htm")):
        return info
    if query:
        raise ConfigError(
            "this address gives a web page, not a file",
            where=uri,
            why="with a query it can only name a single file",
            hint="name one file, or the folder without `?`",
        )
    return None


def _refuse_unreached(system: Any, root: str) -> None:
    """Asks for what a listing said nothing of: systems that walk pages of links pass over those that they do not get.
    Raises what kept the system from finding out."""
    try:
        system.info(root)
    except FileNotFoundError as error:
        if behind_absence(error) is not None:
            raise


def _listing(uri: str, system: Any, root: str) -> tuple[list[_RemoteFile], bool]:
    """Files under a root, sorted, and whether the root is itself a single file."""
    with translated(uri):
        system.invalidate_cache()
        only = _only_file(uri, system, root)
        found = {root: only} if only is not None else system.find(root, detail=True)
        single = only is not None
        if not single:
            found.pop(root, None)  # of a folder without files some systems say so
            if not found:
                _refuse_unreached(system, root)
    prefix = root.rstrip("/") + "/"
    files = []
    names = [address.removeprefix(prefix) for address in found]
    above = {"/".join(parts[:depth]) for name in names for parts in [name.split("/")] for depth in range(1, len(parts))}
    for address, info in found.items():
        path = address.rsplit("/", 1)[-1].partition("?")[0] if single else address.removeprefix(prefix)
        if not single and not address.startswith(prefix):
            raise FormatError(
                "the listing names a file outside of the folder",
                where=uri,
                why=f"{address[:120]!r} is not under {root!r}",
                hint="do not trust this server",
            )
        size = info.get("size")
        if not single and not size and (not path or path.endswith(("/", _HADOOP_MARKER)) or path in above):
            continue  # an empty object that some tools leave to stand for a folder
        check_name(path, uri)
        if not is_ignored(path):
            marks = {key: str(info[key]) for key in _MARKS if info.get(key)}
            files.append(
                _RemoteFile(path, address, size if type(size) is int else None, digest_value(marks) if marks else None)
            )
    if not files:
        raise MissingError(
            "no such file or folder",
            where=uri,
            why="the listing is empty",
            hint="check the address and your permissions",
        )
    return sorted(files, key=lambda file: file.path), single
