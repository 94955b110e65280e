"""The version of this package, where anything may read it without importing more."""

__version__ = "0.2.0"
