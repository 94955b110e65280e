"""`gc` as a command: it lists, and deletes only when told to."""

from __future__ import annotations

import shutil
import subprocess
from typing import Any

import pytest


def test_lists_first_and_deletes_with_yes(applied: Any, keeps_to_schema: Any) -> None:
    applied.model("chat", 9)
    assert applied.sparse("apply", "-q").code == 0
    assert len(applied.objects()) == 8
    young = applied.sparse("gc")
    assert young.code == 0
    assert "2 objects" in young.out
    assert "too young" in young.out
    kept = applied.sparse("gc", "--older-than", "0s", "--json").json
    keeps_to_schema("gc", kept)
    assert [(item["address"], item["only_copy"]) for item in kept["only_copies"]] == [("model.chat", True)] * 2
    assert kept["garbage"] == []
    dry = applied.sparse("gc", "--older-than", "0s", "--only-copies")
    assert "would delete model.chat, in no commit: 3 files" in dry.out
    assert "Run `sparse gc --yes` to do it." in dry.out
    assert len(applied.objects()) == 8
    done = applied.sparse("gc", "--older-than", "0s", "--yes", "--only-copies", "--json").json
    keeps_to_schema("gc", done)
    assert done["deleted"] is True
    assert sorted(item["what"] for item in done["garbage"]) == ["action", "object", "object"]
    assert len(applied.objects()) == 6
    assert set(applied.actions().values()) == {"noop"}
    assert applied.sparse("verify", "-q").code == 0


@pytest.mark.parametrize("arguments", [("--older-than", "soon"), ("--max-size", "big"), ("--ignore-ref", "nobody")])
def test_usage(applied: Any, arguments: tuple[str, str]) -> None:
    done = applied.sparse("gc", *arguments)
    assert done.code == 3
    assert arguments[0] in done.err


def in_git(project: Any) -> Any:
    def git(*arguments: str) -> None:
        own = ["-c", "user.name=n", "-c", "user.email=n@localhost", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *own, *arguments], cwd=project.root, check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    (project.root / ".gitignore").write_text("ckpt/\n.sparse/\n")
    return git


def test_the_delta_of_an_earlier_commit_is_kept_and_comes_back(applied: Any, read_files: Any) -> None:
    git = in_git(applied)
    git("add", "-A")
    git("commit", "-qm", "1")
    before = read_files(applied.root / "ckpt" / "chat")
    applied.model("chat", 9)
    assert applied.sparse("apply", "-q").code == 0
    git("commit", "-qam", "2")
    kept = applied.sparse("gc", "--older-than", "0s", "--yes")
    assert "Freed 0 B" in kept.out
    dry = applied.sparse("gc", "--older-than", "0s", "--history", "none")
    assert "kept model.chat, commit " in dry.out
    assert "the only copy, what it was made from is gone or has changed" in dry.out
    assert applied.sparse("gc", "--older-than", "0s", "--history", "none", "--yes").code == 0
    shutil.rmtree(applied.root / "ckpt" / "chat")
    git("checkout", "-q", "HEAD~1")
    assert applied.sparse("restore", "chat", "-o", "out", "-q").code == 0
    assert read_files(applied.root / "out") == before
    git("checkout", "-q", "main")
    gone = applied.sparse("gc", "--older-than", "0s", "--history", "none", "--yes", "--only-copies")
    assert "deleted model.chat, commit " in gone.out
    git("checkout", "-q", "HEAD~1")
    assert applied.sparse("restore", "chat", "-o", "again", "-q").code == 5


def test_a_model_that_leaves_while_its_source_is_gone_is_told_of(applied: Any) -> None:
    text = (applied.root / "Sparsefile.yaml").read_text()
    lock = applied.lock.read_bytes()
    applied.write(text.replace("  chat:\n    source: ./ckpt/chat\n    base: base\n", ""))
    assert applied.sparse("plan").err == ""
    shutil.rmtree(applied.root / "ckpt" / "chat")
    for command in ("plan", "apply"):
        told = applied.sparse(command).err
        assert "model.chat is no longer declared, and its source is gone" in told
        assert "./ckpt/chat" in told
    kept = applied.sparse("gc", "--older-than", "0s", "--yes")
    assert "model.chat, in no commit" in kept.out
    assert "the only copy" in kept.out
    applied.write(text)
    applied.lock.write_bytes(lock)
    assert applied.sparse("restore", "chat", "-o", "out", "-q").code == 0


def test_what_could_be_made_again_goes(applied: Any) -> None:
    text = (applied.root / "Sparsefile.yaml").read_text()
    applied.write(
        text.replace("  code:\n    source: ./ckpt/code\n    base: base\n", "  other:\n    source: ./ckpt/code\n")
    )
    assert applied.sparse("apply", "-q").code == 0
    done = applied.sparse("gc", "--older-than", "0s", "--yes")
    assert "deleted model.code, in no commit" in done.out, done
    assert len(applied.objects()) == 3


def test_looking_at_a_workspace_notes_it_in_a_shared_store(applied: Any, tmp_path: Any) -> None:
    store = tmp_path / "store"
    shutil.move(applied.root / ".sparse", store)
    shutil.rmtree(store / "roots")
    env = {"SPARSE_STORE": str(store)}
    for command in (["plan"], ["status"], ["verify"], ["restore", "chat", "-o", "out"]):
        assert applied.sparse(*command, env=env).code == 0
        assert len(list((store / "roots").iterdir())) == 1, command
        shutil.rmtree(store / "roots")


def test_the_remote_is_collected_by_the_same_roots_and_by_what_others_said(applied: Any, tmp_path: Any) -> None:
    def objects() -> set[str]:
        return {path.parent.name + path.name for path in (tmp_path / "remote").glob("objects/*/*")}

    env = {"SPARSE_REMOTE": str(tmp_path / "remote")}
    other = type(applied)(shutil.copytree(applied.root, tmp_path / "other", symlinks=True))  # on another machine
    other.model("code", 21)
    for project in (applied, other):
        assert project.sparse("apply", "-q").code == 0
        assert project.sparse("push", "-q", env=env).code == 0
    assert len(objects()) == 8
    applied.model("chat", 22)
    assert applied.sparse("apply", "-q").code == 0
    assert applied.sparse("push", "-q", env=env).code == 0
    assert applied.sparse("gc", "--yes", "--older-than", "0s", "--only-copies", "-q").code == 0
    kept = applied.sparse("gc", "--remote", "--older-than", "0s", "--yes", env=env)
    assert "Freed 0 B" in kept.out  # `other` needs all that this one does not
    shutil.rmtree(tmp_path / "other")
    place = str(tmp_path / "other")
    assert applied.sparse("gc", "--remote", "--forget", "elsewhere", env=env).code == 3
    dry = applied.sparse("gc", "--remote", "--older-than", "0s", "--forget", place, env=env)
    assert dry.code == 0
    assert "the only copy" in dry.out
    assert len(objects()) == 10
    done = applied.sparse("gc", "--remote", "--older-than", "0s", "--forget", place, "--only-copies", "--yes", env=env)
    assert f"forgot {place}" in done.out
    assert len(objects()) == 6
    shutil.rmtree(applied.root / ".sparse")
    assert applied.sparse("pull", "-q", env=env).code == 0
    assert applied.sparse("verify", "--deep", "-q", env=env).code == 0
    assert not list((tmp_path / "remote" / "collecting").iterdir())
