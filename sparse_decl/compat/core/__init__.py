"""All of `core.delta`, `core.dataset_delta`, `core.fast_reconstruct` and `core.delta_rust`."""

from sparse_decl.compat.core import dataset_delta, delta, delta_rust, fast_reconstruct
from sparse_decl.compat.re_exports import offer

_MODULES = (delta, dataset_delta, fast_reconstruct, delta_rust)
__getattr__, __all__ = offer(__name__, [name for module in _MODULES for name in module.__all__])
