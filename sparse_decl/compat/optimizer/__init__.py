"""The cost optimizer, and all of `optimizer.routing`."""

from sparse_decl.api import OptimizationConstraints, OptimizationResult, optimize_model
from sparse_decl.compat.optimizer import routing
from sparse_decl.compat.optimizer.routing import *  # noqa: F403

__all__ = ["OptimizationConstraints", "OptimizationResult", "optimize_model", *routing.__all__]
