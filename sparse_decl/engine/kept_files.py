"""The files of what a lock keeps, read without restoring them: listed from the lock, opened when first read.

As long as something is open, the store is held in use, so that nothing of it is collected.
"""

from __future__ import annotations

import threading
from contextlib import ExitStack
from pathlib import Path

from sparse_decl.base.errors import UnavailableError
from sparse_decl.engine.inputs import Materials
from sparse_decl.engine.project import open_project
from sparse_decl.engine.restore import locked, materials_from_lock
from sparse_decl.sources.snapshot import FileEntry
from sparse_decl.steps.kind import Files
from sparse_decl.store.lockfile import read_lock
from sparse_decl.store.sizes import main_output


class KeptFiles:
    """place: a Sparsefile or its folder, None for the current one. Safe to use from several threads.

    Raises ConfigError, SpecError, UnavailableError (nothing was applied yet).
    """

    def __init__(self, place: Path | None = None):
        self._project = open_project(place)
        self._mutex, self._stack = threading.Lock(), ExitStack()
        self._workspace = self._stack.enter_context(self._project.workspace())
        self._lock = read_lock(self._workspace.lock_path)
        self._materials: Materials | None = None
        self._opened: dict[str, Files] = {}

    def addresses(self) -> list[str]:
        """What has files that can be read, in order."""
        return sorted(
            address for address in self._lock.nodes if self._output(address) and address in self._project.steps
        )

    def files(self, address: str) -> dict[str, FileEntry]:
        """Path -> what the lock says of a file. Raises UnavailableError."""
        record, name = locked(self._lock, address), self._output(address)
        if name is None or address not in self._project.steps:
            why = "it keeps no files" if name is None else "the Sparsefile does not declare it any more"
            raise UnavailableError("nothing can be read here", where=address, why=why, hint="see `sparse status`")
        return {entry.path: entry for entry in record.outputs[name].files.files}

    def read(self, address: str, path: str, start: int, end: int) -> bytes:
        """Bytes start .. end of a file. Raises SparseError, OSError."""
        with self._mutex:
            opened = self._opened.get(address)
            if opened is None:
                opened = self._opened[address] = self._open(address)
        return opened.read(path, start, end)

    def close(self) -> None:
        self._stack.close()

    def _output(self, address: str) -> str | None:
        return main_output(self._lock.nodes[address]) if address in self._lock.nodes else None

    def _open(self, address: str) -> Files:
        record, step = locked(self._lock, address), self._project.steps[address]
        name = self._output(address)
        assert name is not None
        if self._materials is None:
            self._stack.enter_context(self._workspace.using_store())
            scratch = self._stack.enter_context(self._workspace.make_scratch())
            self._materials = materials_from_lock(self._project, self._workspace, self._lock, scratch)
        files = self._materials.open_files(step, record, name) or _Folder(self._materials.output(step, record, name))
        self._stack.callback(files.close)
        return files


class _Folder:
    """Files that lie in a folder, or one that is a source by itself."""

    def __init__(self, root: Path):
        self._root = root

    def read(self, path: str, start: int, end: int) -> bytes:
        with open(self._root / path if self._root.is_dir() else self._root, "rb") as file:
            file.seek(start)
            return file.read(max(end - start, 0))

    def close(self) -> None:
        """Nothing stays open."""
