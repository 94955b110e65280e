"""Mode `svd`: factors of each linear layer's difference, as a PEFT folder or in few bits."""

from __future__ import annotations

import numpy as np

from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_lossy import FACTORS_VERSION, FORMAT, few_bits, peft_folder, svd
from sparse_decl.model_lossy.coverage import Pair
from sparse_decl.model_lossy.factors import FACTORS, write_factors
from sparse_decl.model_lossy.few_bits import Rounded
from sparse_decl.model_lossy.job import Job
from sparse_decl.model_lossy.modes import DEFAULT_RANK, FACTOR_BITS

_TRIES = 8  # folders written at most to meet a size


def write_svd(job: Job) -> None:
    """Writes the artifact but for its manifest. Raises DeltaCompressionError where it cannot be as small as asked."""
    job.write_rest_without_carried()
    budget = job.options.max_bytes
    found: dict[int, svd.Factors] = {}
    for pair in job.carried:
        matrix = job.matrix(pair)
        if job.options.energy is not None:
            factors = svd.factorise_to_energy(matrix, job.options.energy)
        elif budget is not None:
            factors = svd.factorise(matrix, _most_rank(job, pair, budget))
        else:
            factors = svd.factorise(matrix, job.options.rank or DEFAULT_RANK)
        found[pair.number] = factors if factors.singular.size else _zero(matrix)
        job.advance(pair.tensor.entry.nbytes)
    if budget is None:
        _write(job, found)
        return
    room = budget - job.stored()
    for _ in range(_TRIES):
        ranks = svd.share_out([(f.singular, _rank_bytes(job, f)) for f in found.values()], max(room, 0))
        chosen = {number: found[number].cut(rank) for number, rank in zip(found, ranks, strict=True) if rank}
        if not chosen:
            break
        _write(job, chosen)
        over = job.stored() - budget
        if over <= 0:
            return
        room -= over
    raise job.too_small()


def _rank_bytes(job: Job, factors: svd.Factors) -> int:
    """Of one rank; entropy coding makes a coded one smaller than that."""
    bits = job.options.factor_bits or FACTOR_BITS[0]
    return bits * int(factors.left.shape[0] + factors.right.shape[1]) // 8


def _most_rank(job: Job, pair: Pair, budget: int) -> int:
    """More ranks than a matrix will be given: eight times an equal share, or all the budget."""
    sides = [sum(one.tensor.entry.shape) for one in job.carried]
    own = sum(pair.tensor.entry.shape)
    return max(1, min(16 + 8 * budget // (2 * sum(sides)), budget // (2 * own)))


def _write(job: Job, found: dict[int, svd.Factors]) -> None:
    if job.options.codes_factors(job.mode):
        bits = job.options.factor_bits or FACTOR_BITS[0]
        chosen = [pair for pair in job.carried if pair.number in found]
        write_coded(job, {p.number: few_bits.with_bits(job.matrix(p), found[p.number], bits) for p in chosen})
        return
    factors, job.ranks = {}, {}
    for number, one in found.items():
        factors[_module(job.originals[number])] = (one.left, one.right)
        job.ranks[number] = one.singular.size
    modules = {_module(p.tensor) for p in job.pairs.values() if job.linear.carries(p)}
    linear, base = job.linear, job.base_ref.get("source")
    peft_folder.write_lora(
        job.folder, factors, modules=modules, transposed=linear.transposed, task=linear.task, base=base
    )


def write_coded(job: Job, found: dict[int, Rounded]) -> None:
    """Writes the factors of all covered tensors in few bits; of those that `found` has not, none."""
    empty = Rounded.nothing
    every = [found.get(p.number) or empty(p.tensor.entry.shape) for p in job.carried]
    write_factors(job.folder / FACTORS, every, f"{FORMAT}/{FACTORS_VERSION}")
    job.ranks = {pair.number: one.rank for pair, one in zip(job.carried, every, strict=True)}


def _module(tensor: Tensor) -> str:
    return tensor.name.removesuffix(".weight")


def _zero(matrix: np.ndarray) -> svd.Factors:
    """A factor of rank 1 that changes nothing."""
    rows, columns = matrix.shape
    return svd.Factors(np.zeros((rows, 1), np.float32), np.zeros((1, columns), np.float32), np.zeros(1), 0.0)
