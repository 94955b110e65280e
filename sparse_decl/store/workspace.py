"""A workspace: the folder of a Sparsefile, its lock file, its private state, and the store it publishes into."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import BusyError
from sparse_decl.store.actions import ActionStore
from sparse_decl.store.files import remove_unfinished, write_whole
from sparse_decl.store.index import FileProgress, StatIndex
from sparse_decl.store.lockfile import LOCK_NAME
from sparse_decl.store.objects import ObjectStore

if TYPE_CHECKING:
    from sparse_decl.store.remote import Remote

STATE_NAME = ".sparse"


class Workspace:
    """Opens what lies there and makes folders only when something is written.

    root:  folder of the Sparsefile. lock_name: of the lock beside it, see `lock_name`.
    store: where objects and actions live; several workspaces may share one. Default: `root/.sparse`.
    remote: folder or URL that keeps copies of objects, if any.
    remember: False for an index that lives in memory only.
    """

    def __init__(
        self,
        root: Path,
        store: Path | None = None,
        *,
        remote: str | None = None,
        progress: FileProgress | None = None,
        lock_name: str = LOCK_NAME,
        remember: bool = True,
    ):
        self.root = root
        self.lock_path = root / lock_name
        self.state = root / STATE_NAME
        self.store = store if store is not None else self.state
        self.scratch = self.store / "tmp"
        self.index = StatIndex(
            self.state / "index" if remember else None, root, prepare=self.make_state, progress=progress
        )
        self.objects = ObjectStore(self.store, self.index)
        self.actions = ActionStore(self.store)
        self.remote_url = remote
        self._remote: Remote | None = None

    @property
    def remote(self) -> Remote | None:
        """The remote, opened when it is first asked for. Raises ConfigError, UnavailableError."""
        if self._remote is None and self.remote_url is not None:
            from sparse_decl.store.remote import open_remote

            self._remote = open_remote(self.remote_url, self.root)
        return self._remote

    def make_state(self) -> None:
        """Creates the state folder, kept out of git by its own ignore file. Raises OSError."""
        self.state.mkdir(parents=True, exist_ok=True)
        ignore = self.state / ".gitignore"
        if not ignore.exists():
            write_whole(ignore, b"*\n")

    @contextlib.contextmanager
    def using_store(self, *, alone: bool = False) -> Iterator[None]:
        """Held while objects are used or written, so that none is collected meanwhile; `alone` is for the collector.

        Raises BusyError if the collector runs or, for the collector, if anybody else uses the store.
        """
        self.store.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.store / "users.lock", os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(descriptor)
            who = "another process is using this store" if alone else "`sparse gc` is collecting this store"
            raise BusyError(who, where=str(self.store), hint="wait until it is done, then run again") from error
        try:
            yield
        finally:
            os.close(descriptor)

    def register(self) -> None:
        """Notes in a store that lies elsewhere that this workspace uses it, so that its lock counts. Raises OSError."""
        if self.store.resolve() == self.state.resolve():
            return
        root = self.root.resolve()
        note = self.store / "roots" / digest_bytes(os.fsencode(root))[3:35]
        if not note.is_symlink():
            note.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileExistsError):
                note.symlink_to(root)

    def registered(self) -> list[Path]:
        """Folders of the workspaces that use this store; those that are gone are left out."""
        notes = self.store / "roots"
        return [note.readlink() for note in sorted(notes.iterdir()) if note.exists()] if notes.is_dir() else []

    def sweep_unfinished(self) -> None:
        """Removes what writers killed in mid-write left beside the lock and the state. Needs the workspace lock."""
        for path in (self.lock_path, *(self.state / name for name in ("index", "lock.holder", "graph", "noop-cache"))):
            remove_unfinished(path)

    def close(self) -> None:
        if self._remote is not None:
            self._remote.close()
        self.index.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def lock_name(sparsefile: Path) -> str:
    """Name of the lock of a Sparsefile: its own, with `.lock` at the end."""
    return f"{sparsefile.stem}.lock"


def store_path(root: Path, declared: str | None) -> Path | None:
    """Where the store lies: `SPARSE_STORE` if set, else what the Sparsefile declares, relative to its folder."""
    text = os.environ.get("SPARSE_STORE") or declared
    return root / text if text else None


def remote_url(declared: str | None) -> str | None:
    """Where copies are kept: `SPARSE_REMOTE` if set, else what the Sparsefile declares."""
    return os.environ.get("SPARSE_REMOTE") or declared
