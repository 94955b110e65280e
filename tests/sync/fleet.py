"""A publisher and eight followers, each a process, which are stopped and killed at random while steps are published.

    python -m tests.sync.fleet PLACE LOG SEED LAST

Processes are forked from this one, which has imported everything and opens nothing. What the tensors of a step are
follows from its number, so whoever takes over publishes what the one before would have. Each report is a line of the
log, written at once; what is wrong ends a process with a traceback, and this one with 1.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from blake3 import blake3
from safetensors.numpy import load

from sparse_decl.base.errors import BusyError, UnavailableError
from sparse_decl.sync import Follower, Publisher
from sparse_decl.sync.chain import Chain
from sparse_decl.sync.channels import StepBytes, open_channel
from sparse_decl.sync.folders import write_weights
from sparse_decl.sync.manifest import FileRef
from sparse_decl.sync.tensors import Held, dressed
from tests.sync.conftest import model, moved

FOLLOWERS = 8
EVERY, KEEP = 6, 8  # of publishers: a follower that is stopped for a second lags behind further than that
OVERTAKEN, REFUSED = 3, 4  # exit status of a publisher that another one took over from, or that found one alive
AWAY = 5  # of one whose place did not answer for longer than its client tries
GROWS = 50  # steps after which the model has another tensor, and more rows

Report = Callable[..., None]


def model_at(step: int, before: tuple[int, dict[str, np.ndarray]] | None = None) -> dict[str, np.ndarray]:
    """Tensors of a step. before: (an earlier step, its tensors), to begin there."""
    at, tensors = before or (0, model())
    for number in range(at + 1, step + 1):
        tensors = moved(tensors, number)
        if number % GROWS == 0:
            tensors[f"new.{number}"] = np.full((7, 5), number, np.float16)
            tensors["embed"] = np.concatenate([tensors["embed"], tensors["embed"][:3] * 2])
            tensors.pop(f"new.{number - 2 * GROWS}", None)
    return tensors


def digest(tensors: dict[str, Any]) -> str:
    """Of names, dtypes, shapes and bytes."""
    found = blake3()
    for name, value in sorted(tensors.items()):
        found.update(f"{name} {value.dtype} {value.shape}".encode())
        found.update(np.ascontiguousarray(value).tobytes())
    return found.hexdigest()[:16]


def publish(place: str, last: int, report: Report, *, resume: bool, take_over: bool, pause: float) -> int:
    """Goes on from the newest step of the place to the last, or until another publisher takes over."""
    try:
        with Publisher(
            place, threads=1, anchor_every=EVERY, keep=KEEP, resume=resume, take_over=take_over
        ) as publisher:
            publish_all(publisher, last, report, pause)
    except BusyError as error:
        report("busy", str(error))
        return REFUSED if "writes to this place" in error.what else OVERTAKEN
    except UnavailableError as error:
        report("away", str(error))
        return AWAY
    return 0


def publish_all(publisher: Publisher, last: int, report: Report, pause: float) -> None:
    at: tuple[int, dict[str, np.ndarray]] | None = None
    while publisher.step != last:
        step = 0 if publisher.step is None else publisher.step + 1
        at = step, model_at(step, at if at is not None and at[0] < step else None)
        try:
            publisher.publish(*at)
            report("published", step)
        except UnavailableError as error:
            if "published this step first" not in error.what:
                raise
            report("beaten", step)
        time.sleep(pause)


def follow(place: str, last: int, report: Report, number: int, folder: Path | None) -> int:
    """Follows to the last step, and reports what it holds whenever it was updated, or could not be.

    folder: where it writes the weights of every step it comes to, None for tensors in place alone.
    """
    mine: dict[str, Any] = {}
    with Follower(place, threads=1) as follower:
        while follower.step != last:
            before, updates = follower.step, []
            try:
                if follower.wait(timeout=5) is None:
                    continue
                updates = follower.update(mine) if folder is None else follower.hold(mine)
            except UnavailableError:  # removed while it lagged behind, or the place is away
                report("missed", number, follower.step)
                time.sleep(0.02)
            if follower.step is None:
                continue
            assert before is None or follower.step >= before
            report("has", number, follower.step, digest(arrays(mine)), len(updates), sum(u.anchor for u in updates))
            if folder is not None and updates:
                write_weights(folder, mine, follower.step)
    return 0


def arrays(tensors: dict[str, Any]) -> dict[str, Any]:
    return {
        name: dressed(value.entry, value.octets) if isinstance(value, Held) else value
        for name, value in tensors.items()
    }


@dataclass
class Watcher:
    """Looks at the place as a reader does: what is visible is whole, never changes, and its steps follow each other."""

    place: str
    last: int
    report: Report
    seen: dict[int, str] = field(default_factory=dict)

    def run(self, folders: list[Path]) -> int:
        place = open_channel(self.place)
        chain = Chain(place, None)
        while max(self.seen, default=-1) != self.last:
            with contextlib.suppress(UnavailableError):
                names = place.names("steps") or []
                self.report("files", len(names))
                for number in chain.numbers() or []:
                    self.look(chain, number)
            for folder in folders:
                if (folder / "model.safetensors").exists():
                    self.report("file", *weights(folder))
            time.sleep(0.03)
        return 0

    def look(self, chain: Chain, number: int) -> None:
        found = chain.read(number)
        if found is None:
            return
        manifest, said = found
        assert manifest.step == number, (manifest.step, number)
        if self.seen.setdefault(number, said) != said:
            raise AssertionError(f"step {number} was replaced")
        if number == max(self.seen):
            for kind, ref in (("delta", manifest.delta), ("anchor", manifest.full)):
                if ref is not None:
                    name = f"steps/{number:012}-{ref.digest[3:19]}.{kind}"
                    self.must_be_there(chain, number, name, ref)

    def must_be_there(self, chain: Chain, number: int, name: str, ref: FileRef) -> None:
        """Fails where a visible step has no such file: not while the server is away, nor where the step was removed."""
        for _ in range(40):
            try:
                StepBytes(chain.channel, name, ref).close()
                return
            except UnavailableError:
                if chain.read(number) is None:
                    return
                time.sleep(0.5)
        raise AssertionError(f"{name} is missing")


def weights(folder: Path) -> tuple[int, str]:
    """(step, digest) of what a follower wrote to a folder."""
    data = (folder / "model.safetensors").read_bytes()
    header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    return int(header["__metadata__"]["step"]), digest(load(data))


@dataclass
class Fleet:
    """Starts, stops and kills the processes."""

    place: str
    log: Path
    seed: int
    last: int  # step
    jobs: dict[str, int] = field(default_factory=dict)  # name of what runs -> its process
    stopped: dict[str, float] = field(default_factory=dict)  # -> when it goes on
    done: set[str] = field(default_factory=set)
    ended: set[int] = field(default_factory=set)  # processes that were killed on purpose
    count: dict[str, int] = field(default_factory=dict)
    read_to: int = 0
    steps: int = 0  # that were published, as far as read
    slept: float = 0.0  # when a publisher that was stopped lived last

    def run(self) -> int:
        self.random = random.Random(self.seed)
        folders = [self.log.parent / f"follower-{number}" for number in range(2)]
        watcher = Watcher(self.place, self.last, self.reporter())
        self.start("watcher", lambda _: watcher.run(folders))
        self.start("publisher", self.publisher(take_over=False))
        wanted = {
            f"follower-{number}": (number, folders[number] if number < 2 else None) for number in range(FOLLOWERS)
        }
        while not {*wanted, "watcher", "publisher"} <= self.done:
            time.sleep(0.02)
            self.reap()
            for name in [name for name, until in self.stopped.items() if time.monotonic() > until]:
                del self.stopped[name]
                self.signal(name, signal.SIGCONT)
            if "publisher" not in self.jobs and "publisher" not in self.done:
                self.start("publisher", self.publisher(take_over=False))
            for name, (number, folder) in wanted.items():
                if name not in self.jobs and name not in self.done and self.chance(0.1):
                    self.start(name, lambda report, n=number, f=folder: follow(self.place, self.last, report, n, f))  # type: ignore[misc]
            for _ in range(self.progress()):
                self.disturb(list(wanted))
        self.reporter()("counts", self.count)
        return 0

    def progress(self) -> int:
        """How many steps were published since this was asked last."""
        text = self.log.read_bytes()[self.read_to :] if self.log.exists() else b""
        self.read_to += len(text)
        return text.count(b'["published"')

    def disturb(self, followers: list[str]) -> None:
        """About every other step something happens to a process; every eighth, at least, a follower is killed."""
        self.steps += 1
        awake = [name for name in followers if name in self.jobs and name not in self.stopped]
        due = self.steps >= 8 * (self.count.get("killed follower", 0) + 1)
        if awake and (due or self.chance(0.15)):
            self.kill(self.random.choice(awake))
        elif awake and self.chance(0.4):
            self.stop(self.random.choice(awake), self.random.uniform(0.1, 1.5))
        elif "publisher" in self.jobs and self.chance(0.12):
            self.kill("publisher")
        elif "publisher" in self.jobs and "sleeper" not in self.jobs and self.chance(0.1):
            self.stop("publisher", 0)  # another one takes over while it sleeps
            self.jobs["sleeper"], self.stopped["sleeper"] = self.jobs.pop("publisher"), time.monotonic() + 0.3
            del self.stopped["publisher"]
            self.start("publisher", self.publisher(take_over=True))

    def publisher(self, *, take_over: bool) -> Callable[[Report], int]:
        resume, pause = self.chance(0.5), self.random.uniform(0, 0.02)
        return lambda report: publish(self.place, self.last, report, resume=resume, take_over=take_over, pause=pause)

    def start(self, name: str, work: Callable[[Report], int]) -> None:
        child = os.fork()
        if child:
            self.jobs[name] = child
            self.add(f"started {name.partition('-')[0]}")
            return
        status = 1
        try:
            status = work(self.reporter())
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            sys.stderr.flush()
            os._exit(status)

    def reap(self) -> None:
        if "sleeper" in self.jobs:
            self.slept = time.monotonic()
        for name, child in list(self.jobs.items()):
            found, status = os.waitpid(child, os.WNOHANG)
            if not found:
                continue
            del self.jobs[name]
            self.stopped.pop(name, None)
            if os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0:
                self.done.add(name)
            elif os.WIFEXITED(status) and self.lost(name, os.WEXITSTATUS(status)):
                self.add("overtaken")
            elif os.WIFEXITED(status) and self.away(name, os.WEXITSTATUS(status)):
                self.add("away")
            elif not (os.WIFSIGNALED(status) and child in self.ended):
                raise SystemExit(f"{name} ended with {status}")

    def lost(self, name: str, status: int) -> bool:
        """Whether a publisher had to end so: one is refused only while another may live, and that was asleep."""
        asleep = name == "sleeper" or time.monotonic() < self.slept + 1
        return name in ("sleeper", "publisher") and (status == OVERTAKEN or (status == REFUSED and asleep))

    def away(self, name: str, status: int) -> bool:
        """Whether a publisher ended because its server did: the next one begins when that is back."""
        return name in ("sleeper", "publisher") and status == AWAY and "://" in self.place

    def kill(self, name: str) -> None:
        self.ended.add(self.jobs[name])
        self.signal(name, signal.SIGKILL)
        self.add(f"killed {name.partition('-')[0]}")

    def stop(self, name: str, seconds: float) -> None:
        self.signal(name, signal.SIGSTOP)
        self.stopped[name] = time.monotonic() + seconds
        self.add(f"stopped {name.partition('-')[0]}")

    def signal(self, name: str, number: int) -> None:
        if name in self.jobs:
            os.kill(self.jobs[name], number)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def add(self, what: str) -> None:
        self.count[what] = self.count.get(what, 0) + 1

    def reporter(self) -> Report:
        def report(*told: Any) -> None:
            out = os.open(self.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            os.write(out, (json.dumps(told) + "\n").encode())
            os.close(out)

        return report

    def end(self) -> None:
        for child in self.jobs.values():
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def warm() -> None:
    """Imports and compiles all that children need, and leaves no thread behind."""
    with (
        tempfile.TemporaryDirectory() as scratch,
        Publisher(scratch, threads=1) as publisher,
        Follower(scratch, threads=1) as follower,
    ):
        for step in range(2):
            publisher.publish(step, model_at(step))
            follower.state_dict()


def main() -> int:
    warm()
    fleet = Fleet(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    try:
        return fleet.run()
    finally:
        fleet.end()


if __name__ == "__main__":
    sys.exit(main())
