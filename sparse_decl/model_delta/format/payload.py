"""Parts: runs of bytes with a checksum of their own. They lie in the container's payload, before the blocks of all
groups, or in a file beside the container that has nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from blake3 import blake3

from sparse_decl.base.errors import FormatError
from sparse_decl.base.files import open_regular
from sparse_decl.base.portable import flush
from sparse_decl.base.untrusted import claim
from sparse_decl.formats.container import PAYLOAD
from sparse_decl.formats.frames import checksum
from sparse_decl.model_delta.format.fields import FETCH_AGAIN, Cursor, Fields, damaged


class Readable(Protocol):
    """What parts lie in: the container, or a `BesideReader`."""

    path: Path

    def read(self, name: str, start: int = 0, length: int | None = None) -> np.ndarray:
        """Bytes of a stream, (length,) u8. Raises FormatError."""


class Writable(Protocol):
    """What parts are written to: the container, or a `BesideWriter`."""

    def append(self, data: bytes) -> None:
        """Adds bytes to the payload."""


@dataclass(frozen=True, slots=True)
class Part:
    """A run of bytes of a payload, and its checksum."""

    at: int
    length: int
    checksum: Any

    @classmethod
    def read(cls, fields: Fields, cursor: Cursor) -> Part:
        """What the index says of the part that is next. Raises FormatError."""
        length = fields.whole("n")
        return cls(cursor.take(length), length, fields.raw.get("x"))

    def bytes(self, container: Readable) -> bytes:
        """Its bytes, checked. Raises FormatError."""
        data = container.read(PAYLOAD, self.at, self.length)
        if checksum(data) != self.checksum:
            raise FormatError(
                "the delta is damaged",
                where=str(container.path),
                why=f"checksum of the payload at {self.at}",
                hint=FETCH_AGAIN,
            )
        return data.tobytes()


def write_part(writer: Writable, data: bytes) -> dict[str, Any]:
    """Appends a part; returns what the index says of it."""
    writer.append(data)
    return {"n": len(data), "x": checksum(data)}


def beside_name(name: Any) -> str:
    """The file that holds what is stored of one without tensors. name: the BLAKE3 of its bytes, in hex.

    Raises FormatError for any other.
    """
    if not isinstance(name, str) or len(name) != 64 or not set(name) <= set("0123456789abcdef"):
        raise damaged("the manifest names a part of the delta that cannot be", repr(name)[:80])
    return f"delta-{name}.zst"


class BesideWriter:
    """Writes one file beside the container; `append`, then `finish`. Raises OSError as the file system does."""

    def __init__(self, delta: Path):
        self._path, self._digest = delta / "delta-new.zst", blake3()
        self._file = open(self._path, "xb")  # noqa: SIM115 - closed by finish or close

    def append(self, data: bytes) -> None:
        self._file.write(data)
        self._digest.update(data)

    def finish(self) -> str:
        """Syncs the file to disk and gives it its name, which is returned."""
        self._file.flush()
        flush(self._file.fileno())
        self.close()
        name = self._digest.hexdigest()
        self._path.replace(self._path.with_name(beside_name(name)))
        return name

    def close(self) -> None:
        self._file.close()


class BesideReader:
    """Reads one file beside the container, whose only stream is a payload."""

    def __init__(self, path: Path):
        self.path = path

    def read(self, name: str, start: int = 0, length: int | None = None) -> np.ndarray:
        """Raises FormatError where the file is not there or has fewer bytes."""
        try:
            with open(open_regular(self.path), "rb") as file:
                length = self.path.stat().st_size - start if length is None else length
                claim(length, f"file {self.path.name!r}")
                file.seek(start)
                data = file.read(length)
        except (OSError, OverflowError) as error:
            raise FormatError(
                "a part of the delta is missing", where=str(self.path), why=str(error), hint=FETCH_AGAIN
            ) from error
        if len(data) != length:
            raise damaged("a part of the delta is too short", f"{self.path}: {len(data)} bytes of {length}")
        return np.frombuffer(data, np.uint8)
