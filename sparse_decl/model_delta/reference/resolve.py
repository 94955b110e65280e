"""References made again from what a delta's index says of them, which is not trusted."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError
from sparse_decl.formats.safetensors import DTYPE_BITS, TensorEntry
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor, fits
from sparse_decl.model_delta.coding.rounded import KINDS
from sparse_decl.model_delta.reference.computed import BLOCKS_SINCE, Steps
from sparse_decl.model_delta.reference.kinds import (
    COMPUTED_SINCE,
    MOST_SOURCES,
    PLACES_SINCE,
    SELECTED,
    STREAMS_SINCE,
    TURNS_SINCE,
    Computed,
    MergedReference,
    OtherBase,
    Part,
    Reassembled,
    Reference,
    Selected,
    Source,
    Stacked,
    TileCache,
    makes_up,
    matrix_shape,
)
from sparse_decl.model_delta.reference.merge import MOST_INPUTS, Recipe
from sparse_decl.model_delta.reference.selection import Selection

_MOST_DIMENSIONS = 32


@dataclass(frozen=True, slots=True)
class ArrayLocation:
    """An array of a base: its file, the offset of its first byte there, and its shape; stream: where in the file the
    deflated stream begins in whose content that offset is, if it is in one."""

    path: str
    offset: int
    shape: tuple[int, ...]
    stream: int | None = None


@dataclass(frozen=True, slots=True)
class MadeFields:
    """A reference as an index describes it, checked as far as that goes without the bases. of: (base, name or location)
    of each source."""

    of: tuple[tuple[int, str | ArrayLocation], ...]
    recipe: Recipe | None
    parts: tuple[tuple[bool, int, int], ...]  # transposed, first row, rows of each source; empty if nothing is gathered
    transposed: bool
    steps: Steps | None = None  # that compute it from what the rest says
    selection: Selection | None = None
    turns: int = 0  # rows of each source at a time, 0 for one below the other
    group: int = 0  # sources that are gathered by themselves, 0 for all

    @property
    def any_shape(self) -> bool:
        """Whether a source may have another shape than the tensor."""
        return bool(self.parts) or self.selection is not None


def read_made(fields: Any, entry: TensorEntry, bases: int, version: int) -> MadeFields:
    """Checks what an index says of a reference. bases: how many the delta has; version: of its format.

    Raises FormatError.
    """
    if not isinstance(fields, dict):
        raise _damaged(entry)
    steps = Steps.from_json(fields, entry.dtype)
    made = _read_parts(fields, entry, bases, version, entry.dtype if steps is None else steps.source)
    plain = made.recipe is None and not made.parts
    if steps is not None and (version < COMPUTED_SINCE or not (plain or steps.source == steps.dtype)):
        raise _damaged(entry)
    if steps is not None and steps.blocks is not None and version < BLOCKS_SINCE:
        raise _damaged(entry)
    return replace(made, steps=steps)


def _read_parts(fields: dict[str, Any], entry: TensorEntry, bases: int, version: int, dtype: str) -> MadeFields:
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
        turns, group = (_read_gathering(fields, key, entry, version) for key in ("i", "n"))
        if fields["t"] not in (0, 1) or (group and len(of) % group):
            raise _damaged(entry)
        return MadeFields(tuple(of), None, tuple(parts), bool(fields["t"]), turns=turns, group=group)
    if any(key in fields for key in SELECTED):
        if len(of) != 1 or version < PLACES_SINCE:
            raise _damaged(entry)
        return MadeFields(tuple(of), None, (), False, selection=Selection.from_json(fields, dtype))
    recipe = None
    if len(of) > 1 or "f" in fields:
        if entry.dtype not in KINDS or len(of) > MOST_INPUTS:
            raise _damaged(entry)
        recipe = Recipe.from_json(fields, len(of))
    return MadeFields(tuple(of), recipe, (), False)


def _read_gathering(fields: dict[str, Any], key: str, entry: TensorEntry, version: int) -> int:
    """How rows or sources are taken together; 0 where nothing is said."""
    number = fields.get(key, 0)
    if not _whole(number) or (key in fields and (not number or version < TURNS_SINCE)):
        raise _damaged(entry)
    return int(number)


def _read_source(recorded: Any, entry: TensorEntry, version: int) -> str | ArrayLocation:
    if recorded is None:
        return entry.name
    if isinstance(recorded, str):
        return recorded
    if version < PLACES_SINCE or not isinstance(recorded, list) or len(recorded) not in (3, 4):
        raise _damaged(entry)
    path, offset, shape, *streams = recorded
    if streams and (version < STREAMS_SINCE or not _whole(streams[0])):
        raise _damaged(entry)
    known = isinstance(path, str) and _whole(offset) and DTYPE_BITS.get(entry.dtype, 1) % 8 == 0
    if not known or not isinstance(shape, list) or len(shape) > _MOST_DIMENSIONS or not all(map(_whole, shape)):
        raise _damaged(entry)
    return ArrayLocation(path, offset, tuple(shape), *streams)


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
    """The reference that an index describes. path, entry: the tensor it is of.

    pick: (source, base, candidates) -> the candidate with the right fingerprint; raises what a wrong base is.
    Raises FormatError if the parts do not make up the tensor.
    """
    tensors = []
    wanted = entry
    if made.steps is not None:
        its = made.steps.made_of(entry)
        if its is None:
            raise _damaged(entry)
        wanted = its
    for number, (base, name) in enumerate(made.of):
        tensors.append(pick(number, base, _candidates(bases[base], path, wanted, name, made.any_shape)))
    inner = _put_together(made, wanted, tensors, tiles)
    return inner if made.steps is None else Computed.of(inner, made.steps)


def _put_together(
    made: MadeFields, entry: TensorEntry, tensors: list[Tensor], tiles: TileCache
) -> MergedReference | Reassembled | Stacked | OtherBase | Selected:
    if made.recipe is not None:
        sources = tuple(Source(base, tensor) for (base, _), tensor in zip(made.of, tensors, strict=True))
        return MergedReference(entry, sources, made.recipe)
    if made.selection is not None:
        words = entry.nbytes // tensors[0].kind.bytes
        if not made.selection.fits(words, matrix_shape(tensors[0], False), tensors[0].kind.bytes):
            raise _damaged(entry)
        return Selected(entry, Source(made.of[0][0], tensors[0]), made.selection, tiles)
    if not made.parts:
        return OtherBase(Source(made.of[0][0], tensors[0]))
    parts = tuple(
        Part(base, tensor, *fields) for (base, _), tensor, fields in zip(made.of, tensors, made.parts, strict=True)
    )
    gathered: Reassembled | Stacked
    if made.group:
        gathered = Stacked.of(entry, parts, made.group, made.transposed, tiles, made.turns)
    else:
        gathered = Reassembled(entry, parts, made.transposed, tiles, made.turns)
    if not makes_up(gathered):
        raise _damaged(entry)
    return gathered


def _candidates(
    base: Checkpoint, path: str, entry: TensorEntry, source: str | ArrayLocation, any_shape: bool
) -> list[Tensor]:
    """Tensors of a base that an index may mean by a source."""
    if not isinstance(source, ArrayLocation):
        return base.named(path, entry, source) if any_shape else base.namesakes(path, entry, source)
    size = DTYPE_BITS[entry.dtype] // 8 * math.prod(source.shape)
    like = TensorEntry(entry.name, entry.dtype, source.shape, 0, size)
    return base.placed(source.path, source.offset, like, source.stream) if any_shape or fits(like, entry) else []
