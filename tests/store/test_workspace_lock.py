"""One writer at a time; the next one learns who holds the workspace, waits, and never finds a stale lock."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from sparse_decl.base.errors import BusyError
from sparse_decl.store.workspace_lock import WorkspaceLock

HOLDER = """
import sys, time
from pathlib import Path
from sparse_decl.store.workspace_lock import WorkspaceLock
with WorkspaceLock(Path(sys.argv[1]), "sparse apply"):
    print("held", flush=True)
    time.sleep(60)
"""


def test_second_leaves_with_the_name_of_the_first(tmp_path: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(BusyError) as caught, WorkspaceLock(tmp_path, "test"):
        pass
    assert caught.value.exit_code == 4
    assert f"pid {holder.pid}" in str(caught.value)
    assert "sparse apply" in str(caught.value)
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    with WorkspaceLock(tmp_path, "test"):
        pass


def test_wait_ends_when_the_holder_leaves(tmp_path: Path) -> None:
    told: list[str] = []
    first = WorkspaceLock(tmp_path, "first")
    first.__enter__()

    def waiting(holder: str) -> None:
        told.append(holder)
        threading.Timer(0.05, first.__exit__).start()

    with WorkspaceLock(tmp_path, "second", timeout=None, waiting=waiting):
        assert len(told) == 1
    with WorkspaceLock(tmp_path, "third", timeout=0.0):
        (tmp_path / "lock.holder").write_bytes(b"\xff garbage")
        with pytest.raises(BusyError, match="another process"), WorkspaceLock(tmp_path, "fourth"):
            pass
