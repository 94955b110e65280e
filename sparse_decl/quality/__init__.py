"""How good a model is, measured: perplexity in paired windows, logits side by side, the error of rounded tensors.

Knows nothing of Sparsefiles, steps or the store. torch and transformers are imported by the functions that need them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sparse_decl.base.lazy import lazy_names

if TYPE_CHECKING:
    from sparse_decl.quality.fidelity import Fidelity, FidelityMeter, Mean
    from sparse_decl.quality.int8 import Int8Quality, measure_int8
    from sparse_decl.quality.loading import LoadedModel, load_model
    from sparse_decl.quality.logits import PROMPTS, LogitsComparison, compare_logits
    from sparse_decl.quality.outputs import Loader, OutputComparison, compare_outputs
    from sparse_decl.quality.perplexity import (
        Evaluation,
        Gain,
        Ratio,
        Window,
        evaluate,
        gain_kept,
        paired_interval,
    )
    from sparse_decl.quality.sensitivity import Sensitivity, sensitivities
    from sparse_decl.quality.text import Text, prompts_of, read_text

_HOMES = {
    "Fidelity": "fidelity",
    "FidelityMeter": "fidelity",
    "Mean": "fidelity",
    "Int8Quality": "int8",
    "measure_int8": "int8",
    "LoadedModel": "loading",
    "load_model": "loading",
    "PROMPTS": "logits",
    "LogitsComparison": "logits",
    "compare_logits": "logits",
    "Loader": "outputs",
    "OutputComparison": "outputs",
    "compare_outputs": "outputs",
    "Evaluation": "perplexity",
    "Gain": "perplexity",
    "Ratio": "perplexity",
    "Window": "perplexity",
    "evaluate": "perplexity",
    "gain_kept": "perplexity",
    "paired_interval": "perplexity",
    "Sensitivity": "sensitivity",
    "sensitivities": "sensitivity",
    "Text": "text",
    "prompts_of": "text",
    "read_text": "text",
}


if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, {name: f"{__name__}.{module}" for name, module in _HOMES.items()})


__all__ = [
    "PROMPTS",
    "Evaluation",
    "Fidelity",
    "FidelityMeter",
    "Gain",
    "Int8Quality",
    "LoadedModel",
    "Loader",
    "LogitsComparison",
    "Mean",
    "OutputComparison",
    "Ratio",
    "Sensitivity",
    "Text",
    "Window",
    "compare_logits",
    "compare_outputs",
    "evaluate",
    "gain_kept",
    "load_model",
    "measure_int8",
    "paired_interval",
    "prompts_of",
    "read_text",
    "sensitivities",
]
