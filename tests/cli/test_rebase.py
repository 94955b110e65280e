"""Another base for what is stored: restored, encoded, proved, and only then let go of the old."""

import shutil
import signal
import time
from pathlib import Path

import pytest

from tests.cli.conftest import ProjectFolder, files_of, write_model

COUNT = 10
TEXT = "version: 1  # ours\nmodels:\n  old: { source: ./ckpt/old }\n  new: { source: ./ckpt/new }   # later\n"


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, dict[str, bytes]]]:
    """Two bases and ten models of the old one, applied; most of the models' sources are gone."""
    project = ProjectFolder(tmp_path_factory.mktemp("rebase"))
    names = [f"m{number}" for number in range(COUNT)]
    for number, name in enumerate(["old", "new", *names]):
        write_model(project.root / "ckpt" / name, number, 1e-3)
    entries = [f"  {name}:\n    source: ./ckpt/{name}\n    base: old  # of {name}\n" for name in names[:-1]]
    project.write(TEXT + "".join(entries) + f"  {names[-1]}: {{ source: ./ckpt/{names[-1]}, base: [old] }}\n")
    assert project.sparse("apply", "-q").code == 0
    originals = {name: files_of(project.root / "ckpt" / name) for name in names}
    for name in names[1:]:
        shutil.rmtree(project.root / "ckpt" / name)
    return project.root, originals


@pytest.fixture
def project(stored: tuple[Path, dict[str, dict[str, bytes]]], tmp_path: Path) -> ProjectFolder:
    shutil.copytree(stored[0], tmp_path / "p", symlinks=True)
    return ProjectFolder(tmp_path / "p")


def test_all_models_of_a_base_move_to_another_and_the_old_one_can_go(
    project: ProjectFolder, stored: tuple[Path, dict[str, dict[str, bytes]]]
) -> None:
    before = (project.root / "Sparsefile.yaml").read_text()
    ran = project.sparse("rebase", "model.*", "--onto", "new")
    assert ran.code == 0, ran.err
    assert f"{COUNT} models kept against model.new now" in ran.out
    assert "Nothing declared is made from model.old any more" in ran.out
    text = (project.root / "Sparsefile.yaml").read_text()
    assert text == before.replace("base: old ", "base: new ").replace("base: [old]", "base: [new]")
    assert "Nothing to do: 12 steps up to date." in project.sparse("plan").out
    shutil.rmtree(project.root / "ckpt/old")
    project.write(text.replace("  old: { source: ./ckpt/old }\n", ""))
    assert project.sparse("apply", "-q").code == 0
    ran = project.sparse("restore", "model.m*", "-o", "back")
    assert ran.code == 0, ran.err
    for name, original in stored[1].items():
        assert files_of(project.root / "back" / f"model.{name}") == original


@pytest.mark.slow
def test_killed_in_the_middle_it_loses_nothing_and_goes_on(
    project: ProjectFolder, stored: tuple[Path, dict[str, dict[str, bytes]]]
) -> None:
    lock, text = project.lock.read_bytes(), (project.root / "Sparsefile.yaml").read_bytes()
    running = project.start("rebase", "model.m*", "--onto", "new")
    objects, until = set(project.objects()), time.monotonic() + 120
    while set(project.objects()) == objects and time.monotonic() < until:
        time.sleep(0.01)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    assert (project.lock.read_bytes(), (project.root / "Sparsefile.yaml").read_bytes()) == (lock, text)
    assert project.sparse("restore", "m9", "-o", "old").code == 0
    assert files_of(project.root / "old") == stored[1]["m9"]
    made = set(project.objects())
    assert project.sparse("rebase", "model.m*", "--onto", "new", "-q").code == 0
    assert made <= set(project.objects())
    assert project.sparse("check").code == 0


def test_a_run_that_was_stopped_before_the_lock_was_written_goes_on(
    project: ProjectFolder, stored: tuple[Path, dict[str, dict[str, bytes]]]
) -> None:
    lock = project.lock.read_bytes()
    assert project.sparse("rebase", "m0", "--onto", "new", "-q").code == 0
    rebased, text = project.lock.read_bytes(), (project.root / "Sparsefile.yaml").read_bytes()
    project.lock.write_bytes(lock)
    ran = project.sparse("rebase", "m0", "--onto", "new")
    assert (ran.code, ran.out) == (0, "model.m0 stays as it is: model.new is its base already\nNothing to rebase.\n")
    assert (project.lock.read_bytes(), (project.root / "Sparsefile.yaml").read_bytes()) == (rebased, text)


def test_what_cannot_be_rebased_is_told_and_nothing_changes(project: ProjectFolder) -> None:
    before = (project.root / "Sparsefile.yaml").read_text()
    with (project.root / "Sparsefile.yaml").open("a") as file:
        file.write("  two: { source: ./ckpt/m0, base: m1 }\n")
        file.write("  twins: { foreach: { n: [0] }, source: './ckpt/m${n}', base: '${foreach.previous:-old}' }\n")
    for arguments, told in (
        (("old", "--onto", "new"), "it has not one base"),
        (("m0", "--onto", "m0"), "model.m0 is made from it"),
        (("m1", "--onto", "two"), "model.two is made from it"),
        (("twins", "--onto", "new"), "its base is not written as one name"),
        (("two", "--onto", "new"), "was never applied"),
    ):
        ran = project.sparse("rebase", *arguments)
        assert ran.code != 0
        assert told in " ".join(ran.err.split()), ran.err
        assert "Traceback" not in ran.err
    (project.root / "Sparsefile.yaml").write_text(before)
    write_model(project.root / "ckpt/m0", 99, 1e-3)
    assert "its source changed since the last apply" in project.sparse("rebase", "m0", "--onto", "new").err
    assert (project.root / "Sparsefile.yaml").read_text() == before
