"""An artifact whose bytes are whole and that gives back something else: found, put aside, built again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sparse_decl.engine.apply import apply
from sparse_decl.engine.planning import Planner
from sparse_decl.engine.project import open_project
from sparse_decl.engine.restore import restore
from sparse_decl.engine.run import Settings
from sparse_decl.engine.verify import verify
from sparse_decl.model_delta.coding.blocks import BlockEncoder
from tests.model_delta.checkpoints import small_pair

TEXT = "version: 1\nstore: {remote: ./remote}\nmodels:\n  b: {source: ./base}\n  f: {source: ./finetune, base: b}\n"


@pytest.fixture
def wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose delta was made by an encoder with a fault, and without proof."""
    base, fine = small_pair(tmp_path)
    for folder, name in ((base, "base"), (fine, "finetune")):
        if folder.name != name:
            shutil.move(folder, tmp_path / name)
    (tmp_path / "Sparsefile.yaml").write_text(TEXT)
    coded = BlockEncoder.encode

    def faulty(self, block, finetune, relative):
        changed = finetune.copy()
        changed[0] ^= 1
        return coded(self, block, changed, relative)

    with monkeypatch.context() as patch:
        patch.setattr(BlockEncoder, "encode", faulty)
        run(tmp_path, prove=False)
    return tmp_path


def run(root: Path, *, prove: bool = True):
    project = open_project(root)
    with project.workspace() as workspace:
        outcome = apply(project, workspace, Settings(prove=prove), lambda event: None)
        assert outcome.ok, outcome.failures
        return outcome.records["model.f"]


def looked_at(root: Path) -> dict[str, str]:
    project = open_project(root)
    with project.workspace() as workspace:
        return {f"{found.what} {found.name}": found.state for found in verify(project, workspace, deep=True)}


def test_a_wrong_artifact_is_put_aside_and_built_again(wrong: Path) -> None:
    assert looked_at(wrong)["model model"] == "corrupt"
    project = open_project(wrong)
    with project.workspace() as workspace:
        assert Planner(project, workspace).full()["model.f"].action.value == "build"
    record = run(wrong)
    assert "proved" not in record.facts
    assert set(looked_at(wrong).values()) == {"ok"}
    with project.workspace() as workspace:
        restore(project, workspace, "model.f", wrong / "again")
    for path in (wrong / "finetune").rglob("*.safetensors"):
        assert (wrong / "again" / path.name).read_bytes() == path.read_bytes()


def test_the_only_copy_is_left_where_it_is(wrong: Path) -> None:
    shutil.move(wrong / "finetune", wrong / "elsewhere")
    before = sorted((wrong / ".sparse" / "objects").rglob("*"))
    assert looked_at(wrong)["model model"] == "corrupt"
    assert sorted((wrong / ".sparse" / "objects").rglob("*")) == before


def test_a_base_that_is_gone_condemns_nothing(wrong: Path) -> None:
    shutil.move(wrong / "base", wrong / "elsewhere")
    assert looked_at(wrong)["model model"] == "unverifiable"
    assert not (wrong / ".sparse" / "quarantine").exists()


def test_the_facts_say_that_a_delta_was_not_proved(wrong: Path) -> None:
    assert '"proved": false' in (wrong / "Sparsefile.lock").read_text()
