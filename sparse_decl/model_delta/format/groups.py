"""What the index says of every group: its coding and members, where its blocks lie and what codes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from sparse_decl.model_delta.coding import lowrank
from sparse_decl.model_delta.coding.blocks import Block
from sparse_decl.model_delta.coding.contexts import ContextModel
from sparse_decl.model_delta.coding.groups import (
    CODINGS,
    LOW_RANK,
    MODELLED,
    ROUNDED,
    SINCE,
    WITH_BASE,
    ZEROED,
    Group,
    factor_group,
    mask_group,
)
from sparse_decl.model_delta.coding.masks import Mask
from sparse_decl.model_delta.coding.rounded import DROPPED, KINDS
from sparse_decl.model_delta.dtypes import row_length, words_in
from sparse_decl.model_delta.format.fields import Cursor, Fields, Stream, damaged, gaps_of
from sparse_decl.model_delta.format.models import read_model, write_model
from sparse_decl.model_delta.format.streams import StreamReader, StreamWriter
from sparse_decl.model_delta.format.tensors import GROUPED, Target, TensorTable

CHECK = 8  # bytes of a block's xxh3-64
WORDS_CHECKED_SINCE = 3  # the first format version whose checks are of the words of a block, not of its bytes
FACTORS, MASK = "p", "q"  # in what the index says of a group
_MOST_EXPONENT = 400  # of a low-rank product's unit
_LEAST_ROW_EXPONENT = -40  # of the unit of what rows are multiplied by: 1 and such a unit are exact in f64


class StoredBlock(NamedTuple):
    """Where a block lies in the payload, its bytes, and of these 16-bit rANS words and 32-bit raw words."""

    at: int
    length: int
    words: int
    raw: int


@dataclass(frozen=True, slots=True)
class Coded:
    """A group as an artifact holds it. checks: of its blocks, 8 bytes each."""

    group: Group
    model: ContextModel | None
    blocks: list[StoredBlock]
    checks: bytes
    factors: CodedFactors | None = None
    mask: CodedMask | None = None

    def check(self, block: int) -> bytes:
        """xxh3-64 of a block: of its words, or in versions before `WORDS_CHECKED_SINCE` of its bytes."""
        return self.checks[CHECK * block : CHECK * (block + 1)]


@dataclass(frozen=True, slots=True)
class CodedFactors:
    """The coded factors of a predictor. rows: exponent of the unit of what rows are multiplied by, None if they are
    not."""

    coded: Coded
    rank: int
    exponent: int
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class CodedMask:
    """The coded mask of a group of zeroed words."""

    coded: Coded
    mask: Mask


@dataclass(frozen=True, slots=True)
class Beside:
    """What is written before the blocks of a group, coded as a group of its own: factors, or a mask.

    key, fields: in the index, whatever says more of it.
    """

    key: str
    fields: dict[str, int]
    model: ContextModel
    blocks: Iterable[Block]

    @classmethod
    def factors(
        cls, rank: int, exponent: int, rows: int | None, model: ContextModel, blocks: Iterable[Block]
    ) -> Beside:
        multiplied = {} if rows is None else {"f": rows}
        return cls(FACTORS, {"r": rank, "u": exponent, **multiplied}, model, blocks)

    @classmethod
    def mask(cls, mask: Mask, model: ContextModel, blocks: Iterable[Block]) -> Beside:
        return cls(MASK, {"s": int(mask.signed), "e": mask.top}, model, blocks)


class Payload(Protocol):
    """Where blocks are written, one after the other."""

    def append(self, data: bytes) -> None: ...


class GroupWriter:
    """Writes groups into the payload, one after the other."""

    def __init__(self, writer: Payload, streams: StreamWriter):
        self._writer, self._streams = writer, streams
        self._checks = bytearray()
        self._fields: list[dict[str, Any]] = []

    def write(self, group: Group, model: ContextModel | None, blocks: Iterable[Block], beside: Beside | None) -> None:
        """Appends a group: what is beside it and its blocks are taken in order, as they are written."""
        fields: dict[str, Any] = {"k": CODINGS.index(group.coding), "t": group.members}
        if beside is not None:
            sizes = self._write_blocks(beside.blocks, True)
            fields[beside.key] = beside.fields | {"b": sizes, "model": write_model(beside.model, self._streams)}
        fields["b"] = self._write_blocks(blocks, model is not None)
        if model is not None:
            fields |= write_model(model, self._streams)
        self._fields.append(fields)

    def _write_blocks(self, blocks: Iterable[Block], modelled: bool) -> list[int]:
        """Sizes as the index has them."""
        sizes = []
        for block in blocks:
            self._writer.append(block.data)
            self._checks += block.check
            sizes += [block.words, block.raw] if modelled else [len(block.data)]
        return sizes

    def finish(self, gaps: bool = False) -> tuple[list[dict[str, Any]], bytes]:
        """(what the index says of each group, the checks of all blocks). gaps: whether members are said by these."""
        fields = [one | {"t": gaps_of(one["t"])} for one in self._fields] if gaps else self._fields
        return fields, bytes(self._checks)


def stored_bytes(index: dict[str, Any]) -> dict[str, int]:
    """Bytes of the payload by coding, factors and masks included. index: one that `read_groups` has no fault with."""
    out: dict[str, int] = {}
    for fields in index.get("groups", []):
        name = CODINGS[fields["k"]]
        size = _coded_bytes(fields["b"]) if name in MODELLED else sum(fields["b"])
        size += sum(_coded_bytes(fields[key]["b"]) for key in (FACTORS, MASK) if key in fields)
        out[name] = out.get(name, 0) + size
    return dict(sorted(out.items()))


def _coded_bytes(sizes: list[int]) -> int:
    return 2 * sum(sizes[0::2]) + 4 * sum(sizes[1::2])


def read_groups(
    index: Fields,
    targets: Sequence[Target],
    table: TensorTable,
    version: int,
    payload: Cursor,
    hashes: Stream,
    streams: StreamReader,
) -> list[Coded]:
    """The groups of an index. payload, hashes, streams: what files and tensors left of them. Raises FormatError."""
    reader = _GroupReader(targets, table, version, payload, hashes, streams)
    groups = [reader.read(fields) for fields in index.objects("groups")]
    if reader.placed != {n for n, letter in enumerate(table.letters) if letter == GROUPED}:
        raise damaged("the delta's index does not place every tensor")
    if not hashes.whole:
        raise damaged("the delta's checksums are too few or too many")
    return groups


class _GroupReader:
    """Reads groups one after the other. placed: the tensors of those read so far."""

    def __init__(
        self,
        targets: Sequence[Target],
        table: TensorTable,
        version: int,
        payload: Cursor,
        hashes: Stream,
        streams: StreamReader,
    ):
        self._targets, self._table, self._version = targets, table, version
        self._payload, self._hashes, self._streams = payload, hashes, streams
        self.placed: set[int] = set()

    def read(self, fields: Fields) -> Coded:
        group = self._group(fields)
        predicted = group.coding == LOW_RANK or (group.coding == ROUNDED and FACTORS in fields.raw)
        factors = self._factors(group, fields.object(FACTORS)) if predicted else None
        if group.coding == ROUNDED and (len(group.members) != 1 or group.dtype not in DROPPED):
            raise damaged("a rounded group in the delta's index is damaged")
        mask = self._mask(group, fields.object(MASK)) if group.coding == ZEROED else None
        return self._coded(group, fields, fields, factors, mask)

    def _coded(
        self,
        group: Group,
        fields: Fields,
        model_fields: Fields,
        factors: CodedFactors | None = None,
        mask: CodedMask | None = None,
    ) -> Coded:
        model = None
        if group.coding in MODELLED:
            model = read_model(group, model_fields, self._streams)
        sizes = fields.numbers("b")
        if len(sizes) != group.blocks * (1 if model is None else 2):
            raise damaged("a group in the delta's index is damaged", "number of blocks")
        blocks = []
        for block in range(group.blocks):
            words, raw = (0, 0) if model is None else sizes[2 * block : 2 * block + 2]
            length = sizes[block] if model is None else 2 * words + 4 * raw
            blocks.append(StoredBlock(self._payload.take(length), length, words, raw))
        return Coded(group, model, blocks, self._hashes.take(CHECK * group.blocks), factors, mask)

    def _group(self, fields: Fields) -> Group:
        code, members = fields.whole("k"), fields.ascending("t", self._table.joined is not None)
        known = [coding for coding in CODINGS if SINCE[coding] <= self._version]
        once = len(set(members)) == len(members) and not self.placed & set(members)
        if code >= len(known) or not members or not once or any(n >= len(self._targets) for n in members):
            raise damaged("a group in the delta's index is damaged", f"members {str(members)[:60]}")
        self.placed.update(members)
        group = Group(CODINGS[code], self._targets[members[0]].entry.dtype)
        for number in members:
            entry = self._targets[number].entry
            has_base = group.coding not in WITH_BASE or number in self._table.based
            if entry.dtype != group.dtype or self._table.letters[number] != GROUPED or not has_base:
                raise damaged("a group in the delta's index is damaged", f"tensor {entry.name!r} does not belong to it")
            group.members.append(number)
            group.words.append(words_in(entry))
            group.columns.append(row_length(entry))
        return group

    def _factors(self, group: Group, fields: Fields) -> CodedFactors:
        """Where the factors of a low-rank group lie and what codes them."""
        if len(group.members) != 1:
            raise damaged("a low-rank group in the delta's index is damaged")
        rank, exponent = fields.whole("r"), fields.signed("u")
        rows, columns = group.words[0] // group.columns[0], group.columns[0]
        fits = 1 <= rank <= min(lowrank.MOST_RANK, rows, columns) and abs(exponent) <= _MOST_EXPONENT
        if not fits or group.dtype not in KINDS or min(rows, columns) < lowrank.LEAST_SIDE:
            raise damaged("a low-rank group in the delta's index is damaged", f"rank {rank}")
        times = fields.signed("f") if group.coding == ROUNDED and "f" in fields.raw else None
        if times is not None and not _LEAST_ROW_EXPONENT <= times <= 0:
            raise damaged("a rounded group in the delta's index is damaged", f"unit {times} of its rows")
        beside = factor_group(rank, rows, columns, times is not None)
        return CodedFactors(self._coded(beside, fields, fields.object("model")), rank, exponent, times)

    def _mask(self, group: Group, fields: Fields) -> CodedMask:
        """Where the mask of zeroed words lies and what codes it."""
        signed, top = fields.whole("s"), fields.whole("e")
        fits = len(group.members) == 1 and signed <= 1 and top <= group.kind.mask
        if not fits or not group.kind.is_float or not group.kind.mask:
            raise damaged("a mask in the delta's index is damaged", f"{signed}, {top}")
        beside = mask_group(group.size, group.columns[0])
        return CodedMask(self._coded(beside, fields, fields.object("model")), Mask(bool(signed), top))
