"""What is said of packages that steps of a plan need and that are not installed."""

from __future__ import annotations

from collections.abc import Iterable

from sparse_decl.engine.packages import MissingExtra
from sparse_decl.report.alike import counted, named
from sparse_decl.report.units import Paint


def missing_text(missing: Iterable[MissingExtra], paint: Paint) -> str:
    """Two lines for each extra; empty where nothing is missing."""
    lines: list[str] = []
    for extra in missing:
        one = len(extra.needed_by) == 1
        who = named(extra.needed_by) if one else f"{counted(extra.needed_by)} ({named(extra.needed_by)})"
        are = "is" if len(extra.packages) == 1 else "are"
        what = f"{' and '.join(extra.packages)}, which {are} not installed"
        lines.append(paint(f"{who} {'needs' if one else 'need'} {what}", "yellow"))
        lines.append(paint(f"  next: {extra.install}", "dim"))
    return "\n".join(lines)
