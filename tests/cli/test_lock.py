"""`sparse lock` with real git: merges of branches, repair of what is damaged, and what `init` installs."""

from __future__ import annotations

import json
import os
import shlex
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.store.keys import step_key
from sparse_decl.store.lockfile import read_lock, render_lock
from sparse_decl.store.record import Output, Record


def record(mark: int) -> Record:
    files = Snapshot((FileEntry("model.safetensors", mark, f"b3:{mark:064x}"),))
    inputs = {"source": files.digest}
    outputs = {"model": Output(files, False)}
    key = step_key("snapshot", 1, {}, inputs)
    return Record(key, "snapshot", 1, {}, inputs, outputs, {"files": 1}, {"source": {"uri": f"./m{mark}"}})


def many(count: int, **changes: int) -> dict[str, Record]:
    return {f"m{number:03}": record(changes.get(f"m{number:03}", number)) for number in range(count)}


class Repository:
    """A git repository with a `sparse` on its PATH."""

    def __init__(self, root: Path, bin: Path):
        self.root = root
        bin.mkdir()
        script = bin / "sparse"
        path = os.pathsep.join(sys.path)
        script.write_text(f'#!/bin/sh\nPYTHONPATH="{path}" exec "{sys.executable}" -m sparse_decl.cli "$@"\n')
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
        self.env = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
            "PATH": f"{bin}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(bin),
            "GIT_CONFIG_NOSYSTEM": "1",
        }
        root.mkdir(exist_ok=True)
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.email", "someone@example.org")
        self.git("config", "user.name", "Someone")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=self.root, env=self.env, capture_output=True, text=True, check=False)

    def git(self, *arguments: str) -> str:
        done = self.run("git", *arguments)
        assert done.returncode == 0, (arguments, done.stdout, done.stderr)
        return done.stdout

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    @property
    def lock(self) -> Path:
        return self.root / "Sparsefile.lock"

    def branches(self, base: dict[str, Record], ours: dict[str, Record], theirs: dict[str, Record]) -> int:
        """Commits the three and merges; returns git's exit code."""
        self.lock.write_text(render_lock(base))
        self.commit("base")
        for name, nodes in (("theirs", theirs), ("ours", ours)):
            self.git("checkout", "-q", "-b", name, "main")
            self.lock.write_text(render_lock(nodes))
            self.commit(name)
        return self.run("git", "merge", "-q", "-m", "merged", "theirs").returncode


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "repo", tmp_path / "bin")
    assert made.run("sparse", "lock", "install").returncode == 0
    return made


def test_ten_and_ten_of_two_hundred(repository: Repository) -> None:
    ours = many(200, **{f"m{number:03}": 1000 + number for number in range(0, 100, 10)})
    theirs = many(200, **{f"m{number:03}": 2000 + number for number in range(5, 105, 10)})
    assert repository.branches(many(200), ours, theirs) == 0
    assert read_lock(repository.lock).problems == ()
    merged = read_lock(repository.lock).nodes
    assert merged == {name: theirs[name] if theirs[name] != many(200)[name] else ours[name] for name in many(200)}


def test_both_add_one_at_the_same_place(repository: Repository) -> None:
    base = many(5)
    assert repository.branches(base, {**base, "m0020": record(70)}, {**base, "m0021": record(71)}) == 0
    assert read_lock(repository.lock).nodes == {**base, "m0020": record(70), "m0021": record(71)}
    assert read_lock(repository.lock).problems == ()


def test_neighbours_and_removals(repository: Repository) -> None:
    base = many(6)
    ours = {name: node for name, node in many(6, m002=50).items() if name != "m004"}
    assert repository.branches(base, ours, many(6, m003=60)) == 0
    wanted = {name: node for name, node in many(6, m002=50, m003=60).items() if name != "m004"}
    assert read_lock(repository.lock).nodes == wanted


def test_one_record_changed_twice_keeps_both(repository: Repository) -> None:
    assert repository.branches(many(4), many(4, m003=50), many(4, m003=60, m001=61)) == 1
    lock = read_lock(repository.lock)
    assert "conflict markers" in lock.problems[0].message
    assert lock.nodes["m001"] == record(61)
    for mark in (50, 60):
        assert lock.best("m003", record(mark).key) == record(mark)


def test_branches_of_a_real_project(project: Any, tmp_path: Path) -> None:
    text = (project.root / "Sparsefile.yaml").read_text()
    (project.root / "Sparsefile.yaml").unlink()
    repository = Repository(project.root, tmp_path / "bin")
    settings = (project.root / ".git" / "config").read_bytes()
    told = repository.run("sparse", "init").stdout
    assert (project.root / ".git" / "config").read_bytes() == settings, "nothing of git is changed unasked"
    assert not (project.root / ".gitignore").exists()
    assert "sparse lock install" in told
    assert "/ckpt/" in told
    (project.root / "Sparsefile.yaml").unlink()
    assert repository.run("sparse", "init", "--git").returncode == 0
    assert (project.root / ".gitignore").read_text() == "/ckpt/\n"
    assert "Sparsefile.lock merge=sparse-lock eol=lf" in (project.root / ".gitattributes").read_text()
    driver = repository.git("config", "merge.sparse-lock.driver").strip()
    assert driver.endswith(" lock merge %O %A %B")
    assert Path(shlex.split(driver)[0]).is_absolute()
    again = repository.run("sparse", "lock", "install")
    assert again.stdout.strip() == "Already installed."
    project.write(text)
    assert project.sparse("apply", "-q").code == 0
    repository.commit("base")
    extra = "  {name}:\n    source: ./ckpt/{name}\n    base: base\n"
    for number, name in enumerate(("left", "right")):
        repository.git("checkout", "-q", "-b", name, "main")
        project.model(name, 40 + number)
        # each branch adds a model in another place of the file, and at one place of the lock
        more = extra.format(name=name)
        project.write(text + more if number else text.replace("  chat:", f"{more}  chat:"))
        assert project.sparse("apply", "-q").code == 0
        repository.commit(name)
    repository.git("merge", "-q", "-m", "merged", "left")
    assert project.sparse("check").code == 0
    assert set(project.actions()) == {"model.base", "model.chat", "model.code", "model.left", "model.right"}
    assert set(project.actions().values()) == {"noop"}


def test_repair_from_the_action_records(project: Any) -> None:
    assert project.sparse("apply", "-q").code == 0
    whole = project.lock.read_bytes()
    assert "Nothing to repair" in project.sparse("lock", "repair").out
    for damaged in (b"", b"\xff\x00{", whole[: len(whole) // 2], whole[:-9], b"<<<<<<< a\n" + whole):
        project.lock.write_bytes(damaged)
        done = project.sparse("lock", "repair")
        assert done.code == 0, done.err
        assert project.lock.read_bytes() == whole
    project.lock.unlink()
    told = project.sparse("lock", "repair", "--json").json
    assert sorted(told["recovered"]) == ["model.base", "model.chat", "model.code"]
    assert project.lock.read_bytes() == whole


def test_repair_keeps_what_is_stale(project: Any) -> None:
    assert project.sparse("apply", "-q").code == 0
    before = json.loads(project.lock.read_text())["nodes"]["model.chat"]
    project.model("chat", 77)
    project.lock.write_text(project.lock.read_text().replace("\n ", "\n  "))
    assert project.sparse("lock", "repair").code == 0
    assert json.loads(project.lock.read_text())["nodes"]["model.chat"] == before


@pytest.mark.parametrize("command", ["merge", "repair", "install"])
def test_help(project: Any, command: str) -> None:
    assert f"Example:\n    sparse lock {command}" in project.sparse("lock", command, "--help").out


def test_graph_in_both_languages(project: Any) -> None:
    dot = project.sparse("graph").out
    assert '"model.base" -> "model.chat" [label="base"];' in dot
    assert dot.startswith("digraph")
    mermaid = project.sparse("graph", "--format", "mermaid").out
    assert 'n0["model.base<br/>snapshot"]' in mermaid
    assert "n0 -->|base| n1" in mermaid
    assert "model.code" not in project.sparse("graph", "model.chat").out


def test_state_selectors(project: Any) -> None:
    def chosen(*selectors: str) -> set[str]:
        return {node["address"] for node in project.sparse("plan", "--json", *selectors).json["nodes"]}

    assert project.sparse("apply", "-q").code == 0
    assert chosen("state:stale") == set()
    project.model("chat", 5)
    assert chosen("state:stale") == {"model.base", "model.chat"}
    assert chosen("state:noop") == {"model.base", "model.code"}
    assert chosen("tag:pr*") == {"model.base", "model.code"}
    assert project.sparse("apply", "state:stale", "-q").code == 0
    assert project.sparse("plan", "state:wrong").code == 3
    assert project.sparse("verify", "state:stale").code == 3
