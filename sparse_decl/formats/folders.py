"""Files and folders appear under their name only when they are whole and on the disk: the one way to publish them.

Each is made in a private folder beside its place. The owner holds a lock on that folder, so that one whose process died
is recognised, and removed by the next that publishes under the same name.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.base.files import remove_tree, sync_tree
from sparse_decl.base.portable import flush_folder, lock_descriptor, open_folder, rename_over_empty

_TAKEN = (errno.ENOTEMPTY, errno.EEXIST)
_IMMOVABLE = (errno.EBUSY, errno.EXDEV)
_LONG = 100  # characters of a name that its private folder bears


def refuse_filled(out: Path) -> None:
    """Raises DeltaCompressionError unless `out` is an empty folder or not there. What one that was killed as soon as it
    had put `out` in place left beside it is removed."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        sweep(out)
        raise _taken(out)


@contextmanager
def private_folder(out: Path) -> Iterator[Path]:
    """An empty folder beside `out`, for what is made and for what that takes; removed at the end. Raises OSError."""
    out = real_place(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    sweep(out)
    private = out.parent / f"{_prefix(out)}{secrets.token_hex(6)}.part"
    private.mkdir(mode=0o700)
    descriptor = open_folder(private)
    try:
        if descriptor is not None:
            with contextlib.suppress(OSError):  # without locks, nothing is known for dead
                lock_descriptor(descriptor)
        yield private
    finally:
        remove_tree(private)
        if descriptor is not None:
            os.close(descriptor)


def _prefix(out: Path) -> str:
    return f".{out.name[:_LONG]}."


def sweep(out: Path) -> None:
    """Removes private folders for `out` whose owners died, or could not remove them."""
    out = real_place(out)
    for left in out.parent.glob(f"{_escaped(_prefix(out))}*.part"):
        _remove_dead(left)


@contextmanager
def whole_path(out: Path) -> Iterator[Path]:
    """A private name that nothing has yet, for a file or a folder, which is flushed and takes the place of `out`
    (nothing, or an empty folder) at the end; on any error it is removed.

    Raises DeltaCompressionError if something is at `out` by then, OSError.
    """
    with private_folder(out) as private:
        made = private / "files"
        yield made
        _publish(made, out)


@contextmanager
def whole_folder(out: Path) -> Iterator[Path]:
    """The same with a folder that is there already."""
    with whole_path(out) as made:
        made.mkdir()
        yield made


def _publish(made: Path, out: Path) -> None:
    """In one step. An empty folder of that name is replaced; a link to one stays, and leads to what was made."""
    out = real_place(out)
    sync_tree(made)
    try:
        if made.is_dir():
            rename_over_empty(made, out)
        else:
            os.link(made, out)  # which, unlike a rename, replaces nothing
            made.unlink()
    except OSError as error:
        if error.errno in _TAKEN or (error.errno == errno.ENOTDIR and out.exists()):
            raise _taken(out) from error
        if error.errno in _IMMOVABLE and out.is_dir():
            raise DeltaCompressionError(
                "this folder cannot be replaced, as a whole model is put in place in one step",
                where=str(out),
                why=f"it is where another disk is mounted ({error.strerror})",
                hint=f"name a new folder in it, such as {out / 'model'}",
            ) from error
        if made.is_dir() or out.exists():
            raise
        os.rename(made, out)  # a file system without links
    flush_folder(out.parent)


def real_place(out: Path) -> Path:
    """Where a path leads, if it is a link."""
    return Path(os.path.realpath(out)) if out.is_symlink() else out


def _taken(out: Path) -> DeltaCompressionError:
    what = "the output folder is not empty" if out.is_dir() else "the output exists"
    return DeltaCompressionError(what, where=str(out), hint="name a new folder: nothing is ever written over")


def _remove_dead(folder: Path) -> None:
    """Removes a private folder that no process holds."""
    try:
        descriptor = open_folder(folder)
    except OSError:
        return
    if descriptor is None:
        return
    try:
        lock_descriptor(descriptor)
        remove_tree(folder)
    except OSError:
        pass  # held, or there are no locks here
    finally:
        os.close(descriptor)


def _escaped(text: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in text)
