"""What repeated timings say: percentiles, spread, and whether they were steady. Plain numbers, no clock.

Samples stay in the order they were taken and are cut into three blocks: a machine that slows down or gets other load
shows as blocks that disagree, which no percentile over all of them would show.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from statistics import median
from typing import Any

BLOCKS = 3
STEADY = 0.10  # medians of the blocks within this share of the whole median


@dataclass(frozen=True, slots=True)
class Timing:
    """Of one phase, in seconds. samples: how many. spread: (largest - smallest block median) / median. stable: whether
    that is at most STEADY. worst_median, worst_p99: of the slowest block, which is what a constraint is compared with.
    """

    samples: int
    p50: float
    p95: float
    p99: float
    spread: float
    stable: bool
    worst_median: float
    worst_p99: float

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def percentile(values: Sequence[float], share: float) -> float:
    """The nearest-rank percentile: a value that was measured. Of fewer than 100 values p99 is the largest."""
    ordered = sorted(values)
    return ordered[max(math.ceil(share * len(ordered)), 1) - 1]


def summarize(seconds: Sequence[float]) -> Timing:
    """Raises ValueError if there is no sample."""
    if not seconds:
        raise ValueError("no sample")
    blocks = [block for block in _blocks(seconds) if block]
    medians = [median(block) for block in blocks]
    middle = median(seconds)
    spread = (max(medians) - min(medians)) / middle if middle else 0.0
    return Timing(
        samples=len(seconds),
        p50=percentile(seconds, 0.50),
        p95=percentile(seconds, 0.95),
        p99=percentile(seconds, 0.99),
        spread=spread,
        stable=len(blocks) == BLOCKS and spread <= STEADY,
        worst_median=max(medians),
        worst_p99=max(percentile(block, 0.99) for block in blocks),
    )


def paired_speed(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """How many times faster `ours` is, as the median over pairs timed one right after the other."""
    return median(other / own for own, other in zip(ours, theirs, strict=True))


def _blocks(seconds: Sequence[float]) -> list[Sequence[float]]:
    cuts = [round(number * len(seconds) / BLOCKS) for number in range(BLOCKS + 1)]
    return [seconds[begin:end] for begin, end in pairwise(cuts)]
