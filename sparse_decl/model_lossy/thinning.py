"""Modes `sparse` and `sparse-int8`: the differences of the largest scores, exactly or as codes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sparse_decl.model_lossy import codes
from sparse_decl.model_lossy.coverage import PIECE
from sparse_decl.model_lossy.job import Job
from sparse_decl.model_lossy.measuring import rounded
from sparse_decl.model_lossy.modes import DEFAULT_KEEP
from sparse_decl.model_lossy.residual import Selected, weighted
from sparse_kernels import lossy

_TRIES = 8  # artifacts written at most to meet a size


def write_sparse(job: Job) -> None:
    """Writes the artifact but for its manifest. Raises DeltaCompressionError where it cannot be as small as asked."""

    def write(least: np.float32) -> None:
        job.again()
        job.write_rest(
            (pair.number, Selected.of(pair, job.importances.get(pair.number), least)) for pair in job.carried
        )

    _thin(job, write)


def write_sparse_codes(job: Job) -> None:
    """As `write_sparse`, with differences as codes."""
    job.write_rest_without_carried()
    _thin(job, lambda least: write_codes(job, least))


def write_codes(job: Job, least: np.float32) -> None:
    """Writes the differences of a score of at least `least` as codes."""
    target = job.folder / codes.CONTAINER
    target.unlink(missing_ok=True)
    codes.write_codes(
        target,
        job.carried,
        group_size=job.options.group_size,
        least=least,
        importances=job.importances,
        pool=job.pool,
        window=job.window,
        advance=job.advance,
    )


def _scores(job: Job) -> tuple[np.ndarray, np.ndarray]:
    """(counts, energies) of the covered differences by class of score, each (MAGNITUDES,)."""
    counts, energies = np.zeros(lossy.MAGNITUDES, np.int64), np.zeros(lossy.MAGNITUDES)
    for pair in job.carried:
        for start in range(0, pair.tensor.words, PIECE):
            count = min(PIECE, pair.tensor.words - start)
            found = weighted(pair.difference(start, count), job.importances.get(pair.number), start)
            lossy.magnitude_histogram(found, counts, energies)
    return counts, energies


def _thin(job: Job, write: Callable[[np.float32], None]) -> None:
    """Writes with the threshold that the options ask for; by trial where they ask for a size."""
    counts, energies = _scores(job)
    above = np.cumsum(counts[::-1])[::-1]  # weights in this class of magnitude or a larger one
    total = int(counts.sum())
    if job.options.max_bytes is not None:
        at = _thin_to_size(job, write, above, job.options.max_bytes)
    else:
        if job.options.threshold is not None:
            least = np.float32(job.options.threshold)
        else:
            least = _class_start(_chosen_class(job, above, energies, total))
        write(max(least, _class_start(1)))
        at = int(np.array([least], np.float32).view(np.uint32)[0] >> 16)
    job.kept_share = rounded(float(above[max(at, 1)]) / total)


def _chosen_class(job: Job, above: np.ndarray, energies: np.ndarray, total: int) -> int:
    """The smallest class of magnitude that is kept, for `keep` and `energy`."""
    used = np.flatnonzero(np.diff(np.append(above, 0)))
    if not used.size:
        return 1
    if job.options.energy is not None:
        held = np.cumsum(energies[::-1])[::-1]
        enough = np.flatnonzero(held >= job.options.energy * held[0])
        return max(int(enough[-1]), 1)
    share = job.options.keep if job.options.keep is not None else DEFAULT_KEEP
    fitting = [int(k) for k in used if above[k] <= share * total and k > 0]
    return fitting[0] if fitting else int(used[-1])


def _thin_to_size(job: Job, write: Callable[[np.float32], None], above: np.ndarray, budget: int) -> int:
    """Bisects the classes of magnitude that occur for the most that fits; leaves that artifact written."""
    used = [int(k) for k in np.flatnonzero(np.diff(np.append(above, 0))) if k > 0]
    low, high, written, best = 0, len(used), -1, len(used)  # used[best:] fits; len(used): nothing is kept
    starts = [_class_start(k) for k in used] + [np.float32(np.inf)]
    for _ in range(_TRIES):
        if low >= high:
            break
        middle = _middle(low, high, above[used])
        write(starts[middle])
        written = middle
        if job.stored() <= budget:
            best = high = middle
        else:
            low = middle + 1
    if best == len(used):
        raise job.too_small()
    if written != best:
        write(starts[best])
    return used[best]


def _class_start(number: int) -> np.float32:
    """The smallest magnitude of a class (of class 0: nothing but 0 is smaller than class 1)."""
    return np.float32(np.array([number << 16], np.uint32).view(np.float32)[0])


def _middle(low: int, high: int, above: np.ndarray) -> int:
    """Between two positions, where about the geometric mean of their numbers of weights is kept."""
    most = float(above[low])
    least = float(above[high]) if high < above.size else 1.0
    target = (most * max(least, 1.0)) ** 0.5
    at = low + int(np.searchsorted(-above[low:high], -target))
    return min(max(at, low), high - 1)
