"""Deltas where transformers is used: `from_pretrained` of a delta, a loaded model that changes from one fine-tune to
another in memory, a trainer's checkpoints kept as deltas, and its steps published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sparse_decl.base.lazy import lazy_names

if TYPE_CHECKING:
    from sparse_decl.transformers.callback import DeltaCheckpoints
    from sparse_decl.transformers.checkpoints import last_checkpoint
    from sparse_decl.transformers.publishing import PublishSteps
    from sparse_decl.transformers.registering import register, unregister
    from sparse_decl.transformers.switching import switch

_HOMES = {
    "DeltaCheckpoints": "callback",
    "PublishSteps": "publishing",
    "last_checkpoint": "checkpoints",
    "register": "registering",
    "switch": "switching",
    "unregister": "registering",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, {name: f"{__name__}.{module}" for name, module in _HOMES.items()})

__all__ = ["DeltaCheckpoints", "PublishSteps", "last_checkpoint", "register", "switch", "unregister"]
