"""Finds references that are computed from a tensor of a base: its namesake in another dtype, and what weight decay
made of a reference. Judged on samples, as everything in `search` is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.coding.cost import sample_cost
from sparse_decl.model_delta.coding.groups import ALONE, DELTA
from sparse_decl.model_delta.reference import decay
from sparse_decl.model_delta.reference.cast import CASTABLE
from sparse_decl.model_delta.reference.computed import (
    MOST_GROUP,
    QUANTIZED,
    QUANTIZED_FROM,
    Quantizing,
    Steps,
)
from sparse_decl.model_delta.reference.decay import Decay
from sparse_decl.model_delta.reference.kinds import Computed, Reference, reference_to
from sparse_decl.model_delta.sampling import sample
from sparse_kernels.quantizing import DIVIDED, MULTIPLIED, SINGLE

_LOOKED_AT = 16  # tensors, the largest, that decays are learnt from
_QUICK_PIECES, _PIECES = 4, 256  # of a tensor: to see whether there is any, and to find it
_LEVELS = {"I8": (127.0, 128.0, 127.5), "F8_E4M3": (448.0, 240.0), "F8_E5M2": (57344.0,)}  # as quantizers have them
_RELATED = 0.97  # of the bytes alone: a namesake is likely to be the reference, and saves at least this

Decays = list[tuple[str, Decay]]  # each with the dtype it was found in


def computed_namesake(tensor: Tensor, bases: Sequence[Checkpoint]) -> Computed | None:
    """The tensor of that name and shape and another dtype that is nearest once it is cast to the tensor's own, or
    quantized to it; None if none is near enough."""
    dtype = tensor.entry.dtype
    if not any(base.has_named(tensor.name) for base in bases):
        return None
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
    there = finetune << 1 != 0  # what was pruned says nothing of where the rest comes from
    there = there if there.any() else slice(None)
    finetune = finetune[there]
    costs = [sample_cost(DELTA, dtype, finetune, sample(one, tensor.words)[there]) for one in found]
    related = min(costs) < _RELATED * sample_cost(ALONE, dtype, finetune, None)
    return found[costs.index(min(costs))] if related else None


def _ways(source: str, tensor: Tensor) -> list[Steps]:
    """From words of a dtype to those of a tensor's."""
    dtype = tensor.entry.dtype
    ways = [Steps(source, dtype)] if dtype in CASTABLE else []
    if dtype in QUANTIZED and source in QUANTIZED_FROM:
        groups = [0] if tensor.columns == tensor.words or tensor.columns > MOST_GROUP else [tensor.columns, 0]
        ways += [
            Steps(source, dtype, quantizing=Quantizing(group, levels, form | SINGLE if group else form))
            for group in groups
            for levels in _LEVELS[dtype]
            for form in (DIVIDED, MULTIPLIED)
        ]
    return ways


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
