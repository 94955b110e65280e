"""Reads the header of a safetensors file and trusts none of it; writes small files.

Every number is checked against the size of the file before anything is read or allocated because of it, so a
hostile file ends in a FormatError. What is accepted tiles the data section exactly: no gap, no overlap, no remainder.
"""

from __future__ import annotations

import json
import math
import os
import re
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError, UnavailableError
from sparse_decl.base.portable import PLAIN
from sparse_decl.base.untrusted import claim_json
from sparse_decl.formats.lfs import refuse_pointer

MAX_HEADER = 100_000_000  # bytes of JSON; the official library's limit
_BEYOND = 2**64  # sizes are unsigned 64-bit in the official library

DTYPE_BITS: dict[str, int] = {
    "BOOL": 8, "U8": 8, "I8": 8,
    "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8,
    "I16": 16, "U16": 16, "F16": 16, "BF16": 16,
    "I32": 32, "U32": 32, "F32": 32,
    "I64": 64, "U64": 64, "F64": 64, "C64": 64,
    "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6,
}  # fmt: skip

_DAMAGED = "the file is damaged or was not fully written; copy or download it again"


@dataclass(frozen=True, slots=True)
class TensorEntry:
    """One tensor. `start` and `end` are byte offsets inside the data section; `dtype` may be one we do not know."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int

    @property
    def nbytes(self) -> int:
        """Bytes in the file."""
        return self.end - self.start

    @property
    def elements(self) -> int:
        """Product of the shape; 1 for a scalar."""
        return math.prod(self.shape)


@dataclass(frozen=True, slots=True)
class SafetensorsHeader:
    """A checked header.

    raw:        the 8-byte length and the JSON exactly as they are in the file.
    metadata:   `__metadata__`, empty when there is none.
    tensors:    in the order of their bytes in the file; together they cover the data section exactly.
    data_start: offset of the data section in the file, len(raw).
    file_size:  bytes.
    """

    path: Path
    raw: bytes
    metadata: dict[str, str]
    tensors: tuple[TensorEntry, ...]
    data_start: int
    file_size: int


def read_header(path: str | os.PathLike[str]) -> SafetensorsHeader:
    """Reads and checks the header of one file, whatever the size of the data after it.

    Raises FormatError (not a whole and consistent safetensors file) and UnavailableError (missing, no permission, a
    pointer of git-lfs).
    """
    file = Path(path)
    try:
        descriptor = os.open(file, os.O_RDONLY | PLAIN)
        try:
            info = os.fstat(descriptor)
            if not stat.S_ISREG(info.st_mode):
                raise FormatError(
                    "not a regular file",
                    where=str(file),
                    why="a safetensors file was expected",
                    hint="name a .safetensors file",
                )
            with open(descriptor, "rb", closefd=False) as stream:
                raw = _read_raw(stream, file, info.st_size)
        finally:
            os.close(descriptor)
    except FileNotFoundError as error:
        raise UnavailableError(
            "no such file", where=str(file), why=error.strerror, hint="check the path, or fetch the file"
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise UnavailableError(
            "the file cannot be read",
            where=str(file),
            why=getattr(error, "strerror", None) or str(error),
            hint="check that you may read it: ls -l",
        ) from error
    metadata, tensors = _parse(raw[8:], file, info.st_size - len(raw))
    return SafetensorsHeader(file, raw, metadata, tensors, len(raw), info.st_size)


def parse_header(raw: bytes, where: Path, file_size: int) -> SafetensorsHeader:
    """Checks a header that is in memory already. raw: the 8-byte length and the JSON; file_size: bytes of the whole
    file. Raises FormatError.
    """
    if len(raw) < 8 or int.from_bytes(raw[:8], "little") != len(raw) - 8 or file_size < len(raw):
        _refuse_header(where, f"{len(raw)} bytes are not one header of a file of {file_size} bytes")
    metadata, tensors = _parse(raw[8:], where, file_size - len(raw))
    return SafetensorsHeader(where, raw, metadata, tensors, len(raw), file_size)


def write_safetensors(
    path: Path, tensors: Mapping[str, tuple[str, Sequence[int], bytes | memoryview]], metadata: Mapping[str, str]
) -> None:
    """Writes name -> (dtype, shape, bytes), in that order, as a new file. Raises OSError."""
    header: dict[str, Any] = {"__metadata__": dict(metadata)}
    end = 0
    for name, (dtype, shape, data) in tensors.items():
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [end, end + len(data)]}
        end += len(data)
    text = json.dumps(header, separators=(",", ":")).encode()
    text = text.ljust(-(-len(text) // 8) * 8)  # tensors begin at a multiple of 8
    with open(path, "xb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for _, _, data in tensors.values():
            file.write(data)


def _read_raw(stream: BinaryIO, file: Path, size: int) -> bytes:
    if size < 8:
        raise FormatError(
            "too short for a safetensors file",
            where=str(file),
            why=f"{size} bytes, and the header's length alone takes 8",
            hint=_DAMAGED,
        )
    prefix = stream.read(8)
    length = int.from_bytes(prefix, "little")
    if length > MAX_HEADER:
        refuse_pointer(file, size)
        raise FormatError(
            "header length out of range",
            where=str(file),
            why=f"the file claims a header of {length} bytes; at most {MAX_HEADER} are allowed",
            hint="this is not a safetensors file, or it is damaged; copy or download it again",
        )
    if length > size - 8:
        raise FormatError(
            "header claims more bytes than the file has",
            where=str(file),
            why=f"header of {length} bytes at offset 8, and the file ends at {size}",
            hint=_DAMAGED,
        )
    raw = prefix + stream.read(length)
    if len(raw) != 8 + length:
        raise FormatError(
            "the file ended while its header was read",
            where=str(file),
            why=f"{8 + length} bytes expected, {len(raw)} read",
            hint="something else is writing this file; try again when it is done",
        )
    return raw


def _parse(text: bytes, file: Path, data_size: int) -> tuple[dict[str, str], tuple[TensorEntry, ...]]:
    header = _load_json(text, file)
    metadata = _metadata(header.pop("__metadata__", None), file)
    tensors = sorted(
        (_entry(name, fields, file, data_size) for name, fields in header.items()),
        key=lambda entry: (entry.start, entry.end),
    )
    position, before = 0, ""
    for entry in tensors:
        if entry.start != position:
            overlap = entry.start < position
            _refuse(
                file,
                entry.name,
                "overlaps another tensor" if overlap else "leaves a hole before it",
                f"it starts at byte {entry.start} of the data section; "
                + (f"tensor {before} ends at {position}" if before else "the first tensor must start at 0"),
            )
        position, before = entry.end, _shown(entry.name)
    if position != data_size:
        raise FormatError(
            "bytes after the last tensor",
            where=str(file),
            why=f"the header describes {position} bytes of data, and the file has {data_size}",
            hint=_DAMAGED,
        )
    return metadata, tuple(tensors)


def _load_json(text: bytes, file: Path) -> dict[str, Any]:
    claim_json(text, f"the header of {file}")
    try:
        header = json.loads(
            text.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_int=_integer,
            parse_float=_finite,
            parse_constant=_no_constant,
        )
    except RecursionError:
        _refuse_header(file, "nested too deeply")
    except ValueError as error:  # also UnicodeDecodeError, JSONDecodeError
        _refuse_header(file, _clipped(str(error)))
    if not isinstance(header, dict):
        _refuse_header(file, f"an object was expected, not {type(header).__name__}")
    return header


def _metadata(value: Any, file: Path) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        _refuse_header(file, f"__metadata__ must be an object, not {type(value).__name__}")
    for key, item in value.items():
        if not isinstance(item, str):
            _refuse_header(file, f"__metadata__ {_shown(key)} must be text, not {type(item).__name__}")
        if not (_encodable(key) and _encodable(item)):
            _refuse_header(file, f"__metadata__ {_shown(key)} holds half of a surrogate pair")
    return value


def _entry(name: str, fields: Any, file: Path, data_size: int) -> TensorEntry:
    if not _encodable(name):
        _refuse(file, name, "has a name that is not valid Unicode", "half of a surrogate pair")
    if _climbs(name):
        _refuse(
            file,
            name,
            "has a name that points out of the folder",
            "no part of a tensor's name may be `..`, and it may not be an absolute path",
            hint="a model does not need such a name; do not trust this file, or rename the tensor",
        )
    if not isinstance(fields, dict):
        _refuse(file, name, "is not described by an object", f"found {type(fields).__name__}")
    missing = [key for key in ("dtype", "shape", "data_offsets") if key not in fields]
    if missing:
        _refuse(file, name, "is not fully described", f"missing: {', '.join(missing)}")
    dtype, shape, offsets = fields["dtype"], fields["shape"], fields["data_offsets"]
    if not isinstance(dtype, str) or not _encodable(dtype):
        _refuse(file, name, "has a dtype that is not text", _clipped(repr(dtype)))
    if not isinstance(shape, list) or not all(is_whole(size, _BEYOND) for size in shape):
        _refuse(file, name, "has a bad shape", f"a list of sizes was expected, found {_clipped(repr(shape))}")
    if not isinstance(offsets, list) or len(offsets) != 2 or not all(is_whole(offset, _BEYOND) for offset in offsets):
        _refuse(file, name, "has bad offsets", f"[start, end] was expected, found {_clipped(repr(offsets))}")
    start, end = offsets
    if end < start:
        _refuse(file, name, "ends before it starts", f"data_offsets [{start}, {end}]")
    if end > data_size:
        _refuse(file, name, "reaches beyond the end of the file", f"it ends at byte {end} of {data_size} bytes of data")
    bits = DTYPE_BITS.get(dtype)
    total = _checked_product(shape, bits or 1)
    if total is None:
        _refuse(file, name, "has a shape that overflows", f"shape {_clipped(repr(shape))}, dtype {_clipped(dtype)}")
    if bits is not None and total != 8 * (end - start):
        _refuse(
            file,
            name,
            "has a size that does not fit its shape",
            f"shape {_clipped(repr(shape))} of {dtype} takes {total / 8:g} bytes, data_offsets give {end - start}",
        )
    return TensorEntry(name, dtype, tuple(shape), start, end)


def _checked_product(shape: list[int], bits: int) -> int | None:
    """Product, or None where 64-bit arithmetic from left to right would overflow, as in the official library."""
    total = 1
    for size in (*shape, bits):
        total *= size
        if total >= _BEYOND:
            return None
    return total


def _climbs(name: str) -> bool:
    if "/" not in name and "\\" not in name:
        return name == ".."
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or (len(parts) > 1 and (not parts[0] or bool(re.fullmatch("[A-Za-z]:", parts[0]))))


def fair_name(name: str) -> bool:
    """Whether a tensor may be called so: valid Unicode that does not point out of a folder."""
    return _encodable(name) and not _climbs(name)


def _encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """json's hook for objects. Of two equal keys the official library takes the last; another reader may not."""
    result = dict(pairs)
    if len(result) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise ValueError(f"duplicate key {_shown(key)}")
            seen.add(key)
    return result


def _integer(text: str) -> int | float:
    if len(text) > 20:  # 2**64 has 20 digits; int() of a very long text is slow
        raise ValueError(f"number out of range: {_clipped(text)}")
    return -0.0 if text == "-0" else int(text)


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"number out of range: {_clipped(text)}")
    return value


def _no_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not JSON")


def _shown(name: str) -> str:
    return _clipped(repr(name))


def _clipped(text: str, limit: int = 120) -> str:
    return text if len(text) <= limit else text[:limit] + "…"


def _refuse_header(file: Path, why: str) -> NoReturn:
    raise FormatError("the header is not valid", where=str(file), why=why, hint=_DAMAGED)


def _refuse(file: Path, name: str, what: str, why: str, hint: str = _DAMAGED) -> NoReturn:
    raise FormatError(f"tensor {_shown(name)} {what}", where=str(file), why=why, hint=hint)
