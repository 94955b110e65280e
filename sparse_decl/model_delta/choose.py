"""First look at every tensor: its fingerprint, its reference in the base, and the coding that suits it, judged on a
sample.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import zip_longest

import numpy as np
import xxhash

from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.coding import lowrank, masks
from sparse_decl.model_delta.coding.cost import MASK_BYTES, masked_cost, sample_cost, sparse_rows_cost
from sparse_decl.model_delta.coding.groups import ALONE, DELTA, FEW, FRAMED, LOW_RANK, RAW, ROUNDED, XOR_PLANES, ZEROED
from sparse_decl.model_delta.coding.rounded import DROPPED
from sparse_decl.model_delta.dtypes import word_kind
from sparse_decl.model_delta.effort import DEFAULT, FAST, MAX, Effort
from sparse_decl.model_delta.reference.kinds import Reference, unrounded
from sparse_decl.model_delta.reference.search import ReferenceFinder
from sparse_decl.model_delta.sampling import sample

_CHUNK = 1 << 20
_FEW = 32  # one word in so many
_MASK_SAVES = 0.97  # of the bytes without one
_LEAST_ROUNDED = 1 << 14  # words of a cast, for a group of its own
_PART, _PART_RUN = 4, 4096  # one in so many runs of a sample is framed first
_FAR = 1.5  # times the least cost: more of a sample makes up for less than that
_LEAST_FEW = 1 << 15  # words; what is smaller takes fewer bytes in a bundle


@dataclass(frozen=True, slots=True)
class Scan:
    """fingerprint, base_fingerprint: xxh3-128 of the bytes (b"" without a base; of a made reference, of each of its
    sources in turn); same: equal to the reference's; few: whether few of its words differ from the reference's;
    coding: for a group.
    """

    tensor: Tensor
    base: Reference | None
    fingerprint: bytes
    base_fingerprint: bytes
    same: bool
    few: bool
    coding: str


Known = Callable[[Scan], bool]


def scan(tensor: Tensor, finder: ReferenceFinder, known: Known = lambda found: False, effort: Effort = DEFAULT) -> Scan:
    """Reads a tensor once, and its reference in the bases beside it.

    known: whether a tensor (as a Scan without coding) need not be judged; its coding is then "".
    """
    reference = finder.find(tensor)
    digest, base_digest = xxhash.xxh3_128(), xxhash.xxh3_128()
    like = reference is not None and reference.entry.shape == tensor.entry.shape
    differ = 0
    if reference is None:
        for piece in tensor.blocks(_CHUNK):
            digest.update(piece.data)
    else:
        for piece, other in zip_longest(tensor.blocks(_CHUNK), reference.blocks(_CHUNK)):
            if piece is not None:
                digest.update(piece.data)
            if other is not None and isinstance(reference, Tensor):
                base_digest.update(other.data)
            if like and piece is not None and other is not None:
                differ += int(np.count_nonzero(piece.view(tensor.kind.dtype) != other.view(tensor.kind.dtype)))
    base_print = b""
    if reference is not None:
        base_print = base_digest.digest() if isinstance(reference, Tensor) else finder.fingerprints(reference)
    few = like and few_differ(tensor, differ)
    found = Scan(tensor, reference, digest.digest(), base_print, like and not differ, few, "")
    if known(found):
        return found
    return replace(found, coding=RAW if found.same or not tensor.words else coding_of(found, effort))


def few_differ(tensor: Tensor, differ: int) -> bool:
    """Whether so few words of a tensor differ that their places may be said."""
    return 0 < differ * _FEW <= tensor.words >= _LEAST_FEW and tensor.kind.mask > 0


def coding_of(found: Scan, effort: Effort = DEFAULT) -> str:
    """The coding that suits a tensor. Of one of which few words changed, fitting its group decides finally."""
    return FEW if found.few else cheapest(found.tensor, found.base, effort)


def cheapest(tensor: Tensor, base: Reference | None, effort: Effort = DEFAULT) -> str:
    """The coding that suits a tensor, judged on a sample."""
    dtype, kind, finetune = tensor.entry.dtype, tensor.kind, sample(tensor)
    other = sample(base, tensor.words) if base is not None else None
    costs = {ALONE: sample_cost(ALONE, dtype, finetune, None)}
    if other is not None:
        costs[DELTA] = sample_cost(DELTA, dtype, finetune, other)
    costs |= _framed_costs(dtype, finetune, other, min(costs.values()))
    if other is not None:
        costs[DELTA] = min(costs[DELTA], sparse_rows_cost(dtype, finetune, other))
    if other is not None and kind.is_float and kind.mask:
        many = int(masks.zeroed(finetune, other).sum()) * masks.MANY > finetune.size
        saved = _MASK_SAVES * min(costs.values()) - masked_cost(dtype, finetune, other) if many else 0
        if saved * tensor.words > MASK_BYTES * finetune.size:
            return ZEROED
    best = min((DELTA, ALONE), key=lambda coding: costs.get(coding, 1 << 62))
    framed = min(FRAMED, key=lambda coding: costs.get(coding, 1 << 62))
    # a sample's tables are free here and zstd's are not, but scales will make differences and floats smaller
    margin = 970 if best == DELTA or word_kind(dtype).is_float else 995
    if framed in costs and costs[framed] * 1000 < costs[best] * margin:
        return framed
    if best != DELTA or base is None or effort == FAST:
        return best
    rows, bits = tensor.words // tensor.columns, 8 * costs[best] / finetune.size
    if dtype in DROPPED and unrounded(base) is not base and tensor.words >= _LEAST_ROUNDED:
        best = ROUNDED
    matrix = dtype, rows, tensor.columns, rows_of(tensor, base), bits
    if lowrank.probe(*matrix):
        return LOW_RANK
    # a tensor that is fitted leaves its bundle, so those that no fit helps are told apart first
    fitted = effort == MAX and lowrank.takes(*matrix[:3]) and lowrank.fit(*matrix, scaled=dtype in DROPPED) is not None
    return LOW_RANK if fitted else best


def _framed_costs(dtype: str, finetune: np.ndarray, other: np.ndarray | None, least: int) -> dict[str, int]:
    """What a sample takes as zstd frames; none where a part of it says that they are far from `least`, what it takes
    otherwise."""
    usable = [coding for coding in FRAMED if other is not None or coding != XOR_PLANES]
    costs: dict[str, int] = {}
    in_runs = finetune.size >= _PART * _PART_RUN and finetune.size % _PART_RUN == 0
    for part in (_PART, 1) if in_runs else (1,):
        mine, its = (_part_of(words, part) if words is not None else None for words in (finetune, other))
        assert mine is not None
        costs = {c: sample_cost(c, dtype, mine, its if c == XOR_PLANES else None) for c in usable}
        if min(costs.values()) * part > _FAR * least:
            return {}
    return costs


def _part_of(words: np.ndarray, part: int) -> np.ndarray:
    """One in so many runs of a sample."""
    return words.reshape(-1, _PART_RUN)[::part].ravel() if part > 1 else words


def rows_of(tensor: Tensor, base: Reference) -> lowrank.ReadRows:
    """Reads (fine-tune words, base words) of rows of a matrix."""

    def read(first: int, count: int) -> tuple[np.ndarray, np.ndarray]:
        pair = np.empty((2, count * tensor.columns), tensor.kind.dtype)
        for source, out in zip((tensor, base), pair, strict=True):
            source.read_words(first * tensor.columns, out)
        return pair[0], pair[1]

    return read
