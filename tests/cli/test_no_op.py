"""What a run that finds nothing changed may cost, counted and not timed; its caches are never believed wrongly."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PROBE = """
import json, os, sys
seen = []
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], str) and "/ckpt/" in os.path.abspath(arguments[0]):
        seen.append(arguments[0])
sys.addaudithook(watch)
sys.argv = ["sparse", *sys.argv[1:]]
from sparse_decl.cli import main
code = main()
print(json.dumps([code, sorted(name for name in sys.modules), seen]), file=sys.stderr)
"""
SLOW_TO_IMPORT = {"pydantic", "yaml", "typer", "click", "rich", "numpy", "numba", "sparse_decl.sparsefile.load"}
FOR_CHANGES = {"sparse_decl.graph.decide", "sparse_decl.graph.plan_json", "subprocess", "shutil"}


@pytest.fixture
def applied(project: Any) -> Any:
    done = project.sparse("apply", "-q")
    assert done.code == 0, done.err
    assert project.sparse("plan").code == 0
    return project


def probe(project: Any, *arguments: str) -> tuple[int, set[str], list[str], str]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        cwd=project.root,
        env={"PYTHONPATH": os.pathsep.join(sys.path), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )
    code, modules, opened = json.loads(done.stderr.strip().split("\n")[-1])
    return code, set(modules), opened, done.stdout


@pytest.mark.parametrize("command", ["plan", "check", "status", "apply"])
def test_nothing_changed_parses_no_yaml_and_opens_no_model(applied: Any, command: str) -> None:
    code, modules, opened, text = probe(applied, command)
    assert code == 0
    assert not modules & (SLOW_TO_IMPORT - {"rich"} if command == "status" else SLOW_TO_IMPORT)  # it draws a table
    assert opened == []
    assert text
    if command == "plan":
        assert modules & FOR_CHANGES == set()


def test_short_and_long_way_say_the_same(applied: Any) -> None:
    for seed in (None, 5):
        if seed is not None:
            applied.model("code", seed)
        for command in ("plan", "check", "status"):
            long = applied.sparse(command, "--file=Sparsefile.yaml")
            assert applied.sparse(command, "-f", "Sparsefile.yaml") == long
            (applied.root / ".sparse" / "noop-cache").unlink(missing_ok=True)
            (applied.root / ".sparse" / "graph").unlink(missing_ok=True)
            cold = applied.sparse(command)
            assert sorted(cold.out.split("\n")) == sorted(long.out.split("\n"))


ASKED = [["--json"], ["--all"], ["chat"], ["base+", "--json"], ["state:stale", "--json"], ["state:noop", "tag:prod"]]


@pytest.mark.parametrize("missing", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_what_is_asked_for_is_the_same_with_and_without_caches(applied: Any, missing: bool) -> None:
    for seed in (None, 5):
        if seed is not None:
            applied.model("code", seed)
        if missing:
            shutil.rmtree(applied.root / "ckpt" / "chat", ignore_errors=True)
        assert applied.sparse("plan").code == 0  # reads what changed
        for arguments in ASKED:
            told = applied.sparse("plan", *arguments)
            assert (applied.root / ".sparse" / "noop-cache").exists()
            (applied.root / ".sparse" / "noop-cache").unlink()
            assert applied.sparse("plan", *arguments) == told, arguments
            assert applied.sparse("plan").code == 0
            assert applied.sparse("check", "chat").code == 0


def test_apply_of_one_does_not_hide_what_is_made_from_it(applied: Any) -> None:
    applied.model("base", 9)
    assert applied.sparse("apply", "-q", "base").code == 0
    assert applied.actions() == {"model.base": "noop", "model.chat": "build", "model.code": "build"}
    assert "2 to build, 1 up to date" in applied.sparse("plan").out


def _replace_with_same_times(project: Any) -> None:
    path = project.root / "ckpt" / "chat" / "config.json"
    stat = path.stat()
    data = path.read_bytes()
    with path.open("r+b") as file:
        file.write(data.replace(b"48", b"49"))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def _swap_folders(project: Any) -> None:
    shutil.move(project.root / "ckpt/chat", project.root / "old")
    shutil.copytree(project.root / "ckpt/code", project.root / "ckpt/chat")


def _damage_an_object(project: Any) -> None:
    path = max((project.root / ".sparse" / "objects").rglob("*"), key=lambda found: found.stat().st_size)
    path.chmod(0o644)
    path.write_bytes(b"x" * path.stat().st_size)


def _edit(project: Any, old: str, new: str) -> None:
    path = project.root / "Sparsefile.yaml"
    path.write_text(path.read_text().replace(old, new))


CHANGES: dict[str, tuple[Callable[[Any], Any], dict[str, str]]] = {
    "model replaced": (lambda p: p.model("chat", 99), {"model.chat": "build"}),
    "base replaced": (
        lambda p: p.model("base", 99),
        {"model.base": "build", "model.chat": "build", "model.code": "build"},
    ),
    "same size and times": (_replace_with_same_times, {"model.chat": "build"}),
    "file added": (lambda p: (p.root / "ckpt" / "chat" / "extra.txt").write_text("x"), {"model.chat": "build"}),
    "file added below": (
        lambda p: ((p.root / "ckpt/chat/sub").mkdir(), (p.root / "ckpt/chat/sub/x.txt").write_text("x")),
        {"model.chat": "build"},
    ),
    "file removed": (lambda p: (p.root / "ckpt" / "chat" / "config.json").unlink(), {"model.chat": "build"}),
    "folder swapped": (_swap_folders, {"model.chat": "restore"}),  # what it holds now is in the store already
    "source gone": (lambda p: shutil.rmtree(p.root / "ckpt" / "chat"), {}),
    "object damaged": (_damage_an_object, {"any": "build"}),
    "objects gone": (
        lambda p: shutil.rmtree(p.root / ".sparse" / "objects"),
        {"model.chat": "build", "model.code": "build"},
    ),
    "lock gone": (
        lambda p: p.lock.unlink(),
        {"model.base": "restore", "model.chat": "restore", "model.code": "restore"},
    ),
    "comment": (lambda p: _edit(p, "version: 1", "version: 1 # one"), {}),
    "base changed": (lambda p: _edit(p, "code\n    base: base", "code\n    base: chat"), {"model.code": "build"}),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_is_seen_past_the_caches(applied: Any, change: str) -> None:
    make, expected = CHANGES[change]
    make(applied)
    short = applied.sparse("plan", "--detailed-exitcode")
    assert short.code == (2 if expected else 0), short.out
    actions = {address: action for address, action in applied.actions().items() if action != "noop"}
    if "any" in expected:
        assert list(actions.values()) == ["build"]
    else:
        assert actions == expected
    assert all(address in short.out for address in actions)
    assert applied.sparse("apply", "-q").code == 0
    assert applied.sparse("plan", "--detailed-exitcode").code == 0
    told = applied.sparse("status").out
    (applied.root / ".sparse" / "noop-cache").unlink()
    assert applied.sparse("check").code == 0
    assert applied.sparse("status").out == told


def test_a_change_is_built_although_nothing_else_was_looked_at(applied: Any, read_files: Any) -> None:
    """The run has only what the plan looked at; to build `code`, `chat` is rebuilt from its delta and from `base`."""
    _edit(applied, "code\n    base: base", "code\n    base: chat")
    assert applied.sparse("apply", "-q").code == 0
    shutil.rmtree(applied.root / "ckpt" / "chat")
    for _ in range(2):
        assert applied.sparse("plan", "--detailed-exitcode").code == 0
    applied.model("code", 77)
    done = applied.sparse("apply")
    assert done.code == 0, done.err
    assert "built model.code" in done.out
    assert "2 up to date" in done.out
    lock = applied.lock.read_bytes()
    for name in ("noop-cache", "graph"):
        (applied.root / ".sparse" / name).unlink()
    assert applied.sparse("check").code == 0
    assert applied.lock.read_bytes() == lock
    assert applied.sparse("restore", "model.code", "-o", "back").code == 0
    assert read_files(applied.root / "back") == read_files(applied.root / "ckpt" / "code")


@pytest.mark.parametrize("name", ["graph", "noop-cache", "index"])
def test_a_cache_may_be_cut_or_overwritten_anywhere(applied: Any, name: str) -> None:
    path = applied.root / ".sparse" / name
    whole = path.read_bytes()
    rng = random.Random(name)
    damaged = [b"", b"\xff\x00{" * 50, whole + b"tail", whole.replace(b"model.chat", b"model.code")]
    damaged += [whole[: rng.randrange(len(whole))] for _ in range(6)]
    for data in damaged:
        path.write_bytes(data)
        planned = applied.sparse("plan", "--detailed-exitcode")
        assert (planned.code, planned.err) == (0, ""), data[:80]
    assert applied.sparse("status").code == 0


def test_environment_and_overrides_are_part_of_the_compiled_graph(applied: Any) -> None:
    applied.write(
        "version: 1\nvars: {which: chat}\nmodels:\n  base: {source: './ckpt/base'}\n"
        "  chat: {source: './ckpt/${which}', base: base}\n"
        "  code: {source: '${env.CODE:-./ckpt/code}', base: base}\n"
    )
    secret = str(applied.root / "ckpt" / "chat")
    assert applied.sparse("plan", "--detailed-exitcode").code == 0
    assert applied.sparse("plan", "--detailed-exitcode", env={"CODE": secret}).code == 2
    assert applied.sparse("plan", "--detailed-exitcode").code == 0
    assert applied.sparse("plan", "--detailed-exitcode", "--var", "which=code").code == 2
    assert applied.sparse("plan", "--detailed-exitcode").code == 0


def test_a_moved_workspace_is_known_again(applied: Any, tmp_path: Path) -> None:
    shutil.move(applied.root, tmp_path / "elsewhere")
    moved = type(applied)(tmp_path / "elsewhere")
    code, modules, opened, _ = probe(moved, "plan")
    assert (code, opened) == (0, [])
    assert "yaml" not in modules


def test_looking_makes_no_state_folder(applied: Any) -> None:
    shutil.rmtree(applied.root / ".sparse")
    shutil.rmtree(applied.root / "ckpt")
    for command, code in (("check", 0), ("status", 0), ("plan", 5)):
        assert applied.sparse(command).code == code
    assert not (applied.root / ".sparse").exists()


COUNTING = """
import collections, json, os, sys
counts = collections.Counter()
root = os.path.abspath(".")
def watch(event, arguments):
    if event not in ("os.listdir", "os.scandir") or "__editable__" in str(arguments[0]):
        return  # what an editable install puts on the path is no folder, though pydantic looks there for plug-ins
    if os.path.abspath(arguments[0]).startswith(root):
        counts[event] += 1
sys.addaudithook(watch)
from sparse_decl.store import record
real = record.step_key
def step_key(*arguments):
    counts["keys"] += 1
    return real(*arguments)
record.step_key = step_key
sys.argv = ["sparse", "check"]
from sparse_decl.cli import main
code = main()
print(json.dumps([code, counts]), file=sys.stderr)
"""


def test_a_fresh_clone_is_checked_by_its_lock_alone(applied: Any, tmp_path: Path) -> None:
    """No model, no cache: each record is verified once, and nobody looks for what stands beside what is not there."""
    clone = tmp_path / "clone"
    clone.mkdir()
    for name in ("Sparsefile.yaml", "Sparsefile.lock"):
        shutil.copy(applied.root / name, clone)
    done = subprocess.run(
        [sys.executable, "-P", "-c", COUNTING],  # -P: else imports list the folder
        cwd=clone,
        env={"PYTHONPATH": os.pathsep.join(sys.path), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stderr) == [0, {"keys": 3}]
    assert sorted(path.name for path in clone.iterdir()) == ["Sparsefile.lock", "Sparsefile.yaml"]


READING = """
import json, sys
def read():
    return int(open("/proc/self/io").readline().split()[1])
sys.argv = ["sparse", *sys.argv[1:]]
from sparse_decl.cli import main
before = read()
code = main()
print(json.dumps([code, read() - before]), file=sys.stderr)
"""


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/io").exists(), reason="the system does not count what is read")
def test_two_gigabytes_are_read_once_and_once_more_when_touched(project: Any) -> None:
    """Counted by the system: all bytes that the process read, from any file."""
    size = 2 << 30
    path = project.root / "ckpt" / "base" / "large.bin"
    with path.open("wb") as file:
        file.truncate(size)
    project.write("version: 1\nmodels: {base: {source: ./ckpt/base}}\n")

    def read(*arguments: str) -> int:
        done = subprocess.run(
            [sys.executable, "-c", READING, *arguments],
            cwd=project.root,
            env={"PYTHONPATH": os.pathsep.join(sys.path), "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=True,
        )
        code, count = json.loads(done.stderr.strip().split("\n")[-1])
        assert code == 0
        return count

    small = 20_000_000  # modules and state files
    assert size <= read("apply", "-q") < size + small
    for command in ("plan", "apply", "check", "status"):
        assert read(command) < small
    lock = project.lock.read_bytes()
    path.touch()
    assert size <= read("plan", "--detailed-exitcode") < size + small
    for command in ("plan", "apply", "check"):
        assert read(command) < small
    assert project.lock.read_bytes() == lock
