"""Raw arrays in files other than safetensors: where each lies, its dtype and shape. Nothing of a file is executed.

Only the encoder of a delta reads files in this way; a delta says itself where arrays lie. So a file that is not
understood, or lies about itself, is merely kept as plain bytes or compressed less well.
"""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from sparse_decl.base.errors import FormatError
from sparse_decl.base.portable import PLAIN
from sparse_decl.formats.gguf import gguf_arrays
from sparse_decl.formats.npy import npy_arrays, npz_arrays
from sparse_decl.formats.safetensors import TensorEntry, fair_name
from sparse_decl.formats.torch_files import is_legacy, legacy_arrays, zip_arrays

_MOST_ARRAYS, _MOST_NAMES = 100_000, 8 << 20  # of a file: arrays, and characters of their names
SUFFIXES = (".bin", ".pt", ".pth", ".ckpt", ".gguf", ".npz", ".npy")
_ZIP = b"PK\x03\x04"


def read_arrays(path: Path) -> tuple[TensorEntry, ...]:
    """The arrays of a file by their bytes, which do not overlap; offsets are from the start of the file. None for a
    file of another kind, or one that is not understood. Raises OSError.
    """
    if path.suffix.lower() not in SUFFIXES:
        return ()
    descriptor = os.open(path, os.O_RDONLY | PLAIN)
    with open(descriptor, "rb") as file:
        info = os.fstat(descriptor)
        if not stat.S_ISREG(info.st_mode):
            return ()
        try:
            found = _read(path, file, info.st_size)
        except FormatError:
            return ()
    if len(found) > _MOST_ARRAYS or sum(len(entry.name) for entry in found) > _MOST_NAMES:
        return ()
    return _apart(found, info.st_size)


def _read(path: Path, file: BinaryIO, size: int) -> list[TensorEntry]:
    head = file.read(64)
    if head[:4] == b"GGUF":
        return gguf_arrays(file, size)
    if head[:6] == b"\x93NUMPY":
        return npy_arrays(file, size)
    if head[:4] == _ZIP:
        return npz_arrays(file) if path.suffix.lower() == ".npz" else zip_arrays(file)
    return legacy_arrays(file, size) if is_legacy(head) else []


def _apart(found: list[TensorEntry], size: int) -> tuple[TensorEntry, ...]:
    """Those inside the file that do not overlap one before them, in the order of their bytes."""
    kept: list[TensorEntry] = []
    position = 0
    for entry in sorted(found, key=lambda entry: (entry.start, entry.end)):
        if position <= entry.start < entry.end <= size:
            kept.append(entry if fair_name(entry.name) else replace(entry, name=f"array {len(kept)}"))
            position = entry.end
    return tuple(kept)


__all__ = ["SUFFIXES", "read_arrays"]
