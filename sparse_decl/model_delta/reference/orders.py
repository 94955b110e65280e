"""Finds where the rows and columns of a base's matrix are in one that was reordered, pruned or cut.

A row is known by 64 of its words, a column by its words in 64 rows; see `sketch`. Where both were reordered they are
found in
turn: the order of one side, found in another matrix of the model, is tried before the other side is looked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from sparse_decl.model_delta.checkpoint import Tensor
from sparse_decl.model_delta.dtypes import real
from sparse_decl.model_delta.reference.cast import CASTABLE
from sparse_decl.model_delta.reference.kinds import matrix_shape
from sparse_decl.model_delta.reference.selection import MOST_ROW, Selection
from sparse_decl.model_delta.reference.sketch import in_order, in_real_order, nearest_of

_PLACES = 64  # words by which a row or column is known
_LEAST_SIDE = 16
_LEAST_FOUND = 0.5  # of the rows and columns
_READ = 4 << 20  # bytes read at once
_MOST_SIDE = 1 << 20
_LEAST_ROUNDS = 4  # of turns
_MOST_KNOWN = 16  # orders of a size that are tried


@dataclass(frozen=True, slots=True)
class Matrix:
    """A tensor as a matrix. rows, columns: of words, as they lie, before the matrix is transposed if `transposed`."""

    tensor: Tensor
    height: int
    width: int
    transposed: bool = False
    as_real: bool = False  # compared with one of another dtype

    @property
    def rows(self) -> int:
        return self.width if self.transposed else self.height

    @property
    def columns(self) -> int:
        return self.height if self.transposed else self.width

    @classmethod
    def of(cls, tensor: Tensor) -> Matrix | None:
        """None if it is none, or a side is too short to tell rows apart, or very long."""
        shape = tensor.entry.shape
        if len(shape) < 2 or not tensor.words or tensor.words % shape[0]:
            return None
        rows, columns = shape[0], tensor.words // shape[0]
        wide = columns * tensor.kind.bytes > MOST_ROW or rows > _MOST_SIDE
        return None if wide or min(rows, columns) < _LEAST_SIDE else cls(tensor, rows, columns)

    def views(self) -> tuple[Matrix, ...]:
        """It; what it is the transpose of; and that of its words as a matrix of the other shape, which is what a
        transposed array becomes that is written as it lies in memory.
        """
        return (
            self,
            replace(self, transposed=True),
            replace(self, height=self.width, width=self.height, transposed=True),
        )

    def row_words(self, places: np.ndarray) -> np.ndarray:
        """These columns of every row, (rows, n), in the order of the numbers."""
        return self._down(places) if self.transposed else self._across(places)

    def column_words(self, places: np.ndarray) -> np.ndarray:
        """These rows of every column, (columns, n), in the order of the numbers."""
        return self._across(places) if self.transposed else self._down(places)

    def _across(self, places: np.ndarray) -> np.ndarray:
        step = max(1, _READ // (self.width * self.tensor.kind.bytes))
        parts = []
        for start in range(0, self.height, step):
            words = np.empty(min(step, self.height - start) * self.width, self.tensor.kind.dtype)
            self.tensor.read_words(start * self.width, words)
            parts.append(self._ordered(words.reshape(-1, self.width)[:, places]))
        return np.concatenate(parts)

    def _down(self, places: np.ndarray) -> np.ndarray:
        words = np.empty((places.size, self.width), self.tensor.kind.dtype)
        for row, out in zip(places.tolist(), words, strict=True):
            self.tensor.read_words(row * self.width, out)
        return self._ordered(np.ascontiguousarray(words.T))

    def _ordered(self, words: np.ndarray) -> np.ndarray:
        return in_real_order(words, self.tensor.entry.dtype) if self.as_real else in_order(words, self.tensor.kind)

    def sums(self) -> tuple[np.ndarray, np.ndarray]:
        """(sums of some columns, of some rows), in the order of the numbers: the order of the other side does not
        matter to them.
        """
        step = max(1, _READ // (self.width * self.tensor.kind.bytes))
        down, across = np.zeros(self.width), []
        for start in range(0, self.height, step):
            words = np.empty(min(step, self.height - start) * self.width, self.tensor.kind.dtype)
            self.tensor.read_words(start * self.width, words)
            values = np.nan_to_num(real(words, self.tensor.entry.dtype).reshape(-1, self.width), posinf=0, neginf=0)
            down += values.sum(0)
            across.append(values.sum(1))
        both = down[_places(self.width)], np.concatenate(across)[_places(self.height)]
        return in_real_order(both[0].view(np.uint64), "F64"), in_real_order(both[1].view(np.uint64), "F64")


class OrderFinder:
    """Orders of one model; those found are tried for its other matrices. Not for several threads."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], list[np.ndarray]] = {}  # how many there are and are taken -> orders
        self._known_sums: dict[Tensor, tuple[np.ndarray, np.ndarray]] = {}

    def find(self, tensor: Tensor, source: Tensor) -> Iterator[Selection]:
        """Ways to make a tensor out of a matrix of the base, to be judged by their costs; the simplest first."""
        whole, its = Matrix.of(tensor), Matrix.of(source)
        if whole is None or its is None:
            return
        if tensor.entry.dtype != source.entry.dtype:
            whole, its = replace(whole, as_real=True), replace(its, as_real=True)
        for mine in whole.views():
            if mine.columns == its.columns:
                yield from self._by_rows(mine, its, None)
            if mine.rows == its.rows:
                yield from self._by_columns(mine, its, None)
            for order in self._known.get((its.columns, mine.columns), ()):
                yield from self._by_rows(mine, its, order)
            for order in self._known.get((its.rows, mine.rows), ()):
                yield from self._by_columns(mine, its, order)

    def likely(self, tensor: Tensor, others: Sequence[tuple[int, Tensor]]) -> list[tuple[int, Tensor]]:
        """Of tensors of its size in words, one whose rows it may have in another order, one whose columns."""
        whole = Matrix.of(tensor)
        beside = [(placed, its) for placed in others if (its := Matrix.of(placed[1]))]
        if whole is None or tensor.entry.dtype not in CASTABLE:
            return []
        beside = [one for one in beside if (one[1].height, one[1].width) == (whole.height, whole.width)]
        found = []
        for side in (0, 1) if beside else ():
            number = int(
                nearest_of(whole.sums()[side][None], np.stack([self._sums(its)[side] for _, its in beside]))[0]
            )
            if number < len(beside):
                found.append(beside[number][0])
        return found

    def _sums(self, matrix: Matrix) -> tuple[np.ndarray, np.ndarray]:
        if matrix.tensor not in self._known_sums:
            self._known_sums[matrix.tensor] = matrix.sums()
        return self._known_sums[matrix.tensor]

    def remember(self, selection: Selection, source: Tensor) -> None:
        """Keeps the orders of what was found."""
        for order, size in zip((selection.rows, selection.columns), matrix_shape(source, False), strict=True):
            if order is not None:
                known = self._known.setdefault((size, order.size), [])
                if len(known) < _MOST_KNOWN and not any(np.array_equal(order, old) for old in known):
                    known.append(order)

    @staticmethod
    def _by_rows(mine: Matrix, its: Matrix, columns: np.ndarray | None) -> Iterator[Selection]:
        places = _places(mine.columns)
        if columns is not None:
            places = places[columns[places] < its.columns]
        there = places if columns is None else columns[places]
        if places.size < _LEAST_SIDE:
            return
        rows = nearest_of(mine.row_words(places), its.row_words(there))
        if np.count_nonzero(rows < its.rows) >= _LEAST_FOUND * rows.size:
            yield Selection(_unless_all(rows, its.rows), columns, transposed=mine.transposed)

    @staticmethod
    def _by_columns(mine: Matrix, its: Matrix, rows: np.ndarray | None) -> Iterator[Selection]:
        places = _places(mine.rows)
        if rows is not None:
            places = places[rows[places] < its.rows]
        there = places if rows is None else rows[places]
        if places.size < _LEAST_SIDE:
            return
        columns = nearest_of(mine.column_words(places), its.column_words(there))
        if np.count_nonzero(columns < its.columns) >= _LEAST_FOUND * columns.size:
            yield Selection(rows, _unless_all(columns, its.columns), transposed=mine.transposed)


def gathered(tensor: Tensor, others: Sequence[Tensor]) -> list[tuple[int, int, int]]:
    """Stretches of rows of matrices that make up a tensor, one below the other: (number of the matrix, first row,
    rows); none if most rows are not found. Rows that are not found go on where those before them do.
    """
    whole = Matrix.of(tensor)
    if whole is None:
        return []
    beside = [(n, its) for n, other in enumerate(others) if (its := Matrix.of(other)) and its.columns == whole.columns]
    places = _places(whole.columns)
    if not beside or places.size < _LEAST_SIDE:
        return []
    found = nearest_of(whole.row_words(places), np.concatenate([its.row_words(places) for _, its in beside]))
    starts = np.cumsum([0, *(its.rows for _, its in beside)])
    if np.count_nonzero(found < starts[-1]) < _LEAST_FOUND * found.size:
        return []
    stretches: list[list[int]] = []  # where each begins and ends among all rows
    ends = set(starts.tolist())
    for row in found.tolist():
        goes_on = stretches and stretches[-1][1] not in ends
        if goes_on and row in (stretches[-1][1], starts[-1]):
            stretches[-1][1] += 1
        elif row == starts[-1]:
            return []
        else:
            stretches.append([row, row + 1])
    at = np.searchsorted(starts, [first for first, _ in stretches], "right") - 1
    return [
        (beside[n][0], first - int(starts[n]), last - first)
        for n, (first, last) in zip(at.tolist(), stretches, strict=True)
    ]


def by_turns(stretches: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]] | None:
    """What stretches of rows, as of `gathered`, are turns of: (number of a matrix, its first row, rows of a turn) of
    each. None if they are none, or few.
    """
    numbers = [number for number, _, _ in stretches]
    count = numbers[1:].index(numbers[0]) + 1 if numbers[0] in numbers[1:] else len(numbers)
    rounds, rest = divmod(len(stretches), count)
    turn, rows = list(stretches[:count]), stretches[0][2]
    going_on = all(
        one == (turn[at % count][0], turn[at % count][1] + at // count * rows, rows) for at, one in enumerate(stretches)
    )
    return turn if count > 1 and rounds >= _LEAST_ROUNDS and not rest and going_on else None


def _places(size: int) -> np.ndarray:
    return np.unique(np.linspace(0, size - 1, min(size, _PLACES)).astype(np.int64))


def _unless_all(order: np.ndarray, size: int) -> np.ndarray | None:
    return None if order.size == size and np.array_equal(order, np.arange(size)) else order


def cost_of(selection: Selection) -> int:
    """Bytes that a selection takes in an index, about."""
    orders: Sequence[np.ndarray | None] = (selection.rows, selection.columns)
    factors = 0 if selection.factors is None else 5 * selection.factors.size
    return factors + sum(
        2 * int(np.count_nonzero(np.diff(order, prepend=-1) != 1)) for order in orders if order is not None
    )


__all__ = ["Matrix", "OrderFinder", "by_turns", "cost_of", "gathered"]
