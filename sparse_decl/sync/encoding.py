"""The file of a step: its tensors as what changed since those of the step before, or of a base.

Codings, groups and blocks are those of a delta of version 3 (`model_delta.coding`); there are no files in it, only
tensors in memory. Everything is read once and written once: blocks go to the file as they are made, and the digest of
the file is taken from them.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, BinaryIO, NamedTuple

import numpy as np
import xxhash
from blake3 import blake3

from sparse_decl.base.errors import InputChangedError
from sparse_decl.base.parallel import in_order
from sparse_decl.formats.frames import compress
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.choose import cheapest
from sparse_decl.model_delta.coding.blocks import PADDING, Block, BlockDecoder, BlockEncoder
from sparse_decl.model_delta.coding.few import fit_few
from sparse_decl.model_delta.coding.fit import Fitted, fit_group
from sparse_decl.model_delta.coding.groups import (
    ALONE,
    ALONE_IN_GROUP,
    BLOCK_WORDS,
    DELTA,
    FEW,
    WITH_BASE,
    Group,
    bundle,
)
from sparse_decl.model_delta.coding.runs import Run, Scratch, ThreadScratch
from sparse_decl.model_delta.effort import FAST
from sparse_decl.model_delta.format.groups import GroupWriter
from sparse_decl.model_delta.format.streams import StreamWriter
from sparse_decl.model_delta.format.tensors import COPY, EMPTY, GROUPED, SAME
from sparse_decl.sync.tensors import Held, read, relative
from sparse_kernels import few

MAGIC = b"SPRSYNC\x01"
GROUPS_VERSION = 3  # of the model delta: a step has the codings and streams of this version
_LEVEL = 9  # of zstd for an index, which is written at every step
_FEW = 8  # one word in so many: of more, coding all words by their scales is smaller by more than a tenth
_WORD_PRICE = 65536 // 32  # as `few.WORD_PRICE`; more, since whoever waits for a step counts its seconds too
_GROUP_WORDS = 1 << 24  # of tensors of which few words changed: they share their tables
_AT_ONCE = 16  # blocks of known symbols, which take less time than to hand them to a thread
_PIECE = 1 << 20  # bytes that are compared at once
_SAMPLES, _SAMPLE_WORDS = 4, 1 << 13  # places in a tensor, and words there, by which few or many changed is judged
_MOST_MOVED = 64 << 20  # bytes of places and words that are kept until a step is published
_GROUPS_AT_ONCE = 6  # which are being looked at, or whose symbols wait to be written: up to 64 MB each


@dataclass(frozen=True, slots=True)
class Encoded:
    """A file that was written. size: bytes; digest: `b3:`; changed: words that are not those compared with; same:
    numbers of tensors that are as they were; moved: of those of which all that changed is known.
    """

    size: int
    digest: str
    changed: int
    same: frozenset[int]
    moved: dict[int, list[Moved]]


class Moved(NamedTuple):
    """Words of a block that changed, of which a tensor has `size` from `begin` on: its own from `first` on. at: (n,)
    i32, places in the block; words: (n,).
    """

    first: int
    begin: int
    size: int
    at: np.ndarray
    words: np.ndarray


class _Output:
    """The file as it is written, with its digest."""

    def __init__(self, file: BinaryIO):
        self._file, self._digest, self.size = file, blake3(), 0

    def append(self, data: bytes) -> None:
        self._file.write(data)
        self._digest.update(data)
        self.size += len(data)

    def digest(self) -> str:
        return f"b3:{self._digest.hexdigest()}"


def table_digest(entries: Iterable[TensorEntry]) -> str:
    """Digest of names, dtypes and shapes."""
    return f"b3:{blake3(_table(entries)).hexdigest()}"


def _table(entries: Iterable[TensorEntry]) -> bytes:
    return json.dumps([[e.name, e.dtype, list(e.shape)] for e in entries], separators=(",", ":")).encode()


class StepEncoder:
    """Encodes steps on a pool of threads. prove: decode every block once it is coded."""

    def __init__(self, pool: ThreadPoolExecutor, window: int, *, prove: bool):
        self._pool, self._window, self._prove = pool, window, prove

    def encode(
        self,
        tensors: Sequence[Held],
        copies: Mapping[int, int],
        old: Mapping[str, Any],
        file: BinaryIO,
        *,
        with_table: bool,
    ) -> Encoded:
        """Writes the file. tensors: of the step, in order; copies: number -> the earlier one that is the same memory;
        old: what they are compared with, by name; with_table: whether it lists names, dtypes and shapes.

        Raises OSError, and InputChangedError (a proof failed).
        """
        output = _Output(file)
        output.append(MAGIC)
        letters, prints, little = self._look(tensors, copies, old)
        streams = StreamWriter()
        writer = GroupWriter(output, streams)
        groups = _groups(tensors, letters, little, old)
        changed, room = 0, _MOST_MOVED
        kept: dict[int, bool] = {}
        moved: dict[int, list[Moved]] = {}
        window = min(self._window, _GROUPS_AT_ONCE)
        for fitted in in_order(self._pool, window, lambda group: _fit(group, tensors, old), groups):
            differ, found = self._write(writer, fitted, tensors, old)
            changed += differ
            size = sum(one.at.nbytes + one.words.nbytes for several in found.values() for one in several)
            if size <= room:
                moved, room = moved | found, room - size
            kept |= dict.fromkeys(fitted.group.members, fitted.group.coding in WITH_BASE)
        fields, checks = writer.finish()
        lengths, models = streams.pack(GROUPS_VERSION)
        index = {
            "tensors": letters,
            "copies": {str(number): source for number, source in sorted(copies.items())},
            "based": sorted(number for number, based in kept.items() if based),
            "groups": fields,
            "models": lengths,
            "table": json.loads(_table(t.entry for t in tensors)) if with_table else None,
        }
        parts = (prints + checks, models, compress(json.dumps(index, separators=(",", ":")).encode(), level=_LEVEL))
        for part in parts:
            output.append(part)
        output.append(b"".join(len(part).to_bytes(8, "little") for part in parts))
        same = frozenset(number for number, letter in enumerate(letters) if letter in SAME + EMPTY)
        return Encoded(output.size, output.digest(), changed, same, moved)

    def _look(
        self, tensors: Sequence[Held], copies: Mapping[int, int], old: Mapping[str, Any]
    ) -> tuple[str, bytes, set[int]]:
        """How each tensor is kept, a letter a tensor; the xxh3-128 of those that did not change; and the numbers of
        those of which few words did.
        """

        def look(number: int) -> tuple[str, bytes, bool]:
            tensor = tensors[number]
            if not tensor.words:
                return EMPTY, b"", False
            if number in copies:
                return COPY, b"", False
            other = relative(old, tensor.entry)
            if other is None or other.entry.shape != tensor.entry.shape:
                return GROUPED, b"", False
            if _changed(tensor, other, 0):
                return GROUPED, b"", tensor.kind.mask != 0 and _changed_little(tensor, other)
            return SAME, xxhash.xxh3_128_digest(tensor.octets.data), False

        found = list(in_order(self._pool, self._window, look, range(len(tensors))))
        little = {number for number, (_, _, is_little) in enumerate(found) if is_little}
        return "".join(one for one, _, _ in found), b"".join(print_ for _, print_, _ in found), little

    def _write(
        self, writer: GroupWriter, fitted: Fitted, tensors: Sequence[Held], old: Mapping[str, Any]
    ) -> tuple[int, dict[int, list[Moved]]]:
        """Appends a group; returns how many of its words changed, and which where that is known."""
        group, encoder, changed = fitted.group, BlockEncoder(fitted.group, fitted.model), 0
        decoder = BlockDecoder(group, fitted.model) if self._prove else None
        pairs = Pairs(group, tensors, old)
        at_once = _AT_ONCE if fitted.symbols else 1

        def work(number: int) -> tuple[Block, int]:
            if fitted.symbols:
                symbols = fitted.symbols[number]
                block, differ = encoder.encode_symbols(symbols), symbols.z.size
            else:
                new, base = pairs(number)
                block, differ = encoder.encode(number, new, base), int(few.count_differing(new, base, new.size))
            if decoder is not None:
                _prove(group, decoder, number, block, *pairs(number))
            return block, differ

        def several(first: int) -> list[tuple[Block, int]]:
            return [work(number) for number in range(first, min(first + at_once, group.blocks))]

        def blocks() -> Iterator[Block]:
            nonlocal changed
            for found in in_order(self._pool, self._window, several, range(0, group.blocks, at_once)):
                for block, differ in found:
                    changed += differ
                    yield block

        writer.write(group, fitted.model, blocks(), None)
        return changed, _moved(fitted)


def _moved(fitted: Fitted) -> dict[int, list[Moved]]:
    """What changed in the tensors of a group, by their numbers."""
    found: dict[int, list[Moved]] = {number: [] for number in fitted.group.members} if fitted.symbols else {}
    for block, symbols in enumerate(fitted.symbols):
        for member, first, words, begin in fitted.group.pieces(block):
            found[fitted.group.members[member]].append(Moved(first, begin, words, symbols.places, symbols.words))
    return found


def _changed(tensor: Held, other: Any, most: int) -> int:
    """How many words of a tensor are not those of another of its shape; no further than `most` needs."""
    words, step, count = tensor.all_words(), max(_PIECE // tensor.kind.bytes, 1), 0
    for at in range(0, words.size, step):
        mine = words[at : at + step]
        count += int(few.count_differing(mine, read(other, at, mine.size), most - count))
        if count > most:
            break
    return count


def _changed_little(tensor: Held, other: Any) -> bool:
    """Whether at most one of `_FEW` words changed, by a sample; all are counted where the sample says more."""
    size, count, seen = min(_SAMPLE_WORDS, tensor.words), 0, 0
    words = tensor.all_words()
    for at in {(tensor.words - size) * n // (_SAMPLES - 1) for n in range(_SAMPLES)}:
        count += int(few.count_differing(words[at : at + size], read(other, at, size), size))
        seen += size
    if count <= seen // _FEW:
        return True
    most = tensor.words // _FEW
    return _changed(tensor, other, most) <= most


def _groups(tensors: Sequence[Held], letters: str, little: set[int], old: Mapping[str, Any]) -> list[Group]:
    """Groups of all tensors that are coded: those of which few words changed share large ones."""
    groups: list[Group] = []
    shared: dict[str, Group] = {}
    others = []
    for number in (n for n, letter in enumerate(letters) if letter == GROUPED):
        tensor = tensors[number]
        dtype = tensor.entry.dtype
        if number not in little:
            # no low-rank part is looked for: a step has none, whatever is found
            coding = cheapest(tensor, relative(old, tensor.entry), FAST)  # type: ignore[arg-type]
            others.append((number, DELTA if coding in ALONE_IN_GROUP else coding, dtype, tensor.words, tensor.columns))
            continue
        group = shared.get(dtype)
        if group is None or group.size + tensor.words > _GROUP_WORDS:
            group = shared[dtype] = Group(FEW, dtype)
            groups.append(group)
        group.members.append(number)
        group.words.append(tensor.words)
        group.columns.append(tensor.columns)
    return groups + bundle(others)


class Pairs:
    """Reads the blocks of a group: words of the step, and those they are compared with, or zeros."""

    def __init__(self, group: Group, tensors: Sequence[Held], old: Mapping[str, Any]):
        self._group, self._dtype = group, group.kind.dtype
        members = [tensors[number] for number in group.members]
        self._new = [tensor.all_words() for tensor in members]
        self._old = [relative(old, tensor.entry) if group.coding != ALONE else None for tensor in members]
        self._ends = list(accumulate(group.words))

    def __call__(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        """(words, words) of a block, each (n,) of the group's dtype: the tensors' own memory where they are one piece
        of it, else memory of this thread, valid until it calls again.
        """
        start, count = number * BLOCK_WORDS, self._group.block_size(number)
        member = bisect_right(self._ends, start)
        if start + count <= self._ends[member]:
            first = start - self._ends[member] + self._group.words[member]
            return self._new[member][first : first + count], self._base(member, first, count)
        new, base = (_scratch.take(name, count, self._dtype) for name in ("new", "base"))
        for member, first, words, at in self._group.pieces(number):
            new[at : at + words] = self._new[member][first : first + words]
            base[at : at + words] = self._base(member, first, words)
        return new, base

    def _base(self, member: int, first: int, count: int) -> np.ndarray:
        other = self._old[member]
        return read(other, first, count) if other is not None else np.zeros(count, self._dtype)


_scratch = ThreadScratch()


def _fit(group: Group, tensors: Sequence[Held], old: Mapping[str, Any]) -> Fitted:
    pairs = Pairs(group, tensors, old)
    if group.coding == FEW:
        chosen = fit_few(group, pairs, _WORD_PRICE)
        if chosen is not None:
            return Fitted(group, chosen.model, symbols=chosen.symbols)
        group.coding = DELTA

    def blocks() -> Iterator[tuple[np.ndarray, np.ndarray, list[tuple[int, int, int, int]]]]:
        return ((*pairs(number), list(group.pieces(number))) for number in range(group.blocks))

    return fit_group(group, blocks, None)


def _prove(group: Group, decoder: BlockDecoder, number: int, block: Block, new: np.ndarray, base: np.ndarray) -> None:
    data = np.frombuffer(block.data + bytes(PADDING), np.uint8)
    out = np.empty_like(new)
    decoder.decode(Run(number, data, [0], [len(block.data)], [(block.words, block.raw)]), base, out, Scratch())
    if not np.array_equal(out, new) or xxhash.xxh3_64_digest(out.data) != block.check:
        raise InputChangedError(
            "a step does not decode to its tensors, so it was not published",
            why="something wrote to the tensors while they were read",
            hint="publish between two steps of the optimizer",
        )
