"""The artifact's container: an ordinary safetensors file of U8 streams, written in one pass.

`payload` comes first and grows as it is appended to; the other streams follow; the header, whose room was reserved,
is written last.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np

from sparse_decl.base.errors import FormatError, UnavailableError
from sparse_decl.base.portable import PLAIN, flush, read_at
from sparse_decl.base.untrusted import claim
from sparse_decl.formats.safetensors import read_header

PAYLOAD = "payload"
_HEADER_ROOM = 440  # bytes of JSON: four streams of up to 13-digit sizes and the metadata


class ContainerWriter:
    """Writes one container; `append` to the payload, then `finish`. Raises OSError as the file system does."""

    def __init__(self, path: Path):
        self._file = open(path, "xb")  # noqa: SIM115 - closed by finish or close
        self._file.write(b"\0" * (8 + _HEADER_ROOM))
        self.payload_bytes = 0

    def append(self, data: bytes) -> None:
        """Adds bytes to the payload."""
        self._file.write(data)
        self.payload_bytes += len(data)

    def finish(self, streams: dict[str, bytes], format_name: str) -> None:
        """Writes the other streams and the header, and syncs the file to disk."""
        header: dict[str, object] = {"__metadata__": {"format": format_name}}
        end = self.payload_bytes
        header[PAYLOAD] = {"dtype": "U8", "shape": [end], "data_offsets": [0, end]}
        for name, data in streams.items():
            self._file.write(data)
            header[name] = {"dtype": "U8", "shape": [len(data)], "data_offsets": [end, end + len(data)]}
            end += len(data)
        text = json.dumps(header, separators=(",", ":")).encode()
        if len(text) > _HEADER_ROOM:
            raise ValueError(f"the header takes {len(text)} bytes of {_HEADER_ROOM}")
        self._file.seek(0)
        self._file.write(_HEADER_ROOM.to_bytes(8, "little") + text.ljust(_HEADER_ROOM))
        self._file.flush()
        flush(self._file.fileno())
        self.close()

    def close(self) -> None:
        self._file.close()


class ContainerReader:
    """Positioned reads from a container's streams; safe from several threads. Raises FormatError, UnavailableError."""

    def __init__(self, path: Path):
        self.path = path
        header = read_header(path)
        self._streams: dict[str, tuple[int, int]] = {}
        for entry in header.tensors:
            if entry.dtype != "U8" or len(entry.shape) != 1:
                raise FormatError(
                    "not a delta container",
                    where=str(path),
                    why=f"stream {entry.name!r} is {entry.dtype}{list(entry.shape)}, not U8",
                )
            self._streams[entry.name] = (header.data_start + entry.start, entry.nbytes)
        try:
            self._fd = os.open(path, os.O_RDONLY | PLAIN)
        except OSError as error:
            raise UnavailableError("the file cannot be read", where=str(path), why=error.strerror) from error

    def size(self, name: str) -> int:
        """Bytes of a stream."""
        return self._find(name)[1]

    def _find(self, name: str) -> tuple[int, int]:
        if name not in self._streams:
            raise FormatError(
                "a stream is missing", where=str(self.path), why=f"there is no {name!r}, only {sorted(self._streams)}"
            )
        return self._streams[name]

    def read(self, name: str, start: int = 0, length: int | None = None) -> np.ndarray:
        """Bytes of a stream, (length,) u8; to its end without a length."""
        size = self._find(name)[1]
        length = size - start if length is None else length
        if start < 0 or length < 0 or start + length > size:
            raise FormatError("a read past the end of a stream", where=str(self.path), why=f"{name!r} has {size} bytes")
        claim(length, f"stream {name!r}")
        out = np.empty(length, np.uint8)
        self.read_into(name, start, out)
        return out

    def read_into(self, name: str, start: int, out: np.ndarray) -> None:
        """Fills `out`, (n,) u8, from a byte of a stream on."""
        offset, size = self._find(name)
        if start < 0 or start + out.size > size:
            raise FormatError("a read past the end of a stream", where=str(self.path), why=f"{name!r} has {size} bytes")
        view, done = out.data, 0
        while done < out.size:
            got = read_at(self._fd, view[done:], offset + start + done)
            if got == 0:
                raise FormatError("the file became shorter while it was read", where=str(self.path))
            done += got

    def close(self) -> None:
        os.close(self._fd)

    def __enter__(self) -> ContainerReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
