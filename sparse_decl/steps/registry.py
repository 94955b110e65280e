"""Step kinds by name, the one list of them. A kind is imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from sparse_decl.base.errors import ConfigError

if TYPE_CHECKING:
    from sparse_decl.steps.kind import StepKind

# name -> module, `module:NAME` where a module has several. A resource goes to the first of them that takes it.
KINDS = {
    "snapshot": "sparse_decl.steps.snapshot",
    "model-delta": "sparse_decl.steps.model_delta",
    "svd": "sparse_decl.steps.lossy:SVD",
    "lossy": "sparse_decl.steps.lossy",
    "adapter": "sparse_decl.steps.adapter",
    "auto": "sparse_decl.steps.auto",
    "dataset-delta": "sparse_decl.steps.dataset_delta",
    "route": "sparse_decl.steps.route",
    "quantize-select": "sparse_decl.steps.quantize_select",
    "stream": "sparse_decl.steps.stream",
    "stream-step": "sparse_decl.steps.stream:KEPT",
    "pin": "sparse_decl.steps.pin",
    "quantize": "sparse_decl.steps.quantize_trials:QUANTIZE",
    "quantize-quality": "sparse_decl.steps.quantize_trials:QUALITY",
    "quantize-more": "sparse_decl.steps.quantize_trials:MORE",
    "quantize-latency": "sparse_decl.steps.quantize_trials:LATENCY",
    "eval": "sparse_decl.steps.evaluation",
}
_kinds: dict[str, StepKind] = {}


def register(kind: StepKind) -> None:
    """Makes a kind known, replacing one of the same name."""
    _kinds[kind.name] = kind


def kind_named(name: str) -> StepKind:
    """Raises ConfigError for a name that no kind has."""
    if name not in _kinds:
        if name not in KINDS:
            raise ConfigError(
                f"there is no step kind {name!r}",
                why=f"known kinds: {', '.join(sorted({*KINDS, *_kinds}))}",
                hint="a later version of sparse-decl may have written this; update it",
            )
        module, _, constant = KINDS[name].partition(":")
        register(getattr(import_module(module), constant or "KIND"))
    return _kinds[name]


def kind_of_record(name: str) -> StepKind:
    """The kind a record names; where this version does not know it, one with the defaults, so that it can be listed."""
    if name in _kinds or name in KINDS:
        return kind_named(name)
    from sparse_decl.steps.kind import UnknownKind

    return UnknownKind(name)


def every_kind() -> Iterator[StepKind]:
    """All kinds, in the order in which a resource is offered to them."""
    return (kind_named(name) for name in KINDS)
