"""A base that the store keeps: restored, verified, pushed and pulled like anything else, when its source is gone."""

import shutil
from pathlib import Path

from tests.cli.conftest import SPARSEFILE, ProjectFolder, files_of


def test_a_kept_base_outlives_its_source(project: ProjectFolder, tmp_path: Path) -> None:
    project.write(SPARSEFILE + "store: { bases: keep, remote: ../remote }\n")
    originals = {name: files_of(project.root / "ckpt" / name) for name in ("base", "chat", "code")}
    ran = project.sparse("apply", "-q")
    assert ran.code == 0, ran.err
    assert project.sparse("push", "-q").code == 0
    clone = ProjectFolder(tmp_path / "clone")
    clone.root.mkdir()
    for name in ("Sparsefile.yaml", "Sparsefile.lock"):
        shutil.copyfile(project.root / name, clone.root / name)
    before = clone.sparse("plan", "--json").json["bases"]
    assert [(base["reach"], base["source"]) for base in before] == [("elsewhere", "../remote")]
    pulled = clone.sparse("pull")
    assert pulled.code == 0, pulled.err
    assert "base" not in pulled.err
    ran = clone.sparse("restore", "base", "chat", "code", "-o", "back")
    assert ran.code == 0, ran.err
    for name, original in originals.items():
        assert files_of(clone.root / "back" / f"model.{name}") == original
    told = clone.sparse("plan")
    assert "Nothing to do: 3 steps up to date." in told.out
    assert "cannot be restored" not in told.out + told.err
    assert {base["address"]: base["reach"] for base in clone.sparse("plan", "--json").json["bases"]} == {
        "model.base": "store"
    }


def test_keeping_a_base_builds_nothing_that_is_made_from_it(applied: ProjectFolder) -> None:
    applied.write(SPARSEFILE.replace("./ckpt/base\n", "./ckpt/base\n    kept: true\n"))
    assert applied.actions() == {"model.base": "build", "model.chat": "noop", "model.code": "noop"}
    assert applied.sparse("apply", "-q").code == 0
    original = files_of(applied.root / "ckpt/chat")
    shutil.rmtree(applied.root / "ckpt")
    assert applied.sparse("verify", "--deep").code == 0
    assert applied.sparse("restore", "chat", "-o", "back").code == 0
    assert files_of(applied.root / "back") == original


def test_kept_is_for_models_without_a_base(project: ProjectFolder) -> None:
    project.write(SPARSEFILE.replace("tags: [prod]", "kept: true"))
    ran = project.sparse("validate")
    assert ran.code == 3
    assert "`kept` is for a model without a `base`" in ran.err + ran.out


def test_one_model_may_say_otherwise(project: ProjectFolder) -> None:
    project.write(SPARSEFILE.replace("./ckpt/base\n", "./ckpt/base\n    kept: false\n") + "store: { bases: keep }\n")
    assert project.sparse("apply", "base", "-q").code == 0
    assert not (project.root / ".sparse/objects").exists() or not project.objects()
