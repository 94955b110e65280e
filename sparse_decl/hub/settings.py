"""The switches of a hub that keeps uploads as deltas."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from sparse_decl.base.errors import ConfigError

_TRUE, _FALSE = {"1", "true", "yes", "on"}, {"0", "false", "no", "off", ""}


@dataclass(frozen=True, slots=True)
class Settings:
    """auto_compress_*: whether uploads are kept as deltas at all. *_threshold_pct: savings, in percent of the original,
    above which they are. smart_routing_percentage: share of request keys, 0 to 100, that may be routed."""

    auto_compress_deltas: bool = True
    auto_compress_dataset_deltas: bool = True
    smart_routing_percentage: float = 0.0
    model_threshold_pct: float = 60.0
    dataset_threshold_pct: float = 70.0

    def __post_init__(self) -> None:
        for name in ("smart_routing_percentage", "model_threshold_pct", "dataset_threshold_pct"):
            value = getattr(self, name)
            if not 0 <= value <= 100:
                raise ConfigError(f"{name} is a percentage, not {value!r}", hint="write a number from 0 to 100")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """From AUTO_COMPRESS_DELTAS, AUTO_COMPRESS_DATASET_DELTAS and SMART_ROUTING_PERCENTAGE. Raises ConfigError."""
        return cls(
            _switch(environment, "AUTO_COMPRESS_DELTAS"),
            _switch(environment, "AUTO_COMPRESS_DATASET_DELTAS"),
            _number(environment, "SMART_ROUTING_PERCENTAGE"),
        )


def _switch(environment: Mapping[str, str], name: str) -> bool:
    text = environment.get(name, "true").strip().lower()
    if text not in _TRUE | _FALSE:
        raise ConfigError(f"{name} is a switch, not {text!r}", hint="set it to true or false")
    return text in _TRUE


def _number(environment: Mapping[str, str], name: str) -> float:
    text = environment.get(name, "0")
    try:
        return float(text)
    except ValueError as error:
        raise ConfigError(f"{name} is a number, not {text!r}", hint="set it to a number from 0 to 100") from error
