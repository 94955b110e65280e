"""Text that a template makes of the base's columns is kept as the template, in lines and in Parquet alike."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")

import pyarrow.parquet as pq  # noqa: E402

from sparse_decl.base.errors import FormatError  # noqa: E402
from sparse_decl.dataset_delta import decode, encode  # noqa: E402
from sparse_decl.dataset_delta.artifact import Delta  # noqa: E402
from sparse_decl.dataset_delta.manifest import Piece  # noqa: E402
from sparse_decl.dataset_delta.templates import made_by  # noqa: E402

Row = dict[str, Any]


def words(seed: int, count: int) -> str:
    chance = random.Random(seed)
    return " ".join(f"{chance.getrandbits(28):x}" for _ in range(count))


BASE: list[Row] = [
    {
        "id": n,
        "question": words(n, 6),
        "answer": words(n + 10_000, 12),
        "score": random.Random(n).random(),
        "rating": None if n % 9 == 0 else random.Random(-n).random(),
        "tokens": [random.Random(n).getrandbits(15) for _ in range(n % 7)],
        "turns": [
            {"role": ("system", "user", "assistant")[min(k, 1 + k % 2)], "content": words(n * 31 + k, 7)}
            for k in range(2 + n % 4)
        ],
    }
    for n in range(700)
]


def chat(row: Row) -> str:
    return "".join(f"<|im_start|>{turn['role']}\n{turn['content']}<|im_end|>\n" for turn in row["turns"])


MADE: dict[str, Callable[[Row], Row]] = {
    "one text of columns": lambda row: {"text": f"Question {row['id']}: {row['question']}\n\nAnswer: {row['answer']}"},
    "a column beside": lambda row: {**row, "text": f"[{row['question']}]({row['answer']})"},
    "a chat": lambda row: {**row, "text": chat(row)},
    "a chat, to be continued": lambda row: {**row, "text": "<s>" + chat(row) + "<|im_start|>assistant\n"},
    "turns with a text between": lambda row: {
        **row,
        "text": "\n\n".join(f"### {turn['role']}:\n{turn['content']}" for turn in row["turns"]),
    },
    "contents alone": lambda row: {"id": row["id"], "text": "\n".join(turn["content"] for turn in row["turns"])},
    "messages of columns": lambda row: {
        "messages": [
            {"role": "user", "content": f'"{row["question"]}"\n\nNo {row["id"]}'},
            {"role": "assistant", "content": row["answer"]},
        ]
    },
    "columns in a struct": lambda row: {"id": row["id"], "data": {"a": row["answer"], "n": row["id"], "q": "x"}},
    "every column in a struct": lambda row: {"id": row["id"], "data": {**row, "made": True}},
    "columns in a struct and a list": lambda row: {
        "data": [{"a": row["tokens"], "b": row["rating"], "c": row["answer"]}]
    },
    "numbers with a comma": lambda row: {**row, "score": f"{row['score']:.5f}".replace(".", ",")},
}


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
@pytest.mark.parametrize("made", MADE)
def test_a_template_is_said_once(tmp_path: Path, made: str, form: str) -> None:
    derived = [MADE[made](row) for row in BASE]
    if "text" in derived[0]:
        derived[5]["text"] += " an exception"
    for name, found in (("base", BASE), ("derived", derived)):
        if form == "parquet":
            pq.write_table(pa.Table.from_pylist(found), tmp_path / f"{name}.parquet")
        else:
            (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in found))
    stats = encode([tmp_path / f"base.{form}"], tmp_path / f"derived.{form}", tmp_path / "delta")
    assert stats.stored_bytes < 1600
    decode([tmp_path / f"base.{form}"], tmp_path / "delta", tmp_path / "back")
    assert (tmp_path / f"back/derived.{form}").read_bytes() == (tmp_path / f"derived.{form}").read_bytes()
    rules = [column.rule.do for column in Delta(tmp_path / "delta").index.tables[0].columns if column.rule is not None]
    assert rules, "none was found"


@given(st.lists(st.tuples(st.text(max_size=9), st.one_of(st.none(), st.integers(0, 99))), max_size=20))
def test_pieces_are_joined_row_by_row(rows: list[tuple[str, int | None]]) -> None:
    named = {"a": pa.array([a for a, _ in rows], pa.large_string()), "b": pa.array([b for _, b in rows], pa.int64())}
    pieces = [Piece(text="<"), Piece(column="b"), Piece(text="|"), Piece(column="a")]
    wanted = [f"<{'' if b is None else b}|{a}" for a, b in rows]
    assert made_by(pieces, named.__getitem__, len(rows), pa.large_string()).to_pylist() == wanted


@pytest.mark.parametrize(
    "piece",
    [Piece(column="c"), Piece(column="c", each=[Piece(text="x")]), Piece(column="t", each=[Piece(each=[Piece()])])],
)
def test_a_template_that_makes_no_sense_is_refused(piece: Piece) -> None:
    kind = pa.large_list(pa.struct([("a", pa.large_string())]))
    named = {"c": pa.array([True]), "t": pa.array([[{"a": "x"}]], kind)}
    with pytest.raises(FormatError):
        made_by([piece], named.__getitem__, 1, pa.large_string())


@pytest.mark.parametrize("name", ["number", "binary", "list"])
def test_bytes_that_are_no_nested_cell_are_refused(name: str) -> None:
    items = pa.large_list(pa.int64())
    named = {"number": pa.array([1]), "binary": pa.array([b"x"], pa.large_binary()), "list": pa.array([[[1]]])}
    with pytest.raises(FormatError):
        made_by([Piece(column=name, packed=True)], named.__getitem__, 1, items)
    with pytest.raises(FormatError, match="makes no sense"):
        made_by([Piece(column="number", packed=True)], named.__getitem__, 1, pa.large_string())


def test_columns_stand_in_nested_cells_as_they_are() -> None:
    kind = pa.struct([("a", pa.float32()), ("b", pa.large_list(pa.bool_())), ("c", pa.large_string())])
    rows = [{"a": -0.0, "b": [True, None], "c": "\ufdd2"}, {"a": None, "b": None, "c": None}]
    cells = pa.array(rows, kind)
    named = dict(zip("abc", cells.flatten(), strict=True))
    pieces = [Piece(text="\ufdd1"), *(Piece(column=name, packed=True) for name in "abc")]
    assert made_by(pieces, named.__getitem__, 2, kind).equals(cells)


def test_cells_without_turns_give_nothing() -> None:
    cells = pa.array(['[{"a": "x"}, {"a": 3, "b": [1]}]', "[1]", "no list", None, '{"a": 1}'], pa.large_string())
    pieces = [Piece(column="c", text=",", each=[Piece(column="a"), Piece(column="b"), Piece(text=".")])]
    assert made_by(pieces, {"c": cells}.__getitem__, 5, pa.large_string()).to_pylist() == ["x.,3.", "", "", "", ""]
