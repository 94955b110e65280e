"""What goes on, on stderr: bars on a terminal, now and then a plain line in the logs of CI, nothing elsewhere.

tqdm draws. What has no known end shows how long it has gone on.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from sparse_decl.base.errors import SparseError
from sparse_decl.cli import console

T = TypeVar("T")
_SMALL = 64 << 20  # files that are read in the blink of an eye get no bar
_PATIENCE = 1.0  # seconds before anything is worth a word
_TICK = 0.5
_LINE_EVERY = 20.0  # seconds between two lines about the same thing
_LEAST_NAME = 12  # columns
_WHOLE = "{desc} {percentage:3.0f}%|{bar}|"
_AFTER_A_LINE = 0.3  # seconds in which a line that was just written is left alone


@dataclass
class _Work:
    """since, told: times in seconds. total: 0 where the end is not known. started: ended by `end`, not by `clear`.
    label: what it is called now, None for its name."""

    since: float
    started: bool = False
    done: int = 0
    total: int = 0
    last_line: float = 0.0
    bar: Any = None
    label: str | None = None


class Bars:
    """What is on its way, by name. Subclasses say how it looks."""

    def __init__(self, unit: str = "B") -> None:
        self._unit = unit
        self._works: dict[str, _Work] = {}
        self._mutex = threading.RLock()
        self._ticker: threading.Thread | None = None
        self._hush = 0.0  # nothing is drawn before this time

    def start(self, address: str) -> None:
        """Something begins that may never report how far it is."""
        with self._mutex:
            self._works.setdefault(address, _Work(time.monotonic())).started = True
            self._keep_ticking()

    def update(self, address: str, done: int, total: int, label: str | None = None) -> None:
        with self._mutex:
            work = self._works.setdefault(address, _Work(time.monotonic()))
            work.done, work.total, work.label = done, total, label
            self._keep_ticking()
            self._moved(address, work)
            if done >= total and not work.started:
                self._hide(self._works.pop(address))

    def end(self, address: str) -> None:
        with self._mutex:
            work = self._works.pop(address, None)
            if work is not None:
                self._hide(work)

    def hashing(self, path: str, done: int, total: int) -> None:
        """For the stat index."""
        if total >= _SMALL:
            self.update(f"reading {path.rsplit('/', 1)[-1]}", done, total)

    def clear(self) -> None:
        """Takes everything off the screen, before a line is written. What was started comes back."""
        with self._mutex:
            self._hush = time.monotonic() + _AFTER_A_LINE
            for work in self._works.values():
                self._hide(work)
            self._works = {address: work for address, work in self._works.items() if work.started}

    def close(self) -> None:
        """The end: nothing is shown any more."""
        with self._mutex:
            self.clear()
            self._works.clear()

    def _keep_ticking(self) -> None:
        if self._ticker is None or not self._ticker.is_alive():
            self._ticker = threading.Thread(target=self._tick, name="sparse-progress", daemon=True)
            self._ticker.start()

    def _tick(self) -> None:
        while True:
            time.sleep(_TICK)
            with self._mutex:
                if not self._works:
                    self._ticker = None
                    return
                now = time.monotonic()
                for address, work in self._works.items():
                    if now >= self._hush and now - work.since >= _PATIENCE:
                        self._waited(address, work, now)

    def _counts(self, address: str) -> str:
        from sparse_decl.steps.step import is_part

        return "" if is_part(address) else self._unit  # parts of a search count windows and requests

    def _moved(self, address: str, work: _Work) -> None:
        """It got further."""

    def _waited(self, address: str, work: _Work, now: float) -> None:
        """Half a second went by."""

    def _hide(self, work: _Work) -> None:
        """It is no longer shown."""


class TerminalBars(Bars):
    """Bars by tqdm, as wide as the terminal is now."""

    def _moved(self, address: str, work: _Work) -> None:
        if work.bar is not None and work.bar.total != work.total:
            self._hide(work)
        if work.bar is None:
            work.bar = self._bar(address, total=work.total, unit=self._counts(address), unit_scale=True, delay=0.5)
        if work.label is not None:
            work.bar.set_description_str(fitting(work.label), refresh=False)
            work.bar.bar_format = _WHOLE + self._times(work)
        work.bar.update(work.done - work.bar.n)

    def _waited(self, address: str, work: _Work, now: float) -> None:
        if work.total:
            if work.label is not None:  # of several steps, some of which never say how far they are
                self._moved(address, work)
                work.bar.refresh()
            return
        if work.bar is None:
            work.bar = self._bar(address, bar_format="{desc}")
        work.bar.set_description_str(f"{fitting(address)} {work.bar.format_interval(now - work.since)}")

    @staticmethod
    def _times(work: _Work) -> str:
        """How long it has gone on, and for how long yet at the speed of all that was done so far."""
        gone = time.monotonic() - work.since
        elapsed = f" {work.bar.format_interval(gone)}"
        if not work.done:
            return elapsed
        return f"{elapsed}, {work.bar.format_interval(gone * (work.total - work.done) / work.done)} left"

    def _hide(self, work: _Work) -> None:
        if work.bar is not None:
            work.bar.close()
            work.bar = None

    def _bar(self, address: str, **options: Any) -> Any:
        from tqdm import tqdm

        return tqdm(desc=fitting(address), leave=False, file=sys.stderr, dynamic_ncols=True, **options)


class LogLines(Bars):
    """Plain lines, for logs that are read afterwards: no carriage return, no colour, one every 20 s."""

    def _waited(self, address: str, work: _Work, now: float) -> None:
        if now - max(work.last_line, work.since) < _LINE_EVERY:
            return
        from sparse_decl.report.units import seconds, size

        work.last_line = now
        far = ""
        if work.total:
            in_all = size(work.total) if self._counts(address) == "B" else f"{work.total:,} {self._counts(address)}"
            far = f" {100 * work.done // work.total} % of {in_all.rstrip()},"
        console.err(f"{work.label or address}:{far} {seconds(now - work.since)}")


def fitting(name: str) -> str:
    """A name that leaves the bar at least half of the terminal; its middle goes, since its end tells it from others."""
    import shutil

    room = max(_LEAST_NAME, shutil.get_terminal_size().columns * 3 // 8)
    if len(name) <= room:
        return name
    end = room * 2 // 5
    return f"{name[: room - end - 1]}…{name[-end:]}"


def make_bars(*, quiet: bool, unit: str = "B") -> Bars | None:
    """What shows progress in bytes, or another unit; None where nobody would see it."""
    if quiet:
        return None
    if sys.stderr.isatty():
        return TerminalBars(unit)
    return LogLines(unit) if os.environ.get("CI", "").lower() in ("true", "1") else None


@contextmanager
def busy(name: str, *, quiet: bool) -> Iterator[None]:
    """Shows how long something goes on that does not say how far it is."""
    bars = make_bars(quiet=quiet)
    if bars is None:
        yield
        return
    bars.start(name)
    try:
        yield
    finally:
        bars.close()


def with_bar(name: str, work: Callable[[Callable[[int, int], None] | None], T], *, quiet: bool) -> T:
    """What `work(report)` returns, under a bar; an error of the system names its place. Raises SparseError."""
    from sparse_decl.base.files import explain_os_error

    bars = make_bars(quiet=quiet)
    try:
        if bars is not None:
            bars.start(name)
        return work((lambda done, total: bars.update(name, done, total)) if bars else None)
    except SparseError:
        raise  # some are an OSError too
    except OSError as error:
        raise explain_os_error(error, f"running {name}") from error
    finally:
        if bars is not None:
            bars.close()
