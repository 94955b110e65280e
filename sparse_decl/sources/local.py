"""Folders and single files on this machine.

Every regular file of a folder counts, except what IGNORED_NAMES lists. Nothing outside the folder is ever read
through it: symbolic links that leave it are refused, but for those of the Hugging Face cache into its own blobs.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.base.errors import FormatError, InputChangedError, MissingError, SparseError, UnavailableError
from sparse_decl.base.parallel import Progress
from sparse_decl.formats.lfs import refuse_pointer
from sparse_decl.formats.names import check_name
from sparse_decl.sources.snapshot import FileEntry, Snapshot, make_snapshot

# Left by tools beside a model and never part of it. The exact rule: a file is left out if it, or a folder on the
# way from the root to it, has one of these names. Other names with a leading dot count.
IGNORED_NAMES = frozenset(
    {".git", ".cache", ".huggingface", ".sparse", ".DS_Store", ".ipynb_checkpoints", "__pycache__"}
)

_HUB_FOLDER = re.compile(r"(models|datasets|spaces|kernels)--.+")


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file of a source: `path` relative and posix, `file` where to open it, `size` in bytes."""

    path: str
    file: Path
    size: int


@dataclass(frozen=True, slots=True)
class LocalSource:
    """A folder or a single file at `place`; `uri` is how the user wrote it."""

    uri: str
    place: Path

    def pinned(self) -> None:
        """Files on a disk have no version; their digests say what they are."""
        return None

    def snapshot(self, digest_file: Callable[[Path], str]) -> Snapshot:
        """Digests by `digest_file`. Raises UnavailableError, FormatError, InputChangedError."""
        return snapshot_of(list_files(self.place), digest_file, self.uri)

    def local_path(self, progress: Progress | None = None) -> Path:
        """The folder or file itself. Raises UnavailableError if it is not there."""
        _stat(self.place)
        return self.place


def is_ignored(path: str) -> bool:
    """Whether a relative posix path is left out by the rule of IGNORED_NAMES."""
    return not IGNORED_NAMES.isdisjoint(path.split("/"))


def list_files(place: Path) -> tuple[LocalFile, ...]:
    """Every file that counts, sorted by path; of a single file, itself under its own name.

    Raises UnavailableError (missing, no permission, empty) and FormatError (a link that leaves the folder, a name
    that is not safe, something that is neither file nor folder).
    """
    mode = _stat(place).st_mode
    if stat.S_ISREG(mode):
        return (LocalFile(check_name(place.name, str(place)), place, place.stat().st_size),)
    if not stat.S_ISDIR(mode):
        raise _special(place)
    root = place.resolve()
    found: list[LocalFile] = []
    _walk(place, "", root, (root,), found)
    if not found:
        raise MissingError(
            "the folder holds no file",
            where=str(place),
            why=f"not counted: {', '.join(sorted(IGNORED_NAMES))}",
            hint="check the path, or fetch the files",
        )
    return tuple(sorted(found, key=lambda file: file.path))


def snapshot_of(files: tuple[LocalFile, ...], digest_file: Callable[[Path], str], where: str) -> Snapshot:
    """Snapshot of listed files. Raises InputChangedError if one changes while it is hashed, UnavailableError for one
    that cannot be read or is a pointer of git-lfs."""
    entries = []
    for file in files:
        try:
            before = file.file.stat()
            refuse_pointer(file.file, before.st_size)
            digest = digest_file(file.file)
            after = file.file.stat()
        except FileNotFoundError as error:
            raise _changed(file.file, "it is gone") from error
        except OSError as error:
            raise _unreadable(file.file, error) from error
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or after.st_size != file.size:
            raise _changed(file.file, f"{file.size} bytes before, {after.st_size} after")
        entries.append(FileEntry(file.path, file.size, digest))
    return make_snapshot(entries, where)


def _walk(folder: Path, prefix: str, root: Path, above: tuple[Path, ...], found: list[LocalFile]) -> None:
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries)
    except OSError as error:
        raise _unreadable(folder, error) from error
    for name in names:
        if name in IGNORED_NAMES:
            continue
        path = prefix + name
        file = folder / name
        _check_encoding(folder, name)  # first: a broken name cannot even be printed
        check_name(path, str(folder))
        try:
            info = file.lstat()
            if stat.S_ISLNK(info.st_mode):
                _check_link(file, root)
                info = file.stat()
        except OSError as error:
            raise _unreadable(file, error) from error
        if stat.S_ISREG(info.st_mode):
            found.append(LocalFile(path, file, info.st_size))
        elif stat.S_ISDIR(info.st_mode):
            resolved = file.resolve()
            if resolved in above:
                raise FormatError(
                    "a symbolic link leads back to a folder above it",
                    where=str(file),
                    why=f"it points to {resolved}",
                    hint="remove the link",
                )
            _walk(file, path + "/", root, (*above, resolved), found)
        else:
            raise _special(file)


def _check_encoding(folder: Path, name: str) -> None:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError as error:
        raise FormatError(
            f"a file name is not valid UTF-8: {os.fsencode(name)!r}",
            where=str(folder),
            why="names are kept as UTF-8",
            hint="rename the file",
        ) from error


def _check_link(link: Path, root: Path) -> None:
    """Refuses a link out of the folder, and a dangling one. Raises FormatError."""
    try:
        target = link.resolve(strict=True)
    except FileNotFoundError as error:
        raise FormatError(
            "a symbolic link points to nothing",
            where=str(link),
            why=f"{os.readlink(link)} does not exist",
            hint="fetch what it points to, or remove the link",
        ) from error
    except (OSError, RuntimeError) as error:  # RuntimeError: Python 3.11 and 3.12 on a loop of links
        raise FormatError(
            "a symbolic link cannot be followed", where=str(link), why=str(error), hint="remove the link"
        ) from error
    if target.is_relative_to(root) or _is_hub_blob(target, root):
        return
    raise FormatError(
        "a symbolic link leaves the folder",
        where=str(link),
        why=f"it points to {target}",
        hint="replace the link by a copy of the file, or name the folder it points to as the source",
    )


def _is_hub_blob(target: Path, root: Path) -> bool:
    """Whether root lies in `CACHE/models--org--name/snapshots/REV` and target in that repository's or CACHE's blobs."""
    for folder in (root, *root.parents):
        repository = folder.parent.parent
        if folder.parent.name == "snapshots" and _HUB_FOLDER.fullmatch(repository.name):
            # The second form is the store that newer versions of huggingface_hub share between repositories.
            return target.parent == repository / "blobs" or target.parent.parent == repository.parent / "blobs"
    return False


def _stat(place: Path) -> os.stat_result:
    try:
        return place.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise _NothingThereError("no such file or folder", where=str(place)) from error
    except (OSError, ValueError) as error:
        raise _unreadable(place, error) from error


class _NothingThereError(MissingError):
    """Nothing is at a place. What stands near it is looked up when the message is read: a lock may stand in for
    thousands of sources, and then nobody reads it."""

    @property
    def why(self) -> str:
        return _nearest(Path(str(self.where)))

    @why.setter
    def why(self, value: str | None) -> None:
        pass  # what the constructor says is not what stands there

    @property
    def hint(self) -> str:
        return _suggestion(Path(str(self.where)))

    @hint.setter
    def hint(self, value: str | None) -> None:
        pass


def _existing_parent(place: Path) -> Path:
    return next((parent for parent in place.parents if parent.exists()), Path(place.anchor or "."))


def _nearest(place: Path) -> str:
    parent = _existing_parent(place)
    if parent.is_dir():
        return f"{parent} exists and holds no {place.relative_to(parent).parts[0]!r}"
    return f"{parent} is a file, not a folder"


def _suggestion(place: Path) -> str:
    from difflib import get_close_matches

    parent = _existing_parent(place)
    try:
        siblings = os.listdir(parent)
        close = get_close_matches(place.relative_to(parent).parts[0], siblings, n=1)
    except OSError:
        close = []
    return f"did you mean {parent / close[0]}?" if close else "check the path, or fetch the files"


def _unreadable(file: Path, error: Exception) -> SparseError:
    return UnavailableError(
        "cannot be read",
        where=str(file),
        why=getattr(error, "strerror", None) or str(error),
        hint="check that you may read it: ls -ld",
    )


def _changed(file: Path, why: str) -> InputChangedError:
    return InputChangedError(
        "the file changed while it was read",
        where=str(file),
        why=why,
        hint="wait until nothing writes to it, try again",
    )


def _special(file: Path) -> FormatError:
    return FormatError(
        "neither a file nor a folder",
        where=str(file),
        why="a pipe, socket or device has no content that could be kept",
        hint="remove it from the folder",
    )
