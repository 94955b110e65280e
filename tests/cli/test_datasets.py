"""Datasets through the command: a Sparsefile's, kept and restored; one-shot commands; what changed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

SPARSEFILE = """\
version: 1
datasets:
  base:
    source: ./data/base
  derived:
    source: ./data/derived
    base: base
    key: id
  rows:
    source: ./data/derived
    base: base
    exact: rows
  more:
    source: ./data/more.jsonl
    base: [derived, rows]
"""


@pytest.fixture
def tables(project: Any) -> Any:
    """A project with three datasets, of 2000 rows each."""
    table = pa.table({"id": range(2000), "text": [f"the text of row {n}, {n * n}" for n in range(2000)]})
    text = [f"{t}{'!' * (n % 99 == 0)}" for n, t in enumerate(table["text"].to_pylist()[20:])]
    derived = table.slice(20).set_column(1, "text", pa.array(text))
    for name, made in (("base", table), ("derived", derived)):
        (project.root / "data" / name).mkdir(parents=True)
        pq.write_table(made, project.root / "data" / name / "train.parquet")
    lines = "".join(f'{{"id": {row["id"]}, "text": "{row["text"]}"}}\n' for row in derived.to_pylist()[::2])
    (project.root / "data" / "more.jsonl").write_text(lines)
    project.write(SPARSEFILE)
    return project


def test_a_kept_base_outlives_its_source(tables: Any, read_files: Any, tmp_path: Path) -> None:
    """The store keeps what other datasets are made from, and nothing else that has no base."""
    tables.write(SPARSEFILE + "  lone: { source: ./data/more.jsonl }\nstore: { bases: keep, remote: ../remote }\n")
    assert tables.sparse("apply", "-q").code == 0
    outputs = json.loads(tables.lock.read_text())["nodes"]
    assert any(output["stored"] for output in outputs["dataset.base"]["outputs"].values())
    assert not any(output["stored"] for output in outputs["dataset.lone"]["outputs"].values())
    assert tables.sparse("push", "-q").code == 0
    clone = type(tables)(tmp_path / "clone")
    clone.root.mkdir()
    for name in ("Sparsefile.yaml", "Sparsefile.lock"):
        shutil.copyfile(tables.root / name, clone.root / name)
    assert clone.sparse("pull", "-q").code == 0
    ran = clone.sparse("restore", "base", "derived", "-o", "back")
    assert ran.code == 0, ran.err
    for name in ("base", "derived"):
        assert read_files(clone.root / "back" / f"dataset.{name}") == read_files(tables.root / "data" / name)
    assert clone.sparse("verify", "--deep", "base", "derived").code == 0
    assert {base["address"]: base["reach"] for base in clone.sparse("plan", "--json").json["bases"]} == {
        "dataset.base": "store"
    }


def test_kept_is_for_a_dataset_without_a_base(tables: Any) -> None:
    tables.write(SPARSEFILE.replace("    key: id\n", "    kept: true\n"))
    ran = tables.sparse("validate")
    assert ran.code == 3
    assert "`kept` is for a dataset without a `base`" in ran.out + ran.err
    tables.write(SPARSEFILE.replace("source: ./data/base\n", "source: ./data/base\n    kept: true\n"))
    assert tables.actions()["dataset.base"] == "build"


def test_plan_apply_restore(tables: Any, read_files: Any) -> None:
    want = read_files(tables.root / "data" / "derived")
    ran = tables.sparse("apply")
    assert ran.code == 0, ran.err
    assert set(tables.actions().values()) == {"noop"}
    shown = {row["address"]: row for row in tables.sparse("status", "--json").json["resources"]}
    assert shown["dataset.derived"]["exact"] is True
    assert shown["dataset.rows"]["exact"] is False
    assert 0 < shown["dataset.derived"]["stored_bytes"] < shown["dataset.derived"]["original_bytes"] / 4
    shutil.rmtree(tables.root / "data" / "derived")
    for address, out in (("derived", "back"), ("rows", "rows")):
        ran = tables.sparse("restore", address, "-o", out)
        assert ran.code == 0, ran.err
    assert read_files(tables.root / "back") == want
    restored = pq.read_table(tables.root / "rows" / "train.parquet")
    assert restored.equals(pq.read_table(tables.root / "back" / "train.parquet"), check_metadata=True)
    assert tables.sparse("restore", "derived", "-o", "parquet", "--format", "parquet").code == 0
    assert tables.sparse("verify", "derived", "rows", "--deep").code == 0
    ran = tables.sparse("restore", "base", "-o", "other", "--format", "parquet")
    assert ran.code == 3
    assert "cannot be restored as parquet" in ran.err


def test_parameters_are_part_of_the_key(tables: Any) -> None:
    assert tables.sparse("apply").code == 0
    tables.write(SPARSEFILE.replace("    exact: rows\n", "    exact: rows\n    recipe: shuffle(1)\n"))
    assert tables.actions()["dataset.rows"] == "build"
    ran = tables.sparse("apply")
    assert ran.code == 3
    assert "the recipe does not give these rows" in ran.out


def test_one_shot_commands(tables: Any, read_files: Any) -> None:
    ran = tables.sparse("dataset-compress", "data/base", "data/derived", "-o", "delta", "--key", "id")
    assert ran.code == 0, ran.err
    assert "byte for byte" in ran.out
    info = tables.sparse("info", "delta", "--json").json
    assert (info["kind"], info["rows"], info["exact"]) == ("dataset-delta", 1980, "file")
    assert "dataset delta, version 7" in tables.sparse("info", "delta").out
    assert tables.sparse("dataset-reconstruct", "delta", "-o", "back").code == 0
    assert read_files(tables.root / "back") == read_files(tables.root / "data" / "derived")
    ran = tables.sparse("delta-dataset", "reconstruct", "delta", "--base", "data/derived", "-o", "other")
    assert ran.code == 1
    assert "not the base" in ran.err
    assert not (tables.root / "other").exists()
    found = tables.sparse("dataset-estimate", "data/base", "data/derived", "--json").json
    assert found["savings"] > 0.5
    ran = tables.sparse("delta-dataset", "compress", "data/base", "data/derived", "--output", "again", "--json")
    assert ran.json["new_rows"] == 0
    assert (tables.root / "again" / "parts.bin").read_bytes() == (tables.root / "delta" / "parts.bin").read_bytes()


def test_diff(tables: Any) -> None:
    ran = tables.sparse("diff", "data/base", "data/derived", "--limit", "2")
    assert ran.code == 0, ran.err
    assert "2,000 → 1,980" in ran.out
    assert "20 cells of text edited" in ran.out
    assert "~ row 20 → 0  text: 'the text of row 20, 400' → 'the text of row 20, 400!'" in ran.out
    assert "- row 0  id=0" in ran.out
    found = tables.sparse("diff", "data/base", "data/derived", "--json").json
    assert (found["same_rows"], found["edited_rows"], found["removed_rows"]) == (1960, 20, 20)
    assert "hold the same 2,000 rows" in tables.sparse("diff", "data/base", "data/base").out


def test_without_pyarrow_one_line_says_what_to_install(tables: Any, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "pyarrow.py").write_text("raise ImportError('not here')\n")
    ran = tables.sparse("diff", "data/base", "data/derived", env={"PYTHONPATH": hidden(tmp_path / "none")})
    assert ran.code == 5
    assert "pip install 'sparse-decl[datasets]'" in ran.err
    assert "Traceback" not in ran.err


def hidden(folder: Path) -> str:
    root = Path(__file__).parents[2]
    return ":".join([str(folder), str(root), str(root / "kernels")])


def test_mistakes_have_a_place(tables: Any) -> None:
    for command in (["diff", "data/base", "nowhere/at/all"], ["dataset-estimate", "data/base", "./nothing"]):
        ran = tables.sparse(*command)
        assert ran.code == 5
        assert "no such file or folder" in ran.err
    tables.write(SPARSEFILE.replace("key: id", "key: name"))
    ran = tables.sparse("apply", "derived")
    assert ran.code == 3
    assert "'name' is not a column of both datasets" in ran.out
