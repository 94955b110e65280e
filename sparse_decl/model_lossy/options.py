"""How much of a difference is kept: the options of `compress`, and what each mode allows of them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.model_lossy.modes import (
    CALIBRATED,
    DROP,
    EXACT,
    FACTOR_BITS,
    LOSSY_MODES,
    OPTIONS_OF,
    SIZES,
    has_coded_factors,
    users_of,
)


@dataclass(frozen=True, slots=True)
class Options:
    """How much is kept; at most one of rank, energy, threshold, keep and max_bytes.

    rank: `svd`, of every factor. energy: share of each difference's sum of squares (`svd`), or of all (`sparse`,
    `sparse-int8`). threshold: smaller differences are dropped. keep: share of all weights whose differences are kept,
    the largest. max_bytes: of the whole artifact. factor_bits: of each number of a factor, one of `FACTOR_BITS`; None
    for 16. group_size: neighbours in a row that share a scale; None for whole rows. rest: what the mode does not cover
    is kept `exact` or, with `drop`, left as the base has it.
    """

    rank: int | None = None
    energy: float | None = None
    threshold: float | None = None
    keep: float | None = None
    max_bytes: int | None = None
    factor_bits: int | None = None
    group_size: int | None = None
    rest: str = EXACT

    def to_json(self) -> dict[str, Any]:
        """Those that differ from the defaults."""
        plain = {"factor_bits": FACTOR_BITS[0], "rest": EXACT}
        return {n: value for n, value in asdict(self).items() if value is not None and value != plain.get(n)}

    def codes_factors(self, mode: str) -> bool:
        """Whether factors are kept in few bits."""
        return has_coded_factors(mode, self.to_json())


def check_options(mode: str, options: Options, *, calibrated: bool = False) -> None:
    """Raises ConfigError for a mode that is not one, and options that it does not use or that exclude each other."""
    if mode not in OPTIONS_OF:
        raise ConfigError(f"there is no lossy mode {mode!r}", hint=f"it is one of {', '.join(LOSSY_MODES)}")
    if calibrated and mode not in CALIBRATED:
        raise ConfigError(f"mode {mode} does not use calibration", hint=f"it belongs to {', '.join(CALIBRATED)}")
    given = {name for name, value in asdict(options).items() if value is not None and (name, value) != ("rest", EXACT)}
    for name in sorted(given - OPTIONS_OF[mode]):
        users = ", ".join(users_of(name, LOSSY_MODES))
        raise ConfigError(f"mode {mode} does not use {name}", hint=f"{name} belongs to {users}")
    sizes = sorted(given & set(SIZES))
    if len(sizes) > 1:
        raise ConfigError(
            f"{sizes[0]} and {sizes[1]} cannot be given together", hint="keep one; each alone says how much is kept"
        )
    _check_values(options)


def _check_values(options: Options) -> None:
    if options.rest not in (EXACT, DROP):
        raise ConfigError(f"rest cannot be {options.rest!r}", hint=f"it is {EXACT} or {DROP}")
    for name in ("energy", "keep"):
        value = getattr(options, name)
        if value is not None and not 0 < value <= 1:
            raise ConfigError(f"{name} must be a share above 0 and up to 1, not {value}")
    for name in ("rank", "max_bytes", "group_size"):
        value = getattr(options, name)
        if value is not None and value < 1:
            raise ConfigError(f"{name} must be at least 1, not {value}")
    if options.factor_bits is not None and options.factor_bits not in FACTOR_BITS:
        raise ConfigError(f"factor_bits must be one of {', '.join(map(str, FACTOR_BITS))}, not {options.factor_bits}")
    if options.threshold is not None and not 0 <= options.threshold < float("inf"):
        raise ConfigError(f"threshold must be a number of 0 or more, not {options.threshold}")
