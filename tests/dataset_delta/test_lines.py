"""Files of lines come back byte for byte, whatever stands in them; rows are found where lines are rows."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sparse_decl.dataset_delta import decode, encode
from sparse_decl.dataset_delta.tables import Dataset
from sparse_decl.dataset_delta.writers import Cells

QUICK = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def comes_back(folder: Path, base: bytes, derived: bytes, suffix: str) -> dict:
    (folder / f"base{suffix}").write_bytes(base)
    (folder / f"derived{suffix}").write_bytes(derived)
    stats = encode([folder / f"base{suffix}"], folder / f"derived{suffix}", folder / "delta")
    decode([folder / f"base{suffix}"], folder / "delta", folder / "back")
    assert (folder / "back" / f"derived{suffix}").read_bytes() == derived
    return stats.to_json()


PIECES = [
    *(
        b"a",
        b"1",
        b"1.5",
        b"-0.0",
        b",",
        b'"',
        b'""',
        b"\n",
        b"\r\n",
        b"\r",
        b" ",
        b"{",
        b"}",
        b":",
        b"\xff",
        b"\xc3\xa9",
    ),
    *(
        b'{"a": 1}\n',
        b'{"a":1,"b":[2]}\n',
        b'{"b": null, "a": "x"}\r\n',
        b'{"a": "\\ud800"}\n',
        b"a,b\n",
        b"1,2\n",
        b"\0",
    ),
]
piece = st.sampled_from(PIECES)


@QUICK
@given(st.sampled_from([".jsonl", ".csv", ".tsv", ".txt"]), st.lists(piece, max_size=12), st.lists(piece, max_size=12))
@example(".jsonl", [], [b'{"a": 1}\r\n', b'{"a": 2}\r'])
@example(".csv", [b"a,b\n"], [b"a,b\n", b'"x\ny",2\n', b"1,2"])
@example(".csv", [], [b"a,b\r", b"1,2\r"])
@example(".txt", [b"a\r\n"], [b"a\r\n", b"b\n", b"c\r"])
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, suffix: str, base: list, derived: list) -> None:
    comes_back(tmp_path_factory.mktemp("lines"), b"".join(base), b"".join(derived), suffix)


value = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(), st.text(max_size=4)),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(st.text(max_size=2), inner, max_size=2)),
    max_leaves=4,
)


@QUICK
@given(st.lists(st.dictionaries(st.sampled_from("abc"), value, max_size=3), max_size=8), st.booleans(), st.data())
def test_json_rows(tmp_path_factory: pytest.TempPathFactory, rows: list, ascii: bool, data: st.DataObject) -> None:
    def lines(items: list) -> bytes:
        text = "".join(json.dumps(item, ensure_ascii=ascii) + "\n" for item in items)
        return text.encode("utf-8", "surrogatepass")

    comes_back(tmp_path_factory.mktemp("json"), lines(rows), lines(data.draw(st.permutations(rows))), ".jsonl")


def test_rows_of_jsonl_are_rows(tmp_path: Path) -> None:
    rows = [{"id": n, "text": f"line {n}", "tags": [n, "x"], "score": n / 7} for n in range(3000)]
    base = "".join(json.dumps(row) + "\n" for row in rows).encode()
    more = "".join(json.dumps({**row, "new": row["id"] % 2}) + "\n" for row in rows[::-1]).encode()
    stats = comes_back(tmp_path, base, more, ".jsonl")
    assert stats["same_rows"] == 3000
    with Dataset(tmp_path / "base.jsonl") as opened:
        assert opened.units[0].table.schema.names == ["id", "text", "tags", "score"]


def test_a_column_written_anew_is_edited_cells(tmp_path: Path) -> None:
    """Not rows as in the base, though none of its cells is coded by the base's."""
    random = np.random.default_rng(0)
    rows = [{"id": random.bytes(20).hex(), "text": random.bytes(20).hex()} for _ in range(50)]
    base = "".join(json.dumps(row) + "\n" for row in rows).encode()
    anew = [{**row, "text": random.bytes(20).hex() if n else row["text"]} for n, row in enumerate(rows)]
    stats = comes_back(tmp_path, base, "".join(json.dumps(row) + "\n" for row in anew).encode(), ".jsonl")
    assert (stats["same_rows"], stats["edited_rows"], stats["edited_cells"], stats["new_rows"]) == (1, 49, 49, 0)


def test_rows_of_csv_are_rows_and_numbers_numbers(tmp_path: Path) -> None:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["id", "text", "score"])
    writer.writerows([n, f'say "{n}",\nthen', "" if n % 3 else n / 4] for n in range(2000))
    base = out.getvalue().encode()
    stats = comes_back(tmp_path, base, base.replace(b'"17"', b'"18"') + b"odd,line\r\n", ".csv")
    assert (stats["same_rows"], stats["new_rows"], stats["edited_rows"]) == (1999, 1, 1)
    with Dataset(tmp_path / "base.csv") as opened:
        kinds = dict(zip(opened.units[0].style["columns"], opened.units[0].style["kinds"], strict=True))
    assert kinds == {"id": "int", "text": "text", "score": "float"}


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".txt"])
def test_more_text_than_a_batch_can_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    """As of 20,000 records of 120 kB: batches end earlier, and are rendered in pieces."""
    monkeypatch.setattr("sparse_decl.dataset_delta.lines.MOST", 9000)
    monkeypatch.setattr("sparse_decl.dataset_delta.writers.MOST", 9000)
    texts = [f"{n:04d} " + "as before " * (30 if n % 7 else 3) for n in range(300)]
    lines = {".jsonl": [json.dumps({"n": n, "t": text}) for n, text in enumerate(texts)], ".txt": texts}
    lines[".csv"] = ["n,t", *(f"{n},{text}" for n, text in enumerate(texts))]
    base = "\n".join(lines[suffix]).encode() + b"\n"
    derived = base.replace(b"as before", b"as never before")
    sizes = []
    batches = Cells.batch
    monkeypatch.setattr(Cells, "batch", lambda self, start, count: sizes.append(count) or batches(self, start, count))
    comes_back(tmp_path, base, derived, suffix)
    assert sum(sizes) % 300 == 0
    assert 1 < max(sizes) < 150
    with Dataset(tmp_path / f"derived{suffix}") as found:
        assert len(found.units[0].table.column(0).chunks) > 9


def test_kinds_that_change_on_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sparse_decl.dataset_delta.lines.BATCH", 10)
    rows = [{"a": n} if n < 25 else {"a": "text", "b": 1.5} if n < 50 else {"a": None} for n in range(80)]
    text = "".join(json.dumps(row) + "\n" for row in rows).encode()
    stats = comes_back(tmp_path, text, text, ".jsonl")
    assert stats["same_rows"] == 80


QUOTED = {
    "texts alone": lambda rows: _csv(rows, csv.QUOTE_NONNUMERIC),
    "texts alone, none for an empty one": lambda rows: _csv(rows, csv.QUOTE_NONNUMERIC).replace(b'""', b""),
    "one column": lambda rows: (
        b"id,name,score\n" + b"".join(f'{row[0]},"{row[1]}",{row[2]}\n'.encode() for row in rows)
    ),
    "all but one column": lambda rows: (
        b'"id","name","score"\r\n' + b"".join(f'"{row[0]}",{row[1]},"{row[2]}"\r\n'.encode() for row in rows)
    ),
}


def _csv(rows: list[list[object]], quoting: int) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, quoting=quoting, lineterminator="\n").writerows([["id", "name", "score"], *rows])  # type: ignore[arg-type]
    return out.getvalue().encode()


@pytest.mark.parametrize("how", QUOTED)
def test_columns_may_be_quoted_differently(tmp_path: Path, how: str) -> None:
    rows = [[n, ("x", "", "4")[n % 3] if n < 60 else f"name {n}", n / 7] for n in range(900)]
    changed = [[n, name + " edited" if n % 50 == 0 else name, score] for n, name, score in rows]
    stats = comes_back(tmp_path, _csv(rows, csv.QUOTE_MINIMAL), QUOTED[how](changed), ".csv")
    assert stats["stored_bytes"] < 800
    assert (stats["new_rows"], stats["edited_rows"]) == (0, 18)
    with Dataset(tmp_path / "derived.csv") as opened:
        assert str(opened.units[0].table.schema.field("score").type) == "double"
    with Dataset(tmp_path / "derived.csv", version=3) as older:  # so that older deltas see their bases as they did
        assert "quotes" not in older.units[0].style


CELL = st.sampled_from(["", "1", "-2.5", "a", "a,b", 'say "no"', "line\nbreak", "é"])


@QUICK
@given(st.lists(st.tuples(*[st.tuples(CELL, st.booleans())] * 3), min_size=1, max_size=20))
def test_cells_quoted_at_will_come_back(tmp_path_factory: pytest.TempPathFactory, rows: list) -> None:
    def written(cell: str, quoted: bool) -> str:
        return '"' + cell.replace('"', '""') + '"' if quoted or set(cell) & set(',"\n') else cell

    text = "a,b,c\n" + "".join(",".join(written(*cell) for cell in row) + "\n" for row in rows)
    comes_back(tmp_path_factory.mktemp("quoted"), b"a,b,c\n1,2,3\n", text.encode(), ".csv")
