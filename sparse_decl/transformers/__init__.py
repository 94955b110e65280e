"""Deltas where transformers is used: a loaded model that changes from one fine-tune to another in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sparse_decl.base.lazy import lazy_names

if TYPE_CHECKING:
    from sparse_decl.transformers.switching import switch

_HOMES = {"switch": "switching"}

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, {name: f"{__name__}.{module}" for name, module in _HOMES.items()})

__all__ = ["switch"]
