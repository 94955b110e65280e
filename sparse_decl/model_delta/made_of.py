"""What a model was made of, in few words: which of its layers and other tensors are which of its bases'."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sparse_decl.base.checks import is_whole

Sources = tuple[tuple[int, str], ...]
"""(number of the base, name there) of each tensor that one was compared with; none for a new one."""

_LAYER = re.compile(r"((?:^|.*?\.)[A-Za-z_]*)\.(\d+)(?:\.|$)")
_MOST = 40  # clauses that are kept of one model
_SHOWN = 8
_LONGEST = 200  # characters of a name


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a model. what: `layers`, or the name of tensors up to its last word; first, last: of the layers, -1
    for other tensors. bases: their numbers, none for what is new. of: the layer of the base that `first` is, the name
    there of other tensors; None where it is the same."""

    what: str
    first: int
    last: int
    bases: tuple[int, ...]
    of: int | str | None

    def to_json(self) -> list[Any]:
        return [self.what, self.first, self.last, list(self.bases), self.of]


def clauses_of(tensors: Iterable[tuple[str, int, Sources]], bases: int) -> list[Clause]:
    """What is worth saying: nothing of a model whose layers have the numbers that they have in its base, or that is all
    of the same bases. tensors: name, bytes and sources of each, in order."""
    units: dict[tuple[str, int], Counter[tuple[tuple[int, ...], int | str | None]]] = {}
    for name, size, sources in tensors:
        where = _unit(name)
        units.setdefault(where, Counter())[_origin(where, sources)] += size
    found: list[Clause] = []
    order = {stem: at for at, stem in enumerate(dict.fromkeys(stem for stem, _ in units))}
    for (stem, number), origins in sorted(units.items(), key=lambda unit: (order[unit[0][0]], unit[0][1])):
        (numbers, of), _ = origins.most_common(1)[0]
        clause = Clause(stem, number, number, numbers, of)
        if found and (joined := _joined(found[-1], clause)) is not None:
            found[-1] = joined
        else:
            found.append(clause)
    stems = {clause.what for clause in found if clause.first >= 0}
    word = {stem: "layers" if len(stems) == 1 else stem for stem in stems}
    found = [replace(clause, what=word.get(clause.what, clause.what)) for clause in found]
    moved = any(isinstance(clause.of, int) for clause in found)
    if not moved and len({clause.bases for clause in found if clause.bases}) < 2:
        return []
    if bases < 2:
        found = [clause for clause in found if not clause.bases or clause.of is not None]
    return found[:_MOST]


def _unit(name: str) -> tuple[str, int]:
    found = _LAYER.match(name)
    if found is not None and len(found[2]) < 10:
        return found[1], int(found[2])
    return name.removesuffix(".weight").removesuffix(".bias"), -1


def _origin(unit: tuple[str, int], sources: Sources) -> tuple[tuple[int, ...], int | str | None]:
    if not sources:
        return (), None
    there = {_unit(name) for _, name in sources}
    numbers = tuple(sorted({number for number, _ in sources}))
    stem, number = min(there)
    if len(there) > 1 or (stem, number) == unit:
        return numbers, None
    if unit[1] >= 0:
        return numbers, number if number >= 0 else stem
    return numbers, stem if number < 0 else f"{stem}.{number}"


def _joined(one: Clause, other: Clause) -> Clause | None:
    """Two neighbours as one, if one goes on as the other ends."""
    if one.first < 0 or (one.what, one.bases, one.last + 1) != (other.what, other.bases, other.first):
        return None
    if isinstance(one.of, int) and isinstance(other.of, int):
        goes_on = other.of == one.of + other.first - one.first
    else:
        goes_on = one.of == other.of
    return replace(one, last=other.last) if goes_on else None


def read_clauses(value: object) -> tuple[Clause, ...]:
    """Clauses from a record, of which nothing is believed; none if they are not as `to_json` has them."""
    found = []
    for row in value if isinstance(value, (list, tuple)) else ():
        if not isinstance(row, (list, tuple)) or len(row) != 5:
            return ()
        what, first, last, bases, of = row
        numbers = all(type(one) is int and -1 <= one < 10**9 for one in (first, last))
        of_bases = isinstance(bases, (list, tuple)) and all(is_whole(one, 256) for one in bases)
        named = of is None or isinstance(of, str) or is_whole(of, 10**9)
        if not (isinstance(what, str) and numbers and first <= last and of_bases and named):
            return ()
        cut = of[:_LONGEST] if isinstance(of, str) else of
        found.append(Clause(what[:_LONGEST], first, last, tuple(bases), cut))
    return tuple(found[:_MOST])


def sentence(clauses: Sequence[Clause], names: Sequence[str]) -> str:
    """One line, such as "layers 6–11 are llama's 2–7; lm_head from mistral"; "" without clauses. names: of the bases.

    Other tensors of the same origin are named together.
    """
    alone = {(clause.bases, clause.of) for clause in clauses}
    if len(clauses) > 1 and len(alone) == 1 and clauses[0].of is None:
        return f"all of it {_from(clauses[0].bases, names, several=False)}"
    pieces: list[str] = []
    short = Counter(clause.what.rpartition(".")[2] for clause in clauses)
    alike: dict[tuple[int, ...], list[str]] = {}
    for clause in clauses:
        if clause.first < 0 and clause.of is None:
            last = clause.what.rpartition(".")[2]
            alike.setdefault(clause.bases, []).append(last if short[last] == 1 else clause.what)
        else:
            pieces.append(_clause_text(clause, names))
    for numbers, whats in alike.items():
        some = ", ".join(whats[:3]) + (f" and {len(whats) - 3} more" if len(whats) > 3 else "")
        pieces.append(f"{some} {_from(numbers, names, several=len(whats) > 1)}")
    more = [f"{len(pieces) - _SHOWN} more"] if len(pieces) > _SHOWN else []
    return "; ".join([*pieces[:_SHOWN], *more])


def _clause_text(clause: Clause, names: Sequence[str]) -> str:
    several = clause.last > clause.first
    what = clause.what
    if clause.first >= 0:
        span = f"{clause.first}–{clause.last}" if several else str(clause.first)
        what = f"{what if several else what.removesuffix('s')} {span}"
    if clause.of is None:
        return f"{what} {_from(clause.bases, names, several=several)}"
    of = str(clause.of)
    if isinstance(clause.of, int) and several:
        of += f"–{clause.of + clause.last - clause.first}"
    owner = " and ".join(_name(number, names) for number in clause.bases)
    return f"{what} {'are' if several else 'is'} {owner}'s {of}"


def _from(numbers: tuple[int, ...], names: Sequence[str], *, several: bool) -> str:
    if not numbers:
        return "are new" if several else "is new"
    of = " and ".join(_name(number, names) for number in numbers)
    return f"merged from {of}" if len(numbers) > 1 else f"from {of}"


def _name(number: int, names: Sequence[str]) -> str:
    return names[number] if number < len(names) and names[number] else f"base {number + 1}"
