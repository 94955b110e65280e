"""Finds references that are computed from a tensor of a base: its namesake in another dtype, and what weight decay made
of a reference. Judged on samples, as everything in `search` is.
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
from sparse_decl.model_delta.reference.decay import Decay
from sparse_decl.model_delta.reference.kinds import Computed, Reference, reference_to
from sparse_decl.model_delta.sampling import sample

_LOOKED_AT = 16  # tensors, the largest, that decays are learnt from
_QUICK_PIECES, _PIECES = 4, 256  # of a tensor: to see whether there is any, and to find it
_RELATED = 0.97  # of the bytes alone: a namesake is a likely relative, and saves at least this

Decays = list[tuple[str, Decay]]  # each with the dtype it was found in


def cast_namesake(tensor: Tensor, bases: Sequence[Checkpoint]) -> Computed | None:
    """The nearest tensor of that name and shape and another dtype, in the tensor's own; None if none is a relative."""
    dtype = tensor.entry.dtype
    if dtype not in CASTABLE or not tensor.words:
        return None
    found: list[Computed] = []
    for number, base in enumerate(bases):
        for other in (kind for kind in CASTABLE if kind != dtype):
            for namesake in base.relatives(tensor.path, replace(tensor.entry, dtype=other))[:1]:
                found.append(Computed.cast(reference_to(number, namesake), dtype))
    if not found:
        return None
    finetune = sample(tensor)
    costs = [sample_cost(DELTA, dtype, finetune, sample(one, tensor.words)) for one in found]
    related = min(costs) < _RELATED * sample_cost(ALONE, dtype, finetune, None)
    return found[costs.index(min(costs))] if related else None


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
    moved = reference if isinstance(reference, Computed) else Computed(reference.entry, reference)
    return replace(moved, decay=known[best])
