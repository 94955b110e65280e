"""Malformed outcomes are told with file and line."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from sparse_decl.base.errors import FormatError, SparseError, UnavailableError
from sparse_decl.routing.outcomes import Columns, read_outcomes

GOOD = '{"prompt": "p", "model": "m", "score": 1}'


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("{", "JSON"),
        ("[1]", "object"),
        ('{"prompt": "p", "model": "m", "score": NaN}', "NaN"),
        ('{"prompt": "p", "model": "m", "score": 1e999}', "number"),
        ('{"prompt": "p", "model": "m", "score": 1.5}', "outside 0..1"),
        ('{"prompt": "p", "model": "m", "score": -0.1}', "outside 0..1"),
        ('{"prompt": "p", "model": "m", "score": "good"}', "number"),
        ('{"prompt": "p", "model": "m"}', "number"),
        ('{"prompt": "", "model": "m", "score": 1}', "prompt"),
        ('{"prompt": 5, "model": "m", "score": 1}', "prompt"),
        ('{"model": "m", "score": 1}', "prompt"),
        ('{"prompt": "p", "score": 1}', "model"),
        ('{"prompt": "p", "model": "m", "score": 1, "task": [1]}', "task"),
        ('{"prompt": "p", "model": "m", "score": 1, "output_tokens": -4}', "output_tokens"),
        ('{"prompt": "p", "outcomes": {}}', "outcomes"),
    ],
)
def test_a_bad_row(tmp_path: Path, line: str, word: str) -> None:
    path = tmp_path / "o.jsonl"
    path.write_text(f"{GOOD}\n\n{line}\n{GOOD}\n")
    with pytest.raises(FormatError) as caught:
        read_outcomes(path)
    assert f"{path}:3:1" in str(caught.value)
    assert word in str(caught.value)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "o.jsonl").write_bytes(b'{"prompt": "\xff", "model": "m", "score": 1}\n')
    with pytest.raises(FormatError, match="JSON"):
        read_outcomes(tmp_path / "o.jsonl")


def test_nothing_there(tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("\n")
    with pytest.raises(FormatError, match="no outcome"):
        read_outcomes(tmp_path / "empty.jsonl")
    with pytest.raises(UnavailableError):
        read_outcomes(tmp_path / "gone.jsonl")
    (tmp_path / "folder").mkdir()
    with pytest.raises(SparseError):
        read_outcomes(tmp_path / "folder")


def test_folders_archives_other_columns_and_several_models(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"q": "one", "who": "m", "right": true, "kind": "t", "c": 7, "base": 0.5}\n')
    wide = {"q": "two", "outcomes": {"m": {"right": 0.5, "output_tokens": 3}, "n": 1}, "c": 8, "base": 1}
    with gzip.open(tmp_path / "b.jsonl.gz", "wt") as stream:
        stream.write(json.dumps(wide) + "\n")
    rows = read_outcomes(tmp_path, Columns("q", "who", "right", "kind", "c", "base"))
    assert [(row.prompt, row.model, row.score, row.task, row.group, row.baseline) for row in rows] == [
        ("one", "m", 1.0, "t", "7", 0.5),
        ("two", "m", 0.5, None, "8", 1.0),
        ("two", "n", 1.0, None, "8", 1.0),
    ]
    assert rows[1].tokens == (None, 3)


def test_a_group_column_that_is_nowhere(tmp_path: Path) -> None:
    (tmp_path / "o.jsonl").write_text(GOOD + "\n")
    with pytest.raises(FormatError, match="no row has the column `user`"):
        read_outcomes(tmp_path / "o.jsonl", Columns(group="user"))


def test_a_damaged_archive(tmp_path: Path) -> None:
    path = tmp_path / "o.jsonl.gz"
    path.write_bytes(gzip.compress((GOOD + "\n").encode() * 100)[:-12])
    with pytest.raises(FormatError, match="damaged"):
        read_outcomes(path)
