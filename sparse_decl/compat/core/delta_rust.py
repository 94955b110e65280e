"""What accelerates the codec; no Rust does."""

from sparse_decl.compat.re_exports import offer

_NAMES = (
    "get_rust_info",
    "is_rust_available",
)
__getattr__, __all__ = offer(__name__, _NAMES)
