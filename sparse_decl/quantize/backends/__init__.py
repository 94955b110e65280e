"""Backends by name; each is imported when first asked for, and imports its tool only when it works."""

from __future__ import annotations

from importlib import import_module

from sparse_decl.quantize.backends.base import Backend

_MODULES = {
    "none": "plain",
    "bitsandbytes": "bnb",
    "torchao": "ao",
    "hqq": "half_quadratic",
    "quanto": "quanto",
    "llm-compressor": "llm_compressor",
    "gptqmodel": "gptq_model",
    "auto-round": "auto_round",
}
NAMES = tuple(_MODULES)


def backend_named(name: str) -> Backend:
    """Raises KeyError for a name that is not in NAMES."""
    backend: Backend = import_module(f"sparse_decl.quantize.backends.{_MODULES[name]}").BACKEND
    return backend


__all__ = ["NAMES", "Backend", "backend_named"]
