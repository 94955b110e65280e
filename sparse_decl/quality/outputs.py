"""Outputs of any model side by side: what a restored form loses, for models that have no perplexity."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError
from sparse_decl.quality.perplexity import mean_interval

Loader = Callable[[Path], Callable[[Any], Any]]
"""From the folder of a model to a function that maps one input to its outputs: an array, or a list or dict of them."""


@dataclass(frozen=True, slots=True)
class OutputComparison:
    """How far outputs are from the fine-tune's. Norms are Euclidean, over all values of all outputs of an input.

    of_output: size of the difference over that of the fine-tune's outputs. of_change: over that of what fine-tuning
    changed: 0 is the fine-tune, 1 the base; None where it changed nothing, or without a base. Both are over all inputs;
    intervals (95 %, of a ratio's mean over the inputs, by Student's t) are None for a single one. largest: difference
    of one value. worst: place of the input with the largest of_output. inputs: how many there were.
    """

    inputs: int
    of_output: float
    of_output_interval: tuple[float, float] | None
    of_change: float | None
    of_change_interval: tuple[float, float] | None
    largest: float
    worst: int


def compare_outputs(
    load: Loader, restored: Path, finetune: Path, inputs: Sequence[Any], *, base: Path | None = None
) -> OutputComparison:
    """Runs the same inputs through a restored model, its fine-tune and the base, one model in memory at a time.

    load: from a model's folder to a function from one input to its outputs, arrays of NumPy or torch, alone or in lists
    and dicts; the outputs of the fine-tune for all inputs are kept. Raises ConfigError where there is no input, or
    outputs have other names or shapes than the fine-tune's or a value that is not finite; and whatever `load` and its
    models raise.
    """
    if not inputs:
        raise ConfigError("there is nothing to compare outputs on", hint="give one input at least")
    model = load(finetune)
    wanted = [_flat(model(one)) for one in inputs]
    del model
    lost, largest = _distances(load, restored, inputs, wanted)
    sizes = [sum(float(np.vdot(value, value)) for value in arrays.values()) for arrays in wanted]
    moved = None if base is None else _distances(load, base, inputs, wanted)[0]
    of_output, interval = _ratio(lost, sizes)
    of_change, of_change_interval = (None, None) if moved is None else _ratio(lost, moved)
    shares = [share / size if size else math.inf for share, size in zip(lost, sizes, strict=True)]
    return OutputComparison(
        inputs=len(inputs),
        of_output=0.0 if of_output is None else of_output,
        of_output_interval=interval,
        of_change=of_change,
        of_change_interval=of_change_interval,
        largest=largest,
        worst=int(np.argmax(shares)) if any(lost) else 0,
    )


def _distances(
    load: Loader, folder: Path, inputs: Sequence[Any], wanted: list[dict[str, np.ndarray]]
) -> tuple[list[float], float]:
    """(squared distance of each input's outputs from the wanted ones, the largest difference of one value)."""
    model, squares, largest = load(folder), [], 0.0
    for place, (one, right) in enumerate(zip(inputs, wanted, strict=True)):
        found = _flat(model(one))
        if {name: value.shape for name, value in found.items()} != {name: value.shape for name, value in right.items()}:
            raise ConfigError(
                "a model's outputs have other names or shapes than the fine-tune's",
                where=f"{folder}: input {place}",
                hint="the loader has to give the same outputs for every folder",
            )
        differences = [value - right[name] for name, value in found.items()]
        squares.append(sum(float(np.vdot(difference, difference)) for difference in differences))
        largest = max(largest, *(float(np.abs(values).max(initial=0.0)) for values in differences))
    return squares, largest


def _flat(outputs: Any, name: str = "") -> dict[str, np.ndarray]:
    """Arrays of f64 by their place in what a model gave."""
    if isinstance(outputs, Mapping):
        return {at: value for key, one in outputs.items() for at, value in _flat(one, f"{name}.{key}").items()}
    if isinstance(outputs, (list, tuple)):
        return {at: value for key, one in enumerate(outputs) for at, value in _flat(one, f"{name}.{key}").items()}
    if hasattr(outputs, "detach"):  # a tensor of torch, which is not imported here
        outputs = outputs.detach().cpu().double().numpy()
    array = np.asarray(outputs)
    if array.dtype.kind not in "biuf" or not np.isfinite(array).all():
        raise ConfigError(
            "an output is not an array of finite numbers",
            where=f"output {name.removeprefix('.') or 'of the model'}",
            hint="let the loader give what is to be compared: logits, energies, vectors",
        )
    return {name.removeprefix("."): array.astype(np.float64)}


def _ratio(parts: list[float], wholes: list[float]) -> tuple[float | None, tuple[float, float] | None]:
    """(root of the ratio of two sums, 95 % interval of it); None where the second sum is 0."""
    whole = sum(wholes)
    if whole == 0:
        return None, None
    low, high = mean_interval(parts, wholes)
    interval = (math.sqrt(max(low, 0.0)), math.sqrt(high)) if len(parts) > 1 else None
    return math.sqrt(sum(parts) / whole), interval
