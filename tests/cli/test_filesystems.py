"""File systems and users that are not one's own: no locks, no modes, no links, nothing to write to, two users, FIFOs.

What the system under test lacks is taken away by a preloaded library; another user is another uid. A machine that can
do neither skips, and says why.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

LACKS = {
    "locks": "#include <errno.h>\nint flock(int f, int o) { errno = ENOSYS; return -1; }",
    "modes": """#include <errno.h>
#include <sys/types.h>
int chmod(const char *p, mode_t m) { errno = EPERM; return -1; }
int fchmod(int f, mode_t m) { errno = EPERM; return -1; }
int fchmodat(int d, const char *p, mode_t m, int f) { errno = EPERM; return -1; }""",
    "links": """#include <errno.h>
int symlink(const char *a, const char *b) { errno = EPERM; return -1; }
int symlinkat(const char *a, int d, const char *b) { errno = EPERM; return -1; }
int link(const char *a, const char *b) { errno = EPERM; return -1; }
int linkat(int d, const char *a, int e, const char *b, int f) { errno = EPERM; return -1; }""",
}


@pytest.fixture
def without(tmp_path: Path) -> Callable[[str], dict[str, str]]:
    """Environment in which the C library lacks something."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("needs a C compiler and LD_PRELOAD")

    def build(what: str) -> dict[str, str]:
        source, library = tmp_path / f"{what}.c", tmp_path / f"{what}.so"
        source.write_text(LACKS[what] + "\n")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", str(library), str(source)], check=True)
        return {"LD_PRELOAD": str(library)}

    return build


@pytest.mark.parametrize("what", LACKS)
def test_a_file_system_that_lacks_something(
    make_project: Any, without: Callable[[str], dict[str, str]], read_files: Any, tmp_path: Path, what: str
) -> None:
    project, env = make_project("project"), without(what)
    project.write((project.root / "Sparsefile.yaml").read_text() + "store: {remote: ./remote}\n")
    truth = read_files(project.root / "ckpt" / "chat")
    for command in (["apply", "-q"], ["push", "-q"], ["restore", "chat", "-o", "out", "-q"], ["gc", "--yes", "-q"]):
        ran = project.sparse(*command, env=env)
        assert (ran.code, ran.err) == (0, ""), command
    assert read_files(project.root / "out") == truth
    shutil.rmtree(project.root / ".sparse")
    assert project.sparse("pull", "-q", env=env).code == 0
    assert project.sparse("verify", "--deep", "-q", env=env).code == 0
    assert os.listdir(project.root / ".sparse" / "tmp") == []
    left = [path.name for path in project.root.rglob("*") if path.name.endswith((".held", ".shared", ".part"))]
    assert left == []


def test_without_kernel_locks_one_writer_at_a_time_all_the_same(
    applied: Any, without: Callable[[str], dict[str, str]]
) -> None:
    code = (
        "import sys, time; from pathlib import Path; from sparse_decl.store.workspace_lock import WorkspaceLock\n"
        "with WorkspaceLock(Path('.sparse'), 'a test'):\n    print('held', flush=True)\n    sys.stdin.read()\n"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **without("locks")}
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", code], cwd=applied.root, env=env, **pipes) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        busy = applied.sparse("apply", "-q", env=without("locks"))
        assert busy.code == 4
        assert f"pid {holder.pid}" in busy.err
        holder.kill()  # which frees no lock file: the next one sees that its process is gone
    assert applied.sparse("apply", "-q", env=without("locks")).code == 0


@pytest.fixture
def other_user(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs `sparse` as another user of the group 4000, who may read everything and write what the group may."""
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("needs root and setpriv, to be another user")
    reads = ["--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]  # Python itself may lie in a closed home
    probe = subprocess.run(["setpriv", "--reuid=4001", *reads, "true"], capture_output=True, check=False)
    if probe.returncode:
        pytest.skip("this machine gives no capabilities to another user")
    for folder in (tmp_path, *tmp_path.parents):
        if folder.is_relative_to(Path("/tmp")) and folder != Path("/tmp"):
            folder.chmod(folder.stat().st_mode | 0o055)
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o777)

    def run(uid: int, root: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        who = ["setpriv", f"--reuid={uid}", "--regid=4000", "--clear-groups", *reads]
        return subprocess.run(
            [*who, sys.executable, "-m", "sparse_decl.cli", *arguments],
            cwd=root,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
                "HOME": str(home),
                "TMPDIR": str(home),
                "NUMBA_CACHE_DIR": str(home / "numba"),
                **env,
            },
            preexec_fn=lambda: os.umask(0o002) and None,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def give(folder: Path, uid: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, uid, 4000, follow_symlinks=False)


def test_two_users_share_a_store(make_project: Any, other_user: Any, read_files: Any, tmp_path: Path) -> None:
    """A folder of the group, mode 2775, as shared git repositories have it."""
    store = tmp_path / "team"
    store.mkdir()
    os.chown(store, 4001, 4000)
    store.chmod(0o2775)
    one, two = make_project("one"), make_project("two")
    for uid, project in ((4001, one), (4002, two)):
        project.write((project.root / "Sparsefile.yaml").read_text() + "store: {path: ../team}\n")
        give(project.root, uid)
    two.model("chat", 7)
    truth = read_files(two.root / "ckpt" / "chat")
    give(two.root, 4002)
    for uid, project in ((4001, one), (4002, two), (4001, one)):
        ran = other_user(uid, project.root, "apply", "-q")
        assert (ran.returncode, ran.stderr) == (0, "")
    shutil.rmtree(one.root / "ckpt" / "chat")
    shutil.rmtree(two.root / "ckpt" / "chat")
    for uid, project in ((4002, two), (4001, one)):
        assert other_user(uid, project.root, "gc", "--yes", "--older-than", "0s").returncode == 0
        ran = other_user(uid, project.root, "restore", "chat", "-o", "out", "-q")
        assert (ran.returncode, ran.stderr) == (0, "")
    assert read_files(two.root / "out") == truth
    writable = [path for path in store.rglob("*") if path.is_dir() and not path.stat().st_mode & stat.S_IWGRP]
    assert writable == []


def test_what_may_only_be_read_can_be_restored_from(
    applied: Any, other_user: Any, read_files: Any, tmp_path: Path
) -> None:
    """A colleague's project, and a store on a share that is mounted for reading."""
    truth = read_files(applied.root / "ckpt" / "chat")
    shutil.rmtree(applied.root / "ckpt" / "chat")
    own = tmp_path / "own"
    own.mkdir()
    os.chown(own, 4001, 4000)
    before = {path: path.stat().st_mtime_ns for path in applied.root.rglob("*")}
    for command in (["restore", "chat", "-o", str(own / "a")], ["verify", "--deep"], ["plan"], ["status"], ["check"]):
        ran = other_user(4001, applied.root, *command)
        assert (ran.returncode, ran.stderr) == (0, ""), command
    assert read_files(own / "a") == truth
    assert {path: path.stat().st_mtime_ns for path in applied.root.rglob("*")} == before
    assert [path.name for path in own.iterdir()] == ["a"]
    workspace = Path(shutil.copytree(applied.root, own / "ws", ignore=shutil.ignore_patterns(".sparse")))
    give(workspace, 4001)
    ran = other_user(4001, workspace, "restore", "chat", "-o", "b", "-q", SPARSE_STORE=str(applied.root / ".sparse"))
    assert (ran.returncode, ran.stderr) == (0, "")
    assert read_files(workspace / "b") == truth
    (workspace / "ckpt" / "code" / "config.json").write_text("{}")
    refused = other_user(4001, workspace, "apply", "-q", SPARSE_STORE=str(applied.root / ".sparse"))
    assert refused.returncode == 1
    assert "no permission while" in refused.stderr
    assert str(applied.root / ".sparse") in refused.stderr


def largest_object(project: Any) -> Path:
    return max(
        (path for path in (project.root / ".sparse" / "objects").rglob("*") if path.is_file()), key=os.path.getsize
    )


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_something_else_in_the_place_of_an_object(applied: Any, make: Callable[[Path], None]) -> None:
    path = largest_object(applied)
    path.unlink()
    make(path)
    found = applied.sparse("verify")
    assert found.code == 1
    assert "not a regular file" in found.out
    assert "moved to" in found.out
    assert applied.sparse("apply", "-q").code == 0
    assert applied.sparse("verify", "-q").code == 0
    assert applied.sparse("gc", "--yes", "--older-than", "0s").code == 0
    assert not list((applied.root / ".sparse").glob("quarantine/*"))


@pytest.mark.parametrize(
    "name", ["Sparsefile.lock", ".sparse/index", ".sparse/seen", ".sparse/graph", ".sparse/lock.holder"]
)
def test_a_pipe_in_the_place_of_a_state_file_blocks_nothing(applied: Any, name: str) -> None:
    (applied.root / name).unlink(missing_ok=True)
    os.mkfifo(applied.root / name)
    for command in ("plan", "status", "check", "apply"):
        ran = applied.sparse(command)
        if name == "Sparsefile.lock":
            assert ran.code == 1
            assert "not a regular file" in ran.err
        else:
            assert ran.code == 0, ran
        assert "Traceback" not in ran.err


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e999", '"\\ud800"', "[" * 70 + "]" * 70])
def test_a_fact_that_no_lock_can_hold_is_a_damaged_record(applied: Any, value: str) -> None:
    sound = applied.lock.read_text()
    text = sound.replace('"facts": {', f'"facts": {{\n    "aaa": {value},', 9)
    assert text != sound
    applied.lock.write_text(text)
    for command, code in (("status", 0), ("check", 2), ("plan", 0)):
        ran = applied.sparse(command)
        assert ran.code == code, ran
        assert "Traceback" not in ran.err
        assert "the record of model." in ran.out + ran.err, ran
    assert "cannot be trusted" in (ran := applied.sparse("restore", "chat", "-o", "x")).err or ran.code == 5
    assert applied.sparse("lock", "repair").code == 0
    assert applied.lock.read_text() == sound


def test_programs_can_be_run_when_they_are_restored(applied: Any) -> None:
    for name, mode, text in (
        ("run.sh", 0o755, "#!/bin/sh\necho it runs\n"),
        ("data.bin", 0o755, "x"),
        ("b.sh", 0o644, "#!/bin/sh"),
    ):
        path = applied.root / "ckpt" / "chat" / name
        path.write_text(text)
        path.chmod(mode)
    assert applied.sparse("apply", "-q").code == 0
    assert json.loads(applied.lock.read_text())["nodes"]["model.chat"]["facts"]["programs"] == ["run.sh"]
    assert applied.sparse("restore", "chat", "-o", "out", "-q").code == 0
    assert subprocess.run([applied.root / "out" / "run.sh"], capture_output=True, check=True).stdout == b"it runs\n"
    assert [os.access(applied.root / "out" / name, os.X_OK) for name in ("data.bin", "b.sh")] == [False, False]


def test_a_link_to_an_empty_folder_is_where_it_leads(applied: Any, read_files: Any) -> None:
    (applied.root / "disk").mkdir()
    (applied.root / "out").symlink_to("disk")
    assert applied.sparse("restore", "chat", "-o", "out", "-q").code == 0
    assert (applied.root / "out").is_symlink()
    assert read_files(applied.root / "disk") == read_files(applied.root / "ckpt" / "chat")


def test_of_two_restores_into_one_folder_one_is_told_that_it_is_taken(applied: Any, read_files: Any) -> None:
    running = [applied.start("restore", name, "-o", "out", "-q") for name in ("chat", "code")]
    ended = [(process.communicate()[1], process.returncode) for process in running]
    assert sorted(code for _, code in ended) == [0, 1]
    winner = "chat" if ended[0][1] == 0 else "code"
    assert "the output folder is not empty" in "".join(err for err, _ in ended)
    assert read_files(applied.root / "out") == read_files(applied.root / "ckpt" / winner)
    assert not list(applied.root.glob(".out*"))


def pointer(path: Path, size: int | None = None) -> None:
    """Puts a pointer in place of a file; size: that of the file if it is None."""
    data = path.read_bytes() if path.exists() else b"a tokenizer"
    oid, size = hashlib.sha256(data).hexdigest(), len(data) if size is None else size
    path.write_text(f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize {size}\n")


def test_pointers_of_git_lfs_are_not_the_files(make_project: Any, applied: Any) -> None:
    project = make_project("other")
    pointer(project.root / "ckpt" / "chat" / "tokenizer.model")
    ran = project.sparse("apply")
    assert ran.code == 5
    assert "git-lfs pointer" in ran.err
    assert "git lfs pull --include=tokenizer.model" in ran.err
    ran = project.sparse("compress", "ckpt/base", "ckpt/chat", "-o", "delta")
    assert ran.code == 5
    assert "git-lfs pointer" in ran.err
    for name in ("base", "chat"):  # a checkout without them, in CI: as if they were not there
        pointer(applied.root / "ckpt" / name / "model.safetensors")
    assert applied.sparse("check").code == 0
    assert applied.sparse("plan", "--detailed-exitcode").code == 0


def test_a_checkout_with_pointers_is_held_to_the_lock(applied: Any) -> None:
    """Sizes that pointers name, and the files beside them, of which the lock has digests."""
    chat = applied.root / "ckpt" / "chat"
    size = (chat / "model.safetensors").stat().st_size
    pointer(chat / "model.safetensors")
    config = (chat / "config.json").read_text()
    for change, why in (
        (
            lambda: pointer(chat / "model.safetensors", size + 1),
            f"its pointer names {size + 1} bytes; the lock records",
        ),
        (lambda: (chat / "config.json").write_text(config.replace("48", "49")), "its digest is b3:"),
        (lambda: (chat / "new.txt").write_text("new"), "the lock has no such file"),
        (lambda: (chat / "config.json").unlink(), "it is not here, and neither is its pointer"),
    ):
        change()
        ran = applied.sparse("check")
        assert ran.code != 0, why
        assert "the checkout is not what the lock records" in ran.out + ran.err
        assert why in ran.out + ran.err
        (chat / "config.json").write_text(config)
        (chat / "new.txt").unlink(missing_ok=True)
        pointer(chat / "model.safetensors", size)
    assert applied.sparse("check").code == 0


def test_a_lone_file_that_is_no_safetensors_is_kept_by_a_command_without_a_sparsefile(project: Any) -> None:
    odd = project.root / "odd.safetensors"
    odd.write_bytes(b"\x09" * 9999)
    ran = project.sparse("compress", "ckpt/base", "odd.safetensors", "-o", "delta")
    assert ran.code == 0, ran
    assert ran.err.endswith("warning: odd.safetensors is not a safetensors file, and is kept as plain bytes\n")
    assert project.sparse("reconstruct", "ckpt/base", "delta", "-o", "again").code == 0
    assert (project.root / "again" / odd.name).read_bytes() == odd.read_bytes()
    ran = project.sparse("compress", "odd.safetensors", "ckpt/chat", "-o", "other")
    assert ran.code == 1, "no base of anything"
    assert "odd.safetensors" in ran.err


def test_a_file_that_is_no_safetensors_is_kept_as_plain_bytes(applied: Any, read_files: Any) -> None:
    odd = applied.root / "ckpt" / "chat" / "optimizer.safetensors"
    odd.write_bytes(b"\x09" * 999)
    ran = applied.sparse("apply")
    assert ran.code == 0
    assert "warning: optimizer.safetensors is not a safetensors file, and is kept as plain bytes" in ran.out
    assert applied.sparse("restore", "chat", "-o", "out", "-q").code == 0
    assert read_files(applied.root / "out") == read_files(applied.root / "ckpt" / "chat")
