"""`sparse cache`: what lies in the user's caches, with sizes, and what goes first."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from sparse_decl.api.cache import DeltaCache
from sparse_decl.cli.exit_codes import run_guarded
from tests.cli.conftest import ProjectFolder

DAY = 86_400


@pytest.fixture
def caches(applied: ProjectFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache with one reconstructed model used today and two other things of 10 and 40 days ago."""
    home = tmp_path / "cache"
    monkeypatch.setenv("SPARSE_CACHE", str(home))
    monkeypatch.chdir(applied.root)
    assert run_guarded(["compress", "ckpt/base", "ckpt/chat", "-o", "chat.delta", "-q"]) == 0
    with DeltaCache() as cache:
        assert cache.get_or_reconstruct("ckpt/base", "chat.delta")
    for name, age in (("remote/ab", 10), ("hub/cd", 40)):
        file = home / name / "file"
        file.parent.mkdir(parents=True)
        file.write_bytes(b"x" * 1000)
        os.utime(file, (time.time() - age * DAY,) * 2)
    return home


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict]:
    capsys.readouterr()
    assert run_guarded(["cache", *arguments, "--json"]) == 0
    return [entry for entry in json.loads(capsys.readouterr().out)["entries"] if entry["cache"] != "kernels"]


def test_what_there_is(caches: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entries = told(capsys, "list")
    assert [entry["cache"] for entry in entries] == ["hub", "remote", "models"], "the longest unused first"
    assert [entry["bytes"] for entry in entries[:2]] == [1000, 1000]
    model = entries[2]
    assert model["bytes"] == sum(path.stat().st_size for path in Path(model["path"]).rglob("*"))
    assert model["name"].endswith("ckpt/base")
    assert "chat.delta on " in model["name"]
    assert run_guarded(["cache", "list"]) == 0
    out = capsys.readouterr().out
    assert "models: reconstructed models, 1 item" in out
    assert "1.00 KB  used 40 days ago" in out


def test_nothing_goes_without_yes(caches: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_guarded(["cache", "prune", "--older-than", "30d"]) == 0
    assert capsys.readouterr().out.endswith("Would free 1.00 KB: 1 item. Add --yes to do it.\n")
    assert len(told(capsys, "list")) == 3
    assert run_guarded(["cache", "prune", "--older-than", "30d", "--yes"]) == 0
    assert capsys.readouterr().out.endswith("Freed 1.00 KB: 1 item.\n")
    assert [entry["cache"] for entry in told(capsys, "list")] == ["remote", "models"]


def test_until_the_rest_fits(caches: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entries = told(capsys, "list")
    room = entries[1]["bytes"] + entries[2]["bytes"]
    assert [entry["cache"] for entry in told(capsys, "prune", "--max-size", str(room))] == ["hub"]
    assert [entry["cache"] for entry in told(capsys, "prune", "--max-size", "0", "--yes")] == [
        "hub",
        "remote",
        "models",
    ]
    assert told(capsys, "list") == []
    with DeltaCache() as cache:
        again = cache.get_or_reconstruct("ckpt/base", "chat.delta")
    assert again is not None
    assert (Path(again) / "model.safetensors").read_bytes() == Path("ckpt/chat/model.safetensors").read_bytes()


def test_what_to_delete_has_to_be_said(caches: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_guarded(["cache", "prune", "--yes"]) == 3
    assert "no limit is given" in capsys.readouterr().err
    assert len(told(capsys, "list")) == 3
