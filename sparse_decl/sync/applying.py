"""One step into tensors, as a transaction: all of it is decoded and checked before the first word is written.

What is found to change is kept as places and values. Where that would take too much memory it is only checked, and
decoded again when it is written: decoding the same bytes against the same words gives the same again.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.format.tensors import SAME
from sparse_decl.sync.decoding import StepFile
from sparse_decl.sync.tensors import Held, dressed, hold_as, is_torch, put, shares_memory, writable
from sparse_kernels import few as kernel

_STAGED = 8  # copies of tensors that are not in this machine's memory, or not contiguous


class Change(NamedTuple):
    """Words of a tensor that change. number: the tensor's; first: word that places count from; at: (n,) i32; values:
    (n,) words.
    """

    number: int
    first: int
    at: np.ndarray
    values: np.ndarray


class Targets(Mapping[str, Any]):
    """Those of `tensors` that have the dtype and shape that entries say, as words. Safe from several threads.

    Raises ConfigError for a tensor that cannot be written to.
    """

    def __init__(self, entries: Sequence[TensorEntry], tensors: Mapping[str, Any]):
        self._tensors, self._mutex = tensors, threading.Lock()
        self._own: dict[str, Held] = {}
        self._elsewhere: dict[str, TensorEntry] = {}
        self._staged: OrderedDict[str, Held] = OrderedDict()
        for entry in entries:
            value = tensors.get(entry.name)
            held = hold_as(entry, value) if value is not None else None
            if held is None:
                continue
            if not writable(value):
                raise ConfigError("this array is read-only", where=entry.name, hint="pass arrays that can be written")
            if shares_memory(held, value):
                self._own[entry.name] = held
            else:
                self._elsewhere[entry.name] = entry

    def __getitem__(self, name: str) -> Held:
        if name in self._own:
            return self._own[name]
        with self._mutex:
            if name not in self._staged:
                held = hold_as(self._elsewhere[name], self._tensors[name])
                assert held is not None
                self._staged[name] = held
                while len(self._staged) > _STAGED:
                    self._staged.popitem(last=False)
            self._staged.move_to_end(name)
            return self._staged[name]

    def __contains__(self, name: object) -> bool:
        return name in self._own or name in self._elsewhere

    def __iter__(self) -> Iterator[str]:
        yield from self._own
        yield from self._elsewhere

    def __len__(self) -> int:
        return len(self._own) + len(self._elsewhere)

    def write(self, name: str, first: int, at: np.ndarray, values: np.ndarray) -> None:
        """Writes words of a tensor. first, at, values: as in `Change`."""
        held = self[name]
        kernel.put(values, at, held.all_words()[first:])
        if name in self._elsewhere:
            put(self._tensors[name], held, at.astype(np.int64) + first)

    def copy(self, source: str, target: str) -> None:
        """Makes a tensor the same as another of its dtype and shape."""
        one, other = self[source], self[target]
        if not np.shares_memory(one.octets, other.octets):
            every = np.arange(other.words, dtype=np.int32 if other.words < 1 << 31 else np.int64)
            self.write(target, 0, every, one.all_words())


class Transaction:
    """A step that is decoded and checked against `tensors`, and not yet written to them.

    before: entries of the tensors as they are. base: what an anchor is compared with, None for a delta, which is
    compared with the tensors. most_kept: bytes of changes that are kept in memory, None for all; most_new: bytes of
    tensors that may be made; as_held: make them as `Held`.

    Raises FormatError (damaged, or it does not fit the tensors), ConfigError (cannot be written to), SparseError (it
    asks for too much memory); nothing was written then.
    """

    def __init__(
        self,
        step: StepFile,
        tensors: MutableMapping[str, Any],
        before: Sequence[TensorEntry],
        base: Mapping[str, Any] | None,
        pool: ThreadPoolExecutor,
        window: int,
        *,
        most_kept: int | None,
        most_new: int,
        as_held: bool,
    ):
        self._step, self._tensors, self._pool, self._window = step, tensors, pool, window
        self._before = [entry.name for entry in before]
        self._targets = Targets(step.entries, tensors)
        self._old: Mapping[str, Any] = base if base is not None else Targets(before, tensors)
        self._is_anchor, self._as_held = base is not None, as_held
        self._mutex, self._most_kept, self._kept = threading.Lock(), most_kept, 0
        self.changes: list[Change] | None = []  # None where they are too many to be kept
        self.new: dict[int, Held] = {}  # tensors that are made, by number
        self._make_new(most_new)
        step.check_same(self._old, pool, window)
        step.decode(self._old, self._look, pool, window, same=self._is_anchor)

    def _make_new(self, most: int) -> None:
        entries = self._step.entries
        wanted = [n for n, entry in enumerate(entries) if entry.name not in self._targets]
        asked = sum(entries[n].nbytes for n in wanted)
        if asked > most:
            raise SparseError(
                "a published step would take more memory than is allowed",
                why=f"it has {asked / 1e6:,.0f} MB of new tensors, and {most / 1e6:,.0f} MB are allowed",
                hint="if you trust where it comes from, allow more: Follower(…, memory=…)",
            )
        for number in wanted:
            letter = self._step.letters[number]
            if letter == SAME and not self._is_anchor:
                continue  # `check_same` finds that there is no such tensor
            self.new[number] = Held(entries[number], np.zeros(entries[number].nbytes, np.uint8))

    def _look(self, number: int, first: int, words: np.ndarray, moved: np.ndarray | None) -> None:
        """Keeps what changes in a run of words."""
        if number in self.new:
            self.new[number].all_words()[first : first + words.size] = words
            return
        if self.changes is None:
            return
        change = self._change(number, first, words, moved)
        if not change.at.size:
            return
        with self._mutex:
            self._kept += change.at.nbytes + change.values.nbytes
            if self._most_kept is not None and self._kept > self._most_kept:
                self.changes = None
            if self.changes is not None:
                self.changes.append(change)

    def _change(self, number: int, first: int, words: np.ndarray, moved: np.ndarray | None) -> Change:
        """What changes in a run of words of a tensor that is there. moved: of `Give`, of use where the step is compared
        with that very tensor.
        """
        if moved is not None and not self._is_anchor:
            return Change(number, first, moved, words.take(moved))
        held = self._targets[self._step.entries[number].name]
        at = np.empty(words.size + kernel.SPARE, np.int32)
        at = at[: kernel.differing(held.all_words()[first : first + words.size], words, at)].copy()
        return Change(number, first, at, words[at])

    def commit(self) -> None:
        """Writes the step to the tensors. Whoever is interrupted in it has tensors of no step."""
        entries = self._step.entries
        if self.changes is not None:
            for change in self.changes:
                self._write(change)
        else:
            self._step.decode(self._old, self._write_words, self._pool, self._window, same=self._is_anchor)
        for number, source in self._step.copies.items():
            name, other = entries[number].name, entries[source].name
            if number in self.new:
                held = self.new[source] if source in self.new else self._targets[other]
                self.new[number].octets[:] = held.octets
            elif source in self.new:
                every = np.arange(self.new[source].words, dtype=np.int64)
                self._targets.write(name, 0, every, self.new[source].all_words())
            else:
                self._targets.copy(other, name)
        torch = any(is_torch(value) for value in self._tensors.values())
        for number, held in self.new.items():
            name = entries[number].name
            self._tensors[name] = held if self._as_held else dressed(held.entry, held.octets, torch=torch)
        names = {entry.name for entry in entries}
        for name in self._before:
            if name not in names:
                self._tensors.pop(name, None)

    def _write(self, change: Change) -> None:
        name = self._step.entries[change.number].name
        self._targets.write(name, change.first, change.at, change.values)

    def _write_words(self, number: int, first: int, words: np.ndarray, moved: np.ndarray | None) -> None:
        if number not in self.new:
            self._write(self._change(number, first, words, moved))
