"""One trial in a process of its own: a crash, a hang or running out of memory is one failed trial, with its reason.

The child (`worker`) reads `request.json` in its folder and writes `result.json`; what it says while it works goes to
`progress` (one JSON list a line) and `log`. It is killed, with all it started, at its limits and when we are stopped.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.parallel import Progress
from sparse_decl.base.portable import kill_with_children, page_bytes, was_killed

WORKER = "sparse_decl.quantize.worker"
REQUEST, RESULT, PROGRESS, LOG = "request.json", "result.json", "progress", "log"
OK, FAILED, UNAVAILABLE = "ok", "failed", "unavailable"
TRIAL_SECONDS = 3600.0
_TICK = 0.1
_LOG_LINES = 5
_POOLS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")  # sizes of thread pools


@dataclass(frozen=True, slots=True)
class Limits:
    """seconds: of the whole trial. memory: resident bytes of it and all it starts, 0 for no limit of ours."""

    seconds: float = TRIAL_SECONDS
    memory: int = 0


def run_trial(
    request: Mapping[str, Any],
    folder: Path,
    *,
    python: str | None = None,
    limits: Limits | None = None,
    threads: int = 0,
    report: Progress = lambda done, total: None,
) -> dict[str, Any]:
    """Runs one request and gives its result: `status` is "ok", "failed" or "unavailable", the last two with `reason`.

    folder: private, exists; what the child makes lies there. python: the executable of the environment the trial needs,
    this one by default. threads: of the child; 0 for every core, also where this process was told to take one (as a
    Dask worker is), since a timing is to say the same everywhere. report: is called all the time, and may raise to
    stop the trial. Raises ConfigError if there is no such executable.
    """
    limits = limits or Limits()
    (folder / REQUEST).write_text(json.dumps(dict(request)), encoding="utf-8", newline="\n")
    executable = str(Path(python).expanduser().absolute()) if python else sys.executable
    folder = folder.absolute()
    with (folder / LOG).open("wb") as log:
        try:
            child = subprocess.Popen(
                [executable, "-m", WORKER, str(folder)],
                stdin=subprocess.PIPE,  # its end tells the child that we are gone
                stdout=log,
                stderr=subprocess.STDOUT,
                env=_environment(threads),
                cwd=folder,  # some tools write logs beside them
                start_new_session=True,
            )
        except OSError as error:
            raise ConfigError(
                "the environment of a candidate has no python",
                where=executable,
                why=error.strerror or str(error),
                hint="name its python executable under `environments:`",
            ) from error
    reason = None
    try:
        reason = _watch(child, folder, limits, report)
    finally:
        _end(child)
    if reason is None:
        reason = _why_it_ended(child.returncode)
    if reason is not None:
        return {"status": FAILED, "reason": reason, "log": _tail(folder / LOG)}
    return _result(folder)


def _watch(child: subprocess.Popen[bytes], folder: Path, limits: Limits, report: Progress) -> str | None:
    """Waits for the child. Why it must end before its time, or None if it ended by itself."""
    deadline = time.monotonic() + limits.seconds
    done, total = 0, 1
    while True:
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(_TICK)
            return None
        done, total = _progress(folder / PROGRESS) or (done, total)
        report(done, total)
        if time.monotonic() > deadline:
            return f"it took longer than {limits.seconds:g} s"
        if limits.memory and resident_bytes(child.pid) > limits.memory:
            return f"it used more than {limits.memory / 1e9:.2f} GB of memory"


def _end(child: subprocess.Popen[bytes]) -> None:
    """Kills what is left of the child and of all it started."""
    kill_with_children(child)
    child.wait()
    if child.stdin is not None:
        with contextlib.suppress(BrokenPipeError):
            child.stdin.close()


def _why_it_ended(code: int) -> str | None:
    if code == 0:
        return None
    if was_killed(code):
        return "the system killed it, most often because it ran out of memory"
    if code < 0:
        with contextlib.suppress(ValueError):
            return f"it crashed with {signal.Signals(-code).name}"
    return f"it ended with exit code {code}"


def _result(folder: Path) -> dict[str, Any]:
    try:
        found = json.loads((folder / RESULT).read_bytes())
    except (OSError, ValueError):
        return {"status": FAILED, "reason": "it ended without a result", "log": _tail(folder / LOG)}
    if not isinstance(found, dict) or found.get("status") not in (OK, FAILED, UNAVAILABLE):
        return {"status": FAILED, "reason": "its result is not valid", "log": _tail(folder / LOG)}
    return found if found["status"] != FAILED else {**found, "log": _tail(folder / LOG)}


def _progress(path: Path) -> tuple[int, int] | None:
    try:
        last = path.read_text(encoding="utf-8").splitlines()[-1]
        done, total = json.loads(last)
        return int(done), int(total)
    except (OSError, ValueError, IndexError, TypeError):
        return None


def _tail(path: Path) -> list[str]:
    with contextlib.suppress(OSError):
        lines = [line.strip() for line in path.read_text(encoding="utf-8", errors="replace").splitlines()]
        return [line[:300] for line in lines if line][-_LOG_LINES:]
    return []


def _environment(threads: int) -> dict[str, str]:
    """Of the child: it imports this very package, whatever environment it runs in, and never asks a hub."""
    import sparse_decl

    home = str(Path(sparse_decl.__file__).parents[1])
    paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    kept = {name: value for name, value in os.environ.items() if name not in _POOLS}
    pools = dict.fromkeys(_POOLS, str(threads)) if threads else {}
    return {**kept, **pools, "PYTHONPATH": os.pathsep.join(paths), "TOKENIZERS_PARALLELISM": "false"}


def resident_bytes(group: int) -> int:
    """Resident memory of a process group, 0 where the system does not say (only Linux does, in /proc)."""
    total = 0
    with contextlib.suppress(OSError), os.scandir("/proc") as entries:
        for entry in entries:
            if entry.name.isdecimal():
                total += _resident_of(entry.path, group)
    return total


def _resident_of(process: str, group: int) -> int:
    try:
        with open(f"{process}/stat", encoding="utf-8", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
        if int(fields[2]) != group:
            return 0
        with open(f"{process}/statm", encoding="utf-8") as file:
            return int(file.read().split()[1]) * page_bytes()
    except (OSError, ValueError, IndexError):
        return 0
