"""Mistakes: one clear paragraph, the right exit code, no traceback, nothing written."""

from __future__ import annotations

import gzip
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import SPARSEFILE, environment


def clean(ran: Any) -> bool:
    return "Traceback" not in ran.err + ran.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["plan", "--nonsense"],
        ["nonsense"],
        ["restore", "chat"],
        ["apply", "-j", "0"],
        ["apply", "--lock-timeout", "soon"],
        [],
    ],
)
def test_usage_errors_leave_with_3(project: Any, arguments: list[str]) -> None:
    ran = project.sparse(*arguments)
    assert ran.code == 3
    assert clean(ran)


def test_usage_errors_are_json_where_that_is_asked_for(project: Any) -> None:
    ran = project.sparse("plan", "--nonsense", "--json")
    assert ran.code == 3
    assert "--nonsense" in ran.json["diagnostics"][0]["summary"]


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_stream_that_was_closed_from_without(project: Any, closed: str) -> None:
    command = f'"{sys.executable}" -m sparse_decl.cli status {closed}'
    ran = subprocess.run(
        ["sh", "-c", command], cwd=project.root, env=environment(), capture_output=True, text=True, check=False
    )
    assert (ran.returncode, "Traceback" in ran.stderr) == (0, False)


def test_a_table_in_a_terminal_that_has_no_line(project: Any) -> None:
    text = project.sparse("status", env={"PYTHONIOENCODING": "ascii"}).out
    assert "\n ----" in text
    assert "\\u" not in text


def test_no_sparsefile(project: Any) -> None:
    (project.root / "Sparsefile.yaml").unlink()
    ran = project.sparse("plan")
    assert ran.code == 3
    assert "sparse init" in ran.err


def test_invalid_sparsefile_shows_every_problem(project: Any) -> None:
    project.write("version: 1\nmodels:\n  chat:\n    source: ./x\n    bse: base\n    mode: losless\n")
    ran = project.sparse("plan", "--json")
    assert ran.code == 3
    assert len(ran.json["diagnostics"]) >= 2
    assert "Sparsefile.yaml:5:" in ran.err
    assert "Sparsefile.yaml:6:" in ran.err


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "version: 1\nmodels:\n  b: {source: ./ckpt/base}\n  a: {source: ./ckpt/code, base: b, mode: adapter}\n"
            "  c:\n    source: ./ckpt/chat\n    base: a\n",
            7,
        ),
        (
            "version: 1\nmodels:\n  b: {source: ./ckpt/base}\n  c: {source: ./ckpt/code, base: [b], mode: lossless}\n"
            "  d:\n    source: ./ckpt/chat\n    base: [b, c]\n    mode: svd\n",
            7,
        ),
    ],
)
def test_what_is_not_supported_yet_is_said_with_its_place(project: Any, text: str, line: int) -> None:
    project.write(text)
    assert project.sparse("validate").code == 0
    for command in ("plan", "apply", "check"):
        ran = project.sparse(command)
        assert ran.code == 3
        assert "not supported yet" in ran.err
        assert f"Sparsefile.yaml:{line}:" in ran.err
    assert not project.lock.exists()


def test_missing_source_is_unavailable(project: Any) -> None:
    shutil.rmtree(project.root / "ckpt" / "chat")
    for command in ("plan", "apply"):
        ran = project.sparse(command)
        assert ran.code == 5
        assert clean(ran)
        assert "chat" in ran.err
    assert not project.lock.exists()


def test_damaged_checkpoint_fails_one_step_and_keeps_the_others(project: Any) -> None:
    path = project.root / "ckpt" / "chat" / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-100])
    ran = project.sparse("apply", "--keep-going")
    assert ran.code == 1
    assert clean(ran)
    assert "model.safetensors" in ran.out + ran.err
    assert project.actions() == {"model.base": "noop", "model.chat": "build", "model.code": "noop"}
    assert os.listdir(project.root / ".sparse" / "tmp") == []


def test_a_source_that_is_not_there_stops_its_own_model_alone(project: Any) -> None:
    shutil.rmtree(project.root / "ckpt" / "chat")
    assert project.actions() == {"model.base": "build", "model.chat": "error", "model.code": "build"}
    ran = project.sparse("apply", "-k")
    assert ran.code == 1
    assert clean(ran)
    assert "! model.chat cannot be planned" in ran.out
    assert project.actions() == {"model.base": "noop", "model.chat": "error", "model.code": "noop"}


def test_restore_refuses_a_folder_that_is_not_empty(project: Any) -> None:
    assert project.sparse("restore", "chat", "-o", "new").code == 5
    assert project.sparse("apply", "-q").code == 0
    (project.root / "full").mkdir()
    (project.root / "full" / "x").write_text("mine")
    ran = project.sparse("restore", "chat", "-o", "full")
    assert ran.code == 1
    assert os.listdir(project.root / "full") == ["x"]
    (project.root / "empty").mkdir()
    assert project.sparse("restore", "chat", "-o", "empty").code == 0
    assert project.sparse("restore", "chta", "-o", "new").code == 3


def test_restore_with_a_changed_base_writes_nothing(project: Any) -> None:
    assert project.sparse("apply", "-q").code == 0
    project.model("base", 5, 0.5)
    ran = project.sparse("restore", "chat", "-o", "new")
    assert ran.code == 1
    assert clean(ran)
    assert "put back the files with digest b3:" in ran.err
    assert sorted(os.listdir(project.root)) == [".sparse", "Sparsefile.lock", "Sparsefile.yaml", "ckpt"]


@pytest.mark.parametrize("which", ["delta.json", "delta.safetensors"])
def test_flipped_bit_in_the_store(project: Any, which: str) -> None:
    assert project.sparse("apply", "-q").code == 0
    name, data = (min if which == "delta.json" else max)(project.objects().items(), key=lambda item: len(item[1]))
    path = project.root / ".sparse" / "objects" / name
    path.chmod(0o644)
    path.write_bytes(data[:-9] + bytes([data[-9] ^ 4]) + data[-8:])
    (project.root / ".sparse" / "index").unlink()  # nobody remembers the stat: only the bytes tell
    address = next(
        address for address in ("chat", "code") if project.sparse("restore", address, "-o", f"out-{address}").code != 0
    )
    assert not (project.root / f"out-{address}").exists()
    verified = project.sparse("verify")
    assert verified.code == 1
    assert "corrupt" in verified.out
    assert project.sparse("apply", "-q").code == 0
    assert project.objects()[name] == data
    assert project.sparse("restore", address, "-o", "again").code == 0


def test_busy_workspace_leaves_with_4(project: Any) -> None:
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, time, pathlib\nfrom sparse_decl.store.workspace_lock import WorkspaceLock\n"
            "with WorkspaceLock(pathlib.Path('.sparse'), 'a test'):\n print('held', flush=True); time.sleep(60)",
        ],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    ran = project.sparse("apply")
    assert ran.code == 4
    assert f"pid {holder.pid}" in ran.err
    assert project.sparse("plan").code == 0
    holder.kill()
    holder.wait()
    holder.stdout.close()
    assert project.sparse("apply", "-q").code == 0


SLOW = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts its background jobs with SIGINT ignored
from sparse_decl.steps import model_delta
from sparse_decl.cli import main
run = model_delta.ModelDeltaKind.run
def slowly(self, work):
    if work.step.address == "model.chat":
        (work.out / "half").write_bytes(b"x" * 1000)
        print("in step", file=sys.stderr, flush=True)
        for _ in range(600):
            time.sleep(0.1)
            work.report(0, 1)
    return run(self, work)
model_delta.ModelDeltaKind.run = slowly
sys.argv = ["sparse", *sys.argv[1:]]
sys.exit(main())
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGKILL, -signal.SIGKILL)]
)
def test_signal_in_mid_step(project: Any, number: signal.Signals, code: int, jobs: str) -> None:
    running = subprocess.Popen(
        [sys.executable, "-c", SLOW, "apply", "-j", jobs],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stderr is not None
    assert running.stderr.readline() == "in step\n"
    if jobs == "2":
        time.sleep(0.3)
    running.send_signal(number)
    _, err = running.communicate(timeout=60)
    assert running.returncode == code
    assert "Traceback" not in err
    if number is not signal.SIGKILL:
        assert os.listdir(project.root / ".sparse" / "tmp") == []
        assert project.lock.exists(), "finished steps are in the lock"
    assert project.sparse("apply", "-q").code == 0
    assert os.listdir(project.root / ".sparse" / "tmp") == []
    assert set(project.actions().values()) == {"noop"}
    assert project.sparse("verify", "--deep", "-q").code == 0


def limited(project: Any, limit: int, *arguments: str) -> Any:
    """Runs with files limited to `limit` bytes: the kernel refuses to write more, as a full disk would. Compiles no
    packages: Python publishes what it wrote of a module though it was cut short, and all later imports of it fail."""
    done = subprocess.run(
        [sys.executable, "-B", "-m", "sparse_decl.cli", *arguments],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "NUMBA_CACHE_DIR": str(project.root / ".numba")},
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    return done


@pytest.mark.parametrize("limit", [0, 700, 4000, 8000])
def test_full_disk_in_apply(project: Any, limit: int) -> None:
    done = limited(project, limit, "apply")
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert "no space left" in done.stdout + done.stderr
    assert "next:" in done.stdout + done.stderr
    assert project.sparse("apply", "-q").code == 0
    assert project.sparse("verify", "--deep", "-q").code == 0


def test_full_disk_in_restore_leaves_nothing(project: Any) -> None:
    assert project.sparse("apply", "-q").code == 0
    done = limited(project, 10_000, "restore", "chat", "-o", "new")
    assert done.returncode == 1
    assert "no space left" in done.stderr
    assert "sparse apply" not in done.stderr
    assert not (project.root / "new").exists()
    assert not [name for name in os.listdir(project.root) if "restoring" in name]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_no_permission(project: Any) -> None:
    project.root.chmod(0o555)
    ran = project.sparse("apply")
    project.root.chmod(0o755)
    assert ran.code == 1
    assert "no permission" in ran.err


def test_no_colour_in_pipes(project: Any) -> None:
    assert "\x1b" not in project.sparse("plan").out


@pytest.mark.parametrize("command", [["plan"], ["apply", "--json"]])
def test_reader_that_leaves_and_output_that_is_full(project: Any, command: list[str]) -> None:
    arguments = [sys.executable, "-m", "sparse_decl.cli", *command]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        arguments, cwd=project.root, env=environment, stdout=writing, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            arguments, cwd=project.root, env=environment, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "output cannot be written" in done.stderr
    assert project.sparse("apply", "-q").code == 0


def test_bug_shows_its_traceback(project: Any, tmp_path: Path) -> None:
    code = (
        "import sys\nfrom sparse_decl.cli import main\nimport sparse_decl.steps.resources as p\n"
        "p.steps_of = lambda loaded: 1 // 0\nsys.argv=['sparse','plan']\nsys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stderr


@pytest.mark.slow
def test_too_little_memory_is_no_bug(project: Any) -> None:
    """A row that is far larger than its compressed file lets expect."""
    pytest.importorskip("pyarrow")
    (project.root / "old.jsonl").write_text('{"a": "b"}\n')
    (project.root / "new.jsonl.gz").write_bytes(gzip.compress(b'{"a": "' + b"x" * (300 << 20) + b'"}\n', 1))
    limited = subprocess.run(
        [sys.executable, "-m", "sparse_decl.cli", "dataset-compress", "old.jsonl", "new.jsonl.gz", "-o", "out"],
        cwd=project.root,
        env=environment(OPENBLAS_NUM_THREADS="1"),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1400 << 20,) * 2),
    )
    assert (limited.returncode, "Traceback" in limited.stderr) == (1, False), limited.stderr
    assert "not enough memory" in limited.stderr
    assert not (project.root / "out").exists()


@pytest.mark.parametrize(("section", "command"), [("path", ["apply"]), ("remote", ["push"])])
def test_a_file_where_a_store_is_to_be(applied: Any, section: str, command: list[str]) -> None:
    (applied.root / "taken").write_text("x")
    for place in ("./taken", "./taken/below"):
        applied.write(SPARSEFILE.replace("models:", f"store: {{{section}: {place}}}\nmodels:"))
        ran = applied.sparse(*command)
        assert ran.code != 0
        assert clean(ran)
        assert "a file is where a folder is needed" in ran.err
        assert "next: name a folder, or move the file away" in ran.err


def test_a_pointer_is_named_as_one_by_whatever_reads_a_header(project: Any) -> None:
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 12345\n"
    (project.root / "model.safetensors").write_text(pointer)
    for command in (["info"], ["compress", "ckpt/base"]):
        ran = project.sparse(*command, "model.safetensors", *(["-o", "out"] if command[0] == "compress" else []))
        assert ran.code == 5
        assert "only its git-lfs pointer" in ran.err


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe"])
def test_what_is_no_delta_is_told_what_is(project: Any, content: bytes) -> None:
    (project.root / "thing").mkdir()
    (project.root / "thing/delta.json").write_bytes(content)
    (project.root / "file.bin").write_bytes(content)
    for place in ("thing", "file.bin"):
        ran = project.sparse("reconstruct", "ckpt/base", place, "-o", "out")
        assert (ran.code, clean(ran)) == (1, True)
        assert "if this is none, give the folder that `sparse compress -o` wrote" in ran.err
