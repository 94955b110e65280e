"""The payload: parts of files, each with a checksum of its own in the index, then the blocks of all groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sparse_decl.base.errors import FormatError
from sparse_decl.formats.container import PAYLOAD, ContainerReader, ContainerWriter
from sparse_decl.formats.frames import checksum
from sparse_decl.model_delta.format.fields import FETCH_AGAIN, Cursor, Fields


@dataclass(frozen=True, slots=True)
class Part:
    """A run of bytes of the payload, and its checksum."""

    at: int
    length: int
    checksum: Any

    @classmethod
    def read(cls, fields: Fields, cursor: Cursor) -> Part:
        """What the index says of the part that is next. Raises FormatError."""
        length = fields.whole("n")
        return cls(cursor.take(length), length, fields.raw.get("x"))

    def bytes(self, container: ContainerReader) -> bytes:
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


def write_part(writer: ContainerWriter, data: bytes) -> dict[str, Any]:
    """Appends a part; returns what the index says of it."""
    writer.append(data)
    return {"n": len(data), "x": checksum(data)}
