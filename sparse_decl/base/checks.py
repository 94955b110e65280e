"""Checks of values that were read from JSON, which knows no whole numbers and takes `true` for one of Python's."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_whole(value: Any, below: int) -> TypeGuard[int]:
    """Whether it is a whole number from 0, and less than `below`."""
    return type(value) is int and 0 <= value < below  # type(): True is an int, and no number
