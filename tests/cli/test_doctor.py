"""`doctor` says what is there and what is not; `fmt` changes the layout and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from sparse_decl.cli import doctor
from sparse_decl.cli.layout import laid_out

ROOT = Path(__file__).parents[2]
UGLY = """\
# head
version:   1
models:
    llama:
        source: ./ckpt/base   # here
    chat:
        source: "./ckpt/chat"
        base:   llama
        tags: [x,   y]
"""
NEAT = """\
# head
version: 1
models:
  llama:
    source: ./ckpt/base       # here
  chat:
    source: "./ckpt/chat"
    base: llama
    tags: [x, y]
"""


def test_doctor_of_a_sound_project(project: Any) -> None:
    ran = project.sparse("doctor", "--json")
    found = {finding["subject"]: finding for finding in ran.json["findings"]}
    assert found["Sparsefile"]["detail"].endswith("3 resources")
    assert found["python"]["state"] == "ok"
    assert {finding["state"] for finding in found.values()} <= {"ok", "absent", "problem"}
    assert ran.code == (1 if any(finding["state"] == "problem" for finding in found.values()) else 0)
    assert not (project.root / ".sparse" / "objects").exists(), "it looks and changes nothing"


def test_doctor_names_what_is_missing_and_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(doctor, "_requirements", lambda: {"s3": ["no-such-distribution"]})
    found = {finding.subject: finding for finding in doctor.examine(None)}
    assert found["extra s3"].state == "absent"
    assert found["extra s3"].hint == "pip install 'sparse-decl[s3]'"
    assert found["Sparsefile"].hint == "start with `sparse init`"


def test_doctor_of_a_broken_sparsefile(project: Any) -> None:
    project.write("version: 1\nmodels: [\n")
    ran = project.sparse("doctor")
    assert ran.code == 1
    assert "problem  Sparsefile" in ran.out


def test_doctor_says_that_a_remote_cannot_be_had(project: Any) -> None:
    (project.root / "file").write_text("")
    project.write((project.root / "Sparsefile.yaml").read_text() + "store: {remote: ./file/below}\n")
    ran = project.sparse("doctor")
    assert "problem  remote" in ran.out, ran.out


def test_fmt(project: Any) -> None:
    project.write(UGLY)
    checked = project.sparse("fmt", "--check")
    assert checked.code == 1
    assert "+  llama:" in checked.out
    assert (project.root / "Sparsefile.yaml").read_text() == UGLY
    assert project.sparse("fmt").code == 0
    assert (project.root / "Sparsefile.yaml").read_text() == NEAT
    assert project.sparse("fmt", "--check").code == 0


def test_fmt_refuses_what_is_no_sparsefile(project: Any) -> None:
    project.write("version: 1\nmodels: {a: {sauce: ./x}}\n")
    ran = project.sparse("fmt")
    assert ran.code == 3
    assert "sauce" in ran.err


def test_the_example_keeps_its_meaning_and_its_comments() -> None:
    text = (ROOT / "sparsefile.example.yaml").read_text()
    new = laid_out(text, "example")
    assert yaml.safe_load(new) == yaml.safe_load(text)
    assert laid_out(new, "example") == new
    assert new.count("#") == text.count("#"), "every comment is still there"
