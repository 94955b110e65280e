"""How each tensor of a fine-tune is kept: equal to a base's, a copy of an earlier one, empty, or coded in a group."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

import numpy as np

from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.choose import Scan
from sparse_decl.model_delta.format.tensors import COPY, EMPTY, GROUPED, SAME, TensorRecord
from sparse_decl.model_delta.reference.kinds import made_json

_ALIKE_CHUNK = 1 << 20


def place_all(scans: Sequence[Scan]) -> tuple[str, dict[int, int]]:
    """How each tensor is kept, one letter for each tensor; and copy -> the earlier tensor it repeats."""
    letters: list[str] = []
    copies: dict[int, int] = {}
    earlier: dict[tuple[bytes, int], int] = {}
    for number, found in enumerate(scans):
        size = found.tensor.entry.nbytes
        known = earlier.get((found.fingerprint, size))
        if not size:
            letters.append(EMPTY)
        elif found.same:
            letters.append(SAME)
        elif known is not None and _alike(scans[known].tensor, found.tensor):
            letters.append(COPY)
            copies[number] = known
        else:
            letters.append(GROUPED)
            earlier[found.fingerprint, size] = number
    return "".join(letters), copies


def record_of(found: Scan, letter: str, copy_of: int | None, based: bool) -> TensorRecord:
    """What the index says of a tensor. based: whether its group is coded against what it is compared with."""
    if found.base is None or not (letter == SAME or (letter == GROUPED and based)):
        return TensorRecord(letter, found.fingerprint, found.tensor.entry.nbytes, copy_of)
    plain, name = isinstance(found.base, Tensor), found.tensor.name
    return TensorRecord(
        letter,
        found.fingerprint,
        found.tensor.entry.nbytes,
        copy_of,
        base_name=found.base.name if plain and found.base.name != name else None,
        made=made_json(found.base, name),
        base_fingerprint=found.base_fingerprint,
    )


def _alike(one: Tensor, other: Tensor) -> bool:
    """Whether two tensors of one size hold the same bytes: a fingerprint may be forged, and a copy must not depend on
    it.
    """
    return all(np.array_equal(a, b) for a, b in zip_longest(one.blocks(_ALIKE_CHUNK), other.blocks(_ALIKE_CHUNK)))
