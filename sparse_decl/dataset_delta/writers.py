"""Writes a unit's table as a file again: lines in their style, Parquet and Arrow as their writer was set.

A Parquet file does not say all of its writer's settings; the likely ones are tried on its first row group. Whether the
bytes come out the same is for the caller to see.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import parquet, pyarrow
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.lines import BATCH, write_lines
from sparse_decl.dataset_delta.tables import LINES

pa = pyarrow()

_LEVELS = {"zstd": (None, 3, 19, 9, 5, 10, 15, 22), "gzip": (None, 6, 1), "brotli": (None, 4, 11)}
_PLAIN_ENCODINGS = {"PLAIN", "RLE", "RLE_DICTIONARY", "PLAIN_DICTIONARY", "BIT_PACKED"}
_ROW_GROUP = 1 << 20


class Cells:
    """The columns of a table in plain form, each in one piece, under one schema. Rows are rendered from slices."""

    def __init__(self, schema: Any, plain: list[Any], rows: int):
        self.schema, self.plain, self.rows = schema, plain, rows

    def batch(self, start: int, count: int) -> Any:
        """Rows as a record batch in the types of the schema."""
        arrays = [
            columns.from_plain(array.slice(start, count), field.type)
            for array, field in zip(self.plain, self.schema, strict=True)
        ]
        if not arrays:  # a table of no columns still has rows
            return pa.RecordBatch.from_struct_array(pa.array([{}] * count, pa.struct([]))).replace_schema_metadata(
                self.schema.metadata
            )
        return pa.record_batch(arrays, schema=self.schema)

    def slice(self, start: int, count: int, schema: Any) -> Cells:
        return Cells(schema, [array.slice(start, count) for array in self.plain], count)


def _run_lengths(sizes: list[int]) -> list[list[int]]:
    """[[size, how often], ...]."""
    runs: list[list[int]] = []
    for size in sizes:
        if runs and runs[-1][0] == size:
            runs[-1][1] += 1
        else:
            runs.append([size, 1])
    return runs


def _sizes(style: dict[str, Any], name: str, rows: int) -> Iterator[int]:
    left = rows
    for run in style[name]:
        size, times = run
        if not (isinstance(size, int) and isinstance(times, int) and size >= 0 and 0 <= times <= rows + 1000):
            raise FormatError("the style of a file is damaged", why=f"batches of {str(run)[:60]}")
        for _ in range(times):
            left -= size
            if left < 0:
                raise FormatError("the style of a file is damaged", why=f"batches of more than its {rows} rows")
            yield size
    if left:
        raise FormatError("the style of a file is damaged", why=f"batches of {rows - left} of its {rows} rows")


def write_file(cells: Cells, kind: str, style: dict[str, Any], out: Path) -> None:
    """Writes the file. Raises FormatError if the style makes no sense, OSError."""
    try:
        if kind in LINES:
            with open(out, "xb") as file:
                starts = range(0, cells.rows, BATCH)
                batches = (cells.batch(start, min(BATCH, cells.rows - start)) for start in starts)
                file.writelines(write_lines(batches, style))
        elif kind == "arrow":
            _write_arrow(cells, style, out)
        else:
            _write_parquet(cells, style, out)
    except (KeyError, TypeError, ValueError, pa.ArrowException) as error:
        raise FormatError("the file cannot be written again", where=out.name, why=str(error)[:300]) from error


# ---------------------------------------------------------------- Arrow


def arrow_style(path: Path) -> dict[str, Any]:
    """Form and batches of an Arrow IPC file."""
    with open(path, "rb") as file:
        whole = file.read(6) == b"ARROW1"
    with pa.memory_map(str(path)) as source:
        if whole:
            reader = pa.ipc.open_file(source)
            sizes = [reader.get_batch(number).num_rows for number in range(reader.num_record_batches)]
        else:
            sizes = [batch.num_rows for batch in pa.ipc.open_stream(source)]
    return {"ipc": "file" if whole else "stream", "batches": _run_lengths(sizes)}


def _write_arrow(cells: Cells, style: dict[str, Any], out: Path) -> None:
    make = pa.ipc.new_file if style.get("ipc") == "file" else pa.ipc.new_stream
    start = 0
    with pa.OSFile(str(out), "wb") as file, make(file, cells.schema) as sink:
        for size in _sizes(style if "batches" in style else {"batches": [[cells.rows, 1]]}, "batches", cells.rows):
            sink.write_batch(_canonical(cells.batch(start, size)))
            start += size


def _canonical(batch: Any) -> Any:
    """The same cells with nothing beneath nulls, so that equal batches give equal bytes."""
    if not batch.num_columns:
        return batch
    arrays = []
    for array in batch.columns:
        plain = columns.to_plain(array)
        found = iter(list(columns.streams(plain)))
        again = columns.from_streams(plain.type, len(plain), lambda dtype, items: next(found).reshape(-1).view(dtype))  # noqa: B023
        arrays.append(columns.from_plain(again, array.type))
    return pa.record_batch(arrays, schema=batch.schema)


# ---------------------------------------------------------------- Parquet


def parquet_style(path: Path, cells: Cells) -> dict[str, Any]:
    """Row groups and writer settings of a Parquet file; the settings are those whose first row group comes out right,
    else the likeliest.
    """
    with parquet().ParquetFile(path) as file:
        about = file.metadata
        groups = [about.row_group(number).num_rows for number in range(about.num_row_groups)]
        known, sizes = _known_settings(about), _page_sizes(about)
    style: dict[str, Any] = {"row_groups": _run_lengths(groups), **known, "page": "1.0", "cdc": False}
    if not groups or not about.num_columns:
        return style
    codecs = set(known["compression"].values()) if isinstance(known["compression"], dict) else {known["compression"]}
    levels = next((_LEVELS[codec] for codec in codecs if codec in _LEVELS), (None,))
    first = min(groups[0], cells.rows)
    with open(path, "rb") as file:
        head = file.read(64 << 20)
    for chunk, cdc, page in product((None, 1000), (False, True), ("1.0", "2.0")):
        found = _fitting_level({**style, "page": page, "cdc": cdc, "chunk": chunk}, levels, cells, first, head, sizes)
        if found is not None:
            return found
    return style


def _fitting_level(
    style: dict[str, Any], levels: tuple[int | None, ...], cells: Cells, first: int, head: bytes, sizes: list[int]
) -> dict[str, Any] | None:
    """The style with the level whose first row group is how the file begins."""
    for level in levels:
        tried = {name: value for name, value in {**style, "level": level}.items() if value is not None}
        sink = pa.BufferOutputStream()
        with _writer(sink, cells.schema, tried) as writer:
            writer.write_table(_table(cells, 0, first, tried), row_group_size=max(1, first))
            sink.flush()
            begun = sink.tell()
        whole = sink.getvalue()
        made = whole.to_pybytes()[: min(begun, len(head))]
        if made == head[: len(made)]:
            return tried
        with parquet().ParquetFile(pa.BufferReader(whole)) as file:
            if _page_sizes(file.metadata) != sizes:
                return None  # the pages are cut otherwise: no level will do
    return None


def _page_sizes(about: Any) -> list[int]:
    """Uncompressed bytes of each column of the first row group."""
    if not about.num_row_groups:
        return []
    group = about.row_group(0)
    return [group.column(number).total_uncompressed_size for number in range(group.num_columns)]


def own_schema(path: Path, read: Any) -> Any:
    """The Arrow schema that a Parquet file's writer was given, where the file says so; else the one it is `read` as.

    Reading renames the items of lists, and the file would then not be written again as it is.
    """
    with parquet().ParquetFile(path) as file:
        stored = (file.metadata.metadata or {}).get(b"ARROW:schema")
    if stored is None:
        return read
    try:
        own = pa.ipc.read_schema(pa.py_buffer(base64.b64decode(stored)))
    except (ValueError, pa.ArrowException):
        return read
    same = own.names == read.names and all(
        columns.plain_type(a) == columns.plain_type(b) for a, b in zip(own.types, read.types, strict=True)
    )
    if not same:
        return read
    return own.with_metadata(read.metadata) if read.metadata else own.remove_metadata()


def _known_settings(about: Any) -> dict[str, Any]:
    if not about.num_row_groups or not about.num_columns:
        return {"compression": "none", "dictionary": True, "statistics": True, "version": about.format_version}
    group = about.row_group(0)
    found = [group.column(number) for number in range(group.num_columns)]
    codecs = {one.path_in_schema: one.compression.lower().replace("uncompressed", "none") for one in found}
    coded = [one.path_in_schema for one in found if one.has_dictionary_page]
    counted = [one.path_in_schema for one in found if one.is_stats_set]
    encodings = {
        one.path_in_schema: special[0]
        for one in found
        if (special := [name for name in one.encodings if name not in _PLAIN_ENCODINGS])
    }
    settings: dict[str, Any] = {
        "compression": codecs if len(set(codecs.values())) > 1 else next(iter(codecs.values())),
        "dictionary": True if len(coded) == len(found) else coded or False,
        "statistics": True if len(counted) == len(found) else counted or False,
        "version": about.format_version,
        "arrow_schema": b"ARROW:schema" in (about.metadata or {}),
        "index": all(getattr(one, "has_column_index", False) for one in found),
    }
    if encodings:
        settings["encodings"] = encodings
    return settings


def _writer(out: Any, schema: Any, style: dict[str, Any]) -> Any:
    codec = style.get("compression", "zstd")
    return parquet().ParquetWriter(
        out,
        schema,
        version=style.get("version", "2.6"),
        compression=codec,
        compression_level=style.get("level") if codec in _LEVELS else None,
        use_dictionary=style.get("dictionary", True),
        column_encoding=style.get("encodings"),
        write_statistics=style.get("statistics", True),
        data_page_version=style.get("page", "1.0"),
        store_schema=style.get("arrow_schema", True),
        write_page_index=style.get("index", False),
        **({"use_content_defined_chunking": True} if style.get("cdc") else {}),
    )


def _table(cells: Cells, start: int, count: int, style: dict[str, Any]) -> Any:
    chunk = style.get("chunk")
    if chunk is None or count == 0:
        return pa.Table.from_batches([cells.batch(start, count)], cells.schema)
    starts = range(start, start + count, chunk)
    return pa.Table.from_batches([cells.batch(at, min(chunk, start + count - at)) for at in starts], cells.schema)


def _write_parquet(cells: Cells, style: dict[str, Any], out: Path) -> None:
    if "row_groups" not in style:
        full, rest = divmod(cells.rows, _ROW_GROUP)
        style = {**style, "row_groups": [[_ROW_GROUP, full], [rest, 1 if rest else 0]]}
    start = 0
    with _writer(str(out), cells.schema, style) as writer:
        for size in _sizes(style, "row_groups", cells.rows):
            writer.write_table(_table(cells, start, size, style), row_group_size=max(1, size))
            start += size
