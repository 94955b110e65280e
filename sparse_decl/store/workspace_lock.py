"""The workspace lock: one writer at a time, held by the kernel, so that it cannot outlive its process.

Beside it lies a note of who holds it, for the message only; nothing is ever decided by that note.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import BusyError
from sparse_decl.base.files import read_regular, write_whole
from sparse_decl.base.portable import host
from sparse_decl.store.locks import Held, try_lock

_POLL_SECONDS = 0.1


class WorkspaceLock:
    """Holds `folder/lock` from enter to exit.

    command: what the holder's note says it is running.
    timeout: seconds to wait for another holder; 0 gives up at once, None waits for ever.
    waiting: called once, with a description of the holder, before the wait begins.
    Raises BusyError when the wait is over.
    """

    def __init__(
        self,
        folder: Path,
        command: str,
        *,
        timeout: float | None = 0.0,
        waiting: Callable[[str], None] | None = None,
    ):
        self._path, self._note = folder / "lock", folder / "lock.holder"
        self._command, self._timeout, self._waiting = command, timeout, waiting
        self._held: Held | None = None

    def __enter__(self) -> WorkspaceLock:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        deadline = None if self._timeout is None else time.monotonic() + self._timeout
        announced = False
        while (held := try_lock(self._path)) is None:
            if deadline is not None and time.monotonic() >= deadline:
                raise self._busy()
            if not announced and self._waiting is not None:
                self._waiting(self._describe())
            announced = True
            time.sleep(_POLL_SECONDS)
        self._held = held
        note = {"pid": os.getpid(), "host": host(), "command": self._command, "since": time.time()}
        with contextlib.suppress(OSError):
            write_whole(self._note, json.dumps(note).encode())
        return self

    def __exit__(self, *_: object) -> None:
        if self._held is not None:
            with contextlib.suppress(OSError):
                self._note.unlink()
            self._held.close()
            self._held = None

    def _busy(self) -> BusyError:
        return BusyError(
            "another process is changing this workspace",
            where=str(self._path.parent),
            why=f"held by {self._describe()}",
            hint="wait for it, or use `--lock-timeout 60` to wait up to a minute",
        )

    def _describe(self) -> str:
        try:
            note: dict[str, Any] = json.loads(read_regular(self._note))
            seconds = max(0, int(time.time() - note["since"]))
            span = f"{seconds} s" if seconds < 120 else f"{seconds // 60} min"
            return f"pid {note['pid']} on {note['host']} ({note['command']}, for {span})"
        except (OSError, ValueError, KeyError, TypeError):
            return "a process that left no note"
