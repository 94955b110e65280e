"""Crashes through the command, as a process with all its caches: killed anywhere, out of space, its files damaged.

After each, one plain `sparse apply` ends with what an undisturbed project of the same inputs has, byte for byte.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SEEDS = (2, 12)  # `chat` and `code` have one of two contents each
BASED_ON_CHAT = "source: ./ckpt/code\n    base: chat"


class Truth:
    """What an undisturbed `apply` gives for each state of the inputs."""

    def __init__(self, make: Callable[[str], Any]):
        self._make = make
        self._known: dict[Any, tuple[bytes, dict[str, bytes]]] = {}

    def of(self, state: tuple[int, int, bool]) -> tuple[bytes, dict[str, bytes]]:
        if state not in self._known:
            project = self._make(f"truth-{len(self._known)}")
            put(project, state)
            assert project.sparse("apply", "-q").code == 0
            self._known[state] = project.lock.read_bytes(), project.objects()
        return self._known[state]


def put(project: Any, state: tuple[int, int, bool]) -> None:
    """Writes what is not as it should be; what is stays untouched."""
    chat, code, chained = state
    for name, seed in (("chat", chat), ("code", code)):
        mark = project.root / f"{name}.seed"
        if not mark.exists() or mark.read_text() != str(seed):
            project.model(name, seed)
            mark.write_text(str(seed))
    text = (project.root / "Sparsefile.yaml").read_text()
    plain = BASED_ON_CHAT.replace("chat", "base")
    wanted = text.replace(plain, BASED_ON_CHAT) if chained else text.replace(BASED_ON_CHAT, plain)
    if wanted != text:
        project.write(wanted)


def some_state(rng: random.Random) -> tuple[int, int, bool]:
    return rng.choice(SEEDS), rng.choice(SEEDS) + 1, rng.random() < 0.5


def start(project: Any, *arguments: str, limit: int | None = None) -> subprocess.Popen[str]:
    """limit: bytes that no file may grow beyond, as on a full disk; the system itself refuses the rest."""

    def prepare() -> None:
        os.setsid()
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.Popen(
        [sys.executable, "-B", "-m", "sparse_decl.cli", *arguments],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=prepare,
    )


def assert_looking_is_fine(project: Any, rng: random.Random) -> None:
    command, codes = rng.choice([("plan", {0}), ("status", {0}), ("check", {0, 2})])
    looked = project.sparse(command)
    assert looked.code in codes, (command, looked)
    assert looked.err == ""


def assert_ends_right(project: Any, truth: Truth, state: tuple[int, int, bool]) -> None:
    done = project.sparse("apply", "-q")
    assert (done.code, done.err) == (0, ""), done
    lock, objects = truth.of(state)
    assert project.lock.read_bytes() == lock
    found = project.objects()
    assert objects.items() <= found.items()
    assert os.listdir(project.root / ".sparse" / "tmp") == []
    assert not list(project.root.glob(".Sparsefile.lock.*"))
    assert project.sparse("plan", "--detailed-exitcode").code == 0
    assert project.sparse("check", "--deep").code == 0


def kill_often(project: Any, truth: Truth, seed: int, *, rounds: int, each: int) -> None:
    """`each` kills in a row in one workspace, inputs changing between them, then the proof; `rounds` times."""
    rng = random.Random(seed)
    started = time.monotonic()
    assert project.sparse("apply", "-q").code == 0
    whole = time.monotonic() - started
    for _ in range(rounds):
        for _ in range(each):
            state = some_state(rng)
            put(project, state)
            jobs = rng.choice([[], ["-j", "2"], ["-j", "2", "--executor", "processes"]])
            process = start(project, "apply", "-q", *jobs)
            time.sleep(rng.uniform(0.05, whole))
            with contextlib.suppress(ProcessLookupError):
                (os.killpg if rng.random() < 0.5 else os.kill)(process.pid, signal.SIGKILL)
            if rng.random() < 0.7:
                process.communicate()
                assert_looking_is_fine(project, rng)
            else:  # at once, while its children may still be ending
                assert project.sparse("apply", "-q", "--lock-timeout", "60s").code == 0
                process.communicate()
        assert_ends_right(project, truth, state)


def test_killed_anywhere(make_project: Callable[[str], Any]) -> None:
    kill_often(make_project("project"), Truth(make_project), 1, rounds=1, each=4)


@pytest.mark.slow
def test_killed_anywhere_many_times(make_project: Callable[[str], Any]) -> None:
    kill_often(make_project("project"), Truth(make_project), 2, rounds=5, each=8)


FULL = """
import errno, os, sys
left, real = int(sys.argv[1]), {name: getattr(os, name) for name in ("write", "fsync", "replace", "mkdir", "link")}
def full(name):
    def call(*arguments, **named):
        global left
        left -= 1
        if left < 0 and arguments[0] not in (1, 2):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(arguments[0]))
        return real[name](*arguments, **named)
    return call
for name in real:
    setattr(os, name, full(name))
sys.argv = ["sparse", "apply", "-q"]
from sparse_decl.cli import main
sys.exit(main())
"""


def fill_the_disk(project: Any, truth: Truth, seed: int, tries: int) -> None:
    """The disk is full from some write on: by what the system refuses, or by what it is made to refuse."""
    rng = random.Random(seed)
    refused = 0
    for number in range(tries):
        state = some_state(rng)
        put(project, state)
        if number % 2:
            process = start(project, "apply", "-q", limit=int(10 ** rng.uniform(0, 4.8)))
        else:
            process = subprocess.Popen(
                [sys.executable, "-c", FULL, str(rng.randrange(90))],
                cwd=project.root,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        _, err = process.communicate()
        assert process.returncode in (0, 1), err
        assert "Traceback" not in err
        if process.returncode == 1:
            assert "no space left" in err, err
            refused += 1
        assert_looking_is_fine(project, rng)
    assert refused > tries // 4
    assert_ends_right(project, truth, state)


def test_no_space_left_at_some_write(make_project: Callable[[str], Any]) -> None:
    fill_the_disk(make_project("project"), Truth(make_project), 3, 4)


@pytest.mark.slow
def test_no_space_left_at_many_writes(make_project: Callable[[str], Any]) -> None:
    project, truth = make_project("project"), Truth(make_project)
    for seed in range(4, 7):
        fill_the_disk(project, truth, seed, 8)
        shutil.rmtree(project.root / ".sparse")


DAMAGE = """
import contextlib, gc, io, json, random, sys
from pathlib import Path
from sparse_decl.cli.exit_codes import run_guarded
state, step, small, seed = Path(".sparse"), int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
rng = random.Random(seed)
lock = Path("Sparsefile.lock")
sound = lock.read_bytes()
(state / "lock.holder").write_bytes(b'{"pid": 1, "host": "elsewhere", "command": "sparse apply", "since": 0}')
caches = [state / name for name in ("index", "noop-cache", "graph", "lock.holder")]
files = [lock, *caches, *state.glob("actions/*/*.json")]
whole = {path: path.read_bytes() for path in files}
tried, wrong = 0, []
def sparse(*arguments):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run_guarded(arguments)
    except BaseException as error:
        code = repr(error)
    gc.enable(), gc.unfreeze()
    return code, err.getvalue()
def meaning(data):
    # All but figures for people, which no digest covers: one changed byte there makes another sound lock.
    return {name: {**node, "facts": 0} for name, node in json.loads(data)["nodes"].items()}
for path, data in whole.items():
    cuts = range(len(data)) if len(data) <= small else sorted(rng.sample(range(len(data)), len(data) // step))
    garbage = [b"\\xff\\x00{[" * 40, data + b"}", b"null", b"[]", b"{}", b"[" * 99999, data[::-1]]
    garbage.append(data.replace(b"b3:", b"b4:"))
    garbage += [data[:at] + bytes([rng.randrange(256)]) + data[at + 1:] for at in rng.sample(range(len(data)), 8)]
    for damaged in [*(data[:cut] for cut in cuts), *garbage]:
        path.write_bytes(damaged)
        tried += 1
        command = rng.choice(["plan", "check", "status"])
        code, err = sparse(command)
        if code not in (0, 2) or "Traceback" in err:
            wrong.append([str(path), len(damaged), command, code, err[-300:]])
        code, err = sparse("apply", "-q")
        same = meaning(lock.read_bytes()) == meaning(sound)
        if code != 0 or not same or sparse("plan", "--detailed-exitcode", "-q")[0] != 0:
            wrong.append([str(path), len(damaged), "apply", code, err[-300:], lock.read_text(), repr(damaged)[:9999]])
        path.write_bytes(data)
    if wrong:
        break
print(json.dumps([tried, wrong]))
"""


def damage(project: Any, *, step: int, small: int, seed: int) -> int:
    """Cuts each state file everywhere if it has at most `small` bytes, else at one byte of `step`; fills it with
    garbage too. After each, looking at the project and applying work. Returns how often."""
    assert project.sparse("apply", "-q").code == 0  # it may be a copy
    done = subprocess.run(
        [sys.executable, "-c", DAMAGE, str(step), str(small), str(seed)],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    tried, wrong = json.loads(done.stdout)
    assert wrong == []
    return tried


def test_state_files_are_cut_and_filled_with_garbage(applied: Any) -> None:
    assert damage(applied, step=400, small=0, seed=1) > 100


@pytest.mark.slow
def test_state_files_are_cut_at_every_byte(applied: Any) -> None:
    assert damage(applied, step=10, small=1600, seed=2) > 2000


def test_truth_differs_by_state(make_project: Callable[[str], Any], tmp_path: Path) -> None:
    """Else the proofs above would prove nothing."""
    truth = Truth(make_project)
    states = [(2, 3, False), (12, 3, False), (2, 3, True)]
    assert len({truth.of(state)[0] for state in states}) == len(states)
