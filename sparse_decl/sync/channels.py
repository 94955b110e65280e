"""Where steps are published: a folder, or whatever fsspec reaches. Files are created whole or not at all.

A name is created only once where the store can hold a writer to that: by a link in a folder, by `If-None-Match` on S3,
by an exclusive open in memory. Elsewhere it is looked for first, and two publishers at one moment are not told apart.
"""

from __future__ import annotations

import contextlib
import inspect
import io
import os
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol, cast

import numpy as np
from blake3 import blake3

from sparse_decl.base.errors import ConfigError, FormatError, UnavailableError
from sparse_decl.base.files import explain_os_error, open_regular, write_whole
from sparse_decl.base.portable import flush, flush_folder, read_at
from sparse_decl.sources.paths import is_url, local_path
from sparse_decl.sources.systems import behind_absence, explain_failure, open_system, translated, writes_whole
from sparse_decl.sync.manifest import FileRef

_PIECE = 4 << 20
IN_MEMORY = 32 << 20  # bytes of a file of a step that are kept in memory; a larger one is a temporary file
_READ_ONLY = {"http", "https"}


class Channel(Protocol):
    """What publishers and followers need of a store. Names are relative, with `/`."""

    url: str
    read_only: bool

    def read(self, name: str, most: int) -> bytes | None:
        """A small file, None if it is not there. Raises UnavailableError, FormatError (more than `most` bytes)."""

    def pieces(self, name: str, size: int) -> Iterator[bytes]:
        """A file, piece by piece; no more than `size` bytes and one. Raises UnavailableError."""

    def create(self, name: str, data: bytes | BinaryIO) -> bool:
        """Creates a file, whole; False if there is one of that name. Raises UnavailableError."""

    def replace(self, name: str, data: bytes) -> None:
        """Writes a small file, whole. Raises UnavailableError."""

    def remove(self, name: str) -> None:
        """Removes a file, if it is there. Raises UnavailableError."""

    def names(self, folder: str) -> list[str] | None:
        """Names of the files in a folder; None where nothing can be listed. Raises UnavailableError."""

    def sizes(self, folder: str) -> dict[str, int] | None:
        """The same with the bytes of each. Raises UnavailableError."""


def open_channel(url: str | os.PathLike[str]) -> Channel:
    """The channel at a path or URL. Nothing is written, nothing is asked yet. Raises ConfigError, UnavailableError."""
    text = os.fspath(url)
    if not is_url(text) or text.startswith("file://"):
        return FolderChannel(text, local_path(text))
    return FsspecChannel(text)


class FolderChannel:
    """A folder, on a local or a network disk."""

    read_only = False

    def __init__(self, url: str, folder: Path):
        self.url, self.folder = url, folder

    def read(self, name: str, most: int) -> bytes | None:
        with self._explained("reading"):
            try:
                with open(open_regular(self.folder / name), "rb") as file:
                    return _bounded(file.read(most + 1), most, f"{self.url}/{name}")
            except (FileNotFoundError, NotADirectoryError):
                return None

    def pieces(self, name: str, size: int) -> Iterator[bytes]:
        with self._explained("reading"), open(open_regular(self.folder / name), "rb", buffering=0) as file:
            while size >= 0 and (piece := file.read(min(_PIECE, size + 1))):
                size -= len(piece)
                yield piece

    def create(self, name: str, data: bytes | BinaryIO) -> bool:
        target = self.folder / name
        with self._explained("writing"):
            target.parent.mkdir(parents=True, exist_ok=True)
            scratch = target.with_name(f".{target.name}.{secrets.token_hex(6)}.tmp")
            try:
                with open(scratch, "xb") as file:
                    for piece in _pieces_of(data):
                        file.write(piece)
                    file.flush()
                    flush(file.fileno())
                os.link(scratch, target)
            except FileExistsError:
                return False
            except FileNotFoundError:  # a publisher that took over removed the scratch file
                if target.exists():
                    return False
                raise
            finally:
                with contextlib.suppress(FileNotFoundError):
                    scratch.unlink()
            flush_folder(target.parent)
            return True

    def replace(self, name: str, data: bytes) -> None:
        target = self.folder / name
        with self._explained("writing"):
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, data)

    def remove(self, name: str) -> None:
        with self._explained("removing from"), contextlib.suppress(FileNotFoundError):
            (self.folder / name).unlink()

    def names(self, folder: str) -> list[str]:
        with self._explained("reading"):
            try:
                return sorted(os.listdir(self.folder / folder))
            except FileNotFoundError:
                return []

    def sizes(self, folder: str) -> dict[str, int]:
        found = {}
        for name in self.names(folder):
            with self._explained("reading"), contextlib.suppress(FileNotFoundError):  # removed meanwhile
                found[name] = (self.folder / folder / name).stat().st_size
        return found

    @contextlib.contextmanager
    def _explained(self, doing: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            explained = explain_os_error(error, f"{doing} the place of a stream")
            raise UnavailableError(
                explained.what, where=explained.where or self.url, why=explained.why, hint=explained.hint
            ) from error


class FsspecChannel:
    """A bucket, memory, a web server, or whatever else fsspec reaches."""

    def __init__(self, url: str):
        self.url = url
        self.read_only = url.partition("://")[0] in _READ_ONLY
        self._system, root = open_system(url)
        self._root = root.rstrip("/")
        self._whole = writes_whole(self._system)
        self._pipe_once, self._put_once = (self._exclusive(name) for name in ("pipe_file", "put_file"))

    def _exclusive(self, name: str) -> dict[str, str]:
        """How a method of the back end is asked to create and never replace; empty where it cannot.

        What a back end inherits takes a mode too, and leaves it to a buffered file that may know nothing of it.
        """
        from fsspec import AbstractFileSystem

        method = getattr(self._system, f"_{name}", getattr(self._system, name))
        inherited = getattr(AbstractFileSystem, name)
        own = getattr(method, "__func__", method) is not inherited
        return {"mode": "create"} if own and "mode" in inspect.signature(method).parameters else {}

    def _address(self, name: str) -> str:
        return f"{self._root}/{name}"

    def read(self, name: str, most: int) -> bytes | None:
        address = self._address(name)
        with translated(f"{self.url}/{name}"):
            try:
                data = b"".join(self._stream(address, most))
            except FileNotFoundError as error:
                if behind_absence(error) is not None:
                    raise
                return None
        return _bounded(data, most, f"{self.url}/{name}")

    def pieces(self, name: str, size: int) -> Iterator[bytes]:
        with translated(f"{self.url}/{name}"):
            yield from self._stream(self._address(name), size)

    def _stream(self, address: str, size: int) -> Iterator[bytes]:
        """A file from its start on, until it ends or has more than `size` bytes."""
        if self.read_only:  # what a web server says of ranges is not to be relied on: a plain download
            with self._system.open(address, "rb", block_size=0) as file:
                while size >= 0 and (piece := file.read(min(_PIECE, size + 1))):
                    size -= len(piece)
                    yield piece
            return
        self._system.invalidate_cache()
        at = 0
        while at < size:  # nothing is asked for that begins at the end: stores call that an error
            end = at + _PIECE if at + _PIECE < size else size + 1
            piece = self._system.cat_file(address, start=at, end=end)
            yield piece
            if len(piece) < end - at:
                return
            at = end

    def create(self, name: str, data: bytes | BinaryIO) -> bool:
        self._check_writable()
        address = self._address(name)
        try:
            self._make_folder(address)
            if not self._whole:
                return self._create_by_rename(address, data)
            once = self._pipe_once if isinstance(data, bytes) else self._put_once
            if not once and self._is_there(address):
                return False
            if isinstance(data, bytes):
                self._system.pipe_file(address, data, **once)
            else:
                with _named(data) as path:
                    self._system.put_file(path, address, **once)
            return True
        except Exception as error:
            if self._taken(error, address):
                return False
            raise explain_failure(f"{self.url}/{name}", error) from error

    def _create_by_rename(self, address: str, data: bytes | BinaryIO) -> bool:
        if self._is_there(address):
            return False
        scratch = f"{address}.{secrets.token_hex(6)}.tmp"
        try:
            with self._system.open(scratch, "wb") as file:
                for piece in _pieces_of(data):
                    file.write(piece)
            self._system.mv(scratch, address)
        except BaseException:
            with contextlib.suppress(Exception):
                self._system.rm_file(scratch)
            raise
        return True

    def _taken(self, error: Exception, address: str) -> bool:
        """Whether creating failed because the name is taken; back ends tell of that in many ways, so look."""
        if isinstance(error, FileExistsError):
            return True
        try:
            return self._is_there(address)
        except Exception:
            return False

    def _is_there(self, address: str) -> bool:
        self._system.invalidate_cache()
        return bool(self._system.exists(address))

    def replace(self, name: str, data: bytes) -> None:
        self._check_writable()
        with translated(f"{self.url}/{name}"):
            self._make_folder(self._address(name))
            self._system.pipe_file(self._address(name), data)

    def _make_folder(self, address: str) -> None:
        if not self._whole:
            self._system.makedirs(address.rpartition("/")[0], exist_ok=True)

    def remove(self, name: str) -> None:
        self._check_writable()
        with translated(f"{self.url}/{name}"), contextlib.suppress(FileNotFoundError):
            self._system.rm_file(self._address(name))

    def names(self, folder: str) -> list[str] | None:
        found = self.sizes(folder)
        return None if found is None else sorted(found)

    def sizes(self, folder: str) -> dict[str, int] | None:
        if self.read_only:  # a web server lists nothing
            return None
        with translated(self.url):
            self._system.invalidate_cache()
            try:
                found = self._system.ls(self._address(folder), detail=True)
            except FileNotFoundError as error:
                if behind_absence(error) is not None:
                    raise
                return {}
            return {one["name"].rstrip("/").rpartition("/")[2]: one.get("size") or 0 for one in found}

    def _check_writable(self) -> None:
        if self.read_only:
            raise ConfigError(
                "nothing can be published over HTTP",
                where=self.url,
                hint="publish to the folder or bucket that the server hands out",
            )


class StepBytes:
    """A file of a step that has come whole and has the digest its manifest says. Close it after use."""

    def __init__(self, channel: Channel, name: str, ref: FileRef):
        """Raises UnavailableError, FormatError (other bytes)."""
        self.size, digest, got = ref.size, blake3(), 0
        self._data: np.ndarray | None = None
        large = ref.size > IN_MEMORY  # the file has a class of its own on Windows
        self.file = cast(BinaryIO, tempfile.TemporaryFile(prefix="sparse-sync-") if large else io.BytesIO())  # noqa: SIM115
        try:
            for piece in channel.pieces(name, ref.size):
                digest.update(piece)
                got += len(piece)
                self.file.write(piece)
            found = f"b3:{digest.hexdigest()}"
            if got != ref.size or found != ref.digest:
                raise FormatError(
                    "the file of a step does not match its manifest",
                    where=f"{channel.url}/{name}",
                    why=f"{got} bytes with digest {found}; the manifest says {ref.size} with {ref.digest}",
                    hint="fetch it again; if that does not help, begin again at an anchor",
                )
            if isinstance(self.file, io.BytesIO):
                self._data = np.frombuffer(self.file.getvalue(), np.uint8)
            else:
                self.file.flush()
        except BaseException:
            self.close()
            raise

    def read_into(self, offset: int, out: np.ndarray) -> None:
        """Fills `out`, (n,) u8. Raises FormatError past the end."""
        if offset < 0 or offset + out.size > self.size:
            raise FormatError("a read past the end of a published step")
        if self._data is not None:
            out[:] = self._data[offset : offset + out.size]
            return
        view, done = out.data, 0
        while done < out.size:
            got = read_at(self.file.fileno(), view[done:], offset + done)
            if not got:
                raise FormatError("a temporary file became shorter")
            done += got

    def close(self) -> None:
        self._data = None
        self.file.close()

    def __enter__(self) -> StepBytes:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _bounded(data: bytes, most: int, where: str) -> bytes:
    if len(data) > most:
        raise FormatError("a file of a stream is too large", where=where, why=f"more than {most} bytes")
    return data


def _pieces_of(data: bytes | BinaryIO) -> Iterator[bytes]:
    if isinstance(data, bytes):
        yield data
        return
    data.seek(0)
    while piece := data.read(_PIECE):
        yield piece


@contextlib.contextmanager
def _named(data: BinaryIO) -> Iterator[str]:
    """A path by which a back end can read the bytes."""
    with tempfile.NamedTemporaryFile(prefix="sparse-sync-") as file:
        for piece in _pieces_of(data):
            file.write(piece)
        file.flush()
        yield file.name
