"""Every command that writes, killed anywhere, refused by the disk, or beside others; then run again as it was.

After each there is no wrong byte and no delta lost, nothing half-written has a name, and nobody has to tidy up.
`SPARSE_KILLS` says how many kills the slow test does, `SPARSE_SEED` where they begin.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from sparse_decl.base.digests import digest_bytes, digest_file
from sparse_decl.model_delta import decode

CACHE = """
import os, sys
from sparse_decl import DeltaCache
with DeltaCache(sys.argv[3]) as cache:
    print(cache.get_or_reconstruct(sys.argv[1], sys.argv[2]))
"""

Command = Callable[[Any], list[str]]


def given(name: str, usual: int) -> int:
    return int(os.environ.get(name, usual))


def sparse(*arguments: str) -> Command:
    return lambda project: [sys.executable, "-m", "sparse_decl.cli", *arguments]


COMMANDS: dict[str, tuple[Command, tuple[str, ...]]] = {
    # what is run, and what is taken away first, so that there is something to do
    "apply": (sparse("apply", "-q"), (".sparse", "Sparsefile.lock")),
    "apply again": (sparse("apply", "-q", "-j", "2"), (".sparse/actions",)),
    "restore": (sparse("restore", "chat", "-o", "out", "-q"), ("out",)),
    "push": (sparse("push", "-q"), ("remote",)),
    "pull": (sparse("pull", "-q"), (".sparse/objects",)),
    "gc": (sparse("gc", "-q", "--yes", "--older-than", "0s", "--only-copies"), ()),
    "adopt": (sparse("adopt", "chat", "delta", "-q"), (".sparse/actions", "Sparsefile.lock")),
    "lock repair": (sparse("lock", "repair"), ("Sparsefile.lock",)),
    "compress": (sparse("compress", "ckpt/base", "ckpt/chat", "-o", "delta", "-q"), ("delta",)),
    "compress svd": (sparse("compress", "ckpt/base", "ckpt/chat", "--mode", "svd", "-o", "svd", "-q"), ("svd",)),
    "reconstruct": (sparse("reconstruct", "ckpt/base", "delta", "-o", "whole", "-q"), ("whole",)),
    "compress-adapter": (sparse("compress-adapter", "ckpt/base", "lora", "-o", "adapter", "-q"), ("adapter",)),
    "cache": (lambda project: [sys.executable, "-c", CACHE, "ckpt/base", "delta", "cache"], ("cache",)),
    "dataset-compress": (sparse("dataset-compress", "old.jsonl", "new.jsonl", "-o", "rows", "-q"), ("rows",)),
    "dataset-reconstruct": (
        sparse("dataset-reconstruct", "rows", "--base", "old.jsonl", "-o", "data", "-q"), ("data",)
    ),
    "migrate": (
        sparse("migrate", "models", "hub", "--to", "kept", "--apply", "--remove-originals", "--threshold", "1", "-q"),
        ("hub", "kept"),
    ),
}  # fmt: skip
NEW_FOLDER = {  # done, if it is there: they replace nothing
    "restore", "compress", "compress svd", "reconstruct", "compress-adapter", "dataset-compress", "dataset-reconstruct"
}  # fmt: skip
FOLDERS = ("out", "delta", "svd", "whole", "adapter", "rows", "data", "kept")
MAKERS = (
    "restore", "compress", "compress svd", "reconstruct", "compress-adapter", "cache", "dataset-compress",
    "dataset-reconstruct", "migrate",
)  # fmt: skip
UPLOADS = ("chat", "code")
CARD = "---\nbase_model: org/base\n---\n"


def start(project: Any, name: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        COMMANDS[name][0](project),
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def take_away(project: Any, name: str) -> None:
    if name == "pull":  # the remote is to have what is taken away here, an adopted delta too
        finish(project, "push")
    if name == "lock repair":  # from the records in the store, which other commands may have had taken away
        (project.root / "Sparsefile.lock").unlink(missing_ok=True)
        finish(project, "apply")
    for path in COMMANDS[name][1]:
        place = project.root / path
        for folder in (place, *place.rglob("*")) if place.is_dir() else ():
            if folder.is_dir():
                folder.chmod(0o755)
        if place.is_dir():
            shutil.rmtree(place)
        else:
            place.unlink(missing_ok=True)
    if name == "migrate":
        shutil.copytree(project.root / "ckpt" / "base", project.root / "hub" / "org" / "base")
        for upload in UPLOADS:
            folder = project.root / "hub" / "user" / upload
            shutil.copytree(project.root / "ckpt" / upload, folder)
            (folder / "README.md").write_text(CARD)


def write_sources(project: Any) -> None:
    """What commands need that the project has not."""
    rows = [json.dumps({"id": number, "text": f"row {number}"}) + "\n" for number in range(3000)]
    (project.root / "old.jsonl").write_text("".join(rows))
    (project.root / "new.jsonl").write_text("".join(row.replace("7", "seven") for row in rows[10:]))
    lora = project.root / "lora"
    lora.mkdir()
    rng = np.random.default_rng(5)
    tensors = {
        f"base_model.model.layer0.lora_{part}.weight": rng.standard_normal(shape).astype(np.float32)
        for part, shape in (("A", (4, 48)), ("B", (64, 4)))
    }
    save_file(tensors, lora / "adapter_model.safetensors")
    config = {"peft_type": "LORA", "r": 4, "lora_alpha": 8, "target_modules": ["layer0"]}
    (lora / "adapter_config.json").write_text(json.dumps(config))


def finish(project: Any, name: str) -> None:
    ran = start(project, name)
    out, err = ran.communicate()
    assert ran.returncode == 0, (name, out, err)


def prepared(make_project: Any) -> tuple[Any, dict[str, Any]]:
    """A project that everything was run in once, with what each command gave."""
    project = make_project("project")
    project.write((project.root / "Sparsefile.yaml").read_text() + "store: {remote: ./remote}\n")
    write_sources(project)
    take_away(project, "migrate")
    for name in ("apply", "push", *MAKERS):
        finish(project, name)
    return project, {name: state(project, name) for name in FOLDERS} | {"lock": project.lock.read_bytes()}


def state(project: Any, folder: str) -> dict[str, str]:
    place = project.root / folder
    return {path.relative_to(place).as_posix(): digest_file(path) for path in place.rglob("*") if path.is_file()}


def check_names(project: Any) -> None:
    """Whatever has a name is whole, now, whoever was killed."""
    for root in (project.root / ".sparse", project.root / "remote"):
        for path in (root / "objects").glob("*/*"):
            assert digest_file(path) == f"b3:{path.parent.name}{path.name}"
    for upload in UPLOADS:
        wanted = state(project, f"ckpt/{upload}") | {"README.md": digest_bytes(CARD.encode())}
        if (project.root / "hub" / "user" / upload).exists():
            assert state(project, f"hub/user/{upload}") == wanted
        else:
            decode(project.root / "ckpt" / "base", project.root / "kept" / f"user--{upload}", project.root / "again")
            assert state(project, "again") == wanted
            shutil.rmtree(project.root / "again")


def check_all(project: Any, truth: dict[str, Any]) -> None:
    for name in MAKERS:
        if not (project.root / COMMANDS[name][1][-1]).exists():
            finish(project, name)
    assert project.sparse("verify", "--deep").code == 0
    take_away(project, "apply again")
    project.lock.unlink()  # which may hold the facts of an adopted delta
    for name in ("apply again", "push"):
        finish(project, name)
    assert project.lock.read_bytes() == truth["lock"]
    for folder in FOLDERS:
        assert state(project, folder) == truth[folder], folder
    assert project.sparse("check", "--deep").code == 0
    assert project.sparse("plan", "--detailed-exitcode").code == 0
    assert os.listdir(project.root / ".sparse" / "tmp") == []
    left = [path.name for path in project.root.iterdir() if path.name.startswith(".") and path.name != ".sparse"]
    assert left == []
    assert not list((project.root / "hub").rglob(".sparse-removed-*"))


def kill_some(project: Any, truth: dict[str, Any], seed: int, count: int) -> None:
    rng = random.Random(seed)
    took: dict[str, float] = {}
    order = [name for _ in range(-(-count // len(COMMANDS))) for name in rng.sample(list(COMMANDS), len(COMMANDS))]
    for number, name in enumerate(order[:count]):
        take_away(project, name)
        if name not in took:
            began = time.monotonic()
            finish(project, name)
            took[name] = time.monotonic() - began
            take_away(project, name)
        process = start(project, name)
        time.sleep(rng.uniform(0.3, 1.0) * took[name])
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        check_names(project)
        if name not in NEW_FOLDER or not (project.root / COMMANDS[name][1][0]).exists():
            finish(project, name)  # as it was, with nothing done by hand
        if number % 24 == 23:
            check_all(project, truth)
    check_all(project, truth)


@pytest.mark.slow
def test_every_command_that_writes_is_killed(make_project: Any) -> None:
    kill_some(
        *prepared(make_project),
        seed=int(os.environ.get("SPARSE_SEED", "1")),
        count=int(os.environ.get("SPARSE_KILLS", "60")),
    )


REFUSING = """
import errno, os, sys
left, code = int(sys.argv[1]), getattr(errno, sys.argv[2])
names = ("write", "fsync", "replace", "rename", "mkdir", "link", "symlink", "unlink", "open", "pwrite")
real = {name: getattr(os, name) for name in names}
def refusing(name):
    def call(*arguments, **named):
        global left
        if name != "open" or (len(arguments) > 1 and arguments[1] & (os.O_WRONLY | os.O_RDWR)):
            left -= 1
            if left == 0 and arguments[0] not in (1, 2):
                raise OSError(code, os.strerror(code), str(arguments[0]))
        return real[name](*arguments, **named)
    return call
from sparse_decl.cli import main
for name in names:
    setattr(os, name, refusing(name))
sys.argv = ["sparse", *sys.argv[3:]]
sys.exit(main())
"""


def refuse_some(project: Any, truth: dict[str, Any], seed: int, count: int) -> int:
    """One call of the system is refused, once, anywhere. Returns how often a command ended in an error."""
    rng = random.Random(seed)
    refused = 0
    names = [name for name in COMMANDS if name != "cache"]
    for number in range(count):
        name, code = names[number % len(names)], rng.choice(["ENOSPC", "EIO", "EACCES", "EROFS", "EDQUOT"])
        take_away(project, name)
        arguments = COMMANDS[name][0](project)[3:]
        ran = subprocess.run(
            [sys.executable, "-c", REFUSING, str(int(2 ** rng.uniform(0, 6))), code, *arguments],
            cwd=project.root,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Traceback" not in ran.stderr, (name, code, ran.stderr)
        assert ran.returncode in (0, 1, 5), (name, code, ran)
        refused += ran.returncode != 0
        check_names(project)
        if ran.returncode:
            finish(project, name)
    check_all(project, truth)
    return refused


@pytest.mark.slow
def test_one_call_is_refused_anywhere(make_project: Any) -> None:
    assert (
        refuse_some(
            *prepared(make_project),
            seed=int(os.environ.get("SPARSE_SEED", "2")),
            count=int(os.environ.get("SPARSE_REFUSALS", "44")),
        )
        > 4
    )


@pytest.mark.slow
def test_applies_race_with_gc_and_restore_on_one_store(make_project: Any, read_files: Any, tmp_path: Path) -> None:
    """Eight workspaces of one store, each with a model of its own; whoever is turned away is turned away by name."""
    store = tmp_path / "store"
    projects = []
    for number in range(given("SPARSE_RACERS", 8)):
        project = make_project(f"p{number}")
        project.write((project.root / "Sparsefile.yaml").read_text() + f"store: {{path: {store}}}\n")
        project.model("chat", 20 + number)
        projects.append(project)
    running = [(project, project.start("apply", "-q")) for project in projects]
    while any(process.poll() is None for _, process in running):
        ran = projects[0].sparse("gc", "--yes", "--older-than", "0s", "-q")
        assert ran.code in (0, 4), ran
        ran = projects[0].sparse("restore", "chat", "-o", "out", "-q")
        assert ran.code in (0, 4, 5), ran  # 5: not applied yet
        shutil.rmtree(projects[0].root / "out", ignore_errors=True)
    for project, process in running:
        _, err = process.communicate()
        assert process.returncode in (0, 4), err  # 4: while gc had the store for itself
        if process.returncode:
            assert project.sparse("apply", "-q").code == 0
    assert projects[0].sparse("gc", "--yes", "--older-than", "0s", "-q").code == 0
    for project in projects:
        truth = read_files(project.root / "ckpt" / "chat")
        shutil.rmtree(project.root / "ckpt" / "chat")
        assert project.sparse("restore", "chat", "-o", "out", "-q").code == 0
        assert read_files(project.root / "out") == truth
