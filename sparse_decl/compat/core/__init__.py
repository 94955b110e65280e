"""All of `core.delta`, `core.dataset_delta`, `core.fast_reconstruct` and `core.delta_rust`."""

from sparse_decl.compat.core.dataset_delta import *  # noqa: F403
from sparse_decl.compat.core.delta import *  # noqa: F403
from sparse_decl.compat.core.delta_rust import *  # noqa: F403
from sparse_decl.compat.core.fast_reconstruct import *  # noqa: F403
