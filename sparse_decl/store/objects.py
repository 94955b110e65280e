"""Objects: files named by the BLAKE3 of their bytes, read-only, published by rename, never overwritten.

An object whose bytes do not match its name is moved to quarantine, never used.
"""

from __future__ import annotations

import enum
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import UnavailableError
from sparse_decl.base.files import link_or_copy, move_into_place
from sparse_decl.base.portable import flush_file, protect
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.store.index import StatIndex
from sparse_decl.store.record import Output


class ObjectState(enum.Enum):
    """What is known of an object without reading it."""

    PRESENT = "present"
    MISSING = "missing"
    CORRUPT = "corrupt"


class ObjectStore:
    """Content-addressed files under `root/objects`.

    index: remembers the stat of what was published, so that tampering shows without reading whole objects.
    """

    def __init__(self, root: Path, index: StatIndex):
        self._root, self._index = root, index
        self.folder = root / "objects"
        self.quarantine_folder = root / "quarantine"
        self.partial_folder = root / "partial"

    def path(self, digest: str) -> Path:
        """Where the object of that digest lies or would lie. Raises ValueError for anything but `b3:<64 hex>`."""
        algorithm, _, name = digest.partition(":")
        if algorithm != "b3" or len(name) != 64 or not set(name) <= set("0123456789abcdef"):
            raise ValueError(f"{digest!r} does not name an object")
        return self.folder / name[:2] / name[2:]

    def state(self, entry: FileEntry) -> ObjectState:
        """By size and stat; the bytes are read only if the stat changed since they were published."""
        try:
            path = self.path(entry.digest)
            found = path.stat()
        except (OSError, ValueError):
            return ObjectState.MISSING
        if not stat.S_ISREG(found.st_mode) or found.st_size != entry.size:
            return ObjectState.CORRUPT
        if not self._index.remembers(path):
            return ObjectState.PRESENT
        return ObjectState.PRESENT if self._index.digest(path) == entry.digest else ObjectState.CORRUPT

    def output_state(self, output: Output) -> ObjectState:
        """The worst state among a stored output's files; an output that is not stored is always present."""
        states = {self.state(entry) for entry in output.files.files} if output.stored else set()
        for worst in (ObjectState.CORRUPT, ObjectState.MISSING):
            if worst in states:
                return worst
        return ObjectState.PRESENT

    def publish(self, folder: Path, kept: Iterable[FileEntry] = ()) -> Output:
        """Moves the regular files of a scratch folder (same file system) into the store; returns what they are. kept:
        further files of the output, which are objects already.

        The folder is used up. Raises OSError, having published whole files only, and ValueError for anything in the
        folder that is not a regular file.
        """
        entries = [
            FileEntry(path.relative_to(folder).as_posix(), path.stat().st_size, self._publish_file(path))
            for path in sorted(_regular_files(folder))
        ]
        return Output(Snapshot(tuple(sorted([*entries, *kept], key=lambda entry: entry.path))), stored=True)

    def view(self, output: Output, folder: Path) -> Path:
        """Lays a stored output out as `folder` (must not exist), by links to its objects.

        Raises UnavailableError if an object is missing or known to be corrupt, OSError.
        """
        folder.mkdir(parents=True)
        for entry in output.files.files:
            state = self.state(entry)
            if state is not ObjectState.PRESENT:
                raise UnavailableError(
                    f"object {entry.digest} ({entry.path}) is {state.value} in the store",
                    where=str(self.folder),
                    hint="get it with `sparse pull`, or where its source is build it again with `sparse apply`; "
                    "`sparse verify` lists what else is missing or damaged",
                )
            target = folder / entry.path
            target.parent.mkdir(parents=True, exist_ok=True)
            link_or_copy(self.path(entry.digest), target)
        return folder

    def rehash(self, entry: FileEntry) -> tuple[ObjectState, str | None]:
        """Reads the object again; returns its state and the digest found (None if it is missing). Raises OSError."""
        try:
            found = digest_file(self.path(entry.digest))
        except (FileNotFoundError, ValueError):
            return ObjectState.MISSING, None
        except OSError:
            if self.path(entry.digest).is_file():
                raise
            return ObjectState.CORRUPT, "not a regular file"
        return (ObjectState.PRESENT if found == entry.digest else ObjectState.CORRUPT), found

    def quarantine(self, digest: str) -> Path:
        """Takes an object out of use, keeping its bytes for whoever wants to look. Raises OSError."""
        path = self.path(digest)
        self.quarantine_folder.mkdir(parents=True, exist_ok=True)
        target = self.quarantine_folder / f"{path.parent.name}{path.name}-{os.urandom(4).hex()}"
        os.replace(path, target)
        return target

    def condemn(self, digest: str) -> Path:
        """The same for an object whose bytes are whole and do not give back what they should: it is not fetched from a
        remote again either. Raises OSError."""
        self.quarantine_folder.mkdir(parents=True, exist_ok=True)
        target = self._condemned(digest)
        os.replace(self.path(digest), target)
        return target

    def is_condemned(self, digest: str) -> bool:
        return self._condemned(digest).exists()

    def _condemned(self, digest: str) -> Path:
        return self.quarantine_folder / f"{digest.removeprefix('b3:')}-wrong"

    def matches(self, path: Path, digest: str) -> bool:
        """Whether a file has the bytes of that digest. Raises OSError."""
        return digest_file(path) == digest

    def admit(self, path: Path, digest: str) -> tuple[str, Path | None]:
        """Takes in a flushed file from elsewhere (same file system) as the object of that digest, and uses it up.

        Returns the digest found, and where the file was put aside if that is another. Raises OSError.
        """
        found = digest_file(path)
        if found == digest:
            self._place(path, digest)
            return found, None
        self.quarantine_folder.mkdir(parents=True, exist_ok=True)
        place = self.quarantine_folder / f"{digest.removeprefix('b3:')}-{os.urandom(4).hex()}"
        os.replace(path, place)
        return found, place

    def _publish_file(self, path: Path) -> str:
        flush_file(path)
        digest = digest_file(path)
        self._place(path, digest)
        return digest

    def _place(self, path: Path, digest: str) -> None:
        target = self.path(digest)
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            if self._is_intact(target, digest):
                path.unlink()
                return
            self.quarantine(digest)
        protect(path)
        move_into_place(path, target)
        self._index.record(target, digest)

    def _is_intact(self, target: Path, digest: str) -> bool:
        # Nothing may be built on an object nobody vouches for: without a current index entry its bytes are read.
        return target.is_file() and (self._index.known(target) == digest or digest_file(target) == digest)


def _regular_files(folder: Path) -> list[Path]:
    found: list[Path] = []
    for parent, folders, files in os.walk(folder):
        for name in [*folders, *files]:
            path = Path(parent, name)
            if path.is_symlink() or not (path.is_dir() or path.is_file()):
                raise ValueError(f"{path} is neither a folder nor a regular file")
            if path.is_file():
                found.append(path)
    return found
