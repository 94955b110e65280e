"""A base is its tensors: files beside them may change, as long as the delta did not take from those."""

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ProjectFolder, files_of


@pytest.fixture
def sourceless(applied: ProjectFolder) -> tuple[ProjectFolder, dict[str, bytes]]:
    """The project without the fine-tune's source, and what that held."""
    original = files_of(applied.root / "ckpt/chat")
    for path in (applied.root / "ckpt/chat").iterdir():
        path.unlink()
    (applied.root / "ckpt/chat").rmdir()
    return applied, original


def test_a_readme_in_the_bases_folder_refuses_no_restore(sourceless: tuple[ProjectFolder, dict[str, bytes]]) -> None:
    project, original = sourceless
    (project.root / "ckpt/base/README.md").write_text("hi\n")
    for number in range(2):  # the second time when the base's new files are in the lock
        ran = project.sparse("restore", "chat", "-o", f"back-{number}")
        assert ran.code == 0, ran.err
        assert files_of(project.root / f"back-{number}") == original
        project.sparse("apply", "base", "-q")
    ran = project.sparse("restore", "chat", "-o", "one.safetensors", "--tensor", "layer1.weight")
    assert ran.code == 0, ran.err


def test_verify_deep_restores_it_too(sourceless: tuple[ProjectFolder, dict[str, bytes]]) -> None:
    project, _ = sourceless
    (project.root / "ckpt/base/README.md").write_text("hi\n")
    ran = project.sparse("verify", "--deep")
    assert ran.code == 0, ran.out + ran.err


def test_a_file_the_delta_took_from_is_named(sourceless: tuple[ProjectFolder, dict[str, bytes]]) -> None:
    project, original = sourceless
    config = project.root / "ckpt/base/config.json"
    kept = config.read_bytes()
    digest = project.sparse("explain", "base", "--json").json["outputs"]["model"]["files"]["config.json"]["digest"]
    (project.root / "ckpt/base/README.md").write_text("hi\n")
    config.write_text("{}")
    ran = project.sparse("restore", "chat", "-o", "back")
    assert ran.code == 1
    assert f"README.md is new; config.json changed, it had {digest}" in " ".join(ran.err.split())
    assert "needed and not there: file 'config.json'" in " ".join(ran.err.split())
    assert not (project.root / "back").exists()
    assert "not verifiable here model.chat" in project.sparse("verify", "model.chat", "--deep").out
    assert not (project.root / ".sparse/quarantine").exists()
    config.write_bytes(kept)
    assert project.sparse("restore", "chat", "-o", "back").code == 0
    assert files_of(project.root / "back") == original


def test_other_weights_restore_nothing(sourceless: tuple[ProjectFolder, dict[str, bytes]]) -> None:
    project, _ = sourceless
    weights: Path = project.root / "ckpt/base/model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    ran = project.sparse("restore", "chat", "-o", "back")
    assert ran.code == 1
    assert "model.base is not what the lock records" in ran.err
    assert "model.safetensors changed, it had b3:" in " ".join(ran.err.split())
    assert not (project.root / "back").exists()


def test_plan_names_the_file_that_changed(applied: ProjectFolder) -> None:
    (applied.root / "ckpt/base/README.md").write_text("hi\n")
    (applied.root / "ckpt/base/config.json").write_text("{}")
    assert "input source changed: README.md is new, config.json changed (b3:" in applied.sparse("plan").out


def test_a_readme_beside_the_bases_tensors_builds_nothing(sourceless: tuple[ProjectFolder, dict[str, bytes]]) -> None:
    project, original = sourceless
    objects = project.objects()
    (project.root / "ckpt/base/README.md").write_text("hi\n")
    told = project.sparse("plan")
    assert "< model.chat is in the store; only the lock will be written" in told.out
    assert "(from model.base) changed: same tensors; beside them README.md is new (b3:" in told.out
    assert project.sparse("check").code == 2
    ran = project.sparse("apply")
    assert ran.code == 0, ran.err
    assert project.objects() == objects
    assert project.sparse("check").code == 0
    assert project.sparse("verify", "--deep").code == 0
    assert project.sparse("restore", "chat", "-o", "back").code == 0
    assert files_of(project.root / "back") == original


def test_also_once_the_lock_has_the_bases_new_files(applied: ProjectFolder) -> None:
    (applied.root / "ckpt/base/README.md").write_text("hi\n")
    assert applied.sparse("apply", "base", "-q").code == 0
    assert applied.actions() == {"model.base": "noop", "model.chat": "restore", "model.code": "restore"}


def test_a_delta_that_took_from_what_changed_is_stale_and_the_file_is_named(applied: ProjectFolder) -> None:
    tokenizer = applied.root / "ckpt/base/tokenizer.json"
    tokenizer.write_text("{}")
    (applied.root / "ckpt/chat/tokenizer.json").write_text("{}")
    applied.sparse("apply", "-q")
    tokenizer.write_text('{"a": 1}')
    told = applied.sparse("plan").out
    assert "~ model.chat will be built" in told
    assert "(from model.base) changed: tokenizer.json changed (b3:" in told
    assert "< model.code is in the store; only the lock will be written" in told  # it has no such file
    shutil.rmtree(applied.root / "ckpt/chat")
    told = " ".join(applied.sparse("plan").err.split())
    assert "its base changed (tokenizer.json changed) and its finetune is gone" in told


def test_a_delta_that_is_not_here_proves_nothing(applied: ProjectFolder) -> None:
    shutil.rmtree(applied.root / ".sparse")
    (applied.root / "ckpt/base/README.md").write_text("hi\n")
    assert applied.actions()["model.chat"] == "build"
