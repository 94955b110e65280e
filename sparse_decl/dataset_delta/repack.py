"""A Parquet file with its pages unpacked, and back: for files of writers whose layout we do not write ourselves.

A page is unpacked only if compressing it again, at a level that is then noted, gives the same bytes. What is
between the pages stays as it is. So the unpacked file holds plain values, and a patch can take them from other ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import parquet, pyarrow
from sparse_decl.base.untrusted import claim
from sparse_decl.dataset_delta.packing import pack_frames, unpack_frames
from sparse_decl.dataset_delta.parquet_pages import Page, pages_of
from sparse_decl.dataset_delta.parquet_style import levels_of
from sparse_decl.dataset_delta.refs import numbers, varints
from sparse_decl.dataset_delta.writers import LEVELS

pa = pyarrow()

CODECS = ("snappy", "gzip", "brotli", "lz4_raw", "zstd")  # their numbers stand in deltas
_LARGEST = 64 << 20  # bytes of a page
_FAILURES = 8  # pages of a column that no level made again, before the rest of the column stays packed
_PAGES = 1 << 20


def unpack(path: Path, out: Path) -> bytes | None:
    """Writes the file with its pages unpacked; returns the part that `repack` needs, None if too little can be
    unpacked.

    Raises ValueError, OSError or what pyarrow raises for a file that is not as it says.
    """
    found: list[tuple[int, Page, int]] = []
    with parquet().ParquetFile(path) as file:
        about = file.metadata
        chunks = [about.row_group(g).column(c) for g in range(about.num_row_groups) for c in range(about.num_columns)]
    with open(path, "rb") as file:
        for chunk in chunks:
            found += [(page.start + page.apart, page, code) for page, code in _of_chunk(path, file, chunk)]
    found.sort(key=lambda one: one[0])
    if sum(page.stored for _, page, _ in found) < path.stat().st_size // 8 or len(found) > _PAGES:
        return None
    at, gaps, sizes, codes = 0, [], [], []
    with open(path, "rb") as file, open(out, "xb") as sink:
        for start, page, code in found:
            if start < at:
                raise ValueError("pages that overlap")
            sink.write(file.read(start - at))
            stored = file.read(page.stored - page.apart)
            sink.write(pa.Codec(CODECS[code // 32]).decompress(stored, page.size - page.apart))
            gaps.append(start - at)
            sizes.append(page.size - page.apart)
            codes.append(code)
            at = start + len(stored)
        sink.write(file.read())
    return pack_frames([varints(np.array(values, np.int64)) for values in ([len(codes)], gaps, sizes, codes)])


def _of_chunk(path: Path, file: Any, chunk: Any) -> Iterator[tuple[Page, int]]:
    """(page, 32 x codec + level) of each page that can be packed again."""
    name = chunk.compression.lower().replace("lz4", "lz4_raw")
    if name not in CODECS:
        return
    failures, last = 0, 0
    for page in pages_of(path, chunk, _PAGES):
        size, stored = page.size - page.apart, page.stored - page.apart
        if not 0 < size <= _LARGEST or stored <= 0:
            continue
        file.seek(page.start + page.apart)
        level = None
        with suppress(pa.ArrowException, OSError, ValueError):
            level = _level(name, file.read(stored), size, last)
        if level is not None:
            last = level
            yield page, 32 * CODECS.index(name) + level
        else:
            failures += 1
            if failures == _FAILURES:
                return


def _level(codec: str, stored: bytes, size: int, last: int) -> int | None:
    body = pa.Codec(codec).decompress(stored, size)
    if codec not in LEVELS or last:
        again = pa.Codec(codec, last or None).compress(body).to_pybytes()
        if again == stored or codec not in LEVELS:
            return last if again == stored else None
    return next(levels_of(codec, stored, size), None)


def repack(unpacked: Path, part: bytes, out: Path, size: int) -> None:
    """Writes the file of `size` bytes whose unpacked form this is. Raises FormatError, OSError."""
    frames = unpack_frames(part)
    if len(frames) != 4:
        raise FormatError("the pages of a file are damaged", why=f"{len(frames)} streams")
    count = int(numbers(frames[0], 1, "pages of a file")[0])
    if count > _PAGES:
        raise FormatError("the pages of a file are damaged", why=f"{count} pages")
    claim(200 * count, f"{count} pages")
    gaps, sizes, codes = (numbers(frame, count, "pages of a file").tolist() for frame in frames[1:])
    with open(unpacked, "rb") as file, open(out, "xb") as sink:
        for gap, length, code in zip(gaps, sizes, codes, strict=True):
            codec, level = divmod(code, 32)
            if codec >= len(CODECS) or level > LEVELS.get(CODECS[codec], 0) or length > _LARGEST or gap > size:
                raise FormatError("the pages of a file are damaged", why=f"a page of {length} bytes, code {code}")
            between, body = file.read(gap), file.read(length)
            if len(between) != gap or len(body) != length or sink.tell() > size:
                raise FormatError("the pages of a file are damaged", why="they reach past its end")
            sink.write(between)
            sink.write(pa.Codec(CODECS[codec], level or None).compress(body))
        while rest := file.read(1 << 20):
            sink.write(rest)
            if sink.tell() > size:
                raise FormatError("the pages of a file are damaged", why=f"more than its {size} bytes")
