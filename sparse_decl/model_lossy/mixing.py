"""How `mix` spends its bytes: on factors, on bits of factors, and on single weights, by one dial.

The dial is the level of `few_bits.at_level`. A bit spent anywhere in the factors then takes away the same squared
error. A single weight costs many times a bit, and most of what it takes away is the noise of one weight's rounding, so
it must be `SINGLE` levels large. Sizes are estimated by entropies, written, and corrected by what was measured.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from sparse_decl.model_lossy.svd import Factors
from sparse_kernels.lossy import MAGNITUDES

MOST_RANK = 32
SINGLE = 8.0  # levels
_GAUSS = 2 * math.pi * math.exp(1)  # an entry of a factor is about Gaussian, and this is in a Gaussian's entropy
_VALUE_BITS = 2.5  # of a single weight beside its place, about
_HALVINGS = 60


def factor_bytes(factors: Sequence[Factors], level: float) -> float:
    """Estimate of what all factors take at a level."""
    bits = 0.0
    for one in factors:
        sides = one.left.shape[0], one.right.shape[1]
        singular = one.singular[one.singular > level * np.sqrt(max(sides))]
        for side in sides:
            ratio = singular / (level * np.sqrt(side))  # of an entry's deviation to its step
            bits += float(np.sum(side * np.log2(1 + _GAUSS * ratio**2) / 2 + 24))
    return bits / 8


def single_bytes(counts: np.ndarray, least: float) -> float:
    """Estimate of what the single weights of scores from `least` on take. counts: (MAGNITUDES,) of scores."""
    total = float(counts.sum())
    kept = float(counts[class_of(least) :].sum())
    if not 0 < kept < total:
        return kept * 2
    share = kept / total
    places = -(share * np.log2(share) + (1 - share) * np.log2(1 - share))
    return float(total * (places + share * _VALUE_BITS) / 8)


def class_of(value: float) -> int:
    """The class of magnitude of a positive number, of `lossy.magnitude_histogram`."""
    return min(int(np.array([value], np.float32).view(np.uint32)[0] >> 16), MAGNITUDES - 1)


def level_for(factors: Sequence[Factors], counts: np.ndarray, room: float) -> float | None:
    """The finest level whose estimate fits into `room` bytes; None where nothing does."""
    largest = max((float(one.singular[0]) for one in factors if one.singular.size), default=0.0)
    coarse, fine = 2 * max(largest, 1e-30), max(largest, 1e-30) * 2.0**-40
    if room <= 0:
        return None
    for _ in range(_HALVINGS):
        middle = float(np.sqrt(coarse * fine))
        if factor_bytes(factors, middle) + single_bytes(counts, SINGLE * middle) <= room:
            coarse = middle
        else:
            fine = middle
    return coarse
