"""How `mix` spends its bytes: on factors, on bits of factors, and on single weights, by one dial.

The dial is the level of `few_bits.at_level`. A bit spent anywhere in the factors then takes away the same squared
error. A single weight counts by its importance and must be some levels large, since it costs many bits. Sizes are
estimated by entropies, written, and estimated again by what was measured.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from sparse_decl.model_lossy import few_bits, svd
from sparse_decl.model_lossy.coverage import Pair, is_vocabulary
from sparse_decl.model_lossy.dither import SEED, pattern_of
from sparse_decl.model_lossy.factors import FACTORS
from sparse_decl.model_lossy.job import Job
from sparse_decl.model_lossy.low_rank import write_coded
from sparse_decl.model_lossy.modes import DEFAULT_SHARE
from sparse_decl.model_lossy.residual import Importance, corrected, weighted
from sparse_decl.model_lossy.svd import Factors
from sparse_decl.model_lossy.updates import LowRank
from sparse_kernels import lossy
from sparse_kernels.lossy import MAGNITUDES

MOST_RANK, MOST_RANK_OF_WORDS = 32, 8  # of a matrix; of one with a row for each word of a vocabulary
WORDS_WORTH = 0.1  # of such a matrix's difference beside another's: a text meets few of its rows
_TRIES = 8  # artifacts written at most to meet a size
_NEAR, _CAREFUL = 0.95, 0.985  # shares of a size: what is near enough, and what is aimed at
_GAUSS = 2 * math.pi * math.exp(1)  # an entry of a factor is about Gaussian, and this is in a Gaussian's entropy
# by bytes of a word: levels that a single weight must be large, and bits that it takes beside its place, about
SINGLE = {2: 2.0, 4: 3.0}
_VALUE_BITS = {2: 2.5, 4: 20.0}
_HALVINGS = 60
_FURTHER = 1.02  # a level is tried again only so much coarser
_LARGE = 1 << 14  # bytes from which on an estimate is off by a factor, and below by a sum


@dataclass(slots=True)
class Looked:
    """What can be kept. factors, worth: of each matrix, by number; counts: by bytes of a word, how many weights are of
    each class of score in what the factors leave, (MAGNITUDES,); scores are over `SINGLE`.
    """

    factors: dict[int, Factors] = field(default_factory=dict)
    worth: dict[int, float] = field(default_factory=dict)
    counts: dict[int, np.ndarray] = field(default_factory=dict)

    def level_for(self, room: float, off: tuple[float, float] = (1.0, 1.0)) -> float | None:
        """The finest level whose estimate fits into `room` bytes; None where nothing does.

        off: by what the estimates of factors and of single weights are multiplied.
        """
        coarse = self.coarsest()
        fine = coarse * 2.0**-40
        if room <= 0:
            return None
        for _ in range(_HALVINGS):
            middle = float(np.sqrt(coarse * fine))
            if off[0] * self.factor_bytes(middle) + off[1] * single_bytes(self.counts, middle) <= room:
                coarse = middle
            else:
                fine = middle
        return coarse

    def coarsest(self) -> float:
        """A level that keeps no factor."""
        singular = (one.singular[0] * self.worth[n] for n, one in self.factors.items() if one.singular.size)
        return 2 * max(float(max(singular, default=0.0)), 1e-30)

    def factor_bytes(self, level: float) -> float:
        """Estimate of what all factors take at a level."""
        bits = 0.0
        for number, one in self.factors.items():
            own = level / self.worth[number]
            sides = one.left.shape[0], one.right.shape[1]
            singular = one.singular[one.singular > own * np.sqrt(max(sides))]
            for side in sides:
                ratio = singular / (own * np.sqrt(side))  # of an entry's deviation to its step
                bits += float(np.sum(side * np.log2(1 + _GAUSS * ratio**2) / 2 + 24))
        return bits / 8


def single_bytes(counts: Mapping[int, np.ndarray], least: float) -> float:
    """Estimate of what the single weights of scores from `least` on take. counts: of `Looked`."""
    bits = 0.0
    for width, classes in counts.items():
        total, kept = float(classes.sum()), float(classes[class_of(least) :].sum())
        if not 0 < kept < total:
            bits += kept * 8 * width
            continue
        share = kept / total
        places = -(share * np.log2(share) + (1 - share) * np.log2(1 - share))
        bits += total * (places + share * _VALUE_BITS[width])
    return bits / 8


def class_of(value: float) -> int:
    """The class of magnitude of a positive number, of `lossy.magnitude_histogram`."""
    return min(int(np.array([value], np.float32).view(np.uint32)[0] >> 16), MAGNITUDES - 1)


def write_mix(job: Job) -> None:
    """Writes the artifact but for its manifest: looks for the level that takes the bytes asked for, by writing it.

    Raises DeltaCompressionError where it cannot be as small as asked.
    """
    budget = job.options.max_bytes if job.options.max_bytes is not None else int(DEFAULT_SHARE * job.size)
    looked, off = _look(job), (1.0, 1.0)
    room = float(budget - job.manifest_room())
    best = written = None
    failed, failures = 0.0, 0  # the coarsest level that is too large, and how many were
    for _ in range(_TRIES):
        level = looked.level_for(room, off)
        if failed and (level is None or level < _FURTHER * failed):  # estimates know of no cliffs
            level = failed * 4.0**failures if best is None else math.sqrt(failed * best)
        elif level is None and best is None:
            level = looked.coarsest()
        if level is None or (best is not None and level * _FURTHER >= best):
            break
        stored = _write(job, looked, written := level)
        if stored <= budget:
            best = level
            if stored >= _NEAR * budget:
                break
        else:
            failed, failures = level, failures + 1
        coded, wanted = (job.folder / FACTORS).stat().st_size, looked.factor_bytes(level)
        singles, others = stored - job.manifest_room() - coded, single_bytes(looked.counts, level)
        off = _ratio(coded, wanted), _ratio(singles, others)
        room = _CAREFUL * budget - stored + off[0] * wanted + off[1] * others
    if best is None:
        best = math.inf  # nothing but what is exact
        if _write(job, looked, written := best) > budget:
            raise job.too_small()
    if best != written:
        _write(job, looked, best)


def _ratio(measured: float, estimated: float) -> float:
    """What an estimate is off by: a factor where it is large, and a sum of what is always written where it is not."""
    return measured / estimated if min(measured, estimated) > _LARGE else 1.0


def _look(job: Job) -> Looked:
    looked, energies = Looked(), np.zeros(MAGNITUDES)
    for pair in job.carried:
        matrix, of_words = job.matrix(pair), is_vocabulary(pair, job.linear.config)
        looked.worth[pair.number] = WORDS_WORTH if of_words else 1.0
        factors = svd.factorise(matrix, MOST_RANK_OF_WORDS if of_words else MOST_RANK)
        looked.factors[pair.number] = factors
        matrix -= factors.left @ factors.right
        width = pair.tensor.kind.bytes
        counts = looked.counts.setdefault(width, np.zeros(MAGNITUDES, np.int64))
        scores = weighted(matrix.ravel(), _importance(job, pair, looked), 0)
        scores /= np.float32(SINGLE[width])
        lossy.magnitude_histogram(scores, counts, energies)
        job.advance(pair.tensor.entry.nbytes)
    return looked


def _importance(job: Job, pair: Pair, looked: Looked) -> Importance | None:
    """Of single weights: as calibrated, or by the worth of the matrix alone."""
    found, worth = job.importances.get(pair.number), looked.worth[pair.number]
    if found is not None or worth == 1.0:
        return found
    rows, columns = pair.tensor.entry.shape
    return Importance(np.full(rows, worth, np.float32), np.ones(columns, np.float32))


def _write(job: Job, looked: Looked, level: float) -> int:
    """Writes factors and single weights at a level; returns the bytes of the artifact, about."""
    rounded = {
        pair.number: few_bits.at_level(job.matrix(pair), looked.factors[pair.number], level / looked.worth[pair.number])
        for pair in job.carried
    }
    write_coded(job, rounded)
    job.again()
    tensors = []
    for position, pair in enumerate(job.carried):
        one = rounded[pair.number]
        product = LowRank(pair.tensor.entry.dtype, *one.values(), pattern_of(SEED, position)) if one.rank else None
        least = np.float32(SINGLE[pair.tensor.kind.bytes] * level)
        importance = _importance(job, pair, looked)
        tensors.append((pair.number, corrected(pair, product, importance, least, job.pool, job.window)))
    job.write_rest(tensors)
    return job.stored()
