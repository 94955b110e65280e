"""A remote: a folder or any fsspec URL that keeps copies of objects under their digests, and notes of who needs them.

Writes only ever create, whole or not at all. Nothing that comes back is trusted before its digest has been taken.
"""

from __future__ import annotations

import contextlib
import inspect
import os
import re
import secrets
import shutil
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol, TypeVar
from urllib.parse import unquote

from sparse_decl.base.errors import UnavailableError
from sparse_decl.base.files import explain_os_error, open_regular, read_regular, write_whole
from sparse_decl.base.pool import Pool
from sparse_decl.base.portable import flush_file, flush_folder, protect
from sparse_decl.sources.systems import behind_absence, counting, explain_failure, open_system, translated, writes_whole
from sparse_decl.store.scratch import Scratch, sweep

Moved = Callable[[int], None]
"""Called with bytes as they are transferred; raises StoppedTransfer to stop."""


Place = TypeVar("Place", Path, str)


class StoppedTransfer(Exception):  # noqa: N818 - another transfer failed or the user stopped; this one is not at fault
    """Raised inside a transfer to end it early."""


_NAME = re.compile(r"objects/([0-9a-f]{2})/([0-9a-f]{62})")
_FEW = 200  # up to so many objects are asked for one by one; more are listed
_PARALLEL = 8
_PART = 16 << 20  # bytes of one part of an upload; a bucket takes no more than _PARTS of them
_PARTS = 9_000
_ABANDONED_SECONDS = 7 * 86_400  # no upload of one object goes on for so long


@dataclass(frozen=True, slots=True)
class Listed:
    """An object of a remote. written: when, in seconds since 1970; now, if the remote does not say."""

    digest: str
    size: int
    written: float


class Remote(Protocol):
    """Where copies of objects are kept."""

    url: str

    def sizes(self, digests: Iterable[str]) -> dict[str, int]:
        """Bytes of those of the objects that are there. Raises UnavailableError."""

    def prepare(self) -> None:
        """Makes the place, where it has to be made before anything can lie there. Raises UnavailableError."""

    def put(self, digest: str, file: Path, moved: Moved, *, replace: bool = False) -> None:
        """Creates an object; one that is there already is left alone, unless it is to be replaced.

        Raises UnavailableError; the object is then there whole, or not at all.
        """

    def read(self, digest: str, start: int, stop: int) -> bytes:
        """Bytes [start, stop) of an object. Raises UnavailableError, also for fewer bytes than asked for."""

    def listing(self) -> list[Listed]:
        """All objects that are there. Raises UnavailableError."""

    def texts(self, folder: str) -> dict[str, bytes]:
        """Small files of a folder beside the objects, by name. Raises UnavailableError."""

    def put_text(self, name: str, data: bytes) -> None:
        """Writes such a file, whole; `name` has its folder. Raises UnavailableError."""

    def drop(self, name: str) -> None:
        """Removes a file, an object too, if it is there. Raises UnavailableError."""

    def name(self, digest: str) -> str:
        """Address of an object, for messages."""

    def sweep(self) -> None:
        """Removes what writers that died long ago left half-written, where that can be recognised. Raises nothing."""

    def close(self) -> None:
        """Removes what this process may have left half-written."""


def object_name(digest: str) -> str:
    """`objects/ab/cdef…`. Raises ValueError for anything but `b3:<64 hex>`."""
    algorithm, _, hexadecimal = digest.partition(":")
    name = f"objects/{hexadecimal[:2]}/{hexadecimal[2:]}"
    if algorithm != "b3" or not _NAME.fullmatch(name):
        raise ValueError(f"{digest!r} does not name an object")
    return name


def open_remote(url: str, root: Path) -> Remote:
    """The remote of a URL, or of a path relative to `root`. Nothing is written, nothing is asked yet.

    Raises ConfigError for an unknown scheme, UnavailableError naming an extra that is not installed.
    """
    if url.startswith("file://"):
        return FolderRemote(url, Path(unquote(url.removeprefix("file://"))))
    if "://" not in url:
        return FolderRemote(url, root / Path(url).expanduser())
    return FsspecRemote(url)


class FolderRemote:
    """A folder, such as a network disk."""

    def __init__(self, url: str, folder: Path):
        self.url, self._folder = url, folder
        self._scratch: Scratch | None = None

    def prepare(self) -> None:
        with self._explained("writing"):
            self._folder.mkdir(parents=True, exist_ok=True)

    def sizes(self, digests: Iterable[str]) -> dict[str, int]:
        if not self._folder.is_dir():
            raise UnavailableError(
                "the remote does not exist",
                where=self.url,
                why=f"there is no folder {self._folder}",
                hint="mount it, or correct `store: remote` or SPARSE_REMOTE; the first `sparse push` creates it",
            )
        found: dict[str, int] = {}
        for digest in digests:
            with contextlib.suppress(FileNotFoundError), self._explained("reading"):
                found[digest] = self._path(digest).stat().st_size
        return found

    def put(self, digest: str, file: Path, moved: Moved, *, replace: bool = False) -> None:
        target = self._path(digest)
        with self._explained("writing"):
            temporary = self._temporary()
            try:
                with file.open("rb") as source, temporary.open("xb") as out:
                    while chunk := source.read(1 << 22):
                        out.write(chunk)
                        moved(len(chunk))
                flush_file(temporary)
                protect(temporary)
                target.parent.mkdir(parents=True, exist_ok=True)
                if replace:
                    os.replace(temporary, target)
                else:
                    _create(temporary, target)
                flush_folder(target.parent)
            finally:
                with contextlib.suppress(OSError):
                    temporary.unlink()

    def read(self, digest: str, start: int, stop: int) -> bytes:
        try:
            with self._explained("reading"), open(open_regular(self._path(digest)), "rb") as file:
                file.seek(start)
                return _all(self, digest, file.read(stop - start), start, stop)
        except FileNotFoundError as error:
            raise UnavailableError(
                "the remote no longer has this object", where=self.name(digest), hint="run `sparse push` again"
            ) from error

    def listing(self) -> list[Listed]:
        found = []
        with self._explained("reading"):
            for path in (self._folder / "objects").glob("??/*"):
                match = _NAME.fullmatch(f"objects/{path.parent.name}/{path.name}")
                if match is not None:
                    info = path.stat()
                    found.append(Listed(f"b3:{match[1]}{match[2]}", info.st_size, max(info.st_mtime, info.st_ctime)))
        return found

    def texts(self, folder: str) -> dict[str, bytes]:
        place = self._folder / folder
        with self._explained("reading"):
            names = [path for path in place.iterdir() if not path.name.startswith(".")] if place.is_dir() else []
            return _read_each({path.name: path for path in names}, read_regular)

    def put_text(self, name: str, data: bytes) -> None:
        with self._explained("writing"):
            path = self._folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, data)

    def drop(self, name: str) -> None:
        with self._explained("writing"):
            (self._folder / name).unlink(missing_ok=True)

    def name(self, digest: str) -> str:
        return f"{self.url.rstrip('/')}/{object_name(digest)}"

    def close(self) -> None:
        if self._scratch is not None:
            self._scratch.close()
            self._scratch = None

    def sweep(self) -> None:
        with contextlib.suppress(OSError):
            sweep(self._folder / "tmp")

    def _path(self, digest: str) -> Path:
        return self._folder / object_name(digest)

    def _temporary(self) -> Path:
        if self._scratch is None:
            self._scratch = Scratch(self._folder / "tmp")
        return self._scratch.path / secrets.token_hex(8)

    @contextlib.contextmanager
    def _explained(self, doing: str) -> Any:
        try:
            yield
        except FileNotFoundError:
            raise
        except OSError as error:
            explained = explain_os_error(error, f"{doing} the remote")
            raise UnavailableError(explained.what, where=self.url, why=explained.why, hint=explained.hint) from error


class FsspecRemote:
    """A bucket, or whatever else fsspec reaches. Retries of network failures are the back end's own."""

    def __init__(self, url: str):
        self.url = url
        self._system, root = open_system(url)
        self._root = root.rstrip("/")
        self._whole_writes = writes_whole(self._system)
        put = getattr(self._system, "_put_file", self._system.put_file)
        known = inspect.signature(put).parameters
        self._exclusive = {"mode": "create"} if "mode" in known else {}
        # Several uploads run side by side; together they must not hold gigabytes in memory.
        self._gentle = {"chunksize": _PART, "max_concurrency": 2} if "max_concurrency" in known else {}

    def sizes(self, digests: Iterable[str]) -> dict[str, int]:
        wanted = list(digests)
        with translated(self.url):
            self._system.invalidate_cache()
            if len(wanted) > _FEW:
                return self._listed(set(wanted))
            with Pool(_PARALLEL, thread_name_prefix="sparse-remote") as pool:
                found = zip(wanted, pool.map(self._size, wanted), strict=True)
                return {digest: size for digest, size in found if size is not None}

    def prepare(self) -> None:
        """A bucket is made by its owner, a folder in it by what is put there."""

    def put(self, digest: str, file: Path, moved: Moved, *, replace: bool = False) -> None:
        address = self._address(digest)
        try:
            if self._whole_writes:
                options: dict[str, Any] = {} if replace else dict(self._exclusive)
                if file.stat().st_size < _PART * _PARTS:
                    options.update(self._gentle)
                self._system.put_file(str(file), address, callback=counting(moved), **options)
            else:
                self._put_by_rename(file, address, moved)
        except StoppedTransfer:
            raise
        except Exception as error:
            # Whoever else created it meanwhile created the same bytes. Back ends tell of that in many ways, so look.
            if not replace and not isinstance(error, PermissionError) and self._is_there(digest, file):
                return
            raise explain_failure(self.url, error) from error

    def read(self, digest: str, start: int, stop: int) -> bytes:
        with translated(self.name(digest)):
            data = self._system.cat_file(self._address(digest), start=start, end=stop)
        return _all(self, digest, data, start, stop)

    def listing(self) -> list[Listed]:
        found = []
        for address, info in self._found("objects").items():
            match = _NAME.search(address)
            if match is not None:
                found.append(Listed(f"b3:{match[1]}{match[2]}", int(info["size"]), _written(info)))
        return found

    def texts(self, folder: str) -> dict[str, bytes]:
        addresses = [address for address, info in self._found(folder).items() if info.get("size")]
        with translated(self.url):
            return _read_each({address.rpartition("/")[2]: address for address in addresses}, self._system.cat_file)

    def put_text(self, name: str, data: bytes) -> None:
        with translated(self.url):
            self._system.pipe_file(f"{self._root}/{name}", data)

    def drop(self, name: str) -> None:
        with translated(self.url), contextlib.suppress(FileNotFoundError):
            self._system.rm_file(f"{self._root}/{name}")

    def _found(self, folder: str) -> dict[str, Any]:
        with translated(self.url):
            self._system.invalidate_cache()
            try:
                return dict(self._system.find(f"{self._root}/{folder}", detail=True))
            except FileNotFoundError as error:
                if behind_absence(error) is not None:
                    raise
                return {}

    def name(self, digest: str) -> str:
        return f"{self.url.rstrip('/')}/{object_name(digest)}"

    def sweep(self) -> None:
        """Parts of interrupted uploads to S3 appear in no listing, and cost money until they are removed."""
        call = getattr(self._system, "call_s3", None)
        if call is None:
            return
        bucket, _, prefix = f"{self._root}/objects/".partition("/")
        before = datetime.now(UTC) - timedelta(seconds=_ABANDONED_SECONDS)
        with contextlib.suppress(Exception):  # who may not list uploads may push all the same
            for upload in call("list_multipart_uploads", Bucket=bucket, Prefix=prefix).get("Uploads", ()):
                if upload["Initiated"] < before and _NAME.fullmatch(upload["Key"][-len("objects/") - 65 :]):
                    call("abort_multipart_upload", Bucket=bucket, Key=upload["Key"], UploadId=upload["UploadId"])

    def close(self) -> None:
        """Whatever was interrupted has no object's name."""

    def _address(self, digest: str) -> str:
        return f"{self._root}/{object_name(digest)}"

    def _size(self, digest: str) -> int | None:
        try:
            return int(self._system.info(self._address(digest))["size"])
        except FileNotFoundError as error:
            if behind_absence(error) is not None:
                raise
            return None

    def _listed(self, wanted: set[str]) -> dict[str, int]:
        try:
            listing = self._system.find(f"{self._root}/objects", detail=True)
        except FileNotFoundError as error:
            if behind_absence(error) is not None:
                raise
            return {}
        found: dict[str, int] = {}
        for address, info in listing.items():
            name = _NAME.search(address)
            if name is not None and f"b3:{name[1]}{name[2]}" in wanted:
                found[f"b3:{name[1]}{name[2]}"] = int(info["size"])
        return found

    def _is_there(self, digest: str, file: Path) -> bool:
        try:
            self._system.invalidate_cache()
            return self._size(digest) == file.stat().st_size
        except Exception:
            return False

    def _put_by_rename(self, file: Path, address: str, moved: Moved) -> None:
        temporary = f"{self._root}/tmp/{secrets.token_hex(12)}"
        for folder in (f"{self._root}/tmp", address.rpartition("/")[0]):
            self._system.makedirs(folder, exist_ok=True)
        try:
            self._system.put_file(str(file), temporary, callback=counting(moved))
            self._system.mv(temporary, address)
        except BaseException:
            with contextlib.suppress(Exception):
                self._system.rm_file(temporary)
            raise


def _written(info: dict[str, Any]) -> float:
    """When an object was written, as far as the back end says so; else it counts as written now."""
    for key in ("LastModified", "updated", "last_modified", "mtime", "created"):
        value = info.get(key)
        if isinstance(value, datetime):
            return (value if value.tzinfo is not None else value.replace(tzinfo=UTC)).timestamp()
        if isinstance(value, (int, float)):
            return float(value)
        if isinstance(value, str):
            with contextlib.suppress(ValueError):
                return datetime.fromisoformat(value).timestamp()
    return time.time()


def _read_each(places: dict[str, Place], read: Callable[[Place], bytes]) -> dict[str, bytes]:
    """What each place holds, by its name; without those that somebody removed since they were listed."""
    found = {}
    for name, place in places.items():
        try:
            found[name] = read(place)
        except FileNotFoundError as error:
            if behind_absence(error) is not None:
                raise
    return found


def _all(remote: Remote, digest: str, data: bytes, start: int, stop: int) -> bytes:
    if len(data) != stop - start:
        raise UnavailableError(
            "the remote sent fewer or more bytes than it was asked for",
            where=remote.name(digest),
            why=f"{stop - start} asked for, {len(data)} received",
            hint="run the command again; what has arrived is kept",
        )
    return data


def _create(temporary: Path, target: Path) -> None:
    """Gives a file its name unless the name is taken. A link does so in one step; some file systems have none."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        return
    except OSError:
        if not target.exists():
            shutil.move(temporary, target)
