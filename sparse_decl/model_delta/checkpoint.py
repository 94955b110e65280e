"""A checkpoint on disk: a folder of files, or one safetensors file, and the tensors in it.

Bytes are read with `pread` into buffers of ours rather than mapped: a file that shrinks under the reader is then an
error, not a crash, and resident memory does not grow with the model.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sparse_decl.base.errors import InputChangedError, UnavailableError
from sparse_decl.formats.safetensors import SafetensorsHeader, TensorEntry, read_header
from sparse_decl.model_delta.dtypes import WordKind, row_length, word_kind, words_in
from sparse_decl.sources import list_files


def _fits(base: TensorEntry, entry: TensorEntry) -> bool:
    """Same dtype, and the same shape but for the number of rows of a matrix."""
    if base.dtype != entry.dtype or len(base.shape) != len(entry.shape):
        return False
    return base.shape == entry.shape or (len(entry.shape) > 1 and base.shape[1:] == entry.shape[1:])


class OpenFile:
    """A file opened for positioned reads from several threads."""

    def __init__(self, path: Path):
        self.path = path
        try:
            self._fd = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        except OSError as error:
            raise UnavailableError(
                "the file cannot be opened", where=str(path), why=error.strerror or str(error)
            ) from error
        self.size = os.fstat(self._fd).st_size

    def read_into(self, offset: int, out: np.ndarray) -> None:
        """Fills `out` (contiguous) from a byte offset. Raises InputChangedError when the file has become shorter."""
        view = out.view(np.uint8).data
        done = 0
        while done < len(view):
            got = os.preadv(self._fd, [view[done:]], offset + done)
            if got == 0:
                raise InputChangedError(
                    "the file became shorter while it was read",
                    where=str(self.path),
                    hint="run again once nothing writes to it",
                )
            done += got

    def read(self, offset: int, length: int) -> bytes:
        out = np.empty(length, np.uint8)
        self.read_into(offset, out)
        return out.tobytes()

    def close(self) -> None:
        os.close(self._fd)


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor of a checkpoint; reads are in words of its dtype."""

    path: str  # of its file, relative to the checkpoint
    entry: TensorEntry
    file: OpenFile
    data_start: int

    @property
    def name(self) -> str:
        return self.entry.name

    @property
    def kind(self) -> WordKind:
        return word_kind(self.entry.dtype)

    @property
    def words(self) -> int:
        return words_in(self.entry)

    @property
    def columns(self) -> int:
        """Words in a row."""
        return row_length(self.entry)

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size, zeros past the end of the tensor; out: (n,) of kind.dtype."""
        there = min(max(self.words - start, 0), out.size)
        self.file.read_into(self.data_start + self.entry.start + start * self.kind.bytes, out[:there])
        out[there:] = 0

    def blocks(self, size: int) -> Iterator[np.ndarray]:
        """The tensor's bytes in pieces of at most `size`, (n,) u8, each valid until the next."""
        buffer = np.empty(min(size, self.entry.nbytes), np.uint8)
        for start in range(0, self.entry.nbytes, size):
            piece = buffer[: min(size, self.entry.nbytes - start)]
            self.file.read_into(self.data_start + self.entry.start + start, piece)
            yield piece


class Checkpoint:
    """All files of a folder (by the rule of `sources`), or a single file. Close it after use.

    files:   relative posix path -> real path, sorted.
    headers: relative path -> header of each *.safetensors file.
    tensors: of all files, in the order of files and of bytes in them. Names may repeat across files.
    """

    def __init__(self, path: Path):
        self.files = {file.path: file.file for file in list_files(path)}
        self.headers: dict[str, SafetensorsHeader] = {}
        self.tensors: list[Tensor] = []
        self._by_name: dict[str, list[Tensor]] = {}
        self._open: dict[str, OpenFile] = {}
        try:
            for name, real in self.files.items():
                if name.endswith(".safetensors"):
                    self._read_tensors(name, real)
        except BaseException:
            self.close()
            raise

    def _read_tensors(self, name: str, real: Path) -> None:
        header = read_header(real)
        opened = self._open[name] = OpenFile(real)
        if opened.size != header.file_size:
            raise InputChangedError("the file changed while it was opened", where=str(real), hint="run again")
        self.headers[name] = header
        for entry in header.tensors:
            tensor = Tensor(name, entry, opened, header.data_start)
            self.tensors.append(tensor)
            self._by_name.setdefault(entry.name, []).append(tensor)

    def relatives(self, path: str, entry: TensorEntry, name: str | None = None) -> list[Tensor]:
        """Tensors a difference to `entry` may be taken from, the likeliest first.

        They have the name (or `name`, where the base calls it otherwise) and the dtype; and the shape, or one that
        differs in its number of rows alone (a vocabulary that grew). One in a file of the same path comes first: the
        parts of a pipeline share names.
        """
        alike = [t for t in self._by_name.get(name or entry.name, []) if _fits(t.entry, entry)]
        return sorted(alike, key=lambda t: (t.entry.shape != entry.shape, t.path != path))

    def named(self, path: str, entry: TensorEntry, name: str) -> list[Tensor]:
        """Tensors called `name`, of the dtype of `entry` and of any shape, those in a file of the same path first."""
        alike = [t for t in self._by_name.get(name, []) if t.entry.dtype == entry.dtype]
        return sorted(alike, key=lambda t: t.path != path)

    def open_file(self, name: str) -> OpenFile:
        """The opened file of a relative path."""
        if name not in self._open:
            self._open[name] = OpenFile(self.files[name])
        return self._open[name]

    def close(self) -> None:
        for file in self._open.values():
            file.close()
        self._open = {}

    def __enter__(self) -> Checkpoint:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
