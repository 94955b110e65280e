"""What a tensor is compared with: a tensor of a base, several put together or transposed, or a blend of several bases.

All of them are read like a tensor, block by block; none is ever held whole. `ReferenceFinder` finds them when
a delta is made, and `resolve` makes them again from what the delta's index says, trusting none of it.
"""

from __future__ import annotations

import math
import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError
from sparse_decl.formats.safetensors import DTYPE_BITS, TensorEntry
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor, fits
from sparse_decl.model_delta.coding.lowrank import KINDS
from sparse_decl.model_delta.dtypes import WordKind, word_kind
from sparse_decl.model_delta.reference import computed
from sparse_decl.model_delta.reference.computed import KEYS, Steps
from sparse_decl.model_delta.reference.merge import MOST_INPUTS, Recipe

MADE_SINCE = 2  # the first format version with references that are made of others
COMPUTED_SINCE = 3  # with those that are computed
PLACES_SINCE = 3  # with arrays that are named by their place in a file
MOST_SOURCES = 256  # parts of one tensor
_MOST_DIMENSIONS = 32
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
    """Rows of several matrices one below the other, all of it transposed at the end if `transposed`.

    A matrix has the first dimension of a tensor as its rows. Transposed matrices are read in tiles of rows, a few of
    which are kept in `tiles`.
    """

    entry: TensorEntry
    parts: tuple[Part, ...]
    transposed: bool
    tiles: TileCache = field(repr=False, compare=False)

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
        if not self.transposed and not any(part.transposed for part in self.parts):
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
        at = 0
        for part in self.parts:
            if self.transposed:
                across = out[:, at : at + part.count]
                if part.transposed:
                    _read_rectangle(part.tensor, first, part.first, across)
                else:
                    _read_rectangle(part.tensor, part.first, first, across.T)
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

    def to_json(self) -> dict[str, Any]:
        parts = [[p.base, called(p.tensor, self.name), int(p.transposed), p.first, p.count] for p in self.parts]
        return {"s": parts, "t": int(self.transposed)}


@dataclass(slots=True)
class OtherBase(_Made):
    """The relative of a tensor in another base than the first."""

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
class Computed(_Made):
    """What some steps make of a reference. entry: dtype and shape of what comes out."""

    entry: TensorEntry
    inner: Tensor | MergedReference | Reassembled | OtherBase
    steps: Steps
    known: computed.Source = field(repr=False, compare=False)

    @classmethod
    def of(cls, inner: Tensor | MergedReference | Reassembled | OtherBase, steps: Steps) -> Computed:
        size = inner.words * word_kind(steps.dtype).bytes
        entry = replace(inner.entry, dtype=steps.dtype, start=0, end=size)
        return cls(entry, inner, steps, computed.Source(steps.source, inner.words))

    @property
    def sources(self) -> tuple[Source, ...] | tuple[Part, ...]:
        return (Source(0, self.inner),) if isinstance(self.inner, Tensor) else self.inner.sources

    def read_words(self, start: int, out: np.ndarray) -> None:
        """Words start .. start + out.size; out: (n,) of kind.dtype."""
        self.steps.read(self.inner.read_words, self.known, start, out)

    def to_json(self, name: str) -> dict[str, Any]:
        inner = OtherBase(Source(0, self.inner)) if isinstance(self.inner, Tensor) else self.inner
        return (made_json(inner, name) or {}) | self.steps.to_json()


Reference = Tensor | MergedReference | Reassembled | OtherBase | Computed


def made_json(relative: Reference, name: str) -> dict[str, Any] | None:
    """What the index says of the relative of a tensor called `name`; None for a tensor of the first base."""
    if isinstance(relative, Tensor):
        return None
    if isinstance(relative, OtherBase):
        return {"s": [[relative.source.base, called(relative.source.tensor, name)]]}
    return relative.to_json(name) if isinstance(relative, Computed) else relative.to_json()


def called(source: Tensor, name: str) -> Any:
    """How the index calls a source of a tensor called `name`: None for the same name; an array by its place."""
    if source.placed:
        return [source.path, source.entry.start, list(source.entry.shape)]
    return None if source.name == name else source.name


def reference_to(base: int, tensor: Tensor) -> Tensor | OtherBase:
    """A tensor of a base as it stands."""
    return tensor if base == 0 and not tensor.placed else OtherBase(Source(base, tensor))


def needed_version(made: Any) -> int:
    """The first format version with such a reference. made: as `made_json` gave it."""
    if any(key in made for key in KEYS):
        return COMPUTED_SINCE
    return PLACES_SINCE if any(isinstance(source[1], list) for source in made["s"]) else MADE_SINCE


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


def matrix_shape(tensor: Tensor, transposed: bool) -> tuple[int, int]:
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


# ---------------------------------------------------------------- from an index


@dataclass(frozen=True, slots=True)
class Place:
    """An array of a base: its file, the offset of its first byte there, and its shape."""

    path: str
    offset: int
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MadeFields:
    """A relative as an index describes it, checked as far as that goes without the bases. of: (base, name or place) of
    each source."""

    of: tuple[tuple[int, str | Place], ...]
    recipe: Recipe | None
    parts: tuple[tuple[bool, int, int], ...]  # transposed, first row, rows of each source; empty if nothing is gathered
    transposed: bool
    steps: Steps | None = None  # that compute it from what the rest says


def read_made(fields: Any, entry: TensorEntry, bases: int, version: int) -> MadeFields:
    """Checks what an index says of a relative. bases: how many the delta has; version: of its format.

    Raises FormatError.
    """
    if not isinstance(fields, dict):
        raise _damaged(entry)
    steps, made = Steps.from_json(fields, entry.dtype), _read_parts(fields, entry, bases, version)
    plain = made.recipe is None and not made.parts
    if steps is not None and (version < COMPUTED_SINCE or not (plain or steps.source == steps.dtype)):
        raise _damaged(entry)
    return replace(made, steps=steps)


def _read_parts(fields: dict[str, Any], entry: TensorEntry, bases: int, version: int) -> MadeFields:
    sources = fields.get("s")
    if not isinstance(sources, list) or not 1 <= len(sources) <= MOST_SOURCES:
        raise _damaged(entry)
    gathered = "t" in fields
    of, parts = [], []
    for source in sources:
        if not isinstance(source, list) or len(source) != (5 if gathered else 2):
            raise _damaged(entry)
        if not _whole(source[0]) or source[0] >= bases:
            raise _damaged(entry)
        of.append((source[0], _read_source(source[1], entry, version)))
        if gathered:
            transposed, first, count = source[2:]
            if transposed not in (0, 1) or not _whole(first) or not _whole(count) or not count:
                raise _damaged(entry)
            parts.append((bool(transposed), first, count))
    if gathered:
        if fields["t"] not in (0, 1):
            raise _damaged(entry)
        return MadeFields(tuple(of), None, tuple(parts), bool(fields["t"]))
    recipe = None
    if len(of) > 1 or "f" in fields:
        if entry.dtype not in KINDS or len(of) > MOST_INPUTS:
            raise _damaged(entry)
        recipe = Recipe.from_json(fields, len(of))
    return MadeFields(tuple(of), recipe, (), False)


def _read_source(told: Any, entry: TensorEntry, version: int) -> str | Place:
    if told is None:
        return entry.name
    if isinstance(told, str):
        return told
    if version < PLACES_SINCE or not isinstance(told, list) or len(told) != 3:
        raise _damaged(entry)
    path, offset, shape = told
    known = isinstance(path, str) and _whole(offset) and DTYPE_BITS.get(entry.dtype, 1) % 8 == 0
    if not known or not isinstance(shape, list) or len(shape) > _MOST_DIMENSIONS or not all(map(_whole, shape)):
        raise _damaged(entry)
    return Place(path, offset, tuple(shape))


def _whole(value: Any) -> bool:
    return is_whole(value, 1 << 40)


def _damaged(entry: TensorEntry) -> FormatError:
    return FormatError(
        "the delta's index does not say what a tensor is compared with",
        why=f"tensor {entry.name!r}",
        hint="fetch or build the delta again",
    )


def resolve(
    made: MadeFields,
    path: str,
    entry: TensorEntry,
    bases: Sequence[Checkpoint],
    pick: Callable[[int, int, list[Tensor]], Tensor],
    tiles: TileCache,
) -> Reference:
    """The relative that an index describes. path, entry: the tensor it is of.

    pick: (source, base, candidates) -> the candidate with the right fingerprint; raises what a wrong base is.
    Raises FormatError if the parts do not make up the tensor.
    """
    tensors = []
    wanted = entry if made.steps is None else replace(entry, dtype=made.steps.source)
    for number, (base, name) in enumerate(made.of):
        tensors.append(pick(number, base, _candidates(bases[base], path, wanted, name, bool(made.parts))))
    inner = _put_together(made, entry, tensors, tiles)
    return inner if made.steps is None else Computed.of(inner, made.steps)


def _put_together(
    made: MadeFields, entry: TensorEntry, tensors: list[Tensor], tiles: TileCache
) -> MergedReference | Reassembled | OtherBase:
    if made.recipe is not None:
        sources = tuple(Source(base, tensor) for (base, _), tensor in zip(made.of, tensors, strict=True))
        return MergedReference(entry, sources, made.recipe)
    if not made.parts:
        return OtherBase(Source(made.of[0][0], tensors[0]))
    parts = tuple(
        Part(base, tensor, *fields) for (base, _), tensor, fields in zip(made.of, tensors, made.parts, strict=True)
    )
    gathered = Reassembled(entry, parts, made.transposed, tiles)
    if not makes_up(gathered):
        raise _damaged(entry)
    return gathered


def _candidates(base: Checkpoint, path: str, entry: TensorEntry, source: str | Place, any_shape: bool) -> list[Tensor]:
    """Tensors of a base that an index may mean by a source."""
    if not isinstance(source, Place):
        return base.named(path, entry, source) if any_shape else base.relatives(path, entry, source)
    size = DTYPE_BITS[entry.dtype] // 8 * math.prod(source.shape)
    like = TensorEntry(entry.name, entry.dtype, source.shape, 0, size)
    return base.placed(source.path, source.offset, like) if any_shape or fits(like, entry) else []


def makes_up(gathered: Reassembled) -> bool:
    """Whether parts lie inside their tensors, are equally wide, and give exactly the words of the whole; and whether
    a tile holds a row, where one is transposed."""
    widths = set()
    for part in gathered.parts:
        rows, columns = matrix_shape(part.tensor, part.transposed)
        widths.add(columns)
        if part.first + part.count > rows:
            return False
    height = sum(part.count for part in gathered.parts)
    transposed = gathered.transposed or any(part.transposed for part in gathered.parts)
    if transposed and gathered.width * gathered.kind.bytes > _TILE_BYTES:
        return False
    return len(widths) == 1 and 0 < height * widths.pop() == gathered.words


def numbers_in(name: str) -> tuple[str, ...]:
    """The numbers in a tensor's name: what is left of it in a model that calls everything otherwise."""
    return tuple(re.findall(r"\d+", name))
