"""Text to measure on: the same text has the same digest whatever file it stands in; mistakes say what there is."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from sparse_decl.base.errors import ConfigError, FormatError, UnavailableError
from sparse_decl.quality import read_text

ROWS = ["one row", "", "a second — with an umlaut: ü"]


def test_a_text_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n\n".join(ROWS), encoding="utf-8")
    (tmp_path / "test.jsonl").write_text("".join(json.dumps({"text": row}) + "\n" for row in ROWS))
    plain, lines = read_text(str(tmp_path / "a.txt")), read_text(str(tmp_path / "test.jsonl"))
    assert plain.text == "\n\n".join(ROWS)
    assert plain.digest == lines.digest
    assert plain.digest.startswith("b3:")


def test_a_column_of_jsonl(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"body": "x"}\n\n{"body": "y"}\n')
    assert read_text(str(tmp_path / "a.jsonl"), column="body").text == "x\n\ny"
    with pytest.raises(ConfigError, match="no text under 'text'") as error:
        read_text(str(tmp_path / "a.jsonl"))
    assert error.value.where == f"{tmp_path / 'a.jsonl'}:1"
    assert "body" in str(error.value)


def test_a_folder_is_read_by_split(tmp_path: Path) -> None:
    (tmp_path / "train-0.jsonl").write_text('{"text": "t"}\n')
    (tmp_path / "test-1.jsonl").write_text('{"text": "b"}\n')
    (tmp_path / "test-0.jsonl").write_text('{"text": "a"}\n')
    assert read_text(str(tmp_path)).text == "a\n\nb"
    assert read_text(str(tmp_path), split="train").text == "t"
    with pytest.raises(ConfigError, match="no 'dev' split"):
        read_text(str(tmp_path), split="dev")


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"\xff\xfe\x00x", FormatError),
        ("a.txt", b"  \n", FormatError),
        ("a.jsonl", b"{broken\n", FormatError),
        ("a.jsonl", b"[1]\n", ConfigError),
        ("a.bin", b"text", ConfigError),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, name: str, data: bytes, kind: type[Exception]) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(kind):
        read_text(str(tmp_path / name))


@pytest.mark.parametrize("source", ["missing.txt", "./missing", "~/no-such-folder-here"])
def test_a_missing_path_is_no_hub_dataset(source: str) -> None:
    with pytest.raises(UnavailableError, match="no such file"):
        read_text(source)


def test_parquet(tmp_path: Path) -> None:
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table({"text": [*ROWS, None], "n": [1, 2, 3, 4]}), tmp_path / "a.parquet")
    assert read_text(str(tmp_path / "a.parquet")).text == "\n\n".join(ROWS)
    with pytest.raises(ConfigError, match="no column 'body'"):
        read_text(str(tmp_path / "a.parquet"), column="body")
    with pytest.raises(ConfigError, match="holds no text"):
        read_text(str(tmp_path / "a.parquet"), column="n")
    (tmp_path / "b.parquet").write_bytes(b"PAR1 broken")
    with pytest.raises(FormatError):
        read_text(str(tmp_path / "b.parquet"))


class Rows(list):
    """As much of a `datasets.Dataset` as is used."""

    column_names = ("text",)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple]:
    calls: list[tuple] = []

    def load_dataset(name: str, config: str | None, *, split: str, revision: str | None) -> Rows:
        calls.append((name, config, split, revision))
        if name == "org/gone":
            raise ConnectionError("no route")
        return Rows({"text": row} for row in ROWS)

    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=load_dataset))
    return calls


def test_hub_datasets_are_asked_for_by_name_config_and_revision(asked: list[tuple]) -> None:
    assert read_text("wikitext").text == "\n\n".join(ROWS)
    read_text("org/set", split="train")
    read_text("hf://datasets/org/set:en@abc")
    assert asked == [
        ("Salesforce/wikitext", "wikitext-2-raw-v1", "test", None),
        ("org/set", None, "train", None),
        ("org/set", "en", "test", "abc"),
    ]


def test_a_hub_dataset_that_cannot_be_had(asked: list[tuple]) -> None:
    with pytest.raises(UnavailableError, match="cannot be loaded") as error:
        read_text("org/gone")
    assert "no route" in str(error.value)


def test_a_missing_extra_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(UnavailableError, match="needs the package datasets") as error:
        read_text("org/set")
    assert "sparse-decl[datasets]" in str(error.value)
