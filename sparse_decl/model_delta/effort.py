"""How much time an encoder may take to make a delta smaller. A decoder never needs to know."""

from __future__ import annotations

from typing import Literal, get_args

Effort = Literal["fast", "default", "max"]
EFFORTS: tuple[str, ...] = get_args(Effort)
FAST: Effort = "fast"  # no predictors: neither low rank nor weight decay nor factors are looked for
DEFAULT: Effort = "default"
MAX: Effort = "max"  # low rank is fitted to every matrix, and kept where it pays
