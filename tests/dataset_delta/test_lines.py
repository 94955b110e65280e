"""Files of lines come back byte for byte, whatever stands in them; rows are found where lines are rows."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sparse_decl.dataset_delta import decode, encode
from sparse_decl.dataset_delta.tables import Dataset

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


def test_kinds_that_change_on_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sparse_decl.dataset_delta.lines.BATCH", 10)
    rows = [{"a": n} if n < 25 else {"a": "text", "b": 1.5} if n < 50 else {"a": None} for n in range(80)]
    text = "".join(json.dumps(row) + "\n" for row in rows).encode()
    stats = comes_back(tmp_path, text, text, ".jsonl")
    assert stats["same_rows"] == 80
