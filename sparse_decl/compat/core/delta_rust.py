"""What accelerates the codec; no Rust does."""

from sparse_decl.api import get_rust_info, is_rust_available

__all__ = [
    "get_rust_info",
    "is_rust_available",
]
