"""Machines that models are served on: one table, with where each row is from and when that was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from sparse_decl.routing.prices import Price


@dataclass(frozen=True, slots=True)
class Machine:
    """usd_per_hour: price, None if unknown. memory_gb: 10^9 bytes. bandwidth_gb_s: of that memory. tflops: dense
    half-precision peak. date: when the source was read."""

    name: str
    usd_per_hour: float | None = None
    memory_gb: float | None = None
    bandwidth_gb_s: float | None = None
    tflops: float | None = None
    source: str | None = None
    date: str | None = None

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


_PRICED = "documented price; bandwidth and FLOP/s from the maker's data sheet"
_UNPRICED = "no documented price; memory, bandwidth and FLOP/s from the maker's data sheet"
MACHINES = {
    machine.name: machine
    for machine in (
        Machine("t4", 0.50, 16.0, 320.0, 65.0, _PRICED, "2026-11-29"),
        Machine("a10g", 1.00, 24.0, 600.0, 70.0, _PRICED, "2026-11-29"),
        Machine("a100-40gb", 3.00, 40.0, 1555.0, 312.0, _PRICED, "2026-11-29"),
        Machine("a100-80gb", 5.00, 80.0, 2039.0, 312.0, _PRICED, "2026-11-29"),
        Machine("h100", 8.00, 80.0, 3350.0, 989.0, _PRICED, "2026-11-29"),
        Machine("l4", None, 24.0, 300.0, 121.0, _UNPRICED, "2026-11-30"),
        Machine("l40s", None, 48.0, 864.0, 362.0, _UNPRICED, "2026-11-30"),
        Machine("h200", None, 141.0, 4800.0, 989.0, _UNPRICED, "2026-11-30"),
        Machine("b200", None, 180.0, 8000.0, 2250.0, _UNPRICED, "2026-11-30"),
        Machine("mi300x", None, 192.0, 5300.0, 1307.0, _UNPRICED, "2026-11-30"),
    )
}
"""Built in; every figure of it can be overridden where a machine is named."""


class HardwareType(StrEnum):
    """A machine; its value is its name in a Sparsefile."""

    T4 = "t4"
    A10G = "a10g"
    A100_40GB = "a100-40gb"
    A100_80GB = "a100-80gb"
    H100 = "h100"
    L4 = "l4"
    L40S = "l40s"
    H200 = "h200"
    B200 = "b200"
    MI300X = "mi300x"

    @property
    def cost_per_hour(self) -> Price:
        """US dollars, the documented list price; one that is not known prints as "unknown"."""
        return Price(MACHINES[self].usd_per_hour, f"{MACHINES[self].source}, {MACHINES[self].date}")

    @property
    def memory_gb(self) -> float:
        """GB (10^9 bytes) of device memory, from the maker's data sheet."""
        return MACHINES[self].memory_gb or 0.0

    @property
    def bandwidth_gb_s(self) -> float:
        """GB/s of device memory, from the maker's data sheet."""
        return MACHINES[self].bandwidth_gb_s or 0.0


def hourly_prices(given: Mapping[str, float] | None = None) -> dict[HardwareType, float]:
    """US dollars an hour of every machine whose price is known; `given` prices, by name, come first."""
    found = {one: float(one.cost_per_hour) for one in HardwareType if one.cost_per_hour.known}
    return found | {HardwareType(name): price for name, price in (given or {}).items()}
