"""Packages of an extra, imported when first needed. A missing one is one line that names the extra."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from sparse_decl.base.errors import UnavailableError


def install_line(extra: str) -> str:
    """The command that installs an extra, quoted for a shell."""
    return f"pip install 'sparse-decl[{extra}]'"


def load_extra(extra: str, module: str) -> Any:
    """The module, which the extra of that name installs. Raises UnavailableError where it is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        raise UnavailableError(
            f"this needs the package {module.partition('.')[0]}",
            why=str(error),
            hint=install_line(extra),
        ) from error


def _for_datasets(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise UnavailableError(
            f"datasets need {name.partition('.')[0]}, which is not installed",
            hint=install_line("datasets"),
        ) from error


def pyarrow() -> Any:
    """The pyarrow module. Raises UnavailableError."""
    return _for_datasets("pyarrow")


def pyarrow_compute() -> Any:
    """pyarrow.compute. Raises UnavailableError."""
    return _for_datasets("pyarrow.compute")


def parquet() -> Any:
    """pyarrow.parquet. Raises UnavailableError."""
    return _for_datasets("pyarrow.parquet")


def datasets() -> Any:
    """The datasets library of Hugging Face. Raises UnavailableError."""
    return _for_datasets("datasets")
