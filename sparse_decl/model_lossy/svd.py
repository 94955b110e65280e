"""The best low-rank factors of a difference, and how a budget of bytes is divided over many of them.

Small or nearly full-rank problems are solved exactly, by the eigenvectors of the Gram matrix of the short side in
float64; the others by a randomised block Krylov method (Musco and Musco 2015, arXiv:1504.05477) and an exact SVD of
what its basis holds: on the flat spectra of fine-tunes narrow blocks that are all kept hold as much as wide ones of
which the last is, for a third of the time. The sketch has a fixed seed; BLAS may differ in last bits between machines,
so factors are reproducible to about 1e-5 of the largest entry.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

EXACT_SIDE = 256  # short sides up to this are solved exactly
_EXACT_SHARE = 4  # and ranks from 1/4 of the short side on
_BLOCKS, _OVERSAMPLING = 5, 4  # of half the rank each, and so many columns more
_SEED = 0x5BA25E


@dataclass(frozen=True, slots=True)
class Factors:
    """left: (m, k) f32 and right: (k, n) f32, each with the square root of the singular values (k,) f64 in it.

    energy: sum of squares of the whole matrix, f64.
    """

    left: np.ndarray
    right: np.ndarray
    singular: np.ndarray
    energy: float

    def cut(self, rank: int) -> Factors:
        """The first `rank` of them."""
        return Factors(self.left[:, :rank], self.right[:rank], self.singular[:rank], self.energy)


def factorise(matrix: np.ndarray, rank: int) -> Factors:
    """The best factors of at most `rank`. matrix: (m, n) finite f32."""
    short = min(matrix.shape)
    rank = min(rank, short)
    if short <= EXACT_SIDE or rank * _EXACT_SHARE >= short:
        return _exact(matrix).cut(rank)
    return _krylov(matrix, rank)


def factorise_to_energy(matrix: np.ndarray, share: float) -> Factors:
    """The fewest factors that hold `share` of the matrix's sum of squares; the rank is found by doubling."""
    short, rank = min(matrix.shape), 32
    while True:
        found = factorise(matrix, rank)
        held = np.cumsum(found.singular**2)
        enough = np.flatnonzero(held >= share * found.energy * (1 - 1e-9))
        if enough.size:
            return found.cut(int(enough[0]) + 1)
        if rank >= short:
            return found
        rank = short if rank * _EXACT_SHARE >= short else rank * 2


def _energy(matrix: np.ndarray) -> float:
    flat = matrix.ravel()
    return float(sum(np.dot(part, part) for part in np.array_split(flat.astype(np.float64), max(1, flat.size >> 20))))


def _balanced(left: np.ndarray, singular: np.ndarray, right: np.ndarray, energy: float) -> Factors:
    root = np.sqrt(singular)
    return Factors(
        np.ascontiguousarray(left * root, np.float32),
        np.ascontiguousarray(root[:, None] * right, np.float32),
        singular.astype(np.float64),
        energy,
    )


def _exact(matrix: np.ndarray) -> Factors:
    tall = matrix.shape[0] >= matrix.shape[1]
    wide = matrix.astype(np.float64) if tall else matrix.T.astype(np.float64)  # (long, short)
    values, vectors = np.linalg.eigh(wide.T @ wide)
    singular = np.sqrt(np.maximum(values[::-1], 0))
    vectors = vectors[:, ::-1]
    present = singular > singular[0] * 1e-7 if singular[0] > 0 else singular > 0
    singular, vectors = singular[present], np.ascontiguousarray(vectors[:, present])
    other = (wide @ vectors) / singular
    energy = float(np.maximum(values, 0).sum())
    if tall:
        return _balanced(other, singular, vectors.T, energy)
    return _balanced(vectors, singular, other.T, energy)


def _krylov(matrix: np.ndarray, rank: int) -> Factors:
    tall = matrix.shape[0] > matrix.shape[1]
    wide = matrix.T if tall else matrix
    width = rank // 2 + _OVERSAMPLING
    block = np.random.default_rng(_SEED).standard_normal((wide.shape[1], width), np.float32)
    blocks: list[np.ndarray] = []
    for _ in range(_BLOCKS):
        block, _ = np.linalg.qr(wide @ block)
        blocks.append(block)
        block = wide.T @ block
    basis, _ = np.linalg.qr(np.concatenate(blocks, 1))
    found = _exact(basis.T @ wide).cut(rank)
    left, right = basis @ found.left, np.ascontiguousarray(found.right)
    if tall:
        left, right = np.ascontiguousarray(right.T), np.ascontiguousarray(left.T)
    return Factors(left, right, found.singular, _energy(matrix))


def share_out(spectra: Sequence[tuple[np.ndarray, int]], budget: int) -> list[int]:
    """Ranks that hold most energy within a budget of bytes: water-filling over squared singular values a byte.

    spectra: (singular values, falling, (k,); bytes one rank costs) of each matrix. A matrix gets its ranks in order;
    one whose next rank does not fit any more gets no further.
    """
    ranks = [0] * len(spectra)
    waiting = [
        (-(float(singular[0]) ** 2) / cost, number) for number, (singular, cost) in enumerate(spectra) if singular.size
    ]
    heapq.heapify(waiting)
    while waiting:
        _, number = heapq.heappop(waiting)
        singular, cost = spectra[number]
        if cost > budget:
            continue
        budget -= cost
        ranks[number] += 1
        if ranks[number] < singular.size:
            heapq.heappush(waiting, (-(float(singular[ranks[number]]) ** 2) / cost, number))
    return ranks
