"""Factors as small integers with a scale for each of their columns (`left`) and rows (`right`).

The product is what is approximated: one component after the other is rounded, and those that are not yet rounded are
fitted again, by least squares, to what the rounded ones leave of the difference (as GPTQ feeds back errors, Frantar et
al. 2022, arXiv:2210.17323). Components count by their singular value: one of a `level` gets steps so fine that each bit
anywhere takes away the same squared error, which is reverse water-filling (Cover and Thomas, 10.3.3), and one that the
steps would round to nothing is left out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sparse_decl.model_lossy.casts import to_f32, to_words
from sparse_decl.model_lossy.svd import Factors
from sparse_kernels.lossy import MOST_CODE


@dataclass(frozen=True, slots=True)
class Rounded:
    """left: (m, k) i8 codes, right: (k, n) i8; left_steps, right_steps: (k,) u16, bf16 words of the scales."""

    left: np.ndarray
    right: np.ndarray
    left_steps: np.ndarray
    right_steps: np.ndarray

    @property
    def rank(self) -> int:
        return int(self.left.shape[1])

    @classmethod
    def nothing(cls, shape: tuple[int, ...]) -> Rounded:
        """No component at all."""
        none = np.zeros(0, np.uint16)
        return cls(np.zeros((shape[0], 0), np.int8), np.zeros((0, shape[1]), np.int8), none, none)

    def values(self) -> tuple[np.ndarray, np.ndarray]:
        """(left (m, k) f32, right (k, n) f32): products of a code and a bf16, so exact in f32."""
        left = self.left.astype(np.float32) * to_f32(self.left_steps, "BF16")
        return left, self.right.astype(np.float32) * to_f32(self.right_steps, "BF16")[:, None]


def with_bits(matrix: np.ndarray, factors: Factors, bits: int) -> Rounded:
    """All of the factors, the largest entry of each column the largest code of `bits`. matrix: (m, n) f32."""
    most = (1 << (bits - 1)) - 1
    peaks = [np.abs(factors.left).max(0, initial=0), np.abs(factors.right).max(1, initial=0)]
    return _round(matrix, factors, *(peak / most for peak in peaks))


def at_level(matrix: np.ndarray, factors: Factors, level: float) -> Rounded:
    """The factors that are worth their bytes where a step of `level` in the product is. matrix: (m, n) f32."""
    singular = factors.singular
    kept = int((singular > level * np.sqrt(max(matrix.shape))).sum())
    steps = level / np.sqrt(singular[:kept])
    return _round(matrix, factors.cut(kept), steps, steps)


def _round(matrix: np.ndarray, factors: Factors, left_steps: np.ndarray, right_steps: np.ndarray) -> Rounded:
    left_words, right_words = _steps(factors.left, left_steps), _steps(factors.right.T, right_steps)
    left = _code(factors.left.T, to_f32(left_words, "BF16"))
    fixed = left.T * to_f32(left_words, "BF16")
    right = _fed_back(fixed, matrix, to_f32(right_words, "BF16"))
    fixed = right.T * to_f32(right_words, "BF16")
    left = _fed_back(fixed, matrix.T, to_f32(left_words, "BF16"))
    return Rounded(np.ascontiguousarray(left.T), right, left_words, right_words)


def _steps(columns: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """bf16 words of the steps, no smaller than the largest entry of a column allows. columns: (m, k)."""
    least = np.abs(columns).max(0, initial=0) / MOST_CODE
    values = np.maximum(steps, least * 1.01).astype(np.float32)
    return to_words(np.ascontiguousarray(values), "BF16")


def _code(rows: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """rows: (k, n); steps: (k,) -> (k, n) i8."""
    safe = np.where(steps > 0, steps, 1)[:, None]
    return np.clip(np.rint(rows / safe), -MOST_CODE, MOST_CODE).astype(np.int8)


def _fed_back(fixed: np.ndarray, matrix: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """Codes (k, n) i8 of the rows whose combination by `fixed` (m, k) comes near `matrix` (m, n), row after row."""
    rank = fixed.shape[1]
    out = np.zeros((rank, matrix.shape[1]), np.int8)
    if not rank:
        return out
    fixed = fixed.astype(np.float64)
    gram = fixed.T @ fixed
    gram += np.eye(rank) * max(float(np.trace(gram)), 1e-300) * 1e-9
    left = (fixed.astype(np.float32).T @ matrix).astype(np.float64)  # what the rows must still explain
    for k in range(rank):
        # the first row of the least-squares fit of rows k.. to what is left
        weights = np.linalg.solve(gram[k:, k:], np.eye(rank - k, 1).ravel())
        out[k] = _code((weights @ left[k:])[None], steps[k : k + 1])[0]
        left -= np.outer(gram[:, k], out[k] * float(steps[k]))
    return out
