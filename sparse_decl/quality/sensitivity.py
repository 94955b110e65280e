"""How much the rows and columns of a model's matrices matter on a text: says which single weights to keep.

A column counts by what it is multiplied with, a row by how much the text's likelihood depends on its output: the
diagonals of the two factors of K-FAC (Martens and Grosse 2015, arXiv:1503.05671), in place of the inputs alone that
Wanda ranks weights by (Sun et al. 2023, arXiv:2306.11695).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.base.extras import load_extra
from sparse_decl.base.parallel import Progress
from sparse_decl.quality.loading import load_model
from sparse_decl.quality.perplexity import choose, spans
from sparse_decl.quality.text import Text

WINDOWS, LENGTH = 2, 128  # at most, and tokens of one: norms over a few hundred tokens hold still


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """Of a matrix as it is stored. rows: (m,) f32, columns: (n,) f32; root mean squares over all tokens of the gradient
    of the text's negative log-likelihood on one side, and of the input on the other."""

    rows: np.ndarray
    columns: np.ndarray


def sensitivities(
    folder: Path, text: Text, *, windows: int = WINDOWS, length: int = LENGTH, progress: Progress | None = None
) -> dict[str, Sensitivity]:
    """Parameter name -> `Sensitivity` of the weight of each linear layer (transformers' Conv1D too), and of the input
    embedding where it is no linear layer's weight as well. A weight with several names has them all.

    folder: a causal language model. windows: of `length` tokens at most, chosen from the text as `evaluate` does; each
    is run forwards and, through activations alone, backwards. progress: (windows done, in all). Raises ConfigError (no
    text, no linear layer), SparseError (numbers that are not finite), and what `load_model` raises.
    """
    torch = load_extra("torch", "torch")
    loaded = load_model(folder)
    model = loaded.model
    most = getattr(model.config, "max_position_embeddings", None)
    length = min(length, most) if isinstance(most, int) else length
    ids = loaded.tokenizer(text.text, return_tensors="pt", verbose=False)["input_ids"][0]
    every = spans(ids.numel(), length, length)
    if not every:
        raise ConfigError("the text is too short to calibrate on", where=text.source, why=f"{ids.numel()} tokens")
    chosen = [every[number] for number in choose(len(every), windows, 0)]
    sums = _Sums(torch, model)
    with sums.watching():
        for number, (begin, end, _) in enumerate(chosen, 1):
            row = ids[begin:end].to(loaded.device)
            logits = model(input_ids=row[None]).logits[0, :-1].float()
            torch.nn.functional.cross_entropy(logits, row[1:], reduction="sum").backward()
            if progress is not None:
                progress(number, len(chosen))
    found = sums.result(sum(end - begin for begin, end, _ in chosen))
    if not found:
        raise ConfigError("the model has no linear layer to calibrate", where=str(folder), hint="leave calibration out")
    if not all(np.isfinite(side).all() for one in found.values() for side in (one.rows, one.columns)):
        raise SparseError("the model gives numbers that are not finite", where=str(folder), hint="check its weights")
    return found


class _Sums:
    """Sums of squares over tokens, by module, collected by hooks."""

    def __init__(self, torch: Any, model: Any):
        self._torch, self._model = torch, model
        self._conv1d = load_extra("torch", "transformers.pytorch_utils").Conv1D
        self._inputs: dict[Any, Any] = {}
        self._outputs: dict[Any, Any] = {}
        self._seen: Any = None  # of each word of the vocabulary, how often

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Hooks in place; gradients flow through activations only."""
        kinds = (self._torch.nn.Linear, self._conv1d)
        hooks = [one.register_forward_hook(self._add) for one in self._model.modules() if isinstance(one, kinds)]
        hooks.append(self._model.get_input_embeddings().register_forward_hook(self._begin))
        before = [(weight, weight.requires_grad) for weight in self._model.parameters()]
        self._model.requires_grad_(False)
        try:
            yield
        finally:
            for hook in hooks:
                hook.remove()
            for weight, wanted in before:
                weight.requires_grad_(wanted)

    def _begin(self, module: Any, inputs: tuple[Any, ...], output: Any) -> Any:
        counts = self._torch.bincount(inputs[0].flatten(), minlength=module.weight.shape[0]).double()
        self._seen = counts if self._seen is None else self._seen + counts
        begun = output.detach().requires_grad_(True) * 1  # no leaf: models may add to it in place
        self._watch(module, begun)
        return begun

    def _add(self, module: Any, inputs: tuple[Any, ...], output: Any) -> None:
        self._inputs[module] = self._inputs.get(module, 0) + _squares(inputs[0])
        self._watch(module, output)

    def _watch(self, module: Any, output: Any) -> None:
        def add(gradient: Any) -> None:
            self._outputs[module] = self._outputs.get(module, 0) + _squares(gradient)

        if output.requires_grad:
            output.register_hook(add)

    def result(self, tokens: int) -> dict[str, Sensitivity]:
        names: dict[int, list[str]] = {}
        for name, parameter in self._model.named_parameters(remove_duplicate=False):
            names.setdefault(id(parameter), []).append(name)
        embedding = self._model.get_input_embeddings()
        # a word that the text lacks is met elsewhere
        met = {} if self._seen is None else {embedding: (self._seen + 0.5) / 2}
        found: dict[str, Sensitivity] = {}
        for module, inputs in (met | self._inputs).items():  # of a tied weight, the linear layer's last
            outputs = self._outputs.get(module)
            if outputs is None:
                continue
            sides = [np.asarray((part / tokens).sqrt().cpu().numpy(), np.float32) for part in (outputs, inputs)]
            turned = module is embedding or isinstance(module, self._conv1d)
            rows, columns = reversed(sides) if turned else sides
            found.update(dict.fromkeys(names.get(id(module.weight), ()), Sensitivity(rows, columns)))
        return found


def _squares(values: Any) -> Any:
    """Sums of squares over all but the last axis, f64."""
    return values.detach().reshape(-1, values.shape[-1]).double().square().sum(0)
