"""Caches as text that checks itself: the first line holds a digest of the rest, and a file that does not match it is
ignored.

A cache can be cut, overwritten or deleted at any time; the reader then has nothing, and its owner makes it again.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.files import read_regular, write_whole


def read_checked(path: Path, form: str) -> tuple[str, bytes] | None:
    """(digest of the body, body) of a file that `write_checked` wrote in that form, or None."""
    try:
        data = read_regular(path)
    except OSError:
        return None
    head, _, body = data.partition(b"\n")
    found = digest_bytes(body)
    return (found, body) if head == f"{form} {found}".encode() else None


def write_checked(path: Path, form: str, body: bytes) -> str:
    """Replaces the file if its folder is there; returns the body's digest. Failing to write is not an error."""
    digest = digest_bytes(body)
    if path.parent.is_dir():
        with contextlib.suppress(OSError):
            write_whole(path, f"{form} {digest}\n".encode() + body, durable=False)
    return digest
