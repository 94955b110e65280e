"""The cost optimizer, where this version has one, and all of `optimizer.routing`."""

from sparse_decl.compat.optimizer import routing
from sparse_decl.compat.re_exports import offer

_NAMES = ("OptimizationConstraints", "OptimizationResult", "optimize_model")
__getattr__, __all__ = offer(__name__, [*_NAMES, *routing.__all__])
