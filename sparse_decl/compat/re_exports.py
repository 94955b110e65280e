"""What a module of `compat` offers: names of the Python API, those of them that this version has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from sparse_decl import api


def offer(module: str, names: Iterable[str]) -> tuple[Callable[[str], Any], list[str]]:
    """`__getattr__` and `__all__` of a module; a name is imported when it is first used."""
    present = sorted(set(names) & set(api.HOMES))

    def get(name: str) -> Any:
        if name in present:
            return getattr(api, name)
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return get, present
