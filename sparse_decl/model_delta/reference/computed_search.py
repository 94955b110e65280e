"""Finds references that are computed from a tensor of a base: its namesake in another dtype, and what weight decay or
pruning made of a reference. Judged on samples, as everything in `search` is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

import numpy as np

from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.coding.cost import sample_cost
from sparse_decl.model_delta.coding.groups import ALONE, DELTA
from sparse_decl.model_delta.reference import decay
from sparse_decl.model_delta.reference.cast import CASTABLE
from sparse_decl.model_delta.reference.computed import (
    MOST_GROUP,
    QUANTIZED,
    QUANTIZED_FROM,
    Pruning,
    Quantizing,
    Steps,
)
from sparse_decl.model_delta.reference.decay import Decay
from sparse_decl.model_delta.reference.kinds import Computed, Reference, reference_to
from sparse_decl.model_delta.sampling import sample
from sparse_kernels.pruning import best_limit
from sparse_kernels.quantizing import DIVIDED, MULTIPLIED

_LOOKED_AT = 16  # tensors, the largest, that decays are learnt from
_QUICK_PIECES, _PIECES = 4, 256  # of a tensor: to see whether there is any, and to find it
_LEAST_PRUNED, _LEAST_ZEROED = 64, 0.1  # words of a tensor; of these, zero where its reference is not
_KEPT = ((2, 4), (4, 8), (1, 4), (1, 2))  # of so many neighbours, that hardware or papers prune to
_PRUNING_BYTES = 40  # what saying so costs, about
_LEVELS = {"I8": (127.0, 128.0, 127.5), "F8_E4M3": (448.0, 240.0), "F8_E5M2": (57344.0,)}  # as quantizers have them
_RELATED = 0.97  # of the bytes alone: a namesake is likely to be the reference, and saves at least this

Decays = list[tuple[str, Decay]]  # each with the dtype it was found in


def computed_namesake(tensor: Tensor, bases: Sequence[Checkpoint]) -> Computed | None:
    """The tensor of that name and shape and another dtype that is nearest once it is cast to the tensor's own, or
    quantized to it; None if none is near enough."""
    dtype = tensor.entry.dtype
    if not tensor.words or dtype not in (*CASTABLE, *QUANTIZED):
        return None
    found: list[Computed] = []
    for number, base in enumerate(bases):
        for other in (kind for kind in CASTABLE if kind != dtype):
            for namesake in base.namesakes(tensor.path, replace(tensor.entry, dtype=other))[:1]:
                found += [Computed.of(reference_to(number, namesake), steps) for steps in _ways(other, tensor)]
    if not found:
        return None
    finetune = sample(tensor)
    costs = [sample_cost(DELTA, dtype, finetune, sample(one, tensor.words)) for one in found]
    related = min(costs) < _RELATED * sample_cost(ALONE, dtype, finetune, None)
    return found[costs.index(min(costs))] if related else None


def _ways(source: str, tensor: Tensor) -> list[Steps]:
    """From words of a dtype to those of a tensor's."""
    dtype = tensor.entry.dtype
    ways = [Steps(source, dtype)] if dtype in CASTABLE else []
    if dtype in QUANTIZED and source in QUANTIZED_FROM:
        groups = [0] if tensor.columns == tensor.words or tensor.columns > MOST_GROUP else [tensor.columns, 0]
        ways += [
            Steps(source, dtype, quantizing=Quantizing(group, levels, form))
            for group in groups
            for levels in _LEVELS[dtype]
            for form in (DIVIDED, MULTIPLIED)
        ]
    return ways


def pruned(tensor: Tensor, reference: Reference) -> Reference:
    """A reference with zeros where the tensor has most of its own, if magnitudes say where and that saves bytes."""
    dtype = tensor.entry.dtype
    steps = reference.steps if isinstance(reference, Computed) else Steps(dtype, dtype)
    if dtype not in CASTABLE or steps.quantizing is not None or tensor.words < _LEAST_PRUNED:
        return reference
    finetune, other = sample(tensor), sample(reference, tensor.words)
    sign = other.dtype.type(1 << (8 * other.itemsize - 1))
    zeroed = ((finetune & ~sign) == 0) & ((other & ~sign) != 0)
    if int(zeroed.sum()) < _LEAST_ZEROED * zeroed.size:
        return reference
    signed = 2 * int((finetune[zeroed] == sign).sum()) > int((other[zeroed] >= sign).sum())
    order = np.argsort(other & ~sign, kind="stable")
    limit, _ = best_limit((other & ~sign).astype(np.int64)[order], zeroed[order])
    ways = [Pruning(signed, *rule, last) for rule in _KEPT for last in (False, True) if tensor.columns % rule[1] == 0]
    ways += [Pruning(signed, int(limit), 0)] if limit >= 0 else []
    inner = reference.inner if isinstance(reference, Computed) else reference
    made = [Computed.of(inner, replace(steps, pruning=way)) for way in ways]
    costs = [sample_cost(DELTA, dtype, finetune, sample(one, tensor.words)) for one in made]
    saved = sample_cost(DELTA, dtype, finetune, other) - min(costs, default=1 << 62)
    return made[costs.index(min(costs))] if saved * tensor.words > _PRUNING_BYTES * finetune.size else reference


def learn_decays(pairs: Iterable[tuple[Tensor, Reference]]) -> Decays:
    """The decays that tensors and their references show; large tensors first."""
    found: Decays = []
    for tensor, reference in islice((pair for pair in pairs if pair[0].entry.dtype in decay.FLOATS), _LOOKED_AT):
        dtype = tensor.entry.dtype
        quick = [sample(part, tensor.words, _QUICK_PIECES) for part in (tensor, reference)]
        if any(
            (step.apply(quick[1], kind) == quick[0]).mean() > decay.LEAST_HITS for kind, step in found if kind == dtype
        ):
            continue
        if decay.find(dtype, *quick) is None:
            continue
        whole = decay.find(dtype, *(sample(part, tensor.words, _PIECES) for part in (tensor, reference)))
        if whole is not None:
            found.append((dtype, whole))
    return found


def decayed(tensor: Tensor, reference: Reference, decays: Decays) -> Reference:
    """A reference moved by the decay that makes it nearest, if any saves what it costs."""
    dtype = tensor.entry.dtype
    known = [step for kind, step in decays if kind == dtype]
    if not known:
        return reference
    finetune, other = sample(tensor), sample(reference, tensor.words)
    costs = [sample_cost(DELTA, dtype, finetune, step.apply(other, dtype)) for step in known]
    best = costs.index(min(costs))
    saved = sample_cost(DELTA, dtype, finetune, other) - costs[best]
    if saved * tensor.words <= known[best].cost * finetune.size:
        return reference
    if isinstance(reference, Computed):
        return Computed.of(reference.inner, replace(reference.steps, decay=known[best]))
    return Computed.of(reference, Steps(dtype, dtype, known[best]))
