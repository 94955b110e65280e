"""What `gc` may take: nothing that any branch, tag, stash, work tree or other workspace needs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base.errors import BusyError, ConfigError
from sparse_decl.engine.roots import find_roots
from sparse_decl.store.gc import Collection, delete, find_garbage
from sparse_decl.store.workspace import Workspace


@pytest.fixture
def repo(bench: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A bench in a git repository with one commit; step `a` is made of what `source` holds."""
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "t")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "t@localhost")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    bench.step("a", source=bench.source("src", b"one"))
    bench.apply()
    git(bench, "init", "-q", "-b", "main")
    (bench.root / ".gitignore").write_text(".sparse\n")
    commit(bench)
    return bench


def git(bench: Any, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(bench.root), *arguments], check=True, capture_output=True)


def commit(bench: Any) -> None:
    git(bench, "add", "-A")
    git(bench, "commit", "-q", "-m", "x")


def change(bench: Any, data: bytes) -> None:
    bench.source("src", data)
    bench.apply()


def collect(bench: Any, *, yes: bool = True, ignored: tuple[str, ...] = (), **options: Any) -> Collection:
    with Workspace(bench.root) as workspace, workspace.using_store(alone=yes):
        found = find_garbage(workspace, find_roots(workspace, ignored=ignored), **{"older_than": 0, **options})
        if yes:
            delete(found)
        return found


def whole_outputs(bench: Any) -> set[bytes]:
    return set(bench.objects().values())


def test_what_the_lock_names_stays(repo: Any) -> None:
    before = repo.objects()
    assert collect(repo).garbage == ()
    assert repo.objects() == before
    assert repo.actions() == {"a": "noop"}


def test_a_dry_run_deletes_nothing(repo: Any) -> None:
    change(repo, b"two")
    commit(repo)
    change(repo, b"three")
    git(repo, "commit", "-q", "-a", "--amend", "-m", "x")
    before = repo.objects()
    found = collect(repo, yes=False)
    assert {item.what for item in found.garbage} == {"action", "object"}
    assert repo.objects() == before


@pytest.mark.parametrize("how", ["branch", "tag", "annotated", "stash", "worktree", "index", "detached", "remote"])
def test_every_way_to_need_something(repo: Any, how: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    change(repo, b"precious")
    if how == "stash":
        git(repo, "stash")
    elif how == "index":
        git(repo, "add", "-A")
    elif how in ("worktree", "detached"):
        other = tmp_path_factory.mktemp("other") / "tree"
        git(repo, "worktree", "add", "-q", "--detach", str(other))
        shutil.copy(repo.root / "Sparsefile.lock", other / "Sparsefile.lock")
        if how == "detached":
            subprocess.run(["git", "-C", str(other), "commit", "-qam", "x"], check=True)
            (other / "Sparsefile.lock").unlink()
    else:
        git(repo, "checkout", "-q", "-b", "side")
        commit(repo)
        git(repo, "checkout", "-q", "main")
        if how == "tag":
            git(repo, "tag", "v1", "side")
        if how == "annotated":
            git(repo, "tag", "-a", "-m", "x", "v1", "side")
        if how == "remote":
            git(repo, "update-ref", "refs/remotes/origin/side", "side")
        if how != "branch":
            git(repo, "branch", "-q", "-D", "side")
    change(repo, b"three")
    if how != "index":
        commit(repo)
    collect(repo)
    assert {b"precious", b"three"} <= whole_outputs(repo)


def test_what_nothing_names_goes_with_its_record(repo: Any) -> None:
    change(repo, b"two")
    change(repo, b"three")
    found = collect(repo)
    assert b"two" not in whole_outputs(repo)
    assert {b"one", b"three"} <= whole_outputs(repo)  # `one` is committed, `three` in the work tree
    assert {item.what for item in found.garbage} == {"action", "object"}
    assert repo.actions() == {"a": "noop"}
    repo.source("src", b"two")
    assert repo.actions() == {"a": "build"}


def test_young_things_stay(repo: Any) -> None:
    change(repo, b"two")
    change(repo, b"three")
    found = collect(repo, older_than=3600)
    assert found.garbage == ()
    assert found.young == 1
    assert b"two" in whole_outputs(repo)


def test_max_size_takes_the_longest_unused_first(repo: Any) -> None:
    for data in (b"x" * 1000, b"y" * 1000, b"z" * 1000, b"one"):
        change(repo, data)
    assert collect(repo, max_size=10**6).garbage == ()
    total = sum(map(len, whole_outputs(repo)))
    ages = {repo.root / ".sparse" / "objects" / name: data[:1] for name, data in repo.objects().items() if data[3:]}
    for path, letter in ages.items():
        os.utime(path, (1000 + ord(letter), 1000 + ord(letter)))
    assert collect(repo, max_size=total - 1).garbage
    left = whole_outputs(repo)
    assert b"x" * 1000 not in left
    assert {b"y" * 1000, b"z" * 1000, b"one"} <= left
    collect(repo, max_size=0)
    assert b"one" in whole_outputs(repo)


def test_unreadable_lock_in_a_branch_stops_with_its_name(repo: Any) -> None:
    git(repo, "checkout", "-q", "-b", "broken")
    (repo.root / "Sparsefile.lock").write_text('{"lock_version": 1, "nodes": {"a": {"key": 3}}}')
    commit(repo)
    git(repo, "checkout", "-q", "main")
    with pytest.raises(ConfigError, match="the lock of broken cannot be read") as caught:
        collect(repo)
    assert "--ignore-ref broken" in str(caught.value.hint)
    assert collect(repo, ignored=("broken",)).garbage == ()
    with pytest.raises(ConfigError, match="no lock that cannot be read is called so"):
        collect(repo, ignored=("broken", "other"))


@pytest.mark.parametrize("text", ["", "{}", "<<<<<<< ours\n", '{"lock_version": 99, "nodes": {}}', "[]", "\0" * 9])
def test_unreadable_lock_in_the_work_tree_stops(repo: Any, text: str) -> None:
    (repo.root / "Sparsefile.lock").write_text(text)
    with pytest.raises(ConfigError, match="cannot be read, so nothing is collected"):
        collect(repo)


def test_without_git_the_lock_alone_counts(bench: Any) -> None:
    bench.step("a", source=bench.source("src", b"one"))
    bench.apply()
    change(bench, b"two")
    collect(bench)
    assert b"one" not in whole_outputs(bench)
    assert bench.actions() == {"a": "noop"}


def test_quarantine_and_cut_off_downloads_go_when_they_are_old(repo: Any) -> None:
    for folder in ("quarantine", "partial"):
        (repo.root / ".sparse" / folder).mkdir()
        (repo.root / ".sparse" / folder / "x").write_bytes(b"12345")
    assert [item.what for item in collect(repo, older_than=3600).garbage] == []
    assert [(item.what, item.size) for item in collect(repo).garbage] == [("quarantine", 5), ("partial", 5)]


def test_other_workspaces_of_a_shared_store_count(tmp_path: Path, make_bench: Any) -> None:
    bench = make_bench(tmp_path / "one")
    bench.step("a", source=bench.source("src", b"one"))
    bench.apply()
    shutil.copytree(tmp_path / "one", tmp_path / "two", symlinks=True)
    store = tmp_path / "shared"
    shutil.copytree(tmp_path / "one" / ".sparse", store)
    for name in ("one", "two"):
        with Workspace(tmp_path / name, store) as workspace:
            workspace.register()
            workspace.register()
    (tmp_path / "one" / "Sparsefile.lock").unlink()
    with Workspace(tmp_path / "one", store) as workspace:
        assert find_garbage(workspace, find_roots(workspace), older_than=0).garbage == ()
        shutil.rmtree(tmp_path / "two")
        assert find_garbage(workspace, find_roots(workspace), older_than=0).garbage


def test_the_collector_wants_the_store_alone(repo: Any) -> None:
    with Workspace(repo.root) as one, Workspace(repo.root) as other:
        with (
            one.using_store(),
            pytest.raises(BusyError, match="another process is using"),
            other.using_store(alone=True),
        ):
            pass
        with one.using_store(alone=True), pytest.raises(BusyError, match="sparse gc"), other.using_store():
            pass
        with one.using_store(), other.using_store():
            pass


def test_every_lock_of_a_folder_counts_and_those_of_other_tools_do_not(repo: Any) -> None:
    (repo.root / "Sparsefile.lock").rename(repo.root / "other.lock")
    (repo.root / "poetry.lock").write_text("[metadata]\n")
    commit(repo)
    before = whole_outputs(repo)
    change(repo, b"two")
    collect(repo)
    assert before <= whole_outputs(repo)
    (repo.root / "other.lock").unlink()  # the commit has it still
    collect(repo)
    assert before <= whole_outputs(repo)
    (repo.root / "team.lock").write_text('{\n "lock_version": 1,\n<<<<<<< ours\n')
    with pytest.raises(ConfigError):
        collect(repo)
