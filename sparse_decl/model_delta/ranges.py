"""Bytes of a delta's files from any place on, without writing a file: only the blocks that hold them are decoded.

Whatever is handed out was checked: blocks by their checksum, what is taken from a base by its fingerprint.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

import numpy as np
from blake3 import blake3

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.base.pool import Pool
from sparse_decl.base.untrusted import DEFAULT_MEMORY, damage_told, memory_limit
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.coding.blocks import BlockDecoder
from sparse_decl.model_delta.coding.groups import BLOCK_WORDS, WITH_BASE
from sparse_decl.model_delta.format.fields import FETCH_AGAIN
from sparse_decl.model_delta.format.file_parts import ARRAYS, TENSORS, StoredFile
from sparse_decl.model_delta.format.file_parts import SAME as SAME_FILE
from sparse_decl.model_delta.format.groups import WORDS_CHECKED_SINCE, Coded
from sparse_decl.model_delta.format.index import Delta, Layout
from sparse_decl.model_delta.format.tensors import SAME
from sparse_decl.model_delta.reading import BlockReader

_KEPT = 64 << 20  # bytes of decoded blocks and small files that are kept for the next read
Piece = tuple[int, int, Callable[[int, int], bytes]]  # first byte in the file, end, (first, end) in the piece -> bytes


class DeltaFiles:
    """The files of a fine-tune, read from its delta. Safe to use from several threads; close it after use.

    base: as `decode` takes it. sizes: path -> bytes. Raises as `decode`.
    """

    def __init__(self, base: Path | Sequence[Path] | None, delta: Path, *, memory: int = DEFAULT_MEMORY):
        self._mutex, self._memory = threading.Lock(), memory
        self._kept: OrderedDict[tuple[int, int] | str, bytes] = OrderedDict()
        self._decoders: dict[int, BlockDecoder] = {}
        self._checked: set[str] = set()
        with ExitStack() as stack, memory_limit(memory), damage_told():
            opened = stack.enter_context(Delta(delta))
            bases = [stack.enter_context(Checkpoint(path)) for path in opened.expect(base)]
            self._layout = Layout(opened, bases)
            self._reader = BlockReader(self._layout)
            self._group_of = {n: coded for coded in self._layout.groups for n in coded.group.members}
            self._files = {file.path: file for file in self._layout.files}
            self._pieces: dict[str, list[Piece]] = {}
            self.sizes = {file.path: file.size for file in self._layout.files}
            self._stack = stack.pop_all()

    def read(self, path: str, start: int, end: int) -> bytes:
        """Bytes start .. end of a file, fewer where it is shorter.

        Raises ConfigError (no such file), DeltaCompressionError (wrong base), FormatError (damaged), OSError.
        """
        if path not in self._files:
            raise ConfigError("no such file in the delta", where=path, hint=f"it has {', '.join(self.sizes)}")
        file, start, end = self._files[path], max(start, 0), min(end, self.sizes[path])
        with self._mutex, memory_limit(self._memory), damage_told():
            if file.kind not in (TENSORS, ARRAYS):
                return self._plain(file, start, end)
            pieces = self._pieces.get(path)
            if pieces is None:
                pieces = self._pieces[path] = sorted(self._parts(file), key=lambda piece: piece[:2])
            out = bytearray()
            for first, last, read in pieces:
                low, high = max(start, first), min(end, last)
                if low < high:
                    out += read(low - first, high - first)
            return bytes(out)

    def close(self) -> None:
        self._stack.close()

    def __enter__(self) -> DeltaFiles:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _parts(self, file: StoredFile) -> Iterator[Piece]:
        """All pieces of a file of tensors: what is stored as it is, and each tensor."""
        layout = self._layout
        beside = [(0, layout.headers[file.path].raw)] if file.kind == TENSORS else layout.arrays[file.path].gaps()
        for at, raw in beside:
            yield at, at + len(raw), lambda low, high, raw=raw: bytes(raw[low:high])  # type: ignore[misc]
        for number, target in enumerate(layout.targets):
            if target.path == file.path and target.entry.nbytes:
                origin = layout.table.copies.get(number, number)
                read = self._same if layout.table.letters[origin] == SAME else self._decoded
                end = target.offset + target.entry.nbytes
                yield target.offset, end, lambda low, high, n=origin, read=read: read(n, low, high)  # type: ignore[misc]

    def _plain(self, file: StoredFile, start: int, end: int) -> bytes:
        """Of a file without tensors: read in its base, or decoded whole and kept."""
        base = self._layout.base
        if file.kind == SAME_FILE and base is not None:
            if file.path not in self._checked:
                file.check_same(base, self._layout.delta.bases)
                self._checked.add(file.path)
            return base.open_file(file.path).read(start, max(end - start, 0))
        return self._keep(file.path, lambda: self._whole(file))[start:end]

    def _whole(self, file: StoredFile) -> bytes:
        layout = self._layout
        found = b"".join(file.content(layout.delta.container, layout.base, layout.delta.bases))
        digest = "b3:" + blake3(found).hexdigest()
        if digest != file.digest:
            why = f"digest {digest}, should be {file.digest}"
            raise DeltaCompressionError("a file is not the original", where=file.path, why=why, hint=FETCH_AGAIN)
        return found

    def _same(self, number: int, low: int, high: int) -> bytes:
        """Of a tensor that is in the base as it is."""
        self._find({number}, check=True)
        tensor = self._layout.base_tensors[number]
        size = tensor.kind.bytes
        words = np.empty(-(-high // size) - low // size, tensor.kind.dtype)
        tensor.read_words(low // size, words)
        return words.view(np.uint8)[low % size :][: high - low].tobytes()

    def _decoded(self, number: int, low: int, high: int) -> bytes:
        """Of a tensor in a group."""
        coded = self._group_of[number]
        group, size = coded.group, coded.group.kind.bytes
        before = sum(group.words[: group.members.index(number)]) * size  # bytes of the group before this tensor
        out, span = bytearray(), BLOCK_WORDS * size
        for block in range((before + low) // span, -(-(before + high) // span)):
            data = self._keep((id(coded), block), lambda block=block: self._block(coded, block))  # type: ignore[misc]
            out += data[max(before + low - block * span, 0) : before + high - block * span]
        return bytes(out)

    def _block(self, coded: Coded, block: int) -> bytes:
        group = coded.group
        if group.coding in WITH_BASE:
            members = {group.members[position] for position, *_ in group.pieces(block)}
            self._find(members, check=self._layout.delta.version < WORDS_CHECKED_SINCE)
        if id(coded) not in self._decoders:
            self._decoders[id(coded)] = self._reader.open(coded)
        with self._layout.blaming_base():
            return self._reader.words(coded, self._decoders[id(coded)], block, 1).tobytes()

    def _find(self, numbers: set[int], *, check: bool) -> None:
        """Finds these tensors in the base; `check`: holds them to their fingerprints, since nothing else would."""
        layout = self._layout
        missing = numbers - layout.base_tensors.keys()
        if missing:
            known = layout.base_tensors
            with Pool(1) as pool:
                layout.find_base(pool, missing)
            found, layout.base_tensors = layout.base_tensors, known
            if check:
                layout.blame_base()  # before they count as found: a wrong base is wrong again the next time
            layout.base_tensors = known | found

    def _keep(self, key: tuple[int, int] | str, make: Callable[[], bytes]) -> bytes:
        """What `make` gives, from the last time if that is still here."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        found = self._kept[key] = make()
        while len(self._kept) > 1 and sum(map(len, self._kept.values())) > _KEPT:
            self._kept.popitem(last=False)
        return found
