"""What each column of a model's linear layers is multiplied with on a text: says which single weights matter.

Sun et al. 2023 (Wanda, arXiv:2306.11695) rank weights by their size times the norm of their input; here it ranks the
differences from a base.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.base.extras import load_extra
from sparse_decl.base.parallel import Progress
from sparse_decl.quality.loading import load_model
from sparse_decl.quality.perplexity import choose, spans
from sparse_decl.quality.text import Text

WINDOWS, LENGTH = 32, 512  # at most, and tokens of one


def column_norms(
    folder: Path, text: Text, *, windows: int = WINDOWS, length: int = LENGTH, progress: Progress | None = None
) -> dict[str, np.ndarray]:
    """Parameter name -> (columns,) f32: the root mean square, over all tokens, of what each column of the weight of a
    linear layer is multiplied with. A weight that is also the embedding has it under both names.

    folder: a causal language model. windows: of `length` tokens at most, chosen from the text as `evaluate` does.
    progress: (windows done, in all). Raises ConfigError (no text, no linear layer), SparseError (numbers that are not
    finite), and what `load_model` raises.
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
    sums: dict[Any, Any] = {}

    def add(module: Any, inputs: tuple[Any, ...]) -> None:
        flat = inputs[0].detach().reshape(-1, inputs[0].shape[-1]).double()
        sums[module] = sums.get(module, 0) + flat.square().sum(0)

    hooks = [one.register_forward_pre_hook(add) for one in model.modules() if isinstance(one, torch.nn.Linear)]
    try:
        with torch.no_grad():
            for number, (begin, end, _) in enumerate(chosen, 1):
                model(input_ids=ids[begin:end][None].to(loaded.device))
                if progress is not None:
                    progress(number, len(chosen))
    finally:
        for hook in hooks:
            hook.remove()
    tokens = sum(end - begin for begin, end, _ in chosen)
    names: dict[int, list[str]] = {}
    for name, parameter in model.named_parameters(remove_duplicate=False):
        names.setdefault(id(parameter), []).append(name)
    found = {
        name: np.asarray((total / tokens).sqrt().cpu().numpy(), np.float32)
        for module, total in sums.items()
        for name in names.get(id(module.weight), ())
    }
    if not found:
        raise ConfigError("the model has no linear layer to calibrate", where=str(folder), hint="leave calibration out")
    if not all(np.isfinite(norms).all() for norms in found.values()):
        raise SparseError("the model gives numbers that are not finite", where=str(folder), hint="check its weights")
    return found
