"""A step kind is one module and one line of the registry: no other file knows of it, and every command serves it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from sparse_decl.cli.exit_codes import run_guarded
from sparse_decl.steps import registry

SPARSEFILE = """\
version: 1
datasets:
  plain: {source: ./plain}
  logs: {source: ./logs, tags: [packed]}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    kinds = {"packed": "tests.steps.toy_kind", **registry.KINDS}
    monkeypatch.setattr(registry, "KINDS", kinds)
    monkeypatch.setattr(registry, "_kinds", {})
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Sparsefile.yaml").write_text(SPARSEFILE)
    for name in ("plain", "logs"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.csv").write_text("a,b\n" + "1,2\n" * 5000)
    (tmp_path / "logs" / "b.csv").write_text("a,b\n3,4\n")
    return tmp_path


def sparse(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert run_guarded(list(arguments)) == code
    return capsys.readouterr().out


def test_every_command_serves_a_new_kind(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "dataset.logs will be built" in sparse(capsys, "plan")
    assert json.loads(sparse(capsys, "status", "--json"))["resources"][1]["mode"] == "packed"
    assert "built dataset.logs: 2 files packed" in sparse(capsys, "apply")
    assert "up to date" in sparse(capsys, "plan")
    assert sparse(capsys, "check")
    row = json.loads(sparse(capsys, "status", "--json"))["resources"][1]
    assert (row["mode"], row["exact"], row["original_bytes"]) == ("packed", True, 20_012)
    assert 0 < row["stored_bytes"] < 1000
    assert "packed" in sparse(capsys, "explain", "dataset.logs")
    assert "packed" in sparse(capsys, "graph")
    assert "dataset.logs" in sparse(capsys, "status", "--html", "page.html") + (folder / "page.html").read_text()
    before = {path.name: path.read_bytes() for path in (folder / "logs").iterdir()}
    shutil.rmtree(folder / "logs")
    sparse(capsys, "restore", "dataset.logs", "-o", "back")
    assert {path.name: path.read_bytes() for path in (folder / "back").iterdir()} == before
    sparse(capsys, "verify", "--deep")


def test_another_file_is_another_build(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sparse(capsys, "apply")
    (folder / "logs" / "b.csv").write_text("a,b\n3,5\n")
    assert "dataset.logs will be built" in sparse(capsys, "plan")


def test_a_lock_of_a_later_version_can_be_listed(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its kind is not known here: sizes and names are shown, and nothing can be made of it."""
    sparse(capsys, "apply")
    kinds = {name: module for name, module in registry.KINDS.items() if name != "packed"}
    monkeypatch.setattr(registry, "KINDS", kinds)
    monkeypatch.setattr(registry, "_kinds", {})
    (folder / "Sparsefile.yaml").write_text(SPARSEFILE.replace("  logs", "  # logs"))
    rows = {row["address"]: row for row in json.loads(sparse(capsys, "status", "--json"))["resources"]}
    assert (rows["dataset.logs"]["state"], rows["dataset.logs"]["exact"]) == ("undeclared", True)
