"""A delta that is open: its tensors by name, in slices or as a stream, each checked before it is given out.

Only the blocks that are needed are decoded, and of the base only what these were coded with is read.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import xxhash

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.base.parallel import in_order, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.base.untrusted import damage_told, memory_limit
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.coding.blocks import BLOCKS_AT_ONCE, BlockDecoder
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS, WITH_BASE, window
from sparse_decl.model_delta.format.fields import FETCH_AGAIN
from sparse_decl.model_delta.format.file_parts import ARRAYS, TENSORS
from sparse_decl.model_delta.format.groups import WORDS_CHECKED_SINCE, Coded
from sparse_decl.model_delta.format.index import Delta, Layout
from sparse_decl.model_delta.format.tensors import EMPTY, SAME
from sparse_decl.model_delta.frameworks import framework_of
from sparse_decl.model_delta.pages import Pages
from sparse_decl.model_delta.reading import BlockReader, runs
from sparse_decl.model_delta.restored import RestoredCheckpoint
from sparse_decl.model_delta.selecting import Selection, wanted
from sparse_decl.model_delta.slicing import DeltaSlice

_PIECE = 1 << 20
_DECODERS = 8  # whose tables are kept, up to 400 KB each
Put = Callable[[int, int, np.ndarray], None]  # (tensor number, first byte, (n,) u8)
Room = Callable[[int], np.ndarray | None]


class OpenDelta:
    """The tensors of a fine-tune out of its delta and its base, without a file; closed by `close` or as a context.

    It has what `safetensors.safe_open` gives: `keys`, `get_tensor`, `get_slice`, `metadata`. Safe from several threads.
    Where two files have tensors of one name, their names are `path:name`.

    delta: its folder or manifest. base: as `decode` takes it; one that is an OpenDelta itself is decoded as it is read
    (a chain), and closed with this one. framework: "np" or "pt" ("numpy", "torch"). NumPy has no bf16 or fp8: those
    come as their bits, u16 and u8; dtypes that neither knows as u8 of their bytes, (bytes,). device: of "pt" tensors,
    as torch names it. threads: for one call, 0 for one per core. memory: bytes to stay under beside the tensors, about.

    Every method raises DeltaCompressionError (wrong base, or a tensor that is not the original), FormatError (damaged),
    ConfigError (no such tensor; closed).
    """

    def __init__(
        self,
        delta: Path,
        base: Path | OpenDelta | Sequence[Path | OpenDelta] | None,
        *,
        framework: str = "np",
        device: str = "cpu",
        threads: int = 0,
        memory: int = 1 << 30,
    ):
        self._threads, self._memory, self._closed = threads or usable_cores(), memory, False
        self._shape = framework_of(framework, device)
        self._mutex = threading.Lock()
        self._decoders: dict[int, BlockDecoder] = {}
        self._believed: set[int] = set()
        parents = [one for one in ([base] if isinstance(base, Path | OpenDelta) else base or ()) if one is not None]
        with ExitStack() as stack:
            for parent in parents:
                if isinstance(parent, OpenDelta):
                    stack.callback(parent.close)
            with memory_limit(memory), damage_told():
                opened = stack.enter_context(Delta(delta))
                opened.expect([delta] * len(parents) or None)
                bases = [stack.enter_context(_checkpoint(one)) for one in parents]
                self._layout = Layout(opened, bases)
            self.folder = opened.folder
            self._reader = BlockReader(self._layout)
            self._pool = stack.enter_context(Pool(self._threads))
            self._stack = stack.pop_all()

    def close(self) -> None:
        """Closes the files; a second time does nothing."""
        self._closed = True
        self._stack.close()

    def on_close(self, callback: Callable[[], None]) -> None:
        """Has it called when this is closed, after everything else."""
        with ExitStack() as stack:
            stack.callback(callback)
            stack.push(self._stack.pop_all())
            self._stack = stack.pop_all()

    def __enter__(self) -> OpenDelta:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ------------------------------------------------------------ what there is

    def keys(self, file: str | None = None) -> list[str]:
        """Names of all tensors, or of those in one file, in the order of files and of bytes in them."""
        targets = self._layout.targets
        return [name for name, number in self._selection.numbers.items() if file in (None, targets[number].path)]

    def offset_keys(self) -> list[str]:
        """The same: names in the order of their bytes."""
        return self.keys()

    def metadata(self) -> dict[str, str]:
        """Of `__metadata__` what all safetensors files of the fine-tune have alike."""
        return self._selection.common_metadata(range(len(self._layout.targets)))

    def entry(self, name: str) -> TensorEntry:
        """dtype (as safetensors names it), shape and bytes of a tensor."""
        return self._layout.targets[self._number(name)].entry

    def files(self) -> dict[str, int]:
        """Bytes of each file of the fine-tune, by its path."""
        return {file.path: file.size for file in self._layout.files}

    def read_file(self, path: str) -> bytes:
        """A file of the fine-tune beside its tensors, such as config.json; checked by its digest."""
        with self._guard():
            file = next((one for one in self._layout.files if one.path == path), None)
            if file is None or file.kind in (TENSORS, ARRAYS):
                raise ConfigError(f"no such file in the delta: {path!r}", where=str(self.folder))
            return self._layout.side_file(file)

    def read(self, path: str, start: int, end: int) -> bytes:
        """Bytes start .. end of any file of the fine-tune, as a restore would write them; fewer where it is shorter.

        Of a file of tensors only the blocks that hold them are decoded. Each byte is checked before it is given out.
        """
        with self._guard():
            if path not in self.restored.files:
                hint = f"it has {', '.join(self.restored.files)}"
                raise ConfigError(f"no such file in the delta: {path!r}", where=str(self.folder), hint=hint)
            file = self.restored.open_file(path)
            start, end = max(start, 0), min(end, file.size)
            return file.read(start, end - start) if start < end else b""

    # ------------------------------------------------------------ tensors

    def get_tensor(self, name: str) -> Any:
        """A tensor whole, held to its fingerprint."""
        number = self._number(name)
        entry = self._layout.targets[number].entry
        with self._guard():
            data = np.empty(entry.nbytes, np.uint8)
            step = BLOCKS_AT_ONCE * BLOCK_WORDS
            if entry.nbytes <= 2 * step or self._threads == 1:
                self._read(number, 0, data, checked=False)
            else:
                starts = range(0, entry.nbytes, step)
                for _ in in_order(
                    self._pool,
                    window(self._threads, self._memory),
                    lambda at: self._read(number, at, data[at : at + step], checked=False),
                    starts,
                ):
                    pass
            self.check(number, xxhash.xxh3_128_digest(data.data))
        return self._shape(entry, data)

    def get_slice(self, name: str) -> DeltaSlice:
        """A tensor to be read in part: `get_slice(name)[10:20, :64]` decodes only the blocks it needs."""
        number = self._number(name)
        entry = self._layout.targets[number].entry
        return DeltaSlice(entry, lambda first, out: self.read_bytes(number, first, out), self._shape)

    def items(self, names: Sequence[str] | None = None) -> Iterator[tuple[str, Any]]:
        """(name, tensor) of all tensors or of those that `names` match, in the order in which they are decoded.

        names: names, or patterns such as `model.layers.0.*`. No more than a few tensors are held at a time, and each is
        checked before it is given out.
        """
        numbers, pages = self._selection.choose(names), Pages()
        held: dict[int, np.ndarray] = {}

        def room(number: int) -> np.ndarray:
            held[number] = pages.take(self._layout.targets[number].entry.nbytes)
            return held[number]

        for number in self.stream(numbers, _nowhere, room):
            data = held.pop(number)
            self.check(number, xxhash.xxh3_128_digest(data.data))
            yield self._selection.names[number], self._shape(self._layout.targets[number].entry, data)

    def stream(self, numbers: Collection[int], put: Put, room: Room = lambda number: None) -> Iterator[int]:
        """Hands every byte of these tensors to `put` once, piece by piece and from several threads; gives the number of
        each when all of it was handed out, not checked yet. room: called with a number before its first byte; where it
        gives memory for the tensor's bytes, (n,) u8, they are written there instead.
        """
        steps = self._stream(numbers, put, room)
        while True:
            with self._guard():
                number = next(steps, None)
            if number is None:
                return
            yield number

    def check(self, number: int, found: bytes) -> None:
        """Raises DeltaCompressionError unless that is the tensor's fingerprint, its xxh3-128; FormatError if one of its
        blocks is damaged."""
        table = self._layout.table
        wanted = table.fingerprints.get(table.copies.get(number, number))
        if wanted is not None and not found.startswith(wanted):
            self._layout.blame_base()
            self.read_bytes(number, 0, np.empty(self._layout.targets[number].entry.nbytes, np.uint8))
            raise DeltaCompressionError(
                "a restored tensor is not the original",
                where=self._layout.targets[number].entry.name,
                why=f"its bytes have xxh3-128 {found[: len(wanted)].hex()}, not {wanted.hex()}",
                hint=FETCH_AGAIN,
            )

    # ------------------------------------------------------------ inside

    @property
    def layout(self) -> Layout:
        return self._layout

    @property
    def reader(self) -> BlockReader:
        """Says how much was read."""
        return self._reader

    @cached_property
    def restored(self) -> RestoredCheckpoint:
        """What the delta restores, as a checkpoint that is decoded as it is read."""
        made = RestoredCheckpoint(self._layout, self.read_bytes)
        self._stack.callback(made.close)
        return made

    @cached_property
    def _selection(self) -> Selection:
        return Selection(self._layout)

    @property
    def selection(self) -> Selection:
        """Which tensors there are, by name."""
        return self._selection

    @cached_property
    def _places(self) -> dict[int, tuple[int, int]]:
        """Tensor number -> (its group, its first word there)."""
        places = {}
        for index, coded in enumerate(self._layout.groups):
            at = 0
            for member, words in zip(coded.group.members, coded.group.words, strict=True):
                places[member] = index, at
                at += words
        return places

    def _number(self, name: str) -> int:
        if self._closed:
            raise ConfigError("the delta is closed", where=str(self.folder), hint="open it again")
        return self._selection.number(name)

    @contextmanager
    def _guard(self) -> Iterator[None]:
        if self._closed:
            raise ConfigError("the delta is closed", where=str(self.folder), hint="open it again")
        with memory_limit(self._memory), damage_told(), self._layout.blaming_base():
            yield

    def _decoder(self, index: int) -> BlockDecoder:
        with self._mutex:
            decoder = self._decoders.pop(index, None) or self._reader.open(self._layout.groups[index])
            self._decoders[index] = decoder  # the last used comes last
            if len(self._decoders) > _DECODERS:
                del self._decoders[next(iter(self._decoders))]
            return decoder

    def read_bytes(self, number: int, first: int, out: np.ndarray) -> None:
        """Bytes of a tensor from `first` on, checked by their blocks; out: (n,) u8."""
        with self._guard():
            self._read(number, first, out, checked=True)

    def _read(self, number: int, first: int, out: np.ndarray, *, checked: bool) -> None:
        """As `read_bytes`. checked: False where the whole tensor will be held to its fingerprint."""
        table = self._layout.table
        number = table.copies.get(number, number)
        letter, checked = table.letters[number], checked or number not in table.fingerprints
        if letter == EMPTY or not out.size:
            return
        if letter == SAME:
            self._need([number])
            if checked:
                self._believe(number)
            self._copy(number, first, out)
            return
        index, begin = self._places[number]
        coded = self._layout.groups[index]
        width = coded.group.kind.bytes
        low, high = begin + first // width, begin + -(-(first + out.size) // width)
        start = low // BLOCK_WORDS
        count = -(-high // BLOCK_WORDS) - start
        if coded.group.coding in WITH_BASE:
            self._need(coded.group.members[piece[0]] for piece in coded.group.pieces(start, count))
            if checked and self._layout.delta.version < WORDS_CHECKED_SINCE:
                self._believe(number)  # its blocks say nothing of the words they were decoded with
        decoder = self._decoder(index)
        for offset, blocks in runs(count):
            words = self._reader.words(coded, decoder, start + offset, blocks, checked=checked).view(np.uint8)
            at = ((start + offset) * BLOCK_WORDS - begin) * width - first  # of these words in `out`
            here = slice(max(at, 0), min(at + words.size, out.size))
            out[here] = words[here.start - at : here.stop - at]

    def _need(self, numbers: Iterable[int]) -> None:
        missing = [number for number in dict.fromkeys(numbers) if number not in self._layout.base_tensors]
        if missing:
            with self._mutex:
                self._layout.find_base(None, missing)

    def _believe(self, number: int) -> None:
        """Holds what a tensor is compared with to its fingerprint, once."""
        if number not in self._believed:
            self._layout.believe_base(number)
            self._believed.add(number)

    def _copy(self, number: int, first: int, out: np.ndarray) -> None:
        """Bytes of a tensor that is the base's."""
        source = self._layout.base_tensors[number]
        width = source.kind.bytes
        for at in range(0, out.size, _PIECE):
            piece = out[at : at + _PIECE]
            low = (first + at) // width
            words = np.empty(-(-(first + at + piece.size) // width) - low, source.kind.dtype)
            source.read_words(low, words)
            skip = first + at - low * width
            piece[:] = words.view(np.uint8)[skip : skip + piece.size]
        with self._mutex:
            self._reader.base_bytes += out.size

    def _stream(self, numbers: Collection[int], put: Put, room: Room) -> Iterator[int]:
        layout, takers = self._layout, _Takers(put, room)
        left = {number: layout.targets[number].entry.nbytes for number in numbers}
        for number in numbers:
            if layout.table.letters[number] == EMPTY:
                room(number)
                yield number
            else:
                takers.of.setdefault(layout.table.copies.get(number, number), []).append(number)
        groups = [(index, blocks) for index, coded in enumerate(layout.groups) if (blocks := wanted(coded, takers.of))]
        needed = {number for number in takers.of if layout.table.letters[number] == SAME}
        for index, blocks in groups:
            group = layout.groups[index].group
            if group.coding in WITH_BASE:
                needed |= {group.members[piece[0]] for run in _runs(blocks) for piece in group.pieces(*run)}
        layout.find_base(self._pool, needed)
        jobs = self._jobs(takers, groups)
        for given in in_order(self._pool, window(self._threads, self._memory), lambda job: job(), jobs):
            for number, size in given:
                left[number] -= size
                if not left[number]:
                    takers.end(number)
                    yield number

    def _jobs(
        self, takers: _Takers, groups: Sequence[tuple[int, Sequence[int]]]
    ) -> Iterator[Callable[[], list[tuple[int, int]]]]:
        """Work in the order of the delta; each gives (tensor, bytes that were handed out)."""

        def copy(number: int) -> list[tuple[int, int]]:
            source = self._layout.base_tensors[number]
            size = source.entry.nbytes
            if (memory := takers.memory(number, 0, size)) is None:
                at = 0
                for piece in source.blocks(_PIECE):
                    takers.give(number, at, piece)
                    at += piece.size
            else:
                for at in range(0, size, _PIECE):
                    source.read_words(at // source.kind.bytes, memory[at : at + _PIECE].view(source.kind.dtype))
                takers.give(number, 0, memory)
            with self._mutex:
                self._reader.base_bytes += size
            return [(taker, size) for taker in takers.of[number]]

        def decode(coded: Coded, decoder: BlockDecoder, block: int, count: int) -> list[tuple[int, int]]:
            pieces, given, out = list(coded.group.pieces(block, count)), [], None
            if len(pieces) == 1:
                ((member, first, size, _),), width = pieces, coded.group.kind.bytes
                memory = takers.memory(coded.group.members[member], first * width, size * width)
                out = None if memory is None else memory.view(coded.group.kind.dtype)
            checked = any(coded.group.members[piece[0]] not in self._layout.table.fingerprints for piece in pieces)
            words = self._reader.words(coded, decoder, block, count, out, checked=checked)
            for member, first, size, at in pieces:
                part = words[at : at + size].view(np.uint8)
                given += takers.give(coded.group.members[member], first * words.itemsize, part)
            return given

        for number in takers.of:
            if self._layout.table.letters[number] == SAME:
                takers.begin(number)
                yield lambda n=number: copy(n)  # type: ignore[misc]
        for index, blocks in groups:
            coded = self._layout.groups[index]
            decoder = self._reader.open(coded)
            for number in coded.group.members:
                takers.begin(number)
            for block, count in _runs(blocks):
                yield lambda c=coded, d=decoder, b=block, n=count: decode(c, d, b, n)  # type: ignore[misc]


class _Takers:
    """Where the bytes of each stored tensor go. of: number of what is stored -> the tensors it is wanted for."""

    def __init__(self, put: Put, room: Room):
        self.of: dict[int, list[int]] = {}
        self._put, self._room = put, room
        self._rooms: dict[int, np.ndarray | None] = {}  # of tensors that are in work

    def begin(self, number: int) -> None:
        """Called before the first byte."""
        for taker in self.of.get(number, ()):
            self._rooms[taker] = self._room(taker)

    def memory(self, number: int, first: int, size: int) -> np.ndarray | None:
        """Where bytes are to be written before they are given, if there is memory for them."""
        room = next((self._rooms[taker] for taker in self.of.get(number, ())), None)
        return None if room is None else room[first : first + size]

    def give(self, number: int, first: int, data: np.ndarray) -> list[tuple[int, int]]:
        """Hands bytes to all takers; returns (taker, bytes) of each."""
        takers = self.of.get(number, ())
        for taker in takers:
            room = self._rooms[taker]
            if room is None:
                self._put(taker, first, data)
            elif not np.may_share_memory(room, data):
                room[first : first + data.size] = data
        return [(taker, data.size) for taker in takers]

    def end(self, taker: int) -> None:
        """Called when a tensor has all its bytes."""
        del self._rooms[taker]


def _nowhere(number: int, first: int, data: np.ndarray) -> None:
    """Where bytes of tensors that have memory are put."""


def _checkpoint(base: Path | OpenDelta) -> Checkpoint:
    return Checkpoint(base) if isinstance(base, Path) else RestoredCheckpoint(base.layout, base.read_bytes)


def _runs(blocks: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(first block, how many) of the runs that ascending blocks are decoded in."""
    start = 0
    for end in range(1, len(blocks) + 1):
        if end == len(blocks) or blocks[end] != blocks[end - 1] + 1:
            yield from ((blocks[start] + first, count) for first, count in runs(end - start))
            start = end
