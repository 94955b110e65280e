"""Files and folders that appear under their name only when they are whole."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sparse_decl.base.errors import DeltaCompressionError


def refuse_filled(out: Path) -> None:
    """Raises DeltaCompressionError unless `out` is an empty folder or not there."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise DeltaCompressionError("the output folder is not empty", where=str(out), hint="name a new folder")


@contextmanager
def whole_path(out: Path) -> Iterator[Path]:
    """A name beside `out` that nothing has yet, for a file or a folder, which takes the place of `out` (nothing, or an
    empty folder) at the end; on any error it is removed. Raises OSError."""
    out.parent.mkdir(parents=True, exist_ok=True)
    private = out.parent / f".{out.name}.{secrets.token_hex(6)}.part"
    try:
        yield private
        if out.exists():
            out.rmdir()
        private.rename(out)
    except BaseException:
        if private.is_dir():
            shutil.rmtree(private, ignore_errors=True)
        else:
            with suppress(OSError):
                private.unlink()
        raise


@contextmanager
def whole_folder(out: Path) -> Iterator[Path]:
    """The same with a folder that is there already, and that nobody else may open before it is whole."""
    with whole_path(out) as private:
        private.mkdir(0o700)
        yield private
        private.chmod(0o777 & ~_umask())


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
