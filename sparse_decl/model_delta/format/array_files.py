"""A file of raw arrays as a delta stores it: where each array lies, its dtype and shape, and the bytes between them.

A decoder needs to know nothing of pickles, zip archives or GGUF: whatever the encoder understood of a file is listed
here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sparse_decl.base.checks import is_whole
from sparse_decl.base.untrusted import load_json
from sparse_decl.formats.deflating import LEVELS
from sparse_decl.formats.inflated import MOST_RATIO, Stream, Streams
from sparse_decl.formats.safetensors import DTYPE_BITS, TensorEntry, fair_name
from sparse_decl.model_delta.checkpoint import Checkpoint, OpenFile
from sparse_decl.model_delta.format.fields import Fields, damaged

ARRAYS_SINCE = 3  # the first format version with such files
DEFLATED_SINCE = 4  # the first with deflated ones
MOST_BYTES = 80 << 20  # of a list and the bytes between
_MOST_LIST = 16 << 20
_MOST_END = 8 << 20  # of either end of the base's file, as a dictionary
_MOST_DIMENSIONS = 32
_MOST_SIZE = 1 << 62  # of a file, in bytes


@dataclass(frozen=True, slots=True)
class ArrayFile:
    """entries: in the order of their bytes, offsets from the start of the file; between: all other bytes, in order. Of
    a file with deflated streams: once it is laid out with these unpacked; so is its size."""

    size: int
    entries: tuple[TensorEntry, ...]
    between: bytes

    def gaps(self) -> Iterator[tuple[int, bytes]]:
        """(offset in the file, bytes) of everything but the arrays."""
        at = taken = 0
        for start, end in [*((entry.start, entry.end) for entry in self.entries), (self.size, self.size)]:
            yield at, self.between[taken : taken + start - at]
            taken += start - at
            at = end


def listing(entries: tuple[TensorEntry, ...], file: OpenFile) -> bytes:
    """What is stored of a file: the length of a JSON list in 8 bytes, the list, all bytes that belong to no array."""
    rows, between, at = [], [], 0
    for entry in entries:
        rows.append([entry.name, entry.dtype, list(entry.shape), entry.start - at])
        between.append(file.read(at, entry.start - at))
        at = entry.end
    between.append(file.read(at, file.size - at))
    text = json.dumps(rows, separators=(",", ":")).encode()
    return b"".join((len(text).to_bytes(8, "little"), text, *between))


def read_listing(data: bytes, size: int) -> ArrayFile:
    """The inverse of `listing`. size: of the file. Raises FormatError."""
    length = int.from_bytes(data[:8], "little")
    if length > _MOST_LIST:
        raise damaged("the list of a file's arrays is too long", f"{length} bytes")
    try:
        rows = load_json(data[8 : 8 + length], "a header")
    except (ValueError, RecursionError) as error:
        raise damaged("the list of a file's arrays cannot be read", str(error)[:100]) from error
    if not isinstance(rows, list):
        raise damaged("the list of a file's arrays cannot be read")
    entries, at = [], 0
    for row in rows:
        entry = _entry(row, at, size)
        entries.append(entry)
        at = entry.end
    between = data[8 + length :]
    if len(between) != size - sum(entry.nbytes for entry in entries):
        raise damaged("the arrays of a file do not fit its size")
    return ArrayFile(size, tuple(entries), between)


def _entry(row: Any, at: int, size: int) -> TensorEntry:
    if not isinstance(row, list) or len(row) != 4:
        raise damaged("the list of a file's arrays is damaged")
    name, dtype, shape, gap = row
    if not isinstance(name, str) or not fair_name(name):
        raise damaged("the list of a file's arrays is damaged", "a name")
    return array_entry(name, dtype, shape, at, gap, size)


def array_entry(name: str, dtype: Any, shape: Any, at: int, gap: Any, size: int) -> TensorEntry:
    """An array that an index describes, `gap` bytes after `at` in a file of `size` bytes. Raises FormatError."""
    bits = DTYPE_BITS.get(dtype, 1) if isinstance(dtype, str) else 1
    if bits % 8 or not isinstance(shape, list) or len(shape) > _MOST_DIMENSIONS:
        raise damaged("the list of a file's arrays is damaged", f"array {name!r}"[:80])
    end = bits // 8
    for number in (*shape, 1):
        if not is_whole(number, _MOST_SIZE) or end > size:
            raise damaged("the list of a file's arrays is damaged", f"array {name!r}"[:80])
        end *= number
    if not is_whole(gap, _MOST_SIZE) or at + gap + end > size:
        raise damaged("the list of a file's arrays is damaged", f"array {name!r}"[:80])
    return TensorEntry(name, dtype, tuple(shape), at + gap, at + gap + end)


def streams_listing(streams: Streams | None, size: int) -> dict[str, Any]:
    """What the index says of the streams that were unpacked. size: of the file as it is laid out."""
    if streams is None:
        return {}
    rows, at = [], 0
    for stream in streams.all:
        rows.append([stream.begin - at, stream.size, stream.level])
        at = stream.begin + stream.size
    return {"deflated": rows, "size": size}


def read_streams(fields: Fields, size: int, version: int) -> tuple[tuple[Stream, ...], int]:
    """(streams, size of the file as it is laid out); size: of the file. Raises FormatError."""
    if "deflated" not in fields:
        return (), size
    rows, inside = fields.raw["deflated"], fields.whole("size")
    if version < DEFLATED_SINCE or not isinstance(rows, list) or inside > MOST_RATIO * size:
        raise damaged("the delta's index does not say how a file is deflated")
    streams, at = [], 0
    for row in rows:
        known = isinstance(row, list) and len(row) == 3 and all(is_whole(number, inside + 1) for number in row)
        if not known or row[2] not in LEVELS or not row[1] or at + row[0] + row[1] > inside:
            raise damaged("the delta's index does not say how a file is deflated")
        streams.append(Stream(0, 0, at + row[0], row[1], row[2]))
        at = streams[-1].begin + row[1]
    return tuple(streams), inside


def ends_of(base: Checkpoint | None, path: str) -> tuple[int, int] | None:
    """How much of the two ends of the base's file of that path to take as a dictionary: all before its first array and
    after its last. None if the base has no such file of arrays.
    """
    entries = base.arrays.get(path) if base is not None else None
    if base is None or not entries:
        return None
    return min(entries[0].start, _MOST_END), min(base.laid_out(path).size - entries[-1].end, _MOST_END)


def dictionary_of(base: Checkpoint, path: str, ends: tuple[int, int]) -> bytes | None:
    """The first and the last bytes of a file of the base; None if it has fewer."""
    file, (head, tail) = base.open_file(path), ends
    if head > _MOST_END or tail > _MOST_END or head + tail > file.size:
        return None
    return file.read(0, head) + file.read(file.size - tail, tail)
