"""What a tensor is compared with: a tensor of a base, several put together or transposed, or a blend of several bases.

All of them are read like a tensor, block by block; none is ever held whole. `search` finds them when a delta is
made, and `resolve` makes them again from what the delta's index says.
"""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from sparse_decl.formats.safetensors import TensorEntry
from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.dtypes import WordKind, widen, word_kind
from sparse_decl.model_delta.reference import computed
from sparse_decl.model_delta.reference.computed import Steps
from sparse_decl.model_delta.reference.merge import Recipe
from sparse_decl.model_delta.reference.selection import Selection

MADE_SINCE = 2  # the first format version with references that are made of others
COMPUTED_SINCE = 3  # with those that are computed
TURNS_SINCE = 4  # with rows by turns, and several gathered references one below the other
PLACES_SINCE = 3  # with arrays that are named by their place in a file, and selections
STREAMS_SINCE = 4  # with places in what deflated streams hold
SINGLE_FLOATS = ("F32", "BF16", "F16")  # dtypes whose values f32 has
SELECTED = ("rows", "columns", "factors", "transposed")
MOST_SOURCES = 256  # parts of one tensor
_TILE_BYTES = 8 << 20
_TILES = 4  # kept of all transposed matrices together
_STRIP_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Source:
    """A tensor of base number `base`."""

    base: int
    tensor: Tensor


@dataclass(frozen=True, slots=True)
class Part:
    """Rows first .. first + count of a matrix, which is transposed before if `transposed`."""

    base: int
    tensor: Tensor
    transposed: bool
    first: int
    count: int


class _Made:
    """What is read like a `Tensor` but is made of others; subclasses say how in `read_words`.

    entry: name, dtype and shape of what comes out; its offsets only give its size.
    """

    entry: TensorEntry
    path = ""

    @property
    def name(self) -> str:
        return self.entry.name

    @property
    def kind(self) -> WordKind:
        return word_kind(self.entry.dtype)

    @property
    def words(self) -> int:
        return self.entry.nbytes // self.kind.bytes

    def read_words(self, start: int, out: np.ndarray) -> None:
        raise NotImplementedError

    def blocks(self, size: int) -> Iterator[np.ndarray]:
        """The bytes in pieces of at most `size`, (n,) u8, each valid until the next."""
        step = max(1, size // self.kind.bytes)
        for start in range(0, self.words, step):
            piece = np.empty(min(step, self.words - start), self.kind.dtype)
            self.read_words(start, piece)
            yield piece.view(np.uint8)


@dataclass(slots=True)
class MergedReference(_Made):
    """A recipe's prediction from the same tensor of several bases, in the recipe's order."""

    entry: TensorEntry
    sources: tuple[Source, ...]
    recipe: Recipe

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size; out: (n,) of kind.dtype."""
        inputs = np.empty((len(self.sources), out.size), self.kind.dtype)
        for source, row in zip(self.sources, inputs, strict=True):
            source.tensor.read_words(start, row)
        there = np.empty_like(out)
        self.recipe.apply(self.entry.dtype, inputs, there)
        out[:] = there

    def to_json(self) -> dict[str, Any]:
        named = [[s.base, called(s.tensor, self.name)] for s in self.sources]
        return {"s": named, **self.recipe.to_json()}


@dataclass(slots=True)
class Reassembled(_Made):
    """Rows of several matrices one below the other or, where `turns` is not 0, so many rows of each at a time; all of
    it transposed at the end if `transposed`.

    A matrix has the first dimension of a tensor as its rows. Transposed matrices are read in tiles of rows, a few of
    which are kept in `tiles`.
    """

    entry: TensorEntry
    parts: tuple[Part, ...]
    transposed: bool
    tiles: TileCache = field(repr=False, compare=False)
    turns: int = 0

    @property
    def sources(self) -> tuple[Part, ...]:
        return self.parts

    @property
    def height(self) -> int:
        """Rows of what comes out."""
        return self.words // self.width

    @property
    def width(self) -> int:
        """Columns of what comes out."""
        if self.transposed:
            return sum(part.count for part in self.parts)
        return matrix_shape(self.parts[0].tensor, self.parts[0].transposed)[1]

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size; out: (n,) of kind.dtype."""
        if not self.turns and not self.transposed and not any(part.transposed for part in self.parts):
            self._read_plain(start, out)
            return
        width = self.width
        rows = max(1, _TILE_BYTES // (width * self.kind.bytes))
        at = 0
        while at < out.size:
            number, word = divmod(start + at, rows * width)
            tile = self.tiles.get(self, number, lambda n=number: self.rows(n * rows, rows))  # type: ignore[misc]
            count = min(out.size - at, tile.size - word)
            out[at : at + count] = tile.reshape(-1)[word : word + count]
            at += count

    def _read_plain(self, start: int, out: np.ndarray) -> None:
        at = 0
        for part in self.parts:
            width = matrix_shape(part.tensor, False)[1]
            words = part.count * width
            if start < words and at < out.size:
                count = min(words - start, out.size - at)
                part.tensor.read_words(part.first * width + start, out[at : at + count])
                at += count
                start = 0
            else:
                start -= words

    def rows(self, first: int, count: int) -> np.ndarray:
        """Rows first .. first + count as far as there are, (rows, width) words; reads what these need and no more."""
        count = min(count, self.height - first)
        out = np.empty((count, self.width), self.kind.dtype)
        if self.turns and not self.transposed:
            self._read_by_turns(first, out)
            return out
        by_turns = out.reshape(count, -1, len(self.parts), self.turns) if self.turns else out
        at = 0
        for number, part in enumerate(self.parts):
            if self.transposed:
                across = np.empty((count, part.count), out.dtype) if self.turns else out[:, at : at + part.count]
                if part.transposed:
                    _read_rectangle(part.tensor, first, part.first, across)
                else:
                    _read_rectangle(part.tensor, part.first, first, across.T)
                if self.turns:
                    by_turns[:, :, number] = across.reshape(count, -1, self.turns)
            else:
                low, high = max(first, at), min(first + count, at + part.count)
                if low < high:
                    piece = out[low - first : high - first]
                    inside = part.first + low - at
                    _read_rectangle(
                        part.tensor, *((0, inside, piece.T) if part.transposed else (inside, 0, piece))
                    )  # a transposed part's row is a column of its tensor
            at += part.count
        return out

    def _read_by_turns(self, first: int, out: np.ndarray) -> None:
        """Rows from `first` on. out: (rows, width), written."""
        rounds, inside = np.divmod(np.arange(first, first + len(out)), self.turns * len(self.parts))
        turn, row = np.divmod(inside, self.turns)
        row += rounds * self.turns
        for number, part in enumerate(self.parts):
            its = row[turn == number]
            if its.size:
                piece = np.empty((int(its[-1] - its[0]) + 1, self.width), out.dtype)
                at = part.first + int(its[0])
                if part.transposed:
                    _read_rectangle(part.tensor, 0, at, piece.T)
                else:
                    part.tensor.read_words(at * self.width, piece.reshape(-1))
                out[turn == number] = piece[its - its[0]]

    def to_json(self) -> dict[str, Any]:
        parts = [[p.base, called(p.tensor, self.name), int(p.transposed), p.first, p.count] for p in self.parts]
        return {"s": parts, "t": int(self.transposed), **({"i": self.turns} if self.turns else {})}


@dataclass(slots=True)
class Stacked(_Made):
    """Several gathered references of one shape one below the other, each of as many sources: experts whose gate and up
    projections are fused, and transposed."""

    entry: TensorEntry
    each: tuple[Reassembled, ...]

    @classmethod
    def of(
        cls, entry: TensorEntry, parts: Sequence[Part], group: int, transposed: bool, tiles: TileCache, turns: int
    ) -> Stacked:
        """group: sources of each."""
        size = entry.nbytes // (len(parts) // group)
        inner = TensorEntry(entry.name, entry.dtype, (size,), 0, size)
        groups = [tuple(parts[at : at + group]) for at in range(0, len(parts), group)]
        return cls(entry, tuple(Reassembled(inner, its, transposed, tiles, turns) for its in groups))

    @property
    def sources(self) -> tuple[Part, ...]:
        return tuple(part for one in self.each for part in one.parts)

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size; out: (n,) of kind.dtype."""
        size, at = self.each[0].words, 0
        while at < out.size:
            number, first = divmod(start + at, size)
            count = min(size - first, out.size - at)
            self.each[number].read_words(first, out[at : at + count])
            at += count

    def to_json(self) -> dict[str, Any]:
        inner = [one.to_json() for one in self.each]
        return inner[0] | {"s": [source for one in inner for source in one["s"]], "n": len(self.each[0].parts)}


@dataclass(slots=True)
class OtherBase(_Made):
    """The reference of a tensor in another base than the first."""

    source: Source

    @property
    def entry(self) -> TensorEntry:  # type: ignore[override]
        return self.source.tensor.entry

    @property
    def sources(self) -> tuple[Source, ...]:
        return (self.source,)

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size, zeros past the end; out: (n,) of kind.dtype."""
        self.source.tensor.read_words(start, out)


@dataclass(slots=True)
class Selected(_Made):
    """Rows and columns of a matrix in another order, and multiplied by factors."""

    entry: TensorEntry
    source: Source
    selection: Selection
    tiles: TileCache = field(repr=False, compare=False)

    @property
    def sources(self) -> tuple[Source, ...]:
        return (self.source,)

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size; out: (n,) of kind.dtype."""
        rows, columns = self.selection.shape(matrix_shape(self.source.tensor, False))
        width = rows if self.selection.transposed else columns
        height = max(1, _TILE_BYTES // (width * self.kind.bytes))
        at = 0
        while at < out.size:
            if self.selection.transposed:
                number, inside = divmod(start + at, height * width)
                tile = self.tiles.get(self, number, lambda n=number: self._across(n * height, height))  # type: ignore[misc]
            else:
                first, inside = divmod(start + at, width)
                tile = self._rows(first, min(height, -(-(inside + out.size - at) // width)))
            count = min(out.size - at, tile.size - inside)
            out[at : at + count] = tile.reshape(-1)[inside : inside + count]
            at += count

    def _rows(self, first: int, count: int) -> np.ndarray:
        tensor = self.source.tensor
        return self.selection.read(tensor, self.entry.dtype, matrix_shape(tensor, False), first, count)

    def _across(self, first: int, count: int) -> np.ndarray:
        """Columns first .. first + count of what is selected, as rows; the selection is read in strips."""
        rows, columns = self.selection.shape(matrix_shape(self.source.tensor, False))
        count = min(count, columns - first)
        out = np.empty((count, rows), self.kind.dtype)
        step = max(1, _TILE_BYTES // (columns * self.kind.bytes))
        for start in range(0, rows, step):
            strip = self._rows(start, min(step, rows - start))
            out[:, start : start + len(strip)] = strip[:, first : first + count].T
        return out

    def to_json(self) -> dict[str, Any]:
        return {"s": [[self.source.base, called(self.source.tensor, self.name)]], **self.selection.to_json()}


@dataclass(slots=True)
class Computed(_Made):
    """What some steps make of a reference. entry: dtype and shape of what comes out."""

    entry: TensorEntry
    inner: Plain
    steps: Steps
    known: computed.Source = field(repr=False, compare=False)

    @classmethod
    def of(cls, inner: Plain, steps: Steps) -> Computed:
        return cls(steps.made_from(inner.entry), inner, steps, computed.Source(steps.source, inner.words))

    @property
    def sources(self) -> tuple[Source, ...] | tuple[Part, ...]:
        return (Source(0, self.inner),) if isinstance(self.inner, Tensor) else self.inner.sources

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size; out: (n,) of kind.dtype."""
        self.steps.read(self.inner.read_words, self.known, start, out)

    def to_json(self, name: str) -> dict[str, Any]:
        inner = OtherBase(Source(0, self.inner)) if isinstance(self.inner, Tensor) else self.inner
        return (made_json(inner, name) or {}) | self.steps.to_json()


Plain = Tensor | MergedReference | Reassembled | Stacked | OtherBase | Selected  # that nothing is computed from
Reference = Plain | Computed


def made_json(reference: Reference, name: str) -> dict[str, Any] | None:
    """What the index says of the reference of a tensor called `name`; None for a tensor of the first base."""
    if isinstance(reference, Tensor):
        return None
    if isinstance(reference, OtherBase):
        return {"s": [[reference.source.base, called(reference.source.tensor, name)]]}
    return reference.to_json(name) if isinstance(reference, Computed) else reference.to_json()


def called(source: Tensor, name: str) -> Any:
    """How the index calls a source of a tensor called `name`: None for the same name; an array by its place, which may
    be in what a deflated stream holds."""
    if source.placed:
        offset, stream = source.file.place(source.entry.start)
        where = [source.path, offset, list(source.entry.shape)]
        return where if stream is None else [*where, stream]
    return None if source.name == name else source.name


def sources_of(reference: Reference) -> tuple[tuple[int, str], ...]:
    """(number of the base, name there) of every tensor that a reference is made of."""
    if isinstance(reference, Tensor):
        return ((0, reference.name),)
    of = (reference.source,) if isinstance(reference, OtherBase) else reference.sources
    return tuple((source.base, source.tensor.name) for source in of)


def reference_to(base: int, tensor: Tensor) -> Tensor | OtherBase:
    """A tensor of a base as it stands."""
    return tensor if base == 0 and not tensor.placed else OtherBase(Source(base, tensor))


def source_of(reference: Reference) -> Source | None:
    """The tensor that a reference is, as it stands; None if it is made of one or several."""
    if isinstance(reference, Tensor):
        return Source(0, reference)
    return reference.source if isinstance(reference, OtherBase) else None


def unrounded(reference: Reference) -> Reference:
    """What was rounded last to make a reference: the inside of a cast from a dtype of f32's values; else itself."""
    if isinstance(reference, Computed) and reference.steps.is_cast and reference.steps.source in SINGLE_FLOATS:
        return reference.inner
    return reference


def read_wide(reference: Reference, start: int, out: np.ndarray) -> None:
    """Words start .. start + out.size of what was rounded last, as f32 words. out: (n,) u32, written."""
    inner = unrounded(reference)
    if inner.entry.dtype == "F32":
        inner.read_words(start, out)
        return
    words = np.empty(out.size, inner.kind.dtype)
    inner.read_words(start, words)
    widen(words, inner.entry.dtype, out)


class TileCache:
    """The last few tiles that were read of transposed matrices; safe to use from several threads."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, int], tuple[object, np.ndarray]] = OrderedDict()
        self._mutex = threading.Lock()

    def get(self, owner: object, number: int, read: Callable[[], np.ndarray]) -> np.ndarray:
        """Panel `number` of `owner`, read if it is not kept."""
        key = (id(owner), number)
        with self._mutex:
            if key in self._kept:
                self._kept.move_to_end(key)
            else:
                while len(self._kept) >= _TILES:
                    self._kept.popitem(last=False)
                self._kept[key] = owner, read()  # the owner is kept too: its id is then nobody else's
            return self._kept[key][1]


def matrix_shape(tensor: Reference, transposed: bool) -> tuple[int, int]:
    """(rows, columns) of a tensor as a matrix, in words, or of the transposed one. (0, 0) if it is none."""
    shape = tensor.entry.shape
    if not shape or not tensor.words or tensor.words % shape[0]:
        return 0, 0
    rows, columns = shape[0], tensor.words // shape[0]
    return (columns, rows) if transposed else (rows, columns)


def _read_rectangle(tensor: Tensor, row: int, column: int, out: np.ndarray) -> None:
    """A rectangle of a matrix from (row, column) on. out: (rows, columns), any strides."""
    width = matrix_shape(tensor, False)[1]
    height, across = out.shape
    whole = across * 2 > width  # rows that are mostly wanted are read as they lie
    step = max(1, _STRIP_BYTES // ((width if whole else across) * tensor.kind.bytes))
    for start in range(0, height, step):
        count = min(step, height - start)
        if whole:
            strip = np.empty(count * width, tensor.kind.dtype)
            tensor.read_words((row + start) * width, strip)
            out[start : start + count] = strip.reshape(count, width)[:, column : column + across]
            continue
        strip = np.empty((count, across), tensor.kind.dtype)
        for i in range(count):
            tensor.read_words((row + start + i) * width + column, strip[i])
        out[start : start + count] = strip


def makes_up(gathered: Reassembled | Stacked) -> bool:
    """Whether parts lie inside their tensors, are equally wide, and give exactly the words of the whole; and whether
    a tile holds a row, where one is transposed."""
    if isinstance(gathered, Stacked):
        return gathered.words == sum(one.words for one in gathered.each) and all(map(makes_up, gathered.each))
    widths = set()
    for part in gathered.parts:
        rows, columns = matrix_shape(part.tensor, part.transposed)
        widths.add(columns)
        if part.first + part.count > rows:
            return False
    height = sum(part.count for part in gathered.parts)
    transposed = gathered.transposed or any(part.transposed for part in gathered.parts)
    if (transposed or gathered.turns) and gathered.width * gathered.kind.bytes > _TILE_BYTES:
        return False
    if gathered.turns:
        counts = {part.count for part in gathered.parts}
        if len(counts) != 1 or counts.pop() % gathered.turns:
            return False
    return len(widths) == 1 and 0 < height * widths.pop() == gathered.words


def numbers_in(name: str) -> tuple[str, ...]:
    """The numbers in a tensor's name: what is left of it in a model that calls everything otherwise. Those that end a
    word, as in `w1`, are a part of it, unless there are no others."""
    return tuple(re.findall(r"(?<![A-Za-z])\d+", name) or re.findall(r"\d+", name))
