"""Pointers of git-lfs: small texts in place of a file, in a clone that did not fetch it."""

from __future__ import annotations

import os
from pathlib import Path

from sparse_decl.base.errors import UnavailableError
from sparse_decl.base.files import open_regular

_FIRST_LINE = b"version https://git-lfs.github.com/spec/v1\n"
_MAX_SIZE = 1024  # by its specification


class PointerError(UnavailableError):
    """The file itself is not here."""


def refuse_pointer(file: Path, size: int) -> None:
    """Raises PointerError if a file of that size is a pointer; reads no more than its first line. Raises OSError."""
    if len(_FIRST_LINE) <= size < _MAX_SIZE:
        descriptor = open_regular(file)
        try:
            first = os.read(descriptor, len(_FIRST_LINE))
        finally:
            os.close(descriptor)
        if first == _FIRST_LINE:
            raise PointerError(
                "the file itself is not here, only its git-lfs pointer",
                where=str(file),
                hint=f"run `git lfs pull --include={file.name}` there, or take the file away if nobody needs it",
            )
