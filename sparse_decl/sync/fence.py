"""One publisher at a time: each takes the next epoch, a file that is created only once, and says now and then that it
lives. A second one is refused while the one of the newest epoch does; one that died is succeeded.

A publisher that only slept finds the later epoch right before it creates a manifest, or else the manifest's name taken.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import threading
import time
from typing import Any

from sparse_decl.base.errors import BusyError, SparseError, UnavailableError
from sparse_decl.base.portable import has_died, host
from sparse_decl.sync.channels import Channel

_ALIVE = "publisher.json"
_MOST_BYTES = 4096
_NAME = re.compile(r"([0-9]{8})\.json")


class Fence:
    """The epoch of a publisher. Safe from several threads. seconds: how long one that is not heard of counts as alive.

    Raises BusyError while another lives (unless `take_over`), UnavailableError.
    """

    def __init__(self, channel: Channel, seconds: float, *, take_over: bool):
        self._channel, self._seconds = channel, seconds
        taken = self._taken()
        if not take_over and taken:
            self._refuse_if_alive(taken[-1])
        self.epoch = self._take(taken)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._keep_saying, name="sparse-sync-fence", daemon=True)
        self._thread.start()

    def _refuse_if_alive(self, epoch: int) -> None:
        note = self._note(epoch)
        left = note.get("until", 0) - time.time() if isinstance(note.get("until", 0), (int, float)) else 0
        if left <= 0 or left > 10 * self._seconds + 86_400 or has_died(note):
            return
        who = f"process {note.get('pid')} on {note.get('host')}"[:200]
        raise BusyError(
            "another publisher writes to this place",
            where=self._channel.url,
            why=f"{who} counts as alive for {left:.0f} s more",
            hint="stop it, or take over from it with take_over=True (`sparse publish --take-over`)",
        )

    def _note(self, epoch: int) -> dict[str, Any]:
        """What the publisher of an epoch said last of itself: one that has only just begun, in the epoch's own file."""
        for name in (_ALIVE, _epoch(epoch)):
            with contextlib.suppress(ValueError, RecursionError):
                found = json.loads(self._channel.read(name, _MOST_BYTES) or b"{}")
                if isinstance(found, dict) and found.get("epoch") == epoch:
                    return found
        return {}

    def _taken(self) -> list[int]:
        """Epochs that were taken, in order."""
        names = self._channel.names("epochs")
        if names is None:
            raise UnavailableError("this place cannot be listed", where=self._channel.url, hint="publish to a bucket")
        return sorted(int(found[1]) for name in names if (found := _NAME.fullmatch(name)))

    def _take(self, taken: list[int]) -> int:
        epoch = taken[-1] + 1 if taken else 1
        mine = self._said(epoch, self._seconds) | {"token": secrets.token_hex(16)}
        data = json.dumps(mine).encode()
        if not self._channel.create(_epoch(epoch), data) and self._channel.read(_epoch(epoch), _MOST_BYTES) != data:
            raise BusyError(
                "another publisher began at the same moment", where=self._channel.url, hint="run one at a time"
            )
        for old in taken[:-1]:
            self._channel.remove(_epoch(old))
        return epoch

    def _said(self, epoch: int, seconds: float) -> dict[str, Any]:
        return {"epoch": epoch, "host": host(), "pid": os.getpid(), "until": time.time() + seconds}

    def _say_alive(self, *, seconds: float | None = None) -> None:
        note = self._said(self.epoch, self._seconds if seconds is None else seconds)
        self._channel.replace(_ALIVE, json.dumps(note).encode())

    def _keep_saying(self) -> None:
        while not self._stop.wait(self._seconds / 3):
            # the next call may succeed; what it fails with, publishing fails with
            with contextlib.suppress(SparseError):
                if self.lost():
                    return
                self._say_alive()

    def lost(self) -> bool:
        """Whether another publisher took over. Raises UnavailableError."""
        return self._channel.read(_epoch(self.epoch + 1), _MOST_BYTES) is not None

    def check(self) -> None:
        """Raises BusyError if another publisher took over, UnavailableError."""
        if self.lost():
            raise self.overtaken()

    def overtaken(self) -> BusyError:
        return BusyError(
            "another publisher took over this place",
            where=self._channel.url,
            hint="stop this one, or open the place anew with take_over=True",
        )

    def close(self) -> None:
        """Lets the next publisher begin at once."""
        self._stop.set()
        self._thread.join()
        with contextlib.suppress(SparseError):
            if not self.lost():
                self._say_alive(seconds=0)


def _epoch(number: int) -> str:
    return f"epochs/{number:08}.json"
