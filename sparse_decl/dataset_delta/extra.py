"""The libraries that only dataset work needs. Without them there is one line that says what to install."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from sparse_decl.errors import UnavailableError


def _needed(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise UnavailableError(
            f"datasets need {name.partition('.')[0]}, which is not installed",
            hint="pip install 'sparse-decl[datasets]'",
        ) from error


def pyarrow() -> Any:
    """The pyarrow module. Raises UnavailableError."""
    return _needed("pyarrow")


def pyarrow_compute() -> Any:
    """pyarrow.compute. Raises UnavailableError."""
    return _needed("pyarrow.compute")


def parquet() -> Any:
    """pyarrow.parquet. Raises UnavailableError."""
    return _needed("pyarrow.parquet")


def datasets() -> Any:
    """The datasets library of Hugging Face. Raises UnavailableError."""
    return _needed("datasets")
