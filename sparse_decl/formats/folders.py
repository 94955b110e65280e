"""A folder that appears under its name only when it is whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sparse_decl.base.errors import DeltaCompressionError


def refuse_filled(out: Path) -> None:
    """Raises DeltaCompressionError unless `out` is an empty folder or not there."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise DeltaCompressionError("the output folder is not empty", where=str(out), hint="name a new folder")


@contextmanager
def whole_folder(out: Path) -> Iterator[Path]:
    """A private folder beside `out`, which takes that name at the end; on any error it is removed. Raises OSError."""
    out.parent.mkdir(parents=True, exist_ok=True)
    private = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    try:
        yield private
        private.chmod(0o777 & ~_umask())
        if out.exists():
            out.rmdir()
        private.rename(out)
    except BaseException:
        shutil.rmtree(private, ignore_errors=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
