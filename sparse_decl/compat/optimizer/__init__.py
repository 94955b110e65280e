"""The cost optimizer, and all of `optimizer.routing`."""

from sparse_decl.api import OptimizationConstraints as OptimizationConstraints
from sparse_decl.api import OptimizationResult as OptimizationResult
from sparse_decl.api import optimize_model as optimize_model
from sparse_decl.compat.optimizer.routing import *  # noqa: F403
