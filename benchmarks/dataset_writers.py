"""How files of each writer come back: two files of one table, a twentieth of the rows dropped, 500 new.

usage: python benchmarks/dataset_writers.py [--only NAME ...] [--json FILE]

Every file is compared byte for byte. Writers that are not installed are left out.
"""

from __future__ import annotations

import argparse
import bz2
import filecmp
import gzip
import json
import lzma
import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq
import results
import zstandard

from sparse_decl.dataset_delta import decode, encode

ROWS = 20_000
WORDS = [
    "of",
    "the",
    "row",
    "cell",
    "some",
    "longer",
    "words",
    "and",
    "others",
    "that",
    "are",
    "not",
    "so",
    "long",
    "at",
]
Write = Callable[[pa.Table, Path], Any]


def table() -> pa.Table:
    """A number, two texts, a list, times, labels and a list of structs."""
    of = random.Random(1)
    rows = [
        {
            "id": number,
            "text": " ".join(of.choices(WORDS, k=9)) + f" {of.randrange(10**6)}",
            "name": f"{of.choice(WORDS)}-{of.getrandbits(40):x}",
            "many": [of.randrange(100) for _ in range(number % 5)],
            "label": of.choice(["yes", "no", "perhaps"]),
            "turns": [{"role": "user", "content": " ".join(of.choices(WORDS, k=4))}],
        }
        for number in range(ROWS + 500)
    ]
    times = pa.array([1_700_000_000 + 60 * number for number in range(ROWS + 500)], pa.int64())
    return pa.Table.from_pylist(rows).append_column("when", times.cast(pa.timestamp("s")).cast(pa.timestamp("us")))


def arrow(**options: Any) -> Write:
    return lambda rows, path: pq.write_table(rows, path, **options)


def seconds(rows: pa.Table, path: Path) -> None:
    place = rows.schema.get_field_index("when")
    pq.write_table(rows.set_column(place, "when", rows["when"].cast(pa.timestamp("s"))), path)


def categories(rows: pa.Table, path: Path) -> None:
    place = rows.schema.get_field_index("label")
    pq.write_table(rows.set_column(place, "label", rows["label"].dictionary_encode()), path)


def library(**options: Any) -> Write:
    def write(rows: pa.Table, path: Path) -> None:
        import datasets

        datasets.Dataset(datasets.table.InMemoryTable(rows)).to_parquet(path, **options)

    return write


def pandas(index: bool, engine: str) -> Write:
    def write(rows: pa.Table, path: Path) -> None:
        frame = rows.to_pandas() if engine == "pyarrow" else rows.select(["id", "text", "name", "label"]).to_pandas()
        frame.to_parquet(path, index=index, engine=engine)

    return write


def polars(compression: str) -> Write:
    def write(rows: pa.Table, path: Path) -> None:
        import polars

        polars.from_arrow(rows).write_parquet(path, compression=compression)

    return write


def duckdb(compression: str) -> Write:
    def write(rows: pa.Table, path: Path) -> None:
        import duckdb

        duckdb.from_arrow(rows).write_parquet(str(path), compression=compression)

    return write


def lines(rows: pa.Table, path: Path) -> None:
    path.write_text("".join(json.dumps(row, default=str) + "\n" for row in rows.to_pylist()), "utf-8")


def library_lines(rows: pa.Table, path: Path) -> None:
    import datasets

    datasets.Dataset(datasets.table.InMemoryTable(rows)).to_json(path)


def pandas_lines(rows: pa.Table, path: Path) -> None:
    rows.to_pandas().to_json(path, orient="records", lines=True)


def pandas_csv(**options: Any) -> Write:
    return lambda rows, path: rows.drop_columns(["many", "turns"]).to_pandas().to_csv(path, **options)


def polars_file(way: str) -> Write:
    def write(rows: pa.Table, path: Path) -> None:
        import polars

        getattr(polars.from_arrow(rows.drop_columns(["many", "turns"])), way)(path)

    return write


def packed(write: Write, pack: Callable[[bytes], bytes]) -> Write:
    def all_of_it(rows: pa.Table, path: Path) -> None:
        write(rows, path)
        path.write_bytes(pack(path.read_bytes()))

    return all_of_it


def ipc(rows: pa.Table, path: Path) -> None:
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, rows.schema) as stream:
        stream.write_table(rows, max_chunksize=1000)


SORTED = [pq.SortingColumn(0)]
WRITERS: dict[str, tuple[str, Write]] = {
    "pyarrow": ("parquet", arrow()),
    "pyarrow, zstd 7": ("parquet", arrow(compression="zstd", compression_level=7)),
    "pyarrow, gzip": ("parquet", arrow(compression="gzip")),
    "pyarrow, brotli": ("parquet", arrow(compression="brotli")),
    "pyarrow, lz4": ("parquet", arrow(compression="lz4")),
    "pyarrow, codec per column": ("parquet", arrow(compression={"text": "zstd", "id": "none"})),
    "pyarrow, pages of version 2": ("parquet", arrow(data_page_version="2.0")),
    "pyarrow, format 1.0": ("parquet", arrow(version="1.0")),
    "pyarrow, checksums and page index": ("parquet", arrow(write_page_checksum=True, write_page_index=True)),
    "pyarrow, row groups of 3,000": ("parquet", arrow(row_group_size=3000)),
    "pyarrow, int96": ("parquet", arrow(use_deprecated_int96_timestamps=True)),
    "pyarrow, milliseconds": ("parquet", arrow(coerce_timestamps="ms")),
    "pyarrow, timestamp[s]": ("parquet", seconds),
    "pyarrow, dictionary column": ("parquet", categories),
    "pyarrow, sorted, no Arrow schema": ("parquet", arrow(sorting_columns=SORTED, store_schema=False)),
    "pyarrow, no dictionaries": ("parquet", arrow(use_dictionary=False)),
    "pyarrow, content-defined chunking": ("parquet", arrow(use_content_defined_chunking=True)),
    "pyarrow, other chunking": (
        "parquet",
        arrow(use_content_defined_chunking={"min_chunk_size": 9000, "max_chunk_size": 40000, "norm_level": 0}),
    ),
    "pyarrow, pages of 8 KiB": ("parquet", arrow(data_page_size=8192)),
    "pyarrow, smaller dictionaries": ("parquet", arrow(dictionary_pagesize_limit=9999)),
    "pyarrow, Arrow stream": ("arrow", ipc),
    "pyarrow, feather": ("feather", lambda rows, path: feather.write_feather(rows, str(path))),
    "polars, IPC": ("ipc", polars_file("write_ipc")),
    "datasets": ("parquet", library()),
    "datasets, jsonl": ("jsonl", library_lines),
    "pandas": ("parquet", pandas(False, "pyarrow")),
    "pandas, an index": ("parquet", pandas(True, "pyarrow")),
    "pandas by fastparquet": ("parquet", pandas(False, "fastparquet")),
    "pandas, csv": ("csv", pandas_csv()),
    "pandas, csv.gz": ("csv.gz", pandas_csv()),
    "pandas, jsonl": ("jsonl", pandas_lines),
    "polars, zstd": ("parquet", polars("zstd")),
    "polars, snappy": ("parquet", polars("snappy")),
    "polars, uncompressed": ("parquet", polars("uncompressed")),
    "polars, csv": ("csv", polars_file("write_csv")),
    "polars, ndjson": ("jsonl", polars_file("write_ndjson")),
    "DuckDB, snappy": ("parquet", duckdb("snappy")),
    "DuckDB, zstd": ("parquet", duckdb("zstd")),
    "Python, jsonl": ("jsonl", lines),
    "Python, jsonl.gz": ("jsonl.gz", packed(lines, gzip.compress)),
    "Python, jsonl.bz2": ("jsonl.bz2", packed(lines, bz2.compress)),
    "Python, jsonl.xz": ("jsonl.xz", packed(lines, lzma.compress)),
    "Python, jsonl.zst": ("jsonl.zst", packed(lines, zstandard.ZstdCompressor(level=3).compress)),
}


def measure(ext: str, write: Write, rows: pa.Table, folder: Path) -> dict[str, Any]:
    kept = [number for number in range(ROWS) if number % 20] + list(range(ROWS, ROWS + 500))
    base, derived = folder / f"base.{ext}", folder / f"derived.{ext}"
    write(rows.slice(0, ROWS), base)
    write(rows.take(pa.array(kept)).combine_chunks(), derived)
    stats = encode([base], derived, folder / "delta")
    decode([base], folder / "delta", folder / "back")
    if not filecmp.cmp(derived, folder / "back" / derived.name, shallow=False):
        raise RuntimeError(f"{derived} did not come back")
    return {"file": stats.original_bytes, "delta": stats.stored_bytes, "way": next(iter(stats.bytes_of_files), "other")}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="*", choices=list(WRITERS), default=list(WRITERS))
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    found = results.earlier(options.json) or {}
    rows = table()
    for name in options.only:
        with tempfile.TemporaryDirectory() as folder:
            try:
                found[name] = measure(*WRITERS[name], rows, Path(folder))
            except ImportError as error:
                print(f"{name}: left out, {error}", flush=True)
                continue
        print(name, json.dumps(found[name]), flush=True)
        if options.json:
            results.save(options.json, found, ("datasets", "duckdb", "fastparquet", "pandas", "polars", "pyarrow"))


if __name__ == "__main__":
    main()
