"""How `mix` spends its bytes: on factors, on bits of factors, and on single weights, by one dial.

The dial is the level of `few_bits.at_level`. A bit spent anywhere in the factors then takes away the same squared
error. A single weight costs many times a bit, and most of what it takes away is the noise of one weight's rounding, so
it must be `SINGLE` levels large. Sizes are estimated by entropies, written, and estimated again by what was measured.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from sparse_decl.model_lossy import few_bits, svd
from sparse_decl.model_lossy.dither import SEED, pattern_of
from sparse_decl.model_lossy.factors import FACTORS
from sparse_decl.model_lossy.job import Job
from sparse_decl.model_lossy.low_rank import write_coded
from sparse_decl.model_lossy.modes import DEFAULT_SHARE
from sparse_decl.model_lossy.residual import corrected, weighted
from sparse_decl.model_lossy.svd import Factors
from sparse_decl.model_lossy.updates import LowRank
from sparse_kernels import lossy
from sparse_kernels.lossy import MAGNITUDES

MOST_RANK = 32
_TRIES = 5  # artifacts written at most to meet a size
_NEAR, _CAREFUL = 0.95, 0.985  # shares of a size: what is near enough, and what is aimed at
SINGLE = 8.0  # levels
_GAUSS = 2 * math.pi * math.exp(1)  # an entry of a factor is about Gaussian, and this is in a Gaussian's entropy
_VALUE_BITS = 2.5  # of a single weight beside its place, about
_HALVINGS = 60
_LARGE = 1e5  # bytes that estimates are held to


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


def level_for(
    factors: Sequence[Factors], counts: np.ndarray, room: float, off: tuple[float, float] = (1.0, 1.0)
) -> float | None:
    """The finest level whose estimate fits into `room` bytes; None where nothing does.

    off: by what the estimates of factors and of single weights are multiplied.
    """
    largest = max((float(one.singular[0]) for one in factors if one.singular.size), default=0.0)
    coarse, fine = 2 * max(largest, 1e-30), max(largest, 1e-30) * 2.0**-40
    if room <= 0:
        return None
    for _ in range(_HALVINGS):
        middle = float(np.sqrt(coarse * fine))
        if off[0] * factor_bytes(factors, middle) + off[1] * single_bytes(counts, SINGLE * middle) <= room:
            coarse = middle
        else:
            fine = middle
    return coarse


def write_mix(job: Job) -> None:
    """Writes the artifact but for its manifest: looks for the level that takes the bytes asked for, by writing it.

    Raises DeltaCompressionError where it cannot be as small as asked.
    """
    budget = job.options.max_bytes if job.options.max_bytes is not None else int(DEFAULT_SHARE * job.size)
    found, counts = _look(job)
    factors, off = list(found.values()), (1.0, 1.0)
    room = float(budget - job.manifest_room())
    best = written = None
    for _ in range(_TRIES):
        level = level_for(factors, counts, room, off)
        if level is None or level == written:
            break
        stored = _write(job, found, written := level)
        if stored <= budget:
            best = level if best is None else min(level, best)
            if stored >= _NEAR * budget:
                break
        coded, wanted = (job.folder / FACTORS).stat().st_size, factor_bytes(factors, level)
        singles, others = stored - job.manifest_room() - coded, single_bytes(counts, SINGLE * level)
        off = _ratio(coded, wanted), _ratio(singles, others)
        room = _CAREFUL * budget - stored + off[0] * wanted + off[1] * others
    if best is None:
        raise job.too_small()
    if best != written:
        _write(job, found, best)


def _ratio(measured: float, estimated: float) -> float:
    """What an estimate is off by: a factor where it is large, and a sum of what is always written where it is not."""
    return measured / estimated if min(measured, estimated) > _LARGE else 1.0


def _look(job: Job) -> tuple[dict[int, Factors], np.ndarray]:
    """Factors by number, and how many weights are of each class of score in what the factors leave, (MAGNITUDES,)."""
    found, counts, energies = {}, np.zeros(MAGNITUDES, np.int64), np.zeros(MAGNITUDES)
    for pair in job.carried:
        matrix = job.matrix(pair)
        factors = found[pair.number] = svd.factorise(matrix, MOST_RANK)
        matrix -= factors.left @ factors.right
        lossy.magnitude_histogram(weighted(matrix.ravel(), job.norms.get(pair.number), 0), counts, energies)
        job.advance(pair.tensor.entry.nbytes)
    return found, counts


def _write(job: Job, found: dict[int, Factors], level: float) -> int:
    """Writes factors and single weights at a level; returns the bytes of the artifact, about."""
    rounded = {pair.number: few_bits.at_level(job.matrix(pair), found[pair.number], level) for pair in job.carried}
    write_coded(job, rounded)
    job.again()
    tensors = []
    for position, pair in enumerate(job.carried):
        one = rounded[pair.number]
        product = LowRank(pair.tensor.entry.dtype, *one.values(), pattern_of(SEED, position)) if one.rank else None
        least = np.float32(SINGLE * level)
        norms = job.norms.get(pair.number)
        tensors.append((pair.number, corrected(pair, product, norms, least, job.pool, job.window)))
    job.write_rest(tensors)
    return job.stored()
