"""What a lock keeps, read without restoring it where its kind can do that: files, listed from the lock and opened when
first read, or a model or dataset as a whole.

As long as something is open, the store is held in use, so that nothing of it is collected.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from sparse_decl.base.errors import ConfigError, UnavailableError
from sparse_decl.engine.inputs import StepInputs
from sparse_decl.engine.opening import open_source
from sparse_decl.engine.project import open_project
from sparse_decl.engine.restore import inputs_from_lock, locked, restorable
from sparse_decl.graph.selectors import names_of, one_address
from sparse_decl.sources.snapshot import FileEntry
from sparse_decl.steps.kind import Files
from sparse_decl.store.lockfile import read_lock
from sparse_decl.store.sizes import main_output


class KeptFiles:
    """place: a Sparsefile or its folder, None for the current one. Safe to use from several threads.

    Raises ConfigError, SpecError, UnavailableError (nothing was applied yet).
    """

    def __init__(
        self,
        place: Path | None = None,
        overrides: Mapping[str, str] | None = None,
        *,
        threads: int = 0,
        memory: int = 1 << 30,
    ):
        self._project = open_project(place, overrides)
        self._threads, self._memory = threads, memory
        self._mutex, self._stack = threading.Lock(), ExitStack()
        self._workspace = self._stack.enter_context(self._project.workspace())
        self._lock = read_lock(self._workspace.lock_path)
        self._inputs: StepInputs | None = None
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

    def __enter__(self) -> KeptFiles:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def find(self, name: str, *, needed: bool = False) -> str | None:
        """The address of the one model or dataset that `name` means, None if it means none and is not needed. Raises
        ConfigError if it means several."""
        declared = {
            address: step
            for address, step in self._project.every.items()
            if address.partition(".")[0] in ("model", "dataset")
        }
        known = needed or any(name in names_of(address) for address in declared)
        return one_address(declared, name) if known else None

    def whole(self, address: str) -> Path | Files:
        """What is kept of a model or dataset: where it lies on this machine, or its files opened where a restore would
        have to write them. One that was never applied is its source. Raises SparseError, OSError.
        """
        if address not in self._lock.nodes:
            resource = next(one for one in self._project.loaded.resources if one.address == address)
            return open_source(resource.value.source, self._project.root).local_path()
        record = locked(self._lock, address)
        self._project.refuse_unsupported([address])
        step, name, step_inputs = self._project.steps[address], self._output(address), self._get_inputs()
        here = step_inputs.local_source(step, record, name) if name is not None else None
        if here is not None:
            return here
        opened = step_inputs.open_files(step, record, name) if name is not None else None
        if opened is not None:
            self._stack.callback(opened.close)
            return opened
        if name is not None:
            return step_inputs.output(step, record, name)
        made = restorable(record)
        if made is None:
            raise ConfigError(f"{address} has nothing to restore", hint=f"see `sparse explain {address}`")
        out = self._scratch.folder("whole") / "files"
        step_inputs.rebuild(step, record, made, out, lambda done, total: None)
        return out

    def _output(self, address: str) -> str | None:
        return main_output(self._lock.nodes[address]) if address in self._lock.nodes else None

    def _open(self, address: str) -> Files:
        record, step = locked(self._lock, address), self._project.steps[address]
        name = self._output(address)
        assert name is not None
        step_inputs = self._get_inputs()
        files = step_inputs.open_files(step, record, name) or _Folder(step_inputs.output(step, record, name))
        self._stack.callback(files.close)
        return files

    def _get_inputs(self) -> StepInputs:
        if self._inputs is None:
            self._stack.enter_context(self._workspace.using_store())
            self._scratch = self._stack.enter_context(self._workspace.make_scratch())
            self._inputs = inputs_from_lock(
                self._project, self._workspace, self._lock, self._scratch, threads=self._threads, memory=self._memory
            )
        return self._inputs


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
