"""Rows that were items of a list in the base: a conversation with a row for each turn."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from sparse_decl.base.errors import FormatError  # noqa: E402
from sparse_decl.dataset_delta import read_rows  # noqa: E402
from sparse_decl.dataset_delta.bases import BaseRows  # noqa: E402
from sparse_decl.dataset_delta.items import PLACE, item_rows, lists_of  # noqa: E402
from sparse_decl.dataset_delta.tables import Dataset  # noqa: E402
from tests.dataset_delta.test_cuts import parquet  # noqa: E402
from tests.dataset_delta.test_derivatives import chats, dumped, kept, patched  # noqa: E402

Row = dict[str, Any]


def turns(found: list[Row]) -> list[Row]:
    return [
        {"id": row["id"], "turn": number, "role": turn["role"], "content": turn["content"]}
        for row in found
        for number, turn in enumerate(row["messages"])
    ]


def edited(found: list[Row]) -> list[Row]:
    made = copy.deepcopy(turns(found))
    for row in made[::50]:
        row["content"] = row["content"].replace(" ", " new ", 1)
    return [row for number, row in enumerate(made) if number % 9]


WAYS: dict[str, tuple[Callable[[list[Row]], list[Row]], int]] = {
    "every turn": (turns, 300),
    "texts alone": (lambda found: [{"content": row["content"]} for row in turns(found)], 300),
    "answers alone": (lambda found: [row for row in turns(found) if row["role"] == "assistant"], 500),
    "with the score": (
        lambda found: [{**turn, "score": row["score"]} for row in found for turn in turns([row])],
        300,
    ),
    "edited": (edited, 1200),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_row_for_each_turn(tmp_path: Path, way: str) -> None:
    base, (change, most) = chats(600), WAYS[way]
    derived = change(base)
    lines = kept(tmp_path / "lines", dumped(base), dumped(derived))
    assert lines.stored_bytes < most < patched(dumped(base), dumped(derived)) / 4
    assert lines.new_rows == 0
    tables = kept(tmp_path / "parquet", parquet(base), parquet(derived), "parquet")
    assert tables.stored_bytes < 1.3 * lines.stored_bytes + 260
    some = read_rows([tmp_path / "parquet" / "base.parquet"], tmp_path / "parquet" / "delta", 100, 110)
    assert some.to_pylist() == derived[100:110]


def test_items_of_lists(tmp_path: Path) -> None:
    rows = [
        {"id": 1, "of": [{"a": "x", "b": 1}, {"a": None, "b": 2}]},
        {"id": 2, "of": None},
        {"id": 3, "of": []},
        {"id": 4, "of": [{"a": "y", "b": 3}]},
    ]
    for name, data in (("a.jsonl", dumped(rows)), ("a.parquet", parquet(rows))):
        (tmp_path / name).write_bytes(data)
        with Dataset(tmp_path / name) as opened:
            base = BaseRows.of([opened])
            found = item_rows(base, "of")
            names = {name for name in found.names if name[0] != "\0"}
            assert (found.rows, names) == (3, {"a", "b", PLACE, "id"})
            assert [found.own(one).to_pylist() for one in ("id", "a", "b", PLACE)] == [
                [1, 1, 4],
                ["x", None, "y"],
                [1, 2, 3],
                [0, 1, 0],
            ]
            assert lists_of(base) == ["of"]
            with pytest.raises(FormatError):
                item_rows(base, "id")


@pytest.mark.parametrize(
    ("texts", "own"),
    [
        (['["a", "b"]', "[", None, '["c"]'], {"of": ["a", "b", "c"]}),
        (['[{"a": 1.5}, {"a": "\\ud800"}]'], {"a": ["1.5", '"?"']}),
        (['[{"a": "\\ud800é"}]'], {"a": ["?é"]}),
        (["[1, {}]", "{}", "[" * 5000], {"of": ["1", "{}"]}),
        (["[99999999999999999999]"], {"of": ["99999999999999999999"]}),
    ],
)
def test_items_of_json(tmp_path: Path, texts: list[str | None], own: dict[str, list[Any]]) -> None:
    pq.write_table(pa.table({"of": texts}), tmp_path / "a.parquet")
    with Dataset(tmp_path / "a.parquet") as opened:
        found = item_rows(BaseRows.of([opened]), "of")
        assert {name: found.own(name).to_pylist() for name in found.own_columns if name != PLACE} == own


def test_half_a_pair_is_no_failure(tmp_path: Path) -> None:
    """JSON text may hold what no text may: what is looked for in it may not fail for that."""
    said = [json.dumps([{"role": "user", "content": f"\ud800 says {n * 7919} of it"}] * 3) for n in range(300)]
    base = [{"said": text} for text in said]
    derived = [{"content": turn["content"][2:]} for text in said for turn in json.loads(text)]
    kept(tmp_path / "rows", parquet(base), parquet(derived), "parquet")
    derived = [{"text": json.loads(text)[0]["content"][2:]} for text in said]
    kept(tmp_path / "column", parquet(base), parquet(derived), "parquet")
