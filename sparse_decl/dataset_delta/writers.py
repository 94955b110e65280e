"""Writes a unit's table as a file again: lines in their style, Parquet and Arrow as their writer was set.

The caller checks whether the bytes come out the same.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError
from sparse_decl.base.extras import parquet, pyarrow
from sparse_decl.dataset_delta import columns
from sparse_decl.dataset_delta.compressed import pack_file
from sparse_decl.dataset_delta.endings import LINES
from sparse_decl.dataset_delta.lines import BATCH, MOST, write_lines

pa = pyarrow()

LEVELS = {"zstd": 22, "gzip": 9, "brotli": 11}  # codecs that have levels: the highest
_ROW_GROUP = 1 << 20
_SLICED = 256 << 20  # bytes of a file that may be held in memory, to be cut again as it was
_NEAR = 0.05  # of a batch's bytes that its size may be off, where it is not compressed
# How batches of Arrow files are written, the most usual first.
_IPC_WAYS: tuple[dict[str, Any], ...] = (
    {},
    {"sliced": True},
    {"compression": "lz4"},
    {"compression": "zstd"},
    {"compression": "lz4", "sliced": True},
    {"compression": "zstd", "sliced": True},
    *({"compression": "zstd", "level": level} for level in (3, 2, *range(4, 10))),
)


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
            return pa.RecordBatch.from_struct_array(
                pa.Array.from_buffers(pa.struct([]), count, [None])
            ).replace_schema_metadata(self.schema.metadata)
        return pa.record_batch(arrays, schema=self.schema)

    def batches(self, start: int, count: int) -> Iterator[Any]:
        """The same in as many batches as Arrow's 32-bit offsets ask for."""
        if count > 1 and any(array.slice(start, count).nbytes > MOST for array in self.plain):
            yield from self.batches(start, count // 2)
            yield from self.batches(start + count // 2, count - count // 2)
        else:
            yield self.batch(start, count)

    def table(self, start: int, count: int) -> Any:
        """Rows as a table in the types of the schema."""
        return pa.Table.from_batches(self.batches(start, count), self.schema)

    def slice(self, start: int, count: int, schema: Any) -> Cells:
        return Cells(schema, [array.slice(start, count) for array in self.plain], count)


def run_lengths(sizes: list[int]) -> list[list[int]]:
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
        if not (is_whole(size, 1 << 62) and is_whole(times, rows + 1001)):
            raise FormatError("the style of a file is damaged", why=f"batches of {str(run)[:60]}")
        for _ in range(times):
            left -= size
            if left < 0:
                raise FormatError("the style of a file is damaged", why=f"batches of more than its {rows} rows")
            yield size
    if left:
        raise FormatError("the style of a file is damaged", why=f"batches of {rows - left} of its {rows} rows")


def write_file(cells: Cells, kind: str, style: dict[str, Any], out: Path) -> None:
    """Writes the file. Raises FormatError if the style is not valid, OSError."""
    try:
        if kind in LINES and style.get("packing") is not None:
            with tempfile.TemporaryDirectory(prefix="sparse-tables-") as scratch:
                plain = Path(scratch) / "plain"
                _write_lines(cells, style, plain)
                pack_file(plain, style["packing"], out)
        elif kind in LINES:
            _write_lines(cells, style, out)
        elif kind == "arrow":
            _write_arrow(cells, style, out)
        else:
            _write_parquet(cells, style, out)
    except (KeyError, TypeError, ValueError, pa.ArrowException) as error:
        raise FormatError("the file cannot be written again", where=out.name, why=str(error)[:300]) from error


def _write_lines(cells: Cells, style: dict[str, Any], out: Path) -> None:
    starts = range(0, cells.rows, BATCH)
    with open(out, "xb") as file:
        pieces = (cells.batches(start, min(BATCH, cells.rows - start)) for start in starts)
        file.writelines(write_lines(chain.from_iterable(pieces), style))


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
    return {"ipc": "file" if whole else "stream", "batches": run_lengths(sizes)}


def compressed_style(path: Path, cells: Cells) -> dict[str, Any]:
    """The same with how buffers are compressed, by trying on the first batch. Raises what pyarrow raises."""
    style = arrow_style(path)
    if not style["batches"]:
        return style
    right = _first_body(path, 8 if style["ipc"] == "file" else 0)
    best: dict[str, Any] = {}
    least = len(right)
    for more in _IPC_WAYS:
        if more.get("sliced") and path.stat().st_size > _SLICED:
            continue
        if "compression" in more and "compression" not in best and least < _NEAR * len(right):
            break  # they are not compressed
        out = pa.BufferOutputStream()
        with pa.ipc.new_stream(out, cells.schema, options=_ipc_options(more)) as sink:
            sink.write_batch(next(_ipc_batches(cells, [style["batches"][0][0]], more)))
        body = _body_in(out.getvalue())
        if body == right:
            return {**style, **more}
        if abs(len(body) - len(right)) < least:
            best, least = more, abs(len(body) - len(right))
    return {**style, **best}


def _first_body(path: Path, start: int) -> bytes:
    """What the first batch of a file takes, whose messages begin at byte `start`."""
    with pa.memory_map(str(path)) as source:
        return _body_in(source.read_buffer()[start:])


def _body_in(stream: Any) -> bytes:
    for message in pa.ipc.MessageReader.open_stream(stream):
        if message.type == "record batch":
            return bytes(message.body)
    return b""


def _ipc_options(style: dict[str, Any]) -> Any:
    codec, level = style.get("compression"), style.get("level")
    if codec not in (None, "lz4", "zstd"):
        raise ValueError(f"compression {str(codec)[:40]}")
    if level is not None and not is_whole(level, 23):
        raise ValueError(f"level {str(level)[:40]}")
    return pa.ipc.IpcWriteOptions(compression=codec if level is None else pa.Codec(codec, compression_level=level))


def _write_arrow(cells: Cells, style: dict[str, Any], out: Path) -> None:
    make = pa.ipc.new_file if style.get("ipc") == "file" else pa.ipc.new_stream
    with pa.OSFile(str(out), "wb") as file, make(file, cells.schema, options=_ipc_options(style)) as sink:
        sizes = _sizes(style if "batches" in style else {"batches": [[cells.rows, 1]]}, "batches", cells.rows)
        for batch in _ipc_batches(cells, sizes, style):
            sink.write_batch(batch)


def _ipc_batches(cells: Cells, sizes: Iterable[int], style: dict[str, Any]) -> Iterator[Any]:
    """Rows in batches. sliced: these were parts of a table, behind whose texts bytes of the next rows stand."""
    whole = _canonical(cells.batch(0, cells.rows)) if style.get("sliced") else None
    start = 0
    for size in sizes:
        yield _canonical(cells.batch(start, size)) if whole is None else whole.slice(start, size)
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


_INTEGERS = {  # of a style, and what the writer calls them
    "page_size": "data_page_size",
    "dictionary_size": "dictionary_pagesize_limit",
}
_CDC = ("min_chunk_size", "max_chunk_size", "norm_level")


def parquet_writer(out: Any, schema: Any, style: dict[str, Any]) -> Any:
    """A pyarrow ParquetWriter with the settings of a style. Raises what pyarrow raises for settings without sense."""
    codec = style.get("compression", "zstd")
    more: dict[str, Any] = {
        name: min(max(int(style[given]), 1), 1 << 30) for given, name in _INTEGERS.items() if given in style
    }
    if style.get("cdc"):
        chosen = style["cdc"] if isinstance(style["cdc"], dict) else {}
        more["use_content_defined_chunking"] = {name: int(chosen[name]) for name in _CDC if name in chosen} or True
    if style.get("sorted"):
        sorting = [(int(column), bool(falling), bool(first)) for column, falling, first in style["sorted"]]
        more["sorting_columns"] = [parquet().SortingColumn(*one) for one in sorting]
    return parquet().ParquetWriter(
        out,
        schema,
        version=style.get("version", "2.6"),
        compression=codec,
        compression_level=_levels(codec, style.get("level")),
        use_dictionary=style.get("dictionary", True),
        column_encoding=style.get("encodings"),
        write_statistics=style.get("statistics", True),
        data_page_version=style.get("page", "1.0"),
        store_schema=style.get("arrow_schema", True),
        write_page_index=style.get("index", False),
        write_page_checksum=style.get("checksum", False),
        coerce_timestamps=style.get("coerce"),
        allow_truncated_timestamps="coerce" in style,
        use_deprecated_int96_timestamps=style.get("int96", False),
        use_compliant_nested_type=style.get("compliant", True),
        **more,
    )


def _levels(codec: Any, level: Any) -> Any:
    """The level as pyarrow takes it: one for all columns, or by column if they have codecs of their own."""
    if not isinstance(codec, dict):
        return level if codec in LEVELS else None
    by_codec = level if isinstance(level, dict) else dict.fromkeys(LEVELS, level)
    return {path: by_codec[name] for path, name in codec.items() if by_codec.get(name) is not None} or None


def rows_of_group(cells: Cells, start: int, count: int, style: dict[str, Any]) -> Any:
    """Rows as a table, in the pieces in which the writer was given them: pages are cut there."""
    chunk = style.get("chunk")
    if chunk is None or count == 0:
        return cells.table(start, count)
    starts = range(start, start + count, chunk)
    return pa.Table.from_batches([cells.batch(at, min(chunk, start + count - at)) for at in starts], cells.schema)


def _write_parquet(cells: Cells, style: dict[str, Any], out: Path) -> None:
    if "row_groups" not in style:
        full, rest = divmod(cells.rows, _ROW_GROUP)
        style = {**style, "row_groups": [[_ROW_GROUP, full], [rest, 1 if rest else 0]]}
    start = 0
    with parquet_writer(str(out), cells.schema, style) as writer:
        for size in _sizes(style, "row_groups", cells.rows):
            writer.write_table(rows_of_group(cells, start, size, style), row_group_size=max(1, size))
            start += size
        if style.get("keys"):
            writer.add_key_value_metadata({str(name): str(value) for name, value in style["keys"].items()})
