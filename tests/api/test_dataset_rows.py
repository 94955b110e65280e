"""Rows of a dataset out of its delta: as the library's datasets, streamed or not, and as batches of Arrow."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
import zstandard

pa = pytest.importorskip("pyarrow")
datasets = pytest.importorskip("datasets")

import sparse_decl  # noqa: E402
from sparse_decl.base.errors import ConfigError  # noqa: E402


def rows(first: int, count: int) -> list[dict[str, Any]]:
    return [
        {"id": n, "text": f"row {n}", "many": list(range(n % 4)), "of": {"a": n}} for n in range(first, first + count)
    ]


@pytest.fixture(scope="module", params=["parquet", "jsonl", "jsonl.gz", "parquet of gzip", "dat of zstd"])
def delta(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path, dict[str, Any]]:
    """(place of the delta, of its base, rows by split)"""
    root = tmp_path_factory.mktemp("rows")
    found = {"train": rows(40, 900) + rows(5000, 30), "test": rows(0, 7)}
    for side, sets in (("base", {"train": rows(0, 900), "test": rows(0, 9)}), ("derived", found)):
        for split, made in sets.items():
            dataset = datasets.Dataset.from_list(made)
            (root / side).mkdir(exist_ok=True)
            ending, _, packing = request.param.partition(" of ")
            if request.param == "parquet":
                dataset.to_parquet(root / side / f"{split}.parquet")
            elif request.param == "jsonl":
                dataset.to_json(root / side / f"{split}.jsonl")
            else:
                text = "\n".join(map(json.dumps, made))
                pack = zstandard.compress if packing == "zstd" else gzip.compress
                (root / side / f"{split}.{ending}").write_bytes(pack(text.encode()))
    sparse_decl.compress_dataset_delta(root / "base", root / "derived", root / "delta")
    return str(root / "delta"), root / "base", found


def test_load_dataset(delta: tuple[str, Path, dict[str, Any]]) -> None:
    place, base, found = delta
    made = sparse_decl.load_dataset(place)
    assert {split: one.to_list() for split, one in made.items()} == found
    assert sparse_decl.load_dataset(place, "test", base=str(base)).to_list() == found["test"]
    with pytest.raises(ConfigError, match="no split 'valid'"):
        sparse_decl.load_dataset(place, "valid")


def test_streaming(delta: tuple[str, Path, dict[str, Any]]) -> None:
    place, _, found = delta
    stream = sparse_decl.load_dataset(place, "train", streaming=True)
    assert isinstance(stream, datasets.IterableDataset)
    assert list(stream.take(3)) == found["train"][:3]
    assert list(stream) == found["train"]  # from its begin again
    assert list(stream.skip(925).map(lambda row: {"id": -row["id"]})) == [
        {**row, "id": -row["id"]} for row in found["train"][925:]
    ]
    both = sparse_decl.load_dataset(place, streaming=True)
    assert {split: list(one) for split, one in both.items()} == found


def test_streaming_opens_the_base_once_for_all_splits(
    delta: tuple[str, Path, dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    from sparse_decl.dataset_delta import tables

    opened: list[Path] = []
    begin = tables.Dataset.__init__

    def noted(self: Any, source: Any, *arguments: Any, **named: Any) -> None:
        opened.append(source)
        begin(self, source, *arguments, **named)

    monkeypatch.setattr(tables.Dataset, "__init__", noted)
    both = sparse_decl.load_dataset(delta[0], streaming=True)
    assert set(both) == {"train", "test"}
    assert len(opened) <= 1


def test_batches(delta: tuple[str, Path, dict[str, Any]]) -> None:
    place, _, found = delta
    reader = sparse_decl.dataset_batches(place, rows=100)
    assert isinstance(reader, pa.RecordBatchReader)
    sizes = [batch.num_rows for batch in reader]
    assert (sum(sizes), max(sizes)) == (930, 100)
    assert sparse_decl.dataset_batches(place).read_all().to_pylist() == found["train"]
    polars = pytest.importorskip("polars")
    assert polars.from_arrow(sparse_decl.dataset_batches(place, "test").read_all())["id"].to_list() == list(range(7))
    assert sparse_decl.dataset_batches(place, "test").read_pandas()["text"].tolist() == [f"row {n}" for n in range(7)]
    with pytest.raises(ConfigError, match="at least one row"):
        sparse_decl.dataset_batches(place, rows=0)


@pytest.mark.parametrize("library", ["pandas", "polars", "pyarrow"])
def test_tables_of_other_libraries_are_datasets(tmp_path: Path, library: str) -> None:
    make = {
        "pandas": lambda found: pytest.importorskip("pandas").DataFrame(found),
        "polars": lambda found: pytest.importorskip("polars").DataFrame(found),
        "pyarrow": pa.Table.from_pylist,
    }[library]
    base, derived = make(rows(0, 500)), make(rows(20, 500))
    stats = sparse_decl.compress_dataset_delta(base, derived, tmp_path / "delta")
    assert (stats["exact"], stats["same_rows"], stats["new_rows"]) == ("rows", 480, 20)
    assert sparse_decl.load_dataset(tmp_path / "delta", "train", base=base).to_list() == rows(20, 500)
