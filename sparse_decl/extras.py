"""Packages of an extra, imported when first needed. A missing one is one line that names the extra."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from sparse_decl.errors import UnavailableError


def load_extra(extra: str, module: str) -> Any:
    """The module, which the extra of that name installs. Raises UnavailableError where it is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        raise UnavailableError(
            f"this needs the package {module.partition('.')[0]}",
            why=str(error),
            hint=f"pip install 'sparse-decl[{extra}]'",
        ) from error
