"""Step kinds by name. A kind is imported when it is first asked for; `module:NAME` where a module has several."""

from __future__ import annotations

from importlib import import_module

from sparse_decl.base.errors import ConfigError
from sparse_decl.steps.kind import StepKind

_MODULES = {
    "snapshot": "sparse_decl.steps.snapshot",
    "model-delta": "sparse_decl.steps.model_delta",
    "pin": "sparse_decl.steps.pin",
    "quantize": "sparse_decl.steps.quantize_trials:QUANTIZE",
    "quantize-quality": "sparse_decl.steps.quantize_trials:QUALITY",
    "quantize-more": "sparse_decl.steps.quantize_trials:MORE",
    "quantize-latency": "sparse_decl.steps.quantize_trials:LATENCY",
    "quantize-select": "sparse_decl.steps.quantize_select",
    "eval": "sparse_decl.steps.evaluation",
    "route": "sparse_decl.steps.route",
    "dataset-delta": "sparse_decl.steps.dataset_delta",
    "svd": "sparse_decl.steps.lossy:SVD",
    "lossy": "sparse_decl.steps.lossy",
    "adapter": "sparse_decl.steps.adapter",
    "auto": "sparse_decl.steps.auto",
}
_kinds: dict[str, StepKind] = {}


def register(kind: StepKind) -> None:
    """Makes a kind known, replacing one of the same name."""
    _kinds[kind.name] = kind


def kind_named(name: str) -> StepKind:
    """Raises ConfigError for a name no kind answers to."""
    if name not in _kinds:
        if name not in _MODULES:
            raise ConfigError(
                f"there is no step kind {name!r}",
                why=f"known kinds: {', '.join(sorted({*_MODULES, *_kinds}))}",
                hint="a later version of sparse-decl may have made this; update it",
            )
        module, _, constant = _MODULES[name].partition(":")
        register(getattr(import_module(module), constant or "KIND"))
    return _kinds[name]
