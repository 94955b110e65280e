"""The ways a fine-tune can be kept as a difference, and the options of each: the Sparsefile, the commands, the
API and the codec take them from here. Imports nothing heavy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, get_args

Mode = Literal["lossless", "svd", "int8", "sparse", "sparse-int8", "bitdelta", "mix", "adapter", "auto"]
MODES: tuple[str, ...] = get_args(Mode)
LOSSLESS, AUTO = "lossless", "auto"

EXACT, DROP = "exact", "drop"
Rest = Literal["exact", "drop"]  # what happens to tensors that a mode does not cover; `exact` by default

SIZES = ("rank", "energy", "threshold", "keep", "max_bytes")  # each alone says how much is kept
OPTIONS = (*SIZES, "factor_bits", "group_size", "rest")
FACTOR_BITS = (16, 8, 4)  # of each number of a factor; 16 writes a PEFT folder as it is
QUALITY_GOALS = ("max_ppl_delta", "max_kl")  # of `auto`, measured on a text
GOALS = ("max_bytes", "max_error", *QUALITY_GOALS)  # of `auto`
DEFAULT_RANK = 16  # of `svd` without a size
DEFAULT_KEEP = 0.1  # of `sparse` and `sparse-int8` without a size
DEFAULT_SHARE = 0.01  # of the fine-tune's bytes, of `mix` without a size
CALIBRATION = "calibration"  # a text that says which single weights matter
EFFORT = "effort"  # how much time an exact difference may take, see `model_delta.effort`
DEFAULT_TEXT = "default"  # in its place: the text of the package, `quality.text`
CALIBRATED = ("sparse", "sparse-int8", "mix")  # those that choose single weights

_SPARSE = ("threshold", "keep", "energy", "max_bytes", "rest")
OPTIONS_OF: dict[str, frozenset[str]] = {
    "svd": frozenset({"rank", "energy", "max_bytes", "factor_bits", "rest"}),
    "int8": frozenset({"group_size", "rest"}),
    "sparse": frozenset(_SPARSE),
    "sparse-int8": frozenset({*_SPARSE, "group_size"}),
    "bitdelta": frozenset({"rest"}),
    "mix": frozenset({"max_bytes", "rest"}),
}
LOSSY_MODES = tuple(OPTIONS_OF)


def fields_of(mode: str) -> frozenset[str]:
    """Options, goals, `calibration`, `eval` and `effort` that a mode takes."""
    if mode in OPTIONS_OF:
        return OPTIONS_OF[mode] | {"eval"} | ({CALIBRATION} if mode in CALIBRATED else set())
    if mode == AUTO:
        return frozenset({*GOALS, "eval"})
    return frozenset({EFFORT}) if mode == LOSSLESS else frozenset()


def has_coded_factors(mode: str, options: Mapping[str, Any]) -> bool:
    """Whether an artifact's factors are in few bits."""
    return mode == "mix" or options.get("factor_bits") is not None


def users_of(name: str, modes: Iterable[str] = MODES) -> list[str]:
    """The modes that take an option or a goal."""
    return [mode for mode in modes if name in fields_of(mode)]
