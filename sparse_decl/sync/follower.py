"""The side that runs the model: brings tensors to the newest step, in place, checked and as a whole.

A follower remembers the digest of the manifest it has reached. What it is given next has to follow that one; what is
not checked against a digest or a checksum never reaches a tensor.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, MutableMapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError, DeltaCompressionError, FormatError, MissingError, UnavailableError
from sparse_decl.base.parallel import check_stop, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.base.portable import memory_bytes
from sparse_decl.base.untrusted import damage_told, memory_limit
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.coding.groups import window
from sparse_decl.sync import manifest as form
from sparse_decl.sync.applying import Transaction
from sparse_decl.sync.base import Base
from sparse_decl.sync.chain import Chain, Found
from sparse_decl.sync.channels import StepBytes, open_channel
from sparse_decl.sync.decoding import StepFile
from sparse_decl.sync.manifest import Manifest
from sparse_decl.sync.tensors import ITEM_BYTES, Held, dressed, hold_as

_MOST_KEPT = 128 << 20  # bytes of changes of a step that are kept in memory
_FIRST_WAIT, _LONGEST_WAIT = 0.05, 1.0  # seconds between looks


@dataclass(frozen=True, slots=True)
class Update:
    """One step that tensors were brought to. number: its number in the place; bytes: fetched; anchor: whether it began
    anew from an anchor; model_bytes: of its tensors; changed: how many of the `words` of the step changed;
    seconds: how long it took.
    """

    step: int
    number: int
    bytes: int
    anchor: bool
    model_bytes: int
    changed: int
    words: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Patch:
    """Elements of one tensor that change, in the coordinates of the checkpoint.

    indices: flat, (n,) i32 (i64 for tensors of 2^31 elements or more), in no order; None where all do. values: (n,),
    or of the tensor's shape.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    indices: Any
    values: Any


class Follower:
    """Follows a place. Close it after use; it is a context manager. Not for use from several threads at once.

    place: a folder, an fsspec URL, or the http(s) address of a server that hands out a folder. base: the checkpoint
    that the publisher named, if it did. key: the secret of the publisher. memory: bytes of tensors that may be made
    (not of those that are updated in place); by default all that this machine has.

    Raises ConfigError, FormatError, UnavailableError.
    """

    def __init__(
        self,
        place: str | os.PathLike[str],
        base: str | os.PathLike[str] | None = None,
        *,
        key: bytes | str | None = None,
        threads: int = 0,
        memory: int | None = None,
    ):
        self._channel = open_channel(place)
        self._chain = Chain(self._channel, form.derived_key(key))
        self._threads = threads or usable_cores()
        self._memory = (memory_bytes() or sys.maxsize) if memory is None else memory
        with ExitStack() as stack:
            self._base = stack.enter_context(Base(base))
            self._pool = stack.enter_context(Pool(self._threads, thread_name_prefix="sparse-sync"))
            self._stack = stack.pop_all()
        self._at: Found | None = None
        self._entries: list[TensorEntry] = []
        self._bound = False  # whether tensors had all names of a step once
        self._own: dict[str, Any] = {}

    @property
    def step(self) -> int | None:
        """The step that the tensors are at, None before the first update and after `rejoin`."""
        return self._at[0].step if self._at is not None else None

    @property
    def number(self) -> int | None:
        """Its number in the place."""
        return self._at[0].number if self._at is not None else None

    def latest(self) -> int | None:
        """The newest step of the place, None before the first. Raises FormatError, UnavailableError."""
        newest = self._newest()
        return newest[0].step if newest is not None else None

    def wait(self, after: int | None = None, timeout: float | None = None) -> int | None:
        """Waits for a step later than `after` (by default the one that the tensors are at), and returns it; None after
        `timeout` seconds. While the place cannot be reached it goes on waiting.

        Raises FormatError; MissingError (there is no such bucket); after `timeout`, UnavailableError if the place could
        not be reached.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        wait = _FIRST_WAIT
        while True:
            failed = None
            try:
                newest = self._newest()
                if newest is not None and self._is_later(newest[0], after):
                    return newest[0].step
            except MissingError:
                raise
            except UnavailableError as error:
                failed = error
            if deadline is not None and time.monotonic() + wait > deadline:
                if failed is not None:
                    raise failed
                return None
            check_stop()
            time.sleep(wait)
            wait = min(1.5 * wait, _LONGEST_WAIT)

    def _is_later(self, newest: Manifest, after: int | None) -> bool:
        if after is not None:
            return newest.step > after
        return self._at is None or newest.number > self._at[0].number or newest.stream != self._at[0].stream

    def update(self, tensors: MutableMapping[str, Any]) -> list[Update]:
        """Brings tensors to the newest step, in place, and returns the steps applied; none if they are there already.

        tensors: NumPy arrays or torch tensors by name, the same at every call; at the first call all names of the step
        have to be there, with its dtypes and shapes, whatever they hold; or it is empty, and is filled. Tensors new in
        a later step are added, those that it no longer has are removed, others are left alone. NumPy has no bf16 and
        fp8: arrays of their bits will do.

        A step is applied as a whole: after an error the tensors are those of the last step that `step` says. Raises
        FormatError (damaged, forged, or not fit for these tensors), DeltaCompressionError (another base),
        ConfigError (other names, dtypes or shapes), UnavailableError (the place cannot be reached).
        """
        done = []
        for found, anchor in self._route():
            done.append(self._apply(found, anchor, tensors))
        return done

    def patches(self, *, torch: bool = False) -> Iterator[Patch]:
        """Patches that bring a copy of the tensors elsewhere to the newest step; those of several steps in their order.

        A copy of the model is kept here to find the changed elements. A step counts once its last patch was taken;
        a step that was not taken whole is given again, and may be applied twice. torch: values as torch tensors.

        Raises what `update` does.
        """
        for found, anchor in self._route():
            with ExitStack() as stack:
                transaction, file = self._prepare(stack, found, anchor, self._own, None)
                yield from _patches(transaction, file, self._own, torch=torch)
                self._finish(transaction, file, found)

    def state_dict(self, *, torch: bool = False) -> dict[str, Any]:
        """The tensors of the newest step by name, in memory of this follower: later calls update them in place.

        torch: as torch tensors. Raises what `update` does.
        """
        self.update(self._own)
        return {name: dressed(held.entry, held.octets, torch=torch) for name, held in self._own.items()}

    def hold(self, tensors: dict[str, Held]) -> list[Update]:
        """The same as words of their dtypes, also of those that NumPy lacks. tensors: of an earlier call, or empty.

        Raises what `update` does.
        """
        self._own = tensors
        return self.update(tensors)

    def hold_step(self, step: int, tensors: dict[str, Held]) -> list[Update]:
        """The same for a step that need not be the newest, from its nearest anchor. tensors: empty.

        Raises what `update` does; UnavailableError also where the place has no such step.
        """
        self.rejoin()
        self._own = tensors
        with damage_told():
            route = self._chain.leading_to(step)
        return [self._apply(found, place == 0, tensors) for place, found in enumerate(route)]

    def rejoin(self) -> None:
        """Forgets which step the tensors are at: the next update begins at an anchor, whatever they hold."""
        self._at, self._entries = None, []

    # ------------------------------------------------------------ which steps

    def _newest(self) -> Found | None:
        with damage_told():
            return self._chain.newest(self._at[0].number if self._at is not None else 0)

    def _route(self) -> list[tuple[Found, bool]]:
        """Steps to apply, in order, and whether each from its anchor."""
        newest = self._newest()
        if newest is None:
            if self._at is None:
                raise UnavailableError(
                    "nothing was published here", where=self._channel.url, hint="wait for the first step"
                )
            return []
        if self._at is None:
            return self._from_anchor(newest, -1, None)
        at, digest = self._at
        if newest[0].stream != at.stream or newest[0].epoch < at.epoch:
            raise FormatError(
                "another stream is published here now",
                where=self._channel.url,
                why=f"step {newest[0].step} comes from another publisher than step {at.step}, or from an earlier one",
                hint="`Follower.rejoin` begins again with what is there",
            )
        if newest[0].number <= at.number:
            if newest[0].number == at.number and newest[1] != digest:
                raise FormatError(
                    "a published step was replaced",
                    where=f"{self._channel.url}/{form.name_of(at.number)}",
                    hint="find out what else writes to this place; `Follower.rejoin` begins again with what is there",
                )
            return []
        if self._chain.read(at.number + 1) is None and newest[0].anchor > at.number:
            return self._from_anchor(newest, at.number, None)  # what would follow was removed: it lagged behind
        return self._from_anchor(newest, at.number, digest)

    def _from_anchor(self, newest: Found, number: int, known: str | None) -> list[tuple[Found, bool]]:
        """The steps after `number`, from its anchor where that is needed or takes fewer bytes. known: its digest, or
        None to begin at the newest anchor.
        """
        with damage_told():
            after = number if known is not None else newest[0].anchor - 1
            chain = self._chain.back_to(newest, after, known)
        begin = 0 if known is None else None
        cost = 0
        for index, (manifest, _) in enumerate(chain):
            cost += manifest.delta.size if manifest.delta is not None else 0
            if manifest.full is not None and (manifest.delta is None or manifest.full.size < cost):
                begin, cost = index, manifest.full.size
        route = chain if begin is None else chain[begin:]
        if begin is not None and route[0][0].full is None:
            raise FormatError("a step without an anchor says that it has one", where=self._channel.url)
        return [(step, index == 0 and begin is not None) for index, step in enumerate(route)]

    # ------------------------------------------------------------ one step

    def _apply(self, found: Found, anchor: bool, tensors: MutableMapping[str, Any]) -> Update:
        start = time.monotonic()
        manifest = found[0]
        with ExitStack() as stack:
            transaction, file = self._prepare(stack, found, anchor, tensors, _MOST_KEPT)
            self._finish(transaction, file, found)
        ref = manifest.full if anchor else manifest.delta
        return Update(
            step=manifest.step,
            number=manifest.number,
            bytes=ref.size if ref is not None else 0,
            anchor=anchor,
            model_bytes=manifest.nbytes,
            changed=manifest.changed,
            words=manifest.words,
            seconds=time.monotonic() - start,
        )

    def _prepare(
        self, stack: ExitStack, found: Found, anchor: bool, tensors: MutableMapping[str, Any], most_kept: int | None
    ) -> tuple[Transaction, StepFile]:
        """A step, fetched and checked."""
        manifest = found[0]
        ref, kind = (manifest.full, "anchor") if anchor else (manifest.delta, "delta")
        assert ref is not None
        if anchor:
            self._check_base(manifest)
        name = form.file_name(manifest.number, kind, ref)
        with memory_limit(self._memory), damage_told():
            file = StepFile(stack.enter_context(StepBytes(self._channel, name, ref)), None if anchor else self._entries)
            if not self._bound and tensors:
                _check_names(file.entries, tensors)
            transaction = Transaction(
                file,
                tensors,
                self._entries,
                self._base.tensors if anchor else None,
                self._pool,
                window(self._threads, 1 << 27),
                most_kept=most_kept,
                most_new=self._memory,
                as_held=tensors is self._own,
            )
        return transaction, file

    def _finish(self, transaction: Transaction, file: StepFile, found: Found) -> None:
        self._at = None  # while it is written, the tensors are of no step
        transaction.commit()
        self._at, self._entries, self._bound = found, file.entries, True

    def _check_base(self, manifest: Manifest) -> None:
        if manifest.base is None or manifest.base == self._base.digest:
            return
        raise DeltaCompressionError(
            "an anchor needs the base that the publisher named",
            where=self._channel.url,
            why="no base was given" if self._base.digest is None else "the base given has other tensors",
            hint="pass the checkpoint that training began with as `base`",
        )

    def close(self) -> None:
        self._stack.close()

    def __enter__(self) -> Follower:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _check_names(entries: Sequence[TensorEntry], tensors: MutableMapping[str, Any]) -> None:
    """Raises ConfigError unless all tensors of a step are there."""
    missing = [entry.name for entry in entries if entry.name not in tensors]
    if missing:
        why = f"{len(missing)} of {len(entries)} are not there, such as {missing[0]!r}"
        hint = "pass all tensors by the names they are published under, or an empty dict"
        raise ConfigError("these are not the tensors that are published", why=why, hint=hint)
    for entry in entries:
        if hold_as(entry, tensors[entry.name]) is None:
            value = tensors[entry.name]
            raise ConfigError(
                "a tensor has another dtype or shape than the one that is published",
                where=entry.name,
                why=f"{value.dtype} {list(value.shape)} here, {entry.dtype} {list(entry.shape)} there",
                hint="make the model as the trainer does",
            )


def _patches(transaction: Transaction, file: StepFile, own: dict[str, Any], *, torch: bool) -> Iterator[Patch]:
    """Changes of a step by tensor. own: the tensors before it."""
    changes: dict[int, list[Any]] = {}
    for change in transaction.changes or ():
        changes.setdefault(change.number, []).append(change)
    for number, entry in enumerate(file.entries):
        source = file.copies.get(number, number)
        whole = transaction.new.get(source)
        if number in transaction.new and whole is None:
            whole = _changed_copy(own[file.entries[source].name], changes.get(source, ()))
        if whole is not None:
            values = dressed(entry, whole.octets.copy(), torch=torch)
            yield Patch(entry.name, entry.dtype, entry.shape, None, values)
        elif source in changes:
            yield _patch(entry, own[file.entries[source].name], changes[source], torch=torch)


def _changed_copy(held: Held, changes: Sequence[Any]) -> Held:
    copy = Held(held.entry, held.octets.copy())
    for change in changes:
        copy.all_words()[change.first + change.at.astype(np.int64)] = change.values
    return copy


def _patch(entry: TensorEntry, held: Held, changes: Sequence[Any], *, torch: bool) -> Patch:
    """held: the tensor before the changes. An element of a complex dtype is several words."""
    at = np.concatenate([change.at.astype(np.int64) + change.first for change in changes])
    words = np.concatenate([change.values for change in changes])
    per = ITEM_BYTES[entry.dtype] // held.kind.bytes
    if per > 1:
        elements, where = np.unique(at // per, return_inverse=True)
        rows = held.all_words().reshape(-1, per)[elements]
        rows[where, at % per] = words
        at, words = elements, np.ascontiguousarray(rows).reshape(-1)
    flat = TensorEntry(entry.name, entry.dtype, (at.size,), 0, words.nbytes)
    small = np.prod(entry.shape, dtype=np.float64) < 1 << 31
    return Patch(
        entry.name,
        entry.dtype,
        entry.shape,
        at.astype(np.int32) if small else at,
        dressed(flat, words.view(np.uint8), torch=torch),
    )
