"""A README, a config or a tokenizer of a fine-tune that changes: what is stored of its tensors stays, and is not pushed
again."""

import json
import random
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import SPARSEFILE, ProjectFolder, files_of, make_small_project


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


LOSSY = {
    "svd": "{mode: svd, rank: 4}",
    "sized": "{mode: svd, max_bytes: 40kB}",
    "signs": "{mode: bitdelta}",
    "mix": "{mode: mix, max_bytes: 20kB}",
    "chosen": "{mode: auto, max_error: 0.2}",
    "exact": "{mode: auto, max_bytes: 5MB}",
}
SIZED = {"model.sized", "model.mix"}


@pytest.fixture(scope="module")
def lossy_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = make_small_project(tmp_path_factory.mktemp("lossy") / "project")
    models = ""
    for name, form in LOSSY.items():
        shutil.copytree(made.root / "ckpt/chat", made.root / "ckpt" / name)
        models += f"  {name}: {{source: ./ckpt/{name}, base: base, {form[1:]}\n"
    made.write("version: 1\nmodels:\n  base: {source: ./ckpt/base}\n" + models)
    assert made.sparse("apply", "-q").code == 0
    return made.root


@pytest.fixture
def lossy(lossy_once: Path, tmp_path: Path) -> ProjectFolder:
    shutil.copytree(lossy_once, tmp_path / "project")
    return ProjectFolder(tmp_path / "project")


def apply_again(project: ProjectFolder) -> set[str]:
    """Names of the models whose tensors were all taken over."""
    ran = project.sparse("apply", "--json")
    assert ran.code == 0, ran.err
    found = [event for event in events(ran.out) if event["event"] == "reused"]
    assert all(event["parts"] == event["total"] for event in found)
    return {event["address"].partition(".")[2] for event in found}


def test_lossy_forms_are_not_computed_again(lossy: ProjectFolder) -> None:
    before = json.loads(lossy.lock.read_text())["nodes"]
    assert [before[f"model.{name}"]["facts"]["exact"] for name in LOSSY] == [False] * 5 + [True]
    for name in LOSSY:
        (lossy.root / "ckpt" / name / "README.md").write_text(f"# {name}\n" * 30)
    assert apply_again(lossy) == LOSSY.keys()
    assert lossy.sparse("verify", "--deep").code == 0
    after = json.loads(lossy.lock.read_text())["nodes"]
    for name in (f"model.{name}" for name in LOSSY):
        assert after[name]["facts"]["relative_error"] == before[name]["facts"]["relative_error"]
        assert after[name]["facts"]["files"] == before[name]["facts"]["files"] + 1
    assert lossy.sparse("restore", "svd", "-o", "back").code == 0
    assert (lossy.root / "back/README.md").read_text() == "# svd\n" * 30
    shutil.rmtree(lossy.root / ".sparse")
    lossy.lock.unlink()
    assert lossy.sparse("apply", "-q").code == 0  # all of it
    fresh = json.loads(lossy.lock.read_text())["nodes"]
    # those with a size would give its tensors other room
    assert {name: fresh[name] for name in fresh.keys() - SIZED} == {name: after[name] for name in after.keys() - SIZED}


def test_lossy_forms_that_depend_on_a_file_are_computed(lossy: ProjectFolder) -> None:
    for name in LOSSY.keys() - {"mix"}:
        (lossy.root / "ckpt" / name / "config.json").write_text(json.dumps({"tie_word_embeddings": True}))
    (lossy.root / "ckpt/mix/notes.bin").write_bytes(random.Random(1).randbytes(8000))  # so that its size is not met
    reused = apply_again(lossy)
    assert reused >= {"signs", "exact"}
    assert not reused & {"svd", "sized", "mix"}
    assert json.loads(lossy.lock.read_text())["nodes"]["model.mix"]["facts"]["stored_bytes"] <= 20_000
