"""Reads the file of a step: decodes its blocks against what they were compared with, and checks each.

The file may have been written by anyone. Nothing it says is believed further than its own checks reach, and no memory
is taken for what it merely claims.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

import numpy as np
import xxhash

from sparse_decl.base.errors import FormatError
from sparse_decl.base.parallel import in_order
from sparse_decl.base.untrusted import claim
from sparse_decl.formats.frames import decompress
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.coding.blocks import PADDING, BlockDecoder
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS, FEW, WITH_BASE
from sparse_decl.model_delta.coding.runs import Run, ThreadScratch
from sparse_decl.model_delta.dtypes import words_in
from sparse_decl.model_delta.format.fields import Cursor, Fields, Stream
from sparse_decl.model_delta.format.groups import Coded, read_groups
from sparse_decl.model_delta.format.streams import StreamReader
from sparse_decl.model_delta.format.tensors import COPY, EMPTY, GROUPED, SAME, Target, TensorTable
from sparse_decl.model_delta.reading import runs
from sparse_decl.sync.encoding import GROUPS_VERSION, MAGIC
from sparse_decl.sync.tensors import ITEM_BYTES, entry_for, read, relative
from sparse_kernels import few

FETCH_AGAIN = "fetch it again; if that does not help, begin again at an anchor"
_PIECE = 1 << 20
_FOOTER = 24
_MOST_TENSORS = 1 << 20
_NONE = np.empty(0, np.int32)

Give = Callable[[int, int, np.ndarray, np.ndarray | None], None]
"""Takes decoded words: (tensor's number, its first word, words, places of those that changed, (n,) i32 in no order, or
None where that is not known)."""


class Bytes(Protocol):
    """A file that is here, whole and checked against its digest."""

    size: int

    def read_into(self, offset: int, out: np.ndarray) -> None: ...


def damaged(why: str, where: str | None = None) -> FormatError:
    return FormatError("a published step is damaged", where=where, why=why, hint=FETCH_AGAIN)


class StepFile:
    """A step's file, its index read and checked. entries: its tensors; letters: how each is kept; copies: -> the
    earlier tensor that it is the same memory as.

    before: the tensors of the step before, for a file that does not list its own. Raises FormatError.
    """

    def __init__(self, file: Bytes, before: Sequence[TensorEntry] | None):
        self._file = file
        parts = self._parts()
        index = Fields.parse(decompress(parts[2], (16 << 20) + 64 * len(parts[2])))
        hashes = Stream(parts[0])
        self.entries = self._entries(index, before)
        self.letters = index.text("tensors")
        if len(self.letters) != len(self.entries) or set(self.letters) - set(EMPTY + SAME + COPY + GROUPED):
            raise damaged("its list of tensors")
        if any((letter == EMPTY) != (not e.nbytes) for letter, e in zip(self.letters, self.entries, strict=True)):
            raise damaged("its empty tensors")
        self.copies = self._copies(index)
        self._prints = {n: hashes.take(16) for n, letter in enumerate(self.letters) if letter == SAME}
        based = index.numbers("based")
        if any(n >= len(self.letters) or self.letters[n] != GROUPED for n in based):
            raise damaged("what its tensors are compared with")
        table = TensorTable(self.letters, self.copies, frozenset(based), {}, {}, {}, {}, None)
        targets = [Target("", entry, 0) for entry in self.entries]
        limit = (1 << 16) + 4 * sum(e.nbytes for e in self.entries) + (len(index.objects("groups")) << 18)
        streams = StreamReader(index.numbers("models"), parts[1], limit, GROUPS_VERSION)
        payload = Cursor()
        self._groups = read_groups(index, targets, table, GROUPS_VERSION, payload, hashes, streams)
        streams.finish()
        if any(coded.factors or coded.mask for coded in self._groups) or payload.at != self._payload_bytes:
            raise damaged("its blocks are not all of its payload")
        self._scratch = ThreadScratch()

    def _parts(self) -> list[bytes]:
        """Hashes, models and index."""
        end = self._file.size - _FOOTER
        if end < len(MAGIC) or self._read(0, len(MAGIC)) != MAGIC:
            raise damaged("it does not begin as a step does")
        footer = self._read(end, _FOOTER)
        sizes = [int.from_bytes(footer[at : at + 8], "little") for at in (0, 8, 16)]
        self._payload_bytes = end - sum(sizes) - len(MAGIC)
        if self._payload_bytes < 0:
            raise damaged("its parts are longer than it is")
        parts, at = [], len(MAGIC) + self._payload_bytes
        for size in sizes:
            parts.append(self._read(at, size))
            at += size
        return parts

    def _read(self, offset: int, size: int) -> bytes:
        claim(size, "a part of a published step")
        out = np.empty(size, np.uint8)
        self._file.read_into(offset, out)
        return out.tobytes()

    def _entries(self, index: Fields, before: Sequence[TensorEntry] | None) -> list[TensorEntry]:
        table = index.raw.get("table")
        if table is None:
            if before is None:
                raise damaged("it does not list its tensors")
            return list(before)
        if not isinstance(table, list) or len(table) > _MOST_TENSORS:
            raise damaged("its list of tensors")
        entries = [_entry(row) for row in table]
        if len({entry.name for entry in entries}) != len(entries):
            raise damaged("two of its tensors have one name")
        return entries

    def _copies(self, index: Fields) -> dict[int, int]:
        fields = index.object("copies")
        copies = {}
        for number in (n for n, letter in enumerate(self.letters) if letter == COPY):
            source = fields.whole(str(number))
            one, other = self.entries[number], self.entries[min(source, number)]
            alike = (one.dtype, one.shape) == (other.dtype, other.shape)
            if source >= number or self.letters[source] == COPY or not alike:
                raise damaged("a copy of a tensor that is not there", one.name)
            copies[number] = source
        if len(fields) != len(copies):
            raise damaged("a copy of a tensor that is not there")
        return copies

    def check_same(self, old: Mapping[str, Any], pool: ThreadPoolExecutor, window: int) -> None:
        """Raises FormatError unless the tensors that did not change are those of `old`."""

        def check(number: int) -> None:
            entry = self.entries[number]
            other = relative(old, entry)
            if other is None or other.entry.shape != entry.shape:
                raise _not_those(entry)
            digest = xxhash.xxh3_128()
            for piece in other.blocks(_PIECE):
                digest.update(piece.data)
            if digest.digest() != self._prints[number]:
                raise _not_those(entry)

        for _ in in_order(pool, window, check, self._prints):
            pass

    def decode(
        self, old: Mapping[str, Any], give: Give, pool: ThreadPoolExecutor, window: int, *, same: bool = False
    ) -> None:
        """Hands out every word of the tensors that changed once, checked, from several threads. old: what they were
        compared with, by name; same: hand out also those that did not change. Raises FormatError.
        """

        def as_it_is(number: int, first: int, count: int) -> None:
            words = read(old[self.entries[number].name], first, count)
            give(number, first, words, _NONE)

        def jobs() -> Iterator[Callable[[], None]]:
            for number in self._prints if same else ():
                words = words_in(self.entries[number])
                for first in range(0, words, BLOCK_WORDS):
                    count = min(BLOCK_WORDS, words - first)
                    yield lambda n=number, f=first, c=count: as_it_is(n, f, c)  # type: ignore[misc]
            for coded in self._groups:
                decoder = BlockDecoder(coded.group, coded.model)
                for first, count in runs(coded.group.blocks):
                    yield lambda c=coded, d=decoder, f=first, n=count: self._run(old, give, c, d, f, n)  # type: ignore[misc]

        for _ in in_order(pool, window, lambda job: job(), jobs()):
            pass

    def _run(
        self, old: Mapping[str, Any], give: Give, coded: Coded, decoder: BlockDecoder, first: int, count: int
    ) -> None:
        group, scratch = coded.group, self._scratch
        pieces = list(group.pieces(first, count))
        size = sum(words for _, _, words, _ in pieces)
        out = scratch.take("out", size, group.kind.dtype)
        base = self._base(old, coded, pieces, out)
        moved = decoder.decode(self._payload(coded, first, count), base, out, scratch)
        for number in range(first, first + count):
            at = (number - first) * BLOCK_WORDS
            if xxhash.xxh3_64_digest(out[at : at + BLOCK_WORDS].data) != coded.check(number):
                raise _not_those(self.entries[group.members[pieces[0][0]]])
        for member, start, words, at in pieces:
            mine = moved
            if moved is not None and len(pieces) > 1:
                mine = np.empty_like(moved)
                mine = mine[: few.within(moved, at, words, mine)]
            give(group.members[member], start, out[at : at + words], mine)

    def _base(
        self, old: Mapping[str, Any], coded: Coded, pieces: list[tuple[int, int, int, int]], out: np.ndarray
    ) -> np.ndarray:
        """What a run of blocks was compared with: the tensor's own memory where that is one piece of it. Where few
        words change, it is copied to `out`, which is then decoded in place.
        """
        group, size = coded.group, out.size
        if group.coding in WITH_BASE:
            found = []
            for member, _, _, _ in pieces:
                entry = self.entries[group.members[member]]
                other = relative(old, entry)
                if other is None:
                    raise _not_those(entry)
                found.append(other)
            if len(pieces) == 1 and group.coding != FEW:
                return read(found[0], pieces[0][1], size)
            base = out if group.coding == FEW else self._scratch.take("base", size, group.kind.dtype)
            for other, (_, start, words, at) in zip(found, pieces, strict=True):
                other.read_words(start, base[at : at + words])
            return base
        base = self._scratch.take("base", size, group.kind.dtype)
        base[:] = 0
        return base

    def _payload(self, coded: Coded, first: int, count: int) -> Run:
        entries = coded.blocks[first : first + count]
        sizes = [block.length for block in entries]
        most = coded.group.kind.bytes + 4
        rooms = [BLOCK_WORDS] * (count - 1) + [coded.group.block_size(first + count - 1)]
        if any(size > most * room + 4096 for room, size in zip(rooms, sizes, strict=True)):
            raise damaged("a block is too large")
        data = self._scratch.take("payload", sum(sizes) + PADDING)
        self._file.read_into(len(MAGIC) + entries[0].at, data[: sum(sizes)])
        starts = [block.at - entries[0].at for block in entries]
        return Run(first, data, starts, sizes, [(block.words, block.raw) for block in entries])


def _entry(row: Any) -> TensorEntry:
    if not isinstance(row, list) or len(row) != 3 or not isinstance(row[0], str) or row[1] not in ITEM_BYTES:
        raise damaged("its list of tensors")
    shape = row[2]
    if not isinstance(shape, list) or any(type(n) is not int or not 0 <= n < 1 << 48 for n in shape):
        raise damaged("the shape of a tensor", row[0])
    entry = entry_for(row[0], row[1], tuple(shape))
    if entry.nbytes >= 1 << 48:
        raise damaged("the shape of a tensor", row[0])
    return entry


def _not_those(entry: TensorEntry) -> FormatError:
    return FormatError(
        "a published step does not fit these tensors",
        where=entry.name,
        why="they are not those of the step before (or the base is another), or the step's file is damaged",
        hint="begin again at an anchor: `Follower.rejoin`",
    )
