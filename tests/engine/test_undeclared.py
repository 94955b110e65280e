"""What lies beside declared checkpoints is found by names alone, and nothing that is declared is taken for it."""

from __future__ import annotations

from pathlib import Path

from sparse_decl.engine.undeclared import folders_of, note_restored, undeclared
from sparse_decl.steps.step import FromSource, Step


def declared(*sources: str) -> dict[str, str]:
    return folders_of(Step(f"model.m{at}", "snapshot", 1, {}, {"s": FromSource(uri)}) for at, uri in enumerate(sources))


def found(root: Path, folders: dict[str, str]) -> list[str]:
    return undeclared(root, folders, root / ".sparse")


def model(root: Path, path: str, *more: str) -> None:
    folder = root / path
    folder.mkdir(parents=True)
    for name in ("model.safetensors", *more):
        (folder / name).write_bytes(b"")


def test_only_checkpoints_count_and_only_beside_declared_ones(tmp_path: Path) -> None:
    for path in ("base", "runs/checkpoint-500", "runs/checkpoint-1000", "runs/checkpoint-2000", "other/deep/model"):
        model(tmp_path, path)
    model(tmp_path, "runs/kept.delta", "delta.json")
    (tmp_path / "runs/notes").mkdir()
    (tmp_path / "runs/log.txt").write_text("x")
    model(tmp_path, "runs/.hidden")
    folders = declared("./base", "runs/checkpoint-500/", "hf://org/name", "s3://bucket/x")
    assert found(tmp_path, folders) == ["runs/checkpoint-1000", "runs/checkpoint-2000"]
    assert found(tmp_path, declared("./base")) == []
    assert found(tmp_path, declared("./gone/base")) == []


def test_a_folder_that_leads_to_a_declared_one_is_known(tmp_path: Path) -> None:
    model(tmp_path, "all")
    model(tmp_path, "all/deep/chat")
    model(tmp_path, "new")
    assert found(tmp_path, declared("./base", "./all/deep/chat")) == ["new"]
    above = tmp_path / "project"
    above.mkdir()
    assert found(above, declared("../all/deep/chat", "../base")) == ["../new"]


def test_numbers_order_as_numbers(tmp_path: Path) -> None:
    for step in (1000, 500, 2000):
        model(tmp_path, f"checkpoint-{step}")
    assert found(tmp_path, declared("./checkpoint-2000")) == ["checkpoint-500", "checkpoint-1000"]


def test_a_restored_copy_is_nothing_new(tmp_path: Path) -> None:
    model(tmp_path, "copy")
    model(tmp_path, "new")
    note_restored(tmp_path / ".sparse", tmp_path / "copy")
    assert not (tmp_path / ".sparse").exists(), "looking and restoring make no state"
    assert found(tmp_path, declared("./base")) == ["copy", "new"]
    (tmp_path / ".sparse").mkdir()
    note_restored(tmp_path / ".sparse", tmp_path / "copy")
    assert found(tmp_path, declared("./base")) == ["new"]


def test_what_is_declared_by_a_link_is_known(tmp_path: Path) -> None:
    model(tmp_path, "runs-17")
    model(tmp_path, "new")
    (tmp_path / "chat").symlink_to("runs-17")
    assert found(tmp_path, declared("./chat")) == ["new"]
