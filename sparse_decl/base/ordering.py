"""The order of names that hold numbers: `step-2` before `step-10`."""

from __future__ import annotations

import re
from typing import Any

_DIGITS = re.compile(r"([0-9]+)")


def natural(name: str) -> tuple[Any, ...]:
    """A sort key of a name: runs of digits count as numbers, everything else as text. Any two keys can be compared,
    and of no two names are they equal."""
    parts: list[Any] = _DIGITS.split(name)
    for at in range(1, len(parts), 2):
        digits = parts[at].lstrip("0")
        parts[at] = len(digits), digits  # not `int`: a name may hold more digits than Python converts
    return tuple(parts), name
