"""Sparse: fine-tuned models and derived datasets kept as deltas of what they came from.

The Python API is in `sparse_decl.api`; its names are here too, imported when first used.
"""

from sparse_decl.base.version import __version__ as __version__

TYPE_CHECKING = False  # as checkers know it; `typing` takes longer to import than `sparse --version` takes without

if TYPE_CHECKING:
    from sparse_decl.api import *  # noqa: F403
else:

    def __getattr__(name):
        if not name.startswith("_"):
            from importlib import import_module

            api = import_module("sparse_decl.api")
            if name in api.HOMES:
                return getattr(api, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from importlib import import_module

    return [*import_module("sparse_decl.api").__all__, "__version__"]
