"""Compressed files of lines: unpacked to be read, and packed again to the same bytes with their compressor's settings.

Which settings these were is found by trying them on the file's first bytes; only what gives the whole file counts.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import zstandard

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError
from sparse_decl.base.untrusted import claim
from sparse_decl.formats.deflating import LEVELS, deflated

LIBRARIES = {"zlib": zlib.ZLIB_RUNTIME_VERSION, "zstd": ".".join(map(str, zstandard.ZSTD_VERSION))}
_GZIP, _ZSTD = ".gz", ".zst"
_GZIP_MAGIC, _ZSTD_MAGIC = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_BZIP2_MAGIC, _XZ_MAGIC = b"BZh", b"\xfd7zXZ\0"
_BZIP2_BLOCKS = (
    bytes.fromhex("314159265359"),
    bytes.fromhex("177245385090"),
)  # a block, or the end
_SKIPPABLE = b"\x2a\x4d\x18"  # the last bytes of a zstd frame that is skipped
_FRAME_HEADER = 18  # bytes of a frame's header at most
_PIECE = 1 << 20
_TRIAL = 1 << 18  # bytes of content that settings are tried on
_ONCE = 256 << 20  # bytes of content that may be compressed in one piece
_ZSTD_LEVELS = (3, 1, 19, *range(2, 19), 20, 21, 22)
# What settings do not show until the end: of zstd, after all that its frame says; of gzip.
_WAYS: dict[str, tuple[dict[str, Any], ...]] = {
    "zstd": ({}, {"once": True}, {"threads": 1}),
    "gzip": ({}, {"flush": True}),
    "bzip2": ({},),
    "xz": ({},),
}
# By the bits of its window.
_XZ_LEVELS = {18: (0,), 20: (1,), 21: (2,), 22: (4, 3), 23: (6, 5), 24: (7,), 25: (8,), 26: (9,)}
_XZ_MEMORY = (4, 10, 18, 32, 48, 94, 94, 186, 370, 674)  # MiB that each level takes
_GNU_LEVELS = {2: (9,), 4: (1,)}  # of gzip itself, by a byte of its header; else LEVELS
_HEADER = bytes.fromhex("1f8b0800000000000003")  # of gzip: no name, no time


def compressor_of(path: Path) -> str | None:
    """What a file is compressed with, by its first bytes. Raises OSError."""
    with open(path, "rb") as file:
        first = file.read(10)
    if first[:4] == _ZSTD_MAGIC or first[1:4] == _SKIPPABLE:
        return "zstd"
    if first[:6] == _XZ_MAGIC:
        return "xz"
    if first[:3] == _BZIP2_MAGIC and first[4:] in _BZIP2_BLOCKS:  # text may begin with the first three
        return "bzip2"
    return "gzip" if first[:2] == _GZIP_MAGIC else None


def packed_with(path: Path, version: int) -> str | None:
    """What a file of lines is compressed with. Up to version 6 its name has to say so too: some libraries write the
    name and no more. Raises OSError."""
    if version > 6:
        return compressor_of(path)
    with open(path, "rb") as file:
        first = file.read(4)
    named = path.name.lower()
    if named.endswith(_GZIP) and _GZIP_MAGIC.startswith(first[:2]):
        return "gzip"
    return "zstd" if named.endswith(_ZSTD) and (_ZSTD_MAGIC.startswith(first) or first[1:] == _SKIPPABLE) else None


def wants_dictionary(path: Path) -> bool:
    """Whether the first frame of a zstd file says that a dictionary from elsewhere is needed to read it. Raises
    OSError."""
    with open(path, "rb") as file:
        head = file.read(_FRAME_HEADER)
        while head[1:4] == _SKIPPABLE:
            file.seek(int.from_bytes(head[4:8], "little") + 8 - len(head), 1)
            head = file.read(_FRAME_HEADER)
    try:
        return head[:4] == _ZSTD_MAGIC and zstandard.get_frame_parameters(head).dict_id != 0
    except zstandard.ZstdError:
        return False


def first_content(path: Path, size: int) -> bytes:
    """So many first bytes of what a file holds, or as many as can be read. Raises OSError."""
    how = compressor_of(path)
    with open(path, "rb") as file:
        if how is None:
            return file.read(size)
        found = bytearray()
        try:
            for piece in _UNPACKED[how](file):
                found += piece
                if len(found) >= size:
                    break
        except DAMAGED:
            pass
    return bytes(found[:size])


def unpack_file(path: Path, how: str, out: Path) -> None:
    """Writes what a compressed file holds. Raises FormatError for damaged bytes, OSError."""
    try:
        with open(path, "rb") as file, open(out, "xb") as sink:
            for piece in _UNPACKED[how](file):
                sink.write(piece)
    except DAMAGED as error:
        raise FormatError(
            "the compressed file is damaged, or not compressed at all",
            where=str(path),
            why=str(error)[:200],
            hint="copy or download it again; one that is not compressed needs a name without that ending",
        ) from error


def _unpacked_gzip(file: BinaryIO) -> Iterator[bytes]:
    with gzip.GzipFile(fileobj=file) as reader:
        while piece := reader.read(_PIECE):
            yield piece


def _unpacked_zstd(file: BinaryIO) -> Iterator[bytes]:
    decompressor = zstandard.ZstdDecompressor(max_window_size=1 << zstandard.WINDOWLOG_MAX)
    frame = decompressor.decompressobj()
    while piece := file.read(_PIECE >> 6):
        while piece:
            if frame.eof:
                frame = decompressor.decompressobj()
            yield frame.decompress(piece)
            piece = frame.unused_data if frame.eof else b""
    if not frame.eof:
        raise EOFError("it ends within a frame")


def _unpacked_bzip2(file: BinaryIO) -> Iterator[bytes]:
    with bz2.BZ2File(file) as reader:
        try:
            while piece := reader.read(_PIECE):
                yield piece
        except OSError as error:
            raise error if error.errno is not None else EOFError(str(error)) from error


def _unpacked_xz(file: BinaryIO) -> Iterator[bytes]:
    with lzma.LZMAFile(file) as reader:
        while piece := reader.read(_PIECE):
            yield piece


_UNPACKED = {"gzip": _unpacked_gzip, "zstd": _unpacked_zstd, "bzip2": _unpacked_bzip2, "xz": _unpacked_xz}
DAMAGED = (gzip.BadGzipFile, EOFError, zlib.error, zstandard.ZstdError, lzma.LZMAError, ValueError)


def unpacked(path: Path) -> Iterator[bytes]:
    """What a gzip file holds, in pieces. Raises DAMAGED, also where it is too much; OSError."""
    found = 0
    with open(path, "rb") as file:
        for piece in _unpacked_gzip(file):
            found += len(piece)
            if found > _ONCE:
                raise ValueError(f"more than {_ONCE} bytes of content")
            yield piece


def find_packing(path: Path, plain: Path) -> dict[str, Any] | None:
    """The settings with which `pack_file` makes `path` out of `plain`; None if none of those tried does."""
    with open(path, "rb") as file, open(plain, "rb") as inner:
        packed, content = file.read(2 * _TRIAL), inner.read(_TRIAL)
    whole = plain.stat().st_size
    how = compressor_of(path)
    for packing in _SETTINGS[how](packed) if how is not None else ():
        head, compress, finish = _compressor(packing, whole)
        made = head + compress(content)
        if whole <= len(content) and how != "gzip":
            made += finish()
        if packed.startswith(made[: len(packed)]):
            for way in _WAYS[packing["as"]]:
                if _gives({**packing, **way}, plain, path):
                    return {**packing, **way}
    return next((packing for packing in _gnu_settings(packed) if _gives(packing, plain, path)), None)


def usual_packing(path: Path) -> dict[str, Any]:
    """Settings for a file of which only the content matters, by what it is compressed with. Raises OSError."""
    how = compressor_of(path)
    if how == "gzip":
        return {"as": "gzip", "header": _HEADER.hex(), "level": 6, "memory": 8}
    if how == "zstd":
        return {"as": "zstd", "level": 3, "check": True, "size": True, "threads": 0}
    return {"as": how, "level": 6} if how == "xz" else {"as": how, "level": 9}


def library_of(packing: dict[str, Any]) -> str | None:
    """The library whose version a packing needs, one of LIBRARIES; None for one that changes no more."""
    return {"gzip": "zlib", "zstd": "zstd"}.get(packing["as"])


def pack_file(plain: Path, packing: dict[str, Any], out: Path) -> None:
    """Compresses a file. Raises FormatError for settings that make no sense, OSError."""
    with open(out, "xb") as sink:
        for piece in _packed(plain, packing):
            sink.write(piece)


def _packed(plain: Path, packing: dict[str, Any]) -> Iterator[bytes]:
    if packing.get("gnu"):
        yield from _gnu(plain, packing)
        return
    size = plain.stat().st_size
    head, compress, finish = _compressor(packing, size)
    yield head
    with open(plain, "rb") as file:
        while piece := file.read(_PIECE if not packing.get("once") else _ONCE):
            yield compress(piece)
    yield finish()


def _gives(packing: dict[str, Any], plain: Path, path: Path) -> bool:
    with open(path, "rb") as file:
        same = all(file.read(len(piece)) == piece for piece in _packed(plain, packing))
        return same and not file.read(1)


def _compressor(packing: dict[str, Any], size: int) -> tuple[bytes, Callable[[bytes], bytes], Callable[[], bytes]]:
    """(first bytes, what compresses a piece, what ends the file) for content of that many bytes."""
    try:
        if packing["as"] == "gzip":
            flush = packing.get("flush", False)
            return _gzip(bytes.fromhex(packing["header"]), packing["level"], packing["memory"], flush)
        if packing["as"] == "bzip2":
            pieces = bz2.BZ2Compressor(packing["level"])
            return b"", pieces.compress, pieces.flush
        if packing["as"] == "xz":
            level = packing["level"]
            if level not in range(10):
                raise ValueError(f"level {level}")
            claim(_XZ_MEMORY[level] << 20, "a file compressed with xz")
            extreme = lzma.PRESET_EXTREME if packing.get("extreme") else 0
            chain = lzma.LZMACompressor(check=packing.get("check", lzma.CHECK_CRC64), preset=level | extreme)
            return b"", chain.compress, chain.flush
        if packing["as"] != "zstd":
            raise ValueError(f"as {packing['as']}")
        if packing["threads"] not in (0, 1):
            raise ValueError(f"{packing['threads']} threads")
        settings = zstandard.ZstdCompressionParameters.from_level(
            packing["level"],
            source_size=size if packing["size"] else 0,
            write_checksum=packing["check"],
            write_content_size=packing["size"],
            threads=packing["threads"],
            **({"enable_ldm": True, "window_log": packing["long"]} if "long" in packing else {}),
        )
        made = zstandard.ZstdCompressor(compression_params=settings)
        if packing.get("once") and size <= _ONCE:
            return b"", made.compress, lambda: b""
        frame = made.compressobj(size=size) if packing["size"] else made.compressobj()
        return b"", frame.compress, frame.flush
    except (KeyError, TypeError, ValueError, OverflowError, zlib.error, zstandard.ZstdError, lzma.LZMAError) as error:
        raise FormatError("how a file is compressed is damaged", why=str(error)[:200]) from error


def _gzip(
    header: bytes, level: int, memory: int, flush: bool
) -> tuple[bytes, Callable[[bytes], bytes], Callable[[], bytes]]:
    """flush: the stream was flushed before it was closed, as Python does with a file of text."""
    deflate = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, memory)
    check, size = 0, 0

    def compress(piece: bytes) -> bytes:
        nonlocal check, size
        check, size = zlib.crc32(piece, check), size + len(piece)
        return deflate.compress(piece)

    def finish() -> bytes:
        rest = (deflate.flush(zlib.Z_SYNC_FLUSH) if flush else b"") + deflate.flush()
        return rest + check.to_bytes(4, "little") + (size & 0xFFFFFFFF).to_bytes(4, "little")

    return header, compress, finish


def _gnu(plain: Path, packing: dict[str, Any]) -> Iterator[bytes]:
    """As the program gzip does it."""
    try:
        header, level = bytes.fromhex(packing["header"]), packing["level"]
    except (KeyError, TypeError, ValueError) as error:
        raise FormatError("how a file is compressed is damaged", why=str(error)[:200]) from error
    if not is_whole(level, 10) or level not in LEVELS:
        raise FormatError("how a file is compressed is damaged", why=f"level {level}"[:200])
    yield header
    check = size = 0

    def pieces() -> Iterator[bytes]:
        nonlocal check, size
        with open(plain, "rb") as file:
            while piece := file.read(_PIECE):
                check, size = zlib.crc32(piece, check), size + len(piece)
                yield piece

    yield from deflated(pieces(), level, gnu=True)
    yield check.to_bytes(4, "little") + (size & 0xFFFFFFFF).to_bytes(4, "little")


def _gnu_settings(packed: bytes) -> Iterator[dict[str, Any]]:
    header = gzip_header(packed) if packed[:2] == _GZIP_MAGIC and packed[9:10] == b"\3" else None
    if header is not None:
        for level in _GNU_LEVELS.get(header[8], LEVELS):
            yield {"as": "gzip", "header": header.hex(), "level": level, "gnu": True}


def _gzip_settings(packed: bytes) -> Iterator[dict[str, Any]]:
    header = gzip_header(packed)
    if header is not None:
        for memory in (8, 9):
            for level in LEVELS:
                yield {"as": "gzip", "header": header.hex(), "level": level, "memory": memory}


def gzip_header(packed: bytes) -> bytes | None:
    """The header of a gzip member (RFC 1952); None if it is cut off or longer than is usual."""
    if len(packed) < 18:
        return None
    flags, at = packed[3], 10
    if flags & 4:
        at += 2 + int.from_bytes(packed[at : at + 2], "little")
    for bit in (8, 16):  # a name, a comment
        if flags & bit:
            at = packed.find(b"\0", at) + 1
            if not at:
                return None
    at += 2 if flags & 2 else 0
    return packed[:at] if at <= 4096 else None


def _zstd_settings(packed: bytes) -> Iterator[dict[str, Any]]:
    try:
        frame = zstandard.get_frame_parameters(packed)
    except zstandard.ZstdError:
        return
    size = frame.content_size not in (zstandard.CONTENTSIZE_UNKNOWN, zstandard.CONTENTSIZE_ERROR)
    usual = {"as": "zstd", "check": bool(frame.has_checksum), "size": size, "threads": 0}
    window = int(frame.window_size).bit_length() - 1
    for long in ({}, {"long": window}) if window >= 27 else ({},):
        yield from ({**usual, "level": level, **long} for level in _ZSTD_LEVELS)


def _bzip2_settings(packed: bytes) -> Iterator[dict[str, Any]]:
    if packed[3:4].isdigit() and packed[3:4] != b"0":
        yield {"as": "bzip2", "level": int(packed[3:4])}


def _xz_settings(packed: bytes) -> Iterator[dict[str, Any]]:
    """By the check of the stream and the window of its first block, where that says no sizes (xz, section 3.1)."""
    if len(packed) < 24 or packed[13:16] != b"\0\x21\1" or packed[16] % 2:
        return
    check = packed[7]
    for level in _XZ_LEVELS.get(packed[16] // 2 + 12, ()):
        for extreme in ({}, {"extreme": True}):
            yield {"as": "xz", "level": level, **({} if check == lzma.CHECK_CRC64 else {"check": check}), **extreme}


_SETTINGS = {"gzip": _gzip_settings, "zstd": _zstd_settings, "bzip2": _bzip2_settings, "xz": _xz_settings}
