"""A checkpoint on disk: a folder of files, or one safetensors file, and the tensors in it.

Bytes are read with `pread` into buffers of ours rather than mapped: a file that shrinks while it is read is then an
error, not a crash, and resident memory does not grow with the model.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from sparse_decl.base.errors import FormatError, InputChangedError, UnavailableError
from sparse_decl.base.files import is_full
from sparse_decl.base.portable import PLAIN, read_at
from sparse_decl.formats.arrays import read_arrays, unpack_arrays
from sparse_decl.formats.deflating import inflated
from sparse_decl.formats.inflated import MOST_RATIO, Scratch, Streams
from sparse_decl.formats.lfs import refuse_pointer
from sparse_decl.formats.safetensors import SafetensorsHeader, TensorEntry, read_header
from sparse_decl.model_delta.dtypes import WordKind, row_length, word_kind, words_in
from sparse_decl.sources import list_files

_COMPARED = 1 << 20
_LEAST_ARRAYS = 1 << 16  # bytes; a file with less in arrays is small enough as it is
_MOST_BETWEEN = 64 << 20  # bytes of a file of arrays that belong to none; they are held in memory


def fits(base: TensorEntry, entry: TensorEntry) -> bool:
    """Same dtype, and the same shape but for the number of rows of a matrix."""
    if base.dtype != entry.dtype or len(base.shape) != len(entry.shape):
        return False
    return base.shape == entry.shape or (len(entry.shape) > 1 and base.shape[1:] == entry.shape[1:])


def _worth_coding(entries: Sequence[TensorEntry], size: int) -> bool:
    """Whether these are enough, and all that is beside them in a file of `size` bytes fits in memory."""
    inside = sum(entry.nbytes for entry in entries)
    return inside >= _LEAST_ARRAYS and size - inside <= _MOST_BETWEEN and entries[-1].end <= size


class OpenFile:
    """A file opened for positioned reads from several threads."""

    def __init__(self, path: Path):
        self.path = path
        try:
            self._fd = os.open(path, os.O_RDONLY | PLAIN)
        except OSError as error:
            raise UnavailableError(
                "the file cannot be opened", where=str(path), why=error.strerror or str(error)
            ) from error
        self.size = os.fstat(self._fd).st_size

    def read_into(self, offset: int, out: np.ndarray) -> None:
        """Fills `out` (contiguous) from a byte offset. Raises InputChangedError when the file has become shorter."""
        view = out.view(np.uint8).data
        while view:
            got = read_at(self._fd, view, offset)
            if got == 0:
                raise InputChangedError(
                    "the file became shorter while it was read",
                    where=str(self.path),
                    hint="run again once nothing writes to it",
                )
            view, offset = view[got:], offset + got

    def read(self, offset: int, length: int) -> bytes:
        out = np.empty(length, np.uint8)
        self.read_into(offset, out)
        return out.tobytes()

    def holds_the_same(self, other: OpenFile) -> bool:
        """Whether both files have the same bytes; reads up to the first that differ."""
        if self.size != other.size:
            return False
        spans = ((at, min(_COMPARED, self.size - at)) for at in range(0, self.size, _COMPARED))
        return all(self.read(*span) == other.read(*span) for span in spans)

    def place(self, at: int) -> tuple[int, int | None]:
        """Where a byte is: (its place, None), or in what a deflated stream holds and where that begins in the file."""
        return at, None

    def close(self) -> None:
        os.close(self._fd)


class UnpackedFile(OpenFile):
    """Content of deflated streams of the file at `path`, or all of it laid out with them unpacked: what lies in a
    scratch file from `first` on, to its end or as many bytes as `size`."""

    def __init__(self, path: Path, scratch: Scratch, first: int, streams: Streams | None = None):
        self.path, self._first, self.streams = path, first, streams or Streams(())
        self._fd, self.size = scratch.file.fileno(), scratch.end - first

    def read_into(self, offset: int, out: np.ndarray) -> None:
        """Fills `out` (contiguous) from a byte offset. Raises FormatError past the end."""
        if offset < 0 or offset + out.nbytes > self.size:
            raise FormatError("a read past the end of a file", where=str(self.path))
        super().read_into(self._first + offset, out)

    def place(self, at: int) -> tuple[int, int | None]:
        return self.streams.place(at)

    def close(self) -> None:
        """The scratch file is closed by whom it belongs to."""


class Described:
    """What the entry of a tensor says of it, wherever its bytes lie."""

    __slots__ = ()
    entry: TensorEntry

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


@dataclass(frozen=True, slots=True)
class Tensor(Described):
    """One tensor of a checkpoint; reads are in words of its dtype."""

    path: str  # of its file, relative to the checkpoint
    entry: TensorEntry
    file: OpenFile
    data_start: int
    placed: bool = field(default=False, kw_only=True)  # in another file than safetensors: known by its place

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size, zeros past the end of the tensor; out: (n,) of kind.dtype."""
        entry, at = self.entry, start * out.itemsize
        left = max(entry.end - entry.start - at, 0) // out.itemsize
        if left < out.size:
            out[left:] = 0
            out = out[:left]
        self.file.read_into(self.data_start + entry.start + at, out)

    def blocks(self, size: int) -> Iterator[np.ndarray]:
        """The tensor's bytes in pieces of at most `size`, (n,) u8, each valid until the next."""
        buffer = np.empty(min(size, self.entry.nbytes), np.uint8)
        for start in range(0, self.entry.nbytes, size):
            piece = buffer[: min(size, self.entry.nbytes - start)]
            self.file.read_into(self.data_start + self.entry.start + start, piece)
            yield piece


def read_all(tensors: Sequence[Tensor], out: np.ndarray) -> None:
    """The words of tensors of one dtype and size, which is not 0, a row each; neighbours in a file are read at once.
    out: (tensors, words) of kind.dtype, contiguous."""
    size, first = tensors[0].entry.nbytes, 0
    starts = [tensor.data_start + tensor.entry.start for tensor in tensors]
    for last in range(1, len(tensors) + 1):
        is_next = last < len(tensors) and starts[last] == starts[last - 1] + size
        if is_next and tensors[last].file is tensors[first].file:
            continue
        tensors[first].file.read_into(starts[first], out[first:last].reshape(-1))
        first = last


class Checkpoint:
    """All files of a folder (by the rule of `sources`), or a single file. Close it after use.

    files:   relative posix path -> real path, sorted.
    headers: relative path -> header of each *.safetensors file.
    arrays:  relative path -> arrays of each .bin, .gguf, .npz and the like that is understood, if `arrays` is true;
    `again`: of deflated ones those alone that can be packed again to the same bytes.
    tensors: of all these, in the order of files and of bytes in them. Names may repeat across files.
    unread:  *.safetensors files that are not valid; they count as any other file among valid ones, and with `plain`.

    Raises FormatError if none can be read and `plain` is false, UnavailableError for git-lfs pointers.
    """

    def __init__(self, path: Path, *, arrays: bool = False, again: bool = False, plain: bool = False):
        self.files = {file.path: file.file for file in list_files(path)}
        self.headers: dict[str, SafetensorsHeader] = {}
        self.arrays: dict[str, tuple[TensorEntry, ...]] = {}
        self.tensors: list[Tensor] = []
        self._by_name: dict[str, list[Tensor]] = {}
        self._open: dict[str, OpenFile] = {}
        self._unpacked: dict[str | tuple[str, int], UnpackedFile] = {}  # laid out whole; one stream, by where it begins
        self._scratch = Scratch()  # where they lie
        self._left: dict[str, int] = {}  # bytes that streams of a file may still take
        self._mutex = threading.Lock()
        unread: dict[str, FormatError] = {}
        try:
            for name, real in self.files.items():
                refuse_pointer(real, real.stat().st_size)
                if name.endswith(".safetensors"):
                    try:
                        self._read_tensors(name, real)
                    except FormatError as error:
                        unread[name] = error
                elif arrays:
                    self._read_arrays(name, real, again)
            self.unread = tuple(unread)
            if unread and not self.headers and not plain:
                raise next(iter(unread.values()))  # a download that was cut off, rather than a file of another kind
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
            self._add(Tensor(name, entry, opened, header.data_start))

    def _read_arrays(self, name: str, real: Path, again: bool) -> None:
        try:
            unpacked = unpack_arrays(real, self._scratch, again=again)
            if unpacked is not None and not _worth_coding(unpacked.entries, unpacked.size):
                unpacked = None  # what else is packed in it takes too much room
            entries = read_arrays(real) if unpacked is None else unpacked.entries
        except OSError as error:
            if is_full(error):  # where it is unpacked to
                raise
            raise UnavailableError(
                "the file cannot be read", where=str(real), why=error.strerror or str(error)
            ) from error
        opened = self.open_file(name)
        if unpacked is not None:
            opened = self._unpacked[name] = UnpackedFile(real, self._scratch, unpacked.first, unpacked.streams)
        if not _worth_coding(entries, opened.size):
            return
        self.arrays[name] = entries
        for entry in entries:
            self._add(Tensor(name, entry, opened, 0, placed=True))

    def _add(self, tensor: Tensor) -> None:
        self.tensors.append(tensor)
        self._by_name.setdefault(tensor.name, []).append(tensor)

    def holds_tensors(self, name: str) -> bool:
        """Whether a file is one of tensors or arrays, rather than one beside these."""
        return name in self.headers or name in self.arrays

    def forget_arrays(self, name: str) -> None:
        """Takes a file of arrays as plain bytes from now on."""
        del self.arrays[name]
        self._unpacked.pop(name, None)
        gone = [tensor for tensor in self.tensors if tensor.path == name]
        self.tensors = [tensor for tensor in self.tensors if tensor.path != name]
        for tensor in gone:
            self._by_name[tensor.name] = [other for other in self._by_name[tensor.name] if other.path != name]

    def has_named(self, name: str) -> bool:
        """Whether a tensor is called so, whatever it is."""
        return bool(self._by_name.get(name))

    @property
    def names_repeat(self) -> bool:
        """Whether several tensors are called alike."""
        return len(self._by_name) < len(self.tensors)

    def namesakes(self, path: str, entry: TensorEntry, name: str | None = None) -> list[Tensor]:
        """Tensors that `entry` may be coded against, the likeliest first.

        They have the name (or `name`, where the base calls it otherwise) and the dtype; and the shape, or one that
        differs in its number of rows alone (a vocabulary that grew). One in a file of the same path comes first: the
        parts of a pipeline share names.
        """
        named = self._by_name.get(name or entry.name)
        if not named:
            return []
        alike = [t for t in named if fits(t.entry, entry)]
        return alike if len(alike) < 2 else sorted(alike, key=lambda t: (t.entry.shape != entry.shape, t.path != path))

    def named(self, path: str, entry: TensorEntry, name: str) -> list[Tensor]:
        """Tensors called `name`, of the dtype of `entry` and of any shape, those in a file of the same path first."""
        alike = [t for t in self._by_name.get(name, []) if t.entry.dtype == entry.dtype]
        return sorted(alike, key=lambda t: t.path != path)

    def placed(self, path: str, offset: int, like: TensorEntry, stream: int | None = None) -> list[Tensor]:
        """The array of the dtype and shape of `like` at a byte offset of a file, or of what the deflated stream holds
        that begins at byte `stream` of it; none if there are no such bytes. Raises OSError."""
        if path not in self.files:
            return []
        opened = self.open_file(path) if stream is None else self._stream(path, stream)
        entry = replace(like, start=offset, end=offset + like.nbytes)
        return [Tensor(path, entry, opened, 0, placed=True)] if entry.end <= opened.size else []

    def _stream(self, path: str, start: int) -> OpenFile:
        """What a deflated stream of a file holds, as far as it is one; all of a file's, up to MOST_RATIO times it."""
        opened = self.open_file(path)
        with self._mutex:
            if (path, start) not in self._unpacked:
                first, left = self._scratch.end, self._left.get(path, MOST_RATIO * opened.size)
                with suppress(ValueError):
                    for piece in inflated(lambda at, size: opened.read(start + at, size), max(opened.size - start, 0)):
                        self._scratch.write(piece[:left])
                        left -= len(piece[:left])
                        if not left:
                            break
                self._left[path] = left
                self._unpacked[path, start] = UnpackedFile(opened.path, self._scratch, first)
            return self._unpacked[path, start]

    def laid_out(self, name: str) -> OpenFile:
        """A file of arrays as offsets of these are meant: with its deflated streams unpacked, if it has some."""
        return self._unpacked.get(name) or self.open_file(name)

    def streams(self, name: str) -> Streams | None:
        """The deflated streams of a file that were unpacked."""
        return self._unpacked[name].streams if name in self._unpacked else None

    def open_file(self, name: str) -> OpenFile:
        """The opened file of a relative path. Safe from several threads."""
        with self._mutex:
            if name not in self._open:
                self._open[name] = OpenFile(self.files[name])
            return self._open[name]

    def close(self) -> None:
        for file in self._open.values():
            file.close()
        self._open, self._unpacked = {}, {}
        self._scratch.close()

    def __enter__(self) -> Checkpoint:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
