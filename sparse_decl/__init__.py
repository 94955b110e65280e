"""Sparse: fine-tuned models and derived datasets kept as deltas of what they came from.

The Python API is in `sparse_decl.api`; its names are here too, imported when first used.
"""

from typing import Any

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if not name.startswith("_"):
        from importlib import import_module

        api = import_module("sparse_decl.api")
        if name in api.HOMES:
            return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from importlib import import_module

    return [*import_module("sparse_decl.api").__all__, "__version__"]
