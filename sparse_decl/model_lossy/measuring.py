"""What a lossy artifact restores, read back from the artifact itself: digests of the files, and what was lost.

An error is relative to the difference: 0 is the fine-tune, 1 is the base (Frobenius norms). Sums run in a fixed order.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from blake3 import blake3

from sparse_decl.base.digests import digest_file
from sparse_decl.base.parallel import in_order
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_lossy.casts import read_f32, to_f32
from sparse_decl.model_lossy.coverage import Pair
from sparse_decl.model_lossy.updates import BLOCK_WORDS, LowRank, Update
from sparse_kernels import lossy, scales

DIGITS = 6  # significant ones of a figure that is kept


@dataclass(frozen=True, slots=True)
class Losses:
    """Measured over every tensor that has a relative in the base.

    relative_error: |restored - finetune| / |finetune - base|. weight_error: the same relative to |finetune|. Where a
    restore rounds by a pattern that keeps means (`dither`), all errors are those of the values before they are rounded;
    rounding_error: |restored - those values| / |finetune - base|, None where nothing is rounded so.
    worst_layer: the tensor with the largest relative error, and average_layer_error over those that are not exact.
    """

    relative_error: float
    weight_error: float
    worst_layer: str
    worst_layer_error: float
    average_layer_error: float
    max_abs_error: float
    mean_abs_error: float
    rounding_error: float | None = None

    def to_json(self) -> dict[str, Any]:
        """By name; what is None is left out."""
        return {name: value for name, value in asdict(self).items() if value is not None}


@dataclass(frozen=True, slots=True)
class Measured:
    """digests: of the files that a restore gives; layers: relative error by number of each tensor that is not exact."""

    digests: dict[str, str]
    losses: Losses
    layers: dict[int, float]


def measure(
    restored: Checkpoint,
    originals: list[Tensor],
    pairs: Mapping[int, Pair],
    updates: Mapping[int, Update],
    pool: ThreadPoolExecutor,
    window: int,
    advance: Callable[[int], None],
) -> Measured:
    """Restores every tensor in memory, block by block.

    restored: what the lossless part gives back (its tensors replace those of the files); originals: the
    fine-tune's own tensors; pairs, updates: by number of the tensor.
    """
    by_file: dict[str, list[int]] = {name: [] for name in restored.headers}
    for number, tensor in enumerate(restored.tensors):
        by_file[tensor.path].append(number)
    digests, sums = {}, {}
    for name, path in restored.files.items():
        if name not in by_file:
            digests[name] = digest_file(path)
            continue
        found = blake3(restored.headers[name].raw)
        for number in by_file[name]:
            tensor, update, pair = restored.tensors[number], updates.get(number), pairs.get(number)
            total = np.zeros(6)

            def work(block: int, tensor=tensor, update=update, pair=pair) -> tuple[np.ndarray, np.ndarray | None]:  # type: ignore[no-untyped-def]
                start = block * BLOCK_WORDS
                words = np.empty(min(BLOCK_WORDS, tensor.words - start), tensor.kind.dtype)
                tensor.read_words(start, words)
                given, values = words, None
                if isinstance(update, LowRank) and update.pattern is not None:
                    values = update.values(given, block)
                    words = update.rounded(values, start)
                elif update is not None:
                    words = update.apply(given, block)
                if pair is None or not pair.changed:
                    return words, None
                return words, _lost(pair, given, values, words, start)

            for words, lost in in_order(pool, window, work, range(-(-tensor.words // BLOCK_WORDS))):
                found.update(words.view(np.uint8).data)
                if lost is not None:
                    total[:5] += lost[:5]
                    total[5] = max(total[5], lost[5])
            if pair is not None and pair.changed:
                sums[number] = total
            advance(tensor.entry.nbytes)
        digests[name] = "b3:" + found.hexdigest()
    layers = {n: math.sqrt(s[0] / s[1]) if s[1] else 0.0 for n, s in sums.items() if s[0] > 0}
    elements = sum(originals[number].words for number in pairs)
    dithered = any(isinstance(update, LowRank) and update.pattern is not None for update in updates.values())
    losses = _summed(sums, layers, originals, elements, dithered)
    return Measured(digests, losses, {n: rounded(e) for n, e in layers.items()})


def _lost(pair: Pair, given: np.ndarray, values: np.ndarray | None, words: np.ndarray, start: int) -> np.ndarray:
    """(6,) sums of `lossy.losses` but the largest, of the squares of what a pattern added, and the largest error.

    given: the exact part's words; values: what became `words` by a pattern, if so. A single weight that is kept, which
    the exact part has another word for than the base, is what is restored.
    """
    out = np.zeros(5)
    finetune, base = read_f32(pair.tensor, start, words.size), read_f32(pair.base, start, words.size)
    restored = to_f32(words, pair.tensor.entry.dtype)
    added = 0.0
    if values is not None:
        values = np.where(to_f32(given, pair.tensor.entry.dtype) != base, restored, values)
        added = scales.total(np.square(restored - values, dtype=np.float64))
        restored = values
    lossy.losses(base, finetune, restored, out)
    return np.array([*out[:4], added, out[4]])


def _summed(
    sums: Mapping[int, np.ndarray], layers: Mapping[int, float], originals: list[Tensor], elements: int, dithered: bool
) -> Losses:
    lost, moved, size, apart, added = (sum(float(s[k]) for s in sums.values()) for k in range(5))
    worst = max(layers, key=lambda number: (layers[number], -number)) if layers else None
    return Losses(
        relative_error=rounded(math.sqrt(lost / moved) if moved else 0.0),
        weight_error=rounded(math.sqrt(lost / size) if size else 0.0),
        worst_layer=originals[worst].name if worst is not None else "",
        worst_layer_error=rounded(layers[worst]) if worst is not None else 0.0,
        average_layer_error=rounded(math.fsum(layers.values()) / len(layers)) if layers else 0.0,
        max_abs_error=rounded(max((float(s[5]) for s in sums.values()), default=0.0)),
        mean_abs_error=rounded(apart / elements if elements else 0.0),
        rounding_error=rounded(math.sqrt(added / moved) if moved else 0.0) if dithered else None,
    )


def rounded(value: float) -> float:
    """To the digits that are kept."""
    return float(f"{value:.{DIGITS}g}")
