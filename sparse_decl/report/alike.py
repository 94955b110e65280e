"""Long lists made short: what many addresses have in common is said once, with the first and the last of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from sparse_decl.base.outgoing import one_line
from sparse_decl.report.units import plural

T = TypeVar("T")
MOST = 10  # alike, that are still listed one by one
_FIRST = 3  # of those that are not, so many are named
_NOUNS = ("model", "dataset")  # kinds of addresses whose steps are called so


def noun_of(address: str) -> str:
    """`model`, `dataset` or `step`."""
    kind = address.partition(".")[0]
    return kind if kind in _NOUNS and "/" not in address else "step"


def grouped(items: Iterable[T], key: Callable[[T], Hashable], *, most: int = MOST) -> list[list[T]]:
    """The items in lists: those of one key together where there are more than `most`, at the place of the first; any
    other in a list of its own."""
    found = [(key(item), item) for item in items]
    alike: dict[Hashable, list[T]] = {}
    for said, item in found:
        alike.setdefault(said, []).append(item)
    lists: list[list[T]] = []
    shown: set[Hashable] = set()
    for said, item in found:
        group = alike[said]
        if len(group) <= most:
            lists.append([item])
        elif said not in shown:
            shown.add(said)
            lists.append(group)
    return lists


def named(addresses: Sequence[str]) -> str:
    """`model.a, model.b, model.c, … model.z`."""
    shown = [one_line(address) for address in addresses]
    if len(shown) <= _FIRST + 1:
        return ", ".join(shown)
    return f"{', '.join(shown[:_FIRST])}, … {shown[-1]}"


def counted(addresses: Sequence[str]) -> str:
    """`298 models`, or `298 steps` where they are of several kinds."""
    nouns = {noun_of(address) for address in addresses}
    return plural(len(addresses), nouns.pop() if len(nouns) == 1 else "step")
