"""How many parameters a fine-tune changed: every word of every tensor compared with its base's."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

import numpy as np

from sparse_decl.base.parallel import Progress
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.dtypes import value_table, values

_CHUNK = 1 << 22


@dataclass(frozen=True, slots=True)
class Changes:
    """tensors, parameters: counts of the fine-tune. changed: names of tensors with a changed parameter, in the order of
    the files; changed_parameters: how many in all."""

    tensors: int
    parameters: int
    changed: tuple[str, ...]
    changed_parameters: int


def count_changes(base: Path, finetune: Path, *, threshold: float = 0.0, progress: Progress | None = None) -> Changes:
    """Compares two checkpoints. A parameter without a counterpart of that name, dtype and shape counts as changed.

    threshold: floats that moved by at most this count as unchanged; 0 compares bits. progress: (bytes done, in all).
    Raises FormatError, UnavailableError, InputChangedError.
    """
    names, changed, parameters, done = [], 0, 0, 0
    with Checkpoint(base) as old, Checkpoint(finetune) as new:
        total = sum(tensor.entry.nbytes for tensor in new.tensors)
        for tensor in new.tensors:
            alike = [t for t in old.namesakes(tensor.path, tensor.entry) if t.entry.shape == tensor.entry.shape]
            count = _changed(tensor, alike[0], threshold) if alike else tensor.entry.elements
            if count:
                names.append(tensor.name)
            parameters += tensor.entry.elements
            changed += count
            done += tensor.entry.nbytes
            if progress is not None:
                progress(done, total)
        return Changes(len(new.tensors), parameters, tuple(names), changed)


def _changed(tensor: Tensor, base: Tensor, threshold: float) -> int:
    """Elements that differ; at least one if any byte does."""
    if not tensor.words:
        return 0
    words = 0
    for finetune, old in zip_longest(tensor.blocks(_CHUNK), base.blocks(_CHUNK)):
        words += moved_words(tensor, finetune.view(tensor.kind.dtype), old.view(tensor.kind.dtype), threshold)
    # two words make a complex number, several elements may share a byte
    return -(-words * tensor.entry.elements // tensor.words)


def moved_words(tensor: Tensor, finetune: np.ndarray, base: np.ndarray, threshold: float) -> int:
    """How many of these words of a tensor moved by more than the threshold. finetune, base: (n,) unsigned."""
    differ = finetune != base
    if threshold > 0 and tensor.kind.is_float:
        table = value_table(tensor.entry.dtype)
        with np.errstate(all="ignore"):
            there, here = (values(w, tensor.entry.dtype) if table is None else table[w] for w in (base, finetune))
            differ &= ~(np.abs(here.astype(np.float64) - there.astype(np.float64)) <= threshold)
    return int(np.count_nonzero(differ))
