"""A dataset is not refused for what its files are called: it comes back byte for byte, as a table where it is one."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zstandard

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
feather = pytest.importorskip("pyarrow.feather")

from sparse_decl.base.errors import ConfigError, FormatError, SparseError  # noqa: E402
from sparse_decl.dataset_delta import decode, encode, estimate, inspect  # noqa: E402
from sparse_decl.dataset_delta.line_readers import unique  # noqa: E402
from sparse_decl.dataset_delta.tables import Dataset  # noqa: E402

ROWS = [{"id": n, "text": f"row {n} of {n * 7919 % 1000}", "label": "ab"[n % 2]} for n in range(600)]
EDITED = [{**row, "label": "a"} if row["id"] % 50 == 1 else row for row in ROWS if row["id"] % 17]
Write = Callable[[list[dict[str, Any]], Path], Any]


def lines(rows: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def sheet(rows: list[dict[str, Any]], delimiter: str = ",") -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def content(make: Callable[[list[dict[str, Any]]], bytes]) -> Write:
    return lambda rows, path: path.write_bytes(make(rows))


def parquet(rows: list[dict[str, Any]], path: Path) -> None:
    pq.write_table(pa.Table.from_pylist(rows), path)


def arrow(compression: str | None = None, form: str = "file", chunk: int | None = None) -> Write:
    def write(rows: list[dict[str, Any]], path: Path) -> None:
        table = pa.Table.from_pylist(rows)
        options = pa.ipc.IpcWriteOptions(compression=compression)
        make = pa.ipc.new_file if form == "file" else pa.ipc.new_stream
        with make(str(path), table.schema, options=options) as sink:
            sink.write_table(table, max_chunksize=chunk)

    return write


def features(**options: Any) -> Write:
    return lambda rows, path: feather.write_feather(pa.Table.from_pylist(rows), str(path), **options)


TABLES: dict[str, tuple[str, str, Write]] = {
    "feather": ("train.feather", "rewritten", features()),
    "feather, zstd 4": ("train.feather", "rewritten", features(compression="zstd", compression_level=4)),
    "Arrow file, lz4": ("train.arrow", "rewritten", arrow("lz4")),
    "Arrow file in slices": ("train.ipc", "rewritten", arrow(chunk=100)),
    "Arrow stream, zstd": ("train.arrows", "rewritten", arrow("zstd", "stream")),
    "Arrow of no name": ("train", "rewritten", arrow()),
    "Parquet in capitals": ("TRAIN.PARQUET", "rewritten", parquet),
    "Parquet .pq": ("train.pq", "rewritten", parquet),
    "Parquet of no name": ("train", "rewritten", parquet),
    "Parquet called csv": ("train.csv", "rewritten", parquet),
    "Parquet called gz": ("train.parquet.gz", "rewritten", parquet),
    "csv called parquet": ("train.parquet", "lines", content(sheet)),
    "csv of no name": ("train", "lines", content(sheet)),
    "tab": ("train.tab", "lines", content(lambda rows: sheet(rows, "\t"))),
    "bars": ("train.dat", "lines", content(lambda rows: sheet(rows, "|"))),
    "jsonl called arrow": ("train.arrow", "lines", content(lines)),
    "jsonl of no name": ("train", "lines", content(lines)),
    "jsonl.bz2": ("train.jsonl.bz2", "lines", content(lambda rows: bz2.compress(lines(rows), 3))),
    "csv.xz": ("train.csv.xz", "lines", content(lambda rows: lzma.compress(sheet(rows), preset=2))),
    "jsonl.zstd": ("train.jsonl.zstd", "lines", content(lambda rows: zstandard.compress(lines(rows)))),
    "gzip called jsonl": ("train.jsonl", "lines", content(lambda rows: gzip.compress(lines(rows), mtime=0))),
}
OTHERS: dict[str, tuple[str, Write]] = {
    "pickle": ("train.pkl", content(pickle.dumps)),
    "yaml": ("train.yaml", content(lambda rows: "".join(f"- id: {row['id']}\n" for row in rows).encode())),
    "gzip of Parquet": ("train.parquet.gz", content(lambda rows: gzip.compress(b"PAR1" + lines(rows) + b"PAR1\0"))),
    "empty Parquet": ("train.parquet", content(lambda rows: b"")),
    "empty Arrow": ("train.feather", content(lambda rows: b"")),
    "empty": ("train", content(lambda rows: b"")),
    "noise called Parquet": ("train.parquet", content(lambda rows: bytes(range(256)) * len(rows))),
}


def kept(tmp_path: Path, name: str, write: Write) -> Any:
    for side, rows in (("base", ROWS), ("derived", EDITED)):
        (tmp_path / side).mkdir()
        write(rows, tmp_path / side / name)
    stats = encode([tmp_path / "base"], tmp_path / "derived", tmp_path / "delta")
    decode([tmp_path / "base"], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back" / name).read_bytes() == (tmp_path / "derived" / name).read_bytes()
    assert estimate(tmp_path / "base", tmp_path / "derived").original_bytes == stats.original_bytes
    return stats


@pytest.mark.parametrize("case", TABLES)
def test_a_table_is_one_whatever_it_is_called(tmp_path: Path, case: str) -> None:
    name, way, write = TABLES[case]
    stats = kept(tmp_path, name, write)
    assert stats.bytes_of_files == {way: 1}
    assert (stats.rows, stats.new_rows) == (len(EDITED), 0)
    assert stats.stored_bytes < 400


@pytest.mark.parametrize("case", OTHERS)
def test_what_is_no_table_is_kept_as_a_patch(tmp_path: Path, case: str) -> None:
    name, write = OTHERS[case]
    stats = kept(tmp_path, name, write)
    assert (stats.bytes_of_files, stats.files) == ({}, 1)
    assert inspect(tmp_path / "delta")["others"] == [name]
    with pytest.raises(ConfigError, match="no table here"):
        encode([tmp_path / "base"], tmp_path / "derived", tmp_path / "rows", exact="rows")


def test_a_file_of_the_time_before_feather_was_arrow(tmp_path: Path) -> None:
    stats = kept(tmp_path, "train.feather", content(lambda rows: b"FEA1" + bytes(8) + sheet(rows) + b"FEA1"))
    assert stats.bytes_of_files == {}


def test_beside_tables_a_name_that_says_nothing_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "train.csv").write_bytes(sheet(ROWS))
    (tmp_path / "log").write_bytes(lines(ROWS))
    with Dataset(tmp_path) as found:
        assert [unit.path for unit in found.units] == ["train.csv"]
        assert [file.path for file in found.others] == ["log"]


def test_damaged_tables_and_pointers_are_refused(tmp_path: Path) -> None:
    for name, write in (("a.parquet", parquet), ("b.arrow", arrow()), ("c.jsonl.xz", TABLES["csv.xz"][2])):
        write(ROWS, tmp_path / name)
        whole = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(whole[: len(whole) // 2])
        with pytest.raises(FormatError), Dataset(tmp_path / name):
            pass
    text = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 12\n"
    (tmp_path / "d.parquet").write_text(text)
    with pytest.raises(SparseError, match="git-lfs"), Dataset(tmp_path / "d.parquet"):
        pass


LIKE_MARKS = {  # name, content, whether it is a table
    "a text of ARROW1": ("a.txt", b"ARROW1 is what such a file begins with\nand more\n", True),
    "a column called ARROW1": ("a.csv", b"ARROW1,b\n1,2\n3,4\n", True),
    "a text of BZh9": ("a.txt", b"BZh9 is what such a file begins with\nand more\n", True),
    "a column called BZh9": ("a.csv", b"BZh9,b\n1,2\n3,4\n", True),
    "ARROW1 alone": ("notes", b"ARROW1\nand more\n", False),
    "ones": ("mask.bin", b"\xff" * 999, False),
    "ones and a number": ("mask.bin", b"\xff" * 4 + b"\5\0\0\0" + b"z" * 99, False),
    "a packed file cut off": ("log", gzip.compress(lines(ROWS))[:-9], False),
}


@pytest.mark.parametrize("case", LIKE_MARKS)
def test_what_only_begins_like_a_table_is_not_refused(tmp_path: Path, case: str) -> None:
    name, data, table = LIKE_MARKS[case]
    for folder, more in (("base", b""), ("derived", b"7,8\n")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes(data + more)
    stats = encode([tmp_path / "base"], tmp_path / "derived", tmp_path / "delta")
    decode([tmp_path / "base"], tmp_path / "delta", tmp_path / "again")
    assert (tmp_path / "again" / name).read_bytes() == data + b"7,8\n"
    assert bool(stats.rows) == table


def test_many_columns_of_one_name_are_told_apart_at_once() -> None:
    assert unique(["", "a", "", "a", "a\x1f2", ""]) == ["", "a", "\x1f2", "a\x1f2", "a\x1f2\x1f2", "\x1f3"]
    names = unique([""] * 200_000)  # minutes, if each began to count anew
    assert names[-1] == "\x1f200000"


def test_earlier_versions_go_by_names_alone(tmp_path: Path) -> None:
    parquet(ROWS, tmp_path / "a.parquet")
    features()(ROWS, tmp_path / "b.feather")
    (tmp_path / "c.jsonl.bz2").write_bytes(bz2.compress(lines(ROWS)))
    for version, names in ((6, ["a.parquet"]), (7, ["a.parquet", "b.feather", "c.jsonl.bz2"])):
        with Dataset(tmp_path, version=version) as found:
            assert [unit.path for unit in found.units] == names
