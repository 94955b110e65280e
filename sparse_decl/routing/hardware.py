"""Machines that models are served on, with the documented list prices."""

from __future__ import annotations

from enum import StrEnum


class HardwareType(StrEnum):
    """A machine; its value is its name in a Sparsefile."""

    T4 = "t4"
    A10G = "a10g"
    A100_40GB = "a100-40gb"
    A100_80GB = "a100-80gb"
    H100 = "h100"

    @property
    def cost_per_hour(self) -> float:
        """US dollars; list prices as documented, to be overridden by a policy's `hardware`."""
        return _PRICES[self]

    @property
    def memory_gb(self) -> float:
        """GB (10^9 bytes) of device memory, from the maker's data sheet."""
        return _MEMORY[self]

    @property
    def bandwidth_gb_s(self) -> float:
        """GB/s of device memory, from the maker's data sheet."""
        return _BANDWIDTH[self]


_PRICES = {"t4": 0.50, "a10g": 1.00, "a100-40gb": 3.00, "a100-80gb": 5.00, "h100": 8.00}
_MEMORY = {"t4": 16.0, "a10g": 24.0, "a100-40gb": 40.0, "a100-80gb": 80.0, "h100": 80.0}
_BANDWIDTH = {"t4": 320.0, "a10g": 600.0, "a100-40gb": 1555.0, "a100-80gb": 2039.0, "h100": 3350.0}
