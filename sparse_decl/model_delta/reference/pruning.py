"""A reference of which some words are zero: the smallest of each few, or of each row, by magnitude or by a score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from sparse_decl.base.checks import is_whole
from sparse_decl.model_delta.dtypes import magnitudes, single, word_kind
from sparse_decl.model_delta.reference.cast import CASTABLE
from sparse_decl.model_delta.reference.reading import Read, damaged
from sparse_kernels import pruning

SCORED = ("BF16", "F16", "F32")
MOST_OF = 1 << 17  # neighbours that are pruned together: a row
FACTOR_SHIFT = 12  # a factor is the upper 20 bits of an f32's word
MOST_FACTOR = 0x7F7FFFFF >> FACTOR_SHIFT  # the last that is finite
_NAN = np.uint32(0x7FC00000)


@dataclass(frozen=True, slots=True)
class Pruning:
    """Zero but for the `kept` largest of every `of` neighbours; where `of` is 0, zero up to the magnitude `kept`, an
    integer.

    signed: a zero keeps its sign; last: of equal neighbours the last counts as the largest, not the first. factors: the
    upper 20 bits of an f32's word, one a column; what is compared is then the magnitude times the factor of its column,
    in f32, as M. Sun et al. do it: "A simple and effective pruning approach for large language models" (Wanda),
    arXiv:2306.11695.
    """

    signed: bool
    kept: int
    of: int
    last: bool = False
    factors: tuple[int, ...] = ()

    def read(self, read: Read, dtype: str, start: int, out: np.ndarray) -> None:
        """What `read` gives of a tensor of a dtype, pruned. out: (n,), written: words from `start` on."""
        if not self.of:
            read(start, out)
            pruning.prune_below(out, self.kept, self.signed)
            return
        before = start % self.of
        wide = np.empty(-(-(before + out.size) // self.of) * self.of, out.dtype)
        read(start - before, wide)
        sizes = self._scores(wide, dtype, start - before) if self.factors else magnitudes(wide)
        pruning.prune_groups(wide, sizes, self.kept, self.of, self.signed, self.last)
        out[:] = wide[before : before + out.size]

    def _scores(self, words: np.ndarray, dtype: str, start: int) -> np.ndarray:
        """Words of the f32 scores, in the order of the numbers; all that is no number is one word, the largest."""
        columns = len(self.factors)
        factors = (np.array(self.factors, np.uint32) << FACTOR_SHIFT).view(np.float32)
        with np.errstate(all="ignore"):
            scores = np.abs(single(words, dtype)) * factors[(start + np.arange(words.size)) % columns]
        return np.where(np.isnan(scores), _NAN, scores.view(np.uint32))

    def to_json(self) -> list[Any]:
        fields: list[Any] = [int(self.signed), self.kept, self.of, int(self.last)]
        return [*fields, list(self.factors)] if self.factors else fields

    @classmethod
    def from_json(cls, fields: Any, dtype: str) -> Pruning:
        """Raises FormatError on what `to_json` would not write."""
        if not isinstance(fields, list) or len(fields) not in (4, 5):
            raise damaged(fields)
        signed, kept, of, last = numbers = fields[:4]
        if any(type(number) is not int for number in numbers):
            raise damaged(fields)
        most = 1 << (8 * word_kind(dtype).bytes - 1)
        if (
            signed not in (0, 1)
            or last not in (0, 1)
            or not 0 <= of <= MOST_OF
            or not 0 <= kept < (of or most)
            or dtype not in CASTABLE
        ):
            raise damaged(fields)
        factors = fields[4] if len(fields) == 5 else []
        if len(fields) == 5 and not (of and dtype in SCORED and _are_factors(factors) and not len(factors) % of):
            raise damaged(fields)
        return cls(bool(signed), kept, of, bool(last), tuple(factors))


def _are_factors(numbers: Any) -> bool:
    return (
        isinstance(numbers, list)
        and 0 < len(numbers) <= MOST_OF
        and all(is_whole(number, MOST_FACTOR + 1) for number in numbers)
    )
