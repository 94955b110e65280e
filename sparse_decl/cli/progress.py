"""Progress bars: bytes, rate and time left, on stderr, only on a terminal and never with `-q`."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from sparse_decl.steps.step import is_part

T = TypeVar("T")
_SMALL = 64 << 20  # files that are read in the blink of an eye get no bar


class Bars:
    """One bar a name; a bar goes when its work is done."""

    def __init__(self, unit: str = "B") -> None:
        self._unit = unit
        self._bars: dict[str, Any] = {}
        self._mutex = threading.Lock()

    def update(self, address: str, done: int, total: int) -> None:
        with self._mutex:
            bar = self._bars.get(address)
            if bar is None:
                from tqdm import tqdm

                unit = "" if is_part(address) else self._unit  # parts of a search count windows and requests
                bar = tqdm(
                    total=total, desc=address, unit=unit, unit_scale=True, leave=False, file=sys.stderr, delay=0.5
                )
                self._bars[address] = bar
            bar.total = total
            bar.update(done - bar.n)
            if done >= total:
                self._bars.pop(address).close()

    def hashing(self, path: str, done: int, total: int) -> None:
        """For the stat index."""
        if total >= _SMALL:
            self.update(f"reading {path.rsplit('/', 1)[-1]}", done, total)

    def clear(self) -> None:
        """Takes every bar off the screen, before a line is written or the run ends."""
        with self._mutex:
            for bar in self._bars.values():
                bar.close()
            self._bars.clear()


def make_bars(*, quiet: bool, unit: str = "B") -> Bars | None:
    """Bars that count bytes, or another unit; None where nobody would see them."""
    return None if quiet or not sys.stderr.isatty() else Bars(unit)


def with_bar(name: str, work: Callable[[Callable[[int, int], None] | None], T], *, quiet: bool) -> T:
    """What `work(report)` returns, under a bar; an error of the system is told with its place. Raises SparseError."""
    from sparse_decl.store.files import explain_os_error

    bars = make_bars(quiet=quiet)
    try:
        return work((lambda done, total: bars.update(name, done, total)) if bars else None)
    except OSError as error:
        raise explain_os_error(error, f"running {name}") from error
    finally:
        if bars is not None:
            bars.clear()
