"""Some tensors of a fine-tune, without the rest: as arrays, or as a safetensors file of their own."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import xxhash

from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.base.parallel import Progress
from sparse_decl.base.portable import PLAIN, flush, write_at
from sparse_decl.base.untrusted import untrusted
from sparse_decl.formats.folders import whole_path
from sparse_decl.model_delta.checkpoint import OpenFile
from sparse_decl.model_delta.opened import OpenDelta

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class PartStats:
    """tensors: how many were written or loaded, and their bytes. blocks, payload_bytes: read from the delta beside its
    index; base_bytes: read from the base to decode them or to copy, its fingerprints left out.
    """

    tensors: int
    bytes: int
    blocks: int
    payload_bytes: int
    base_bytes: int

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@untrusted
def load_tensors(
    base: Path | Sequence[Path] | None,
    delta: Path,
    names: Sequence[str] | None = None,
    *,
    framework: str = "numpy",
    threads: int = 0,
    memory: int = 1 << 30,
) -> dict[str, Any]:
    """Tensors of the fine-tune by name, checked, without writing a file.

    base: as `decode` takes it. names: names, or patterns such as `model.layers.0.*`; None for all. The others are those
    of `OpenDelta`.

    Raises DeltaCompressionError (wrong base), ConfigError (no such tensor, or two of one name), FormatError,
    UnavailableError.
    """
    with OpenDelta(delta, base, framework=framework, threads=threads, memory=memory) as opened:
        numbers = opened.selection.choose(names)
        opened.selection.refuse_twins(numbers)
        names_of, targets = opened.selection.names, opened.layout.targets
        found = dict(opened.items([names_of[number] for number in numbers]))
        return {targets[number].entry.name: found[names_of[number]] for number in numbers}


@untrusted
def write_tensors(
    base: Path | Sequence[Path] | None,
    delta: Path,
    out: Path,
    names: Sequence[str],
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    progress: Progress | None = None,
) -> PartStats:
    """Writes a safetensors file `out`, which must not exist, of the tensors whose names match.

    Their bytes are those of the fine-tune, in its order; of `__metadata__` what all files they come from have in
    common. Parameters and errors as in `load_tensors`, and OSError; on any error there is no `out`.
    """
    if out.exists():
        raise DeltaCompressionError("the output file exists", where=str(out), hint="name a new file")
    with OpenDelta(delta, base, threads=threads, memory=memory) as opened:
        numbers = opened.selection.choose(names)
        opened.selection.refuse_twins(numbers)
        sizes = {number: opened.layout.targets[number].entry.nbytes for number in numbers}
        head, places = _head(opened, numbers)
        with whole_path(out) as private:
            fd = os.open(private, os.O_RDWR | os.O_CREAT | os.O_EXCL | PLAIN, 0o666)
            try:
                write_at(fd, head, 0)
                done = 0
                for number in opened.stream(numbers, lambda n, first, data: write_at(fd, data, places[n] + first)):
                    done += sizes[number]
                    if progress is not None:
                        progress(done, sum(sizes.values()))
                flush(fd)
            finally:
                os.close(fd)
            written = OpenFile(private)
            try:
                for number, place in places.items():
                    opened.check(number, _digest(written, place, sizes[number]))
            finally:
                written.close()
        reader = opened.reader
        return PartStats(len(numbers), sum(sizes.values()), reader.blocks, reader.payload_bytes, reader.base_bytes)


def _head(opened: OpenDelta, numbers: Sequence[int]) -> tuple[bytes, dict[int, int]]:
    """(a safetensors header of these tensors, where in the file the bytes of each begin)."""
    metadata, end = opened.selection.common_metadata(numbers), 0
    header: dict[str, Any] = {"__metadata__": metadata} if metadata else {}
    places = {}
    for number in numbers:
        entry = opened.layout.targets[number].entry
        places[number] = end
        header[entry.name] = {
            "dtype": entry.dtype, "shape": list(entry.shape), "data_offsets": [end, end := end + entry.nbytes],
        }  # fmt: skip
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()
    text += b" " * (-len(text) % 8)
    start = 8 + len(text)
    return len(text).to_bytes(8, "little") + text, {number: start + at for number, at in places.items()}


def _digest(file: OpenFile, start: int, size: int) -> bytes:
    digest, buffer = xxhash.xxh3_128(), np.empty(_PIECE, np.uint8)
    for at in range(0, size, _PIECE):
        piece = buffer[: min(_PIECE, size - at)]
        file.read_into(start + at, piece)
        digest.update(piece.data)
    return digest.digest()
