"""Start-up stays light: what a command does not need is not imported."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet
import pytest

from sparse_decl.cli import fast_path

HEAVY = {"numpy", "numba", "torch", "transformers", "datasets", "huggingface_hub", "fsspec", "zstandard", "tqdm"}

PROBE = """
import json, sys
sys.argv = ["sparse", *sys.argv[1:]]
from sparse_decl.cli import main
code = main()
print(json.dumps([code, sorted(name for name in sys.modules if "." not in name)]), file=sys.stderr)
"""


def modules(project: Any, *arguments: str) -> tuple[int, set[str]]:
    from_project = project.sparse("--version")  # the environment is the project's
    assert from_project.code == 0
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        cwd=project.root,
        env={"PYTHONPATH": ":".join(sys.path), "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    code, names = json.loads(done.stderr.strip().split("\n")[-1])
    return code, set(names)


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["plan", "--help"], ["apply", "--help"]])
def test_help_and_version_import_nothing_heavy(project: Any, arguments: list[str]) -> None:
    code, names = modules(project, *arguments)
    assert code == 0
    assert not names & HEAVY
    if arguments == ["--version"]:
        assert not names & {"typer", "pydantic", "yaml", "rich"}


def test_planning_imports_nothing_heavy(project: Any) -> None:
    assert project.sparse("apply", "-q").code == 0
    for arguments in (
        ["plan"],
        ["plan", "--json"],
        ["check"],
        ["validate"],
        ["explain", "chat"],
        ["apply"],
        ["status"],
    ):
        code, names = modules(project, *arguments)
        assert code == 0, arguments
        assert not names & HEAVY, arguments


def _write(folder: Path, moved: float) -> None:
    folder.mkdir()
    words = (np.random.default_rng(3).normal(0, 0.02, (64, 256)) * (1 + moved)).astype(np.float32).view(np.uint32) >> 16
    head = json.dumps({"w": {"dtype": "BF16", "shape": words.shape, "data_offsets": [0, 2 * words.size]}}).encode()
    data = words.astype("<u2").tobytes()
    (folder / "model.safetensors").write_bytes(len(head).to_bytes(8, "little") + head + data)


def test_what_needs_no_sparsefile_needs_no_numba(project: Any) -> None:
    """In their plain forms, on what is small."""
    _write(project.root / "base", 0.0)
    _write(project.root / "fine", 1e-3)
    steps = project.root / "steps"
    steps.mkdir()
    _write(steps / "step-1", 0.0)
    _write(steps / "step-2", 1e-3)
    rows = [json.dumps({"id": k, "text": f"row {k}"}) + "\n" for k in range(50)]
    (project.root / "old.jsonl").write_text("".join(rows))
    (project.root / "new.jsonl").write_text("".join(rows[1:]))
    values = {"id": list(range(50)), "text": [f"row {k}" if k % 7 else None for k in range(50)], "on": [True] * 50}
    pyarrow.parquet.write_table(pyarrow.table(values), project.root / "new.parquet")
    (project.root / "old.csv").write_text("".join(["id,text\n", *(f"{k},row {k}\n" for k in range(49))]))
    for line in (
        "compress base fine -o delta -q",
        "reconstruct base delta -o again -q",
        "info delta --json",
        "estimate base fine",
        "publish steps run --once",
        "follow run -o live --once",
        "compress base fine -o delta-2 --threads 1",  # this and the rest may read an option, or tables, by a model
        "diff base fine",
        "dataset-compress old.jsonl new.jsonl -o table",
        "dataset-estimate old.jsonl new.jsonl",
        "dataset-reconstruct table --base old.jsonl -o rows",
        "dataset-compress old.csv new.parquet -o table-2",
        "dataset-reconstruct table-2 --base old.csv -o rows-2",
        "info table-2",
    ):
        code, names = modules(project, *line.split())
        assert code == 0, line
        assert not names & {"numba", "torch"}, line
        assert "pandas" not in names, line
        assert "pydantic" not in names or "threads" in line or "diff" in line, line
        assert "typer" not in names or "dataset" not in line, line
    assert (project.root / "again" / "model.safetensors").read_bytes() == (
        project.root / "fine" / "model.safetensors"
    ).read_bytes()


def test_a_base_whose_name_is_no_unicode(project: Any) -> None:
    """As a file system allows it; no delta can record it."""
    name = os.fsdecode(b"b\xff")
    try:
        _write(project.root / name, 0.0)
    except OSError:
        pytest.skip("this file system has no such names")
    _write(project.root / "fine", 1e-3)
    rows = project.root / os.fsdecode(b"rows\xff")
    rows.mkdir()
    (rows / "a.csv").write_text("a,b\n1,2\n")
    shutil.copytree(rows, project.root / "rows")
    for line in (
        ("compress", name, "fine", "-o", "delta"),
        ("reconstruct", name, "delta", "-o", "again"),
        ("compress", "fine", name, "-o", "back", "--threads", "1"),
        ("estimate", name, "fine"),
        ("dataset-compress", rows.name, "rows", "-o", "table"),
        ("dataset-reconstruct", "table", "--base", rows.name),
        ("dataset-compress", "rows", rows.name, "-o", "table-2"),
    ):
        done = project.sparse(*line)
        assert done.code == 0, (line, done.err)
    assert (project.root / "again" / "model.safetensors").read_bytes() == (
        project.root / "fine" / "model.safetensors"
    ).read_bytes()


PLAIN = [
    "compress base fine -o delta",
    "compress base fine --out delta --json",
    "compress base fine",
    "compress base fine other -o delta",
    "compress base -o delta",
    "compress base missing -o delta",
    "compress base fine -o",
    "compress base fine -o delta -o delta-2",
    "compress base fine -o base",
    "compress base '' -o delta",
    "estimate base fine -q",
    "estimate base --json",
    "info base --json",
    "info missing",
    "info --help",
    "reconstruct base missing --json",
    "compress missing fine -o zip::delta",
    "plan -f '~/no'",
    "status -f zip::no --json",
    "check --file ''",
]


@pytest.mark.parametrize("line", PLAIN)
def test_plain_forms_mean_what_the_parser_says(project: Any, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    _write(project.root / "base", 0.0)
    _write(project.root / "fine", 1e-3)
    found = []
    for short in (True, False):
        if not short:
            monkeypatch.setattr(fast_path, "_PLAIN", {})
            monkeypatch.setattr(fast_path, "_SWITCHES", {})
        monkeypatch.chdir(project.root)
        done = project.sparse(*shlex.split(line))
        found.append((done.code, done.out, done.err))
        shutil.rmtree(project.root / "delta", ignore_errors=True)
        shutil.rmtree(project.root / "delta-2", ignore_errors=True)
    assert found[0] == found[1]
