"""Commands and functions of the earlier documents that concern datasets, by their numbers there."""

from __future__ import annotations

import dataclasses
import inspect
import json
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
datasets = pytest.importorskip("datasets")

import sparse_decl  # noqa: E402
from sparse_decl.base.errors import ConfigError  # noqa: E402
from tests.api.conftest import files_of  # noqa: E402


class Tables(NamedTuple):
    base: Path
    derived: Path
    delta: Path


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    root = tmp_path_factory.mktemp("tables")
    random = np.random.default_rng(0)
    base = pa.table({"id": range(1500), "text": [random.bytes(8).hex() for _ in range(1500)]})
    text = [t + "!" * (n % 50 == 0) for n, t in enumerate(base["text"].to_pylist()[30:])]
    derived = base.slice(30).set_column(1, "text", pa.array(text))
    derived = pa.concat_tables([derived, pa.table({"id": range(2000, 2007), "text": [f"new {n}" for n in range(7)]})])
    for name, table in (("base", base), ("derived", derived)):
        (root / name).mkdir()
        pq.write_table(table, root / name / "train.parquet")
    sparse_decl.compress_dataset_delta(str(root / "base"), str(root / "derived"), str(root / "delta"))
    return Tables(root / "base", root / "derived", root / "delta")


def read(folder: Path) -> Any:
    return datasets.Dataset(pq.read_table(folder / "train.parquet")).to_dict()


def test_c6_dataset_compress(sparse: Any, tables: Tables, tmp_path: Path) -> None:
    out = sparse("dataset-compress", tables.base, tables.derived, "-o", tmp_path / "out")
    assert "1,477 rows: 1,440 as in the base, 30 edited in 30 cells, 7 new" in out
    assert sorted(files_of(tmp_path / "out")) == ["manifest.json", "parts.bin"]


def test_c7_dataset_reconstruct(sparse: Any, tables: Tables, tmp_path: Path) -> None:
    sparse("dataset-reconstruct", tables.delta, "-o", tmp_path / "out")
    assert files_of(tmp_path / "out") == files_of(tables.derived)


def test_c7_dataset_reconstruct_without_output_only_checks(sparse: Any, tables: Tables, tmp_path: Path) -> None:
    assert "checked, nothing written" in sparse("dataset-reconstruct", tables.delta)
    assert json.loads(sparse("dataset-reconstruct", tables.delta, "--json"))["path"] is None
    assert not list(tmp_path.rglob("*"))


def test_c8_dataset_estimate(sparse: Any, tables: Tables) -> None:
    assert "; coded as a whole" in sparse("dataset-estimate", tables.base, tables.derived)
    assert "would be kept as about" in sparse("dataset-estimate", tables.base, tables.derived, "--sample-size", "200")
    few = json.loads(sparse("dataset-estimate", tables.base, tables.derived, "--sample-size", "200", "--json"))
    assert 30 <= few["sampled_rows"] <= 37  # all rows are compared, and 37 differ
    assert inspect.signature(sparse_decl.estimate_dataset_delta_savings).parameters["sample_size"].default == 1000


def test_c9_info_of_a_dataset_delta(sparse: Any, tables: Tables) -> None:
    found = json.loads(sparse("info", tables.delta, "--json"))
    assert (found["kind"], found["rows"], found["exact"]) == ("dataset-delta", 1477, "file")


def test_c13_delta_dataset_compress(sparse: Any, tables: Tables, tmp_path: Path) -> None:
    sparse("delta-dataset", "compress", tables.base, tables.derived, "--output", tmp_path / "out")
    sparse("dataset-compress", tables.base, tables.derived, "-o", tmp_path / "flat")
    assert files_of(tmp_path / "out") == files_of(tmp_path / "flat")


def test_c14_delta_dataset_estimate(sparse: Any, tables: Tables) -> None:
    told = sparse("delta-dataset", "estimate", tables.base, tables.derived)
    assert told == sparse("dataset-estimate", tables.base, tables.derived)


def test_delta_dataset_reconstruct(sparse: Any, tables: Tables, tmp_path: Path) -> None:
    sparse("delta-dataset", "reconstruct", tables.delta, "--output", tmp_path / "out")
    assert files_of(tmp_path / "out") == files_of(tables.derived)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("estimate_dataset_delta_savings", "base_dataset_id derivative_dataset_id split sample_size"),
        ("compress_dataset_delta", "base_dataset_id derivative_dataset_id output_dir splits compression"),
    ],
)
def test_documented_arguments_of_datasets_in_their_order(name: str, wanted: str) -> None:
    assert list(inspect.signature(getattr(sparse_decl, name)).parameters)[:5] == wanted.split()


def test_documented_modules_of_datasets() -> None:
    from sparse_decl.compat.core import dataset_delta

    for name in ("compress_dataset_delta", "reconstruct_from_dataset_delta", "estimate_dataset_delta_savings"):
        assert getattr(dataset_delta, name) is getattr(sparse_decl, name)
    assert dataset_delta.DatasetDeltaStats is sparse_decl.DatasetDeltaStats


def test_behaviour_11_shared_new_and_modified_samples_in_order(tables: Tables) -> None:
    found = sparse_decl.reconstruct_from_dataset_delta(str(tables.delta))
    assert isinstance(found, datasets.DatasetDict)
    assert found["train"].to_dict() == read(tables.derived)
    stats = sparse_decl.estimate_dataset_delta_savings(str(tables.base), str(tables.derived), "train", 5000)
    assert (stats.num_shared_samples, stats.num_new_samples, stats.num_modified_samples) == (1440, 7, 30)


def test_k4_one_argument_or_base_and_delta(tables: Tables) -> None:
    for given in ((), ("delta_path",)):
        named = {"delta_path": str(tables.delta)} if given else {}
        found = sparse_decl.reconstruct_from_dataset_delta(
            str(tables.base), *([] if named else [str(tables.delta)]), **named
        )
        assert isinstance(found, datasets.Dataset)
        assert found.to_dict() == read(tables.derived)
    with pytest.raises(ConfigError, match="a delta is needed"):
        sparse_decl.reconstruct_from_dataset_delta()


def test_k5_a_folder_or_its_manifest(tables: Tables) -> None:
    found = sparse_decl.reconstruct_from_dataset_delta(str(tables.delta / "manifest.json"))
    assert found["train"].to_dict() == read(tables.derived)


def test_k7_bytes_and_megabytes(tables: Tables) -> None:
    stats = sparse_decl.estimate_dataset_delta_savings(str(tables.base), str(tables.derived))
    names = [field.name for field in dataclasses.fields(stats)]
    assert names[2:5] == ["base_size_bytes", "derivative_size_bytes", "delta_size_bytes"]
    assert stats.derivative_size_mb == stats.derivative_size_bytes / 1e6
    assert stats.base_size_mb == sum(map(len, files_of(tables.base).values())) / 1e6
    assert stats.savings_pct == pytest.approx(
        100 * (1 - stats.delta_size_bytes / stats.derivative_size_bytes), abs=0.01
    )


def test_k23_compression_gzip_none_or_zstd(tables: Tables, tmp_path: Path) -> None:
    sizes = {}
    for way in ("gzip", "none", "zstd"):
        told = sparse_decl.compress_dataset_delta(str(tables.base), str(tables.derived), str(tmp_path / way), None, way)
        sizes[way] = told["stored_bytes"]
        found = sparse_decl.reconstruct_from_dataset_delta(str(tmp_path / way))
        assert found["train"].to_dict() == read(tables.derived)
    assert sizes["zstd"] == sizes["gzip"], "both mean the best there is"


def test_identical_datasets_save_nearly_all(tables: Tables) -> None:
    stats = sparse_decl.estimate_dataset_delta_savings(str(tables.base), str(tables.base))
    assert 90 < stats.savings_pct < 100
    assert stats.num_modified_samples == stats.num_new_samples == 0


def test_several_bases_on_the_command_line(sparse: Any, tables: Tables, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    more = pa.table({"id": range(5000, 5300), "text": [f"of the second base, {n * n}" for n in range(300)]})
    pq.write_table(more, tmp_path / "more" / "train.parquet")
    (tmp_path / "both").mkdir()
    both = pa.concat_tables([pq.read_table(tables.base / "train.parquet"), more])
    pq.write_table(both.combine_chunks(), tmp_path / "both" / "train.parquet")
    given = ["dataset-compress", tables.base, "--base", tmp_path / "more", tmp_path / "both", "-o", tmp_path / "out"]
    assert "1,800 rows: 1,800 as in the base" in sparse(*given)
    sparse("dataset-reconstruct", tmp_path / "out", "-o", tmp_path / "back")
    assert files_of(tmp_path / "back") == files_of(tmp_path / "both")


def test_documented_prints_of_a_compressed_dataset(tables: Tables, tmp_path: Path) -> None:
    manifest = sparse_decl.compress_dataset_delta(
        base_dataset_id=str(tables.base), derivative_dataset_id=str(tables.derived), output_dir=str(tmp_path / "out")
    )
    assert f"Compressed splits: {list(manifest['splits'].keys())}" == "Compressed splits: ['train']"
    assert manifest["splits"]["train"] == {"files": ["train.parquet"], "rows": 1477}
    saved = 100 * (1 - manifest["stored_bytes"] / manifest["original_bytes"])
    assert f"Total savings: {manifest['size_stats']['savings_pct']:.1f}%" == f"Total savings: {saved:.1f}%"


def test_documented_ways_to_name_base_and_delta(tables: Tables, tmp_path: Path) -> None:
    wanted, manifest = read(tables.derived), str(tables.delta / "manifest.json")
    again = sparse_decl.reconstruct_from_dataset_delta
    for found in (
        again(base_dataset_id=str(tables.base), delta_path=manifest),
        again(str(tables.base), manifest),
        again(str(tables.base), str(tables.delta), str(tmp_path / "cache")),
    ):
        assert isinstance(found, datasets.Dataset)
        assert found.to_dict() == wanted
    assert again(str(tables.delta))["train"].to_dict() == wanted


def test_what_is_not_there_is_a_file_not_found(tables: Tables, tmp_path: Path) -> None:
    for call in (
        lambda: sparse_decl.compress_dataset_delta("./nope", str(tables.derived), str(tmp_path / "out")),
        lambda: sparse_decl.compress_dataset_delta(tmp_path / "nope", tables.derived, tmp_path / "out"),
        lambda: sparse_decl.reconstruct_from_dataset_delta(str(tmp_path / "nope")),
        lambda: sparse_decl.reconstruct_from_dataset_delta(str(tables.base), str(tmp_path / "nope/manifest.json")),
    ):
        with pytest.raises(FileNotFoundError):
            call()
