"""Where the entries of a zip archive lie in the file, as they are or deflated."""

from __future__ import annotations

import struct
import zipfile
from dataclasses import dataclass
from typing import BinaryIO

from sparse_decl.base.errors import FormatError

MOST_ENTRIES = 200_000
_LOCAL = struct.Struct("<4s22xHH")


@dataclass(frozen=True, slots=True)
class ZipEntry:
    """Bytes of an entry in the file, and how many it holds; deflated, or as they are."""

    start: int
    packed: int
    size: int
    deflated: bool


def zip_entries(file: BinaryIO) -> dict[str, ZipEntry]:
    """name -> each entry that is stored or deflated and not encrypted, inside the file, and the only one of its name.
    Raises FormatError.
    """
    end = file.seek(0, 2)
    try:
        with zipfile.ZipFile(file) as archive:
            listed = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, struct.error, ValueError, OverflowError, UnicodeError) as error:
        raise FormatError("not a zip archive", why=str(error)[:200]) from error
    if len(listed) > MOST_ENTRIES:
        raise FormatError("a zip archive of too many entries", why=f"{len(listed)}")
    found: dict[str, ZipEntry] = {}
    twice = set()
    for entry in listed:
        deflated = entry.compress_type == zipfile.ZIP_DEFLATED
        if entry.flag_bits & 1 or (not deflated and entry.compress_type != zipfile.ZIP_STORED):
            continue
        if not deflated and entry.file_size != entry.compress_size:
            continue
        if entry.header_offset < 0 or entry.header_offset + _LOCAL.size > end:
            continue
        file.seek(entry.header_offset)
        signature, name, extra = _LOCAL.unpack(file.read(_LOCAL.size))
        start = entry.header_offset + _LOCAL.size + name + extra
        if signature != b"PK\x03\x04" or start + entry.compress_size > end:
            continue
        if entry.filename in found:
            twice.add(entry.filename)
        found[entry.filename] = ZipEntry(start, entry.compress_size, entry.file_size, deflated)
    return {name: place for name, place in found.items() if name not in twice}
