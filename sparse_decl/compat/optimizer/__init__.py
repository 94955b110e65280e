"""The cost optimizer, where this version has one, and all of `optimizer.routing`."""

from sparse_decl.compat.offers import offer
from sparse_decl.compat.optimizer import routing

_NAMES = ("OptimizationConstraints", "OptimizationResult", "optimize_model")
__getattr__, __all__ = offer(__name__, [*_NAMES, *routing.__all__])
