"""A README, a config or a tokenizer of a fine-tune that changes: what is stored of its tensors stays, and is not pushed
again."""

import json
import shutil
from pathlib import Path

from tests.cli.conftest import SPARSEFILE, ProjectFolder, files_of


def stored(project: ProjectFolder) -> dict[str, int]:
    """Size of every object, by name."""
    folder = project.root / ".sparse/objects"
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in folder.rglob("*") if path.is_file()}


def events(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def test_an_edit_stores_the_edited_file_alone(project: ProjectFolder, tmp_path: Path) -> None:
    project.write(SPARSEFILE + "store: { remote: ../remote }\n")
    chat = project.root / "ckpt/chat"
    (chat / "README.md").write_text("# chat\n" + "what it is for\n" * 20)
    (chat / "tokenizer.json").write_text(json.dumps({f"token{n}": n for n in range(3000)}))
    assert project.sparse("apply", "-q").code == 0
    assert project.sparse("push", "-q").code == 0
    before = stored(project)
    container = max(before, key=lambda name: before[name])

    (chat / "README.md").write_text("# chat\n" + "what it is good for\n" * 20)
    ran = project.sparse("apply", "--json")
    assert ran.code == 0, ran.err
    summary = events(ran.out)[-1]
    assert summary["counts"]["built"] == 1
    assert summary["hashed"]["bytes"] == (chat / "README.md").stat().st_size
    new = {name: size for name, size in stored(project).items() if name not in before}
    assert len(new) == 2  # the README and the manifest
    assert sum(new.values()) < 2500 < before[container]
    pushed = project.sparse("push", "--json").json
    assert pushed["bytes"] == sum(new.values())

    lock = json.loads((project.root / "Sparsefile.lock").read_text())
    shutil.rmtree(project.root / ".sparse")
    (project.root / "Sparsefile.lock").unlink()
    assert project.sparse("apply", "-q", "--no-remote").code == 0
    assert json.loads((project.root / "Sparsefile.lock").read_text()) == lock  # as if all had been encoded at once

    clone = ProjectFolder(tmp_path / "clone")
    clone.root.mkdir()
    for name in ("Sparsefile.yaml", "Sparsefile.lock"):
        shutil.copyfile(project.root / name, clone.root / name)
    shutil.copytree(project.root / "ckpt/base", clone.root / "ckpt/base")
    assert clone.sparse("pull", "-q").code == 0
    assert clone.sparse("verify", "--deep").code == 0
    assert clone.sparse("restore", "chat", "-o", "back").code == 0
    assert files_of(clone.root / "back") == files_of(chat)


def test_replace_encodes_all_the_same(applied: ProjectFolder) -> None:
    chat = applied.root / "ckpt/chat"
    (chat / "README.md").write_text("# chat\n")
    ran = applied.sparse("apply", "--replace", "model.chat", "--json")
    assert ran.code == 0, ran.err
    reused = [event for event in events(ran.out) if event["event"] == "reused"]
    assert not reused or reused[0]["parts"] < reused[0]["total"]


def test_gc_keeps_what_both_need(applied: ProjectFolder) -> None:
    chat = applied.root / "ckpt/chat"
    for text in ("one", "two"):
        (chat / "config.json").write_text(json.dumps({"name": text}))
        assert applied.sparse("apply", "-q").code == 0
    assert applied.sparse("gc", "--yes", "--older-than", "0s").code == 0
    assert applied.sparse("verify", "--deep").code == 0
    original = files_of(chat)
    shutil.rmtree(chat)
    assert applied.sparse("restore", "chat", "-o", "back").code == 0
    assert files_of(applied.root / "back") == original
