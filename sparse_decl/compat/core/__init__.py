"""All of `core.delta`, `core.dataset_delta`, `core.fast_reconstruct` and `core.delta_rust`."""

from sparse_decl.compat.core import dataset_delta, delta, delta_rust, fast_reconstruct
from sparse_decl.compat.core.dataset_delta import *  # noqa: F403
from sparse_decl.compat.core.delta import *  # noqa: F403
from sparse_decl.compat.core.delta_rust import *  # noqa: F403
from sparse_decl.compat.core.fast_reconstruct import *  # noqa: F403

__all__ = [*dataset_delta.__all__, *delta.__all__, *delta_rust.__all__, *fast_reconstruct.__all__]
