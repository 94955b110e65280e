"""The trainer's side: keeps one copy of the tensors as they were last published, and publishes what changed since."""

from __future__ import annotations

import contextlib
import os
import secrets
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, BinaryIO, TypeVar, cast

import numpy as np

from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.base.parallel import check_stop, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.model_delta.coding.groups import window
from sparse_decl.sync import manifest as form
from sparse_decl.sync.base import Base
from sparse_decl.sync.chain import Chain
from sparse_decl.sync.channels import IN_MEMORY, open_channel
from sparse_decl.sync.encoding import Encoded, StepEncoder, table_digest
from sparse_decl.sync.fence import Fence
from sparse_decl.sync.follower import Follower
from sparse_decl.sync.manifest import FileRef, Manifest
from sparse_decl.sync.tensors import Held, hold, identity
from sparse_kernels import few

T = TypeVar("T")

_FIRST_WAIT, _LONGEST_WAIT = 0.1, 5.0  # seconds between tries
_PATIENCE = 60.0  # seconds for which a place that cannot be reached is tried again
_ALIVE = 30.0


@dataclass(frozen=True, slots=True)
class Published:
    """One step that followers can see. number: its number in the place; bytes: of its delta; anchor_bytes: of its
    anchor, 0 without one; model_bytes: of its tensors; changed: how many of `words` changed; seconds: how long it took.
    """

    step: int
    number: int
    bytes: int
    anchor_bytes: int
    model_bytes: int
    changed: int
    words: int
    seconds: float


class Publisher:
    """Publishes steps to a place. Close it after use; it is a context manager.

    place: a folder or an fsspec URL. base: the checkpoint that training began with, as a path, URL or hub id; followers
    then need it too, and anchors take fewer bytes. anchor_every: one step in so many is published whole, so that
    followers can begin there. keep: steps that followers may lag behind; older files are removed, except those
    that are needed to reach the oldest step kept. None keeps all.
    key: a secret that followers share; manifests are signed with it. take_over: from a publisher that may be alive.
    alive_seconds: for how long a publisher that is not heard from counts as alive. patience: seconds for which a place
    that cannot be reached is tried again. resume: take the tensors of the newest step from the place, so that the first
    step needs no anchor. prove: every block is decoded once before its step is published.

    Raises BusyError (another publisher), ConfigError, UnavailableError, FormatError.
    """

    def __init__(
        self,
        place: str | os.PathLike[str],
        base: str | os.PathLike[str] | None = None,
        *,
        anchor_every: int = 100,
        keep: int | None = 100,
        key: bytes | str | None = None,
        take_over: bool = False,
        resume: bool = False,
        alive_seconds: float = _ALIVE,
        patience: float = _PATIENCE,
        threads: int = 0,
        prove: bool = False,
    ):
        if anchor_every < 1 or (keep is not None and keep < 1):
            raise ConfigError("anchor_every and keep count steps, from 1 on")
        self._channel = open_channel(place)
        if self._channel.read_only:
            self._channel.create("", b"")  # raises
        self._every, self._keep, self._patience = anchor_every, keep, patience
        self._key = form.derived_key(key)
        self._chain = Chain(self._channel, self._key)
        threads = threads or usable_cores()
        with ExitStack() as stack:
            self._base = stack.enter_context(Base(base))
            pool = stack.enter_context(Pool(threads, thread_name_prefix="sparse-sync"))
            self._fence = Fence(self._channel, alive_seconds, take_over=take_over)
            stack.callback(self._fence.close)
            self._encoder = StepEncoder(pool, window(threads, 1 << 28), prove=prove)
            with contextlib.suppress(SparseError):  # the next publisher tries again
                for name in self._chain.unfinished():  # whoever wrote them is dead, or may publish no more
                    self._channel.remove(name)
            self._last = self._chain.newest()
            self._stack = stack.pop_all()
        self._stream = self._last[0].stream if self._last is not None else secrets.token_hex(16)
        self._tensors: dict[str, Held] = {}  # as last published
        self._tied: set[str] = set()  # names of those that share the memory of another
        self._table = ""  # digest of their names, dtypes and shapes
        self._unsettled: bytes | None = None  # a manifest of which it is not known whether it was created
        self._kept_from = 0
        if resume and self._last is not None:
            self._resume(Follower(place, base, key=key, threads=threads))

    def _resume(self, follower: Follower) -> None:
        """Takes over the tensors of the newest step; where they cannot be had, the next one begins with an anchor."""
        tensors: dict[str, Held] = {}
        with follower, contextlib.suppress(SparseError):
            follower.hold(tensors)
            if self._last is not None and follower.number == self._last[0].number:
                self._tensors = tensors
                self._table = table_digest(tensors[name].entry for name in sorted(tensors))

    @property
    def step(self) -> int | None:
        """The newest step of the place, None before the first."""
        return self._last[0].step if self._last is not None else None

    def publish(self, step: int, tensors: Mapping[str, Any]) -> Published:
        """Publishes a step; followers can see it when this returns, and not before.

        tensors: NumPy arrays or torch tensors by name; nothing may write to them meanwhile. Names, dtypes and shapes
        may change from step to step. step: as the trainer counts; larger than the last this publisher published.

        Raises BusyError (another publisher took over), ConfigError (what cannot be published), UnavailableError (the
        place cannot be reached; the same call may be made again), InputChangedError (a proof failed).
        """
        start = time.monotonic()
        self._again(self._fence.check)
        self._settle()
        if type(step) is not int or (self._tensors and self._last is not None and step <= self._last[0].step):
            raise ConfigError(f"step {step!r} does not follow step {self.step}", hint="count steps by whole numbers")
        held, copies = _hold_all(tensors)
        manifest, encoded = self._write_files(step, held, copies)
        self._create(manifest)
        self._keep_tensors(held, copies, encoded)
        with contextlib.suppress(SparseError):  # it only says where to look first
            self._chain.set_latest(manifest.number)
        with contextlib.suppress(SparseError):  # the next step tries again
            self._drop_old(manifest)
        return Published(
            step=step,
            number=manifest.number,
            bytes=manifest.delta.size if manifest.delta else 0,
            anchor_bytes=manifest.full.size if manifest.full else 0,
            model_bytes=manifest.nbytes,
            changed=manifest.changed,
            words=manifest.words,
            seconds=time.monotonic() - start,
        )

    # ------------------------------------------------------------ one step

    def _write_files(self, step: int, held: list[Held], copies: dict[int, int]) -> tuple[Manifest, Encoded | None]:
        """Encodes and uploads the files of a step; nobody sees them yet. Returns what its delta is, if it has one."""
        number = self._last[0].number + 1 if self._last is not None else 0
        anchor = self._last[0].anchor if self._last is not None else -self._every
        whole = not self._tensors or number - anchor >= self._every
        table = table_digest(tensor.entry for tensor in held)
        delta = full = None
        if self._tensors:
            delta = self._file(number, "delta", held, copies, self._tensors, with_table=table != self._table)
        if whole:
            full = self._file(number, "anchor", held, copies, self._base.tensors, with_table=True)
        own = [tensor for n, tensor in enumerate(held) if n not in copies]
        manifest = Manifest(
            stream=self._stream,
            number=number,
            step=step,
            epoch=self._fence.epoch,
            previous=self._last[1] if self._last is not None else None,
            anchor=number if whole else anchor,
            delta=delta[0] if delta else None,
            full=full[0] if full else None,
            base=self._base.digest,
            nbytes=sum(tensor.entry.nbytes for tensor in own),
            tensors=len(held),
            words=sum(tensor.words for tensor in own),
            changed=(delta or full)[1].changed,  # type: ignore[index]
        )
        return manifest, delta[1] if delta else None

    def _file(
        self, number: int, kind: str, held: list[Held], copies: dict[int, int], old: Mapping[str, Any],
        *, with_table: bool,
    ) -> tuple[FileRef, Encoded]:  # fmt: skip
        with tempfile.SpooledTemporaryFile(IN_MEMORY, prefix="sparse-sync-") as spool:
            file = cast(BinaryIO, spool)
            encoded = self._encoder.encode(held, copies, old, file, with_table=with_table)
            ref = FileRef(encoded.digest, encoded.size)
            name = form.file_name(number, kind, ref)
            self._again(lambda: self._channel.create(name, file))  # one of that name has that digest
            return ref, encoded

    def _create(self, manifest: Manifest) -> None:
        """Makes the step visible."""
        data = form.write(manifest, self._key)
        name = form.name_of(manifest.number)
        self._unsettled = data

        def create() -> bool:
            # It may have slept since it looked: others may by now have published this number, and removed it as old.
            self._fence.check()
            return self._channel.create(name, data)

        if not self._again(create):
            self._settle()
            if self._last is None or self._last[1] != form.digest(data):
                raise UnavailableError(
                    "another publisher published this step first",
                    where=f"{self._channel.url}/{name}",
                    hint="publish again: the next step begins with an anchor",
                )
        self._unsettled = None
        self._last = manifest, form.digest(data)

    def _settle(self) -> None:
        """Finds out what became of a manifest whose creation did not return."""
        if self._unsettled is None:
            return
        newest = self._again(lambda: self._chain.newest(self._last[0].number if self._last is not None else 0))
        created = newest is not None and (self._last is None or newest[1] != self._last[1])
        if created and newest is not None:
            if newest[0].epoch > self._fence.epoch:
                raise self._fence.overtaken()
            # It is there, by whoever: what is kept here is not its tensors, so the next one begins with an anchor.
            self._last, self._tensors, self._table = newest, {}, ""
        self._unsettled = None

    def _keep_tensors(self, held: list[Held], copies: dict[int, int], encoded: Encoded | None) -> None:
        """Brings the copy kept here to the step; where it is known which words moved, only those are written, as they
        were published. Tensors that are the same memory are kept once.
        """
        old, self._tensors, tied = self._tensors, {}, self._tied
        self._tied = {held[number].name for number in copies}
        for number, tensor in enumerate(held):
            mine = old.get(tensor.name)
            if number in copies:
                mine = Held(tensor.entry, self._tensors[held[copies[number]].name].octets)
            elif mine is None or mine.entry != tensor.entry or tensor.name in tied:
                mine = Held(tensor.entry, tensor.octets.copy())
            elif encoded is not None and number in encoded.moved:
                for first, begin, size, at, words in encoded.moved[number]:
                    few.put_part(words, at, begin, mine.all_words()[first : first + size])
            elif encoded is None or number not in encoded.same:
                np.copyto(mine.octets, tensor.octets)
            self._tensors[tensor.name] = mine
        self._table = table_digest(tensor.entry for tensor in held)

    def _drop_old(self, newest: Manifest) -> None:
        """Removes what no follower within the window needs."""
        if self._keep is None:
            return
        oldest = newest.number - self._keep
        if oldest <= 0:
            return
        kept = self._chain.read(oldest)
        first = kept[0].anchor if kept is not None else oldest
        if first > self._kept_from:
            for name in self._chain.files_before(first):
                self._channel.remove(name)
            self._kept_from = first

    def _again(self, work: Callable[[], T]) -> T:
        """Tries until it works, or patience ends."""
        deadline, wait = time.monotonic() + self._patience, _FIRST_WAIT
        while True:
            try:
                return work()
            except UnavailableError:
                if time.monotonic() + wait > deadline:
                    raise
            check_stop()
            time.sleep(wait)
            wait = min(2 * wait, _LONGEST_WAIT)

    def close(self) -> None:
        """Lets another publisher begin at once."""
        self._stack.close()
        self._tensors = {}

    def __enter__(self) -> Publisher:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _hold_all(tensors: Mapping[str, Any]) -> tuple[list[Held], dict[int, int]]:
    """The tensors in order of their names, and those that are the same memory as an earlier one."""
    held: list[Held] = []
    copies: dict[int, int] = {}
    known: dict[Any, int] = {}
    for number, name in enumerate(sorted(tensors)):
        value = tensors[name]
        tensor = hold(name, value)
        earlier = known.setdefault(identity(value), number)
        if earlier != number and tensor.words:
            copies[number] = earlier
            tensor = Held(tensor.entry, held[earlier].octets)
        held.append(tensor)
    if not held:
        raise ConfigError("there are no tensors to publish", hint="pass a mapping of names to tensors")
    return held, copies
