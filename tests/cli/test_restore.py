"""`sparse restore` of some files, and in the place of the sources."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from sparse_decl.cli.exit_codes import run_guarded
from tests.cli.conftest import ProjectFolder, Ran, files_of


@pytest.fixture
def restore(applied: ProjectFolder) -> Callable[..., Ran]:
    """`sparse restore ARGUMENTS` in an applied project."""
    return partial(applied.sparse, "restore")


def test_only_some_files(applied: ProjectFolder, restore: Callable[..., Ran]) -> None:
    ran = restore("model.chat", "-o", "some", "--only", "*.json")
    assert (ran.code, ran.err) == (0, "")
    assert files_of(applied.root / "some") == {"config.json": (applied.root / "ckpt/chat/config.json").read_bytes()}
    assert "1 file" in ran.out
    ran = restore("model.c*", "-o", "several", "--only", "model.*", "--json")
    assert [(one["address"], [file["path"] for file in one["files"]]) for one in ran.json["restored"]] == [
        ("model.chat", ["model.safetensors"]),
        ("model.code", ["model.safetensors"]),
    ]
    for name in ("chat", "code"):
        assert files_of(applied.root / f"several/model.{name}") == {
            "model.safetensors": (applied.root / f"ckpt/{name}/model.safetensors").read_bytes()
        }


def test_a_pattern_that_matches_nothing(applied: ProjectFolder, restore: Callable[..., Ran]) -> None:
    ran = restore("model.chat", "-o", "some", "--only", "*.txt")
    assert (ran.code, ran.err) == (
        3,
        "error: model.chat has no file that matches '*.txt'\n  next: it has config.json, model.safetensors\n",
    )
    assert not (applied.root / "some").exists()


def test_what_is_missing_comes_back_in_place(applied: ProjectFolder, restore: Callable[..., Ran]) -> None:
    sources, before = applied.root / "ckpt", files_of(applied.root / "ckpt")
    shutil.rmtree(sources / "chat")
    (sources / "code/config.json").unlink()
    ran = restore("model.*", "--in-place")
    assert (ran.code, ran.err) == (0, "")
    assert files_of(sources) == before
    assert f"model.base: all its files are there already, in {sources / 'base'}" in ran.out.replace(
        "ckpt/", f"{sources}/"
    )
    assert "model.code: 1 file" in ran.out
    assert "model.chat: 2 files" in ran.out
    assert set(applied.actions().values()) == {"noop"}
    (sources / ".chat.0123456789ab.part").mkdir()  # of one that died as soon as all was in place
    again = restore("model.*", "--in-place", "--json").json["restored"]
    assert [one["files"] for one in again] == [[], [], []]
    assert sorted(path.name for path in sources.iterdir()) == ["base", "chat", "code"]


def test_other_files_are_written_over_only_when_told_to(applied: ProjectFolder, restore: Callable[..., Ran]) -> None:
    chat = applied.root / "ckpt/chat"
    before = files_of(chat)
    (chat / "config.json").write_text("mine")
    (chat / "notes.txt").write_text("mine too")
    (chat / "model.safetensors").unlink()
    ran = restore("model.chat", "--in-place")
    assert ran.code == 1
    assert "config.json" in ran.err
    assert "--replace" in ran.err
    assert files_of(chat) == {"config.json": b"mine", "notes.txt": b"mine too"}
    assert restore("model.chat", "--in-place", "--only", "*.safetensors").code == 0
    assert files_of(chat)["config.json"] == b"mine"
    assert restore("model.chat", "--in-place", "--replace").code == 0
    assert files_of(chat) == {**before, "notes.txt": b"mine too"}


def test_what_the_dead_left_goes_when_the_next_is_refused(applied: ProjectFolder, restore: Callable[..., Ran]) -> None:
    assert restore("chat", "-o", "out").code == 0
    (applied.root / ".out.0123456789ab.part").mkdir()
    assert restore("chat", "-o", "out", "--only", "*.json").code == 1
    assert not list(applied.root.glob(".out.*"))


def test_a_source_that_is_one_file(
    make_project: Callable[[str], ProjectFolder], monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project("single")
    one = project.root / "chat.safetensors"
    (project.root / "ckpt/chat/model.safetensors").rename(one)
    project.write(
        "version: 1\nmodels:\n  base: {source: ./ckpt/base}\n  chat: {source: ./chat.safetensors, base: base}\n"
    )
    assert project.sparse("apply", "-q").code == 0
    before = one.read_bytes()
    one.unlink()
    monkeypatch.chdir(project.root)
    assert run_guarded(["restore", "chat", "--in-place", "-q"]) == 0
    assert one.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["model.chat"],
        ["model.chat", "--in-place", "-o", "x"],
        ["model.chat", "-o", "x", "--replace"],
        ["model.chat", "--in-place", "--tensor", "*"],
        ["model.chat", "-o", "x", "--only", "*", "--merge"],
    ],
)
def test_what_does_not_go_together(restore: Callable[..., Ran], arguments: list[str]) -> None:
    ran = restore(*arguments)
    assert ran.code == 3
    assert "next: " in ran.err
    assert not Path("x").exists()


def test_a_lossy_model_does_not_take_the_place_of_the_original(
    make_project: Callable[[str], ProjectFolder], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project("lossy")
    project.write(
        "version: 1\nmodels:\n  base: {source: ./ckpt/base}\n  chat: {source: ./ckpt/chat, base: base, mode: int8}\n"
    )
    assert project.sparse("apply", "-q").code == 0
    shutil.rmtree(project.root / "ckpt/chat")
    monkeypatch.chdir(project.root)
    assert run_guarded(["restore", "chat", "--in-place"]) == 3
    assert "lossy" in capsys.readouterr().err
    assert run_guarded(["restore", "chat", "-o", "some", "--only", "config.json", "-q"]) == 0
    assert list(files_of(project.root / "some")) == ["config.json"]
