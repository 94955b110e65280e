"""Models with several bases, by the command: planned, applied, restored, and what is said when a base is missing."""

from __future__ import annotations

import shutil
from typing import Any

import pytest

from tests.cli.conftest import files_of
from tests.model_delta.merges import write_merge

SPARSEFILE = """\
version: 1
models:
  base: {source: ./m/parent-0}
  chat: {source: ./m/parent-1, base: base}
  code: {source: ./m/parent-2}
  merged: {source: ./m/merge, base: [base, chat, code]}
"""


@pytest.fixture
def merged(project: Any) -> Any:
    write_merge(project.root / "m", "BF16", "tasks f32")
    project.write(SPARSEFILE)
    ran = project.sparse("apply")
    assert ran.code == 0, ran.err
    return project


def test_a_merge_is_applied_and_restored(merged: Any) -> None:
    explained = merged.sparse("explain", "merged", "--json").json
    assert [(one["role"], one["from"]) for one in explained["inputs"]] == [
        ("base-1", "model.base.model"),
        ("base-2", "model.chat.model"),
        ("base-3", "model.code.model"),
        ("finetune", "./m/merge"),
    ]
    assert explained["facts"]["stored_bytes"] * 10 < explained["facts"]["original_bytes"]
    assert set(merged.actions().values()) == {"noop"}
    original = files_of(merged.root / "m/merge")
    shutil.rmtree(merged.root / "m/merge")
    shutil.rmtree(merged.root / "m/parent-1")  # a base that is itself restored from its delta
    assert merged.sparse("restore", "merged", "-o", "back").code == 0
    assert files_of(merged.root / "back") == original


def test_a_base_that_is_missing_or_changed_is_named(merged: Any) -> None:
    shutil.rmtree(merged.root / "m/merge")
    shutil.move(merged.root / "m/parent-2", merged.root / "away")
    ran = merged.sparse("restore", "merged", "-o", "back")
    assert ran.code == 5
    assert "model.code is not here, and what is stored of model.merged needs it" in ran.err
    shutil.copytree(merged.root / "m/parent-0", merged.root / "m/parent-2")
    ran = merged.sparse("restore", "merged", "-o", "back")
    assert ran.code == 1
    assert "model.code is not what the lock records" in ran.err
    assert not (merged.root / "back").exists()


def test_the_order_of_bases_counts_and_rebuilds(merged: Any) -> None:
    merged.write(SPARSEFILE.replace("[base, chat, code]", "[base, code, chat]"))
    assert merged.actions()["model.merged"] == "build"
    merged.write(SPARSEFILE)
    assert merged.actions()["model.merged"] == "noop"


def test_compress_with_several_bases(merged: Any) -> None:
    parents = [f"m/parent-{k}" for k in range(3)]
    more = ["--base", parents[1], "--base", parents[2]]
    assert merged.sparse("compress", parents[0], "m/merge", "-o", "delta", *more).code == 0
    assert merged.sparse("reconstruct", parents[0], "delta", "-o", "again", *more).code == 0
    assert files_of(merged.root / "again") == files_of(merged.root / "m/merge")
    ran = merged.sparse("reconstruct", parents[0], "delta", "-o", "other")
    assert ran.code == 1
    assert "made from 3 bases, and 1 are given" in ran.err
    assert merged.sparse("info", "delta").code == 0
