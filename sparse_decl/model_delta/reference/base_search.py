"""Which of several models another was most likely made from: what a delta to each would take, judged on a sample.

The sample depends on names, shapes and sizes alone, so the answer is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sparse_decl.base.nearness import Score

if TYPE_CHECKING:
    from sparse_decl.model_delta.checkpoint import Tensor

SCORE_VERSION = 2  # of what `score` computes; scores that were kept count for the same version only
_TENSORS = 24  # looked at, the largest and some of the others


def scorer() -> Callable[[Path, Path], Score]:
    """What compares candidates with models."""
    return score


def score(candidate: Path, model: Path) -> Score:
    """How near a candidate is to a model. Both: a folder or one .safetensors file.

    Raises FormatError, UnavailableError.
    """
    # Here, since a plan that asks for kept scores alone is to load no NumPy.
    from sparse_decl.model_delta.checkpoint import Checkpoint
    from sparse_decl.model_delta.coding.cost import sample_cost
    from sparse_decl.model_delta.coding.groups import ALONE, DELTA
    from sparse_decl.model_delta.reference.search import ReferenceFinder
    from sparse_decl.model_delta.sampling import sample

    with Checkpoint(candidate, arrays=True) as base, Checkpoint(model, arrays=True) as finetune:
        finder = ReferenceFinder([base])
        spent = alone = matched = same = words = 0.0
        chosen = _chosen(finetune.tensors)
        finder.look_at(chosen)
        for tensor in chosen:
            dtype, mine = tensor.entry.dtype, sample(tensor)
            weight = tensor.words / mine.size
            its_alone = min(sample_cost(ALONE, dtype, mine, None), mine.nbytes)
            cost = its_alone
            reference = finder.find(tensor)
            if reference is not None:
                other = sample(reference, tensor.words)
                cost = min(cost, sample_cost(DELTA, dtype, mine, other))
                matched += tensor.words
                same += weight * float((mine == other).sum())
            spent, alone, words = spent + weight * cost, alone + weight * its_alone, words + tensor.words
    if not words:
        return Score(0.0, 0.0, 0.0, 0.0)
    return Score(*(round(value, 4) for value in (8 * spent / words, 8 * alone / words, matched / words, same / words)))


def _chosen(tensors: Sequence[Tensor]) -> list[Tensor]:
    """Half the largest tensors, half evenly spaced ones, in their order."""
    filled = [number for number, tensor in enumerate(tensors) if tensor.words]
    largest = sorted(filled, key=lambda number: (-tensors[number].words, number))[: _TENSORS // 2]
    rest = [number for number in filled if number not in largest]
    step = max(1, len(rest) // (_TENSORS - len(largest)))
    return [tensors[number] for number in sorted({*largest, *rest[::step][: _TENSORS - len(largest)]})]
