"""Lists and texts that are cut, and single turns as columns: one rule, in files of lines and in Parquet."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from sparse_decl.base.errors import FormatError  # noqa: E402
from sparse_decl.dataset_delta.cuts import cut_cells, taken  # noqa: E402
from sparse_decl.dataset_delta.manifest import Cut, Rule  # noqa: E402
from sparse_decl.dataset_delta.rules import apply_rule  # noqa: E402
from tests.dataset_delta.test_derivatives import chats, dumped, kept, rows  # noqa: E402

Row = dict[str, Any]
TURNS: dict[str, Callable[[Row], Row]] = {
    "first three": lambda row: {**row, "messages": row["messages"][:3]},
    "last two": lambda row: {**row, "messages": row["messages"][-2:]},
    "without system prompt": lambda row: {**row, "messages": row["messages"][1:]},
    "without the last": lambda row: {**row, "messages": row["messages"][:-1]},
    "prompt and completion": lambda row: {
        "id": row["id"],
        "prompt": row["messages"][:-1],
        "completion": row["messages"][-1:],
    },
    "first exchange": lambda row: {
        "id": row["id"],
        "prompt": row["messages"][1]["content"],
        "answer": row["messages"][2]["content"],
    },
    "last exchange": lambda row: {
        "id": row["id"],
        "text": f"Q: {row['messages'][-2]['content']}\nA: {row['messages'][-1]['content']}",
    },
    "rendered without system prompt": lambda row: {
        **row,
        "text": "".join(f"<{turn['role']}>{turn['content']}</s>\n" for turn in row["messages"][1:]),
    },
}


def parquet(items: list[Row]) -> bytes:
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pylist(items), sink)
    return bytes(sink.getvalue())


@pytest.mark.parametrize("how", TURNS)
def test_turns(tmp_path: Path, how: str) -> None:
    base = chats(600)
    derived = [TURNS[how](row) for row in base]
    lines = kept(tmp_path / "lines", dumped(base), dumped(derived)).stored_bytes
    assert lines < 300
    assert kept(tmp_path / "parquet", parquet(base), parquet(derived), "parquet").stored_bytes < lines + 260


def test_exceptions_are_kept_beside_the_rule(tmp_path: Path) -> None:
    base = chats(600)
    derived = [row if n % 40 == 0 else TURNS["first three"](row) for n, row in enumerate(base)]
    assert kept(tmp_path, dumped(base), dumped(derived)).stored_bytes < 4500


def test_a_cut_that_loses_what_others_keep_is_no_rule(tmp_path: Path) -> None:
    """Every beginning of a conversation: each cut would be wrong for most."""
    base = chats(600)
    derived = [
        {"id": row["id"], "messages": row["messages"][: stop + 1]}
        for row in base
        for stop in range(2, len(row["messages"]), 2)
    ]
    assert kept(tmp_path, dumped(base), dumped(derived)).stored_bytes < 2000


@pytest.mark.parametrize("how", ["tokens", "text"])
def test_numbers_and_letters(tmp_path: Path, how: str) -> None:
    size = 12 if how == "tokens" else 60
    derived = [{**row, how: row[how][:size]} for row in rows()]
    lines = kept(tmp_path / "lines", dumped(rows()), dumped(derived)).stored_bytes
    assert lines < 300
    assert kept(tmp_path / "parquet", parquet(rows()), parquet(derived), "parquet").stored_bytes < lines + 260


LISTS = st.lists(st.none() | st.lists(st.integers(-9, 9) | st.text(max_size=3) | st.none(), max_size=6), max_size=8)
CUTS = st.builds(Cut, skip=st.integers(0, 3), drop=st.integers(0, 3), keep=st.integers(0, 4), tail=st.integers(0, 4))


@settings(max_examples=200, deadline=None)
@given(LISTS, CUTS)
def test_a_cut_is_a_slice(cells: list[list[Any] | None], cut: Cut) -> None:
    def sliced(cell: Any) -> Any:
        found = cell[cut.skip :]
        found = found[: max(0, len(cell) - cut.drop - min(cut.skip, len(cell)))]
        found = found[: cut.keep] if cut.keep else found
        return found[max(0, len(found) - cut.tail) :] if cut.tail else found

    def compact(cell: Any) -> str:
        return json.dumps(cell, separators=(",", ":"), ensure_ascii=False)

    right = [None if cell is None else sliced(cell) for cell in cells]
    texts = pa.array([None if cell is None else compact(cell) for cell in cells], pa.large_string())
    assert cut_cells(texts, "items", cut).to_pylist() == [None if cell is None else compact(cell) for cell in right]
    strings = [None if cell is None else [None if one is None else str(one) for one in cell] for cell in cells]
    lists = pa.array(strings, pa.large_list(pa.large_string()))
    assert cut_cells(lists, "items", cut).to_pylist() == [None if cell is None else sliced(cell) for cell in strings]
    assert cut_cells(texts, "letters", cut).to_pylist() == [
        None if text is None else sliced(text) for text in texts.to_pylist()
    ]
    assert list(range(9))[taken(cut, 9)] == sliced(list(range(9)))


@pytest.mark.parametrize("text", ["", "[", "]", "[1", "[1]]", "[1,]", "[,]", "[1 ,2]", "[1 2]", "[nul]", 9000 * "["])
def test_text_that_is_no_list_stays(text: str) -> None:
    assert cut_cells(pa.array([text], pa.large_string()), "items", Cut(skip=1)).to_pylist() == [text]


@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        (Rule(do="items"), pa.large_string()),
        (Rule(do="letters", cut=Cut(keep=1)), pa.large_list(pa.int64())),
        (Rule(do="items", cut=Cut(keep=1)), pa.int64()),
    ],
)
def test_a_rule_for_another_type_is_refused(rule: Rule, kind: Any) -> None:
    with pytest.raises(FormatError):
        apply_rule(rule, pa.array([None], kind), kind)
