"""Pointers of git-lfs: small texts in place of a file, in a clone that did not fetch it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from sparse_decl.base.errors import MissingError
from sparse_decl.base.files import open_regular

_FIRST_LINE = b"version https://git-lfs.github.com/spec/v1\n"
_MAX_SIZE = 1024  # by its specification
_OID = re.compile(rb"^oid sha256:([0-9a-f]{64})$", re.MULTILINE)
_SIZE = re.compile(rb"^size ([0-9]{1,19})$", re.MULTILINE)


class PointerError(MissingError):
    """The file itself is not here."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """What a pointer says of its file: size in bytes, -1 if it says none; SHA-256 in hex, "" if it says none."""

    size: int
    sha256: str


def read_pointer(file: Path, size: int) -> Pointer | None:
    """The pointer in a file of that size, None if it is none; reads no more than a pointer may hold. Raises OSError."""
    if not len(_FIRST_LINE) <= size < _MAX_SIZE:
        return None
    descriptor = open_regular(file)
    try:
        text = os.read(descriptor, _MAX_SIZE)
    finally:
        os.close(descriptor)
    if not text.startswith(_FIRST_LINE):
        return None
    oid, length = _OID.search(text), _SIZE.search(text)
    return Pointer(int(length[1]) if length else -1, oid[1].decode() if oid else "")


def refuse_pointer(file: Path, size: int) -> None:
    """Raises PointerError if a file of that size is a pointer. Raises OSError."""
    if read_pointer(file, size) is not None:
        raise PointerError(
            "the file itself is not here, only its git-lfs pointer",
            where=str(file),
            hint=f"run `git lfs pull --include={file.name}` there, or take the file away if nobody needs it",
        )
