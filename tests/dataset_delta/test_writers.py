"""Files of many writers and types: all come back byte for byte, and most are written again rather than patched."""

from __future__ import annotations

import decimal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

import pyarrow.compute as pc  # noqa: E402

from sparse_decl.dataset_delta import decode, encode, parquet_style  # noqa: E402
from sparse_decl.dataset_delta.file_encoding import FileEncoder  # noqa: E402

ROWS = 3000


def table(seconds: bool = False) -> Any:
    words = ["of", "the", "row", "cell", "some", "longer word"]
    rows = [
        {
            "id": n,
            "text": " ".join(words[(n * k) % 6] for k in range(1, 9)) + f" {n}",
            "many": [n % 11] * (n % 4),
            "score": (n * 7919 % 1000) / 7,
            "turns": [{"role": "user", "content": f"turn {n * 31 % 977}"}],
        }
        for n in range(ROWS)
    ]
    made = pa.Table.from_pylist(rows)
    when = pa.array([1_700_000_000 + 60 * n for n in range(ROWS)], pa.int64())
    return made.append_column("when", when.cast(pa.timestamp("s")).cast(pa.timestamp("s" if seconds else "us")))


def kept(tmp_path: Path, write: Callable[[Any, str], Any], whole: Any, ext: str = "parquet") -> tuple[str, float]:
    """(how the file came back, share of its size); it must be byte for byte."""
    base, derived = (tmp_path / f"{name}.{ext}" for name in ("base", "derived"))
    write(whole, str(base))
    write(pa.concat_tables([whole.slice(7, 1000), whole.slice(1010)]), str(derived))
    stats = encode([base], derived, tmp_path / "delta")
    decode([base], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back" / derived.name).read_bytes() == derived.read_bytes()
    return next(iter(stats.bytes_of_files), "other"), stats.stored_bytes / stats.original_bytes


SETTINGS: dict[str, dict[str, Any]] = {
    "default": {},
    "codec per column": {"compression": {"id": "none", "text": "zstd", "many.list.element": "gzip"}},
    "level": {"compression": "zstd", "compression_level": 7},
    "brotli": {"compression": "brotli", "compression_level": 5},
    "gzip": {"compression": "gzip", "compression_level": 9},
    "lz4": {"compression": "lz4"},
    "chunking": {"use_content_defined_chunking": True},
    "chunking and index": {"use_content_defined_chunking": True, "write_page_index": True},
    "old": {"version": "1.0"},
    "pages of version 2": {"data_page_version": "2.0"},
    "checksums": {"write_page_checksum": True},
    "groups": {"row_group_size": 700},
    "names of items": {"use_compliant_nested_type": False},
    "milliseconds": {"coerce_timestamps": "ms"},
    "int96": {"use_deprecated_int96_timestamps": True},
    "sorted": {"sorting_columns": [pq.SortingColumn(0)]},
    "no schema": {"store_schema": False},
    "encodings": {"use_dictionary": False, "column_encoding": {"id": "DELTA_BINARY_PACKED"}},
}


@pytest.mark.skipif(sys.platform == "win32", reason="the whole path would be too long there")
def test_a_patched_file_may_have_a_name_as_long_as_the_system_lets_it(tmp_path: Path) -> None:
    name = "n" * (255 - len(".parquet")) + ".parquet"
    for side, whole in (("base", table()), ("derived", table().slice(7))):
        (tmp_path / side).mkdir()
        pq.write_table(whole, tmp_path / side / name, data_page_size=4096, write_batch_size=500)
    stats = encode([tmp_path / "base"], tmp_path / "derived", tmp_path / "delta")
    assert stats.bytes_of_files == {"patched": 1}
    decode([tmp_path / "base"], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back" / name).read_bytes() == (tmp_path / "derived" / name).read_bytes()


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_of_pyarrow(tmp_path: Path, name: str) -> None:
    how, share = kept(tmp_path, lambda whole, path: pq.write_table(whole, path, **SETTINGS[name]), table())
    assert (how, share < 0.05) == ("rewritten", True)


def test_settings_that_are_not_told_cost_a_patch(tmp_path: Path) -> None:
    how, share = kept(tmp_path, lambda whole, path: pq.write_table(whole, path, dictionary_pagesize_limit=999), table())
    assert how in ("rewritten", "patched")
    assert share < 0.3


def test_seconds(tmp_path: Path) -> None:
    how, share = kept(tmp_path, pq.write_table, table(seconds=True))
    assert (how, share < 0.05) == ("rewritten", True)


def test_pandas_and_its_index(tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    how, _ = kept(tmp_path, lambda whole, path: whole.to_pandas().set_index("id").to_parquet(path), table())
    assert how == "rewritten"


def test_datasets(tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    datasets.disable_progress_bars()

    def write(whole: Any, path: str) -> None:
        datasets.Dataset(datasets.table.InMemoryTable(whole)).to_parquet(path)

    how, share = kept(tmp_path, write, table())
    assert (how, share < 0.05) == ("rewritten", True)


def test_polars(tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    how, share = kept(tmp_path, lambda whole, path: polars.from_arrow(whole).write_parquet(path), table())
    assert how in ("rewritten", "patched")
    assert share < 0.2


def test_duckdb(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    how, _ = kept(tmp_path, lambda whole, path: duckdb.sql("select * from whole").write_parquet(path), table())
    assert how in ("rewritten", "patched", "stored")


def test_a_guess_that_fails_is_the_next_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> Any:
        raise RuntimeError("a writer like no other")

    for name in ("_footer_settings", "_page_settings"):
        with monkeypatch.context() as patched:
            patched.setattr(parquet_style, name, broken)
            (tmp_path / name).mkdir()
            how, _ = kept(tmp_path / name, pq.write_table, table())
            assert how == "patched"
    monkeypatch.setattr("sparse_decl.dataset_delta.file_encoding.write_file", broken)
    base, derived = tmp_path / "b.parquet", tmp_path / "d.parquet"
    pq.write_table(table(), base)
    pq.write_table(table().slice(5), derived)
    assert encode([base], derived, tmp_path / "delta").bytes_of_files == {"stored": 1}
    decode([base], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back/d.parquet").read_bytes() == derived.read_bytes()


def test_tables_that_cannot_be_coded_are_kept_byte_for_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> Any:
        raise pa.ArrowNotImplementedError("a type that a release adds")

    base, derived = tmp_path / "b.parquet", tmp_path / "d.parquet"
    pq.write_table(table(), base)
    pq.write_table(table().slice(5), derived)
    monkeypatch.setattr("sparse_decl.dataset_delta.encoding.write_literals", broken)
    monkeypatch.setattr("sparse_decl.dataset_delta.encoding.find_source", broken)
    assert encode([base], derived, tmp_path / "delta").bytes_of_files == {"stored": 1}
    decode([base], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back/d.parquet").read_bytes() == derived.read_bytes()
    with pytest.raises(pa.ArrowNotImplementedError):
        encode([base], derived, tmp_path / "rows", exact="rows")


# ---------------------------------------------------------------- types and names


def write_arrow(whole: Any, path: str) -> None:
    with pa.OSFile(path, "wb") as out, pa.ipc.new_stream(out, whole.schema) as sink:
        sink.write_table(whole)


NUMBERS = list(range(ROWS))
TYPES = {
    "run ends": lambda: pc.run_end_encode(pa.array([n // 7 for n in NUMBERS])),
    "list view": lambda: pa.array([[n] * (n % 3) for n in NUMBERS], pa.list_view(pa.int32())),
    "string view": lambda: pa.array([str(n) for n in NUMBERS], pa.string_view()),
    "dense union": lambda: pa.UnionArray.from_dense(
        pa.array([n % 2 for n in NUMBERS], pa.int8()),
        pa.array([n // 2 for n in NUMBERS], pa.int32()),
        [pa.array(NUMBERS[: ROWS // 2]), pa.array([str(n) for n in NUMBERS[: ROWS // 2]])],
    ),
    "half": lambda: pa.array([float(n) for n in NUMBERS], pa.float32()).cast(pa.float16()),
    "decimal": lambda: pa.array(NUMBERS).cast(pa.decimal256(50, 3)),
    "map": lambda: pa.array([[("k", n)] for n in NUMBERS], pa.map_(pa.string(), pa.int64())),
    "uuid": lambda: pa.ExtensionArray.from_storage(
        pa.uuid(), pa.array([bytes([n % 250]) * 16 for n in NUMBERS], pa.binary(16))
    ),
    "nothing": lambda: pa.nulls(ROWS),
    "lists of no items": lambda: pa.array([[]] * ROWS, pa.list_(pa.int32(), 0)),
    "short decimal": lambda: pa.array([decimal.Decimal(n) for n in NUMBERS], pa.decimal32(9, 2)),
    "views in views": lambda: pa.array(
        [[[n], None, []][n % 3 :] for n in NUMBERS], pa.list_view(pa.list_view(pa.int32()))
    ),
    "run ends of nulls": lambda: pc.run_end_encode(pa.array([n // 7 if n % 3 else None for n in NUMBERS])),
}


@pytest.mark.parametrize("name", TYPES)
def test_every_type_in_arrow_files(tmp_path: Path, name: str) -> None:
    how, _ = kept(tmp_path, write_arrow, pa.table({"a": TYPES[name](), "n": NUMBERS}), "arrow")
    assert how in ("rewritten", "patched", "stored", "other")


@pytest.mark.parametrize("kind", ["timestamp[s]", "time32[s]", "date64[ms]", "duration[s]"])
def test_types_that_parquet_keeps_as_others(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FileEncoder, "keep_bytes", lambda *given: None)  # so small a file is a patch, if that may be
    wide = pa.array([86_400_000 * (n % 20) if "date" in kind else n for n in NUMBERS], pa.int64())
    cells = (wide.cast(pa.int32()) if "32" in kind else wide).cast(
        pa.type_for_alias(kind) if "date" not in kind else pa.date64()
    )
    how, _ = kept(tmp_path, pq.write_table, pa.table({"a": cells}))
    assert how == "rewritten"


@pytest.mark.parametrize("ext", ["parquet", "arrow"])
def test_names_that_repeat_are_empty_or_long(tmp_path: Path, ext: str) -> None:
    names = ["a", "", "a", "x" * 9000, "a\x1f2"]
    whole = pa.table([pa.array([n * k for n in NUMBERS]) for k in range(5)], names=names)
    how, share = kept(tmp_path, pq.write_table if ext == "parquet" else write_arrow, whole, ext)
    assert (how, share < 0.1) == ("rewritten", True)


@pytest.mark.parametrize("head", [",a", "a,a", "x" * 5000 + ",b"])
def test_heads_of_csv(tmp_path: Path, head: str) -> None:
    for name, first in (("base", 0), ("derived", 9)):
        rows = "".join(f"{n},text {n * 7 % 101}\n" for n in range(first, 2000))
        (tmp_path / f"{name}.csv").write_text(f"{head}\n{rows}")
    stats = encode([tmp_path / "base.csv"], tmp_path / "derived.csv", tmp_path / "delta")
    decode([tmp_path / "base.csv"], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / "back/derived.csv").read_bytes() == (tmp_path / "derived.csv").read_bytes()
    assert stats.stored_bytes < 1500
