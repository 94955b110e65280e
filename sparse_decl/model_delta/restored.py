"""What a delta restores, as a checkpoint that another delta was made from: decoded as it is read, never written."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Callable
from pathlib import Path

import numpy as np
from blake3 import blake3

from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.formats.inflated import Scratch
from sparse_decl.model_delta.checkpoint import Checkpoint, OpenFile, Tensor, UnpackedFile
from sparse_decl.model_delta.format.fields import FETCH_AGAIN
from sparse_decl.model_delta.format.file_parts import ARRAYS, SAME, TENSORS, StoredFile
from sparse_decl.model_delta.format.index import Layout

_PIECE = 1 << 20
ReadBytes = Callable[[int, int, np.ndarray], None]  # (tensor number, first byte, (n,) u8 to fill)


class RestoredCheckpoint(Checkpoint):
    """The files that `layout` describes. read: gives the bytes of its tensors, checked."""

    def __init__(self, layout: Layout, read: ReadBytes):
        self._layout, self._read = layout, read
        self.files = {file.path: layout.delta.folder / file.path for file in layout.files}
        self.headers = dict(layout.headers)
        self.arrays, self.unread = {}, ()
        self._scratch, self._left = Scratch(), {}
        self.tensors, self._by_name, self._open, self._unpacked = [], {}, {}, {}
        self._mutex = threading.Lock()
        for path, header in self.headers.items():
            opened = self.open_file(path)
            for entry in header.tensors:
                self._add(Tensor(path, entry, opened, header.data_start))

    def open_file(self, name: str) -> OpenFile:
        with self._mutex:
            if name not in self._open:
                self._open[name] = self._opened(name)
            return self._open[name]

    def close(self) -> None:
        """What is read lies in the delta and in its base, which others close, but for what was unpacked or packed."""
        self._open, self._unpacked = {}, {}
        self._scratch.close()

    def _opened(self, name: str) -> OpenFile:
        layout = self._layout
        file = next(one for one in layout.files if one.path == name)
        if file.kind in (TENSORS, ARRAYS):
            beside = [(0, layout.headers[name].raw)] if file.kind == TENSORS else list(layout.arrays[name].gaps())
            parts: list[tuple[int, int, bytes | int]] = [(at, len(data), data) for at, data in beside if data]
            for number, target in enumerate(layout.targets):
                if target.path == name and target.entry.nbytes:
                    parts.append((target.offset, target.entry.nbytes, number))
            laid_out = _RestoredFile(self.files[name], file.inside, sorted(parts, key=lambda part: part[0]), self._read)
            return self._pack(file, laid_out) if file.streams else laid_out
        if file.kind == SAME and layout.base is not None:
            file.check_same(layout.base, layout.delta.bases)
            return layout.base.open_file(name)
        data = layout.side_file(file)
        return _RestoredFile(self.files[name], len(data), [(0, len(data), data)], self._read)

    def _pack(self, file: StoredFile, laid_out: OpenFile) -> OpenFile:
        """A file out of its bytes as they are laid out. Raises DeltaCompressionError if no way gives its digest."""
        starts = range(0, file.inside, _PIECE)
        for way in file.again(lambda: (laid_out.read(at, min(_PIECE, file.inside - at)) for at in starts)):
            digest, first = blake3(), self._scratch.end
            for piece in way:
                if self._scratch.end - first + len(piece) > file.size:
                    break
                self._scratch.write(piece)
                digest.update(piece)
            if f"b3:{digest.hexdigest()}" == file.digest:
                return UnpackedFile(laid_out.path, self._scratch, first)
            self._scratch.end = first  # written over
        raise DeltaCompressionError("a restored file is not the original", where=file.path, hint=FETCH_AGAIN)


class _RestoredFile(OpenFile):
    """parts: (first byte, bytes, the bytes themselves or the number of a tensor), which cover the file in order."""

    def __init__(self, path: Path, size: int, parts: list[tuple[int, int, bytes | int]], read: ReadBytes):
        self.path, self.size = path, size
        self._parts, self._read = parts, read
        self._starts = [start for start, _, _ in parts]

    def read_into(self, offset: int, out: np.ndarray) -> None:
        view = out.view(np.uint8)
        if offset < 0 or offset + view.size > self.size:
            raise FormatError("a read past the end of a file", where=str(self.path))
        at, done = bisect_right(self._starts, offset) - 1, 0
        while done < view.size:
            start, size, source = self._parts[at]
            skip = offset + done - start
            piece = view[done : done + size - skip]
            if isinstance(source, bytes):
                piece[:] = np.frombuffer(source, np.uint8)[skip : skip + piece.size]
            else:
                self._read(source, skip, piece)
            done, at = done + piece.size, at + 1

    def close(self) -> None:
        """Nothing is open."""
