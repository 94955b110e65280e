"""The ways a fine-tune can be kept as a difference, and the options of each: the Sparsefile, the commands, the
API and the codec take them from here. Imports nothing heavy.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args

Mode = Literal["lossless", "svd", "int8", "sparse", "sparse-int8", "bitdelta", "adapter", "auto"]
MODES: tuple[str, ...] = get_args(Mode)
LOSSLESS, AUTO = "lossless", "auto"

EXACT, DROP = "exact", "drop"
Rest = Literal["exact", "drop"]  # what happens to tensors that a mode cannot carry; `exact` by default

SIZES = ("rank", "energy", "threshold", "keep", "max_bytes")  # each alone says how much is kept
OPTIONS = (*SIZES, "group_size", "rest")
GOALS = ("max_bytes", "max_error", "max_ppl_delta")  # of `auto`
DEFAULT_RANK = 16  # of `svd` without a size
DEFAULT_KEEP = 0.1  # of `sparse` and `sparse-int8` without a size

_SPARSE = ("threshold", "keep", "energy", "max_bytes", "rest")
OPTIONS_OF: dict[str, frozenset[str]] = {
    "svd": frozenset({"rank", "energy", "max_bytes", "rest"}),
    "int8": frozenset({"group_size", "rest"}),
    "sparse": frozenset(_SPARSE),
    "sparse-int8": frozenset({*_SPARSE, "group_size"}),
    "bitdelta": frozenset({"rest"}),
}
LOSSY_MODES = tuple(OPTIONS_OF)


def fields_of(mode: str) -> frozenset[str]:
    """Options, goals and `eval` that a mode takes; empty for a mode that is exact."""
    if mode in OPTIONS_OF:
        return OPTIONS_OF[mode] | {"eval"}
    return frozenset({*GOALS, "eval"}) if mode == AUTO else frozenset()


def users_of(name: str, modes: Iterable[str] = MODES) -> list[str]:
    """The modes that take an option or a goal."""
    return [mode for mode in modes if name in fields_of(mode)]
