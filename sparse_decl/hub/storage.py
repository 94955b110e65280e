"""Where a hub keeps what it stores: the little that uploads and migrations ask of it, and one kind for any URL."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Protocol

from sparse_decl.sources.systems import open_system, translated


class StorageBackend(Protocol):
    """A place with folders in it. Folders appear whole or not at all, and are never written over."""

    def place(self, name: str) -> str:
        """Path or URL of a folder, to be written to or read from."""

    def exists(self, name: str) -> bool:
        """Whether there is such a folder, with something in it."""

    def remove(self, name: str) -> None:
        """Removes a folder; one that is not there is no error."""


class Storage:
    """Below a local folder or an fsspec URL such as `s3://bucket/deltas`."""

    def __init__(self, root: str | Path):
        self.root = str(root).rstrip("/")

    def place(self, name: str) -> str:
        return f"{self.root}/{name}"

    def exists(self, name: str) -> bool:
        """Raises UnavailableError."""
        place = self.place(name)
        if "://" not in place:
            return Path(place).is_dir() and any(Path(place).iterdir())
        system, path = open_system(place)
        with translated(place):
            system.invalidate_cache()
            return bool(system.exists(path)) and bool(system.find(path))

    def remove(self, name: str) -> None:
        """Raises OSError, UnavailableError."""
        place = self.place(name)
        if "://" not in place:
            if Path(place).exists():
                shutil.rmtree(place)
            return
        system, path = open_system(place)
        with translated(place):
            if system.exists(path):
                system.rm(path, recursive=True)
