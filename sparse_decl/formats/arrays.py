"""Raw arrays in files other than safetensors: where each lies, its dtype and shape. Nothing of a file is executed.

Only the encoder of a delta reads files in this way; a delta says itself where arrays lie. So a file that is not
understood, or lies about itself, is merely kept as plain bytes or compressed less well.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from sparse_decl.base.errors import FormatError
from sparse_decl.base.portable import PLAIN
from sparse_decl.formats.gguf import gguf_arrays
from sparse_decl.formats.inflated import Scratch, Streams, lay_out
from sparse_decl.formats.npy import npy_arrays, npz_arrays
from sparse_decl.formats.safetensors import TensorEntry, fair_name
from sparse_decl.formats.torch_files import is_legacy, legacy_arrays, zip_arrays
from sparse_decl.formats.zip_entries import ZipEntry, zip_entries

_MOST_ARRAYS, _MOST_NAMES = 100_000, 8 << 20  # of a file: arrays, and characters of their names
SUFFIXES = (".bin", ".pt", ".pth", ".ckpt", ".gguf", ".npz", ".npy")
_ZIP = b"PK\x03\x04"
_PIECE = 1 << 20


T = TypeVar("T")
Places = Mapping[str, tuple[int, int]]  # of a zip archive: name -> (start, bytes)


def read_arrays(path: Path) -> tuple[TensorEntry, ...]:
    """The arrays of a file by their bytes, which do not overlap; offsets are from the start of the file. None for a
    file of another kind, or one that is not understood. Raises OSError.
    """
    return _opened(path, (), lambda file, size: _checked(_read(path, file, size), size))


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A file laid out with its deflated entries unpacked: `size` bytes of a scratch file from `first` on. entries: its
    arrays, offsets from there."""

    first: int
    size: int
    streams: Streams
    entries: tuple[TensorEntry, ...]


def unpack_arrays(path: Path, out: Scratch, *, again: bool) -> Unpacked | None:
    """The arrays of a zip archive with deflated entries, which is laid out at the end of `out`; None for any other
    file. again: only those in streams that can be packed again to the same bytes. Raises OSError.
    """
    return _opened(path, None, lambda file, size: _unpack(path, file, out, again))


def _unpack(path: Path, file: BinaryIO, out: Scratch, again: bool) -> Unpacked | None:
    if file.read(4) != _ZIP:
        return None
    entries = zip_entries(file)
    if not any(name.endswith((".npy", "data.pkl")) for name in entries):
        return None
    first = out.end
    streams = lay_out(file, entries, again, out)
    if streams is None:
        return None
    known = {stream.start: (first + stream.begin, stream.size) for stream in streams.all}
    places = {name: known[entry.start] for name, entry in entries.items() if entry.start in known}
    places |= {name: (first + streams.moved(e.start), e.size) for name, e in entries.items() if not e.deflated}
    found = [replace(e, start=e.start - first, end=e.end - first) for e in _read_zip(path, out.file, places)]
    return Unpacked(first, out.end - first, streams, _checked(found, out.end - first))


def rather_packed(path: Path, twin: Path, streams: Streams) -> bool:
    """Whether an archive is more like another as it is than laid out with some streams unpacked: most of it are
    entries that stay packed, and are packed alike there. Raises OSError."""
    none: dict[str, ZipEntry] = {}
    mine, its = (_opened(one, none, lambda file, size: zip_entries(file)) for one in (path, twin))
    unpacked = {stream.start for stream in streams.all}
    if all(entry.start in unpacked or not entry.deflated for entry in mine.values()):
        return False
    like = coded = 0
    with open(path, "rb") as file, open(twin, "rb") as other:
        for name, entry in mine.items():
            there = its.get(name)
            known = there is not None and there.deflated == entry.deflated and there.packed == entry.packed
            if known and there is not None and _same(file, entry.start, other, there.start, entry.packed):
                like += entry.packed if entry.deflated and entry.start not in unpacked else 0
            else:
                coded += entry.packed if entry.start in unpacked or not entry.deflated else 0
    return 2 * like > coded  # what is coded takes half of its bytes, about


def _same(one: BinaryIO, start: int, other: BinaryIO, its_start: int, size: int) -> bool:
    one.seek(start)
    other.seek(its_start)
    pieces = (min(_PIECE, size - at) for at in range(0, size, _PIECE))
    return all(one.read(piece) == other.read(piece) for piece in pieces)


def _opened(path: Path, none: T, read: Callable[[BinaryIO, int], T]) -> T:
    """What `read` makes of a file and its size; `none` for one that is not a file of arrays by its name, or damaged."""
    if path.suffix.lower() not in SUFFIXES:
        return none
    descriptor = os.open(path, os.O_RDONLY | PLAIN)
    with open(descriptor, "rb") as file:
        info = os.fstat(descriptor)
        try:
            return read(file, info.st_size) if stat.S_ISREG(info.st_mode) else none
        except FormatError:
            return none


def _checked(found: list[TensorEntry], size: int) -> tuple[TensorEntry, ...]:
    if len(found) > _MOST_ARRAYS or sum(len(entry.name) for entry in found) > _MOST_NAMES:
        return ()
    return _apart(found, size)


def _read(path: Path, file: BinaryIO, size: int) -> list[TensorEntry]:
    head = file.read(64)
    if head[:4] == b"GGUF":
        return gguf_arrays(file, size)
    if head[:6] == b"\x93NUMPY":
        return npy_arrays(file, size)
    if head[:4] == _ZIP:
        entries = zip_entries(file).items()
        return _read_zip(path, file, {name: (e.start, e.size) for name, e in entries if not e.deflated})
    return legacy_arrays(file, size) if is_legacy(head) else []


def _read_zip(path: Path, file: BinaryIO, places: Places) -> list[TensorEntry]:
    return (npz_arrays if path.suffix.lower() == ".npz" else zip_arrays)(file, places)


def _apart(found: list[TensorEntry], size: int) -> tuple[TensorEntry, ...]:
    """Those inside the file that do not overlap one before them, in the order of their bytes."""
    kept: list[TensorEntry] = []
    position = 0
    for entry in sorted(found, key=lambda entry: (entry.start, entry.end)):
        if position <= entry.start < entry.end <= size:
            kept.append(entry if fair_name(entry.name) else replace(entry, name=f"array {len(kept)}"))
            position = entry.end
    return tuple(kept)


__all__ = ["SUFFIXES", "Unpacked", "rather_packed", "read_arrays", "unpack_arrays"]
