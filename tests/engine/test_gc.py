"""What `gc` may take: nothing that any branch, tag, stash, work tree or other workspace needs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.base.errors import BusyError, ConfigError
from sparse_decl.engine.collect import Collected, Settings
from sparse_decl.engine.collect import collect as collector
from sparse_decl.engine.git_locks import History
from sparse_decl.engine.roots import find_roots
from sparse_decl.store.gc import Collection, delete, find_garbage
from sparse_decl.store.workspace import Workspace

TIPS = History(tags=True, seconds=0.0)


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


def collect(
    bench: Any, *, yes: bool = True, ignored: tuple[str, ...] = (), history: History = TIPS, **options: Any
) -> Collection:
    with Workspace(bench.root) as workspace, workspace.using_store(alone=yes):
        roots = find_roots(workspace, ignored=ignored, history=history).roots
        found = find_garbage(workspace, roots, **{"older_than": 0, **options})
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
    with pytest.raises(ConfigError, match="no unreadable lock has this name"):
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


def test_every_commit_counts_and_its_model_is_named(repo: Any) -> None:
    change(repo, b"two")
    commit(repo)
    change(repo, b"three")
    commit(repo)
    git(repo, "checkout", "-q", "-b", "dropped", "HEAD~1")
    change(repo, b"four")
    commit(repo)
    git(repo, "checkout", "-q", "main")
    git(repo, "merge", "-q", "-s", "ours", "-m", "x", "dropped")  # whose lock is in no tip and in no first parent
    git(repo, "branch", "-q", "-D", "dropped")
    change(repo, b"five")
    commit(repo)
    contents = {b"one", b"two", b"three", b"four", b"five"}
    assert collect(repo, history=History()).garbage == ()
    assert contents <= whole_outputs(repo)
    found = collect(repo, yes=False)
    assert {(item.address, item.where.split()[0]) for item in found.garbage} == {("a", "commit")}
    assert collect(repo, history=History(seconds=3600)).garbage == ()
    collect(repo, history=TIPS)
    assert whole_outputs(repo) & contents == {b"five"}


def test_a_tag_counts_unless_tags_do_not(repo: Any) -> None:
    git(repo, "tag", "v1")
    change(repo, b"two")
    commit(repo)
    assert collect(repo, history=TIPS).garbage == ()
    collect(repo, history=History(tags=False, seconds=0.0))
    assert b"one" not in whole_outputs(repo)


def test_an_older_stash_counts(repo: Any) -> None:
    for data in (b"two", b"three"):
        change(repo, data)
        git(repo, "stash")
    change(repo, b"four")
    collect(repo)
    assert {b"two", b"three"} <= whole_outputs(repo)


def test_a_damaged_lock_of_long_ago_stops_nothing_and_what_is_whole_in_it_counts(repo: Any) -> None:
    text = (repo.root / "Sparsefile.lock").read_text()
    (repo.root / "Sparsefile.lock").write_text(f"<<<<<<< a\n{text}=======\n>>>>>>> b\n")
    git(repo, "commit", "-q", "-a", "--amend", "-m", "x")
    (repo.root / "Sparsefile.lock").unlink()
    change(repo, b"two")
    commit(repo)
    assert collect(repo, history=History()).garbage == ()
    assert b"one" in whole_outputs(repo)


def test_a_thousand_commits_are_read_with_few_processes(repo: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each version of the lock is parsed once, and of it only the records that no other version has."""
    head = subprocess.run(
        ["git", "-C", str(repo.root), "rev-parse", "HEAD"], capture_output=True, text=True, check=True
    )
    stream, text = [], (repo.root / "Sparsefile.lock").read_text()
    for number in range(1000):
        data = text.replace('"bytes": 3', f'"bytes": {number + 9}')
        assert number < 3 or data != text
        stream.append(f"commit refs/heads/main\ncommitter t <t@localhost> {1_600_000_000 + number} +0000\ndata 1\nx\n")
        stream.append((f"from {head.stdout.strip()}\n" if number == 0 else "") + "M 100644 inline Sparsefile.lock\n")
        stream.append(f"data {len(data.encode())}\n{data}\n")
    git_in = ["git", "-C", str(repo.root), "fast-import", "--quiet", "--force"]
    subprocess.run(git_in, input="".join(stream), text=True, check=True)
    started: list[Any] = []
    real = subprocess.Popen.__init__

    def counted(self: Any, *arguments: Any, **named: Any) -> None:
        started.append(arguments)
        real(self, *arguments, **named)

    monkeypatch.setattr(subprocess.Popen, "__init__", counted)
    with Workspace(repo.root) as workspace:
        roots = find_roots(workspace).roots
    assert len([name for name in roots.locks if name.startswith("commit ")]) >= 999
    assert len(started) < 15


@pytest.fixture
def shared(tmp_path: Path, make_bench: Any) -> Any:
    """Two workspaces, each with a result of its own in one store: `one` and `two`."""
    made = {}
    for name in ("one", "two"):
        bench = make_bench(tmp_path / name)
        bench.store = tmp_path / "store"
        bench.step("a", source=bench.source("src", name.encode()))
        assert bench.apply().ok
        made[name] = bench
    return made


def in_store(bench: Any) -> set[bytes]:
    return {path.read_bytes() for path in (bench.store / "objects").rglob("*") if path.is_file()}


def collect_all(bench: Any, **settings: Any) -> Collected:
    class Nothing:  # a project without sources of its own
        root, steps = bench.root, {}

    with Workspace(bench.root, bench.store) as workspace:
        return collector(Nothing(), workspace, Settings(older_than=0, yes=True, **settings), lambda error: None)  # type: ignore[arg-type]


def test_a_workspace_that_was_moved_keeps_what_it_named(shared: Any, tmp_path: Path) -> None:
    (tmp_path / "one").rename(tmp_path / "moved")
    done = collect_all(shared["two"], only_copies=True)
    assert done.found.garbage == ()
    assert [note.root for note in done.survey.unseen] == [tmp_path / "one"]
    assert {b"one", b"two"} <= in_store(shared["two"])
    collect_all(shared["two"], forget=(tmp_path / "one",), only_copies=True)
    assert b"one" not in in_store(shared["two"])


def test_a_workspace_whose_place_another_took_keeps_what_it_named(shared: Any, tmp_path: Path) -> None:
    (tmp_path / "one").rename(tmp_path / "moved")
    shutil.copytree(tmp_path / "two", tmp_path / "one", symlinks=True)  # a container with the same path inside
    collect_all(shared["two"], only_copies=True)
    assert {b"one", b"two"} <= in_store(shared["two"])


def test_one_that_is_seen_keeps_what_it_needs_now_and_no_more(shared: Any) -> None:
    one = shared["one"]
    one.source("src", b"new")
    assert one.apply().ok
    done = collect_all(shared["two"], only_copies=True)
    assert done.survey.unseen == []
    assert in_store(one) & {b"one", b"two", b"new"} == {b"two", b"new"}
    assert {item.address for item in done.found.garbage} == {"a"}
    shutil.rmtree(one.root)
    collect_all(shared["two"], only_copies=True)
    assert b"new" in in_store(one)


def test_only_what_was_not_used_for_long_is_forgotten_by_time(shared: Any, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "one")
    assert collect_all(shared["two"], forget_after=3600.0, only_copies=True).forgotten == ()
    for note in (tmp_path / "store" / "roots").iterdir():
        os.utime(note, (1, 1))
    done = collect_all(shared["two"], forget_after=3600.0, only_copies=True)
    assert [note.root for note in done.forgotten] == [tmp_path / "one"]  # and not `two`, which is there
    assert in_store(shared["two"]) & {b"one", b"two"} == {b"two"}


def test_what_could_not_be_made_again_is_kept_without_a_word_of_its_own(shared: Any, tmp_path: Path) -> None:
    one = shared["one"]
    one.source("src", b"new")
    assert one.apply().ok
    done = collect_all(shared["two"])
    assert done.found.garbage == ()
    assert {(item.address, item.only_copy) for item in done.found.only_copies} == {("a", True)}
    assert b"one" in in_store(one)


def test_a_note_of_an_earlier_version_that_cannot_be_followed_stops(shared: Any, tmp_path: Path) -> None:
    link = tmp_path / "store" / "roots" / "0"
    link.symlink_to(tmp_path / "gone")
    with pytest.raises(ConfigError, match="an earlier version did not note what it needs") as caught:
        collect_all(shared["two"])
    assert f"--forget {tmp_path / 'gone'}" in str(caught.value.hint)
    collect_all(shared["two"], forget=(tmp_path / "gone",))
    assert not link.is_symlink()


@pytest.mark.parametrize("text", ["", "{}", '{"form": 2}', "[]", "\0" * 9])
def test_a_damaged_note_stops(shared: Any, tmp_path: Path, text: str) -> None:
    notes = (tmp_path / "store" / "roots").iterdir()
    note = next(note for note in notes if str(tmp_path / "one") in note.read_text())
    note.write_text(text)
    with pytest.raises(ConfigError, match="is damaged, so nothing is collected") as caught:
        collect_all(shared["two"])
    assert str(caught.value.where) == str(note)


def test_a_lock_that_was_deleted_lets_go_of_nothing(shared: Any, tmp_path: Path) -> None:
    (tmp_path / "one" / "Sparsefile.lock").unlink()
    collect_all(shared["two"], only_copies=True)
    assert b"one" in in_store(shared["two"])
