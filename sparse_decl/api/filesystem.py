"""`sparse://model.chat/model.safetensors` for every user of fsspec: what a workspace keeps, read without restoring it.

Read-only. The entry point `fsspec.specs` makes fsspec know it.
"""

from __future__ import annotations

import weakref
from pathlib import Path
from typing import Any

from fsspec.spec import AbstractBufferedFile, AbstractFileSystem

from sparse_decl.api.paths import PathLike
from sparse_decl.base.errors import ConfigError, UnavailableError
from sparse_decl.engine.kept_files import KeptFiles

_BLOCK = 1 << 20  # bytes that are read ahead: a few blocks of a delta


class SparseFileSystem(AbstractFileSystem):
    """The models and datasets of a Sparsefile as folders, by address.

    project: the Sparsefile or its folder; by default the current one. The lock is read once; `invalidate_cache` reads
    it again. Of models kept as a delta only the blocks that hold what is read are decoded, and checked; anything else
    is read from its source or rebuilt once, as its kind needs. `close` releases the store; until then `sparse gc`
    deletes nothing from it.

    Raises FileNotFoundError for what is not kept, SparseError for what cannot be read, OSError (EROFS) for a write.
    """

    protocol = "sparse"
    cachable = False  # two instances may look at different locks
    root_marker = ""

    def __init__(self, project: PathLike | None = None, **options: Any):
        super().__init__(**options)
        self._place = Path(project) if project is not None else None
        self._open_kept()

    def _open_kept(self) -> None:
        self._kept = KeptFiles(self._place)
        self._closing = weakref.finalize(self, self._kept.close)

    def close(self) -> None:
        """Releases the store and every file; reading after that is an error."""
        self._closing()

    def invalidate_cache(self, path: str | None = None) -> None:
        """Reads the lock again, whatever the path."""
        self.close()
        self._open_kept()

    def ls(self, path: str, detail: bool = True, **options: Any) -> list[Any]:
        """Entries of a folder; of the root, the addresses."""
        path = self._strip_protocol(path).strip("/")
        if not path:
            found = [_folder(address) for address in self._kept.addresses()]
        else:
            address, _, inside = path.partition("/")
            files = self._files(address, path)
            if inside in files:
                found = [_file(address, inside, files[inside])]
            else:
                below = {name: entry for name, entry in files.items() if not inside or name.startswith(f"{inside}/")}
                if not below:
                    raise FileNotFoundError(path)
                found = _entries(address, inside, below)
        return found if detail else [entry["name"] for entry in found]

    def info(self, path: str, **options: Any) -> dict[str, Any]:
        """name, size, type, and of a file its digest."""
        path = self._strip_protocol(path).strip("/")
        address, _, inside = path.partition("/")
        if not path:
            return _folder("")
        files = self._files(address, path)
        if inside in files:
            return _file(address, inside, files[inside])
        if not inside or any(name.startswith(f"{inside}/") for name in files):
            return _folder(path)
        raise FileNotFoundError(path)

    def cat_file(self, path: str, start: int | None = None, end: int | None = None, **options: Any) -> bytes:
        """Bytes start .. end; counted from the end of the file where they are negative."""
        found = self.info(path)
        if found["type"] != "file":
            raise IsADirectoryError(path)
        first, last, _ = slice(start, end).indices(found["size"])
        return self._read(found["name"], first, last)

    def _read(self, path: str, start: int, end: int) -> bytes:
        if not self._closing.alive:
            raise UnavailableError("this file system was closed", where=f"sparse://{path}", hint="open it again")
        address, _, inside = path.partition("/")
        return self._kept.read(address, inside, start, end) if start < end else b""

    def _files(self, address: str, path: str) -> dict[str, Any]:
        try:
            return self._kept.files(address)
        except UnavailableError as error:
            raise FileNotFoundError(f"{path}: {error.what}") from error

    def _open(self, path: str, mode: str = "rb", block_size: Any = None, **options: Any) -> SparseFile:
        if mode != "rb":
            raise ConfigError("sparse:// can only be read", where=path, hint="write to a folder, and declare it")
        if self.info(path)["type"] != "file":
            raise IsADirectoryError(path)
        size = _BLOCK if block_size in (None, "default") else block_size
        return SparseFile(self, self._strip_protocol(path).strip("/"), mode, size, **options)


class SparseFile(AbstractBufferedFile):
    """One file, fetched in ranges."""

    def _fetch_range(self, start: int, end: int) -> bytes:
        return self.fs._read(self.path, start, end)  # type: ignore[no-any-return]


def _folder(name: str) -> dict[str, Any]:
    return {"name": name, "size": 0, "type": "directory"}


def _file(address: str, inside: str, entry: Any) -> dict[str, Any]:
    return {"name": f"{address}/{inside}", "size": entry.size, "type": "file", "digest": entry.digest}


def _entries(address: str, inside: str, files: dict[str, Any]) -> list[dict[str, Any]]:
    """Files and folders right below `inside`."""
    found: dict[str, dict[str, Any]] = {}
    for name, entry in files.items():
        head, slash, _ = name[len(inside) + 1 if inside else 0 :].partition("/")
        path = f"{inside}/{head}" if inside else head
        found[path] = _folder(f"{address}/{path}") if slash else _file(address, path, entry)
    return [found[path] for path in sorted(found)]
