"""Weight decay recovered: how far weights without gradient moved, as a step function of their mantissa.

AdamW multiplies every weight by 1 - rate * decay at each step and rounds each time. A row that never had a gradient
(an embedding of a token that no text held) has moved by just that, and every weight of it is predicted to the bit.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from sparse_decl.base.errors import FormatError
from sparse_decl.model_delta.dtypes import magnitudes, sign_bit, word_kind
from sparse_kernels import shifts

FLOATS = ("F64", "F32", "BF16", "F16")
MOST_STEPS = 4096
_MOST_MOVE = 1 << 40
_BINS = 7  # leading bits of the mantissa
_RUN = 64  # neighbouring words that are judged together
LEAST_HITS = 0.04  # of the words that must have moved by what their mantissa says
_STEP_BYTES = 5  # in an index, about


@dataclass(frozen=True, slots=True)
class Decay:
    """moves[k] in units of the last place, for mantissas from starts[k] up to the next; starts[0] is 0."""

    starts: tuple[int, ...]
    moves: tuple[int, ...]

    @property
    def cost(self) -> int:
        """Bytes it takes in an index, about."""
        return 32 + _STEP_BYTES * len(self.starts)

    def apply(self, words: np.ndarray, dtype: str, out: np.ndarray | None = None) -> np.ndarray:
        """The words moved. words: (n,) unsigned; out: where to write them, (n,), which may be the words themselves."""
        kind, out = word_kind(dtype), np.empty_like(words) if out is None else out
        shifts.shift(words, kind.shift, kind.mask, *_arrays(self, kind.shift), out)
        return out

    def to_json(self) -> list[list[int]]:
        """Differences of starts, and of moves: they repeat."""
        return [np.diff(self.starts).tolist(), np.diff(self.moves, prepend=0).tolist()]

    @classmethod
    def from_json(cls, fields: Any, dtype: str) -> Decay:
        """Raises FormatError on what `to_json` would not write for that dtype."""
        good = (
            dtype in FLOATS
            and isinstance(fields, list)
            and len(fields) == 2
            and all(isinstance(part, list) and all(type(number) is int for number in part) for part in fields)
            and len(fields[0]) + 1 == len(fields[1]) <= MOST_STEPS
            and all(0 < gap < 1 << 53 for gap in fields[0])
            and sum(fields[0]) < 1 << word_kind(dtype).shift
            and all(abs(number) <= 2 * _MOST_MOVE for number in fields[1])
        )
        if not good:
            raise FormatError("a step function in the delta's index is damaged", why=str(fields)[:80])
        starts, moves, at, move = [0], [], 0, 0
        for gap in fields[0]:
            starts.append(at := at + gap)
        for number in fields[1]:
            moves.append(move := move + number)
        return cls(tuple(starts), tuple(moves))


@lru_cache(maxsize=8)
def _arrays(steps: Decay, mantissa_bits: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Its parts, starts and moves as `shifts.shift` takes them: a tensor is moved in many pieces."""
    starts = np.array(steps.starts, np.uint64)
    return shifts.parts(starts, mantissa_bits), starts, np.array(steps.moves, np.int64)


def find(dtype: str, fine: np.ndarray, base: np.ndarray) -> Decay | None:
    """The step function that many words moved by, or None. fine, base: (n,) unsigned words, neighbours together."""
    if dtype not in FLOATS or fine.size < 2 * _RUN:
        return None
    mantissas, moves = _moves(dtype, fine, base)
    if not 2 * int((moves != 0).sum()) > LEAST_HITS * moves.size:
        return None
    hit = moves == _commonest(mantissas >> max(word_kind(dtype).shift - _BINS, 0), moves)
    if int(hit.sum()) - int((moves == 0).sum()) < LEAST_HITS * moves.size:
        return None
    runs = hit[: hit.size // _RUN * _RUN].reshape(-1, _RUN).sum(1) * 2 > _RUN
    good = np.repeat(runs, _RUN)
    if not good.any():
        return None
    return _steps(mantissas[: good.size][good], moves[: good.size][good])


def _moves(dtype: str, fine: np.ndarray, base: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(mantissa of the base, move of the magnitude) of each word, (n,) i64; a change of sign is a move too."""
    kind = word_kind(dtype)
    sign = sign_bit(base)
    mantissas = (base & base.dtype.type((1 << kind.shift) - 1)).astype(np.int64)
    old, new = (magnitudes(words).astype(np.int64) for words in (base, fine))
    field = old >> kind.shift
    moves = np.where((base ^ fine) & sign, -old - new, new - old)
    moves[(field == 0) | (field == kind.mask) | (abs(moves) > _MOST_MOVE >> 2)] = 0
    return mantissas, moves


def _commonest(bins: np.ndarray, moves: np.ndarray) -> np.ndarray:
    """For each word the commonest move of its bin, (n,) i64."""
    order = np.lexsort((moves, bins))
    ordered, its = bins[order], moves[order]
    starts = np.flatnonzero(np.concatenate([[True], (np.diff(ordered) != 0) | (np.diff(its) != 0)]))
    counts = np.diff(np.append(starts, bins.size))
    best = np.lexsort((-counts, ordered[starts]))  # the largest count of each bin first, the smaller move of equals
    first = best[np.concatenate([[True], np.diff(ordered[starts][best]) != 0])]
    table = np.zeros(int(bins.max()) + 1, np.int64)
    table[ordered[starts][first]] = its[starts][first]
    out: np.ndarray = table[bins]
    return out


def _steps(mantissas: np.ndarray, moves: np.ndarray) -> Decay | None:
    """Runs of one move along the mantissas; short ones are of weights that moved for other reasons."""
    order = np.argsort(mantissas, kind="stable")
    mantissas, moves = mantissas[order], moves[order]
    least = 2
    while True:
        at, lengths = _runs(moves)
        keep = np.repeat(lengths >= least, lengths)
        mantissas, moves = mantissas[keep], moves[keep]
        at, lengths = _runs(moves)
        if least >= 8 and at.size <= MOST_STEPS:
            break
        least *= 2
    if not at.size:
        return None
    starts = (mantissas[at[1:] - 1] + mantissas[at[1:]] + 1) >> 1
    apart = np.concatenate([[True], np.diff(np.concatenate([[0], starts])) > 0])  # two steps may meet in one mantissa
    return Decay((0, *starts[apart[1:]].tolist()), tuple(moves[at][apart].tolist()))


def _runs(moves: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(first index, length) of each run of equal moves."""
    if not moves.size:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    at = np.flatnonzero(np.concatenate([[True], np.diff(moves) != 0]))
    return at, np.diff(np.append(at, moves.size))
