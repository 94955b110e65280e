"""Content digests. BLAKE3 names what must be trusted; a digest is written with its algorithm: `b3:<64 hex>`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.files import open_regular
from sparse_decl.base.parallel import check_stop

_PIECE = 1 << 20


def digest_bytes(data: bytes | bytearray | memoryview) -> str:
    """`b3:` digest of bytes in memory."""
    from blake3 import blake3

    return "b3:" + blake3(data).hexdigest()


def digest_value(value: Any) -> str:
    """`b3:` digest of a JSON value's canonical text."""
    return digest_bytes(canonical_json(value).encode())


def digest_file(path: Path, *, threads: int = 1) -> str:
    """`b3:` digest of a file, read in pieces: memory does not grow with it, and one that shrinks meanwhile is no crash.

    Raises OSError, also for what is no regular file.
    """
    from blake3 import blake3

    digest = blake3(max_threads=threads)
    buffer = memoryview(bytearray(_PIECE))
    with open(open_regular(path), "rb", buffering=0) as file:
        while size := file.readinto(buffer):
            check_stop()
            digest.update(buffer[:size])
    return "b3:" + digest.hexdigest()
