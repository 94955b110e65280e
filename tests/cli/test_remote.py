"""`push` and `pull` through the command, and results that come from the remote instead of being built again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def pushed(applied: Any, keeps_to_schema: Any) -> Any:
    """An applied project that has pushed to ../shared, named in the Sparsefile."""
    project = applied
    project.write(
        (project.root / "Sparsefile.yaml").read_text().replace("version: 1", "version: 1\nstore: {remote: ../shared}")
    )
    done = project.sparse("push", "--json")
    assert done.code == 0, done.err
    keeps_to_schema("transfer", done.json)
    assert done.json["objects"] == len(project.objects()) == 6
    return project


@pytest.fixture
def clone(pushed: Any, tmp_path: Path) -> Any:
    """A colleague's copy: Sparsefile and lock from git, the base, and nothing else."""
    made = type(pushed)(tmp_path / "clone")
    made.root.mkdir()
    for name in ("Sparsefile.yaml", "Sparsefile.lock"):
        shutil.copy(pushed.root / name, made.root / name)
    made.model("base", 1, 0.0)
    return made


def shared_objects(root: Path) -> list[Path]:
    return sorted(path for path in (root.parent / "shared" / "objects").rglob("*") if path.is_file())


def test_restore_fetches_what_it_needs_and_no_more(
    pushed: Any, clone: Any, read_files: Callable[[Path], dict[str, bytes]]
) -> None:
    done = clone.sparse("restore", "chat", "-o", "out")
    assert done.code == 0, done.err
    assert read_files(clone.root / "out") == read_files(pushed.root / "ckpt" / "chat")
    assert len(clone.objects()) == 3


def test_apply_fetches_instead_of_building(pushed: Any, clone: Any) -> None:
    lock = clone.lock.read_bytes()
    plan = clone.sparse("plan", "--json").json
    assert {node["address"]: (node["action"], node["cached"]) for node in plan["nodes"]} == {
        "model.base": ("noop", "store"),
        "model.chat": ("fetch", "remote"),
        "model.code": ("fetch", "remote"),
    }
    done = clone.sparse("apply")
    assert done.code == 0, done.err
    assert "fetched model.chat" in done.out
    assert clone.objects() == pushed.objects()
    assert clone.lock.read_bytes() == lock
    assert set(clone.actions().values()) == {"noop"}


def test_no_remote_builds(pushed: Any, clone: Any) -> None:
    clone.model("chat", 2)
    clone.model("code", 3)
    assert "2 to build" in clone.sparse("plan", "--no-remote").out
    assert clone.sparse("apply", "-q", "--no-remote").code == 0
    assert clone.objects() == pushed.objects()


def test_pull_and_push_again_move_nothing_twice(pushed: Any, clone: Any, keeps_to_schema: Any) -> None:
    assert clone.sparse("pull", "--json").json["objects"] == 6
    again = clone.sparse("pull", "--json").json
    keeps_to_schema("transfer", again)
    assert (again["objects"], again["present"]) == (0, 6)
    assert set(clone.actions().values()) == {"noop"}
    assert "0 objects" in clone.sparse("push").out


def test_pull_of_one_address(clone: Any) -> None:
    assert clone.sparse("pull", "model.chat", "--json").json["objects"] == 3
    assert clone.actions() == {"model.base": "noop", "model.chat": "noop", "model.code": "fetch"}


def test_tampered_object_fails_apply_with_a_way_out(pushed: Any, clone: Any) -> None:
    for path in shared_objects(clone.root):
        path.chmod(0o644)
        path.write_bytes(b"\0" * path.stat().st_size)
    done = clone.sparse("apply")
    assert done.code == 1
    assert "does not match its digest" in done.out
    assert "--no-remote" in done.out
    assert clone.objects() == {}
    assert clone.sparse("pull").code == 1
    assert clone.sparse("restore", "chat", "-o", "out").code == 1
    assert not (clone.root / "out").exists()
    repaired = pushed.sparse("push", "--repair")
    assert "6 objects" in repaired.out
    assert "6 of them replaced" in repaired.out
    assert clone.sparse("apply", "-q").code == 0


def test_unreachable_remote_is_a_warning_where_building_is_possible(pushed: Any, clone: Any) -> None:
    clone.model("chat", 2)
    clone.model("code", 3)
    (clone.root.parent / "file").write_bytes(b"")
    env = {"SPARSE_REMOTE": "../file/below"}
    done = clone.sparse("apply", env=env)
    assert done.code == 0, done.err
    assert done.err.count("warning:") == 1
    assert clone.objects() == pushed.objects()


def test_up_to_date_plan_does_not_touch_the_remote(pushed: Any) -> None:
    env = {"SPARSE_REMOTE": "nowhere://at/all"}
    assert pushed.sparse("plan", "--detailed-exitcode", env=env).code == 0
    assert pushed.sparse("apply", "-q", env=env).code == 0


def test_errors_are_one_clear_line_each(applied: Any) -> None:
    none = applied.sparse("push")
    assert (none.code, none.err.splitlines()[0].endswith("no remote is declared")) == (3, True)
    unknown = applied.sparse("push", env={"SPARSE_REMOTE": "s4://bucket/x"})
    assert unknown.code == 3
    assert "unknown kind of source: s4://" in unknown.err
    assert "Traceback" not in unknown.err
