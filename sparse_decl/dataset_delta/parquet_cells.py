"""A column kept as a Parquet file, read within the memory that is allowed, whatever its pages say.

A page of a few bytes can stand for gigabytes: one long value that a dictionary holds once, or that each value repeats
the start of. So the page headers are read first; what a dictionary codes is read as such, and measured before it is
written out; what repeats the value before it is read a few rows at a time.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import parquet, pyarrow, pyarrow_compute
from sparse_decl.base.untrusted import allowed, claim
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.arrays import filled, numbers_of
from sparse_decl.dataset_delta.parquet_pages import DICTIONARY, pages_of

pa = pyarrow()
types = pa.types

_BY_DICTIONARY, _BY_PREFIX = (2, 8), 7  # encodings, as in `parquet.thrift`
_FIXED = "FIXED_LEN_BYTE_ARRAY"
_WIDTHS = {"BOOLEAN": 1, "INT32": 4, "FLOAT": 4, "INT96": 12, "BYTE_ARRAY": 4}
_LEAST_PAGE = 8  # bytes, with its header
_ROWS = 256  # of values that repeat the one before, read at once; of coded ones, written out at once


def read_parquet(data: bytes, kind: Any, count: int) -> Any:
    """The first column of a Parquet file, `count` rows of the plain type `kind`. Raises FormatError, SparseError."""
    try:
        about = parquet().read_metadata(pa.BufferReader(data))
        if about.num_rows != count or about.num_columns < 1:
            raise FormatError("a column is damaged", why=f"{about.num_rows} rows of {count}")
        held, largest, encodings = _claimed(data, about)
        if _BY_PREFIX in encodings:
            pieces = _in_pieces(data, kind, held, largest)
        else:
            coded = not encodings.isdisjoint(_BY_DICTIONARY)
            pieces = _at_once(data, about, held, _texts(about) if coded else [])
        array = columns.contiguous(pieces, kind)
        array = array if array.type == kind else array.cast(kind)
        array.validate(full=True)
    except (pa.ArrowException, OSError, ValueError) as error:
        raise FormatError("a column is damaged", why=str(error)[:200]) from error
    return array


def _claimed(data: bytes, about: Any) -> tuple[int, int, set[int]]:
    """(bytes that its pages take once they are read, but for what a dictionary codes or a value repeats; the largest
    page; all encodings). Raises SparseError if it is more than is allowed."""
    held = largest = pages = 0
    encodings = set()
    for group in range(about.num_row_groups):
        for number in range(about.num_columns):
            chunk, column = about.row_group(group).column(number), about.schema.column(number)
            width = max(1, column.length) if chunk.physical_type == _FIXED else _WIDTHS.get(chunk.physical_type, 8)
            for page in pages_of(pa.py_buffer(data), chunk, len(data) // _LEAST_PAGE - pages + 1):
                pages += 1
                largest = max(largest, page.size)
                if page.kind == DICTIONARY:
                    held += 2 * page.size
                    continue
                encodings.add(page.encoding)
                whole = chunk.physical_type == "BYTE_ARRAY" and page.encoding not in _BY_DICTIONARY
                held += page.size if whole else page.values * width
            if pages > len(data) // _LEAST_PAGE:
                raise FormatError("a column is damaged", why=f"{pages} pages in {len(data)} bytes")
    claim(held + 2 * largest, "a column")
    return held, largest, encodings


def _texts(about: Any) -> list[str]:
    """Names of all columns of bytes, those in lists and structs too."""
    leaves = [about.schema.column(number) for number in range(about.num_columns)]
    return [leaf.path for leaf in leaves if leaf.physical_type == "BYTE_ARRAY"]


def _at_once(data: bytes, about: Any, held: int, coded: list[str]) -> list[Any]:
    with parquet().ParquetFile(pa.BufferReader(data), read_dictionary=coded) as file:
        groups = (file.read_row_group(number, use_threads=False) for number in range(about.num_row_groups))
        chunks = [chunk for group in groups for chunk in group.column(0).chunks]
    for chunk in chunks:
        chunk.validate(full=True)
        held += _plain_size(chunk)
        claim(held, "a column")
    if not coded:
        return chunks
    # few at a time, since offsets of the types that a file has are of 32 bits
    return [columns.to_plain(chunk.slice(at, _ROWS)) for chunk in chunks for at in range(0, len(chunk), _ROWS)]


def _in_pieces(data: bytes, kind: Any, held: int, largest: int) -> list[Any]:
    if not columns.is_bytes(kind):
        raise FormatError("a column is damaged", why="an encoding that no column of its type has")
    limit = allowed()
    rows = _ROWS if limit is None else max(1, min(_ROWS, limit // (4 * max(1, largest))))
    chunks: list[Any] = []
    with parquet().ParquetFile(pa.BufferReader(data)) as file:
        for batch in file.iter_batches(batch_size=rows, use_threads=False):
            chunks.append(batch.column(0))
            held += 2 * batch.nbytes
            claim(held, "a column")
    return chunks


def _plain_size(array: Any) -> int:
    """Bytes of an array once its dictionaries are written out."""
    if types.is_dictionary(array.type):
        sizes = numbers_of(filled(pyarrow_compute().binary_length(array.dictionary), 0)).astype(np.int64)
        used = numbers_of(array.indices.drop_null())
        return 9 * len(array) + int(sizes[used].sum())
    if types.is_list(array.type) or types.is_large_list(array.type):
        return 9 * len(array) + _plain_size(array.flatten())
    if types.is_struct(array.type):
        return len(array) + sum(map(_plain_size, array.flatten()))
    return int(array.nbytes)
