"""What is said of bases that are not on this machine: which, and what cannot be restored without them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sparse_decl.base.outgoing import one_line
from sparse_decl.engine.reach import Base, Reach
from sparse_decl.report.units import Paint, plural


def bases_text(bases: Iterable[Base], paint: Paint, *, fetched: bool = False) -> str:
    """A line for each base that something stored lacks here, and one that says what to do; empty if there is none.

    fetched: also those that a restore would fetch from where they are declared.
    """
    lines: list[str] = []
    for base in bases:
        sentence = base_sentence(base, fetched=fetched)
        if sentence:
            lines.append(paint(sentence, "yellow"))
            if base.reach is Reach.ABSENT:
                lines.append(paint(f"  next: {advice(base)}", "dim"))
    return "\n".join(lines)


def base_sentence(base: Base, *, fetched: bool = True) -> str:
    """Empty where nothing is lacking."""
    if not base.needed_by:
        return ""
    restored = things(base.needed_by)
    if base.reach is Reach.ABSENT:
        return one_line(
            f"base {base.address} is not on this machine ({base.source}): {restored} cannot be restored here"
        )
    if base.reach is Reach.ELSEWHERE and fetched:
        return one_line(f"base {base.address} will be fetched from {base.source} when {restored} are restored here")
    return ""


def advice(base: Base) -> str:
    """What to do about a base that is absent."""
    digest = f" with digest {base.digest}" if base.digest else ""
    return one_line(f"put {base.source} back{digest}, or correct its `source:` if it moved")


def things(addresses: Sequence[str]) -> str:
    """`1 model`, `3 datasets`; `resources` where they are of several kinds."""
    kinds = sorted({address.partition(".")[0] for address in addresses})
    return plural(len(addresses), kinds[0] if len(kinds) == 1 else "resource")


def lacking(bases: Iterable[Base]) -> Iterator[Base]:
    """Those that should be on this machine, are not, and are needed."""
    return (base for base in bases if base.reach is Reach.ABSENT and base.needed_by)
