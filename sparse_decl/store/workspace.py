"""A workspace: the folder of a Sparsefile, its lock file, its private state, and the store it publishes into.

What a no-op plan does not need is imported where it is used.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import BusyError, ConfigError
from sparse_decl.base.files import read_regular, remove_unfinished, write_whole
from sparse_decl.base.portable import user_number
from sparse_decl.sources.paths import local_path
from sparse_decl.store.actions import ActionStore
from sparse_decl.store.index import FileProgress, StatIndex
from sparse_decl.store.lockfile import LOCK_NAME, every_record, read_lock
from sparse_decl.store.objects import ObjectStore
from sparse_decl.store.record import Record

if TYPE_CHECKING:
    from sparse_decl.store.registry import Note, Registry
    from sparse_decl.store.remote import Remote
    from sparse_decl.store.scratch import Scratch

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

    @cached_property
    def registry(self) -> Registry:
        """The notes of the workspaces that use the store."""
        from sparse_decl.store.registry import Registry

        return Registry(self.store)

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
        if not self.store.is_dir():
            self.store.mkdir(parents=True, exist_ok=True)
        from sparse_decl.store.locks import try_lock

        held = try_lock(self.store / "users.lock", shared=not alone)
        if held is None:
            who = "another process is using this store" if alone else "`sparse gc` is collecting this store"
            raise BusyError(who, where=str(self.store), hint="wait until it is done, then run again")
        try:
            yield
        finally:
            held.close()

    @property
    def has_own_store(self) -> bool:
        return self.store == self.state or self.store.resolve() == self.state.resolve()

    def make_scratch(self, near: Path | None = None) -> Scratch:
        """A private folder in the store or, where this user may not write there, in `near`, else among the system's
        temporary files. Raises OSError."""
        from sparse_decl.store.scratch import Scratch

        try:
            return Scratch(self.scratch)
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
        import tempfile

        user = user_number()
        own = "sparse" if user is None else f"sparse-{user}"  # without numbers, the folder is the user's own
        return Scratch((near or Path(tempfile.gettempdir()) / own) / "tmp")

    def register(self) -> None:
        """Notes in the store what the lock names, so that it counts though this workspace be moved. Raises OSError."""
        with contextlib.suppress(FileNotFoundError):
            self._remember(digest_bytes(read_regular(self.lock_path)), None)

    def try_register(self) -> None:
        """The same where it can be done, for commands that only read: a store of others, there, and writable."""
        if not self.has_own_store and self.store.is_dir():
            with contextlib.suppress(OSError, ConfigError):
                self.register()

    def write_lock(self, text: str, records: Mapping[str, Record]) -> None:
        """Replaces the lock, after what it names is noted in the store. Raises OSError, leaving the old lock."""
        data = text.encode()
        if self.store.is_dir():
            self._remember(digest_bytes(data), records)
        write_whole(self.lock_path, data)

    def note(self) -> Note | None:
        """What the store remembers of this workspace's needs, after `register`; with its whole path. Raises OSError."""
        from sparse_decl.store.registry import OWN, make_identity

        root = OWN if self.has_own_store else self.root.resolve()
        found = self.registry.note_of(root, make_identity(self.state))
        return replace(found, root=self.root.resolve()) if found is not None else None

    def _remember(self, lock: str, records: Mapping[str, Record] | None) -> None:
        """records: what the lock names, None to have it read when it is needed."""
        from sparse_decl.store.registry import OWN, make_identity

        self.make_state()
        root = OWN if self.has_own_store else self.root.resolve()
        self.registry.remember(
            root,
            make_identity(self.state),
            lock,
            lambda: every_record(read_lock(self.lock_path)) if records is None else records.items(),
        )

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
    return root / local_path(text, "the store's folder") if text else None


def remote_url(declared: str | None) -> str | None:
    """Where copies are kept: `SPARSE_REMOTE` if set, else what the Sparsefile declares."""
    return os.environ.get("SPARSE_REMOTE") or declared
