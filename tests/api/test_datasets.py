"""The functions that take datasets by name, and what the `datasets` library makes of the result."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

datasets = pytest.importorskip("datasets")

from sparse_decl.api.datasets import (  # noqa: E402
    compress_dataset_delta,
    estimate_dataset_delta_savings,
    reconstruct_from_dataset_delta,
)
from sparse_decl.base.errors import ConfigError, UnavailableError  # noqa: E402
from sparse_decl.dataset_delta import difference, estimate  # noqa: E402

FEATURES = datasets.Features(
    {
        "id": datasets.Value("int32"),
        "text": datasets.Value("string"),
        "label": datasets.ClassLabel(names=["no", "yes"]),
        "tags": [datasets.Value("string")],
    }
)


def rows(count: int, start: int = 0) -> dict:
    ids = range(start, start + count)
    return {
        "id": list(ids),
        "text": [f"text of row {n}, {n * n}" for n in ids],
        "label": [n % 2 for n in ids],
        "tags": [[f"t{n % 3}"] * (n % 4) for n in ids],
    }


def splits(**counts: tuple[int, int]) -> datasets.DatasetDict:
    made = {name: datasets.Dataset.from_dict(rows(*how), features=FEATURES) for name, how in counts.items()}
    return datasets.DatasetDict(made)


def same(a: datasets.DatasetDict, b: datasets.DatasetDict) -> None:
    assert list(a) == list(b)
    for name in a:
        assert a[name].features == b[name].features
        assert a[name].to_dict() == b[name].to_dict()


def test_saved_datasets_come_back_as_a_dataset_dict(tmp_path: Path) -> None:
    base, derived = splits(train=(300, 0), test=(50, 900)), splits(test=(40, 905), train=(310, 5))
    base.save_to_disk(str(tmp_path / "base"))
    derived.save_to_disk(str(tmp_path / "derived"))
    told = compress_dataset_delta(str(tmp_path / "base"), str(tmp_path / "derived"), str(tmp_path / "delta"))
    assert (told["new_rows"], told["rows"], told["exact"]) == (15, 350, "file")
    assert told["savings_pct"] > 0
    same(reconstruct_from_dataset_delta(str(tmp_path / "delta")), derived)


def test_loaded_datasets_keep_features_order_and_splits(tmp_path: Path) -> None:
    base = splits(train=(300, 0))
    derived = datasets.DatasetDict({"valid": base["train"].select(range(50)), "train": base["train"].shuffle(seed=3)})
    told = compress_dataset_delta(base, derived, tmp_path / "delta")
    assert (told["same_rows"], told["exact"]) == (350, "rows")
    same(reconstruct_from_dataset_delta(tmp_path / "delta", base=base), derived)
    with pytest.raises(ConfigError, match="does not say where its base was"):
        reconstruct_from_dataset_delta(tmp_path / "delta")
    with pytest.raises(ConfigError, match="no files to give back"):
        compress_dataset_delta(base, derived, tmp_path / "x", exact="file")


def test_a_shuffle_of_the_library_is_its_recipe(tmp_path: Path) -> None:
    base = splits(train=(300, 0))
    derived = datasets.DatasetDict({"train": base["train"].shuffle(seed=11)})
    compress_dataset_delta(base, derived, tmp_path / "delta", recipe=["shuffle(11)"])
    same(reconstruct_from_dataset_delta(tmp_path / "delta", base=base), derived)


def test_the_older_call_gives_the_only_split(tmp_path: Path) -> None:
    lines = [json.dumps({"n": n, "t": f"row {n}"}) + "\n" for n in range(200)]
    (tmp_path / "base.jsonl").write_text("".join(lines))
    (tmp_path / "derived.jsonl").write_text("".join(lines[20:]))
    compress_dataset_delta(tmp_path / "base.jsonl", tmp_path / "derived.jsonl", tmp_path / "delta")
    made = reconstruct_from_dataset_delta(str(tmp_path / "base.jsonl"), str(tmp_path / "delta" / "manifest.json"))
    assert isinstance(made, datasets.Dataset)
    assert made["n"][:] == list(range(20, 200))


def test_an_id_that_nobody_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datasets.config, "HF_HUB_OFFLINE", True)
    with pytest.raises(UnavailableError, match="no such dataset here"):
        compress_dataset_delta("nobody-at-all/nothing", "nobody-at-all/nothing", tmp_path / "delta")
    with pytest.raises(UnavailableError, match="no such file or folder"):
        compress_dataset_delta("./not/here", "./not/here", tmp_path / "delta")
    with pytest.raises(ConfigError, match="compression is"):
        compress_dataset_delta(tmp_path, tmp_path, tmp_path / "delta", compression="lzma")


def table(count: int, seed: int) -> pa.Table:
    random = np.random.default_rng(seed)
    return pa.table({"id": random.integers(0, 2**50, count), "text": [random.bytes(9).hex() for _ in range(count)]})


@pytest.mark.parametrize("how", ["identical", "disjoint", "shuffled", "edited", "tiny"])
def test_estimates_are_near_the_truth(tmp_path: Path, how: str) -> None:
    base = table(3 if how == "tiny" else 20_000, 0)
    derived = {
        "identical": base,
        "disjoint": table(20_000, 1),
        "shuffled": base.take(pa.array(np.random.default_rng(2).permutation(base.num_rows))),
        "edited": base.set_column(0, "id", pa.array([n * (k % 5 > 0) for k, n in enumerate(base["id"].to_pylist())])),
        "tiny": base,
    }[how]
    pq.write_table(base, tmp_path / "base.parquet")
    pq.write_table(derived, tmp_path / "derived.parquet")
    told = compress_dataset_delta(tmp_path / "base.parquet", tmp_path / "derived.parquet", tmp_path / "delta")
    found = estimate_dataset_delta_savings(tmp_path / "base.parquet", tmp_path / "derived.parquet", sample_size=2000)
    assert found.derivative_size_bytes == told["original_bytes"]
    # The names of both, which the delta notes, count where all is small.
    off = abs(found.delta_size_bytes - told["stored_bytes"])
    assert off <= max(0.05 * told["original_bytes"], 400)
    assert abs(found.num_shared_samples - told["same_rows"]) <= 0.02 * base.num_rows
    assert abs(found.num_new_samples - told["new_rows"]) <= 0.02 * base.num_rows
    assert found.delta_size_mb == found.delta_size_bytes / 1e6


def test_an_estimate_says_how_much_it_saw(tmp_path: Path) -> None:
    pq.write_table(table(5000, 0), tmp_path / "a.parquet")
    found = estimate(tmp_path / "a.parquet", tmp_path / "a.parquet", sample=500)
    assert (found.sampled_rows, found.same_rows) == (0, 5000)  # all are compared, none is left to code
    assert found.rows == found.same_rows == 5000
    assert found.savings > 0.9


def test_difference(tmp_path: Path) -> None:
    base = pa.table({"id": range(100), "text": [f"t{n}" for n in range(100)], "old": [0.5] * 100})
    rows_ = base.drop_columns(["old"]).to_pylist()
    rows_[5]["text"] = "other"
    derived = pa.Table.from_pylist([*rows_[:90], {"id": 500, "text": "new"}]).append_column(
        "score", pa.array(range(91))
    )
    pq.write_table(base, tmp_path / "base.parquet")
    pq.write_table(derived, tmp_path / "derived.parquet")
    found = difference(tmp_path / "base.parquet", tmp_path / "derived.parquet", limit=2)
    assert (found.same_rows, found.edited_rows, found.added_rows, found.removed_rows) == (89, 1, 1, 10)
    assert found.columns == {"score": "added", "old": "removed"}
    assert found.edited == [{"row": 5, "base_row": 5, "cells": {"text": ["t5", "other"]}}]
    assert found.added == [{"row": 90, "cells": {"id": 500, "text": "new", "score": 90}}]
    assert [row["row"] for row in found.removed] == [90, 91]
    assert not found.moved
    assert not found.same
    assert difference(tmp_path / "base.parquet", tmp_path / "base.parquet").same


def test_an_id_from_the_cache_without_a_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the library finds it: `org___name/<config>/<version>/<hash>` in its cache, whatever loaded it."""
    (tmp_path / "train.jsonl").write_text("".join(json.dumps({"n": n, "t": f"row {n}"}) + "\n" for n in range(300)))
    datasets.load_dataset("json", data_files=str(tmp_path / "train.jsonl"), cache_dir=str(tmp_path / "made"))
    (info,) = (tmp_path / "made").rglob("dataset_info.json")
    place = tmp_path / "cache" / "org___name" / "default" / "0.0.0" / "0123abcd"
    shutil.copytree(info.parent, place)
    (place / "json-train.arrow").rename(place / "name-train.arrow")
    monkeypatch.setattr(datasets.config, "HF_HUB_OFFLINE", True)
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", str(tmp_path / "cache"))
    derived = datasets.load_dataset("org/name").filter(lambda row: row["n"] % 3)
    told = compress_dataset_delta("org/name", derived, tmp_path / "delta")
    assert (told["same_rows"], told["new_rows"], told["exact"]) == (200, 0, "rows")
    same(reconstruct_from_dataset_delta(tmp_path / "delta"), derived)


def test_the_revision_of_an_id_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def load_dataset(name: str, *, revision: str | None, cache_dir: str | None) -> datasets.DatasetDict:
        asked.append((name, revision))
        return splits(train=(50, 0))

    monkeypatch.setattr(datasets, "load_dataset", load_dataset)
    compress_dataset_delta("org/name@v1.2", splits(train=(50, 5)), tmp_path / "delta")
    same(reconstruct_from_dataset_delta(tmp_path / "delta"), splits(train=(50, 5)))
    assert asked == [("org/name", "v1.2")] * 2


def test_tables_behind_a_url(tmp_path: Path) -> None:
    import fsspec

    memory = fsspec.filesystem("memory")
    for name, rows_ in (("base", range(400)), ("derived", range(30, 420))):
        lines = "".join(json.dumps({"n": n, "t": f"row {n}"}) + "\n" for n in rows_)
        memory.pipe(f"/tables-test/{name}/train-00000-of-00001.jsonl", lines.encode())
    told = compress_dataset_delta("memory://tables-test/base", "memory://tables-test/derived", tmp_path / "delta")
    assert (told["same_rows"], told["new_rows"], told["exact"]) == (370, 20, "file")
    with pytest.raises(ConfigError, match="the base that the delta names is on another machine"):
        reconstruct_from_dataset_delta(tmp_path / "delta")
    restored = reconstruct_from_dataset_delta(tmp_path / "delta", base="memory://tables-test/base")
    assert restored["train"]["n"][:] == list(range(30, 420))
    memory.rm("/tables-test", recursive=True)


@pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <_io.FileIO:pytest.PytestUnraisableExceptionWarning"
)  # datasets 3
def test_many_shards_and_splits_of_lines(tmp_path: Path) -> None:
    for name, shift in (("base", 0), ("derived", 7)):
        for split, count in (("train", 3), ("validation", 1)):
            for shard in range(count):
                path = tmp_path / name / split / f"part-{shard}.csv"
                path.parent.mkdir(parents=True, exist_ok=True)
                first = 1000 * shard + shift + (5000 if split != "train" else 0)
                path.write_text("n,t\n" + "".join(f'{n},"a, {n}"\n' for n in range(first, first + 300)))
    told = compress_dataset_delta(tmp_path / "base", tmp_path / "derived", tmp_path / "delta")
    assert (told["files"], told["rows"], told["new_rows"]) == (4, 1200, 28)
    found = reconstruct_from_dataset_delta(tmp_path / "delta")
    assert list(found) == ["train", "validation"]
    assert found["validation"]["n"][:] == list(range(5007, 5307))
    assert found["train"]["t"][0] == "a, 7"
