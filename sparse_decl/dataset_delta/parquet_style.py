"""How a Parquet file was written: what its footer and page headers say, and what they leave open, found by trying on
its pages.

A wrong guess costs bytes, never the file: the caller checks whether the file comes out the same.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

from sparse_decl.base.extras import parquet, pyarrow
from sparse_decl.dataset_delta.parquet_pages import DATA_V2, DICTIONARY, Page, pages_of
from sparse_decl.dataset_delta.writers import LEVELS, Cells, parquet_writer, rows_of_group, run_lengths

pa = pyarrow()

_PLAIN_ENCODINGS = {"PLAIN", "RLE", "RLE_DICTIONARY", "PLAIN_DICTIONARY", "BIT_PACKED"}
_SIZES = [1 << bits for bits in range(30, 9, -1)]  # limits of pages that people set
_USUAL = 1 << 20  # the limit of pages, and of a dictionary, if none is set
_CHUNKS = (None, 1000, 10_000)  # rows that were given to the writer at a time
_PAGES_TRIED = 12  # that several levels may all fit
_TRIED = 1_000_000  # cells of a row group at most that guesses are tried on


def parquet_style(path: Path, cells: Cells) -> dict[str, Any]:
    """Row groups and writer settings of a Parquet file. Raises ValueError, OSError or what pyarrow raises."""
    with parquet().ParquetFile(path) as file:
        about, schema = file.metadata, file.schema
        groups = [about.row_group(number).num_rows for number in range(about.num_row_groups)]
    style: dict[str, Any] = {"row_groups": run_lengths(groups), **_footer_settings(about, schema, cells.schema)}
    if not groups or not about.num_columns:
        return style
    pages = [pages_of(path, about.row_group(0).column(number)) for number in range(about.num_columns)]
    style |= _page_settings(pages)
    level = _level(path, about, pages)
    if level is not None:
        style["level"] = level
    return _best_cut(style, cells, min(groups[0], cells.rows), [_outline(column) for column in pages])


# ---------------------------------------------------------------- what the footer says


def _footer_settings(about: Any, schema: Any, wanted: Any) -> dict[str, Any]:
    settings: dict[str, Any] = {"version": about.format_version}
    metadata = about.metadata or {}
    own = {*(wanted.metadata or {}), b"ARROW:schema"}
    keys = {name.decode(): value.decode() for name, value in metadata.items() if name not in own}
    if keys:
        settings["keys"] = keys
    chunking = json.loads(keys["content_defined_chunking"]) if "content_defined_chunking" in keys else None
    settings["arrow_schema"] = b"ARROW:schema" in metadata
    if not about.num_row_groups or not about.num_columns:
        return {**settings, "compression": "none", "dictionary": True, "statistics": True}
    group = about.row_group(0)
    found = [group.column(number) for number in range(group.num_columns)]
    codecs = {one.path_in_schema: one.compression.lower().replace("uncompressed", "none") for one in found}
    coded = [one.path_in_schema for one in found if one.has_dictionary_page]
    codable = [one for one in found if one.physical_type != "BOOLEAN"]  # no writer gives these a dictionary
    counted = [one.path_in_schema for one in found if one.is_stats_set]
    encodings = {
        one.path_in_schema: special[0]
        for one in found
        if (special := [name for name in one.encodings if name not in _PLAIN_ENCODINGS])
    }
    settings |= {
        "compression": codecs if len(set(codecs.values())) > 1 else next(iter(codecs.values())),
        "dictionary": True if len(coded) == len(codable) else coded or False,
        "statistics": True if len(counted) == len(found) else counted or False,
        "index": all(getattr(one, "has_column_index", False) for one in found),
    }
    if encodings:
        settings["encodings"] = encodings
    if chunking:
        settings["cdc"] = chunking
    if any(one.physical_type == "INT96" for one in found):
        settings["int96"] = True
    if any(".list." in path for path in codecs) and not any(".list.element" in path for path in codecs):
        settings["compliant"] = False
    if sorting := getattr(group, "sorting_columns", None):
        settings["sorted"] = [[one.column_index, one.descending, one.nulls_first] for one in sorting]
    return settings | _coerced(schema, wanted)


def _coerced(schema: Any, wanted: Any) -> dict[str, Any]:
    """The unit that times were cut to, if the file holds another than the writer was given."""
    units = {"milliseconds": "ms", "microseconds": "us"}
    for number in range(len(schema)):
        column = schema.column(number)
        place = wanted.get_field_index(column.path)
        if place < 0 or not pa.types.is_timestamp(wanted.field(place).type) or column.physical_type == "INT96":
            continue
        logical = json.loads(column.logical_type.to_json())
        unit = units.get(logical.get("timeUnit", ""))
        if unit is not None and wanted.field(place).type.unit not in ("s", unit):
            return {"coerce": unit}
    return {}


def own_schema(path: Path, read: Any) -> Any:
    """The Arrow schema that a Parquet file's writer was given, where the file says so; else the one it is `read` as.

    Reading renames the items of lists and makes milliseconds of seconds, and the file would then not be written again
    as it is.
    """
    with parquet().ParquetFile(path) as file:
        stored = (file.metadata.metadata or {}).get(b"ARROW:schema")
    if stored is None:
        return read
    try:
        own = pa.ipc.read_schema(pa.py_buffer(base64.b64decode(stored)))
    except (ValueError, pa.ArrowException):
        return read
    if own.names != read.names:
        return read
    return own.with_metadata(read.metadata) if read.metadata else own.remove_metadata()


# ---------------------------------------------------------------- what the pages say


def _page_settings(pages: list[list[Page]]) -> dict[str, Any]:
    every = [page for column in pages for page in column]
    settings: dict[str, Any] = {"page": "2.0" if any(page.kind == DATA_V2 for page in every) else "1.0"}
    if every and all(page.checked for page in every):
        settings["checksum"] = True
    return settings


def _level(path: Path, about: Any, pages: list[list[Page]]) -> Any:
    """The level that compresses the file's own pages to the same bytes, by codec if there are several; None: usual."""
    by_codec: dict[str, list[Page]] = {}
    for number, column in enumerate(pages):
        by_codec.setdefault(about.row_group(0).column(number).compression.lower(), []).extend(column)
    found: dict[str, int] = {}
    with open(path, "rb") as file:
        for codec in by_codec.keys() & LEVELS.keys():
            possible: list[int] | None = None
            large = sorted((page for page in by_codec[codec] if page.size <= 8 << 20), key=lambda page: -page.size)
            for page in large[:_PAGES_TRIED]:
                file.seek(page.start + page.apart)
                possible = list(levels_of(codec, file.read(page.stored - page.apart), page.size - page.apart, possible))
                if len(possible) < 2:
                    break
            if possible:
                found[codec] = possible[0]
    return found if len(by_codec) > 1 and found else next(iter(found.values()), None)


def levels_of(codec: str, stored: bytes, size: int, among: Sequence[int] | None = None) -> Iterator[int]:
    """The levels at which this codec makes these bytes of a page, likely ones first. among: None, all."""
    if size <= 0 or not stored:
        return
    body = pa.Codec(codec).decompress(stored, size)
    usual = pa.Codec(codec).compression_level
    for level in among or dict.fromkeys([usual, 3, 1, 6, 9, *range(1, LEVELS[codec] + 1)]):
        if pa.Codec(codec, level).compress(body).to_pybytes() == stored:
            yield level


def _outline(pages: list[Page]) -> list[tuple[int, int, int]]:
    return [(page.kind, page.size, page.values) for page in pages]


def _best_cut(style: dict[str, Any], cells: Cells, first: int, wanted: list[Any]) -> dict[str, Any]:
    """The style, with the settings that the file does not record and whose pages are cut most like the file's."""
    part = min(first, _TRIED // max(1, len(cells.schema)))
    best, most = style, -1
    for more in _cuts(style, wanted):
        tried = {**style, **more}
        found = _outlines_of(cells, part, tried)
        same = sum(_alike(a, b, part == first) for a, b in zip(found, wanted, strict=False))
        if same > most:
            best, most = tried, same
        if same == len(wanted):
            break
    return best


def _cuts(style: dict[str, Any], wanted: list[Any]) -> Iterator[dict[str, Any]]:
    """Settings that say where pages end, the usual first."""
    full = [size for column in wanted for kind, size, _ in column[:-1] if kind != DICTIONARY]
    # Pages are closed when they are over the limit, and looked at once in about a thousand values.
    sizes = [size for size in _SIZES if size <= min(full, default=0) < _USUAL][:5]
    # A dictionary that was given up is larger than it may become by what was written at once: by little, or by much,
    # where cells are long. One that was kept is smaller.
    sizes_of = [(c[0][1], len(c) > 2) for c in wanted if c and c[0][0] == DICTIONARY]
    limits = {size for one, ended in sizes_of if ended for size in _SIZES if size <= one < 2 * size and size < _USUAL}
    longest = max((one for one, _ in sizes_of), default=0)
    limits |= {size for size in _SIZES if size // 2 < longest <= size and longest > _USUAL}
    known = [style["cdc"]] if style.get("cdc") else [None, True]
    for limit, chunk in product([None, *sorted(limits)], _CHUNKS):
        ways = [{"cdc": cdc} for cdc in known] + [{"page_size": size} for size in sizes if not style.get("cdc")]
        for way in ways:
            more = {"chunk": chunk, "dictionary_size": limit, **way}
            yield {name: value for name, value in more.items() if value is not None}


def _alike(found: Any, wanted: Any, whole: bool) -> bool:
    """Whether a column's pages are cut alike; of a part of the rows the dictionary and the last page say nothing."""
    if whole:
        return bool(found == wanted)
    pages, others = ([page for page in column if page[0] != DICTIONARY] for column in (found[:-1], wanted))
    return bool(pages == others[: len(pages)])


def _outlines_of(cells: Cells, first: int, style: dict[str, Any]) -> list[Any]:
    """Pages of the first rows, written in this style without compression."""
    sink = pa.BufferOutputStream()
    plain = {name: value for name, value in style.items() if name not in ("level", "compression")}
    with parquet_writer(sink, cells.schema, {**plain, "compression": "none"}) as writer:
        writer.write_table(rows_of_group(cells, 0, first, style), row_group_size=max(1, first))
    buffer = sink.getvalue()
    with parquet().ParquetFile(pa.BufferReader(buffer)) as file:
        group = file.metadata.row_group(0)
        return [_outline(pages_of(buffer, group.column(number))) for number in range(group.num_columns)]
