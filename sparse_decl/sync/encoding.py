"""The file of a step: its tensors as what changed since those of the step before, or of a base.

Codings, groups and blocks are those of a delta of version 3 (`model_delta.coding`); there are no files in it, only
tensors in memory. Everything is read once and written once: blocks go to the file as they are made, and the digest of
the file is taken from them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
import xxhash
from blake3 import blake3

from sparse_decl.base.errors import InputChangedError
from sparse_decl.base.parallel import in_order
from sparse_decl.formats.frames import compress
from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta import FORMAT_VERSION
from sparse_decl.model_delta.choose import cheapest
from sparse_decl.model_delta.coding.blocks import PADDING, Block, BlockDecoder, BlockEncoder, Run, Scratch
from sparse_decl.model_delta.coding.few import fit_few
from sparse_decl.model_delta.coding.fit import Fitted, fit_group
from sparse_decl.model_delta.coding.groups import ALONE, DELTA, FEW, LOW_RANK, WITH_BASE, Group, bundle
from sparse_decl.model_delta.format.groups import GroupWriter
from sparse_decl.model_delta.format.streams import StreamWriter
from sparse_decl.model_delta.format.tensors import COPY, EMPTY, GROUPED, SAME
from sparse_decl.model_delta.sampling import sample
from sparse_decl.sync.tensors import Held, read, relative

MAGIC = b"SPRSYNC\x01"
_LEVEL = 9  # of zstd for an index, which is written at every step
_FEW = 32  # one word of a sample in so many
_SAMPLES = 64  # runs of words by which a tensor is judged
_GROUP_WORDS = 1 << 24  # of tensors of which few words changed: they share their tables
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Encoded:
    """A file that was written. size: bytes; digest: `b3:`; changed: words that are not those compared with."""

    size: int
    digest: str
    changed: int


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
        letters, prints = self._letters(tensors, copies, old)
        streams = StreamWriter()
        writer = GroupWriter(output, streams)
        groups = _groups(tensors, letters, old)
        changed = 0
        kept: dict[int, bool] = {}
        for fitted in in_order(self._pool, self._window, lambda group: _fit(group, tensors, old), groups):
            changed += self._write(writer, fitted, tensors, old)
            kept |= dict.fromkeys(fitted.group.members, fitted.group.coding in WITH_BASE)
        fields, checks = writer.finish(FORMAT_VERSION)
        lengths, models = streams.pack(FORMAT_VERSION)
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
        return Encoded(output.size, output.digest(), changed)

    def _letters(self, tensors: Sequence[Held], copies: Mapping[int, int], old: Mapping[str, Any]) -> tuple[str, bytes]:
        """How each tensor is kept, a letter a tensor; and the xxh3-128 of those that did not change."""

        def letter(number: int) -> tuple[str, bytes]:
            tensor = tensors[number]
            if not tensor.words:
                return EMPTY, b""
            if number in copies:
                return COPY, b""
            other = relative(old, tensor.entry)
            if other is None or other.entry.shape != tensor.entry.shape or not _equal(tensor, other):
                return GROUPED, b""
            return SAME, xxhash.xxh3_128_digest(tensor.octets.data)

        found = list(in_order(self._pool, self._window, letter, range(len(tensors))))
        return "".join(one for one, _ in found), b"".join(print_ for _, print_ in found)

    def _write(self, writer: GroupWriter, fitted: Fitted, tensors: Sequence[Held], old: Mapping[str, Any]) -> int:
        """Appends a group; returns how many of its words changed."""
        group, encoder, changed = fitted.group, BlockEncoder(fitted.group, fitted.model), 0
        decoder = BlockDecoder(group, fitted.model) if self._prove else None

        def work(number: int) -> tuple[Block, int]:
            if fitted.symbols:
                symbols = fitted.symbols[number]
                block, differ = encoder.encode_symbols(symbols), int(np.count_nonzero(symbols.z))
            else:
                new, base = read_block(group, tensors, old, number)
                block, differ = encoder.encode(number, new, base), int(np.count_nonzero(new != base))
            if decoder is not None:
                _prove(group, decoder, number, block, *read_block(group, tensors, old, number))
            return block, differ

        def blocks() -> Iterator[Block]:
            nonlocal changed
            for block, differ in in_order(self._pool, self._window, work, range(group.blocks)):
                changed += differ
                yield block

        writer.write(group, fitted.model, blocks(), None)
        return changed


def _equal(tensor: Held, other: Any) -> bool:
    step = _PIECE // tensor.kind.bytes
    words = tensor.all_words()
    return all(
        np.array_equal(words[at : at + step], read(other, at, min(step, words.size - at)))
        for at in range(0, words.size, step)
    )


def _groups(tensors: Sequence[Held], letters: str, old: Mapping[str, Any]) -> list[Group]:
    """Groups of all tensors that are coded: those of which few words changed share large ones."""
    groups: list[Group] = []
    shared: dict[str, Group] = {}
    others = []
    for number in (n for n, letter in enumerate(letters) if letter == GROUPED):
        tensor = tensors[number]
        dtype, other = tensor.entry.dtype, relative(old, tensor.entry)
        if other is None or not _few(tensor, other):
            coding = cheapest(tensor, other)  # type: ignore[arg-type]
            others.append((number, DELTA if coding == LOW_RANK else coding, dtype, tensor.words, tensor.columns))
            continue
        group = shared.get(dtype)
        if group is None or group.size + tensor.words > _GROUP_WORDS:
            group = shared[dtype] = Group(FEW, dtype)
            groups.append(group)
        group.members.append(number)
        group.words.append(tensor.words)
        group.columns.append(tensor.columns)
    return groups + bundle(others)


def _few(tensor: Held, other: Any) -> bool:
    if not tensor.kind.mask or tensor.entry.shape != other.entry.shape:
        return False
    mine, its = sample(tensor, most=_SAMPLES), sample(other, most=_SAMPLES)  # type: ignore[arg-type]
    return int(np.count_nonzero(mine != its)) * _FEW <= mine.size


def read_block(
    group: Group, tensors: Sequence[Held], old: Mapping[str, Any], number: int
) -> tuple[np.ndarray, np.ndarray]:
    """(words of the step, words they are compared with or zeros) of one block."""
    pieces = list(group.pieces(number))
    with_base = group.coding != ALONE
    found = [
        (tensor := tensors[group.members[member]], relative(old, tensor.entry) if with_base else None, first, count)
        for member, first, count, _ in pieces
    ]
    new = [read(tensor, first, count) for tensor, _, first, count in found]
    base = [
        read(other, first, count) if other is not None else np.zeros(count, group.kind.dtype)
        for _, other, first, count in found
    ]
    return (new[0], base[0]) if len(found) == 1 else (np.concatenate(new), np.concatenate(base))


def _fit(group: Group, tensors: Sequence[Held], old: Mapping[str, Any]) -> Fitted:
    if group.coding == FEW:
        chosen = fit_few(group, lambda block: read_block(group, tensors, old, block))
        if chosen is not None:
            return Fitted(group, chosen.model, symbols=chosen.symbols)
        group.coding = DELTA

    def blocks() -> Iterator[tuple[np.ndarray, np.ndarray, list[tuple[int, int, int, int]]]]:
        return (
            (*read_block(group, tensors, old, number), list(group.pieces(number))) for number in range(group.blocks)
        )

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
