"""JSON that an attacker may have written: every part of the index reads its numbers, texts and lists through
`Fields`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError
from sparse_decl.base.untrusted import load_json

FETCH_AGAIN = "fetch or build the delta again"
_MOST = 1 << 62  # no size, offset or number of a tensor comes near
_MOST_SIGNED = 1 << 40


def damaged(what: str, why: str | None = None) -> FormatError:
    """The error for an index that contradicts itself."""
    return FormatError(what, why=why, hint=FETCH_AGAIN)


def gaps_of(numbers: Sequence[int]) -> list[int]:
    """How many numbers lie between each of ascending ones and the one before."""
    return [number - before - 1 for before, number in zip([-1, *numbers], numbers, strict=False)]


class Fields:
    """One JSON object. Each method gives a value of one type, or raises FormatError where it is missing or of another
    type."""

    __slots__ = ("raw",)

    def __init__(self, value: Any):
        if not isinstance(value, dict):
            raise damaged("an entry of the delta's index is not an object", str(value)[:40])
        self.raw: dict[str, Any] = value

    @classmethod
    def parse(cls, data: bytes) -> Fields:
        """From JSON text."""
        try:
            value = load_json(data, "the delta's index")
        except (ValueError, RecursionError) as error:
            raise damaged("the delta's index cannot be read", str(error)) from error
        if not isinstance(value, dict):
            raise damaged("the delta's index cannot be read", "it is not an object")
        return cls(value)

    def __contains__(self, key: str) -> bool:
        return key in self.raw

    def __len__(self) -> int:
        return len(self.raw)

    def __iter__(self) -> Iterator[str]:
        return iter(self.raw)

    def whole(self, key: str) -> int:
        """A number from 0 on."""
        value = self.raw.get(key)
        if not is_whole(value, _MOST):
            raise damaged("a number in the delta's index is missing or out of range", f"{key}: {str(value)[:40]}")
        return value

    def signed(self, key: str) -> int:
        """A number that may be negative."""
        value = self.raw.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= _MOST_SIGNED:
            raise damaged("a number in the delta's index is missing or out of range", key)
        return value

    def numbers(self, key: str) -> list[int]:
        """A list of numbers from 0 on."""
        value = self.raw.get(key)
        if not isinstance(value, list) or not all(is_whole(item, _MOST) for item in value):
            raise damaged("a list in the delta's index is missing or out of range", key)
        return value

    def ascending(self, key: str, gaps: bool) -> list[int]:
        """A list of numbers; gaps: of how many lie between each and the one before, of ascending ones."""
        return [n + at for at, n in enumerate(accumulate(self.numbers(key)))] if gaps else self.numbers(key)

    def text(self, key: str) -> str:
        value = self.raw.get(key)
        if not isinstance(value, str):
            raise damaged("a text in the delta's index is missing", key)
        return value

    def object(self, key: str) -> Fields:
        return Fields(self.raw.get(key))

    def objects(self, key: str) -> list[Fields]:
        """A list of objects."""
        value = self.raw.get(key)
        if not isinstance(value, list):
            raise damaged("a list in the delta's index is missing or out of range", key)
        return [Fields(item) for item in value]


class Stream:
    """A stream without gaps that is read from its start on."""

    def __init__(self, data: bytes):
        self._data = data
        self._at = 0

    def take(self, length: int) -> bytes:
        """The next `length` bytes, fewer where it ends."""
        self._at += length
        return self._data[self._at - length : self._at]

    @property
    def whole(self) -> bool:
        """Whether exactly all of it was taken."""
        return self._at == len(self._data)


class Cursor:
    """How much of the payload the parts read so far have claimed: it has no gaps either."""

    def __init__(self) -> None:
        self.at = 0

    def take(self, length: int) -> int:
        """Claims the next `length` bytes; returns where they begin."""
        start = self.at
        self.at += length
        return start
