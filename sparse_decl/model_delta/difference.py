"""What differs between two models: every weight compared, tensor by tensor, in blocks of bounded size.

Tensors are paired by name; files may be sharded otherwise. Either side may be a delta, whose words are then decoded as
they are compared.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.ordering import natural
from sparse_decl.base.parallel import Progress, in_order, usable_cores
from sparse_decl.base.pool import Pool
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.made_of import Clause, Sources, clauses_of
from sparse_decl.model_delta.moved import (
    Moved,
    Rank,
    measure,
    rank_of,
    sample_places,
    sample_shape,
    total,
    words_alike,
)
from sparse_decl.model_delta.reference.kinds import sources_of
from sparse_decl.model_delta.reference.search import ReferenceFinder
from sparse_decl.model_delta.side_changes import FileChange, side_changes

_BLOCK = 1 << 20  # words that a thread reads of either side at once
_NUMBER = re.compile(r"(?:^|\.)\d+(?=\.|$)")


@dataclass(frozen=True, slots=True)
class TensorChange:
    """One tensor of either side.

    name: `path:name` where two files have one of that name. before, after: (dtype, shape), None on the side that lacks
    it. parameters: of the side that has it, of the second if both. figures: of the words that were compared, which are
    none where shape or dtype cannot be compared. rank: of a matrix that moved.
    """

    name: str
    layer: str
    role: str
    before: tuple[str, tuple[int, ...]] | None
    after: tuple[str, tuple[int, ...]] | None
    parameters: int
    figures: Moved
    rank: Rank | None = None

    @property
    def state(self) -> str:
        """`same`, `moved`, `added`, `removed`, `reshaped` (another shape; the rows both have are compared) or
        `incomparable`."""
        if self.before is None or self.after is None:
            return "added" if self.before is None else "removed"
        if not self.figures.words and self.parameters:
            return "incomparable"
        if self.before[1] != self.after[1]:
            return "reshaped"
        return "moved" if self.figures.moved or self.before != self.after else "same"

    def to_json(self) -> dict[str, Any]:
        sides = {"before": self.before, "after": self.after}
        return {
            "name": self.name,
            "layer": self.layer,
            "state": self.state,
            **{side: {"dtype": v[0], "shape": list(v[1])} if v else None for side, v in sides.items()},
            "parameters": self.parameters,
            **self.figures.to_json(),
            "rank": self.rank.to_json() if self.rank else None,
        }


@dataclass(frozen=True, slots=True)
class LayerChange:
    """The tensors whose names begin alike up to a number: `model.layers.3`; without one, up to the last dot."""

    name: str
    tensors: int
    parameters: int
    figures: Moved

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "tensors": self.tensors,
            "parameters": self.parameters,
            **self.figures.to_json(),
        }


@dataclass(frozen=True)
class ModelDifference:
    """tensors: of both sides, by number where names have some. files: those without tensors that differ. made_of: where
    layers and other tensors of the second come from, if that is not where their names say."""

    tensors: tuple[TensorChange, ...]
    files: tuple[FileChange, ...]
    made_of: tuple[Clause, ...] = ()

    @cached_property
    def figures(self) -> Moved:
        """Of all words that were compared."""
        return total(tensor.figures for tensor in self.tensors)

    @cached_property
    def layers(self) -> tuple[LayerChange, ...]:
        """Of both sides, in order."""
        return tuple(
            LayerChange(name, len(inside), sum(t.parameters for t in inside), total(t.figures for t in inside))
            for name in dict.fromkeys(tensor.layer for tensor in self.tensors)
            if (inside := [tensor for tensor in self.tensors if tensor.layer == name])
        )

    @property
    def same(self) -> bool:
        """Whether all tensors and all other files are alike."""
        return not self.files and all(tensor.state == "same" for tensor in self.tensors)

    def to_json(self) -> dict[str, Any]:
        states = Counter(tensor.state for tensor in self.tensors)
        return {
            "same": self.same,
            "total": {
                "tensors": len(self.tensors),
                **{f"{state}_tensors": states[state] for state in _STATES},
                "parameters": sum(tensor.parameters for tensor in self.tensors),
                **self.figures.to_json(),
            },
            "made_of": [clause.to_json() for clause in self.made_of],
            "layers": [layer.to_json() for layer in self.layers],
            "tensors": [tensor.to_json() for tensor in self.tensors],
            "files": [file.to_json() for file in self.files],
        }


_STATES = ("same", "moved", "added", "removed", "reshaped", "incomparable")


def difference(
    base: Checkpoint, other: Checkpoint, *, threads: int = 0, progress: Progress | None = None
) -> ModelDifference:
    """Compares two open checkpoints. threads: 0 for one per core; they change no figure. progress: called with (bytes
    done, bytes in all).

    Takes about 40 MB a thread, whatever the sizes. Raises ConfigError (a side without tensors), InputChangedError, and
    whatever a delta raises whose bytes are not right.
    """
    for side in (base, other):
        if not side.tensors:
            raise ConfigError(
                "there are no tensors to compare",
                where=", ".join(list(side.files)[:3]) or None,
                hint="name a checkpoint with safetensors files, or with PyTorch, GGUF or NumPy files",
            )
    pairs = sorted(_pairs(base, other), key=lambda pair: natural(pair[0]))
    sizes = [pair[2].entry.nbytes if pair[2] else 0 for pair in pairs]
    found: list[TensorChange] = []
    figures, samples, done = Moved(), [], 0
    workers = threads or usable_cores()
    with Pool(workers) as pool:
        for number, last, part, changes in in_order(pool, workers + 1, lambda job: _work(*job), _jobs(pairs)):
            figures.add(part)
            samples.append(changes)
            if last:
                found.append(_change(*pairs[number], figures, np.concatenate(samples)))
                figures, samples, done = Moved(), [], done + sizes[number]
                if progress is not None:
                    progress(done, sum(sizes))
    made = _made_of(base, other) if any(map(_is_strange, found)) else ()
    return ModelDifference(tuple(found), side_changes(base, other), made)


def _is_strange(change: TensorChange) -> bool:
    """Whether a tensor may have come from one of another name: it has no namesake, or is not like it."""
    unlike = (change.figures.relative or 0.0) > 0.5
    return unlike or change.state not in ("same", "moved")


def _made_of(base: Checkpoint, other: Checkpoint) -> tuple[Clause, ...]:
    finder = ReferenceFinder([base])
    finder.look_at(other.tensors)

    def origins() -> Iterator[tuple[str, int, Sources]]:
        for tensor in other.tensors:
            found = finder.likely(tensor) or finder.find(tensor)  # what it was multiplied by or lost is of no account
            yield tensor.name, tensor.entry.nbytes, sources_of(found) if found is not None else ()

    return tuple(clauses_of(origins(), 1))


Pair = tuple[str, Tensor | None, Tensor | None]
Job = tuple[int, Tensor | None, Tensor | None, int, int, int]


def _pairs(base: Checkpoint, other: Checkpoint) -> Iterator[Pair]:
    """(name, tensor of the base, tensor of the other); by name, where several files have one also by path."""
    counts = [Counter(tensor.name for tensor in side.tensors) for side in (base, other)]
    repeated = {name for count in counts for name, times in count.items() if times > 1}

    def label(tensor: Tensor) -> str:
        return f"{tensor.path}:{tensor.name}" if tensor.name in repeated else tensor.name

    olds = {label(tensor): tensor for tensor in base.tensors}
    news = {label(tensor): tensor for tensor in other.tensors}
    for name in dict.fromkeys([*news, *olds]):
        yield name, olds.get(name), news.get(name)


def _jobs(pairs: list[Pair]) -> Iterator[Job]:
    """(number, base, other, first word, words, words that are compared of the tensor)"""
    for number, (_, old, new) in enumerate(pairs):
        words = words_alike(old.entry, new.entry) if old and new else 0
        for start in range(0, max(words, 1), _BLOCK):
            yield number, old, new, start, min(_BLOCK, words - start), words


def _work(
    number: int, old: Tensor | None, new: Tensor | None, start: int, count: int, words: int
) -> tuple[int, bool, Moved, np.ndarray]:
    """(number, whether this was the last of the tensor, figures, the change of what is sampled in it)"""
    last = start + _BLOCK >= words
    if old is None or new is None or not words:
        return number, last, Moved(), np.empty(0, np.float32)
    before, after = np.empty(count, old.kind.dtype), np.empty(count, new.kind.dtype)
    old.read_words(start, before)
    new.read_words(start, after)
    places = sample_places(new.entry, words)
    low, high = np.searchsorted(places, (start, start + count))
    figures, changes = measure(before, after, old.entry.dtype, new.entry.dtype, places[low:high] - start)
    return number, last, figures, changes


def _change(name: str, old: Tensor | None, new: Tensor | None, figures: Moved, changes: np.ndarray) -> TensorChange:
    layer, role = layer_of(name)
    either = new or old
    assert either is not None
    shape = sample_shape(either.entry, figures.words)
    return TensorChange(
        name,
        layer,
        role,
        (old.entry.dtype, old.entry.shape) if old else None,
        (new.entry.dtype, new.entry.shape) if new else None,
        either.entry.elements,
        figures,
        rank_of(changes, shape) if shape[0] and changes.size else None,
    )


def layer_of(name: str) -> tuple[str, str]:
    """(layer, role in it) of a tensor: `model.layers.3.mlp.up.weight` is `model.layers.3` and `mlp.up.weight`; further
    numbers, of experts, are `*`. Without a number: all before the last dot, and the rest."""
    found = _NUMBER.search(name)
    if found is None:
        head, _, tail = name.rpartition(".")
        return (head, tail) if head else (name, "")
    rest = name[found.end() :].lstrip(".")
    return name[: found.end()], re.sub(r"(?<![^.])\d+(?![^.])", "*", rest)
